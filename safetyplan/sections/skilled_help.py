from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class SkilledHelp(Section):
    slug = "skilled_help"
    picture = "hand"
    title = _("Help from a skilled person")
    quiet_titles = Quiet(
        home=_p("quiet label", "Appointments"),
        trip=_p("quiet label", "Bookings"),
        health=_p("quiet label", "Appointments"),
    )
    introduction = _(
        "You can ask for someone who knows this kind of harm. You can say no to a helper who does not fit. "
        "A group of people who have been there counts too."
    )
    advocate_note = _(
        "Ask what help has been like before, and what would make it feel safe to go. "
        "Point to people who know harm by a partner, and see your client alone. "
        "Say that notes may be asked for in court, so it is wise to ask what gets written down. "
        "Say before they tell you what you would have to pass on."
    )
    asked_for = frozenset({"after", "apart", "hold_on"})

    wishes = ChecklistField(
        label=_("What I would like in a helper"),
        cue=_p("quiet label", "What I look for"),
        choices=[
            ("knows", _p("plan step", "Someone who knows about harm by a partner"), _p("quiet cue", "Knows the field")),
            (
                "language",
                _p("plan step", "Someone who speaks my language, or has help with it"),
                _p("quiet cue", "My language"),
            ),
            (
                "culture",
                _p("plan step", "Someone who knows my faith or culture, or who is outside it"),
                _p("quiet cue", "My background"),
            ),
            (
                "who_i_am",
                _p("plan step", "Someone who is at ease with who I am and whom I love"),
                _p("quiet cue", "Easy to talk to"),
            ),
            ("gender", _p("plan step", "A person of the gender I choose"), _p("quiet cue", "Who I see")),
            ("group", _p("plan step", "A group of people who have been through it"), _p("quiet cue", "A group")),
            ("cost", _p("plan step", "Free or low cost, with no bill sent home"), _p("quiet cue", "Price")),
            (
                "reach",
                _p("plan step", "A time, place or way to meet that works for my body, my kids and my job"),
                _p("quiet cue", "Good times"),
            ),
        ],
    )
    questions = ChecklistField(
        label=_("What I can ask at the start"),
        cue=_p("quiet label", "Questions"),
        boxes=True,
        choices=[
            (
                "have_helped",
                _p("plan step", "“Have you helped people who were hurt by a partner?”"),
                _p("quiet cue", "Past work"),
            ),
            (
                "notes",
                _p("plan step", "“What do you write down, and who could read it?”"),
                _p("quiet cue", "Notes kept"),
            ),
            (
                "tell",
                _p("plan step", "“When would you have to tell someone what I say?”"),
                _p("quiet cue", "Sharing rules"),
            ),
            ("bill", _p("plan step", "“What does it cost, and what shows on a bill?”"), _p("quiet cue", "The bill")),
            ("pace", _p("plan step", "“Can we go slowly, and stop when I say so?”"), _p("quiet cue", "Go slowly")),
            (
                "contact",
                _p("plan step", "“How will you reach me, and what will you say if someone else picks up?”"),
                _p("quiet cue", "Call backs"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("My visits"),
        cue=_p("quiet label", "Visits"),
        prompts=[
            Prompt(
                "next",
                _p("plan prompt", "My next visit is on {day} with {who}. I will get there by {way}."),
                _p("quiet cue", "Next"),
                {"day": _p("blank", "day and time"), "who": _p("blank", "who"), "way": _p("blank", "how I get there")},
            ),
            Prompt(
                "reach",
                _p("plan prompt", "The safe way to reach me is {how}."),
                _p("quiet cue", "Reach me"),
                {"how": _p("blank", "number, time of day, name to ask for")},
            ),
            Prompt(
                "alone",
                # Translators: polarity matters: the reader asks to come WITHOUT the other person
                _p("plan prompt", "If someone asks us to come as a couple, then I will ask to come alone."),
                _p("quiet cue", "One seat"),
            ),
            Prompt(
                "shaky",
                _p("plan prompt", "If I feel shaky after a visit, then I will {what} before I go home."),
                _p("quiet cue", "After a visit"),
                {"what": _p("blank", "walk, eat, sit with someone")},
            ),
            Prompt(
                "no_fit",
                _p("plan prompt", "If a helper blames me, then I can stop. {who} can help me find another."),
                _p("quiet cue", "Someone else"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "cannot_go_on",
                # Translators: the reader may be thinking of ending their life; the sentence stays soft
                _p("plan prompt", "If I feel that I cannot go on, then I will call or text {who} right then."),
                _p("quiet cue", "Call or text"),
                {"who": _p("blank", "a person or a line")},
                "life",
            ),
        ],
    )
    own = LinesField(
        label=_("Other things I want from help"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
