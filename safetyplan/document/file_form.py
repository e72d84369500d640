"""What the file of a printed page is called, and whether it is locked."""

from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.document.file_names import FileNameField
from safetyplan.document.locked import PASSWORD_LEAST, PASSWORD_MOST
from safetyplan.document.telling import telling_words
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

    sure = forms.CharField(required=False, widget=forms.HiddenInput)  # the name that was pointed out before

    def __init__(self, *args: Any, plan: Plan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named, own = plan.printing.get("file_name"), plan.printing.get("own_name")
        self.initial["file_name"] = named if named in [name for name, _words in FILE_NAMES] else FILE_NAMES[0][0]
        self.initial["own_name"] = self.initial["sure"] = own if isinstance(own, str) else ""
        for name in ("own_name", "password"):  # as in a plan: nothing is cut in silence, or sent to be spelled
            self.fields[name].widget.attrs.pop("maxlength", None)
            self.fields[name].widget.attrs |= {"autocomplete": "off", "spellcheck": "false", "dir": "auto"}

    def clean(self) -> dict[str, Any]:
        """A name that tells is pointed out once, and then left as it is."""
        made: dict[str, Any] = super().clean() or self.cleaned_data
        name = made.get("own_name", "")
        words = [word for code in {get_language() or "en", "en"} for word in telling_words(name, code)]
        if words and made.get("sure") != name:
            sent = cast(QueryDict, self.data).copy()
            sent["sure"] = name
            self.data = sent
            told = _(
                "This name holds a word that could make someone look twice: %(words)s. "
                "You can change it, or send it once more to keep it."
            )
            self.add_error("own_name", forms.ValidationError(told, params={"words": ", ".join(sorted(set(words)))}))
        return made

    @property
    def name(self) -> str:
        """The name of the file, without its ending."""
        return self.cleaned_data["own_name"] or self.cleaned_data["file_name"]

    def to_remember(self) -> dict[str, Any]:
        """What the next form offers, as `plan.printing` holds it."""
        return {name: self.cleaned_data[name] for name in ("file_name", "own_name")}
