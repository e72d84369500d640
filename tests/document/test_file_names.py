import pytest
from django import forms

from safetyplan.document.file_names import FileNameField


def refusal(name):
    with pytest.raises(forms.ValidationError) as refused:
        FileNameField(required=False).clean(name)
    return refused.value.messages[0]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Recipes", "Recipes"),
        (" recipes.pdf ", "recipes"),
        ("menu…", "menu…"),
        ("قائمة", "قائمة"),
        ("", ""),
        ("..", ""),
    ],
)
def test_a_name_is_kept_as_typed_without_its_ending(typed, kept):
    assert FileNameField(required=False).clean(typed) == kept


@pytest.mark.parametrize("typed", ["a/b", "..\\b", 'a"b', "a:b", "a\x07b", "a\u202eb", "<b>"])
def test_a_name_that_some_system_cannot_keep_is_refused_with_what_to_leave_out(typed):
    assert refusal(typed).startswith("Leave out these signs: /")


def test_a_name_that_is_too_long_is_refused_with_its_length():
    assert refusal("a" * 41) == "A name holds up to 40 letters. Yours has 41."
