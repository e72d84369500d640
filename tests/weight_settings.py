"""The product as it is served for real: the stylesheet and the script collected, compressed and kept by browsers."""

import os

from safetyplan import settings as product
from tests.pictures.settings import *  # noqa: F403

STORAGES = product.STORAGES
STATIC_ROOT = os.environ["STATIC_FOLDER"]
WHITENOISE_USE_FINDERS = False
