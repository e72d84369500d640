"""The section of a pretend agency, River House. It stands outside the product, and imports what an agency may."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LineField, LinesField, Prompt, PromptsField, Quiet, Section


class TheFerry(Section):
    slug = "the_ferry"
    title = _("Crossing the river")
    quiet_titles = Quiet(
        home=_p("quiet label", "Boat times"), trip=_p("quiet label", "Day trip"), health=_p("quiet label", "Sea air")
    )
    introduction = _("The last ferry goes at nine.")
    advocate_note = _("Ask who else takes the ferry.")
    in_short_set = True

    ready = ChecklistField(
        label=_("Before I cross"),
        cue=_p("quiet label", "For the boat"),
        boxes=True,
        choices=[
            ("ticket", _p("plan step", "I will buy my ticket with cash."), _p("quiet cue", "Small change")),
            ("coat", _p("plan step", "I will take the coat that nobody knows."), _p("quiet cue", "Warm coat"), "talk"),
        ],
    )
    other_side = PromptsField(
        label=_("On the other side"),
        cue=_p("quiet label", "Over there"),
        prompts=[
            Prompt(
                "met_by",
                _p("plan prompt", "At the pier, {who} will meet me."),
                _p("quiet cue", "Pier"),
                {"who": _p("blank", "who")},
            )
        ],
    )
    own = LinesField(label=_("Other things about the river"), cue=_p("quiet label", "Also"))
    captain = LineField(label=_("Who works on the boat"), printed=False)
