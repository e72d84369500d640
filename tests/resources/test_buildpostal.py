from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.resources.test_postal_source import LINE, line


def build(*arguments, **options):
    out = StringIO()
    call_command("buildpostal", *arguments, stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "US.source"
    path.write_text(LINE, encoding="utf-8")
    return path


def test_a_table_is_written_and_its_head_says_whose_the_data_is(source, tmp_path):
    said = build(source, output=tmp_path, said="Of March 2026.")

    text = (tmp_path / "US.txt").read_text(encoding="utf-8")
    assert text.splitlines() == [
        "# Postal codes by county. Postal code data (c) GeoNames.org, CC BY 4.0, changed.",
        "# Of March 2026.",
        "US-NY\tTompkins County\t148:50",
    ]
    assert said == f"{tmp_path / 'US.txt'}: 1 counties.\n"


def test_another_country_can_be_loaded_with_the_codes_of_its_regions(tmp_path):
    source, regions = tmp_path / "MX.source", tmp_path / "regions.csv"
    source.write_text(line(country="MX", code="06000", region="09", county="Cuauhtémoc"), encoding="utf-8")
    regions.write_text("09,MX-CMX\n", encoding="utf-8")
    build(source, country="mx", regions=regions, output=tmp_path / "new")

    assert (tmp_path / "new" / "MX.txt").read_text(encoding="utf-8").endswith("MX-CMX\tCuauhtémoc\t060:00\n")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"a\tb\n"], ids=["empty", "binary", "other"])
def test_a_wrong_file_is_one_sentence_and_writes_nothing(tmp_path, content):
    source = tmp_path / "wrong"
    source.write_bytes(content)

    with pytest.raises(CommandError, match=r"^wrong: .+ Nothing was written\.$"):
        build(source, output=tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_file_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(CommandError, match=r"No such file or directory\. Nothing was written\.$"):
        build(tmp_path / "none", output=tmp_path)
