"""Every page that a reader can be shown: full, empty, with words that do not fit, and when things break."""

from collections.abc import Iterator
from typing import Any

from django.db import OperationalError, connection

from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.fields import DayField
from safetyplan.sections.local_help import HelpField
from safetyplan.sections.prompts import PromptsField
from safetyplan.sections.rows import RowsField
from tests.fill import full_plan
from tests.reader import Page, Reader, words_of

LONG = "x" * 2001
OPEN_TO_ALL = ["/", "/before/", "/reading/", "/reading/1/", "/come-back/", "/done/"]
OF_A_PLAN = [
    "/contents/",
    "/look-over/",
    "/print/",
    "/by-heart/",
    "/finish/",
    "/put-away/",
    "/file/",
    "/all/",
    "/next/",
]


def misfit(field: Any) -> Any:
    """What could be typed here and does not fit."""
    match field:
        case PromptsField():
            prompt = next(iter(field.prompts.values()))
            return [{"prompt": prompt.key} | dict.fromkeys(prompt.blanks, LONG)]
        case RowsField():
            return [{column.name: LONG for column in field.columns}]
        case HelpField():
            return [f"line-{number}" for number in range(13)]
        case DayField():
            return "soon"
    return [LONG] if field.json_type is list else LONG


def every_page() -> Iterator[tuple[str, Page]]:
    """(what it is, the page). Needs a database, the starting directory, and the addresses of broken_urls."""
    sections = range(1, len(all_sections()) + 1)
    for name, reader in [("no plan", Reader()), ("beside", Reader(_plan(full_plan(), seat="beside")))]:
        yield from _opened(name, reader, OPEN_TO_ALL)
    full = Reader(_plan(full_plan(), exit_site=1))
    yield from _opened("full", full, [*OF_A_PLAN, *(f"/page/{number}/" for number in sections), "/look-over/3/"])
    beside = Reader(_plan(full_plan(), seat="beside"))
    yield from _opened("beside", beside, ["/page/3/", *(f"/reading/{number}/" for number in range(1, 6))])
    easy = Reader(Plan(full_plan() | {"look": ["large", "easy", "folded"]}))
    yield from _opened("easy", easy, ["/page/1/", "/contents/", *(f"/one/{number}/" for number in range(1, 60, 3))])
    easy.open("/one/37/")
    yield "easy and too long", easy.press("Next", **dict.fromkeys(_text_box(easy.page), LONG))
    easy.open("/contents/")
    yield "no such words", easy.press("Go to it", find_page="zzyzx")
    empty = Reader(Plan({"looked_at": ["rest"]}))
    yield from _opened("empty", empty, [*OF_A_PLAN, *(f"/page/{number}/" for number in range(1, 11))])
    short = Reader(Plan({"answers": {"before_we_start": {"length": "few_minutes", "paper": "no", "file": "no"}}}))
    yield from _opened("short", short, ["/contents/", "/print/"])
    aside = {
        section.slug: {name: misfit(field) for name, field in section.base_fields.items()} for section in all_sections()
    }
    misfits = Reader(Plan({"answers": {"before_we_start": {"length": "full"}}, "aside": aside}))
    yield from _opened("misfits", misfits, ["/look-over/", *(f"/page/{number}/" for number in sections)])
    everything = [section.slug for section in all_sections()]
    for name, kept in [("full", full_plan()), ("misfits", {"added": everything, "aside": aside})]:
        yield from ((f"{name} {page.address}", page) for page in long_pages(Reader(Plan(kept))))
    yield from _asked_twice(Reader(Plan({"answers": {"before_we_start": {"seat": "myself"}}})))
    yield from _broken(Reader(Plan(full_plan()), raise_request_exception=False))


def _plan(kept: dict[str, Any], *, seat: str = "myself", exit_site: int = 0) -> Plan:
    kept["answers"]["before_we_start"]["seat"] = seat
    return Plan(kept | {"exit_site": exit_site})


def _text_box(page: Page) -> list[str]:
    """The name of the first box for words in the one question of this page."""
    return [box.get("name", "") for box in page.all("input", "textarea") if box.get("dir") == "auto"][:1]


def _opened(name: str, reader: Reader, addresses: list[str]) -> Iterator[tuple[str, Page]]:
    for address in addresses:
        yield f"{name} {address}", reader.open(address)


def long_pages(reader: Reader) -> Iterator[Page]:
    """The one long page, and those that it leads on to where the plan is more than it holds."""
    onward = ["/all/"]
    while onward:
        page = reader.open(onward[0])
        yield page
        onward = [link.get("href", "") for link in page.all("a") if words_of(link).startswith("Go on ·")]


def _asked_twice(reader: Reader) -> Iterator[tuple[str, Page]]:
    """Pages that a button shows again: grown, wrong, changed in two tabs, put away."""
    page = reader.open("/page/8/")
    yield "too long", reader.press("Save and go on", code_word=LONG, **{"people-0-who": LONG})
    yield "grown", reader.press("grow:people")
    reader.send(page, **{"code_word": ["one"], "people-0-who": ["one"], "go": ["map"]})
    yield "both", reader.send(page, **{"code_word": ["two"], "by_heart": [LONG], "go": ["on"]})
    yield "gone", reader.send(page, section=["no_such_section"], code_word=["two words"])
    yield "no such page for it", reader.send(page, csrfmiddlewaretoken=["x"], by_heart=[LONG])
    reader.open("/print/")
    yield "no such edition", reader.press("Download the page", edition="none", wording="none")
    reader.open("/put-away/")
    yield "number", reader.press("Get my number")
    yield "slipped", reader.press("Put away", typed="000000")
    reader.open("/file/")
    yield "file number", reader.press("Get a number")
    reader.open("/come-back/")
    yield "wrong number", reader.press("Open", number="1234")


def _broken(reader: Reader) -> Iterator[tuple[str, Page]]:
    for address in ["/nothing-here/", "/refused/", "/forbidden/", "/crash/", "/no-database/"]:
        yield address, reader.open(address)
    page = reader.open("/page/8/")
    yield "too many boxes", reader.send(page, **{f"box-{number}": ["x"] for number in range(700)})

    def refuse(execute: Any, sql: str, *rest: Any) -> Any:
        if "SAVEPOINT" in sql:
            return execute(sql, *rest)
        raise OperationalError

    with connection.execute_wrapper(refuse):
        yield "not kept", reader.send(page, code_word=[LONG])
