"""Keep what a posted page says: nothing that was typed is lost, not even where two tabs wrote at once."""

from typing import Any

from django.core.exceptions import ValidationError

from safetyplan.plans.plan import Plan
from safetyplan.sections import Section
from safetyplan.vault import mark


def marks_of(plan: Plan, section: type[Section]) -> str:
    """A mark for each answer as it stands, to go with the page that shows it."""
    kept = plan.answers.get(section.slug, {}) | plan.aside.get(section.slug, {})
    return ".".join(_mark(kept.get(name)) for name in section.base_fields)


def record(plan: Plan, page: Section, marks: str = "") -> bool:
    """Keep what a posted page says. What does not fit is set aside; what the page did not hold is left alone.

    `marks` are those the page was shown with: an answer that changed in another tab meanwhile is kept as well.
    Returns whether any answer is now two in one.
    """
    doubled = False
    page.full_clean()
    kept = plan.answers.setdefault(page.slug, {})
    aside = plan.aside.setdefault(page.slug, {})
    shown = dict(zip(page.fields, marks.split("."), strict=False))
    for name, field in page.every_question.items():
        if field.widget.value_omitted_from_data(page.data, page.files, page.add_prefix(name)):
            continue
        typed = field.widget.value_from_datadict(page.data, page.files, page.add_prefix(name))
        posted = typed if name in page.errors else field.as_kept(page.cleaned_data[name])
        now = aside.pop(name, None) or kept.get(name)
        merged = _merged(field, now, posted, shown.get(name, ""))
        doubled |= merged not in (posted, now)
        if merged == posted and name in page.errors:
            aside[name] = posted
        elif merged != kept.get(name):
            _keep(kept, aside, name, field, merged)
    for part in (plan.answers, plan.aside):
        if not part[page.slug]:
            del part[page.slug]
    return doubled


def _keep(kept: dict[str, Any], aside: dict[str, Any], name: str, field: Any, value: Any) -> None:
    try:
        value = field.as_kept(field.clean(value))
    except ValidationError:  # what two tabs wrote may not fit together, though each of them does
        aside[name] = value
        return
    if value:
        kept[name] = value
    else:
        kept.pop(name, None)


def _merged(field: Any, kept: Any, posted: Any, shown: str) -> Any:
    """The answer to keep, given what is kept now, what was posted, and the mark of what the page had shown."""
    if not shown or not kept or kept == posted or _mark(kept) == shown:
        return posted
    if _mark(posted) == shown:
        return kept  # changed only in the other tab
    return field.both(kept, posted) if posted else kept


def _mark(value: Any) -> str:
    return mark(repr(value or "").encode("utf-8", "surrogatepass"))
