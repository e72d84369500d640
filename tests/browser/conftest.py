"""A real Chromium, the product as it is served, and a neutral site, all on this machine alone."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.site import NeutralSite, Site, serve, serve_neutral
from tests.browser.window import Window

WHOLE = ["chromium", "chromium-browser"]
# Nothing but this machine is ever reached, and no name is ever looked up.
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-proxy-server",
    "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ours first and together, whatever the order within: a browser and a server are started once."""
    ours = [item for item in items if item.path.is_relative_to(Path(__file__).parent)]
    for item in ours:
        item.add_marker(pytest.mark.allow_hosts(["127.0.0.1"]))
    items[:] = ours + [item for item in items if item not in set(ours)]


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """Not for the whole session: Django refuses its database to a thread in which Playwright is at work."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="package")
def whole_browser(playwright: Playwright) -> Iterator[Browser]:
    """Chromium as people have it: it keeps pages in memory for Back, which Playwright would switch off."""
    browser = launch(playwright, WHOLE, ignore_default_args=["--disable-back-forward-cache"])
    yield browser
    browser.close()


@pytest.fixture(scope="package")
def quick_browser(playwright: Playwright) -> Iterator[Browser]:
    """The same engine without the windows around it, where this system has it: each page takes half the time."""
    browser = launch(playwright, ["chromium-headless-shell", *WHOLE])
    yield browser
    browser.close()


def launch(playwright: Playwright, names: list[str], **more: Any) -> Browser:
    path = next(filter(None, map(shutil.which, names)), None)
    assert path, "Chromium is missing: install it (on Debian: apt-get install chromium), then run this again."
    return playwright.chromium.launch(executable_path=path, args=FLAGS, **more)


@pytest.fixture
def chromium(request: pytest.FixtureRequest) -> Browser:
    """The browser of a test: the quick one, unless Back matters and the test uses the whole one."""
    whole = "whole_browser" in request.fixturenames
    return request.getfixturevalue("whole_browser" if whole else "quick_browser")


@pytest.fixture(scope="package")
def neutral() -> Iterator[NeutralSite]:
    with serve_neutral() as neutral:
        yield neutral


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory, neutral: NeutralSite) -> Iterator[Site]:
    with serve(tmp_path_factory.mktemp("site"), neutral.exit_sites()) as site:
        yield site


@pytest.fixture(params=[True, False], ids=["with_a_script", "without_a_script"])
def script(request: pytest.FixtureRequest) -> bool:
    return request.param


@pytest.fixture
def window(chromium: Browser, site: Site, neutral: NeutralSite, script: bool) -> Iterator[Window]:
    """A fresh profile. No test may leave a fault in it that it did not ask for."""
    context = chromium.new_context(java_script_enabled=script)
    window = Window(context, site, neutral)
    yield window
    context.close()
    assert window.faults == []
