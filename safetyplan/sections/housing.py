from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Housing(Section):
    slug = "housing"
    picture = "house"
    title = _("A place to live")
    quiet_titles = Quiet(
        home=_p("quiet label", "Home and bills"),
        trip=_p("quiet label", "Where to stay"),
        health=_p("quiet label", "Healthy home"),
    )
    introduction = _(
        "You may want to stay where you are, or to live somewhere else, or not know yet. "
        "Here are things to ask and to weigh. Please write no address on this page."
    )
    advocate_note = _(
        "Ask whose name is on the lease or the deed, who pays, and what would happen to the home if someone left. "
        "Talk about a shelter as one choice among others, with what is hard about it as well as what helps. "
        "Lease, lock and subsidy rules differ from place to place, so check them for your area. "
        "Do not promise a bed, a voucher or a date."
    )
    asked_for = frozenset({"housing", "go"})

    asking = ChecklistField(
        label=_("What I can ask a lawyer, an advocate or a housing office"),
        cue=_p("quiet label", "To ask"),
        boxes=True,
        choices=[
            (
                "end_lease",
                _p("plan step", "I can ask if the law lets me end my lease early."),
                _p("quiet cue", "Lease dates"),
            ),
            (
                "names",
                _p("plan step", "I can ask whose name can be put on the lease, or taken off it."),
                _p("quiet cue", "Names on lease"),
            ),
            (
                "locks",
                # Translators: the reader asks BEFORE changing a lock, as the other person may have a right to come in
                _p("plan step", "I will ask a lawyer or an advocate before I change a lock."),
                _p("quiet cue", "Locks"),
            ),
            (
                "rent_help",
                _p("plan step", "I can ask for help with rent, and if help I have now can move with me."),
                _p("quiet cue", "Rent help"),
            ),
            (
                "who_pays",
                _p("plan step", "I can ask who must pay the rent, the bills and any damage."),
                _p("quiet cue", "Bills"),
            ),
            (
                "mail",
                _p("plan step", "I can ask for a mail address that does not show where I live."),
                _p("quiet cue", "Mail box"),
            ),
            (
                "moving_out",
                # Translators: "If there is time" matters: nobody in danger is told to wait for a lawyer
                _p("plan step", "If there is time, I can ask what moving out would mean for my rights to the home."),
                _p("quiet cue", "Home papers"),
            ),
            (
                "turned_away",
                _p("plan step", "If a landlord turns me away because of what they did, I can ask what the law says."),
                _p("quiet cue", "Rules for renters"),
            ),
        ],
    )
    weighing = ChecklistField(
        label=_("What matters to me in a place to stay"),
        help_text=_("You can ask a shelter, a friend or a hotel about these before you choose."),
        cue=_p("quiet label", "Good to have"),
        choices=[
            ("kids", _p("plan step", "All my kids can come, teens too"), _p("quiet cue", "Kids welcome")),
            ("pets", _p("plan step", "My pet can come, or has a place close by"), _p("quiet cue", "Pets welcome")),
            ("near", _p("plan step", "It is near work, school or family"), _p("quiet cue", "Near to things")),
            # Translators: "they" is the person who harms, who should not know this place
            ("unknown", _p("plan step", "It is a place they do not know"), _p("quiet cue", "New to us")),
            ("own_door", _p("plan step", "I have my own room, or a door that locks"), _p("quiet cue", "Own room")),
            (
                "welcome",
                _p("plan step", "I am welcome there as I am: my gender, faith, food and language"),
                _p("quiet cue", "Feel at home"),
            ),
            (
                "access",
                _p("plan step", "I can get around in it, and have my care and medicine"),
                _p("quiet cue", "Ground floor"),
            ),
            (
                "rules",
                _p("plan step", "Its rules work for me: phones, visits, hours, how long I can stay"),
                _p("quiet cue", "House rules"),
            ),
            ("cost", _p("plan step", "I can pay for it, or it is free"), _p("quiet cue", "Price")),
        ],
    )
    plans = PromptsField(
        label=_("My first steps"),
        help_text=_("A name or a nickname is enough."),
        cue=_p("quiet label", "Next"),
        prompts=[
            Prompt(
                "tonight",
                _p("plan prompt", "If I need a bed for tonight, then I will call {who} first, and then {next}."),
                _p("quiet cue", "Overnight"),
                {"who": _p("blank", "who"), "next": _p("blank", "who next")},
            ),
            Prompt(
                "weeks",
                _p("plan prompt", "If I need a place for some weeks, then I can ask {who}."),
                _p("quiet cue", "Longer stays"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "staying",
                _p("plan prompt", "If I stay where I am, then one thing I can change there is {what}."),
                _p("quiet cue", "Fix at home"),
                {"what": _p("blank", "a light, a window, a room for me")},
            ),
            Prompt(
                "knows_rules",
                _p("plan prompt", "I can ask {who} about leases and rent."),
                _p("quiet cue", "Lease questions"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about where I live"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
