import pytest

from certscan.catalogue import load
from certscan.errors import ExitStatus, UsageError
from certscan.policy.profile import DEFAULT, Accreditation, Profile, Weight
from certscan.policy.profile_file import find_profile, parsed, shipped_profiles
from certscan.policy.standard_names import mistake_in
from certscan.record import Severity
from certscan.rules import RULES
from certscan.rules.across import ACROSS

FAIL, WARN, INFO = Severity


def test_the_shipped_profiles_are_those_of_the_contract():
    assert list(shipped_profiles()) == [
        "default",
        "automotive",
        "cosmetics",
        "food",
        "information-security",
        "medical-eu",
        "procurement",
        "toys-au-nz",
    ]


def test_the_default_profile_asks_for_nothing():
    shipped = find_profile("default")
    kept = {"id", "title", "summary", "source", "checked"}
    assert shipped.model_dump(exclude=kept) == DEFAULT.model_dump(exclude=kept)


@pytest.mark.parametrize("profile", shipped_profiles().values(), ids=lambda p: p.id)
def test_a_shipped_profile_names_known_rules_and_standards_and_its_source(profile):
    codes = {rule.code for rule in (*RULES, *ACROSS)}
    assert set(profile.severity) <= codes
    assert profile.source
    assert profile.checked
    assert profile.title[0].isupper()
    for requirement in profile.required:
        assert any(load().standard_of(name) for name in requirement.any_of)
        for name in requirement.any_of:
            assert mistake_in(name, may_be_unknown=requirement.proof == "test_report") is None
    for beyond in profile.beyond:
        assert load().standard_of(beyond.standard)
        assert not any(mistake_in(name, may_be_unknown=True) for name in beyond.any_of)


@pytest.mark.parametrize("alias", ["toys-au", "toys-nz", "TOYS-AU-NZ"])
def test_an_alias_finds_its_profile(alias):
    assert find_profile(alias).id == "toys-au-nz"


def test_the_trio_of_procurement():
    profile = find_profile("procurement")
    assert [r.any_of for r in profile.required] == [("ISO 9001",), ("ISO 14001",), ("ISO 45001",)]
    assert profile.accreditation is Accreditation.REQUIRED


def test_a_file_of_ones_own(tmp_path):
    file = tmp_path / "pumps.toml"
    file.write_text('notice_days = 30\n[severity]\nS-02 = "off"\n', encoding="utf-8")
    profile = find_profile(str(file))
    assert (profile.id, profile.title, profile.notice_days) == ("pumps", "pumps", 30)
    assert profile.severity == {"S-02": Weight.OFF}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('title = "x"\nnotice_day = 3\n', "line 2, notice_day: "),
        (
            'title = "x"\n\n[[required]]\nany_of = ["ISO 9001"]\n[[required]]\nany_of = []\n',
            "line 6, required[2].any_of: ",
        ),
        ('[severity]\nS-01 = "warn"\nD-01 = "awful"\n', "line 3, severity.D-01: "),
        ('[[required]]\nreason = "quality"\n', "line 1, required[1].any_of: "),
        ("notice_days = -1\n", "line 1, notice_days: "),
        (
            'title = "x"\n[[required]]\nany_of = ["ISO 9001", "ISO 13845"]\n',
            "line 3, required[1].any_of[2]: no standard is known as 'ISO 13845'; perhaps ISO 13485 or ",
        ),
        (
            '[[required]]\nany_of = ["ISO 9001"]\n[[required]]\nany_of = ["ISO 9001:2105"]\n',
            "line 4, required[2].any_of[1]: no edition of ISO 9001 is known as 'ISO 9001:2105'; perhaps "
            "ISO 9001:2015 or ",
        ),
        (
            '[[required]]\nproof = "test_report"\nany_of = ["ISO 8124-1:2091"]\n',
            "line 3, required[1].any_of[1]: no edition of ISO 8124 is known as 'ISO 8124-1:2091'",
        ),
        (
            '[[beyond]]\nstandard = "Isso 13485"\ntext = "Ask."\n',
            "line 2, beyond[1].standard: no standard is known as 'Isso 13485'; perhaps ISO 13485",
        ),
        (
            '[[beyond]]\nstandard = "ISO 13485"\nany_of = ["ISO 9001:2105"]\ntext = "Ask."\n',
            "line 3, beyond[1].any_of[1]: no edition of ISO 9001 is known as 'ISO 9001:2105'",
        ),
        (
            '[[required]]\nany_of = ["Quality Mark 7"]\n',
            "line 2, required[1].any_of[1]: no standard is known as 'Quality Mark 7'.",
        ),
        ('title = "x"\ntitle = \n', "line 2"),
    ],
)
def test_a_mistake_is_named_by_line_and_key(tmp_path, text, said):
    file = tmp_path / "pumps.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as raised:
        find_profile(str(file))
    assert said in raised.value.message
    assert "pumps.toml" in raised.value.message
    assert raised.value.exit_status is ExitStatus.USAGE


def test_a_test_method_and_a_regulation_may_be_in_no_catalogue(tmp_path):
    file = tmp_path / "toys.toml"
    file.write_text(
        '[[required]]\nproof = "test_report"\nany_of = ["EN 71-1", "AS/NZS ISO 8124"]\n'
        '[[beyond]]\nstandard = "ISO 13485:2016"\nany_of = ["MDR", "ISO 27001"]\ntext = "Ask."\n',
        encoding="utf-8",
    )
    assert find_profile(str(file)).required[0].any_of == ("EN 71-1", "AS/NZS ISO 8124")


@pytest.mark.parametrize(
    "name",
    ["ISO 9001", "iso9001:2015", "GB/T 19001-2016", "BS EN ISO 9001:2015", "ISO 8124-1", "AS9100D", "FSC"],
)
def test_a_standard_may_be_named_in_any_usual_way(tmp_path, name):
    file = tmp_path / "own.toml"
    file.write_text(f'[[required]]\nany_of = ["{name}"]\n', encoding="utf-8")
    assert find_profile(str(file)).required[0].any_of == (name,)


def test_a_name_that_nobody_knows_lists_the_known_ones():
    with pytest.raises(UsageError, match="There is no profile toys") as raised:
        find_profile("toys")
    assert "medical-eu" in raised.value.hint


def test_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(UsageError, match="No such file"):
        find_profile(str(tmp_path / "none.toml"))
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="no UTF-8"):
        find_profile(str(binary))


@pytest.mark.parametrize(
    ("weight", "own", "found", "expected"),
    [
        ("fail", WARN, WARN, FAIL),
        ("fail", WARN, INFO, INFO),
        ("warn", INFO, INFO, WARN),
        ("warn", FAIL, FAIL, WARN),
        ("warn", FAIL, INFO, INFO),
        ("info", FAIL, WARN, INFO),
        ("info", FAIL, FAIL, INFO),
        ("off", FAIL, FAIL, None),
        ("off", FAIL, INFO, None),
        (None, FAIL, WARN, WARN),
    ],
)
def test_a_weight_moves_full_findings_and_never_makes_a_mild_one_heavier(weight, own, found, expected):
    profile = Profile(id="p", title="P", severity={"X-01": weight} if weight else {"Y-01": "off"})
    assert profile.weighed("X-01", own, found) is expected


def test_text_without_a_name_must_name_itself():
    with pytest.raises(UsageError, match="id: this must be given"):
        parsed('title = "x"', "a.toml")
