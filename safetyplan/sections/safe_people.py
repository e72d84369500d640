from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LineField, Quiet, RowsField, Section


class SafePeople(Section):
    """Where a bag is kept is never asked here: this page holds the code word, and one found page must not give both."""

    slug = "safe_people"
    picture = "people"
    title = _("People I can turn to")
    quiet_titles = Quiet(
        home=_p("quiet label", "First calls"),
        trip=_p("quiet label", "On-the-road help"),
        health=_p("quiet label", "Call first"),
    )
    introduction = _(
        "One person is enough, and a nickname is enough. "
        "If no one comes to mind, that is common, and it is not a fault. A help line can count as one."
    )
    advocate_note = _(
        "Ask who believes your client, who is near, and who would pick up at night. "
        "Ask of each one: are they close to the other person too? Could they be pressed to talk? "
        "Say the code word out loud together, and what happens after it. "
        "Do not write here where a bag is kept. Do not promise that someone will come."
    )
    in_short_set = True
    in_few_minutes = True

    people = RowsField(
        role="people",
        label=_("My people"),
        help_text=_(
            "A friend, a relative, a neighbor, a helper. Write what you may ask of each one: "
            "a ride, a bed, time with the kids, to call for help."
        ),
        cue=_p("quiet label", "People"),
        columns=[
            Column("who", _("Name or nickname"), cue=_p("quiet label", "Who")),
            Column("phone", _("Phone number"), cue=_p("quiet label", "Phone"), phone=True),
            Column("ask", _("What I may ask"), cue=_p("quiet label", "For")),
            Column("note", _("Good to know"), cue=_p("quiet label", "Note")),
        ],
    )
    code_word = LineField(
        role="code_word",
        label=_("My code word or sign"),
        help_text=_(
            "A word that fits into any chat, but that you do not often say. "
            "It can also be a sign, like a lamp in the window or a picture in a text."
        ),
        cue=Quiet(
            # Translators: for a code word that tells a friend to act. It must sound like everyday life.
            home=_p("quiet label", "Check-in word"),
            trip=_p("quiet label", "Ride word"),
            health=_p("quiet label", "Check-in word"),
        ),
    )
    code_word_means = LineField(
        # Translators: "they" = my friends, or the neighbor who knows the word; not the one who harms.
        label=_("What my people do when they hear or see it"),
        help_text=_(
            "For example: they call the emergency number, or they call me with a reason to go out. "
            "Tell them what you do not want, too. "
            "Your words print as you write them, on a quiet page too. You can leave this out and learn it."
        ),
        cue=_p("quiet label", "What it is for"),
    )
    by_heart = LineField(
        label=_("One number I will learn by heart"),
        help_text=_("A phone can get lost, taken or broken. Say the number to yourself each day until it stays."),
        cue=_p("quiet label", "Main number"),
        phone=True,
        role="by_heart",
    )
    in_touch = ChecklistField(
        label=_("How I will stay in touch"),
        cue=_p("quiet label", "Keeping in touch"),
        boxes=True,
        choices=[
            (
                "other_name",
                _p("plan step", "I will save a number under another name, such as a shop."),
                _p("quiet cue", "Shop names"),
            ),
            (
                "second_copy",
                _p("plan step", "I will keep the numbers in one more place, in case I lose my phone."),
                _p("quiet cue", "Spare phone list"),
            ),
            (
                "ask_ahead",
                _p("plan step", "I will tell each person what I may ask, before I need it."),
                _p("quiet cue", "Ask ahead"),
            ),
            (
                "good_times",
                # Translators: "call or text me": my own people do. Both the yes and the no matter.
                _p("plan step", "I will tell them when it is fine to call or text me, and when it is not."),
                _p("quiet cue", "Best time to call"),
            ),
            (
                "cannot_talk",
                _p("plan step", "We will pick a line that means “I cannot talk now”."),
                _p("quiet cue", "Call back later"),
            ),
            (
                "keep_private",
                # Translators: "they" = my own people. They are asked NOT to tell and NOT to post.
                _p("plan step", "I will ask that they do not pass on what I tell them, or post about me."),
                _p("quiet cue", "No posts"),
            ),
            (
                "other_phone",
                _p("plan step", "If a call may show on my phone or bill, I will ask to use another phone."),
                _p("quiet cue", "Borrowed phone"),
            ),
        ],
    )
