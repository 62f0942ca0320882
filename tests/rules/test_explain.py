import pytest

from certscan import errors
from certscan.errors import CertscanError, UsageError
from certscan.rules import RULES
from certscan.rules.across import ACROSS
from certscan.rules.explain import ERRORS, explain
from certscan.rules.not_judged import NOT_JUDGED


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_explained_by_code_and_by_name(rule):
    text = explain(rule.code)
    for told in (rule.code, rule.summary, rule.why, rule.condition, rule.advice, rule.source):
        assert told in text
    assert explain(rule.name) == explain(rule.code.lower()) == explain(f" {rule.code} ") == text


def test_a_rule_that_leaves_a_certificate_unverifiable_says_so():
    assert "unverifiable" in explain("C-15")
    assert "unverifiable" not in explain("D-02")


@pytest.mark.parametrize("question", NOT_JUDGED, ids=lambda question: question.code)
def test_what_no_rule_asks_is_explained_too(question):
    assert explain(question.code.lower()) == (
        f"## {question.code} {question.question}\n"
        "\n"
        f"**Why it is not judged.** {question.why}\n"
        "\n"
        f"**Where to look instead.** {question.instead}\n"
    )


def test_a_code_is_a_rule_or_an_open_question_and_never_both():
    asked = {code for rule in (*RULES, *ACROSS) for code in (rule.code, *rule.covers)}
    assert not asked & {question.code for question in NOT_JUDGED}


def test_an_error_is_explained():
    assert explain("encrypted") == (
        "## encrypted\n"
        "\n"
        "The PDF asks for a password.\n"
        "\n"
        "**Message.** The PDF is protected by a password.\n"
        "\n"
        "**What to do.** Ask the supplier for a copy without a password, or remove it and scan again.\n"
        "\n"
        "**Exit status.** 3 (some failed)\n"
    )


def test_an_error_that_ends_the_run_is_explained():
    assert "**Exit status.** 6 (missing component)" in explain("MISSING_COMPONENT")


def test_every_error_with_a_code_is_explained():
    named = [
        item
        for item in vars(errors).values()
        if isinstance(item, type) and issubclass(item, CertscanError) and hasattr(item, "code")
    ]
    assert set(ERRORS) == set(named)
    for error in named:
        assert error.code in explain(error.code)


def test_an_unknown_code_is_a_wrong_usage():
    with pytest.raises(UsageError, match="There is no rule or error 'D-99'") as raised:
        explain("D-99")
    assert raised.value.hint == (
        "Run `certscan list rules` for the codes of the rules; the code of an error stands in its record."
    )
