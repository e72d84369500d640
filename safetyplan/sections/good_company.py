from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Prompt, PromptsField, Quiet, RowsField, Section


class GoodCompany(Section):
    """Steady care is told from the reader's side: elsewhere in the plan, “they” is the one who harms."""

    slug = "good_company"
    picture = "people"
    title = _("People who are good to me")
    quiet_titles = Quiet(
        home=_p("quiet label", "Good company"),
        trip=_p("quiet label", "Travel friends"),
        health=_p("quiet label", "Good company"),
    )
    introduction = _("Calm care may feel strange at first. You can take your time. Friends and family count here too.")
    advocate_note = _(
        "Ask who in your client's life is easy to be with, and how their body feels around that person. "
        "Do not hurry them toward love, or warn them off it. "
        "News of someone new can raise the danger from the person who harmed them. "
        "If there is someone new, ask who knows, and plan for that."
    )
    asked_for = frozenset({"after", "apart"})

    steady = ChecklistField(
        label=_("What steady care looks like to me"),
        cue=_p("quiet label", "Good signs"),
        choices=[
            (
                "no_is_fine",
                # Translators: “no” is taken calmly; nothing bad happens afterwards
                _p("sign", "I can say no, and nothing bad comes of it."),
                _p("quiet cue", "Fine either way"),
            ),
            ("my_pace", _p("sign", "I can go at my own pace."), _p("quiet cue", "No rush")),
            ("all_days", _p("sign", "Kindness is there on bad days too."), _p("quiet cue", "All weather")),
            (
                "same_alone",
                _p("sign", "I am treated the same alone and with others near."),
                _p("quiet cue", "Same all round"),
            ),
            ("own_life", _p("sign", "My friends, my money and my phone stay mine."), _p("quiet cue", "Mine and yours")),
            # Translators: a quarrel in which the reader feels no fear
            ("no_dread", _p("sign", "We can disagree, and I am not afraid."), _p("quiet cue", "Good talks")),
            ("sorry_holds", _p("sign", "“Sorry” comes with a change that lasts."), _p("quiet cue", "Kept promises")),
            ("both_give", _p("sign", "Both of us give, and both of us ask."), _p("quiet cue", "Give and take")),
            ("glad_for_me", _p("sign", "Good news of mine is welcome."), _p("quiet cue", "Good news")),
            (
                "be_quiet",
                _p("sign", "I can be tired, sad or quiet and still be welcome."),
                _p("quiet cue", "Lazy days"),
            ),
        ],
    )
    good_people = RowsField(
        label=_("Three people who treat me well"),
        help_text=_("One is a good start. A friend, a neighbor or someone at work will do."),
        cue=_p("quiet label", "Names"),
        columns=[
            Column("who", _("Name or nickname"), cue=_p("quiet label", "Who")),
            Column("good", _("What feels good about it"), cue=_p("quiet label", "Why")),
        ],
        most=3,
    )
    plans = PromptsField(
        label=_("If I get close to someone"),
        help_text=_("It can be a friend or more than a friend. You do not have to want this at all."),
        cue=_p("quiet label", "New people"),
        prompts=[
            Prompt(
                "too_fast",
                # Translators: here “they” is a new person, not the one who harmed
                _p("plan prompt", "If someone moves too fast, then I will slow down and see how they take it."),
                _p("quiet cue", "Slow and easy"),
            ),
            Prompt(
                "kind_no",
                # Translators: here “they” is a new person, not the one who harmed
                _p("plan prompt", "If I say no and they are kind about it, then I will notice that."),
                _p("quiet cue", "Good manners"),
            ),
            Prompt(
                "dull",
                # Translators: a calm, kind person may at first seem boring after a time of ups and downs
                _p("plan prompt", "If a calm person feels dull, then I will give it time before I judge."),
                _p("quiet cue", "Give it time"),
            ),
            Prompt(
                "keep_mine",
                _p("plan prompt", "If I meet someone new, then I will keep my own money, friends and plans."),
                _p("quiet cue", "Own plans"),
            ),
            Prompt(
                "my_story",
                # Translators: the reader is free to tell much, little or nothing about the past
                _p("plan prompt", "If someone asks about my past, then I will choose what I tell, and when."),
                _p("quiet cue", "Old times"),
            ),
            Prompt(
                "cold_feeling",
                # Translators: the body's old warning comes back near a new person
                _p("plan prompt", "If I get the old cold feeling, then I will trust it and talk with {who}."),
                _p("quiet cue", "Second look"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    want = LinesField(
        label=_("What I want from people who are close to me"),
        help_text=_("And what is not all right with me. One to a line."),
        cue=_p("quiet label", "What I like"),
    )
