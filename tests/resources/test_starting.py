import datetime

import pytest

from safetyplan.resources.history import record, told
from safetyplan.resources.kinds import How, State
from safetyplan.resources.models import Phone, Service
from safetyplan.resources.rows import BadRow
from safetyplan.resources.starting import Report, load
from tests.resources.rows_to_try import file_of

DAY = datetime.date(2026, 11, 23)
pytestmark = pytest.mark.django_db


def everything():
    return [list(model.objects.order_by("pk").values()) for model in (Service, Phone)]


def test_loading_twice_changes_nothing(tmp_path):
    path = file_of(tmp_path, {"identifier": "a"}, {"identifier": "b", "text": "START to 88788"})
    assert load(path) == Report(created=2)
    before = everything()
    assert load(path) == Report(unchanged=2)
    assert everything() == before


def test_the_whole_directory_loads_twice_alike(directory):
    before = everything()
    assert load() == Report(unchanged=Service.objects.count())
    assert everything() == before


def test_a_number_that_changed_takes_the_place_of_the_old_one(tmp_path):
    load(file_of(tmp_path, {}))
    assert load(file_of(tmp_path, {"voice": "1-555-010-0002"})) == Report(changed=1)
    assert [phone.number for phone in Phone.objects.all()] == ["1-555-010-0002"]


def test_a_row_that_a_person_checked_is_left_alone(tmp_path):
    load(file_of(tmp_path, {}))
    Service.objects.update(assured_date=DAY, name="As they call it now")
    Phone.objects.update(number="1-555-010-0009")

    assert load(file_of(tmp_path, {"voice": "1-555-010-0002", "name": "Old"})) == Report(kept=1)
    assert Service.objects.get().name == "As they call it now"
    assert Phone.objects.get().number == "1-555-010-0009"


def test_a_row_that_a_person_changed_is_left_alone_and_one_that_time_changed_is_not(tmp_path):
    load(file_of(tmp_path, {}))
    service = Service.objects.get()
    for who, report in [("", Report(changed=1)), ("an editor", Report(kept=1))]:
        before = told(service)
        service.name = f"As {who or 'time'} calls it now"
        service.save()
        record(service, before, who=who, how=How.DESK)
        assert load(file_of(tmp_path, {})) == report
        service.refresh_from_db()

    assert service.name == "As an editor calls it now"


def test_a_row_that_was_closed_stays_closed(tmp_path):
    load(file_of(tmp_path, {}))
    Service.objects.update(state=State.CLOSED)
    assert load(file_of(tmp_path, {"name": "Back again"})) == Report(changed=1)
    assert Service.objects.get().state == State.CLOSED


def test_a_row_of_another_list_is_never_touched(tmp_path):
    mine = Service.objects.create(source="our agency", identifier="xx-line", name="Ours", country="US")
    assert load(file_of(tmp_path, {})) == Report(created=1)
    mine.refresh_from_db()
    assert mine.name == "Ours"


def test_one_bad_row_and_nothing_changes(tmp_path):
    load(file_of(tmp_path, {"identifier": "a"}))
    before = everything()
    with pytest.raises(BadRow):
        load(file_of(tmp_path, {"identifier": "a", "name": "New"}, {"identifier": "b", "confidence": "low"}))
    assert everything() == before
