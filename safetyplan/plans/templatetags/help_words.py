from django import template
from django.utils.functional import Promise

from safetyplan.resources.help_words import HOW_TO_FIND_HELP

register = template.Library()


@register.simple_tag
def how_to_find_help() -> tuple[Promise, ...]:
    """Ways to find help where no line of the country is known."""
    return HOW_TO_FIND_HELP
