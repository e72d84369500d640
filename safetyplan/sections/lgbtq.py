from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Lgbtq(Section):
    """No quiet word here may out its reader."""

    slug = "lgbtq"
    picture = "heart"
    title = _("LGBTQ+ and me")
    quiet_titles = Quiet(
        home=_p("quiet label", "Friends and plans"),
        trip=_p("quiet label", "Personal items"),
        health=_p("quiet label", "Personal care"),
    )
    introduction = _(
        "You decide who knows what about you. Nothing on this page asks you to come out to anyone. "
        "You choose later which pages go on paper."
    )
    advocate_note = _(
        "Ask which name and words to use, and where it is not safe to use them. "
        "Never tell anyone, not even a shelter, who your client is without a clear yes. "
        "Do not guess from size, looks or gender who harms whom: ask who is afraid of whom. "
        "Do not promise that a service will be kind: call first, and ask with no name. "
        "A filled page can out someone, so ask who might find it."
    )
    asked_for = frozenset({"lgbtq"})

    signs = ChecklistField(
        label=_("What they do"),
        cue=_p("quiet label", "Things I noticed"),
        choices=[
            (
                "out",
                # Translators: a threat to out the reader, or to tell of HIV or another illness
                _p("sign", "They say they will tell others about my gender, who I love or my health."),
                _p("quiet cue", "My news"),
                "talk",
            ),
            (
                "no_help",
                _p("sign", "They say that no one would believe or help someone like me."),
                _p("quiet cue", "Their view"),
            ),
            (
                "not_count",
                # Translators: they deny that it is abuse, as both are of one gender, or one of them is trans
                _p("sign", "They say that it does not count as harm because of who we are."),
                _p("quiet cue", "No big deal"),
            ),
            (
                "mock",
                _p("sign", "They use the wrong name or words for me, or mock my body."),
                _p("quiet cue", "Nicknames"),
            ),
            (
                "take",
                # Translators: a binder = a garment that flattens the chest
                _p("sign", "They take or spoil my hormones, binder, wig or clothes."),
                _p("quiet cue", "My things"),
            ),
            (
                "parent",
                _p("sign", "They say that I am not a real parent to our child."),
                _p("quiet cue", "School forms"),
            ),
            (
                "friends",
                _p("sign", "They turn our friends against me, or say that I am the one who harms."),
                _p("quiet cue", "Our friends"),
            ),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "ask_first",
                _p("plan step", "Before I go to a place, I will ask who is welcome, and about rooms, baths and names."),
                _p("quiet cue", "Ask about rooms"),
            ),
            (
                "both",
                # Translators: a service (shelter, support group) that the one who harms might also go to
                _p("plan step", "I will ask a service what it does if the other person comes there for help too."),
                _p("quiet cue", "Who else goes"),
            ),
            (
                "line",
                _p("plan step", "I can look for a help line or a group for LGBTQ+ people."),
                _p("quiet cue", "Call a group"),
            ),
            (
                "new_place",
                # Translators: "they" = the one who harms; polarity: a place where they are NOT known
                _p("plan step", "I will look for a place or a group where they are not known."),
                _p("quiet cue", "Somewhere new"),
            ),
            (
                "pack",
                _p("plan step", "I will pack hormones, a binder and the other things I need to be me."),
                _p("quiet cue", "Daily things"),
            ),
            (
                "papers",
                _p("plan step", "I will gather the papers for each name I have used."),
                _p("quiet cue", "Cards and forms"),
            ),
            (
                "apps",
                _p("plan step", "I will check which apps, groups and games show where I am."),
                _p("quiet cue", "App settings"),
            ),
            (
                "police",
                _p("plan step", "I will think ahead about whether I want the police, and who could call for me."),
                _p("quiet cue", "Who calls"),
            ),
            (
                "parent",
                _p("plan step", "I will ask a lawyer or an advocate what rights I have as a parent."),
                _p("quiet cue", "School papers"),
            ),
            (
                "file",
                _p("plan step", "I will ask my clinic who can see my file, and which name it shows."),
                _p("quiet cue", "Clinic file"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("People and words"),
        cue=_p("quiet label", "Good company"),
        prompts=[
            Prompt(
                "kind_people",
                _p("plan prompt", "The people who know me and are kind about it are {who}."),
                _p("quiet cue", "Friends"),
                {"who": _p("blank", "first names or nicknames")},
            ),
            Prompt(
                "outed",
                # Translators: "they" = the one who harms; they out the reader
                _p("plan prompt", "If they tell others about me, then I will talk with {who} first."),
                _p("quiet cue", "Talk first"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "short_answer",
                _p("plan prompt", "If someone asks me about it, then I can say: “{words}”."),
                _p("quiet cue", "Short answer"),
                {"words": _p("blank", "as much or as little as I like")},
            ),
            Prompt(
                "name",
                # Translators: the name that helpers can ask for without giving anything away
                _p("plan prompt", "When a helper calls me, the name to ask for is {name}."),
                _p("quiet cue", "Ask for"),
                {"name": _p("blank", "a first name or a nickname")},
            ),
            Prompt(
                "next_one",
                _p("plan prompt", "If one place is not kind to me, then I will try {place}."),
                _p("quiet cue", "Next one"),
                {"place": _p("blank", "another place or line")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things I want to plan for"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
