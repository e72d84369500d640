"""A service of HSDS 3, as the tree that its JSON is, turned into our own cells.

Tables and older forms are first made into the same tree. A street, a point on a map and the name of a person are never
read: see `aside` for what is not kept and `doubts` for what waits for somebody.
"""

import re
from collections.abc import Iterable
from uuid import NAMESPACE_OID, UUID, uuid5

from safetyplan.resources.importing import hsds_hours, hsds_phones, hsds_places
from safetyplan.resources.importing.aside import kept_aside, private_marks
from safetyplan.resources.importing.kinds_of_help import needs_in
from safetyplan.resources.importing.language_codes import codes_in
from safetyplan.resources.importing.own import from_row
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.importing.region_codes import Place
from safetyplan.resources.importing.trees import Tree, every, text

OURS = "safetyplan"  # in a file that we wrote, the row as our own table would hold it
_READ = {
    *("id", "name", "description", "status", "url", "alert", "organization", "organization_id", "phones", "schedules"),
    *("languages", "service_areas", "service_at_locations", "interpretation_services", "fees_description", "fees"),
    *("eligibility_description", "minimum_age", "maximum_age", "assured_date", "last_modified", "attributes"),
    *("program", "program_id", "cost_options", "locations", "contacts", "metadata", "capacities", OURS),
}
_DEAF = re.compile(r"\bdeaf\b|hearing|sign language|\btty\b|relay|\bloop\b|video ?phone", re.IGNORECASE)
_WOMEN = re.compile(r"\bwomen only\b|\bonly (?:for )?women\b|\bfemales? only\b", re.IGNORECASE)
_ALWAYS = re.compile(r"24\s*/\s*7|\b24\s*h(?:ou)?rs?\b|around the clock|day and night", re.IGNORECASE)
_KEY_MOST = 80  # what a plan keeps of it
_ENDED = {"inactive", "defunct", "closed"}


def proposal_of(where: str, tree: Tree, source: str, home: Place) -> Proposal:
    """`home` stands in where the tree names no country, or no region of that country."""
    if isinstance(ours := tree.get(OURS), dict):
        return from_row(where, {str(name): str(cell) for name, cell in ours.items()}, source)
    proposal = Proposal(where, source, _key(text(tree, "id"), source))
    if missing := next((name for name in ("id", "name") if not text(tree, name)), ""):
        proposal.wrong = f"{missing}: this is missing"
    places, sure = hsds_places.cells_of(tree, home)
    proposal.cells = _cells(tree, places)
    proposal.reasons = private_marks(tree)
    if text(tree, "alert"):
        proposal.reasons.append("it bears an alert; read it first")
    if text(tree, "status").casefold() not in {"active", "", *_ENDED}:
        proposal.reasons.append(f"its status is “{text(tree, 'status')}”")
    if not sure:
        proposal.reasons.append("what place it serves could not be read, and it would count for the whole country")
    return proposal


def _cells(tree: Tree, places: dict[str, str]) -> dict[str, str]:
    [organization] = every(tree, "organization")[:1] or [{}]
    site = _site(text(organization, "website") or text(organization, "url"))
    said: dict[str, tuple[str, tuple[str, ...]]] = {  # column: its cell, and the names any of which speaks of it
        "name": (text(tree, "name"), ("name",)),
        "closed": ("yes" if text(tree, "status").casefold() in _ENDED else "", ("status",)),
        "description": (text(tree, "description"), ("description",)),
        "organization": (text(organization, "name"), ("organization",)),
        "organization_identifier": (text(organization, "id"), ("organization",)),
        "organization_website": (site, ("organization",)),
        "website": (_site(text(tree, "url")) or site, ("url", "organization")),
        "interpreters": ("yes" if text(tree, "interpretation_services") else "", ("interpretation_services",)),
        "cost": (text(tree, "fees_description") or text(tree, "fees") or _costs(tree), ("fees_description", "fees")),
        "eligibility": (_eligibility(tree), ("eligibility_description",)),
        "deaf_access": ("; ".join(dict.fromkeys(filter(_DEAF.search, _words(tree, "accessibility")))), ()),
        "languages": (";".join(codes_in(";".join(_languages(tree)))), ("languages",)),
        "needs": (";".join(needs_in(text(tree, "name"), *_terms(tree))), ("attributes",)),
        "source_date": (_day(text(tree, "assured_date") or text(tree, "last_modified")), ()),
        "hours": (hsds_hours.hours_of(tree), ("schedules",)),
    }
    # A feed that leaves something out says nothing about it; one that leaves it empty says that it is empty.
    cells = {column: cell for column, (cell, names) in said.items() if cell or any(name in tree for name in names)}
    cells |= hsds_phones.cells_of(tree)
    cells |= places
    cells["warnings"] = ";".join(_warnings(cells))
    return cells | kept_aside(tree, _READ)


def _key(identifier: str, source: str) -> str:
    """A UUID is its own key. A bare number is not: another list has a row 12 too, and a plan keeps the key alone."""
    try:
        return str(UUID(identifier))
    except ValueError:
        key = "-".join(f"{source} {identifier}".casefold().split())
        return key if len(key) <= _KEY_MOST else uuid5(NAMESPACE_OID, key).hex


def _site(address: str) -> str:
    if address and "://" not in address and re.match(r"[\w-]+(\.[\w-]+)+", address):
        address = f"https://{address}"
    return address if re.fullmatch(r"https?://[^\s/.]+\.\S+", address) else ""


def _day(stamp: str) -> str:
    return stamp[:10] if re.match(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", stamp) else ""


def _costs(tree: Tree) -> str:
    return "; ".join(
        " ".join(filter(None, (text(cost, name) for name in ("option", "amount", "currency", "amount_description"))))
        for cost in every(tree, "cost_options")
    )


def _eligibility(tree: Tree) -> str:
    ages = [text(tree, name).removesuffix(".0") for name in ("minimum_age", "maximum_age")]
    words = [text(tree, "eligibility_description")]
    words += [f"Ages {ages[0] or '0'} to {ages[1]}." if ages[1] else f"Ages {ages[0]} and over."] if any(ages) else []
    return " ".join(filter(None, words))


def _languages(tree: Tree) -> Iterable[str]:
    found = every(tree, "languages") or every(tree, "service_at_locations", "location", "languages")
    return (text(language, "code") or text(language, "name") or text(language, "language") for language in found)


def _terms(tree: Tree) -> list[str]:
    terms = [*every(tree, "attributes", "taxonomy_term"), *every(tree, "attributes"), *every(tree, "program")]
    return [text(term, "name") for term in terms] + [text(term, "label") for term in terms]


def _words(tree: Tree, name: str) -> list[str]:
    paths = [(name,), ("service_at_locations", "location", name), ("locations", name)]
    return [text(one, "description") for path in paths for one in every(tree, *path)]


def _warnings(cells: dict[str, str]) -> list[str]:
    """What our own words must say, as far as the list tells."""
    found = []
    if any(cells.get(kind) for kind in hsds_phones.KINDS):
        hours = cells.get("hours", "")
        found += [] if _ALWAYS.search(hours) else ["not_all_hours" if hours else "hours_unknown"]
    elif any(kind in cells for kind in hsds_phones.KINDS):
        found.append("website_only")
    if _WOMEN.search(cells.get("eligibility", "")):
        found.append("women_only")
    if re.search(r"\bpolice\b|\bsheriff", f"{cells.get('name')} {cells.get('organization')}", re.IGNORECASE):
        found.append("police")
    return found
