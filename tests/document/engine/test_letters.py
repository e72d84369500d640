"""Letters on a page."""

from safetyplan.document.render import render
from tests.conftest import kept_plan
from tests.document.paper import unpacked


def test_no_step_of_nothing_is_written_between_letters():
    file = unpacked(render(kept_plan("typical"), edition="page"))

    assert file.count(b"] TJ") > 50
    assert b">0<" not in file
