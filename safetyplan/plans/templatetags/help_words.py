from django import template
from django.utils.functional import Promise

from safetyplan.resources.help_words import HOW_TO_FIND_HELP
from safetyplan.resources.models import Service
from safetyplan.resources.said import freshness, languages_said

register = template.Library()


@register.simple_tag
def how_to_find_help() -> tuple[Promise, ...]:
    """Ways to find help where no line of the country is known."""
    return HOW_TO_FIND_HELP


@register.filter
def speaks(service: Service) -> str:
    """The languages of a line, by name."""
    return languages_said(service)


@register.filter
def how_sure(service: Service, quiet: bool = False) -> str:  # a filter takes it by place
    """When someone last made sure of a line; with `quiet`, in words that give nobody away."""
    return freshness(service, quiet=bool(quiet))
