"""From findings to the one word of the verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from certscan.record import Finding, Severity, VerdictStatus
from certscan.rules.expired import Expired
from certscan.rules.expires_soon import ExpiresSoon


@dataclass(frozen=True, slots=True)
class Step:
    """A status, and when it is the verdict: the first step whose condition holds decides."""

    status: VerdictStatus
    condition: str
    holds: Callable[[Sequence[Finding], frozenset[str]], bool]


def _fails(findings: Sequence[Finding]) -> set[str]:
    return {f.rule for f in findings if f.severity is Severity.FAIL}


def _warns(findings: Sequence[Finding]) -> set[str]:
    return {f.rule for f in findings if f.severity is Severity.WARN}


#: The order in which a verdict is found; the second argument are the codes of facts that are missing.
PRECEDENCE: tuple[Step, ...] = (
    Step(
        VerdictStatus.NOT_ACCEPTABLE,
        f"A rule other than {Expired.code} fails, whether the certificate has expired or not.",
        lambda findings, _: bool(_fails(findings) - {Expired.code}),
    ),
    Step(
        VerdictStatus.EXPIRED,
        f"{Expired.code} fails and nothing else does.",
        lambda findings, _: Expired.code in _fails(findings),
    ),
    Step(
        VerdictStatus.UNVERIFIABLE,
        "Nothing fails, but a fact that the decision needs was not found.",
        lambda findings, missing: any(f.rule in missing for f in findings),
    ),
    Step(
        VerdictStatus.ATTENTION,
        f"A rule other than {ExpiresSoon.code} warns.",
        lambda findings, _: bool(_warns(findings) - {ExpiresSoon.code}),
    ),
    Step(
        VerdictStatus.EXPIRING,
        f"{ExpiresSoon.code} warns and nothing else does.",
        lambda findings, _: ExpiresSoon.code in _warns(findings),
    ),
    Step(
        VerdictStatus.VALID,
        "Nothing fails or warns; notes do not count.",
        lambda _, __: True,
    ),
)


def status_of(findings: Sequence[Finding], leaving_unverifiable: frozenset[str]) -> VerdictStatus:
    """Give the status of the first step that holds."""
    return next(step.status for step in PRECEDENCE if step.holds(findings, leaving_unverifiable))
