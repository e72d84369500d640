"""Whether a request brings anything is known from its first lines."""

import pytest

from safetyplan.door.bodies import brings_any
from tests.door.asking import CHUNKED, scope_of


@pytest.mark.parametrize(
    ("method", "version", "headers", "brings"),
    [
        ("GET", "1.1", [], False),
        ("GET", "2", [], False),
        ("POST", "1.1", [], False),
        ("POST", "1.1", [(b"content-length", b"0")], False),
        ("POST", "1.1", [(b"content-length", b"4")], True),
        ("GET", "1.1", [(b"content-length", b"4")], True),
        ("GET", "1.1", [CHUNKED], True),
        ("POST", "2", [], True),
        ("POST", "2", [(b"content-length", b"0")], False),
    ],
)
def test_a_body_follows_where_a_header_says_so_and_with_http_2_where_none_denies_it(method, version, headers, brings):
    assert brings_any(scope_of(method=method, headers=headers, http_version=version)) is brings
