"""Every edition in every language of the tree: the numbers of the directory as they are, and no empty box."""

import logging

import pytest

from safetyplan.document.editions import EDITIONS
from safetyplan.document.engine import draw
from safetyplan.document.render import render
from safetyplan.plans.views.help_near import help_for
from tests.conftest import fill_directory, kept_plan
from tests.document.paper import Paper
from tests.translation.speaking import LANGUAGES, every_language

pytestmark = pytest.mark.django_db


@pytest.fixture
def missing():
    """What WeasyPrint says of signs that it had no glyph for. Its logger is silent in the product."""
    said, logger = [], logging.getLogger("weasyprint")
    handler = logging.Handler()
    handler.emit = lambda record: said.append(record.getMessage())
    handler.addFilter(lambda record: ".notdef" in record.getMessage())
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
    yield said
    logger.removeHandler(handler)
    logger.setLevel(level)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_edition_prints_with_the_numbers_of_the_directory_and_without_an_empty_box(code, missing):
    with every_language():
        fill_directory()
        plan = kept_plan("typical")
        near = help_for(plan)
        lines = [line for line in (near.national, *near.chosen) if line]
        numbers = {phone.number for line in lines for phone in line.phones.all()}
        assert len(numbers) > 1
        printed = {
            edition: Paper(render(plan, edition=edition, language=code, services=near.chosen, national=near.national))
            for edition in EDITIONS
        }

    assert missing == []
    assert {number for number in numbers if not printed["full"].holds_line_with(number)} == set()
    for edition in ("page", "card", "numbers"):
        assert any(printed[edition].holds_line_with(number) for number in numbers), edition


def test_an_empty_box_would_be_found(missing):
    draw("<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>\U0003fffc</p></body></html>", "letter")

    assert missing != []
