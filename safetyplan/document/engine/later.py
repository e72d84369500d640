"""What WeasyPrint loads at once and hardly ever calls, loaded when it is called: 14 MB of each process that draws.

It is fontTools, which the library needs to cut fonts where HarfBuzz has no part that does, for fonts that vary and for
those of coloured pictures. Imported before anything of WeasyPrint.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_RARE = {
    "fontTools.subset": ("Options", "Subsetter"),
    "fontTools.ttLib": ("TTFont",),
    "fontTools.ttLib.ttFont": ("getTableClass", "getTableModule"),
    "fontTools.ttLib.woff2": ("decompress",),
    "fontTools.varLib": (),
    "fontTools.varLib.instancer": ("instantiateVariableFont",),
}


def _stand_in(name: str, wanted: tuple[str, ...]) -> ModuleType:
    module = ModuleType(name)
    vars(module).update({one: _on_call(name, one) for one in wanted}, TTLibError=Exception)
    return module


def _on_call(name: str, wanted: str) -> Any:
    return lambda *args, **kwargs: getattr(import_module(name), wanted)(*args, **kwargs)


_absent = [name for name in _RARE if name not in sys.modules]
sys.modules |= {name: _stand_in(name, _RARE[name]) for name in _absent}
try:
    weasyprint = import_module("weasyprint")
finally:
    for _name in _absent:
        del sys.modules[_name]


def without_browser_rules() -> None:
    """Let go of what a browser knows of each element, 2 MB: documents of ours have `elements.css` in its place."""
    for rules in ("UA_STYLESHEET", "UA_FORM_STYLESHEET", "PH_STYLESHEET"):
        for module in (weasyprint, weasyprint.html):
            setattr(module, rules, weasyprint.CSS(string=""))
