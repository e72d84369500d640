"""This product as the server runs it: each document in a forked process that ends with it."""

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine


class Forked(Engine):
    elsewhere, at_once = True, 2

    def draw(self, case: Case) -> bytes:
        from safetyplan.document.drawn import file_of
        from safetyplan.document.worker import apart

        choices = {"edition": "full", "language": case.language}
        return apart(file_of, case.kept, case.services, case.national, choices)


engine = Forked
