"""Certificates that share a page as the rows of a table."""

from certscan.fields.extract import extract
from certscan.fields.page.rows import apart
from certscan.geometry import Box
from tests.support.page_builder import centred, layout, page, row, stacked

HEAD = row(300, 10, x60="Standard", x180="Certificate No.", x300="Issue date", x400="Expiry date")
ROWS = (
    row(320, 10, x60="ISO 9001:2015", x180="QM-471101", x300="2023-05-13", x400="2026-05-12"),
    row(340, 10, x60="ISO 14001:2015", x180="EM-471102", x300="2024-06-14", x400="2027-06-13"),
    row(360, 10, x60="ISO 45001:2018", x180="HS-471103", x300="2025-07-15", x400="2028-07-14"),
)
TOP = [
    centred(60, 28, "CERTIFICATE"),
    *stacked(
        "This is to certify that",
        "Borealis Pump Works Ltd.",
        "Scope: Manufacture of centrifugal pumps",
        y=120,
    ),
]


def test_each_row_is_a_certificate():
    lines = [*TOP, *HEAD, *(cell for cells in ROWS for cell in cells)]
    found = extract([layout(lines)]).certificates
    assert [c.standards[0].label for c in found] == ["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"]
    assert [c.certificate_number.value for c in found] == ["QM-471101", "EM-471102", "HS-471103"]
    assert [c.issue_date.value.year for c in found] == [2023, 2024, 2025]
    assert [c.expiry_date.value.year for c in found] == [2026, 2027, 2028]
    assert {c.holder.value for c in found} == {"Borealis Pump Works Ltd."}
    assert [c.pages for c in found] == [(1,), (1,), (1,)]


def test_evidence_stands_in_its_own_row():
    lines = [*TOP, *HEAD, *(cell for cells in ROWS for cell in cells)]
    found = extract([layout(lines)]).certificates
    tops = [c.certificate_number.evidence[0].bbox[1] for c in found]
    assert tops == sorted(tops)
    assert len(set(tops)) == len(tops)


def test_one_row_is_the_page_s_own_certificate():
    sheet = page([*TOP, *HEAD, *ROWS[0]])
    assert apart(sheet) == [sheet]


def test_versions_of_one_standard_are_no_certificates_side_by_side():
    again = row(340, 10, x60="ISO 9001:2015", x180="QM-471101/2", x300="2024-05-13", x400="2026-05-12")
    sheet = page([*TOP, *HEAD, *ROWS[0], *again])
    assert apart(sheet) == [sheet]


def test_rows_whose_cells_have_two_lines():
    first = [
        *row(320, 10, x60="TS EN ISO", x180="QM-471101", x300="2023-05-13", x400="2026-05-12"),
        (60, 331, 10, "9001:2015"),
    ]
    second = [
        *row(350, 10, x60="ISO", x180="EM-471102", x300="2024-06-14", x400="2027-06-13"),
        (60, 361, 10, "14001:2015"),
    ]
    found = extract([layout([*TOP, *HEAD, *first, *second])]).certificates
    assert [(c.standards[0].label, c.certificate_number.value) for c in found] == [
        ("ISO 9001:2015", "QM-471101"),
        ("ISO 14001:2015", "EM-471102"),
    ]


def test_headings_of_three_lines():
    heads = [
        *row(278, 10, x180="Certificate", x300="Current"),
        *row(289, 10, x60="Standard", x180="Registration", x300="Issue", x400="Expiry"),
        *row(300, 10, x180="No.", x300="Date", x400="Date"),
    ]
    found = extract([layout([*TOP, *heads, *(cell for cells in ROWS for cell in cells)])]).certificates
    assert [c.issue_date.value.year for c in found] == [2023, 2024, 2025]
    assert [c.expiry_date.value.year for c in found] == [2026, 2027, 2028]


def test_standards_below_a_title_are_no_rows():
    lines = [
        (60, 60, 40, "Certificato"),
        (60, 110, 24, "ISO/IEC 27001:2022"),
        (60, 140, 12, "considerando la ISO/IEC 27002:2022 come linea guida"),
        *stacked("Titolare", "Borealis Meccanica s.r.l.", "Attestato n. 4711-MSC-ITA", y=200),
    ]
    assert len(apart(page(lines))) == 1


def test_numbers_that_go_on_below_in_narrow_cells():
    head = row(300, 10, x60="Standard", x180="Certificate No.", x300="Expiry date")
    cells = [
        *row(320, 10, x60="ISO 9001:2015", x180="QMS-TL-", x300="2026-05-12"),
        (180, 332, 10, "4711"),
        *row(356, 10, x60="ISO 14001:2015", x180="EMS-TL-", x300="2027-06-13"),
        (180, 368, 10, "4712"),
    ]
    found = extract([layout([*TOP, *head, *cells])]).certificates
    assert [c.certificate_number.value for c in found] == ["QMS-TL-4711", "EMS-TL-4712"]
    assert [c.standards[0].label for c in found] == ["ISO 9001:2015", "ISO 14001:2015"]


def test_numbers_that_hold_their_standard():
    head = row(300, 10, x60="Standard", x180="Certificate No.", x300="Expiry date")
    cells = [
        *row(320, 10, x60="ISO 9001:2015", x180="ISO9001-4711", x300="2026-05-12"),
        *row(340, 10, x60="ISO 14001:2015", x180="ISO14001-4712", x300="2027-06-13"),
    ]
    assert len(apart(page([*TOP, *head, *cells]))) == 2


def test_numbers_over_lines_that_stand_closer_than_rows():
    head = row(300, 10, x60="Standard", x220="Certificate No.", x400="Expiry date")
    cells = []
    for place, (standard, first, second, end) in enumerate(
        [
            ("ISO 9001:2015", "QI", "5184.2022", "2026-05-12"),
            ("ISO 14001:2015", "QI", "3678.2025", "2028-09-13"),
        ]
    ):
        y = 320 + 40 * place
        cells += [*row(y, 10, x60=standard, x220=first, x400=end), *row(y + 11, 10, x220=second)]
    found = extract([layout([*TOP, *head, *cells])]).certificates
    assert [c.certificate_number.value for c in found] == ["QI 5184.2022", "QI 3678.2025"]


BLOCKS = [
    (60, "ISO 9001:2015", "QM-471101", "13.05.2023", "12.05.2026"),
    (320, "ISO 45001:2018", "HS-471103", "15.07.2024", "14.07.2027"),
]


def side_by_side(*blocks):
    return [
        line
        for x, standard, number, issue, expiry in blocks
        for line in [
            (x, 300, 18, standard),
            *stacked(f"Certificate: {number}", f"Issued: {issue}", f"Expires: {expiry}", x=x, y=325),
        ]
    ]


def test_two_certificates_side_by_side():
    found = extract([layout([*TOP, *side_by_side(*BLOCKS)])]).certificates
    assert [c.standards[0].label for c in found] == ["ISO 9001:2015", "ISO 45001:2018"]
    assert [c.certificate_number.value for c in found] == ["QM-471101", "HS-471103"]
    assert [(c.issue_date.value.year, c.expiry_date.value.year) for c in found] == [
        (2023, 2026),
        (2024, 2027),
    ]
    assert {c.holder.value for c in found} == {"Borealis Pump Works Ltd."}


def test_two_standards_of_one_certificate_side_by_side():
    lines = [(60, 300, 18, "ISO 9001:2015"), (320, 300, 18, "ISO 45001:2018"), *side_by_side(BLOCKS[0])[1:]]
    (only,) = extract([layout([*TOP, *lines])]).certificates
    assert len(only.standards) == 2


def test_a_form_with_two_standards_is_one_certificate():
    rows = [
        ("Certificate No.", "GB23/00471"),
        ("Quality standard", "ISO 9001:2015"),
        ("Environmental standard", "ISO 14001:2015"),
        ("Expiry date", "2026-05-12"),
    ]
    cells = [
        Box(x, 298 + 20 * place, x + width, 318 + 20 * place)
        for place in range(len(rows))
        for x, width in ((55, 140), (195, 200))
    ]
    lines = [cell for place, (a, b) in enumerate(rows) for cell in row(300 + 20 * place, 10, x60=a, x200=b)]
    assert len(apart(page([*TOP, *lines], cells=tuple(cells)))) == 1


def transposed(numbers=("QM-471100", "UM-471200"), standards=("ISO 9001:2015", "ISO 14001:2015")):
    """A table with a column for each certificate, its rows labelled at the left."""
    return page(
        [
            (60, 60, 10, "Borealis Pump Works Ltd."),
            *row(100, 10, x60="Standard", x200=standards[0], x360=standards[1]),
            *row(118, 10, x60="Certificate No.", x200=numbers[0], x360=numbers[1]),
            *row(136, 10, x60="Issue date", x200="13.05.2023", x360="04.03.2024"),
            *row(154, 10, x60="Expiry date", x200="12.05.2026", x360="03.03.2027"),
            (60, 200, 10, "Northport Certification Ltd."),
        ]
    )


def test_certificates_in_the_columns_of_a_table():
    first, second = apart(transposed())
    assert [x.match.value.year for x in first.dates] == [2023, 2026]
    assert [x.match.value.year for x in second.dates] == [2024, 2027]
    for sheet in (first, second):
        assert {"Borealis Pump Works Ltd.", "Northport Certification Ltd."} <= {x.text for x in sheet.lines}


def test_columns_of_one_standard_are_one_certificate():
    assert len(apart(transposed(standards=("ISO 9001:2015", "DIN EN ISO 9001:2015")))) == 1


def test_columns_with_the_number_below_its_caption():
    norms = ("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018")
    columns = [
        (
            norm,
            "Certificate no.",
            f"60626{n}",
            "Issued",
            f"8 November 202{n}",
            "Until",
            f"7 November 202{n + 3}",
        )
        for n, norm in enumerate(norms, start=3)
    ]
    lines = [
        (60 + 170 * i, 400 + 14 * j, 10, text)
        for i, cells in enumerate(columns)
        for j, text in enumerate(cells)
    ]
    found = extract([layout([*TOP, *lines])]).certificates
    assert [c.certificate_number.value for c in found] == ["606263", "606264", "606265"]
    assert [c.expiry_date.value.year for c in found] == [2026, 2027, 2028]


def test_the_lines_of_a_cell_need_not_begin_at_one_place():
    table = [
        (x, y, 10, text)
        for y, norm, number, issued, expires in (
            (320, "9001:2015", "QM-471101", "2023-05-13", "2026-05-12"),
            (350, "14001:2015", "EM-471102", "2024-06-14", "2027-06-13"),
        )
        for x, y, text in (
            (62, y, "UNE-EN ISO"), (59, y + 11, norm), (180, y, number), (300, y, issued), (400, y, expires)
        )
    ]  # fmt: skip
    found = extract([layout([*TOP, *HEAD, *table])]).certificates
    assert [c.standards[0].label for c in found] == ["ISO 9001:2015", "ISO 14001:2015"]


def lettered(top, system, standard, number, label="(注册号"):
    """One system of a certificate of several: its name, its standard and its number, each on two lines."""
    first, second = standard
    return [
        (76, top + 8, 12, system),
        (180, top, 12, first),
        (180, top + 17, 12, second),
        (360, top, 12, label),
        (360, top + 17, 12, f"{number})"),
    ]


SYSTEMS = [
    lettered(340, "质量管理体系", ("GB/T 19001-2016 / ISO", "9001:2015"), "HXHZ2202Q3172R1"),
    lettered(392, "环境管理体系", ("GB/T 24001-2016 / ISO", "14001:2015"), "HXHZ2202E9606R1"),
    lettered(444, "职业健康安全管理体系", ("GB/T 45001-2020 / ISO", "45001:2018"), "HXHZ2202S5679R1"),
]
AROUND = [
    centred(130, 30, "管理体系认证证书"),
    centred(200, 18, "苏州北方泵业有限公司"),
    centred(310, 12, "建立并运行的下列管理体系分别符合相应标准："),
    centred(515, 12, "认证范围：离心泵的设计和制造"),
    *stacked("颁证日期：2022年02月15日", "证书有效期至：2025年02月14日", y=680, height=12),
]


def test_systems_that_each_repeat_the_label_of_the_number():
    found = extract([layout([*AROUND, *(line for system in SYSTEMS for line in system)])]).certificates
    assert [(c.standards[0].label, c.certificate_number.value) for c in found] == [
        ("ISO 9001:2015", "HXHZ2202Q3172R1"),
        ("ISO 14001:2015", "HXHZ2202E9606R1"),
        ("ISO 45001:2018", "HXHZ2202S5679R1"),
    ]
    assert {len(c.standards) for c in found} == {1}
    assert {c.scope.value for c in found} == {"离心泵的设计和制造"}


def test_a_number_printed_twice_makes_no_rows():
    again = lettered(392, "环境管理体系", ("GB/T 24001-2016 / ISO", "14001:2015"), "HXHZ2202Q3172R1")
    sheet = page([*AROUND, *SYSTEMS[0], *again])
    assert apart(sheet) == [sheet]
