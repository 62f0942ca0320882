"""A sign of an accreditation body on a page, and the words that stand around one."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from certscan.catalogue.model import AccreditationBody
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.organisation import company_score
from certscan.record import Evidence

#: Words that stand in or around marks.
MARK_WORDS = regex.compile(
    r"(?i)accredit|akkredit|acredit|认可|management\s+sys|mgmt|\bsystems?$|certification\s+body|product|mscb|\bcab\b|17021|17065|17025|calibration|testing|multila|recogn|reco[gc]ni|arran[gc]e|\bIAF\b|\bMLA\b|\b0\d{2,3}$"
)
#: Shorter names of bodies are acronyms, which need more than their letters.
LONG_NAME = 12

#: Letters in a company's name are seldom a body's: how much less they tell.
OF_A_COMPANY = 0.3


@dataclass(frozen=True)
class Sign:
    """What names a body, or a number that it gave, and how far it tells that the body accredits."""

    body: AccreditationBody
    number: str | None
    score: float
    page: PageText
    span: Span

    @property
    def evidence(self) -> Evidence:
        """Where on its page it stands."""
        return self.page.evidence(self.span)


def names_a_company(text: str) -> bool:
    """Tell whether a line is a company's name, whose letters are its own ("ATS Automation Ltd")."""
    return company_score(text) >= 1 and not MARK_WORDS.search(text)
