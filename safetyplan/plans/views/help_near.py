"""The help that a plan speaks of. Plans and the directory meet here and in no lower place."""

from dataclasses import dataclass, field
from functools import cached_property

from django.conf import settings
from django.db.models import prefetch_related_objects

from safetyplan.plans.plan import Plan
from safetyplan.plans.views.help_search import Search
from safetyplan.plans.views.picked import services_picked, services_ticked
from safetyplan.resources.finding import Ask, Place, find
from safetyplan.resources.models import Service


@dataclass
class Help:
    """`national` is on every plan of its country, `chosen` were picked; `search`, where there is one, offers more.

    `changes` are sentences about what was picked and is not as it was; `ticked` wait to be picked.
    """

    country: str = ""
    national: Service | None = None
    chosen: list[Service] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    ticked: list[Service] = field(default_factory=list)
    search: Search | None = None

    @cached_property
    def offered(self) -> list[Service]:
        """What can be ticked: the lines that were picked, then those that were found, each under its heading."""
        found = [one for one in self.search.found() if one != self.national] if self.search else []
        once: dict[int, Service] = {}
        for service in (*self.chosen, *self.ticked, *found):
            once.setdefault(service.pk, service)
        return list(once.values())

    @cached_property
    def life(self) -> list[Service]:
        """A line for a moment when life feels too hard."""
        groups = find(Place(self.country), Ask(need="suicide_crisis"))
        return groups[0].services[:1] if groups else []


def help_for(plan: Plan, search: Search | None = None) -> Help:
    """Help for this plan. Where it is, is used here and dropped; nobody outside is asked."""
    country = plan.answers.get("situation", {}).get("country") or settings.SAFETYPLAN_HOME_COUNTRY
    picked = services_picked(plan)
    national = Service.objects.national_line(country) if country else None
    if national:
        prefetch_related_objects([national], "phones", "texts")  # whoever draws a page may have no database
        national = picked.known.get(national.pk, national)
    ticked = services_ticked(plan) if search else []
    return Help(country, national, picked.services, picked.changes, ticked, search)


def unknown_lines(plan: Plan) -> list[str]:
    """The identifiers that the plan picked and the directory does not hold."""
    picked = plan.answers.get("local_help", {}).get("chosen", [])
    known = set(Service.objects.filter(identifier__in=picked).values_list("identifier", flat=True))
    return [identifier for identifier in picked if identifier not in known]
