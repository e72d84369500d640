"""A start that is weaker than it looks ends before anybody is let in."""

import sys

from django.conf import settings
from django.core.checks import ERROR, Tags, run_checks

THIS_MACHINE = {"localhost", "127.0.0.1", "[::1]"}


def refuse_a_weak_start() -> None:
    """Run our own checks of what is safe, unless every name the server answers to is this machine itself.

    Raises SystemExit with a line for each error.
    """
    if THIS_MACHINE.issuperset(settings.ALLOWED_HOSTS):
        return
    found = run_checks(tags=[Tags.security], include_deployment_checks=True)
    wrong = [error for error in found if error.is_serious(ERROR) and str(error.id).startswith("safetyplan.")]
    if wrong:
        sys.exit("\n".join(f"{error.id}: {error.msg}" for error in wrong))
