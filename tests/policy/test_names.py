import pytest

from certscan.policy.names import Likeness, best_likeness, company_key, likeness

SAME, SIMILAR, OTHER, INCOMPARABLE = Likeness


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Borealis Pump Works Ltd.", "BOREALIS PUMP WORKS LIMITED", SAME),
        ("Borealis Pump Works Co., Ltd", "Borealis Pump Works", SAME),
        ("Borealis Pump-Works GmbH", "Borealis Pumpworks GmbH & Co. KG", SAME),
        ("Fjörd Välve AS", "Fjord Valve", SAME),
        ("ООО «Северный насос»", "Общество с ограниченной ответственностью «Северный насос»", SAME),
        ("北港泵业有限公司", "北港泵业有限责任公司", SAME),
        ("北港泵业股份有限公司", "北港泵业", SAME),
        ("Borealis Pump Works", "Borealis Pumq Works", SAME),
        ("Works Pump Borealis", "Borealis Pump Works", SAME),
        ("Borealis Pump Works", "Borealis Pipe Works", SIMILAR),
        ("Borealis Pump Works", "Fjord Valve", OTHER),
        ("Borealis Works No. 1", "Borealis Works No. 2", OTHER),
        ("Acme", "Acne", OTHER),
        ("北港泵业有限公司", "北湾泵业有限公司", OTHER),
        ("北港工厂", "北港研究院", OTHER),
        ("北港泵业有限公司", "Beigang Pump", INCOMPARABLE),
        ("Co. Ltd.", "Inc.", OTHER),
    ],
)
def test_likeness(first, second, expected):
    assert likeness(first, second) is expected
    assert likeness(second, first) is expected


def test_a_name_of_legal_forms_alone_keeps_its_letters():
    assert company_key("Limited") == "limited"
    assert company_key("公司") == "公司"


def test_the_best_pair_of_names_counts():
    names = ("Beigang Beng Ye", "北港泵业有限公司")
    assert best_likeness(names, ("Borealis", "北港泵业")) is SAME
    assert best_likeness(names, ("Borealis",)) is OTHER
    assert best_likeness(("北港泵业",), ("Borealis",)) is INCOMPARABLE
    assert best_likeness((), ("Borealis",)) is INCOMPARABLE
