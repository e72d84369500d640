"""Where each sentence is met, in the order that a survivor meets them: pages, sections, paper, reading, help, desks."""

import re
from functools import cache

from django.conf import settings

EDITORS = "editors' pages"
SECTION = "section: "
# (start of a file's path, what the worksheet calls it), in order. Of those that fit a file the longest counts.
# `{}` is the name of the file.
_PAGES = (
    ("templates/base.html", "every page"),
    ("templates/_", "every page"),
    ("safetyplan/translation/templatetags/", "every page"),
    ("templates/plans/start.html", "page: start"),
    ("templates/reading/_first_use.html", "page: what Exit does"),
    ("templates/plans/first_use.html", "page: what Exit does"),
    ("templates/plans/_urgent.html", "pages of the plan: a human voice"),
    ("templates/plans/page.html", "pages of the plan"),
    ("templates/plans/_", "pages of the plan"),
    ("templates/forms/", "pages of the plan"),
    ("templates/plans/contents.html", "page: all pages"),
    ("templates/plans/look_over.html", "page: look over"),
    ("templates/plans/", "page: {}"),
    ("templates/", "page: {}"),
    ("safetyplan/plans/", "page: {}"),
    ("safetyplan/edge.py", "page: too busy"),
)
_AFTER_SECTIONS = (
    ("safetyplan/sections/", "pages of the plan"),  # what several sections share
    ("templates/document/choices.html", "page: print"),
    ("templates/document/look.html", "page: print"),
    ("templates/document/names.html", "page: print"),
    ("safetyplan/document/forms.py", "page: print"),
    ("safetyplan/document/file_names.py", "page: print"),
    ("safetyplan/document/naming.py", "page: print"),
    ("safetyplan/document/views", "page: print"),
    ("templates/document/", "paper: {}"),
    ("safetyplan/document/", "paper: {}"),
    ("templates/reading/", "reading"),
    ("safetyplan/reading/", "reading: {}"),
    ("templates/resources/", "help lines"),
    ("safetyplan/resources/", "help lines"),
    ("safetyplan/", "other: {}"),
    ("templates/admin/", EDITORS),
    ("safetyplan/resources/admin/", EDITORS),
    ("safetyplan/resources/importing/", EDITORS),
    ("safetyplan/resources/management/", EDITORS),
    ("safetyplan/resources/models/", EDITORS),
    ("safetyplan/resources/apps.py", EDITORS),
    ("safetyplan/translation/", EDITORS),
)


@cache
def _places(sections: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    modules = dict.fromkeys(path.rpartition(".")[0] for path in sections)
    asked = tuple((f"{module.replace('.', '/')}.py", f"{SECTION}{module.split('.')[-1]}") for module in modules)
    return (*_PAGES, *asked, *_AFTER_SECTIONS)


def place_of(file: str) -> tuple[int, str]:
    """The rank and the name of the place that a file of the product stands for."""
    fitting = [
        (len(start), -rank, name)
        for rank, (start, name) in enumerate(_places(tuple(settings.SAFETYPLAN_SECTIONS)))
        if file.startswith(start)
    ]
    _length, rank, name = max(fitting, default=(0, -9999, "other: {}"))
    return -rank, name.format(re.sub(r"\.\w+$", "", file.rpartition("/")[2]).strip("_").replace("_", " "))


def first_place(files: list[str]) -> tuple[int, str, str]:
    """Of the files a sentence stands in, the one that is met first: rank, name, file."""
    return min((*place_of(file), file) for file in files)
