"""Names of unknown accreditation bodies, told in warnings."""

import pytest

from certscan.fields.extract import extract
from certscan.fields.notices.self_styled_bodies import suspicious_names
from certscan.layout.page_layout import lay_out
from tests.support.page_builder import document, page, reading, stacked


def told(*texts):
    return [(n.code, n.message) for n in suspicious_names([page(stacked(*texts), number=3)])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Accredited by the World Accreditation Board, Northport", "World Accreditation Board"),
        ("Management systems JAZ-ANZ", "JAZ-ANZ"),
        ("National Accreditation Council", "National Accreditation Council"),
        ("accredited to ISO/IEC 17021-1", "accredited to ISO/IEC 17021"),
    ],
)
def test_a_suspicious_name_is_told_with_its_page(text, name):
    ((code, message),) = told("Certificate", text)
    assert code == "unknown_accreditor"
    assert message.startswith(f'Page 3: it says "{name}": ')


@pytest.mark.parametrize(
    "text",
    [
        "International Accreditation Service (IAS)",
        "ANSI National Accreditation Board",
        "Pakistan National Accreditation Council",
        "International Accreditation Forum (IAF), multilateral arrangement",
        "accredited to ISO/IEC 17021-1 by UKAS",
        "JAS-ANZ",
    ],
)
def test_a_known_body_is_not_told(text):
    assert told(text) == []


def notices_of(*texts):
    lines = [
        (60, 60, 28, "CERTIFICATE"),
        *stacked(
            "This is to certify that",
            "Borealis Pump Works Ltd.",
            "conforms to the requirements of ISO 9001:2015",
            "Certificate No.: QM-4711",
            "Issue date: 13.05.2023",
            "Expiry date: 12.05.2026",
            *texts,
            y=120,
            pitch=2,
        ),
    ]
    return [n.code for n in extract(lay_out(document(reading(lines)))).notices]


def test_it_is_told_only_where_no_known_body_is_on_the_certificate():
    assert notices_of("Accredited by the World Accreditation Board") == ["unknown_accreditor"]
    assert notices_of("World Accreditation Board", "United Kingdom Accreditation Service (UKAS)") == []
