"""One row of a rule's table: a certificate, a day, and what the rule says of it."""

from dataclasses import dataclass, field
from datetime import date

from certscan.policy import Policy
from certscan.policy.expectation import Expectation, Expectations
from certscan.policy.profile import Profile
from certscan.policy.register import Entry
from certscan.record import (
    AccreditationMark,
    Alternative,
    CertifiedStandard,
    IssuerValue,
    Notice,
    Severity,
    Value,
)
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
    given: dict[str, object] = field(default_factory=dict)

    def __str__(self):
        return self.title

    def check(self, rule):
        facts = certificate(**self.facts)
        found = list(rule.check(facts, Context(day=self.day, catalogue=CATALOGUE, **self.given)))
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


def flags(title, severity, message, day=TODAY, given=None, **facts):
    """A certificate with one finding; `given` is what the judgement rests on beside it."""
    return Case(title, facts, ((severity, message),), day, given or {})


def silent(title, day=TODAY, given=None, **facts):
    return Case(title, facts, (), day, given or {})


def under(**profile):
    """What a buyer's profile of these values gives to a judgement."""
    return {"policy": Policy(profile=Profile(id="mine", title="Mine", **profile))}


def expecting(*suppliers, path=""):
    """What expectations of these suppliers give to a judgement."""
    expectations = Expectations(tuple(Expectation(**supplier) for supplier in suppliers))
    return {"policy": Policy(expectations=expectations), "path": path}


def warned(*codes, page=1, message="See there."):
    """What a document with these warnings about a page gives to a judgement."""
    return {"notices": tuple(Notice.on_page(code, page, message) for code in codes)}


def pointing_to(address, **more):
    """What a document with a QR code of this address on a page gives to a judgement."""
    message = f"the QR code points to {address}, which was not opened."
    return warned("verification_address", message=message, **more)


class FakeRegister:
    """A register's store that lies in memory; the counts are those of the exports."""

    def __init__(self, *entries, counts=None):
        self._entries = entries
        self._counts = counts or {}

    def entries(self, number):
        return tuple(entry for entry in self._entries if entry.number == number)

    def counts(self):
        return self._counts


def registered(*entries, counts=None):
    """What an imported register with these entries gives to a judgement."""
    return {"policy": Policy(register=FakeRegister(*entries, counts=counts))}


def in_register(number="QM-4711", as_of="2026-11-20", expires=None, **more):
    return Entry(
        register="Register of Northport",
        number=number,
        as_of=date.fromisoformat(as_of),
        expires=date.fromisoformat(expires) if expires else None,
        **more,
    )


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


def mark(acronym, confidence=0.95, number=None):
    return AccreditationMark(id=acronym, number=number, confidence=confidence, evidence=evidence(acronym))


def issuer(name, known_as=None):
    return IssuerValue(value=name, printed=name, confidence=0.9, id=known_as, evidence=evidence(name))


def part_of(family, label) -> CertifiedStandard:
    """A standard whose label does not begin with its family's name."""
    return standard(label).model_copy(update={"id": family})
