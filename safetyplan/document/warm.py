"""Imported once by the process that documents are forked from: everything that is the same for all of them."""

import ctypes
import gc
import logging
import os
import sys
from contextlib import suppress
from multiprocessing import spawn

from django.apps import apps
from django.conf import settings
from django.utils import translation
from django.utils.formats import get_format

from safetyplan.translation.fonts import fonts
from safetyplan.translation.world_names import read_names

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "safetyplan.settings")
with suppress(Exception):  # whatever fails here fails for its own document, and takes no other with it
    fonts()
    for language in dict(settings.LANGUAGES):
        read_names(language)  # first of all: what is loaded next takes the room that reading them took
if not apps.ready:  # no accounts, forms, database: what draws has no use for them, and they take memory
    only_pages = ("django.", "crispy_forms")
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if not app.startswith(only_pages)]
    settings.DATABASES = {}
    logging.disable()  # nor does anything that draws say a word
    apps.populate(settings.INSTALLED_APPS)

from safetyplan.document.engine import without_browser_rules  # noqa: E402

without_browser_rules()
from safetyplan.document.render import render  # noqa: E402
from safetyplan.plans.plan import Plan  # noqa: E402
from safetyplan.resources.models import Phone, Service  # noqa: E402

_LINE = Service(pk=0, name="–")
# As if its numbers had been read: there is no database here.
vars(_LINE)["_prefetched_objects_cache"] = {"phones": [Phone(service=_LINE, number="555 0100")], "texts": []}
# An answer of each kind, so that the style of each kind of line is known before anyone's plan is drawn.
_SAMPLE = {
    "answers": {
        "warning_signs": {"setup": ["rushed"], "own_signs": ["–"]},
        "if_then": {"pairs": [{"sign": "warning_signs.setup.rushed", "step": "phone"}, {"when": "–", "then": "–"}]},
        "during_an_incident": {"plans": [{"prompt": "way_out", "way_out": "–"}, {"prompt": "room"}]},
        "safe_people": {"people": [{"who": "–", "phone": "555 0100", "ask": "–"}], "code_word": "–"},
        "what_to_take": {"three_things": ["–"], "papers": ["cards"]},
        "notes_to_self": {"remember": "–"},
    }
}

with suppress(Exception):
    for language in dict(settings.LANGUAGES):  # each has sentences, letters, dates and styles of its own
        with translation.override(language):
            get_format("DATE_FORMAT")
        render(Plan(_SAMPLE), language=language, national=_LINE)
    for edition in ("page", "card"):
        render(Plan(_SAMPLE), edition=edition, language=settings.LANGUAGE_CODE, national=_LINE)
# Each process would load the program that serves pages once more, as its main module, and nothing it does is in there.
spawn._fixup_main_from_name = spawn._fixup_main_from_path = lambda _program: None  # type: ignore[attr-defined]
gc.collect()
gc.freeze()
if sys.platform == "linux":
    with suppress(AttributeError):  # (glibc has it) what was read and let go of on the way is held no longer
        ctypes.CDLL(None).malloc_trim(0)
