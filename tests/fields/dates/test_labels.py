"""Which labels govern a date, by where they stand."""

import pytest

from certscan.fields.dates.labels import role_scores
from tests.support.page_builder import centred, page, row, stacked, text_width


def roles(lines):
    """Give each date's likeliest role."""
    return {
        spot.match.value.isoformat(): max(scores, key=scores.__getitem__, default=None)
        for spot, scores in role_scores(page(lines))
    }


ISSUE, EXPIRY = "2023-05-13", "2026-05-12"
PERIOD = {ISSUE: "valid_from", EXPIRY: "expiry_date"}


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(stacked("Issue date: 13.05.2023", "Expiry date: 12.05.2026"), id="before"),
        pytest.param(stacked("Issue date 13.05.2023 Expiry date 12.05.2026"), id="before, on one line"),
        pytest.param(
            [
                (60, 100, 10, "Issue date"),
                (250, 100, 10, "13.05.2023"),
                (60, 115, 10, "Expiry date"),
                (250, 115, 10, "12.05.2026"),
            ],
            id="left",
        ),
        pytest.param(
            [
                (60, 100, 10, "Issue date"),
                (250, 100, 10, "Expiry date"),
                (60, 115, 10, "13.05.2023"),
                (250, 115, 10, "12.05.2026"),
            ],
            id="above",
        ),
        pytest.param(
            [
                (60, 100, 10, "13.05.2023"),
                (250, 100, 10, "12.05.2026"),
                (60, 114, 8, "Issue date"),
                (250, 114, 8, "Expiry date"),
            ],
            id="below",
        ),
        pytest.param(
            stacked(
                "Issue date",
                "13.05.2023",
                "This certificate is subject to the rules and expires on",
                "12.05.2026",
            ),
            id="at the end of the line above",
        ),
        pytest.param(
            [
                (60, 100, 10, "发证日期"),
                (250, 100, 10, "有效期至"),
                (60, 112, 8, "Issue date"),
                (250, 112, 8, "Expiry date"),
                (60, 125, 10, "2023年5月13日"),
                (250, 125, 10, "2026年5月12日"),
            ],
            id="above, in two languages",
        ),
    ],
)
def test_places_of_labels(lines):
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("12.05.2026 дейін жарамды", "2026-05-12", "expiry_date"),
        ("2026年5月12日まで有効", "2026-05-12", "expiry_date"),
        ("25.05.2026 (valid until)", "2026-05-25", "expiry_date"),
    ],
)
def test_a_label_behind_its_date(text, value, role):
    assert roles(stacked(text)) == {value: role}


@pytest.mark.parametrize(
    "text",
    [
        "Valid from 13.05.2023 to 12.05.2026",
        "Valid from 13 May 2023 until 12 May 2026 and remains valid subject to surveillance audits",
        "Gültig vom 13.05.2023 bis 12.05.2026",
        "Valable du 13/05/2023 au 12/05/2026",
        "Este certificado es válido desde 13 de mayo de 2023 hasta 12 de mayo de 2026",
        "Valido dal 13.05.2023 al 12.05.2026",
        "Válido de 13/05/2023 a 12/05/2026",
        "Geldig van 13-05-2023 tot 12-05-2026",
        "Platný od 13.05.2023 do 12.05.2026",
        "Ważny od 13.05.2023 do 12.05.2026",
        "Срок действия с 13.05.2023 по 12.05.2026",
        "Geçerlilik süresi: 13.05.2023 tarihinden 12.05.2026 tarihine kadar",
        "Geçerlilik süresi: 13.05.2023 tarihinden itibaren 12.05.2026 tarihine kadar",
        "Geçerlilik süresi: 13.05.2023’den 12.05.2026’ya kadar",
        "Hiệu lực từ ngày 13/05/2023 đến ngày 12/05/2026",
        "Berlaku dari 13 Mei 2023 sampai 12 Mei 2026",
        "证书有效期：2023年5月13日至2026年5月12日",
        "本证书有效期自2023年5月13日至2026年5月12日",
        "有効期限 2023年5月13日から2026年5月12日",
        "유효기간 : 2023. 05. 13 ~ 2026. 05. 12",
        "Validity: 13.05.2023 – 12.05.2026",
        "Validity: 13th May 2023 ~ 12th May 2026",
    ],
)
def test_periods(text):
    assert roles(stacked(text)) == PERIOD


class TestLowerInItsRow:
    def test_the_date_stands_lower_than_its_label(self):
        lines = [(60, 100, 10, "Issue date"), (260, 112, 10, "13.05.2023")]
        assert roles(lines) == {ISSUE: "issue_date"}

    def test_only_a_colon_stands_beside_the_label(self):
        lines = [(60, 100, 10, "Issue date"), (200, 100, 10, ":"), (260, 112, 10, "13.05.2023")]
        assert roles(lines) == {ISSUE: "issue_date"}

    @pytest.mark.parametrize(
        "lines",
        [
            pytest.param(
                [(60, 100, 10, "Issue date"), (160, 100, 10, "see below"), (260, 112, 10, "13.05.2023")],
                id="the label has a value beside it",
            ),
            pytest.param(
                [(60, 100, 10, "Issue date"), (260, 110, 10, "QM-4711"), (260, 121, 10, "13.05.2023")],
                id="something else stands before it in the row",
            ),
            pytest.param(
                [(60, 100, 10, "Issue date"), (60, 113, 10, "Manager"), (260, 113, 10, "13.05.2023")],
                id="it stands in the next row",
            ),
            pytest.param(
                [(60, 100, 10, "Northport, issue date"), (360, 112, 10, "13.05.2023")],
                id="the label is inside a line",
            ),
            pytest.param(
                [(60, 100, 10, "Certificate holder"), (260, 112, 10, "13.05.2023")],
                id="the label is of no date",
            ),
        ],
    )
    def test_other_dates(self, lines):
        assert roles(lines) == {ISSUE: None}


class TestPlaceAndDate:
    @pytest.mark.parametrize(
        "text",
        [
            "Northport, 13.05.2023",
            "Nordhafen, den 13.05.2023",
            "Nordhaven, le 13/05/2023",
            "Northport 13 May 2023.",
            "Nordhaven, le 13 mai 2023",
            "Northport, on 13 May 2023",
            "Puerto Norte, a 13 de mayo de 2023",
        ],
    )
    def test_at_the_foot_is_the_issue(self, text):
        assert roles([(60, 600, 10, text)]) == {ISSUE: "issue_date"}

    @pytest.mark.parametrize(
        ("text", "y"),
        [
            pytest.param("Northport, 13.05.2023", 200, id="at the head"),
            pytest.param("Northport, 13.05.2023 with two pumps", 600, id="more behind it"),
            pytest.param("northport, 13.05.2023", 600, id="no name"),
            pytest.param("Room 02, 13.05.2023", 600, id="a number before it"),
        ],
    )
    def test_other_dates(self, text, y):
        assert roles([(60, y, 10, text)]) == {ISSUE: None}

    def test_a_label_goes_before_it(self):
        lines = [(60, 585, 10, "Expiry date"), (60, 597, 10, "Northport, 12.05.2026")]
        ((_, scores),) = role_scores(page(lines))
        assert set(scores) == {"expiry_date"}


def test_a_label_above_the_short_text_before_a_date():
    lines = [(60, 100, 10, "Expiry date"), (60, 115, 10, "ISO 9001:2015 – 12 May 2026")]
    assert roles(lines) == {EXPIRY: "expiry_date"}
    lines = [(60, 100, 10, "Expiry date"), (60, 115, 10, "Northport and the other offices: 12 May 2026")]
    assert roles(lines) == {EXPIRY: None}


def test_a_period_over_two_lines():
    assert roles(stacked("Valid from 13.05.2023 until", "12.05.2026")) == PERIOD
    assert (
        roles([(60, 100, 10, "Validity"), (200, 100, 10, "13.05.2023 –"), (300, 100, 10, "12.05.2026")])
        == PERIOD
    )


def test_a_period_of_surveillance_stays_one():
    found = roles(stacked("Surveillance audit between 13.03.2024 and 13.06.2024"))
    assert set(found.values()) == {"surveillance_date"}


def test_a_label_has_one_value():
    found = roles(stacked("Expiry date: 12.05.2026", "14.07.2025"))
    assert found["2026-05-12"] == "expiry_date"
    assert found["2025-07-14"] is None


def test_a_label_beside_goes_before_one_above():
    found = roles(stacked("Expiry date", "Issue date: 13.05.2023"))
    assert found == {ISSUE: "issue_date"}


def test_a_distant_label_tells_nothing():
    assert roles([(60, 100, 10, "Expiry date"), (60, 300, 10, "13.05.2023")]) == {ISSUE: None}
    assert roles([(60, 100, 10, "Expiry date"), (400, 130, 10, "13.05.2023")]) == {ISSUE: None}


def test_a_table_of_surveillance_audits():
    header = [(60, "Issue date"), (180, "1st surveillance"), (300, "2nd surveillance"), (430, "Expiry date")]
    values = [(60, "29.05.2023"), (180, "28.05.2024"), (300, "28.05.2025"), (430, "28.05.2026")]
    lines = [(x, 100, 10, text) for x, text in header] + [(x, 115, 10, text) for x, text in values]
    assert roles(lines) == {
        "2023-05-29": "issue_date",
        "2024-05-28": "surveillance_date",
        "2025-05-28": "surveillance_date",
        "2026-05-28": "expiry_date",
    }


def test_scores_lie_between_nothing_and_certainty():
    for _, scores in role_scores(page(stacked("Issue date: 13.05.2023", "Valid until", "12.05.2026"))):
        assert scores
        assert all(0 < score <= 1 for score in scores.values())


def test_a_label_in_running_text_that_ends_on_the_next_line():
    lines = [
        (60, 100, 10, "Under forudsætning af tilfredsstillende funktion af ledelsessystemet udløber dette"),
        (60, 113, 10, "certifikat den:"),
        (400, 113, 10, "12.05.2026"),
    ]
    assert roles(lines) == {EXPIRY: "expiry_date"}


def test_a_date_of_two_lines_beside_a_sentence():
    lines = [
        (60, 100, 10, "Tant que le système de management fonctionne de façon"),
        (60, 113, 10, "satisfaisante, ce certificat est valable jusqu'au :"),
        (450, 100, 10, "12 mai"),
        (455, 113, 10, "2026"),
    ]
    assert roles(lines) == {EXPIRY: "expiry_date"}


def test_the_mark_of_a_period_stands_apart():
    lines = [
        (60, 100, 10, "Validity Period :"),
        (200, 100, 10, "13th May 2023"),
        (300, 100, 10, "~"),
        (320, 100, 10, "12th May 2026"),
    ]
    assert roles(lines) == PERIOD


def test_a_period_whose_end_is_on_the_next_line():
    lines = stacked(
        "Giấy chứng nhận có giá trị từ ngày 13 tháng 05 năm 2023 đến", "ngày 12 tháng 05 năm 2026."
    )
    assert roles(lines) == PERIOD


def test_a_period_whose_end_is_printed_a_little_higher():
    lines = [
        (60, 100, 10, "Validity Period :"),
        (200, 100.4, 10, "13th May 2023"),
        (300, 100, 10, "~"),
        (320, 100, 10, "12th May 2026"),
    ]
    assert roles(lines) == PERIOD


def test_a_table_of_labels_and_dates_broken_over_lines():
    lines = [
        (75, 100, 10, "Original"),
        (75, 110, 10, "Certificate"),
        (75, 120, 10, "Date"),
        (153, 100, 10, "3 February 2020"),
        (262, 100, 10, "Date of this"),
        (262, 110, 10, "Certificate"),
        (345, 100, 10, "13 May 2023"),
        (75, 140, 10, "Re-Certification"),
        (75, 150, 10, "Due"),
        (163, 140, 10, "12 May"),
        (163, 150, 10, "2028"),
        (262, 140, 10, "Certification"),
        (262, 150, 10, "Valid Until"),
        (345, 140, 10, "12 May 2026"),
    ]
    assert roles(lines) == {
        "2020-02-03": "initial_date",
        ISSUE: "issue_date",
        "2028-05-12": "recertification_date",
        EXPIRY: "expiry_date",
    }


@pytest.mark.parametrize(
    ("upper", "lower"), [("Issue date: 2023-05-", "13"), ("发证日期:二〇二三年五月", "十三日")]
)
def test_a_date_whose_day_is_on_the_next_line(upper, lower):
    assert roles([(60, 100, 10, upper), (60, 112, 10, lower)]) == {ISSUE: "issue_date"}


def test_a_date_between_the_two_lines_of_its_label():
    lines = [
        (60, 100, 10, "Så länge ledningssystemet fungerar tillfredsställande är certifikatet giltigt"),
        (60, 111, 10, "till:"),
        (480, 107, 10, "12 maj 2026"),
    ]
    assert roles(lines) == {EXPIRY: "expiry_date"}


def test_a_year_below_a_day_with_a_full_stop():
    lines = [(60, 100, 10, "Vydáno dne: 13. května"), (60, 111, 10, "2023")]
    assert roles(lines) == {ISSUE: "issue_date"}


def test_the_date_of_a_form_is_none_of_the_certificate():
    lines = stacked("Platnost certifikátu je podmíněna ročními audity.", "CF-251-07 (2022-05-29)")
    assert roles(lines) == {"2022-05-29": "template_date"}


def test_a_period_in_two_lines_beside_another_date():
    lines = [
        (60, 100, 10, "First issue:"),
        (300, 100, 10, "Validity:"),
        (300, 113, 10, "13 May 2023 -"),
        (60, 126, 10, "28 September 2015"),
        (300, 126, 10, "12 May 2026"),
    ]
    found = roles(lines)
    assert (found[ISSUE], found[EXPIRY]) == ("valid_from", "expiry_date")


def test_a_period_whose_first_date_bears_the_word_for_year():
    lines = stacked("Niniejszy certyfikat jest ważny od 13.05.2023 r. do", "12.05.2026 r.")
    assert roles(lines) == PERIOD


def test_a_sentence_below_a_date_is_no_caption():
    lines = stacked(
        "13.05.2023", "This certificate is valid with the mark of the yearly surveillance audit only"
    )
    assert roles(lines) != {ISSUE: "surveillance_date"}


def test_a_caption_below_a_date_is_one():
    assert roles(stacked("13.05.2023", "Date of issue"))[ISSUE] == "issue_date"


def test_a_common_word_and_a_date_alone_on_a_line():
    lines = [(60, 100, 10, "Current from 01.06.2023"), (400, 700, 10, "Issued 13.05.2023")]
    assert roles(lines)[ISSUE] == "issue_date"


def test_a_label_right_of_its_date():
    lines = [(60, 100, 10, "13.05.2023"), (250, 100, 10, "Date of issue")]
    assert roles(lines)[ISSUE] == "issue_date"


def test_a_label_with_a_date_of_its_own_is_not_the_one_before_it():
    lines = [(60, 100, 10, "13.05.2023"), (250, 100, 10, "Expiry date"), (400, 100, 10, "12.05.2026")]
    assert roles(lines)[ISSUE] != "expiry_date"


def test_the_date_of_a_former_certificate():
    assert roles(stacked("Replaces the certificate no. 4711 of 13.05.2023"))[ISSUE] == "template_date"


def test_the_date_of_this_edition_is_the_issue():
    assert roles(stacked("Date d'édition 13.05.2023"))[ISSUE] == "issue_date"


def test_a_label_at_the_end_of_a_line_of_text_governs_the_date_below():
    texts = (
        "El certificado se mantiene mientras sea válido. Certificada por primera vez el",
        "3 de octubre de 2015. Tendrá vigencia hasta el 1 de octubre de 2027 en su caso",
    )
    roles = {s.match.value.year: r for s, r in role_scores(page(stacked(*texts)))}
    assert max(roles[2015], key=roles[2015].get) == "initial_date"


def test_captions_that_follow_their_values():
    lines = [
        (60, 100, 16, "November 2014"),
        (60, 118, 10, "zertifiziert seit"),
        (60, 134, 16, "02.09.2023"),
        (60, 152, 10, "Tag des Audits"),
    ]
    ((_, roles),) = role_scores(page(lines))
    assert max(roles, key=roles.get) == "audit_date"


def test_the_date_of_a_form_that_is_named_on_the_line_above():
    texts = (
        "Any change of the system is to be told to us within thirty days. Form QF-27 Issue 3",
        "dated 7 July 2020.",
    )
    ((_, roles),) = role_scores(page(stacked(*texts)))
    assert set(roles) == {"template_date"}


def test_a_date_beside_the_upper_lines_of_its_caption():
    lines = [
        (60, 100, 10, "Original approval date:"),
        (350, 100, 10, "14.10.2020"),
        *((60, 120 + 14 * i, 10, text) for i, text in enumerate(_CONDITION)),
        (350, 120, 10, EXPIRY),
    ]
    assert roles(lines) == {"2020-10-14": "initial_date", EXPIRY: "expiry_date"}


def test_a_date_beside_a_paragraph_that_names_another_date():
    lines = [
        *(
            (60, 120 + 14 * i, 10, text)
            for i, text in enumerate([*_CONDITION[:2], "is valid until: 01.02.2027"])
        ),
        (350, 120, 10, EXPIRY),
    ]
    assert roles(lines)[EXPIRY] != "expiry_date"


def test_a_date_between_the_two_lines_of_its_caption():
    lines = [
        (311, 100, 10, "Initial"),
        (311, 111, 10, "Certification"),
        (404, 105.6, 10, ISSUE),
        (311, 130, 10, "Expiry Date"),
        (404, 130, 10, EXPIRY),
    ]
    assert roles(lines) == {ISSUE: "initial_date", EXPIRY: "expiry_date"}


def test_a_first_date_listed_by_standard():
    assert roles(stacked("Original approval(s):", "ISO 9001 –", ISSUE)) == {ISSUE: "initial_date"}


def test_a_year_behind_a_label_below_a_date_is_its_value():
    lines = stacked("valid from 13.05.2023 until 12.05.2026.", "Erstzertifizierung 2012")
    assert roles(lines) == PERIOD


def test_a_month_below_a_label_is_its_value():
    lines = [(60, 100, 10, "Otorgamiento inicial"), (60, 112, 10, "mayo 2023"), (250, 100, 10, ISSUE)]
    assert roles(lines)[ISSUE] != "initial_date"


def test_a_date_whose_day_is_on_the_next_line_of_a_sentence():
    lines = stacked(
        "Le présent certificat, édité le 2023-05-", "13, est valable jusqu'au 2026-05-12 sous réserve"
    )
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_heading_of_two_columns_close_to_each_other():
    lines = [
        (60, 100, 10, "Initial Certification Date Current Date of Granting"),
        (60, 114, 10, ISSUE),
        (215, 114, 10, EXPIRY),
    ]
    assert roles(lines) == {ISSUE: "initial_date", EXPIRY: "issue_date"}


def test_a_period_in_a_spanish_sentence_over_two_lines():
    lines = stacked("Este registro rige entre el 13 de mayo de 2023 y el", "12 de mayo de 2026.")
    assert roles(lines) == PERIOD


@pytest.mark.parametrize("until", ["până la", "līdz", "til", "tot en met", "έως"])
def test_a_period_over_two_lines_in_other_languages(until):
    assert roles(stacked(f"valid from 13.05.2023 {until}", "12.05.2026.")) == PERIOD


def test_a_mark_of_a_note_behind_a_caption_below_a_date():
    lines = [
        (60, 100, 14, ISSUE),
        (60, 116, 10, "Date of issue 1)"),
        (250, 100, 14, EXPIRY),
        (250, 116, 10, "Expiry date 2)"),
    ]
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_line_of_capitals_over_a_date_is_looked_at_in_no_time():
    assert roles(stacked("A" * 4000, ISSUE)) == {ISSUE: None}


def test_the_word_for_day_that_begins_a_date_is_no_label():
    lines = [
        (60, 100, 10, "Ngày cấp / Date of issue"),
        (260, 100, 10, "ngày 13 tháng 05 năm 2023"),
        (60, 120, 10, "Ngày hết hạn / Valid to"),
        (260, 120, 10, "ngày 12 tháng 05 năm 2026"),
    ]
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


_CONDITION = [
    "Subject to the continued satisfactory",
    "operation of the system, this certificate",
    "is valid until:",
]


def test_a_caption_right_over_its_date_though_a_larger_value_stands_over_both():
    lines = [
        (60, 100, 11, "Izdat dana"),
        (60, 112, 15, "5.1.2022."),
        (60, 139, 11, "Sa rokom važenja do"),
        (60, 151, 15, "4.1.2025."),
        (60, 178, 11, "Datum prvog izdavanja"),
        (60, 190, 15, "6.1.2013."),
    ]
    assert roles(lines) == {
        "2022-01-05": "issue_date",
        "2025-01-04": "expiry_date",
        "2013-01-06": "initial_date",
    }


@pytest.mark.parametrize("dash", ["一", "ー", "—"])
def test_a_dash_that_is_read_as_a_character(dash):
    assert roles(stacked(f"证书有效期间：2023年05月13日{dash}2026年05月12日")) == PERIOD


def test_captions_below_their_dates_row_by_row():
    lines = [
        (60, 100, 10, "8th October 2017"),
        (250, 100, 10, ISSUE),
        (440, 100, 10, EXPIRY),
        (60, 116, 10, "SINCE"),
        (250, 116, 10, "GIVEN ON"),
        (440, 116, 10, "UNTIL"),
        (60, 140, 10, "10th October 2024"),
        (250, 140, 10, "20th September 2025"),
        (60, 156, 10, "I VISIT BEFORE"),
        (250, 156, 10, "II VISIT BEFORE"),
    ]
    assert roles(lines) == {
        "2017-10-08": "initial_date",
        ISSUE: "issue_date",
        EXPIRY: "expiry_date",
        "2024-10-10": "surveillance_date",
        "2025-09-20": "surveillance_date",
    }


def test_two_labels_under_each_other_with_a_date_each():
    lines = [
        (60, 100, 10, "Initial certification"),
        (250, 100, 10, "30 June 2013"),
        (60, 115, 10, "Issue date"),
        (250, 115, 10, "13 May 2023"),
    ]
    assert roles(lines) == {"2013-06-30": "initial_date", ISSUE: "issue_date"}


def test_a_common_word_that_ends_a_list_of_dates_over_its_own():
    lines = stacked("rilascio iniziale 03.12.2017 — ultima modifica 27.10.2024 — scadenza", "12.05.2026")
    assert roles(lines)[EXPIRY] == "expiry_date"


def test_dates_of_columns_that_touch():
    lines = [
        (60, 100, 10, "Emissão"),
        (170, 100, 10, "Validade"),
        (60, 112, 10, "13 DE MAIO DE 202312 DE MAIO DE 202602"),
    ]
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_labels_behind_dates_with_an_ordinal():
    lines = [
        (90, 100, 10, "I : Date of Transfer"),
        (60, 118, 10, "20th February 2026 : 1st Surveillance"),
    ]
    assert roles(lines) == {"2026-02-20": "surveillance_date"}


def test_a_sentence_above_a_date_is_no_caption():
    lines = stacked("suivi annuels satisfaisants.", "Fait au siège, 13.05.2023", pitch=3)
    assert roles(lines) == {ISSUE: "issue_date"}


def test_a_period_in_chinese_over_two_lines():
    lines = [
        (60, 100, 10, "证书有效期"),
        (200, 100, 10, "自二〇二三年五月十三日起至"),
        (200, 120, 10, "二〇二六年五月十二日止"),
    ]
    assert roles(lines) == PERIOD


def test_the_end_of_a_previous_certificate_in_a_label_of_two_lines():
    lines = [
        (60, 100, 10, "Previous"),
        (60, 111, 10, "certificate ended"),
        (250, 100, 10, ISSUE),
    ]
    assert roles(lines) == {ISSUE: "previous_expiry_date"}


def test_chinese_words_right_behind_their_dates():
    assert roles(stacked("本证书自2023年05月13日生效,于2026年05月12日失效。")) == PERIOD


@pytest.mark.parametrize(
    "text",
    [
        "Gültig in Verbindung mit dem Hauptzertifikat vom 13.05.2023 bis 12.05.2026",
        "Gruppenzertifikat, gültig vom 13.05.2023 bis 12.05.2026",
    ],
)
def test_dates_beside_a_main_certificate(text):
    assert roles(stacked(text))[EXPIRY] == "expiry_date"


FIRST = "2013-10-04"


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("Valid from 13.05.2023 until 12.05.2026; the original certificate is of", "4 October 2013."),
        ("有效期自2023年05月13日至2026年05月12日。首次注册于", "2013年10月04日。"),
        ("2023년 05월 13일 ~ 2026년 05월 12일 (최초인증일", "2013년 10월 04일)"),
        ("Ważny od 2023-05-13 do 2026-05-12 pod warunkiem nadzoru. Certyfikacja od", "2013-10-04."),
    ],
)
def test_a_label_that_ends_the_line_of_a_text_announces_the_date_the_next_line_begins_with(upper, lower):
    assert roles(stacked(upper, lower)) == {**PERIOD, FIRST: "initial_date"}


def test_such_a_label_goes_before_one_on_the_left():
    lines = [
        (60, 114, 10, "유효기간"),
        (160, 100, 10, "2023년 05월 13일 ~ 2026년 05월 12일 (최초인증일"),
        (160, 114, 10, "2013년 10월 04일)"),
    ]
    assert roles(lines)[FIRST] == "initial_date"


@pytest.mark.parametrize(
    "period", ["有效期限 2023-05-13起,2026-05-12止", "有效期 2023年5月13日起至2026年5月12日止"]
)
def test_a_chinese_period_has_a_start_and_an_end(period):
    assert roles(stacked(period)) == PERIOD


def test_a_kazakh_period():
    assert roles(stacked("Жарамдылық мерзімі 13.05.2023 бастап 12.05.2026 дейін")) == PERIOD


def test_the_day_of_a_signature_with_a_key_is_no_date_of_issue_beside_another():
    (scores,) = (s for _, s in role_scores(page(stacked("Date: 2023.05.15 10:12:40 +02'00'"))))
    assert 0 < scores["issue_date"] < 0.6


def test_a_remark_may_stand_behind_a_caption():
    lines = [(60, 100, 10, "Expires (unless withdrawn earlier)"), (60, 114, 10, EXPIRY)]
    assert roles(lines) == {EXPIRY: "expiry_date"}


def test_a_caption_with_a_year_of_its_own_takes_no_date_below_it():
    lines = [(60, 100, 10, "First certification 2019"), (60, 114, 10, ISSUE)]
    assert roles(lines)[ISSUE] != "initial_date"


def test_dates_broken_over_two_lines_of_narrow_cells():
    lines = [
        (60, 100, 10, "Issue date"),
        (160, 100, 10, "Expiry date"),
        (60, 114, 10, "13-May-"),
        (160, 114, 10, "12-May-"),
        (60, 126, 10, "2023"),
        (160, 126, 10, "2026"),
    ]
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_former_papers_date_on_the_next_line_of_its_statement():
    lines = stacked(
        "转换说明:本证书由中鼎联合认证有限公司颁发的 19425Q72515R0S 号证书转换而来,原证书发证日期",
        "2023-05-13,转换后认证周期不变。",
    )
    assert roles(lines) == {ISSUE: "template_date"}


def test_captions_below_their_dates_all_the_way_down():
    lines = [
        (60, 100, 12, EXPIRY),
        (60, 116, 10, "Expiry date"),
        (60, 127, 12, ISSUE),
        (60, 143, 10, "Date of issue"),
        (60, 154, 12, FIRST),
        (60, 170, 10, "First certified"),
    ]
    assert roles(lines) == {EXPIRY: "expiry_date", ISSUE: "issue_date", FIRST: "initial_date"}


@pytest.mark.parametrize(
    "last",
    ["Hamburg, den 13.05.2023", "Hamburg, 2023-05-13", "gültig bis zum 12.05.2026. Bremen, den 13.05.2023"],
)
def test_place_and_date_high_on_a_short_page(last):
    lines = stacked("ein Umweltmanagementsystem nach ISO 14001:2015 anwendet", last)
    assert roles(lines)[ISSUE] == "issue_date"


def test_a_label_begins_the_next_sentence():
    lines = stacked("Current approval 13 May 2023. Approval expires 12 May 2026.")
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (
            "First certified on 4 October 2013. This certificate was issued on 13 May",
            "2023 and is valid until 12 May 2026.",
        ),
        (
            "Initially registered October 4, 2013. The certificate was issued on May 13,",
            "2023. Valid until May 12, 2026.",
        ),
    ],
)
def test_dates_broken_over_the_lines_of_a_centred_text(upper, lower):
    lines = [centred(100, 10, upper), centred(112, 10, lower)]
    assert roles(lines) == {FIRST: "initial_date", ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_caption_whose_value_is_missing_is_not_of_the_date_above_it():
    lines = [
        (60, 100, 8, "Start of the current cycle"),
        (60, 110, 10, ISSUE),
        (60, 130, 8, "End of the previous cycle"),
        (60, 139, 10, "NA"),
    ]
    assert roles(lines) == {ISSUE: "valid_from"}


def test_a_caption_of_two_lines_of_which_the_lower_one_is_no_label():
    lines = [(60, 100, 8, "วันที่รับรองครั้งแรก / First"), (80, 110, 8, "certified"), (60, 122, 10, ISSUE)]
    assert roles(lines) == {ISSUE: "initial_date"}


def test_the_last_of_listed_labels_ends_the_line():
    upper = "初次 First 2013-10-04 ┃ 发证 Issued 2023-05-13 ┃ 监督 Surveillance 2024-05-12 ┃ 到期 Expiry"
    assert roles(stacked(upper, EXPIRY)) == {
        FIRST: "initial_date",
        ISSUE: "issue_date",
        "2024-05-12": "surveillance_date",
        EXPIRY: "expiry_date",
    }


def test_the_last_of_labels_glued_to_the_dates_before_them():
    upper = "初次 First 2013-10-04 |发证Issued 2023-05-13监督Surveillance 2024-05-12到期Expiry"
    assert roles(stacked(upper, EXPIRY)) == {
        FIRST: "initial_date",
        ISSUE: "issue_date",
        "2024-05-12": "surveillance_date",
        EXPIRY: "expiry_date",
    }


def test_chinese_words_behind_three_dates_of_a_line():
    lines = stacked("2023年5月13日颁发 | 2026年5月12日到期 | 2013年10月4日首次颁发")
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date", FIRST: "initial_date"}


def test_the_day_since_which_an_organisation_is_certified():
    assert roles(stacked("该组织自 2013-10-04 起首次通过认证")) == {FIRST: "initial_date"}


def test_a_colon_and_its_date_below_it_in_a_narrow_cell():
    lines = [
        (60, 100, 10, "Issue Date"),
        (200, 100, 10, ": 13 May 2023"),
        (200, 118, 10, ":"),
        (60, 124, 10, "Expiry Date *"),
        (200, 130, 10, "12 May 2026"),
    ]
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_an_event_beside_its_day_in_a_column_of_dates():
    lines = [
        (60, 100, 10, "日期"),
        (160, 100, 10, "事由"),
        (60, 120, 10, FIRST),
        (160, 120, 10, "首次发证"),
        (60, 140, 10, ISSUE),
        (160, 140, 10, "变更换发"),
    ]
    found = {s.match.value.isoformat(): r for s, r in role_scores(page(lines))}
    assert found[FIRST]["initial_date"] > 0.5
    assert found[ISSUE]["revision_date"] > 0.5


def test_a_label_that_ends_a_text_at_the_right_margin():
    lines = [(100, 100, 10, "certified since 04.10.2013; decision of"), (243, 112, 10, "13.05.2023")]
    assert roles(lines) == {FIRST: "initial_date", ISSUE: "decision_date"}


def test_an_ordinal_that_begins_the_next_line():
    lines = [(60, 100, 10, "Certificate Expiry : 12"), (185, 99, 10, "th May 2026")]
    assert roles(lines) == {EXPIRY: "expiry_date"}


def test_a_term_that_is_counted_from_a_date_names_none():
    lines = [
        (60, 100, 10, "Certificate Validity"),
        (200, 100, 10, "Three years from the date of issue"),
        (60, 114, 10, "1st Surveillance Due"),
        (200, 114, 10, ISSUE),
    ]
    assert roles(lines) == {ISSUE: "surveillance_date"}


def test_two_days_that_are_joined_make_no_period_without_a_label_of_one():
    lines = stacked("provided that the audits planned for 13 May 2023 and 12 May 2026 are passed")
    assert roles(lines) == {ISSUE: None, EXPIRY: None}


def test_the_end_of_a_permit_is_not_the_certificates():
    lines = stacked("有效期至 2026-05-12", "化妆品生产许可证：粤妆20229736，有效期至2027.01.11")
    assert roles(lines) == {EXPIRY: "expiry_date", "2027-01-11": "template_date"}


@pytest.mark.parametrize(
    ("upper", "lower"),
    [("Última emisión: 13 de", "mayo de 2023"), ("Última emisión: 13 de mayo de", "2023")],
)
def test_spanish_dates_broken_over_two_lines(upper, lower):
    assert roles(stacked(upper, lower)) == {ISSUE: "issue_date"}


def test_chinese_words_behind_dates_with_a_space_between():
    lines = stacked("2023.05.13 颁发 | 2026.05.12 到期 | 2013.10.04 首次颁发")
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date", FIRST: "initial_date"}


@pytest.mark.parametrize(
    "texts",
    [
        ("Das Überwachungsaudit ist bis zum 13.05.2023 durchzuführen.",),
        ("und verliert seine Gültigkeit. Das Überwachungsaudit ist", "bis zum 13.05.2023 durchzuführen."),
    ],
)
def test_an_audit_that_is_due_until_a_day(texts):
    assert roles(stacked(*texts))[ISSUE] in {"surveillance_date", None}


def test_day_month_and_year_in_boxes_of_their_own():
    lines = [
        (60, 100, 10, "Last day of validity"),
        (250, 100, 10, "12"),
        (290, 100, 10, "May"),
        (330, 100, 10, "2026"),
    ]
    assert roles(lines) == {EXPIRY: "expiry_date"}


def test_captions_in_brackets_below_their_dates():
    lines = [
        (60, 100, 12, "2013 年 10 月 4 日"),
        (220, 100, 12, "2023 年 5 月 13 日"),
        (380, 100, 12, "2026 年 5 月 12 日"),
        (80, 116, 10, "(首次发证)"),
        (240, 116, 10, "(发证)"),
        (400, 116, 10, "(有效至)"),
    ]
    assert roles(lines) == {FIRST: "initial_date", ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_hungarian_period():
    assert roles(stacked("A tanúsítvány 2023-05-13-tól/-től 2026-05-12-ig érvényes")) == PERIOD


def test_the_day_of_a_decision_that_is_named():
    lines = stacked("Vu la décision n° 803 du comité en date du 13/05/2023, Loireval certifie")
    assert roles(lines) == {ISSUE: "decision_date"}


def test_an_ordinal_at_a_lines_end():
    assert roles(stacked("Dated at the Head Office 13th", "May,2023")) == {ISSUE: "issue_date"}


@pytest.mark.parametrize("missing", ["not applicable", "n/a", "entfällt"])
def test_what_stands_for_a_date_below_a_caption(missing):
    lines = stacked(
        "4 March 2025", "Expiry date", "3 March 2028", "Initial certification", missing, pitch=1.6
    )
    assert roles(lines)["2028-03-03"] == "expiry_date"


def test_rows_of_audits_below_their_head():
    lines = [
        *stacked("Issued: 4 March 2025", "Expires: 3 March 2028"),
        *row(140, 10, x60="Surveillance", x200="Due", x330="Done"),
        *row(158, 10, x60="First", x200="4 March 2026", x330="2 February 2026"),
        *row(176, 10, x60="Second", x200="4 March 2027"),
    ]
    found = roles(lines)
    assert found.pop("2025-03-04") == "issue_date"
    assert found.pop("2028-03-03") == "expiry_date"
    assert set(found.values()) == {"surveillance_date"}


def test_a_table_of_the_first_and_the_current_cycle():
    lines = [
        *row(100, 10, x130="First", x270="Current", x410="Until"),
        *row(118, 10, x60="Issue", x130="04-Mar-2016", x270="04-Mar-2025", x410="03-Mar-2028"),
    ]
    assert roles(lines) == {
        "2016-03-04": "initial_date",
        "2025-03-04": "issue_date",
        "2028-03-03": "expiry_date",
    }


def test_a_place_behind_its_preposition_before_the_date_of_a_signature():
    lines = [
        *stacked("Certificat valable du 04/03/2025 au 03/03/2028"),
        (60, 700, 10, "Fait à Orléans, le 25/02/2025"),
    ]
    assert roles(lines)["2025-02-25"] == "issue_date"


def test_until_in_two_languages_is_no_place():
    text = "This certificate is valid from 2025-01-19 Jusqu'au Until 2028-01-18"
    assert roles([(60, 700, 10, text)])["2028-01-18"] == "expiry_date"


def test_turkish_words_behind_a_date_broken_over_two_lines():
    lines = stacked(
        "denetimlerin zamanında yapılması kaydıyla 15", "Şubat 2023 tarihine kadar geçerlidir. Kuruluş ilk"
    )
    assert roles(lines) == {"2023-02-15": "expiry_date"}


def test_the_first_date_of_a_row_below_its_caption_though_text_stands_before_it():
    lines = [
        (60, 100, 10, "Certificate No."),
        (152, 108, 10, "Certification Date"),
        (152, 96, 10, "Initial"),
        (260, 100, 10, "Expiry Date"),
        (60, 122, 10, "QM-471100 13.05.2023 12.05.2026"),
    ]
    found = roles([*lines, (80, 140, 10, "I Surveillance"), (200, 140, 10, "II Surveillance")])
    assert found[ISSUE] == "initial_date"


def test_a_label_and_a_date_broken_over_lines_of_a_narrow_column():
    found = roles(
        stacked(
            "Sertifikat bernomor QM-471100 ini diterbitkan",
            "pada tanggal 13 Mei 2023 dan berakhir",
            "pada tanggal 12 Mei 2026 sepanjang surveilans",
        )
    )
    assert found == {ISSUE: "issue_date", EXPIRY: "expiry_date"}
    spaced = stacked("注册号为 4711，首次注册于 2023年5月", "13日，有效期限至 2026年5月12日。", pitch=1.8)
    assert roles(spaced) == {ISSUE: "initial_date", EXPIRY: "expiry_date"}


def test_the_period_of_a_report_is_none_of_the_certificate():
    found = roles(stacked("Berichtszeitraum 13.05.2023 bis 12.05.2026"))
    assert set(found.values()) == {"template_date"}


def test_the_numbered_revision_of_an_annex_tells_nothing_of_the_paper():
    assert roles(stacked("Schedule revision 2 dated 11 May 2026"))["2026-05-11"] != "revision_date"


@pytest.mark.parametrize(
    ("label", "start", "end"),
    [
        ("Validade", "13 de maio de 2023 a", "12 de maio de 2026"),
        ("Gültigkeit", "13.05.2023 bis", "12.05.2026"),
        ("Ważność", "13.05.2023 do", "12.05.2026"),
        ("Validity", "13.05.2023 –", "12.05.2026"),
    ],
)
def test_a_period_that_breaks_behind_its_mark_beside_its_label(label, start, end):
    lines = [(200, 100, 16, start), (60, 109, 16, label), (200, 118, 16, end)]
    assert roles(lines) == PERIOD


def test_captions_below_a_row_in_which_a_date_takes_two_lines():
    lines = [
        *row(
            100, 10, x60="13 de mayo de 2023 13 de mayo de 2024", x260="4 de mayo", x400="12 de mayo de 2026"
        ),
        *row(112, 10, x265="de 2025"),
        *row(126, 8, x260="Próxima"),
        *row(
            135, 8, x60="Certificación inicial", x160="Emisión vigente", x260="vigilancia", x410="Vencimiento"
        ),
    ]
    assert roles(lines) == {
        ISSUE: "initial_date",
        "2024-05-13": "issue_date",
        "2025-05-04": "surveillance_date",
        EXPIRY: "expiry_date",
    }


def test_a_caption_with_a_note_that_goes_on_below():
    lines = [
        *stacked("Issued", "13 May 2023", y=100),
        *stacked("Expires (unless withdrawn", "earlier)", "12 May 2026", y=140),
    ]
    assert roles(lines) == {ISSUE: "issue_date", EXPIRY: "expiry_date"}


@pytest.mark.parametrize(
    "text",
    [
        "Issued at our office in Northport on 13.05.2023",
        "Rilasciato presso la sede dell'ente il 13.05.2023",
        "Ausgestellt in der Niederlassung Nordhafen am 13.05.2023",
        "Délivré au siège de Portnord le 13.05.2023",
        "Expedido en la sede de Puerto Norte el 13.05.2023",
        "Wydano w siedzibie jednostki dnia 13.05.2023",
        "Vydáno v sídle společnosti dne 13.05.2023",
        "Afgegeven op het kantoor te Noordhaven op 13.05.2023",
    ],
)
def test_a_sentence_of_issuing_goes_before_the_start_of_validity(text):
    found = roles([*row(100, 10, x60="Valid from", x200="20.05.2023"), (60, 130, 10, text)])
    assert found == {ISSUE: "issue_date", "2023-05-20": "valid_from"}


def test_a_sentence_of_issuing_that_speaks_of_another_date():
    found = roles([(60, 130, 10, "Issued subject to the next surveillance audit on 13.05.2024")])
    assert found == {"2024-05-13": "surveillance_date"}


@pytest.mark.parametrize("word", ["Видано", "Издадено", "Rilasciato", "Délivré", "Expedido", "Issued"])
def test_a_word_of_issuing_beside_a_date(word):
    assert roles(row(100, 10, x60=word, x160=": 13.05.2023")) == {ISSUE: "issue_date"}


def test_labels_behind_their_dates_at_the_right_margin():
    def line(y, text):
        return (515 - text_width(text, 10), y, 10, text)

    lines = [
        line(100, "21 januari 2021ursprungligen certifierad"),
        line(118, "13 maj 2023utfärdat"),
        line(136, "12 maj 2026gäller t.o.m."),
    ]
    assert roles(lines) == {"2021-01-21": "initial_date", ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_caption_right_below_text_that_is_not_its_value():
    lines = [
        (100, 100, 12, "Manufacture of centrifugal pumps and of valves (8.3 excluded)"),
        *row(113, 10, x60="First issue", x180="Date of issue", x300="Valid until"),
        *row(126, 10, x60="13.05.2020", x180="13.05.2023", x300="12.05.2026"),
        *row(146, 10, x70="1st surveillance audit", x190="2nd surveillance audit"),
    ]
    assert roles(lines) == {"2020-05-13": "initial_date", ISSUE: "issue_date", EXPIRY: "expiry_date"}


@pytest.mark.parametrize(
    "text",
    [
        "Initial registration 13.05.2020. Issued: 13.05.2023. Page 1 of 1",
        "Erstzertifizierung 13.05.2020 | Ausgestellt: 13.05.2023 | Seite 1 von 1",
        "Première certification 13.05.2020 · Émis : 13.05.2023",
    ],
)
def test_a_common_word_in_a_list_of_dates_goes_before_the_start_of_validity(text):
    page_ = page([*row(100, 10, x60="20.05.2023", x200="12.05.2026"), (60, 130, 9, text)])
    scores = {spot.match.value.isoformat(): told for spot, told in role_scores(page_)}
    assert scores[ISSUE]["issue_date"] > 0.72


def test_a_label_that_ends_its_line_over_a_date_centred_below():
    lines = [
        centred(100, 10, "Issued Dec 04, 2024 · Terminates"),
        (60, 106, 10, "Registered Dec 07, 2012"),
        centred(112, 10, "Dec 07, 2027"),
    ]
    assert roles(lines)["2027-12-07"] == "expiry_date"


@pytest.mark.parametrize(
    "text",
    [
        "Întocmit la sediu, 13.05.2023",
        "Geschehen zu Nordhafen am 13.05.2023",
        "Gegeven te Noordhaven, 13 mei 2023",
        "Vystaveno v sídle společnosti, 13.05.2023",
        "Sastavljeno u sjedištu, 13.05.2023",
        "Düzenlendiği yer: Kuzeyşehir, 13.05.2023",
        "Съставено в Североград, 13.05.2023",
        "Складено у м. Північне, 13.05.2023",
        "Fatto in sede, 13.05.2023",
        "Upprättat i Nordhamn den 13 maj 2023",
        "Laadittu Pohjolassa 13.5.2023",
        "Drawn up at the seat, 13 May 2023",
    ],
)
def test_a_paper_drawn_up_before_the_start_of_validity(text):
    found = roles([*row(100, 10, x60="Valid from", x200="20.05.2023"), (60, 130, 10, text)])
    assert found == {ISSUE: "issue_date", "2023-05-20": "valid_from"}


@pytest.mark.parametrize("text", ["Kelt: Északhely, 2023. május 13.", "U Sjevergradu, dana 13.05.2023."])
def test_place_and_date_with_the_word_of_dating(text):
    page_ = page([*row(100, 10, x60="Valid from", x200="20.05.2023"), (60, 700, 10, text)])
    scores = {spot.match.value.isoformat(): told for spot, told in role_scores(page_)}
    assert scores[ISSUE] == {"issue_date": 0.84}


def test_a_period_in_a_column_too_narrow_for_it():
    lines = [
        (60, 100, 10, "Gültigkeit"),
        (160, 100, 10, "13. Mai"),
        (160, 112, 10, "2023 - 12."),
        (160, 124, 10, "Mai 2026"),
        (60, 150, 10, "Zertifiziert seit"),
        (160, 150, 10, "14. Juni"),
        (160, 162, 10, "2017"),
    ]
    assert roles(lines) == {**PERIOD, "2017-06-14": "initial_date"}


def test_a_period_whose_mark_begins_the_line_of_its_end():
    lines = [
        (60, 100, 10, "Gültigkeit"),
        (160, 100, 10, "13. Mai 2023"),
        (160, 112, 10, "– 12. Mai"),
        (160, 124, 10, "2026"),
    ]
    assert roles(lines) == PERIOD


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("You have been certified by us since 14 June 2017.", "2017-06-14"),
        ("获证组织于2017年6月14日首次取得认证。", "2017-06-14"),
        ("首次取得驗證日期為2017年6月14日", "2017-06-14"),
    ],
)
def test_sentences_that_tell_the_first_day(text, first):
    assert roles(stacked(text)) == {first: "initial_date"}


@pytest.mark.parametrize("until", ["前（含当日）有效", "前(含当日)有效", "前有效"])
def test_a_chinese_remark_from_the_day_of_signing_until_before_a_day(until):
    lines = stacked(
        f"说明：1.本证书自2023年05月13日签发之日起生效，2026年05月12日{until}，获证组织首次",
        "取得本项认证的日期为2017年06月14日。2.第一次监督审核应于2024年05月12日前完成。",
        pitch=1.75,
    )
    found = roles(lines)
    assert found.pop("2024-05-12") == "surveillance_date"
    assert found == {**PERIOD, "2017-06-14": "initial_date"}


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        ("Valid to", "Tuesday, 12 May 2026"),
        ("Gültig bis", "Dienstag, den 12. Mai 2026"),
        ("Válido hasta", "martes, 12 de mayo de 2026"),
        ("Действителен до", "вторник, 12 мая 2026"),
    ],
)
def test_the_day_of_the_week_before_a_date_low_on_a_page(label, printed):
    assert roles([(60, 600, 10, label), (200, 600, 10, printed)]) == {EXPIRY: "expiry_date"}


def test_captions_above_and_below_their_dates_in_two_languages():
    lines = [
        *row(100, 8, x60="First registered", x200="Period", x340="Issued"),
        *row(110, 10, x60="2017/06/14", x200="2023/05/13~", x340="2023/05/14"),
        *row(122, 8, x60="初次登錄日", x340="發證日"),
        (200, 122, 10, "2026/05/12"),
        (200, 134, 8, "證書效期"),
    ]
    found = roles(lines)
    assert (found["2017-06-14"], found["2023-05-14"]) == ("initial_date", "issue_date")
    assert (found[ISSUE], found[EXPIRY]) == ("valid_from", "expiry_date")


def test_a_label_in_brackets_that_makes_up_a_line_with_its_date():
    spot, scores = next(iter(role_scores(page(stacked("2017年6月14日 [初始批准]")))))
    assert (spot.span.text, scores["initial_date"]) == ("2017年6月14日", 0.9)


def test_the_day_since_which_somebody_is_registered_with_a_body():
    text = "You have been registered with us continuously since 13 May 2023."
    assert roles(stacked(text)) == {ISSUE: "initial_date"}


@pytest.mark.parametrize(
    "texts", [("13 mai", "2023 – 12", "mai", "2026"), ("13 de mayo de", "2023 a 12", "de mayo", "de 2026")]
)
def test_a_period_whose_end_stands_word_by_word(texts):
    label = "Validité" if "mai" in texts[-2] else "Validez"
    lines = [(60, 100, 10, label), *stacked(*texts, x=160, pitch=1.2)]
    assert roles(lines) == PERIOD


def test_the_start_of_a_period_whose_end_cannot_be_read():
    lines = [(60, 100, 10, "Validity"), *stacked("13 May", "2023 to 12", "M..", "2026", x=160, pitch=1.2)]
    assert roles(lines) == {ISSUE: "valid_from"}


def test_chinese_prose_whose_lines_break_inside_each_date():
    lines = stacked(
        "其环境管理体系符合标准的规定，证书编号为4711，该组织于2017年06月14",
        "日首次获准注册，本次注册于2023年05月13",
        "日生效，至2026年05月12日届满，其间每满一年须经监督审核。",
        pitch=1.5,
    )
    assert roles(lines) == {"2017-06-14": "initial_date", ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_a_period_that_lost_its_dash_beside_its_label():
    lines = row(200, 10, x60="유효기간 / Validity", x250=f"{ISSUE} {EXPIRY}")
    assert roles(lines) == {ISSUE: "valid_from", EXPIRY: "expiry_date"}


@pytest.mark.parametrize(
    "text",
    [
        "As granted. First registered by another registrar or by this one on 13.05.2023.",
        "Cycle 1: from 13.05.2023 to 12.05.2026",
        "1. Zyklus: von 13.05.2023 bis 12.05.2026",
        "第2版。自2023年5月13日起获得认证。",
        "自2023年5月13日起通過驗證。",
    ],
)
def test_the_first_day_in_words_of_its_own(text):
    assert roles(stacked(text))[ISSUE] == "initial_date"


def test_the_first_day_on_the_line_below_the_sentence_that_names_it():
    lines = ["Valable jusqu'au 12/05/2026 inclus. La première délivrance remonte au", "13/05/2023."]
    assert roles(stacked(*lines))[ISSUE] == "initial_date"


@pytest.mark.parametrize(
    "behind",
    [
        "由北京某某认证中心首次颁发认证证书(原证书编号:",
        "首次获得认证,其后未曾中断。",
    ],
)
def test_a_day_stands_before_what_happened_first_then(behind):
    assert roles(stacked(f"备注:该组织于{ISSUE}{behind}"))[ISSUE] == "initial_date"


@pytest.mark.parametrize(
    "sentence",
    [
        ("This is in accordance with the Statement of Applicability, version 2.1,", f"dated {ISSUE}."),
        ("This is in accordance with the Statement of Applicability, version 2.1", f"{ISSUE}."),
    ],
)
def test_a_day_on_the_line_below_the_document_that_it_dates(sentence):
    assert roles(stacked(*sentence))[ISSUE] == "template_date"


def test_a_day_below_a_sentence_about_another_document_is_of_its_own():
    lines = stacked("It refers to the Statement of Applicability, version 2.1.", f"Issued on {ISSUE}")
    assert roles(lines)[ISSUE] == "issue_date"


@pytest.mark.parametrize("apart", [False, True])
def test_audits_in_a_table_beside_days_with_their_captions(apart):
    def told(y, caption, day):
        texts = {60: f"{caption} :", 230: day} if apart else {60: f"{caption} : {day}"}
        return [(x, y, 10, text) for x, text in texts.items()]

    lines = [
        *told(600, "Fecha de otorgamiento inicial", "2020-05-13"),
        *told(622, "Fecha de renovación", ISSUE),
        *told(644, "Fecha de caducidad", EXPIRY),
        (330, 600, 8, "Seguimiento"), (410, 600, 8, "Hasta"), (470, 600, 8, "Estado"),
        (330, 622, 8, "1"), (410, 622, 8, "2024-05-02"), (470, 622, 8, "Programado"),
        (330, 644, 8, "2"), (410, 644, 8, "2025-04-20"), (470, 644, 8, "Programado"),
    ]  # fmt: skip
    found = roles(lines)
    assert (found["2024-05-02"], found["2025-04-20"]) == ("surveillance_date", "surveillance_date")
    assert found[EXPIRY] == "expiry_date"


def test_a_caption_above_that_ends_with_its_label_keeps_its_day():
    lines = [
        (57, 597, 10, "5."), (100, 602, 6, "Az irat lejár"), (100, 614, 14, EXPIRY),
        (57, 647, 10, "6."), (100, 650, 6, "Kelt"), (100, 662, 14, "2023-05-13."),
        (57, 740, 8, "Először kiállítva: 2020-05-13"),
    ]  # fmt: skip
    assert roles(lines) == {EXPIRY: "expiry_date", ISSUE: "issue_date", "2020-05-13": "initial_date"}


def test_a_kazakh_period_with_the_word_for_year():
    found = roles(stacked("13.05.2023 ж. бастап 12.05.2026 ж. дейін жарамды"))
    assert found == {ISSUE: "valid_from", EXPIRY: "expiry_date"}


def test_captions_below_of_which_one_in_another_script_was_misread():
    lines = [
        *row(200, 14, x60="13.05.2020", x200="13.05.2023", x340="12.05.2026"),
        *row(215, 12, x60="วันที่ได้รับภารรับรองครั้งแรก", x200="วันที่ออกใบรับรอง", x340="วับที่หมดอายุ"),
        *row(228, 10, x60="Initial certification", x200="Date of issue", x340="Date of expiry"),
    ]
    assert roles(lines) == {"2020-05-13": "initial_date", ISSUE: "issue_date", EXPIRY: "expiry_date"}


def test_an_indonesian_period_that_a_line_breaks():
    lines = stacked(
        "Sertifikat ini berlaku sejak tanggal 13 Mei 2023 sampai dengan", "12 Mei 2026, sepanjang"
    )
    assert roles(lines) == PERIOD


def test_a_sentence_that_begins_with_a_label_leaves_the_day_of_the_signature_alone():
    lines = [
        *stacked("sepanjang pemegang sertifikat lulus", "surveilan sekurang-kurangnya satu kali dalam setahun.", y=620),
        (388, 650, 10, "Jakarta, 13 Mei 2023"),
    ]  # fmt: skip
    assert roles(lines) == {ISSUE: "issue_date"}


def test_the_day_of_a_test_report_whose_number_a_line_breaks():
    lines = stacked(
        "Lampiran ini merupakan bagian dari sertifikat. Laporan hasil uji: R-74667-",
        "26 tanggal 13 Mei 2023.",
    )
    assert roles(lines) == {ISSUE: "template_date"}


def test_the_version_of_a_scheme_before_its_month_is_no_day():
    assert roles(stacked("IFS Food Version 8, April 2023")) == {"2023-04-08": "template_date"}
