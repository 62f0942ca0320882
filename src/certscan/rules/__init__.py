"""Record to findings: one rule per file, one explicit list.

A rule's file, its test and its section in docs/rules.md bear the same name. A new rule is a file beside
the others and one line in `RULES`; the order of the list is the order of the questions.
"""

from __future__ import annotations

from certscan.rules.all_rules import RULES
from certscan.rules.judge import judge
from certscan.rules.rule import Context, Rule

__all__ = ["RULES", "Context", "Rule", "judge"]
