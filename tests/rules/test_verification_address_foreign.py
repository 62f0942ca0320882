import pytest

from certscan.catalogue import load
from certscan.rules.link_services import hides_its_owner
from certscan.rules.verification_address_foreign import VerificationAddressForeign
from certscan.rules.web_hosts import host_of, is_of, is_public, registered_domain
from tests.rules.cases import WARN, flags, issuer, pointing_to, silent

NORDCERT = issuer("Nordcert", "nordcert")


def foreign(title, address):
    message = (
        f"The QR code points to {address}, which is no known address of NORDCERT, of an accreditation body or of "
        "a register."
    )
    return flags(title, WARN, message, given=pointing_to(address), issuer=NORDCERT)


def sound(title, address, known_as=NORDCERT):
    return silent(title, given=pointing_to(address), issuer=known_as)


CASES = [
    foreign("another's", "https://seal-check.example/4711"),
    foreign("without a scheme", "www.seal-check.example"),
    foreign("the issuer's only in the path", "https://seal-check.example/nordcert.example"),
    foreign("the issuer's name in the middle of another word", "https://xnordcertx.example"),
    foreign("the issuer's name as the kind of address", "https://check.nordcert"),
    foreign("the same kind of domain", "https://other.co.uk/x"),
    foreign("a self-styled accreditation body", "https://accab.example/x"),
    foreign("a register only in front", "https://iaf-certsearch.evil.example"),
    foreign("an address in figures", "http://192.0.2.7/c.aspx"),
    foreign("a shortener only in front", "https://bit.ly.evil.example/x"),
    sound("the issuer's", "https://www.nordcert.example/4711"),
    sound("below the issuer's", "https://a.b.nordcert.example:8443/4711"),
    sound("beside the issuer's", "https://www.nordcert.co.uk"),
    sound("a name of the issuer", "https://verify-nordcert.test/x"),
    sound("another name of the issuer", "https://northern-seal.test/x"),
    sound("a register", "https://iaf-certsearch.example/x"),
    sound("an accreditation body", "https://ukas.example/x"),
    sound("a government", "http://techreg.gov.kz/x"),
    sound("a link shortener, which N-06 tells", "https://tinyurl.com/x"),
    sound("no domain is known of the issuer", "https://seal-check.example", issuer("URS", "urs")),
    sound("an unknown issuer", "https://seal-check.example", issuer("Fjord")),
    sound("no issuer", "https://seal-check.example", None),
    silent("a code on another certificate", given=pointing_to("https://a.example", page=2), issuer=NORDCERT),
    silent("no code", issuer=NORDCERT),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_verification_address_foreign(case):
    case.check(VerificationAddressForeign())


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("a.b.example.com", "example.com"),
        ("example.com", "example.com"),
        ("a.example.co.uk", "example.co.uk"),
        ("example.org.cn", "example.org.cn"),
        ("a.example.de", "example.de"),
        ("sgs.cn", "sgs.cn"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_the_registered_domain(host, domain):
    assert registered_domain(host) == domain


def test_an_owner_with_a_short_name_owns_what_is_below_it():
    assert is_of("verify.sgs.cn", "https://www.sgs.cn/a")
    assert not is_of("verify.other.cn", "https://www.sgs.cn/a")


def test_no_address_has_no_host():
    assert host_of("https://[") == host_of("") == ""


@pytest.mark.parametrize("host", ["iafcertsearch.org", "www.cnca.cn", "cx.cnca.gov.cn", "www.cnas.org.cn"])
def test_the_registers_of_the_catalogue_are_public(host):
    assert is_public(host, load())


def test_no_address_of_the_catalogue_is_one_of_a_link_service():
    """Else whatever anybody put there would pass for a register's or an issuer's."""
    catalogue = load()
    addresses = [register.url for register in catalogue.registers.values()]
    addresses += [a for b in catalogue.accreditation_bodies.values() for a in (b.website, b.search_url) if a]
    addresses += [domain for b in catalogue.certification_bodies.values() for domain in b.domains]
    assert not [address for address in addresses if hides_its_owner(host_of(address))]
