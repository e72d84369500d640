from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from safetyplan.resources import cells
from safetyplan.resources.needs import NEEDS
from safetyplan.resources.places_in_text import gives_a_place
from safetyplan.resources.warning_words import WARNINGS
from safetyplan.resources.withdrawn import why_withdrawn

_READ_BY_ALL = ("name", "description", "hours", "cost", "eligibility", "deaf_access")


class CodesField(forms.CharField):
    """A list of short codes, typed with commas between them."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        return [code.strip().lower() for code in super().clean(value).split(",") if code.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (initial or []) != self.clean(data)


class ServiceForm(forms.ModelForm):
    needs = forms.MultipleChoiceField(
        label=_("Needs it meets"), choices=NEEDS.items(), required=False, widget=forms.CheckboxSelectMultiple
    )
    warnings = forms.MultipleChoiceField(
        label=_("Warnings"), choices=WARNINGS.items(), required=False, widget=forms.CheckboxSelectMultiple
    )
    languages = CodesField(label=_("Languages"), help_text=_("Codes with commas, such as en, es"), required=False)

    def clean(self) -> dict[str, Any]:
        """What is printed holds no address: beside a shelter's name it would be hers."""
        cleaned = super().clean() or {}
        for name in _READ_BY_ALL:
            if name in self.changed_data and gives_a_place(cleaned.get(name) or ""):
                self.add_error(name, _("This looks like an address. Everything here can be printed: leave it out."))
        return cleaned


class PhoneForm(forms.ModelForm):
    languages = CodesField(label=_("Languages"), required=False, widget=forms.TextInput(attrs={"size": 8}))

    def clean_number(self) -> str:
        number = str(self.cleaned_data["number"]).strip()
        try:
            cells.phone(number)
        except ValueError as error:
            raise forms.ValidationError(
                _("Write the number as it is dialed: only digits, spaces and hyphens.")
            ) from error
        if why := why_withdrawn("".join(sign for sign in number if sign.isdigit())):
            raise forms.ValidationError(_("This number was withdrawn: %(why)s."), params={"why": why})
        return number


class TextForm(forms.ModelForm):
    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        if gives_a_place(text):
            raise forms.ValidationError(_("This looks like an address. Everything here can be printed: leave it out."))
        return text
