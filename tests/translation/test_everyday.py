"""The signs that a language needs from day to day."""

import pytest

from safetyplan.translation.everyday import everyday_signs
from safetyplan.translation.languages import KNOWN, TABLE, Language


def test_they_are_those_of_its_own_sentences():
    spanish = everyday_signs(KNOWN["es"])

    assert set("¿áéíñóúü") <= spanish
    assert not set("安全计划") & spanish


@pytest.mark.parametrize(
    ("code", "used", "count"),
    [("zh-hans", "阿座啊的", 3755), ("zh-hant", "一籲的", 5401), ("ja", "亜腕の"[:2], 2965), ("ko", "가힝", 2350)],
)
def test_a_language_of_very_many_signs_has_all_of_the_first_level_of_its_standard(
    code, used, count, settings, tmp_path
):
    settings.LOCALE_PATHS = [tmp_path]
    built = tmp_path / KNOWN[code].folder / "LC_MESSAGES"
    built.mkdir(parents=True)
    (built / "django.mo").write_bytes(b"\xde\x12\x04\x95" + "あいう".encode())

    signs = everyday_signs(KNOWN[code])

    assert set(used + "あいう") <= signs
    assert len([sign for sign in signs if "一" <= sign <= "힣"]) == count  # what is Chinese or Korean


def test_a_language_that_nobody_began_has_none(settings, tmp_path):
    settings.LOCALE_PATHS = [tmp_path]

    assert [language for language in TABLE if everyday_signs(language)] == []


def test_all_folders_of_words_count(settings, tmp_path):
    settings.LOCALE_PATHS = [*settings.LOCALE_PATHS, tmp_path]
    (tmp_path / "es" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "es" / "LC_MESSAGES" / "django.mo").write_bytes("ŵ".encode())

    assert {"ŵ", "ñ"} <= everyday_signs(KNOWN["es"])
    assert "ŵ" not in everyday_signs(Language("xx", "", "", ""))
