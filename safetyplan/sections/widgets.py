"""How questions with more than one box are drawn and read. None needs a script."""

import copy
from typing import Any

from django import forms


def _id(widget: dict[str, Any]) -> str:
    """What the ids within a question begin with: several sections may stand on one page."""
    return widget["attrs"].get("id") or f"id_{widget['name']}"


class ChecklistWidget(forms.CheckboxSelectMultiple):
    """Boxes to tick. A hidden empty value goes with them, so that none ticked is not mistaken for never shown."""

    template_name = "forms/checklist.html"

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return [key for key in data.getlist(name) if key] if hasattr(data, "getlist") else data.get(name) or []

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data


class LinesWidget(forms.Textarea):
    """A short list, one line each."""

    def __init__(self) -> None:
        super().__init__(attrs={"rows": 4})

    def format_value(self, value: Any) -> str:
        return "\n".join(value) if isinstance(value, list) else value or ""


class RowsWidget(forms.Widget):
    """Rows of the same few boxes. It shows what is filled and some empty rows; `grow` asks the page for more."""

    template_name = "forms/rows.html"
    use_fieldset = True
    spare = 2  # empty rows after the filled ones

    def __init__(self, columns: list, most: int) -> None:
        super().__init__()
        self.columns, self.most = columns, most
        self.extra = 0

    def __deepcopy__(self, memo: Any) -> "RowsWidget":
        """A page's own columns: what one reader is offered must never show on the page of another."""
        own = super().__deepcopy__(memo)
        own.columns = [copy.copy(column) for column in self.columns]
        return own

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        rows = value or []
        count = min(len(rows) + self.spare + self.extra, max(self.most, len(rows)))
        context["widget"]["rows"] = [
            [self._box(context["widget"], number, column, row.get(column.name, "")) for column in self.columns]
            for number, row in enumerate(rows + [{}] * (count - len(rows)))
        ]
        context["widget"]["count"] = count
        context["widget"]["more"] = count < self.most
        context["widget"]["most"] = self.most
        return context

    def _box(self, widget: dict[str, Any], number: int, column: Any, value: str) -> dict[str, Any]:
        place = f"{number}-{column.name}"
        box = {"name": f"{widget['name']}-{place}", "id": f"{_id(widget)}-{place}"}
        return box | {"column": column, "value": value}

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[dict[str, str]]:
        if f"{name}-count" not in data:
            return data.get(name) or []
        rows = []
        for number in range(self._posted_count(data, name)):
            texts = {
                column.name: str(data.get(f"{name}-{number}-{column.name}") or "").strip() for column in self.columns
            }
            if any(texts.values()):
                rows.append({key: text for key, text in texts.items() if text})
        return rows

    def _posted_count(self, data: Any, name: str) -> int:
        """How many rows the page held. A count that was tampered with is bounded, and loses no row that could exist."""
        count = str(data.get(f"{name}-count"))
        return min(int(count[:4]), self.most * 2) if count.isascii() and count.isdigit() else self.most

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return f"{name}-count" not in data and name not in data


class PromptsWidget(forms.Widget):
    """Sentences with a box to tick and blanks to fill, in reading order."""

    template_name = "forms/prompts.html"
    use_fieldset = True

    def __init__(self, prompts: list) -> None:
        super().__init__()
        self.prompts = prompts

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        kept = {row["prompt"]: row for row in value or []}
        context["widget"]["prompts"] = [
            {
                "prompt": prompt,
                "name": f"{name}-{prompt.key}",
                "id": f"{_id(context['widget'])}-{prompt.key}",
                "ticked": prompt.key in kept,
                "pieces": [
                    {
                        "text": text,
                        "blank": blank,
                        "label": prompt.blanks.get(blank),
                        "value": kept.get(prompt.key, {}).get(blank, ""),
                    }
                    for text, blank in prompt.pieces()
                ],
            }
            for prompt in self.prompts
        ]
        return context

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[dict[str, str]]:
        if f"{name}-shown" not in data:
            return data.get(name) or []
        rows = []
        for prompt in self.prompts:
            texts = {blank: str(data.get(f"{name}-{prompt.key}-{blank}") or "").strip() for blank in prompt.blanks}
            filled = {blank: text for blank, text in texts.items() if text}
            if filled or data.get(f"{name}-{prompt.key}"):
                rows.append({"prompt": prompt.key, **filled})
        return rows

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return f"{name}-shown" not in data and name not in data
