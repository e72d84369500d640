from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from safetyplan.resources.models import Service
from tests.resources.rows_to_try import file_of

pytestmark = pytest.mark.django_db


def said_by(*arguments):
    out = StringIO()
    call_command("loadresources", *arguments, stdout=out)
    return out.getvalue()


def test_it_says_in_one_line_what_it_did(tmp_path):
    path = file_of(tmp_path, {})
    assert said_by(path) == "Help lines: 1 new, 0 changed, 0 as before, 0 left to whoever checked or changed them.\n"
    assert said_by(path) == "Help lines: 0 new, 0 changed, 1 as before, 0 left to whoever checked or changed them.\n"


def test_without_a_file_it_loads_the_starting_directory():
    said_by()
    assert Service.objects.filter(identifier="us-ndvh").exists()


def test_a_bad_row_is_one_sentence_and_a_failure(tmp_path):
    with pytest.raises(CommandError) as failure:
        said_by(file_of(tmp_path, {"country": "USA"}))
    assert str(failure.value) == (
        "lines.csv: Line 2, column “country”: this cell is not a country code such as US. Nothing was changed."
    )
    assert failure.value.returncode == 1
    assert not Service.objects.exists()


def test_a_file_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(CommandError, match=r"cannot be opened: No such file or directory. Nothing was changed.$"):
        said_by(tmp_path / "none.csv")
