"""Who uses a keyboard, a screen reader, or colours of their own reaches everything, in every error too."""

from itertools import pairwise

import pytest

from safetyplan.sections import all_sections
from tests.browser.test_every_page import faults_of_access
from tests.browser.window import with_a_script
from tests.every_page import LONG
from tests.plans.views.places import DANGER, PEOPLE, SIGNS, page_of

pytestmark = with_a_script
LIGHTS = [{"color_scheme": "light"}, {"color_scheme": "dark"}]
LIGHTS += [{"color_scheme": "dark", "contrast": "more"}, {"color_scheme": "light", "contrast": "more"}]
# Each stop of the keyboard: whether it can be seen that it has the focus.
UNSEEN = """() => {
    const at = document.activeElement, style = getComputedStyle(at);
    return style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2 ? at.outerHTML.slice(0, 100) : "";
}"""


def test_no_question_shuts_anybody_out_where_all_of_them_stand_in_the_dark(window):
    window.begin(seat="beside")
    window.page.emulate_media(color_scheme="dark")
    for section in all_sections():
        window.post(page_of(section), section=section.slug, go="map")
    found, parts, onward = {}, 0, "/all/"
    while onward:
        window.open(onward)
        parts += window.page.locator("section.part").count()
        found[onward] = faults_of_access(window)
        onward = window.page.evaluate("document.querySelector('.actions a.main[id]')?.getAttribute('href')")

    assert parts == len(all_sections())
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_no_error_shuts_anybody_out(window):
    window.begin(seat="beside")
    found = {}
    for path, box in [(PEOPLE, "code_word"), (PEOPLE, "people-0-who"), (SIGNS, "own_signs")]:
        window.open(path)
        window.page.fill(f"[name={box}]", LONG)
        window.save()
        found[box] = faults_of_access(window)
    for path in ["/look-over/", "/all/"]:
        window.open(path)
        found[path] = faults_of_access(window)
    window.context.clear_cookies(name="c")
    window.open(PEOPLE)
    window.context.clear_cookies(name="c")
    window.save()
    found["an old page"] = faults_of_access(window)
    window.open("/no-such-page/")
    found["no page"] = faults_of_access(window)
    window.open("/come-back/")
    window.page.fill("#number", "1234")
    window.press("main form button.main")
    found["a wrong number"] = faults_of_access(window)
    window.faults.clear()

    assert {state: faults for state, faults in found.items() if faults} == {}


def test_what_stands_out_can_be_read_in_every_light(window):
    window.begin(seat="beside")
    window.open(DANGER)
    window.page.check("[name=me][value=neck]")
    window.save()
    found = {}
    for path in [DANGER, PEOPLE, "/", "/reading/1/", "/contents/", "/look-over/", "/print/", "/by-heart/", "/one/40/"]:
        window.open(path)
        for light in LIGHTS:
            window.page.emulate_media(**{"contrast": "no-preference"} | light)
            found[path, str(light)] = faults_of_contrast(window)

    assert {where: faults for where, faults in found.items() if faults} == {}


def faults_of_contrast(window):
    return faults_of_access(window, ["color-contrast"])


def test_a_plan_can_be_walked_by_the_keyboard_alone(window):
    window.open("/")
    press_on(window, "main form button.main")
    press_on(window, "main a.main")
    pages = 0
    while "/page/" in window.page.url and pages < 12:
        pages += 1
        assert stops_unseen(window) == []
        press_on(window, "button[name=go][value=on].main")
    press_on(window, "a[href='/look-over/']")
    assert pages == 12
    assert "/look-over/" in window.page.url


def press_on(window, target):
    """Go to a control with the Tab key and press Enter on it."""
    for _stop in range(400):
        window.page.keyboard.press("Tab")
        if window.page.evaluate("target => document.activeElement.matches(target)", target):
            break
    else:
        raise AssertionError(f"{target} cannot be reached by the keyboard")
    with window.page.expect_navigation():
        window.page.keyboard.press("Enter")


def stops_unseen(window):
    """The first stops of the keyboard at which nobody could see where they are."""
    seen = []
    for _stop in range(8):
        window.page.keyboard.press("Tab")
        seen.append(window.page.evaluate(UNSEEN))
    window.page.evaluate("document.activeElement.blur()")
    return [stop for stop in seen if stop]


@pytest.mark.parametrize("path", ["/", PEOPLE, DANGER, "/contents/", "/look-over/", "/print/", "/all/", "/one/40/"])
def test_a_screen_reader_meets_names_in_the_order_of_the_page(window, path):
    window.begin(seat="beside")
    window.open(path)
    nodes = read_aloud(window)
    controls = [
        node for node in nodes if node["role"] in {"button", "link", "textbox", "checkbox", "radio", "combobox"}
    ]

    assert [node for node in controls if not node["name"]] == []
    assert controls[0]["role"] == "button"
    assert "Exit this page" in controls[0]["name"]
    levels = [int(node["level"]) for node in nodes if node["role"] == "heading"]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {"main", "contentinfo", "banner"} <= {node["role"] for node in nodes}


def read_aloud(window):
    """The accessibility tree as it is read: role, name and level of each node that is not passed over."""
    nodes = {node["nodeId"]: node for node in window.devtools.send("Accessibility.getFullAXTree")["nodes"]}

    def along(node):
        if not node.get("ignored"):
            level = [one["value"]["value"] for one in node.get("properties", []) if one["name"] == "level"]
            name = node.get("name", {}).get("value", "")
            yield {"role": node["role"]["value"], "name": name, "level": level[0] if level else 0}
        for child in node.get("childIds", []):
            yield from along(nodes[child])

    return list(along(next(node for node in nodes.values() if not node.get("parentId"))))
