import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyplan.resources.kinds import Kind
from safetyplan.resources.phones import dialed, link


@pytest.mark.parametrize(
    ("number", "kind", "address"),
    [
        ("1-800-799-7233", Kind.VOICE, "tel:18007997233"),
        ("016", Kind.VOICE, "tel:016"),
        ("3919", Kind.VOICE, "tel:3919"),
        ("855-812-1001", Kind.VIDEOPHONE, "tel:8558121001"),
        ("*120*7867#", Kind.CALL_BACK, "tel:*120*7867%23"),
        ("678-678", Kind.TEXT, "sms:678678"),
        ("+55 61 9610-0180", Kind.WHATSAPP, ""),
    ],
)
def test_a_link_dials_the_digits_as_typed_and_puts_nothing_before_them(number, kind, address):
    assert link(number, kind) == address


def test_all_but_messages_are_dialed():
    assert {kind for kind in Kind if not link("016", kind).startswith("tel:")} == {Kind.TEXT, Kind.WHATSAPP}


@given(st.text(alphabet="0123456789 -().+*#", max_size=30))
def test_no_digit_is_lost_or_moved(number):
    digits = [sign for sign in number if sign.isdigit()]
    assert [sign for sign in dialed(number) if sign.isdigit()] == digits
