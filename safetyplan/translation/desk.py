"""The forms of the translators' desk."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from safetyplan.translation.classes import Class
from safetyplan.translation.languages import TABLE
from safetyplan.translation.review import SETTABLE
from safetyplan.translation.sentences import sentences

_WHOLE = [("", _("Everything"))]


class SheetForm(forms.Form):
    """Which language to open; also one that nobody began."""

    language = forms.ChoiceField(
        label=_("Language"),
        choices=[(one.code, f"{one.name}, {one.own_name}") for one in TABLE if one.code != "en" and not one.only_tried],
    )


class UploadForm(forms.Form):
    file = forms.FileField(label=_("Worksheet that came back"))

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        most = settings.FILE_UPLOAD_MAX_MEMORY_SIZE // 1024 // 1024
        self.fields["file"].error_messages["required"] = _(
            "Choose a file of less than %(most)d MB. A larger one is read by command: manage.py worksheet."
        ) % {"most": most}


class ReviewForm(forms.Form):
    place = forms.ChoiceField(label=_("Where"), required=False)
    kind = forms.ChoiceField(label=_("Class"), required=False, choices=[*_WHOLE, *((kind, kind) for kind in Class)])
    state = forms.ChoiceField(label=_("State reached"))

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        places = dict.fromkeys(sentence.place for sentence in sentences())
        self.fields["place"].choices = [*_WHOLE, *((place, place) for place in places)]  # type: ignore[attr-defined]
        self.fields["state"].choices = [(state, state.label_in_words) for state in SETTABLE]  # type: ignore[attr-defined]
