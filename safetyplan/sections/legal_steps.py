from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, DayField, LineField, LinesField, Prompt, PromptsField, Quiet, Section


class LegalSteps(Section):
    """An order is offered as a choice: filing and serving are among the times when danger may rise."""

    slug = "legal_steps"
    picture = "paper"
    title = _("Legal steps")
    quiet_titles = Quiet(
        home=_p("quiet label", "Forms and dates"),
        trip=_p("quiet label", "Bookings"),
        health=_p("quiet label", "Appointments"),
    )
    # Translators: "it" is the court order; polarity matters: it does NOT replace a plan
    introduction = _(
        "A court order is a paper with rules for the other person. You can choose to ask for one, or not. "
        "It does not take the place of a plan, and danger may rise around the days when it is filed or handed over."
    )
    advocate_note = _(
        "Ask what your client hopes an order would change, and how the other person has acted when told no. "
        "Plan for two days above all: the day it is filed and the day it is handed over. "
        "Say what an order can do where you work, and what it cannot. "
        "Do not push for one or against one. A no today can be a yes later."
    )
    asked_for = frozenset({"order", "apart"})

    asking = ChecklistField(
        label=_("What I can ask before I decide"),
        cue=_p("quiet label", "Ask first"),
        boxes=True,
        choices=[
            (
                "kinds",
                _p("plan step", "I can ask which kinds of order there are, and what each can do."),
                _p("quiet cue", "Which forms"),
            ),
            (
                "their_side",
                _p("plan step", "I can ask what the other person may do when they get the papers."),
                _p("quiet cue", "What to expect"),
            ),
            (
                "when_told",
                _p("plan step", "I can ask when and how they will be told."),
                _p("quiet cue", "Mailing dates"),
            ),
            (
                "rules",
                _p("plan step", "I can ask for rules about the kids, the pets, the home or guns."),
                _p("quiet cue", "What goes in"),
            ),
            (
                "address",
                _p("plan step", "I can ask how to keep my address off the forms."),
                _p("quiet cue", "Mail address"),
            ),
            (
                "cost",
                _p("plan step", "I can ask what it costs, and if a lawyer can help me for free."),
                _p("quiet cue", "Fees"),
            ),
            (
                "wait",
                # Translators: "to wait, or not to ask at all" are both free choices; nobody is told what to do
                _p("plan step", "I can choose to wait, or not to ask for one at all."),
                _p("quiet cue", "No rush"),
            ),
            (
                "change",
                _p("plan step", "I can ask how an order can be changed or ended later."),
                _p("quiet cue", "Changes later"),
            ),
        ],
    )
    days = PromptsField(
        label=_("The days when things may get worse"),
        cue=_p("quiet label", "Days to plan"),
        prompts=[
            Prompt(
                "filing",
                _p("plan prompt", "On the day I file, I will be with {who}."),
                _p("quiet cue", "Forms day"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "handing_over",
                # Translators: "they" is the person who harms; the order is about to be handed to them
                _p("plan prompt", "When they are about to get the papers, I will stay at {place}."),
                _p("quiet cue", "Mail day"),
                {"place": _p("blank", "a place, in safe words")},
            ),
            Prompt(
                "handed_over",
                _p("plan prompt", "When I hear that they have the papers, I will tell {who}."),
                _p("quiet cue", "Then tell"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "broken",
                _p(
                    "plan prompt",
                    "If they break a rule of the order, then I can call {who}, and I will note the day and time.",
                ),
                _p("quiet cue", "Call and note"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    kind = LineField(
        label=_("The order I have or want"),
        help_text=_("The kind of order is enough. No names."),
        cue=_p("quiet label", "Kind of form"),
    )
    ends = DayField(label=_("The day it ends"), cue=_p("quiet label", "Good until"))
    says = LinesField(
        label=_("What it says, in short"),
        help_text=_("For example: no calls, stay away from my work. One to a line."),
        cue=_p("quiet label", "Main points"),
    )
    copies = ChecklistField(
        label=_("If I have one, where a copy can be"),
        cue=_p("quiet label", "Copies"),
        boxes=True,
        choices=[
            ("with_me", _p("plan step", "I can carry a copy, if that is safe."), _p("quiet cue", "In my bag")),
            (
                "phone",
                _p("plan step", "I can keep a photo of it on a phone that only I can open."),
                _p("quiet cue", "On my phone"),
            ),
            ("friend", _p("plan step", "I can leave a copy with someone I trust."), _p("quiet cue", "With a friend")),
            ("work", _p("plan step", "I can give a copy to someone at work or school."), _p("quiet cue", "At work")),
            (
                "kids",
                _p("plan step", "I can give a copy to the kids’ school or day care."),
                _p("quiet cue", "At day care"),
            ),
            (
                "police",
                _p("plan step", "I can ask if the police have it, where I live and where I work."),
                _p("quiet cue", "In town"),
            ),
            (
                "card",
                _p("plan step", "I can ask if there is a small card that shows I have it."),
                _p("quiet cue", "Small card"),
            ),
            (
                "travel",
                _p("plan step", "I can ask if it still counts in another state or country."),
                _p("quiet cue", "When I travel"),
            ),
        ],
    )
