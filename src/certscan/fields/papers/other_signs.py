"""Signs in any language that a paper is no certificate: certificates tell no time of day, no price, and ask nothing."""

from __future__ import annotations

import regex

from certscan.fields.page.page_text import PageText

#: Each sign and on how many lines of a page it tells: once may be a print's time or a code.
_SIGNS = tuple(
    (regex.compile(pattern, regex.MULTILINE), lines)
    for pattern, lines in (
        (r"(?<![\d:.])(?:[01]?\d|2[0-3])[:：h][0-5]\d(?![\d:])", 2),  # times of day: a chat, a programme
        (r"(?<!\w)#\p{L}\w{2,}", 1),  # marks of posts
        (r"(?:[€$£¥₹₽฿₫₩]|\b(?:USD|EUR|RMB|CNY|GBP|INR|TRY|BRL))\s?\d|\d\s?(?:[€£₽₫元]|(?:USD|EUR|RMB|CNY|TL)\b|万元|руб)", 2),
        (r"\d\s?[%％]", 2),
        (r"\d\s?(?:kg|mm|°C|℃|pcs|MPa|mg|kWh|шт|kN|ml|μm)(?!\p{L})", 2),  # what was measured or delivered
        (r"\p{L}{2}\s?[?？!！](?:\s|$)", 1),
        (r"_{4,}|\.{6,}|…{3,}", 2),  # blanks to fill in
        (r"^[一二三四五六七八九十]{1,2}、|^第[一二三四五六七八九十]{1,3}条", 2),  # clauses
        (r"^\d{1,2}$", 6),  # the numbers of a table's rows
    )
)  # fmt: skip
_MOST = 2

#: Letters in the picture of a seal are read by halves, and their strokes as marks.
_READ = 0.75


def signs_of_other_papers(page: PageText) -> int:
    """Count the kinds of signs that a page bears, two at most."""
    text = page.layout.text
    on_page = ((sign, lines) for sign, lines in _SIGNS if sign.search(text, timeout=1))
    found = sum(
        sum(bool(sign.search(x.text, timeout=1)) for x in page.lines if x.confidence > _READ) >= lines
        for sign, lines in on_page
    )
    return min(found, _MOST)
