"""Every setting, in one place. The environment is read here and nowhere else; README lists what may be set."""

from pathlib import Path

import environ
from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured

from safetyplan.translation import languages

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.FileAwareEnv()  # NAME_FILE=path is read from that file: secrets need not stand in the environment

# What the site is ----------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "safetyplan.sections",
    "safetyplan.plans",
    "safetyplan.document",
    "safetyplan.resources",
    "safetyplan.translation",
    "crispy_forms",
    "django.forms",
    "django.contrib.admin.apps.SimpleAdminConfig",  # its pages are found in urls.py: who draws a document needs none
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
SAFETYPLAN_SECTIONS = [
    f"safetyplan.sections.{path}"
    for path in [
        "before_we_start.BeforeWeStart",
        "situation.Situation",
        "warning_signs.WarningSigns",
        "how_it_affects_me.HowItAffectsMe",
        "if_then.IfThen",
        "danger_signs.DangerSigns",
        "during_an_incident.DuringAnIncident",
        "safe_people.SafePeople",
        "local_help.LocalHelp",
        "staying_for_now.StayingForNow",
        "getting_ready.GettingReady",
        "what_to_take.WhatToTake",
        "first_days_apart.FirstDaysApart",
        "at_home_after.AtHomeAfter",
        "children.Children",
        "contact_and_handover.ContactAndHandover",
        "pets.Pets",
        "work_and_school.WorkAndSchool",
        "phones_and_accounts.PhonesAndAccounts",
        "out_and_about.OutAndAbout",
        "legal_steps.LegalSteps",
        "court_days.CourtDays",
        "papers_and_proof.PapersAndProof",
        "housing.Housing",
        "money.Money",
        "immigration.Immigration",
        "weapons.Weapons",
        "health_and_injury.HealthAndInjury",
        "pregnancy.Pregnancy",
        "substances.Substances",
        "access_and_care.AccessAndCare",
        "lgbtq.Lgbtq",
        "later_life.LaterLife",
        "teen.Teen",
        "far_from_help.FarFromHelp",
        "faith_and_community.FaithAndCommunity",
        "when_the_pull_is_strong.WhenThePullIsStrong",
        "less_contact.LessContact",
        "notes_to_self.NotesToSelf",
        "being_me_again.BeingMeAgain",
        "rest.Rest",
        "skilled_help.SkilledHelp",
        "good_company.GoodCompany",
        "kind_words.KindWords",
        "next_look.NextLook",
    ]
]
SAFETYPLAN_NEUTRAL_TITLE = env.str("NEUTRAL_TITLE", default="Notes")
# A static file, drawn small on each page. None is the quieter choice: a logo tells whose pages they are.
SAFETYPLAN_LOGO = env.str("LOGO", default="")
# Where the exit may lead; the first is used until the reader picks another. Plain, quick, and in every history.
SAFETYPLAN_EXIT_SITES = env.list(
    "EXIT_SITES", default=["https://www.wikipedia.org/", "https://weather.com/", "https://www.allrecipes.com/"]
)
# In a language with a site of its own, that one comes first: a page that nobody here reads draws the eye.
_exit_sites_in = env.dict(
    "EXIT_SITES_IN",
    default={
        "es": "https://es.wikipedia.org/",
        "ar": "https://ar.wikipedia.org/",
        "zh-hans": "https://zh.wikipedia.org/",
    },
)
SAFETYPLAN_EXIT_SITES_IN = {code: len(SAFETYPLAN_EXIT_SITES) + at for at, code in enumerate(_exit_sites_in)}
SAFETYPLAN_EXIT_SITES += _exit_sites_in.values()
SAFETYPLAN_HOME_COUNTRY = env.str("HOME_COUNTRY", default="")

ROOT_URLCONF = "safetyplan.urls"
WSGI_APPLICATION = "safetyplan.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Who may reach it ----------------------------------------------------------------------------------------------

DEBUG = env.bool("DEBUG", default=False)
# Plain HTTP is for this machine only (`make run`): cookies then travel without the Secure mark.
PLAIN_HTTP = env.bool("PLAIN_HTTP", default=DEBUG)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost"] if PLAIN_HTTP else [])
ADMIN_PATH = env.str("ADMIN_PATH", default="office")

MIDDLEWARE = [
    "safetyplan.discretion.discreet",
    "safetyplan.plans.views.exiting.finish_leaving",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # A page can be compressed without giving away what is on it: none repeats what another site sent, for cookies are
    # SameSite=Lax and no address holds a question, and the mark against forgery is another one each time.
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "safetyplan.plans.views.errors.one_moment",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# same-origin, not no-referrer: the latter makes browsers send "Origin: null", and every form without a script fails.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
_HOST = "" if PLAIN_HTTP else "__Host-"
DRAFT_COOKIE_NAME = f"{_HOST}n"
CSRF_COOKIE_NAME = f"{_HOST}c"
SESSION_COOKIE_NAME = f"{_HOST}s"
CSRF_COOKIE_AGE = None  # Django's own default stays on the device for a year
CSRF_COOKIE_HTTPONLY = SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = not PLAIN_HTTP
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 8 * 60 * 60
_RULE = "django.contrib.auth.password_validation."
# For those who log in at ADMIN_PATH; survivors have no passwords. 15 is NIST SP 800-63B-4 without a second factor.
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_RULE}MinimumLengthValidator", "OPTIONS": {"min_length": 15}},
    {"NAME": f"{_RULE}CommonPasswordValidator"},
    {"NAME": f"{_RULE}UserAttributeSimilarityValidator"},
    {"NAME": f"{_RULE}NumericPasswordValidator"},
]
CSRF_FAILURE_VIEW = "safetyplan.plans.views.errors.turned_away"
if not PLAIN_HTTP:
    SECURE_SSL_REDIRECT = env.bool("REDIRECT_TO_HTTPS", default=True)
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", default=False) else None
    SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
    # Browsers then ask for HTTPS of every name below this one as well.
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.bool("HSTS_SUBDOMAINS", default=True)

# What it keeps -------------------------------------------------------------------------------------------------


def _secret(name: str) -> str:
    """A secret of 50 characters or more. There is no default: a guessed key would open every plan."""
    value = env.str(name, default="").strip()
    if not value and DEBUG:
        return f"only-for-trying-out-{name}-" * 3
    if len(value) < 50:
        raise ImproperlyConfigured(f"Set {name} (or {name}_FILE) to at least 50 random characters.")
    return value


SECRET_KEY = _secret("SECRET_KEY")
PEPPER = _secret("PEPPER")
DRAFT_DAYS = env.int("DRAFT_DAYS", default=3)
IDLE_MINUTES = env.int("IDLE_MINUTES", default=120)
COVER_MINUTES = env.int("COVER_MINUTES", default=10)
PUT_AWAY_DAYS = [7, 30, 90, 180]
# Argon2id for the return number (RFC 9106 names 64 MiB and 3 passes as its second choice). A test may ask for less.
ARGON2_KIB, ARGON2_PASSES = env.int("ARGON2_KIB", default=64 * 1024), env.int("ARGON2_PASSES", default=3)
DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'var' / 'notes.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            "PRAGMA temp_store=MEMORY; PRAGMA busy_timeout=5000"
        ),
    }
elif DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    # A database that is gone, or held by another, must hold no thread for ever. The last two are milliseconds and are
    # of each statement: a list of help lines is brought in by many small ones. What DATABASE_URL itself says stands.
    DATABASES["default"]["OPTIONS"] = {
        "connect_timeout": 5,
        "options": "-c lock_timeout=5000 -c statement_timeout=15000",
        **DATABASES["default"].get("OPTIONS", {}),
    }
# Each document is drawn in a process of its own. Off, it is drawn by the process that serves the page, without bounds.
DRAW_APART = env.bool("DRAW_APART", default=True)
# Days after somebody checked a help line until it is due again. After as many more it leaves new plans.
RESOURCES_DUE_DAYS = {"hotline": env.int("DUE_DAYS_HOTLINE", default=90), "other": env.int("DUE_DAYS", default=180)}
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024  # a whole page filled to its limits is under 64 kB
DATA_UPLOAD_MAX_NUMBER_FIELDS = 600
# A file is held in memory or not at all: none is ever written to a temporary folder.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
# Logs hold no words of anyone: an event, its level and place. The libraries named last print users' text otherwise.
DEFAULT_EXCEPTION_REPORTER_FILTER = "safetyplan.discretion.TellsNothing"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "safetyplan.discretion.DiscreetFormatter"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "discreet"},
        "nowhere": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "django.server": {"handlers": ["nowhere"], "propagate": False},
        "weasyprint": {"handlers": ["nowhere"], "propagate": False, "level": "CRITICAL"},
        "fontTools": {"handlers": ["nowhere"], "propagate": False, "level": "CRITICAL"},
    },
}

# How it speaks -------------------------------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LOCALE_PATHS = [BASE_DIR / "locale"]
if DEBUG:
    LOCALE_PATHS.append(BASE_DIR / "var" / "pseudo")  # what `manage.py pseudowords` makes
LANGUAGES = languages.offered(LOCALE_PATHS, trying=DEBUG)
LANGUAGES_BIDI = languages.bidi()
LANG_INFO.update(languages.lang_info())  # Django has no other way in for a language it lacks
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# How it looks --------------------------------------------------------------------------------------------------

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = CRISPY_TEMPLATE_PACK = "forms"
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [BASE_DIR / "safetyplan" / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
