from typing import Any

_WIDE = 30
_LONG = 200  # rows; fewer are done before anybody wonders


class Progress:
    """A bar for whoever waits at a terminal; nothing where the output goes to a file."""

    def __init__(self, out: Any) -> None:
        self.out = out
        self.shown = False

    def tell(self, what: str, done: int, of: int) -> None:
        """Draw that so many rows are `done`, `of` how many."""
        if of < _LONG or not self.out.isatty():
            return
        full = _WIDE * done // of
        self.out.write(f"\r{what} [{'#' * full}{' ' * (_WIDE - full)}] {done} of {of}", ending="")
        self.out.flush()
        self.shown = True

    def end(self) -> None:
        if self.shown:
            self.out.write("")
