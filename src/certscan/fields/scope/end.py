"""Lines that end a scope: other fields, notes, what is printed of the certification body."""

from __future__ import annotations

import regex

from certscan.catalogue.activities import activities
from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.page.body_lines import is_of_body, is_signatory
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.values import is_code
from certscan.fields.scope.labels import ends_text
from certscan.fields.scope.sentence_end import REGISTERS, STOPS, goes_on_about_certificate
from certscan.fields.wording.organisation import Script, script
from certscan.layout.line import Line
from certscan.record import Origin

#: What ends a scope when it is all that a line says ("conforms to the requirements of").
_ONWARD = {"holder_statement_end", "standard_statement"}

#: What ends it as a caption of its own ("Normative Grundlage", "Report No.").
_CAPTIONS = {"standard", "other_number"}
#: … and so do several of these, that make up this part of a line.
_ALL_BUT_MARKS = 0.9
#: … or this part, where one opens it ("ein Managementsystem eingeführt und wendet es an").
_MOST = 0.5

#: Words that send the reader on to an annex instead of giving the scope.
SEE_ANNEX = regex.compile(
    r"(?i)\b(?:annex|appendix|attach|schedule|anexo|ap[eé]ndice|anlage|anhang|allegat|annexe|za[łl][aą]czni|p[rř][ií]loh|anex[aă]|bijlage|bilaga|приложени|додат|қосымша|phụ lục)|附件|附页|附表|附錄|別紙|부속서"
)


#: A note below a scope is printed smaller than this …
_SMALLER = 0.86
_SAYS_SOMETHING = regex.compile(r"\b(?:is|are|shall|must|may|has|have|only)\b")
#: … and further below than the lines of a paragraph are apart, by so many line heights.
_NOTES_GAP = 0.3


def is_note(line: Line, follower: Line, usual_gap: float) -> bool:
    """Tell whether a line below one of a scope is a note to it: in smaller print, and apart or in brackets.

    `usual_gap` is how far lines of its paragraph are apart, in line heights. Beside Latin letters and figures
    a line of Chinese ones is lower in the same print.
    """
    if follower.height > _SMALLER * line.height:
        return False
    apart = follower.box.y0 - line.box.y1 > (usual_gap + _NOTES_GAP) * line.height
    in_brackets = follower.text.startswith(("(", "（")) and script(follower.text) is Script.LATIN
    # Engines measure letters less well.
    told = follower.origin is Origin.TEXT_LAYER or _SAYS_SOMETHING.search(follower.text)
    return apart or bool(in_brackets and told)


_IN_BRACKETS = regex.compile(r"[(（].*[)）]")


#: "(see the list of Halal products in the annex)" tells more of the products, and belongs to them.
_LIST_IN_ANNEX = regex.compile(
    r"(?i)\blists?\s(?:of\s)?(?:\p{L}+\s){0,3}(?:products|services|processes|activities)\b"
)


def refers_to_annex(line: Line) -> bool:
    """Tell whether a line is a remark that the annex tells more: "(sites, addresses and scopes: see annex)"."""
    if not _IN_BRACKETS.fullmatch(line.text.strip()) or _LIST_IN_ANNEX.search(line.text):
        return False
    return bool(SEE_ANNEX.search(line.text))


def is_anothers_value(page: PageText, line: Line) -> bool:
    """Tell whether a line is the value of the label on its left, as its colon says."""
    return line.text.startswith((":", "：")) and bool(page.layout.left_of(line, line.box))


#: What stands before a value: "Design responsibility: yes".
_CAPTION = regex.compile(r"\p{Lu}[\p{L}\p{M}'’/-]*(?:\s[\p{L}\p{M}'’/-]+){0,4}\s?[:：](?=\s|$)")


def begins_row(label: Label, first: Span, line: Line) -> bool:
    """Tell whether a line begins with a caption below a scope's own one, where that says its caption so too.

    A scope that lists what is done ("Sale: pumps") does so from its first line on.
    """
    own = label.has_colon and label.opens_line
    level = abs(line.box.x0 - label.line.box.x0) < line.height
    found = _CAPTION.match(line.text) if own and level else None
    return bool(
        found
        and first.line is label.line
        and not activities().match(line.text)
        and not any(c in first.text for c in ":：")
    )


def _sends_to_annex(page: PageText, line: Line) -> bool:
    """Tell whether a line about the certificate sends on to its annex ("This certificate covers several sites, see annex")."""
    opens = any(x.opens_line and x.role == "certificate_word" for x in page.labels_in(line))
    return opens and bool(SEE_ANNEX.search(line.text))


#: What a remark below a text begins with ("※ 该部分业务不在认可范围内", "（涉及行政许可的，在许可范围内有效）").
_REMARK = regex.compile("※|[(（](?:[凡如若]|以上.{0,4})?涉及[^()（）]*(?:许可|资质|許可)")


def ends_scope(page: PageText, line: Line) -> bool:
    """Tell whether a line below a scope is none of its lines."""
    if (
        _REMARK.match(line.text)
        or is_anothers_value(page, line)
        or is_signatory(page, line)
        or is_of_body(line)
    ):
        return True
    if refers_to_annex(line) or _sends_to_annex(page, line):
        return True
    return has_other_label(page, line) or goes_on_about_certificate(page, line)


#: What names a document before its date: a number of it, or some words.
_REFERENCE_BEFORE = regex.compile(r"\d|\p{L}{4}")
#: What stands before the date of a signature.
_PLACE_NAME = regex.compile(r"\p{Lu}[\p{L} .'-]{2,30},?")


def _is_of_text(page: PageText, label: Label) -> bool:
    """Tell whether a date's label in small letters has none ("technical safety" "inspection services")."""
    line = label.line
    if label.role not in DATE_ROLES or not line.text[:1].islower() or ":" in line.text:
        return False
    near = (line, *page.layout.right_of(line, line.box), *page.layout.below(line, line.box, line.height))
    return not any(page.dates_in(x) for x in near)


#: "Sector code: 29.50": words, and behind a colon figures.
_CODES = regex.compile(r"\p{L}[^:：\d(（]{1,30}[:：]\s*\d[\d.,;/\s]*(?:$|\s\p{L})")


#: What makes of a word of other papers the label of one's number.
_NUMBER_BEHIND = regex.compile(r"[^\d,;]{0,12}[:：]?\s*(?=\S*\d{3})\S+")


#: A number with letters before it, alone on its line ("RI 9000-2623", "NQ 59889 QMS"), and codes of models.
_NUMBER_ALONE = regex.compile(
    r"\p{Lu}{1,5}[\s-]?\d[\d\s/.-]{4,20}(?:\s?\p{Lu}{1,5})?|(?:(?=[^\s、,;]*\d)\p{Lu}[\p{Lu}\d./-]{2,15}(?:[、,，;；]\s*|$)){2,}"
)


def _has_colon(label: Label) -> bool:
    """Tell whether a colon stands behind a label or within its wording ("Statement of Applicability: document")."""
    return label.has_colon or ":" in label.line.text[label.start : label.end]


def has_other_label(page: PageText, line: Line) -> bool:
    """Tell whether a line begins another field, or is a short one with a date."""
    # "(IAF code: 19)" in brackets belongs to the scope.
    opening = [
        x
        for x in page.labels_in(line)
        if x.opens_line
        and x.firm
        and not line.text.startswith(("(", "（"))
        and not (ends_text(x) or _is_of_text(page, x))
    ]
    numbered = (x for x in opening if x.role == "other_number" and not x.weak)
    if any(x.role in STOPS for x in opening) or any(_NUMBER_BEHIND.match(line.text, x.end) for x in numbered):
        return True
    onward = [x for x in page.labels_in(line) if x.role in _ONWARD]
    part = _MOST if any(x.opens_line for x in onward) else _ALL_BUT_MARKS
    says_no_more = sum(x.end - x.start for x in onward) > part * len(line.text)
    captions = any(x.role in _CAPTIONS and x.alone for x in opening if not x.weak)
    # "Statement of Applicability: document 7" is a row of its own, without a colon it may end a scope.
    captions = captions or any(x.role == "template_date" and _has_colon(x) for x in opening)
    number = is_code(line.text) or _NUMBER_ALONE.fullmatch(line.text.strip(), timeout=1)
    if any(x.alone for x in onward) or says_no_more or captions or number:
        return True
    if _CODES.match(line.text) or REGISTERS.match(line.text):
        return True
    dates = page.dates_in(line)
    # "Statement of Applicability, version 3 of 12 May 2023" may end a scope.
    before = line.text[: dates[0].span.start].strip() if dates else ""
    labelled = any(x.role in DATE_ROLES and x.firm for x in page.labels_in(line))
    inside = bool(_REFERENCE_BEFORE.search(before)) and not labelled and not _PLACE_NAME.fullmatch(before)
    return bool(dates) and len(line.text) < 60 and not inside
