import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import PAPERS, render
from safetyplan.plans.schema import NotAPlan, read_plan
from safetyplan.plans.views.help_near import help_for, unknown_lines
from safetyplan.sections.answer import WORDINGS

LARGEST = 4 * 1024 * 1024  # bytes; a plan filled to its limits is well under a tenth of this


class Command(BaseCommand):
    help = "Print a plan that is kept as JSON. The shape of the JSON is what planschema prints."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("plan", type=Path, help="the plan, as JSON")
        parser.add_argument("--edition", choices=list(EDITIONS), default="full")
        parser.add_argument("--wording", choices=WORDINGS, default="plain")
        parser.add_argument("--paper", choices=list(PAPERS), default="letter")
        parser.add_argument("--language", choices=list(dict(settings.LANGUAGES)), default=settings.LANGUAGE_CODE)
        parser.add_argument("-o", "--output", type=Path, required=True, help="where to write the PDF")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self._print(options)
        except NotAPlan as wrong:
            raise CommandError(f"{options['plan']}: {wrong}", returncode=2) from None

    def _print(self, options: dict[str, Any]) -> None:
        plan = read_plan(_json(options["plan"]))
        near = help_for(plan)
        for identifier in unknown_lines(plan):
            raise NotAPlan(f"answers.local_help.chosen: the directory has no line {identifier!r}")
        choices = {name: options[name] for name in ("edition", "wording", "paper", "language")}
        pdf = render(plan, services=near.chosen, national=near.national, **choices)
        _write(options["output"], pdf)


def _json(path: Path) -> Any:
    try:
        if path.stat().st_size > LARGEST:
            raise CommandError(f"{path}: this file is too large to be a plan", returncode=2)
        return json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse_number)
    except OSError as error:
        raise CommandError(f"{path}: cannot be read ({error.strerror})", returncode=2) from None
    except UnicodeDecodeError:
        raise CommandError(f"{path}: this is not UTF-8 text", returncode=2) from None
    except json.JSONDecodeError as error:
        raise CommandError(
            f"{path}: line {error.lineno}, column {error.colno}: this is not JSON", returncode=2
        ) from None
    except (ValueError, RecursionError):
        raise CommandError(f"{path}: this is not JSON that can be read", returncode=2) from None


def _refuse_number(name: str) -> None:
    raise ValueError(name)


def _write(path: Path, pdf: bytes) -> None:
    """Write the whole file or none of it."""
    existed = path.exists()
    try:
        path.write_bytes(pdf)
    except OSError as error:
        if not existed and path.is_file():
            path.unlink()
        raise CommandError(f"{path}: cannot be written ({error.strerror})", returncode=2) from None
