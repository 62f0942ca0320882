"""Standards as certificates print them, and which of those named are certified."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.calibration import shipped_curves
from certscan.fields.standards.choice import choose_standards
from certscan.fields.standards.mentions import find_mentions
from certscan.record import REVIEW_BELOW
from tests.support.page_builder import centred, page, row, stacked

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
        ("ISO·9001:2015", "ISO 9001:2015"),
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


def test_a_lost_space_before_iso():
    assert labels("complies with the requirements ofISO/IEC 27001:2013 for the following scope:") == [
        "ISO/IEC 27001:2013"
    ]
    assert "ISO 9001:2015" not in labels("ADVISO 9001:2015")


def test_an_acronym_in_cyrillic_letters_that_look_alike():
    assert labels("отговаря на изискванията на", "НАССР") == ["HACCP"]
    assert labels("отговаря на изискванията на", "НАССРА") == []


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


#: Spellings, adoptions, schemes and versions as printed, with the label that they stand for.
PRINTED = [
    ("ČSN EN ISO 14001:2016", "ISO 14001:2015"),
    ("STN EN ISO 9001:2016", "ISO 9001:2015"),
    ("СТ РК ISO 9001-2016 (ISO 9001:2015)", "ISO 9001:2015"),
    ("СТ РК ISO 14001-2016", "ISO 14001:2015"),
    ("ДСТУ EN ISO 9001:2018", "ISO 9001:2015"),
    ("ДСТУ ISO 9001:2015", "ISO 9001:2015"),
    ("ДСТУ ISO 45001:2019", "ISO 45001:2018"),
    ("ISO 27001", "ISO/IEC 27001"),
    ("ISO/IEC27001:2022", "ISO/IEC 27001:2022"),
    ("ISO / IEC 27001 : 2022", "ISO/IEC 27001:2022"),
    ("ISO IEC 27001:2013", "ISO/IEC 27001:2013"),
    ("EN ISO/IEC 27001:2017", "ISO/IEC 27001:2013"),
    ("EN ISO/IEC 27001:2023", "ISO/IEC 27001:2022"),
    ("BS EN ISO/IEC 27001:2023", "ISO/IEC 27001:2022"),
    ("ISO 9001: 2015 / EN ISO 9001:2015", "ISO 9001:2015"),
    ("EN ISO 9001 : 2015 (ISO 9001 : 2015)", "ISO 9001:2015"),
    ("ISO 9001:2015 (E)", "ISO 9001:2015"),
    ("ISO 9001:2015 QMS", "ISO 9001:2015"),
    ("ISO9001 2015", "ISO 9001:2015"),
    ("ISO 9001 – Version 2015", "ISO 9001:2015"),
    ("ISO 9001, version 2015", "ISO 9001:2015"),
    ("ISO 9001 version 2015", "ISO 9001:2015"),
    ("ISO 9001 edition 2015", "ISO 9001:2015"),
    ("ISO 9001 ed. 2015", "ISO 9001:2015"),
    ("ISO 9001 v.2015", "ISO 9001:2015"),
    ("ISO 9001 Vers. 2015", "ISO 9001:2015"),
    ("ISO 9001 (ed. 2015)", "ISO 9001:2015"),
    ("ISO 9001:15", "ISO 9001:2015"),
    ("ISO 9001.2015", "ISO 9001:2015"),
    ("ISO 9001/2015", "ISO 9001:2015"),
    ("ISO 9001_2015", "ISO 9001:2015"),
    ("ISO 9001, 2015", "ISO 9001:2015"),
    ("ISO-9001-2015", "ISO 9001:2015"),
    ("ISO:9001:2015", "ISO 9001:2015"),
    ("ISO: 9001-2015", "ISO 9001:2015"),
    ("ISO - 9001 : 2015", "ISO 9001:2015"),
    ("I.S.O. 9001:2015", "ISO 9001:2015"),
    ("I S O 9 0 0 1 : 2 0 1 5", "ISO 9001:2015"),
    ("ISO 9 0 0 1 : 2 0 1 5", "ISO 9001:2015"),
    ("IS0 9OO1:2O15", "ISO 9001:2015"),
    ("1SO 900l:20l5", "ISO 9001:2015"),
    ("ISO 90O1:2015", "ISO 9001:2015"),
    ("ISO 9001:20I5", "ISO 9001:2015"),
    ("ISO 9001:2O15", "ISO 9001:2015"),
    ("ISO 45001;2018", "ISO 45001:2018"),
    ("ISO 450O1:2018", "ISO 45001:2018"),
    ("ISO 45001: 2018", "ISO 45001:2018"),
    ("ISO45001: 2018", "ISO 45001:2018"),
    ("ＩＳＯ９００１：２０１５", "ISO 9001:2015"),
    ("ISO 9001∶2015", "ISO 9001:2015"),
    ("ISO 9001﹕2015", "ISO 9001:2015"),
    ("ISO 9001 ：2015", "ISO 9001:2015"),
    ("IATF 16949 – First Edition", "IATF 16949"),
    ("IATF16949:2016", "IATF 16949:2016"),
    ("ISO/TS 16949:2009", "ISO/TS 16949:2009"),
    ("ISO / TS 16949:2009", "ISO/TS 16949:2009"),
    ("IATF 16949 : 2016", "IATF 16949:2016"),
    ("IATF 16949-2016", "IATF 16949:2016"),
    ("1ATF 16949:2016", "IATF 16949:2016"),
    ("TISAX", "TISAX"),
    ("TISAX®", "TISAX"),
    ("VDA 6.1", "VDA 6.1"),
    ("VDA 6.1:2016", "VDA 6.1:2016"),
    ("VDA 6.2", "VDA 6.2"),
    ("VDA 6.4", "VDA 6.4"),
    ("VDA 6 Part 1", "VDA 6.1"),
    ("IFS Food Version 8", "IFS Food Version 8"),
    ("IFS Food Standard, Version 8, April 2023", "IFS Food Version 8"),
    ("IFS Food version 7", "IFS Food Version 7"),
    ("IFS Logistics Version 3", "IFS Logistics Version 3"),
    ("IFS HPC Version 3", "IFS HPC Version 3"),
    ("IFS Broker Version 3.2", "IFS Broker Version 3.2"),
    ("IFS PACsecure Version 3", "IFS PACsecure Version 3"),
    ("AS9100 Rev D", "AS9100D"),
    ("AS9100 Rev. D", "AS9100D"),
    ("AS9100 Revision D", "AS9100D"),
    ("AS 9100 D", "AS9100D"),
    ("AS9100:2016", "AS9100D"),
    ("AS9100D:2016", "AS9100D"),
    ("SAE AS9100D", "AS9100D"),
    ("EN 9100:2018", "EN 9100:2018"),
    ("EN9100:2018", "EN 9100:2018"),
    ("EN 9100 : 2018", "EN 9100:2018"),
    ("JISQ 9100:2016", "AS9100D"),
    ("JIS Q 9100:2016", "AS9100D"),
    ("EN 9120:2018", "EN 9120:2018"),
    ("FSSC 22000 Version 5.1", "FSSC 22000"),
    ("FSSC 22000 (Version 6)", "FSSC 22000"),
    ("FSSC 22000 V6", "FSSC 22000"),
    ("FSSC 22000 v5", "FSSC 22000"),
    ("FSSC22000 Version 5.1", "FSSC 22000"),
    ("FSSC 22000 certification scheme for food safety systems version 5.1", "FSSC 22000"),
    ("BRCGS Global Standard Food Safety Issue 9", "BRCGS Food Safety Issue 9"),
    ("BRC Food Issue 8", "BRCGS Food Safety Issue 8"),
    ("GLOBAL STANDARD FOR PACKAGING MATERIALS ISSUE 6", "BRCGS Packaging Materials Issue 6"),
    ("BRCGS Agents and Brokers Issue 3", "BRCGS Agents and Brokers Issue 3"),
    ("GMP+ B1", "GMP+ FC"),
    ("GMP+ FSA", "GMP+ FC"),
    ("GMP+ Feed Certification scheme", "GMP+ FC"),
    ("GMP+ Feed Safety Assurance", "GMP+ FC"),
    ("FSC-STD-40-004 V3-1", "FSC CoC"),
    ("FSC-STD-40-004 V3-0", "FSC CoC"),
    ("FSC Chain of Custody", "FSC CoC"),
    ("FSC® Chain of Custody", "FSC CoC"),
    ("PEFC ST 2002:2020", "PEFC CoC"),
    ("PEFC Chain of Custody", "PEFC CoC"),
    ("SA 8000 : 2014", "SA8000:2014"),
    ("SA8000®:2014", "SA8000:2014"),
    ("ISO 3834-2", "ISO 3834-2"),
    ("EN ISO 3834-2:2021", "ISO 3834-2:2021"),
    ("DIN EN ISO 3834-2:2021-08", "ISO 3834-2:2021"),
    ("DIN EN ISO 3834-2", "ISO 3834-2"),
    ("ISO 3834-3:2021", "ISO 3834-3:2021"),
    ("ISO/IEC 17025:2017", "ISO/IEC 17025:2017"),
    ("ISO 17025:2017", "ISO/IEC 17025:2017"),
    ("EN ISO/IEC 17025:2017", "ISO/IEC 17025:2017"),
    ("EN 71-1:2014+A1:2018", "EN 71-1:2014"),
    ("BS EN 71-3: 2019", "EN 71-3:2019"),
    ("ASTM F963-23", "ASTM F963-23"),
    ("ASTM F 963-17", "ASTM F963-17"),
    ("EN 1090-1", "EN 1090-1"),
    ("EN 1090-1:2009+A1:2011", "EN 1090-1:2009+A1:2011"),
    ("EN 1090-2:2018", "EN 1090-2:2018"),
    ("Regulation (EU) 2017/745", "(EU) 2017/745"),
    ("(EU) 2017/746", "(EU) 2017/746"),
    ("Directive 93/42/EEC", "93/42/EEC"),
    ("ISO 14064-1:2018", "ISO 14064-1:2018"),
    ("ISO 14064-3:2019", "ISO 14064-3:2019"),
    ("ISO 14067:2018", "ISO 14067:2018"),
    ("ISO/IEC 20000:2018", "ISO/IEC 20000-1:2018"),
    ("ISO 22301:2019", "ISO 22301:2019"),
    ("EN ISO 22301:2019", "ISO 22301:2019"),
    ("ISO 37001:2016", "ISO 37001:2016"),
    ("ISO 37001:2025", "ISO 37001:2025"),
    ("ISO 37301:2021", "ISO 37301:2021"),
    ("ISO 21001:2018", "ISO 21001:2018"),
    ("ISO 28000:2007", "ISO 28000:2007"),
    ("ISO 28000:2022", "ISO 28000:2022"),
    ("ISO 55001:2014", "ISO 55001:2014"),
    ("ISO 39001:2012", "ISO 39001:2012"),
    ("ISO 41001:2018", "ISO 41001:2018"),
    ("ISO 26000:2010", "ISO 26000:2010"),
    ("ISO 29990:2010", "ISO 29990:2010"),
    ("ISO 50001:2018", "ISO 50001:2018"),
    ("ISO 50001:2011", "ISO 50001:2011"),
    ("EN 16001:2009", "EN 16001:2009"),
    ("EN 15224:2016", "EN 15224:2016"),
    ("EN 15838:2009", "EN 15838:2009"),
    ("ISO 18295-1:2017", "ISO 18295-1:2017"),
    ("EN 12798:2007", "EN 12798:2007"),
    ("ISO 22716:2007", "ISO 22716:2007"),
    ("EN ISO 13485:2016/A11:2021", "ISO 13485:2016"),
    ("ISO 13485:2016 (EN ISO 13485:2016)", "ISO 13485:2016"),
    ("ISO 13485:2003", "ISO 13485:2003"),
    ("ISO/IEC 27701:2019", "ISO/IEC 27701:2019"),
    ("ISO/IEC 27017:2015", "ISO/IEC 27017:2015"),
    ("ISO/IEC 27018:2019", "ISO/IEC 27018:2019"),
    ("ISO/IEC 42001:2023", "ISO/IEC 42001:2023"),
    ("ISO 42001:2023", "ISO/IEC 42001:2023"),
    ("GB/T50430-2017", "GB/T 50430-2017"),
    ("GB/T 27922-2011", "GB/T 27922-2011"),
    ("GB/T 31950-2015", "GB/T 31950-2015"),
    ("GB/T 29490-2013", "GB/T 29490-2013"),
    ("GB/T 29490-2023", "GB/T 29490-2023"),
    ("GB/T 39604-2020", "GB/T 39604-2020"),
    ("GB/T 23331-2020/ISO 50001:2018", "ISO 50001:2018"),
    ("GB/T 23331-2020", "ISO 50001:2018"),
    ("GB/T 22000-2006/ISO 22000:2005", "ISO 22000:2005"),
    ("GB/T 28001-2011", "OHSAS 18001:2007"),
    ("GB/T28001-2011/OHSAS18001:2007", "OHSAS 18001:2007"),
    ("GB/T 24405.1-2009/ISO/IEC 20000-1:2005", "ISO/IEC 20000-1:2005"),
    ("GB/T 33635-2017", "GB/T 33635-2017"),
    ("GB/T 36132-2018", "GB/T 36132-2018"),
    ("GB/T 35770-2022/ISO 37301:2021", "ISO 37301:2021"),
    ("GB/T 30146-2023/ISO 22301:2019", "ISO 22301:2019"),
    ("GB/T 27341-2009", "GB/T 27341-2009"),
    ("GB 14881-2013", "GB 14881-2013"),
    ("RB/T 310-2017", "RB/T 310-2017"),
    ("RB/T302-2016", "RB/T 302-2016"),
    ("SB/T 10401-2012", "SB/T 10401-2012"),
    ("GB/T 23001-2017", "GB/T 23001-2017"),
    ("GB/T 19001-2016 / ISO 9001:2015 idt", "ISO 9001:2015"),
    ("GB/T19001-2016 idt ISO9001:2015", "ISO 9001:2015"),
    ("GB/T 19001—2016/ISO 9001：2015标准", "ISO 9001:2015"),
    ("GB/T19001-2016/1S09001:2015", "ISO 9001:2015"),
    ("GB/T 24001-2016 / ISO14001:2015", "ISO 14001:2015"),
    ("GB/T 45001-2020/ISO 45001:2018", "ISO 45001:2018"),
    ("YY/T0287-2017/ISO13485:2016", "ISO 13485:2016"),
    ("YY/T 0287-2017 idt ISO 13485:2016", "ISO 13485:2016"),
    ("CNS 12680", "ISO 9001"),
    ("CNS 45001:2018", "ISO 45001:2018"),
    ("JIS Q 14001:2015 / ISO 14001:2015", "ISO 14001:2015"),
    ("JIS Q 15001:2017", "JIS Q 15001:2017"),
    ("JIS Q 45100:2018", "JIS Q 45100:2018"),
    ("KS Q ISO 9001:2015 / ISO 9001:2015", "ISO 9001:2015"),
    ("KS I ISO 14001:2015", "ISO 14001:2015"),
    ("KS Q ISO 45001:2018", "ISO 45001:2018"),
    ("KS Q ISO9001:2015/ISO9001:2015", "ISO 9001:2015"),
    ("SR EN ISO 22000:2019", "ISO 22000:2018"),
    ("SR EN ISO/IEC 27001:2018", "ISO/IEC 27001:2013"),
    ("SR ISO 45001:2018", "ISO 45001:2018"),
    ("PN-EN ISO 9001:2015-10", "ISO 9001:2015"),
    ("PN-ISO 45001:2018-06", "ISO 45001:2018"),
    ("NP EN ISO 9001:2015", "ISO 9001:2015"),
    ("NBN EN ISO 9001:2015", "ISO 9001:2015"),
    ("ÖNORM EN ISO 9001:2015", "ISO 9001:2015"),
    ("SN EN ISO 9001:2015", "ISO 9001:2015"),
    ("SS-EN ISO 9001:2015", "ISO 9001:2015"),
    ("NS-EN ISO 9001:2015", "ISO 9001:2015"),
    ("DS/EN ISO 9001:2015", "ISO 9001:2015"),
    ("SFS-EN ISO 9001:2015", "ISO 9001:2015"),
    ("HRN EN ISO 9001:2015", "ISO 9001:2015"),
    ("BAS EN ISO 9001:2017", "ISO 9001:2015"),
    ("SRPS ISO 9001:2015", "ISO 9001:2015"),
    ("SRPS EN ISO 9001:2015", "ISO 9001:2015"),
    ("MKS EN ISO 9001:2015", "ISO 9001:2015"),
    ("БДС EN ISO 9001:2015", "ISO 9001:2015"),
    ("БДС EN ISO 9001:2015 (EN ISO 9001:2015)", "ISO 9001:2015"),
    ("LVS EN ISO 9001:2015", "ISO 9001:2015"),
    ("LST EN ISO 9001:2015", "ISO 9001:2015"),
    ("EVS-EN ISO 9001:2015", "ISO 9001:2015"),
    ("MSZ EN ISO 9001:2015", "ISO 9001:2015"),
    ("SIST EN ISO 9001:2015", "ISO 9001:2015"),
    ("ELOT EN ISO 9001:2015", "ISO 9001:2015"),
    ("ΕΛΟΤ EN ISO 9001:2015", "ISO 9001:2015"),
    ("EΛΟΤ ΕΝ ISO 9001:2015", "ISO 9001:2015"),
    ("TS ISO 45001:2018", "ISO 45001:2018"),
    ("TS EN ISO 22000:2018", "ISO 22000:2018"),
    ("ГОСТ Р ИСО 9001-2015 (ISO 9001:2015)", "ISO 9001:2015"),
    ("ГОСТ ISO 9001-2015", "ISO 9001:2015"),
    ("ГОСТ Р ИСО 45001-2020", "ISO 45001:2018"),
    ("ГОСТ Р ИСО 14001-2016", "ISO 14001:2015"),
    ("ГОСТ ISO 13485-2017", "ISO 13485:2016"),
    ("СТБ ISO 9001-2015", "ISO 9001:2015"),
    ("O'z DSt ISO 9001:2015", "ISO 9001:2015"),
    ("O‘zMSt ISO 9001:2015", "ISO 9001:2015"),
    ("AZS ISO 9001:2015", "ISO 9001:2015"),
    ("AS/NZS ISO 9001:2016", "ISO 9001:2015"),
    ("AS/NZS 4801:2001", "AS/NZS 4801:2001"),
    ("IS/ISO 9001:2015", "ISO 9001:2015"),
    ("IS/ISO 14001 : 2015", "ISO 14001:2015"),
    ("SLS ISO 9001:2015", "ISO 9001:2015"),
    ("MS ISO 9001:2015", "ISO 9001:2015"),
    ("MS 1500:2019", "MS 1500:2019"),
    ("SS ISO 9001:2015", "ISO 9001:2015"),
    ("SNI ISO 9001:2015", "ISO 9001:2015"),
    ("SNI ISO 37001:2016", "ISO 37001:2016"),
    ("TCVN ISO 9001:2015 (ISO 9001:2015)", "ISO 9001:2015"),
    ("TCVN ISO 22000:2018", "ISO 22000:2018"),
    ("มอก. 9001-2559", "ISO 9001:2015"),
    ("มอก. 9001-2559 (ISO 9001:2015)", "ISO 9001:2015"),
    ("NTC ISO 45001:2018", "ISO 45001:2018"),
    ("NMX-CC-9001-IMNC-2015", "ISO 9001:2015"),
    ("NMX-CC-9001-IMNC-2015 / ISO 9001:2015", "ISO 9001:2015"),
    ("NMX-SAA-14001-IMNC-2015", "ISO 14001:2015"),
    ("NTP-ISO 9001:2015", "ISO 9001:2015"),
    ("NCh-ISO 9001:2015", "ISO 9001:2015"),
    ("IRAM-ISO 9001:2015", "ISO 9001:2015"),
    ("IRAM - ISO 9001:2015", "ISO 9001:2015"),
    ("UNIT-ISO 9001:2015", "ISO 9001:2015"),
    ("INTE/ISO 9001:2015", "ISO 9001:2015"),
    ("NTE INEN-ISO 9001:2015", "ISO 9001:2015"),
    ("NM ISO 9001:2015", "ISO 9001:2015"),
    ("NM ISO 9001 version 2015", "ISO 9001:2015"),
    ("NBR ISO 9001:2015", "ISO 9001:2015"),
    ("SANS 9001:2015", "ISO 9001:2015"),
    ("SANS ISO 9001:2015", "ISO 9001:2015"),
    ("CAN/CSA-ISO 9001:16", "ISO 9001:2015"),
    ("ANSI/ISO/ASQ Q9001:2015", "ISO 9001:2015"),
    ("UNE-EN ISO 14001:2015", "ISO 14001:2015"),
    ("UNI EN ISO 14001:2015", "ISO 14001:2015"),
    ("UNI ISO 45001:2018", "ISO 45001:2018"),
    ("UNI CEI EN ISO/IEC 27001:2022", "ISO/IEC 27001:2022"),
    ("UNI CEI EN ISO 50001:2018", "ISO 50001:2018"),
    ("UNI/PdR 125:2022", "UNI/PdR 125:2022"),
    ("NF EN ISO 9001 : 2015", "ISO 9001:2015"),
    ("NF ISO 45001 : 2018", "ISO 45001:2018"),
    ("BS OHSAS 18001:2007", "OHSAS 18001:2007"),
    ("ISO 18001:2007", "OHSAS 18001:2007"),
    ("OHSAS 18001: 1999", "OHSAS 18001:1999"),
    ("HACCP Codex Alimentarius", "HACCP"),
    ("GLOBAL G.A.P. IFA V5.2", "GLOBALG.A.P. IFA"),
    ("OEKO-TEX STANDARD 100", "OEKO-TEX STANDARD 100"),
    ("STANDARD 100 by OEKO-TEX®", "OEKO-TEX STANDARD 100"),
    ("Global Organic Textile Standard (GOTS)", "GOTS"),
    ("Global Recycled Standard (GRS)", "GRS"),
    ("Recycled Claim Standard", "RCS"),
    ("Organic Content Standard", "OCS"),
    ("ISO 22163:2023", "ISO 22163:2023"),
    ("ISO/TS 22163:2017", "ISO/TS 22163:2017"),
    ("ISO/TS 29001:2010", "ISO/TS 29001:2010"),
    ("ISO 29001:2020", "ISO 29001:2020"),
    ("TL 9000-H R6.0/R5.0", "TL 9000"),
    ("QC 080000:2017", "QC 080000:2017"),
    ("IECQ QC 080000:2017", "QC 080000:2017"),
    ("IECQ QC080000", "QC 080000"),
    ("ANSI/ESD S20.20-2021", "ANSI/ESD S20.20-2021"),
    ("ANSI/ESD S20.20:2014", "ANSI/ESD S20.20-2014"),
    ("ISO 14298:2013", "ISO 14298:2013"),
    ("ISO 19443:2018", "ISO 19443:2018"),
    ("ISO 30401:2018", "ISO 30401:2018"),
    ("ISO 30415:2021", "ISO 30415:2021"),
    ("ISO 45003:2021", "ISO 45003:2021"),
    ("ISO 13009:2015", "ISO 13009:2015"),
    ("ISO 21101:2014", "ISO 21101:2014"),
    ("PAS 99:2012", "PAS 99:2012"),
    ("ISO 22000:2018 (HACCP)", "ISO 22000:2018"),
    ("ISO 9001:2015 HACCP", "ISO 9001:2015"),
    ("EN ISO 9001", "ISO 9001"),
    ("ISO 9001: 2015 Quality Management System", "ISO 9001:2015"),
    ("ISO 22000:2005", "ISO 22000:2005"),
    ("ISO 9001:2000", "ISO 9001:2000"),
    ("ISO 9002:1994", "ISO 9002:1994"),
    ("EN ISO 9001:1994", "ISO 9001:1994"),
    ("ISO 15378:2017", "ISO 15378:2017"),
    ("EN ISO 15378:2017", "ISO 15378:2017"),
    ("ISO 13485 : 2016", "ISO 13485:2016"),
]


@pytest.mark.parametrize(("printed", "label"), PRINTED)
def test_a_designation_in_one_of_its_forms(printed, label):
    assert labels(printed) == [label]


@pytest.mark.parametrize(
    ("printed", "several"),
    [
        ("ISO 9001/14001/45001:2018", ["ISO 9001", "ISO 14001", "ISO 45001:2018"]),
        ("ISO 9001/14001/45001", ["ISO 9001", "ISO 14001", "ISO 45001"]),
        ("ISO 9001 / 14001 / 45001", ["ISO 9001", "ISO 14001", "ISO 45001"]),
        ("ISO 9001, 14001 & 45001", ["ISO 9001", "ISO 14001", "ISO 45001"]),
        ("ISO 9001:2015, 14001:2015 and 45001:2018", ["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"]),
        ("ISO 9001:2015/14001:2015", ["ISO 9001:2015", "ISO 14001:2015"]),
        ("ISO 9001:2015 & 14001:2015", ["ISO 9001:2015", "ISO 14001:2015"]),
        (
            "ISO 9001:2015+ISO 14001:2015+ISO 45001:2018",
            ["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"],
        ),
        ("ISO 9001 -2015 & ISO 14001 -2015", ["ISO 9001:2015", "ISO 14001:2015"]),
        ("AS9100D / ISO 9001:2015", ["AS9100D", "ISO 9001:2015"]),
        ("GB/T19001-2016、GB/T50430-2017", ["ISO 9001:2015", "GB/T 50430-2017"]),
        ("ISO 9001 & ISO 14001", ["ISO 9001", "ISO 14001"]),
        ("ISO 22000:2018 & HACCP", ["ISO 22000:2018", "HACCP"]),
        ("HACCP + ISO 9001:2015", ["HACCP", "ISO 9001:2015"]),
        ("ISO 9001:2015 (GB/T 19001-2016), ISO 14001:2015", ["ISO 9001:2015", "ISO 14001:2015"]),
    ],
)
def test_a_list_of_standards(printed, several):
    assert labels(printed) == several


@pytest.mark.parametrize("printed", ["SMETA", "EcoVadis", "Sedex SMETA 4 pillar"])
def test_an_assessment_is_no_certified_standard(printed):
    assert labels(printed) == []


def test_a_scheme_keeps_its_name_beside_its_version():
    (found,) = certified("FSSC 22000 Version 5.1")
    assert (found.label, found.edition) == ("FSSC 22000", "Version 5.1")


def test_a_scheme_right_behind_chinese_text():
    assert labels("符合IATF 16949:2016质量管理体系标准") == ["IATF 16949:2016"]
    assert labels("管理体系符合TISAX要求") == ["TISAX"]


@pytest.mark.parametrize("small_print", ["EN ISO/IEC 17021-1:2015", "ISO/IEC 17065:2012", "ISO/IEC 17024"])
def test_the_body_s_own_standard_alone_is_not_certified(small_print):
    assert certified("its own policy", more=[(60, 790, 14, f"Accredited to {small_print}")]) == ()


def test_a_designation_in_two_pieces():
    beside = [(60, 200, 14, "ISO"), (110, 200, 14, "27001:2022")]
    assert [s.label for s in choose_standards([page(beside)])] == ["ISO/IEC 27001:2022"]
    below = [(60, 200, 14, "ISO 45001:"), (60, 218, 14, "2018")]
    assert [s.label for s in choose_standards([page(below)])] == ["ISO 45001:2018"]


def test_a_scheme_without_number_that_is_set_off():
    lines = [
        *stacked("has been assessed and meets the requirements of", y=180),
        (60, 195, 15, "Codex Alimentarius HACCP"),
        *stacked("upon evaluation", "of its system", y=300),
    ]
    assert [s.label for s in choose_standards([page(lines)])] == ["HACCP"]


def test_a_scheme_without_number_in_a_column_of_standards():
    column = [
        (60, 200 + 20 * i, 14, text) for i, text in enumerate(["ISO 22000:2018", "HACCP", "ISO 9001:2015"])
    ]
    assert {s.label for s in choose_standards([page(column)])} == {"ISO 22000:2018", "HACCP", "ISO 9001:2015"}


@pytest.mark.parametrize(
    "small_print", ["Accredited to ISO/IEC 17021-1", "Certificates to ISO 9001 are listed on our web site"]
)
def test_a_scheme_stands_beside_small_print_about_others(small_print):
    lines = [
        *stacked("has been assessed and meets the requirements of", y=180),
        (60, 195, 30, "HACCP"),
        (60, 800, 7, small_print),
    ]
    assert [s.label for s in choose_standards([page(lines)])] == ["HACCP"]


@pytest.mark.parametrize("other", ["DIN EN 4001:2015", "ISO 1401:2015"])
def test_another_standard_is_no_rest_of_the_first(other):
    small = stacked(*["a text of many lines in small print"] * 6, y=300)
    lines = [(60, 200, 22, "ISO 14001:2015"), (60, 240, 22, other), *small]
    assert {s.id for s in choose_standards([page(lines)])} == {"ISO 14001", other.split(":")[0]}


def test_a_number_that_lost_its_first_digit_is_no_second_standard():
    lines = [(60, 200, 22, "EN ISO 14001:2015"), (400, 190, 22, "ISO 4001:2015")]
    assert [s.label for s in choose_standards([page(lines)])] == ["ISO 14001:2015"]


def test_the_rows_of_a_table_of_standards():
    lines = [
        (60, 300, 10, "Standard"),
        (250, 300, 10, "Result"),
        (60, 316, 10, "EN 1888-1:2018"),
        (250, 316, 10, "Pass"),
        (60, 332, 10, "ISO 8124-3:2020"),
        (250, 332, 10, "Pass"),
    ]
    found = choose_standards([page([centred(60, 28, "CERTIFICATE OF CONFORMITY"), *lines])])
    assert {s.label for s in found} == {"EN 1888-1:2018", "ISO 8124-3:2020"}


def test_an_adoption_is_no_second_standard():
    assert labels("БДС ISO 45001:2018") == ["ISO 45001:2018"]


def test_what_is_not_ticked_in_a_list():
    lines = [
        (60, 300, 14, "☒ ISO 9001:2015"),
        (250, 300, 14, "☐ ISO 50001:2018"),
        (60, 320, 14, "☐ ISO 14001:2015"),
    ]
    found = choose_standards([page([centred(60, 28, "CERTIFICATE"), *stacked(*BEFORE), *lines])])
    assert [s.label for s in found] == ["ISO 9001:2015"]


def test_the_standard_of_a_former_certificate():
    assert labels("ISO 45001:2018", "Previously certified to OHSAS 18001:2007 until 2020") == [
        "ISO 45001:2018"
    ]


def test_a_standard_that_no_catalogue_knows_in_a_list_with_one_that_is_known():
    lines = [(60, 300, 10, "Standard:"), (250, 300, 10, "EN 1888-1:2018, ISO 8124-3:2020")]
    assert [s.label for s in choose_standards([page(lines)])] == ["ISO 8124-3:2020", "EN 1888-1:2018"]


def test_an_edition_on_the_next_line():
    more = stacked("agrees with IATF 16949 :", "2016 so far as concerns the supply of pumps", y=300)
    assert labels(more=more) == ["IATF 16949:2016"]


def test_a_year_behind_a_colon_that_begins_the_next_line():
    more = stacked("agrees with ISO 13485", ": 2016 so far as concerns the supply of dressings", y=300)
    assert labels(more=more) == ["ISO 13485:2016"]


def test_a_number_that_begins_the_next_line_is_no_year_without_a_colon():
    more = stacked("agrees with ISO 13485", "2016 Mill Lane, Northport", y=300)
    assert labels(more=more) == ["ISO 13485"]


def test_a_programme_spelt_out_at_the_head():
    head = stacked("Quality Management System - Medical Device Single", "Audit Program (MDSAP)", y=60)
    more = [*head, *stacked("ISO 13485:2016", y=300, height=14)]
    assert set(labels(more=more)) == {"MDSAP", "ISO 13485:2016"}


@pytest.mark.parametrize(
    ("texts", "label"),
    [
        (("符合 ISO 20000-", "1:2018。"), "ISO/IEC 20000-1:2018"),
        (("in compliance with AS9100 Rev", "D"), "AS9100D"),
        (("in compliance with AS9100", "Rev D"), "AS9100D"),
    ],
)
def test_designations_over_two_lines(texts, label):
    assert labels(more=stacked(*texts, y=300, height=14)) == [label]


@pytest.mark.parametrize("words", ["technically equivalent to", "equivalent to"])
def test_what_a_standard_is_equivalent_to_is_not_certified_as_well(words):
    more = stacked(f"AS9100D ({words} EN 9100:2018 and JISQ 9100:2016)", y=300, height=14)
    assert labels(more=more) == ["AS9100D"]


def test_the_prerequisite_programmes_of_fssc_are_no_certified_standards():
    more = [
        *stacked("Food Safety System Certification 22000", "FSSC 22000", y=200, height=18),
        *stacked("consisting of the elements: ISO 22000:2018, ISO/TS 22002-1:2009 and additional", y=300),
    ]
    assert [x.split(" (")[0] for x in labels(more=more)] == ["FSSC 22000"]


def test_what_welders_are_qualified_to_is_not_certified_beside_a_systems_standard():
    more = [
        *stacked("ISO 3834-2:2021", y=300, height=14),
        *stacked("welders qualified to ISO 9606-1:2017", y=330),
    ]
    assert not [x for x in labels(more=more) if "9606" in x]


def test_a_list_that_goes_on_in_small_letters_behind_a_remark():
    more = [
        *stacked("AS9100D", y=300, height=18),
        *stacked("(technically equivalent to EN 9100:2018) and ISO 9001:2015", y=322, height=8),
    ]
    assert labels(more=more) == ["AS9100D", "ISO 9001:2015"]


def test_standards_that_a_scope_below_its_label_speaks_of():
    more = [
        *stacked("ISO 13485:2016", y=200, height=16),
        *stacked(
            "Scope:",
            "Manufacture of sterile barriers in accordance with ISO 11607-1:2019 and",
            "sterilisation services according to",
            "ISO 11135:2014",
            y=260,
        ),
    ]
    assert labels(more=more) == ["ISO 13485:2016"]


def test_a_standard_behind_a_statement_below_the_scopes_label_is_certified():
    more = stacked(
        "ҚАТЫСТЫ",
        "(қосымшаға сәйкес сертификаттау саласы)",
        "ТАЛАПТАРҒА СӘЙКЕС КЕЛЕТІНІН КУӘЛАНДЫРАДЫ",
        "ҚР СТ ISO 45001-2019 (ISO 45001:2018) «Еңбек қауіпсіздігі және денсаулық сақтау менеджменті жүйесі",
        "қолдану жөніндегі нұсқаулық»",
        y=300,
    )
    assert labels(more=more) == ["ISO 45001:2018"]


def test_a_papers_only_standard_though_nothing_announces_it():
    lines = [
        centred(60, 28, "CERTIFICATE"),
        *stacked("We state that the food business", "Borealis Foods Ltd."),
    ]
    drawn_up = "drawn up on the seven principles and twelve steps of hygiene CXC 1-1969"
    found = choose_standards([page([*lines, *stacked("works by a plan of", drawn_up, y=180)])])
    assert [s.id for s in found] == ["HACCP"]
    assert found[0].confidence < 0.8


def test_a_large_list_beside_its_label_with_a_standard_of_no_catalogue():
    lines = [
        centred(60, 28, "产品认证证书"),
        *row(120, 10, x60="产品名称", x190="益智拼图"),
        *row(150, 10, x60="认证依据"),
        (190, 148, 15, "EN 1888-1:2018, ISO 8124-3:2020"),
        *stacked(*["获证产品须持续符合要求"] * 3, y=300),
    ]
    assert {s.label for s in choose_standards([page(lines)])} == {"EN 1888-1:2018", "ISO 8124-3:2020"}


def test_a_programme_spelt_out_in_the_head_beside_a_large_standard():
    lines = [
        (300, 50, 23, "Certificate of Registration"),
        *stacked("Quality Management System – Medical Device", "Single Audit Program (MDSAP)", x=235, y=80),
        *stacked("operates a system which complies with", y=250),
        (60, 270, 30, "ISO 13485:2016"),
        *stacked(*["and the regulations listed for the participating jurisdictions:"] * 4, y=330),
    ]
    assert {s.label for s in choose_standards([page(lines)])} == {"MDSAP", "ISO 13485:2016"}


def test_so_many_standards_are_doubted():
    four = ("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018", "ISO 50001:2018")
    told, doubted = certified(*four), certified(*four, "ISO 22000:2018")
    assert (len(told), len(doubted)) == (4, 5)
    assert max(s.confidence for s in doubted) < min(s.confidence for s in told)


def test_what_the_holder_was_certified_to_before():
    note = "Poprzednio certyfikowano na zgodność z OHSAS 18001:2007; przejście zakończono 06.07.2024."
    assert labels("ISO 45001:2018", note) == ["ISO 45001:2018"]


def test_what_a_sector_adds_to_energy_management_is_no_second_standard():
    assert [
        s.label
        for s in choose_standards([page(stacked("认证依据：GB/T 23331-2020 / ISO 50001:2018;RB/T 119-2015"))])
    ] == ["ISO 50001:2018"]


def test_a_scheme_below_a_statement_that_breaks_off():
    lines = stacked(
        "The food safety system of Norwood Pickles Ltd was audited by Harbour Assessors and complies with",
        "HACCP (Codex Alimentarius CAC/RCP 1-",
        "1969, Rev. 4-2003)",
    )
    (found,) = [m for m in find_mentions(page(lines)) if m.printed.startswith("HACCP")]
    assert found.score >= 0.5


def test_a_line_of_small_letters_scores_no_less_than_its_parts_add_up_to():
    lines = [
        *stacked(*["Design and production of pumps for the water supply of towns"] * 4),
        (60, 300, 7, "ISO 9001:2015"),
    ]
    assert find_mentions(page(lines))[0].score == 0.4


def test_a_list_that_breaks_between_a_scheme_and_its_number():
    texts = (
        "has been approved to the following standards:",
        "EN ISO 9001:2008, EN ISO 14001:2004, BS OHSAS",
        "18001:2007",
    )
    found = {s.label for s in choose_standards([page(stacked(*texts))])}
    assert found == {"ISO 9001:2008", "ISO 14001:2004", "OHSAS 18001:2007"}


@pytest.mark.parametrize(("ticked", "sure"), [("ISO 14001:2015", False), ("☑ ISO 14001:2015", True)])
def test_where_only_empty_boxes_are_read_the_other_standards_are_doubted(ticked, sure):
    found = choose_standards([page(stacked("operates in accordance with", ticked, "□ ISO 22301:2019"))])
    assert [s.label for s in found] == ["ISO 14001:2015"]
    assert (shipped_curves()["standards"](found[0].confidence) >= REVIEW_BELOW) == sure


def test_a_part_of_a_national_standard_that_no_catalogue_knows():
    (found,) = choose_standards([page(stacked("认证依据：GB/T 20647.9-2006"))])
    assert (found.label, found.edition) == ("GB/T 20647.9-2006", "2006")


def test_a_scheme_with_what_explains_it_below_a_standard():
    lines = [
        (60, 200, 12, "驗證準則"),
        (180, 200, 12, "ISO 22000:2018"),
        (180, 218, 12, "HACCP (Codex Alimentarius CXC 1-1969)"),
    ]
    assert [s.label for s in choose_standards([page(lines)])] == ["ISO 22000:2018", "HACCP"]


def test_the_norm_of_verifiers_is_not_certified_beside_that_of_the_statement():
    texts = (
        "has been verified in accordance with ISO 14064-3:2019 as meeting the requirements of",
        "ISO 14064-1:2018",
    )
    assert [s.label for s in choose_standards([page(stacked(*texts))])] == ["ISO 14064-1:2018"]


def test_a_directive_that_a_line_of_a_sentence_begins_with_is_no_row_of_a_table():
    lines = [
        *row(428, 10, x72="Standard(s)", x179="EN 71-1:2014+A1:2018"),
        *stacked(
            "have been tested for CE marking according to the Toy Safety Directive", x=62, y=500, height=8
        ),
        *stacked(
            "2009/48/EC and found in compliance with the standards listed. The certificate",
            x=62,
            y=510,
            height=8,
        ),
    ]
    assert [s.label for s in choose_standards([page(lines)])] == ["EN 71-1:2014"]


def test_guidance_on_controls_is_not_certified_beside_its_requirements():
    assert labels("ISO/IEC 27001:2022", "unter Berücksichtigung der ISO/IEC 27002:2022 als Leitfaden") == [
        "ISO/IEC 27001:2022"
    ]
