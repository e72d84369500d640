import pytest

from safetyplan.plans.plan import Plan
from tests.plans.views.places import FULL
from tests.reader import Reader


@pytest.fixture
def reader(db):
    """A browser that holds a full plan with nothing on it yet."""
    return Reader(Plan({"answers": FULL}))
