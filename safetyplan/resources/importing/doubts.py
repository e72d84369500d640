"""What makes a row wait for a person. What must never be kept is taken out here, before anything is stored."""

from safetyplan.resources import cells as codes
from safetyplan.resources.columns import COLUMNS, PHONES, TRANSLATED, write_phone
from safetyplan.resources.importing.proposal import Proposal
from safetyplan.resources.numbers import why_not
from safetyplan.resources.phones import dialed
from safetyplan.resources.places_in_text import gives_a_place
from safetyplan.resources.withdrawn import is_lapsed, why_withdrawn

_SITES = ("website", "chat", "source_url", "organization_website")


def doubt(proposal: Proposal) -> Proposal:
    """Adds the reasons that stand in the cells themselves."""
    if not proposal.wrong:
        _sites(proposal)
        _words(proposal)
        _phones(proposal)
    return proposal


def _words(proposal: Proposal) -> None:
    for name, cell in list(proposal.cells.items()):
        if name.startswith("extra."):
            if gives_a_place(cell):
                del proposal.cells[name]
        elif name in ("organization", "county", "note", *TRANSLATED) or name.split(".")[0] in TRANSLATED:
            if gives_a_place(cell):
                proposal.reasons.append(f"{name} holds what looks like an address; it was left out")
                del proposal.cells[name]
            elif codes.tells_a_key(cell):
                proposal.reasons.append(f"{name} tells a caller which key to press, and menus change")


def _sites(proposal: Proposal) -> None:
    for name in _SITES:
        cell = proposal.cells.get(name, "")
        if is_lapsed(cell):
            proposal.reasons.append(f"{name} is a site that others have taken over; it was left out")
        elif gives_a_place(cell):
            proposal.reasons.append(f"{name} leads to a place on a map; it was left out")
        else:
            continue
        del proposal.cells[name]


def _phones(proposal: Proposal) -> None:
    country = proposal.cells.get("country", "")
    for kind in PHONES:
        kept = []
        for part in filter(None, (part.strip() for part in proposal.cells.get(kind, "").split(";"))):
            try:
                phone = codes.phone(part)
            except ValueError as complaint:
                proposal.reasons.append(f"{kind} {complaint}; it was left out")
                continue
            if why := why_withdrawn(dialed(phone["number"])):
                proposal.reasons.append(f"{kind} holds {why}; it was left out")
                continue
            if gives_a_place(phone["label"]):
                proposal.reasons.append(f"the label of a number ({kind}) looks like an address; it was left out")
                phone["label"] = ""
            if why := why_not(phone["number"], country):
                proposal.reasons.append(f"{kind}: “{phone['number']}” {why}")
            kept.append(write_phone(phone))
        if kind in proposal.cells:
            proposal.cells[kind] = COLUMNS[kind].write([codes.phone(one) for one in kept])
