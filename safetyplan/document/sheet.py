"""The sheet of paper that a document is drawn on, and how large its letters are."""

from typing import Any, NamedTuple

PAPERS = {"letter": (8.5, 11.0), "a4": (210 / 25.4, 297 / 25.4)}  # width and height in inches
POINTS, LARGE_POINTS = 12, 18
PANEL_MARGIN = 0.3  # inches
CARDS_WIDTH, CARDS_HEIGHT = 7, 8  # inches of a sheet of cards or strips


class Sheet(NamedTuple):
    """`paper` is a key of PAPERS."""

    paper: str
    large: bool = False

    def measures(self) -> dict[str, Any]:
        """What the style sheet needs to know, in inches and points. A booklet lies on the sheet turned on its side."""
        width, height = PAPERS[self.paper]
        panel_width, panel_height = height / 4, width / 2
        return {
            "width": width,
            "height": height,
            "large": self.large,
            "points": LARGE_POINTS if self.large else POINTS,
            "above_cards": (height - CARDS_HEIGHT) / 2,
            "beside_cards": (width - CARDS_WIDTH) / 2,
            "panel_width": panel_width,
            "panel_height": panel_height,
            "panel_inside_width": panel_width - 2 * PANEL_MARGIN,
            "panel_inside_height": panel_height - 2 * PANEL_MARGIN,
            "half_height": height / 2,
            "places": [
                {"column": column, "left": panel_width * column, "mirrored": panel_width * (3 - column)}
                for column in range(4)
            ],
            "creases": [{"number": number, "left": panel_width * number} for number in range(1, 4)],
        }
