"""The outermost door: what is let in is answered by the product, the rest is refused in a sentence."""

import asyncio

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from safetyplan import edge
from safetyplan.discretion import DiscreetFormatter

FORM = (b"content-type", b"application/x-www-form-urlencoded")


def ask(*parts, path="/before/", method="POST", headers=(), pause=0.0, hang_up=False):
    """Send a request in these parts. Returns its answer (status, headers, text) and how many parts were read."""
    sent, read = [], 0
    scope = {
        "type": "http", "method": method, "path": path, "query_string": b"", "scheme": "http", "http_version": "1.1",
        "headers": [(b"host", b"localhost"), *headers], "server": ("localhost", 80),
    }  # fmt: skip

    async def receive():
        nonlocal read
        await asyncio.sleep(pause)
        if read == len(parts) and hang_up:
            return {"type": "http.disconnect"}
        read += 1
        return {"type": "http.request", "body": parts[read - 1], "more_body": read < len(parts) or hang_up}

    async def send(message):
        sent.append(message)

    async def whole():
        await edge.application(scope, receive, send)
        async with asyncio.timeout(5):
            while edge._working:  # what is done after the answer
                await asyncio.sleep(0.001)

    asyncio.run(whole())
    if not sent:
        return None, read
    return (sent[0]["status"], dict(sent[0]["headers"]), sent[1]["body"].decode()), read


def get(path="/before/", headers=()):
    return ask(b"", path=path, method="GET", headers=headers)[0]


def test_a_page_is_answered_by_the_product_and_no_server_is_named():
    status, headers, text = get()

    assert status == 200
    assert "Exit" in text
    assert headers[b"server"] == b"web"


def test_what_says_that_it_is_too_large_is_refused_without_being_read():
    (status, headers, text), read = ask(b"x", headers=[(b"content-length", str(edge.BODY_MOST + 1).encode())])

    assert (status, read) == (413, 0)
    assert text.startswith("That is too large to be sent here.")
    assert headers[b"cache-control"] == b"no-store, private"


@pytest.mark.parametrize("said", [[], [(b"content-length", b"5")], [(b"content-length", b"-1")]])
def test_what_turns_out_to_be_too_large_is_read_no_further(said):
    (status, _headers, text), read = ask(*[b"x" * 100_000] * 50, headers=said)

    assert status == 413
    assert text.startswith("That is too large")
    assert read == edge.BODY_MOST // 100_000 + 1


def test_what_takes_too_long_to_arrive_is_refused(monkeypatch):
    monkeypatch.setattr(edge, "BODY_SECONDS", 0.1)
    (status, headers, text), _read = ask(*[b"x"] * 100, pause=0.02)

    assert status == 408
    assert text.startswith("That took too long to arrive.")
    assert headers[b"retry-after"] == b"5"


def test_who_hangs_up_is_not_answered_and_holds_no_place():
    for _time in range(3):
        assert ask(b"to=1", hang_up=True)[0] is None

    assert (edge._reading, edge._working) == (0, 0)


@pytest.mark.parametrize(("bound", "most"), [("BODIES_MOST", 0), ("WAITING_MOST", -edge.THREADS)])
def test_when_there_are_too_many_the_rest_are_asked_to_come_again(monkeypatch, bound, most):
    monkeypatch.setattr(edge, bound, most)
    status, headers, text = get()

    assert (status, headers[b"retry-after"]) == (503, b"5")
    assert text == "Many people are here at this moment. Please try again soon."
    monkeypatch.undo()
    assert get()[0] == 200


def test_a_header_with_an_underscore_cannot_pose_as_one_with_a_hyphen():
    strange = get("/exit/", [(b"sec-fetch-site", b"cross-site")])
    posing = get("/exit/", [(b"sec_fetch_site", b"cross-site")])

    assert b"set-cookie" not in strange[1]
    assert b"set-cookie" in posing[1]


def test_how_long_a_body_is_and_how_it_came_is_what_was_read_and_not_what_was_said():
    environ = edge._environ(
        {
            "method": "POST", "path": "/é/", "query_string": b"", "scheme": "http", "http_version": "1.1",
            "headers": [(b"content-length", b"999"), (b"transfer-encoding", b"chunked"), (b"cookie", b"a=1"),
                        (b"cookie", b"b=2"), (b"remote-addr", b"10.0.0.1")],
        },
        b"four",
    )  # fmt: skip

    assert (environ["CONTENT_LENGTH"], environ["wsgi.input"].read()) == ("4", b"four")
    assert "HTTP_TRANSFER_ENCODING" not in environ
    assert environ["HTTP_COOKIE"] == "a=1; b=2"
    assert environ["REMOTE_ADDR"] == ""


def test_nobodys_address_reaches_the_product():
    environ = edge._environ(
        {"method": "GET", "path": "/", "query_string": b"", "scheme": "http", "http_version": "1.1", "headers": [],
         "client": ("203.0.113.7", 4711)},
        b"",
    )  # fmt: skip

    assert "203.0.113.7" not in str(environ)


def test_a_refusal_speaks_the_language_of_the_reader(settings, monkeypatch, tmp_path):
    sentence = "Many people are here at this moment. Please try again soon."
    catalogue = Catalog("ar")
    catalogue.add(sentence, "هناك كثيرون هنا الآن.")
    (tmp_path / "ar" / "LC_MESSAGES").mkdir(parents=True)
    with (tmp_path / "ar" / "LC_MESSAGES" / "django.mo").open("wb") as file:
        write_mo(file, catalogue)
    settings.LANGUAGES, settings.LOCALE_PATHS = [("en", "English"), ("ar", "Arabic")], [tmp_path]
    monkeypatch.setattr(edge, "BODIES_MOST", 0)

    assert get(headers=[(b"accept-language", b"ar")])[2] == "هناك كثيرون هنا الآن."
    assert get(headers=[(b"accept-language", b"xx")])[2] == sentence


def test_where_the_product_gives_no_answer_a_sentence_does_and_no_log_repeats_the_error(monkeypatch, caplog):
    def broken(environ, start_response):
        raise RuntimeError("the words were brass-lantern")

    monkeypatch.setattr(edge, "product", broken)
    status, _headers, text = get()

    assert (status, text) == (500, "Something went wrong here. Please go back and try once more.")
    line = DiscreetFormatter().format(caplog.records[0])
    assert "safetyplan.edge RuntimeError at" in line
    assert "brass-lantern" not in line


@pytest.mark.parametrize("path", ["/\udcff/", "/\x00/", "/" + "a" * 60_000, "/%2e%2e/", "/é/"])
def test_an_odd_address_is_not_found_like_any_other(path):
    assert get(path)[0] in {400, 404}
