from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Children(Section):
    """A child knows only their own part: a whole plan is too much to carry, and may be read in a custody case."""

    slug = "children"
    picture = "child"
    title = _("Children")
    quiet_titles = Quiet(
        home=_p("quiet label", "School and care"),
        trip=_p("quiet label", "Kids' things"),
        health=_p("quiet label", "Kids' health"),
    )
    introduction = _(
        "A child needs a few clear words: where to go, whom to call, and that it is not their fault. "
        "Pick what fits their age, and say it on a calm day."
    )
    advocate_note = _(
        "Before you ask about the children, say what you cannot keep private. "
        "Ask what each child does now when it gets loud, and build on that. "
        "A child should hear only their own part. "
        "With no order, a school may have to hand a child to either parent. Do not promise that it can refuse."
    )
    asked_for = frozenset({"children", "shared_children"})

    tell = ChecklistField(
        label=_("What I will tell or show the children"),
        cue=_p("quiet label", "Talks with the kids"),
        boxes=True,
        choices=[
            (
                "own_job",
                # Translators: polarity matters. The child's job is to get safe; it is NOT to look after me.
                _p("plan step", "I will tell them that their job is to get to a safe spot, not to look after me."),
                _p("quiet cue", "Kids first"),
            ),
            (
                "stay_out",
                # Translators: polarity matters. The children are asked NOT to come between the two adults.
                _p("plan step", "I will ask them not to step in between us, even to help me."),
                _p("quiet cue", "Own corner"),
            ),
            (
                "not_their_fault",
                _p("plan step", "I will tell them that it is not their fault."),
                _p("quiet cue", "Nice words"),
            ),
            (
                "emergency",
                _p("plan step", "I will teach them how to call the emergency number and say where they are."),
                _p("quiet cue", "Name and street"),
            ),
            (
                "call_from",
                _p("plan step", "I will teach them to get out of the room first, and call after that."),
                _p("quiet cue", "Room first"),
            ),
            (
                "drill",
                _p("plan step", "We will practice on calm days, as we would for a fire or a storm."),
                _p("quiet cue", "Storm drill"),
            ),
            (
                "calm_thing",
                _p("plan step", "Each child will have a thing that calms them, like a toy or a song."),
                _p("quiet cue", "Toy or song"),
            ),
            (
                "own_part",
                # Translators: polarity matters. The child is NOT made to keep a heavy secret.
                _p("plan step", "Each child will know only their own part, so that they do not have to carry it all."),
                _p("quiet cue", "Small jobs"),
            ),
            (
                "if_they_tell",
                # Translators: polarity matters. The child is NOT blamed.
                _p("plan step", "If a child talks about the plan, I will not blame the child. I will change the plan."),
                _p("quiet cue", "Plans can change"),
            ),
        ],
    )
    where = PromptsField(
        label=_("Where they go and whom they call"),
        cue=_p("quiet label", "Kids' plans"),
        prompts=[
            Prompt(
                "go_to",
                _p("plan prompt", "If it gets loud or scary, then the children will go to {place}."),
                _p("quiet cue", "Play spot"),
                {"place": _p("blank", "a room with a way out, a neighbor")},
            ),
            Prompt(
                "word",
                # Translators: a word agreed with the children. "they" = the children.
                _p("plan prompt", "If I say {word}, then they will go there at once."),
                _p("quiet cue", "Family word"),
                {"word": _p("blank", "our word")},
            ),
            Prompt(
                "call",
                _p("plan prompt", "The person they can call or run to is {who}."),
                _p("quiet cue", "Kids' phone list"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "grown_up",
                _p("plan prompt", "A grown-up they can talk to about their feelings is {who}."),
                _p("quiet cue", "Grown-up friend"),
                {"who": _p("blank", "family, a teacher, a counselor")},
            ),
        ],
    )
    school = ChecklistField(
        label=_("At school or day care"),
        cue=_p("quiet label", "School and day care"),
        boxes=True,
        choices=[
            (
                "tell_one",
                _p("plan step", "I will tell one person there what they need to know, and no more."),
                _p("quiet cue", "Talk with teacher"),
            ),
            (
                "ask_rules",
                _p("plan step", "I will ask who may pick the children up, and what the school can do."),
                _p("quiet cue", "Pickup list"),
            ),
            (
                "copy",
                # Translators: a court order that says that someone is NOT allowed to pick the child up.
                _p("plan step", "If an order limits who picks them up, I will give the school a copy and a photo."),
                _p("quiet cue", "Copy and photo"),
            ),
            (
                "pickup_word",
                _p("plan step", "We will have a pickup word, so that a child knows who comes from me."),
                _p("quiet cue", "Pickup word"),
            ),
            (
                "own_details",
                # Translators: polarity matters. The school is asked NOT to pass on my address and number.
                _p("plan step", "If I want to, I will ask the school not to pass on my address or number."),
                _p("quiet cue", "School forms"),
            ),
        ],
    )
    visits = ChecklistField(
        label=_("When they are with the other person"),
        help_text=_("An order may set some of this. Ask a lawyer or an advocate before you change it."),
        cue=_p("quiet label", "Days away"),
        boxes=True,
        choices=[
            (
                "numbers",
                _p("plan step", "Each child who is old enough will learn my number, and one more."),
                _p("quiet cue", "Two numbers"),
            ),
            (
                "ways_out",
                _p("plan step", "The children will know how to get out, and a neighbor they can go to."),
                _p("quiet cue", "Next door"),
            ),
            (
                "may_call",
                _p("plan step", "I will tell them that they may call for help from any home, at any time."),
                _p("quiet cue", "Any time is fine"),
            ),
            (
                "after",
                _p("plan step", "When they come back, I will give them time, and listen more than I ask."),
                _p("quiet cue", "Easy evening"),
            ),
            (
                "scared",
                _p("plan step", "If a child is scared to go, I will ask a lawyer or an advocate what I can do."),
                _p("quiet cue", "Ask the office"),
                "talk",
            ),
            (
                "child_hurt",
                _p("plan step", "If a child has been hurt, I will get medical care and ask for a written note."),
                _p("quiet cue", "Doctor's note"),
                "talk",
            ),
        ],
    )
    own = LinesField(
        label=_("Other things for the children"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
