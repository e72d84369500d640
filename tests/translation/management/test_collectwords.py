from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from safetyplan.translation.catalogues import read


def said_by(*arguments):
    out = StringIO()
    call_command("collectwords", *arguments, stdout=out)
    return out.getvalue()


def test_it_writes_every_sentence_into_every_catalogue_and_says_how_many(product, catalogue):
    product("safetyplan/a.py", "A = _('Blue')\nB = _('Green')\n")
    paths = [catalogue("en"), catalogue("es")]

    assert said_by() == "2 sentences\n"

    for path in paths:
        assert {message.id for message in read(path) if message.id} == {"Blue", "Green"}


def test_the_check_changes_nothing_and_is_content_when_nothing_differs(product, catalogue):
    product("safetyplan/a.py", "A = _('Blue')\n")
    path = catalogue("es")
    said_by()
    before = path.read_bytes()

    assert said_by("--check") == "1 sentences\n"

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("now", "lacks", "gone"),
    [("A = _('Blue')\nB = _('Green')\n", 1, 0), ("", 0, 1), ("A = _p('sign', 'Blue')\n", 1, 1)],
    ids=["a sentence is new", "a sentence is gone", "a sentence has another context"],
)
def test_the_check_fails_with_one_sentence_when_a_catalogue_is_out_of_date(product, catalogue, now, lacks, gone):
    product("safetyplan/a.py", "A = _('Blue')\n")
    path = catalogue("es")
    said_by()
    before = path.read_bytes()
    product("safetyplan/a.py", now)

    with pytest.raises(CommandError) as failure:
        said_by("--check")

    assert str(failure.value) == (
        f"The catalogue for es lacks {lacks} sentences and holds {gone} that are gone: run manage.py collectwords."
    )
    assert failure.value.returncode == 1
    assert path.read_bytes() == before


def test_the_check_finds_the_one_catalogue_that_is_behind(product, catalogue):
    product("safetyplan/a.py", "A = _('Blue')\n")
    catalogue("es")
    said_by()
    catalogue("fr")

    with pytest.raises(CommandError, match="^The catalogue for fr lacks 1 sentences"):
        said_by("--check")
