"""The figures as a table."""

from collections.abc import Iterator

from tests.bench.engines import ENGINES
from tests.bench.measure import Figures

_HEAD = ("median ms", "p95 ms", "× plain", "cpu ms", "× plain", "peak MB", "KB", "pages", "docs/s", "first ms")


def table(rows: list[Figures]) -> Iterator[str]:
    """`× plain` is against plain WeasyPrint on the ordinary template in the same run: of time, of processor time."""
    yield f"{'engine':<36}" + "".join(f"{name:>10}" for name in _HEAD)
    plain = next((row for row in rows if row.engine == "weasyprint" and not row.not_tried), None)
    for row in rows:
        figures = f"  not tried: {row.not_tried}" if row.not_tried else _line(row, plain)
        yield f"{ENGINES[row.engine][0]:<36}{figures}"


def _line(row: Figures, plain: Figures | None) -> str:
    times = f"{row.median / plain.median:.2f}" if plain else "–"
    work = f"{row.cpu / plain.cpu:.2f}" if plain and plain.cpu else "–"
    cells = (f"{row.median:.0f}", f"{row.p95:.0f}", times, f"{row.cpu:.0f}", work, f"{row.peak:.0f}")
    cells += (f"{row.size / 1024:.0f}", str(row.pages), f"{row.per_second:.1f}", f"{row.first:.0f}")
    return "".join(f"{cell:>10}" for cell in cells)
