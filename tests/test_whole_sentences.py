"""A sentence is written out whole where it stands: joined from pieces, it cannot be said in most languages."""

import ast
from pathlib import Path

import pytest
from django.conf import settings

from safetyplan.translation.catalogues import KEYWORDS

MODULES = sorted(Path(settings.BASE_DIR, "safetyplan").rglob("*.py"))
COUNTED = {"ngettext": 2, "ngettext_lazy": 2, "npgettext": 3}  # how many texts come before the number


def broken(source: str) -> list[str]:
    """The lines on which a sentence is not one whole, written out: joined, filled by place, or made by code."""
    tree = ast.parse(source)
    found = [call.lineno for call in ast.walk(tree) if _speaks(call) and not _written_out(call)]
    for node in ast.walk(tree):
        match node:
            case ast.BinOp(op=ast.Add(), left=left, right=right) if _speaks(left) or _speaks(right):
                found.append(node.lineno)
            case ast.BinOp(op=ast.Mod(), left=left, right=right) if _speaks(left) and isinstance(
                right, ast.Tuple | ast.Constant
            ):
                found.append(node.lineno)
            case ast.FormattedValue(value=value) if _speaks(value):
                found.append(node.lineno)
            case ast.Call(func=ast.Attribute(attr="join"), args=[pieces]) if any(map(_speaks, ast.walk(pieces))):
                found.append(node.lineno)
            case ast.Call(func=ast.Attribute(attr="format", value=value), args=[_, *_]) if _speaks(value):
                found.append(node.lineno)
    lines = source.splitlines()
    return [lines[number - 1].strip() for number in sorted(set(found))]


def _speaks(node: ast.AST) -> bool:
    """Whether this is a call of gettext under one of the names that are collected."""
    return isinstance(node, ast.Call) and _name(node) in KEYWORDS


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _written_out(call: ast.Call) -> bool:
    texts = call.args[: COUNTED.get(_name(call))]
    return all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts)


def test_no_sentence_is_made_by_joining():
    assert len(MODULES) > 100
    assert {path.name: lines for path in MODULES if (lines := broken(path.read_text()))} == {}


@pytest.mark.parametrize(
    "line",
    [
        '_("I will call ") + name',
        'name + _(" will call")',
        "f'{_(\"I will call\")} {name}'",
        '_(f"I will call {name}")',
        '_("I will call " + name)',
        '_("I will call %s" % name)',
        '_("I will call %s") % (name,)',
        '_("I will call {}").format(name)',
        '" ".join([_("I will"), _("call")])',
        '", ".join(_p("day", "Monday") for day in days)',
        '_p("plan step", words)',
        "_(words)",
    ],
)
def test_a_joined_sentence_is_found(line):
    assert broken(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        '_("I will call %(who)s.") % {"who": name}',
        '_("I will call {who}.").format(who=name)',
        '_p("plan step", "I will call.")',
        'ngettext_lazy("One line", "Some lines", "count")',
        'ngettext("One line", "Some lines", len(lines)) % {"count": len(lines)}',
    ],
)
def test_a_whole_sentence_with_named_blanks_is_let_be(line):
    assert broken(line) == []


def test_every_name_that_a_module_speaks_by_is_one_that_is_collected():
    names = {
        alias.asname or alias.name
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for alias in node.names
        if "gettext" in alias.name
    }

    assert {"_", "_p", "ngettext_lazy"} <= names <= KEYWORDS.keys()
