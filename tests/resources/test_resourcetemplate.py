import csv

from django.core.management import call_command

from safetyplan.resources.columns import COLUMNS, KEYS, ONLY_WRITTEN, column_of


def test_the_template_names_every_column_and_says_what_it_holds(capsys):
    call_command("resourcetemplate")
    header, *lines = csv.reader(capsys.readouterr().out.splitlines())
    assert header == [*KEYS, *COLUMNS]
    words = {line[0].partition(": ")[0].removeprefix("# "): line[0].partition(": ")[2] for line in lines}
    assert {*header} <= {*words}
    assert all(line[0].startswith("# ") for line in lines)
    assert all(words.values())


def test_what_only_a_person_here_can_say_is_no_column_to_fill_in(capsys):
    call_command("resourcetemplate")
    assert not ONLY_WRITTEN.keys() & set(capsys.readouterr().out.splitlines()[0].split(","))
    assert all(column_of(name) is None for name in ONLY_WRITTEN)
