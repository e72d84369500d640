"""What breaks a staging server from within: words that make a document crash, hang or die, and a clock that is wrong.

The hooks sit on WeasyPrint and on Django, never on the product.
"""

import os
import signal
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.apps import AppConfig

CRASHES, HANGS, DIES = "drawing-crashes-here", "drawing-hangs-here", "drawing-dies-here"


class Mischief(AppConfig):
    name = "tests.battery"
    label = "mischief"

    def ready(self) -> None:
        from weasyprint.document import Document

        plain = Document._render.__func__

        def render(cls: Any, markup: Any, *args: Any, **kwargs: Any) -> Any:
            text = "".join(markup.etree_element.itertext())
            if CRASHES in text:
                raise RuntimeError(text)
            if HANGS in text:
                time.sleep(600)
            if DIES in text:
                os.kill(os.getpid(), signal.SIGKILL)
            return plain(cls, markup, *args, **kwargs)

        Document._render = classmethod(render)
        set_clock()


def set_clock() -> None:
    """Turn the clock of this process, and Django's, by what CLOCK_FILE says at each moment."""
    from django.conf import settings
    from django.utils import timezone

    right, file = time.time, Path(settings.CLOCK_FILE or os.devnull)

    def turned() -> float:
        return right() + float((file.exists() and file.read_text()) or 0)

    time.time = turned
    timezone.now = lambda: datetime.fromtimestamp(turned(), tz=UTC)
