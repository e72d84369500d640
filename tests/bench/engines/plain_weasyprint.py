"""WeasyPrint as its first page tells one to use it: fonts and rules are fresh each time."""

from weasyprint import HTML

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine
from tests.bench.ordinary import ordinary_html


class Plain(Engine):
    def draw(self, case: Case) -> bytes:
        return HTML(string=ordinary_html(case.words)).write_pdf()


engine = Plain
