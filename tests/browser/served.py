"""The product as it is served, on a database that was made a moment ago."""

from django.core.management import call_command

from safetyplan.edge import application

call_command("migrate", verbosity=0)
call_command("pseudowords")
__all__ = ["application"]
