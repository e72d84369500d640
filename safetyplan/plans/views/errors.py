"""Pages for when something went wrong: as calm and as neutral as the rest."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "400.html", status=400)


def broken(request: HttpRequest) -> HttpResponse:
    return render(request, "500.html", status=500)


def turned_away(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that came without its mark: shown calmly, and without a word of what was in it."""
    return render(request, "403.html", status=403)
