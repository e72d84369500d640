"""A file name of the reader's own: anything that every system can keep."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

NAME_HOLDS = 40
_REFUSED = set('/\\:*?"<>|')  # what Windows, macOS or a web server reads as something else


class FileNameField(forms.CharField):
    def __init__(self, **kwargs: Any) -> None:
        refusal = _("A name holds up to %(limit_value)d letters. Yours has %(show_value)d.")
        super().__init__(max_length=NAME_HOLDS, error_messages={"max_length": refusal}, **kwargs)

    def clean(self, value: Any) -> str:
        """The name without an ending. Raises ValidationError for one that some system cannot keep."""
        name = str(super().clean(value)).removesuffix(".pdf").strip(" .")
        if _REFUSED & set(name) or not name.isprintable():
            raise forms.ValidationError(_('Leave out these signs: / \\ : * ? " < > |'))
        return name
