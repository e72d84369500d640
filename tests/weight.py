"""Bytes and requests of each page, and its time to first paint, on an old phone far from a mast.

`python -m tests.weight` prints them; with paths behind it, only those.

The phone is Chromium with its processor slowed to a sixth and a line of 400 kbit/s that takes 400 ms to answer: the
"Slow 3G" of its own tools. Pictures that the reader asks for are counted apart.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

LINE = {"offline": False, "latency": 400, "downloadThroughput": 400 * 1024 // 8, "uploadThroughput": 400 * 1024 // 8}
SLOWER = 6
MOST = 40 * 1024  # bytes of a page with everything but pictures
FIRST_PAINT = 2.0  # seconds, for the first page
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
PATHS = ["/", "/before/", "/contents/", "/look-over/", "/print/", "/by-heart/", "/all/", "/reading/1/"]


def main(paths: list[str]) -> int:
    with tempfile.TemporaryDirectory() as made:
        os.environ |= {
            "DATABASE_URL": f"sqlite:///{made}/notes.sqlite3",
            "STATIC_FOLDER": f"{made}/static",
            "DJANGO_SETTINGS_MODULE": "tests.weight_settings",
        }
        import django

        django.setup()
        from django.core.management import call_command

        from tests.pictures.plans import prepare

        call_command("collectstatic", verbosity=0, interactive=False)
        prepare()
        return print_all(Path(made), paths)


def print_all(made: Path, only: list[str]) -> int:
    """Print a line for each page. Returns how many are too heavy, or too slow as the first one."""
    from playwright.sync_api import sync_playwright

    from safetyplan.sections import all_sections
    from tests.browser.site import serve
    from tests.pictures.pages import NEUTRAL, opened
    from tests.pictures.plans import cookie_for, typical

    paths = only or PATHS + [f"/page/{number}/" for number in range(1, len(all_sections()) + 1)] + ["/one/16/"]
    over = 0
    with serve(made, NEUTRAL, "tests.weight_settings") as site:
        cookie: Any = cookie_for(typical("beside"), site.address)
        with sync_playwright() as playwright:
            browser = opened(playwright)
            print(f"{'page':<14}{'requests':>9}{'bytes':>9}{'pictures':>10}{'first paint':>13}")
            for path in paths:
                context = browser.new_context(viewport={"width": 360, "height": 640})
                if path != "/":
                    context.add_cookies([cookie])
                requests, size, pictures, seconds = weigh(context, site.address + path)
                too_much = size > MOST or (path == "/" and seconds > FIRST_PAINT)
                over += too_much
                mark = "  too much" if too_much else ""
                print(f"{path:<14}{requests:>9}{size:>9}{pictures:>10}{seconds:>11.2f} s{mark}")
                context.close()
    return over


def weigh(context: Any, address: str) -> tuple[int, int, int, float]:
    """Requests, bytes as sent over the line, bytes of pictures among them, and seconds to the first paint."""
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    kinds: dict[str, str] = {}
    sizes: dict[str, int] = {}
    devtools.on("Network.responseReceived", lambda seen: kinds.update({seen["requestId"]: seen["type"]}))
    devtools.on(
        "Network.loadingFinished", lambda seen: sizes.update({seen["requestId"]: int(seen["encodedDataLength"])})
    )
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", LINE)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="networkidle")
    page.wait_for_function(PAINTED)
    drawn = {one for one, kind in kinds.items() if kind == "Image" and sizes.get(one, 0) > 4096}
    pictures = sum(sizes[one] for one in drawn)
    return len(sizes), sum(sizes.values()) - pictures, pictures, float(page.evaluate(PAINTED) or 0) / 1000


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
