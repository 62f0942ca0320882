"""Signs in any language that a paper is no certificate."""

import pytest

from certscan.fields.papers.classify import PageFacts
from certscan.fields.papers.other_signs import signs_of_other_papers
from tests.support.certificate_pages import chinese, english
from tests.support.page_builder import page, stacked

PARTS = ("This is to certify that", "Borealis Pump Works Ltd.", "ISO 9001:2015", "Certificate No. QM-4711")


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("Buenas tardes 14:20", "Claro, ahora 14:24"), id="times of day"),
        pytest.param(("Proud of the team #quality",), id="a post's mark"),
        pytest.param(("Stage 1: € 1.450,00", "Stage 2: € 2.900,00"), id="prices"),
        pytest.param(("Quality 85 %", "Delivery 92 %"), id="shares"),
        pytest.param(("Gross weight 450 kg", "Length 30 mm"), id="quantities"),
        pytest.param(("能发我一份吗？",), id="a question"),
        pytest.param(("Name ____________", "Date ____________"), id="blanks"),
        pytest.param(("一、合同标的", "二、服务费用"), id="clauses"),
        pytest.param(tuple("123456"), id="rows with numbers"),
    ],
)
def test_a_sign(texts):
    assert signs_of_other_papers(page(stacked(*PARTS, *texts))) == 1


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("Printed 2024-05-12 14:20",), id="the time of a print"),
        pytest.param(("Production of yarn with 100 % cotton",), id="a share in a scope"),
        pytest.param(("4.1 to 10.3", "1", "2", "3"), id="clauses of the standard"),
    ],
)
def test_what_certificates_have_too(texts):
    assert signs_of_other_papers(page(stacked(*PARTS, *texts))) == 0


@pytest.mark.parametrize(("reading", "signs"), [(0.6, 0), (0.95, 1)])
def test_letters_of_a_seal_that_were_read_by_halves(reading, signs):
    assert signs_of_other_papers(page(stacked(*PARTS, "istem St!"), confidence=reading)) == signs


@pytest.mark.parametrize("sheet", [english(), chinese()])
def test_a_certificate_has_none(sheet):
    assert signs_of_other_papers(sheet) == 0


def test_a_chat_that_tells_all_of_a_certificate():
    told = ("The certificate is number QM-4711,", "ISO 9001:2015, scope: pumps, valid until 12.05.2027")
    chat = page(stacked("Good morning, may I have it? 14:20", *told, "Thank you! 14:24"))
    assert not PageFacts(chat).is_certificate
