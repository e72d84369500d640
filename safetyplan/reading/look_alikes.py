"""Five things that can look like the bond, for the advocate's seat only. No name is put on anyone: names get used in
court, and the name is never a gate to help. The terms behind the parts, kept off the screen:

no1 bonding during shared trauma; no2 intense or codependent relationship; no3 complicated grief or attachment;
no4 Stockholm-like situation without cycles of abuse; no5 attachment issues from childhood."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.reading.page import Page, Part, Row, Table

yes, no = _p("in a table", "Yes"), _p("in a table", "No")

page = Page(
    title=_("What can look the same"),
    # Translators: spoken to the advocate (a trained helper). "Your client" is the person they sit beside.
    introduction=_(
        "Five things can look like a bond of fear and kindness. Telling them apart shows which help may fit. "
        "Do not put a name on your client, and do not write one in a file: names get used against people in court."
    ),
    for_advocates=True,
    first_asked=(_("Is there fear?"), _("Does one person set the rules?"), _("Do harm and kindness come in turns?")),
    first_answered=(
        # Translators: one yes is enough.
        _("A yes to any one of them: talk about safety."),
        _("A no to all three: other help may fit better. Ask again later. Some people say more once they feel safe."),
        # Translators: nobody has to fit a name to get help.
        _("Help does not depend on the name."),
    ),
    parts=(
        Part(  # no1
            title=_("Two people hurt by the same thing"),
            text=_(
                "Your client and the other person went through something hard side by side, and it made them close. "
                "A crash, a storm, a war or a loss can do this."
            ),
            tells_apart=(
                _("The harm came from outside, not from one of them."),
                _("Each of them can say no and feel safe."),
                _("The care goes both ways. It is not taken away to punish."),
            ),
            ask=_("Where did the harm come from? Are you ever afraid of this person?"),
            take_care=_("One of the two can still harm the other. If there is fear, offer to make a safety plan."),
        ),
        Part(  # no2
            title=_("A close tie that is too tight"),
            text=_("The two lean on each other so much that it hurts. No one rules by fear."),
            tells_apart=(
                _("Both people worry, and both can say so."),
                _("Both give way at times."),
                _("No one is punished for a no, a friend or a plan."),
            ),
            ask=_("What happens when you say no? Who has changed their life the most to keep the peace?"),
            # Translators: the quoted words are said by the person who harms, to share out the blame.
            take_care=_(
                "Some people who harm say “we are both toxic”. Look for fear, and for rules that bind only one of them."
            ),
        ),
        Part(  # no3
            title=_("Hard to let go"),
            text=_(
                "The other person hurt your client once, or left, and your client still misses them. "
                "There was no fear, and harm did not come and go in turns."
            ),
            tells_apart=(
                _("The hurt is over, or it was one kind of hurt, like a lie."),
                _("Your client could speak up and come and go."),
                _("Your client misses the person, and does not wait for the next blow."),
            ),
            ask=_("When you think back, was there fear? Did they ever watch, block or threaten you?"),
            take_care=_(
                "Grief is real and needs help too. Ask again later. Some people name the harm only when they feel safe."
            ),
        ),
        Part(  # no4
            title=_("Caring for someone who held them by force"),
            text=_(
                "A person who is held by force may come to care for the one who holds them. "
                "It was one event, with no long tie of harm and kindness in turns."
            ),
            tells_apart=(
                _("Your client did not know this person before."),
                _("It was one event, not a pattern."),
                _("The tie was not a love, family or work bond."),
            ),
            ask=_("How did you meet? Did it happen once, or did it come in turns?"),
            take_care=_(
                "Being locked in at home, forced to marry, or forced to work or sell sex also needs help now. "
                "Offer the help lines for those. Do not tell your client that this is a syndrome."
            ),
        ),
        Part(  # no5
            title=_("Old wounds, same kind of love"),
            text=_(
                "Your client may feel drawn, time after time, to people who are cold or far away. "
                "It may come from when they were small. No one is hurting or ruling your client now."
            ),
            tells_apart=(
                _("It shows up with many people, not just one."),
                _("The other person is distant, but your client does not fear them."),
                _("There are no turns of harm and making up."),
            ),
            ask=_("Is someone hurting or scaring you now? Have you felt this with other people too?"),
            take_care=_(
                "A hard childhood does not cause abuse. The one who harms does. "
                "A person can have old wounds and be in danger now."
            ),
        ),
    ),
    table=Table(
        caption=_("Side by side"),
        heads=(
            _("What it is"),
            _("Fear of the other person"),
            _("One sets the rules"),
            _("Harm comes from"),
            _("In turns with kindness"),
            _("First help to offer"),
        ),
        rows=(
            Row(
                _("A bond of fear and kindness"),
                (yes, yes, _("The other person"), yes, _("An advocate, a safety plan")),
            ),
            Row(
                _("Two people hurt by the same thing"),
                (no, no, _("Outside"), no, _("A support group, help after trauma")),
            ),
            Row(
                _("A close tie that is too tight"),
                (no, _("No, both give way"), _("Both, not by plan"), no, _("Counseling of their own")),
            ),
            Row(_("Hard to let go"), (_("No (ask again)"), no, _("One hurt, now over"), no, _("Grief help, friends"))),
            Row(
                _("Caring for someone who held them by force"),
                (
                    _("Yes, at that time"),
                    _("Yes, at that time"),
                    _("A stranger"),
                    no,
                    _("A help line for crime or trafficking"),
                ),
            ),
            Row(_("Old wounds, same kind of love"), (no, no, _("The past"), no, _("Counseling of their own"))),
        ),
    ),
)
