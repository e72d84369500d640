"""Why it is hard to leave: money, law, home and threats as much as feeling. It never says to go and never to stay."""

from django.utils.translation import gettext_lazy as _

from safetyplan.reading.page import Page, Part

page = Page(
    title=_("Why it is hard to leave"),
    # Translators: "what holds you" means what makes it hard to go.
    introduction=_(
        "Feeling stuck makes sense. Some of what holds you may be in the bond. "
        "Some of it may be money, law, home or threats. Read what fits and skip the rest."
    ),
    parts=(
        Part(  # cp2, nf2-nf4, ch4: two truths
            title=_("Love, hope and the pull"),
            text=_("You can love a person who hurts you. Both can be true. It is human to hope."),
            points=(
                _("The kind times were real too. You may be waiting for them to stay."),
                _("They may say that they will change. You may want to give it one more try."),
                _("When you are apart, missing them can feel like being sick. It may come in waves."),
                # Translators: to feel the pull is NOT proof that it was wrong to go.
                _("A strong pull does not mean that you chose wrong."),
            ),
        ),
        Part(  # cp4, nf1, st5.1, ch2.5
            title=_("Fear wears you out"),
            text=_("When you have to watch another person all day, little is left for plans."),
            points=(
                _("You may freeze, or your mind may go blank."),
                _("You may feel numb, or too tired to choose."),
                _("Going along with what they want may be the safest thing right now."),
            ),
        ),
        # Danger can rise around parting, most with a controlling partner (Campbell and others 2003, eleven cities).
        Part(
            title=_("It can be dangerous"),
            text=_("Harm can get worse when a person plans to go, goes, or has just gone. Your own fear counts."),
            points=(
                _("They may have said what they will do if you go: to you, the children, a pet or themselves."),
                _("They may follow you, or watch your phone."),
                # Translators: staying can be a choice made for safety. Do not let it sound like advice to stay.
                _("For some people, not going yet is a way to stay alive."),
            ),
            helps=_(
                "A trained advocate can think it through with you, whether you go or not. Before, during or after."
            ),
        ),
        Part(  # st5.4
            title=_("Money, papers and a home"),
            text=_("It takes money and a place to go. Many people have been cut off from both."),
            points=(
                _("They may hold the money, the papers, the car or the keys."),
                _("You may have debts that they made, or no pay of your own."),
                _("A new home costs a lot. A shelter may be full or far away."),
                _("It is your home too, and a home is hard to give up."),
            ),
        ),
        Part(  # st5.5
            title=_("Children, pets and people you love"),
            text=_("You may be holding on for someone else."),
            points=(
                _("They may have said that they will take the children."),
                _("You may fear that the children will be alone with them."),
                _("You may want the children to have both parents, and to keep their school and friends."),
                _("There may be no place that takes your pet, and you fear for it."),
                _("You may have an older parent or another person to care for."),
            ),
        ),
        Part(  # st5.6
            title=_("Law, courts and visas"),
            text=_("The law can help, and it can be slow, costly and hard to use."),
            points=(
                _("You may not know your rights, or not trust the police or the courts."),
                # Translators: "them" is the person who harms.
                _("Your visa or your papers may depend on them."),
                # Translators: they do the talking for the reader, with offices for example.
                _("They may speak for you, in a language that you are still learning."),
                _("They may say that you will be sent out of the country, or that you will lose the children."),
            ),
            # Translators: "what they say" is what the person who harms says about the law.
            helps=_("What they say about the law may not be true. A lawyer or an advocate can tell you more."),
        ),
        Part(
            title=_("Health, disability and age"),
            text=_("You may count on them for daily things."),
            points=(
                _("They may give you care, medicine or rides, or speak for you in sign language."),
                _("A home that works for your body can be hard to find."),
                _("You may feel too old, or too young, to start again."),
                _("Some services are not set up for what you need. They should be."),
            ),
        ),
        Part(
            title=_("Faith, family and community"),
            text=_("A promise, a family or a faith can be part of who you are."),
            points=(
                _("You may believe that you must hold on, or you may have been told so."),
                _("You may fear shame, gossip or losing all your people."),
                # Translators: for example that the reader is gay or transgender, or has HIV.
                _("They may have said that they will tell something private about you."),
            ),
        ),
        Part(  # cp3, ch2.2
            title=_("Not being believed"),
            text=_("They may be kind and well liked when other people are there."),
            points=(
                _("You may have asked for help and been sent away."),
                _("Someone may have asked what you did to cause it. You did not cause it."),
                _("You may have few people left to call, because they were pushed away."),
            ),
        ),
        # ch2, nothing I try seems to work. Not "learned helplessness": people asked for more help as the violence rose
        # (Bowker, in Gondolf and Fisher 1988; Wauchope 1988, a national sample of 3,665 women, found no sign of it).
        Part(
            title=_("People do try"),
            text=_(
                "People try many things: they talk, give in, hide, call, go, come back. "
                "When the harm gets worse, people often ask for more help, not less. "
                "If no one helped, it was not you who failed."
            ),
        ),
        Part(  # wd3
            title=_("It is your choice"),
            # Translators: no advice to go or to stay. Help is there for the reader whatever they choose.
            text=_(
                "Going, not going, waiting, coming back: each can be a way to get through. "
                "You know your life best. No page can choose for you. "
                "You can ask for help with any of them."
            ),
        ),
    ),
)
