"""The house has floors, and imports only go down: a plan knows no request, and a section knows no plan."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

# From the ground up. A name stands for the module, or for all of a package that is not named on another floor.
FLOORS = [
    # Tables and rules of text that know nothing of the house.
    {"translation.languages", "translation.world_names", "resources.spreadsheet"},
    {"vault", "discretion", "turns", "settings"},
    {"sections", "reading", "translation"},
    {"plans.plan", "plans.schema", "plans.read", "plans.number", "plans.exit_sites"},
    {"document", "plans.clock", "plans.models", "plans.traces", "resources"},
    {
        "plans.drafts",
        "plans.savefile",
        "plans.recording",
        "resources.rows",
        "resources.starting",
        "resources.starting_texts",
    },
    {
        "plans.views",
        "plans.cookie",
        "plans.checks",
        "document.views",
        "document.forms",
        "document.chosen",
        "document.drawing",
        "document.naming",
        "document.own_words",
        "document.slip",
        "document.warm",
        "reading.views",
        "office",
    },
    {"urls", "wsgi"},
    {"door"},
    {"edge"},
]
VIEWS = 6
# Ways in from outside, beside the views, in whatever package they stand.
ENTRIES = {"management", "admin", "apps", "templatetags", "migrations"}
# Neighbours that meet in the views and in no lower place.
APART = {"plans", "resources"}
ONE_DOOR = {"cryptography": "vault", "weasyprint": "document.engine"}


def modules(root: Path) -> dict[str, Path]:
    """Every module below `root/safetyplan`, by its name without that first word."""
    found = {}
    for path in sorted((root / "safetyplan").rglob("*.py")):
        parts = path.relative_to(root / "safetyplan").with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(root: Path) -> Iterator[tuple[str, str]]:
    """(module, what it imports), wherever in the module the import stands. Our own modules without `safetyplan.`."""
    known = modules(root)
    for name, path in known.items():
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        for node in ast.walk(ast.parse(path.read_text())):
            for imported in _named(node, package):
                ours = imported.removeprefix("safetyplan.")
                if ours == imported:
                    yield name, imported
                else:  # the last word may be a thing in the module
                    yield name, ours if ours in known else ours.rpartition(".")[0]


def _named(node: ast.AST, package: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = ["safetyplan", *package.split(".")][: -(node.level - 1) or None] if node.level else []
        yield from (".".join([*above, *filter(None, [node.module]), alias.name]) for alias in node.names)


def floor_of(name: str) -> int | None:
    """The floor of the longest name that this one begins with."""
    parts = name.split(".")
    if ENTRIES & set(parts):
        return VIEWS
    for length in range(len(parts), 0, -1):
        for number, names in enumerate(FLOORS):
            if ".".join(parts[:length]) in names:
                return number
    return None


def wrong(root: Path) -> list[str]:
    """A sentence for every import that does not go down."""
    ours = modules(root)
    return [
        f"{name} imports {other}"
        for name, other in imports(root)
        if not (goes_down(name, other) if other in ours else through_its_door(name, other))
    ]


def through_its_door(name: str, other: str) -> bool:
    door = ONE_DOOR.get(other.split(".")[0], name)
    return f"{name}.".startswith(f"{door}.")


def goes_down(name: str, other: str) -> bool:
    mine, theirs = floor_of(name), floor_of(other)
    if mine is None or theirs is None:
        return False
    rooms = {name.split(".")[0], other.split(".")[0]}
    if mine < VIEWS and rooms == APART:
        return False
    return theirs < mine or (theirs == mine and (len(rooms) == 1 or mine == VIEWS))


def test_imports_only_go_down():
    assert len(list(imports(settings.BASE_DIR))) > 300
    assert wrong(settings.BASE_DIR) == []


def test_every_module_has_a_floor():
    busy = {name for pair in imports(settings.BASE_DIR) for name in pair} & set(modules(settings.BASE_DIR))
    lost = [name for name in busy if floor_of(name) is None]

    assert len(busy) > 100
    assert [f"{name} has no floor: give it one in tests/test_floors.py" for name in lost] == []


@pytest.fixture
def plant(tmp_path):
    """A house of empty rooms, with one line written into one of them."""

    def planted(module: str, line: str) -> Path:
        for name, path in modules(settings.BASE_DIR).items():
            copy = tmp_path / path.relative_to(settings.BASE_DIR)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(line if name == module else "")
        return tmp_path

    return planted


@pytest.mark.parametrize(
    ("module", "line", "other"),
    [
        ("sections.children", "from safetyplan.plans.models import Draft", "plans.models"),
        ("sections.children", "from safetyplan.plans import models", "plans.models"),
        ("sections.children", "from safetyplan.plans.models import *", "plans.models"),
        ("sections.children", "import safetyplan.plans.models as kept", "plans.models"),
        ("sections.children", "from ..plans.models import Draft", "plans.models"),
        ("sections.children", "def f():\n    import safetyplan.vault, safetyplan.urls", "urls"),
        ("sections", "from .children import Children\nfrom ..plans import plan", "plans.plan"),
        ("sections.children", "from safetyplan.reading.page import Page", "reading.page"),
        ("vault", "from safetyplan.discretion import discreet", "discretion"),
        ("plans.plan", "if True:\n    from safetyplan.plans.models import Draft", "plans.models"),
        ("document.render", "from safetyplan.resources.models import Service", "resources.models"),
        ("document.render", "from safetyplan.document.views import document", "document.views"),
        ("resources.models", "from safetyplan.resources.starting import load", "resources.starting"),
        ("resources.models", "from safetyplan.plans.plan import Plan", "plans.plan"),
        ("plans.drafts", "from safetyplan.resources.models import Service", "resources.models"),
        ("plans.views.pages", "from safetyplan import urls", "urls"),
        ("plans.views.pages", "from cryptography.fernet import Fernet", "cryptography.fernet.Fernet"),
        ("document.editions", "import weasyprint", "weasyprint"),
    ],
)
def test_an_import_that_goes_up_is_said_in_a_sentence(plant, module, line, other):
    assert wrong(plant(module, line)) == [f"{module} imports {other}"]


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("vault", "from cryptography.exceptions import InvalidTag"),
        ("document.engine.drawing", "from weasyprint import HTML"),
        ("plans.drafts", "from safetyplan import vault"),
        ("plans.views.pages", "from safetyplan.resources.models import Service"),
        ("plans.templatetags.help_words", "from safetyplan.resources.help_words import HOW_TO_FIND_HELP"),
        ("document.management.commands.printplan", "from safetyplan.plans.views.help_near import help_for"),
        ("sections.children", "from . import Section"),
    ],
)
def test_an_import_that_goes_down_is_let_be(plant, module, line):
    assert wrong(plant(module, line)) == []


def test_a_module_without_a_floor_may_import_nothing(plant, tmp_path):
    plant("", "")
    (tmp_path / "safetyplan" / "newcomer.py").write_text("from safetyplan import vault")

    assert wrong(tmp_path) == ["newcomer imports vault"]
