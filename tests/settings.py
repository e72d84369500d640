"""The product's own settings, for a `pytest` that nobody prepared: where the environment says nothing, this does.

Not in conftest.py: pytest-django reads the settings before pytest reads that.
"""

import os

for _name in ("SECRET_KEY", "PEPPER"):
    if f"{_name}_FILE" not in os.environ:
        os.environ.setdefault(_name, f"only for tests, {_name}: " * 3)
os.environ.setdefault("DATABASE_URL", "sqlite://:memory:")
os.environ["PLAIN_HTTP"] = "yes"  # the browser of the tests speaks it, as with `make run`
os.environ["DEBUG"] = "no"

from safetyplan.settings import *  # noqa: E402, F403

STATIC_ROOT = BASE_DIR / "safetyplan" / "static"  # noqa: F405  (nothing is collected for a test)
STORAGES = STORAGES | {  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
# Numbers are stretched as little as Argon2id allows; what it costs for real is a benchmark's business.
ARGON2_KIB, ARGON2_PASSES = 64, 1
DRAW_APART = False  # documents are drawn in this process, where a test's own settings hold; test_worker draws apart
LANGUAGES = [("en", "English")]  # whatever is compiled here; tests of languages name those that they speak
