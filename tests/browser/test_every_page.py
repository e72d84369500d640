"""What holds for every page: it causes no error, asks nobody else, fits the screen, and the exit is at hand."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from safetyplan.plans.plan import Plan
from tests.browser.window import with_a_script
from tests.every_page import OF_A_PLAN, OPEN_TO_ALL
from tests.plans.views.places import PEOPLE, SIGNS, page_of

AXE = Axe().axe_script
BROKEN_RULES = """rules => axe.run(rules).then(found =>
    found.violations.flatMap(rule => rule.nodes.map(node => [rule.id, node.html])))"""
UNBROKEN = "brass-lantern" * 14


def pages(window, language="en"):
    """Open one page after the other: those a helper is asked, and then what stands around them."""
    window.begin(seat="beside")
    window.open("/")
    window.press(f"[name=language][value={language}]")
    for path in [*map(page_of, Plan().asked()), *OPEN_TO_ALL, *OF_A_PLAN]:
        window.open(path)
        for box in window.page.locator("main textarea").all()[:1]:
            box.fill(UNBROKEN)
        yield path


@pytest.mark.parametrize(("script", "language"), [(True, "en-xa"), (False, "ar-xb")], indirect=["script"])
def test_every_page_fits_the_screen_shuts_nobody_out_and_asks_nobody_else(window, language, script):
    wide, shut = {}, {}
    for page in pages(window, language):
        wide[page] = too_wide(window)
        shut[page] = faults_of_access(window) if script else []

    assert len(wide) == len({*Plan().asked(), *OPEN_TO_ALL, *OF_A_PLAN})
    assert {page: widths for page, widths in wide.items() if widths} == {}
    assert {page: faults for page, faults in shut.items() if faults} == {}
    assert window.faults == []


def too_wide(window):
    """The widths at which the page is wider than the screen."""
    wide = []
    for width in (320, 390, 1280):
        window.page.set_viewport_size({"width": width, "height": 640})
        if window.page.evaluate("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"):
            wide.append(width)
    return wide


def faults_of_access(window, only=("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")):
    """What axe-core finds against WCAG 2.2, levels A and AA; or against these rules alone."""
    if not window.page.evaluate("'axe' in window"):
        window.page.evaluate(AXE)
    rules = {"runOnly": list(only), "resultTypes": ["violations"]}
    return [tuple(fault) for fault in window.page.evaluate(BROKEN_RULES, rules)]


@with_a_script
def test_an_error_a_stranger_a_page_that_is_too_wide_and_a_box_without_a_name_would_be_noticed(window):
    window.open("/")
    window.page.evaluate("""() => {
        console.error("broken");
        for (const part of ["img", "input"]) document.body.append(document.createElement(part));
        document.querySelector("img").src = "http://elsewhere.example/";
        document.querySelector("main").style.width = "1000px";
    }""")

    window.until(lambda: any("elsewhere.example" in fault for fault in window.faults))
    assert "broken" in window.faults
    assert too_wide(window) == [320, 390]
    assert ("label", "<input>") in faults_of_access(window)
    window.faults.clear()


# How many pixels of the control that has the focus lie under the exit; of a box, of its first line.
AT_EXIT = -1
SIZES = [(320, 256), (390, 640), (768, 640), (992, 640), (1280, 640)]
UNDER = """() => {
    const at = document.activeElement, exit = document.querySelector(".exit").getBoundingClientRect();
    if (at === document.body) return null;
    if (at.closest(".exit")) return -1;
    const box = at.getBoundingClientRect(), bottom = Math.min(box.bottom, box.top + 44);
    const across = Math.min(box.right, exit.right) - Math.max(box.left, exit.left);
    const down = Math.min(bottom, exit.bottom) - Math.max(box.top, exit.top);
    return across > 0 && down > 0 ? across * down : 0;
}"""


@with_a_script
def test_exit_comes_first_and_covers_no_control_that_has_the_focus(window):
    window.begin(seat="beside")

    covered = []
    for path, sizes in [(PEOPLE, SIZES), (SIGNS, SIZES[:1]), ("/contents/", SIZES[:1]), ("/look-over/", SIZES[:1])]:
        window.open(path)
        for size in sizes:
            window.page.set_viewport_size({"width": size[0], "height": size[1]})
            window.page.evaluate("document.activeElement.blur(), scrollTo(0, 0), getSelection().empty()")
            under = stops(window)
            assert next(under) == AT_EXIT
            covered += [(path, size) for pixels in under if pixels]
    assert covered == []


def stops(window):
    """Go through the page by the keyboard: what UNDER says at each stop."""
    window.page.keyboard.press("Tab")
    yield window.page.evaluate(UNDER)
    window.page.keyboard.press("Tab")
    while (pixels := window.page.evaluate(UNDER)) not in {None, AT_EXIT}:  # some rounds begin anew without an end
        yield pixels
        window.page.keyboard.press("Tab")
