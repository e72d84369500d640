import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyplan import vault

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
TEXT = b"the blue door by the garden wall"


def opens(key, sealed, about="row 1"):
    try:
        return vault.unseal(key, sealed, about)
    except vault.CannotOpen:
        return None


def unwraps(key, wrapped, about="way row"):
    try:
        return vault.unwrap(key, wrapped, about)
    except vault.CannotOpen:
        return None


@settings(deadline=None, max_examples=60)
@given(text=st.binary(max_size=9000), about=st.text(st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_opens_again(text, about):
    assert vault.unseal(KEY, vault.seal(KEY, text, about), about) == text


def test_a_data_key_that_was_wrapped_unwraps_again():
    data_key = vault.new_key()

    assert vault.unwrap(KEY, vault.wrap(KEY, data_key, "way row"), "way row") == data_key


def test_what_was_sealed_before_still_opens():
    wrapped = bytes.fromhex(
        "01b573de609088de6885920f51eea950990fddae9631c2eb3eb7f2ced9cb500596952fe7cfc9c3cebaa5af439aa49a8bf341538bd609907"
        "1cf2de6c7e9"
    )
    page = len(TEXT).to_bytes(4, "big") + TEXT + bytes(4096 - 4 - len(TEXT))
    sealed = b"\x01" + bytes(12) + AESGCM(KEY).encrypt(bytes(12), page, b"row 1")

    assert unwraps(KEY, wrapped) == OTHER_KEY
    assert opens(KEY, sealed) == TEXT


def test_nothing_sealed_shows_what_it_holds():
    assert TEXT in b"before" + TEXT
    assert TEXT not in vault.seal(KEY, TEXT, "row 1")
    assert TEXT not in vault.wrap(KEY, TEXT, "way row")


def test_a_body_with_any_byte_changed_stays_shut():
    sealed = vault.seal(KEY, TEXT, "row 1")
    assert opens(KEY, sealed) == TEXT

    changed = [sealed[:at] + bytes([byte ^ 0x01]) + sealed[at + 1 :] for at, byte in enumerate(sealed)]
    assert [at for at, one in enumerate(changed) if opens(KEY, one) is not None] == []


def test_a_data_key_with_any_bit_changed_stays_shut():
    wrapped = vault.wrap(KEY, OTHER_KEY, "way row")
    assert unwraps(KEY, wrapped) == OTHER_KEY

    changed = [
        wrapped[:at] + bytes([byte ^ 1 << bit]) + wrapped[at + 1 :]
        for at, byte in enumerate(wrapped)
        for bit in range(8)
    ]
    assert [one for one in changed if unwraps(KEY, one) is not None] == []


def test_what_was_cut_at_any_length_stays_shut():
    sealed, wrapped = vault.seal(KEY, TEXT, "row 1"), vault.wrap(KEY, OTHER_KEY, "way row")

    assert [length for length in range(len(sealed)) if opens(KEY, sealed[:length]) is not None] == []
    assert [length for length in range(len(wrapped)) if unwraps(KEY, wrapped[:length]) is not None] == []


def test_what_grew_by_a_byte_stays_shut():
    sealed, wrapped = vault.seal(KEY, TEXT, "row 1"), vault.wrap(KEY, OTHER_KEY, "way row")

    assert opens(KEY, sealed + b"\x00") is None
    assert unwraps(KEY, wrapped + b"\x00") is None


@pytest.mark.parametrize("about", ["row 2", "row 10", "other 1", "row", "", "row 1 "])
def test_a_body_opens_in_no_other_row_and_at_no_other_revision(about):
    assert opens(KEY, vault.seal(KEY, TEXT, "row 1"), about) is None


def test_a_wrong_key_opens_nothing_whatever_its_length():
    sealed, wrapped = vault.seal(KEY, TEXT, "row 1"), vault.wrap(KEY, OTHER_KEY, "way row")

    for wrong in [OTHER_KEY, bytes(32), KEY[:16], KEY[:31], KEY + b"\x00", b""]:
        assert opens(wrong, sealed) is None
        assert unwraps(wrong, wrapped) is None


def test_everything_sealed_begins_with_the_byte_of_its_format_and_no_other_format_is_tried():
    sealed, wrapped = vault.seal(KEY, TEXT, "row 1"), vault.wrap(KEY, OTHER_KEY, "way row")

    assert (sealed[0], wrapped[0]) == (1, 1)
    others = [number for number in range(256) if number != 1]
    assert [number for number in others if opens(KEY, bytes([number]) + sealed[1:]) is not None] == []
    assert [number for number in others if unwraps(KEY, bytes([number]) + wrapped[1:]) is not None] == []


def test_the_length_of_a_body_tells_only_how_many_pages_of_4096_bytes_it_fills():
    def length_of(letters):
        return len(vault.seal(KEY, b"x" * letters, "row 1"))

    assert length_of(0) == length_of(1) == length_of(4092)
    assert length_of(4093) == length_of(8188) == length_of(4092) + 4096
    assert length_of(8189) == length_of(8188) + 4096


def test_the_same_text_never_seals_to_the_same_bytes():
    assert len({vault.seal(KEY, TEXT, "row 1")[1:13] for _ in range(200)}) == 200


def test_tokens_and_keys_are_32_bytes_and_never_the_same():
    made = {vault.new_token() for _ in range(50)} | {vault.new_key() for _ in range(50)}

    assert len(made) == 100
    assert {len(one) for one in made} == {32}


def test_the_name_and_the_key_of_a_token_share_nothing():
    token = bytes(range(32))
    name, key = vault.name_of(token), vault.key_of(token)

    assert (len(name), len(key)) == (32, 32)
    assert name == vault.name_of(token) != vault.name_of(token[::-1])
    assert key == vault.key_of(token) != vault.key_of(token[::-1])
    assert not key.startswith(bytes.fromhex(name))
    assert bytes.fromhex(name) not in token + key


def test_another_pepper_makes_another_name_another_key_and_another_mark(settings):
    token = bytes(32)
    before = vault.name_of(token), vault.key_of(token), vault.mark(TEXT)

    settings.PEPPER = settings.PEPPER + "x"
    after = vault.name_of(token), vault.key_of(token), vault.mark(TEXT)
    assert [old == new for old, new in zip(before, after, strict=True)] == [False, False, False]


def test_a_mark_tells_whether_a_text_changed_and_nothing_of_what_it_says():
    marks = [vault.mark(text) for text in [b"", b"yes", b"no", b"yes "]]

    assert len(set(marks)) == 4
    assert vault.mark(b"yes") == marks[1]
    assert {len(mark) for mark in marks} == {16}
