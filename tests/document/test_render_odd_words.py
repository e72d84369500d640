"""Whatever a reader writes is printed as written: it opens nothing, draws nothing and stops nothing."""

import sys
from contextlib import contextmanager

import pytest
from weasyprint import HTML

from safetyplan.document.engine import FetchesNothing, draw
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections.fields import LINE_HOLDS
from tests.conftest import kept_plan
from tests.document.paper import Paper

_seen: list[str] = []
_watching = False


def _watch(event, arguments):
    if _watching and event.split(".")[0] in {"open", "socket", "urllib", "http", "subprocess"}:
        _seen.append(f"{event} {arguments[:2]}")


sys.addaudithook(_watch)


@contextmanager
def opened():
    """Every file, address and socket that Python opens meanwhile."""
    global _watching
    _seen.clear()
    _watching = True
    try:
        yield _seen
    finally:
        _watching = False


def a_plan_with(note):
    """A plan with these words in a box of each kind, as much of them as a line holds; and all of them in a note."""
    text = note[:LINE_HOLDS]
    return Plan(
        {
            "answers": {
                "warning_signs": {"own_signs": [text]},
                "if_then": {"pairs": [{"when": text, "then": text}]},
                "during_an_incident": {"plans": [{"prompt": "way_out", "way_out": text}], "own": [text]},
                "safe_people": {"people": [{"who": text, "phone": text, "ask": text}], "code_word": text},
                "what_to_take": {"three_things": [text]},
                "notes_to_self": {"remember": note},
            },
            "added": ["notes_to_self", "what_to_take"],
        }
    )


@pytest.fixture
def planted(tmp_path):
    path = tmp_path / "planted.png"
    path.write_bytes(b"not a picture")
    return path


@pytest.mark.parametrize("edition", ["full", "page", "card"])
def test_addresses_and_pictures_in_answers_open_nothing(planted, edition):
    dangerous = f'<img src="file://{planted}"><link rel=stylesheet href="http://127.0.0.1:9/a.css">'
    with opened() as what:
        HTML(string=dangerous).write_pdf()
    assert [event for event in what if str(planted) in event]
    assert [event for event in what if "127.0.0.1" in event]
    plan = a_plan_with(f"{dangerous} url(file://{planted}) @import 'file://{planted}'")
    render(plan, edition=edition)

    with opened() as what:
        render(plan, edition=edition)

    assert what == []


def test_the_fetcher_refuses_every_address_and_repeats_none(planted):
    fetcher = FetchesNothing()

    for address in (f"file://{planted}", "http://127.0.0.1:9/", "https://example.org/a.png", "data:text/css,p{}"):
        with pytest.raises(ValueError, match="^nothing is fetched$"):
            fetcher.fetch(address)


def test_markup_of_our_own_opens_nothing_either(planted):
    with opened() as what:
        draw(f'<img src="file://{planted}"><link rel="stylesheet" href="http://127.0.0.1:9/a.css">', "letter")

    assert [event for event in what if str(planted) in event or "127.0.0.1" in event] == []


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> & <h1>big</h1>",
        "&lt;p&gt; &amp;nbsp; &#65;",
        "{{ settings.SECRET_KEY }} {% load plan %} {# gone #}",
        "p { display: none } /* gone */ </style>",
        "<script>alert(1)</script> <!-- gone -->",
        '" onload="x" style="color: red',
        "%(who)s {who} {0} \\u0041 \\n",
        "http://example.org/a file:///etc/passwd",
    ],
)
def test_marks_in_answers_print_as_they_were_written(text):
    plan = a_plan_with(text)

    assert Paper(render(plan)).text.count(text) >= 6
    assert Paper(render(plan, edition="page")).text.count(text) >= 5
    assert text[:12] in Paper(render(plan, edition="card")).text


ODD = {
    "half letters": "\ud800\udfff and \udc00 alone",
    "turned around": "\u202edrawkcab\u2066 \u2069\u202c",
    "unseen": "\x00\x01\x1b[31m\x7f\x85\u2028\u2029\ufffe\U000e0041",
    "accents": "e" + "\u0301" * 9999,
    "rings": "e" + "\u20dd\u034f" * 4999,
    "one word": "x" * 10_000,
    "one wide word": "W" * 10_000,
    "characters": "\u5b89" * 2_000,
    "hidden breaks": "\u200b\u00ad" * 5_000,
    "hard spaces": "a\u00a0" * 5_000,
    "families": "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 400,
    "brackets": "(" * 5_000,
    "lines": "line\n" * 400,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_letters_stop_nothing_and_take_no_endless_room(text):
    paper = Paper(render(a_plan_with(text)))

    assert paper.pages <= 20
    assert all(line.right <= paper.sizes[0][0] for page in paper.lines for line in page)
    assert paper.says("Notes to myself")


@pytest.mark.parametrize("edition", ["page", "card"])
def test_odd_letters_leave_a_short_edition_short(edition):
    for name, text in ODD.items():
        assert Paper(render(a_plan_with(text), edition=edition)).pages == 1, name


def test_words_that_run_right_to_left_keep_their_numbers_in_order():
    plan = Plan(
        {"answers": {"safe_people": {"people": [{"who": "\u0631\u0648\u0632\u0627", "phone": "518-555-0142"}]}}}
    )

    for edition in ("full", "page", "card"):
        assert Paper(render(plan, edition=edition)).holds_line_with("518-555-0142")


def test_a_plan_without_odd_letters_is_printed_letter_for_letter(printed):
    remember = kept_plan("typical").answers["notes_to_self"]["remember"]

    assert printed("typical").says(remember)
