"""The product's own settings, with its files as they stand in the tree and a second language to switch to."""

from safetyplan.settings import *  # noqa: F403

LANGUAGES = [("en", "English"), ("ar", "Arabic")]
STORAGES = STORAGES | {  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
WHITENOISE_USE_FINDERS = True
