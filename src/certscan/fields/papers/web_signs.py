"""What frames a company's pages and no certificate: menus, copyright lines, legal links, offers."""

from __future__ import annotations

import regex

from certscan.catalogue.lettered import folded_letters, lettered

#: What web pages, and brochures, flyers and press releases like them, show.
_WEB_SIGNS = tuple(
    lettered(sign, regex.IGNORECASE)
    for sign in (
        r"\bhome\s*[·|/›>]|[·|/›>]\s*contact\b|startseite|首页",
        r"(?m)^(?:new search|print page|share|search results?|back to results)$",
        r"\b(?:follow us|newsletter|add to cart|learn more|read more)\b",
        r"\b(?:press|presse|prensa|stampa|imprensa|media|newsroom)@",
        r"(?m)^###$",
        r"\btoday announced\b|\bfor immediate release\b",
        # What a browser prints above and below a page: its address, the time, which page of how many.
        r"(?m)^https?://\S*search\S*\?\S+=",
        r"(?m)^[\d./-]{6,10},?\s\d{1,2}:\d{2}(?:\s[AP]M)?\s+\d+/\d+$",
        r"\b(?:lowest|best) price|\bno hidden\b|\bdiscount|\boffer valid\b",
        r"\bstarting (?:from|at)\b|/-\s?only\b",
        r"\bcall\s*(?:now|us|\+)|\bwhatsapp\b|\b24\s?x\s?7\b",
        r"\byour company(?:'s)? name\b",
    )
)
#: These a certificate's small print shows too: who holds the rights, and where to look it up.
_SMALL_PRINT = tuple(
    lettered(sign, regex.IGNORECASE)
    for sign in (
        r"©|all rights reserved|copyright",
        r"\bprivacy\b|\bimprint\b|impressum|datenschutz|\bcookies?\b|隐私|çerez|куки|kolačić",
        r"https?://\S+\?\S+=|^\s*[⟵←⟲↻]",
        r"\b(?:certificates?|clients?|company) (?:search|directory|lookup)\b",
    )
)


def count_web_signs(text: str, *, certified: bool) -> int:
    """Count the kinds of signs in a page's text; of small print one at most, where the page says all of a certificate."""
    folded = folded_letters(text)
    small_print, signs = (
        sum(bool(sign.may_be_in(folded) and sign.pattern.search(text)) for sign in kind)
        for kind in (_SMALL_PRINT, _WEB_SIGNS)
    )
    # Whole certificates bear all of these in one paragraph at their foot.
    small_print = min(small_print, 1) if certified else small_print
    return small_print + signs
