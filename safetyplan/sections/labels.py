"""What the reader calls the lines on their plan: a box for each line that is ticked."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from safetyplan.sections.answer import Own
from safetyplan.sections.rows import Column, RowsField
from safetyplan.sections.widgets import RowsWidget

LABEL_HOLDS = 60
IDENTIFIER_HOLDS = 120  # as many as the directory's own
LABELS_MOST = 24  # for the lines that are ticked, and as many that were


class LabelsWidget(RowsWidget):
    """A box beside the name of each line. What was written for a line that is not ticked now goes along unseen."""

    template_name = "forms/labels.html"
    services: Sequence[Any] = ()

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, [], attrs)
        written = {row.get("identifier", ""): row.get("label", "") for row in value or []}
        lines = {service.identifier: service for service in self.services}
        # By number, not by identifier: a page may hold a text twice, and none may be lost.
        rows = [(one.get("identifier", ""), one.get("label", "")) for one in value or []]
        rows += [(identifier, "") for identifier in lines if identifier not in written]
        context["widget"]["rows"] = [
            {"name": f"{name}-{number}", "identifier": identifier, "label": label, "service": lines.get(identifier)}
            for number, (identifier, label) in enumerate(rows)
        ]
        context["widget"]["count"], context["widget"]["columns"] = len(rows), self.columns
        context["widget"]["any"] = any(row["service"] for row in context["widget"]["rows"])
        return context


class LabelsField(RowsField):
    """Kept as rows of a line's identifier and its label. It stands beside the list of lines and is no line itself."""

    def __init__(self, **kwargs: Any) -> None:
        columns = [
            Column("identifier", _("Line"), max_length=IDENTIFIER_HOLDS),
            Column("label", _("What I call it"), max_length=LABEL_HOLDS),
        ]
        super().__init__(columns=columns, most=LABELS_MOST, printed=False, **kwargs)
        self.widget, self.holds = LabelsWidget(columns, LABELS_MOST), ""  # type: ignore[assignment]
        self.services: Sequence[Any] = ()

    def meet(self, services: Sequence[Any]) -> None:
        self.services = self.widget.services = services

    def clean(self, value: Any) -> list[dict[str, str]]:
        """A box that was left empty is no label."""
        rows = enumerate(value or [], start=1)
        return super().clean([row for number, row in rows if self._clean_row(number, row).get("label")])

    def in_words(self, value: list[dict[str, str]], wording: str) -> list:
        names = {service.identifier: service.told_name for service in self.services}
        other = str(_("A line that is not ticked now"))
        labels = [(row.get("identifier", ""), row["label"]) for row in value if row.get("label")]
        return [[(names.get(identifier, other), (Own(label),))] for identifier, label in labels]
