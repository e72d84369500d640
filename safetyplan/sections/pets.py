from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Quiet, RowsField, Section


class Pets(Section):
    slug = "pets"
    picture = "paw"
    title = _("Pets")
    quiet_titles = Quiet(
        home=_p("quiet label", "Pet care"), trip=_p("quiet label", "Pet sitter"), health=_p("quiet label", "Vet")
    )
    introduction = _(
        "Many people stay, or go back, because of an animal they love. You can plan for your pets too. "
        "If there is no time, you can go first and ask for help with them later."
    )
    advocate_note = _(
        "Ask what they are called. Ask if one has been hurt, or if there was talk of it. "
        "Look up before you speak which shelters near you take animals, and who can foster. "
        "Who owns a pet is a legal question: send it to a lawyer. "
        "Do not promise a place for a pet until you have one."
    )
    asked_for = frozenset({"pets"})

    carers = RowsField(
        # Translators: "them" = the pets.
        label=_("Who could look after them for a time"),
        # Translators: "they" = the one who harms.
        help_text=_("A friend they do not know well, a vet, a kennel."),
        cue=_p("quiet label", "Sitters"),
        columns=[
            Column("who", _("Name or nickname"), cue=_p("quiet label", "Who")),
            Column("phone", _("Phone number"), cue=_p("quiet label", "Phone"), phone=True),
            Column("note", _("Which pet, and for how long"), cue=_p("quiet label", "Note")),
        ],
    )
    steps = ChecklistField(
        label=_("What I can do for my pets"),
        cue=_p("quiet label", "Pet list"),
        boxes=True,
        choices=[
            (
                "vet_papers",
                _p("plan step", "I will check whose name is on the vet papers, the license and the chip."),
                _p("quiet cue", "Vet papers"),
            ),
            (
                "add_name",
                _p("plan step", "If it is safe, I will ask to have my own name and number on them."),
                _p("quiet cue", "Name on file"),
            ),
            (
                "not_alone",
                # Translators: polarity matters. The pets are NOT left alone with the one who harms.
                _p("plan step", "If I can, I will not leave my pets alone with the other person."),
                _p("quiet cue", "Company for pets"),
            ),
            (
                "spots",
                _p("plan step", "I will learn where each pet goes when it is scared, to find it fast."),
                _p("quiet cue", "Favorite spots"),
            ),
            (
                "tag",
                # Translators: polarity matters. NO address on the tag.
                _p("plan step", "If it is safe, I will get a tag. It has a number that only I answer, and no address."),
                _p("quiet cue", "New tag"),
            ),
            (
                "stay_with_me",
                _p("plan step", "I will ask an advocate which places take people with pets."),
                _p("quiet cue", "Pet-friendly places"),
            ),
            (
                "foster",
                _p("plan step", "I will ask a vet or an animal rescue who can foster a pet for a time."),
                _p("quiet cue", "Boarding"),
            ),
            (
                "large",
                _p("plan step", "I will ask who could feed, move or take in a horse or farm animals."),
                _p("quiet cue", "Feed and barn"),
            ),
            (
                "service",
                _p("plan step", "I will say early that I have a service animal. I will keep its papers close."),
                _p("quiet cue", "Animal's papers"),
            ),
            (
                "order",
                _p("plan step", "I will ask a lawyer or an advocate if an order can cover my pets."),
                _p("quiet cue", "Pet rules"),
            ),
            (
                "not_back_alone",
                # Translators: polarity matters. I do NOT go back alone to get the pets.
                _p("plan step", "If I go without my pets, I will not go back for them alone. I will ask for help."),
                _p("quiet cue", "Ride for two"),
            ),
        ],
    )
    pack = ChecklistField(
        role="pack",
        label=_("What to pack for them"),
        cue=_p("quiet label", "Pet things"),
        boxes=True,
        choices=[
            ("carrier", _p("to pack", "Carrier, or a leash and collar"), _p("quiet cue", "Carrier and leash")),
            ("food", _p("to pack", "Food for a few days, and a bowl"), _p("quiet cue", "Food and bowl")),
            ("medicine", _p("to pack", "Their medicine"), _p("quiet cue", "Pet pills")),
            ("records", _p("to pack", "Shot records, license, vet bills"), _p("quiet cue", "Shots and bills")),
            ("photo", _p("to pack", "A photo of me with my pet"), _p("quiet cue", "Photo")),
            ("blanket", _p("to pack", "A toy or a blanket they know"), _p("quiet cue", "Toy or blanket")),
        ],
    )
    own = LinesField(label=_("Other things for my pets"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
