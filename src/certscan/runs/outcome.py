"""What a run came to: counts per verdict, and the exit status."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from certscan.errors import ExitStatus
from certscan.record import Document, Severity, Status, VerdictStatus
from certscan.settings import FailOn

#: The worst of these severities that a finding has makes `--fail-on` met.
_FAILING = {
    FailOn.NEVER: frozenset[Severity](),
    FailOn.FAIL: frozenset({Severity.FAIL}),
    FailOn.WARN: frozenset({Severity.FAIL, Severity.WARN}),
    FailOn.REVIEW: frozenset({Severity.FAIL, Severity.WARN}),
}


@dataclass
class Outcome:
    """Counts what a run has read so far."""

    files: int = 0
    certificates: int = 0
    not_certificates: int = 0
    failed: int = 0
    needing_review: int = 0
    verdicts: Counter[VerdictStatus] = field(default_factory=Counter)
    severities: Counter[Severity] = field(default_factory=Counter)

    def add(self, document: Document) -> None:
        """Count one more record."""
        self.files += 1
        self.failed += document.status is Status.FAILED
        self.not_certificates += document.status is Status.NOT_CERTIFICATE
        self.needing_review += document.needs_review
        for certificate in document.certificates:
            self.certificates += 1
            self.verdicts[certificate.verdict.status] += 1
            self.severities.update(finding.severity for finding in certificate.verdict.findings)

    def meets(self, fail_on: FailOn) -> bool:
        """Tell whether something to fail on was found; each level includes those before it."""
        if fail_on is FailOn.REVIEW and self.needing_review:
            return True
        return any(self.severities[severity] for severity in _FAILING[fail_on])

    def exit_status(self, fail_on: FailOn) -> ExitStatus:
        """Give the status of a finished run; what the user asked for goes before failed inputs."""
        if self.meets(fail_on):
            return ExitStatus.FAIL_ON
        return ExitStatus.SOME_FAILED if self.failed else ExitStatus.OK
