"""Two certificates side by side on one landscape sheet."""

from dataclasses import replace

import pytest

from certscan.fields.extract import extract
from certscan.fields.page.page_text import PageText
from certscan.fields.papers.halves import side_by_side
from tests.support.page_builder import HEIGHT, WIDTH, layout, stacked, text_width

#: Of a landscape sheet.
WIDE, LOW = HEIGHT, WIDTH
HALF = WIDE / 2

QUALITY = ("QM-471101", "ISO 9001:2015", "13 May 2023", "12 May 2026")
SAFETY = ("HS-882203", "ISO 45001:2018", "15 July 2024", "14 July 2027")


def centred_in(x, y, height, text):
    """Give a line in the middle of the half that begins at x."""
    return (x + (HALF - text_width(text, height)) / 2, y, height, text)


def certificate(x, number, standard, issued, expires, *, title="CERTIFICATE", labels=None):
    """Give the lines of a certificate in the half that begins at x."""
    labels = labels or ("Certificate No.:", "Date of issue:", "Valid until:")
    return [
        centred_in(x, 60, 24, title),
        centred_in(x, 120, 10, "This is to certify that"),
        centred_in(x, 140, 14, "Borealis Pump Works Ltd."),
        centred_in(x, 170, 10, "operates a management system that complies with"),
        centred_in(x, 190, 16, standard),
        centred_in(x, 220, 10, "Scope: Manufacture of centrifugal pumps"),
        *stacked(
            *(f"{label} {value}" for label, value in zip(labels, (number, issued, expires), strict=True)),
            x=x + 40,
            y=300,
        ),
    ]


def sheet(*lines, width=WIDE, height=LOW):
    return layout(lines, width=width, height=height)


def test_each_half_is_a_certificate():
    found = extract([sheet(*certificate(0, *QUALITY), *certificate(HALF, *SAFETY))]).certificates
    assert [c.certificate_number.value for c in found] == ["QM-471101", "HS-882203"]
    assert [c.standards[0].label for c in found] == ["ISO 9001:2015", "ISO 45001:2018"]
    assert [c.issue_date.value.isoformat() for c in found] == ["2023-05-13", "2024-07-15"]
    assert [c.expiry_date.value.isoformat() for c in found] == ["2026-05-12", "2027-07-14"]
    assert {c.holder.value for c in found} == {"Borealis Pump Works Ltd."}
    assert [c.pages for c in found] == [(1,), (1,)]
    left, right = (c.certificate_number.evidence[0].bbox for c in found)
    assert left[2] < 0.5 < right[0]


def test_certificates_to_one_standard_differ_by_their_numbers():
    again = ("QM-471102", "ISO 9001:2015", *SAFETY[2:])
    found = extract([sheet(*certificate(0, *QUALITY), *certificate(HALF, *again))]).certificates
    assert [c.certificate_number.value for c in found] == ["QM-471101", "QM-471102"]


def test_titles_so_large_that_they_are_one_line_are_parted():
    title = "CERTIFICATE OF REGISTRATION"
    lines = [
        *certificate(0, *QUALITY, title="")[1:],
        *certificate(HALF, *SAFETY, title="")[1:],
        (HALF - 12 - text_width(title, 22), 60, 22, title),
        (HALF + 12, 60, 22, title),
    ]
    page = PageText(sheet(*lines))
    assert page.lines[0].text == f"{title} {title}"
    assert [half.lines[0].text for half in side_by_side(page)] == [title, title]


GERMAN = ("Zertifikat-Nr.:", "Ausgestellt am:", "Gültig bis:")


@pytest.mark.parametrize(
    "right",
    [
        certificate(HALF, *QUALITY, title="ZERTIFIKAT", labels=GERMAN),
        certificate(HALF, "QM-471101-DE", *QUALITY[1:], title="ZERTIFIKAT", labels=GERMAN),
        [*certificate(HALF, "DE-990017", *QUALITY[1:]), centred_in(HALF, 30, 14, "IQNet")],
        [
            (HALF + 40, 60, 16, "ANNEX"),
            *stacked("to certificate No.: QM-471101", "Site: 4 Quay Street", x=HALF + 40, y=90),
        ],
        [
            (HALF + 40, 60, 16, "ANNEX"),
            *stacked("ISO 9001:2015", "Site: 4 Quay Street", x=HALF + 40, y=90),
        ],
        stacked("Reg. No.: 88-4711", "ISO 9001:2015", "since 2014", x=HALF + 90, y=300),
    ],
    ids=[
        "other language",
        "other language, number with suffix",
        "network",
        "annex",
        "annex without number",
        "facts",
    ],
)
def test_what_stands_beside_a_certificate_and_is_none_of_its_own_stays(right):
    page = PageText(sheet(*certificate(0, *QUALITY), *right))
    assert side_by_side(page) == [page]


def test_a_heading_over_both_halves_makes_them_one():
    heading = centred_in(HALF / 2, 20, 12, "This certificate has two parts")
    page = PageText(sheet(heading, *certificate(0, *QUALITY), *certificate(HALF, *SAFETY)))
    assert side_by_side(page) == [page]


def test_a_page_in_upright_format_has_no_halves():
    lines = [*certificate(0, *QUALITY), *certificate(HALF, *SAFETY)]
    page = PageText(sheet(*lines, height=2 * LOW))
    assert side_by_side(page) == [page]


def test_a_mark_across_the_sheet_is_told_once():
    both = sheet(*certificate(0, *QUALITY), *certificate(HALF, *SAFETY))
    found = extract([replace(both, across=("DRAFT",))])
    assert [n.code for n in found.notices] == ["draft_or_specimen"]
    assert len(found.certificates) == 2
