from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class HealthAndInjury(Section):
    """Pressure on the neck can harm days later with no mark, and goes with later killing (Glass and others 2008)."""

    slug = "health_and_injury"
    picture = "care"
    title = _("My health and injuries")
    quiet_titles = Quiet(
        home=_p("quiet label", "Clinic and pharmacy"),
        trip=_p("quiet label", "First aid kit"),
        health=_p("quiet label", "Clinic notes"),
    )
    introduction = _(
        "Some harm does not show, and some gets worse days later. "
        "Seeing a doctor matters after any pressure on the neck, even with no marks. Tick what fits you."
    )
    advocate_note = _(
        "Ask in plain words: “Has anything ever been around your neck, or stopped your breath?” "
        "If yes, or if the head was hit, say calmly that medical care matters even with no marks. Offer to go along. "
        "Pressure on the neck can mean grave danger later: talk about the next few days, and give no score. "
        "If the head was hurt, go slowly, with breaks and few words. "
        "Do not promise that a clinic will report nothing: learn the rule where you are."
    )
    asked_for = frozenset({"injury"})

    happened = ChecklistField(
        label=_("What a doctor could look at"),
        help_text=_("It still counts if it was days or weeks ago."),
        cue=_p("quiet label", "For the visit"),
        choices=[
            (
                "neck",
                # Translators: "they" = the one who harms; by hand, arm, cord or weight. Never soften this sentence.
                _p("sign", "They pressed on my neck, or stopped me from breathing."),
                _p("quiet cue", "Sore throat"),
                "neck",
            ),
            (
                "head",
                _p("sign", "They hit my head, made it hit something or shook me hard."),
                _p("quiet cue", "Headaches"),
                "neck",
            ),
            (
                "blank",
                # Translators: "cannot recall some of it" = cannot remember a stretch of minutes or hours
                _p("sign", "I passed out, saw stars or cannot recall some of it."),
                _p("quiet cue", "Dizzy spells"),
                "neck",
            ),
            (
                "unseen",
                _p("sign", "I have pain, a cut, a burn or a break that no one has looked at."),
                _p("quiet cue", "Aches"),
            ),
            (
                "sex",
                # Translators: sex that was forced, also by a partner
                _p("sign", "I was made to have sex when I did not want to."),
                _p("quiet cue", "Private visit"),
                "talk",
            ),
            (
                "kept_from_care",
                # Translators: "they" = the one who harms; they do not let me have these things
                _p("sign", "They keep me from medicine, sleep, food or a doctor."),
                _p("quiet cue", "Sleep and meals"),
                "talk",
            ),
        ],
    )
    watch = ChecklistField(
        label=_("Signs that mean: get medical help now"),
        help_text=_(
            "They can come hours, days or weeks later. Tick what you have now, or want a friend to watch for. "
            "For any one of them, you can call the emergency number."
        ),
        cue=_p("quiet label", "See a doctor for"),
        choices=[
            ("breathing", _p("sign", "It is hard to breathe or to swallow."), _p("quiet cue", "Breathing"), "neck"),
            (
                "voice",
                _p("sign", "My voice is rough or gone, or my neck hurts or swells."),
                _p("quiet cue", "Voice"),
                "neck",
            ),
            (
                "headache",
                _p("sign", "My head hurts more and more, or I throw up."),
                _p("quiet cue", "Head and stomach"),
                "neck",
            ),
            (
                "mixed_up",
                _p("sign", "I am mixed up, very sleepy or hard to wake."),
                _p("quiet cue", "Very sleepy"),
                "neck",
            ),
            (
                "weak",
                # Translators: signs of a stroke
                _p("sign", "My face droops, one side is weak, or I cannot see or speak well."),
                _p("quiet cue", "Face and speech"),
                "neck",
            ),
            # Translators: "wet myself" = lost hold of the bladder without wanting to
            ("fainting", _p("sign", "I faint, have a seizure or wet myself."), _p("quiet cue", "Faint spells"), "neck"),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do for my health"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "get_checked",
                # Translators: advice that must stay: medical care also when nothing can be seen
                _p("plan step", "If my head was hit or my neck was pressed, I will see a doctor, even with no marks."),
                _p("quiet cue", "Get a checkup"),
                "neck",
            ),
            (
                "watcher",
                _p("plan step", "I will ask someone to check on me day and night for a few days."),
                _p("quiet cue", "Someone checks in"),
            ),
            (
                "alone",
                # Translators: without the one who harms in the room
                _p("plan step", "I will ask to see the doctor or nurse alone."),
                _p("quiet cue", "Visit on my own"),
            ),
            (
                "report_first",
                # Translators: in some places doctors must tell the police about some injuries
                _p(
                    "plan step",
                    "I can say at once that my neck or head was hurt. "
                    "Before I say who did it, I will ask what has to be reported.",
                ),
                _p("quiet cue", "Ask first"),
            ),
            (
                "file",
                _p("plan step", "I will ask who can read my file, and where letters and bills go."),
                _p("quiet cue", "Letters and bills"),
            ),
            (
                "record",
                # Translators: a choice, not advice
                _p("plan step", "If I want a record, I can ask the clinic to write it down and take photos."),
                _p("quiet cue", "For my file"),
            ),
            (
                "sex_care",
                # Translators: care after forced sex; some medicine works only when started within three days
                _p(
                    "plan step",
                    "I can ask a clinic for care after forced sex. "
                    "Sooner is better: some medicine has to start within three days. Care still helps later.",
                ),
                _p("quiet cue", "Clinic this week"),
            ),
            (
                "medicine",
                _p("plan step", "I will keep a list of my medicines, and a few days of each, where I can reach them."),
                _p("quiet cue", "Medicine list"),
            ),
            (
                "foggy",
                _p(
                    "plan step",
                    "If my head is foggy, I will use short lists and alarms, and clear the floor where I walk.",
                ),
                _p("quiet cue", "Lists and alarms"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If I need care"),
        cue=_p("quiet label", "Visits"),
        prompts=[
            Prompt(
                "go_to",
                _p(
                    "plan prompt",
                    "If my neck was pressed or my head was hit, then I will go to {place}. {who} can go with me.",
                ),
                _p("quiet cue", "Ride to clinic"),
                {"place": _p("blank", "a clinic or hospital"), "who": _p("blank", "who")},
                "neck",
            ),
            Prompt(
                "worse",
                _p("plan prompt", "If I feel worse later, then I will call {number}."),
                _p("quiet cue", "If unwell"),
                {"number": _p("blank", "a doctor, a nurse line")},
            ),
            Prompt(
                "alone_words",
                # Translators: "they" = the one who harms; the reason is said aloud so as to be alone with the nurse
                _p("plan prompt", "If they will not let me see the nurse alone, then I will ask for {reason}."),
                _p("quiet cue", "Ask for"),
                {"reason": _p("blank", "a reason to step out, like a test")},
            ),
            Prompt(
                "no_medicine",
                _p("plan prompt", "If I cannot get to my medicine, then I will call {who}."),
                _p("quiet cue", "Refills"),
                {"who": _p("blank", "a pharmacy, clinic or friend")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things for my health"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
