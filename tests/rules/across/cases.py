"""One row of the table of a rule across certificates: a supplier, others, and what the rule says."""

from dataclasses import dataclass, field

from certscan.policy.expectation import Expectation
from certscan.record import Finding, Severity, VerdictStatus
from certscan.rules import Context
from certscan.rules.across.supplier import Held, Supplier
from tests.factories import certificate, day_value, standard, text_value, verdict
from tests.rules.world import CATALOGUE, TODAY

FAIL, WARN, INFO = Severity.FAIL, Severity.WARN, Severity.INFO


def held(
    path="a.pdf",
    standards=("ISO 9001:2015",),
    status=VerdictStatus.VALID,
    issue=None,
    expiry=None,
    number=None,
    **facts,
):
    """A certificate of a supplier; FSSC and the like are written as "family|label"."""
    parts = [text.partition("|") for text in standards]
    named = tuple(
        standard(label or family).model_copy(update={"id": family}) if label else standard(family)
        for family, _, label in parts
    )
    if issue:
        facts["issue_date"] = day_value(issue)
    if expiry:
        facts["expiry_date"] = day_value(expiry)
    if number:
        facts["certificate_number"] = text_value(number)
    return Held(certificate(standards=named, verdict=verdict(status), **facts), path)


def supplier(*certificates, **expected):
    return Supplier(certificates, Expectation(names=("Borealis",), **expected) if expected else None)


@dataclass(frozen=True)
class Case:
    """A supplier among others, and the expected findings as severity and message."""

    title: str
    supplier: Supplier
    expected: tuple[tuple[Severity, str], ...] = ()
    others: tuple[Supplier, ...] = ()
    given: dict[str, object] = field(default_factory=dict)
    shows: tuple[str, ...] | None = None

    def __str__(self):
        return self.title

    def check(self, rule):
        context = Context(day=TODAY, catalogue=CATALOGUE, **self.given)
        found: list[Finding] = list(rule.check(self.supplier, self.others, context))
        assert [(f.severity, f.message) for f in found] == list(self.expected)
        for finding in found:
            assert finding.rule == rule.code
            assert finding.field in type(certificate()).model_fields
            if self.shows is not None:
                assert tuple(item.text for item in finding.evidence) == self.shows


def flags(title, severity, message, *certificates, others=(), given=None, shows=None, **expected):
    """A supplier with one finding; `shows` are the texts of its evidence."""
    return Case(
        title, supplier(*certificates, **expected), ((severity, message),), others, given or {}, shows
    )


def silent(title, *certificates, others=(), given=None, **expected):
    return Case(title, supplier(*certificates, **expected), (), others, given or {})
