"""The labels of certificate numbers: which announce one, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import chain

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.number.text import CODE, NUMERO_CAPTION, number_in
from certscan.fields.page.body_lines import is_of_mark
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Found, Place, values_of
from certscan.fields.wording.organisation import address_score, company_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: Words of a label that say that it is a certificate's.
SAYS_CERTIFICATE = regex.compile(
    r"(?i)[cs]ert|zert|证书|證書|сертиф|свідоц|удостов|belge|chứng|登録証|인증|شهادة|รับรอง|proof|apliec|pažym|osv[eě]d|todist|πιστοπ|tanús|świadec|atest"
)
#: A number stands so many characters behind its label at most.
RIGHT_BEHIND = 12

#: What stands behind its number in a sentence ("EMS.24.57614 numara ile"), and the code that ends what is before it.
BEHIND_ITS_NUMBER = regex.compile(r"(?i)numara|no['’]?lu(?!\p{L})|say[ıi]l[ıi](?!\p{L})|számú|нөмір")
LAST_CODE = regex.compile(r"(?<!\S)\S*\d\S*$")
#: The number of a site's paper goes before that of the paper which it belongs to.
SUB_PAPER = regex.compile(r"(?i)sub|unter|teil|sous|sotto|子证书|子證書|분\s?증서")

#: What stands before "No." in an address, and before its numbers.
_OF_PLOT = regex.compile(
    r"(?i)\b(?:survey|plot|khasra|gat|gut|shed|door|shop|flat|unit|ward|room|floor|thửa|thửa đất|tờ bản đồ|lô|lô đất|nhà)\s$|\b(?:ул|вул|бул)\.\s\p{Lu}|\b(?:carrera|cra|calle|cl|diagonal|transversal)\.?\s\d{1,3}\s?\p{L}{0,4}\s$"
)
#: The number of a house, which has no letters before it and few digits.
_HOUSE = regex.compile(r"[\s.:]*\d{1,4}(?=,|\s*$|\s\p{L}{3})")
#: A line that is so much like an address is one.
_AN_ADDRESS = 0.5
#: … and one with the number of a house so much.
_LIKE_AN_ADDRESS = 0.3
#: How much larger than an address a name is above it.
_LARGER = 1.15


def labels_of_numbers(page: PageText) -> Iterable[Label]:
    """Give the labels that may announce the certificate number."""
    told = (_run_together(page), _among_captions(page), _above_numbers(page), _before_numbers(page))
    for label in chain(page.labelled("certificate_number"), *told):
        if not (_is_of_place(page, label) or _heads_column(page, label) or is_of_mark(page, label.line)):
            yield label


def beside(page: PageText, label: Label) -> Iterable[Found]:
    """Give the values of a label, and what stands beside or below those which are none.

    What is level with a label, where the text above that was taken for its beginning; what stands below "No.",
    which ends the label. Of a column of former and present numbers it is the one whose row has the latest day.
    """
    found = values_of(page, label)
    in_force = _number_in_force(page, label)
    if in_force is not None:
        yield Found(label, whole(in_force), Place.BELOW)
        return
    yield from found
    if found and found[0].place is Place.RIGHT and number_in(found[0].span) is None:
        level = page.layout.right_of(label.line, label.line.box)[:1]
        yield from (Found(label, whole(x), Place.RIGHT) for x in level if not page.labels_open(x))
        # In a row of captions what stands right of one is the next one, however it is worded.
        below = page.layout.below(label.line, label.box, label.line.height)[:1] if label.alone else ()
        yield from (Found(label, whole(x), Place.BELOW) for x in below if not page.labels_in(x))
    elif found and found[0].place is Place.BELOW and NUMERO_CAPTION.fullmatch(found[0].span.text):
        word = found[0].span.line
        below = page.layout.below(word, word.box, word.height)[:1]
        yield from (Found(label, whole(x), Place.BELOW) for x in below)


def _is_of_place(page: PageText, label: Label) -> bool:
    """Tell whether "No." belongs to an address ("Survey No. 88/P", "Calle 4 No. 7-19, Vereda Chincé")."""
    text = label.line.text
    before, behind = text[: label.start].strip(), text[label.end :]
    of_certificate = SAYS_CERTIFICATE.search(before.rpartition(",")[2])
    inside = before and "," in text and address_score(text) >= _AN_ADDRESS and not of_certificate
    of_house = _HOUSE.match(behind) and address_score(text) >= _LIKE_AN_ADDRESS
    of_plot = _OF_PLOT.search(text[: label.start])
    return label.weak and bool(inside or of_house or of_plot) and not _follows_certificate(page, label)


def _follows_certificate(page: PageText, label: Label) -> bool:
    """Tell whether a label goes on with the word for the paper ("This certificate, with the register No. 4711")."""
    return any(
        x.role == "certificate_word"
        and 0 <= label.start - x.end <= RIGHT_BEHIND
        and not any(map(str.isdigit, label.line.text[x.end : label.start]))
        for x in page.labels_in(label.line)
    )


#: The heads of two columns that stand close to each other.
_TWO_HEADS = regex.compile(r"(?i)\p{L}*(?:[cs]ert|zert|сертиф)\p{L}*\s\p{L}+")


def _run_together(page: PageText) -> Iterable[Label]:
    """The heads of a number's and a date's column that were taken for one ("Certificate", "Issued")."""
    for label in page.labelled("issue_date"):
        if label.alone and _TWO_HEADS.fullmatch(label.line.text.strip()):
            yield replace(label, role="certificate_number", weak=True)


#: A title is so much larger than the text at least.
_TITLE = 1.3


def _among_captions(page: PageText) -> Iterable[Label]:
    """The word "certificate" as the head of a number's column beside those of days ("Certificate | Issued | Expires")."""
    for label in page.labelled("certificate_word"):
        line = label.line
        if label.alone and line.height < _TITLE * page.layout.body_height:
            level = page.layout.level_with(line)
            if any(x.alone and x.role in DATE_ROLES for y in level for x in page.labels_in(y)):
                yield replace(label, role="certificate_number", weak=True)


def _above_numbers(page: PageText) -> Iterable[Label]:
    """The word "certificate" in small print right above a number in larger print, as its caption."""
    for label in page.labelled("certificate_word"):
        line = label.line
        if not label.alone or line.height > page.layout.body_height:
            continue
        for below in page.layout.below(line, label.box, line.height)[:1]:
            if below.height > line.height and _is_number_alone(page, below):
                yield replace(label, role="certificate_number", weak=False)


def _before_numbers(page: PageText) -> Iterable[Label]:
    """The name of the paper in a form, with its number in the next column ("Product certificate | 60429-QMS")."""
    for label in page.labelled("certificate_word"):
        if not label.alone or label.line.height >= _TITLE * page.layout.body_height:
            continue
        for value in page.layout.right_of(label.line, label.line.box)[:1]:
            if _is_number_alone(page, value) and CODE.fullmatch(value.text.strip()):
                yield replace(label, role="certificate_number", weak=True)


def _is_number_alone(page: PageText, line: Line) -> bool:
    """Tell whether a line is a number and nothing beside it, and no date."""
    span = number_in(whole(line))
    return span is not None and span.text == line.text.strip() and not page.dates_in(line)


#: A column of so many numbers tells of products, as in an annex; fewer may be the systems' of one certificate.
_ROWS = 4
#: Rows of so many cycles with a day each tell how the certificate was renewed.
_CYCLES = 2


def _heads_column(page: PageText, label: Label) -> bool:
    """Tell whether "Registration No." is the head of a column of numbers of one length, each of another thing."""
    if not label.alone or SAYS_CERTIFICATE.search(label.wording):
        return False
    numbers = {line.text.strip() for line in _column(page, label)}
    return len(numbers) >= _ROWS and len({len(x) for x in numbers}) == 1


def _column(page: PageText, label: Label) -> list[Line]:
    """The numbers that stand below a label, each alone on its line and all in one column with it."""
    column: list[Line] = []
    for line in page.layout.below(label.line, label.box, page.layout.height):
        aligned = abs(line.box.x0 - label.box.x0) < line.height
        if not (aligned and _is_number_alone(page, line)):
            break
        column.append(line)
    return column


def _number_in_force(page: PageText, label: Label) -> Line | None:
    """The number in a column of a certificate's numbers whose row has the latest day; None where rows have no days."""
    rows = (
        {line.text: (_latest_day(page, line), line) for line in _column(page, label)} if label.alone else {}
    )
    days = [day for day, _ in rows.values() if day]
    if len(days) < _CYCLES or len(days) < len(rows):
        return None
    return next(line for day, line in rows.values() if day == max(days))


def _latest_day(page: PageText, line: Line) -> date | None:
    level = page.layout.level_with(line)
    return max((x.match.value for y in level for x in page.dates_in(y)), default=None)


#: The number of the firm stands below its address, so many line heights away at most.
_BELOW_ADDRESS = 2.2

#: "Reg. No." may count the register of firms or that of certificates.
_REGISTERED = regex.compile(r"(?i)re[gģ]")


def is_of_firm(page: PageText, label: Label) -> bool:
    """Tell whether a number of registration is the firm's: right below its name or address, or before that."""
    line = label.line
    if not (label.opens_line and _REGISTERED.match(label.wording)) or SAYS_CERTIFICATE.search(label.wording):
        return False
    above = page.layout.above(line, line.box, _BELOW_ADDRESS * line.height)[:1]
    higher = above + page.layout.above(above[0], above[0].box, line.height)[:1] if above else above
    named = any(
        x.height > _LARGER * line.height
        and (company_score(x.text) == 1 or any(address_score(y.text) >= _AN_ADDRESS for y in above))
        for x in higher
    )
    # "Registered office: …" above "Registered number 4711" is the register of companies' too.
    seated = any(
        x.role == "address" and x.opens_line and _REGISTERED.match(x.wording)
        for upper in above
        for x in page.labels_in(upper)
    )
    return named or seated or ("," in line.text[label.end :] and address_score(line.text) >= _AN_ADDRESS)


#: A number's label stands so many line heights below the caption of its column.
_BELOW_CAPTION = 3.0


def is_of_main(page: PageText, label: Label) -> bool:
    """Tell whether a label stands in a column that is headed by the main certificate, beside a site's own one."""
    line = label.line
    above = page.layout.above(line, line.box, _BELOW_CAPTION * line.height)[:1]
    roles = {x.role for upper in above for x in page.labels_in(upper) if x.alone}
    return {"other_number", "certificate_word"} <= roles


#: What ends with the Chinese word for a number before "No." is that number's name, of which a line may hold the rest.
_NAMED_NUMBER = regex.compile(r"\p{Han}[号號]\s?$")


def is_named_otherwise(label: Label) -> bool:
    """Tell whether words before "No." say what it counts, and are no label of a certificate's ("(流)水号No.")."""
    before = label.line.text[: label.start]
    return label.weak and bool(_NAMED_NUMBER.search(before)) and not SAYS_CERTIFICATE.search(before)


def ends_caption(page: PageText, label: Label) -> bool:
    """Tell whether a word is the second line of another thing's caption ("Facility" above "Identifier")."""
    line = label.line
    if not label.alone or SAYS_CERTIFICATE.search(label.wording):
        return False
    above = page.layout.above(line, line.box, _OF_CAPTION * line.height)[:1]
    return any(
        x.alone and x.role in _OF_PLACES and line.is_like(upper) and upper.box.aside(line.box) < line.height
        for upper in above
        for x in page.labels_in(upper)
    )


#: The lines of a caption stand so near each other (in line heights); those of places' and firms' captions have numbers.
_OF_CAPTION, _OF_PLACES = 0.4, {"address", "holder", "sites_annex"}

#: A word of a sentence.
_WORD = regex.compile(r"(?<!\p{L})\p{Ll}{3,}")


def is_of_another_system(label: Label) -> bool:
    """Tell whether a sentence speaks of the certificate to a standard ("… beside FSSC 22000 certificate no. GP 8813")."""
    before = label.line.text[: label.start].rstrip()
    return any(n.end == len(before) and _WORD.search(before, 0, n.start) for n in named_standards(before))
