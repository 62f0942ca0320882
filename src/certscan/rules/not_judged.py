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
    NotJudged(
        "N-06",
        "Where does the QR code lead?",
        "QR codes are not read: an address in a file is an input like any other, and a forger prints one too.",
        "Type the issuer's address or that of the register yourself; P-05 names both, with what to type.",
    ),
    NotJudged(
        "N-07",
        "Does the printed address for verification belong to the issuer?",
        "The record has no field for addresses of web pages.",
        "Do not follow the printed address: use the one that P-05 names, or the register of the accreditation "
        "body.",
    ),
)
