from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Pregnancy(Section):
    """No quiet word here may tell of a pregnancy: the other person may not know of it."""

    slug = "pregnancy"
    picture = "care"
    title = _("Pregnancy")
    quiet_titles = Quiet(
        home=_p("quiet label", "Checkups and rest"),
        trip=_p("quiet label", "Easy days"),
        health=_p("quiet label", "Checkups"),
    )
    introduction = _(
        "Harm can start or get worse when a baby is on the way, or might be. "
        "This page is for you, whatever you want to do. You choose later which pages go on paper."
    )
    advocate_note = _(
        "Ask only when you two are alone. "
        "Do not assume that the pregnancy is wanted, or that the other person knows. "
        "Ask what your client wants, and keep your own view out of it. "
        "After a fall, or a blow to the belly, offer medical care today. "
        "Ask about low days too, both before and after a birth."
    )
    asked_for = frozenset({"pregnant"})

    signs = ChecklistField(
        label=_("What they do"),
        cue=_p("quiet label", "Lately"),
        choices=[
            (
                "push",
                # Translators: "they" = the one who harms; "spoil" = make it fail, throw it away
                _p("sign", "They push me to get pregnant, or spoil my birth control."),
                _p("quiet cue", "Their plans"),
            ),
            # Translators: in either direction: to have the baby or not to have it
            ("decide", _p("sign", "They try to decide for me about this pregnancy."), _p("quiet cue", "Big choices")),
            (
                "visits",
                # Translators: "they" = the one who harms, not the clinic
                _p("sign", "They keep me from my checkups, or will not let me see the nurse alone."),
                _p("quiet cue", "Visit times"),
            ),
            (
                "rougher",
                _p("sign", "They have been rougher with me since they found out that I am pregnant."),
                _p("quiet cue", "Moods"),
                "talk",
            ),
            (
                "belly",
                _p("sign", "They hit, kick or push my belly, or say that they will."),
                _p("quiet cue", "Sore days"),
                "belly",
            ),
            (
                "needs",
                _p("sign", "They keep food, sleep, money or medicine from me."),
                _p("quiet cue", "Food and sleep"),
                "talk",
            ),
            # Translators: a threat to take the child away from its parent
            ("take", _p("sign", "They say that they will take the baby from me."), _p("quiet cue", "Big talk"), "talk"),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "after_blow",
                _p("plan step", "After any blow, push or fall, I will call a nurse or midwife, even if I feel fine."),
                _p("quiet cue", "Call the nurse"),
                "belly",
            ),
            (
                "care_now",
                # Translators: signs in pregnancy: bleeding, loss of fluid, spots before the eyes, fewer kicks
                _p(
                    "plan step",
                    "I will get care at once if I bleed, leak, have bad pain, see spots, or feel the baby move less.",
                ),
                _p("quiet cue", "Body check"),
            ),
            (
                "alone",
                # Translators: without the one who harms in the room
                _p("plan step", "I will ask to be seen alone for part of each checkup."),
                _p("quiet cue", "Visit on my own"),
            ),
            (
                "letters",
                _p("plan step", "I will ask the clinic how to send me news so that only I see it."),
                _p("quiet cue", "Letters and bills"),
            ),
            (
                "birth_control",
                _p("plan step", "I can ask about birth control that no one else would notice."),
                _p("quiet cue", "Ask about options"),
            ),
            (
                "stairs",
                _p(
                    "plan step",
                    "If it gets tense, I will try to be on the ground floor. "
                    "I will stay near a way out and off the top of the stairs.",
                ),
                _p("quiet cue", "Ground floor"),
            ),
            (
                "cover",
                # Translators: only when there is no way out
                _p("plan step", "If I cannot get out, I will curl up and cover my head and belly with my arms."),
                _p("quiet cue", "Curl up"),
            ),
            (
                "visitors",
                # Translators: a list for the hospital or birth center, of people to let in and people to keep out
                _p("plan step", "I can tell the staff who may visit me at the birth, and who may not."),
                _p("quiet cue", "Visitor list"),
            ),
            (
                "bag",
                _p("plan step", "I will pack early for the birth. That bag can serve for other trips too."),
                _p("quiet cue", "Pack early"),
            ),
            (
                "papers",
                _p(
                    "plan step",
                    "Before I sign papers about the baby, I will ask what they mean. A lawyer or an advocate may know.",
                ),
                _p("quiet cue", "Read before signing"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("Times to plan for"),
        cue=_p("quiet label", "Days to plan"),
        prompts=[
            Prompt(
                "talk_alone",
                # Translators: the reason is something to say aloud so as to be alone with the nurse
                _p("plan prompt", "If I need to talk alone at a checkup, then I will ask for {reason}."),
                _p("quiet cue", "Ask for"),
                {"reason": _p("blank", "a reason to step out, like a urine test")},
            ),
            Prompt(
                "birth_ride",
                _p("plan prompt", "When the birth starts, I will ask {who} to take me. My second choice is {backup}."),
                _p("quiet cue", "Rides"),
                {"who": _p("blank", "who"), "backup": _p("blank", "who else")},
            ),
            Prompt(
                "with_me",
                _p("plan prompt", "The person I want with me at the birth is {who}."),
                _p("quiet cue", "Company"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "baby_tense",
                _p("plan prompt", "If it gets tense when the baby is here, then I will take the baby to {place}."),
                _p("quiet cue", "Quiet room"),
                {"place": _p("blank", "a room or a place with a way out")},
            ),
            Prompt(
                "first_weeks",
                _p("plan prompt", "If I need rest or help in the first weeks, then I will ask {who}."),
                _p("quiet cue", "Rest days"),
                {"who": _p("blank", "who")},
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
    own = LinesField(
        label=_("Other things for me and the baby"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
