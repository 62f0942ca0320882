import pytest

from certscan.rules.product_not_covered import ProductNotCovered
from tests.factories import text_value
from tests.rules.cases import (
    FAIL,
    WARN,
    expecting,
    flags,
    silent,
)


def buying(*products):
    return expecting({"names": ("Borealis Pump Works",), "products": products})


def scope(text, confidence=0.95):
    return {"scope": text_value(text, confidence)}


PUMPS = "Design and manufacture of centrifugal pumps"

CASES = [
    flags(
        "another product",
        FAIL,
        f"The scope '{PUMPS}' does not cover valve / gasket.",
        given=buying("valve", "gasket"),
    ),
    flags(
        "an excluded product",
        FAIL,
        "The scope 'Manufacture of pumps, excluding valves' excludes valve.",
        given=buying("valve"),
        **scope("Manufacture of pumps, excluding valves"),
    ),
    flags(
        "one word of two",
        FAIL,
        f"The scope '{PUMPS}' does not cover vacuum pump.",
        given=buying("vacuum pump"),
    ),
    flags(
        "the middle of a word is none",
        FAIL,
        "The scope 'Shipping of goods' does not cover pin.",
        given=buying("pin"),
        **scope("Shipping of goods"),
    ),
    flags(
        "read with doubt",
        WARN,
        f"The scope '{PUMPS}' does not cover valve.",
        given=buying("valve"),
        **scope(PUMPS, 0.79),
    ),
    flags(
        "read well enough",
        FAIL,
        f"The scope '{PUMPS}' does not cover valve.",
        given=buying("valve"),
        **scope(PUMPS, 0.8),
    ),
    flags(
        "an annex",
        WARN,
        "The scope 'Manufacture of pumps, see annex' does not cover valve.",
        given=buying("valve"),
        **scope("Manufacture of pumps, see annex"),
    ),
    flags(
        "another script",
        WARN,
        "The scope '离心泵的设计和生产' is in another script than pump: not verified.",
        given=buying("pump"),
        **scope("离心泵的设计和生产"),
    ),
    flags(
        "another language",
        WARN,
        "The scope 'Herstellung von Pumpen' does not cover valve.",
        given=buying("valve"),
        languages=("de",),
        **scope("Herstellung von Pumpen"),
    ),
    flags(
        "two languages",
        FAIL,
        f"The scope '{PUMPS}' does not cover valve.",
        given=buying("valve"),
        languages=("de", "en"),
    ),
    flags(
        "no language was told",
        FAIL,
        f"The scope '{PUMPS}' does not cover valve.",
        given=buying("valve"),
        languages=(),
    ),
    flags(
        "an exclusion in another language",
        FAIL,
        "The scope 'Herstellung von Pumpen, ohne Ventile' excludes ventil.",
        given=buying("ventil"),
        languages=("de",),
        **scope("Herstellung von Pumpen, ohne Ventile"),
    ),
    flags(
        "no scope",
        WARN,
        "No scope found: whether it covers pump cannot be verified.",
        given=buying("pump"),
        scope=None,
    ),
    silent("the product", given=buying("valve", "Pump")),
    silent(
        "an exclusion of something else",
        given=buying("pumps"),
        **scope("Manufacture of pumps, excluding valves. Sale"),
    ),
    silent(
        "the clause after the exclusion", given=buying("seal"), **scope("Pumps (excluding valves) and seals")
    ),
    silent(
        "a misread letter", given=buying("centrifugal pumps"), **scope("Manufacture of centrjfugal pumps")
    ),
    silent("in Chinese", given=buying("pump", "离心泵"), **scope("离心泵的设计和生产")),
    silent("no product words", given=expecting({"names": ("Borealis Pump Works",)})),
    silent(
        "no supplier that fits", given=expecting({"names": ("A",), "products": ("x",)}, {"names": ("B",)})
    ),
    silent("no expectations"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_product_not_covered(case):
    case.check(ProductNotCovered())
