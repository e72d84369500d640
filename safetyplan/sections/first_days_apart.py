from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class FirstDaysApart(Section):
    """The pull fades slowly: felt attachment fell by about a quarter in six months (Dutton and Painter 1993)."""

    slug = "first_days_apart"
    picture = "sun"
    title = _("The first days apart")
    quiet_titles = Quiet(
        home=_p("quiet label", "This week's list"),
        trip=_p("quiet label", "On arrival"),
        health=_p("quiet label", "First week"),
    )
    introduction = _(
        "The first days can bring relief, grief, fear, and the wish to go back. All of that is human. "
        "Danger can still be there, or grow. It may help to go slowly and not to be alone with it."
    )
    advocate_note = _(
        "Offer a second talk within days, by a way that is safe to reach them. "
        "Ask how the other person has made contact so far, and who else may pass things on. "
        "If papers are to be served, plan for that day and the days after it. "
        "If your client goes back, the plan and your door stay open. Say so now."
    )
    asked_for = frozenset({"apart", "after", "go"})

    steps = ChecklistField(
        label=_("What I can do in the first days"),
        help_text=_("One or two a day is enough."),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "tell",
                _p("plan step", "I will tell people near me what to do if the other person turns up."),
                _p("quiet cue", "Tell neighbors"),
            ),
            (
                "location",
                _p("plan step", "I will check what can show where I am: phone, car, apps, shared accounts."),
                _p("quiet cue", "Phone settings"),
            ),
            (
                "passwords",
                _p("plan step", "I will change key passwords, on a device that I trust."),
                _p("quiet cue", "New passwords"),
            ),
            ("address", _p("plan step", "I will choose with care who gets my new address."), _p("quiet cue", "Mail")),
            (
                "work",
                _p("plan step", "I can tell one person at work or school what they need to know."),
                _p("quiet cue", "Work notes"),
            ),
            (
                "pickup",
                _p("plan step", "I will ask a lawyer or an advocate what to tell the school about who may pick up."),
                _p("quiet cue", "Pickup list"),
            ),
            (
                "routes",
                _p("plan step", "I can change my usual routes, shops and times."),
                _p("quiet cue", "New routes"),
            ),
            (
                "order",
                _p("plan step", "If I have a court order, I will keep a copy with me and with people I trust."),
                _p("quiet cue", "Copies"),
            ),
            (
                "served",
                # Translators: the day when an officer hands court papers to the person who harms; danger can rise then
                _p("plan step", "If they are to get court papers, I will ask which day, and plan for it."),
                _p("quiet cue", "Delivery date"),
            ),
            (
                "not_alone",
                # Translators: polarity matters: NOT alone
                _p("plan step", "If I have to get my things, I will not go alone."),
                _p("quiet cue", "Go together"),
            ),
            (
                "body",
                _p("plan step", "I will eat, sleep and take my medicine, as well as I can."),
                _p("quiet cue", "Meals and sleep"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("My plans for these days"),
        help_text=_("To miss someone does not mean that you chose wrong."),
        cue=_p("quiet label", "Calls and visits"),
        prompts=[
            Prompt(
                "check_in",
                _p("plan prompt", "Each day at {time} I will check in with {who}."),
                _p("quiet cue", "Daily check-in"),
                {"time": _p("blank", "time"), "who": _p("blank", "who")},
            ),
            Prompt(
                "promises",
                # Translators: "they" is the person who harms, trying to win the speaker back; waiting is the step
                _p(
                    "plan prompt",
                    "If they say sorry, send gifts or get ill, then I will wait a day and talk with {who} first.",
                ),
                _p("quiet cue", "Wait a day"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "through_others",
                _p("plan prompt", "If they reach me through the kids or friends, then I will {action}."),
                _p("quiet cue", "Word from others"),
                {"action": _p("blank", "what I will do")},
            ),
            Prompt(
                "looking_for_me",
                # Translators: "they" is the person who harms, who tries to find the speaker
                _p("plan prompt", "If I hear that they are looking for me, then I will tell {who} and go to {place}."),
                _p("quiet cue", "Change of plan"),
                {"who": _p("blank", "who"), "place": _p("blank", "a hint at the place")},
            ),
            Prompt(
                "go_back",
                # Translators: no blame and no failure in this sentence: the plan goes on if the speaker returns
                _p("plan prompt", "If I do go back, then my plan still counts. I can still call {who}."),
                _p("quiet cue", "Plan stays"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("What has to be done this week"), help_text=_("One to a line."), cue=_p("quiet label", "This week")
    )
