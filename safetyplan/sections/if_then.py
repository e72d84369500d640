from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import Choice, Column, LinesField, Quiet, RowsField, Section
from safetyplan.sections.answer import Kind
from safetyplan.sections.fields import LINE_HOLDS
from safetyplan.sections.how_it_affects_me import HowItAffectsMe
from safetyplan.sections.warning_signs import WarningSigns

_QUESTIONS = [
    (section.slug, name, field)
    for section in (WarningSigns, HowItAffectsMe)
    for name, field in section.base_fields.items()
]
# Each sign that can be ticked elsewhere, kept as section.question.key so that it prints in any language and wording.
SIGNS = [
    Choice(f"{slug}.{name}.{choice.key}", choice.words, choice.cue)
    for slug, name, field in _QUESTIONS
    for choice in getattr(field, "offered", [])
]
_BETWEEN = " · "  # what is picked and own words beside it
_OWN = "own:"  # a sign that was written elsewhere, as the page sends it: it is kept as own words, not as a key
STEPS = [
    Choice("room", _p("if-then step", "move to a room with a way out"), _p("quiet cue", "Change rooms")),
    Choice("phone", _p("if-then step", "keep my phone and keys on me"), _p("quiet cue", "Phone and keys")),
    Choice("out", _p("if-then step", "find a reason to go out"), _p("quiet cue", "Errand")),
    Choice("way_out", _p("if-then step", "leave by my way out"), _p("quiet cue", "Head out")),
    Choice("word", _p("if-then step", "use my code word"), _p("quiet cue", "Check-in word")),
    Choice("call", _p("if-then step", "call or text my person"), _p("quiet cue", "Call a friend")),
    Choice("line", _p("if-then step", "call a help line"), _p("quiet cue", "Call the office")),
    Choice("emergency", _p("if-then step", "call the emergency number"), _p("quiet cue", "Make the call")),
    Choice("calm", _p("if-then step", "go along for now, to stay safe"), _p("quiet cue", "Easy does it")),
    Choice("kids", _p("if-then step", "get the kids to their place"), _p("quiet cue", "Kids' plans")),
    Choice("stay_over", _p("if-then step", "sleep at another place tonight"), _p("quiet cue", "Sleepover")),
    Choice("note", _p("if-then step", "read my note to myself"), _p("quiet cue", "Read my note")),
    Choice("wait", _p("if-then step", "wait, breathe, and not answer yet"), _p("quiet cue", "Wait a bit")),
    Choice("body", _p("if-then step", "feel my feet and name five things I see"), _p("quiet cue", "Five things")),
]


class PairsField(RowsField):
    """When I notice … I will …, each from a list or in the reader's own words, or both."""

    kind = Kind.PAIRS

    def offer(self, answers: Any, value: Any) -> None:
        """Offer the signs that were written and ticked, and those already in a pair."""
        picked = [row["sign"] for row in value or [] if isinstance(row, dict) and isinstance(row.get("sign"), str)]
        ticked, written = set(picked), dict.fromkeys(sign for sign in picked if sign.startswith(_OWN))
        for slug, name, field in _QUESTIONS:
            kept = answers.get(slug, {}).get(name) or []
            if isinstance(field, LinesField):
                written |= dict.fromkeys(f"{_OWN}{line}" for line in kept)
            else:
                ticked |= {f"{slug}.{name}.{key}" for key in kept}
        own = [Choice(sign, sign.removeprefix(_OWN), "") for sign in written]
        for column in self.widget.columns:
            if column.name == "sign":
                column.offered = [*own, *(choice for choice in SIGNS if choice.key in ticked)]

    def clean(self, value: Any) -> list[dict[str, str]]:
        return super().clean([_in_own_words(row) for row in value or []])

    def check_kept(self, value: Any) -> None:
        super().clean(value)

    def both(self, kept: Any, posted: Any) -> Any:
        return super().both([_in_own_words(row) for row in kept], [_in_own_words(row) for row in posted])

    def in_words(self, value: list[dict[str, str]], wording: str) -> list:
        columns = {column.name: column for column in self.columns}

        def side(row: dict[str, str], names: tuple[str, str]) -> tuple[str, ...]:
            said = [words for name in names if row.get(name) and (words := columns[name].in_words(row[name], wording))]
            return (said[0], _BETWEEN, said[1]) if len(said) == 2 else tuple(said)

        return [(side(row, ("sign", "when")), side(row, ("step", "then"))) for row in value]


def _in_own_words(row: Any) -> Any:
    """The row with a sign that was written elsewhere as own words, before those that are there."""
    sign = row.get("sign") if isinstance(row, dict) else None
    if not isinstance(sign, str) or not sign.startswith(_OWN):
        return row
    words = filter(None, [sign.removeprefix(_OWN), row.get("when")])
    return {name: text for name, text in row.items() if name != "sign"} | {"when": _BETWEEN.join(map(str, words))}


class IfThen(Section):
    """The heart of the plan. If-then plans help people to act on a goal (Gollwitzer and Sheeran 2006)."""

    slug = "if_then"
    picture = "arrow"
    title = _("When I notice it, I will")
    quiet_titles = Quiet(
        home=_p("quiet label", "Notes for the week"),
        trip=_p("quiet label", "Along the way"),
        health=_p("quiet label", "What helps"),
    )
    introduction = _(
        "Pick a sign, and one small thing to do when you see it. Small and early is easier than big and late. "
        "You know best what is safe for you. You can use other words at any time."
    )
    advocate_note = _(
        "One pair that your client can say by heart is worth more than ten on paper. "
        "Ask: what has worked before, even a little? What would make this harder to do? "
        "Going along can be the safest step. Let it stand as a plan."
    )
    in_short_set = True
    in_few_minutes = True

    pairs = PairsField(
        role="pairs",
        label=_("My pairs"),
        cue=_p("quiet label", "When and what"),
        columns=[
            Column("sign", _("When I notice this sign"), cue=_p("quiet label", "When"), choices=SIGNS),
            Column(
                "when",
                _("or, in my own words, when I notice"),
                cue=_p("quiet label", "When"),
                max_length=2 * LINE_HOLDS + len(_BETWEEN),  # a sign from another page, and as much beside it
            ),
            Column("step", _("I will"), cue=_p("quiet label", "Then"), choices=STEPS),
            Column("then", _("or, in my own words, I will"), cue=_p("quiet label", "Then")),
        ],
    )
