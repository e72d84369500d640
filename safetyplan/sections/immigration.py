from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Immigration(Section):
    """No sentence here says or asks what anyone's status is: the page may be found, or read by an office."""

    slug = "immigration"
    picture = "globe"
    title = _("Passports, visas and rights")
    quiet_titles = Quiet(
        home=_p("quiet label", "Cards and copies"),
        trip=_p("quiet label", "Passports"),
        health=_p("quiet label", "Numbers to keep"),
    )
    # Translators: polarity matters: the reader is asked NOT to write a status or a number
    introduction = _(
        "Some people are told they will be sent away if they ask for help. A threat is not the same as the law. "
        "A lawyer who knows this law can tell you what is true for you. "
        "Please do not write your status or any file number here."
    )
    advocate_note = _(
        "You do not need to know anyone’s status to help, so do not ask and do not write it down. "
        "Ask what the other person has said would happen, who holds the papers, and if a day that matters is near. "
        "Help your client find a lawyer who knows this law before they travel or sign a form. "
        "Do not say what will happen to a case."
    )
    asked_for = frozenset({"papers"})

    papers = ChecklistField(
        label=_("My papers"),
        cue=_p("quiet label", "Copies"),
        boxes=True,
        choices=[
            (
                "copies",
                _p("plan step", "I can keep copies of my papers, and my kids’ papers, away from home."),
                _p("quiet cue", "Spare copies"),
            ),
            (
                "numbers",
                # Translators: polarity matters: the numbers are NOT in this plan
                _p("plan step", "I can keep my file numbers and receipts in a safe place, not in this plan."),
                _p("quiet cue", "Receipts"),
            ),
            (
                "held",
                # Translators: "they" is the person who harms
                _p("plan step", "If they hold or destroy my papers, I can ask how to get new ones."),
                _p("quiet cue", "New cards"),
            ),
            (
                "carry",
                _p("plan step", "I can ask a lawyer which papers to carry, and which to leave with a friend."),
                _p("quiet cue", "What to carry"),
            ),
            (
                "letters",
                _p("plan step", "I can ask for my letters to be sent where only I open them."),
                _p("quiet cue", "Letters"),
            ),
        ],
    )
    asking = ChecklistField(
        label=_("What I can ask a lawyer who knows this law"),
        cue=_p("quiet label", "To ask"),
        boxes=True,
        choices=[
            (
                "own_case",
                _p("plan step", "I can ask if there is a way for me that does not depend on them."),
                _p("quiet cue", "My own form"),
            ),
            (
                "private",
                _p("plan step", "I can ask who would be told, before I tell my story."),
                _p("quiet cue", "Sharing"),
            ),
            (
                "calling",
                _p(
                    "plan step",
                    "I can ask what it means for me to call the police or go to court. "
                    "In danger, I do not have to wait for the answer.",
                ),
                _p("quiet cue", "Which office"),
            ),
            (
                "travel",
                # Translators: the reader asks BEFORE leaving the country
                _p("plan step", "I will ask a lawyer before I leave the country, even for a visit."),
                _p("quiet cue", "Before a trip"),
            ),
            (
                "consulate",
                # Translators: the reader asks BEFORE contact with the consulate of their own country
                _p("plan step", "I will ask a lawyer before I call or go to my consulate."),
                _p("quiet cue", "Before a call"),
            ),
            (
                "sign",
                _p("plan step", "I will ask before I sign a form that I cannot read."),
                _p("quiet cue", "Before I sign"),
            ),
            (
                "real_helper",
                _p("plan step", "I can check that the person who advises me is allowed to do so by law."),
                _p("quiet cue", "Check the name"),
            ),
            (
                "interpreter",
                # Translators: the interpreter must be someone from outside the reader's family and circle
                _p("plan step", "I can ask for an interpreter who does not know us."),
                _p("quiet cue", "Language help"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("Who I turn to"),
        help_text=_("The last two are for a day when an office or the police may keep you. A nickname is enough."),
        cue=_p("quiet label", "Who"),
        prompts=[
            Prompt(
                "lawyer",
                _p("plan prompt", "I can ask {who} about this law."),
                _p("quiet cue", "Questions"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "copies",
                _p("plan prompt", "Copies of my papers are with {who}."),
                _p("quiet cue", "Copies with"),
                {"who": _p("blank", "a nickname")},
            ),
            Prompt(
                "kids",
                # Translators: for a day when the police or an office keeps the reader; the sentence should not say so
                _p("plan prompt", "If I cannot get home, then {who} will pick up the kids and stay with them."),
                _p("quiet cue", "Pick-up"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "call",
                _p("plan prompt", "If I cannot get home, then I will call {who}. I know the number by heart."),
                _p("quiet cue", "Call first"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about my papers"),
        help_text=_("No status and no file numbers. One to a line."),
        cue=_p("quiet label", "Also"),
    )
