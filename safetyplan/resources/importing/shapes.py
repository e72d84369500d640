"""Finds out in which form a list comes, and reads it: our own table, HSDS as JSON or tables, or the way of iCarol."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from safetyplan.resources.importing import hsds_json, hsds_tables, icarol, own
from safetyplan.resources.importing.decoded import text_of
from safetyplan.resources.importing.doubts import doubt
from safetyplan.resources.importing.hsds import proposal_of
from safetyplan.resources.importing.limits import MOST_SERVICES, Refused
from safetyplan.resources.importing.opened import Files
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.region_codes import Place
from safetyplan.resources.importing.tables import Table, table_of

_JSON = {".json", ".jsonl", ".ndjson"}


def read(files: Files, source: str = "", home: Place = ("", "", ""), encoding: str = "") -> list[Proposal]:
    """Every service of a file or package, doubted and in our own cells. Nothing is written. Raises Refused.

    `source` names the list, and `home` is the country and region (ISO 3166) that stand in, where the file does not say.
    """
    found: list[Proposal] = []
    for proposal in _proposals(files, source.strip(), home, encoding):
        found.append(doubt(proposal).tidied())
        if len(found) > MOST_SERVICES:
            raise Refused(f"There are more than {MOST_SERVICES} services: bring them in in parts.")
    if not found:
        raise Refused("There is no service in it: only a first line with columns.")
    _no_twins(found)
    return found


def _no_twins(found: list[Proposal]) -> None:
    """Of two rows with one key nobody can tell which is true: neither is taken."""
    first: dict[tuple[str, str], str] = {}
    count = Counter(proposal.key for proposal in found)
    for proposal in found:
        if count[proposal.key] > 1 and not proposal.wrong:
            other = first.setdefault(proposal.key, proposal.where)
            proposal.wrong = f"identifier: “{proposal.identifier}” is used more than once, first at {other}"


def _proposals(files: Files, source: str, home: Place, encoding: str) -> Iterator[Proposal]:
    names = {name for name in files if PurePosixPath(name).name != hsds_tables.PACKAGE}
    as_json = {name for name in names if PurePosixPath(name).suffix.lower() in _JSON or _starts_as_json(files[name])}
    if as_json and as_json != names:
        raise Refused("It holds tables and JSON side by side: bring in one or the other.")
    if as_json:
        _need(source)
        for name in sorted(as_json):
            for where, tree in hsds_json.services_in(name, text_of(name, files[name], encoding)):
                yield proposal_of(where, tree, source, home)
    elif len(files) > 1 or hsds_tables.is_package(files):
        _need(source)
        for where, tree, wrong in hsds_tables.services_in(_one_folder(files), encoding):
            yield _marked(proposal_of(where, tree, source, home), wrong)
    else:
        [(name, data)] = files.items()
        yield from _of_one_table(table_of(PurePosixPath(name).name, text_of(name, data, encoding)), source, home)


def _of_one_table(table: Table, source: str, home: Place) -> Iterator[Proposal]:
    if icarol.is_icarol(table):
        _need(source)
        for where, tree, wrong in icarol.services_in(table):
            yield _marked(proposal_of(where, tree, source, home), wrong)
    elif own.is_own(table):
        yield from own.proposals_of(table, source)
    else:
        raise Refused(
            f"{table.name}: the columns of line 1 are of no form that is read here. "
            "“manage.py resourcetemplate” prints one that is."
        )


def _marked(proposal: Proposal, wrong: str) -> Proposal:
    proposal.wrong = wrong or proposal.wrong
    return proposal


def _starts_as_json(data: bytes) -> bool:
    return data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}


def _one_folder(files: Files) -> Files:
    """Tables with one name in two folders are two packages, and nobody can tell which is meant."""
    names = Counter(PurePosixPath(name).name for name in files)
    if twice := [name for name, count in names.items() if count > 1]:
        raise Refused(f"It holds {twice[0]} in two folders: bring in one package at a time.")
    return files


def _need(source: str) -> None:
    if not source:
        raise Refused("Say which list this is: a short name, the same each time.")
