import pytest

from safetyplan.resources.withdrawn import is_lapsed, why_withdrawn


@pytest.mark.parametrize("dialed", ["8007873224", "18007873224", "8883738888", "15771336", "08009171414"])
def test_a_withdrawn_number_is_known_with_and_without_its_prefix(dialed):
    assert why_withdrawn(dialed)


@pytest.mark.parametrize("dialed", ["18007997233", "18883737888", "15771366", "016", ""])
def test_the_right_number_beside_it_is_not_withdrawn(dialed):
    assert not why_withdrawn(dialed)


@pytest.mark.parametrize("address", ["https://nyawc.org", "http://www.nyawc.org/help", "https://fcadv.org"])
def test_a_lapsed_site_is_known(address):
    assert is_lapsed(address)


@pytest.mark.parametrize("address", ["https://www.iamwomankind.org", "https://notnyawc.org", ""])
def test_other_sites_are_not_lapsed(address):
    assert not is_lapsed(address)
