"""Settings are read once, from the environment: each of these is a start of its own, with an environment of its own."""

import os
import re
import secrets
import subprocess
import sys

import pytest
from django.conf import settings as running

NEW = {"SECRET_KEY": secrets.token_urlsafe(50), "PEPPER": secrets.token_urlsafe(50)}
PRODUCTION = NEW | {"ALLOWED_HOSTS": "notes.example", "DATABASE_URL": "sqlite://:memory:"}
SHOW = "from django.conf import settings as s; print(repr(({expression})))"


def start(environment, *arguments):
    """Python with this environment and nothing else of the one the tests run in."""
    clean = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "SYSTEMROOT"}}
    clean |= {"DJANGO_SETTINGS_MODULE": "safetyplan.settings"} | environment
    return subprocess.run([sys.executable, *arguments], env=clean, cwd=running.BASE_DIR, capture_output=True, text=True)


def shown(environment, expression):
    done = start(environment, "-c", SHOW.format(expression=expression))
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.parametrize("missing", ["SECRET_KEY", "PEPPER"])
@pytest.mark.parametrize("value", [None, "   ", "x" * 49], ids=["none", "blank", "short"])
def test_without_a_secret_or_with_a_short_one_it_does_not_start_and_says_why_in_one_sentence(missing, value):
    environment = {name: text for name, text in PRODUCTION.items() if name != missing}
    done = start(environment | ({} if value is None else {missing: value}), "manage.py", "check")

    assert done.returncode != 0
    sentence = f"Set {missing} (or {missing}_FILE) to at least 50 random characters."
    assert (
        done.stderr.strip().splitlines()[-1].removeprefix("django.core.exceptions.ImproperlyConfigured: ") == sentence
    )


def test_no_secret_stands_in_the_code():
    code = (running.BASE_DIR / "safetyplan" / "settings.py").read_text()

    assert running.SECRET_KEY not in code
    assert running.PEPPER not in code


def test_secrets_are_read_from_files(tmp_path):
    for name, text in NEW.items():
        (tmp_path / name).write_text(f"{text}\n")
    files = {f"{name}_FILE": str(tmp_path / name) for name in NEW}

    assert shown(files, "s.SECRET_KEY, s.PEPPER") == str((NEW["SECRET_KEY"], NEW["PEPPER"]))


def test_a_short_secret_in_a_file_is_as_little_good(tmp_path):
    (tmp_path / "pepper").write_text("too short")
    done = start({"SECRET_KEY": NEW["SECRET_KEY"], "PEPPER_FILE": str(tmp_path / "pepper")}, "manage.py", "check")

    assert done.returncode != 0
    assert "Set PEPPER (or PEPPER_FILE)" in done.stderr


def test_a_production_start_passes_djangos_own_deployment_check_without_a_warning():
    done = start(PRODUCTION, "manage.py", "check", "--deploy", "--fail-level", "WARNING")

    assert (done.returncode, done.stderr) == (0, "")
    assert "no issues" in done.stdout


def test_the_deployment_check_would_find_a_weaker_start():
    weaker = PRODUCTION | {"PLAIN_HTTP": "yes", "PEPPER": NEW["SECRET_KEY"]}
    done = start(weaker, "manage.py", "check", "--deploy", "--fail-level", "WARNING")

    assert done.returncode == 1
    assert {"safetyplan.E203", "safetyplan.E204"} <= set(re.findall(r"\(([\w.]+)\)", done.stderr))


def test_with_nothing_said_it_is_a_production_start():
    names = ["DEBUG", "PLAIN_HTTP", "ALLOWED_HOSTS", "SECURE_SSL_REDIRECT", "SECURE_PROXY_SSL_HEADER"]
    assert shown(NEW, ", ".join(f"s.{name}" for name in names)) == "(False, False, [], True, None)"

    cookies = [
        "CSRF_COOKIE_SECURE",
        "SESSION_COOKIE_SECURE",
        "DRAFT_COOKIE_NAME",
        "CSRF_COOKIE_NAME",
        "CSRF_COOKIE_AGE",
    ]
    assert shown(NEW, ", ".join(f"s.{name}" for name in cookies)) == "(True, True, '__Host-n', '__Host-c', None)"


def test_plain_http_is_for_this_machine_alone():
    told = shown(NEW | {"PLAIN_HTTP": "1"}, "s.DEBUG, s.ALLOWED_HOSTS, s.CSRF_COOKIE_SECURE, s.DRAFT_COOKIE_NAME")

    assert told == "(False, ['127.0.0.1', 'localhost'], False, 'n')"


def test_development_alone_starts_without_secrets():
    assert shown({"DEBUG": "1"}, "s.SECRET_KEY != s.PEPPER and min(len(s.SECRET_KEY), len(s.PEPPER)) >= 50") == "True"


def test_what_is_deleted_is_overwritten_and_nothing_is_written_beside_the_database():
    told = shown(NEW, "s.DATABASES['default']['OPTIONS']['init_command']")

    for word in ["secure_delete=ON", "temp_store=MEMORY", "synchronous=FULL"]:
        assert word in told
    assert running.CACHES["default"]["BACKEND"].endswith("DummyCache")
    assert running.STORAGES["default"]["BACKEND"].endswith("InMemoryStorage")
    assert not any("Temporary" in handler for handler in running.FILE_UPLOAD_HANDLERS)
