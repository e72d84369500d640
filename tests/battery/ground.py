"""What all parts stand on: a folder for this run, its secrets, and a database that is copied for each server.

The battery holds the server's pepper, so that it can work out names and keys and search for them.
"""

import atexit
import os
import secrets
import shutil
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUN = Path(tempfile.mkdtemp(prefix="battery-"))
SECRETS = {name: secrets.token_urlsafe(48) for name in ("SECRET_KEY", "PEPPER")}
EMPTY = RUN / "empty.sqlite3"  # migrated, with the directory of help: the database of a server nobody has used
_ours = os.getpid()


def prepare() -> None:
    """Set Django up in this process as on a server, on a database of its own."""
    (RUN / "hand").mkdir()
    (RUN / "secrets").mkdir(mode=0o700)
    for name, value in SECRETS.items():
        (RUN / "secrets" / name).write_text(value)
    for name in [*SECRETS, *(f"{name}_FILE" for name in SECRETS), "DEBUG", "ALLOWED_HOSTS"]:
        os.environ.pop(name, None)
    os.environ |= SECRETS | {
        "PLAIN_HTTP": "1",
        "DATABASE_URL": f"sqlite:///{RUN}/hand/notes.sqlite3",
        "DJANGO_SETTINGS_MODULE": "safetyplan.settings",
        "ARGON2_KIB": "64",  # in this process only: the servers stretch numbers as they do for real
        "ARGON2_PASSES": "1",
    }
    import django
    from django.core.management import call_command
    from django.db import connections

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("loadresources", verbosity=0)
    connections.close_all()
    shutil.copy(RUN / "hand" / "notes.sqlite3", EMPTY)


@atexit.register
def _clear() -> None:
    if os.getpid() == _ours:  # not in a process that was forked from this one
        shutil.rmtree(RUN, ignore_errors=True)
