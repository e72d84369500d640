from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Quiet, Section


class DangerSigns(Section):
    """Research facts, each with its source, in our own words and order. No instrument is used, nothing is added up.

    The studies are of women hurt by men, for the most part. No set of such facts tells well who will be killed: a
    screen of this kind flags about four in five of those who will not be, and misses some who will.
    """

    slug = "danger_signs"
    picture = "bell"
    title = _("Signs of serious danger")
    quiet_titles = Quiet(
        home=_p("quiet label", "Other notes"),
        trip=_p("quiet label", "Other notes"),
        health=_p("quiet label", "Other notes"),
    )
    # Translators: polarity matters: neither a tick nor an empty box says that anyone is safe
    introduction = _(
        "Research has linked these things to serious danger. This is not a score. "
        "A tick does not say what will happen, and an empty box does not say that you are safe. "
        "You know your situation. Nothing on this page is printed."
    )
    advocate_note = _(
        "Talk first, tool second: hear the story before you look at the list. "
        "If you are trained in your agency’s own validated tool, complete it with your client, apart from this plan. "
        "Do not write a score, and do not count the ticks. A page with no ticks is not a sign of safety. "
        "A split, talk of one, and the days when papers are filed or handed over are times to plan with care. "
        "If there is a gun and your client plans to go, help them plan not to announce it and not to go alone."
    )
    printed = False
    asked_for = frozenset({"weapons"})
    in_short_set = True

    other_person = ChecklistField(
        label=_("The other person"),
        help_text=_("If any of these is true, you can talk with someone today. It is your choice."),
        choices=[
            # Spencer and Stith 2020, meta-analysis, Trauma Violence Abuse 21(3); Monckton Smith 2020, 372 cases
            # Translators: "they" is the person who harms, all through this page
            ("rules", _p("sign", "They set the rules for most of my life."), "", "talk"),
            # Campbell and others 2003, 11 cities, PMC1447915; Monckton Smith 2020
            ("follows", _p("sign", "They follow me, track me or turn up where I am."), "", "talk"),
            # Campbell and others 2009, PMC7878014
            ("jealous", _p("sign", "They are jealous in a way that scares me."), "", "talk"),
            # Campbell and others 2009, PMC7878014 (threats to kill, and to harm children); Spencer and Stith 2020
            (
                "said_kill",
                _p("sign", "They have talked of killing or badly hurting me, a child or someone I love."),
                "",
                "talk",
            ),
            # Campbell and others 2003, PMC1447915; Spencer and Stith 2020 (direct access to a gun)
            ("gun", _p("sign", "They could get to a gun."), "", "talk"),
            # Campbell and others 2003, PMC1447915; Spencer and Stith 2020 (threat with a weapon)
            ("weapon", _p("sign", "They have used a weapon, or something like one, to hurt or scare me."), "", "talk"),
            # Campbell and others 2009, PMC7878014; danger to children too: PMC8243381; Monckton Smith 2020
            # Translators: "their own life": the person who harms speaks of suicide
            ("their_life", _p("sign", "They have talked of ending their own life, or tried to."), "", "talk"),
            # Campbell and others 2003, PMC1447915; danger to children too: PMC8243381
            ("stepchild", _p("sign", "A child lives with us who is mine and not theirs."), "", "talk"),
        ],
    )
    changing = ChecklistField(
        label=_("What is changing now"),
        choices=[
            # Campbell and others 2003, PMC1447915 (a split, above all from one who controls); Monckton Smith 2020
            ("apart", _p("sign", "We have split up, or one of us is talking or thinking about it."), "", "talk"),
            # Campbell and others 2003, PMC1447915 (left for someone new)
            ("someone_new", _p("sign", "There is someone new in my life."), "", "talk"),
            # Campbell and others 2009, PMC7878014; Monckton Smith 2020 (escalation)
            ("worse", _p("sign", "It is getting worse, or it comes more often."), "", "talk"),
            # Monckton Smith 2020, 372 cases (change in thinking)
            ("nothing_left", _p("sign", "They act as if there is nothing left to lose."), "", "talk"),
            # Monckton Smith 2020 (a calm that follows escalation)
            ("odd_calm", _p("sign", "They went calm all at once, and it feels wrong."), "", "talk"),
        ],
    )
    me = ChecklistField(
        label=_("My body and me"),
        # Harm that shows late, and without marks (guidance of caring-unlimited.org)
        # Translators: harm may be there although there is no mark to see
        help_text=_(
            "Harm to the neck or head may show hours or days later, even with no mark. A doctor can still check."
        ),
        choices=[
            # Glass and others 2008, 506 cases and 427 controls, PMC2573025; Spencer and Stith 2020
            ("neck", _p("sign", "They put pressure on my neck, or kept me from breathing."), "", "neck"),
            # A danger to health, not a finding on homicide: Nemeth and others 2019, J Aggress Maltreat Trauma 28(6)
            ("head", _p("sign", "My head was hit or shaken hard, or I passed out."), "", "neck"),
            # Campbell and others 2003, PMC1447915; Spencer and Stith 2020
            ("forced_sex", _p("sign", "They made me do sexual things I did not want."), "", "talk"),
            # Campbell and others 2003, PMC1447915
            ("pregnant", _p("sign", "They hurt me when I was pregnant."), "", "talk"),
            # Campbell and others 2009, PMC7878014. A person's own view counts, and can be too low
            ("afraid", _p("sign", "I am afraid for my life."), "", "talk"),
            # Devries and others 2013, PMC3646718 (more attempts among those hurt by a partner). Asked to offer help
            # Translators: the reader's own wish to die
            ("my_life", _p("sign", "I think of ending my own life, or wish that I would not wake up."), "", "life"),
        ],
    )
