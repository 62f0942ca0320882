"""The page docs/rules.md, made from the rules: `python -m certscan.rules.page > docs/rules.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from certscan.rules import RULES
from certscan.rules.across import ACROSS
from certscan.rules.not_judged import NOT_JUDGED, NotJudged
from certscan.rules.rule import Described
from certscan.rules.verdict import PRECEDENCE

_INTRODUCTION = """\
# Rules

<!-- Made from the rules themselves: python -m certscan.rules.page > docs/rules.md -->

A rule looks at what was read from one certificate and says what is wrong with it on the day of judgement.
It looks nothing up on the network: what only a register can tell (suspended, withdrawn, transferred) stays
unknown, and a `valid` verdict says no more than that the document itself gives no reason for doubt.

A finding is a `fail` (the certificate is no proof), a `warn` (a person must look) or `info` (a note). Where
a fact is missing the rules that need it say nothing; a rule of its own reports what is missing. A fact of the
catalogue that is of low trust never fails a certificate. The same record, day and catalogue always give the
same verdict, so `--as-of` repeats the judgement of any day. A profile may weigh single rules otherwise, and
some rules speak only where the buyer brings a profile, expectations or a register's export.
"""

_ACROSS = """\
# Rules across the certificates of a supplier

`certscan dossier` asks these of all certificates of one holder in a run; `scan` and `judge` show them below
their table. They leave the verdict of a single certificate alone.
"""

_NOT_JUDGED = """\
# What is not judged from a page

Auditors ask these questions too, and the record does not hold what they need. No rule asks them, so nobody
should take silence for an answer; `certscan explain` tells the same under each code.
"""

_VERDICT = """\
## The verdict

The first line that holds gives the status.
"""


def page() -> str:
    """Give the page in Markdown."""
    return "\n".join(
        [_INTRODUCTION, _VERDICT, *_precedence(), "", "## All rules", "", *_overview(), "", *_sections()]
    )


def section(rule: Described) -> str:
    """Give one rule's section in Markdown."""
    return "\n".join(
        [
            f"## {rule.code} {rule.name}",
            "",
            rule.summary,
            "",
            "| code | name | severity | looks at |",
            "|---|---|---|---|",
            f"| {rule.code} | `{rule.name}` | {rule.severity} | {', '.join(rule.facts)} |",
            "",
            f"**Why it matters.** {rule.why}",
            "",
            f"**When it fires.** {rule.condition}{_UNVERIFIABLE if rule.leaves_unverifiable else ''}",
            "",
            f"**What to do.** {rule.advice}",
            "",
            f"**Source.** {rule.source}",
            "",
        ]
    )


def not_judged(open_question: NotJudged) -> str:
    """Give the section of a question that no rule asks in Markdown."""
    return "\n".join(
        [
            f"## {open_question.code} {open_question.question}",
            "",
            f"**Why it is not judged.** {open_question.why}",
            "",
            f"**Where to look instead.** {open_question.instead}",
            "",
        ]
    )


_UNVERIFIABLE = " It makes the certificate unverifiable."


def _precedence() -> Iterator[str]:
    yield "| | status | when |"
    yield "|---|---|---|"
    for number, step in enumerate(PRECEDENCE, start=1):
        yield f"| {number} | `{step.status}` | {step.condition} |"


def _overview() -> Iterator[str]:
    yield "| code | name | severity | flags |"
    yield "|---|---|---|---|"
    for rule in (*RULES, *ACROSS):
        yield f"| [{rule.code}](#{_anchor(rule)}) | `{rule.name}` | {rule.severity} | {rule.summary} |"


def _anchor(rule: Described) -> str:
    return f"{rule.code} {rule.name}".lower().replace(" ", "-")


def _sections() -> Iterator[str]:
    yield from map(section, RULES)
    yield _ACROSS
    yield from map(section, ACROSS)
    yield _NOT_JUDGED
    yield from map(not_judged, NOT_JUDGED)


if __name__ == "__main__":
    sys.stdout.write(page())
