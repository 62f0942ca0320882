"""Standards as certificates print them, and which of those named are certified."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.standards import choose_standards, find_mentions
from tests.support.page_builder import centred, page, stacked

BEFORE = (
    "This is to certify that",
    "Borealis Pump Works Ltd.",
    "conforms to the requirements of the standard",
)


def sheet(*texts, more=()):
    """A certificate that announces a standard in its fourth line."""
    return page([centred(60, 28, "CERTIFICATE"), *stacked(*BEFORE, *texts), *more])


def certified(*texts, more=()):
    return choose_standards([sheet(*texts, more=more)])


def labels(*texts, more=()):
    return [s.label for s in certified(*texts, more=more)]


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("ISO 9001:2015", "ISO 9001:2015"),
        ("ISO 9001 : 2015", "ISO 9001:2015"),
        ("ISO 9001: 2015", "ISO 9001:2015"),
        ("ISO 9001 :2015", "ISO 9001:2015"),
        ("ISO9001:2015", "ISO 9001:2015"),
        ("ISO 9001：2015", "ISO 9001:2015"),
        ("ISO 9001-2015", "ISO 9001:2015"),
        ("ISO 9001 – 2015", "ISO 9001:2015"),
        ("ISO-9001:2015", "ISO 9001:2015"),
        ("ISO 9001 (2015)", "ISO 9001:2015"),
        ("(ISO 10002:2018)", "ISO 10002:2018"),
        ("iso 9001:2015", "ISO 9001:2015"),
        ("ISO 9001", "ISO 9001"),
        ("ISO 9001:2008", "ISO 9001:2008"),
        ("ISO 14001:2004", "ISO 14001:2004"),
        ("ISO 14001:2026", "ISO 14001:2026"),
        ("ISO 27001:2022", "ISO/IEC 27001:2022"),
        ("ISO/IEC 27001:2022", "ISO/IEC 27001:2022"),
        ("ISO 27001:2005", "ISO/IEC 27001:2005"),
        ("ISO 20000-1:2018", "ISO/IEC 20000-1:2018"),
        ("ISO 3834-2:2021", "ISO 3834-2:2021"),
        ("ISO 8124-1:2019", "ISO 8124-1:2019"),
        ("ISO 9001:2015+A1:2024", "ISO 9001:2015"),
        ("ISO 9001:2015 certificate no. 4711", "ISO 9001:2015"),
    ],
)
def test_spelling(printed, label):
    (found,) = certified(printed)
    assert found.label == label
    assert found.edition == (label.partition(":")[2] or None)


@pytest.mark.parametrize(
    "printed", ["1SO 9001:2015", "lSO 9001:2015", "IS0 9001:2015", "I5O 9001:2015", "ISO 9001;2015"]
)
def test_misread_letters(printed):
    assert labels(printed) == ["ISO 9001:2015"]


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("GB/T 19001-2016", "ISO 9001:2015"),
        ("GB/T19001—2016", "ISO 9001:2015"),
        ("GB/T 19001-2016 idt ISO 9001:2015", "ISO 9001:2015"),
        ("GB/T19001-2016/ISO9001:2015", "ISO 9001:2015"),
        ("ISO 9001:2015 (GB/T 19001-2016)", "ISO 9001:2015"),
        ("GB/T 24001-2016/ISO 14001:2015", "ISO 14001:2015"),
        ("GB/T45001-2020/ISO45001:2018", "ISO 45001:2018"),
        ("GB/T22080-2016/ISO/IEC27001:2013", "ISO/IEC 27001:2013"),
        ("YY/T 0287-2017", "ISO 13485:2016"),
        ("GB/T 42061-2022", "ISO 13485:2016"),
        ("ISO 9001 :2015 ／ JIS Q 9001 :2015", "ISO 9001:2015"),
        ("JIS Q 27001:2014", "ISO/IEC 27001:2013"),
        ("KS Q ISO 9001:2015", "ISO 9001:2015"),
        ("ČSN EN ISO 9001:2016", "ISO 9001:2015"),
        ("DIN EN ISO 9001:2015", "ISO 9001:2015"),
        ("BS EN ISO 9001:2015", "ISO 9001:2015"),
        ("UNE-EN ISO 9001:2015", "ISO 9001:2015"),
        ("UNI EN ISO 9001:2015", "ISO 9001:2015"),
        ("NF EN ISO 9001:2015", "ISO 9001:2015"),
        ("SR EN ISO 9001:2015", "ISO 9001:2015"),
        ("TS EN ISO 9001:2015", "ISO 9001:2015"),
        ("ABNT NBR ISO 9001:2015", "ISO 9001:2015"),
        ("NTC-ISO 9001:2015", "ISO 9001:2015"),
        ("TCVN ISO 9001:2015", "ISO 9001:2015"),
        ("EN ISO 13485:2016", "ISO 13485:2016"),
        ("AS/NZS ISO 8124.1:2019", "ISO 8124-1:2019"),
        ("ГОСТ Р ИСО 9001-2015", "ISO 9001:2015"),
        ("СТ РК ISO 9001-2016", "ISO 9001:2015"),
        ("ҚР СТ ISO 45001-2019", "ISO 45001:2018"),
        ("ДСТУ EN ISO 9001:2018 (EN ISO 9001:2015, IDT)", "ISO 9001:2015"),
        ("ДСТУ ISO 22000:2019 (ISO 22000:2018, IDT)", "ISO 22000:2018"),
    ],
)
def test_national_adoptions_lead_to_the_international_standard(printed, label):
    assert labels(printed) == [label]


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("OHSAS 18001:2007", "OHSAS 18001:2007"),
        ("IATF 16949:2016", "IATF 16949:2016"),
        ("IATF 16949 - FIRST EDITION", "IATF 16949"),
        ("SA8000:2014", "SA8000:2014"),
        ("SA 8000:2014", "SA8000:2014"),
        ("AS9100D", "AS9100D"),
        ("AS 9120B", "AS9120B"),
        ("TL 9000", "TL 9000"),
        ("HACCP", "HACCP"),
        ("MDSAP", "MDSAP"),
        ("GB/T 50430-2017", "GB/T 50430-2017"),
    ],
)
def test_schemes_keep_their_name(printed, label):
    assert labels(printed) == [label]


@pytest.mark.parametrize(
    ("texts", "label", "edition"),
    [
        (
            ("BRCGS Global Standard for Packaging Materials Issue 6",),
            "BRCGS Packaging Materials Issue 6",
            "6",
        ),
        (("BRCGS Global Standard Food Safety Issue 9: August 2022",), "BRCGS Food Safety Issue 9", "9"),
        (("BRC Global Standard for Food Safety Issue 8",), "BRCGS Food Safety Issue 8", "8"),
        (
            ("BRCGS Global Standard for Packaging Materials", "Issue 6: August 2019"),
            "BRCGS Packaging Materials Issue 6",
            "6",
        ),
    ],
)
def test_brcgs_with_its_issue(texts, label, edition):
    (found,) = certified(*texts)
    assert (found.id, found.label, found.edition) == ("BRCGS", label, edition)


def test_fssc_names_its_base():
    assert [s.id for s in certified("FSSC 22000 (ISO 22000:2018)")] == ["FSSC 22000"]


def test_a_standard_that_no_catalogue_knows():
    (found,) = certified("EN 15038:2006")
    assert (found.id, found.label, found.edition) == ("EN 15038", "EN 15038:2006", "2006")
    assert found.confidence < 0.8


def test_an_iso_number_that_no_catalogue_knows():
    (found,) = certified("ISO 99999:2020")
    assert (found.id, found.label) == ("ISO 99999", "ISO 99999:2020")
    assert found.confidence < 0.8


INTEGRATED = ["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"]


@pytest.mark.parametrize(
    "text",
    [
        "ISO 9001:2015, ISO 14001:2015 and ISO 45001:2018",
        "ISO 9001:2015 / ISO 14001:2015 / ISO 45001:2018",
        "ISO 9001:2015 & ISO 14001:2015 & ISO 45001:2018",
        "ISO9001:2015,ISO14001:2015,ISO45001:2018",
        "GB/T 19001-2016 GB/T 24001-2016 GB/T 45001-2020",
    ],
)
def test_several_on_one_line(text):
    assert labels(text) == INTEGRATED


def test_several_one_under_the_other():
    lines = [centred(200 + 25 * i, 18, label) for i, label in enumerate(INTEGRATED)]
    assert labels("", more=lines) == INTEGRATED


@pytest.mark.parametrize(
    "small_print",
    [
        "Accredited to ISO/IEC 17021-1:2015 by UKAS",
        "ISO/IEC 17021-1",
        "ISO/IEC 17065",
        "Issued under a system conforming to ISO/IEC 17021:2011",
        "EN ISO/IEC 17021-1 S2-424",
    ],
)
@pytest.mark.parametrize("height", [6, 9])
def test_the_body_s_own_accreditation_is_not_certified(small_print, height):
    assert labels("ISO 9001:2015", more=[(60, 790, height, small_print)]) == ["ISO 9001:2015"]


def test_a_standard_in_passing_is_not_certified():
    passing = (
        "Audits follow the guidance given by the standard ISO 19011 and the rules of the certification body"
    )
    assert labels("ISO 9001:2015", more=[(60, 770, 7, passing)]) == ["ISO 9001:2015"]


def test_a_mention_without_year_adds_to_the_one_with():
    (found,) = certified(
        "ISO 9001:2015", "", more=[(60, 400, 10, "The ISO 9001 certificate is valid with its annex.")]
    )
    assert found.label == "ISO 9001:2015"
    assert len(found.evidence) == 2


def test_where_a_standard_is_printed():
    (found,) = certified("GB/T 19001-2016")
    (evidence,) = found.evidence
    assert found.printed == evidence.text == "GB/T 19001-2016"
    x0, y0, x1, y1 = evidence.bbox
    assert x0 == pytest.approx(0.1, abs=0.01)
    assert x0 < x1 < 0.35
    assert 0.16 < y0 < y1 < 0.18


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tel 9001 2015",
        "Golden 9001",
        "Certificate No. 9001-2015",
        "Isobutane 9001:2015",
        "PISO 9001 tiles",
        "12.05.2023",
        "ISO certified",
        "the international standard",
    ],
)
def test_what_is_no_standard(text):
    assert find_mentions(page([(60, 100, 10, text)])) == []


def test_a_page_without_standards():
    assert certified("its own quality policy") == ()


def iso_examples():
    return [
        pytest.param(standard.id, example, id=example)
        for standard in load().standards.values()
        if standard.kind is StandardKind.MANAGEMENT_SYSTEM and standard.id.startswith("ISO")
        for example in standard.examples
        if any(c.isdigit() for c in example)
    ]


@pytest.mark.parametrize(("family", "printed"), iso_examples())
def test_the_examples_of_the_catalogue(family, printed):
    assert [s.id for s in certified(printed)] == [family]


EDITIONS = sorted(
    edition.label
    for standard in load().standards.values()
    if standard.kind is StandardKind.MANAGEMENT_SYSTEM and standard.id.startswith("ISO")
    for edition in standard.editions
    if edition.label.startswith(f"{standard.id}:")
)


@settings(deadline=None, max_examples=80)
@given(
    label=st.sampled_from(EDITIONS),
    colon=st.sampled_from([":", " : ", ": ", " :", "：", "-", " - ", "–"]),
    space=st.sampled_from(["", " "]),
)
def test_every_edition_in_any_spacing(label, colon, space):
    body, _, rest = label.partition(" ")
    number, _, year = rest.partition(":")
    assert labels(f"{body}{space}{number}{colon}{year}") == [label]


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=80))
def test_any_text_is_searched(text):
    for found in choose_standards([page([(60, 100, 10, text)])]):
        assert found.label
        assert 0 < found.confidence < 1
