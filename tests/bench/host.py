"""A process that holds one engine and draws when it is asked: the bench talks to it through a pipe."""

import importlib
import os
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.bench.engines import ENGINES
from tests.bench.processes import Use, use_of

if TYPE_CHECKING:  # a host begins before Django has its models
    from tests.bench.cases import Case

_context = get_context("spawn")  # nothing of the bench's own is in it, as in a server that has just begun


class Host:
    """`pdf` is its first document, and `first` how many milliseconds after its process began it was there."""

    def __init__(self, name: str, case: "Case") -> None:
        self.pipe, theirs = _context.Pipe()
        self.process = _context.Process(target=_serve, args=(theirs, name))
        began = perf_counter()
        self.process.start()
        theirs.close()
        self.pipe.send(case)
        self.elsewhere, self.at_once, self.pdf = self._answer()
        self.first = (perf_counter() - began) * 1000

    def draw(self, times: int = 1, at_once: int = 1) -> float:
        """Milliseconds of `times` documents, so many at once."""
        self.begin(times, at_once)
        return self.finished()

    def begin(self, times: int, at_once: int = 1) -> None:
        self.pipe.send((times, at_once))

    def finished(self) -> float:
        return self._answer()

    def use(self) -> Use:
        return use_of(self.process.pid or 0, self.elsewhere)

    def stop(self) -> None:
        self.pipe.send((0, 0))
        self.process.join(20)
        if self.process.is_alive():
            self.process.kill()

    def _answer(self) -> Any:
        answer = self.pipe.recv()
        if isinstance(answer, Exception):
            raise answer
        return answer


def engine_of(name: str) -> Any:
    _label, module, arguments = ENGINES[name]
    return importlib.import_module(f"tests.bench.engines.{module}").engine(**arguments)


def _serve(pipe: Connection, name: str) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "safetyplan.settings")
    import django

    django.setup()
    engine, case = engine_of(name), pipe.recv()
    try:
        engine.start()
        pipe.send((engine.elsewhere, engine.at_once, engine.draw(case)))
        while any(asked := pipe.recv()):
            times, at_once = asked
            began = perf_counter()
            with ThreadPoolExecutor(at_once) as pool:
                list((pool.map if at_once > 1 else map)(engine.draw, [case] * times))
            pipe.send((perf_counter() - began) * 1000)
    except Exception as failure:  # (whatever it was, the bench says it and goes on)
        pipe.send(RuntimeError(f"{type(failure).__name__}: {failure}"))
    finally:
        engine.stop()
