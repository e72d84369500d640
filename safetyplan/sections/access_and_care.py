from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Prompt, PromptsField, Quiet, RowsField, Section


class AccessAndCare(Section):
    """For all who need aids, care or an interpreter, also where the one who harms is the one who helps."""

    slug = "access_and_care"
    picture = "hand"
    title = _("Access and care")
    quiet_titles = Quiet(
        home=_p("quiet label", "Help around the house"),
        trip=_p("quiet label", "Getting around"),
        health=_p("quiet label", "Care list"),
    )
    introduction = _(
        "You know best what you need to get around, to talk and to be well. "
        "Here you can plan a second way for each of these."
    )
    advocate_note = _(
        "Ask first what your client needs right now: time, breaks, light, plain words, an interpreter. "
        "Speak to your client and not to the helper. Never use family or friends to interpret. "
        "If the one who harms also gives care, ask what would stop on the day they are gone. "
        "Do not promise that a shelter has what is needed: call, and ask about each thing."
    )
    asked_for = frozenset({"access"})

    signs = ChecklistField(
        label=_("What they do"),
        cue=_p("quiet label", "Things I noticed"),
        choices=[
            (
                "aids",
                # Translators: "aids" = wheelchair, hearing aids, white cane and the like
                _p("sign", "They take, move or break my aids, my chair or my phone."),
                _p("quiet cue", "Chair and phone"),
                "talk",
            ),
            (
                "care",
                _p("sign", "They hold back care, or are rough when they give it."),
                _p("quiet cue", "Care times"),
                "talk",
            ),
            (
                "medicine",
                _p("sign", "They give me too much medicine, or too little."),
                _p("quiet cue", "Medicine times"),
                "talk",
            ),
            (
                "benefits",
                _p("sign", "They take my benefits or spend them on other things."),
                _p("quiet cue", "Benefit day"),
            ),
            # Translators: "sign for me" = in sign language, as an interpreter
            ("speak", _p("sign", "They speak or sign for me, and change what I say."), _p("quiet cue", "Who talks")),
            ("no_one_else", _p("sign", "They say that no one else would care for me."), _p("quiet cue", "Their view")),
            ("decide", _p("sign", "They tell people that I cannot decide for myself."), _p("quiet cue", "Who decides")),
            (
                "animal",
                # Translators: "get rid of" = give away or kill
                _p("sign", "They hurt my service animal, or say they will get rid of it."),
                _p("quiet cue", "Animal care"),
                "talk",
            ),
        ],
    )
    second_ways = RowsField(
        label=_("A second way"),
        help_text=_("One row for each need: getting up, rides, medicine, power, sign language."),
        cue=_p("quiet label", "Who does what"),
        columns=[
            Column("need", _("What I need"), cue=_p("quiet label", "What")),
            Column("now", _("How I get it now"), cue=_p("quiet label", "Now")),
            Column("instead", _("A second way"), cue=_p("quiet label", "Or")),
            Column("phone", _("How to reach them"), cue=_p("quiet label", "Phone"), phone=True),
        ],
    )
    steps = ChecklistField(
        label=_("What I can get ready"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "helper",
                _p("plan step", "I will look for a second person who can give me care at short notice."),
                _p("quiet cue", "Second helper"),
            ),
            (
                "care_list",
                _p("plan step", "I will write down the care I need, so that a new person can do it."),
                _p("quiet cue", "Care steps"),
            ),
            (
                "spares",
                _p(
                    "plan step",
                    "I will keep chargers, spare parts and some medicine where I can reach them. "
                    "Some can be with someone I trust.",
                ),
                _p("quiet cue", "Spare batteries"),
            ),
            (
                "ride",
                # Translators: a ride that fits a wheelchair or other need; often booked days before
                _p("plan step", "I will find out how early I must book a ride that fits me."),
                _p("quiet cue", "Book rides"),
            ),
            (
                "way_out",
                _p("plan step", "I will find out which rooms and which ways out work for me."),
                _p("quiet cue", "Doors and ramps"),
            ),
            (
                "benefits",
                _p("plan step", "I can ask how to change who gets my benefits."),
                _p("quiet cue", "Benefit form"),
            ),
            (
                "interpreter",
                # Translators: "they" = the one who harms; polarity: none of these people is to interpret
                _p("plan step", "I can ask for an interpreter. I can say no to family, friends and people they know."),
                _p("quiet cue", "Interpreter"),
            ),
            (
                "devices",
                _p("plan step", "I will find out what my text phone, video phone or tablet keeps, and who can see it."),
                _p("quiet cue", "Device settings"),
            ),
            (
                "who_decides",
                # Translators: guardianship, power of attorney and the like
                _p("plan step", "I will ask a lawyer of my own who can decide for me, and how to change that."),
                _p("quiet cue", "Ask about forms"),
            ),
            (
                "place",
                _p(
                    "plan step",
                    "Before I go to a place, I will ask about doors, bath, bed and care. I can ask about my animal.",
                ),
                _p("quiet cue", "Ask about rooms"),
            ),
            (
                "format",
                _p(
                    "plan step",
                    "I can ask for this plan in large print, in easy words, in sign language, or read aloud.",
                ),
                _p("quiet cue", "Large print"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If things go wrong"),
        cue=_p("quiet label", "Plan B"),
        prompts=[
            Prompt(
                "out",
                _p("plan prompt", "If it gets tense, then I will go out by {way}. That takes me {time}."),
                _p("quiet cue", "My route"),
                {"way": _p("blank", "a way that works for me"), "time": _p("blank", "how long")},
            ),
            Prompt(
                "no_voice",
                _p("plan prompt", "If I need help and cannot speak or be heard, then I will use {way}."),
                _p("quiet cue", "Text or light"),
                {"way": _p("blank", "a text, a relay call, a light, a bell")},
            ),
            Prompt(
                "aid_gone",
                # Translators: "they" = the one who harms; an aid is a thing such as a wheelchair, cane or hearing aid
                _p("plan prompt", "If they take my {aid}, then I will use {spare} or ask {who}."),
                _p("quiet cue", "Spare one"),
                {"aid": _p("blank", "an aid"), "spare": _p("blank", "what else"), "who": _p("blank", "who")},
            ),
            Prompt(
                "no_helper",
                _p("plan prompt", "If the person who helps me does not come, then I will ask {who}."),
                _p("quiet cue", "Backup"),
                {"who": _p("blank", "who else")},
            ),
        ],
    )
    own = LinesField(label=_("Other things I need"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
