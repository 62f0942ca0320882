"""The seam behind which every rule stands."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Protocol

from certscan.catalogue import Catalogue
from certscan.policy import Policy
from certscan.policy.expectation import Assigned
from certscan.policy.profile import Profile
from certscan.record import CertificateFacts, Evidence, Finding, Notice, Severity


@dataclass(frozen=True, slots=True)
class Context:
    """What a judgement rests on beside the certificate itself.

    `path` is where the document was found, `notices` are the document's warnings.
    """

    day: date
    catalogue: Catalogue
    lead_days: int = 90
    policy: Policy = field(default_factory=Policy)
    path: str = ""
    notices: tuple[Notice, ...] = ()

    @property
    def profile(self) -> Profile:
        """The buyer's policy."""
        return self.policy.profile

    def noticed(self, code: str, facts: CertificateFacts) -> tuple[Notice, ...]:
        """Give the warnings of a kind about the certificate's pages, or about the whole document."""
        return tuple(n for n in self.notices if n.code == code and n.page in (None, *facts.pages))

    def supplier(self, facts: CertificateFacts) -> Assigned | None:
        """Give what the buyer expects of the supplier that this certificate is held against."""
        expectations = self.policy.expectations
        return expectations.assigned(facts, self.path) if expectations else None


class Described(Protocol):
    """Everything that `certscan explain` has to tell of a rule."""

    #: The code that findings carry; it never changes its meaning.
    code: ClassVar[str]
    #: What the rule flags; its file and its test are called the same.
    name: ClassVar[str]
    #: What a finding weighs unless `condition` tells otherwise.
    severity: ClassVar[Severity]
    #: One sentence for a list of rules.
    summary: ClassVar[str]
    #: The fields of the record and the facts of the catalogue that are looked at.
    facts: ClassVar[tuple[str, ...]]
    #: Why a buyer should care.
    why: ClassVar[str]
    #: When it fires, and when more mildly.
    condition: ClassVar[str]
    #: What to ask the supplier, or where to look.
    advice: ClassVar[str]
    #: Where the rule comes from.
    source: ClassVar[str]
    #: Codes of the auditors' rules that this one covers beside its own.
    covers: ClassVar[tuple[str, ...]] = ()
    #: Whether the decision cannot be taken without the fact that is missing.
    leaves_unverifiable: ClassVar[bool] = False

    def finding(
        self,
        message: str,
        *,
        field: str,
        evidence: tuple[Evidence, ...] = (),
        severity: Severity | None = None,
    ) -> Finding:
        """Put a message into a finding of this rule."""
        return Finding(
            rule=self.code,
            severity=severity or self.severity,
            message=message,
            field=field,
            evidence=evidence,
        )


class Rule(Described, Protocol):
    """One question asked of a certificate.

    A rule works on the record alone and has no state, so the same facts, day, catalogue and policy give the
    same findings. Where a fact is missing it says nothing, unless the missing fact is its subject.
    """

    @abstractmethod
    def check(self, facts: CertificateFacts, context: Context) -> Iterable[Finding]:
        """Give what is to be said of the certificate, most often nothing."""
