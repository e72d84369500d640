import pytest
from django.core.management import call_command

from safetyplan.plans import drafts
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan

pytestmark = pytest.mark.django_db


def test_what_lapsed_is_deleted_counted_and_nothing_else_is_touched(capsys):
    for _ in range(2):
        drafts.begin(Plan())
    Draft.objects.update(expires_on="2020-01-01")
    kept = drafts.begin(Plan({"answers": {"safe_people": {"code_word": "lamp"}}}))

    call_command("forgetexpired")
    assert capsys.readouterr().out == "2 forgotten\n"
    assert (Draft.objects.count(), WayIn.objects.count()) == (1, 1)
    assert drafts.open_draft(kept).answers == {"safe_people": {"code_word": "lamp"}}
