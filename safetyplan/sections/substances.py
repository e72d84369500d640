from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Substances(Section):
    """Asks what the other person does, not what the reader takes: a page of admissions could be used in court.

    In help-line surveys by the National Center on Domestic Violence, Trauma and Mental Health, 89% of callers had seen
    their mental health used against them, and 43% had seen drink or drugs used so.
    """

    slug = "substances"
    picture = "glass"
    title = _("Drink, drugs and mental health")
    quiet_titles = Quiet(
        home=_p("quiet label", "Evenings"),
        trip=_p("quiet label", "Food and drink"),
        health=_p("quiet label", "Daily habits"),
    )
    introduction = _(
        "Many people drink or use to get through the day, and many are pushed to. "
        "There is no shame in this. This page does not ask what you take. You choose later which pages go on paper."
    )
    advocate_note = _(
        "Ask what the other person does with drink, drugs, pills or mental health. "
        "Do not ask how much your client takes. "
        "No one has to stop first to be worth a plan. "
        "To stop drink or some pills all at once can kill: offer a doctor or nurse. "
        "Say before you print that a page like this could be used in a custody case. "
        "If your client thinks of suicide, stay with them and bring in a crisis line."
    )
    asked_for = frozenset({"substances"})

    pressure = ChecklistField(
        label=_("What they do with drink, drugs or medicine"),
        cue=_p("quiet label", "Evenings"),
        choices=[
            # Translators: "use" = take drugs, in everyday words without blame
            ("push", _p("sign", "They push me to drink or use."), _p("quiet cue", "Another round")),
            (
                "unknown",
                _p("sign", "They give me things to take, and I do not know what is in them."),
                _p("quiet cue", "Mixed drinks"),
                "talk",
            ),
            (
                "medicine",
                # Translators: "they" = the one who harms
                _p("sign", "They keep my medicine from me, or make me take too much."),
                _p("quiet cue", "Medicine times"),
                "talk",
            ),
            (
                "supply",
                _p("sign", "They hold drink, drugs or pills over me, and make me do things to get them."),
                _p("quiet cue", "Favors"),
                "talk",
            ),
            ("in_the_way", _p("sign", "They get in the way when I look for help."), _p("quiet cue", "Fresh starts")),
            (
                "tell",
                # Translators: a threat to report the reader
                _p("sign", "They say they will report me to a court, my boss or child services."),
                _p("quiet cue", "Gossip"),
                "talk",
            ),
        ],
    )
    mind = ChecklistField(
        label=_("What they do with my mental health"),
        cue=_p("quiet label", "Moods"),
        choices=[
            ("crazy", _p("sign", "They say I am crazy, so no one will believe me."), _p("quiet cue", "Remarks")),
            (
                "doubt",
                _p("sign", "They move things or change the story, and then I doubt what I saw."),
                _p("quiet cue", "Two stories"),
            ),
            (
                "put_away",
                # Translators: a threat to have the reader shut in a mental hospital
                _p("sign", "They say they will have me locked up in a hospital, or take the kids."),
                _p("quiet cue", "Big talk"),
                "talk",
            ),
            (
                "visits",
                _p("sign", "They keep me from my visits, or come along and speak for me."),
                _p("quiet cue", "Missed visits"),
            ),
            (
                "end_it",
                # Translators: what the one who harms says to the reader
                _p("sign", "They tell me to hurt myself, or say that no one would miss me."),
                _p("quiet cue", "Low words"),
                "life",
            ),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "short_plan",
                # Translators: "in a fog" = when the head is not clear, for any reason
                _p(
                    "plan step", "I will learn a plan so short that it works in a fog: one word, one place, one number."
                ),
                _p("quiet cue", "Short list"),
            ),
            (
                "before_a_night",
                _p("plan step", "Before a night that may go badly, I will charge my phone and plan a ride."),
                _p("quiet cue", "Phone and ride"),
            ),
            (
                "company",
                _p("plan step", "If I drink or use, I will try to have someone kind close by."),
                _p("quiet cue", "Good company"),
            ),
            (
                "mix",
                # Translators: polarity: NOT to mix; it makes an overdose more likely
                _p("plan step", "If I take something, I will try not to mix it with drink or other drugs."),
                _p("quiet cue", "One kind only"),
            ),
            (
                "naloxone",
                # Translators: naloxone = the medicine that reverses an opioid overdose
                _p(
                    "plan step",
                    "I can ask for naloxone at a drug store. It can undo some overdoses for a while. "
                    "Someone still has to call the emergency number.",
                ),
                _p("quiet cue", "First aid kit"),
            ),
            (
                "not_at_once",
                # Translators: to stop alcohol or some pills suddenly can be dangerous; this is not advice to go on
                _p("plan step", "I will ask a doctor before I stop all at once. A fast stop can be dangerous."),
                _p("quiet cue", "Slow and steady"),
            ),
            (
                "keep_medicine",
                _p("plan step", "I will keep my medicine where they cannot take or swap it."),
                _p("quiet cue", "Medicine box"),
            ),
            (
                "file",
                _p("plan step", "I will ask who can read my clinic file, and who may come to my visits."),
                _p("quiet cue", "Ask the clinic"),
            ),
            (
                "court_file",
                _p("plan step", "If I am asked for my health file, I will first talk to a lawyer or an advocate."),
                _p("quiet cue", "Ask about forms"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If my head is not clear, or it gets hard"),
        cue=_p("quiet label", "Hard hours"),
        prompts=[
            Prompt(
                "one_step",
                _p("plan prompt", "If it gets tense and my head is not clear, then I will do one thing: {step}."),
                _p("quiet cue", "One thing"),
                {"step": _p("blank", "one small step")},
            ),
            Prompt(
                "rather_not",
                _p("plan prompt", "If I would rather not drink or use, then I will call {who} or go to {place}."),
                _p("quiet cue", "Tea break"),
                {"who": _p("blank", "who"), "place": _p("blank", "a place or a group")},
            ),
            Prompt(
                "check_in",
                _p("plan prompt", "On hard nights, {who} will check on me at {time}."),
                _p("quiet cue", "Check-in"),
                {"who": _p("blank", "who"), "time": _p("blank", "a time")},
            ),
            Prompt(
                "too_much",
                # Translators: an overdose, of the reader's friend, child or partner
                _p("plan prompt", "If someone took too much and will not wake up, then I will call {number} at once."),
                _p("quiet cue", "Call first"),
                {"number": _p("blank", "the emergency number")},
            ),
            Prompt(
                "low",
                # Translators: speaks gently of thoughts of suicide; do not soften it so far that it is lost
                _p("plan prompt", "If I feel that I cannot go on, then I will call or text {who} right then."),
                _p("quiet cue", "Low days"),
                {"who": _p("blank", "a person or a help line")},
                "life",
            ),
        ],
    )
    own = LinesField(label=_("Other things that help me"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
