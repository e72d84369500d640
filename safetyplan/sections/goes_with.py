"""Answers that go well with what was said elsewhere. They are offered beside their question, never ticked for anyone.

A key of Before we start or Situation, or section.question.key of an answer, leads to section.question.key of others.
"""

from collections.abc import Collection, Mapping
from typing import Any

GOES_WITH = {
    "children": (
        "what_to_take.children_pets.toy",
        "what_to_take.children_pets.child_needs",
        "what_to_take.papers.births",
        "getting_ready.planned.school",
        "phones_and_accounts.check.kids",
    ),
    "pets": ("what_to_take.children_pets.pet", "getting_ready.planned.pets"),
    "school": ("what_to_take.children_pets.school", "getting_ready.planned.school"),
    "papers": ("what_to_take.papers.passports", "papers_and_proof.left_out.status"),
    "order": ("what_to_take.papers.court",),
    "court": ("what_to_take.papers.court", "what_to_take.papers.reports"),
    "housing": ("what_to_take.papers.home_car",),
    "money": ("what_to_take.money_keys.bank", "getting_ready.planned.money"),
    "injury": ("what_to_take.health.medicine", "what_to_take.health.health_papers"),
    "access": ("what_to_take.health.aids", "getting_ready.planned.medicine"),
    "watched": ("phones_and_accounts.for_now.elsewhere", "safe_people.in_touch.other_phone"),
    "followed": ("phones_and_accounts.check.location", "phones_and_accounts.check.car"),
    "weapons": ("staying_for_now.steps.weapons", "during_an_incident.police.threat"),
    "danger_signs.me.neck": ("during_an_incident.steps.neck",),
    "danger_signs.me.head": ("during_an_incident.steps.neck",),
    "danger_signs.other_person.follows": ("phones_and_accounts.check.location", "phones_and_accounts.check.car"),
}


def related(slug: str, question: str, said: Collection[str], answers: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The keys of this question that go with what was said, and are not ticked yet; each once, in our order."""
    ticked = answers.get(slug, {}).get(question) or []
    found = [
        key
        for source, offered in GOES_WITH.items()
        if source in said or _said(source, answers)
        for place, _dot, key in [one.rpartition(".") for one in offered]
        if place == f"{slug}.{question}" and key not in ticked
    ]
    return list(dict.fromkeys(found))


def _said(source: str, answers: Mapping[str, Mapping[str, Any]]) -> bool:
    slug, _dot, rest = source.partition(".")
    question, _dot, key = rest.partition(".")
    return bool(key) and key in (answers.get(slug, {}).get(question) or [])
