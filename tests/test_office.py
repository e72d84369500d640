"""The door of the office: passwords that are hard to guess, and guesses that wait for each other."""

import threading
import time
from contextlib import ExitStack

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import get_password_validators, validate_password
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from safetyplan import office

PASSWORD = "a long brass lantern"


@pytest.fixture
def edna(db):
    return User.objects.create_user("edna", password=PASSWORD, is_staff=True)


def tried(password):
    """The answer to this guess, and how long it took."""
    began = time.monotonic()
    answer = Client().post(reverse("admin:login"), {"username": "edna", "password": password})
    return answer, time.monotonic() - began


@pytest.mark.django_db
@pytest.mark.parametrize("weak", ["brass lantern", "1qaz2wsx3edc4rfv", "edna.lamplighter", "294710385529471038"])
def test_a_password_that_is_short_common_like_the_name_or_all_digits_is_refused(weak):
    checks = get_password_validators(settings.AUTH_PASSWORD_VALIDATORS)
    with pytest.raises(ValidationError) as refusal:
        validate_password(weak, User(username="edna.lamplighter"), checks)

    assert len(refusal.value.error_list) == 1
    validate_password(PASSWORD, User(username="edna.lamplighter"), checks)


def test_the_right_password_opens_the_office(edna):
    answer, _seconds = tried(PASSWORD)

    assert (answer.status_code, answer["Location"]) == (302, settings.LOGIN_REDIRECT_URL)


def test_a_wrong_one_rests_and_is_told_as_before(edna):
    answer, seconds = tried("a long brass canary")

    assert answer.status_code == 200
    assert "correct username and password" in answer.content.decode()
    assert seconds >= office.WRONG_TRY_RESTS


def test_beyond_the_queue_a_guess_is_asked_to_come_again_and_other_pages_are_answered_at_once(edna):
    over, waits = threading.Event(), threading.Event()

    def wait():
        waits.set()
        with office._turns.turn():
            over.set()

    with ExitStack() as held:
        held.enter_context(office._turns.turn())
        second = threading.Thread(target=wait)
        second.start()
        assert waits.wait(5)
        time.sleep(0.1)
        answer, _seconds = tried(PASSWORD)
        page = Client().get("/")
        login = Client().get(reverse("admin:login"))
    second.join()

    assert over.is_set()
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert "Many people are here just now" in answer.content.decode()
    assert (page.status_code, login.status_code) == (200, 200)
    assert tried(PASSWORD)[0].status_code == 302
