import datetime
import json
import os
import subprocess
import sys

import pytest
from django.conf import settings as django_settings
from django.core.exceptions import SuspiciousOperation
from django.db import connection
from django.utils import timezone

import tests.fill
from safetyplan import vault
from safetyplan.plans import drafts
from safetyplan.plans.models import Draft, WayIn
from safetyplan.plans.plan import Plan

pytestmark = pytest.mark.django_db
CANARY = "a yellow canary by the garden gate"


def says(words):
    """An edit that writes these words into a plan."""
    return lambda plan: plan.answers.setdefault("safe_people", {}).update(code_word=words)


def plan_that_says(words):
    return Plan({"answers": {"safe_people": {"code_word": words}}})


def word_behind(token):
    return drafts.open_draft(token).answers["safe_people"]["code_word"]


def opens(token):
    try:
        drafts.open_draft(token)
    except drafts.NoDraft:
        return False
    return True


def found_in_the_database(secret):
    """Whether the bytes of the whole database hold `secret` in any of the ways a text or a key could stand there."""
    held = connection.connection.serialize() if connection.vendor == "sqlite" else every_row()
    as_bytes = secret if isinstance(secret, bytes) else secret.encode()
    forms = [as_bytes, as_bytes.hex().encode(), as_bytes.decode("latin-1").encode("utf-16-le")]
    return any(form.lower() in held.lower() for form in forms)


def every_row():
    """All that PostgreSQL holds, as text: bytes stand in it as hex."""
    with connection.cursor() as cursor:
        rows = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT t::text FROM {connection.ops.quote_name(table)} t")  # noqa: S608
            rows += [row[0] for row in cursor.fetchall()]
    return "\n".join(rows).encode()


def test_what_was_begun_opens_again():
    kept = plan_that_says("lamp").as_kept()

    assert drafts.open_draft(drafts.begin(Plan(kept))).as_kept() == kept


def test_a_lone_surrogate_a_null_and_any_other_character_is_kept_as_typed():
    odd = "lamp \ud800 \udfff \x00 \x1b ‮ 灯 مصباح 🪔"

    assert word_behind(drafts.begin(plan_that_says(odd))) == odd


def test_no_word_no_key_and_no_token_stands_in_the_database():
    token = drafts.begin(plan_that_says(CANARY))
    drafts.change(token, lambda plan: plan.aside.update(rest={"own": CANARY * 100}))

    for secret in [CANARY, "safe_people", token, vault.key_of(token)]:
        assert not found_in_the_database(secret)

    draft, way = Draft.objects.get(), WayIn.objects.get()
    for secret in [CANARY, "safe_people", token, vault.key_of(token)]:
        planted = secret if isinstance(secret, bytes) else json.dumps(secret).encode()
        Draft.objects.filter(pk=draft.pk).update(body=bytes(draft.body) + planted)
        assert found_in_the_database(secret)
    Draft.objects.update(body=draft.body)
    WayIn.objects.filter(pk=way.pk).update(data_key=way.data_key)
    assert word_behind(token) == CANARY


def test_a_strange_token_opens_nothing_and_no_token_opens_nothing():
    drafts.begin(plan_that_says("lamp"))

    assert not any(opens(token) for token in [vault.new_token(), bytes(32), b"", None])


def test_a_token_that_is_off_by_one_bit_opens_nothing():
    token = drafts.begin(plan_that_says("lamp"))

    for bit in range(256):
        other = (int.from_bytes(token, "big") ^ 1 << bit).to_bytes(32, "big")
        assert not opens(other)
    assert opens(token)


def test_a_key_that_does_not_fit_overwrites_nothing():
    token, other = drafts.begin(plan_that_says("lamp")), drafts.begin(plan_that_says("lantern"))
    rows = list(Draft.objects.order_by("name").values())
    WayIn.objects.filter(name=vault.name_of(other)).update(draft=WayIn.objects.get(name=vault.name_of(token)).draft_id)

    assert not opens(other)
    with pytest.raises(drafts.NoDraft):
        drafts.change(other, says("mine now"))
    with pytest.raises(drafts.NoDraft):
        drafts.change(vault.new_token(), says("mine now"))
    assert list(Draft.objects.order_by("name").values()) == rows
    assert word_behind(token) == "lamp"


def test_a_body_put_back_from_an_earlier_day_does_not_open():
    token = drafts.begin(plan_that_says("lamp"))
    earlier = bytes(Draft.objects.get().body)
    drafts.change(token, says("lantern"))

    Draft.objects.update(body=earlier)
    assert not opens(token)


def test_a_body_of_another_draft_does_not_open():
    one, two = drafts.begin(plan_that_says("lamp")), drafts.begin(plan_that_says("lantern"))
    first, second = Draft.objects.all()
    Draft.objects.filter(pk=first.pk).update(body=second.body)

    assert [opens(one), opens(two)].count(True) == 1


def test_another_pepper_opens_nothing(settings):
    token = drafts.begin(plan_that_says("lamp"))

    settings.PEPPER = "another pepper, " * 3
    assert not opens(token)


def test_a_draft_lapses_when_its_last_day_is_over_and_each_change_puts_that_day_off(settings, monkeypatch):
    settings.DRAFT_DAYS = 3
    begun = timezone.now()

    def after(days):
        monkeypatch.setattr(timezone, "now", lambda: begun + datetime.timedelta(days=days))

    token = drafts.begin(plan_that_says("lamp"))
    after(3)
    assert opens(token)
    after(4)
    assert not opens(token)

    after(3)
    drafts.change(token, says("lantern"))
    after(6)
    assert drafts.forget_expired() == 0
    assert word_behind(token) == "lantern"
    after(7)
    with pytest.raises(drafts.NoDraft):
        drafts.change(token, says("too late"))
    assert drafts.forget_expired() == 1
    assert (Draft.objects.count(), WayIn.objects.count()) == (0, 0)


def test_what_is_saved_while_the_clock_is_back_is_kept_as_long_as_before(monkeypatch):
    token, until = drafts.begin(Plan()), Draft.objects.get().expires_on
    right = timezone.now()
    with monkeypatch.context() as back:
        back.setattr(timezone, "now", lambda: right - datetime.timedelta(days=30))
        drafts.change(token, says("lamp"))
        assert Draft.objects.get().expires_on == until

    assert word_behind(token) == "lamp"


def test_who_chooses_fewer_days_is_kept_for_fewer():
    token, number, other = drafts.begin(Plan()), vault.new_token(), vault.new_token()
    drafts.put_away(token, number, 180)
    drafts.put_away(drafts.come_back(number), other, 7)
    assert Draft.objects.get().expires_on == timezone.now().date() + datetime.timedelta(days=7)

    drafts.put_away(other, number, 90)
    assert Draft.objects.get().expires_on == timezone.now().date() + datetime.timedelta(days=90)


def test_a_plan_that_grows_beyond_all_measure_is_not_kept_and_the_one_before_it_stays():
    token = drafts.begin(plan_that_says("lamp"))
    for grow in (lambda plan: plan.aside.update(rest={"own": CANARY * 150_000}),
                 lambda plan: plan.told.update(es={CANARY: CANARY * 150_000})):  # fmt: skip
        with pytest.raises(drafts.TooMuch) as refusal:
            drafts.change(token, grow)
        assert CANARY not in str(refusal.value)
    with pytest.raises(drafts.TooMuch):
        drafts.begin(plan_that_says("x" * drafts.MOST))

    assert issubclass(drafts.TooMuch, SuspiciousOperation)
    assert drafts.open_draft(token).as_kept() == plan_that_says("lamp").as_kept()
    assert Draft.objects.count() == 1


def test_a_plan_filled_to_its_limits_in_the_widest_letters_is_kept_with_room_to_spare(monkeypatch):
    monkeypatch.setattr(tests.fill, "words", lambda length: "😀" * length)
    full = tests.fill.full_plan()

    assert drafts.open_draft(drafts.begin(Plan(full))).answers == full["answers"]
    assert len(Draft.objects.get().body) < drafts.MOST * 2 / 3


def test_a_plan_that_is_too_large_already_can_be_put_away_opened_and_made_smaller(monkeypatch):
    number = vault.new_token()
    with monkeypatch.context() as before:
        before.setattr(drafts, "MOST", 8 * 1024 * 1024)
        token = drafts.begin(plan_that_says("x" * 5_000_000))
    drafts.put_away(token, number, 30)

    token = drafts.come_back(number)
    drafts.change(token, says("lamp"))
    assert word_behind(token) == "lamp"


def test_to_forget_deletes_the_row_and_every_way_in_and_no_other_draft():
    token, other = drafts.begin(plan_that_says("lamp")), drafts.begin(plan_that_says("lantern"))
    draft = WayIn.objects.get(name=vault.name_of(token)).draft
    WayIn.objects.create(name="a" * 32, draft=draft, data_key=b"another way in")

    drafts.forget(token)
    drafts.forget(token)
    drafts.forget(None)
    assert not opens(token)
    assert not Draft.objects.filter(pk=draft.pk).exists()
    assert not WayIn.objects.filter(draft_id=draft.pk).exists()
    assert word_behind(other) == "lantern"


def test_an_edit_that_fails_leaves_the_draft_as_it_was():
    token = drafts.begin(plan_that_says("lamp"))

    def fail(plan):
        says("half done")(plan)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        drafts.change(token, fail)
    assert word_behind(token) == "lamp"


RACE = """
import sys, threading, django
django.setup()
from django.core.management import call_command
from django.db import connection
from safetyplan.plans import drafts
from safetyplan.plans.plan import Plan
call_command("migrate", "plans", verbosity=0)
token = drafts.begin(Plan())
def write(tab):
    for number in range(10):
        drafts.change(token, lambda plan: plan.answers.setdefault(tab, {}).update({str(number): tab}))
    connection.close()
tabs = [threading.Thread(target=write, args=[f"tab {number}"]) for number in range(3)]
for tab in tabs: tab.start()
for tab in tabs: tab.join()
print(sorted(len(kept) for kept in drafts.open_draft(token).answers.values()))
"""


def test_changes_of_three_tabs_at_the_same_time_are_all_kept(tmp_path):
    surroundings = os.environ | {
        "DJANGO_SETTINGS_MODULE": "safetyplan.settings",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'race.sqlite3'}",
    }
    done = subprocess.run(
        [sys.executable, "-c", RACE], env=surroundings, cwd=django_settings.BASE_DIR, capture_output=True, text=True
    )

    assert (done.stdout.strip(), done.stderr) == ("[10, 10, 10]", "")
