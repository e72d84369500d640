"""The templates are well-formed, and what is not still prints."""

import pytest
from weasyprint import HTML

from safetyplan.document.editions import EDITIONS
from safetyplan.document.engine.markup import Markup
from safetyplan.document.render import render
from tests.conftest import kept_plan


@pytest.mark.parametrize("name", ["sparse", "typical"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_is_read_by_the_quick_parser(edition, name, monkeypatch):
    def slow(*_args, **_kwargs):
        raise AssertionError("this markup is not well-formed")

    monkeypatch.setattr(HTML, "__init__", slow)  # of the library: the slow way

    assert render(kept_plan(name), edition=edition).startswith(b"%PDF")


@pytest.mark.parametrize("odd", ["<p>one<p>two", "<p>&nbsp;</p>", "<p>\x01</p>", "<p a=1>"])
def test_markup_that_is_not_well_formed_is_read_all_the_same(odd):
    markup = Markup(f"<!DOCTYPE html><html><body>{odd}</body></html>")

    assert [one.tag for one in markup.etree_element.iter("p")][0] == "p"


def test_an_entity_of_ours_is_never_made_larger():
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">]><html><body><p>&lt;!ENTITY</p></body></html>'

    assert "".join(Markup(bomb).etree_element.itertext()).strip() == "<!ENTITY"
