"""Rule N-09, mark and language."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.chinese_number import CHINA
from certscan.rules.rule import Context, Rule

#: Where accreditation bodies read Chinese; none: a body without a country.
CHINESE_SPEAKING = frozenset({"CN", "HK", "TW", "MO", "SG", None})


class MarkAndLanguage(Rule):
    """Mark, language and issuer do not fit together."""

    code = "N-09"
    name = "mark_and_language"
    severity = Severity.WARN
    summary = "Mark, language and issuer do not fit together."
    facts = ("languages", "accreditation", "issuer")
    why = (
        "A foreign accreditation body asks for certificates that it can read; a purely Chinese paper under "
        "its mark is odd."
    )
    condition = (
        "The document is in Chinese alone, the issuer is a Chinese body or none that is known, and every "
        "known accreditation mark is of a body elsewhere."
    )
    advice = "Look at the mark on the document, and look the issuer up at the accreditation body."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the language with the countries of the marks."""
        if facts.languages != ("zh",):
            return
        issuer = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
        if issuer is not None and issuer.country != CHINA:
            return
        marks = [(mark, body) for mark, body in known_bodies(facts, context) if body is not None]
        if marks and all(body.country not in CHINESE_SPEAKING for _, body in marks):
            yield self.finding(
                f"The document is in Chinese alone and bears the mark of "
                f"{' and '.join(body.id for _, body in marks)}: mark, language and issuer do not fit together.",
                field="accreditation",
                evidence=tuple(item for mark, _ in marks for item in mark.evidence),
            )
