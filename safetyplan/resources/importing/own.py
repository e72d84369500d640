"""Our own file: one table, a row for each service, the columns of `columns.COLUMNS`."""

from collections.abc import Iterator

from safetyplan.resources.columns import COLUMNS, IN_ANOTHER_LANGUAGE, KEPT_ASIDE, KEYS, ONLY_WRITTEN, PHONES
from safetyplan.resources.importing.aside import kept_aside, private_marks
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.tables import Table

_ONES_OWN = {"name", "identifier"}


def is_own(table: Table) -> bool:
    """Whether it has the columns that make a file ours."""
    ours = {*PHONES, "source_url", "needs"}
    return {column.casefold() for column in table.columns} >= _ONES_OWN and any(
        column.casefold() in ours for column in table.columns
    )


def proposals_of(table: Table, source: str) -> Iterator[Proposal]:
    """One for each line; `source` is the list of lines that name none."""
    for line in table.lines:
        row = {_spelled(name): cell for name, cell in line.cells.items()}
        proposal = from_row(line.where, row, source)
        if line.wrong:
            proposal.wrong = line.wrong
        yield proposal


def from_row(where: str, row: dict[str, str], source: str) -> Proposal:
    """Of a row of our own: `identifier` and perhaps `source`, and the cells."""
    identifier = row.get("identifier", "").strip()
    proposal = Proposal(where, row.get("source", "").strip() or source, identifier)
    known = {*KEYS, *ONLY_WRITTEN, *(name for name in row if _is_ours(name))}
    proposal.cells = {name: cell for name, cell in row.items() if _is_ours(name)} | kept_aside(row, known)
    proposal.reasons = private_marks({name: cell for name, cell in row.items() if name not in known})
    return proposal


def _is_ours(name: str) -> bool:
    return name in COLUMNS or bool(IN_ANOTHER_LANGUAGE.fullmatch(name) or KEPT_ASIDE.fullmatch(name))


def _spelled(name: str) -> str:
    """Columns are ours in whatever case somebody typed them."""
    low = name.strip().casefold()
    return low if low in COLUMNS or low in KEYS or low in ONLY_WRITTEN else name.strip()
