"""Explains the code of a rule or of an error."""

from __future__ import annotations

import inspect

from certscan.errors import (
    INPUT_ERRORS,
    CertscanError,
    InputError,
    MissingComponentError,
    NothingToReadError,
    OutputError,
    UsageError,
    WorkerStartError,
)
from certscan.rules import RULES
from certscan.rules.across import ACROSS
from certscan.rules.not_judged import NOT_JUDGED
from certscan.rules.page import not_judged, section

#: Everything with a code that is explained beside the rules.
ERRORS: tuple[type[CertscanError], ...] = (
    *INPUT_ERRORS,
    UsageError,
    NothingToReadError,
    OutputError,
    MissingComponentError,
    WorkerStartError,
)


def explain(code: str) -> str:
    """Explain a rule by its code or name, or an error by its code, in Markdown; case does not matter."""
    asked = code.strip().casefold()
    for rule in (*RULES, *ACROSS):
        if asked in (rule.code.casefold(), rule.name, *map(str.casefold, rule.covers)):
            return section(rule)
    for question in NOT_JUDGED:
        if asked == question.code.casefold():
            return not_judged(question)
    for error in ERRORS:
        if asked == error.code:
            return _error(error)
    raise UsageError(
        f"There is no rule or error '{code}'.",
        "Run `certscan list rules` for the codes of the rules; the code of an error stands in its record.",
    )


def _error(error: type[CertscanError]) -> str:
    lines = [f"## {error.code}", "", inspect.cleandoc(error.__doc__ or ""), ""]
    if issubclass(error, InputError):
        lines += [f"**Message.** {error.default_message}", "", f"**What to do.** {error.default_hint}", ""]
    status = error.exit_status
    lines += [f"**Exit status.** {status.value} ({status.name.lower().replace('_', ' ')})", ""]
    return "\n".join(lines)
