"""A buyer's policy: what must be held, which accreditation counts, and what each rule weighs."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from certscan.record import Severity


class Weight(StrEnum):
    """What a profile makes of a rule."""

    OFF = "off"
    INFO = "info"
    WARN = "warn"
    FAIL = "fail"


class Accreditation(StrEnum):
    """Which certificates a buyer takes: any, or accredited ones alone."""

    ANY = "any"
    REQUIRED = "required"


class Proof(StrEnum):
    """What shows that a requirement is met."""

    CERTIFICATE = "certificate"
    TEST_REPORT = "test_report"


class Part(BaseModel):
    """Base of a profile's parts: immutable, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Requirement(Part):
    """One thing that a supplier must hold: a standard out of `any_of`, by name or with its edition."""

    any_of: Annotated[tuple[str, ...], Field(min_length=1)]
    proof: Proof = Proof.CERTIFICATE
    reason: str | None = None


class Beyond(Part):
    """What a market asks for beside a standard: who holds `standard` needs one of `any_of` too."""

    standard: str
    any_of: tuple[str, ...] = ()
    text: str


class Profile(Part):
    """A buyer's policy.

    `severity` maps the code of a rule to its weight; it moves findings of the rule's full severity,
    and a finding that the rule itself put more mildly is never made heavier. `accreditors` names the
    accreditation bodies that count, none: every recognised one. `notice_days` is the horizon of an
    expiry. `benchmark` is a list of food-safety schemes, such as GFSI, that a certificate must be on.
    `making` asks that the scope covers making and not trading alone; `same_scope` that the required
    certificates fit together.
    """

    id: str
    title: str
    summary: str = ""
    aliases: tuple[str, ...] = ()
    required: tuple[Requirement, ...] = ()
    beyond: tuple[Beyond, ...] = ()
    accreditation: Accreditation = Accreditation.ANY
    accreditors: tuple[str, ...] = ()
    notice_days: Annotated[int, Field(ge=0, le=3650)] | None = None
    market: str | None = None
    benchmark: str | None = None
    making: bool = False
    same_scope: bool = False
    severity: dict[str, Weight] = Field(default_factory=dict)
    source: str = ""
    checked: date | None = None

    def weighed(self, code: str, own: Severity, found: Severity) -> Severity | None:
        """Give the severity of a rule's finding under this profile, None where the rule is off.

        `own` is the rule's severity, `found` the finding's. What the rule put more mildly than usual,
        since it was in doubt, stays at least as mild.
        """
        weight = self.severity.get(code)
        if weight is None:
            return found
        if weight is Weight.OFF:
            return None
        wanted = Severity(weight.value)
        return wanted if found is own else max(wanted, found, key=_MILDEST_LAST.index)


_MILDEST_LAST = (Severity.FAIL, Severity.WARN, Severity.INFO)

#: Every rule with its own severity, and nothing required.
DEFAULT = Profile(id="default", title="Every rule with its own severity")
