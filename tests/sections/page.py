"""A section as a browser has it: drawn as HTML, and sent back as a browser would send what the HTML holds."""

from django.http import QueryDict
from django.template import Context, Template
from tinyhtml5.parser import HTMLParser

from safetyplan.sections import DayField, LineField, LinesField, NoteField, PromptsField, RowsField, Section
from safetyplan.sections.local_help import HelpField
from tests.fill import filled
from tests.reader import boxes_of


def drawn(page: Section) -> str:
    """The questions of a section, as the page draws them."""
    return Template("{% load crispy_forms_filters %}{{ page|crispy }}").render(Context({"page": page}))


def sent(html: str) -> QueryDict:
    """What a browser posts for these questions when nobody changes them."""
    tree = HTMLParser(namespace_html_elements=False).parse(f"<form>{html}</form>")
    posted = QueryDict(mutable=True)
    for name, texts in boxes_of(next(tree.iter("form"))).items():
        posted.setlist(name, texts)
    return posted


def parts_of(field):
    """Every choice, sentence and box of a question."""
    columns = getattr(field, "columns", [])
    picked = [choice for column in columns for choice in column.choices or []]
    return [*getattr(field, "offered", []), *getattr(field, "prompts", {}).values(), *columns, *picked]


def over(field):
    """What goes one over each limit of a question."""
    match field:
        case LinesField():
            return [filled(field) + ["one more line"], ["x" * 201]]
        case DayField():
            return ["the day after"]
        case PromptsField():
            return [
                [{name: text if name == "prompt" else "x" * 201 for name, text in row.items()} for row in filled(field)]
            ]
        case RowsField():
            boxes = [column for column in field.columns if column.choices is None]
            one_more, too_long = {boxes[-1].name: "one more"}, {box.name: "x" * (box.max_length + 1) for box in boxes}
            return [filled(field) + [one_more], [too_long]]
        case LineField() | NoteField():
            return ["x" * (field.max_length + 1)]
        case HelpField():
            return [[f"line-{number}" for number in range(13)]]
    return []
