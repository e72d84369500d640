"""A worksheet that came back: what can be taken is taken into the catalogue, and each row that cannot says why."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from safetyplan.translation.catalogues import brought_up_to_date, collect, write
from safetyplan.translation.faults import faults
from safetyplan.translation.found import Translated, catalogue_of, known, translated, translated_in
from safetyplan.translation.review import Review, State
from safetyplan.translation.worksheets.formats import read
from safetyplan.translation.worksheets.row import (
    BETWEEN,
    TITLE,
    VERSION,
    Filled,
    Plural,
    Refused,
    Row,
    Sheet,
    key_of,
    rows,
    title_of,
)

_MIXED_MOST = 0.1  # of the rows; with more, the columns were sorted apart, and no row can be trusted
_LONG = 18  # letters, of which a Chinese sign is worth three: more than two sentences share by chance


@dataclass
class Report:
    """How many sentences are new or changed, stood already, or are still empty; a line for each row refused."""

    taken: int = 0
    unchanged: int = 0
    empty: int = 0
    refused: list[str] = field(default_factory=list)


def sheet_rows(code: str) -> list[Row]:
    """What goes out for this language. Raises NoLanguage."""
    return list(rows(translated_in(code), Review(catalogue_of(code)), Plural(known(code).plurals)))


def take_in(code: str, data: bytes) -> Report:
    """Merge a worksheet into the language's catalogue. Raises Refused or NoLanguage, and then nothing was changed."""
    path, sheet = catalogue_of(code), read(data)
    _of_this_language(sheet, code)
    before = {words.sentence.key: words for words in translated_in(code)}
    report = Report()
    changed = _changes(before, sheet, report)
    if not changed:
        return report
    catalog = brought_up_to_date(path, collect())
    for key, forms in changed.items():
        sentence = before[key].sentence
        message = catalog.get(sentence.english, sentence.context)
        assert message is not None  # noqa: S101  it was brought up to date
        message.string = forms if sentence.plural else forms[0]
        message.flags.discard("fuzzy")
    write(path, catalog)
    review, now = Review(path), translated(catalog)
    review.put([words for words in now if words.sentence.key in changed], State.TRANSLATED)
    review.save(now)
    return report


def _of_this_language(sheet: Sheet, code: str) -> None:
    """Raises Refused."""
    title = sheet.title.strip()
    if not title.startswith(TITLE):
        raise Refused(f"This is no worksheet: the name “{TITLE}” is not where it should be.")
    if title == title_of(code):
        return
    version, _space, language = title.removeprefix(TITLE).strip().partition(" ")
    if version != str(VERSION):
        raise Refused(f"This is a worksheet of version {version or '?'}, and version {VERSION} is read.")
    raise Refused(f"This is a worksheet for “{language}”, not for “{code}”.")


def _changes(before: dict[str, Translated], sheet: Sheet, report: Report) -> dict[str, tuple[str, ...]]:
    """The new forms of each sentence that has any, by its key. Raises Refused where too much is mixed up."""
    expected = _expected(before)
    others = {form: key for key, words in before.items() for form in words.forms if _length(form) > _LONG}
    given: dict[str, dict[int, str]] = defaultdict(dict)
    refused: set[str] = set()
    seen: set[str] = set()
    mixed = 0
    for row in sheet.rows:
        key, number = expected.get(row.key, ("", 0))
        complaint = _complaint(row, before.get(key), seen, others)
        seen.add(row.key)
        if complaint:
            mixed += complaint is _MIXED
            refused.add(key)
            report.refused.append(f"{sheet.line_word} {row.line}: {complaint}")
        elif row.translation:
            given[key][number] = row.translation
    if mixed > max(3, _MIXED_MOST * len(sheet.rows)):
        raise Refused(f"{mixed} rows hold the translation of another row: the columns were sorted apart. Start anew.")
    return dict(_whole(before, given, refused, report))


_MIXED = "English and translation do not belong together: rows were mixed up here."


def _complaint(row: Filled, words: Translated | None, seen: set[str], others: dict[str, str]) -> str:
    """Why this row cannot be taken, or an empty text."""
    if row.formula:
        return "this is a formula of a spreadsheet, and none is read."
    if words is None:
        return "no sentence has this key now: the English has changed since, or the key was edited."
    sentence = words.sentence
    if row.key in seen:
        return "this sentence stands in the file twice."
    if row.english != BETWEEN.join(filter(None, [sentence.english, sentence.plural])):
        return _MIXED
    if not row.translation or row.translation in words.forms:
        return ""
    if others.get(row.translation, sentence.key) != sentence.key:
        return _MIXED
    return " ".join(faults(sentence.plural or sentence.english, row.translation, plural=bool(sentence.plural)))


def _length(text: str) -> int:
    return sum(3 if sign > "\u2e80" else 1 for sign in text)


def _expected(before: dict[str, Translated]) -> dict[str, tuple[str, int]]:
    return {
        key_of(key, number, len(words.forms) if words.sentence.plural else 0): (key, number)
        for key, words in before.items()
        for number in range(len(words.forms))
    }


def _whole(
    before: dict[str, Translated], given: dict[str, dict[int, str]], refused: set[str], report: Report
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences all of whose forms are there. One that lacks a form would fall silent for some numbers."""
    for key, words in before.items():
        if key in refused:
            continue
        forms = tuple(given[key].get(number, form) for number, form in enumerate(words.forms))
        if forms == words.forms:
            report.unchanged += words.done
            report.empty += not words.done
        elif all(forms):
            report.taken += 1
            yield key, forms
        else:
            report.refused.append(f"“{words.sentence.english[:60]}”: some of its plural forms are missing.")
