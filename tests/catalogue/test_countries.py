"""Countries as they end addresses."""

import pytest

from certscan.catalogue.countries import ends_with_country


@pytest.mark.parametrize(
    "text",
    [
        "1 Quay Street, Northport NP1 2XY, United Kingdom",
        "Dubai - U.A.E.",
        "Gaziantep / TÜRKİYE",
        "Suzhou, P.R. China.",
        "Praha, ČR",
        "Bình Dương, Việt Nam",
    ],
)
def test_told(text):
    assert ends_with_country(text)


@pytest.mark.parametrize("text", ["1 Quay Street, Northport", "China Road 5", "tell us", "", "Łódź"])
def test_not_told(text):
    assert not ends_with_country(text)
