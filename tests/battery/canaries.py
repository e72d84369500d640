"""Words that nobody else writes: all of one run share a core that is searched for, and each is unique."""

import itertools
import secrets
import string


class Canaries:
    def __init__(self) -> None:
        self.core = "".join(secrets.choice(string.ascii_lowercase) for _ in range(12))
        self._numbers = itertools.count(1)
        self.let_out: dict[str, str] = {}  # each canary and where it was written

    def at(self, place: str) -> str:
        """A fresh one for this place. It has a letter and a sign that most encodings must change."""
        canary = f"{self.core} é& {next(self._numbers)}"
        self.let_out[canary] = place
        return canary

    def plain_at(self, place: str) -> str:
        """A fresh one for where only letters and digits can stand: an address, a header."""
        canary = f"{self.core}{next(self._numbers)}"
        self.let_out[canary] = place
        return canary
