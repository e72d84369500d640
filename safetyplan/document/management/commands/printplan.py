import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from safetyplan.document.covers import COVERS
from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from safetyplan.document.sheet import PAPERS
from safetyplan.plans.plan import Plan
from safetyplan.plans.read import NotAPlan, read_plan
from safetyplan.plans.views.help_near import help_for, unknown_lines
from safetyplan.sections.answer import WORDINGS

LARGEST = 4 * 1024 * 1024  # bytes; a plan filled to its limits is well under a tenth of this
_CHOICES = ("edition", "wording", "paper", "language", "second", "beside", "large", "cover")
_SAID_MOST = 300  # letters of a message; the name of a part that is not one may be of any length


class Command(BaseCommand):
    help = "Print a plan that is kept as JSON. The shape of the JSON is what planschema prints."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("plan", type=Path, help="the plan, as JSON")
        parser.add_argument("--edition", choices=list(EDITIONS), default="full")
        parser.add_argument("--wording", choices=WORDINGS, default="plain")
        parser.add_argument("--paper", choices=list(PAPERS), default="letter")
        parser.add_argument("--language", choices=list(dict(settings.LANGUAGES)), default=settings.LANGUAGE_CODE)
        parser.add_argument("--second", choices=list(dict(settings.LANGUAGES)), default="", help="a second language")
        parser.add_argument("--beside", action="store_true", help="both languages side by side, for the whole plan")
        parser.add_argument("--large", action="store_true", help="letters of 18 points")
        parser.add_argument("--cover", choices=list(COVERS), default="none")
        parser.add_argument("-o", "--output", type=Path, required=True, help="where to write the PDF")

    def handle(self, *args: Any, **options: Any) -> None:
        plan = plan_at(options["plan"])
        if options["output"].exists() and options["output"].samefile(options["plan"]):
            raise wrong(options["output"], "this is the plan itself: name another file to write to")
        near = help_for(plan)
        choices = {name: options[name] for name in _CHOICES}
        pdf = render(plan, services=near.chosen, national=near.national, **choices)
        _write(options["output"], pdf)


def plan_at(path: Path) -> Plan:
    """The plan in this file, with every line of the directory that it names. Raises CommandError with one sentence."""
    try:
        plan = read_plan(_json(path))
        for identifier in unknown_lines(plan):
            raise NotAPlan(f"answers.local_help.chosen: the directory has no line {identifier!r}")
    except NotAPlan as misfit:
        raise wrong(path, str(misfit)) from None
    except RecursionError:
        raise wrong(path, "this is nested too deep to be a plan") from None
    except DatabaseError:
        raise CommandError(
            "The database is not ready: run manage.py migrate and loadresources.", returncode=2
        ) from None
    return plan


def wrong(path: Path, what: str) -> CommandError:
    """One line, whatever the names in a file may hold."""
    line = "".join(letter if letter.isprintable() else " " for letter in what)
    return CommandError(f"{path}: {line[:_SAID_MOST]}", returncode=2)


def _json(path: Path) -> Any:
    try:
        with path.open("rb") as file:
            kept = file.read(LARGEST + 1)
        if len(kept) > LARGEST:
            raise wrong(path, "this file is too large to be a plan")
        return json.loads(kept.decode("utf-8-sig"), parse_constant=_refuse_number)
    except OSError as error:
        raise wrong(path, f"cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise wrong(path, "this is not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise wrong(path, f"line {error.lineno}, column {error.colno}: this is not JSON") from None
    except ValueError:
        raise wrong(path, "this is not JSON that can be read") from None


def _refuse_number(name: str) -> None:
    raise ValueError(name)


def _write(path: Path, pdf: bytes) -> None:
    """Write the whole file or none of it; what stood there stays until the new one is whole."""
    beside = path.with_name(f".{path.name}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(pdf)  # a pipe or a device, such as /dev/stdout: nothing may take its place
        else:
            beside.write_bytes(pdf)
            beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise wrong(path, f"cannot be written ({error.strerror})") from None
