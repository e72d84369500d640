"""Imported once by the process that documents are forked from: everything that is the same for all of them."""

import gc
import os
from contextlib import suppress
from multiprocessing import spawn

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "safetyplan.settings")
django.setup()

from django.conf import settings  # noqa: E402

from safetyplan.document.render import render  # noqa: E402
from safetyplan.plans.plan import Plan  # noqa: E402
from safetyplan.resources.models import Phone, Service  # noqa: E402
from safetyplan.sections.places import country_name  # noqa: E402
from safetyplan.translation.fonts import fonts  # noqa: E402

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

with suppress(Exception):  # whatever fails here fails for its own document, and takes no other with it
    fonts()
    country_name("US")  # reads the names of all countries and languages
    for language in dict(settings.LANGUAGES):  # each has sentences, letters and styles of its own
        render(Plan(_SAMPLE), language=language, national=_LINE)
    for edition in ("page", "card"):
        render(Plan(_SAMPLE), edition=edition, language=settings.LANGUAGE_CODE, national=_LINE)
# Each process would load the program that serves pages once more, as its main module, and nothing it does is in there.
spawn._fixup_main_from_name = spawn._fixup_main_from_path = lambda _program: None  # type: ignore[attr-defined]
gc.collect()
gc.freeze()
