"""One row of a rule's table: a certificate, a day, and what the rule says of it."""

from dataclasses import dataclass, field
from datetime import date

from certscan.record import AccreditationMark, Alternative, CertifiedStandard, IssuerValue, Severity, Value
from certscan.rules import Context
from tests.factories import certificate, day_value, evidence, standard
from tests.rules.world import CATALOGUE, TODAY

FAIL, WARN, INFO = Severity.FAIL, Severity.WARN, Severity.INFO


@dataclass(frozen=True)
class Case:
    """What is special of the certificate, and the expected findings as severity and message."""

    title: str
    facts: dict[str, object] = field(default_factory=dict)
    expected: tuple[tuple[Severity, str], ...] = ()
    day: date = TODAY

    def __str__(self):
        return self.title

    def check(self, rule):
        facts = certificate(**self.facts)
        found = list(rule.check(facts, Context(day=self.day, catalogue=CATALOGUE)))
        assert [(f.severity, f.message) for f in found] == list(self.expected)
        for finding in found:
            assert finding.rule == rule.code
            assert finding.field in type(facts).model_fields
            self._check_evidence(facts, finding)
        return found

    def _check_evidence(self, facts, finding):
        """A finding about something that was read points to where it was read."""
        subject = getattr(facts, finding.field)
        shown = subject if isinstance(subject, tuple) else (subject,) if subject else ()
        if shown:
            assert any(set(item.evidence) & set(finding.evidence) for item in shown)


def flags(title, severity, message, day=TODAY, **facts):
    return Case(title, facts, ((severity, message),), day)


def silent(title, day=TODAY, **facts):
    return Case(title, facts, (), day)


def ambiguous(printed, chosen, other, elsewhere=None):
    """A date whose print has two readings; `elsewhere` is a runner-up that stands in another place."""
    value = day_value(chosen)
    runners_up = [(other, printed), *([(elsewhere, elsewhere)] if elsewhere else [])]
    return Value[date](
        value=value.value,
        printed=printed,
        confidence=0.5,
        evidence=evidence(printed),
        alternatives=tuple(
            Alternative[date](value=date.fromisoformat(day), printed=text, confidence=0.4)
            for day, text in runners_up
        ),
    )


def mark(acronym, confidence=0.95):
    return AccreditationMark(id=acronym, number=None, confidence=confidence, evidence=evidence(acronym))


def issuer(name, known_as=None):
    return IssuerValue(value=name, printed=name, confidence=0.9, id=known_as, evidence=evidence(name))


def part_of(family, label) -> CertifiedStandard:
    """A standard whose label does not begin with its family's name."""
    return standard(label).model_copy(update={"id": family})
