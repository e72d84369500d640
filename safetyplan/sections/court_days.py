from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Prompt, PromptsField, Quiet, RowsField, Section


class CourtDays(Section):
    slug = "court_days"
    picture = "calendar"
    title = _("Days in court")
    quiet_titles = Quiet(
        home=_p("quiet label", "Days in town"),
        trip=_p("quiet label", "Day trips"),
        health=_p("quiet label", "Early starts"),
    )
    introduction = _(
        "A day in court can mean being near the other person. "
        "These are small ways to plan the trip there, the wait, and the trip home. Pick what fits."
    )
    advocate_note = _(
        "Walk through the day hour by hour: the trip there, the doors, the wait, the way home, the night. "
        "Ask the court early for a room apart, a video link or help with language. "
        "Ask if someone can walk with your client. "
        "Ask who watches the kids, and what the other person may do after. "
        "Do not promise how a judge will rule, or that the two will not meet."
    )
    asked_for = frozenset({"court", "order"})

    days = RowsField(
        label=_("My days"),
        cue=_p("quiet label", "Dates"),
        most=6,
        columns=[
            Column("day", _("Day and time"), cue=_p("quiet label", "When")),
            Column("place", _("Room or door, in words that are safe"), cue=_p("quiet label", "Where")),
            Column("who", _("Who comes with me"), cue=_p("quiet label", "Who")),
        ],
    )
    before = ChecklistField(
        label=_("Before the day"),
        cue=_p("quiet label", "Before"),
        boxes=True,
        choices=[
            (
                "company",
                _p("plan step", "I can ask an advocate or a friend to come with me."),
                _p("quiet cue", "Ask for company"),
            ),
            (
                "apart",
                _p("plan step", "I can ask the court for a place to wait away from them."),
                _p("quiet cue", "A quiet seat"),
            ),
            (
                "from_afar",
                _p("plan step", "I can ask if I may take part by video or phone."),
                _p("quiet cue", "By phone"),
            ),
            (
                "interpreter",
                # Translators: the interpreter must be someone from outside the reader's family and circle
                _p("plan step", "I can ask early for an interpreter who does not know us."),
                _p("quiet cue", "Language help"),
            ),
            (
                "access",
                _p("plan step", "I can ask for what my body or mind needs, like breaks or a ramp."),
                _p("quiet cue", "Breaks"),
            ),
            ("kids", _p("plan step", "I can find someone to look after the kids that day."), _p("quiet cue", "Sitter")),
            (
                "folder",
                _p("plan step", "I can put my papers in one folder, with copies somewhere else."),
                _p("quiet cue", "Folder"),
            ),
            (
                "talks",
                # Translators: some courts send both people to talks; the reader asks NOT to share a room
                _p(
                    "plan step",
                    "If I am told to sit down and talk with them, I can ask to be kept apart. "
                    "I can ask if I may say no.",
                ),
                _p("quiet cue", "Own room"),
            ),
        ],
    )
    there = ChecklistField(
        label=_("On the day"),
        cue=_p("quiet label", "On the day"),
        choices=[
            # Translators: "they" is the person who harms
            (
                "times",
                _p("plan step", "I can arrive and leave at other times than they do."),
                _p("quiet cue", "Off hours"),
            ),
            (
                "parking",
                _p("plan step", "I can park in a busy, bright spot, or be dropped at the door."),
                _p("quiet cue", "Parking"),
            ),
            (
                "tell_staff",
                _p("plan step", "I can tell a guard or the court staff whom I am afraid of."),
                _p("quiet cue", "Talk to staff"),
            ),
            (
                "no_talk",
                # Translators: polarity matters: the reader does NOT have to answer
                _p("plan step", "I do not have to answer them in the hall. I can turn to the person with me."),
                _p("quiet cue", "Look at my friend"),
            ),
            (
                "break",
                _p("plan step", "If my mind goes blank, I can ask for a break or read from my notes."),
                _p("quiet cue", "Read my notes"),
            ),
            (
                "ask_again",
                _p("plan step", "If I do not understand, I can ask to hear it again."),
                _p("quiet cue", "Ask again"),
            ),
            (
                "escort",
                # Translators: "they" is the person who harms: the reader waits inside UNTIL that person has gone
                _p("plan step", "I can stay inside until they have gone, and ask a guard to walk me out."),
                _p("quiet cue", "Walk out together"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If this, then that"),
        cue=_p("quiet label", "Plans"),
        prompts=[
            Prompt(
                "close",
                _p("plan prompt", "If they come close to me, then I will walk to {place}."),
                _p("quiet cue", "Walk to"),
                {"place": _p("blank", "a desk, a guard, a person")},
            ),
            Prompt(
                "follow",
                # Translators: polarity matters: the reader does NOT go home, so as not to be followed there
                _p(
                    "plan prompt",
                    "If they follow me after, then I will not go home. I will go to {place} and call for help.",
                ),
                _p("quiet cue", "Stop at"),
                {"place": _p("blank", "a busy or guarded place")},
            ),
            Prompt(
                "after",
                _p("plan prompt", "When it is over, I will be with {who}, and we will {what}."),
                _p("quiet cue", "After"),
                {"who": _p("blank", "who"), "what": _p("blank", "something kind to myself")},
            ),
        ],
    )
    own = LinesField(label=_("Other things for the day"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
