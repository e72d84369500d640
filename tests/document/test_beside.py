"""Two languages in one document: side by side with the same numbers, or a copy in each."""

import re
from io import BytesIO

import pikepdf
import pytest

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.accessible import faults
from tests.document.paper import Paper
from tests.document.plan_words import numbers_of

pytestmark = pytest.mark.usefixtures("four_languages")


def two(near, name="typical", language="en", second="es", **choices):
    help_ = near[name]
    return render(
        kept_plan(name), language=language, second=second, services=help_.chosen, national=help_.national, **choices
    )


def test_each_line_stands_in_both_languages_under_one_number(near):
    sheet = Paper(two(near, beside=True))
    lines = [line for page in sheet.lines for line in page]
    numbers = {int(found[0]) for line in lines if line.left < 70 and (found := re.match(r"\d+", line.text))}

    assert sheet.says("They said they loved me after only a few days.")
    assert set(range(1, 61)) <= numbers


def test_numbers_are_whole_on_both_sides(near):
    sheet = Paper(two(near, second="ar", beside=True))

    for number in numbers_of(near["typical"]):
        assert sheet.text.count(number) >= 2, number


def test_a_translation_stands_on_its_own_side_and_the_words_it_was_made_of_on_theirs(near):
    plan = Plan({"answers": {"safe_people": {"code_word": "blue mug"}}, "told": {"es": {"blue mug": "taza azul"}}})

    sheet = Paper(render(plan, second="es", beside=True))

    assert sheet.text.count("blue mug") == 1
    assert sheet.text.count("taza azul") == 1


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_copy_in_each_is_one_file_of_both(near, edition):
    english, spanish = (
        render(kept_plan("sparse"), edition=edition, language=language, national=near["sparse"].national)
        for language in ("en", "es")
    )

    both = Paper(two(near, "sparse", edition=edition))

    assert both.pages == Paper(english).pages + Paper(spanish).pages
    assert both.text == f"{Paper(english).text}\n{Paper(spanish).text}"


def test_the_same_language_twice_is_one_copy(near):
    assert two(near, "sparse", second="en") == two(near, "sparse", second="")


@pytest.mark.parametrize("beside", [True, False])
@pytest.mark.parametrize("second", ["es", "ar", "zh-hans"])
def test_both_languages_are_told_to_those_who_listen(near, second, beside):
    pdf = two(near, "sparse", second=second, beside=beside)

    assert faults(pdf) == []
    assert f"/Lang ({second})" in languages_in(pdf)


def languages_in(pdf):
    with pikepdf.open(BytesIO(pdf)) as document:
        streams = b"".join(page.Contents.read_bytes() for page in document.pages)
    return streams.decode("latin-1")
