"""The lists: numbers among ordinary ones, the packing list, the sheet to keep a record on, the form to fill by hand."""

import pytest
from django.utils import translation

from safetyplan.document.editions.blank import blank_parts
from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from safetyplan.sections.answer import Kind
from safetyplan.sections.what_to_take import WhatToTake
from tests.conftest import kept_plan
from tests.document.paper import Paper
from tests.document.plan_words import numbers_of


def test_numbers_stand_among_ordinary_ones_and_say_nothing_else(printed, near):
    sheet = printed("typical", "numbers", "home")

    assert [number for number in numbers_of(near["typical"]) if not sheet.holds_line_with(number)] == []
    assert sheet.text.index("School office") < sheet.text.index("Rosa") < sheet.text.index("N. D. V. H.")
    assert not sheet.says("keep my bag")  # what may be asked of a person
    assert not sheet.says("blue mug")
    assert not sheet.says("Rain, then sun")


def test_a_person_without_a_number_is_not_on_the_list_of_numbers():
    people = [{"who": "Rosa", "phone": "518-555-0142"}, {"who": "Aunt D.", "ask": "a bed"}]
    plan = Plan({"answers": {"safe_people": {"people": people}}})

    sheet = Paper(render(plan, edition="numbers"))

    assert sheet.says("Rosa")
    assert not sheet.says("Aunt D.")


@pytest.mark.parametrize("wording", ["plain", "trip"])
def test_the_packing_list_holds_things_to_tick_and_no_number(printed, near, wording):
    sheet = printed("typical", "bag", wording)

    assert sheet.says("the red folder")
    assert sheet.says("the kids' inhaler")
    assert sheet.text.count("☐") > 10
    assert [number for number in numbers_of(near["typical"]) if sheet.says(number)] == []
    assert not sheet.says("Rosa")
    assert not sheet.says("blue mug")


@pytest.mark.parametrize("language", ["en", "es", "ar", "zh-hans"])
@pytest.mark.parametrize("wording", ["plain", "home"])
def test_a_usual_packing_list_is_one_sheet_with_room_to_write(language, wording, four_languages):
    sheet = Paper(render(kept_plan("typical"), edition="bag", wording=wording, language=language))

    assert sheet.pages == 1
    assert sheet.text.count("☐") > 20
    assert len([box for box in sheet.drawn if box[2] - box[0] > 300]) >= 3  # lines from side to side


def test_a_long_packing_list_holds_every_thing_on_as_many_sheets_as_it_takes():
    things = [f"thing {number} " + "of many words " * 8 for number in range(60)]
    plan = Plan({"answers": {"what_to_take": {"own": things}}})

    sheet = Paper(render(plan, edition="bag"))

    assert sheet.pages > 1
    assert "thing" in "".join(line.text for line in sheet.lines[-1])
    assert [number for number in range(60) if not sheet.says(f"thing {number} of many")] == []


def test_a_packing_list_that_just_fills_its_sheet_has_no_second_one_for_empty_lines():
    ticked = {name: [choice.key for choice in field.offered] for name, field in WhatToTake.base_fields.items()
              if hasattr(field, "offered")}  # fmt: skip
    plan = Plan({"answers": {"what_to_take": ticked | {"three_things": ["one", "two", "three"]}}})

    assert Paper(render(plan, edition="bag")).pages == 1


def test_the_sheet_for_a_record_is_filled_with_lines_to_write_on(printed):
    for wording in ("plain", "home"):
        sheet = printed("sparse", "log", wording)
        lowest = min(box[1] for box in sheet.drawn)

        assert lowest < 2 * 72, wording  # points from the foot, where the margin takes the first 57
        assert sheet.text.count("What I saw and heard" if wording == "plain" else "Notes") >= 2


@pytest.mark.parametrize("wording", ["plain", "home"])
def test_the_sheet_for_a_record_holds_nothing_of_a_plan(near, wording):
    help_ = near["full"]
    with_a_plan = render(
        kept_plan("full"), edition="log", wording=wording, services=help_.chosen, national=help_.national
    )

    assert with_a_plan == render(Plan(), edition="log", wording=wording)
    assert Paper(with_a_plan).pages == 1


def test_the_sheet_for_a_record_says_what_never_to_write_on_it(printed):
    assert printed("sparse", "log").says("Not on this sheet: my plan, my code word, where I may go")
    assert not printed("sparse", "log", "home").says("code word")


def test_the_form_holds_every_question_of_what_is_asked_and_no_answer():
    plan = kept_plan("typical")
    sheet = Paper(render(plan, edition="blank"))

    for section in plan.asked():
        if section.printed:
            assert sheet.says(section.title), section.slug
            for field in section.base_fields.values():
                assert sheet.says(field.label) == (field.printed and field.kind != Kind.HELP), (
                    section.slug,
                    field.label,
                )
    assert not sheet.says("blue mug")
    assert not sheet.says("Rosa")


def test_what_is_never_printed_is_on_no_form():
    parts = blank_parts(Plan({"added": [section.slug for section in all_sections()]}), "plain", ())

    assert {"danger_signs", "situation", "before_we_start"}.isdisjoint(part.slug for part in parts)
    assert len(parts) > 35


@pytest.mark.parametrize("wording", ["home", "health"])
def test_a_quiet_form_shows_cues_only(wording):
    sheet = Paper(render(Plan(), edition="blank", wording=wording))

    assert not sheet.says("They said they loved me")
    assert not sheet.says("Fill in what fits")


def test_the_form_says_nothing_that_is_only_true_of_a_screen_and_has_the_help_line_where_it_asks_about_help(near):
    sheet = Paper(render(kept_plan("typical"), edition="blank", national=near["typical"].national))

    for words in ("Tick the lines you want", "Nobody is called from here", "First come four things"):
        assert not sheet.says(words), words
    assert sheet.text.count("Help near me") == 1
    assert sheet.holds_line_with("1-800-799-7233")


def test_each_label_of_a_row_stands_once_on_a_quiet_form():
    [pairs] = [part for part in blank_parts(kept_plan("typical"), "home", ()) if part.slug == "if_then"]
    rows = next(answer.items for answer in pairs.answers if answer.kind == Kind.ROWS)

    assert [label for label, _line in rows[0]] == list(dict.fromkeys(label for label, _line in rows[0]))


@pytest.mark.parametrize("language", ["en", "ar", "zh-hans"])
def test_no_heading_and_no_introduction_stands_last_on_a_page_of_the_form(language, four_languages):
    plan = kept_plan("typical")
    sheet = Paper(render(plan, edition="blank", language=language))
    with translation.override(language):
        introductions = {str(section.introduction).replace(" ", "") for section in plan.asked()}

    last = [
        max((line for line in page if line.bottom > 60), key=lambda line: -line.bottom).text for page in sheet.lines
    ]
    assert len(last) > 5
    assert [text for text in last if any(one.endswith(text.replace(" ", "")) for one in introductions)] == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_boxes_to_tick_stand_at_the_margin_where_a_line_begins(language, four_languages):
    sheet = Paper(render(kept_plan("typical"), edition="bag", language=language))
    margin = 20 / 25.4 * 72  # points

    ticks = [line for line in sheet.lines[0] if "☐" in line.text]
    from_left, from_right = min(line.left for line in ticks), sheet.sizes[0][0] - max(line.right for line in ticks)
    assert (from_left if language == "en" else from_right) == pytest.approx(margin, abs=4)
