"""What all documents share is read once, before the first is asked for."""

import os
import subprocess
import sys

from django.conf import settings

LOOK = """
import gc, threading, weasyprint.document
{before}
import safetyplan.document.warm
from django.db import connections
from safetyplan.document import render
print(gc.get_freeze_count() > 10_000, threading.active_count(), [c for c in connections.all() if c.connection],
      gc.isenabled())
"""


def warmed(before=""):
    command = [sys.executable, "-c", LOOK.format(before=before)]
    done = subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True)
    assert done.stderr == ""
    return done.stdout.strip()


def test_it_holds_no_thread_and_no_connection_that_a_fork_would_break():
    assert warmed() == "True 1 [] True"


def test_a_document_that_cannot_be_drawn_there_does_not_keep_others_from_being_drawn():
    assert warmed("weasyprint.document.Document._render = None") == "True 1 [] True"


LOADED = """
import sys
from safetyplan.document import warm
rarely = {"django.contrib.admin", "django.contrib.auth", "django.contrib.sessions", "sqlite3", "fontTools.ttLib",
          "crispy_forms", "django.core.mail", "django.views.debug"}
print(sorted(rarely & set(sys.modules)), warm.settings.DATABASES["default"]["ENGINE"])
"""


def test_it_loads_no_accounts_no_database_and_nothing_that_is_hardly_ever_called():
    offering = os.environ | {"DJANGO_SETTINGS_MODULE": "safetyplan.settings"}
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=settings.BASE_DIR, env=offering, capture_output=True, text=True
    )

    assert (done.stdout.strip(), done.stderr) == ("[] django.db.backends.dummy", "")


SAID = """
import logging
from safetyplan.document import warm
for name in ("", "django", "django.request", "weasyprint", "fontTools", "safetyplan"):
    logging.getLogger(name).critical("the words of a plan")
"""


def test_nothing_that_draws_logs_a_word():
    offering = os.environ | {"DJANGO_SETTINGS_MODULE": "safetyplan.settings"}
    done = subprocess.run(
        [sys.executable, "-c", SAID], cwd=settings.BASE_DIR, env=offering, capture_output=True, text=True
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


KNOWN = """
from safetyplan.document import warm
from safetyplan.document.engine.styles import Stylebook
learn, learnt = Stylebook._learn, []
Stylebook._learn = lambda book, above, key: learnt.append(key) or learn(book, above, key)
for language in dict(warm.settings.LANGUAGES):
    warm.render(warm.Plan(warm._SAMPLE), language=language, national=warm._LINE)
print(len(dict(warm.settings.LANGUAGES)) > 1, learnt)
"""


def test_every_kind_of_line_is_known_in_every_language():
    offering = os.environ | {"DJANGO_SETTINGS_MODULE": "safetyplan.settings"}
    done = subprocess.run(
        [sys.executable, "-c", KNOWN], cwd=settings.BASE_DIR, env=offering, capture_output=True, text=True
    )

    assert (done.stdout.strip(), done.stderr) == ("True []", "")
