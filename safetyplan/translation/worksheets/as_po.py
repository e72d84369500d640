"""A worksheet as PO, in a survivor's order, for those who work with gettext's own tools."""

import io
from collections.abc import Iterable
from datetime import UTC, datetime

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from safetyplan.translation.languages import KNOWN
from safetyplan.translation.sentences import digest
from safetyplan.translation.worksheets.row import BETWEEN, TITLE, VERSION, Filled, Refused, Row, Sheet, key_of

_WHEN = datetime(2000, 1, 1, tzinfo=UTC)  # the same sentences give the same file


def written(rows: Iterable[Row], title: str) -> bytes:
    code = title.rpartition(" ")[2]
    language = KNOWN[code]
    catalog = Catalog(
        locale=language.folder, project=TITLE, version=f"{VERSION} {code}", charset="utf-8", fuzzy=False,
        header_comment=f"# The words of the safety-plan builder: {language.name}.\n#",
        creation_date=_WHEN, revision_date=_WHEN,
    )  # fmt: skip
    catalog.mime_headers = [("Plural-Forms", language.plurals)]
    for (english, context, note, where), texts in _by_sentence(rows).items():
        one, between, many = english.partition(BETWEEN)
        catalog.add(
            (one, many) if between else one,
            tuple(texts) if between else texts[0],
            context=context or None,
            auto_comments=list(filter(None, [where, note])),
        )
    out = io.BytesIO()
    write_po(out, catalog, width=0)
    return out.getvalue()


def _by_sentence(rows: Iterable[Row]) -> dict[tuple[str, str, str, str], list[str]]:
    found: dict[tuple[str, str, str, str], list[str]] = {}
    for row in rows:
        found.setdefault((row.english, row.context, row.note, f"{row.kind} {row.where}"), []).append(row.translation)
    return found


def read(data: bytes) -> Sheet:
    """What is marked fuzzy comes back empty: nobody stands for it. Raises Refused."""
    try:
        catalog = read_po(io.BytesIO(data), abort_invalid=True)
    except UnicodeDecodeError as error:
        raise Refused("This is not in UTF-8: save it as UTF-8.") from error
    except (PoFileError, ValueError, LookupError) as error:
        raise Refused(f"This is not a PO file: {error}.") from error
    filled = [row for message in catalog if message.id for row in _filled(message)]
    return Sheet(f"{catalog.project} {catalog.version}", filled, "line")


def _filled(message: Message) -> list[Filled]:
    one, many = (message.id, "") if isinstance(message.id, str) else message.id
    texts = [message.string] if isinstance(message.string, str) else list(message.string or ())
    key = digest(message.context or "", one, many)
    english = BETWEEN.join(filter(None, [one, many]))
    return [
        Filled(message.lineno or 0, key_of(key, number, len(texts) if many else 0), english, "" if message.fuzzy else t)
        for number, t in enumerate(texts)
    ]
