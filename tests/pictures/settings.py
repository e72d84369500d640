"""The product's own settings for pictures: its files as they stand in the tree, and every language that is offered."""

from safetyplan.translation import languages
from tests.settings import *  # noqa: F403

LANGUAGES = languages.offered(LOCALE_PATHS)  # noqa: F405
WHITENOISE_USE_FINDERS = True
