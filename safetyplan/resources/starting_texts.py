"""What the starting directory says in other languages: `starting.es.csv` and its like, beside `starting.csv`.

Columns: identifier (of a row of the directory), english (a mark of what that row said when it was translated), and any
of name, description, hours, cost, eligibility, deaf_access. Names of services stay as they are; a name here is a gloss
for those who cannot read it. Where the row says something else by now, its translation is left out, and English shows.
"""

import csv
import hashlib
from collections.abc import Iterator
from pathlib import Path

from safetyplan.resources.models import Service, ServiceText
from safetyplan.resources.rows import BadRow
from safetyplan.translation.languages import KNOWN

_FIELDS = [str(field) for field in ServiceText.Field]


def mark_of(service: Service) -> str:
    """A mark of the English that a translation was made from."""
    return hashlib.sha256("\0".join([service.description, service.hours]).encode()).hexdigest()[:12]


def load_texts(path: Path, services: dict[str, Service]) -> None:
    """Bring the words in other languages up to the files beside `path`. `services` are by identifier.

    Raises BadRow at the first row that is not right.
    """
    for code in KNOWN:
        beside = path.with_name(f"{path.stem}.{code}.csv")
        if beside.exists():
            _bring_up(code, list(_texts(beside, services)), services)


def _bring_up(code: str, texts: list[ServiceText], services: dict[str, Service]) -> None:
    kept = ServiceText.objects.filter(language=code, service__in=services.values())
    there = set(kept.values_list("service_id", "field", "text"))
    if there == {(text.service_id, text.field, text.text) for text in texts}:
        return
    kept.delete()
    ServiceText.objects.bulk_create(texts)


def _texts(path: Path, services: dict[str, Service]) -> Iterator[ServiceText]:
    code = path.suffixes[0].removeprefix(".")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadRow(f"{path.name} cannot be read as CSV in UTF-8.") from error
    for number, row in enumerate(rows, 2):
        if None in row or not {"identifier", "english"} <= row.keys() <= {"identifier", "english", *_FIELDS}:
            raise BadRow(f"{path.name}, row {number}: the columns are not identifier, english and those of a text.")
        service = services.get(row["identifier"])
        if service and mark_of(service) == row["english"]:
            for field in _FIELDS:
                if text := (row.get(field) or "").strip():
                    yield ServiceText(service=service, language=code, field=field, text=text)
