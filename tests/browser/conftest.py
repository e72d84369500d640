"""A real Chromium, the product as it is served, and a neutral site, all on this machine alone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.site import NeutralSite, Site, serve, serve_neutral
from tests.browser.window import Window

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
def chromium() -> Iterator[Browser]:
    """Not for the whole session: Django refuses its database to a thread in which Playwright is at work."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    assert path, "Chromium is missing: install it (on Debian: apt-get install chromium), then run this again."
    with sync_playwright() as playwright:
        # A browser keeps pages in memory for Back; Playwright switches that off.
        browser = playwright.chromium.launch(
            executable_path=path, args=FLAGS, ignore_default_args=["--disable-back-forward-cache"]
        )
        yield browser
        browser.close()


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
