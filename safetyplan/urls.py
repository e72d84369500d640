"""Every address in one place: they stay in a browser's history, so none says what the site is for."""

from django.conf import settings
from django.contrib import admin
from django.urls import path

from safetyplan.document.naming import names
from safetyplan.document.own_words import own_words, sheet
from safetyplan.document.views import document, look, picture
from safetyplan.office import Login
from safetyplan.plans.views import (
    by_heart,
    coming_back,
    exiting,
    leaving,
    long_page,
    looking,
    overview,
    pages,
    putting_away,
    start,
)
from safetyplan.reading.views import reading, reading_list

admin.autodiscover()
admin.site.login_form = Login
urlpatterns = [
    path("", start.start, name="start"),
    path("before/", start.first_use, name="first_use"),
    path("language/", start.language, name="language"),
    path("page/<int:number>/", pages.page, name="page"),
    path("one/<int:number>/", pages.one, name="one"),
    path("all/", long_page.long_page, name="long_page"),
    path("all/<int:number>/", long_page.long_page, name="long_page_from"),
    path("letters/", looking.look, name="looks"),
    path("next/", start.start_next, name="start_next"),
    path("look-over/<int:number>/", pages.page, {"changing": True}, name="change"),
    path("look-over/", overview.look_over, name="look_over"),
    path("contents/", overview.contents, name="contents"),
    path("print/", document, name="document"),
    path("print/picture/", picture, name="picture"),
    path("print/look/<int:number>/", look, name="look"),
    path("print/words/", names, name="names"),
    path("look-over/words/", own_words, name="own_words"),
    path("look-over/words/sheet/", sheet, name="own_words_sheet"),
    path("by-heart/", by_heart.by_heart, name="by_heart"),
    path("reading/", reading_list, name="reading_list"),
    path("reading/<int:number>/", reading, name="reading"),
    path("put-away/", putting_away.put_away, name="put_away"),
    path("put-away/card/", putting_away.slip, name="slip"),
    path("come-back/", coming_back.come_back, name="come_back"),
    path("file/", putting_away.save_file, name="save_file"),
    path("finish/", leaving.leave, name="leave"),
    path("erase/", leaving.erase, name="erase"),
    path("done/", leaving.erased, name="erased"),
    path("exit/", exiting.leave_fast, name="exit"),
    path(f"{settings.ADMIN_PATH}/", admin.site.urls),
]
handler404 = "safetyplan.plans.views.errors.not_found"
handler500 = "safetyplan.plans.views.errors.broken"
handler400 = "safetyplan.plans.views.errors.refused"
