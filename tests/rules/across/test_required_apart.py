import pytest

from certscan.rules.across.required_apart import RequiredApart
from tests.factories import text_value
from tests.rules.across.cases import WARN, flags, held, silent
from tests.rules.cases import under

TRIO = {"required": ({"any_of": ("ISO 9001",)}, {"any_of": ("ISO 14001",)}), "same_scope": True}
GIVEN = under(**TRIO)


def environment(**more):
    return held("b.pdf", ("ISO 14001:2015",), **more)


def differ(what):
    return f"The required certificates differ in {what}."


CASES = [
    flags(
        "another scope",
        WARN,
        differ("scope"),
        held(),
        environment(scope=text_value("Manufacture of garments")),
        given=GIVEN,
    ),
    flags(
        "another scope in Chinese",
        WARN,
        differ("scope"),
        held(scope=text_value("离心泵的生产")),
        environment(scope=text_value("服装的加工和销售")),
        given=GIVEN,
    ),
    flags(
        "another address",
        WARN,
        differ("address"),
        held(),
        environment(address=text_value("7 Mill Lane, Southport")),
        given=GIVEN,
    ),
    flags(
        "184 days between the ends",
        WARN,
        differ("expiry (2027-05-11 to 2027-11-11)"),
        held(),
        environment(expiry="2027-11-11"),
        given=GIVEN,
    ),
    flags(
        "all of it",
        WARN,
        differ("scope and address and expiry (2027-05-11 to 2028-05-11)"),
        held(),
        environment(scope=text_value("Laundry"), address=text_value("7 Mill Lane"), expiry="2028-05-11"),
        given=GIVEN,
    ),
    silent("they fit", held(), environment(), given=GIVEN),
    silent("183 days between the ends", held(), environment(expiry="2027-11-10"), given=GIVEN),
    silent(
        "the scope in other words",
        held(),
        environment(scope=text_value("Environmental management of Pump production")),
        given=GIVEN,
    ),
    silent(
        "the address in another order",
        held(),
        environment(address=text_value("Quay Street 1, Northport, GB")),
        given=GIVEN,
    ),
    silent(
        "the scope in Chinese in other words",
        held(scope=text_value("离心泵的设计和生产")),
        environment(scope=text_value("离心泵的设计和生产及相关环境管理活动")),
        given=GIVEN,
    ),
    silent(
        "another script",
        held(),
        environment(scope=text_value("服装的加工"), address=text_value("北港市")),
        given=GIVEN,
    ),
    silent("nothing to compare", held(scope=None, address=None), environment(expiry_date=None), given=GIVEN),
    silent(
        "one is missing", held(), held("c.pdf", ("ISO 45001:2018",), scope=text_value("Laundry")), given=GIVEN
    ),
    silent(
        "one of three is missing",
        held(),
        environment(scope=text_value("Laundry")),
        given=under(
            required=(*TRIO["required"], {"any_of": ("ISO 45001",)}),
            same_scope=True,
        ),
    ),
    flags(
        "short words do not join two scopes",
        WARN,
        differ("scope"),
        held(scope=text_value("Pumps for gas")),
        environment(scope=text_value("Laundry for gas")),
        given=GIVEN,
    ),
    silent(
        "the address of one is part of that of the other",
        held(address=text_value("1 Quay Street")),
        environment(address=text_value("Borealis House, 1 Quay Street, Northport, Westland, United Kingdom")),
        given=GIVEN,
    ),
    silent(
        "the addresses share most words",
        held(address=text_value("Quay Street 1 Northport Westland")),
        environment(address=text_value("Quay Street 1 Northport 4711")),
        given=GIVEN,
    ),
    silent("one certificate for both", held(standards=("ISO 9001:2015", "ISO 14001:2015")), given=GIVEN),
    silent(
        "an older version does not count",
        held("old.pdf", issue="2021-05-12", expiry="2024-05-11", scope=text_value("Laundry")),
        held(),
        environment(),
        given=GIVEN,
    ),
    silent(
        "no such profile",
        held(),
        environment(scope=text_value("Laundry")),
        given=under(required=TRIO["required"]),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_required_apart(case):
    case.check(RequiredApart())
