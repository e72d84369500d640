"""The words as a docx."""

from typing import Any

from tests.bench.words import Block, Words


def docx_of(words: Words) -> Any:
    from docx import Document

    document = Document()
    document.add_heading(words.title, 0)
    for chapter in words.chapters:
        document.add_heading(chapter.title, 1)
        for block in chapter.blocks:
            if block.label:
                document.add_heading(block.label, 2)
            _block(document, block)
    return document


def _block(document: Any, block: Block) -> None:
    if block.kind in ("rows", "pairs"):
        rows = [row for rows in block.items for row in rows] if block.kind == "rows" else block.items
        table = document.add_table(rows=len(rows), cols=2)
        for line, row in zip(rows, table.rows, strict=True):
            for text, cell in zip(line, row.cells, strict=True):
                cell.text = text
    elif block.kind == "help":
        for line in block.items:
            document.add_heading(line.name, 3)
            for number in line.numbers:
                document.add_paragraph(" ".join(number)).runs[0].bold = True
            for note in line.notes:
                document.add_paragraph(note)
    else:
        style = {"points": "List Bullet"}.get(block.kind)
        mark = "☐ " if block.kind == "boxes" else ""
        for line in block.items:
            document.add_paragraph(mark + line, style=style)
