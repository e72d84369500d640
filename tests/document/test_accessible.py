"""Every edition in every language, held against the rules of PDF/UA-1 a machine can check; and the check itself."""

from functools import cache
from io import BytesIO

import pikepdf
import pytest
from django.conf import settings
from django.utils import translation
from pikepdf import Name

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from safetyplan.document.slip import slip_pdf
from tests.conftest import kept_plan
from tests.document.accessible import faults

LANGUAGES = [code for code, _name in settings.LANGUAGES]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_no_rule_is_broken(near, edition, language):
    help_ = near["typical"]
    plan = kept_plan("typical" if edition != "blank" else "sparse")

    for more in ({}, {"wording": "home", "cover": "packing"}):
        pdf = render(plan, edition=edition, language=language, services=help_.chosen, national=help_.national, **more)
        assert faults(pdf) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_is_broken_by_the_slip(language):
    with translation.override(language):
        assert faults(slip_pdf("1234 5678 9012 3456 7890 12")) == []


@pytest.mark.parametrize(
    "more", [{"large": True}, {"cover": "week"}, {"second": "ar"}, {"second": "ar", "beside": True}]
)
def test_no_rule_is_broken_in_large_letters_under_a_cover_or_in_two_languages(near, four_languages, more):
    help_ = near["typical"]

    assert faults(render(kept_plan("typical"), services=help_.chosen, national=help_.national, **more)) == []


def untag(document):
    document.Root.MarkInfo.Marked = False


def no_language(document):
    del document.Root.Lang


def no_tree(document):
    del document.Root.StructTreeRoot


def name_of_file_shown(document):
    document.Root.ViewerPreferences.DisplayDocTitle = False


def no_xmp(document):
    document.Root.Metadata = document.make_stream(b"<x/>")


def elements(document):
    return [thing for thing in document.objects if isinstance(thing, pikepdf.Dictionary) and "/S" in thing]


def deep_heading(document):
    next(one for one in elements(document) if one.S == Name.H2).S = Name.H5


def odd_kind(document):
    next(one for one in elements(document) if one.S == Name.P).S = Name.Paragraph


def list_of_paragraphs(document):
    next(one for one in elements(document) if one.S == Name.LI).S = Name.P


def speechless_figure(document):
    del next(one for one in elements(document) if Name.Figure == one.S)["/Alt"]


def font_elsewhere(document):
    font = next(iter(document.pages[0].Resources.Font.values()))
    about = font.DescendantFonts[0].FontDescriptor
    for file in {"/FontFile2", "/FontFile3"} & set(about.keys()):
        del about[file]


def letters_unsaid(document):
    del next(iter(document.pages[0].Resources.Font.values()))["/ToUnicode"]


def loose_words(document):
    document.pages[0].contents_add(b"BT /F1 9 Tf (x) Tj ET")


def words_of_no_tag(document):
    document.pages[0].contents_add(b"/P <</MCID 9999>> BDC BT (x) Tj ET EMC")


def tag_of_nothing(document):
    next(one for one in elements(document) if Name.Span == one.S).K = pikepdf.Array([8888])


BREAKS = {
    untag: "06-001", no_language: "11-006", no_tree: "01: there is no", name_of_file_shown: "07-001", no_xmp: "06-002",
    deep_heading: "14-002", odd_kind: "02-001", list_of_paragraphs: "09", speechless_figure: "13-004",
    font_elsewhere: "31-009", letters_unsaid: "31-027", loose_words: "01-005",
    words_of_no_tag: "01: page 1 has marked", tag_of_nothing: "01: a tag holds",
}  # fmt: skip


@cache
def typical():
    return render(kept_plan("typical"))


@pytest.mark.parametrize(("damage", "rule"), BREAKS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_broken_rule_is_found(damage, rule):
    out = BytesIO()
    with pikepdf.open(BytesIO(typical())) as document:
        damage(document)
        document.save(out)

    assert any(fault.startswith(rule) for fault in faults(out.getvalue())), faults(out.getvalue())


def test_words_stand_right_in_their_tag_and_not_in_one_more_that_says_nothing():
    with pikepdf.open(BytesIO(typical())) as document:
        tagged = [(one.S, list(one.K)) for one in elements(document)]
        alone = [
            (kind, kids[0].S) for kind, kids in tagged if len(kids) == 1 and isinstance(kids[0], pikepdf.Dictionary)
        ]

    assert len(tagged) > 300
    assert [kind for kind, kid in alone if kind == kid != Name.NonStruct] == []
