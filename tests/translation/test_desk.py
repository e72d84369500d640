"""The translators' desk in the admin."""

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from safetyplan.translation.catalogues import read
from safetyplan.translation.progress import with_catalogue
from safetyplan.translation.worksheets.formats import FORMATS, TYPES, kind_of
from tests.translation.worksheets.sheets import SPANISH, filled

pytestmark = pytest.mark.django_db
LANGUAGES, SPANISH_PAGE = "admin:translation_words_changelist", ("admin:translation_language", ["es"])


@pytest.fixture
def desk(db, client) -> Client:
    """A translator at work: staff, in the group that the migration made, and nothing more."""
    user = User.objects.create_user("ana", is_staff=True)
    user.groups.add(Group.objects.get(name="Translators"))
    client.force_login(user)
    return client


def posted(desk, **data):
    return desk.post(reverse(SPANISH_PAGE[0], args=SPANISH_PAGE[1]), data)


def sheet(data):
    return SimpleUploadedFile("sheet.csv", data)


def test_translators_see_the_desk_and_nothing_else(desk, spanish):
    index = desk.get(reverse("admin:index")).content.decode()

    assert reverse(LANGUAGES) in index
    assert "/resources/" not in index
    assert desk.get(reverse("admin:resources_service_changelist")).status_code == 403


@pytest.mark.parametrize("staff", [True, False])
def test_nobody_else_sees_it(client, spanish, staff):
    client.force_login(User.objects.create_user("bo", is_staff=staff))
    for address in [
        reverse(LANGUAGES),
        reverse(SPANISH_PAGE[0], args=["es"]),
        reverse("admin:translation_worksheet", args=["es"]),
    ]:
        assert client.get(address).status_code in {302, 403}
        assert client.post(address).status_code in {302, 403}


def test_a_table_shows_how_far_each_language_is(desk, spanish):
    assert [language.code for language in with_catalogue()] == ["es"]
    html = desk.get(reverse(LANGUAGES)).content.decode()

    assert "<td>3 / 7</td>" in html
    assert 'lang="es">español' in html
    assert desk.get(reverse(LANGUAGES), {"language": "ht"})["Location"].endswith("/ht/")


def test_a_table_shows_how_far_each_place_of_a_language_is(desk, spanish):
    html = desk.get(reverse(SPANISH_PAGE[0], args=["es"])).content.decode()

    cells = "".join(f"<td>{count}</td>" for count in (4, 1, 0, 0, 0, 0))
    assert f'<th scope="row">section: pets</th>{cells}' in html


@pytest.mark.parametrize("kind", FORMATS)
def test_a_worksheet_goes_out(desk, spanish, kind):
    answer = desk.get(reverse("admin:translation_worksheet", args=["es"]), {"format": kind})

    assert (answer["Content-Type"], kind_of(answer.content)) == (TYPES[kind], kind)
    assert answer["Content-Disposition"] == f'attachment; filename="worksheet-es.{kind}"'


def test_a_worksheet_comes_in_and_what_was_refused_is_named(desk, spanish):
    wrong = SPANISH | {"I will call {who} at 911 today.": "Llamaré al 911."}
    answer = posted(desk, read="1", file=sheet(filled(wrong)))

    assert answer.status_code == 422
    assert "row 6: the blank {who} is missing." in answer.content.decode()
    assert read(spanish).get("Walks", "quiet cue").string == "Paseos"
    assert posted(desk, read="1", file=sheet(filled())).status_code == 302


@pytest.mark.parametrize(
    ("data", "said"), [(b"no worksheet", "Nothing was changed."), (None, "Choose a file of less than 1 MB.")]
)
def test_a_file_that_cannot_be_read_says_why_and_changes_nothing(desk, spanish, data, said):
    before = spanish.read_bytes()
    answer = posted(desk, read="1", **({"file": sheet(data)} if data else {}))

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert spanish.read_bytes() == before


def test_a_state_is_set_for_a_place(desk, spanish):
    assert posted(desk, review="1", place="every page", kind="", state="approved").status_code == 302
    html = desk.get(reverse(SPANISH_PAGE[0], args=["es"])).content.decode()

    assert "every page</th><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td>" in html
    assert posted(desk, review="1", state="perfect").status_code == 200


def test_a_catalogue_that_may_not_be_written_is_said(desk, spanish, monkeypatch):
    spanish.parent.chmod(0o500)
    monkeypatch.setattr("os.replace", _refuse)
    answer = posted(desk, read="1", file=sheet(filled()))

    assert "This server may not write its catalogues." in answer.content.decode()
    assert "may not write" in posted(desk, review="1", place="", kind="", state="approved").content.decode()
    spanish.parent.chmod(0o700)


def _refuse(*_):
    raise PermissionError


def test_no_page_of_the_desk_has_a_script_or_a_style_of_its_own(desk, spanish):
    for address in [reverse(LANGUAGES), reverse(SPANISH_PAGE[0], args=["es"])]:
        answer = desk.get(address)
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        html = answer.content.decode()
        assert "<style" not in html
        assert " style=" not in html
        assert " onclick=" not in html


def test_what_there_is_not_is_not_found(desk, spanish):
    assert desk.get(reverse(SPANISH_PAGE[0], args=["xx"])).status_code == 404
    assert desk.get(reverse("admin:translation_worksheet", args=["en"])).status_code == 404
    assert desk.get(reverse("admin:translation_worksheet", args=["es"]), {"format": "exe"}).status_code == 404
