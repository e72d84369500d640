"""The questions of the whole plan, one after the other. A question's number stands in its address."""

from django.http import Http404

from safetyplan.plans.plan import Plan
from safetyplan.sections import Section, all_sections

Place = tuple[type[Section], str]


def _every() -> list[Place]:
    return [(section, name) for section in all_sections() for name in section.base_fields]


def at(number: int) -> Place:
    """The section and the name of the question with this number. Raises Http404."""
    every = _every()
    if not 1 <= number <= len(every):
        raise Http404
    return every[number - 1]


def number(section: type[Section], name: str) -> int:
    return _every().index((section, name)) + 1


def first_of(section: type[Section]) -> int:
    return number(section, next(iter(section.base_fields)))


def last_of(section: type[Section]) -> str:
    """The name of the last question of a section."""
    return list(section.base_fields)[-1]


def beside(plan: Plan, section: type[Section], name: str, step: int) -> int:
    """The number of the question before (-1) or after (1) this one among those that are asked; 0 at either end."""
    asked = {one.slug for one in plan.asked()} | {section.slug}
    places = [place for place in _every() if place[0].slug in asked]
    there = places.index((section, name)) + step
    return number(*places[there]) if 0 <= there < len(places) else 0


def urgent_near(plan: Plan, section: type[Section], name: str = "") -> set[str]:
    """What kind of human voice is called for by this page and the one before; with a name, by those questions alone."""
    page = plan.page(section)
    before = beside(plan, section, name or next(iter(section.base_fields)), -1)
    if not before:
        return page.urgent(name)
    earlier, last = at(before)
    return page.urgent(name) | plan.page(earlier).urgent(last if name else "")
