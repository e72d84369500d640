"""Costly work is done by a few at a time; the others wait, and beyond that are asked to come again."""

import importlib
import pkgutil
import threading
import time

import pytest

import safetyplan
from safetyplan import edge
from safetyplan.turns import Busy, Turns


def holding(turns, until):
    """A thread that has a turn, or waits for one, until it is told to go."""
    has, told = threading.Event(), []

    def hold():
        try:
            with turns.turn():
                has.set()
                until.wait(5)
                told.append("had a turn")
        except Busy:
            told.append("busy")

    thread = threading.Thread(target=hold)
    thread.start()
    thread.has, thread.told = has, told
    return thread


@pytest.fixture
def over():
    event = threading.Event()
    yield event
    event.set()


def test_a_turn_is_given_back_also_when_the_work_fails():
    turns = Turns(at_once=1, waiting=0, seconds=0)
    for _time in range(3):
        with pytest.raises(ValueError, match="broken"), turns.turn():
            raise ValueError("broken")

    with turns.turn():
        pass


def test_beyond_the_queue_nobody_waits_at_all(over):
    turns = Turns(at_once=1, waiting=0, seconds=60)
    assert holding(turns, over).has.wait(5)

    began = time.monotonic()
    with pytest.raises(Busy), turns.turn():
        pass
    assert time.monotonic() - began < 5


def test_who_waits_longer_than_is_right_is_asked_to_come_again(over):
    turns = Turns(at_once=1, waiting=1, seconds=0.05)
    assert holding(turns, over).has.wait(5)

    with pytest.raises(Busy), turns.turn():
        pass
    with pytest.raises(Busy), turns.turn():  # the place in the queue was given back
        pass


def test_who_waits_has_the_next_turn(over):
    turns = Turns(at_once=1, waiting=1, seconds=30)
    first = holding(turns, over)
    assert first.has.wait(5)
    second = holding(turns, over)
    assert not second.has.wait(0.1)

    over.set()
    assert second.has.wait(5)
    first.join()
    second.join()
    assert first.told == second.told == ["had a turn"]


def all_turns():
    modules = [module.name for module in pkgutil.walk_packages(safetyplan.__path__, "safetyplan.")]
    found = {
        id(value): value
        for name in modules
        if ".migrations" not in name and ".warm" not in name
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, Turns)
    }
    return list(found.values())


def test_those_who_wait_for_costly_work_leave_threads_for_every_other_page():
    assert len(all_turns()) >= 3
    assert sum(turns.holds_most for turns in all_turns()) <= edge.THREADS - 4
