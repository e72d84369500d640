import pytest

from safetyplan.plans import number

FOUND = "12345678901234567890" + number._check("12345678901234567890")


def test_a_fresh_number_is_read_as_it_is_written():
    for fresh in (number.new_number() for _ in range(50)):
        assert number.read(number.written(fresh)) == number.read(fresh) == fresh


def test_a_number_is_five_groups_of_four_and_two_that_check_them():
    assert [len(group) for group in number.written(number.new_number()).split()] == [4, 4, 4, 4, 4, 2]


def test_a_number_holds_sixty_four_bits_or_more_and_no_two_are_alike():
    assert 10**number.DIGITS > 2**64
    assert len({number.new_number() for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "written",
    [
        "1234-5678-9012-3456-7890-{}",
        " 1234\u00a05678\t9012\n3456 . 7890 / {} ",
        "no. 1234 5678 9012 3456 7890 {}, thanks",
        "\u202a12345678901234567890{}\u202c",
    ],
)
def test_any_spacing_is_read(written):
    assert number.read(written.format(FOUND[-2:])) == FOUND


@pytest.mark.parametrize("zero", ["٠", "۰", "०", "০", "๐", "០", "၀", "０", "𝟎", "߀"])
def test_digits_of_any_script_are_read(zero):
    typed = "".join(chr(ord(zero) + int(digit)) for digit in FOUND)

    assert number.read(typed) == FOUND


def test_every_slip_of_one_digit_is_noticed():
    for place, digit in enumerate(FOUND):
        for other in set("0123456789") - {digit}:
            with pytest.raises(number.NotANumber):
                number.read(FOUND[:place] + other + FOUND[place + 1 :])


def test_every_swap_of_two_neighbors_is_noticed():
    for place in range(len(FOUND) - 1):
        one, two = FOUND[place : place + 2]
        if one != two:
            with pytest.raises(number.NotANumber):
                number.read(FOUND[:place] + two + one + FOUND[place + 2 :])


@pytest.mark.parametrize("typed", ["", "1", FOUND[:-1], FOUND + "0", "²" * 22, "½" * 22, "x" * 22, "9" * 100_000])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(number.NotANumber):
        number.read(typed)


def test_its_end_is_known_by_the_last_six_digits_in_any_spacing_or_by_all_of_it():
    assert number.ends_like(FOUND, FOUND[-6:])
    assert number.ends_like(FOUND, f"{FOUND[-6:-2]} {FOUND[-2:]}")
    assert number.ends_like(FOUND, number.written(FOUND))

    assert not number.ends_like(FOUND, FOUND[:6])
    assert not number.ends_like(FOUND, FOUND[-5:])
    assert not number.ends_like(FOUND, "")
