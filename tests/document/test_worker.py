"""What is drawn in a process apart is bounded, killed without harm, and gone with all it knew."""

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from time import sleep

import pytest
from django.conf import settings

from safetyplan.document import worker
from safetyplan.document.drawing import _bytes
from safetyplan.document.engine import draw
from safetyplan.document.render import render
from safetyplan.document.worker import CouldNotDraw, apart, make_ready
from tests.conftest import kept_plan
from tests.document import odd_work
from tests.document.paper import Paper


@pytest.fixture(autouse=True)
def _nobody_left():
    yield
    assert soon(lambda: not multiprocessing.active_children())


def soon(so):
    """Whether it is so within two seconds: who asked for a document does not wait for its process to be gone."""
    for _look in range(200):
        if so():
            return True
        sleep(0.01)
    return False


def test_a_document_is_the_same_as_one_drawn_here():
    assert Paper(apart(render, kept_plan("sparse"))).text == Paper(render(kept_plan("sparse"))).text


def test_scripts_that_were_not_met_before_the_process_was_forked_are_drawn_in_it():
    words = "Ваш план, خطتك, תוכנית, योजना, 计划, แผน, <b>እቅድ</b>"
    html = f"<!DOCTYPE html><html lang='en'><head><title>a</title></head><body><p>{words}</p></body></html>"

    assert apart(draw, html, "letter").startswith(b"%PDF")


@pytest.mark.parametrize(
    "work",
    [
        odd_work.die,
        odd_work.exhaust,
        odd_work.nothing,
        threading.Lock,
        odd_work.flood,
        odd_work.nest,
        odd_work.mislabel,
    ],
)
def test_what_dies_or_takes_too_much_is_no_document_and_the_next_one_is_drawn(work):
    with pytest.raises(CouldNotDraw):
        apart(work)

    assert apart(odd_work.twice, 21) == 42


def test_an_answer_is_read_as_data_and_never_as_objects_that_act(tmp_path):
    """Who took over a process that draws gets no further."""
    pickle.loads(pickle.dumps(odd_work.Planted(tmp_path / "planted")))  # noqa: S301  to see that they would act
    assert (tmp_path / "planted").exists()

    with pytest.raises(CouldNotDraw):
        apart(odd_work.plant, tmp_path / "file")
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("work", [odd_work.hang, odd_work.spin, odd_work.stall])
def test_what_takes_too_long_is_killed_in_time(work, monkeypatch):
    apart(odd_work.twice, 1)  # the process that it is forked from is ready
    monkeypatch.setattr(worker, "SECONDS", 1)

    began = time.monotonic()
    with pytest.raises(CouldNotDraw):
        apart(work)
    assert time.monotonic() - began < 5


def test_an_error_tells_nothing_of_what_was_written(capfd):
    with pytest.raises(CouldNotDraw) as told:
        apart(odd_work.fail, "brass-lantern")

    said = capfd.readouterr()
    assert "brass-lantern" not in said.err + said.out + repr(told.value) + repr(told.value.__cause__)


SERVER_THAT_IS_GONE = """
from safetyplan.document import worker
from tests.document import odd_work
ours, theirs = worker._context.Pipe()
process = worker._context.Process(target=worker._do, args=(theirs,))
ours.send((odd_work.fail, ("brass-lantern",)))
ours.close()
process.start()
process.join()
print(process.exitcode)
"""


def test_an_error_that_nobody_is_left_to_hear_of_is_told_to_nobody_else():
    done = subprocess.run(
        [sys.executable, "-c", SERVER_THAT_IS_GONE], cwd=settings.BASE_DIR, capture_output=True, text=True
    )

    assert (done.stdout, done.stderr) == ("0\n", "")


def test_it_can_gain_no_right_by_starting_another_program():
    assert "NoNewPrivs:\t1" in apart(Path.read_text, Path("/proc/self/status"))


def test_garbage_is_collected_where_documents_go_on_being_drawn_and_not_in_a_process_that_ends():
    assert odd_work.collects() is True
    assert apart(odd_work.collects) is False


def test_it_can_write_no_file(tmp_path):
    with pytest.raises(CouldNotDraw):
        apart(odd_work.write, tmp_path / "file")

    assert "brass-lantern" not in (tmp_path / "file").read_text()


def test_each_has_a_process_of_its_own_that_is_gone_afterwards():
    (one, parent), (two, same) = apart(odd_work.who), apart(odd_work.who)

    assert one != two
    assert parent == same != os.getpid()
    assert soon(lambda: not Path(f"/proc/{one}").exists())


def test_when_the_process_they_are_forked_from_is_killed_another_takes_its_place():
    _one, parent = apart(odd_work.who)
    os.kill(parent, signal.SIGKILL)

    drawn = []
    for _try in range(5):  # as somebody does who is asked to try once more
        sleep(0.1)
        with suppress(CouldNotDraw):
            drawn.append(apart(odd_work.who)[1])
    assert drawn
    assert parent not in drawn


def test_it_can_be_made_ready_before_anyone_prints_and_is_started_once():
    make_ready()
    make_ready()

    assert apart(odd_work.who)[1] == apart(odd_work.who)[1]


PROGRAM = """
print("loaded as", __name__, flush=True)
if __name__ == "__main__":
    from safetyplan.document.worker import apart
    from tests.document import odd_work
    print(apart(odd_work.twice, 21))
"""


def test_the_program_that_serves_pages_is_not_loaded_again_for_each_document(tmp_path):
    (tmp_path / "program.py").write_text(PROGRAM)
    where = os.environ | {"PYTHONPATH": str(settings.BASE_DIR)}
    done = subprocess.run(
        [sys.executable, tmp_path / "program.py"], cwd=settings.BASE_DIR, env=where, capture_output=True, text=True
    )

    assert (done.stdout, done.stderr) == ("loaded as __main__\n42\n", "")


def test_an_answer_that_is_no_file_is_no_document():
    with pytest.raises(CouldNotDraw):
        _bytes(apart(odd_work.twice, 21))
    assert _bytes(apart(draw, "<html><body><p>words</p></body></html>", "letter")).startswith(b"%PDF")
