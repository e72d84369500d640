"""What the door answers itself is as discreet as any page, and has a way out."""

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from django.test import Client

from safetyplan import edge
from tests.door.asking import get

SENTENCE = "Many people are here at this moment. Please try again soon."


@pytest.fixture
def full(monkeypatch):
    monkeypatch.setattr(edge.threads, "most", 0)


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "https"])
def test_a_refusal_bears_the_headers_of_every_page(full, settings, secure):
    settings.SECURE_HSTS_SECONDS = 3600
    page = Client().get("/done/", secure=secure)
    answer = get(scheme="https" if secure else "http")

    expected = {name.lower(): value for name, value in page.headers.items()}
    for name in ("vary", "content-length", "content-language"):
        expected.pop(name, None)
    assert ("strict-transport-security" in expected) is secure
    assert answer.headers == expected | {"retry-after": "5", "server": "web"}


def test_a_refusal_has_a_neutral_title_the_sentence_and_an_exit_that_needs_no_script(full, settings):
    settings.SAFETYPLAN_NEUTRAL_TITLE = "Odds & <ends>"
    text = get().text

    assert "<title>Odds &amp; &lt;ends&gt;</title>" in text
    assert f"<p>{SENTENCE}</p>" in text
    assert '<form class="exit" method="post" action="/exit/">\n<input type="hidden" name="to" value="0">' in text
    assert '<button type="submit">Exit this page</button>' in text


def test_a_file_of_ours_is_refused_with_the_sentence_alone_and_kept_by_no_cache(full):
    answer = get("/static/style.css")

    assert answer.text == SENTENCE
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store, private"


def test_a_refusal_speaks_the_language_of_the_reader(full, settings, tmp_path):
    catalogue = Catalog("ar")
    catalogue.add(SENTENCE, "هناك كثيرون هنا الآن.")
    (tmp_path / "ar" / "LC_MESSAGES").mkdir(parents=True)
    with (tmp_path / "ar" / "LC_MESSAGES" / "django.mo").open("wb") as file:
        write_mo(file, catalogue)
    settings.LANGUAGES, settings.LOCALE_PATHS = [("en", "English"), ("ar", "Arabic")], [tmp_path]

    arabic = get(headers=[(b"accept-language", b"ar")]).text
    assert "<p>هناك كثيرون هنا الآن.</p>" in arabic
    assert '<html lang="ar" dir="rtl">' in arabic
    other = get(headers=[(b"accept-language", b"xx")]).text
    assert SENTENCE in other
    assert '<html lang="en" dir="ltr">' in other
