"""How much is read at most, and the one exception for a file that is not."""

MOST_BYTES = 100 * 1024 * 1024  # of a file, or of all the files of a package once unpacked
MOST_FILES = 200  # of a package
MOST_RATIO = 100  # bytes unpacked for one byte packed
MOST_SERVICES = 50_000
MOST_ROWS = 500_000  # of one table
MOST_SIGNS = 64 * 1024  # of one cell
MOST_DEPTH = 20  # of JSON


class Refused(Exception):
    """One sentence that says why a file is not read at all. Nothing of it is kept."""


def megabytes(count: int) -> str:
    return f"{count / 1024 / 1024:.0f} MB"
