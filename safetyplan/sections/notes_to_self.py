from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, NoteField, Prompt, PromptsField, Quiet, Section


class NotesToSelf(Section):
    """A note that is found can become the excuse for more harm, or be read out in court: the page says so."""

    slug = "notes_to_self"
    picture = "pen"
    title = _("Notes to myself")
    quiet_titles = Quiet(
        home=_p("quiet label", "Notes to self"),
        trip=_p("quiet label", "Travel notes"),
        health=_p("quiet label", "Notes to self"),
    )
    introduction = _(
        "When you miss them, the good times may come back first. A few words of your own can hold the rest. "
        "A note can be found, so you can also skip this page and keep it all in your head."
    )
    advocate_note = _(
        "First ask if a note could be found, and what would happen then. "
        "Let your client choose each word. Leave room for the love too, or the note will not ring true. "
        "Do not keep a copy in a client file: it may be asked for and read out in court. "
        "If this brings back too much, stop, look around the room together, and leave it for another day."
    )
    in_short_set = True

    true_for_me = ChecklistField(
        role="hold",
        label=_("Lines that are true for me"),
        cue=_p("quiet label", "Short notes"),
        choices=[
            (
                "both_real",
                _p("sign", "The good times were real. The harm was real too."),
                _p("quiet cue", "Sun and rain"),
            ),
            (
                "same_again",
                _p("sign", "They said sorry before, and then it came back."),
                _p("quiet cue", "Heard it before"),
            ),
            ("over_time", _p("sign", "Over time it got worse, not better."), _p("quiet cue", "Over time")),
            # Translators: what the other person did was that person's own choice, not caused by the reader
            ("their_choice", _p("sign", "What they did was their choice."), _p("quiet cue", "Own choice")),
            ("small_world", _p("sign", "With them, my world got small."), _p("quiet cue", "Small world")),
            ("on_guard", _p("sign", "My body was on guard when they were near."), _p("quiet cue", "On my toes")),
            (
                "miss_and_know",
                # Translators: missing the other person does not undo what the reader knows about the harm
                _p("sign", "I can miss them and still know what I know."),
                _p("quiet cue", "What I know"),
            ),
        ],
    )
    remember = NoteField(
        label=_("What I want to remember when only the good times come back"),
        help_text=_(
            "What happened, and how it felt. A few words that only you understand can be enough. "
            "They print just as you write them, on a quiet page too."
        ),
        cue=_p("quiet label", "Things to remember"),
    )
    reasons = LinesField(
        label=_("My own reasons"),
        help_text=_("Why I want safety, space or a change. One to a line."),
        cue=_p("quiet label", "What I want"),
    )
    would_need = LinesField(
        # Translators: deeds of the other person, and not only words
        label=_("What I would need to see, and not only hear"),
        help_text=_(
            "Words and gifts come fast. What would they have to do, and for how long, before you could trust it? "
            "You do not owe anyone a second try."
        ),
        cue=_p("quiet label", "What counts"),
    )
    plans = PromptsField(
        label=_("How I will hold on to what I know"),
        help_text=_(
            "A note can be found on a phone, account or cloud that you share. "
            "It can be found in a home, car or bag that gets searched, in the kids' things, "
            "or with a friend you share. "
            "It can be used in court. For the place, you can write a word that only you know."
        ),
        cue=_p("quiet label", "When I read them"),
        prompts=[
            Prompt(
                "not_so_bad",
                _p("plan prompt", "If I start to think “it was not so bad”, then I will read my note or call {who}."),
                _p("quiet cue", "Read and call"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "my_words",
                # Translators: words that fit for what happened to the reader
                _p("plan prompt", "The words that fit for me are {words}. I get to choose them."),
                _p("quiet cue", "My words"),
                {"words": _p("blank", "my words")},
            ),
            Prompt(
                "who_saw",
                _p("plan prompt", "One person who saw what went on is {who}."),
                _p("quiet cue", "Who was there"),
                {"who": _p("blank", "who")},
            ),
            Prompt(
                "two_things",
                # Translators: two feelings at once, such as love and anger
                _p("plan prompt", "If I feel two things at once, then I will let both be there."),
                _p("quiet cue", "Room for both"),
            ),
            Prompt(
                "place",
                _p("plan prompt", "My notes are at {place}, or I will keep them in my head."),
                _p("quiet cue", "Notebook"),
                {"place": _p("blank", "a word for the place")},
            ),
        ],
    )
