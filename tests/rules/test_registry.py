"""Every rule is a file, is in the list, is documented, and is tested both ways."""

import importlib
import inspect
import re
from importlib import resources
from pathlib import Path

import pytest

from certscan.record import CertificateFacts, Severity
from certscan.rules import RULES
from certscan.rules.across import ACROSS
from certscan.rules.page import page
from certscan.rules.rule import Described

#: The files of the stage that hold no rule.
HELPERS = {
    "__init__",
    "accreditors",
    "addresses",
    "all_rules",
    "chinese_number",
    "credit_code",
    "doubt",
    "explain",
    "judge",
    "judge_document",
    "link_services",
    "lookup",
    "not_judged",
    "page",
    "periods",
    "placeholders",
    "profile_check",
    "quoting",
    "readings",
    "register_words",
    "registers",
    "rule",
    "scope_words",
    "succession",
    "surveillance",
    "verdict",
    "web_hosts",
}
HELPERS_ACROSS = {"__init__", "rule", "supplier"}

ALL = (*RULES, *ACROSS)

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "rules.md"


def files(package):
    return {Path(file.name).stem for file in resources.files(package).iterdir() if file.name.endswith(".py")}


def names(rules):
    return [rule.name for rule in rules]


@pytest.mark.parametrize(
    ("package", "rules", "helpers"),
    [("certscan.rules", RULES, HELPERS), ("certscan.rules.across", ACROSS, HELPERS_ACROSS)],
)
def test_every_file_holds_one_rule_of_its_name_and_the_list_has_it(package, rules, helpers):
    assert files(package) - helpers == set(names(rules))
    for stem in files(package) - helpers:
        module = importlib.import_module(f"{package}.{stem}")
        found = [
            item
            for _, item in inspect.getmembers(module, inspect.isclass)
            if Described in item.__mro__ and item.__module__ == module.__name__
        ]
        assert [rule.name for rule in found] == [stem]
        assert found[0] in map(type, rules)


def test_no_code_and_no_name_is_used_twice():
    codes = [code for rule in ALL for code in (rule.code, *rule.covers)]
    assert len(set(codes)) == len(codes)
    assert len(set(names(ALL))) == len(ALL)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_a_rule_tells_all_about_itself(rule):
    assert re.fullmatch(r"[A-Z]-\d{2}", rule.code)
    assert isinstance(rule.severity, Severity)
    for text in (rule.summary, rule.why, rule.condition, rule.advice):
        assert text[0].isupper()
        assert text.endswith(".")
    assert rule.source
    assert set(rule.facts) & set(CertificateFacts.model_fields)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_a_rule_has_a_flagging_and_a_passing_case(rule):
    package = "tests.rules.across" if rule in ACROSS else "tests.rules"
    cases = importlib.import_module(f"{package}.test_{rule.name}").CASES
    assert any(case.expected for case in cases)
    assert any(not case.expected for case in cases)
    assert rule.severity in {severity for case in cases for severity, _ in case.expected}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_a_rule_has_a_section_in_the_documentation(rule):
    assert f"\n## {rule.code} {rule.name}\n" in DOCUMENTATION.read_text(encoding="utf-8")


def test_the_documentation_is_up_to_date():
    assert DOCUMENTATION.read_text(encoding="utf-8") == page(), (
        "make it anew: python -m certscan.rules.page > docs/rules.md"
    )
