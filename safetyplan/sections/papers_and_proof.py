from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, Column, LinesField, Prompt, PromptsField, Quiet, RowsField, Section


class PapersAndProof(Section):
    """Where a log is, never what is in it: guidance warns that a log may be disclosed."""

    slug = "papers_and_proof"
    picture = "paper"
    title = _("Papers and proof")
    quiet_titles = Quiet(
        home=_p("quiet label", "Papers to keep"),
        trip=_p("quiet label", "Travel papers"),
        health=_p("quiet label", "Cards and forms"),
    )
    # Translators: polarity matters: the log itself is NOT written on this page
    introduction = _(
        "Some people keep a log: what happened, on which day, at what time. This page does not hold the log. "
        "It only helps you recall where it is and who may see it. Use words that mean something only to you."
    )
    advocate_note = _(
        "Ask first if it is safe to keep a log at all. Some people are safer with none. "
        "Keep the log out of this plan and out of your own files: both may be found, or asked for by a court. "
        "Ask who can open the phone, the mail and the shared photos. "
        "Do not suggest that anyone record in secret: in some places it is against the law."
    )
    asked_for = frozenset({"followed", "court", "order", "papers"})

    where = PromptsField(
        label=_("Where it is, in safe words"),
        help_text=_("You can leave the blank open, and keep it in your head."),
        cue=_p("quiet label", "Where"),
        prompts=[
            Prompt(
                "log",
                _p("plan prompt", "My log is at {place}."),
                _p("quiet cue", "My list"),
                {"place": _p("blank", "a place, in safe words")},
            ),
            Prompt(
                "copy",
                _p("plan prompt", "A second copy is with {who}."),
                _p("quiet cue", "Second copy"),
                {"who": _p("blank", "a nickname")},
            ),
            Prompt(
                "pictures",
                _p("plan prompt", "Photos and saved messages are at {place}."),
                _p("quiet cue", "Pictures"),
                {"place": _p("blank", "a place, in safe words")},
            ),
            Prompt(
                "doctor",
                _p("plan prompt", "I can get my doctor’s notes from {who}."),
                _p("quiet cue", "Check-up notes"),
                {"who": _p("blank", "which office")},
            ),
            Prompt(
                "report",
                _p("plan prompt", "The numbers of my reports are with {who}."),
                _p("quiet cue", "Numbers on file"),
                {"who": _p("blank", "a nickname")},
            ),
        ],
    )
    keeping = ChecklistField(
        label=_("How I keep it"),
        cue=_p("quiet label", "How"),
        choices=[
            (
                "away",
                _p("plan step", "I can keep it away from home, with someone they do not know well."),
                _p("quiet cue", "In good hands"),
            ),
            (
                "own_account",
                _p("plan step", "I can keep it off any phone, car or account that they can open."),
                _p("quiet cue", "My own copy"),
            ),
            (
                "safe_times",
                _p("plan step", "I can add to it only when it is safe to, and note the day on which I write."),
                _p("quiet cue", "Now and then"),
            ),
            (
                "facts",
                _p("plan step", "I can write what I saw, heard and felt in my body, in plain words."),
                _p("quiet cue", "Plain words"),
            ),
            (
                "recording",
                # Translators: the reader asks BEFORE recording; recording is not recommended
                _p("plan step", "I will ask a lawyer or an advocate before I record what they say."),
                _p("quiet cue", "Ask first"),
            ),
            (
                "keep_whole",
                # Translators: the reader asks BEFORE throwing away or changing anything
                _p("plan step", "I will ask a lawyer or an advocate before I change it or throw it out."),
                _p("quiet cue", "Keep it whole"),
            ),
            (
                "without",
                # Translators: keeping no log at all is a good choice where a log is not safe
                _p("plan step", "If a log is not safe for me, I can go without one."),
                _p("quiet cue", "Or none"),
            ),
        ],
    )
    left_out = ChecklistField(
        label=_("What I leave out of it"),
        help_text=_("A log may be found, or read out in court. These things can stay out."),
        cue=_p("quiet label", "Not needed"),
        choices=[
            ("plan", _p("plan step", "My plan for staying safe"), _p("quiet cue", "Plans")),
            ("helpers", _p("plan step", "The names and places of people who help me"), _p("quiet cue", "Names")),
            ("codes", _p("plan step", "My code word, passwords and PINs"), _p("quiet cue", "PINs")),
            (
                "lawyer_talks",
                _p("plan step", "What I say to my lawyer, advocate, doctor or faith leader"),
                _p("quiet cue", "Chats"),
            ),
            ("status", _p("plan step", "My visa papers, or those of others"), _p("quiet cue", "Cards")),
            ("guesses", _p("plan step", "What I only guess, or heard from others"), _p("quiet cue", "Guesses")),
        ],
    )
    readers = RowsField(
        label=_("Who may see it"),
        help_text=_("A nickname or a role is enough."),
        cue=_p("quiet label", "Who"),
        most=6,
        columns=[
            Column("who", _("Who"), cue=_p("quiet label", "Who")),
            Column("part", _("All of it, or which part"), cue=_p("quiet label", "Which part")),
        ],
    )
    own = LinesField(
        label=_("Other things about my papers"),
        help_text=_("Please do not write here what happened. One to a line."),
        cue=_p("quiet label", "Also"),
    )
