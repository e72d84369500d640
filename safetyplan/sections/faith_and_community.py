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

TRUST = [
    # Translators: whether the reader would trust this leader, elder or family member; printed beside the name
    Choice("yes", _p("plan step", "I can tell them"), _p("quiet cue", "Yes")),
    Choice("unsure", _p("plan step", "I am not sure yet"), _p("quiet cue", "Later")),
    # Translators: polarity: do NOT tell this person
    Choice("no", _p("plan step", "I will not tell them about this"), _p("quiet cue", "No")),
]


class FaithAndCommunity(Section):
    """For those whose family or people may join in the harm, or may help, or both."""

    slug = "faith_and_community"
    picture = "people"
    title = _("Faith, family and community")
    quiet_titles = Quiet(
        home=_p("quiet label", "Family and feasts"),
        trip=_p("quiet label", "Family visits"),
        health=_p("quiet label", "Quiet time"),
    )
    introduction = _(
        "Faith, family and your people can be a help, a weight or both. "
        "You decide what they mean to you, and who gets to know."
    )
    advocate_note = _(
        "Ask what faith and custom mean to your client; do not guess, and do not ask anyone to give them up. "
        "Ask if family or others join in, or would. "
        "If there is talk of honor, a forced wedding or a trip, the danger can be grave: "
        "do not call the family, and bring in people who know this work. "
        "Ask for someone to interpret who does not know the family. "
        "Do not send your client to a leader whom they did not choose."
    )
    asked_for = frozenset({"faith"})

    signs = ChecklistField(
        label=_("What they do, and what others do"),
        cue=_p("quiet label", "Things I noticed"),
        choices=[
            (
                "holy_words",
                # Translators: "they" = the one who harms; religious texts or customs used as a weapon
                _p("sign", "They use holy words or custom to say that I must bear it."),
                _p("quiet cue", "Long talks"),
            ),
            (
                "shame",
                _p("sign", "They or the family say that I bring shame or hurt their honor."),
                _p("quiet cue", "Family name"),
                "talk",
            ),
            (
                "kin",
                _p("sign", "Others in the family watch me, threaten me or hurt me."),
                _p("quiet cue", "Relatives"),
                "talk",
            ),
            (
                "forced",
                # Translators: forced marriage, or pressure to go on with a marriage
                _p("sign", "I am pushed to marry, or to stay married, when I do not want to."),
                _p("quiet cue", "Wedding talk"),
                "talk",
            ),
            (
                "sent_away",
                _p("sign", "They say they will send me away, or take me on a trip I do not want."),
                _p("quiet cue", "Travel talk"),
                "talk",
            ),
            (
                "kept_from",
                _p("sign", "They keep me from prayer, from my people or from my customs."),
                _p("quiet cue", "Missed feasts"),
            ),
            (
                "language",
                _p("sign", "They speak for me, or keep me from learning the language."),
                _p("quiet cue", "Language class"),
            ),
            (
                "leader",
                _p("sign", "A leader or an elder told me to be patient and go back."),
                _p("quiet cue", "Elders"),
            ),
        ],
    )
    people = RowsField(
        label=_("Leaders, elders and family"),
        cue=_p("quiet label", "Who to visit"),
        columns=[
            Column("who", _("Name or nickname"), cue=_p("quiet label", "Who")),
            Column("phone", _("How to reach them"), cue=_p("quiet label", "Phone"), phone=True),
            Column("trust", _("Can I tell them?"), cue=_p("quiet label", "Notes"), choices=TRUST),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "ask_private",
                _p("plan step", "Before I tell a leader, I will ask what they keep to themselves."),
                _p("quiet cue", "Ask first"),
            ),
            (
                "pass_on",
                # Translators: "the family" = kin of either side
                _p("plan step", "I will choose with care what I tell family who may pass it on."),
                _p("quiet cue", "Family calls"),
            ),
            (
                "interpreter",
                # Translators: polarity: none of these people is to interpret
                _p("plan step", "I can ask for an interpreter. I can say no to family, and to people who know us."),
                _p("quiet cue", "Interpreter"),
            ),
            (
                "own_group",
                _p("plan step", "I can look for a group that knows my faith, my culture or my language."),
                _p("quiet cue", "Find a group"),
            ),
            (
                "alone",
                # Translators: when a leader wants to speak with both partners together
                _p("plan step", "If a leader asks us both to come, I can ask to come alone."),
                _p("quiet cue", "Visit on my own"),
            ),
            (
                "other_place",
                _p("plan step", "I can pray or meet at another place, at another time or by phone."),
                _p("quiet cue", "Other times"),
            ),
            (
                "far_help",
                _p("plan step", "I can ask for help in a town where the family knows no one."),
                _p("quiet cue", "Next town"),
            ),
            (
                "before_trip",
                # Translators: a trip or wedding that may be forced on the reader
                _p("plan step", "If I am pushed to travel or marry, I will talk with an advocate soon."),
                _p("quiet cue", "Before a trip"),
                "talk",
            ),
            (
                "law",
                _p("plan step", "I will ask a lawyer what a faith wedding or a faith divorce means in law."),
                _p("quiet cue", "Ask about forms"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("My strength, and my plan"),
        cue=_p("quiet label", "My days"),
        prompts=[
            Prompt(
                "strength",
                _p("plan prompt", "What gives me strength is {what}."),
                _p("quiet cue", "I like"),
                {"what": _p("blank", "a prayer, a song, a feast, a place")},
            ),
            Prompt(
                "answer",
                _p("plan prompt", "If someone says that I must bear this, then I will say to myself: “{words}”."),
                _p("quiet cue", "A good line"),
                {"words": _p("blank", "words I believe")},
            ),
            Prompt(
                "travel",
                _p("plan prompt", "If I have to travel, then I will tell {who} where I go and when I will be back."),
                _p("quiet cue", "Travel dates"),
                {"who": _p("blank", "a person outside the family")},
            ),
            Prompt(
                "brought_back",
                # Translators: family who come to fetch the reader against their will
                _p("plan prompt", "If my family comes to take me back, then I will go to {place} and call {who}."),
                _p("quiet cue", "Guests"),
                {"place": _p("blank", "a place with people"), "who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about my faith and my people"),
        help_text=_("One to a line."),
        cue=_p("quiet label", "Also"),
    )
