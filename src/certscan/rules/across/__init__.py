"""Rules across all certificates of a supplier: one rule per file, one explicit list."""

from __future__ import annotations

from certscan.rules.across.gap_between_cycles import GapBetweenCycles
from certscan.rules.across.market_needs_more import MarketNeedsMore
from certscan.rules.across.number_shared import NumberShared
from certscan.rules.across.older_version import OlderVersion
from certscan.rules.across.privacy_without_security import PrivacyWithoutSecurity
from certscan.rules.across.recertified_late import RecertifiedLate
from certscan.rules.across.required_apart import RequiredApart
from certscan.rules.across.requirement_missing import RequirementMissing
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.test_report_missing import TestReportMissing

__all__ = ["ACROSS", "AcrossRule"]

#: Every rule across certificates: contradictions, what is missing, what does not fit, how they follow.
ACROSS: tuple[AcrossRule, ...] = (
    NumberShared(),
    RequirementMissing(),
    TestReportMissing(),
    MarketNeedsMore(),
    RequiredApart(),
    PrivacyWithoutSecurity(),
    GapBetweenCycles(),
    RecertifiedLate(),
    OlderVersion(),
)
