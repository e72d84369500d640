"""Chromium printing the same HTML, begun anew for each document."""

from tests.bench.cases import Case
from tests.bench.engines.chromium import Warm


class Cold(Warm):
    def start(self) -> None:
        from playwright.sync_api import sync_playwright

        self.playwright = sync_playwright().start()

    def draw(self, case: Case) -> bytes:
        self.browser = self.open()
        try:
            return super().draw(case)
        finally:
            self.browser.close()

    def stop(self) -> None:
        self.playwright.stop()


engine = Cold
