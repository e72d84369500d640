from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class DuringAnIncident(Section):
    """One published form inverts the rule about exits: the way to go is always toward a room that has a way out."""

    slug = "during_an_incident"
    picture = "door"
    title = _("When it gets tense")
    quiet_titles = Quiet(
        home=_p("quiet label", "House notes"), trip=_p("quiet label", "Rooms"), health=_p("quiet label", "Quiet spots")
    )
    introduction = _(
        "It can help to think of these steps now, while it is calm. "
        "In the moment, trust your own sense of what is safest. To go along or to calm things down is a step too."
    )
    advocate_note = _(
        "Walk through the home in words: where does it tend to start, and where is the nearest way out? "
        "If you hear of a gun, of hands on the neck or of a threat to kill, offer more help today. "
        "Ask if the police would help or make it worse, and take the answer as it is. "
        "Do not promise that a step will work. On paper, a hint at the code word is enough."
    )
    in_short_set = True
    in_few_minutes = True

    plans = PromptsField(
        role="way_out",
        label=_("My way out"),
        cue=_p("quiet label", "Rooms and doors"),
        prompts=[
            Prompt(
                "way_out",
                # Translators: polarity matters: the speaker moves TO a room that HAS a way out of the home
                _p(
                    "plan prompt",
                    "If it gets tense, then I will move to a room with a way out. My way out is {way_out}.",
                ),
                _p("quiet cue", "Door to use"),
                {"way_out": _p("blank", "a door, a window, the stairs")},
            ),
            Prompt(
                "room",
                _p("plan prompt", "The room I will try to get to is {room}."),
                _p("quiet cue", "Best room"),
                {"room": _p("blank", "a room")},
            ),
            Prompt(
                "other_way",
                _p("plan prompt", "If I cannot get out that way, then I will try {other_way}."),
                _p("quiet cue", "Other door"),
                {"other_way": _p("blank", "another way out")},
            ),
        ],
    )
    place = PromptsField(
        role="place",
        label=_("Where I go first"),
        cue=_p("quiet label", "Stops"),
        prompts=[
            Prompt(
                "first_place",
                _p("plan prompt", "Once I am out, I will go to {place}."),
                _p("quiet cue", "Next stop"),
                {"place": _p("blank", "a hint at the place")},
            )
        ],
    )
    word = PromptsField(
        label=_("My word and my signal"),
        help_text=_("A hint is enough. The word itself can stay in your head."),
        cue=_p("quiet label", "Check-in"),
        prompts=[
            Prompt(
                "code_word",
                # Translators: "who" is a friend or neighbor who has agreed to this, never the person who harms
                _p("plan prompt", "If I say or text the word {word}, then {who} will call for help."),
                _p("quiet cue", "Check-in word"),
                {"word": _p("blank", "my word, or a hint at it"), "who": _p("blank", "who")},
            ),
            Prompt(
                "signal",
                # Translators: a sign that others can see or hear, such as a curtain, a light or a knock on the wall
                _p("plan prompt", "If I cannot speak, then my signal to {who} is {signal}."),
                _p("quiet cue", "Wave to neighbors"),
                {"who": _p("blank", "who"), "signal": _p("blank", "a light, a curtain, a knock")},
            ),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do in the moment"),
        help_text=_("Tick what may work for you. You know them best."),
        cue=_p("quiet label", "Around the house"),
        choices=[
            (
                "early",
                _p("plan step", "I can step outside early, as soon as I notice my signs."),
                _p("quiet cue", "Fresh air"),
            ),
            (
                "rooms",
                # Translators: polarity matters: these are the places to stay OUT of
                _p(
                    "plan step",
                    "I will try to keep out of the kitchen, the bath and the garage. "
                    "I will also keep out of a room with a weapon in it or with no way out.",
                ),
                _p("quiet cue", "Not the kitchen"),
            ),
            (
                "calm",
                # Translators: the speaker calms the other person or gives in for now; it is a wise step, not a weakness
                _p("plan step", "I can go along with them or calm things down for now. I trust my own sense of it."),
                _p("quiet cue", "Easy does it"),
            ),
            ("phone", _p("plan step", "I will keep my phone on me, and charged."), _p("quiet cue", "Phone charged")),
            (
                "keys",
                _p("plan step", "I will keep my keys and wallet where I can grab them fast."),
                _p("quiet cue", "Keys and wallet"),
            ),
            (
                "car",
                _p("plan step", "I can park facing out, with some fuel in the car and the driver's door clear."),
                _p("quiet cue", "Some fuel"),
            ),
            (
                "practice",
                _p("plan step", "I can try out my way out at a calm time, like a fire drill."),
                _p("quiet cue", "Fire drill"),
            ),
            (
                "children",
                # Translators: polarity matters: do NOT run to the children, because the harm may follow there
                _p("plan step", "I will try not to run to where the children are. The danger could follow me there."),
                _p("quiet cue", "Not the kids' room"),
            ),
            (
                "curl",
                _p(
                    "plan step", "If I cannot get out, I can curl up small. My arms can shield my head, neck and belly."
                ),
                _p("quiet cue", "Curl up"),
            ),
            (
                "text",
                _p(
                    "plan step",
                    "If I cannot talk, I can text the emergency number, where that works. "
                    "I can find out now if it does.",
                ),
                _p("quiet cue", "Text is fine"),
            ),
            (
                "neck",
                # Translators: pressure on the neck can do harm that shows only later; "even if" must not be lost
                _p(
                    "plan step",
                    "If they pressed on my neck or I was hit on the head, I will get medical care. "
                    "I will go even if no mark shows.",
                ),
                _p("quiet cue", "Clinic visit"),
                "neck",
            ),
        ],
    )
    police = ChecklistField(
        label=_("When I may want the police, and when not"),
        help_text=_("It is your choice. A call helps some people and makes things worse for others."),
        cue=_p("quiet label", "Calls"),
        choices=[
            (
                "hurt",
                _p("plan step", "I want to call if I am hurt, or think I will be."),
                _p("quiet cue", "Early call"),
            ),
            (
                "threat",
                _p("plan step", "I want to call if I see a weapon, or if they threaten to kill."),
                _p("quiet cue", "Quick call"),
            ),
            ("child", _p("plan step", "I want to call if a child is in danger."), _p("quiet cue", "Kids' call")),
            (
                "others_call",
                _p("plan step", "I want people near me to call if they hear trouble."),
                _p("quiet cue", "Neighbors' call"),
            ),
            (
                "else_first",
                # Translators: a choice NOT to call the police first; it must not sound wrong or ashamed
                _p("plan step", "The police may not be right for me. I want to call someone else first."),
                _p("quiet cue", "Friend first"),
            ),
            (
                "ask",
                _p("plan step", "I want to ask an advocate what could happen if the police come."),
                _p("quiet cue", "Ask ahead"),
            ),
        ],
    )
    own = LinesField(
        label=_("What has helped before, and other steps"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
