"""How designations of standards are printed: spellings, national prefixes, years and lists, as patterns."""

from __future__ import annotations

from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.lettered import Lettered, lettered
from certscan.fields.wording.folding import Folded
from certscan.fields.wording.numerals import unspaced, western

#: ISO as engines misread it, with the bodies that share standards with ISO.
ISO = r"(?:[I1l|]\.?\s?[S5]\.?\s?[O0]\.?(?![a-z])|1560(?=\s(?:9001|14001|45001|13485|22000|27001|50001))|ИСО)(?:\s?[/\\]?\s?(?:IEC|[I1l]EC|МЭК|МЕК|CEI)|\s?/\s?TS)?"

_EDITION_WORD = r"(?:version|versione|versión|versão|vers?|v|edition|édition|edición|edizione|edição|ed|ausgabe|wydanie|издание|редакция)[.:]?"
_FOUR = r"(?:19[89][0-9]|2[0O][0-3OIl][0-9OIl])"
#: Behind a comma or a space alone a year may as well begin a date.
YEAR = (
    rf"(?:(?:\s?[:：;\-–—_/.·]{{1,2}}\s?|\s?\(\s?|[\s,;:(–-]{{0,3}}{_EDITION_WORD}\s?|,?\s(?={_FOUR}(?!\s?[-./年]\s?[0-9])))"
    rf"(?P<year>{_FOUR})(?![0-9]|/[0-9]{{1,2}}(?![0-9]))(?!-[0-9]{{3}})|\s?:\s?(?P<short>[0-9]{{2}})(?![0-9]))"
)
_NUMBER = (
    r"(?P<number>[0-9][0-9OIl]{3,4}(?:[-.–][0-9]{1,2}(?![0-9])|[-–]\s[0-9]{1,2}(?=\s?[:：]\s?(?:19|20)))?)"
)
_NATIONAL = (
    r"(?:GB\s?/?\s?[T7]|YY\s?/?\s?T|JIS\s?[QTZ]|CNS|SANS|СТ\s?РК|ҚР\s?СТ|ДСТУ|ГОСТ(?:\s?Р)?|GOST(?:\s?R)?|КМС|СТБ|STB"
    r"|(?:(?:BS|DIN|NF|UNE|UNI|CEI|NP|NBN|NEN|[ÖO]NORM|SN|DS|SS|NS|SFS|PN|[ČC]SN|STN|MSZ|SR|BDS|БДС|SIST|HRN|EVS|LVS|LST|TS|CYS|SRPS|BAS|MKS|MEST|SSH|ELOT|ΕΛΟΤ|I\.?S\.?)[\s/-]{0,2}){0,2}(?:EN|ΕΝ)"
    r"|(?:BS|DIN|NF|UNE|UNI|SN|DS|SS|NS|PN|[ČC]SN|STN|MSZ|SR|HRN|TS|SRPS|BAS|MKS|NEN|NBN|BDS|БДС|SIST|EVS|LVS|LST|ELOT|ΕΛΟΤ|CYS|SSH|MEST)|AS(?:/NZS)?|CAN\s?/\s?CSA|ABNT\s?NBR|NBR|NTC|NCh|IRAM|UNIT|INTE|INEN|KS(?:\s?[A-Z])?|MS|TCVN|SNI|IS|PNS|NTP|SLS|NM|SASO|GSO)"
)

#: The designations of ISO standards and of their adoptions, in the order in which they are looked for.
PATTERNS = tuple(
    lettered(p, regex.IGNORECASE)
    for p in (
        # ISO and its national adoptions; a lost space glues "ISO" to a word ("requirements ofISO 9001")
        rf"(?:(?<![A-Za-z])|(?<=(?-i:[a-z]))(?=(?-i:ISO[\s/0-9])))(?:(?P<national>{_NATIONAL})[\s/-]{{0,3}})?(?P<iso>{ISO})\s?[-:/·]?\s?{_NUMBER}(?:{YEAR})?",
        # further standards of a list, by number and year alone
        r"(?<=[,;/&+]\s?|\s(?:and|und|y|e|et|i|ve)\s)(?P<bare>[0-9]{4,5}(?:-[0-9])?)\s?[:：]\s?(?P<year>(?:19[89]|20[0-3])[0-9])(?![0-9])",
        # adoptions whose number is their own, or whose year stands apart from it
        r"(?<![A-Za-z])(?P<own>NMX-\p{Lu}{1,4}-[0-9]{4,5}-\p{Lu}+-(?:19|20)[0-9]{2}|(?:ANSI\s?/\s?)?(?:ISO\s?/\s?)?ASQC?(?:\s?/\s?ISO)?\s?[QE]?[0-9]{4,5}(?:\s?[-:]\s?(?:19|20)[0-9]{2})?"
        r"|(?:TIS|มอก\.?)\s?[0-9]{4,5}\s?[-:]\s?25[0-9]{2})",
        rf"(?<![A-Za-z])(?P<national>GB\s?/?\s?[T7]|YY\s?/?\s?T|JIS\s?Q|CNS|SANS|СТ\s?РК|ҚР\s?СТ)\s?[-/]?\s?(?P<number>[0-9]{{3,5}}(?:\.[0-9])?)(?:{YEAR})?",
        # BRCGS standards, named by their subject and issue
        r"(?:BRC(?:GS)?\s+)?Global\s+Standard\s+(?:for\s+)?(?P<subject>[A-Za-z& ]{4,40}?)(?:\s*[,:(-]?\s*Issue\s?(?P<issue>[0-9]{1,2}))?(?=\s*(?:$|[:,.(]|Issue))",
        r"\bBRC(?:GS)?\s+(?P<subject>Food(?:\s+Safety)?|Packaging(?:\s+Materials)?|Consumer\s+Products|Storage\s+(?:and|&)\s+Distribution|Agents\s+(?:and|&)\s+Brokers)\s*[,:(-]?\s*Issue\s?(?P<issue>[0-9]{1,2})",
        # schemes with numbers of their own
        r"(?<![A-Za-z])(?P<scheme>OHSAS|[I1l]ATF|SA|AS/?EN|SAE\s?AS|JIS\s?Q|AS|EN|FSSC|TL)[®©™]?\s?[-:]?\s?(?P<number>18001|16949|8000|9100|9110|9120|22000|9000)[®©™]?"
        r"(?:[\s,(-]{0,3}(?:certification\s+scheme\s[\p{L}\s]{0,40})?(?:version|vers|v)[.\s]{0,2}(?P<version>[0-9](?:\.[0-9])?)|(?:\s?rev(?:ision)?\.?)?\s?(?P<letter>[A-E](?![A-Za-z]))?"
        rf"(?:{YEAR})?)",
        r"(?<![A-Za-z])(?P<scheme>BRCGS?|IFS|SQF|HACCP|MDSAP)(?![A-Za-z])",
    )
)

#: What joins the further numbers of a list to the ISO standard before them ("ISO 9001/14001/45001:2018").
FURTHER = regex.compile(
    rf"\s?(?:[,;/&+、和及]|\s(?:and|und|y|e|et|i|ve|och|en)\s)\s?(?:(?:and|&)\s)?{_NUMBER}(?:{YEAR})?(?![0-9\p{{L}}])",
    regex.IGNORECASE,
)

_DESIGNATED = rf"(?:{ISO}|\b[A-Z]{{2,5}})\s?[0-9]{{4,5}}\s?"
#: A line that may end before the number or the year of its standard, and what such a line and the next one say.
ENDS_BROKEN = regex.compile(
    rf"(?:(?:{ISO}|\bOHSAS)[\s-]*|{_DESIGNATED}[:–-]?\s*|\bAS\s?91[0-9]{{2}}\s?(?:Rev\.?\s*)?)$",
    regex.IGNORECASE,
)
BROKEN = regex.compile(
    rf"(?:(?:{ISO}|\bIATF|\bOHSAS)[\s-]*|{_DESIGNATED}:\s*)\n[0-9]{{4,5}}|{_DESIGNATED}[-–]\s*\n[0-9]{{1,2}}(?![0-9])|\bAS\s?91[0-9]{{2}}\s?(?:Rev\.?\s*\n|\nRev(?:ision|\.)?\s?)[A-E](?![A-Za-z])|{_DESIGNATED}\n[:：]\s?(?:19|20)[0-9]{{2}}(?![0-9])",
    regex.IGNORECASE,
)

#: Digits as engines misread them.
DIGITS = str.maketrans("OIl", "011")

_COLONS = str.maketrans(dict.fromkeys("∶﹕꞉︰", ":"))


#: An acronym that was read in Cyrillic capitals which look like Latin ones ("НАССР", "СХС 1-1969").
_CYRILLIC_ACRONYM = regex.compile(r"(?<!\p{L})[АВСЕНКМОРТХ]{3,5}(?!\p{L})")
_AS_LATIN = str.maketrans("АВСЕНКМОРТХ", "ABCEHKMOPTX")


def readable(text: str) -> Folded:
    """Full-width, letter-spaced and Cyrillic forms as plain ones, with the places where they were printed."""
    plain = western(text).translate(_COLONS)
    return unspaced(_CYRILLIC_ACRONYM.sub(lambda word: word.group().translate(_AS_LATIN), plain))


@cache
def scheme_wordings() -> tuple[tuple[str, Lettered], ...]:
    """The catalogue's wordings of standards that no ISO number names, with the standard's id."""
    return tuple(
        (standard.id, lettered(pattern.regex))
        for standard in load().standards.values()
        for pattern in standard.patterns
    )
