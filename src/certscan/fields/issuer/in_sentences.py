"""Certification bodies that a sentence names: "certified by X Ltd", "the property of X Ltd"."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from certscan.fields.candidate import Candidate
from certscan.fields.issuer.candidate import named_candidate
from certscan.fields.issuer.names import TRADE
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.organisation import company_score, legal_form_end
from certscan.layout.line import Line

#: What goes on with a name behind "for" ("X for Conformity Certificates"), and with no sentence.
_OF_NAME = r"\s(?-i:Certificat|Compliance|Conformity|Inspection|Testing)\p{L}*(?!\s(?:with|to|of|against)\b)"
#: Sentences of a body about itself, the name behind them.
OF_BODY = regex.compile(
    r"(?i)(?:property\s+of|assessed\s+by|audited\s+by|certified\s+by|(?:verified|validated)\s+by|(?:given|granted|approved)\s+by|registered\s+by|issued\s+by|regulations\s+of|returned\s+to|on\s+behalf\s+of)\s+(?:the\s+)?(?P<name>[\p{Lu}][^,;:]{2,80}?)"
    rf"(?=[,;:.]?\s+(?:and|in|is|has|that|to|at|on|upon|which|when|or|(?-i:as)|for(?!{_OF_NAME})|a\s+member|system\s+certification)\b|[,;:]|\.\s|\.?$|\s[-–|]\s)"
)


def names_in_sentences(page: PageText, line: Line) -> Iterable[Candidate[str]]:
    """Whose property a certificate is, or who else is named so by a sentence."""
    for match in OF_BODY.finditer(line.text):
        name = match["name"]
        if match.end() == len(line.text):
            name = _with_end_below(page, line, name)
        score = 0.38 + 0.2 * company_score(name) + 0.15 * bool(TRADE.search(name))
        yield from named_candidate(page, Span(line, *match.span("name")), name, score)


#: The rest of a name: words that begin with capitals, and what joins them.
_REST = regex.compile(r"(?:\s(?:\p{Lu}[\p{L}.&'’-]*,?|&|and|for|of|de|e|y|et|und))+")


def _with_end_below(page: PageText, line: Line, name: str) -> str:
    """Add what of a name, up to its legal form, begins the line below."""
    for below in page.layout.below(line, line.box, 0.9 * line.height)[:1]:
        whole = f"{name} {below.text}"
        end = legal_form_end(whole)
        if line.is_like(below) and end is not None and _REST.fullmatch(whole, len(name), end):
            return whole[:end]
    return name
