"""What the bench asks of an engine. Each runs in a process of its own."""

import importlib.util

from tests.bench.cases import Case


class Engine:
    """`elsewhere` says that other processes do the drawing: then their memory counts, and this one's does not.

    `at_once` is how many documents it can draw at the same time.
    """

    elsewhere, at_once = False, 1

    def lacks(self, case: Case) -> str:
        """Why it cannot be tried, or nothing."""
        return ""

    def start(self) -> None:
        """Whatever stays open between documents."""

    def draw(self, case: Case) -> bytes:
        """A PDF of these words."""
        raise NotImplementedError

    def stop(self) -> None:
        """Close what was opened."""


def not_installed(module: str, package: str) -> str:
    return "" if importlib.util.find_spec(module) else f"{package} is not installed"
