from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Quiet, Section


class HowItAffectsMe(Section):
    """The five traits, each as something a person does to cope; never as a diagnosis."""

    slug = "how_it_affects_me"
    picture = "heart"
    title = _("How it affects me")
    quiet_titles = Quiet(
        home=_p("quiet label", "Good days, bad days"),
        trip=_p("quiet label", "How the trip feels"),
        health=_p("quiet label", "Sleep and mood"),
    )
    introduction = _("These are ways people cope. None of them is a fault. Tick what fits and leave the rest.")
    advocate_note = _(
        "These are normal answers to living with fear, not symptoms. "
        "Ask what each one has done to keep your client going. "
        "Do not write a label in any file: labels get used against people in court."
    )
    in_short_set = True

    hot_and_cold = ChecklistField(
        label=_("Hot and cold"),
        help_text=_("You cannot tell what comes next. That makes the good days feel huge."),
        cue=_p("quiet label", "Good days, bad days"),
        choices=[
            ("which_side", _p("sign", "I never know which side of them I will get."), _p("quiet cue", "Which side")),
            (
                "one_kind_word",
                _p("sign", "One kind word from them can wipe out a bad week."),
                _p("quiet cue", "One kind word"),
            ),
            (
                "same_one",
                _p("sign", "The one who hurts me is also the one who comforts me."),
                _p("quiet cue", "One and the same"),
            ),
            (
                "on_and_off",
                _p("sign", "They give love and then take it away. I cannot tell why."),
                _p("quiet cue", "On and off"),
            ),
            ("relief", _p("sign", "I feel a rush of relief when they are nice again."), _p("quiet cue", "Relief")),
            (
                "waiting",
                _p("sign", "I wait and wait for the good times to come back."),
                _p("quiet cue", "Waiting for sun"),
            ),
        ],
    )
    nothing_works = ChecklistField(
        label=_("Nothing I try seems to work"),
        help_text=_("You did try. Other people or threats got in the way."),
        cue=_p("quiet label", "What I have tried"),
        choices=[
            (
                "tried_before",
                _p("sign", "I tried to leave or get help, and things got worse."),
                _p("quiet cue", "Tried before"),
            ),
            (
                "asked_before",
                _p("sign", "I stopped asking for help because no one believed me."),
                _p("quiet cue", "Asked before"),
            ),
            (
                "blocked",
                _p("sign", "They block my plans, so it feels like there is no point."),
                _p("quiet cue", "Plans on hold"),
            ),
            (
                "going_along",
                _p("sign", "I do what they want because it is the safest thing right now."),
                _p("quiet cue", "Going along"),
            ),
            ("numb", _p("sign", "I feel numb, or too tired to choose."), _p("quiet cue", "Tired")),
            (
                "doubt_way_out",
                _p("sign", "When a way out shows up, I cannot trust that it is real."),
                _p("quiet cue", "Doubts"),
            ),
        ],
    )
    losing_me = ChecklistField(
        label=_("Losing touch with me"),
        help_text=_("When one person sets all the rules, there is less room to be you. You are still there."),
        cue=_p("quiet label", "About me"),
        choices=[
            (
                "small_choices",
                _p("sign", "I ask them before I make even small choices."),
                _p("quiet cue", "Small choices"),
            ),
            ("my_likes", _p("sign", "I cannot say what I like or want any more."), _p("quiet cue", "My likes")),
            (
                "gold_stars",
                _p("sign", "I feel good only when they are pleased with me."),
                _p("quiet cue", "Gold stars"),
            ),
            (
                "gave_up",
                _p("sign", "I gave up work, school, faith or fun that I loved."),
                _p("quiet cue", "Things I loved"),
            ),
            ("their_way", _p("sign", "I dress, talk or act their way, not mine."), _p("quiet cue", "My style")),
            ("who_i_am", _p("sign", "I do not know who I would be without them."), _p("quiet cue", "Who I am")),
        ],
    )
    two_truths = ChecklistField(
        label=_("Two truths that clash"),
        help_text=_("It is hard to hold love and harm in one mind. Most people look for a reason."),
        cue=_p("quiet label", "Mixed thoughts"),
        choices=[
            (
                "reasons",
                _p("sign", "I tell myself it was the stress, the drink or their past."),
                _p("quiet cue", "Reasons"),
            ),
            (
                "if_i_change",
                _p("sign", "I think that if I act better, they will stop."),
                _p("quiet cue", "If I change"),
            ),
            (
                "both_true",
                _p("sign", "I feel loved by them and hurt by them. Both feel true."),
                _p("quiet cue", "Both true"),
            ),
            (
                "short_version",
                _p("sign", "I leave out the worst parts when I tell the story."),
                _p("quiet cue", "Short version"),
            ),
            (
                "two_versions",
                _p("sign", "I doubt what I know because they say it was not so."),
                _p("quiet cue", "Two versions"),
            ),
            (
                "good_list",
                _p("sign", "I count the good things they do, to make up for the rest."),
                _p("quiet cue", "The good list"),
            ),
        ],
    )
    on_watch = ChecklistField(
        label=_("Always on watch"),
        help_text=_("Watching them closely has helped you stay safe. It also wears you out."),
        cue=_p("quiet label", "Rest and worry"),
        choices=[
            (
                "sounds",
                _p("sign", "I listen for their steps, the car or the door, to guess their mood."),
                _p("quiet cue", "Sounds"),
            ),
            (
                "topics",
                _p("sign", "I know what not to say, cook or wear so they stay calm."),
                _p("quiet cue", "Topics"),
            ),
            (
                "my_feelings",
                _p("sign", "I feel what they feel, and lose track of what I feel."),
                _p("quiet cue", "My feelings"),
            ),
            (
                "sleep",
                _p("sign", "I sleep badly, jump at noise or feel sick before they come home."),
                _p("quiet cue", "Sleep"),
            ),
            (
                "double_checks",
                _p("sign", "I check my texts and bills so that nothing will upset them."),
                _p("quiet cue", "Double checks"),
            ),
            ("rest", _p("sign", "I cannot rest, even when they are out."), _p("quiet cue", "Rest")),
        ],
    )
    signals = LinesField(
        label=_("What I notice in my body or thoughts that tells me to use my plan"),
        help_text=_("A tight chest, a cold feeling, a thought that comes back. One to a line."),
        cue=_p("quiet label", "My signals"),
    )
