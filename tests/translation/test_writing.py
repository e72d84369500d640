import resource
from contextlib import contextmanager

import pytest

from safetyplan.translation import standing
from safetyplan.translation.catalogues import begun, compile_to, write
from safetyplan.translation.review import Review
from safetyplan.translation.writing import write_whole

OLD = b"as it was"


@pytest.fixture
def kept(tmp_path):
    """Files as they were written before, by their names."""
    for name in ("django.po", "django.mo", "standing.json"):
        (tmp_path / name).write_bytes(OLD)
    (tmp_path / "review.json").write_text("{}")
    return tmp_path


@contextmanager
def nearly_full():
    """Inside, no file can grow beyond a few bytes: what writes more fails half way."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_is_written_takes_the_place_of_what_was_there_and_nothing_stands_beside_it(kept):
    write_whole(kept / "standing.json", b"new")

    assert (kept / "standing.json").read_bytes() == b"new"
    assert len(list(kept.iterdir())) == 4


def test_a_folder_that_is_not_there_is_made(tmp_path):
    write_whole(tmp_path / "es" / "LC_MESSAGES" / "django.mo", b"new")

    assert (tmp_path / "es" / "LC_MESSAGES" / "django.mo").read_bytes() == b"new"


@pytest.mark.parametrize(
    "writing",
    [
        lambda po: write(po, begun("es")),
        lambda po: compile_to(po.with_suffix(".mo"), begun("es")),
        lambda po: standing.write(po, standing.Standing(enough=True, state="draft")),
        lambda po: Review(po).save([]),
    ],
    ids=["catalogue", "compiled", "standing", "review"],
)
def test_a_write_that_fails_half_way_leaves_the_old_file_and_nothing_beside_it(kept, writing):
    before = {path: path.read_bytes() for path in kept.iterdir()}

    with nearly_full(), pytest.raises(OSError, match="too large"):
        writing(kept / "django.po")

    assert {path: path.read_bytes() for path in kept.iterdir()} == before
