"""Where a page names the certified organisation: beside labels, behind statements, above what is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.fields.names.lines import begins_name
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Found, Place, values_of
from certscan.fields.weights import weights
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import address_score, company_score, prose_score
from certscan.layout.line import Line, is_cjk

#: So many lines above "maintains a management system" may name who does.
_LINES_ABOVE = 12

#: A statement that speaks of a company named before it.
_POINTS_BACK = regex.compile(
    r"(?i)\b(?:above|aforementioned|afore-mentioned|before-mentioned|oben|obengenannte|susmentionn|susnomm|bovengenoemd|bovenstaand|ovanstående|ovannämnd|ovennævnt|ovenstående|powyżs|wyżej|sus-?menționat|suscitad|arriba|suddett|sopra|acima|ci-dessus|naveden|uveden|iznad)|上述|以上|yukarıda"
)


#: "Its management system" is a company's named before it.
_ITS = regex.compile(
    r"(?i)(?<!\p{L})(?:its|their|su|seine?|ihre?|son|suo|seu|hun|zijn|swój|własny|своя|своє|своей)\s$"
)

#: The same in a label's own wording: Korean "the above company's".
_OF_ABOVE = regex.compile(r"(?:위|상기)\s?(?:업체|회사|기업|조직|사업장|기관)")

#: What a statement points back to is set so many times as large as the text, a name that tells by itself less so.
_LARGE, _LARGE_NAME = 1.2, 1.1

#: A text that is so much like an address is one.
AN_ADDRESS = 0.9

#: Who asked for a certificate holds it, unless another is called the certified organisation.
_ASKED = regex.compile(r"(?i)委托人|委託人|申请人|申請人|申请组织|applicant")
_CERTIFIED = regex.compile(
    r"(?i)[获受被持][证證]|certified\s(?:org|comp|entity|client|site)|certificate\sholder"
)


def announced_places(page: PageText) -> Iterable[tuple[Span, float]]:
    """What stands where a label or a statement announces the holder, with how much that tells."""
    weigh = weights().holder
    place = {Place.SAME_LINE: weigh.same_line, Place.RIGHT: weigh.right, Place.BELOW: weigh.below}
    labels = page.labelled("holder")
    if any(_CERTIFIED.search(x.wording) for x in labels):
        labels = [x for x in labels if not _ASKED.search(x.wording)]
    told = any(not x.weak and x.alone for x in labels)  # beside "Certificate holder" a manufacturer is none
    on_annex = page.number > 1 and bool(page.labelled("sites_annex"))  # where it heads a column of sites
    for label in labels:
        if (
            label.weak and (told or on_annex or not (_stands_as_label(label) or _opens_row(page, label)))
        ) or _is_subject(label):
            continue
        weight = weigh.weak_label if label.weak else weigh.label
        values = values_of(page, label)
        noted = len(values) > 1 and _is_note(values[0].span.text)
        beside = values[noted:][:2]
        for found in beside:
            if found is beside[0] or not _has_caption(found.span.text):
                yield found.span, weight + place[found.place]
        yield from ((whole(x), weight + weigh.below) for x in _captioned(page, label, values))
    for label in page.labelled("holder_statement"):
        if _in_name(label) or not (label.firm or _tells_seat(page, label)):
            continue
        yield from _after_statement(page, label)


#: How a Chinese sentence goes on about its subject ("获证组织每年须接受监督审核").
_GOES_ON_ABOUT = regex.compile(r"每|必?[须須需]|[应應将將]|[可若如未不在已按]")


def _is_subject(label: Label) -> bool:
    """Tell whether a Chinese label is the subject of a sentence that names nobody."""
    behind = label.line.text[label.end :].lstrip()
    return bool(_GOES_ON_ABOUT.match(behind)) and company_score(behind) < 1


#: "集团名称：…", "Parent company: …": what a line says under a caption of its own.
_OWN_CAPTION = regex.compile(r"[^:：\d]{2,30}[:：]\s*\S")


def _has_caption(text: str) -> bool:
    """Tell whether a text has a caption of its own, so that another label beside it does not announce it."""
    return bool(_OWN_CAPTION.match(text))


def _captioned(page: PageText, label: Label, values: Sequence[Found]) -> Iterable[Line]:
    """The company right above a label that is the caption under its value: no name stands beside or below it."""
    if label.weak or not label.alone or label.line.text.rstrip().endswith((":", "：")):
        return
    if any(address_score(x.span.text) < _AN_ADDRESS_BELOW or company_score(x.span.text) == 1 for x in values):
        return
    for line in page.layout.above(label.line, label.line.box, label.line.height)[:1]:
        if company_score(line.text) == 1 and line.height > label.line.height and not page.labels_open(line):
            yield line


#: What stands below a caption that is under its value is the next value, an address: so much like one.
_AN_ADDRESS_BELOW = 0.5


def lines_above_end(page: PageText, label: Label) -> Iterable[Line]:
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


def _tells_seat(page: PageText, label: Label) -> bool:
    """Tell whether a sentence goes on from a name to where its bearer sits ("La empresa CASA MAR, con domicilio en …")."""
    rest = label.line.text[label.end :].lstrip()
    below = page.layout.below(label.line, label.line.box, label.line.height)[:1]
    seats = (x for line in (label.line, *below) for x in page.labels_in(line) if x.role == "address")
    return rest[:1].isupper() and any(
        x.firm or x.line.text[: x.start].rstrip().endswith(",")
        for x in seats
        if x.line is not label.line or x.start > label.end
    )


def _stands_as_label(label: Label) -> bool:
    """Tell whether a common word ("Company", "Client") stands as a label: at the line's start, and closed."""
    rest = label.line.text[label.end :].strip()
    return label.opens_line and (not rest or _is_note(rest) or rest[0] in ":：/|")


#: A label and its value on one line stand so far apart, and the lines of the value begin so near to one place, in
#: line heights; no more than so many lines below are of the row and the next one.
_PARTED, _SAME_PLACE, _ROWS = 0.4, 0.3, 3


def _opens_row(page: PageText, label: Label) -> bool:
    """Tell whether a common word opens a row whose value begins behind a gap, where lines below begin too."""
    line = label.line
    rest = line.text[label.end :]
    begin = label.end + len(rest) - len(rest.lstrip())
    if not label.opens_line or begin == len(line.text):
        return False
    value = line.box_of(begin, len(line.text))
    below = page.layout.below(line, line.box, _ROWS * line.height)
    column = any(abs(x.box.x0 - value.x0) < _SAME_PLACE * line.height for x in below)
    return column and value.x0 - label.box.x1 > _PARTED * line.height


def _is_note(text: str) -> bool:
    """Tell whether a text is a note in brackets ("Manufacturer (SRN …)")."""
    return text.startswith("(") and text.endswith(")")


def _after_statement(page: PageText, label: Label) -> Iterable[tuple[Span, float]]:
    """What follows "This is to certify that": on the line, or in one of the next lines."""
    weigh = weights().holder
    rest = label.line.text[label.end :].strip(SEPARATORS)
    without_name = _goes_on_without_name(page, label)
    if not without_name and any(
        x.role == label.role and x.firm and x.start >= label.end for x in page.labels_in(label.line)
    ):
        return  # the last statement of a line announces the name
    of_above = _ITS.search(label.line.text[: label.start]) or _OF_ABOVE.match(label.wording)
    if of_above or without_name or _POINTS_BACK.search(_sentence(page, label)):
        yield from _before_statement(page, label)
        return
    if len(plain(rest)) > 3:
        ends = [
            x.start
            for x in page.labels_in(label.line)
            if x.role == "holder_statement_end" and x.start > label.end
        ]
        end = min(ends, default=len(label.line.text))
        yield Span(label.line, label.value_start, end), weigh.in_statement
        if is_cjk(rest[:1]) and company_score(rest) == 1 and len(rest) > _NAME_CHARACTERS:
            return  # the sentence goes on behind the name; the next line holds the rest of it
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


#: A Chinese company's name has so many characters at least.
_NAME_CHARACTERS = 8


def _announces_scope(label: Label) -> bool:
    """Tell whether a line ends with a label of the scope, which is what stands below."""
    scope = label.role in {"scope", "scope_statement"} and not label.weak
    return scope and label.ends_line


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
    bare = weigh.pointed_back_nearest
    for line in page.layout.above(label.line, label.line.box, 0.6 * page.layout.height):
        placed = address_score(line.text) >= AN_ADDRESS and not company_score(line.text)
        named = company_score(line.text) or begins_name(page, line)
        large = line.height > (_LARGE_NAME if named else _LARGE) * page.layout.body_height
        if large and not (placed or page.labels_open(line)):
            yield whole(line), weigh.pointed_back if named else bare
            bare = weigh.pointed_back_bare


def is_of_issuer(page: PageText, line: Line) -> bool:
    """Tell whether a line says who certifies, or stands below a caption that does."""
    captions = (
        x for above in page.layout.above(line, line.box, line.height)[:1] for x in page.labels_in(above)
    )
    return page.labelled_in(line, "holder_statement") or any(x.role == "issuer" and x.alone for x in captions)
