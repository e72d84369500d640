"""ReportLab, which sets paragraphs and tables from Python and no HTML."""

from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine, not_installed
from tests.bench.words import Block

_FONTS = Path("/usr/share/fonts/truetype/noto")


class Flowed(Engine):
    def lacks(self, case: Case) -> str:
        if case.language != "en":
            return "ReportLab neither joins Arabic letters nor embeds the Chinese font"
        missing = "" if (_FONTS / "NotoSans-Regular.ttf").exists() else "the font Noto Sans is not where Debian has it"
        return not_installed("reportlab", "ReportLab") or missing

    def start(self) -> None:
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        for name in ("Regular", "Bold"):
            pdfmetrics.registerFont(TTFont(f"Noto-{name}", _FONTS / f"NotoSans-{name}.ttf"))
        plain = ParagraphStyle("p", fontName="Noto-Regular", fontSize=12, leading=17, spaceAfter=4)
        self.styles = {
            "p": plain,
            "h1": ParagraphStyle("h1", plain, fontName="Noto-Bold", fontSize=24, leading=28, spaceAfter=14),
            "h2": ParagraphStyle("h2", plain, fontName="Noto-Bold", fontSize=16, leading=20, spaceBefore=24),
            "h3": ParagraphStyle("h3", plain, fontName="Noto-Bold", spaceBefore=11, keepWithNext=1),
            "call": ParagraphStyle("call", plain, fontName="Noto-Bold", fontSize=18, leading=23),
        }

    def draw(self, case: Case) -> bytes:
        from reportlab.lib.pagesizes import LETTER
        from reportlab.platypus import SimpleDocTemplate

        flow = [self._say("h1", case.words.title)]
        for chapter in case.words.chapters:
            flow.append(self._say("h2", chapter.title))
            for block in chapter.blocks:
                flow += [self._say("h3", block.label)] if block.label else []
                flow += self._block(block)
        file = BytesIO()
        margins = {"leftMargin": 57, "rightMargin": 57, "topMargin": 51, "bottomMargin": 57}
        SimpleDocTemplate(file, pagesize=LETTER, **margins).build(flow)
        return file.getvalue()

    def _say(self, style: str, words: str, **more: Any) -> Any:
        from reportlab.platypus import Paragraph

        return Paragraph(escape(words), self.styles[style], **more)

    def _block(self, block: Block) -> list[Any]:
        from reportlab.platypus import KeepTogether, Table

        if block.kind in ("rows", "pairs"):
            rows = [row for rows in block.items for row in rows] if block.kind == "rows" else block.items
            return [Table([[self._say("p", one) for one in row] for row in rows], colWidths=["35%", "65%"])]
        if block.kind == "help":
            return [
                KeepTogether(
                    [self._say("h3", line.name)]
                    + [self._say("call", " ".join(number)) for number in line.numbers]
                    + [self._say("p", note) for note in line.notes]
                )
                for line in block.items
            ]
        mark = {"points": "•", "boxes": "□"}.get(block.kind)
        return [self._say("p", line, **({"bulletText": mark} if mark else {})) for line in block.items]


engine = Flowed
