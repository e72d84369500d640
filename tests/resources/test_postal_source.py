import pytest

from safetyplan.resources.postal_source import BadSource, table

LINE = "US\t14850\tIthaca\tNew York\tNY\tTompkins\t109\t\t\t42.44\t-76.49\t4\n"


def line(**cells):
    columns = LINE.rstrip("\n").split("\t")
    for name, cell in cells.items():
        columns[["country", "code", "place", "state", "region", "county"].index(name)] = cell
    return "\t".join(columns) + "\n"


def test_the_place_and_the_point_are_left_out():
    [made] = table([LINE], "US", {})

    assert made == "US-NY\tTompkins County\t148:50"


def test_codes_of_one_county_stand_in_one_line():
    assert table([LINE, line(code="14851"), line(code="13053")], "US", {}) == [
        "US-NY\tTompkins County\t130:53 148:50,51"
    ]


def test_codes_without_a_region_or_a_county_and_those_of_other_countries_are_left_out():
    others = [line(region="", county=""), line(county=""), line(country="CA", code="K1A")]

    assert table([LINE, *others], "US", {}) == table([LINE], "US", {})


@pytest.mark.parametrize(
    ("region", "written", "name"),
    [
        ("NY", "Kings", "Kings County"),
        ("LA", "Orleans", "Orleans Parish"),
        ("LA", "Caddo Parish", "Caddo Parish"),
        ("SD", "Oglala Lakota County", "Oglala Lakota County"),
        ("VA", "Colonial Heights (city", "Colonial Heights (city)"),
        ("VA", "City of Richmond", "Richmond (city)"),
        ("VA", "James City", "James City County"),
        ("CA", "City and County of San Francisco", "San Francisco County"),
        ("AK", "Nome (CA)", "Nome Census Area"),
        ("AK", "City and Borough of Wrangell", "Wrangell Borough"),
        ("AK", "Denali", "Denali"),
        ("CT", "Naugatuck Valley", "Naugatuck Valley"),
    ],
)
def test_a_county_of_the_united_states_is_named_as_people_write_it(region, written, name):
    [made] = table([line(region=region, county=written)], "US", {})

    assert made.split("\t")[1] == name


def test_elsewhere_names_stay_as_they_are_and_regions_may_be_given_their_codes():
    source = [line(country="MX", code="06000", region="09", county="Cuauhtémoc")]

    assert table(source, "MX", {"09": "MX-CMX"}) == ["MX-CMX\tCuauhtémoc\t060:00"]


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        (["one\ttwo\n"], "Line 1 has 2 columns"),
        ([LINE, "\n"], "Line 2 has 1 columns"),
        ([line(region="New York")], "makes no region code"),
        ([], "no postal code of US"),
        ([line(country="CA")], "no postal code of US"),
    ],
)
def test_what_is_no_postal_file_is_refused_in_one_sentence(lines, complaint):
    with pytest.raises(BadSource, match=complaint):
        table(lines, "US", {})
