"""What was tried and what was found.

*Lost* is an acknowledged answer that cannot be read back, and a person left without a calm page. *Leaked* is a word
found where none may be, and anything that opened which should not have.
"""

import threading
from typing import Any

SAID_MOST = 6  # sentences per line of the table; a fault that repeats says nothing new


class Row:
    """One line of the table. Threads may share it."""

    def __init__(self, part: str, what: str) -> None:
        self.part, self.what, self.note = part, what, ""
        self.tried = self.lost = self.leaked = 0
        self.said: list[str] = []
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        """A row may come from another process; its lock stays there."""
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _lock=threading.Lock())

    def try_one(self, times: int = 1) -> None:
        with self._lock:
            self.tried += times

    def lose(self, why: str) -> None:
        with self._lock:
            self.lost += 1
            self.said.append(f"lost: {why}")

    def leak(self, why: str) -> None:
        with self._lock:
            self.leaked += 1
            self.said.append(f"leaked: {why}")

    def expect(self, truth: object, why: str) -> None:
        """Try one thing; where it is not so, somebody was left without what they need."""
        self.try_one()
        if not truth:
            self.lose(why)


class Tally:
    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.part = ""

    def row(self, what: str) -> Row:
        row = Row(self.part, what)
        self.rows.append(row)
        return row

    def not_tried(self, what: str, why: str) -> None:
        """Said in the table: what could not be tried here must not look as if it had gone well."""
        self.row(what).note = f"not tried: {why}"

    @property
    def clean(self) -> bool:
        return not any(row.lost or row.leaked for row in self.rows)

    def table(self) -> str:
        wide = max((len(row.what) for row in self.rows), default=4)
        lines = [f"{'part':8}{'what':{wide}}{'tried':>8}{'lost':>6}{'leaked':>8}  note"]
        for row in self.rows:
            lines.append(f"{row.part:8}{row.what:{wide}}{row.tried:8}{row.lost:6}{row.leaked:8}  {row.note}".rstrip())
            lines += [f"{'':10}{sentence}" for sentence in row.said[:SAID_MOST]]
        return "\n".join(lines)

    def summary(self) -> str:
        tried, lost, leaked = (sum(getattr(row, name) for row in self.rows) for name in ("tried", "lost", "leaked"))
        return f"battery: {tried} tried, {lost} lost, {leaked} leaked"
