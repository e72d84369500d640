"""Keep an edited plan."""

from collections.abc import Callable

from safetyplan.plans import drafts
from safetyplan.plans.plan import Plan
from safetyplan.plans.views.opening import PlanRequest


def keep(request: PlanRequest, edit: Callable[[Plan], None]) -> Plan:
    """Edit the newest revision of the reader's plan and keep it. A reader whose plan has lapsed gets a new one."""
    try:
        request.plan = drafts.change(request.token, edit)
    except drafts.NoDraft:
        plan = Plan()
        edit(plan)
        request.plan, request.token = plan, drafts.begin(plan)
    return request.plan
