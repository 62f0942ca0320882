"""The paragraph of a scope: how far it goes down a page, and how far its text looks like a scope."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from certscan.fields.candidate import Candidate
from certscan.fields.page.body_lines import is_of_body
from certscan.fields.page.labels import SEPARATORS, Label, find_labels
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import evidence_of, joined
from certscan.fields.page.values import Place
from certscan.fields.scope.end import SEE_ANNEX, begins_row, has_other_label, is_anothers_value, is_note
from certscan.fields.scope.followers import follower_of, is_anothers
from certscan.fields.scope.labels import opens_with_scope
from certscan.fields.scope.languages import changes_language, in_english, in_latin, readings
from certscan.fields.scope.sentence_end import (
    TO_STANDARD,
    goes_on_about_certificate,
    opens_with_validity,
    text_end,
)
from certscan.fields.weights import weights
from certscan.fields.wording.organisation import Script, is_system, script
from certscan.layout.line import Line, is_cjk

_MOST_LINES = 30
#: What begins no text of its own, however far from the line above.
_GOES_ON = regex.compile(r"[的及和与、，；）]")

#: Lines of a paragraph are so many line heights apart where no others tell, and those of another so many more.
_USUAL_GAP, _ANOTHER = 0.35, 0.45


def paragraph(
    page: PageText, label: Label, first: Span, place: Place, score: float
) -> Iterable[Candidate[str]]:
    """Follow the text down to where it ends; where a second language follows, each is a candidate."""
    if place is Place.BELOW and is_anothers_value(page, first.line):
        return
    if place is not Place.SAME_LINE:
        if has_other_label(page, first.line) or opens_with_scope(page, first.line) or is_of_body(first.line):
            return
        score *= weights().scope.about_certificate if goes_on_about_certificate(page, first.line) else 1.0
    paragraphs: list[list[Line]] = [[first.line]]
    usual_gap = _gap_above(page, first.line) if place is Place.SAME_LINE else None
    running = label.role == "scope_statement"
    languages = {x.language for x in page.labels_in(label.line) if x.role == label.role}
    current = first.line
    follower: Line | None = None
    for _ in range(_MOST_LINES):
        follower = follower_of(page, current, label, place)
        if follower is None or (
            is_anothers(page, label, first, follower, place) and not _closes_bracket(current, follower)
        ):
            break
        new_sentence = current.text.rstrip().endswith((".", "。"))
        if begins_row(label, first, follower) or (new_sentence and opens_with_validity(page, follower)):
            break
        apart = _USUAL_GAP if usual_gap is None else usual_gap
        span = _part_of(current, first)
        if text_end(page, span, running=running) < span.end or is_note(current, follower, apart):
            break
        gap = (follower.box.y0 - current.box.y1) / current.height
        parted = gap > apart + _ANOTHER and not _goes_on(follower)
        if parted or changes_language(paragraphs[-1], follower, languages):
            paragraphs.append([])
        else:  # the paragraph's own lines tell better than what stands above
            usual_gap = max(usual_gap or 0.0, gap) if len(paragraphs[-1]) > 1 else max(gap, 0.0)
        paragraphs[-1].append(follower)
        current = follower
    for lines, worth in readings(paragraphs):
        texts = _texts(page, paragraphs, lines, first, running=running)
        text = joined(_LEADING.sub("", f"{text} ").strip() for text in texts)
        both = text if _has_chinese_twin(page, label) else ""
        text = in_latin(both) or text
        text = _BROKEN_WORD.sub("-", _before_conditions(in_english(text, languages), lines))
        text = _without_open_remark(text, follower)
        text = _once(_ON_SITES.sub("", _closed(text.strip(_AROUND).strip())))
        text = _CODE_OF_SECTOR.sub("", text)
        if sum(c.isalpha() for c in text) < 3 or _names_system(text):
            continue
        reading = min(x.confidence for x in lines)
        likeness = max(map(_likeness, filter(None, (text, both))))
        weighed = min(score * worth * likeness, 0.95)
        yield Candidate(text, text, weighed, evidence_of(page, lines), reading)


def _has_chinese_twin(page: PageText, label: Label) -> bool:
    """Tell whether a caption in Latin letters has the same in Chinese right below it ("Product" above "产品名称")."""
    line = label.line
    below = page.layout.below(line, line.box, 0.6 * line.height)[:1] if label.alone else ()
    return any(
        x.alone and x.role == label.role and x.language.startswith("zh") and x.language != label.language
        for lower in below
        for x in page.labels_in(lower)
    )


#: A bracket that opens at a line's end and closes at the next one's beginning ("(NACE" "25.62)").
_LEFT_OPEN, _CLOSES = regex.compile(r"[(（][^()（）]*$"), regex.compile(r"[^()（）]{1,20}[)）]")


def _closes_bracket(line: Line, follower: Line) -> bool:
    """Tell whether a line begins with the end of a bracket that is open on the line above."""
    return bool(_LEFT_OPEN.search(line.text) and _CLOSES.match(follower.text))


def _texts(
    page: PageText, paragraphs: list[list[Line]], lines: list[Line], first: Span, *, running: bool
) -> list[str]:
    """What the lines of one of the paragraphs say of the scope; a half may begin on the other one's last line."""
    texts = [_part_of(line, first).text for line in lines]
    texts[-1] = _before_sentence(page, _part_of(lines[-1], first), running=running)
    if lines is not paragraphs[0]:
        above = paragraphs[paragraphs.index(lines) - 1][-1]
        begun = _HALF_BEGUN.search(_part_of(above, first).text)
        texts[0] = f"{begun['half']} {texts[0]}" if begun else texts[0]
    elif len(paragraphs) > 1:
        texts[-1] = _HALF_BEGUN.sub("", texts[-1])
    texts[0] = COPULA.sub("", texts[0])
    return texts


#: What a sentence leaves behind where it is cut off before its second part ("… of pumps and was first granted").
_DANGLING = regex.compile(r"(?i)[\s,]+(?:and|und|et|y|e|i|oraz|a|en|и|ve)$|所涉及$")


def _before_sentence(page: PageText, last: Span, *, running: bool) -> str:
    """What the last line of a scope says of it, before another sentence or another field."""
    end = text_end(page, last, running=running)
    text = last.line.text[last.start : end].strip()
    return _DANGLING.sub("", text.rstrip(" ,")) if end < len(last.line.text) else text


def _before_conditions(text: str, lines: list[Line]) -> str:
    """Leave out a clause that a scope's sentence ends with, which may run over lines ("…, on the conditions laid down in …")."""
    whole_text = Line(lines[0].page, tuple(word for line in lines for word in line.words))
    for label in find_labels(whole_text):
        clause = f", {whole_text.text[label.start : label.end]}"
        if label.role == "scope_end" and clause in text:
            return text[: text.rindex(clause)]
    return text


def _goes_on(line: Line) -> bool:
    """Tell whether a line is the rest of a sentence, however far below its beginning."""
    return bool(_GOES_ON.match(line.text) or TO_STANDARD.search(line.text))


def _part_of(line: Line, first: Span) -> Span:
    """What of a line belongs to the paragraph that begins with a span."""
    return first if line is first.line else Span(line, 0, len(line.text))


def _gap_above(page: PageText, line: Line) -> float | None:
    """The gap (in line heights) to the line above in the same paragraph, which runs on in one size and width."""
    for upper in page.layout.above(line, line.box, 1.3 * line.height)[:1]:
        alike = 0.85 < upper.height / line.height < 1.18 and upper.box.width > 0.8 * line.box.width
        if alike:
            return (line.box.y0 - upper.box.y1) / line.height
    return None


#: A text in Latin letters that begins at the end of the line of another script ("… の設計・製造 (Design and").
_HALF_BEGUN = regex.compile(
    r"(?<=[^\p{Latin}\P{L}]\P{L}*)\s?[(（/／]\s?(?P<half>\p{Latin}(?:(?![()（）/／])[\p{Latin}\P{L}])*)$"
)

#: Marks that a scope does not begin or end with.
_AROUND = SEPARATORS + ';,“”„«"；，、'
#: A word that a line's end parts ("single-" "use").
_BROKEN_WORD = regex.compile(
    r"(?<=\p{Ll})-\s(?=\p{Ll}{2})(?!(?:und|oder|and|or|bzw|sowie|et|ou|og|och|en)\b)"
)


#: What goes on from the label of a scope to its text ("Gegenstand der Zertifizierung ist: …").
COPULA = regex.compile(r"^(?:is|are|ist|sind|est|es|è|é|jest|je|este|является)\s?[:：]\s*")

#: What stands before a scope and is no part of it: the rest of its label, and the codes of its sector.
_LEADING = regex.compile(
    r"^(?:(?:[为為是围圍囲]|如下|包括)\s?[:：]\s?|[(（](?:EA|IAF|NACE|ISIC|SIC|NAICS)[^()（）]{1,25}[)）]\s*[:：]\s*|(?:\d{1,2}\s)?(?:\d{2}\.\d{1,2}(?:\.\d{1,2}){0,2}(?:\s?[;,]\s?|\s)){2,})+",
    regex.IGNORECASE,
)

#: The code of its sector in a national classification, which a scope ends with: "(CNAE 25.62)".
_CODE_OF_SECTOR = regex.compile(r"\s?[(（](?:CNAE|ATECO|NACE|NAF|CAEN|CAE|PKD|WZ)\b[\s\d.,;:/-]{2,30}[)）]$")

#: Which part of a firm is certified says nothing of what it does, where that is printed as well.
_WHOLE_FIRM = regex.compile(
    r"(?i)(?:(?:the\s)?(?:whole|entire)\s(?:company|organi[sz]ation|site)|(?:ganzes?|gesamte[sr]?)\s(?:unternehmen|betrieb|firma|organisation)|toute\s(?:l['’](?:entreprise|organisation)|la\ssociété)"
    r"|(?:l['’])?intera\s(?:azienda|organizzazione|impresa)|toda\s(?:la|a)\s(?:empresa|organizaci[oó]n|organização)|(?:het\s)?(?:hele|gehele)\sbedrijf|cał[ae]\s(?:firma|przedsiębiorstwo|organizacja))"
)
_STANDARD = regex.compile(r"\bISO(?:/IEC)?\s?[0-9]{4,5}\b")
_REFERENCE_LENGTH = 90
_IN_BRACKETS = regex.compile(r"[(（][^()（）]*[)）]")


#: The name of a system, alone or with the number of an accreditation mark.
_SYSTEM = regex.compile(
    r"(?i)management\s?systems?(?:\s\p{Lu}{2,6}\s[\p{Lu}\d-]+)?|[\p{Han}\p{Katakana}ー]{2,30}(?:管理体系|管理體系|マネジメントシステム)(?:认证|認證)?|[\p{Hangul}\s]{2,20}경영시스템"
)


_ITS = regex.compile(r"^(?:its|their|the|your)\s+")


def _names_system(text: str) -> bool:
    """Tell whether a text is the name of a management system, which a table may list beside its standard."""
    text = _ITS.sub("", text)
    return bool(_SYSTEM.fullmatch(text)) or (is_system(text) and "system" in text.lower())


#: A remark in brackets that a scope ends with, which tells of other sites.
_ON_SITES = regex.compile(
    r"\s?[(（](?=[^()（）]*(?:场所|場所|地址|\b(?i:sites?|locations?|address(?:es)?|standorte?n?)\b))(?=[^()（）]*(?:见|見|参照|\b(?i:see|siehe|listed|according)\b))[^()（）]*[)）]$"
)


def _likeness(text: str) -> float:
    """How far a text looks like a scope, from 0 to 1: no list of codes, no word alone, no "see the annex"."""
    weigh = weights().scope
    letters = sum(c.isalpha() for c in text)
    if letters < 0.4 * len(text.replace(" ", "")):
        return weigh.codes
    told = _IN_BRACKETS.sub("", text)
    refers = SEE_ANNEX.search(told) or _STANDARD.search(text) or _WHOLE_FIRM.fullmatch(text)
    if len(text) < _REFERENCE_LENGTH and (refers or not any(c.isalpha() for c in told)):
        return weigh.reference
    if SEE_ANNEX.search(text[:_REFERENCE_LENGTH]) and _STANDARD.search(text):
        return weigh.reference_and_more
    if script(text) is Script.LATIN:
        return weigh.short if len(text) < 12 else 1.0
    if " " not in text and not any(map(is_cjk, text)):
        return weigh.short_local
    return weigh.short_local if letters < 4 or len({*text.split()}) < len(text.split()) / 2 else 1.0


#: A bracket that opens at a text's end.
_OPEN = regex.compile(r"\s?[(（][^()（）]{1,12}$")


def _without_open_remark(text: str, follower: Line | None) -> str:
    """Leave out a remark that begins at a text's end and sends on to the annex below it ("(分场" "所详见附件)")."""
    if follower is None or not SEE_ANNEX.search(regex.split("[)）]", follower.text)[0]):
        return text
    return _OPEN.sub("", text)


def _once(text: str) -> str:
    """A text that is printed twice, as for two sites that do the same, once."""
    half = text[: len(text) // 2].strip()
    return half if half and text[len(text) // 2 :].strip() == half else text


def _closed(text: str) -> str:
    """Give back the bracket that ends a text, where one is open: "(without clause 8.3)"; one that holds nothing goes."""
    text = text.rstrip(" (（")
    opened, closed = (sum(map(text.count, marks)) for marks in ("(（", ")）"))  # engines mix their widths
    if opened != closed + 1:
        return text
    return text + ("）" if text.rfind("（") > text.rfind("(") else ")")
