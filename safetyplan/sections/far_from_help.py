from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Prompt, PromptsField, Quiet, RowsField, Section


class FarFromHelp(Section):
    slug = "far_from_help"
    picture = "road"
    title = _("Far from help")
    quiet_titles = Quiet(
        home=_p("quiet label", "Weather and roads"),
        trip=_p("quiet label", "Roads and weather"),
        health=_p("quiet label", "Trips to town"),
    )
    introduction = _(
        "Where you live, help may take a long time to come. "
        "This page is about the time until it does, and about ways to get closer to it."
    )
    advocate_note = _(
        "Ask how long help takes, who would come, and whether they know the other person or their kin. "
        "Ask about guns as a matter of course, and do not suggest that anyone touch them. "
        "Where everyone knows everyone, meet and call in ways that do not show. "
        "On tribal land, ask which police and courts serve there. "
        "Do not promise that help will come within a certain time."
    )
    asked_for = frozenset({"far"})

    place = ChecklistField(
        label=_("How it is where I live"),
        cue=_p("quiet label", "Out here"),
        choices=[
            ("slow", _p("sign", "It takes a long time for anyone to get here."), _p("quiet cue", "Long drive")),
            ("no_signal", _p("sign", "My phone has no signal in some places."), _p("quiet cue", "Weak signal")),
            ("no_ride", _p("sign", "I have no car, or they hold the keys."), _p("quiet cue", "Car keys")),
            ("weather", _p("sign", "Snow, mud, water or fire can close the road."), _p("quiet cue", "Road reports")),
            ("known", _p("sign", "Everyone knows us, and word gets around."), _p("quiet cue", "Small town")),
            (
                "kin",
                # Translators: "they" = the one who harms
                _p("sign", "They have friends or kin in the police or in local offices."),
                _p("quiet cue", "Their friends"),
                "talk",
            ),
            (
                "guns",
                _p("sign", "There are guns in the house, the truck or the barn."),
                _p("quiet cue", "Truck and barn"),
                "talk",
            ),
        ],
    )
    waiting = RowsField(
        label=_("Where I could wait until help comes"),
        help_text=_("A neighbor, a store, a fire station, a spot by the road. A word for it is enough."),
        cue=_p("quiet label", "Stops"),
        columns=[
            Column("where", _("The place, in a word"), cue=_p("quiet label", "Stop")),
            Column("how", _("How I get there, and how long it takes"), cue=_p("quiet label", "Way")),
            Column("phone", _("How to reach them"), cue=_p("quiet label", "Phone"), phone=True),
        ],
    )
    steps = ChecklistField(
        label=_("What I can get ready"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "how_long",
                _p("plan step", "I will find out who comes if I call, and how long it takes."),
                _p("quiet cue", "Drive times"),
            ),
            ("signal", _p("plan step", "I will find the spots where my phone works."), _p("quiet cue", "Signal spots")),
            (
                "second_call",
                _p("plan step", "I will have a second way to call, like a landline or a radio."),
                _p("quiet cue", "Landline or radio"),
            ),
            (
                "car",
                _p("plan step", "I will keep gas in the car, and a key where I can reach it."),
                _p("quiet cue", "Gas and key"),
            ),
            (
                "warm",
                _p("plan step", "I will keep water, warm clothes, a light and a blanket ready."),
                _p("quiet cue", "Winter things"),
            ),
            (
                "ways_out",
                _p("plan step", "I will learn two ways out, on foot and by road, for each season."),
                _p("quiet cue", "Two roads"),
            ),
            (
                "clear_of_guns",
                # Translators: the way out does NOT go past the guns; nothing is done to the guns
                _p("plan step", "I will choose ways out that do not go past the guns."),
                _p("quiet cue", "The long way"),
                "talk",
            ),
            (
                "animals",
                _p("plan step", "I will ask who could feed the animals if I am away."),
                _p("quiet cue", "Feed the animals"),
            ),
            (
                "next_town",
                _p("plan step", "I can ask for help in another town, or by phone or video."),
                _p("quiet cue", "Next town"),
            ),
            (
                "stay_away",
                _p("plan step", "If I want to, I can ask about a place to stay far from here for a while."),
                _p("quiet cue", "A few days away"),
            ),
            (
                "whose_law",
                # Translators: in some countries land of Indigenous nations has its own police and courts
                _p("plan step", "I will ask which police and which courts serve the land I live on."),
                _p("quiet cue", "Which office"),
            ),
            (
                "own_nation",
                _p("plan step", "If I want to, I can ask for a helper from my own nation or people."),
                _p("quiet cue", "Our own people"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("If it gets tense"),
        cue=_p("quiet label", "Plan B"),
        prompts=[
            Prompt(
                "early",
                _p("plan prompt", "If I see the first signs, then I will go early to {place}. That takes {time}."),
                _p("quiet cue", "Set out early"),
                {"place": _p("blank", "where"), "time": _p("blank", "how long")},
            ),
            Prompt(
                "call_spot",
                _p("plan prompt", "If there is no signal at home, then I will call from {place}."),
                _p("quiet cue", "Call from"),
                {"place": _p("blank", "where my phone works")},
            ),
            Prompt(
                "no_car",
                _p("plan prompt", "If I cannot drive or the road is shut, then {who} can come for me by {way}."),
                _p("quiet cue", "Ride"),
                {"who": _p("blank", "who"), "way": _p("blank", "another way")},
            ),
            Prompt(
                "keep_to_self",
                _p("plan prompt", "If I need someone here who can keep it to themselves, then I will ask {who}."),
                _p("quiet cue", "Good neighbor"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about where I live"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
