"""Keep an edited plan."""

from collections.abc import Callable

from safetyplan.plans import drafts
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.opening import PlanRequest, begun_on, looks_on, spoken_on


def keep(request: PlanRequest, edit: Callable[[Plan], None]) -> Plan:
    """Edit the newest revision of the reader's plan and keep it. A reader whose plan has lapsed gets a new one.

    Raises NoDraft where the plan went while this page was on its way: whoever left or erased it wants no new one.
    """
    try:
        request.plan = drafts.change(request.token, edit)
    except drafts.NoDraft:
        if request.token:
            raise
        plan = Plan({"language": spoken_on(request), "look": looks_on(request), "answers": begun_on(request)})
        edit(plan)
        request.plan, request.token = plan, drafts.begin(plan)
    return request.plan
