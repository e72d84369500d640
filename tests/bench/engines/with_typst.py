"""Typst, which is compiled and sets no HTML: about as fast as a page can be made."""

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine, not_installed
from tests.bench.words import Block, HelpLine, Words

_SETUP = """#set page(paper: "us-letter", margin: (x: 20mm, top: 18mm, bottom: 20mm), numbering: "1")
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"), size: 12pt, lang: "{lang}", dir: {direction})
#set document(title: "Notes", date: none)
"""


class Set(Engine):
    def lacks(self, case: Case) -> str:
        return not_installed("typst", "typst, of the Python package index,")

    def draw(self, case: Case) -> bytes:
        import typst

        return typst.compile(_source(case.words).encode())


def _source(words: Words) -> str:
    direction = "rtl" if words.rtl else "ltr"
    lines = [_SETUP.format(lang=words.language.split("-")[0], direction=direction), f"= {_text(words.title)}"]
    for chapter in words.chapters:
        lines += ["#line(length: 100%, stroke: .75pt)", f"== {_text(chapter.title)}"]
        for block in chapter.blocks:
            lines += [f"=== {_text(block.label)}"] if block.label else []
            lines += _block(block)
    return "\n".join(lines)


def _block(block: Block) -> list[str]:
    if block.kind == "boxes":
        return [f"#box(width: 9pt, height: 9pt, stroke: .9pt) {_text(line)}\n" for line in block.items]
    if block.kind == "rows":
        cells = [f"[{_text(label)}], [{_text(line)}]" for row in block.items for label, line in row]
        return [f"#table(columns: (1fr, 2fr), {', '.join(cells)})"]
    if block.kind == "pairs":
        cells = [f"[{_text(when)}], [{_text(will)}]" for when, will in block.items]
        return [f"#table(columns: (1fr, 1fr), {', '.join(cells)})"]
    if block.kind == "help":
        return [f"#block(breakable: false)[{_help(line)}]" for line in block.items]
    return [(f"- {_text(line)}" if block.kind == "points" else f"{_text(line)}\n") for line in block.items]


def _help(line: HelpLine) -> str:
    said = [f"#strong[{_text(line.name)}]"]
    said += [f"{_text(before)} #text(16pt)[{_text(number)}] {_text(after)}" for before, number, after in line.numbers]
    return " \\\n".join([*said, *map(_text, line.notes)])


def _text(words: str) -> str:
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'#"{quoted}"'


engine = Set
