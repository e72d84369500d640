from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class ContactAndHandover(Section):
    """Handing over the children can be the one meeting left after a separation, so it gets a plan of its own."""

    slug = "contact_and_handover"
    picture = "calendar"
    title = _("Handing over the children")
    quiet_titles = Quiet(
        home=_p("quiet label", "Pickup days"),
        trip=_p("quiet label", "Rides and times"),
        health=_p("quiet label", "Family week"),
    )
    introduction = _(
        "These are ways to make contact about the children short and calm. "
        "An order or a written plan may set some of it. If so, ask a lawyer or an advocate before you change a thing."
    )
    advocate_note = _(
        "Ask for the last two handovers: the place, who was there, what was said. Then ask which part was worst. "
        "Do not advise anyone to skip a visit: that can be used against them in court. "
        "Send questions about an order to a lawyer. "
        "A plan like this may be read by the other side, so keep to plain facts."
    )
    asked_for = frozenset({"shared_children"})

    plans = PromptsField(
        label=_("My plan for the day"),
        cue=_p("quiet label", "On the day"),
        prompts=[
            Prompt(
                "place",
                _p("plan prompt", "We will meet at {place}, where other people are around."),
                _p("quiet cue", "Meeting place"),
                {"place": _p("blank", "a library, a shop, a school gate")},
            ),
            Prompt(
                "third_person",
                _p("plan prompt", "I will ask {who} to come with me, or to go in my place."),
                _p("quiet cue", "Who comes along"),
                {"who": _p("blank", "someone calm")},
            ),
            Prompt(
                "channel",
                _p(
                    "plan prompt",
                    "If we have to write, then I will use only {channel}, and write only about the children.",
                ),
                _p("quiet cue", "How we write"),
                {"channel": _p("blank", "email, an app, a notebook")},
            ),
            Prompt(
                "message",
                _p("plan prompt", "If a message upsets me, then I will save it, wait, and show it to {who}."),
                _p("quiet cue", "Second reader"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "unsafe",
                _p("plan prompt", "If it does not feel safe there, then I will go to {place} and call {who}."),
                _p("quiet cue", "Plan B"),
                {"place": _p("blank", "a place with people"), "who": _p("blank", "who")},
            ),
            Prompt(
                "not_back",
                # Translators: "they" = the other person, the one who harms; the children are not at fault.
                _p("plan prompt", "If they do not bring the children back, then I will call {who}."),
                _p("quiet cue", "Running late"),
                {"who": _p("blank", "a lawyer, police, an advocate")},
                "talk",
            ),
        ],
    )
    steps = ChecklistField(
        label=_("What can make it calmer"),
        cue=_p("quiet label", "Easy pickups"),
        choices=[
            (
                "school",
                _p("plan step", "One of us can take the children to school, and the other can pick them up there."),
                _p("quiet cue", "School run"),
            ),
            (
                "stagger",
                # Translators: polarity matters. The two adults do NOT meet.
                _p("plan step", "If someone else can help, we can come at different times and not meet."),
                _p("quiet cue", "Different times"),
            ),
            (
                "center",
                _p("plan step", "I can ask about a center where trained staff are there for handovers or visits."),
                _p("quiet cue", "Family center"),
            ),
            (
                "not_alone",
                # Translators: polarity matters. NOT alone, NOT in a quiet parking lot.
                _p("plan step", "I will not meet alone, car to car. I will meet near a door where people pass."),
                _p("quiet cue", "By the entrance"),
            ),
            (
                "short",
                _p("plan step", "I will have the bags ready, keep it short, and talk only about the children."),
                _p("quiet cue", "Kids' bags"),
            ),
            (
                "no_messenger",
                # Translators: polarity matters. The children do NOT carry messages and are NOT asked to report.
                _p(
                    "plan step",
                    "I will not ask the children to carry messages or to report. "
                    "If they tell me something, I will listen.",
                ),
                _p("quiet cue", "Grown-up talk"),
            ),
            (
                "way_home",
                # Translators: polarity matters. NOT straight home.
                _p("plan step", "If I think that I am being followed, I will not go straight home."),
                _p("quiet cue", "Long way home"),
            ),
        ],
    )
    order = ChecklistField(
        label=_("What is written down"),
        cue=_p("quiet label", "Dates and notes"),
        boxes=True,
        choices=[
            (
                "know",
                _p("plan step", "If there is an order, I will know what it says about days, times and place."),
                _p("quiet cue", "Days and times"),
            ),
            ("carry", _p("plan step", "I will have a copy of the order with me."), _p("quiet cue", "Paper copy")),
            (
                "ask_before",
                _p("plan step", "If I want a change, I will ask a lawyer or an advocate before I make it."),
                _p("quiet cue", "Ask about changes"),
            ),
            (
                "ask_what_helps",
                _p("plan step", "I will ask them how a time, a place or the order can be changed."),
                _p("quiet cue", "What may help"),
            ),
            (
                "record",
                _p(
                    "plan step", "If a handover is missed or goes badly, I will note the day, the time and plain facts."
                ),
                _p("quiet cue", "Day notes"),
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about handovers"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
