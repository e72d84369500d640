"""Writes the directory for others, and for the day when this machine is gone. What is secret here is in no file."""

import io
import json

from safetyplan.resources.as_cells import PARTS
from safetyplan.resources.hsds_out import hsds_of
from safetyplan.resources.models import ServiceQuerySet
from safetyplan.resources.template import rows_of, write_rows

FORMS = {"csv": "text/csv; charset=utf-8", "hsds": "application/json; charset=utf-8"}


def written(services: ServiceQuerySet, form: str) -> str:
    """`form` is one of FORMS. Either is brought in again without a change."""
    found = list(services.select_related("organization", "replaced_by").prefetch_related(*PARTS).order_by("pk"))
    rows = list(rows_of(found))
    if form == "hsds":
        trees = [hsds_of(service, row) for service, row in zip(found, rows, strict=True)]
        return json.dumps(trees, ensure_ascii=False, indent=1) + "\n"
    out = io.StringIO(newline="")
    out.write("\ufeff")  # so that spreadsheets see UTF-8
    write_rows(out, rows)
    return out.getvalue()
