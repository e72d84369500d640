from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, OneField, Quiet, Section


class BeforeWeStart(Section):
    """What steers the output. Asked first, never printed."""

    slug = "before_we_start"
    picture = "clock"
    title = _("Before we start")
    quiet_titles = Quiet(
        home=_p("quiet label", "Before"), trip=_p("quiet label", "Before"), health=_p("quiet label", "Before")
    )
    introduction = _("These answers help to make a plan that fits. They are never printed. You can skip any of them.")
    advocate_note = _(
        "Ask these aloud and answer them together. If paper or a file is not safe, the plan can still be made, "
        "read on this screen, and learned by heart. Ask what your client wants most before you open the rest."
    )
    printed = False
    in_short_set = True
    in_few_minutes = True

    seat = OneField(
        label=_("Who is filling this in?"),
        choices=[
            ("myself", _("I am, for myself"), ""),
            # Translators: an advocate (a trained helper) who sits beside the survivor
            ("beside", _("I am a helper, beside someone"), ""),
        ],
    )
    length = OneField(
        label=_("How much time is there?"),
        choices=[
            ("few_minutes", _("A few minutes: five short pages after these, and a plan of one page"), ""),
            ("full", _("More than that: all the pages that fit"), ""),
        ],
    )
    device = OneField(
        label=_("Could someone else see what I do on this device?"),
        help_text=_("Some phones and computers are watched in ways that do not show."),
        choices=[
            ("mine", _("No, I think it is safe"), ""),
            ("unsure", _("I am not sure"), ""),
            ("watched", _("Yes, someone may see it"), ""),
        ],
    )
    moment = OneField(
        label=_("Is this a safe time and place?"),
        help_text=_(
            "If it is not, you can stop here. “Exit this page” leaves, and you can come back from a safer place."
        ),
        choices=[
            ("safe", _("Yes, for now"), ""),
            ("short", _("Yes, but I may have to stop at any moment"), ""),
            ("not_now", _("No"), "", "talk"),
        ],
    )
    paper = OneField(
        label=_("Is it safe for me to have a paper plan?"),
        help_text=_("A page that is found can be used against you. Some people learn the plan by heart."),
        choices=[
            ("yes", _("Yes"), ""),
            ("quiet", _("Only if it looks like something else"), ""),
            ("small", _("Only a small card"), ""),
            ("no", _("No"), ""),
            ("unsure", _("I am not sure"), ""),
        ],
    )
    file = OneField(
        label=_("Is it safe for me to have a file on a phone or computer?"),
        choices=[
            ("yes", _("Yes"), ""),
            ("quiet", _("Only with a dull name"), ""),
            ("no", _("No"), ""),
            ("unsure", _("I am not sure"), ""),
        ],
    )
    most_wanted = ChecklistField(
        label=_("What do I want most from this plan?"),
        choices=[
            ("safer_here", _("To be safer where I am"), ""),
            ("get_ready", _("To get ready, in case"), ""),
            ("go", _("To go"), ""),
            ("after", _("To be safer now that we are apart"), ""),
            ("hold_on", _("To hold on when I miss them"), ""),
            ("one_thing", _("Just one thing for today"), ""),
        ],
    )
