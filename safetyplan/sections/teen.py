from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import (
    ChecklistField,
    Choice,
    Column,
    LinesField,
    Prompt,
    PromptsField,
    Quiet,
    RowsField,
    Section,
)

REPORT = [
    # Translators: whether this adult must report what a teen tells; printed beside the adult
    Choice("ask", _p("plan step", "I will ask first"), _p("quiet cue", "Ask")),
    Choice("yes", _p("plan step", "Yes, they have to report some things"), _p("quiet cue", "Yes")),
    Choice("no", _p("plan step", "No, as far as I know"), _p("quiet cue", "No")),
]


class Teen(Section):
    """What adults may have to report is told first: a teen cannot take back what was said."""

    slug = "teen"
    picture = "person"
    title = _("Dating, school and me")
    quiet_titles = Quiet(
        home=_p("quiet label", "After school"),
        trip=_p("quiet label", "Rides and plans"),
        health=_p("quiet label", "School week"),
    )
    introduction = _(
        "Some adults have to report some things that a teen tells them. "
        "Teachers, nurses and helpers can be among them. "
        "Before you say more, you can ask: “What would you have to pass on, and to whom?” "
        "You do not have to give your name."
    )
    advocate_note = _(
        "Say first which things you would have to pass on, to whom, and what a parent would be told. "
        "Know from what age someone can get your help alone. "
        "Use their words: they may not call it dating, or harm. "
        "If the other person speaks of suicide, that is a call for emergency help; your client can stay away. "
        "Do not look at, save or send on private photos of a minor: get legal advice first."
    )
    asked_for = frozenset({"teen"})

    signs = ChecklistField(
        label=_("What they do"),
        cue=_p("quiet label", "Things I noticed"),
        choices=[
            (
                "where",
                _p("sign", "They want to know where I am all day, or want my passwords."),
                _p("quiet cue", "Where and when"),
            ),
            (
                "phone",
                _p("sign", "They gave me a phone or pay for it, and they check it."),
                _p("quiet cue", "Phone plan"),
            ),
            (
                "friends",
                _p("sign", "They get mad when I see friends or am slow to reply."),
                _p("quiet cue", "Slow replies"),
            ),
            (
                "photos",
                _p("sign", "They push me for private photos, or say they will share them."),
                _p("quiet cue", "Pictures"),
                "talk",
            ),
            (
                "sex",
                _p("sign", "They push me into sex or touch that I do not want."),
                _p("quiet cue", "Too close"),
                "talk",
            ),
            (
                "chat",
                _p("sign", "They use a group chat or our friends to watch or shame me."),
                _p("quiet cue", "Group chat"),
            ),
            (
                "school",
                _p("sign", "They wait for me at class, on the bus or at my job."),
                _p("quiet cue", "Bus and class"),
            ),
            (
                "power",
                _p("sign", "They are much older, or have some power over me, like a coach or a boss."),
                _p("quiet cue", "Older crowd"),
                "talk",
            ),
            (
                "hurt_themselves",
                # Translators: the other person threatens suicide or self-harm
                _p("sign", "They say they will hurt themselves if I break up."),
                _p("quiet cue", "Hard to hear"),
                "talk",
            ),
        ],
    )
    adults = RowsField(
        label=_("Adults I could tell"),
        help_text=_("A parent, a relative, a coach, a nurse, a friend's parent. One is enough."),
        cue=_p("quiet label", "Adults to call"),
        columns=[
            Column("who", _("Name or nickname"), cue=_p("quiet label", "Who")),
            Column("phone", _("How to reach them"), cue=_p("quiet label", "Phone"), phone=True),
            Column("report", _("Do they have to report?"), cue=_p("quiet label", "Notes"), choices=REPORT),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "ask_age",
                # Translators: the law may set an age from which one gets care or help without a parent
                _p("plan step", "I will ask a clinic or help line what I can do without a parent at my age."),
                _p("quiet cue", "Ask about ages"),
            ),
            (
                "buddy",
                _p("plan step", "I will walk to class and the bus with a friend, or go another way."),
                _p("quiet cue", "Walk with friends"),
            ),
            (
                "school_change",
                _p("plan step", "If I want to, I can ask school to change my class, my locker or my bus."),
                _p("quiet cue", "New schedule"),
            ),
            (
                "ride_money",
                _p("plan step", "On a date, I will have my own ride, some cash and a charged phone."),
                _p("quiet cue", "Cash and phone"),
            ),
            (
                "friend_knows",
                _p("plan step", "I will tell a friend where I go and when I will be back."),
                _p("quiet cue", "Tell a friend"),
            ),
            (
                "other_phone",
                # Translators: a phone that was a gift from the one who harms, or that they pay for
                _p("plan step", "If they gave me my phone, I will use another one for private calls."),
                _p("quiet cue", "Other phone"),
            ),
            (
                "who_sees",
                _p("plan step", "I will check who can see me in chats, maps and games before I change a thing."),
                _p("quiet cue", "App settings"),
            ),
            (
                "photos",
                # Translators: private photos of a minor; the law treats them in a special way
                _p("plan step", "If a private photo gets out, I will ask for help before I save, send or delete it."),
                _p("quiet cue", "Picture help"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If this happens"),
        cue=_p("quiet label", "Plan B"),
        prompts=[
            Prompt(
                "ride",
                _p("plan prompt", "If I need a ride home, then I will text {word} to {who}."),
                _p("quiet cue", "Ride home"),
                {"word": _p("blank", "a word or an emoji"), "who": _p("blank", "who")},
            ),
            Prompt(
                "at_school",
                # Translators: "they" = the one who harms
                _p("plan prompt", "If they come up to me at school, then I will go to {place} or find {who}."),
                _p("quiet cue", "At school"),
                {"place": _p("blank", "a room or an office"), "who": _p("blank", "who")},
            ),
            Prompt(
                "break_up",
                # Translators: a choice, not advice
                _p("plan prompt", "If I want to break up, then I will tell {who} first and do it by {way}."),
                _p("quiet cue", "Big news"),
                {"who": _p("blank", "a friend or an adult"), "way": _p("blank", "a text, a call, a public place")},
            ),
            Prompt(
                "their_life",
                # Translators: the other person threatens suicide. Polarity: tell others, and do NOT go there
                _p(
                    "plan prompt",
                    "If they say they will hurt themselves, then I will tell {who} or call the emergency number. "
                    "I will stay away and let trained people help.",
                ),
                _p("quiet cue", "Tell someone"),
                {"who": _p("blank", "an adult")},
                "talk",
            ),
            Prompt(
                "low",
                # Translators: speaks gently of thoughts of suicide; do not soften it so far that it is lost
                _p("plan prompt", "If I feel that I cannot go on, then I will call or text {who} right then."),
                _p("quiet cue", "Low days"),
                {"who": _p("blank", "a person or a help line")},
                "life",
            ),
        ],
    )
    own = LinesField(
        label=_("Other things I want to plan for"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
