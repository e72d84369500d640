"""A sealed plan is tampered with in every way a thief or a broken disk could: nothing opens, nothing is overwritten."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from safetyplan import vault
from safetyplan.plans import drafts, number, savefile
from safetyplan.plans.cookie import give
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan
from tests.battery.effort import Effort
from tests.battery.filling import PEOPLE, page_of
from tests.battery.tally import Row, Tally

SECRET = "the lamp in the window"
PARTS = {
    "format": slice(0, 1),
    "nonce": slice(1, 13),
    "text": slice(13, -16),
    "tag": slice(-16, None),
}  # see vault.seal


def run(tally: Tally, effort: Effort) -> None:
    row = tally.row("seals: bytes flipped and cut, rows swapped, old bodies")
    token, other = (drafts.begin(_plan(words)) for words in (SECRET, "somebody else's lamp"))
    old = bytes(_draft(token).body)
    drafts.change(token, lambda plan: plan.answers["safe_people"].update(code_word=f"{SECRET}, now red"))
    for what, kept, column, value in _tampered(token, other, old, every_byte=effort.every_byte):
        _try(row, what, token, kept, column, value)
    for stranger in (None, b"", vault.new_token(), token[:-1], token + b"x", other[:16] + token[16:]):
        _refused(row, "a token that is not one", stranger)
    row.expect(SECRET in str(drafts.open_draft(token).answers), "the plan itself does not open any more")
    _files(tally.row("seals: a file flipped, cut and swapped"), effort)


def _tampered(token: bytes, other: bytes, old: bytes, *, every_byte: bool) -> Iterator[tuple[str, Any, str, Any]]:
    """(what, the row, its column, what it is set to)."""
    draft, way = _draft(token), _way(token)
    for kept, column in ((draft, "body"), (way, "data_key")):
        for what, value in damaged(bytes(getattr(kept, column)), every_byte=every_byte):
            yield f"{column}, {what}", kept, column, value
    yield "body of an older revision", draft, "body", old
    yield "body of another draft", draft, "body", bytes(_draft(other).body)
    yield "data key of another draft", way, "data_key", bytes(_way(other).data_key)
    yield "way in that leads to another draft", way, "draft_id", _draft(other).name
    for revision in (0, draft.revision - 1, draft.revision + 1, 2**31 - 1):
        yield f"revision {revision}", draft, "revision", revision


def damaged(sealed: bytes, *, every_byte: bool) -> Iterator[tuple[str, bytes]]:
    """Every byte flipped and every length cut, or some of each part; and a little too much."""
    places = {part: range(*where.indices(len(sealed))) for part, where in PARTS.items()}
    for part, where in places.items():
        for at in where if every_byte else {where[0], where[len(where) // 2], where[-1]}:
            yield f"{part} flipped", sealed[:at] + bytes([sealed[at] ^ 0x01]) + sealed[at + 1 :]
    ends = range(len(sealed)) if every_byte else [0, 1, 2, 12, 13, 14, 28, 29, len(sealed) - 16, len(sealed) - 1]
    yield from (("cut", sealed[:end]) for end in ends)
    yield "one byte more", sealed + b"\0"
    yield "zeros", bytes(len(sealed))


def _try(row: Row, what: str, token: bytes, kept: Any, column: str, value: Any) -> None:
    table, plain = type(kept).objects.filter(pk=kept.pk), getattr(kept, column)
    table.update(**{column: value})
    try:
        _refused(row, what, token)
        if row.tried % 50 < 2 or "flipped" not in what and what[-3:] != "cut":
            _seen_by_a_person(row, what, token)
            left = table.values_list(column, flat=True).first()
            row.expect((bytes(left) if isinstance(left, bytes | memoryview) else left) == value, f"{what}: overwritten")
    finally:
        table.update(**{column: plain})


def _refused(row: Row, what: str, token: bytes | None) -> None:
    row.try_one()
    try:
        drafts.open_draft(token)
    except drafts.NoDraft:
        return
    except Exception as crash:  # whatever it is, it is not a calm refusal
        row.lose(f"{what}: {type(crash).__name__}")
    else:
        row.leak(f"{what}: it opened")


def _seen_by_a_person(row: Row, what: str, token: bytes) -> None:
    """Reading leads to the start; writing begins anew and touches nothing."""
    person = Client(raise_request_exception=False, SERVER_NAME="127.0.0.1")
    person.cookies.update(give(HttpResponse(), token).cookies)
    page = person.get(reverse("look_over"))
    row.expect(page.status_code == 302 and page["Location"] == reverse("start"), f"{what}: {page.status_code}")
    written = person.post(page_of(PEOPLE), {"section": PEOPLE.slug, "go": "map", "code_word": "a new lamp"})
    answered = written.status_code == 200 and "a new lamp" in written.content.decode()
    row.expect(answered, f"{what}: writing is answered with {written.status_code}, or without its words")
    row.try_one()
    if SECRET in person.get(reverse("look_over")).content.decode():
        row.leak(f"{what}: the page shows what was sealed")


def _files(row: Row, effort: Effort) -> None:
    found, strange = number.new_number(), number.new_number()
    file = savefile.sealed_file(_plan(SECRET), found)
    row.expect(SECRET in str(savefile.opened_file(file, found).answers), "a file does not open with its number")
    tries = [
        ("another number", file, strange),
        ("another file's number", savefile.sealed_file(_plan(""), strange), found),
    ]
    tries += [(what, content, found) for what, content in damaged(file, every_byte=effort.every_byte)]
    for what, content, typed in tries:
        row.try_one()
        try:
            savefile.opened_file(content, typed)
        except savefile.NotOurs:
            continue
        except Exception as crash:
            row.lose(f"{what}: {type(crash).__name__}")
        else:
            row.leak(f"{what}: it opened")


def _plan(words: str) -> Plan:
    return Plan({"answers": {"safe_people": {"code_word": words}}})


def _way(token: bytes) -> WayIn:
    return WayIn.objects.get(name=vault.name_of(token))


def _draft(token: bytes) -> Draft:
    return _way(token).draft
