"""The buyer's files among the examples are right."""

from pathlib import Path

from certscan.policy.expectation_file import read_expectations
from certscan.policy.profile_file import find_profile
from certscan.rules.profile_check import check_profile

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_example_of_a_profile():
    profile = str(EXAMPLES / "buyer.toml")
    check_profile(profile)
    assert find_profile(profile).required[0].any_of == ("ISO 9001", "IATF 16949")


def test_the_example_of_expectations_names_files_that_are_there():
    suppliers = read_expectations(EXAMPLES / "suppliers.csv").suppliers
    assert len(suppliers) == 5
    for supplier in suppliers:
        assert (EXAMPLES / "files" / supplier.files[0]).is_file()
