"""What the file of a printed page is called, and whether it is locked."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.document.file_names import FileNameField
from safetyplan.document.locked import PASSWORD_LEAST, PASSWORD_MOST
from safetyplan.plans.plan import Plan

# Translators: names that a file may have without drawing the eye; only letters, digits and hyphens.
FILE_NAMES = [("notes", _p("file name", "notes")), ("list", _p("file name", "list")), ("week", _p("file name", "week"))]


class FileForm(forms.Form):
    """The name is remembered in the plan; the password is kept nowhere."""

    file_name = forms.ChoiceField(label=_("Name of the file"), choices=FILE_NAMES, widget=forms.RadioSelect)
    own_name = FileNameField(label=_("Or a name of my own"), required=False)
    password = forms.CharField(
        label=_("A password for the file"), required=False, strip=False,
        min_length=PASSWORD_LEAST, max_length=PASSWORD_MOST,
        help_text=_(
            "You can leave this out. A locked file draws attention, and someone may press you to open it. "
            "Without the password nobody can open it, and we cannot help: we do not keep it."
        ),
        error_messages={
            "min_length": _("A password takes at least %(limit_value)d letters or digits."),
            "max_length": _("A password holds up to %(limit_value)d letters or digits."),
        },
    )  # fmt: skip

    def __init__(self, *args: Any, plan: Plan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named, own = plan.printing.get("file_name"), plan.printing.get("own_name")
        self.initial["file_name"] = named if named in [name for name, _words in FILE_NAMES] else FILE_NAMES[0][0]
        self.initial["own_name"] = own if isinstance(own, str) else ""
        for name in ("own_name", "password"):  # as in a plan: nothing is cut in silence, or sent to be spelled
            self.fields[name].widget.attrs.pop("maxlength", None)
            self.fields[name].widget.attrs |= {"autocomplete": "off", "spellcheck": "false", "dir": "auto"}

    @property
    def name(self) -> str:
        """The name of the file, without its ending."""
        return self.cleaned_data["own_name"] or self.cleaned_data["file_name"]

    def to_remember(self) -> dict[str, Any]:
        """What the next form offers, as `plan.printing` holds it."""
        return {name: self.cleaned_data[name] for name in ("file_name", "own_name")}
