"""What WeasyPrint loads at once and hardly ever calls, loaded when it is called: 12 MB of each process that draws.

It is fontTools, of which the library needs the half that cuts fonts only where HarfBuzz has no part that does, and the
half that sets fonts that vary only for those. Imported before anything of WeasyPrint.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_RARE = {"fontTools.subset": ("Options", "Subsetter"), "fontTools.varLib.instancer": ("instantiateVariableFont",)}


def _stand_in(name: str, wanted: tuple[str, ...]) -> ModuleType:
    module = ModuleType(name)
    for one in wanted:
        setattr(module, one, _on_call(name, one))
    return module


def _on_call(name: str, wanted: str) -> Any:
    return lambda *args, **kwargs: getattr(import_module(name), wanted)(*args, **kwargs)


_absent = [name for name in ("fontTools.varLib", *_RARE) if name not in sys.modules]
sys.modules |= {name: _stand_in(name, _RARE.get(name, ())) for name in _absent}
try:
    import_module("weasyprint")
finally:
    for _name in _absent:
        del sys.modules[_name]
