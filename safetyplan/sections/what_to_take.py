from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Quiet, Section


class WhatToTake(Section):
    """The place where the bag is kept is never asked: one found page must not give away the bag as well."""

    slug = "what_to_take"
    picture = "bag"
    title = _("A bag to take")
    quiet_titles = Quiet(
        home=_p("quiet label", "Things to keep together"),
        trip=_p("quiet label", "Packing list"),
        health=_p("quiet label", "Gym bag"),
    )
    introduction = _(
        "People come before things. No thing is worth a risk. "
        "A copy or a photo of a paper may be enough, and most papers can be replaced."
    )
    advocate_note = _(
        "Start with the three things, and stop there if time is short. "
        "Ask who would notice if a thing was gone. For some people no bag at all is the safer plan. "
        "Talk about where it could be kept, and do not write the place down. "
        "Offer to find out how lost papers are replaced."
    )
    in_short_set = True
    in_few_minutes = True

    three_things = LinesField(
        role="three_things",
        label=_("If I can take only three things"),
        help_text=_("One to a line."),
        cue=_p("quiet label", "First three"),
    )
    papers = ChecklistField(
        role="pack",
        label=_("Papers"),
        help_text=_("Tick what you have and may need. Copies count."),
        cue=_p("quiet label", "Papers"),
        boxes=True,
        choices=[
            ("cards", _p("to pack", "ID card and driver's license"), _p("quiet cue", "ID cards")),
            ("number_card", _p("to pack", "Social security or tax card"), _p("quiet cue", "Number card")),
            ("passports", _p("to pack", "Passports, visas and travel papers"), _p("quiet cue", "Travel papers")),
            ("births", _p("to pack", "Birth certificates"), _p("quiet cue", "Family papers")),
            ("court", _p("to pack", "Court, marriage, divorce, custody papers"), _p("quiet cue", "Forms and dates")),
            ("reports", _p("to pack", "Police or doctor's reports"), _p("quiet cue", "Reports")),
            ("home_car", _p("to pack", "Lease or deed, and car papers"), _p("quiet cue", "House and car")),
            ("numbers", _p("to pack", "Numbers and addresses, on paper"), _p("quiet cue", "Address list")),
            (
                "their_photo",
                # Translators: a photo of the person who harms, so that court staff or guards know who it is
                _p("to pack", "A clear photo of them, for court or for guards"),
                _p("quiet cue", "One face photo"),
            ),
        ],
    )
    money_keys = ChecklistField(
        role="pack",
        label=_("Money, phone and keys"),
        cue=_p("quiet label", "Wallet and keys"),
        boxes=True,
        choices=[
            ("cash", _p("to pack", "Cash, with some coins"), _p("quiet cue", "Coins and bills")),
            ("bank", _p("to pack", "Bank cards, checks and benefit card"), _p("quiet cue", "Bank cards")),
            ("pay", _p("to pack", "Pay, tax and benefit papers"), _p("quiet cue", "Pay and tax")),
            ("phone", _p("to pack", "Phone and charger"), _p("quiet cue", "Charger")),
            ("keys", _p("to pack", "Keys for home, car and work"), _p("quiet cue", "Spare keys")),
        ],
    )
    health = ChecklistField(
        role="pack",
        label=_("Health"),
        cue=_p("quiet label", "Health"),
        boxes=True,
        choices=[
            ("medicine", _p("to pack", "Medicine and prescriptions"), _p("quiet cue", "Refills")),
            ("aids", _p("to pack", "Glasses, hearing aids, other aids"), _p("quiet cue", "Glasses")),
            ("health_papers", _p("to pack", "Insurance cards and health papers"), _p("quiet cue", "Insurance cards")),
            ("wash", _p("to pack", "Toothbrush, soap and pads"), _p("quiet cue", "Wash bag")),
        ],
    )
    children_pets = ChecklistField(
        role="pack",
        label=_("For children and pets"),
        cue=_p("quiet label", "Kids and pets"),
        boxes=True,
        choices=[
            ("toy", _p("to pack", "A toy or blanket that a child loves"), _p("quiet cue", "Favorite toy")),
            (
                "child_needs",
                _p("to pack", "Clothes, diapers and food for the children"),
                _p("quiet cue", "Kids' clothes"),
            ),
            ("school", _p("to pack", "School records"), _p("quiet cue", "School file")),
            ("pet", _p("to pack", "Leash or carrier, pet food and vet papers"), _p("quiet cue", "Pet carrier")),
        ],
    )
    comfort = ChecklistField(
        role="pack",
        label=_("Comfort"),
        cue=_p("quiet label", "Nice to have"),
        boxes=True,
        choices=[
            ("clothes", _p("to pack", "Clothes and shoes for a few days"), _p("quiet cue", "Change of clothes")),
            ("photos", _p("to pack", "Photos, jewelry and small things that I love"), _p("quiet cue", "Small things")),
            ("words", _p("to pack", "A book, a prayer or music that helps me"), _p("quiet cue", "Something to read")),
            ("snack", _p("to pack", "Water and a snack"), _p("quiet cue", "Water and snacks")),
        ],
    )
    keeping = ChecklistField(
        label=_("How I want to keep it"),
        help_text=_("It is safer not to write the place on this page. You can learn it by heart."),
        cue=_p("quiet label", "How it is kept"),
        choices=[
            (
                "with_person",
                # Translators: polarity matters: NOT a person who is also a friend of the one who harms
                _p("plan step", "Someone I trust can keep it, who is not a friend of us both."),
                _p("quiet cue", "With a friend"),
            ),
            (
                "plain_name",
                # Translators: a name for the bag that sounds ordinary; choose what homes keep for bad weather or fire
                _p("plan step", "I can give it a plain name, such as “storm bag”."),
                _p("quiet cue", "Bag label"),
            ),
            (
                "slowly",
                _p("plan step", "I can pack a little at a time, so that nothing looks missing."),
                _p("quiet cue", "Bit by bit"),
            ),
            (
                "copies",
                _p("plan step", "Someone I trust can keep copies or photos of my papers."),
                _p("quiet cue", "Copies"),
            ),
            (
                "no_bag",
                # Translators: polarity matters: the speaker does NOT pack, and keeps the list in their head
                _p("plan step", "A bag is not safe for me now. I will learn my list by heart."),
                _p("quiet cue", "By heart"),
            ),
        ],
    )
    own = LinesField(
        role="pack", label=_("Other things to take"), help_text=_("One to a line."), cue=_p("quiet label", "Also")
    )
