"""Sections of a pretend agency: one that is right, and others that are right but for one thing."""

from django import forms
from django.utils.translation import gettext_lazy as _

from safetyplan.sections import ChecklistField, Column, LineField, Prompt, PromptsField, Quiet, RowsField, Section

WORDS, CUE = _("Some words"), _("Cue")


def ticks(*choices):
    return ChecklistField(label=WORDS, cue=CUE, choices=list(choices))


CALL = _("I will call {who}.")


def sentence(key="call", words=CALL, **blanks):
    return PromptsField(label=WORDS, cue=CUE, prompts=[Prompt(key, words, CUE, blanks or {"who": WORDS})])


class Right(Section):
    slug = "right"
    title = introduction = advocate_note = WORDS
    quiet_titles = Quiet(home=WORDS, trip=WORDS, health=WORDS)
    asked_for = frozenset({"pets"})

    line = LineField(label=WORDS, cue=CUE)
    steps = ticks(("one", WORDS, CUE), ("two", WORDS, CUE, "talk"))
    plans = sentence()
    people = RowsField(label=WORDS, cue=CUE, columns=[Column("who", WORDS, cue=CUE)])
    seen = LineField(label=WORDS, printed=False)


class NoSlug(Right):
    slug = ""


class SlugOfTwoWords(Right):
    slug = "two words"


class SameSlug(Right):
    pass


class SpokenTitle(Right):
    title = "Some words"


class SpokenQuietTitle(Right):
    quiet_titles = Quiet(home=WORDS, trip="Some words", health=WORDS)


class NoQuietTitles(Right):
    quiet_titles = None


class SpokenLabel(Right):
    line = LineField(label="Some words", cue=CUE)


class SpokenChoice(Right):
    steps = ticks(("one", "Some words", CUE))


class SpokenCue(Right):
    plans = PromptsField(label=WORDS, cue=CUE, prompts=[Prompt("call", WORDS, "Cue")])


class SpokenBlank(Right):
    plans = sentence(who="who")


class HidesTheTitle(Right):
    title = LineField(label=WORDS, cue=CUE)


class HidesTheFields(Right):
    fields = LineField(label=WORDS, cue=CUE)


class PostsTheMarks(Right):
    marks = LineField(label=WORDS, cue=CUE)


class Required(Right):
    line = LineField(label=WORDS, cue=CUE)
    line.required = True


class AskedForNothingKnown(Right):
    asked_for = frozenset({"pets", "parrots"})


class AskedForText(Right):
    asked_for = "pets"


class NoQuestionCue(Right):
    line = LineField(label=WORDS)


class NoCueInOneTheme(Right):
    line = LineField(label=WORDS, cue=Quiet(home=CUE, trip="", health=CUE))


class NoChoiceCue(Right):
    steps = ticks(("one", WORDS, ""))


class NoColumnCue(Right):
    people = RowsField(label=WORDS, cue=CUE, columns=[Column("who", WORDS)])


class LargeKey(Right):
    steps = ticks(("One", WORDS, CUE))


class SameKey(Right):
    steps = ticks(("one", WORDS, CUE), ("one", WORDS, CUE))


class SameSentence(Right):
    plans = PromptsField(label=WORDS, cue=CUE, prompts=[Prompt("call", WORDS, CUE), Prompt("call", WORDS, CUE)])


class SentenceCalledShown(Right):
    plans = sentence("shown")


class BlankCalledPrompt(Right):
    plans = sentence(words=_("I will call {prompt}."), prompt=WORDS)


class StrangeField(Right):
    line = forms.CharField(label=WORDS, required=False)


class UnknownVoice(Right):
    steps = ticks(("one", WORDS, CUE, "Neck"))


class UnlistedBlank(Right):
    plans = sentence(words=_("I will call {whom}."))


class NamelessBlank(Right):
    plans = sentence(words=_("I will call {who} at {}."))


class HalfABrace(Right):
    plans = sentence(words=_("I will call {who."))
