import pytest

from safetyplan.resources.starting import load


@pytest.fixture
def directory(db):
    """The starting directory as an agency has it on the first day."""
    return load()
