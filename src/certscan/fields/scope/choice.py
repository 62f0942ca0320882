"""The scope of certification: the paragraph that a label or a statement announces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue.activities import activities
from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.page.captions_below import value_above
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Place, values_of
from certscan.fields.scope.end import refers_to_annex
from certscan.fields.scope.followers import ends_rows
from certscan.fields.scope.in_sentences import find_in_sentences, is_below_standard
from certscan.fields.scope.labels import ends_text, is_of_licence, is_of_system
from certscan.fields.scope.languages import is_english
from certscan.fields.scope.paragraph import COPULA, paragraph
from certscan.fields.weights import weights
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, company_score, prose_score, script
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line, is_cjk
from certscan.record import Value

#: What may lead in to a scope on its line ("for:", "за дейност:").
_LEAD_IN = regex.compile(r"[\p{L}\p{M} ]{2,40}[:：]\s*|(?:[\p{L}'’]+\s){1,4}(?=\p{Lu}\p{Ll})")
#: The code of an activity, where a scope lists them ("25.62 Machining of …").
_CODE_BEFORE = regex.compile(r"\d{2}\.\d{1,2}\s(?=\p{L})")
_OPENING_QUOTE = regex.compile(r"[“„«\"]\s?(?=\p{Lu}[^“”„«»\"]*[”»“\"]?[.,]?$)")
#: What is called so is a scheme ("Good Manufacturing Practices for …") and no scope, though a title breaks behind "Good".
_OF_A_SCHEME = regex.compile(
    r"(?i)(?:good\s+|^(?=[\p{L}\s]+$))(?:manufacturing|distribution|laboratory)\s+practices?"
)
#: A scope seldom says what is done with its second word ("Technical maintenance").
_SECOND_WORD = 0.85
#: In the lowest part of a page no scope begins.
_LOWEST = 0.85


#: Beside other cells of a table the activities of a site are told.
_IN_ROW = 0.7


def _is_in_row(page: PageText, line: Line) -> bool:
    """Tell whether a line stands in a table, level with others."""
    beside = page.layout.left_of(line, line.box) or page.layout.right_of(line, line.box)
    return page.layout.in_table(line.box) and bool(beside)


def _by_activity(page: PageText) -> Iterable[Candidate[str]]:
    """Paragraphs that begin as scopes do ("Manufacture of …"), where nothing else announces one."""
    for line in page.lines:
        quote = _OPENING_QUOTE.match(line.text)
        code = _CODE_BEFORE.match(line.text)
        lead = quote or (None if activities().match(line.text, timeout=1) else _LEAD_IN.match(line.text))
        start = code.end() if code else lead.end() if lead else 0
        found = activities().match(line.text, start, timeout=1)
        begins = found and (found["end"] is not None or not line.text[start : start + 1].islower())
        named = company_score(line.text) == 1 or page.labels_open(line) or _OF_A_SCHEME.match(line.text)
        # What begins so right below the standard is one, though it says "in accordance with" too.
        announced = found and not found["before"] and is_below_standard(page, line)
        prose = found and not announced and prose_score(line.text[found.end() :]) >= 1
        if not begins or named or prose or line.box.cy > _LOWEST * page.layout.height:
            continue
        begin = 0 if code else start
        label = Label("scope_statement", line, 0, begin, "", "")
        span = Span(line, begin, len(line.text))
        score = weights().scope.by_activity
        # "Design, manufacture and …" says with its first word already what is done.
        second = found and found["before"] and not activities().fullmatch(found["before"].strip(" ,&/"))
        score *= _SECOND_WORD if second else 1.0
        score *= _IN_ROW if _is_in_row(page, line) else 1.0
        for candidate in paragraph(page, label, span, Place.BELOW, score):
            if company_score(candidate.value) < 1:
                yield candidate


def choose_scope(pages: Sequence[PageText]) -> Value[str] | None:
    """Choose the scope; in a bilingual document the Latin-script text."""
    candidates = merged(c for page in pages for c in find_scopes(page))
    if not any(c.score >= weights().scope.doubtful and script(c.value) is Script.LATIN for c in candidates):
        candidates = merged([*candidates, *(c for page in pages for c in find_in_sentences(page))])
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
    best = _in_english(chosen)
    rival = max((c.score for c in chosen if c is not best), default=0.0)
    confidence = (0.3 + 0.5 * best.score + 0.3 * min(best.score - rival, 0.3)) * (0.5 + 0.5 * best.reading)
    return as_value(best, confidence, candidates)


#: The same scope in English and in another language is announced about as clearly.
_AS_CLEARLY = 0.1


def _in_english(candidates: Sequence[Candidate[str]]) -> Candidate[str]:
    """Give the likeliest candidate, or an English one that is about as likely."""
    best = candidates[0]
    if is_english(best.value):
        return best
    near = (
        c
        for c in candidates
        if c.score > best.score - _AS_CLEARLY and is_english(c.value) and c.value not in best.value
    )
    return next(near, best)


#: A common word ("Services") in letters this much larger than the text is part of a heading.
_HEADING, _HEADING_ALONE = 1.4, 1.6
#: … and so it is below another line that is so much larger.
_HEADING_ABOVE = 1.3

#: A common word in a page's lowest part is a mark's or a footer's ("PRODUCT CERTIFICATION").
_FOOT = 0.75

_COLONS = {":", "："}
#: Behind a statement whose line goes on for so many characters, what stands below is seldom its scope.
_SENTENCE = 30


def find_scopes(page: PageText) -> Iterable[Candidate[str]]:
    """Find all candidates for the scope on a page."""
    weigh = weights().scope
    place = {Place.SAME_LINE: weigh.same_line, Place.RIGHT: weigh.right, Place.BELOW: weigh.below}
    for label in page.labelled("scope", "scope_statement"):
        if not _announces(page, label):
            continue
        weight = weigh.weak_label if label.weak else 1.0
        weight *= 1.0 if label.exact else weigh.inexact_label
        weight *= weigh.statement if label.role == "scope_statement" else 1.0
        ends = label.line.text[label.end :].strip() in _COLONS
        weight *= 1.0 if label.opens_line or ends else weigh.inside_line
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
        above = value_above(page, label)
        places = [above] if above else values_of(page, label)
        places = places[:1] if places and ends_rows(page, places[0]) else places
        if not places and label.alone:
            left = page.layout.left_of(label.line, label.line.box)
            twin = any(x.role == label.role and x.alone for line in left for x in page.labels_in(line))
            for line in () if twin else left[:1]:
                yield from paragraph(page, label, whole(line), Place.BELOW, weigh.below * weight)
        for found in places:
            if len(places) > 1 and not any(c.isalpha() for c in found.span.text):
                continue  # the code of its sector ("Alcance / EA 30")
            goes_on = found.place is Place.SAME_LINE and _is_sentence(label, found.span)
            worth = place[found.place] * weight * (weigh.goes_on if goes_on else 1.0)
            if found.place is not Place.SAME_LINE and inline and label.role == "scope_statement":
                worth *= weigh.behind_sentence
            yield from paragraph(page, label, found.span, found.place, worth)


def _announces(page: PageText, label: Label) -> bool:
    """Tell whether a label announces a scope, and is no word of a title, of another scope or of a remark."""
    closed = label.has_colon  # "…, no escopo:"
    # "Alcance. Diseño y fabricación de …"
    rest = label.line.text[label.end :].lstrip(" .:：")
    behind = label.opens_line and bool(activities().match(rest, timeout=1))
    large = label.weak and label.line.height > _heading(label) * page.layout.body_height
    listed = _is_in_list(page, label)
    if not (label.firm or closed or behind or listed) or (large and not (closed and behind)):
        return False
    if not (label.exact or closed) and page.labelled_in(label.line, "certificate_word"):
        return False  # "CERTIFICATE FOR PRODUCT CERTIFICATION" is a title
    if (
        is_of_licence(page, label)
        or is_of_system(label)
        or _ends_heading(page, label)
        or _heads_titles(page, label)
    ):
        return False
    if ends_text(label) and not _is_small_caption(page, label):
        return False
    # "(scope of certification according to the annex)"
    return not (refers_to_annex(label.line) or _is_in_annex(page, label))


def _heads_titles(page: PageText, label: Label) -> bool:
    """Tell whether a common word heads the column of what standards are about, beside that of the standards."""
    if not (label.weak and label.alone):
        return False
    return any(
        x.role == "standard" and x.alone and _stand_below(page, line)
        for line in page.layout.left_of(label.line, label.line.box)
        for x in page.labels_in(line)
    )


def _stand_below(page: PageText, heading: Line) -> bool:
    """Tell whether standards stand right below the heading of a column, two or more."""
    below = page.layout.below(heading, heading.box, _COLUMN * heading.height)
    return sum(bool(named_standards(x.text)) for x in below) > 1


#: So many line heights below a heading the first entries of its column stand.
_COLUMN = 5.0
#: What makes of a word for the scope one of a sentence ("范围内的 …").
_OF_SENTENCE = regex.compile(r"[\s]*[内內之的为為外]")
#: The captions of a list stand so many line heights apart at most, and values behind the last one have so many characters.
_LIST_GAP, _SHORTEST = 2.0, 4


def _is_in_list(page: PageText, label: Label) -> bool:
    """Tell whether a common word in Chinese is a caption run together with its value, as others of its list are."""
    line = label.line
    rest = line.text[label.end :]
    first = not any(map(is_cjk, line.text[: label.start]))  # "上述产品" is no caption
    if not (label.weak and first and label.opens_line and is_cjk(line.text[label.start])):
        return False
    if len(rest) < _SHORTEST or not is_cjk(rest[0]) or _OF_SENTENCE.match(rest):
        return False
    reach = _LIST_GAP * line.height
    near = (*page.layout.above(line, line.box, reach)[:1], *page.layout.below(line, line.box, reach)[:1])
    return any(
        x.opens_line and x.role != label.role and abs(x.line.box.x0 - line.box.x0) < line.height
        for other in near
        for x in page.labels_in(other)
    )


def _is_small_caption(page: PageText, label: Label) -> bool:
    """Tell whether a common word in small letters is a caption beside its value, in a column of such ("scope", "until")."""
    if not (label.alone and page.layout.right_of(label.line, label.line.box)):
        return False
    box = label.line.box
    return any(
        x.alone
        and x.firm
        and x.role != label.role
        and x.line.text[:1].islower()
        and min(abs(x.line.box.x0 - box.x0), abs(x.line.box.x1 - box.x1)) < box.height
        for x in page.labels
    )


def _heading(label: Label) -> float:
    """How large a common word is, compared with the text, that is part of a heading."""
    return _HEADING_ALONE if plain(label.line.text) == plain(label.wording) else _HEADING


def _is_in_annex(page: PageText, label: Label) -> bool:
    """Tell whether the annex is named behind a label, where the scope would begin ("Scope: annex to certificate …")."""
    behind = (x for x in page.labels_in(label.line) if x.role == "sites_annex" and x.start >= label.end)
    return any(not label.line.text[label.end : x.start].strip(SEPARATORS) for x in behind)


def _ends_heading(page: PageText, label: Label) -> bool:
    """Tell whether a common word is the last line of a name that is printed larger than the text."""
    line = label.line
    least = _HEADING_ABOVE * page.layout.body_height
    if not label.weak or line.height < least or plain(line.text) != plain(line.text[label.start : label.end]):
        return False
    above = page.layout.above(line, line.box, 0.6 * line.height)[:1]
    return any(
        0.8 < x.height / line.height < 1.25 and company_score(x.text) < 1 and not page.labels_open(x)
        for x in above
    )


def _heads_sites_table(page: PageText, label: Label) -> bool:
    """Tell whether a label heads the column of a table that lists sites, beside their addresses."""
    level = page.layout.level_with(label.line)
    listed = page.layout.in_table(label.box) or any(x.firm for x in page.labelled("sites_annex"))
    return listed and any(x.role == "address" and x.alone for line in level for x in page.labels_in(line))


#: "… regarding the scope of this certificate may be obtained by consulting the client" is about the scope.
_SAYS_ABOUT_IT = regex.compile(
    r"(?:may|can|could|will|shall|must|should|above|below|or)\s|的(?:更多|进一步|详细)(?:说明|信息)"
)


def _is_sentence(label: Label, rest: Span) -> bool:
    """Tell whether the words behind a label go on with it ("Scope of certification covered by …")."""
    if label.line.text[label.end : rest.start].strip() or COPULA.match(rest.text):
        return False
    return bool(_SAYS_ABOUT_IT.match(rest.text)) or (rest.text[:1].islower() and label.role == "scope")
