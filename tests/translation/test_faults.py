import pytest

from safetyplan.translation.faults import faults


@pytest.mark.parametrize(
    ("english", "text"),
    [
        ("Call %(name)s at 911.", "Llama a %(name)s al 911."),
        ("I will call {who} or {other}.", "Llamaré a {other} o a {who}."),
        ("100%% of <b>us</b> &amp; you", "El 100%% de <b>nos</b> &amp; tú"),
        ("Room for about 2,000 letters.", "Caben unas 2.000 letras."),
        ("Room for about 2,000 letters.", "大约可以写2000个字。"),
        ("Text START to 88788", "أرسل START إلى 88788"),
        ("LGBTQ people", "Personas LGBTIQ+"),
        (", ", "، "),
        ("Three things", "3 cosas"),
    ],
)
def test_a_translation_that_keeps_what_must_be_kept_has_no_fault(english, text):
    assert list(faults(english, text)) == []


@pytest.mark.parametrize(
    ("english", "text", "said"),
    [
        ("Call %(name)s.", "Llama.", "the blank %(name)s is missing."),
        ("Call %(name)s.", "Llama a %(nombre)s.", "the blank %(name)s is missing."),
        ("Call %(name)s.", "Llama a %(name)s y %(name)s.", "the blank %(name)s is not in the English"),
        ("Call %(name)s.", "Llama a %(name)s o %(name.", "a blank is broken"),
        ("I call {who}.", "Llamo a {quién}.", "the blank {who} is missing."),
        ("I call {who}.", "Llamo a {who} o {.", "a blank is broken"),
        ("Go on", "Seguir %(n)d", "the blank %(n)d is not in the English"),
        ("<b>No</b>", "<b>No", "the blank </b> is missing."),
        ("Call 911", "Llama al 112", "the number 911 is missing."),
        ("Call 911", "Llama al 112", "the number 112 is not in the English."),
        ("Call 1-800-799-7233", "Llama al 1-800-799-7323", "the number 7233 is missing."),
        ("Call 911", "اتصل ٩١١", "numbers are written with the digits 0 to 9."),
        ("Text START now", "Envía EMPEZAR ahora", "“START” has to stay as it is."),
        ("Run manage.py migrate", "Ejecuta manage.py migrar", "“manage.py migrate” has to stay as it is."),
        ("On WhatsApp", "Por Guasap", "the name “WhatsApp” has to stay as it is."),
        ("Go on", "Se\nguir", "it holds a line break"),
        ("Go on", "Seguir ", "spaces at the beginning or the end"),
    ],
)
def test_what_was_lost_or_changed_is_said_in_a_sentence(english, text, said):
    assert any(fault.startswith(said) for fault in faults(english, text))


@pytest.mark.parametrize(("english", "text"), [(", ", "、"), (": ", "："), (": ", "\u00a0: ")])
def test_a_comma_or_a_colon_has_the_spaces_of_its_language(english, text):
    assert list(faults(english, text)) == []


def test_one_form_of_a_plural_need_not_say_the_number_but_may_not_break_it():
    assert list(faults("%(n)d days", "يوم واحد", plural=True)) == []
    assert list(faults("%(n)d days", "%(m)d يوم", plural=True)) != []
    assert list(faults("%(n)d days", "يوم واحد")) != []
