"""What a date stands in: a line of place and date, a signature with a key, or what speaks of another paper."""

from __future__ import annotations

import regex

from certscan.fields.page.labels import NARROW, Label
from certscan.fields.page.page_text import DateSpot, PageText
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: Text before a date that belongs to it is no longer than this.
SHORT_LEAD = 24


#: "First edition 2016-10-01" dates the standard, not the paper.
_OF_EDITION = regex.compile(
    r"(?i)(?<!date\s(?:d['’]|of\s|de\sl['’]))\b(?:edition|ausgabe|[ée]dition|edici[oó]n|edizione|edição)\s*[:,(]?\s*(?:of\s+)?$"
)

#: "CF-251-07 (2022-05-29)" names a form and dates it.
_OF_FORM = regex.compile(
    r"(?:^|[\s·])\p{Lu}{1,5}[-_ ]?\d[\d\p{L}_.-]*\s?[(（]$"
    r"|(?i:\b(?:form(?:ular\w*|ulaire|blatt)?|modul[oe]|mod|template|vorlage|obrazac|бланк|форма)\b\.?\s)(?=[^;]*\d)[^;·]{1,45}$"
)


#: "化妆品生产许可证:粤妆20229736,有效期至2027.01.11" dates a permit.
_OF_PERMIT = regex.compile(r"(?:许可证|許可證|营业执照|营業執照|注册证|备案凭证|资质证书)[^。;；]*$")


def _is_of_another_paper(page: PageText, spot: DateSpot) -> bool:
    """Tell whether a date is a standard's edition's, a form's, or a former certificate's."""
    before = _text_before(page, spot)
    another = (_OF_EDITION, _OF_FORM, _OF_PERMIT)
    told = any(x.search(before) for x in another) or page.speaks_of_former(spot.span)
    return (
        told
        or _goes_into_scheme(spot)
        or _ends_another_period(page, spot)
        or _dates_document_above(page, spot)
    )


def _goes_into_scheme(spot: DateSpot) -> bool:
    """Tell whether the version of a scheme was taken for a date's day ("IFS Food Version 8, April 2023")."""
    span = spot.span
    return any(n.worded and n.start < span.start < n.end < span.end for n in named_standards(span.line.text))


#: Where a sentence or a clause of its own ends.
_STOP = regex.compile(r"[.;。；](?:\s|$)")


def _dates_document_above(page: PageText, spot: DateSpot) -> bool:
    """Tell whether a date ends a sentence that names another document on the line above.

    "… in accordance with the Statement of Applicability, version 2.1, / dated 5 July 2024"
    """
    line = spot.span.line
    lead = line.text[: spot.span.start]
    begins_anew = lead and not (lead[0].islower() or lead[0].isdigit())  # its broken number may go on
    if begins_anew or len(lead) > SHORT_LEAD:
        return False
    if any(x.firm for x in page.labels_in(line) if x.start < len(lead)):
        return False
    return any(
        x.role == "template_date" and x.firm and not _STOP.search(upper.text, x.end)
        for upper in page.layout.above(line, line.box, 0.6 * line.height)[:1]
        if len(upper.text) > NARROW and not page.dates_in(upper)
        for x in page.labels_in(upper)
    )


#: What stands between the days of a period.
_PERIOD = regex.compile(r"\s?(?:[-–—~至到]|\p{L}{1,5}(?:\s\p{L}{1,3})?)\s?")


def _ends_another_period(page: PageText, spot: DateSpot) -> bool:
    """Tell whether a date ends a period that is not the certificate's ("Reporting period 1 Jan 2025 to 31 Dec 2025")."""
    line = spot.span.line
    starts = [d.span for d in page.dates_in(line) if d.span.end <= spot.span.start][-1:]
    labels = [x for x in page.labels_in(line) if x.role == "template_date" and x.firm]
    return any(
        _PERIOD.fullmatch(line.text[start.end : spot.span.start])
        and any(not line.text[x.end : start.start].strip(" :：(（") for x in labels)
        for start in starts
    )


#: "Date: 2024.12.05 10:12:40 +02'00'" is when a file was signed with a key.
_SIGNED_AT = regex.compile(r"[\sT,]*\d{1,2}:\d{2}:\d{2}\s?(?:[+-]\d{2}|Z\b|GMT|UTC)")


#: "Vu la décision n° 803 du comité en date du 13/03/2026" is when it was decided.
_OF_DECISION = regex.compile(
    r"(?i)\b(?:d[ée]cision|decisi[óo]n|decisione|decisão|entscheidung|beschluss|decyzj\p{L}+)\b[^.;]{1,60}\s(?:en\sdate\sdu|de\sfecha|in\sdata|datada?\sde|vom|dated|z\sdnia)\s*$"
)


def _is_of_decision(spot: DateSpot) -> bool:
    """Tell whether a date is the day of a decision that the line names."""
    return bool(_OF_DECISION.search(spot.span.line.text[: spot.span.start]))


def _is_of_a_key(spot: DateSpot) -> bool:
    """Tell whether a date has the time of day behind it."""
    return bool(_SIGNED_AT.match(spot.span.line.text, spot.span.end))


def told_by_context(page: PageText, spot: DateSpot) -> dict[str, float]:
    """Give the role of a date of a key, another paper or a decision, whatever its labels say; {} for any other."""
    if _is_of_a_key(spot):
        return {"issue_date": _BARE_DATE}
    if _is_of_another_paper(page, spot):
        return {"template_date": 1.0}
    return {"decision_date": 1.0} if _is_of_decision(spot) else {}


def _text_before(page: PageText, spot: DateSpot) -> str:
    """What stands before a date on its line, and on the line above where the date begins its line."""
    line = spot.span.line
    before = line.text[: spot.span.start]
    if len(before) > SHORT_LEAD:
        return before
    above = page.layout.above(line, line.box, 0.6 * line.height)[:1]
    return " ".join([*(x.text for x in above if len(x.text) > NARROW), before])


#: "Essen, 27.08.2024" at the foot of a paper says when it was signed.
_PLACE_BEFORE = regex.compile(
    r"(?:\p{L}{3,12}:\s?)?\p{Lu}[\p{L} .'()-]{2,30}"
    r"(?:,\s*(?:le|den|am|the|on|dne|dňa|dnia|dana|дана|li|lì|addì|il|em|a|el|op|la|на|tarihinde)?)?",
    regex.IGNORECASE,
)
_PLACE_AND_DATE, _BARE_DATE, _LOWER_PART = 0.84, 0.5, 0.45


def _is_below_statement(page: PageText, line: Line) -> bool:
    """Tell whether a line stands below all that a page says of the holder and the standard, as on a short page."""
    said = page.labelled("holder_statement_end", "standard_statement", "standard")
    return bool(said) and all(x.line.box.y1 <= line.box.y0 for x in said)


def _ends_validity(label: Label, spot: DateSpot) -> bool:
    """Tell whether "until" stands right before a date."""
    between = label.line.text[label.end : spot.span.start]
    return label.role == "expiry_date" and label.end <= spot.span.start and not between.strip(" :：")


def place_and_date(page: PageText, spot: DateSpot) -> float:
    """How far a line in the lower part of a page is the place and the date of a signature, or the date alone."""
    line = spot.span.line
    floor = max((x.span.end for x in page.dates_in(line) if x.span.end <= spot.span.start), default=0)
    before, behind = line.text[floor : spot.span.start].strip(" .;,"), line.text[spot.span.end :]
    # "Hamburg, den 28.08.2024": the small word is no label here, and "Fait à Lyon, le 28.08.2024" says the same.
    labels = [
        x
        for x in page.labels_in(line)
        if (x.start == floor and not (x.weak and x.role == "issue_date"))
        or (x.start > floor and not (x.weak and not _ends_validity(x, spot)))
    ]
    if behind.strip(" .,rгg") or labels or line.sideways:
        return 0.0  # something else is said of it; or it is the date of a form
    placed = _PLACE_BEFORE.fullmatch(before, timeout=1) and before[0].isupper()
    if line.box.cy < _LOWER_PART * page.layout.height and not (placed and _is_below_statement(page, line)):
        return 0.0
    return _BARE_DATE if not before else _PLACE_AND_DATE if placed else 0.0
