"""What was promised, held against what was measured."""

from collections.abc import Callable
from typing import NamedTuple

from tests.bench.measure import Figures

Found = dict[tuple[str, str, str], Figures]  # by plan, language and engine


class Goal(NamedTuple):
    what: str
    bound: float
    unit: str
    figure: Callable[[Found, str], float]
    at_least: bool = False


def _of(found: Found, language: str, engine: str, plan: str = "typical") -> Figures:
    figures = found[plan, language, engine]
    if figures.not_tried:
        raise KeyError(engine)
    return figures


def _times_plain(engine: str) -> Callable[[Found, str], float]:
    return lambda found, lang: _of(found, lang, engine).median / _of(found, lang, "weasyprint").median


def _times(other: str) -> Callable[[Found, str], float]:
    return lambda found, lang: _of(found, lang, "product").median / _of(found, lang, other).median


GOALS = [
    Goal("whole plan, warm, against plain WeasyPrint", 0.30, "×", _times_plain("product")),
    Goal("whole plan in a forked worker, against plain WeasyPrint", 0.30, "×", _times_plain("worker")),
    Goal("one page, warm, against plain WeasyPrint", 0.08, "×", _times_plain("page")),
    Goal("wallet cards, warm, against plain WeasyPrint", 0.08, "×", _times_plain("card")),
    Goal(
        "picture of the first page, against that page", 1.3, "×",
        lambda found, lang: _of(found, lang, "picture").median / _of(found, lang, "first").median,
    ),
    Goal("whole plan, against LibreOffice kept open", 1, "×", _times("libreoffice")),
    Goal("whole plan, against a Chromium process each time", 1, "×", _times("chromium-cold")),
    Goal("peak memory of a worker, by itself", 80, "MB", lambda found, lang: _of(found, lang, "worker").itself),
    Goal("peak memory a worker, where two draw at once", 80, "MB", lambda found, lang: _of(found, lang, "worker").each),
    Goal(
        "documents per second on two cores, against plain WeasyPrint", 3, "×",
        lambda found, lang: _of(found, lang, "product").per_second / _of(found, lang, "weasyprint").per_second,
        at_least=True,
    ),
    Goal("first document after start", 2, "s", lambda found, lang: _of(found, lang, "product").first / 1000),
    Goal(
        "processor time per page of the full plan, against the typical one", 1.2, "×",
        lambda found, lang: _of(found, lang, "product", "full").growth,
    ),
]  # fmt: skip


def size_goal(language: str) -> Goal:
    bound = 200 if language.startswith(("zh", "ja", "ko")) else 80
    return Goal("size of the whole plan", bound, "KB", lambda found, lang: _of(found, lang, "product").size / 1024)


def held(goal: Goal, found: Found, language: str) -> str:
    """A line that says whether the goal is reached. What it hangs on may not have been tried."""
    bound = f"goal {'≥' if goal.at_least else '≤'} {goal.bound:g} {goal.unit}"
    try:
        figure = goal.figure(found, language)
    except KeyError:
        return f"  {goal.what:<66} {'not tried':>11}   {bound}"
    reached = figure >= goal.bound if goal.at_least else figure <= goal.bound
    return f"  {goal.what:<66} {figure:>8.2f} {goal.unit:<2}   {bound}: {'reached' if reached else 'not reached'}"
