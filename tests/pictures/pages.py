"""Every page as a browser shows it."""

import shutil
from pathlib import Path

from django.conf import settings
from playwright.sync_api import Browser, Playwright, sync_playwright

from safetyplan.plans.plan import Plan
from safetyplan.sections import all_sections
from tests.browser.conftest import FLAGS
from tests.browser.site import serve
from tests.every_page import OF_A_PLAN, OPEN_TO_ALL
from tests.pictures.plans import cookie_for, typical

SCREENS = {"phone": (390, 844), "desk": (1280, 900)}
SCHEMES = ("light", "dark")
NEUTRAL = ["https://www.wikipedia.org/"]
Drawn = tuple[str, Path]  # the heading it stands under, and the picture


def draw(folder: Path, made: Path) -> list[Drawn]:
    """Draw them into `folder`; `made` holds the database."""
    with serve(made, NEUTRAL, "tests.pictures.settings") as site:
        cookies = {name: cookie_for(plan, site.address) for name, plan in _plans().items()}
        with sync_playwright() as playwright:
            browser = opened(playwright)
            return [
                (f"Pages, {screen}, {scheme}", picture)
                for screen in SCREENS
                for scheme in SCHEMES
                for picture in _all(browser, site.address, cookies, folder, screen, scheme)
            ]


def draw_in_each_language(folder: Path, made: Path) -> list[Drawn]:
    """One picture of each page, as a phone shows it, in each language on offer."""
    paths = [*OPEN_TO_ALL, *OF_A_PLAN, *(f"/page/{number}/" for number in range(1, len(all_sections()) + 1))]
    with serve(made, NEUTRAL, "tests.pictures.settings") as site:
        # Before Playwright is at work in this thread, where Django then refuses its database.
        cookies = {code: cookie_for(typical(language=code), site.address) for code, _name in settings.LANGUAGES}
        with sync_playwright() as playwright:
            browser, drawn = opened(playwright), []
            for code, name in settings.LANGUAGES:
                for path in paths:
                    picture = folder / code / f"{path.strip('/').replace('/', '-') or 'start'}.png"
                    _shoot(browser, site.address + path, cookies[code], picture, SCREENS["phone"], "light")
                    drawn.append((f"Pages, {name}", picture))
            return drawn


def opened(playwright: Playwright) -> Browser:
    """The Chromium of the system."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    return playwright.chromium.launch(executable_path=path, args=FLAGS)


def _plans() -> dict[str, Plan]:
    return {
        "myself": typical(),
        "beside": typical("beside"),
        "easy": typical(look=["large", "easy"]),
        "empty": Plan({"looked_at": ["rest"]}),
        "misfit": Plan({"aside": {"safe_people": {"code_word": "lamp " * 60}}}),
    }


def _shown() -> list[tuple[str, str]]:
    """(whose plan, which path)."""
    sections = [f"/page/{number}/" for number in range(1, len(all_sections()) + 1)]
    shown = [("", path) for path in [*OPEN_TO_ALL, "/no-such-page/"]]
    shown += [("myself", path) for path in [*OF_A_PLAN, *sections]]
    shown += [("beside", path) for path in ("/page/3/", "/page/8/", "/contents/")]
    shown += [("easy", f"/one/{number}/") for number in (1, 9, 16, 24, 37, 38)]
    return shown + [("empty", "/look-over/"), ("misfit", "/page/8/")]


def _all(
    browser: Browser, address: str, cookies: dict[str, dict[str, str]], folder: Path, screen: str, scheme: str
) -> list[Path]:
    drawn = []
    for whose, path in _shown():
        name = f"{whose or 'nobody'}{path.rstrip('/').replace('/', '-') or '-start'}.png"
        drawn.append(folder / screen / scheme / name)
        _shoot(browser, address + path, cookies.get(whose), drawn[-1], SCREENS[screen], scheme)
    return drawn


def _shoot(
    browser: Browser, address: str, cookie: dict[str, str] | None, picture: Path, size: tuple[int, int], scheme: str
) -> None:
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)  # type: ignore[arg-type]
    if cookie:
        context.add_cookies([cookie])  # type: ignore[list-item]
    page = context.new_page()
    page.goto(address)
    page.screenshot(path=picture, full_page=True)
    context.close()
