"""The translators' desk: how far each language is, a worksheet out, a worksheet in, and what was reviewed."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _

from safetyplan.translation.desk import ReviewForm, SheetForm, UploadForm
from safetyplan.translation.found import NoLanguage, catalogue_of, known, translated_in
from safetyplan.translation.models import Words
from safetyplan.translation.progress import by_place, of_language, with_catalogue
from safetyplan.translation.review import ORDER, Review, State
from safetyplan.translation.worksheets.formats import FORMATS, TYPES
from safetyplan.translation.worksheets.merging import sheet_rows, take_in
from safetyplan.translation.worksheets.row import Refused, title_of


@admin.register(Words)
class WordsAdmin(admin.ModelAdmin):
    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("translation.translate")

    has_module_permission = has_view_permission

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # there is no row to add, change or delete

    def get_urls(self) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("", wrap(self.every_language), name="translation_words_changelist"),
            path("<str:code>/", wrap(self.one_language), name="translation_language"),
            path("<str:code>/worksheet/", wrap(self.worksheet), name="translation_worksheet"),
        ]

    def every_language(self, request: HttpRequest) -> HttpResponse:
        self._allow(request)
        rows = [(language, of_language(language.code)) for language in with_catalogue()]
        context = {"rows": rows, "form": SheetForm(), "title": _("Languages")}
        if request.GET.get("language"):
            return HttpResponseRedirect(reverse("admin:translation_language", args=[request.GET["language"]]))
        return self._show(request, "languages", context)

    def one_language(self, request: HttpRequest, code: str) -> HttpResponse:
        """Progress by place; posted, a worksheet that came back or a state that was reached."""
        self._allow(request)
        language = _known(code)
        upload = UploadForm(*_posted(request, "read"))
        reviewed = ReviewForm(*_posted(request, "review"))
        refused: list[str] = []
        if upload.is_bound and upload.is_valid():
            refused = self._take(request, code, upload)
        if reviewed.is_bound and reviewed.is_valid():
            self._review(request, code, reviewed)
        if request.method == "POST" and not (refused or upload.errors or reviewed.errors):
            return HttpResponseRedirect(request.path)
        context = {
            "language": language,
            "places": by_place(translated_in(code), Review(catalogue_of(code))),
            "states": [state.label_in_words for state in ORDER],
            "upload": upload,
            "review": reviewed,
            "refused": refused,
            "formats": list(FORMATS),
            "title": language.name,
        }
        return self._show(request, "language", context, 422 if refused or upload.errors else 200)

    def worksheet(self, request: HttpRequest, code: str) -> HttpResponse:
        self._allow(request)
        _known(code)
        kind = request.GET.get("format", "xlsx")
        if kind not in FORMATS:
            raise Http404
        response = HttpResponse(FORMATS[kind].written(sheet_rows(code), title_of(code)), content_type=TYPES[kind])
        response["Content-Disposition"] = f'attachment; filename="worksheet-{code}.{kind}"'
        return response

    def _take(self, request: HttpRequest, code: str, upload: UploadForm) -> list[str]:
        """What was refused, line by line."""
        try:
            report = take_in(code, upload.cleaned_data["file"].read())
        except Refused as refusal:
            upload.add_error("file", _("%(complaint)s Nothing was changed.") % {"complaint": refusal})
            return []
        except OSError:
            upload.add_error("file", _("This server may not write its catalogues. Run manage.py worksheet instead."))
            return []
        counts = {"taken": report.taken, "same": report.unchanged, "empty": report.empty}
        messages.success(
            request, _("Taken: %(taken)d. As before: %(same)d. Still empty: %(empty)d. Run compilewords.") % counts
        )
        return report.refused

    def _review(self, request: HttpRequest, code: str, form: ReviewForm) -> None:
        every, review = translated_in(code), Review(catalogue_of(code))
        place, kind, state = (form.cleaned_data[name] for name in ("place", "kind", "state"))
        meant = [
            one for one in every if place in ("", one.sentence.place) and kind in ("", one.sentence.kind) and one.done
        ]
        try:
            count = review.put(meant, State(state))
            review.save(every)
        except OSError:
            form.add_error(None, _("This server may not write its catalogues. Run manage.py review instead."))
            return
        messages.success(request, _("Done for %(count)d of them. Now run compilewords.") % {"count": count})

    def _allow(self, request: HttpRequest) -> None:
        if not self.has_view_permission(request):
            raise PermissionDenied

    def _show(self, request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        every = {**self.admin_site.each_context(request), "opts": Words._meta, **context}
        return render(request, f"admin/translation/{name}.html", every, status=status)


def _known(code: str) -> Any:
    try:
        return known(code)
    except NoLanguage as refusal:
        raise Http404 from refusal


def _posted(request: HttpRequest, name: str) -> tuple[Any, ...]:
    """The data for the form with the button of this name; none where another was pressed."""
    return (request.POST, request.FILES) if request.method == "POST" and name in request.POST else ()
