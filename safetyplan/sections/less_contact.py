from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Prompt, PromptsField, Quiet, Section


class LessContact(Section):
    """Cutting someone off can raise the danger and lose messages a court may need: no line here says to block."""

    slug = "less_contact"
    picture = "device"
    title = _("Less contact, more space")
    quiet_titles = Quiet(
        home=_p("quiet label", "Phone and messages"),
        trip=_p("quiet label", "Messages"),
        health=_p("quiet label", "Phone and messages"),
    )
    introduction = _(
        "For some people it is safest to have no contact. For others that is not safe, "
        "or kids, court, work or money make it hard. Less can be enough."
    )
    advocate_note = _(
        "Ask what the other person did the last time contact got less, and what they may do now. "
        "Ask what an order or a court case says on contact, and send legal questions to a lawyer. "
        "Do not tell your client to block or to answer. "
        "If your client gets in touch or goes back, be as kind as before: shame makes it hard to return for help. "
        "Plan for the time there, too."
    )
    asked_for = frozenset({"apart", "after", "shared_children", "hold_on"})

    channel = ChecklistField(
        label=_("When contact cannot be avoided"),
        cue=_p("quiet label", "How I write"),
        choices=[
            ("topic", _p("plan step", "I will write only about what has to be settled."), _p("quiet cue", "On topic")),
            ("short", _p("plan step", "I will keep it short, plain and calm."), _p("quiet cue", "Short notes")),
            (
                "let_be",
                # Translators: “let be” = not answer, where not answering is safe
                _p("plan step", "Some messages need no answer. I can let those be, if that is safe."),
                _p("quiet cue", "Read and done"),
            ),
            (
                "own_number",
                _p("plan step", "I can have a number or an account just for this."),
                _p("quiet cue", "Inbox"),
            ),
            (
                "sound_off",
                # Translators: the messages still come in, they only make no noise; this is not blocking
                _p("plan step", "If I want to, I can turn off the sound for their messages."),
                _p("quiet cue", "Sounds off"),
            ),
            (
                "in_public",
                _p("plan step", "If we must meet, I will choose a public place and bring someone."),
                _p("quiet cue", "Meet in town"),
            ),
            (
                "not_kids",
                # Translators: the children do NOT carry messages: keep the “not”
                _p("plan step", "I will not ask the kids to carry messages."),
                _p("quiet cue", "Grown-up talk"),
            ),
            (
                "no_news",
                # Translators: friends do NOT tell the other person about the reader, nor the reader about that person
                _p("plan step", "I will ask friends not to pass on news of me, or of them."),
                _p("quiet cue", "No small talk"),
            ),
            (
                "order",
                # Translators: a court order that sets or limits how the two may be in touch
                _p(
                    "plan step",
                    "If there is a court order, I will find out what it allows. I will ask a lawyer or an advocate.",
                ),
                _p("quiet cue", "Forms first"),
            ),
        ],
    )
    plans = PromptsField(
        label=_("What I will do"),
        help_text=_(
            "Blocking can bring peace. It can also make some people more dangerous, "
            "and messages that you need later may be lost. It is your choice. You can think it over with someone first."
        ),
        cue=_p("quiet label", "Calls and notes"),
        prompts=[
            Prompt(
                "one_way",
                # Translators: “they” = the person who harms; {way} is one channel, such as email
                _p("plan prompt", "The one way they can reach me is {way}. I will look at it {when}."),
                _p("quiet cue", "Mailbox"),
                {"way": _p("blank", "email, app or number"), "when": _p("blank", "when")},
            ),
            Prompt(
                "message",
                # Translators: wait before answering; save the message; show it to a trusted person
                _p("plan prompt", "If a message comes, then I will wait, save it and show it to {who}."),
                _p("quiet cue", "New mail"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "kids",
                _p("plan prompt", "If we must talk about the kids, then I will keep it short, and only by {way}."),
                _p("quiet cue", "School and care"),
                {"way": _p("blank", "email, app or number")},
            ),
            Prompt(
                "blocking",
                # Translators: “blocking” = stopping the other person's calls and messages; asking comes BEFORE blocking
                _p("plan prompt", "If blocking them may make things worse, then I will ask an advocate first."),
                _p("quiet cue", "Ask first"),
            ),
            Prompt(
                "through_others",
                # Translators: the other person sends word through others; {words} is the reader's reply
                _p(
                    "plan prompt",
                    "If word comes through the kids or friends, then I will stay kind and say: “{words}”.",
                ),
                _p("quiet cue", "My answer"),
                {"words": _p("blank", "my words")},
            ),
            Prompt(
                "self_harm_threat",
                # Translators: the person who harms says that they will hurt or kill themselves.
                # Trained people go to help; the reader does NOT go there. Have this line checked by a second person.
                _p(
                    "plan prompt",
                    "If they say they will hurt themselves, then I will call {who} to help. I will keep my distance.",
                ),
                _p("quiet cue", "Who to call"),
                {"who": _p("blank", "emergency number or help line")},
                urgent="talk",
            ),
            Prompt(
                "turn_up",
                # Translators: {place} is where the other person may turn up; {refuge} is where the reader then goes
                _p("plan prompt", "If they come to {place}, then I will go to {refuge} and call {who}."),
                _p("quiet cue", "Drop-ins"),
                {
                    "place": _p("blank", "work, school or home"),
                    "refuge": _p("blank", "where I will go"),
                    "who": _p("blank", "who"),
                },
            ),
            Prompt(
                "slip",
                # Translators: the reader gets in touch with the person who harms; there is NO blame in it
                _p(
                    "plan prompt",
                    "If I do get in touch, then I will not blame myself. I will tell {who} and go on with my plan.",
                ),
                _p("quiet cue", "Next day"),
                {"who": _p("blank", "who")},
            ),
        ],
    )
    if_i_go_back = ChecklistField(
        # Translators: go back to live with, or to be with, the person who harms
        label=_("If I go back"),
        help_text=_(
            "Many people go back, some more than once, and for real reasons. It is no failure. "
            "The plan is still yours, and you can use it again at any time."
        ),
        cue=_p("quiet label", "Later on"),
        choices=[
            (
                "bag",
                # Translators: the bag that is packed in case the reader has to go in a hurry; it is not unpacked
                _p("plan step", "My bag and copies will stay with someone I trust."),
                _p("quiet cue", "Things stay put"),
            ),
            (
                "numbers",
                # Translators: phone numbers of people who help
                _p("plan step", "My numbers will stay with me, at least by heart."),
                _p("quiet cue", "By heart"),
            ),
            (
                "one_knows",
                _p("plan step", "One person will know where I am and when I will call."),
                _p("quiet cue", "Check-in day"),
            ),
            (
                "talk",
                _p("plan step", "I can talk with an advocate before I go, and after."),
                _p("quiet cue", "Talk it over"),
                "talk",
            ),
            (
                "own_things",
                _p("plan step", "I will keep some money and a phone of my own, if that is safe."),
                _p("quiet cue", "My own budget"),
            ),
            (
                "rooms",
                _p("plan step", "I will look again at the way out, and at what I do when it gets tense."),
                _p("quiet cue", "House notes"),
            ),
            (
                "ask_law",
                # Translators: going back can affect a court order or a case about the children
                _p("plan step", "If there is an order or a case, I will ask a lawyer or an advocate first."),
                _p("quiet cue", "Dates and forms"),
            ),
            (
                "ask_again",
                # Translators: “it” = asking for help a second time
                _p("plan step", "I can ask for help again. I do not have to say sorry for it."),
                _p("quiet cue", "Open door"),
            ),
        ],
    )
    own = LinesField(label=_("My own rules for contact"), help_text=_("One to a line."), cue=_p("quiet label", "Also"))
