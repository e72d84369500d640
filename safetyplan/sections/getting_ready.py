from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class GettingReady(Section):
    """Research ties the time around a separation to more danger (Campbell and others 2003): no step is ever urged."""

    slug = "getting_ready"
    picture = "bag"
    title = _("Getting ready, in case")
    quiet_titles = Quiet(
        home=_p("quiet label", "Errands"), trip=_p("quiet label", "Trip checklist"), health=_p("quiet label", "Walks")
    )
    introduction = _(
        "You do not have to decide anything now. You can plan, wait or change your mind. "
        "Danger can rise around the time of going. Small, quiet steps and a trained helper can help."
    )
    advocate_note = _(
        "Ask what has happened when they tried to go before, and what the other person has said would happen. "
        "Plan both ways: with time, and all at once. "
        "Slow down for threats, a gun, being followed or hands on the neck. "
        "Before any plan with or without the children, offer a lawyer. "
        "Do not set a date for your client, and do not say that going makes it stop."
    )
    asked_for = frozenset({"getting_ready", "get_ready", "go"})

    planned = ChecklistField(
        label=_("If I have time to plan"),
        help_text=_("Tick what fits. Any order is fine."),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "few_know",
                _p("plan step", "I will tell only those who can keep it to themselves."),
                _p("quiet cue", "Few people"),
            ),
            (
                "time_away",
                # Translators: "they" is the person who harms; the speaker goes while that person is away
                _p("plan step", "I will look for a time when they are out and not due back soon."),
                _p("quiet cue", "Free afternoon"),
            ),
            (
                "not_told",
                # Translators: polarity matters: the other person is NOT told before, and not told face to face
                _p(
                    "plan step",
                    "I do not have to tell them that I am going. If I do tell them, it can be later and from far off.",
                ),
                _p("quiet cue", "Call later"),
            ),
            ("company", _p("plan step", "I can have someone with me when I go."), _p("quiet cue", "Go together")),
            (
                "standby",
                _p("plan step", "If I want to, I can ask if the police will stand by while I go."),
                _p("quiet cue", "Ask about waiting"),
            ),
            (
                "money",
                _p("plan step", "I will have some money of my own for a ride, food and a first night."),
                _p("quiet cue", "Fares and food"),
            ),
            (
                "phone",
                # Translators: timing matters: at the moment of going, NOT before; an early change may be noticed
                _p(
                    "plan step",
                    "I will turn off my phone or its location as I go, not before. An early change may be noticed.",
                ),
                _p("quiet cue", "Phone settings"),
            ),
            (
                "medicine",
                _p("plan step", "I will have my medicine and what I need to get more."),
                _p("quiet cue", "Refills"),
            ),
            (
                "children",
                # Translators: the law may hold either choice against the speaker; "ask" comes BEFORE "go" in both
                _p(
                    "plan step",
                    "Before I go with the children, I will ask a lawyer or an advocate. "
                    "If I go without them, I will ask first too.",
                ),
                _p("quiet cue", "Ask about kids"),
            ),
            (
                "school",
                _p("plan step", "I will plan for school or day care, and for who may pick up."),
                _p("quiet cue", "School pickup"),
            ),
            ("pets", _p("plan step", "I will plan where my pets can stay."), _p("quiet cue", "Pet sitter")),
            ("mail", _p("plan step", "I will plan where my mail can go after that day."), _p("quiet cue", "Mail")),
        ],
    )
    plans = PromptsField(
        label=_("Where I would go, and how"),
        help_text=_("A hint or a first letter is enough. It is safer to keep a street or a shelter off this page."),
        cue=_p("quiet label", "Where and how"),
        prompts=[
            Prompt(
                "advocate",
                # Translators: "advocate" is a trained helper, not a lawyer; at that time harm can grow
                _p(
                    "plan prompt",
                    "If I plan to leave, then I will talk with an advocate first. Risk can go up at that time.",
                ),
                _p("quiet cue", "Office call first"),
                urgent="talk",
            ),
            Prompt(
                "nights",
                _p("plan prompt", "For the first night I can go to {first}. If that fails, then I will try {second}."),
                _p("quiet cue", "Overnight"),
                {"first": _p("blank", "a hint at the place"), "second": _p("blank", "another hint")},
            ),
            Prompt(
                "ride",
                _p("plan prompt", "I will get there by {ride}. If that fails, then by {backup}."),
                _p("quiet cue", "Ride and backup"),
                {"ride": _p("blank", "how"), "backup": _p("blank", "another way")},
            ),
            Prompt(
                "bag",
                # Translators: "who" keeps the bag for the speaker; the place is not asked on purpose
                _p("plan prompt", "My bag is with {who}. In it: ID, money, keys, medicine, papers."),
                _p("quiet cue", "Storm bag"),
                {"who": _p("blank", "a first letter")},
            ),
            Prompt(
                "cover",
                # Translators: an everyday answer that the speaker gives to someone who asks
                _p("plan prompt", "If someone asks where I am going, then I will say {answer}."),
                _p("quiet cue", "If asked"),
                {"answer": _p("blank", "an answer")},
            ),
            Prompt(
                "next_moves",
                # Translators: "they" is the person who harms, once they find out that the speaker has gone
                _p("plan prompt", "When they find out, they may {what}. Then I will {action}."),
                _p("quiet cue", "And after"),
                {"what": _p("blank", "what they may do"), "action": _p("blank", "what I will do")},
            ),
            Prompt(
                "fast",
                _p("plan prompt", "If I have to go fast, then I will go to {place}. I will get there by {ride}."),
                _p("quiet cue", "Quick trip"),
                {"place": _p("blank", "a hint at the place"), "ride": _p("blank", "how")},
            ),
        ],
    )
    sudden = ChecklistField(
        label=_("If I have to go all at once"),
        cue=_p("quiet label", "In a hurry"),
        choices=[
            ("people", _p("plan step", "People come first. Things can wait."), _p("quiet cue", "People first")),
            (
                "pockets",
                _p(
                    "plan step",
                    "If I can reach them, I will take my phone, keys, wallet and medicine. "
                    "Once I am out, I can turn off the phone’s location.",
                ),
                _p("quiet cue", "Pocket things"),
            ),
            (
                "lights",
                _p("plan step", "I can go where there are people and light, like a shop or a gas station."),
                _p("quiet cue", "Open late"),
            ),
            (
                "call",
                _p("plan step", "Once I am out, I can call for help: my person, a help line or the emergency number."),
                _p("quiet cue", "Call from there"),
            ),
            (
                "child_there",
                # Translators: a child was left behind in a hurry; no blame, only fast help
                _p(
                    "plan step",
                    "If a child is still there, I will ask for help at once: the police, a lawyer or an advocate.",
                ),
                _p("quiet cue", "Kids' ride"),
            ),
            (
                "things_later",
                # Translators: polarity matters: NOT alone
                _p("plan step", "If I go back for my things, I will not go alone."),
                _p("quiet cue", "Fetch later"),
            ),
        ],
    )
    own = LinesField(
        label=_("Other steps, in my own words"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
