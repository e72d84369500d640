"""The outermost door: what is let in is answered by the product, the rest is refused in a sentence."""

import asyncio

import pytest

from safetyplan import edge
from safetyplan.discretion import DiscreetFormatter
from safetyplan.door import bodies, product
from tests.door.asking import CHUNKED, ask, asked, get, over, scope_of

FULL = "Many people are here at this moment. Please try again soon."


def test_a_page_is_answered_by_the_product_and_no_server_is_named():
    answer = get()

    assert answer.status == 200
    assert "Exit" in answer.text
    assert answer.headers["server"] == "web"


def test_what_says_that_it_is_too_large_is_refused_without_being_read():
    answer, read = ask(b"x", headers=[(b"content-length", str(bodies.MOST + 1).encode())])

    assert (answer.status, read) == (413, 0)
    assert "<p>That is too large to be sent here." in answer.text


@pytest.mark.parametrize("said", [CHUNKED, (b"content-length", b"5"), (b"content-length", b"-1")])
def test_what_turns_out_to_be_too_large_is_read_no_further(said):
    answer, read = ask(*[b"x" * 100_000] * 50, headers=[said])

    assert answer.status == 413
    assert "<p>That is too large" in answer.text
    assert read == bodies.MOST // 100_000 + 1


def test_what_takes_too_long_to_arrive_is_refused(monkeypatch):
    monkeypatch.setattr(bodies, "SECONDS", 0.1)
    answer, _read = ask(*[b"x"] * 100, pause=0.02)

    assert answer.status == 408
    assert "<p>That took too long to arrive." in answer.text
    assert answer.headers["retry-after"] == "5"


def test_who_hangs_up_is_not_answered_and_holds_no_place():
    for _time in range(3):
        assert ask(b"to=1", hang_up=True)[0] is None

    assert (bodies._reading, edge.threads.busy) == (0, 0)


def test_when_too_many_wait_the_rest_are_asked_to_come_again(monkeypatch):
    monkeypatch.setattr(edge.threads, "most", 0)
    answer = get()

    assert (answer.status, answer.headers["retry-after"]) == (503, "5")
    assert f"<p>{FULL}</p>" in answer.text
    monkeypatch.undo()
    assert get().status == 200


def test_when_too_many_send_another_sender_is_refused_and_who_only_reads_is_not(monkeypatch):
    monkeypatch.setattr(bodies, "AT_ONCE", 3)

    async def crowd():
        slow = [asyncio.ensure_future(asked(scope_of("/", "POST", [CHUNKED]), b"", b"", pause=0.3)) for _ in range(3)]
        await asyncio.sleep(0.1)
        sent = await asked(scope_of("/", "POST", [CHUNKED]), b"")
        read = await asked(scope_of())
        none = await asked(scope_of(method="POST", headers=[(b"content-length", b"0")]))
        await asyncio.gather(*slow)
        return [answer.status for answer, _read in (sent, read, none)]

    sent, read, none = over(crowd())
    assert sent == 503
    assert 503 not in {read, none}


def test_where_the_product_gives_no_answer_a_sentence_does_and_no_log_repeats_the_error(monkeypatch, caplog):
    def broken(environ, start_response):
        raise ConnectionResetError("the words were brass-lantern")

    monkeypatch.setattr(product, "product", broken)
    answer = get()

    assert answer.status == 500
    assert "<p>Something went wrong here. Please go back and try once more.</p>" in answer.text
    line = DiscreetFormatter().format(caplog.records[0])
    assert "safetyplan.edge ConnectionResetError at" in line
    assert "brass-lantern" not in line


@pytest.mark.parametrize("path", ["/\udcff/", "/\x00/", "/" + "a" * 60_000, "/%2e%2e/", "/é/"])
def test_an_odd_address_is_not_found_like_any_other(path):
    assert get(path).status in {400, 404}
