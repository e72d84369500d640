from dataclasses import dataclass, field
from typing import Any

from safetyplan.resources.from_cells import WrongCell, tidy

IDENTIFIER_MOST, SOURCE_MOST = 80, 60  # signs; a plan keeps no longer key
_SAID_MOST = 300


@dataclass
class Proposal:
    """One service as a file tells of it, in our own cells. `reasons` hold it for a person; `wrong` refuses it."""

    where: str  # in the file
    source: str
    identifier: str
    cells: dict[str, str] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)
    wrong: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.identifier

    @property
    def name(self) -> str:
        return self.cells.get("name", "")

    def tidied(self) -> "Proposal":
        """The same with tidy cells; or wrong, and then without any."""
        try:
            self.wrong = self.wrong or _wrong_key(self)
            self.cells = {} if self.wrong else tidy(self.cells)
        except WrongCell as complaint:
            self.wrong, self.cells = str(complaint), {"name": _printable(self.name)}
        self.wrong, self.reasons = _printable(self.wrong), [_printable(reason) for reason in self.reasons]
        self.where, self.identifier = _printable(self.where), _printable(self.identifier)
        return self

    def as_json(self) -> dict[str, Any]:
        """What a delivery keeps, for `Proposal(**kept)` to make it anew."""
        return vars(self)


def _wrong_key(proposal: Proposal) -> str:
    for column, value, most in (
        ("identifier", proposal.identifier, IDENTIFIER_MOST),
        ("source", proposal.source, SOURCE_MOST),
    ):
        if not value:
            return f"{column}: this is missing"
        if len(value) > most:
            return f"{column}: this holds more than {most} signs"
        if not value.isprintable():
            return f"{column}: this holds a sign that is no text"
    if len(proposal.identifier.split()) > 1:
        return "identifier: this must be one word"
    return ""


def _printable(text: str) -> str:
    """What is quoted from a file into a report or a database: whatever stood there, it is one line of plain signs."""
    return "".join(sign if sign.isprintable() else "�" for sign in text[:_SAID_MOST])
