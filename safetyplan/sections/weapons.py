from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Weapons(Section):
    """A gun in reach goes with a much higher danger of death (Campbell and others 2003). None is to be touched."""

    slug = "weapons"
    picture = "bell"
    title = _("Weapons")
    quiet_titles = Quiet(
        home=_p("quiet label", "Storage notes"),
        trip=_p("quiet label", "Not on the list"),
        health=_p("quiet label", "Home checks"),
    )
    introduction = _(
        "A weapon in reach can make things much more dangerous. "
        "This page is about what you know and who you can ask. You do not have to touch or move anything."
    )
    advocate_note = _(
        "Ask calmly: what is there, who can get to it, has it been shown or talked about? "
        "Offer a talk with the right person today. Plan with care for the days around going or court papers. "
        "Do not advise anyone to hide, unload, take or get rid of a weapon. Bring in legal help for that. "
        "Know how orders on guns work where you are, and how it is checked that guns were handed in."
    )
    asked_for = frozenset({"weapons"})

    known = ChecklistField(
        label=_("What I know"),
        help_text=_("Tick what is true, or may be."),
        cue=_p("quiet label", "What is where"),
        choices=[
            ("at_home", _p("sign", "There is a gun in the home."), _p("quiet cue", "In the house"), "talk"),
            ("carried", _p("sign", "They carry a gun, or have one in the car."), _p("quiet cue", "In the car"), "talk"),
            (
                "elsewhere",
                _p("sign", "They can get one from work, family or friends, or talk of buying one."),
                _p("quiet cue", "From others"),
                "talk",
            ),
            ("several", _p("sign", "There is more than one."), _p("quiet cue", "More than one"), "talk"),
            (
                "loaded",
                _p("sign", "It may be loaded, or there are bullets for it."),
                _p("quiet cue", "May be full"),
                "talk",
            ),
            (
                "other_things",
                _p("sign", "They use other things as weapons, like a knife, a tool, a car or a dog."),
                _p("quiet cue", "Tools"),
                "talk",
            ),
            (
                "in_reach",
                _p("sign", "Children or other people could get to it."),
                _p("quiet cue", "Within reach"),
                "talk",
            ),
            (
                "mine",
                # Translators: the speaker's own weapon, which the other person could take and use
                _p("sign", "A weapon of mine could be used against me."),
                _p("quiet cue", "Mine too"),
                "talk",
            ),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To keep in mind"),
        choices=[
            (
                "not_touched",
                # Translators: polarity matters: the speaker does NOT use, move or hide the other person's weapons
                _p(
                    "plan step",
                    "I will not try to use or move their weapons. I will ask an advocate or a lawyer what can be done.",
                ),
                _p("quiet cue", "As it is"),
            ),
            (
                "ways_out",
                # Translators: polarity matters: the ways out do NOT go past the weapon
                _p("plan step", "I will plan ways out that do not go past the place where it is."),
                _p("quiet cue", "Other hallway"),
            ),
            (
                "solid",
                # Translators: what only hides a person from view may not stop a bullet; what is solid may
                _p(
                    "plan step",
                    "If I cannot get out, I can get behind something thick, like a brick wall. "
                    "A thin door or a sofa may not stop a bullet.",
                ),
                _p("quiet cue", "Brick wall"),
            ),
            (
                "say_first",
                _p("plan step", "If I call for help, I will say right away that there is a weapon."),
                _p("quiet cue", "Say it first"),
            ),
            (
                "tell_helpers",
                # Translators: friends and family who may come to help the speaker, so that they know of the danger
                _p("plan step", "I will tell those who may come to help me, so that they can stay back and call."),
                _p("quiet cue", "Tell helpers"),
            ),
            (
                "children",
                # Translators: polarity matters: the children do NOT touch it
                _p("plan step", "The children know to go away and tell a grown-up, and not to touch it."),
                _p("quiet cue", "Kids know"),
            ),
            (
                "ask_order",
                _p("plan step", "I can ask a lawyer or an advocate if a court order could take guns from them."),
                _p("quiet cue", "Ask about forms"),
            ),
            (
                "ask_day",
                # Translators: "they" is the person who harms; danger can rise on the day they learn of a court order
                _p(
                    "plan step",
                    "If I ask for an order, I will find out what day they would hear of it, and plan for that day.",
                ),
                _p("quiet cue", "Ask about dates"),
            ),
            (
                "ask_proof",
                _p("plan step", "If they were told to hand in guns, I can ask how I will know that it was done."),
                _p("quiet cue", "Ask for receipt"),
            ),
            (
                "ask_mine",
                _p("plan step", "If a weapon is mine, I will ask an advocate or a lawyer about it."),
                _p("quiet cue", "Ask about mine"),
            ),
            (
                "first_aid",
                _p("plan step", "I can learn first aid for heavy bleeding."),
                _p("quiet cue", "First aid class"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If it comes up"),
        cue=_p("quiet label", "If it comes up"),
        prompts=[
            Prompt(
                "go_and_call",
                _p(
                    "plan prompt",
                    "If they talk of a weapon or reach for it, then I will try to get to {place} and call {who}.",
                ),
                _p("quiet cue", "Go and call"),
                {"place": _p("blank", "a place"), "who": _p("blank", "who")},
                urgent="talk",
            ),
            Prompt(
                "rooms",
                # Translators: polarity matters: the rooms to stay OUT of
                _p("plan prompt", "If it gets tense, then I will try to keep out of {rooms}."),
                _p("quiet cue", "Rooms to skip"),
                {"rooms": _p("blank", "which rooms")},
            ),
            Prompt(
                "talk_to",
                _p("plan prompt", "If I think of going or of a court order, then I will talk with {who} first."),
                _p("quiet cue", "Talk first"),
                {"who": _p("blank", "an advocate or a lawyer")},
                urgent="talk",
            ),
        ],
    )
    own = LinesField(label=_("Other things to know"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
