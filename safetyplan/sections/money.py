from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class Money(Section):
    slug = "money"
    picture = "coin"
    title = _("Money of my own")
    quiet_titles = Quiet(
        home=_p("quiet label", "Budget"), trip=_p("quiet label", "Trip fund"), health=_p("quiet label", "Costs")
    )
    introduction = _(
        "Even a little money of your own can give you more to choose from. "
        "Some changes show: a bill, a letter, less pay coming in. Pick only what is safe for you now."
    )
    advocate_note = _(
        "Ask who sees the pay, the bank mail and the receipts, and what happens when money goes missing. "
        "Start with what the other person cannot see. "
        "Do not advise anyone to empty a shared account: it can be held against them in court. "
        "If there is a debt your client did not choose, say that this is common, and that they did not cause it."
    )
    asked_for = frozenset({"money", "getting_ready", "get_ready", "go"})

    steps = ChecklistField(
        label=_("What I can do"),
        cue=_p("quiet label", "To do"),
        boxes=True,
        choices=[
            (
                "cash",
                _p("plan step", "If it is safe, I can set aside a little cash, bit by bit."),
                _p("quiet cue", "Spare change"),
            ),
            (
                "account",
                # Translators: "they" is the person who harms
                _p("plan step", "I can open an account in my own name, at a bank they do not use."),
                _p("quiet cue", "Bank"),
            ),
            (
                "mail",
                _p("plan step", "I can have bank mail sent where only I can see it."),
                _p("quiet cue", "Statements"),
            ),
            (
                "pay",
                _p("plan step", "When I am ready, I can have my pay or benefits go to my own account."),
                _p("quiet cue", "Pay day"),
            ),
            (
                "pins",
                _p("plan step", "I can change PINs and passwords on accounts that are only mine."),
                _p("quiet cue", "Log-ins"),
            ),
            (
                "credit",
                _p(
                    "plan step",
                    "I can ask for my credit report, sent only where I can see it. "
                    "I can look for debts I did not make.",
                ),
                _p("quiet cue", "Credit report"),
            ),
            ("freeze", _p("plan step", "I can ask how to stop new loans in my name."), _p("quiet cue", "Loans")),
            (
                "papers",
                _p("plan step", "I can copy tax papers, pay slips, bills and bank pages."),
                _p("quiet cue", "Tax papers"),
            ),
            (
                "benefits",
                _p("plan step", "I can ask about benefits, and about funds for people hurt by a crime."),
                _p("quiet cue", "Benefits"),
            ),
            (
                "shared",
                # Translators: the reader asks BEFORE touching shared money; taking it all is never advised
                _p("plan step", "I will ask a lawyer or an advocate before I move money that we share."),
                _p("quiet cue", "Ask first"),
            ),
            (
                "debts",
                _p("plan step", "I will ask a lawyer or an advocate what to do about debts we share."),
                _p("quiet cue", "Shared bills"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("What I would need"),
        cue=_p("quiet label", "Sums"),
        prompts=[
            Prompt(
                "first_week",
                _p("plan prompt", "For a first week on my own I would need about {amount}."),
                _p("quiet cue", "One week"),
                {"amount": _p("blank", "how much")},
            ),
            Prompt(
                "lend",
                _p("plan prompt", "If I need money for a ticket or a bed, then I can ask {who}."),
                _p("quiet cue", "Ask a friend"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    own = LinesField(
        label=_("Other things about money"),
        help_text=_("No account numbers, and no place where cash is kept. One to a line."),
        cue=_p("quiet label", "Also"),
    )
