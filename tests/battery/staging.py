"""The settings of production, with a few addresses and words that break on purpose."""

import os

from safetyplan.settings import *  # noqa: F403

INSTALLED_APPS = [*INSTALLED_APPS, "tests.battery.mischief.Mischief"]  # noqa: F405
ROOT_URLCONF = "tests.battery.staging_urls"
CLOCK_FILE = os.environ.get("CLOCK_FILE", "")  # holds by how many seconds this server's clock is wrong
