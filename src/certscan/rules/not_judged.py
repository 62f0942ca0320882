"""Questions of auditors that a record cannot answer: why not, and where the answer is instead."""

from __future__ import annotations

from typing import NamedTuple


class NotJudged(NamedTuple):
    """A question that no rule asks; the code is kept for it, so that nobody looks for the rule in vain."""

    code: str
    question: str
    why: str
    instead: str


NOT_JUDGED = (
    NotJudged(
        "A-09",
        "Is the issuer also the holder's consultant?",
        "A certificate names no consultant; who advised the holder stands in contracts and invoices.",
        "Ask the supplier who prepared the management system, and compare with the issuer and its group "
        "(ISO/IEC 17021-1, 5.2).",
    ),
    NotJudged(
        "A-11",
        "Was the issuer accredited on the day of issue?",
        "A mark bears a number and no dates, and the catalogue knows whom a number belongs to (A-05), not from "
        "when to when.",
        "Look the issuer up in the register of the accreditation body, with the date of its accreditation for "
        "this standard.",
    ),
    NotJudged(
        "N-05",
        "Is it a photo of a screen?",
        "Reading measures letters, not moiré or the frame of a browser.",
        "Look at the page; ask for the PDF as the issuer sent it.",
    ),
)
