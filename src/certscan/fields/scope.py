"""The scope of certification: the paragraph that a label or a statement announces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue.activities import activities
from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.folding import plain
from certscan.fields.labels import Label
from certscan.fields.language import has_words_of, language_of
from certscan.fields.organisation import Script, company_score, prose_score, script
from certscan.fields.page_text import PageText, Span
from certscan.fields.values import SEPARATORS, Place, evidence_of, is_code, joined, values_of
from certscan.fields.weights import weights
from certscan.layout.line import Line, is_cjk
from certscan.record import Value

_MOST_LINES = 30

#: What ends a scope when it opens a line.
_STOPS = DATE_ROLES | {
    "certificate_number",
    "address",
    "issuer",
    "accreditation_number",
    "sites_annex",
    "registration_id",
    "holder_statement",
    "holder",
    "scope_end",
}


#: What ends a scope when it is all that a line says ("conforms to the requirements of").
_ONWARD = {"holder_statement_end", "standard_statement"}

#: The end of a sentence that the scope continues ("… operates a management system for").
_FOR = regex.compile(
    r"(?i)(?:^|\s)(?:for|pentru|pour\s*/\s*for|para|per|für|pour|dla|pro|için|для|за|untuk|cho|voor)\s*[:：]?$"
)


#: A line that says "for" and nothing else.
_FOR_ALONE = 13


def _after_for(page: PageText) -> Iterable[Candidate[str]]:
    """The paragraph behind a sentence that ends with "for", where nothing else announces a scope."""
    for line in page.lines:
        above = page.layout.above(line, line.box, 0.8 * line.height)[:1]
        goes_on = any(x.role == "holder_statement_end" for upper in above for x in page.labels_in(upper))
        alone = len(line.text) < _FOR_ALONE
        if _FOR.search(line.text) and (alone or goes_on or prose_score(line.text) >= 0.5):
            label = Label("scope_statement", line, 0, len(line.text), line.text, "")
            for found in values_of(page, label):
                yield from _paragraph(page, label, found.span, found.place, weights().scope.after_for)


#: What may lead in to a scope on its line ("for:", "за дейност:").
_LEAD_IN = regex.compile(r"[\p{L}\p{M} ]{2,40}[:：]\s*|(?:[\p{L}'’]+\s){1,4}(?=\p{Lu}\p{Ll})")
#: A scope seldom says what is done with its second word ("Technical maintenance").
_SECOND_WORD = 0.85
#: In the lowest part of a page no scope begins.
_LOWEST = 0.85


def _by_activity(page: PageText) -> Iterable[Candidate[str]]:
    """Paragraphs that begin as scopes do ("Manufacture of …"), where nothing else announces one."""
    for line in page.lines:
        lead = None if activities().match(line.text, timeout=1) else _LEAD_IN.match(line.text)
        start = lead.end() if lead else 0
        found = activities().match(line.text, start, timeout=1)
        begins = found and not line.text[start : start + 1].islower()
        named = company_score(line.text) == 1 or page.labels_open(line)
        if not begins or named or prose_score(line.text) >= 1 or line.box.cy > _LOWEST * page.layout.height:
            continue
        label = Label("scope_statement", line, 0, start, "", "")
        span = Span(line, start, len(line.text))
        score = weights().scope.by_activity * (_SECOND_WORD if found and found["before"] else 1.0)
        for candidate in _paragraph(page, label, span, Place.BELOW, score):
            if company_score(candidate.value) < 1:
                yield candidate


#: What sentences around a scope are about.
_SENTENCES = frozenset(
    {"certificate_word", "validity_statement", "standard_statement", "holder_statement_end"}
)


def choose_scope(pages: Sequence[PageText]) -> Value[str] | None:
    """Choose the scope; in a bilingual document the Latin-script text."""
    candidates = merged(c for page in pages for c in find_scopes(page))
    if not candidates or candidates[0].score < weights().scope.doubtful:
        candidates = merged([*candidates, *(c for page in pages for c in _after_for(page))])
    if not candidates or candidates[0].score < weights().scope.hopeless:
        candidates = merged([*candidates, *(c for page in pages for c in _by_activity(page))])
    latin = [c for c in candidates if script(c.value) is Script.LATIN]
    local = [c for c in candidates if script(c.value) is Script.LOCAL]
    chosen = (
        latin
        if latin and (not local or latin[0].score >= max(local[0].score - 0.3, local[0].score / 2))
        else local
    )
    if not chosen:
        return None
    best, rival = chosen[0], chosen[1].score if len(chosen) > 1 else 0.0
    confidence = (0.3 + 0.5 * best.score + 0.3 * min(best.score - rival, 0.3)) * (0.5 + 0.5 * best.reading)
    return as_value(best, confidence, candidates)


#: A common word ("Services") in letters this much larger than the text is part of a heading.
_HEADING, _HEADING_ALONE = 1.4, 1.6

_REMARK = regex.compile(r"[(（].*[)）]")

#: A common word in a page's lowest part is a mark's or a footer's ("PRODUCT CERTIFICATION").
_FOOT = 0.75

#: Behind a statement whose line goes on for so many characters, what stands below is seldom its scope.
_SENTENCE = 30


def find_scopes(page: PageText) -> Iterable[Candidate[str]]:
    """Find all candidates for the scope on a page."""
    weigh = weights().scope
    place = {Place.SAME_LINE: weigh.same_line, Place.RIGHT: weigh.right, Place.BELOW: weigh.below}
    for label in page.labelled("scope", "scope_statement"):
        if not label.firm or (label.weak and label.line.height > _heading(label) * page.layout.body_height):
            continue
        if _ends_text(label):
            continue
        if _REMARK.fullmatch(label.line.text.strip()) and _SEE_ANNEX.search(label.line.text):
            continue  # "(scope of certification according to the annex)"
        weight = weigh.weak_label if label.weak else 1.0
        weight *= 1.0 if label.exact else weigh.inexact_label
        weight *= weigh.statement if label.role == "scope_statement" else 1.0
        closed = label.line.text[label.end :].strip() in {":", "："}
        weight *= 1.0 if label.opens_line or closed else weigh.inside_line
        weight *= weigh.at_foot if label.weak and label.box.cy > _FOOT * page.layout.height else 1.0
        inline = len(label.line.text) - label.end > _SENTENCE
        announces = label.opens_line and (label.role == "scope_statement" or label.alone)
        weight *= weigh.inside_sentence if inline and not announces else 1.0
        weight *= weigh.clause if label.line.text[label.end :].startswith(",") else 1.0  # it goes on about it
        annex = any(x.firm for x in page.labelled("sites_annex"))
        if _heads_sites_table(page, label):
            weight *= weigh.of_sites
        else:
            weight *= weigh.in_annex if annex else weigh.in_table if page.layout.in_table(label.box) else 1.0
        for found in values_of(page, label):
            goes_on = found.place is Place.SAME_LINE and _is_sentence(label, found.span)
            worth = place[found.place] * weight * (weigh.goes_on if goes_on else 1.0)
            if found.place is not Place.SAME_LINE and inline and label.role == "scope_statement":
                worth *= weigh.behind_sentence
            yield from _paragraph(page, label, found.span, found.place, worth)


def _heading(label: Label) -> float:
    """How large a common word is, compared with the text, that is part of a heading."""
    return _HEADING_ALONE if plain(label.line.text) == plain(label.wording) else _HEADING


def _heads_sites_table(page: PageText, label: Label) -> bool:
    """Tell whether a label heads the column of a table that lists sites, beside their addresses."""
    level = page.layout.left_of(label.line, label.line.box) + page.layout.right_of(label.line, label.line.box)
    return page.layout.in_table(label.box) and any(
        x.role == "address" and x.alone for line in level for x in page.labels_in(line)
    )


def _is_sentence(label: Label, rest: Span) -> bool:
    """Tell whether the words behind a label go on with it ("Scope of certification covered by …")."""
    between = label.line.text[label.end : rest.start]
    return rest.text[:1].islower() and not between.strip() and label.role == "scope"


def _paragraph(
    page: PageText, label: Label, first: Span, place: Place, score: float
) -> Iterable[Candidate[str]]:
    """Follow the text down to where it ends; where a second language follows, each is a candidate."""
    if place is not Place.SAME_LINE:
        if _has_other_label(page, first.line) or _opens_with_scope(page, first.line):
            return
        score *= weights().scope.about_certificate if _goes_on_about_certificate(page, first.line) else 1.0
    paragraphs: list[list[Line]] = [[first.line]]
    usual_gap = _gap_above(page, first.line) if place is Place.SAME_LINE else None
    current = first.line
    for _ in range(_MOST_LINES):
        follower = _follower(page, current, label, place)
        if follower is None or _ends_scope(page, follower) or _opens_with_scope(page, follower):
            break
        if _before_next_sentence(page, current, current.text) != current.text:
            break
        gap = (follower.box.y0 - current.box.y1) / current.height
        if gap > (0.35 if usual_gap is None else usual_gap) + 0.45 or _changes_language(
            paragraphs[-1], follower
        ):
            paragraphs.append([])
        else:
            usual_gap = max(usual_gap or 0.0, gap)
        paragraphs[-1].append(follower)
        current = follower
    for lines, worth in _readings(paragraphs):
        texts = [first.text if line is first.line else line.text for line in lines]
        texts[-1] = _before_next_sentence(page, lines[-1], texts[-1])
        text = joined(_LEADING.sub("", f"{text} ").strip() for text in texts)
        text = _closed(text.strip(SEPARATORS + ";,“”").strip())
        if sum(c.isalpha() for c in text) < 3:
            continue
        reading = min(x.confidence for x in lines)
        weighed = min(score * worth * _likeness(text), 0.95)
        yield Candidate(text, text, weighed, evidence_of(page, lines), reading)


def _before_next_sentence(page: PageText, line: Line, text: str) -> str:
    """What a line says before a sentence that goes on with another field ("… of pumps. Reg. No. 4711.")."""
    starts = [
        x.start
        for x in page.labels_in(line)
        if x.role in _STOPS and not x.weak and line.text[: x.start].rstrip().endswith((".", "。", ";"))
    ]
    end = min(starts, default=len(line.text))
    return text[: max(len(text) - (len(line.text) - end), 0)].rstrip() if starts else text


def _gap_above(page: PageText, line: Line) -> float | None:
    """The gap (in line heights) to the line above in the same paragraph, which runs on in one size and width."""
    for upper in page.layout.above(line, line.box, 1.3 * line.height)[:1]:
        alike = 0.85 < upper.height / line.height < 1.18 and upper.box.width > 0.8 * line.box.width
        if alike:
            return (line.box.y0 - upper.box.y1) / line.height
    return None


#: What stands before a scope and is no part of it: the rest of its label, and the codes of its sector.
_LEADING = regex.compile(
    r"^(?:[为為]\s?[:：]\s?|(?:\d{2}\.\d{1,2}(?:\.\d{1,2}){0,2}(?:\s?[;,]\s?|\s)){2,})+", regex.IGNORECASE
)

#: Words that send the reader on to an annex instead of giving the scope.
_SEE_ANNEX = regex.compile(
    r"(?i)\b(?:annex|appendix|attach|schedule|anexo|ap[eé]ndice|anlage|anhang|allegat|annexe|za[łl][aą]czni|p[rř][ií]loh|anex[aă]|bijlage|bilaga|приложени|додат|қосымша|phụ lục)|附件|附页|附表|附錄|別紙|부속서"
)
_STANDARD = regex.compile(r"\bISO(?:/IEC)?\s?[0-9]{4,5}\b")
_REFERENCE_LENGTH = 90


def _likeness(text: str) -> float:
    """How far a text looks like a scope, from 0 to 1: no list of codes, no word alone, no "see the annex"."""
    weigh = weights().scope
    letters = sum(c.isalpha() for c in text)
    if letters < 0.4 * len(text.replace(" ", "")):
        return weigh.codes
    if len(text) < _REFERENCE_LENGTH and (_SEE_ANNEX.search(text) or _STANDARD.search(text)):
        return weigh.reference
    if _SEE_ANNEX.search(text[:_REFERENCE_LENGTH]) and _STANDARD.search(text):
        return weigh.reference_and_more
    if script(text) is Script.LATIN:
        return weigh.short if len(text) < 12 else 1.0
    if " " not in text and not is_cjk(text[0]):
        return weigh.short_local
    return weigh.short_local if letters < 4 or len({*text.split()}) < len(text.split()) / 2 else 1.0


def _closed(text: str) -> str:
    """Give back the bracket that ends a text, where one is open: "(without clause 8.3)"."""
    for opening, closing in ("()", "（）"):
        text += closing if text.count(opening) == text.count(closing) + 1 else ""
    return text


def _readings(paragraphs: list[list[Line]]) -> list[tuple[list[Line], float]]:
    """The paragraphs that may be the scope: the first; where the next is English beside another language, that."""
    first = paragraphs[0]
    readings = [(first, 1.0)]
    for following in paragraphs[1:]:
        if _says(following, "en") and not _says(first, "en"):
            readings.append((following, weights().scope.english))
            break
    return readings


def _changes_language(lines: list[Line], follower: Line) -> bool:
    """Tell whether a line begins the same text in another script, or in English after another language."""
    before = " ".join(line.text for line in lines)
    scripts = {script(before), script(follower.text)}
    if scripts == {Script.LATIN, Script.LOCAL}:
        return True
    starts = follower.text[:1].isupper() or follower.text[:1].isdigit()
    if starts and not _says(lines, "en") and _says([follower], "en"):
        return True
    other = language_of(follower.text)
    ended = starts and before.rstrip().endswith(".") and _says(lines, "en")
    return ended and other not in {None, "en"} and has_words_of(follower.text, other)


def _says(lines: list[Line], language: str) -> bool:
    text = " ".join(line.text for line in lines)
    return language_of(text) == language and has_words_of(text, language)


def _follower(page: PageText, line: Line, label: Label, place: Place) -> Line | None:
    reach = 1.3 * line.height
    for other in page.layout.below(line, line.box, reach)[:2]:
        if not 0.7 < other.height / line.height < 1.42:
            return None
        if place is Place.RIGHT and other.box.x1 <= label.box.x1:
            continue
        if place is Place.RIGHT and _in_next_row(page, other, label):
            return None
        return other
    return None


def _ends_scope(page: PageText, line: Line) -> bool:
    return _has_other_label(page, line) or _goes_on_about_certificate(page, line)


#: What names a document before its date: a number of it, or some words.
_REFERENCE_BEFORE = regex.compile(r"\d|\p{L}{4}")
#: What stands before the date of a signature.
_PLACE_NAME = regex.compile(r"\p{Lu}[\p{L} .'-]{2,30},?")


def _opens_with_scope(page: PageText, line: Line) -> bool:
    """Tell whether a line has a label of its own for the scope, from which it is read."""
    return any(
        x.role in {"scope", "scope_statement"}
        and x.opens_line
        and x.firm
        and not x.weak
        and not _ends_text(x)
        for x in page.labels_in(line)
    )


def _ends_text(label: Label) -> bool:
    """Tell whether a common word in small letters is the last one of a text ("services") and no label."""
    text = label.line.text
    return label.weak and text[label.start].islower() and text[label.end :].lstrip()[:1] not in {":", "："}


def _in_next_row(page: PageText, line: Line, label: Label) -> bool:
    """Tell whether a line stands beside something else in the label's column, as in a table without rules."""
    return any(
        abs(x.box.x0 - label.line.box.x0) < label.line.height
        and x.box.y0 > label.line.box.y1 - 0.3 * label.line.height
        and not any(y.role == label.role and y.opens_line for y in page.labels_in(x))
        for x in page.layout.left_of(line, line.box)
    )


#: "Sector code: 29.50": words, and behind a colon figures.
_CODES = regex.compile(r"\p{L}[^:：\d]{1,30}[:：]\s*\d[\d.,;/\s]*(?:$|\s\p{L})")


def _has_other_label(page: PageText, line: Line) -> bool:
    """Tell whether a line begins another field, or is a short one with a date."""
    # "(IAF code: 19)" in brackets belongs to the scope.
    opening = [
        x for x in page.labels_in(line) if x.opens_line and x.firm and not line.text.startswith(("(", "（"))
    ]
    if any(x.role in _STOPS for x in opening):
        return True
    if any(x.role in _ONWARD and x.alone for x in page.labels_in(line)) or is_code(line.text):
        return True
    if _CODES.match(line.text):
        return True
    dates = page.dates_in(line)
    # "Statement of Applicability, version 3 of 12 May 2023" may end a scope.
    before = line.text[: dates[0].span.start].strip() if dates else ""
    labelled = any(x.role in DATE_ROLES and x.firm for x in page.labels_in(line))
    inside = bool(_REFERENCE_BEFORE.search(before)) and not labelled and not _PLACE_NAME.fullmatch(before)
    return bool(dates) and len(line.text) < 60 and not inside


#: "which fulfils the requirements of" goes on with the holder's system.
_RELATIVE = regex.compile(
    r"(?:which|that|and|und|welche[sr]?|die|der|das|et|qui|y|que|e|che|i|który|której|који|и|который)\s+"
)


def _goes_on_about_certificate(page: PageText, line: Line) -> bool:
    """Tell whether a line is (part of) a sentence about the certificate itself."""
    said = [x for x in page.labels_in(line) if x.role in _SENTENCES]
    opening = (x.opens_line or _RELATIVE.fullmatch(line.text[: x.start]) for x in said)
    if line.text[:1].islower() and not any(opening):
        return False  # the paragraph's own sentence goes on
    return prose_score(line.text) >= 1 and bool(said)
