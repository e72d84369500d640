"""Chromium printing the same HTML, in one browser that is kept open."""

import shutil
from typing import Any

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine, not_installed
from tests.bench.ordinary import ordinary_html

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")


class Warm(Engine):
    elsewhere = True
    browser: Any = None

    def lacks(self, case: Case) -> str:
        return not_installed("playwright", "Playwright") or ("" if PROGRAM else "Chromium is not installed")

    def start(self) -> None:
        from playwright.sync_api import sync_playwright

        self.playwright = sync_playwright().start()
        self.browser = self.open()

    def open(self) -> Any:
        return self.playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])

    def draw(self, case: Case) -> bytes:
        page = self.browser.new_page()
        page.set_content(ordinary_html(case.words))
        pdf = page.pdf(prefer_css_page_size=True)
        page.close()
        return pdf

    def stop(self) -> None:
        self.browser.close()
        self.playwright.stop()


engine = Warm
