"""A check of ours over a finished PDF: what a machine can tell of PDF/UA-1 (ISO 14289-1), rule by rule.

The rules follow the failure conditions of the Matterhorn Protocol 1.1 that need no human eye; each names its own.
An independent checker (veraPDF) is in none of the registries this project installs from.
"""

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

STANDARD = {  # ISO 32000-1, 14.8.4
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
    "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI",
    "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote",
    "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu",
    "WT", "WP", "Figure", "Formula", "Form",
}  # fmt: skip
WITHIN = {
    "LI": {"L"}, "Lbl": {"LI", "Note"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"}, "TD": {"TR"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"},
}  # fmt: skip
ONLY = {"L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"}, "TR": {"TH", "TD"}}
PAINTS = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "EI"}


def faults(pdf: bytes) -> list[str]:
    """What keeps this file from PDF/UA-1, a sentence each; an empty list where no rule is broken."""
    with pikepdf.open(BytesIO(pdf)) as document:
        found = [*_of_the_file(document), *_of_the_tree(document), *_of_the_pages(document), *_of_the_fonts(document)]
    return list(dict.fromkeys(found))


def _of_the_file(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "06-001: it is not said to be tagged"
    if root.get("/MarkInfo", {}).get("/Suspects"):
        yield "05: its tags are said to be doubtful"
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", str(root.get("/Lang", ""))):
        yield "11-006: the file has no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "07-001: the window shows the file's name in place of its title"
    xmp = bytes(root.Metadata.read_bytes()) if "/Metadata" in root else b""
    if not re.search(rb"pdfuaid:part(=\"1\"|>1<)", xmp):
        yield "06-002: it does not say that it follows PDF/UA"
    if not re.search(rb"<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+<", xmp):
        yield "06-003: it has no title"
    if "/AcroForm" in root or "/OpenAction" in root or "/AA" in root or "/EmbeddedFiles" in root.get("/Names", {}):
        yield "it holds a form, an action or another file"


def _of_the_tree(document: pikepdf.Pdf) -> Iterator[str]:
    if "/StructTreeRoot" not in document.Root:
        yield "01: there is no structure tree"
        return
    tree = document.Root.StructTreeRoot
    roles = {str(own)[1:]: str(meant)[1:] for own, meant in tree.get("/RoleMap", {}).items()}
    level = 0
    for element, parent in _elements(tree, ""):
        kind = roles.get(str(element.S)[1:], str(element.S)[1:])
        if kind not in STANDARD:
            yield f"02-001: {kind} is no kind of structure, and is mapped to none"
        if kind in WITHIN and parent not in WITHIN[kind]:
            yield f"09: {kind} stands in {parent or 'nothing'}"
        if parent in ONLY and kind not in ONLY[parent]:
            yield f"09: {parent} holds {kind}"
        if re.fullmatch("H[1-6]", kind):
            deeper, level = int(kind[1]), level
            if deeper > level + 1:
                yield f"14-002: a heading of level {deeper} follows one of level {level}"
            level = deeper
        if kind in {"Figure", "Formula"} and not str(element.get("/Alt", "") or element.get("/ActualText", "")):
            yield "13-004: a figure has no words in its place"


def _elements(element: Any, parent: str) -> Iterator[tuple[Any, str]]:
    """(element, the kind of its parent), in reading order."""
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid, parent
            yield from _elements(kid, str(kid.S)[1:])


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, Array) else [kids]


def _of_the_pages(document: pikepdf.Pdf) -> Iterator[str]:
    in_tree: Counter[tuple[Any, int]] = Counter(_marked_in_tree(document))
    for number, page in enumerate(document.pages, start=1):
        on_page, loose = set(), 0
        open_marks: list[str | int] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in {"BMC", "BDC"}:
                about = operands[1] if len(operands) > 1 else {}
                marked = about.get("/MCID") if isinstance(about, Dictionary) else None
                open_marks.append(str(operands[0]) if marked is None else int(marked))
                on_page |= {int(marked)} if marked is not None else set()
            elif name == "EMC":
                open_marks.pop()
            elif name in PAINTS and not any(isinstance(mark, int) or mark == "/Artifact" for mark in open_marks):
                loose += 1
        if loose:
            yield f"01-005: page {number} paints {loose} things that are neither content nor marked as decoration"
        held = {mark for place, mark in in_tree if place == page.objgen}
        if on_page - held:
            yield f"01: page {number} has marked content that no tag holds"
        if held - on_page:
            yield f"01: a tag holds content that is not on page {number}"
        if held and "/StructParents" not in page:
            yield f"01: page {number} does not lead back to its tags"
        for note in page.get("/Annots", []):
            if "/Contents" not in note:
                yield f"28-004: page {number} has a note without words"
        if "/Annots" in page and page.get("/Tabs") != Name.S:
            yield f"28-002: page {number} is not walked in the order of its tags"
    if any(times > 1 for times in in_tree.values()):
        yield "01: the same content is held by two tags"


def _marked_in_tree(document: pikepdf.Pdf) -> Iterator[tuple[Any, int]]:
    for element, _parent in _elements(document.Root.get("/StructTreeRoot", Dictionary()), ""):
        for kid in _kids(element):
            if isinstance(kid, int):
                yield element.Pg.objgen, kid
            elif isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR:
                yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)


def _of_the_fonts(document: pikepdf.Pdf) -> Iterator[str]:
    for page in document.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            name = re.sub(r"^/[A-Z]{6}\+", "", str(font.get("/BaseFont", "")))
            [inner] = font.get("/DescendantFonts", [font])
            about = inner.get("/FontDescriptor", {})
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(about.keys()) and font.get("/Subtype") != Name.Type3:
                yield f"31-009: the font {name} is not in the file"
            if "/ToUnicode" not in font:
                yield f"31-027: what the letters of {name} stand for is not said"
