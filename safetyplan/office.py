"""The door of the office: who guesses a password waits, and keeps nobody but other guessers waiting."""

import time
from typing import Any

from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.exceptions import ValidationError

from safetyplan.turns import Turns

# To try a password is slow on purpose. One at a time, so that guesses in a flood do not take the threads of every page.
_turns = Turns(at_once=1, waiting=1, seconds=10)
WRONG_TRY_RESTS = 0.5  # seconds: a wrong password holds its turn this much longer, whoever sent it


class Login(AdminAuthenticationForm):
    """Raises Busy. No address, name or number of tries is kept: the queue itself is the bound."""

    def clean(self) -> dict[str, Any]:
        with _turns.turn():
            try:
                return super().clean()
            except ValidationError:
                time.sleep(WRONG_TRY_RESTS)
                raise
