from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Rest(Section):
    """Calm, sleep, and safety from suicide. The last speaks only in “if”, so that a found page confesses nothing."""

    slug = "rest"
    picture = "moon"
    title = _("Rest for body and mind")
    quiet_titles = Quiet(
        home=_p("quiet label", "Health and rest"),
        trip=_p("quiet label", "Rest days"),
        health=_p("quiet label", "Health and rest"),
    )
    introduction = _(
        "Your body needs time to learn that it is safe. If it is not safe yet, small bits of rest still count. "
        "Take what fits where you are."
    )
    advocate_note = _(
        "Ask what has calmed your client before, even for a minute. "
        "Slow breathing can bring fear back, most of all after hands on the neck. Feet or sounds may suit better. "
        "Any pressure on the neck or blow to the head needs a doctor, even weeks later and with no marks. "
        "Ask about thoughts of suicide in plain words. To ask does not plant the idea. "
        "If the answer is yes, do not leave your client alone with it. "
        "Before this part is printed, talk about who might use it against them."
    )
    in_short_set = True

    calms = ChecklistField(
        label=_("What calms me when it gets too much"),
        cue=_p("quiet label", "Breaks"),
        choices=[
            (
                "feet",
                _p("plan step", "I can press my feet to the floor and feel it hold me."),
                _p("quiet cue", "Feet up"),
            ),
            ("five", _p("plan step", "I can name five things I see and four I hear."), _p("quiet cue", "Look around")),
            ("water", _p("plan step", "I can hold something cold, or wash my face."), _p("quiet cue", "Cold water")),
            ("warm", _p("plan step", "I can hold a warm cup, a blanket or a pet."), _p("quiet cue", "Warm cup")),
            ("song", _p("plan step", "I can hum or play a song."), _p("quiet cue", "Music")),
            ("hands", _p("plan step", "I can draw, cook, knit or mend something."), _p("quiet cue", "Handwork")),
            ("sky", _p("plan step", "I can step outside, or look at the sky."), _p("quiet cue", "Fresh air")),
            (
                "faith",
                _p("plan step", "I can pray, or do what gives my people comfort."),
                _p("quiet cue", "Traditions"),
            ),
            ("person", _p("plan step", "I can call someone who is calm and cares."), _p("quiet cue", "Phone a friend")),
            (
                "one_task",
                _p("plan step", "I can do one small thing and let the rest wait."),
                _p("quiet cue", "One job"),
            ),
        ],
    )
    sleep = ChecklistField(
        label=_("What helps me sleep"),
        cue=_p("quiet label", "Good nights"),
        choices=[
            ("nap", _p("plan step", "I can rest by day, when it is safer."), _p("quiet cue", "Naps")),
            ("light", _p("plan step", "I can leave a small light on."), _p("quiet cue", "Night light")),
            (
                "spot",
                _p("plan step", "I can sleep where I feel safest, with my phone near."),
                _p("quiet cue", "My side"),
            ),
            (
                "tear_up",
                # Translators: the page is torn up at once, so that no one can find and read it
                _p("plan step", "I can write down what goes round in my head, and tear it up."),
                _p("quiet cue", "Scrap paper"),
            ),
            (
                "ask_doctor",
                _p("plan step", "If bad nights go on, I can ask a doctor, on my own."),
                _p("quiet cue", "Ask about sleep"),
            ),
        ],
    )
    steps = PromptsField(
        label=_("Looking after my body"),
        cue=_p("quiet label", "Habits"),
        prompts=[
            Prompt(
                "jump",
                # Translators: “jump” = startle
                _p("plan prompt", "If I jump at a sound, then I will breathe out slowly three times."),
                _p("quiet cue", "Three breaths"),
            ),
            Prompt(
                "sets_off",
                # Translators: {trigger} is something that suddenly brings back the fear, such as a smell or a tone
                _p("plan prompt", "If {trigger} brings it all back, then I will {step}."),
                _p("quiet cue", "When it comes"),
                {"trigger": _p("blank", "a sound, smell or day"), "step": _p("blank", "what I will do")},
            ),
            Prompt(
                "times",
                _p("plan prompt", "I will eat and sleep at the same times when I can. My times are {times}."),
                _p("quiet cue", "Meals and bed"),
                {"times": _p("blank", "times")},
            ),
            Prompt(
                "calm_place",
                _p("plan prompt", "One place where my body feels calm is {place}."),
                _p("quiet cue", "Nice spots"),
                {"place": _p("blank", "where")},
            ),
            Prompt(
                "doctor",
                # Translators: a blow to the head, or pressure on the neck by hands, an arm or a cord, whenever it was.
                # A doctor is needed even with no marks and days later. Have this line checked by a second person.
                _p(
                    "plan prompt",
                    "If I was hit on the head or held by the neck, then I will see a doctor, even with no marks. "
                    "It still counts days later.",
                ),
                _p("quiet cue", "Check-up"),
                urgent="neck",
            ),
            Prompt(
                "move",
                _p("plan prompt", "I will move in a way that I like, such as {way}."),
                _p("quiet cue", "Walks and such"),
                {"way": _p("blank", "a walk, a dance, a swim")},
            ),
        ],
    )
    too_dark = PromptsField(
        # Translators: for a time when the reader may think of suicide; a soft phrase that is still understood
        label=_("If it gets too dark"),
        help_text=_(
            "Many people who live with fear think of death at times. It is no shame, and it can pass. "
            "You can talk with someone now. You do not have to be sure that it is bad enough."
        ),
        cue=_p("quiet label", "Low days"),
        prompts=[
            Prompt(
                "reach",
                # Translators: own suicide or self-harm. Have this line checked by a second person.
                _p(
                    "plan prompt",
                    "If I think of dying or of hurting myself, then I will call or text {who} right then.",
                ),
                _p("quiet cue", "Right away"),
                {"who": _p("blank", "a person or a help line")},
                urgent="life",
            ),
            Prompt(
                "go_to",
                # Translators: go to a place where other people are, so as not to be alone
                _p("plan prompt", "If I do not trust myself, then I will go to {place} and be with someone."),
                _p("quiet cue", "Company"),
                {"place": _p("blank", "a place with kind people")},
                urgent="life",
            ),
            Prompt(
                "out_of_reach",
                # Translators: things the reader could use to end their life. {who} must be a trusted person,
                # never the one who harms. Have this line checked by a second person.
                _p("plan prompt", "Before a low time, I will ask {who} to put away what I could use to hurt myself."),
                _p("quiet cue", "Put away"),
                {"who": _p("blank", "someone I trust")},
                urgent="life",
            ),
            Prompt(
                "keeps_going",
                _p("plan prompt", "What keeps me going is {thing}."),
                _p("quiet cue", "Good things"),
                {"thing": _p("blank", "who or what")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things that give me rest or strength"),
        help_text=_("One to a line."),
        cue=_p("quiet label", "Also"),
    )
