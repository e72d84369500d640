"""The help that a plan speaks of. Plans and the directory meet here and in no lower place."""

from dataclasses import dataclass, field

from django.conf import settings

from safetyplan.plans.plan import Plan
from safetyplan.resources.models import Service
from safetyplan.resources.needs import suggested_by


@dataclass
class Help:
    """`national` is on every plan of its country, `chosen` were picked, `offered` are near the place."""

    country: str = ""
    national: Service | None = None
    chosen: list[Service] = field(default_factory=list)
    offered: list[Service] = field(default_factory=list)
    life: list[Service] = field(default_factory=list)  # for a moment when life feels too hard


def help_for(plan: Plan) -> Help:
    """Help near the place that Situation names. It is used here and dropped; nobody outside is asked."""
    place = plan.answers.get("situation", {})
    country = place.get("country") or settings.SAFETYPLAN_HOME_COUNTRY
    picked = plan.answers.get("local_help", {}).get("chosen", [])
    offered = list(
        Service.objects.near(
            country=country,
            region=place.get("region", ""),
            county=place.get("county", ""),
            needs=suggested_by(plan.said()),
            language=plan.language,
        )
    )
    known = {
        service.identifier: service
        for service in Service.objects.filter(identifier__in=picked).prefetch_related("phones")
    }
    chosen = [known[identifier] for identifier in picked if identifier in known]
    national = Service.objects.national_line(country)
    offered = [service for service in offered if service != national and service not in chosen]
    life = [service for service in offered if "suicide_crisis" in service.needs][:1]
    return Help(country, national, chosen, [*chosen, *offered], life)


def unknown_lines(plan: Plan) -> list[str]:
    """The identifiers that the plan picked and the directory does not hold."""
    picked = plan.answers.get("local_help", {}).get("chosen", [])
    known = set(Service.objects.filter(identifier__in=picked).values_list("identifier", flat=True))
    return [identifier for identifier in picked if identifier not in known]
