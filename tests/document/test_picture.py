from io import BytesIO

import pytest
from PIL import Image

from safetyplan.document.editions import EDITIONS
from safetyplan.document.picture import WIDTH, pages_in, picture_of
from safetyplan.document.render import render
from tests.conftest import kept_plan


@pytest.fixture(scope="module")
def pdf():
    return render(kept_plan("full"))


def test_a_page_is_drawn_in_grey_and_light_enough_to_send(pdf):
    picture = picture_of(pdf, 1)
    drawn = Image.open(BytesIO(picture))

    assert drawn.format == "PNG"
    assert drawn.width == WIDTH
    assert len(picture) < 80_000
    assert len(drawn.getcolors()) <= 16


def test_white_paper_is_white_and_black_letters_are_black(pdf):
    shades = {shade for _count, shade in Image.open(BytesIO(picture_of(pdf, 1))).convert("L").getcolors()}

    assert {0xFF, 0x11} <= shades  # the ink of the rules is #111
    assert shades <= set(range(0, 256, 17))


def test_each_page_has_a_picture_of_its_own(pdf):
    assert pages_in(pdf) > 5
    assert picture_of(pdf, 1) != picture_of(pdf, 2)


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_there_is_no_picture_of_a_page_that_is_not_there(pdf, number):
    with pytest.raises(IndexError):
        picture_of(pdf, number)


def test_a_picture_carries_no_words_about_itself(pdf):
    assert Image.open(BytesIO(picture_of(pdf, 1))).info.keys() <= {"transparency", "dpi"}


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("sparse", {}),
        ("typical", {}),
        ("typical", {"wording": "home", "cover": "week"}),
        ("typical", {"large": True}),
        ("sparse", {"edition": "blank"}),
    ],
)
def test_the_first_page_alone_is_the_first_page_of_the_whole(name, options):
    plan = kept_plan(name)

    alone = render(plan, first_page=True, **options)

    assert picture_of(alone, 1) == picture_of(render(plan, **options), 1)
    assert pages_in(alone) <= 6


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_picture_shows_what_prints_in_every_edition(edition):
    plan = kept_plan("typical")

    alone = render(plan, edition=edition, first_page=True)

    assert picture_of(alone, 1) == picture_of(render(plan, edition=edition), 1)


def test_the_first_page_of_a_plan_that_is_filled_to_its_limits_takes_few_others_along(pdf):
    alone = render(kept_plan("full"), first_page=True)

    assert picture_of(alone, 1) == picture_of(pdf, 1)
    assert pages_in(alone) <= 6 < pages_in(pdf)
