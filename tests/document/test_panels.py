"""Each panel holds as much as fits it, whatever the others hold."""

from types import SimpleNamespace

from safetyplan.document.panels import fitted


def layout(room_for):
    """A printer whose pages hold `room_for[name]` points; it notes what it was handed."""
    handed = []

    def lay_out(html):
        pages = []
        for part in html.split('id="panel-')[1:]:
            name, points = part.partition('"')[0], part.count("<li")
            pages += [SimpleNamespace(anchors={f"panel-{name}": None})] * (1 if points <= room_for[name] else 2)
        handed.append(html)
        return SimpleNamespace(pages=pages)

    return lay_out, handed


def points(panels, name):
    return panels[name].count("<li")


def test_a_panel_with_room_for_all_takes_the_first():
    lay_out, handed = layout({"signs": 9})

    assert points(fitted(["signs"], contexts(), lay_out), "signs") == 9
    assert len(handed) == 1


def test_a_panel_takes_the_roomiest_that_fits():
    for room, shown in ((8, 7), (7, 7), (5, 5), (4, 3), (1, 1)):
        lay_out, _handed = layout({"signs": room})

        assert points(fitted(["signs"], contexts(), lay_out), "signs") == shown


def test_a_panel_in_which_nothing_fits_takes_the_tightest():
    lay_out, _handed = layout({"signs": 0})

    assert points(fitted(["signs"], contexts(), lay_out), "signs") == 1


def test_one_full_panel_takes_nothing_from_another():
    lay_out, _handed = layout({"signs": 1, "hold": 9})
    panels = fitted(["signs", "hold"], contexts(), lay_out)

    assert (points(panels, "signs"), points(panels, "hold")) == (1, 9)


def contexts():
    line = ("a word",)
    return [
        {
            "edition": "booklet",
            "wording": "plain",
            "signs": [line] * count,
            "hold": [line] * count,
            "labels": {"signs": "S", "hold": "H"},
        }
        for count in (9, 7, 5, 3, 1)
    ]
