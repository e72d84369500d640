"""A plan in hand: answers by section and question, as JSON. It knows no request and no database."""

from collections.abc import Mapping
from typing import Any

from safetyplan.sections import Section, all_sections
from safetyplan.sections.before_we_start import BeforeWeStart
from safetyplan.sections.choices import ChecklistField
from safetyplan.sections.goes_with import related
from safetyplan.sections.situation import Situation

FORMAT = 1
# Larger letters and fewer things; one question at a time; side notes folded away.
LOOKS = ("large", "easy", "folded")
Answers = dict[str, dict[str, Any]]


class Plan:
    """`kept` is the shape the vault keeps and `printplan` reads: see `plans.schema`."""

    def __init__(self, kept: Mapping[str, Any] | None = None) -> None:
        kept = kept or {}
        self.language: str = kept.get("language", "")
        self.answers: Answers = {slug: dict(answers) for slug, answers in kept.get("answers", {}).items()}
        # Words that did not fit their box, as typed. They wait beside the answers until they are mended.
        self.aside: Answers = {slug: dict(texts) for slug, texts in kept.get("aside", {}).items()}
        self.looked_at: list[str] = list(kept.get("looked_at", []))
        self.added: list[str] = list(kept.get("added", []))
        self.days: int = kept.get("days", 0)  # how long it is kept once put away; 0 when it never was
        self.pending: dict[str, Any] = dict(kept.get("pending", {}))  # a number that was shown and does not count yet
        self.exit_site: int = kept.get("exit_site", 0)  # which of the neutral sites the exit leads to
        self.look: list[str] = list(kept.get("look", []))  # how its pages are shown: some of LOOKS
        # A mark of what each picked help line said when it was picked, by its identifier.
        self.picked: dict[str, str] = dict(kept.get("picked", {}))
        # What a person made of the reader's own words in another language: by language, then by the words themselves.
        self.told: dict[str, dict[str, str]] = {code: dict(words) for code, words in kept.get("told", {}).items()}
        # How it is printed: the choices that were made last, and under "names" the reader's own names for labels.
        self.printing: dict[str, Any] = dict(kept.get("printing", {}))

    def as_kept(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "language": self.language,
            "answers": self.answers,
            "aside": self.aside,
            "looked_at": self.looked_at,
            "added": self.added,
            "days": self.days,
            "pending": self.pending,
            "exit_site": self.exit_site,
            "look": self.look,
            "picked": self.picked,
            "printing": self.printing,
            "told": self.told,
        }

    # What is asked ---------------------------------------------------------------------------------------------

    def said(self) -> frozenset[str]:
        """The keys that speak of the situation; they decide what is asked."""
        kept = [
            value for section in (BeforeWeStart, Situation) for value in self.answers.get(section.slug, {}).values()
        ]
        return frozenset(key for value in kept for key in ([value] if isinstance(value, str) else value))

    @property
    def seat(self) -> str:
        return "beside" if "beside" in self.said() else "myself"

    def asks(self, section: type[Section]) -> bool:
        return section.slug in self.added or section.is_asked(self.said())

    def asked(self) -> list[type[Section]]:
        return [section for section in all_sections() if self.asks(section)]

    def add(self, section: type[Section]) -> None:
        """Ask a section that the situation alone would not."""
        if not self.asks(section):
            self.added.append(section.slug)

    # What is answered ------------------------------------------------------------------------------------------

    def page(self, section: type[Section]) -> Section:
        """The section opened at what was answered, to be read."""
        return section(initial=self.answers.get(section.slug, {}), answers=self.answers)

    def page_to_write(self, section: type[Section]) -> Section:
        """The section opened at what was typed, words that did not fit included, each with what is wrong."""
        aside = self.aside.get(section.slug, {})
        page = section(initial=self.answers.get(section.slug, {}) | aside, answers=self.answers)
        page.complain(aside)
        for name, field in page.every_question.items():
            field.goes_with = related(section.slug, name, self.said(), self.answers)
        return page

    def state(self, section: type[Section]) -> str:
        if section.slug in self.looked_at:
            return "looked_at"
        return "begun" if self.answers.get(section.slug) or self.aside.get(section.slug) else "not_begun"

    def tick(self, section: type[Section], name: str, key: str) -> None:
        """Tick one more box of a checklist. What is no box of it changes nothing."""
        field = section.base_fields.get(name)
        if isinstance(field, ChecklistField) and (added := field.as_kept([key])):
            kept = self.answers.setdefault(section.slug, {})
            kept[name] = field.as_kept([*kept.get(name, []), *added])

    def look_at(self, section: type[Section]) -> None:
        if section.slug not in self.looked_at:
            self.looked_at.append(section.slug)

    def turn(self, look: str) -> None:
        """Show the pages in this way from now on, or no longer."""
        if look in self.look:
            self.look.remove(look)
        elif look in LOOKS:
            self.look.append(look)

    def urgent(self) -> set[str]:
        """What kind of human voice the answers call for, over the whole plan."""
        answered = [section for section in all_sections() if section.slug in self.answers]
        return {flag for section in answered for flag in self.page(section).urgent()}
