"""Acronyms in marks of which engines misread a letter."""

from __future__ import annotations

import regex
from rapidfuzz.distance import Levenshtein

from certscan.catalogue import load
from certscan.catalogue.model import AccreditationBody
from certscan.fields.page.page_text import PageText
from certscan.layout.line import Line
from certscan.record import Origin

#: What stands around the mark of the bodies' own network, and the letters of that mark.
_NETWORK_WORDS = regex.compile(r"(?i)multila|recogn|arran[gc]e")
_NETWORK = "IAF"

#: China's body, and what names its authorities on a paper.
_CHINAS = "CNAS"
_OF_CHINA = regex.compile(r"(?i)cnca|中国认可|国际互认|认监委")


def body_meant(page: PageText, line: Line, acronym: str, body: AccreditationBody) -> AccreditationBody | None:
    """Give the body that an acronym in a mark stands for: its own, another if misread, None for the bodies' network."""
    if _is_misread_network(page, line, acronym):
        return None
    return load().accreditation_bodies[_CHINAS] if _is_misread_cnas(page, acronym) else body


def _is_misread_network(page: PageText, line: Line, acronym: str) -> bool:
    """Tell whether an acronym in the network's mark is the network's own, misread by a letter ("TAF")."""
    if Levenshtein.distance(acronym.upper(), _NETWORK) != 1 or any(c.isdigit() for c in line.text):
        return False
    near = (
        x.text
        for x in page.lines
        if x.box.overlap_x(line.box) > -line.height and abs(x.box.cy - line.box.cy) < 3 * line.height
    )
    return any(_NETWORK_WORDS.search(text) for text in near)


def _is_misread_cnas(page: PageText, acronym: str) -> bool:
    """Tell whether an acronym on a picture of a Chinese paper is CNAS with a letter misread ("SNAS")."""
    misread = Levenshtein.distance(acronym.upper(), _CHINAS) == 1 and page.lines[0].origin is Origin.OCR
    return misread and bool(_OF_CHINA.search(page.layout.text))
