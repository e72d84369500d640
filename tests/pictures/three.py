"""The three pictures of the README: a page of questions on a phone, and a printed page in plain and in dull words."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from safetyplan.document.picture import picture_of
from tests.browser.site import serve
from tests.pictures.documents import printed
from tests.pictures.pages import NEUTRAL, opened
from tests.pictures.plans import cookie_for, typical

PAGE = "/page/3/"
MOST = 120 * 1024  # bytes of each


def draw(folder: Path, made: Path) -> None:
    plan = typical()
    for name, wording in (("plain", "plain"), ("quiet", "home")):
        _keep(folder / f"{name}.png", picture_of(printed(plan, edition="page", wording=wording), 1))
    with serve(made, NEUTRAL, "tests.pictures.settings") as site:
        cookie = cookie_for(plan, site.address)
        with sync_playwright() as playwright:
            browser = opened(playwright)
            context = browser.new_context(viewport={"width": 390, "height": 780}, device_scale_factor=2)
            context.add_cookies([cookie])  # type: ignore[list-item]
            page = context.new_page()
            page.goto(site.address + PAGE)
            drawn = Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(32)
    file = BytesIO()
    drawn.save(file, "PNG", optimize=True)
    _keep(folder / "page.png", file.getvalue())


def _keep(path: Path, picture: bytes) -> None:
    assert len(picture) < MOST, f"{path.name} is too large for the README"
    path.write_bytes(picture)
