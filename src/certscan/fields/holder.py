"""The certified organisation, in Latin and in local script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import regex

from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.folding import plain
from certscan.fields.labels import Label
from certscan.fields.name_lines import begins_name, goes_on, is_legal_form
from certscan.fields.organisation import (
    Script,
    address_score,
    company_score,
    in_sentence,
    is_system,
    named_part,
    prose_score,
    script,
    trimmed_name,
    without_messrs,
)
from certscan.fields.page_text import PageText, Span
from certscan.fields.sites import names_site
from certscan.fields.values import SEPARATORS, Place, continuation, evidence_of, joined, values_of, whole
from certscan.fields.weights import weights
from certscan.layout.line import Line, is_cjk
from certscan.record import Value

_MOST_LINES = 4

#: So many lines above "maintains a management system" may name who does.
_LINES_ABOVE = 12

#: Below this part of a page no holder is named; what is so many times as large as the text is a signature from here on.
_FOOT, _HUGE, _SIGNATURES = 0.78, 3.0, 0.6

#: A text that is so much like an address is one.
_AN_ADDRESS = 0.9
#: So much of a sentence is one.
_A_SENTENCE = 0.5

#: A statement that speaks of a company named before it.
_POINTS_BACK = regex.compile(
    r"(?i)\b(?:above|aforementioned|afore-mentioned|before-mentioned|oben|obengenannte|susmentionn|susnomm|bovengenoemd|bovenstaand|ovanstående|ovannämnd|ovennævnt|ovenstående|powyżs|wyżej|sus-?menționat|suscitad|arriba|suddett|sopra|acima|ci-dessus|naveden|uveden|iznad)|上述|以上|yukarıda"
)


#: "(地址：…" behind a Chinese name, which may break off at the line's end.
_ADDRESS_IN_BRACKETS = regex.compile(
    r"(?<=公司|厂|廠|中心|集团|集團)[,，]\s?(?:位于|地处|坐落|住所|地址).*$|[(（](?:(?:地址?|住所|注册|address).*)?$|(?<=公司|厂|廠|中心|集团|集團)\s?[(（](?:[^()（）]|[(（][^()（）]*[)）])*[省市区區县縣镇鎮路号號].*$",
    regex.IGNORECASE,
)


@dataclass(frozen=True)
class ChosenHolder:
    """The holder's Latin-script name (else the local one) and its local-script name."""

    holder: Value[str] | None
    local: Value[str] | None


def choose_holder(pages: Sequence[PageText], issuer_names: Sequence[str]) -> ChosenHolder:
    """Choose the holder; `issuer_names` are names that are the certification body's."""
    bodies = {plain(n) for n in issuer_names if len(plain(n)) > 2}
    candidates = _whole_names(merged(c for page in pages for c in find_holders(page, bodies)))
    latin = [c for c in candidates if script(c.value) is Script.LATIN]
    local = [c for c in candidates if script(c.value) is Script.LOCAL]
    latin_value, local_value = _value(latin), _value(local)
    if latin_value is None or (local_value and local_value.confidence > latin_value.confidence + 0.25):
        return ChosenHolder(local_value, local_value)
    return ChosenHolder(latin_value, local_value if local_value and local_value.confidence >= 0.4 else None)


def _whole_names(candidates: list[Candidate[str]]) -> list[Candidate[str]]:
    """Drop parts of names (one of two lines, a logo's short form) in favour of the whole name."""
    kept: list[Candidate[str]] = []
    for candidate in candidates:
        wholes = [c for c in candidates if _is_part(candidate, c)]
        if not wholes:
            parts = [c.score for c in candidates if _is_part(c, candidate)]
            kept.append(replace(candidate, score=max([candidate.score, *parts])))
    return sorted(kept, key=lambda c: -c.score)


def _is_part(part: Candidate[str], whole: Candidate[str]) -> bool:
    short, long = plain(part.value), plain(whole.value)
    branch = short.endswith("公司") and long.startswith(short)  # of a firm whose name is whole
    return (
        short != long
        and not branch
        and short in long
        and (len(long) < 2.5 * len(short) + 24 or is_legal_form(part.value))
        and whole.score >= part.score - 0.25
        and company_score(whole.value) >= company_score(part.value)
        and address_score(whole.value) <= address_score(part.value) + 0.25
        and prose_score(whole.value) <= max(prose_score(part.value), _A_SENTENCE * company_score(whole.value))
    )


def _value(candidates: list[Candidate[str]]) -> Value[str] | None:
    if not candidates or candidates[0].score < weights().holder.at_least:
        return None
    best, rival = candidates[0], candidates[1].score if len(candidates) > 1 else 0.0
    confidence = (0.15 + 0.65 * best.score + 0.4 * min(best.score - rival, 0.4)) * (0.6 + 0.4 * best.reading)
    return as_value(best, confidence, candidates[1:])


def find_holders(page: PageText, bodies: set[str]) -> Iterable[Candidate[str]]:
    """Find all candidates for the holder on a page."""
    yield from _announced(page, bodies)
    weigh = weights().holder
    for label in page.labelled("holder_statement_end"):
        for line in _above_end(page, label):
            yield from _candidate(page, whole(line), weigh.above_end, bodies)
    for line in page.lines:
        size = line.height / max(page.layout.body_height, 1e-6)
        if company_score(line.text) > 0 or size > 1.3:
            yield from _candidate(page, whole(line), weigh.anywhere, bodies)


def announced_names(pages: Sequence[PageText]) -> frozenset[str]:
    """Give the companies that labels or statements announce as holders, folded: none of them is the body."""
    found = (c.value for page in pages for c in _announced(page, set()))
    return frozenset(plain(x) for x in found if company_score(x) == 1 and prose_score(x) < _A_SENTENCE)


def names_spoken_of(pages: Sequence[PageText]) -> frozenset[str]:
    """Give the company nearest above each statement that says no more than what the holder has, folded."""
    names = set()
    for page in pages:
        for label in page.labelled("holder_statement_end"):
            lines = (x for x in _above_end(page, label) if not _is_of_issuer(page, x))
            above = (c.value for x in lines for c in _candidate(page, whole(x), 1.0, set()))
            names |= {plain(name) for name in [x for x in above if company_score(x) == 1][:1]}
    return frozenset(names)


def _is_of_issuer(page: PageText, line: Line) -> bool:
    """Tell whether a line says who certifies, or stands below a caption that does."""
    captions = (
        x for above in page.layout.above(line, line.box, line.height)[:1] for x in page.labels_in(above)
    )
    return page.labelled_in(line, "holder_statement") or any(x.role == "issuer" and x.alone for x in captions)


def _announced(page: PageText, bodies: set[str]) -> Iterable[Candidate[str]]:
    """What stands where a label or a statement announces the holder."""
    weigh = weights().holder
    place = {Place.SAME_LINE: weigh.same_line, Place.RIGHT: weigh.right, Place.BELOW: weigh.below}
    labels = page.labelled("holder")
    told = any(not x.weak and x.alone for x in labels)  # beside "Certificate holder" a manufacturer is none
    on_annex = page.number > 1 and bool(page.labelled("sites_annex"))  # where it heads a column of sites
    for label in labels:
        if label.weak and (told or on_annex or not _stands_as_label(label)):
            continue
        weight = weigh.weak_label if label.weak else weigh.label
        values = values_of(page, label)
        noted = len(values) > 1 and _is_note(values[0].span.text)
        for found in values[noted:][:2]:
            yield from _candidate(page, found.span, weight + place[found.place], bodies)
    for label in page.labelled("holder_statement"):
        if _in_name(label) or not label.firm:
            continue
        for span, score in _after_statement(page, label):
            yield from _candidate(page, span, score, bodies)


def _above_end(page: PageText, label: Label) -> Iterable[Line]:
    """The lines above what a statement says of the holder that may name it, the nearest first."""
    reach = 18 * page.layout.body_height
    for line in page.layout.above(label.line, label.line.box, reach)[:_LINES_ABOVE]:
        if line.height > 1.15 * page.layout.body_height or company_score(line.text) == 1:
            yield line


def _in_name(label: Label) -> bool:
    """Tell whether a statement's words are part of a company's name ("Công ty Cổ phần Chứng nhận …")."""
    text = label.line.text
    before, behind = text[: label.start].strip(), text[label.end :].strip(SEPARATORS)
    named = bool(before) and company_score(before) == 1
    capital = text[label.start].isupper()  # "certifies that" is no word of a name
    return capital and named and behind[:1].isupper() and company_score(behind) < 1


def _stands_as_label(label: Label) -> bool:
    """Tell whether a common word ("Company", "Client") stands as a label: at the line's start, and closed."""
    rest = label.line.text[label.end :].strip()
    return label.opens_line and (not rest or _is_note(rest) or rest[0] in ":：/|")


def _is_note(text: str) -> bool:
    """Tell whether a text is a note in brackets ("Manufacturer (SRN …)")."""
    return text.startswith("(") and text.endswith(")")


def _after_statement(page: PageText, label: Label) -> Iterable[tuple[Span, float]]:
    """What follows "This is to certify that": on the line, or in one of the next lines."""
    weigh = weights().holder
    rest = label.line.text[label.end :].strip(SEPARATORS)
    if any(x.role == label.role and x.start >= label.end for x in page.labels_in(label.line)):
        return  # the last statement of a line announces the name
    if _POINTS_BACK.search(_sentence(page, label)) or _goes_on_without_name(page, label):
        yield from _before_statement(page, label)
        return
    if len(plain(rest)) > 3:
        ends = [
            x.start
            for x in page.labels_in(label.line)
            if x.role == "holder_statement_end" and x.start > label.end
        ]
        end = min(ends, default=len(label.line.text))
        start = (
            label.end
            + len(label.line.text[label.end :])
            - len(label.line.text[label.end :].lstrip(SEPARATORS))
        )
        yield Span(label.line, start, end), weigh.in_statement
    for line in _beside(page, label):
        yield whole(line), weigh.in_statement
    line, score = label.line, weigh.below_statement
    for _ in range(4):
        following = page.layout.below(line, line.box, 5 * page.layout.body_height)
        if not following:
            return
        line = following[0]
        if any(
            (x.role == "holder_statement_end" and x.opens_line) or _announces_scope(x)
            for x in page.labels_in(line)
        ):
            return
        prose = prose_score(line.text)
        unlikely = prose >= 1 or (prose >= 0.5 and company_score(line.text) < 1)
        if (unlikely and not begins_name(page, line)) or len(plain(line.text)) < 4:
            continue
        yield whole(line), score
        score -= weigh.each_line_on


def _announces_scope(label: Label) -> bool:
    """Tell whether a line ends with a label of the scope, which is what stands below."""
    scope = label.role in {"scope", "scope_statement"} and not label.weak
    return scope and not label.line.text[label.end :].strip(SEPARATORS)


#: A sentence that wraps says within so many characters of its next line whom it speaks of.
_NEXT_WORDS = 40


def _sentence(page: PageText, label: Label) -> str:
    """What follows a statement, with the beginning of the next line where the line is full."""
    rest = label.line.text[label.end :]
    below = page.layout.below(label.line, label.line.box, 0.8 * label.line.height)[:1]
    wraps = [x for x in below if rest.strip() and 0.85 < x.height / label.line.height < 1.2]
    return " ".join([rest, *(x.text[:_NEXT_WORDS] for x in wraps)])


def _goes_on_without_name(page: PageText, label: Label) -> bool:
    """Tell whether the statement goes on at once with what the holder did: the name stood above it."""
    ends = [
        x for x in page.labels_in(label.line) if x.role == "holder_statement_end" and x.start >= label.end
    ]
    if not ends:
        return False
    between = label.line.text[label.end : ends[0].start]
    for other in page.labels_in(label.line):
        if label.end <= other.start and other.end <= ends[0].start and other.role.startswith("holder"):
            between = between.replace(label.line.text[other.start : other.end], "")
    return len(plain(between)) < 3


def _beside(page: PageText, label: Label) -> Iterable[Line]:
    """What stands in the column right of a statement that is wrapped in a narrow column."""
    upper = page.layout.above(label.line, label.line.box, 0.5 * label.line.height)[:1]
    for line in (label.line, *upper):
        yield from page.layout.right_of(line, line.box)[:1]


def _before_statement(page: PageText, label: Label) -> Iterable[tuple[Span, float]]:
    """The names above a statement about "the above mentioned company"."""
    weigh = weights().holder
    for line in page.layout.above(label.line, label.line.box, 0.6 * page.layout.height):
        if line.height > 1.2 * page.layout.body_height and not page.labels_open(line):
            yield whole(line), weigh.pointed_back if company_score(line.text) else weigh.pointed_back_bare


def _candidate(page: PageText, span: Span, score: float, bodies: set[str]) -> Iterable[Candidate[str]]:
    """Weigh a first line as a name, and join the lines that go on with it."""
    weigh = weights().holder
    line = span.line
    lines = [line]
    statements = [x.end for x in page.labels_in(line) if x.role == "holder_statement" and x.opens_line]
    if is_system(line.text) or any(end >= span.end for end in statements) or page.speaks_of_former(span):
        return  # the line says no more than "This is to certify that", or what is managed, or who held it
    if any(
        x.role == "holder" and x.opens_line and not plain(line.text[x.end :]) for x in page.labels_in(line)
    ):
        return  # … or than "the company"
    start = max([span.start, *statements])
    text = line.text[start : span.end].strip()
    end_of_statement = [
        x.start
        for x in page.labels_in(line)
        if (x.role == "holder_statement_end" or (x.role in _BEHIND_NAME and _is_closed(x)))
        and x.start > span.start
        and not x.weak
    ]
    if end_of_statement:
        text = line.text[start : max(start, min(end_of_statement))].strip()
    else:
        for follower in continuation(page, line, most=_MOST_LINES - 1, widest_gap=0.9):
            if {script(text), script(follower.text)} == {Script.LATIN, Script.LOCAL}:
                if company_score(follower.text) == 1:
                    yield from _candidate(page, whole(follower), score - weigh.other_script, bodies)
                break
            if not goes_on(page, text, line, follower):
                break
            lines.append(follower)
            text = joined([text, follower.text])
    text = trimmed_name(in_sentence(named_part(_behind_label(trimmed_name(text)))))
    text = trimmed_name(_ADDRESS_IN_BRACKETS.sub("", text))
    folded = plain(text)
    placed = address_score(text) >= _AN_ADDRESS and company_score(text) < 1
    if len(folded) < 3 or len(text) > 160 or placed or (page.dates_in(line) and len(text) < 14):
        return
    size = line.height / max(page.layout.body_height, 1e-6)
    place = line.box.cy / page.layout.height
    score += weigh.company * company_score(text)
    score += weigh.size * min(max(size - 1, 0), 1.2)
    score -= weigh.prose * prose_score(text)
    score -= (weigh.address if company_score(text) < 1 else weigh.address_of_company) * address_score(text)
    score -= weigh.foot if place > (_FOOT if size < _HUGE else _SIGNATURES) else 0.0
    score -= weigh.head if place < 0.1 else 0.0
    score -= weigh.body if _is_body(folded, bodies) else 0.0
    named = Span(line, span.start, min([span.end, *end_of_statement]))
    score -= weigh.other_label if _names_other(page, named) else 0.0
    score -= weigh.of_site if names_site(page, line) else 0.0
    score -= weigh.short if len(folded) < 6 else 0.0
    score -= weigh.form_alone if is_legal_form(text) else 0.0
    score -= weigh.lower_case if text[:1].islower() and company_score(text) < 1 else 0.0
    score -= weigh.digits if sum(c.isdigit() for c in text) > 0.3 * len(text) else 0.0
    text = without_messrs(text)
    if score > 0.05:
        reading = min(x.confidence for x in lines)
        yield Candidate(
            text, text, min(score, 0.97) * (0.5 + 0.5 * reading), evidence_of(page, lines), reading
        )


#: Labels that may stand behind a name on its line.
_BEHIND_NAME = {"address", "scope", "standard", "registration_id"}


#: A label's word behind one of these is a part of the name ("Comércio de Instalações").
_CONNECTED = regex.compile(r"(?i)\b(?:de|d[aou]s?|del?l[ao]|di|of|and|e|y|et|und|für)\s$")


def _is_closed(label: Label) -> bool:
    """Tell whether a label in a line is one, and no word of a name ("Instalações"): a mark stands beside it."""
    text = label.line.text
    return (
        is_cjk(label.wording[:1])
        or text[label.end :].lstrip()[:1] in {":", "："}
        or text[: label.start].rstrip()[-1:] in {"(", "（", "/", "|", ";", ","}
    )


def _behind_label(text: str) -> str:
    """Cut off what ends with a colon before a company's name: a label that was misread or is another's."""
    before, colon, behind = text.rpartition(":")
    labelled = before[-1:].isalpha() or before[-1:] == ")"
    return behind.strip() if colon and labelled and company_score(behind) == 1 else text


def _is_body(folded: str, bodies: set[str]) -> bool:
    return any(folded in b or b in folded for b in bodies if len(b) >= 5) or folded in bodies


def _names_other(page: PageText, span: Span) -> bool:
    """Tell whether the line is about something else: the issuer, a date, a standard, the document's title."""
    text, length = span.line.text, len(span.line.text)
    return any(
        not x.role.startswith("holder")
        and (
            x.role not in _BEHIND_NAME
            or x.opens_line
            or (x.end == length and not _CONNECTED.search(text[: x.start]))
            or _is_closed(x)
        )
        and x.start < span.end
        and span.start <= x.start
        and (not x.weak or x.end - x.start > 0.7 * length)
        for x in page.labels_in(span.line)
    )
