"""Imported once by the process that documents are forked from: everything that is the same for all of them."""

import gc
import os
from contextlib import suppress

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "safetyplan.settings")
django.setup()

from safetyplan.document.render import render  # noqa: E402
from safetyplan.plans.plan import Plan  # noqa: E402
from safetyplan.translation.fonts import fonts  # noqa: E402

with suppress(Exception):  # whatever fails here fails for its own document, and takes no other with it
    fonts()
    render(Plan())
gc.collect()
gc.freeze()
