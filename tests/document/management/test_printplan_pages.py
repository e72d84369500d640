import json
import os
import subprocess
import sys

import pytest
from django.conf import settings as running
from django.core.management import CommandError, call_command

from safetyplan.document.editions import EDITIONS
from safetyplan.sections.answer import WORDINGS
from tests.conftest import PLANS
from tests.document.paper import A4, LETTER, Paper

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("wording", WORDINGS)
@pytest.mark.parametrize(("paper", "size"), [("letter", LETTER), ("a4", A4)])
def test_every_edition_prints_in_every_wording_on_every_paper(tmp_path, edition, wording, paper, size):
    place = tmp_path / "notes.pdf"

    call_command("printplan", PLANS / "sparse.json", "-o", place, edition=edition, wording=wording, paper=paper)

    printed = Paper(place.read_bytes())
    turned = size[::-1] if edition == "booklet" else size
    assert printed.sizes == [pytest.approx(turned, abs=0.1)] * printed.pages
    assert printed.pages == 1 or edition == "blank"
    assert printed.says("A door that closes too softly") == (edition in {"full", "page", "fold", "booklet"})
    assert [path.name for path in tmp_path.iterdir()] == ["notes.pdf"]


def test_help_is_looked_up_in_the_directory(directory, tmp_path):
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps({"format": 1, "answers": {"situation": {"country": "US"}}}))
    for path, number in ((PLANS / "typical.json", "800-942-6906"), (plan, "1-800-799-7233")):
        call_command("printplan", path, "-o", tmp_path / "notes.pdf")

        assert Paper((tmp_path / "notes.pdf").read_bytes()).holds_line_with(number)


def test_what_stood_there_is_replaced_when_all_is_well(tmp_path):
    place = tmp_path / "notes.pdf"
    place.write_bytes(b"as before")

    call_command("printplan", PLANS / "sparse.json", "-o", place)

    assert place.read_bytes().startswith(b"%PDF-")


def test_a_plan_saved_with_a_mark_of_its_byte_order_is_read(tmp_path):
    plan, place = tmp_path / "plan.json", tmp_path / "notes.pdf"
    plan.write_bytes(b"\xef\xbb\xbf" + (PLANS / "sparse.json").read_bytes())

    call_command("printplan", plan, "-o", place)

    assert Paper(place.read_bytes()).says("A door that closes too softly")


def from_outside(*arguments):
    """What the command says when it is run as anyone would."""
    return subprocess.run(
        [sys.executable, "manage.py", "printplan", *arguments],
        capture_output=True,
        cwd=running.BASE_DIR,
        env=os.environ | {"DATABASE_URL": "sqlite://:memory:", "DJANGO_SETTINGS_MODULE": "safetyplan.settings"},
    )


def test_run_from_outside_it_ends_with_status_2_and_one_line(tmp_path):
    plan, place = tmp_path / "plan.json", tmp_path / "notes.pdf"
    plan.write_text('{"format": 1, "answers": {"warning_sign": {}}}')

    run = from_outside(plan, "-o", place)

    assert run.returncode == 2
    assert run.stdout == b""
    assert run.stderr.decode() == f"CommandError: {plan}: answers.warning_sign: there is no such section\n"
    assert not place.exists()


def test_without_a_database_it_says_what_to_do(tmp_path):
    run = from_outside(PLANS / "typical.json", "-o", tmp_path / "notes.pdf")

    assert run.returncode == 2
    assert run.stderr == b"CommandError: The database is not ready: run manage.py migrate and loadresources.\n"


@pytest.mark.parametrize("option", ["--edition=poster", "--wording=loud", "--paper=a5", "--language=xx"])
def test_an_option_outside_its_list_is_refused(option, output):
    with pytest.raises(CommandError, match=f"argument {option.split('=')[0]}: invalid choice"):
        call_command("printplan", str(PLANS / "sparse.json"), "-o", str(output), option)
