"""The engines, by the name they are picked with, each told apart by what it is said to be in the table."""

from typing import Any

# name: (what the table calls it, module, arguments)
ENGINES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "product": ("this product, whole plan", "product", {}),
    "worker": ("this product, in its forked worker", "worker", {}),
    "page": ("this product, one page", "product", {"edition": "page"}),
    "card": ("this product, wallet cards", "product", {"edition": "card"}),
    "first": ("this product, first page", "product", {"first_page": True}),
    "picture": ("this product, picture of that page", "product", {"first_page": True, "picture": True}),
    "weasyprint": ("plain WeasyPrint, ordinary template", "plain_weasyprint", {}),
    "chromium": ("Chromium, one browser kept open", "chromium", {}),
    "chromium-cold": ("Chromium, a process each time", "chromium_cold", {}),
    "libreoffice": ("LibreOffice kept open, from a docx", "libreoffice", {}),
    "reportlab": ("ReportLab", "with_reportlab", {}),
    "typst": ("Typst, the near limit", "with_typst", {}),
}
