from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class BeingMeAgain(Section):
    slug = "being_me_again"
    picture = "sun"
    title = _("Being me again")
    quiet_titles = Quiet(
        home=_p("quiet label", "My own things"),
        trip=_p("quiet label", "Things to see"),
        health=_p("quiet label", "Hobbies"),
    )
    introduction = _(
        "It can feel like you lost yourself. You can find your way back in small steps. "
        "Your feelings count, even when no one agrees with them."
    )
    advocate_note = _(
        "Ask what your client liked before, and who knew them then. One small thing for this week is plenty. "
        "Let them choose: each choice they make here is part of the work. "
        "Ask if a change could be noticed and bring trouble. If so, look for one that does not show."
    )
    asked_for = frozenset({"after", "apart", "hold_on"})

    mine = ChecklistField(
        label=_("Small things that are mine to choose"),
        help_text=_("Pick what is safe for now. It can be something that no one sees."),
        cue=_p("quiet label", "To try"),
        boxes=True,
        choices=[
            ("food", _p("plan step", "What I eat or cook"), _p("quiet cue", "Recipes")),
            ("clothes", _p("plan step", "My clothes, my hair, my style"), _p("quiet cue", "Clothes")),
            ("sounds", _p("plan step", "What I watch, read or listen to"), _p("quiet cue", "Books and music")),
            ("hour", _p("plan step", "How I spend one hour"), _p("quiet cue", "Free hour")),
            ("corner", _p("plan step", "A shelf or a corner that is just mine"), _p("quiet cue", "My shelf")),
            ("company", _p("plan step", "Who I spend time with"), _p("quiet cue", "Visits")),
            ("view", _p("plan step", "What I think about the news, faith or life"), _p("quiet cue", "Views")),
        ],
    )
    steps = PromptsField(
        label=_("What I like and who I am"),
        cue=_p("quiet label", "Things I like"),
        prompts=[
            Prompt(
                "liked_before",
                _p("plan prompt", "One thing I liked before is {thing}. I will try it on {day}."),
                _p("quiet cue", "Once more"),
                {"thing": _p("blank", "what"), "day": _p("blank", "day")},
            ),
            Prompt(
                "small_choice",
                # Translators: “for myself” = the reader alone decides
                _p("plan prompt", "If I get a small choice, like food or music, then I will choose for myself."),
                _p("quiet cue", "My pick"),
            ),
            Prompt(
                "good_at",
                _p("plan prompt", "Three things I am good at: {one}, {two}, {three}."),
                _p("quiet cue", "Good at"),
                {"one": _p("blank", "one"), "two": _p("blank", "two"), "three": _p("blank", "three")},
            ),
            Prompt(
                "their_voice",
                # Translators: “their voice” = hurtful words of the person who harms, as the reader remembers them
                _p("plan prompt", "If I hear their voice in my head, then I will say to myself: “{words}”."),
                _p("quiet cue", "A line for me"),
                {"words": _p("blank", "my words")},
            ),
            Prompt(
                "knew_me",
                _p("plan prompt", "A person who knew me before is {who}. I will call or write if it is safe."),
                _p("quiet cue", "Old friends"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    trust = PromptsField(
        label=_("Trusting myself"),
        cue=_p("quiet label", "Each day"),
        prompts=[
            Prompt(
                "name_it",
                # Translators: {feeling} is one feeling, such as calm or sad
                _p("plan prompt", "Once a day I will name one thing that I feel: {feeling}."),
                _p("quiet cue", "Mood of the day"),
                {"feeling": _p("blank", "today I feel")},
            ),
            Prompt(
                "need",
                # Translators: the reader does NOT say sorry for a need, and only says what is needed
                _p("plan prompt", "If I feel that I should say sorry for a need, then I will just say what I need."),
                _p("quiet cue", "Plain words"),
            ),
            Prompt(
                "chose",
                _p("plan prompt", "One thing I chose for myself this week: {thing}."),
                _p("quiet cue", "This week"),
                {"thing": _p("blank", "what")},
            ),
            Prompt(
                "belong",
                _p("plan prompt", "A place or group where I can be myself is {place}."),
                _p("quiet cue", "Clubs and places"),
                {"place": _p("blank", "where")},
            ),
            Prompt(
                "check",
                # Translators: the reader doubts their own memory of what happened
                _p("plan prompt", "If I doubt what I recall, then I will check with {who} or my own notes."),
                _p("quiet cue", "Look it up"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    again = LinesField(
        label=_("Things I would like to do, learn or have again"),
        help_text=_("Big or small, soon or one day. One to a line."),
        cue=_p("quiet label", "Wish list"),
    )
