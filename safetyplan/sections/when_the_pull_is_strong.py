from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Prompt, PromptsField, Quiet, RowsField, Section


class WhenThePullIsStrong(Section):
    """Felt attachment fades slowly: by about 27 percent in six months among 75 women (Dutton and Painter 1993)."""

    slug = "when_the_pull_is_strong"
    picture = "heart"
    title = _("When the pull is strong")
    quiet_titles = Quiet(
        home=_p("quiet label", "For a hard hour"),
        trip=_p("quiet label", "Rest stops"),
        health=_p("quiet label", "When I feel low"),
    )
    introduction = _(
        "Missing them can feel like being sick. It does not mean that you made the wrong choice. "
        "The pull often comes in waves, and it may ease slowly. This page is for the hours when it is strong."
    )
    advocate_note = _(
        "Ask: when is the pull strongest? What got you through the last time, even a little? "
        "Some of the pull may be money, a home, the kids or fear of what comes next. Plan for that too. "
        "Do not call it an illness, and do not promise when it will pass. "
        "If your client may not want to live, ask about it in plain words, and stay until help is there."
    )
    asked_for = frozenset({"hold_on", "apart"})
    in_short_set = True

    feels = ChecklistField(
        label=_("What it feels like for me"),
        help_text=_("Many people feel this after a split, or when they want some distance."),
        cue=_p("quiet label", "How it feels"),
        choices=[
            ("sick", _p("sign", "I feel sick or shaky, or I cannot eat."), _p("quiet cue", "No appetite")),
            ("awake", _p("sign", "I lie awake and go over it all."), _p("quiet cue", "Late nights")),
            (
                "keep_looking",
                _p("sign", "I look at my phone, or at their photos, over and over."),
                _p("quiet cue", "Screen time"),
            ),
            ("only_good", _p("sign", "Only the good times come back to me."), _p("quiet cue", "Old photos")),
            # Translators: the pull to the other person comes like waves in the sea, grows and then gets weaker
            ("waves", _p("sign", "It comes in waves. After a while it eases."), _p("quiet cue", "High and low tide")),
        ],
    )
    pulls = ChecklistField(
        # Translators: what draws the reader back to the person who harms
        label=_("What pulls me back"),
        cue=_p("quiet label", "What brings it on"),
        choices=[
            ("alone", _p("sign", "Being alone, most of all at night"), _p("quiet cue", "Quiet evenings")),
            ("touch", _p("sign", "Missing being held"), _p("quiet cue", "Cold nights")),
            ("kind_word", _p("sign", "A kind message, a gift, or “I am sorry”"), _p("quiet cue", "Kind notes")),
            # Translators: “them” is the person who harms; the news may be true, or a way to draw the reader back
            ("worry", _p("sign", "Worry about them, or news that they are sick"), _p("quiet cue", "Get-well cards")),
            ("kids", _p("sign", "The kids miss them, or ask for them"), _p("quiet cue", "Kids' questions")),
            ("money", _p("sign", "Money, or a place to live"), _p("quiet cue", "Bills")),
            ("home", _p("sign", "My home, my things or a pet"), _p("quiet cue", "House things")),
            ("dates", _p("sign", "Birthdays, holidays and days that were ours"), _p("quiet cue", "Calendar days")),
            ("songs", _p("sign", "Songs, smells and places from good times"), _p("quiet cue", "Old songs")),
            ("others", _p("sign", "People who tell me to give it one more try"), _p("quiet cue", "Well-meant advice")),
            ("vows", _p("sign", "My faith, or a promise that I made"), _p("quiet cue", "Promises")),
            (
                "dread",
                # Translators: the reader is afraid that the other person will do harm if the reader does not come back
                _p("sign", "Fear of what they may do if I stay away"),
                _p("quiet cue", "What may come"),
                "talk",
            ),
        ],
    )
    hard_hours = LinesField(
        label=_("Other things that pull me, and my hardest hours"),
        help_text=_("Sunday night, payday, the hour after the kids are asleep. One to a line."),
        cue=_p("quiet label", "Times of day"),
    )
    plans = PromptsField(
        role="hold",
        label=_("What I will do"),
        help_text=_(
            "Use what fits. Wait only where it is safe to wait. "
            "If a pain in your chest is new or strong, it may need a doctor right away."
        ),
        cue=_p("quiet label", "What helps"),
        prompts=[
            Prompt(
                "wait_first",
                # Translators: “them” is the person who harms; {who} is a trusted person called in their place
                _p("plan prompt", "If I want to call them, then I will wait 20 minutes and call {who} first."),
                _p("quiet cue", "Twenty minutes"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "one_day",
                # Translators: one full day is 24 hours; the reader waits before meeting the person who harms
                _p(
                    "plan prompt",
                    "If I want to meet them or go back, then I will give it one full day and talk with {who}.",
                ),
                _p("quiet cue", "One day"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "night",
                # Translators: {song} is a song or a sound that the reader plays
                _p("plan prompt", "If I miss them at night, then I will get up, drink water and play {song}."),
                _p("quiet cue", "Night music"),
                {"song": _p("blank", "a song")},
            ),
            Prompt(
                "feet",
                _p(
                    "plan prompt",
                    "If my chest feels tight, then I will feel my feet on the floor and name five things I see.",
                ),
                _p("quiet cue", "Five things"),
            ),
            Prompt(
                "worst_time",
                _p("plan prompt", "My pull is worst at {time}. At that time I will be with {who}."),
                _p("quiet cue", "Company"),
                {"time": _p("blank", "time or place"), "who": _p("blank", "who")},
            ),
            Prompt(
                "letter",
                # Translators: a letter to the person who harms. It is NOT sent: keep the “not”.
                _p(
                    "plan prompt",
                    "If I have things to say to them, then I will write a letter, not send it, and tear it up.",
                ),
                _p("quiet cue", "Scrap paper"),
            ),
            Prompt(
                "wave",
                _p("plan prompt", "If a wave comes, then I will say to myself: “{words}”."),
                _p("quiet cue", "A line I like"),
                {"words": _p("blank", "my words")},
            ),
            Prompt(
                "go_on",
                # Translators: “cannot go on” means not wanting to live. Have this line checked by a second person.
                _p("plan prompt", "If I feel that I cannot go on, then I will call or text {who} right then."),
                _p("quiet cue", "Right away"),
                {"who": _p("blank", "a person or a help line")},
                urgent="life",
            ),
        ],
    )
    first_three = RowsField(
        label=_("Three people I can reach first"),
        help_text=_(
            "A friend, a helper or a help line that will not pass it on. "
            "You do not have to explain. “Can you talk with me for a bit?” is enough."
        ),
        cue=_p("quiet label", "Three names"),
        columns=[
            Column("who", _("Name or nickname"), cue=_p("quiet label", "Who")),
            Column("phone", _("How to reach them"), cue=_p("quiet label", "Number"), phone=True),
        ],
        most=3,
    )
