import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from io import BytesIO

import pikepdf
import pytest
from django.utils import translation
from weasyprint import HTML

from safetyplan.document.render import PAPERS, render
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.paper import A4, LETTER, TELLS, Paper, unpacked


def elements(pdf, role):
    """The elements of the page that a screen reader meets, of this role."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == role]
        return [{key: str(one[key]) for key in ("/Alt",) if key in one} for one in found]


def test_the_same_plan_gives_the_same_bytes():
    plan = kept_plan("typical")

    assert render(plan) == render(plan)
    assert render(plan) != render(plan, wording="home")


@pytest.mark.parametrize("edition", ["full", "page", "booklet", "numbers"])
def test_plans_that_differ_in_one_answer_differ_in_the_page_it_stands_on_and_nowhere_else(edition):
    """Two names of the same letters, so that the fonts that go along are the same as well."""
    one, other = (
        render(Plan({"answers": {"safe_people": {"people": [{"who": who, "phone": "518-555-0142"}]}}}), edition=edition)
        for who in ("arlen", "learn")
    )

    with pikepdf.open(BytesIO(one)) as first, pikepdf.open(BytesIO(other)) as second:
        pages = {page.Contents.objgen for page in first.pages}
        letters = {item.ToUnicode.objgen for item in first.objects if _holds(item, "/ToUnicode")}  # as they were met
        places = {item.objgen for item in first.objects if _holds(item, "/Index")}  # where in the file each thing lies
        pairs = zip(first.objects, second.objects, strict=True)
        differing = {here.objgen for here, there in pairs if _all_of(here) != _all_of(there)}

    assert len(differing & pages) == 1
    assert differing <= pages | letters | places


def _holds(item, name):
    return isinstance(item, pikepdf.Dictionary | pikepdf.Stream) and name in item


def _all_of(item):
    return item.unparse(), item.read_bytes() if isinstance(item, pikepdf.Stream) else b""


def test_the_same_plan_gives_the_same_bytes_in_another_process(settings):
    script = (
        "import django; django.setup()\n"
        "from hashlib import sha256\n"
        "from safetyplan.document.render import render\n"
        "from tests.conftest import kept_plan\n"
        "print(sha256(render(kept_plan('sparse'))).hexdigest())"
    )

    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=settings.BASE_DIR
    )

    assert run.stdout.strip() == sha256(render(kept_plan("sparse"))).hexdigest()


def test_threads_at_once_give_the_same_bytes_as_one():
    asked = [(kept_plan("sparse"), "full"), (kept_plan("typical"), "card"), (kept_plan("typical"), "page")]
    alone = [render(plan, edition=edition) for plan, edition in asked]

    with ThreadPoolExecutor(max_workers=4) as threads:
        together = list(threads.map(lambda one: render(one[0], edition=one[1]), asked * 2))

    assert together == alone * 2


def test_a_page_is_tagged_for_those_who_listen():
    pdf = render(kept_plan("typical"))

    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert opened.Root.Lang == "en"
    assert len(elements(pdf, "/H1")) == 1
    assert len(elements(pdf, "/H2")) > 10
    assert len(elements(pdf, "/H3")) > 30
    assert len(elements(pdf, "/LI")) > 50


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("plain", "Five parts in a ring, each leading to the next. The parts that have a sign are drawn strong."),
        ("home", "Five dots in a ring"),
    ],
)
def test_the_figure_is_told_in_words(wording, said):
    plan = Plan({"answers": {"warning_signs": {"setup": ["rushed"]}}})

    assert elements(render(plan, wording=wording), "/Figure") == [{"/Alt": said}]


def test_a_page_carries_its_language_and_leaves_the_language_of_its_maker_alone(settings):
    settings.LANGUAGES = [("en", "English"), ("ar", "Arabic")]

    with translation.override("en"), pikepdf.open(BytesIO(render(kept_plan("sparse"), language="ar"))) as opened:
        assert opened.Root.Lang == "ar"
        assert translation.get_language() == "en"


def test_the_title_is_the_neutral_one_and_the_only_thing_said_about_the_page(settings):
    settings.SAFETYPLAN_NEUTRAL_TITLE = "Lists"

    with pikepdf.open(BytesIO(render(kept_plan("typical")))) as opened:
        assert dict(opened.docinfo) == {}
        assert "/ID" not in opened.trailer
        with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
            assert {name.rpartition("}")[2]: words for name, words in said.items()} == {"title": "Lists", "part": "1"}


@pytest.mark.parametrize("edition", ["full", "page", "card"])
def test_no_byte_names_the_tool_the_maker_or_the_day(edition):
    telling = unpacked(HTML(string="<meta name=author content=me><p>Hello").write_pdf(pdf_variant="pdf/ua-1"))
    assert b"Producer" in telling
    assert b"WeasyPrint" in telling
    assert b"Author" in telling

    quiet = unpacked(render(kept_plan("typical"), edition=edition))

    assert render(kept_plan("typical"), edition=edition).splitlines()[1] == b"%\xe2\xe3\xcf\xd3"
    assert b"/Notes" not in quiet
    assert [word for word in TELLS if word in quiet] == []


@pytest.mark.parametrize(("name", "edition"), [("typical", "full"), ("sparse", "page"), ("sparse", "card")])
@pytest.mark.parametrize(("paper", "size"), [("letter", LETTER), ("a4", A4)])
def test_every_page_has_the_size_of_its_paper(printed, name, edition, paper, size):
    sizes = printed(name, edition, "plain", paper).sizes

    assert sizes == [pytest.approx(size, abs=0.1)] * len(sizes)
    assert set(PAPERS) == {"letter", "a4"}


@pytest.mark.parametrize(
    "choice",
    [
        {"edition": "poster"},
        {"edition": ""},
        {"wording": "Plain"},
        {"wording": "../plain"},
        {"paper": "a5"},
        {"language": "xx"},
        {"language": "en-us"},
    ],
    ids=str,
)
def test_a_choice_outside_its_list_is_refused(choice):
    name, value = next(iter(choice.items()))

    with pytest.raises(ValueError, match="is not one of") as refusal:
        render(Plan(), **choice)

    assert repr(value) in str(refusal.value), name


def test_an_empty_plan_prints():
    paper = Paper(render(Plan()))

    assert paper.pages == 1
    assert paper.says("My safety plan")


@pytest.mark.parametrize(("language", "colon"), [("en", ": blue mug"), ("es", ": blue mug"), ("zh-hans", "：blue mug")])
@pytest.mark.parametrize("edition", ["full", "page", "card", "fold"])
def test_between_a_label_and_what_it_names_stands_what_the_language_has_there(four_languages, edition, language, colon):
    plan = Plan({"answers": {"safe_people": {"code_word": "blue mug", "people": [{"who": "Rosa", "ask": "blue mug"}]}}})

    assert Paper(render(plan, edition=edition, language=language)).holds_line_with(colon)
