import pytest

from certscan.errors import UsageError
from certscan.policy.profile_file import shipped_profiles
from certscan.rules.profile_check import check_profile


@pytest.mark.parametrize("name", shipped_profiles())
def test_a_shipped_profile_is_right(name):
    check_profile(name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[severity]\nS-01 = "warn"\nS-99 = "warn"\n', "line 3, severity.S-99: there is no rule S-99."),
        (
            'title = "x"\naccreditors = ["UKAS", "UKSA"]\n',
            "line 2, accreditors[2]: no accreditation body is known as UKSA.",
        ),
    ],
)
def test_what_nobody_knows_is_named_by_line_and_key(tmp_path, text, said):
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as raised:
        check_profile(str(file))
    assert raised.value.message == f"The profile is wrong at {file}, {said}"
    assert "certscan list rules" in raised.value.hint


def test_codes_across_certificates_and_bodies_in_any_letters_are_known(tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text('accreditors = ["dakks"]\n[severity]\nP-01 = "warn"\n', encoding="utf-8")
    check_profile(str(file))
