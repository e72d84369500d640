"""A section is a Django form: unbound, a page of the plan opened at what was written; bound, the page being written."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from django import forms
from django.conf import settings
from django.forms.utils import ErrorDict
from django.utils.module_loading import import_string

from safetyplan.sections.answer import Answer
from safetyplan.sections.question import Question, Words


class Quiet(NamedTuple):
    """What a found page says in place of a plain title, one for each quiet theme: dull and true."""

    home: Words
    trip: Words
    health: Words


class Section(forms.Form):
    """One page of questions. Nothing in it is ever required.

    `slug`, the names of the questions and the keys of their choices are a file format: frozen once released.
    """

    slug = ""
    title: Words = ""
    quiet_titles: Quiet
    introduction: Words = ""
    picture = "page"  # its drawing in static/pictures.svg, for who reads with difficulty
    advocate_note: Words = ""  # shown beside the page in the advocate's seat; never printed

    asked_for: frozenset[str] = frozenset()  # keys of Before we start or Situation, any of which makes it asked
    in_short_set = False  # asked even when nothing was said about the situation
    in_few_minutes = False  # one of the few that a person with little time is asked
    printed = True  # some things are asked and never put on paper
    introduced_on_paper = True  # some introductions speak of the screen, and are not on the empty form

    def __init__(self, *args: Any, answers: Mapping[str, Mapping[str, Any]] | None = None, **kwargs: Any) -> None:
        """`answers` are the whole plan's, so that a section can offer what was said elsewhere."""
        super().__init__(*args, **kwargs)
        for name, field in self.every_question.items():
            field.offer(answers or {}, self._written(name, field))

    def _written(self, name: str, field: Question) -> Any:
        """What stands in a question of this page: as it was posted or, on a page that is opened, as it was kept."""
        if self.is_bound:
            return field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
        return self.initial.get(name)

    @property
    def every_question(self) -> dict[str, Question]:
        return cast(dict[str, Question], self.fields)

    def complain(self, typed: Mapping[str, Any]) -> None:
        """Show beside each of these questions, typed earlier, what keeps it from being part of the plan."""
        errors = ErrorDict()
        for name in typed.keys() & self.every_question.keys():
            try:
                self.every_question[name].clean(typed[name])
            except forms.ValidationError as refusal:
                errors[name] = self.error_class(refusal.messages, renderer=self.renderer)
        self._errors = errors

    def meet(self, services: Sequence[Any]) -> None:
        """Be handed the services of the directory that this plan may speak of. Most sections have no use for them."""

    @classmethod
    def is_asked(cls, said: frozenset[str]) -> bool:
        """Whether a plan asks this section. `said` holds the keys of Before we start and Situation that were picked."""
        if "few_minutes" in said:
            return cls.in_few_minutes
        return cls.in_short_set or bool(cls.asked_for & said)

    @classmethod
    def title_in(cls, wording: str) -> Words:
        return cls.title if wording == "plain" else getattr(cls.quiet_titles, wording)

    def answers(self, wording: str = "plain", *, on_paper: bool = False) -> list[Answer]:
        """Every question of this section that was answered, in words; `on_paper` leaves out what is never printed."""
        found = []
        for name, field in self.every_question.items():
            value = self.initial.get(name) if field.printed or not on_paper else None
            if value and (items := field.in_words(value, wording)):
                found.append(Answer(name, str(field.label_in(wording)), field.kind, items, field.role))
        return found

    def urgent(self, only: str = "") -> set[str]:
        """What kind of human voice the ticked answers call for: `talk`, `life`, `neck`; `only` of one question."""
        return {
            flag
            for name, field in self.every_question.items()
            if only in ("", name)
            for flag in field.urgent_in(self.initial.get(name) or [])
            if flag
        }

    def urgent_boxes(self, only: str = "") -> str:
        """The boxes that call for a human voice when they are ticked, for the script: name, value and what kind."""
        asked = {name: field for name, field in self.every_question.items() if only in ("", name)}
        boxes = [box for name, field in asked.items() for box in field.urgent_boxes(name)]
        return " ".join(f"{box}={value}={flag}" for box, value, flag in boxes)


def all_sections() -> list[type[Section]]:
    """The table of contents, in the order of the setting."""
    return [import_string(path) for path in settings.SAFETYPLAN_SECTIONS]


def number_of(section: type[Section]) -> int:
    """The section's number in every address: its place in the table of contents."""
    return all_sections().index(section) + 1
