from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class WorkAndSchool(Section):
    """Telling can cost a job, or be passed on to parents, so who is told is always the reader's choice."""

    slug = "work_and_school"
    picture = "case"
    title = _("Work and school")
    quiet_titles = Quiet(
        home=_p("quiet label", "Work notes"), trip=_p("quiet label", "Days off"), health=_p("quiet label", "Work notes")
    )
    introduction = _("You choose who knows, and how much. Some people tell no one. Some tell one person they trust.")
    advocate_note = _(
        "Ask who at work or school is kind, and who is a friend of the other person. "
        "Look up the leave and the rights there are where you work, and say that you are not a lawyer. "
        "With a teen, first say what you cannot keep private, and who would be told. "
        "At a college, know which staff must pass a story on and which can keep it private. "
        "Do not promise that a boss or a school will be fair."
    )
    asked_for = frozenset({"work", "school", "teen"})

    plans = PromptsField(
        label=_("My plan there"),
        cue=_p("quiet label", "During the day"),
        prompts=[
            Prompt(
                "tell",
                # Translators: "them" = the person I trust there, at work or at school; not the one who harms.
                _p("plan prompt", "The person I trust there is {who}. I will tell them {what}."),
                _p("quiet cue", "Who to ask"),
                {"who": _p("blank", "a nickname or a role"), "what": _p("blank", "only what they need")},
            ),
            Prompt(
                "word",
                _p("plan prompt", "If I say {word}, then {who} will get help."),
                _p("quiet cue", "Word of the day"),
                {"word": _p("blank", "a word or a sign"), "who": _p("blank", "who")},
            ),
            Prompt(
                "turn_up",
                # Translators: "they" = the one who harms.
                _p("plan prompt", "If they turn up there, then I will go to {place} and tell {who}."),
                _p("quiet cue", "Visitors"),
                {"place": _p("blank", "a room with people, or a lock"), "who": _p("blank", "who")},
            ),
            Prompt(
                "way",
                _p("plan prompt", "I will get there and home with {who}, or by {way}."),
                _p("quiet cue", "Getting there"),
                {"who": _p("blank", "who"), "way": _p("blank", "which way")},
            ),
        ],
    )
    work = ChecklistField(
        label=_("At work"),
        cue=_p("quiet label", "Work list"),
        boxes=True,
        choices=[
            (
                "private",
                _p("plan step", "I will share only what is needed, and ask that it stays private."),
                _p("quiet cue", "Short version"),
            ),
            (
                "front_desk",
                _p("plan step", "If I want to, I will show the front desk a photo of them and any order."),
                _p("quiet cue", "Front desk"),
            ),
            (
                "calls",
                _p("plan step", "I will ask someone to answer my calls, and to save messages with day and time."),
                _p("quiet cue", "Phone messages"),
            ),
            (
                "lists",
                # Translators: polarity matters. My name is taken OFF public lists.
                _p("plan step", "I will ask to be left off staff lists, web pages and door signs."),
                _p("quiet cue", "Staff list"),
            ),
            ("seat", _p("plan step", "I will ask for a seat away from the entrance."), _p("quiet cue", "Desk spot")),
            (
                "parking",
                _p("plan step", "I will park where there are lights and people, and ask someone to walk with me."),
                _p("quiet cue", "Parking"),
            ),
            (
                "hours",
                _p("plan step", "I will ask if my hours, my days or my place of work can change."),
                _p("quiet cue", "Shift times"),
            ),
            (
                "leave",
                _p("plan step", "I will find out what time off I may have for court, a doctor or a move."),
                _p("quiet cue", "Time off"),
            ),
            (
                "pay",
                # Translators: "they" = the one who harms, who may see that the pay no longer arrives.
                _p("plan step", "Before I move my pay to my own account, I will think about what they may notice."),
                _p("quiet cue", "Payday"),
            ),
        ],
    )
    school = ChecklistField(
        label=_("At school or college"),
        cue=_p("quiet label", "School list"),
        boxes=True,
        choices=[
            (
                "ask_first",
                _p("plan step", "Before I tell my story, I will ask what they must pass on, and to whom."),
                _p("quiet cue", "Ask first"),
            ),
            (
                "buddy",
                _p("plan step", "I will walk to class and home with a friend."),
                _p("quiet cue", "Walking buddy"),
            ),
            (
                "routes",
                # Translators: polarity matters. NOT in empty places.
                _p("plan step", "I will change my route and my times, and not wait in empty halls."),
                _p("quiet cue", "Other ways round"),
            ),
            (
                "change",
                _p("plan step", "If I want to, I will ask to change a class, a locker, a seat or a room."),
                _p("quiet cue", "New locker"),
            ),
            (
                "office",
                _p("plan step", "I will ask which office at school can help, and what it can do for me."),
                _p("quiet cue", "Student office"),
            ),
            (
                "ride_home",
                # Translators: polarity matters. A ride that does NOT depend on the one who harms.
                _p("plan step", "I will have a way home from a date or a party that does not depend on them."),
                _p("quiet cue", "Way home"),
            ),
            (
                "chats",
                _p("plan step", "I will think about which group chats show them where I am."),
                _p("quiet cue", "Group chats"),
            ),
            (
                "pictures",
                # Translators: "they" = the one who harms. Private pictures = nude or intimate ones.
                _p("plan step", "If they share private pictures of me, or say they will, I will ask for help."),
                _p("quiet cue", "Photos"),
                "talk",
            ),
        ],
    )
    own = LinesField(
        label=_("Other things for work or school"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
