"""What the product is told of a request, and what it is not."""

from safetyplan.door.product import environ_of
from tests.door.asking import get, scope_of


def test_a_header_with_an_underscore_cannot_pose_as_one_with_a_hyphen():
    strange = get("/exit/", [(b"sec-fetch-site", b"cross-site")])
    posing = get("/exit/", [(b"sec_fetch_site", b"cross-site")])

    assert not strange.cookies
    assert posing.cookies


def test_how_long_a_body_is_and_how_it_came_is_what_was_read_and_not_what_was_said():
    headers = [
        (b"content-length", b"999"), (b"transfer-encoding", b"chunked"), (b"cookie", b"a=1"), (b"cookie", b"b=2"),
        (b"remote-addr", b"10.0.0.1"), (b"accept-language", b"ar"), (b"accept-language", b"es"),
    ]  # fmt: skip
    environ = environ_of(scope_of("/é/", "POST", headers), b"four")

    assert (environ["CONTENT_LENGTH"], environ["wsgi.input"].read()) == ("4", b"four")
    assert "HTTP_TRANSFER_ENCODING" not in environ
    assert environ["HTTP_COOKIE"] == "a=1; b=2"
    assert environ["HTTP_ACCEPT_LANGUAGE"] == "ar, es"
    assert environ["REMOTE_ADDR"] == ""


def test_nobodys_address_reaches_the_product():
    assert "203.0.113.7" not in str(environ_of(scope_of(client=("203.0.113.7", 4711)), b""))
