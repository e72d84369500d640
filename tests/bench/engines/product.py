"""This product as the server calls it when it draws in its own process: from the plan to the bytes."""

import gc

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine


class Drawn(Engine):
    def __init__(self, edition: str = "full", first_page: bool = False, picture: bool = False) -> None:
        self.edition, self.first_page, self.picture = edition, first_page, picture

    def start(self) -> None:
        from safetyplan.document import warm  # noqa: F401

        gc.freeze()

    def draw(self, case: Case) -> bytes:
        from safetyplan.document.picture import picture_of
        from safetyplan.document.render import render
        from safetyplan.plans.plan import Plan

        pdf = render(
            Plan(case.kept),
            edition=self.edition,
            language=case.language,
            services=case.services,
            national=case.national,
            first_page=self.first_page,
        )
        if self.picture:
            picture_of(pdf, 1)
        return pdf


engine = Drawn
