"""The whole plan on one page, to fill fast with someone on the phone. Each section saves like its own page.

Where it would grow too heavy for a slow line, it ends before the section that is too many, and leads on to it.
"""

from collections.abc import Iterator
from typing import NamedTuple
from zlib import compressobj

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import get_template, render_to_string
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from safetyplan.plans.recording import marks_of
from safetyplan.plans.views.help_near import help_for
from safetyplan.plans.views.opening import PlanRequest, plan_needed
from safetyplan.plans.views.posted import keep_posted, pressed, section_named, texts_in
from safetyplan.resources.models import Service
from safetyplan.sections import Section, all_sections, number_of
from safetyplan.sections.question import Words

# Compressed bytes of the page: with the stylesheet, the script and the icon (7 KB) they stay under 40 KB.
MOST = 33 * 1000


class Pressed(NamedTuple):
    """The section whose button shows the page again: with room for more in a question, or a notice."""

    section: type[Section] | None = None
    grown: str = ""
    notice: str = ""


NONE = Pressed()


class Part(NamedTuple):
    form: Section
    drawn: str
    wrong: str  # the links to what does not fit, for the top of the page


@require_http_methods(["GET", "HEAD", "POST"])
@plan_needed
def long_page(request: PlanRequest, number: int = 1) -> HttpResponse:
    """The sections that are asked from the one of this number on, as many as a page holds."""
    if not 1 <= number <= len(all_sections()):
        raise Http404
    if request.method != "POST":
        return _show(request, number)
    section = section_named(request)
    if section is None:
        return render(request, "plans/gone.html", {"plan": request.plan, "texts": texts_in(request)})
    go, _colon, what = pressed(request)
    notice, form, _plan = keep_posted(request, section, go, what)
    if go == "left":
        return HttpResponse(status=204)
    if notice or go == "grow":
        return _show(request, number, Pressed(section, what if go == "grow" else "", notice))
    response = redirect(request.path)
    response["Location"] += f"#{section.slug if form.errors or go == 'tick' else after(request, section).slug}"
    return response


def after(request: PlanRequest, section: type[Section]) -> type[Section]:
    """The section that comes next in the plan; the last leads to itself."""
    asked = request.plan.asked()
    following = asked.index(section) + 1
    return asked[following] if following < len(asked) else section


def _show(request: PlanRequest, number: int, pressed: Pressed = NONE) -> HttpResponse:
    plan, near = request.plan, help_for(request.plan)
    asked = plan.asked()
    wanted = [section for section in asked if number_of(section) >= number]
    context = {"plan": plan, "links": _links(asked, []), "urgent": plan.urgent(), "help": near}
    context["notice"] = pressed.notice
    bare = render_to_string("plans/long_page.html", context, request)
    parts = list(_as_many_as_fit(bare, _drawn(request, wanted, near.offered, pressed)))
    here, left = wanted[: len(parts)], wanted[len(parts) :]
    if not here:
        return redirect("long_page")
    if pressed.section in left:  # it grew, and the page it stood on no longer holds it
        return _show(request, number_of(pressed.section), pressed)
    context |= {"parts": parts, "wrong": [part.wrong for part in parts if part.wrong], "links": _links(asked, here)}
    context |= {"following": left[0], "onward": _links(left[:1], [])[0][0]} if left else {}
    return render(request, "plans/long_page.html", context)


def _links(sections: list[type[Section]], here: list[type[Section]]) -> list[tuple[str, Words]]:
    """The address and the title of each section, wherever it stands."""
    pages = ["" if section in here else reverse("long_page_from", args=[number_of(section)]) for section in sections]
    return [(f"{page}#{section.slug}", section.title) for page, section in zip(pages, sections, strict=True)]


def _drawn(
    request: PlanRequest, wanted: list[type[Section]], offered: list[Service], pressed: Pressed
) -> Iterator[Part]:
    words, links = get_template("plans/_part.html"), get_template("plans/_part_wrong.html")
    for section in wanted:
        form = request.plan.page_to_write(section)
        form.auto_id = f"{section.slug}-%s"
        for field in form.every_question.values():
            field.help_text, field.holds, field.goes_with = "", "", ()  # on the section's own page, one link away
        form.meet(offered)
        if pressed.section is section and pressed.grown in form.fields:
            form.fields[pressed.grown].widget.extra = 1
        said = {"form": form, "number": number_of(section), "marks": marks_of(request.plan, section)}
        said["notice"] = pressed.notice if pressed.section is section else ""
        wrong = links.render(said) if form.errors else ""
        yield Part(form, words.render(said, request), wrong)


def _as_many_as_fit(bare: str, parts: Iterator[Part]) -> Iterator[Part]:
    """The parts before the one that would make the page too heavy; the first in any case."""
    weighed = compressobj()
    weight = len(weighed.compress(bare.encode()))
    for number, part in enumerate(parts):
        weight += len(weighed.compress((part.wrong + part.drawn).encode()))
        if number and weight + len(weighed.copy().flush()) > MOST:
            return
        yield part
