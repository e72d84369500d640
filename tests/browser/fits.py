"""Whether a page fits the screen: nothing wider than it, no words cut off, the exit under a finger."""

from tests.browser.window import Window

WIDTHS = (320, 390, 1280)
# Words that reach beyond the screen, or that their own box hides. A table may be scrolled, and a box to type in.
CUT_OFF = """() => [...document.querySelectorAll("body *")].filter(part => {
    if (!part.checkVisibility({visibilityProperty: true}) || part.closest(".unseen, .skip, table, svg, select, textarea, input, datalist")) return false;
    if (![...part.childNodes].some(node => node.nodeType === 3 && node.data.trim())) return false;
    const style = getComputedStyle(part), box = part.getBoundingClientRect();
    const hides = style.overflow !== "visible" && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
    return hides || box.left < -1 || box.right > innerWidth + 1;
}).map(part => part.outerHTML.slice(0, 120))"""  # noqa: E501
TOO_WIDE = "document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"
# At the top of the page and at its end, what is met in the middle of the exit is the exit, and a thumb finds it.
NO_EXIT = """() => [0, document.scrollingElement.scrollHeight].filter(at => {
    scrollTo(0, at);
    const box = document.querySelector(".exit button").getBoundingClientRect();
    const met = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return !met?.closest(".exit") || box.height < 44 || box.bottom > innerHeight + 1;
})"""
# Things to press that are smaller than a finger (44 by 44 pixels), but for links within a sentence.
TOO_SMALL = """() => [...document.querySelectorAll("button, summary, a.main, a.quiet, .tick, select, input[type=text]")].filter(part => {
    const box = part.getBoundingClientRect();
    return part.checkVisibility() && !part.closest(".unseen, .prompt") && !part.matches(".unseen") && (box.height < 43.5 || box.width < 43.5);
}).map(part => part.outerHTML.slice(0, 120))"""  # noqa: E501


def misfits(window: Window, widths: tuple[int, ...] = WIDTHS, height: int = 640) -> list[tuple[int, str]]:
    """(width, what is wrong there)."""
    found: list[tuple[int, str]] = []
    for width in widths:
        window.page.set_viewport_size({"width": width, "height": height})
        found += [(width, "too wide")] if window.page.evaluate(TOO_WIDE) else []
        found += [(width, f"no exit at {at}") for at in window.page.evaluate(NO_EXIT)]
        found += [(width, words) for words in window.page.evaluate(CUT_OFF)]
    return found + [(widths[-1], f"too small: {part}") for part in window.page.evaluate(TOO_SMALL)]
