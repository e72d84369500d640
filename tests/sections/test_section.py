import pytest
from django.utils.translation import gettext_lazy as _

from safetyplan.sections import ChecklistField, LineField, Quiet, Section, all_sections
from safetyplan.sections.answer import Kind
from safetyplan.sections.children import Children
from safetyplan.sections.safe_people import SafePeople
from safetyplan.sections.warning_signs import WarningSigns
from tests.sections.page import drawn


class Garden(Section):
    slug = "garden"
    title = _("Garden")
    quiet_titles = Quiet(home="Plants", trip="Parks", health="Air")
    asked_for = frozenset({"far", "pets"})

    gate = LineField(label="Which gate", cue="Gate", role="place")
    seen = LineField(label="What I saw", cue="Seen", printed=False)
    jobs = ChecklistField(
        label="Jobs",
        cue=Quiet(home="Jobs", trip="Stops", health="Steps"),
        boxes=True,
        choices=[
            ("dig", "I will dig.", "Dig"),
            ("call", "I will call.", "Ring", "talk"),
            ("rest", "Rest", "Rest", "life"),
        ],
    )


FILLED = {"gate": "the blue one", "seen": "a light", "jobs": ["call", "dig"]}


@pytest.mark.parametrize(
    ("section", "said", "asked"),
    [
        (Garden, set(), False),
        (Garden, {"apart"}, False),
        (Garden, {"apart", "pets"}, True),
        (Garden, {"pets", "few_minutes"}, False),
        (Children, {"shared_children"}, True),
        (WarningSigns, set(), True),
        (WarningSigns, {"few_minutes"}, True),
        (SafePeople, {"few_minutes", "full"}, True),
    ],
)
def test_what_was_said_decides_whether_a_section_is_asked(section, said, asked):
    assert section.is_asked(frozenset(said)) is asked


def test_a_few_minutes_are_five_sections_after_the_two_that_steer():
    asked = [section.slug for section in all_sections() if section.is_asked(frozenset({"few_minutes", "children"}))]

    assert asked[:2] == ["before_we_start", "situation"]
    assert len(asked[2:]) == 5


@pytest.mark.parametrize(("wording", "title"), [("plain", "Garden"), ("home", "Plants"), ("health", "Air")])
def test_a_section_is_called_by_its_title_or_by_that_of_a_quiet_theme(wording, title):
    assert Garden.title_in(wording) == title


def test_answers_come_in_words_in_the_order_of_the_page():
    gate, seen, jobs = Garden(initial=FILLED).answers()

    assert (gate.name, gate.label, gate.kind, gate.items, gate.role) == (
        *("gate", "Which gate", Kind.WORDS, [("the blue one",)], "place"),
    )
    assert (seen.label, seen.items) == ("What I saw", [("a light",)])
    assert (jobs.label, jobs.kind, jobs.items) == ("Jobs", Kind.BOXES, [("I will dig.",), ("I will call.",)])


def test_quiet_answers_hold_cues_and_own_words():
    gate, _seen, jobs = Garden(initial=FILLED).answers("trip")

    assert (gate.label, gate.items) == ("Gate", [("the blue one",)])
    assert (jobs.label, jobs.items) == ("Stops", [("Dig",), ("Ring",)])


def test_what_is_never_printed_is_shown_on_the_screen_alone():
    assert "seen" in [answer.name for answer in Garden(initial=FILLED).answers()]
    assert "seen" not in [answer.name for answer in Garden(initial=FILLED).answers(on_paper=True)]


@pytest.mark.parametrize("initial", [{}, {"gate": "", "jobs": []}, {"jobs": ["gone"]}, {"wall": "the white one"}])
def test_a_question_without_an_answer_says_nothing(initial):
    assert Garden(initial=initial).answers() == []


def test_only_what_was_ticked_is_urgent():
    assert Garden(initial=FILLED).urgent() == {"talk"}
    assert Garden(initial={"jobs": ["rest", "call"]}).urgent() == {"talk", "life"}
    assert Garden(initial={"jobs": ["dig"]}).urgent() == set()


def test_words_that_did_not_fit_are_shown_with_what_is_wrong_beside_them_alone():
    typed = "x" * 201
    page = Garden(initial={"gate": typed, "seen": "a light"})

    page.complain({"gate": typed, "gone": "words of a question that is no more"})

    assert list(page.errors) == ["gate"]
    assert typed in drawn(page)
    assert "Yours has 201" in drawn(page)
    assert 'href="#id_gate-question"' in drawn(page)


def test_a_page_with_nothing_wrong_complains_of_nothing():
    page = Garden(initial=FILLED)

    page.complain({})

    assert page.errors == {}
    assert "Please look at this" not in drawn(page)


def test_the_sections_stand_in_the_order_of_the_setting(settings):
    settings.SAFETYPLAN_SECTIONS = [f"{__name__}.Garden", "safetyplan.sections.children.Children"]

    assert all_sections() == [Garden, Children]
