import pytest

from certscan.rules.verification_address import VerificationAddress
from tests.rules.cases import INFO, flags, issuer, pointing_to, silent, warned

NORDCERT = issuer("Nordcert", "nordcert")
INSTEAD = "the issuer's own page, or the register of the accreditation body"


def says(title, address, whose, instead=INSTEAD, **facts):
    message = f"The QR code points to {address}.{whose} Rather than follow it, open by hand: {instead}."
    return flags(
        title,
        INFO,
        message,
        given=pointing_to(address),
        **{"issuer": NORDCERT, "standards": (), "accreditation": ()} | facts,
    )


SERVICE = " It is an address of a service that anybody can use, and hides where it leads."
PUBLIC = " It is an address of an accreditation body, a register or a government."

CASES = [
    says("the issuer's", "https://www.nordcert.example/4711", " It is an address of NORDCERT."),
    says("a sibling below the issuer's", "a.nordcert.co.uk/x", " It is an address of NORDCERT."),
    says("a register", "https://cnca.example/x", PUBLIC),
    says("an accreditation body", "https://check.ukas.example", PUBLIC),
    says("a government", "http://cx.cnca.gov.cn/x", PUBLIC),
    says("a government of another word", "http://www.sat.gob.mx/x", PUBLIC),
    says("a link shortener", "https://bit.ly/3xYz", SERVICE),
    says("a maker of codes, issuer unknown", "https://x.qrco.de/bb", SERVICE, issuer=None),
    says(
        "a name of the issuer",
        "https://nordcert-check.example/x",
        " It bears a name of NORDCERT and is none of the addresses that are known of it.",
    ),
    says("another's", "https://seal-check.example/x", ""),
    says("an issuer without known domains", "https://urs-check.example/x", "", issuer=issuer("URS", "urs")),
    says("an unknown issuer", "https://fjord.example", "", issuer=issuer("Fjord")),
    says(
        "the issuer has a page of its own",
        "https://bsi.example/4711",
        " It is an address of BSI.",
        "BSI's own page (https://bsi.example/check)",
        issuer=issuer("BSI", "bsi"),
    ),
    silent("no code", issuer=NORDCERT),
    silent("a code on another certificate", given=pointing_to("https://a.example", page=2), issuer=NORDCERT),
    silent(
        "another warning",
        given=warned("other_paper", message="the QR code points to a.b, which was not opened."),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_verification_address(case):
    case.check(VerificationAddress())
