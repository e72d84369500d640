import pytest

from safetyplan.document.render import render
from safetyplan.plans.plan import Plan
from tests.conftest import kept_plan
from tests.document.paper import A4, LETTER, Paper
from tests.document.plan_words import long_words_in

INCH = 72  # points
HALF_A_MILLIMETRE = 0.5 / 25.4 * INCH


@pytest.mark.parametrize(("paper", "size"), [("letter", LETTER), ("a4", A4)])
def test_the_sheet_has_eight_equal_cards_to_cut_along_marks(printed, paper, size):
    sheet = printed("typical", "card", "plain", paper)
    across = sorted({round(box[3], 1) for box in sheet.drawn if box[2] - box[0] > 10})
    down = sorted({round(box[0], 1) for box in sheet.drawn if box[3] - box[1] > 10})

    assert sheet.pages == 1
    assert len(sheet.drawn) == 16
    assert [b - a for a, b in zip(down, down[1:], strict=False)] == pytest.approx(
        [3.5 * INCH] * 2, abs=HALF_A_MILLIMETRE
    )
    assert [b - a for a, b in zip(across, across[1:], strict=False)] == pytest.approx(
        [2 * INCH] * 4, abs=HALF_A_MILLIMETRE
    )
    assert (down[0] + down[-1]) / 2 == pytest.approx(size[0] / 2, abs=HALF_A_MILLIMETRE)
    for left, bottom, right, top in sheet.drawn:
        beside = right < down[0] or left > down[-1] or top < across[0] or bottom > across[-1]
        assert beside, "a mark runs into a card"
        assert left > 0
        assert right < size[0]
        assert top < size[1]
        assert bottom > 0


def cards_on(sheet):
    """The lines of each card, by its place on the sheet, each line within the card it stands on."""
    across = sorted({box[3] for box in sheet.drawn if box[2] - box[0] > 10})
    down = sorted({box[0] for box in sheet.drawn if box[3] - box[1] > 10})
    places = {}
    for line in sheet.lines[0]:
        column = next(n for n in (1, 0) if line.left > down[n])
        row = next(n for n in (3, 2, 1, 0) if line.bottom > across[n])
        inside = line.right < down[column + 1] and line.top < across[row + 1]
        assert inside, f"{line.text} runs out of its card"
        places.setdefault((column, row), []).append(line.text)
    return places


@pytest.mark.parametrize("wording", ["plain", "trip"])
@pytest.mark.parametrize("name", ["sparse", "typical", "full"])
def test_every_card_says_the_same_and_nothing_runs_out_of_it(printed, name, wording):
    cards = cards_on(printed(name, "card", wording))

    assert len(cards) == 8
    assert len({tuple(lines) for lines in cards.values()}) == 1


@pytest.mark.parametrize("letter", ["W", "\u5b89", "\u0633", "e\u0301"])
def test_nothing_runs_out_of_a_card_however_long_it_is(near, letter):
    plan = long_words_in(kept_plan("full"), letter)

    sheet = Paper(render(plan, edition="card", national=near["full"].national))

    assert sheet.pages == 1
    cards = cards_on(sheet)

    number = near["full"].national.phones.all()[0].number
    assert all(any(number in line for line in lines) for lines in cards.values())


def test_a_card_holds_three_numbers_the_code_word_and_one_place(printed):
    card = cards_on(printed("typical", "card"))[(0, 0)]

    assert card == [
        "Numbers",
        "518-555-0142 Rosa",
        "518-555-0178 M. at work",
        "1-800-799-7233 N. D. V. H.",
        "My code word: blue mug",
        "A place to go: the late shop on the corner",
    ]


def test_a_card_without_people_holds_three_lines_of_help(near):
    help_ = near["typical"]
    plan = Plan({"answers": {"local_help": {"chosen": [service.identifier for service in help_.chosen]}}})

    card = cards_on(Paper(render(plan, edition="card", services=help_.chosen, national=help_.national)))[(1, 2)]

    wanted = [help_.national, *help_.chosen][:3]
    assert [line.split(" ")[0] for line in card[1:]] == [service.phones.all()[0].number for service in wanted]


@pytest.mark.parametrize("edition", ["card", "fold", "booklet", "page"])
@pytest.mark.parametrize("number", ["+1 518 555 0142 ext 12", "+1 (518) 555-0142 ext. 12345"])
def test_a_long_number_stands_whole_on_one_line_in_large_letters_too(edition, number):
    plan = Plan({"answers": {"safe_people": {"people": [{"who": "Rosa", "phone": number}]}}})

    assert Paper(render(plan, edition=edition, large=True)).holds_line_with(number)


def test_a_code_word_goes_before_the_line_on_how_to_find_more_numbers():
    people = [{"who": "Rosa", "phone": "518-555-0142"}, {"who": "M.", "phone": "518-555-0178"}]
    plan = Plan({"answers": {"safe_people": {"people": people, "code_word": "blue mug"}}})
    usual, large = (Paper(render(plan, edition="card", large=large)) for large in (False, True))

    assert usual.says("For more numbers")
    assert usual.text.count("blue mug") == large.text.count("blue mug") == 8
    assert not large.says("For more numbers")


@pytest.mark.parametrize("large", [False, True])
def test_a_long_name_does_not_lie_on_the_number_on_pages_from_the_right(four_languages, large):
    people = [{"who": "Tasha from the bakery downstairs and further", "phone": "+1 (518) 555-0142"}]
    sheet = Paper(
        render(Plan({"answers": {"safe_people": {"people": people}}}), edition="card", language="ar", large=large)
    )

    assert sheet.holds_line_with("+1 (518) 555-0142")
    assert not sheet.says("…")
