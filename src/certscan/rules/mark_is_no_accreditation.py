"""Rule A-08, mark is no accreditation."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from certscan.catalogue.lookup import PATTERN_SECONDS
from certscan.catalogue.model import OtherMark
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule


class MarkIsNoAccreditation(Rule):
    """A mark stands for an accreditation and is none."""

    code = "A-08"
    name = "mark_is_no_accreditation"
    severity = Severity.FAIL
    summary = "A mark stands for an accreditation and is none."
    facts = ("accreditation", "marks that are no accreditation")
    why = (
        "The mark of an arrangement, a regulator's licence or an association of certifiers is no "
        "accreditation."
    )
    condition = (
        "The only marks given as accreditations are such others, as the catalogue of other marks has them. "
        "A warning beside an accreditation body."
    )
    advice = (
        "Look for the mark of an accreditation body on the document, and for the certificate in IAF "
        "CertSearch."
    )
    source = "Catalogue of marks that are no accreditation"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for marks of another kind among the accreditations."""
        marks = list(known_bodies(facts, context))
        beside_body = any(body is not None for _, body in marks)
        for mark, body in marks:
            other = None if body else _other_mark(mark.id, context)
            if other is not None:
                yield self.finding(
                    f"{other.name} is no accreditation: {other.meaning}.",
                    field="accreditation",
                    evidence=mark.evidence,
                    severity=Severity.WARN if beside_body else self.severity,
                )


def _other_mark(name: str, context: Context) -> OtherMark | None:
    return next(
        (
            mark
            for mark in context.catalogue.other_marks.values()
            if regex.fullmatch(mark.pattern.regex, name, timeout=PATTERN_SECONDS)
        ),
        None,
    )
