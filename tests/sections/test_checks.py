"""What an agency hears about its own section."""

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from safetyplan.sections.checks import check_sections
from tests.sections import slips


def path(section):
    return f"{section.__module__}.{section.__name__}"


@pytest.fixture
def said(settings):
    def listen(*paths):
        settings.SAFETYPLAN_SECTIONS = list(paths)
        return [(problem.id.removeprefix("safetyplan."), problem.msg) for problem in check_sections()]

    return listen


def test_a_section_that_is_right_hears_nothing(said):
    assert said(path(slips.Right)) == []


def test_our_own_sections_hear_nothing(settings):
    assert len(settings.SAFETYPLAN_SECTIONS) > 40
    assert check_sections() == []


@pytest.mark.parametrize(
    ("section", "number", "words"),
    [
        (slips.NoSlug, "E002", "“”"),
        (slips.SlugOfTwoWords, "E002", "“two words”"),
        (slips.SpokenTitle, "E004", "The title"),
        (slips.SpokenQuietTitle, "E004", "The quiet title “trip”"),
        (slips.NoQuietTitles, "E011", "quiet_titles"),
        (slips.SpokenLabel, "E004", "The label of “line”"),
        (slips.SpokenChoice, "E004", "“steps.one”"),
        (slips.SpokenCue, "E004", "The cue of “plans.call”"),
        (slips.SpokenBlank, "E004", "“plans.call”"),
        (slips.HidesTheTitle, "E005", "“title”"),
        (slips.HidesTheFields, "E005", "“fields”"),
        (slips.PostsTheMarks, "E005", "“marks”"),
        (slips.Required, "E006", "“line”"),
        (slips.AskedForNothingKnown, "E007", "“parrots”"),
        (slips.AskedForText, "E007", "set"),
        (slips.NoQuestionCue, "E008", "“line”"),
        (slips.NoCueInOneTheme, "E008", "“line”"),
        (slips.NoChoiceCue, "E008", "“steps.one”"),
        (slips.NoColumnCue, "E008", "“people.who”"),
        (slips.LargeKey, "E009", "“One”"),
        (slips.SameKey, "E009", "“one” of “steps” stands twice"),
        (slips.SameSentence, "E009", "“call” of “plans” stands twice"),
        (slips.SentenceCalledShown, "E009", "“plans.shown”"),
        (slips.BlankCalledPrompt, "E009", "“plans.call”"),
        (slips.StrangeField, "E010", "CharField"),
        (slips.UnknownVoice, "E012", "“Neck”"),
        (slips.UnlistedBlank, "E013", "“plans.call”"),
        (slips.NamelessBlank, "E013", "“plans.call”"),
        (slips.HalfABrace, "E013", "“plans.call”"),
    ],
)
def test_one_slip_is_told_in_one_sentence(said, section, number, words):
    [(told, sentence)] = said(path(section))

    assert told == number
    assert words in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_two_sections_with_one_slug_are_told_apart_by_their_paths(said):
    assert said(path(slips.Right), path(slips.SameSlug)) == [
        ("E003", f"The slug “right” is already that of {path(slips.Right)}.")
    ]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("riverhouse.pets.Pets", "ModuleNotFoundError"),
        ("tests.sections.slips.Nowhere", "Nowhere"),
        ("tests.sections.slips.ticks", "not a subclass of Section"),
    ],
)
def test_a_path_that_leads_nowhere_is_told_and_the_others_are_still_read(said, wrong, words):
    [(first, sentence), (second, _other)] = said(wrong, path(slips.NoSlug))

    assert (first, second) == ("E001", "E002")
    assert words in sentence


def test_a_module_that_breaks_is_told_and_not_thrown(said, tmp_path, monkeypatch):
    (tmp_path / "broken_house.py").write_text("1 / 0")
    monkeypatch.syspath_prepend(tmp_path)

    assert said("broken_house.Pets") == [("E001", "This cannot be imported (ZeroDivisionError: division by zero).")]


def test_manage_check_tells_which_section_and_stops(settings):
    settings.SAFETYPLAN_SECTIONS = [path(slips.NoSlug)]

    assert path(slips.NoSlug) in [problem.obj for problem in run_checks()]
    with pytest.raises(SystemCheckError, match=r"NoSlug: \(safetyplan\.E002\) The slug"):
        call_command("check")
