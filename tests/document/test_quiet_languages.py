"""In every language, a quiet page that is found holds no word that would give its reader away."""

import pytest
from django.conf import settings as running

from safetyplan.document.editions import EDITIONS
from safetyplan.document.render import render
from safetyplan.document.telling import telling_words
from safetyplan.translation.catalogues import read
from tests.conftest import kept_plan
from tests.document.paper import Paper
from tests.document.plan_words import each_once, own_words_swapped

pytestmark = pytest.mark.usefixtures("four_languages")
LANGUAGES = {"es": "es", "ar": "ar", "zh_Hans": "zh-hans"}  # by their folders
QUIET = {"quiet cue", "quiet label", "quiet title", "file name"}


@pytest.mark.parametrize("folder", LANGUAGES)
def test_no_quiet_label_and_no_cue_tells(folder):
    catalogue = read(running.BASE_DIR / "locale" / folder / "LC_MESSAGES" / "django.po")
    quiet = [message for message in catalogue if message.id and message.context in QUIET]

    assert len(quiet) > 1000
    assert [(one.id, one.string) for one in quiet if telling_words(str(one.string), LANGUAGES[folder])] == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("language", "wording"), [("es", "home"), ("ar", "trip"), ("zh-hans", "health")])
def test_no_quiet_edition_tells(near, edition, language, wording):
    plan, help_ = each_once(own_words_swapped(kept_plan("full"), "7")), near["full"]

    paper = Paper(
        render(
            plan, edition=edition, wording=wording, language=language, cover="week",
            services=help_.chosen, national=help_.national,
        )
    )  # fmt: skip

    assert telling_words(paper.text, language) == []
