"""What `manage.py check` says to whoever runs the product about its languages."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage
from django.core.checks import Warning as Caution

from safetyplan.translation.fonts import fonts
from safetyplan.translation.languages import KNOWN


def check_fonts(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Each language on offer whose script no font here can draw: its documents would be full of empty boxes."""
    offered = [KNOWN[code] for code, _name in settings.LANGUAGES if code in KNOWN]
    return [
        Caution(
            f"Documents in {language.name} need the font {language.font}, and this machine has none of that name.",
            hint="On Debian: apt-get install fonts-noto-core fonts-noto-cjk",
            obj=language.code,
            id="safetyplan.W040",
        )
        for language in offered
        if language.font not in fonts().families
    ]
