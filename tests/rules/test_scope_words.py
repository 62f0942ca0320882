import pytest

from certscan.rules.scope_words import (
    comparable,
    makes,
    names_nothing,
    names_product,
    points_to_annex,
    scope_words,
    split_exclusions,
    trades,
)


@pytest.fixture(autouse=True)
def _read_anew():
    """Let each test read the lists itself."""
    scope_words.cache_clear()


@pytest.mark.parametrize(
    ("scope", "making", "trading"),
    [
        ("Manufacture of pumps", True, False),
        ("MANUFACTURING and Sales of pumps", True, True),
        ("Trading in pumps", False, True),
        ("泵的生产和销售", True, True),
        ("泵的进出口", False, True),
        ("ポンプの製造", True, False),
        ("Herstellung und Vertrieb von Pumpen", True, True),
        ("Производство насосов", True, False),
        ("Wholesale of valves", False, True),
        ("Remaking history", False, False),
        ("Salesforce consulting", False, False),
        ("Consulting", False, False),
    ],
)
def test_making_and_trading(scope, making, trading):
    assert (makes(scope), trades(scope)) == (making, trading)


@pytest.mark.parametrize(
    ("scope", "nothing"),
    [
        ("Production and related management activities", True),
        ("Design, development, production, sales and service", True),
        ("生产、销售及相关管理活动", True),
        ("资质范围内的生产", True),
        ("See annex", True),
        ("Manufacture of nuts", False),
        ("Sales of tea", False),
        ("IT services", True),
        ("泵的生产", False),
        ("离心泵", False),
        ("Производство и продажа", True),
        ("Производство насосов", False),
    ],
)
def test_a_scope_that_names_nothing(scope, nothing):
    assert names_nothing(scope) is nothing


@pytest.mark.parametrize(
    "text",
    [
        "Pumps, see annex",
        "as per the attached Appendix",
        "Refer to the Schedule",
        "listed in attachment 1",
        "详见附件",
        "siehe Anlage",
        "voir l'annexe",
        "ver anexo",
    ],
)
def test_words_that_point_to_an_annex(text):
    assert points_to_annex(text)


@pytest.mark.parametrize("text", ["Annexes of buildings", "See the pumps", "附件的生产"])
def test_words_that_do_not(text):
    assert not points_to_annex(text)


@pytest.mark.parametrize(
    ("scope", "covered", "excluded"),
    [
        ("Pumps", "Pumps", ""),
        ("Pumps, excluding valves", "Pumps, ", " valves "),
        ("Pumps (excluding valves) and seals", "Pumps () and seals", " valves "),
        ("Excluding valves; pumps except seals. Service", "; pumps . Service", " valves  seals "),
        ("泵的生产（不适用：设计）", "泵的生产（）", "：设计 "),
        ("Pumps, excluding valves without seals", "Pumps, ", " valves without seals "),
        (
            "Pumps excluding valves without seals; tanks except lids. Pipes",
            "Pumps ; tanks . Pipes",
            " valves without seals  lids ",
        ),
    ],
)
def test_what_is_excluded_ends_with_its_clause(scope, covered, excluded):
    assert split_exclusions(scope) == (covered, excluded)


@pytest.mark.parametrize(
    ("scope", "product", "named"),
    [
        ("Manufacture of centrifugal pumps", "pump", True),
        ("Manufacture of centrifugal pumps", "Pumps", True),
        ("Manufacture of a pump", "pumps", True),
        ("Manufacture of pumps", "centrifugal pump", False),
        ("Shipping", "pin", False),
        ("Gas", "gas", True),
        ("Manufacture of centrjfugal parts", "centrifugal", True),
        ("Bus", "buses", False),
        ("Ga", "gas", False),
        ("Bul", "buls", False),
        ("Bull", "bulls", True),
        ("Manufacture of cranfs", "cranes", False),
        ("Manufacture of vesxel", "vessel", False),
        ("Manufacture of a vesssel", "vessel", True),
        ("Manufacture of a valvve", "valve", False),
        ("Manufacture of valvs", "valve", False),
        ("Herstellung von Ventilen", "ventil", True),
        ("Pumps/valves", "valve", True),
        ("离心泵的生产", "离心泵", True),
        ("离心泵的生产", "阀门", False),
        ("Manufacture of pumps", "!", True),
    ],
)
def test_a_product_in_a_scope(scope, product, named):
    assert names_product(scope, product) is named


@pytest.mark.parametrize(
    ("scope", "product", "expected"),
    [
        ("Pumps", "valve", True),
        ("泵的生产", "valve", False),
        ("Pumps", "泵", False),
        ("泵(ABC)的生产和销售及服务", "abc", True),
        ("泵的生产", "9001", True),
    ],
)
def test_scripts_that_can_be_compared(scope, product, expected):
    assert comparable(scope, product) is expected
