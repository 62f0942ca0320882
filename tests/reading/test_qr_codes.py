import logging

import numpy as np
import pytest

from certscan.reading import qr_codes
from certscan.reading.qr_codes import address_in, addresses_in
from tests.support.pictures import drawn, pixels, qr_code

ADDRESS = "https://www.example.org/check?id=4711"


def page_with(*texts):
    """Draw a page of print with codes below it, side by side."""
    page = drawn("Certificate of registration", "ISO 9001:2015", size=(1400, 900))
    for number, text in enumerate(texts):
        page.paste(qr_code(text, module=4), (40 + number * 260, 300))
    return page


@pytest.mark.parametrize(
    "text",
    [
        ADDRESS,
        "http://example.org",
        "https://example.org:8443/a/b#c",
        "www.example.org/check",
        "register.example.org",
        "http://192.0.2.7/c.aspx?code=1",
    ],
)
def test_an_address_is_kept_as_it_is(text):
    assert address_in(text) == text


@pytest.mark.parametrize(
    ("text", "address"),
    [
        pytest.param("HTTPS://WWW.EXAMPLE.ORG/Check", "https://www.example.org/Check", id="capitals"),
        pytest.param(f"No.: 4711\nSee {ADDRESS}.\nNorthport", ADDRESS, id="among other text"),
        pytest.param("https://example.org/a\x00\x1b[31mb", "https://example.org/a", id="controls"),
        pytest.param("https://example.org/a\u202egro", "https://example.org/a", id="direction"),
        pytest.param('https://example.org/"><b>', "https://example.org/", id="markup"),
        pytest.param("https://issuer.example@evil.example/a", "https://evil.example/a", id="user"),
        pytest.param(
            r"https://evil.example\@issuer.example/a", "https://evil.example/@issuer.example/a", id="\\"
        ),
        pytest.param("https://exаmple.org/a", "https://xn--exmple-4nf.org/a", id="cyrillic letter"),
        pytest.param("https://example.org./a", "https://example.org/a", id="root"),
    ],
)
def test_an_address_is_that_which_a_browser_would_open(text, address):
    assert address_in(text) == address


def test_a_long_address_is_cut():
    address = address_in("https://example.org/" + 5000 * "a")
    assert len(address) == 300
    assert address.startswith("https://example.org/aaa")
    assert address.endswith("a…")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "QM-4711",
        "javascript:alert(1)",
        "javascript:location='//example.org'",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "mailto:a@example.org",
        "a@example.org",
        "ISO 9001:2015",
        "QM.ABC/12",
        "WIFI:T:WPA;S:net;P:pass;;",
        "https://",
        "https://localhost/a",
        "https://[::1",
        "https://example.org:port/a",
        "https://exa mple.org"[:11],
        "https://-example.org",
        "https://" + 5000 * "a" + ".org",
        5000 * "a.",
        5000 * "a",
    ],
    ids=lambda text: text[:24],
)
def test_what_is_no_web_address_is_left_out(text):
    assert address_in(text) is None


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_code_is_read_from_a_page_however_it_lies(turns):
    assert addresses_in(np.rot90(pixels(page_with(ADDRESS)), turns)) == (ADDRESS,)


def test_each_address_is_given_once_and_other_codes_are_left_out():
    page = page_with(ADDRESS, "QM-4711", ADDRESS, "https://example.org")
    assert set(addresses_in(pixels(page))) == {ADDRESS, "https://example.org"}


def test_a_page_full_of_codes_gives_a_few():
    page = page_with(*(f"https://example.org/{number}" for number in range(5)))
    assert len(addresses_in(pixels(page))) == 4


def test_a_page_without_codes_gives_none():
    assert addresses_in(pixels(page_with())) == ()


def test_a_fault_of_the_decoder_costs_the_codes_alone(monkeypatch, caplog):
    def fail(*_, **__):
        raise RuntimeError("broken")

    monkeypatch.setattr(qr_codes.zxingcpp, "read_barcodes", fail)
    with caplog.at_level(logging.CRITICAL):
        assert addresses_in(pixels(page_with(ADDRESS))) == ()
