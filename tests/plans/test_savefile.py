"""What went into a file comes out of it again, however much was written, and nothing else opens."""

import json

import pytest

import tests.fill
from safetyplan import vault
from safetyplan.plans import number, savefile
from safetyplan.plans.plan import Plan
from tests.reader import Reader


@pytest.mark.parametrize("letter", ["x", "안", "😀"])
def test_a_plan_filled_to_its_limits_opens_again_in_any_script(letter, monkeypatch):
    monkeypatch.setattr(tests.fill, "words", lambda length: letter * length)
    plan, found = Plan(tests.fill.full_plan()), number.new_number()

    file = savefile.sealed_file(plan, found)
    assert len(file) <= savefile.LARGEST
    assert savefile.opened_file(file, found).as_kept() == plan.as_kept()


@pytest.mark.django_db
def test_a_plan_that_no_file_can_hold_is_not_given_as_a_file_and_nothing_is_lost():
    reader = Reader(Plan({"answers": {}, "aside": {"safe_people": {"code_word": "안" * 400_000}}}))
    reader.open("/file/")
    reader.press("Get a number")
    page = reader.press("Download the file", typed=reader.page.tree.find(".//bdi").text[-7:])

    assert page.status == 422
    assert "too long for a file. Nothing is lost" in page.words
    assert reader.file is None
    assert "안안" in reader.open("/page/8/").html


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"not JSON", b"[" * 100_000 + b"]" * 100_000, b'{"format":2}', b"\xff\xfe{}", b"null"]
)
def test_what_is_no_plan_is_refused_even_under_the_right_number(body):
    found, salt = number.new_number(), bytes(16)
    file = savefile._MARK + salt + vault.seal(vault.key_of(vault.stretch(found, salt)), body, "file")

    with pytest.raises(savefile.NotOurs):
        savefile.opened_file(file, found)


def test_half_a_character_in_a_file_becomes_a_mark_that_a_page_can_show():
    found, salt = number.new_number(), bytes(16)
    body = json.dumps({"format": 1, "answers": {"safe_people": {"code_word": "half \ud83d, 😀"}}}).encode()
    file = savefile._MARK + salt + vault.seal(vault.key_of(vault.stretch(found, salt)), body, "file")

    assert savefile.opened_file(file, found).answers["safe_people"]["code_word"] == "half \ufffd, 😀"
