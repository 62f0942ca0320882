"""The label wordings: complete, in one role each, with their months in order."""

import unicodedata
from collections import defaultdict

import pytest

from certscan.catalogue import load
from certscan.catalogue.label_model import LABEL_ROLES, WEAK

LABELS = load().labels

LANGUAGES = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "cs",
    "sk",
    "ro",
    "hr",
    "bs",
    "sr",
    "sl",
    "lv",
    "lt",
    "hu",
    "el",
    "sv",
    "da",
    "nb",
    "fi",
    "bg",
    "tr",
    "ru",
    "uk",
    "kk",
    "vi",
    "th",
    "id",
    "ms",
    "ar",
    "zh-Hans",
    "zh-Hant",
    "ja",
    "ko",
]

NEEDED = {
    "certificate_number",
    "holder",
    "holder_statement",
    "holder_statement_end",
    "address",
    "scope",
    "scope_statement",
    "standard",
    "issue_date",
    "valid_from",
    "expiry_date",
    "initial_date",
    "recertification_date",
    "surveillance_date",
    "decision_date",
    "audit_date",
    "issuer",
    "accreditation_number",
    "sites_annex",
    "certificate_word",
    "not_certificate",
}

VALUES = {
    "certificate_number",
    "holder",
    "registration_id",
    "address",
    "scope",
    "standard",
    "issuer",
    "accreditation_number",
    "other_number",
}


def folded(text):
    """Fold as the matcher does: no case, accents, spaces or punctuation."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in decomposed if c.isalnum() or ("\u0e00" <= c <= "\u0e7f"))


def is_date_role(role):
    return role.removesuffix(WEAK).endswith("_date") or role.removesuffix(WEAK) == "valid_from"


def test_the_languages():
    assert set(LABELS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_roles_of_a_language(language):
    fields = LABELS[language].fields
    assert fields.keys() >= NEEDED
    assert {role.removesuffix(WEAK) for role in fields} <= LABEL_ROLES
    for role, wordings in fields.items():
        assert wordings, role
        assert len(wordings) == len(set(wordings)), role
        assert all(w == w.strip() and folded(w) for w in wordings), role


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wording_announces_one_date_and_one_value_at_most(language):
    dates, values = defaultdict(list), defaultdict(list)
    for role, wordings in LABELS[language].fields.items():
        for wording in wordings:
            if is_date_role(role):
                dates[folded(wording)].append(role)
            elif role.removesuffix(WEAK) in VALUES:
                values[folded(wording)].append(role)
    assert not {w: r for w, r in dates.items() if len(r) > 1}
    assert not {w: r for w, r in values.items() if len(r) > 1}


def test_languages_agree_on_what_a_date_wording_announces():
    roles = defaultdict(set)
    for labels in LABELS.values():
        for role, wordings in labels.fields.items():
            if is_date_role(role):
                for wording in wordings:
                    roles[folded(wording)].add(role.removesuffix(WEAK))
    assert not {w: r for w, r in roles.items() if len(r) > 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_belongs_to_one_month(language):
    months = LABELS[language].months
    assert len(months) == 12
    numbers = defaultdict(set)
    for number, names in enumerate(months, start=1):
        assert names
        for name in names:
            numbers[folded(name)].add(number)
    assert not {n: m for n, m in numbers.items() if len(m) > 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_written_with_their_month(language):
    labels = LABELS[language]
    assert labels.dates
    for example in labels.dates:
        names = [folded(n) for n in labels.months[example.value.month - 1]]
        # Numerals may be written in another script or era.
        month = f"{example.value.month:02d}"
        assert any(n in folded(example.printed) for n in names) or month in example.printed, example


def test_all_languages_name_december_last():
    for language, names in {"hr": "prosinca", "uk": "грудня", "fi": "joulukuuta", "th": "ธันวาคม"}.items():
        assert names in LABELS[language].months[11]
    assert "listopada" in LABELS["pl"].months[10]
    assert "listopada" in LABELS["hr"].months[9]


@pytest.mark.parametrize(
    ("language", "wording", "role"),
    [
        ("zh-Hans", "初次发证日期", "initial_date"),
        ("zh-Hans", "换证日期", "revision_date"),
        ("zh-Hans", "证书有效期至", "expiry_date"),
        ("zh-Hans", "兹证明", "holder_statement"),
        ("zh-Hans", "的质量管理体系符合", "holder_statement_end"),
        ("zh-Hans", "通过认证范围如下", "scope_statement"),
        ("zh-Hans", "组织名称", "holder"),
        ("zh-Hans", "至", "expiry_date_weak"),
        ("en", "Print date", "print_date"),
        ("en", "Revision date", "revision_date"),
        ("en", "Recertification audit before", "recertification_date"),
        ("en", "Date of certification decision", "decision_date"),
        ("en", "Expiry date of previous cycle", "previous_expiry_date"),
        ("en", "Date", "issue_date_weak"),
        ("en", "Company name", "holder"),
        ("en", "Company", "holder_weak"),
        ("en", "This is to certify that", "holder_statement"),
        ("en", "has been assessed", "holder_statement_end"),
        ("en", "for the following activities", "scope_statement"),
        ("it", "Prima emissione", "initial_date"),
        ("it", "secondo", "standard_weak"),
        ("pl", "Data ważności od", "valid_from"),
        ("de", "nach", "standard_weak"),
        ("de", "für den Geltungsbereich", "scope_statement"),
        ("vi", "Tổ chức", "holder_weak"),
        ("kk", "дейін жарамды", "expiry_date"),
        ("ko", "인증일자", "registration_date"),
        ("ja", "登録更新日", "issue_date"),
    ],
)
def test_where_a_wording_belongs(language, wording, role):
    assert wording in LABELS[language].fields[role]
