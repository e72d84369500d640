from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class OutAndAbout(Section):
    slug = "out_and_about"
    picture = "road"
    title = _("Out and about")
    quiet_titles = Quiet(
        home=_p("quiet label", "Around town"),
        trip=_p("quiet label", "Day trips"),
        health=_p("quiet label", "Fresh air"),
    )
    introduction = _(
        "These are habits for the street, the car and the bus. You do not need them all. "
        "Pick the few that fit your day. You have a right to be out in the world."
    )
    advocate_note = _(
        "Ask for the map of a week: home, work, school, shops, rides. Where could someone wait, and where are people? "
        "Being followed can mean that danger is growing. Say so calmly, and offer to talk it through today. "
        "Two habits that last are better than ten that wear them out. "
        "Far from town, ask how long help takes to come, and who knows whom."
    )
    asked_for = frozenset({"followed", "apart", "far"})

    plans = PromptsField(
        label=_("If something happens on the way"),
        cue=_p("quiet label", "On the way"),
        prompts=[
            Prompt(
                "followed",
                # Translators: polarity matters. I do NOT go home.
                _p(
                    "plan prompt",
                    "If I think I am being followed, then I will not go home. I will go to {place} and call {who}.",
                ),
                _p("quiet cue", "Late stop"),
                {
                    "place": _p("blank", "a fire or police station, a late shop"),
                    "who": _p("blank", "who, or the emergency number"),
                },
                "talk",
            ),
            Prompt(
                "see_them",
                # Translators: "them" = the one who harms.
                _p("plan prompt", "If I see them, then I will go where people are, such as {place}."),
                _p("quiet cue", "Coffee stop"),
                {"place": _p("blank", "a shop, a bank, a front desk")},
            ),
            Prompt(
                "tell",
                # Translators: "they" = the friend I told.
                _p("plan prompt", "I will tell {who} when I should be back. If I am not, they will {what}."),
                _p("quiet cue", "Back by"),
                {"who": _p("blank", "who"), "what": _p("blank", "call me, then call for help")},
            ),
        ],
    )
    habits = ChecklistField(
        label=_("On foot, by car or by bus"),
        cue=_p("quiet label", "Getting around"),
        choices=[
            ("vary", _p("plan step", "I will change my times and my routes."), _p("quiet cue", "Other roads")),
            ("with_others", _p("plan step", "I will go with others when I can."), _p("quiet cue", "Company")),
            (
                "other_places",
                _p("plan step", "I will use other shops, banks and stops than before."),
                _p("quiet cue", "New shops"),
            ),
            (
                "phone_keys",
                _p("plan step", "I will have a charged phone, my keys and some bus or cab money on me."),
                _p("quiet cue", "Phone, keys, fare"),
            ),
            (
                "fuel",
                _p("plan step", "I will keep fuel in the car, and park under a light, ready to drive off."),
                _p("quiet cue", "Full tank"),
            ),
            (
                "look_in",
                _p("plan step", "I will look around and in the car before I get in, and then lock the doors."),
                _p("quiet cue", "Car doors"),
            ),
            (
                "car_tracker",
                # Translators: polarity matters. The tracker is NOT taken off before asking.
                _p(
                    "plan step",
                    "I will ask who can look for a tracker. If there is one, I will ask before it comes off.",
                ),
                _p("quiet cue", "Car check"),
            ),
            (
                "posts",
                # Translators: polarity matters. I do NOT post where I am; friends do NOT tag me.
                _p("plan step", "I will not post where I am, and I will ask friends not to tag me."),
                _p("quiet cue", "No tags"),
            ),
            (
                "ride_apps",
                _p("plan step", "I will check who can see my trips in ride, bus and sports apps."),
                _p("quiet cue", "Ride apps"),
            ),
            (
                "notes",
                _p("plan step", "If they turn up, I will note the day, the time, the place and who saw it."),
                _p("quiet cue", "Dates and places"),
            ),
        ],
    )
    far_from_help = ChecklistField(
        label=_("If help is far away"),
        cue=_p("quiet label", "Long roads"),
        choices=[
            (
                "how_long",
                _p("plan step", "I will ask how long help takes to come, and pick a safer place to wait."),
                _p("quiet cue", "Waiting spot"),
            ),
            (
                "signal",
                _p("plan step", "I will learn where a phone works, and where there is a landline or a radio."),
                _p("quiet cue", "Where phones work"),
            ),
            (
                "second_ride",
                _p("plan step", "I will have a second way to get out, in case I have no car."),
                _p("quiet cue", "Second ride"),
            ),
            ("weather", _p("plan step", "I will plan for snow, floods and dark roads."), _p("quiet cue", "Weather")),
            (
                "next_town",
                _p("plan step", "If everyone here knows us, I can ask for help in another town."),
                _p("quiet cue", "Next town"),
            ),
        ],
    )
    own = LinesField(
        label=_("Other things for when I am out"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
