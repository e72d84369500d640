"""The product's own settings, with its files as they stand in the tree and others to switch to.

Two of the languages are English made strange.
"""

from safetyplan.settings import *  # noqa: F403

LANGUAGES = [("en", "English"), ("ar", "Arabic"), ("en-xa", "Long"), ("ar-xb", "From the right")]
LOCALE_PATHS = [*LOCALE_PATHS, BASE_DIR / "var" / "pseudo"]  # noqa: F405
STORAGES = STORAGES | {  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
WHITENOISE_USE_FINDERS = True
