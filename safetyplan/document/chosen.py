"""What was chosen last for the printed page, where nothing is posted."""

from typing import Any

from django.conf import settings
from django.utils.translation import get_language

from safetyplan.document.defaults import defaults_for
from safetyplan.document.forms import DocumentForm, all_but
from safetyplan.plans.plan import Plan


def choices_kept(plan: Plan) -> dict[str, Any]:
    """What `render` is told where nothing is posted: what was chosen last, or else what fits the plan."""
    form = DocumentForm(plan=plan)
    made = {name: form.initial.get(name) for name in ("edition", "wording", "paper", "large", "cover")}
    language = form.initial.get("language")
    offered, second = dict(settings.LANGUAGES), plan.printing.get("second")
    made["language"] = language if language in offered else get_language()
    made |= {"second": second if second in offered else "", "beside": bool(plan.printing.get("beside"))}
    made |= {"only": all_but(form.left_out_before), "large": bool(plan.printing.get("large"))}
    for name, value in made.items():
        choices = getattr(form.fields.get(name), "choices", None)
        if name in {"edition", "wording", "paper", "cover"} and choices and value not in dict(choices):
            made[name] = defaults_for(plan)[name]  # a choice of an earlier release
    return made
