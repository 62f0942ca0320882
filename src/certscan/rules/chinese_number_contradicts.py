"""Rule N-03, chinese number contradicts."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import Trust
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.chinese_number import ChineseNumber, chinese_number
from certscan.rules.lookup import known_standards, longest_cycle
from certscan.rules.rule import Context, Rule

_CYCLE = 3
#: One late recertification or a transfer shifts the count by one.
_FAR_OFF = 2


class ChineseNumberContradicts(Rule):
    """Parts of a Chinese certificate number contradict the document."""

    code = "N-03"
    name = "chinese_number_contradicts"
    severity = Severity.WARN
    summary = "Parts of a Chinese certificate number contradict the document."
    facts = (
        "certificate_number",
        "standards",
        "issue_date",
        "expiry_date",
        "initial_date",
        "issuer",
        "forms of certificate numbers",
    )
    why = (
        "The number tells body, year, standard and cycle; who alters a certificate seldom alters all of them."
    )
    condition = (
        "A number of the Chinese form whose year is neither near the issue nor near the start of the cycle "
        "that the expiry ends, whose letters stand for other standards (as far as their meaning is not of "
        "low trust), or whose count of recertifications is off by two or more. A body's code that is not "
        "the issuer's is a note, since codes survive mergers and transfers."
    )
    advice = "Look the number up in cx.cnca.cn."
    source = "Common form of certificate numbers in China, as the catalogue of number schemes quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare each part with the page."""
        number = chinese_number(facts, context)
        if number is None or facts.certificate_number is None:
            return
        found = (
            (_year(number, facts, context), self.severity),
            (_type(number, facts, context), self.severity),
            (_recertifications(number, facts), self.severity),
            (_body(number, facts, context), Severity.INFO),
        )
        for detail, severity in found:
            if detail:
                yield self.finding(
                    f"Parts of the number {facts.certificate_number.value} contradict the document: {detail}.",
                    field="certificate_number",
                    evidence=facts.certificate_number.evidence,
                    severity=severity,
                )


def _year(number: ChineseNumber, facts: CertificateFacts, context: Context) -> str:
    cycle = longest_cycle(facts, context) or 3
    starts = []
    if facts.issue_date is not None:
        starts.append(facts.issue_date.value.year)
    if facts.expiry_date is not None:
        starts.append(facts.expiry_date.value.year - cycle)
    if not starts or any(abs(number.year - start) <= 1 for start in starts):
        return ""
    return f"its year is {number.year}, the certificate's {' or '.join(map(str, sorted(set(starts))))}"


def _type(number: ChineseNumber, facts: CertificateFacts, context: Context) -> str:
    codes = context.catalogue.number_schemes["cnca"].type_codes
    meant = {
        s
        for code in codes
        if number.type in code.codes and code.trust is not Trust.LOW
        for s in code.standards
    }
    named = {standard.id for _, standard in known_standards(facts, context)}
    if not meant or not named or meant & named:
        return ""
    return f"{number.type} stands for {' or '.join(sorted(meant))}, the certificate for {', '.join(sorted(named))}"


def _recertifications(number: ChineseNumber, facts: CertificateFacts) -> str:
    if facts.initial_date is None or facts.issue_date is None:
        return ""
    years = (facts.issue_date.value - facts.initial_date.value).days / 365.25
    if years < 0 or abs(number.recertifications - years / _CYCLE) < _FAR_OFF:
        return ""
    return (
        f"it counts {number.recertifications} recertifications, and {facts.initial_date.value} to "
        f"{facts.issue_date.value} is {years:.0f} years"
    )


def _body(number: ChineseNumber, facts: CertificateFacts, context: Context) -> str:
    body = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
    if body is None or not body.cnca_prefix or body.cnca_prefix == number.body:
        return ""
    return f"it begins with {number.body}, numbers of {body.name} with {body.cnca_prefix}"
