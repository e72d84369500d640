from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LineField, OneField, Quiet, Section
from safetyplan.sections.places import CountryField, RegionField


class Situation(Section):
    """What makes a plan longer or shorter, and where help is looked for. Never printed."""

    slug = "situation"
    picture = "house"
    title = _("How things are now")
    quiet_titles = Quiet(home=_p("quiet label", "Now"), trip=_p("quiet label", "Now"), health=_p("quiet label", "Now"))
    introduction = _(
        "What you tick here adds pages that may fit. Nothing you leave out is held against you. "
        "These answers are never printed, and every page can be reached in any case."
    )
    advocate_note = _(
        "Tick what you already know and ask only for the rest. "
        "Do not ask for a name, an address or papers. A county or a state is enough to find local help."
    )
    printed = False
    in_short_set = True
    in_few_minutes = True

    living = OneField(
        label=_("Where do things stand?"),
        choices=[
            ("together", _("We live together"), ""),
            ("getting_ready", _("I am getting ready to go, or I think about it"), ""),
            ("apart", _("We live apart"), ""),
            ("not_sure", _("I am not sure"), ""),
        ],
    )
    touched = ChecklistField(
        label=_("Who and what is part of this?"),
        choices=[
            ("children", _("Children"), ""),
            ("shared_children", _("Children who see the other person"), ""),
            ("pets", _("Pets or farm animals"), ""),
            ("work", _("A job"), ""),
            ("school", _("School or college"), ""),
            ("watched", _("My phone or accounts may be watched"), ""),
            ("followed", _("They follow me or turn up where I am"), ""),
            ("weapons", _("They have or can get a gun or another weapon"), "", "talk"),
            ("papers", _("Visa or immigration papers"), ""),
            ("order", _("A court order, or the wish for one"), ""),
            ("court", _("A day in court"), ""),
            ("housing", _("My home or lease"), ""),
            ("money", _("Money or debts"), ""),
            ("injury", _("An injury, or my health"), ""),
            ("pregnant", _("I am pregnant, or might be"), ""),
            ("substances", _("Drink, drugs, medicine or mental health"), ""),
            ("access", _("I am Deaf or disabled, or I need care"), ""),
            ("lgbtq", _("I am LGBTQ+"), ""),
            ("older", _("I am an older person"), ""),
            ("teen", _("I am a teen"), ""),
            ("far", _("I live far from help"), ""),
            ("faith", _("Faith, family or community"), ""),
        ],
    )
    country = CountryField(
        label=_("Country where I look for help"),
        help_text=_("Only used to find phone numbers. It need not be where you live."),
    )
    region = RegionField(label=_("State or region"))
    county = LineField(label=_("County or city"), max_length=80)
