"""Which labels govern a date: before it, left of it, above it, below it, or through a range."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.dates.beside import labels_beside_caption, labels_in_row, labels_left, labels_right
from certscan.fields.dates.breaks import broken_off
from certscan.fields.dates.context import place_and_date, told_by_context
from certscan.fields.dates.periods import spread_periods
from certscan.fields.dates.sentences import first_in_a_sentence, issued_in_a_sentence
from certscan.fields.dates.stacks import NONE, captions_above, labels_above, labels_below
from certscan.fields.dates.tables import keep_latest_issue, tell_audits, tell_cycles
from certscan.fields.page.labels import NARROW, Label
from certscan.fields.page.page_text import DateSpot, PageText, once_per_page
from certscan.layout.line import Line, is_cjk

#: How much a label's place says; the nearer and the more usual, the more.
_BEFORE, _AFTER = 1.0, 0.5
#: A label in brackets that makes up a line with the date before it ("2022年8月24日 [初始批准]").
_IN_BRACKETS = 0.9
_WEAK = 0.55
#: A heading of a column with a common word tells no more than this.
_HEADED = 0.8
#: A Chinese or Japanese word right behind a date says what begins or ends then ("2029年06月28日失效").
_GOVERNS = 0.96
#: … and so does the Turkish word for the day in its case ("20.08.2027 tarihine kadar geçerlidir").
_TURKISH_DAY = regex.compile(r"(?i)tarihi?n?[ea]\b|tarihinde|tarihli")
#: A weak label and a date that make up a line, or one of the dates in it ("Date, 12 May 2023").
_WEAK_ALONE = 0.78


def role_scores(page: PageText) -> list[tuple[DateSpot, dict[str, float]]]:
    """Give each date of a page the roles that labels assign to it, with a score from 0 to 1."""
    return [(spot, dict(roles)) for spot, roles in _scored(page)]


@once_per_page
def _scored(page: PageText) -> list[tuple[DateSpot, dict[str, float]]]:
    follow = _captions_follow(page)
    scored = [(spot, _governing(page, spot, captions_follow=follow)) for spot in page.dates]
    keep_latest_issue(page, scored)
    tell_audits(page, scored)
    tell_cycles(page, scored)
    spread_periods(page, scored)
    return scored


#: So many dates at least have captions below them alone, where captions follow.
_FEWEST_FOLLOWED = 2


def _captions_follow(page: PageText) -> bool:
    """Tell whether captions stand below their dates, as under rules to write on: none has one above it alone."""
    alone = [x for x in page.dates if x.alone and not (any(_before(page, x)) or any(labels_left(page, x)))]
    turns = _turns(page, alone) if alone else []
    valued = [x is not False for x in turns]
    if len(turns) >= 2 * _FEWEST_FOLLOWED and valued == [True, False] * (len(turns) // 2):
        return True
    told = [(any(labels_above(page, x)), any(labels_below(page, x))) for x in alone]
    followed = (False, True) in told and len([x for x in told if x[1]]) >= _FEWEST_FOLLOWED
    return followed and (True, False) not in told and not (turns and turns[-1] is None)


def _turns(page: PageText, alone: Sequence[DateSpot]) -> list[bool | None]:
    """Tell of each date and caption in the column of the first date, which begins it, whether it is a date.

    None stands for what is printed below a caption where there is no date ("not applicable").
    """
    box = alone[0].span.line.box
    column: dict[Line, bool | None] = {x.line: False for x in page.labels if _captions(x)}
    column |= {x: None for x in page.lines if NONE.fullmatch(x.text.strip())}
    column |= {x.span.line: True for x in alone}
    below = [x for x in column if x.box.overlap_x(box) > 0]
    return [column[x] for x in sorted(below, key=lambda x: x.box.y0)]


def _captions(label: Label) -> bool:
    """Tell whether a label of a date is a caption of its own, or ends a short one ("The diploma expires")."""
    ends = label.firm and len(label.line.text) <= NARROW and label.ends_line
    return label.role in DATE_ROLES and (label.alone or ends)


def _governing(page: PageText, spot: DateSpot, *, captions_follow: bool) -> dict[str, float]:
    scores: dict[str, float] = {}
    if told := told_by_context(page, spot):
        return told
    if first := first_in_a_sentence(page, spot):
        return {"initial_date": first}
    for label, score in _before(page, spot):
        _add(scores, label, score, weak=_WEAK_ALONE if _says_no_more(page, label, spot) else _WEAK)
    if max(scores.values(), default=0.0) <= _WEAK:
        for label, score in broken_off(page, spot) or labels_left(page, spot):
            _add(scores, label, score)
    if _COLON_BEHIND.match(spot.span.line.text[spot.span.end :]):
        for label, score in _after(page, spot):
            _add(scores, label, score)
        return scores
    beside = bool(scores)
    above = () if captions_follow else labels_above(page, spot)
    for label, score in () if beside else (*labels_below(page, spot, follows=captions_follow), *above):
        if not (scores and captions_above(page, label, spot)):
            _add(scores, label, score)
    for label, score in _after(page, spot):
        _add(scores, label, score if not beside or score == _GOVERNS else score * 0.4)
    _look_elsewhere(page, spot, scores)
    signed = max(place_and_date(page, spot), issued_in_a_sentence(page, spot))
    if signed > max(scores.values(), default=0.0):
        scores = {"issue_date": signed}
    return scores


#: What parts the dates that a line lists ("Initial registration 30.10.2021. Issued: 13.11.2024. Page 1 of 1").
_PARTS = regex.compile(r"\s?[.;；|·•–—]\s+")


def _says_no_more(page: PageText, label: Label, spot: DateSpot) -> bool:
    """Tell whether a label and the date right behind it make up a line, or one of the dates that it lists."""
    text = label.line.text
    if text[label.end : spot.span.start].strip(" .:：,"):
        return False
    listed = any(_PARTS.fullmatch(text, x.span.end, label.start) for x in page.dates_in(label.line))
    rest = text[spot.span.end :]
    return (label.opens_line or listed) and not (rest.strip(" .") and not _PARTS.match(rest))


def _look_elsewhere(page: PageText, spot: DateSpot, scores: dict[str, float]) -> None:
    """Add what labels say that stand neither beside nor over nor under a date; `scores` is changed."""
    for elsewhere in (labels_in_row, labels_beside_caption):
        for label, score in () if scores else elsewhere(page, spot):
            _add(scores, label, score)
    # In a table of what happened when, the event stands beside the day, below "Date".
    for label, score in () if max(scores.values(), default=0.0) >= _HEADED else labels_right(page, spot):
        _add(scores, label, score)


#: "12.05.2023 : Date of issue": where labels stand behind their values, none belongs to what is below it.
_COLON_BEHIND = regex.compile(r"\s?[:：]\s?(?:\d(?:st|nd|rd|th|[.ºª°])\s?)?\p{L}")


def _add(scores: dict[str, float], label: Label, score: float, weak: float = _WEAK) -> None:
    if label.role in DATE_ROLES:
        score *= (1.0 if label.firm else weak) * (1.0 if label.exact else 0.92)
        scores[label.role] = max(scores.get(label.role, 0.0), score)
        if label.role == "expiry_date" and _OF_CYCLE.search(label.wording):
            scores["cycle_end"] = score
        if label.role == "expiry_date" and _EXTENDED.search(label.wording):
            scores["extended_end"] = score


#: "Certification cycle end" is the end of the certificate, unless that is printed as well.
_OF_CYCLE = regex.compile(
    r"(?i)c[yi][kc]l|[sz]y?i?klus|sykli|cykel|tsükk|döngü|çevrim|周期|週期|サイクル|주기|цикл|κύκλ|دورة|รอบ|chu kỳ"
)


#: "Validity extended until" goes before the end that the paper had at first.
_EXTENDED = regex.compile(
    r"(?i)extended|verlängert|prolong|prorrog|prorog|延长|延長|延期|przedłuż|prodlouž|uzat|продл|продовж"
)

#: "Revision 2 vom 27.02.2025": the number of a revision leads on to its day.
_NUMBERED = regex.compile(r"(?i)[\s.:]*\d{1,2},?\s(?:vom|of|dated|from|du|del?|z dnia|od|van|от)\s?")


def _before(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """Labels on the same line, between the date before (if any) and this date."""
    line = spot.span.line
    floor = max((d.span.end for d in page.dates_in(line) if d.span.end <= spot.span.start), default=0)
    labels = [
        x
        for x in page.labels_in(line)
        if floor <= x.start and x.end <= spot.span.start and not _is_attached(page, x)
    ]
    for rank, label in enumerate(reversed([x for x in labels if x.role in DATE_ROLES])):
        gap = len(line.text[label.end : spot.span.start].strip(" :：.-–()/"))
        numbered = (
            label.role == "revision_date"
            and label.opens_line
            and _NUMBERED.fullmatch(line.text, label.end, spot.span.start)
        )
        if numbered:
            yield replace(label, weak=False), _BEFORE
            continue
        if (label.weak and gap > 4) or _is_part_of_date(label) or _is_due(page, label):
            continue
        yield label, _BEFORE * max(0.3, 1 - 0.012 * max(gap - 6, 0)) * (1.0 if rank == 0 else 0.75**rank)


#: Words for "until" alone, which say neither what ends nor what is due.
_UNTIL = regex.compile(
    r"(?i)(?:(?:ist|is|est|es|è|este|jest|je) )?(?:until|till?|by|up to|not later than|bis(?: zum| spätestens(?: zum)?)?|spätestens(?: am| bis)?|hasta(?: el)?|até|jusqu'au|au plus tard(?: le)?|avant le|entro(?: il)?|fino al|do(?: dnia)?|tot|до|най-късно до|iki|līdz|până la)"
)
_DUE = {"surveillance_date", "audit_date", "recertification_date"}


def _is_due(page: PageText, label: Label) -> bool:
    """Tell whether "until" follows an audit that is due by then, in the same sentence ("Das Überwachungsaudit ist bis zum …")."""
    if label.role != "expiry_date" or not _UNTIL.fullmatch(label.wording):
        return False
    upper = page.layout.above(label.line, label.line.box, label.line.height)[:1] if label.opens_line else ()
    return any(
        x.role in _DUE
        and x.firm
        and not _SAYS_MORE.search(x.line.text[x.end : label.start if x.line is label.line else None])
        for line in (label.line, *upper)
        for x in page.labels_in(line)
        if line is not label.line or x.end <= label.start
    )


#: What ends a sentence, dates an audit, or speaks of the certificate.
_SAYS_MORE = regex.compile(r"(?i)\d|[.;。；]|gültig|valid|válid|vigen|ważn|plat|действ|zertifikat|certifi")


def _is_attached(page: PageText, label: Label) -> bool:
    """Tell whether a Chinese or Japanese word stands right behind the date before it ("2025年6月23日到期 | …")."""
    behind = label.line.text[label.end :].lstrip()
    return _begins_term(page, label) or (
        is_cjk(label.wording[0])
        and (not behind or behind[0] in "|┃│;；,，。")
        and any(
            d.span.end <= label.start
            and not label.line.text[d.span.end : label.start].strip()
            and not _has_label_before(page, d)
            for d in page.dates_in(label.line)
        )
    )


#: "自2024年7月22日签发之日起生效": what may stand between a day and the word that it is the first one.
_FROM_THE_DAY = regex.compile(r"\s?(?:\p{Han}{0,4}之日)?\s?")


def _begins_term(page: PageText, label: Label) -> bool:
    """Tell whether a label says that something begins with the day before it, whatever announces that day."""
    text = label.line.text
    return text[label.start] == "起" and any(
        _FROM_THE_DAY.fullmatch(text, d.span.end, label.start)
        for d in page.dates_in(label.line)
        if d.span.end <= label.start
    )


def _has_label_before(page: PageText, spot: DateSpot) -> bool:
    """Tell whether a label stands right before a date."""
    text = spot.span.line.text
    labels = (x for x in page.labels_in(spot.span.line) if x.role in DATE_ROLES)
    return any(x.end <= spot.span.start and not text[x.end : spot.span.start].strip(" :：") for x in labels)


def _is_part_of_date(label: Label) -> bool:
    """Tell whether the word for "day" begins a date written out ("ngày 31 tháng 07 năm 2025"), and labels nothing."""
    return label.weak and label.language == "vi" and label.line.text[label.start].islower()


#: The brackets around a label that ends its line.
_CLOSES = regex.compile(r"[(（]\s*[)）]\s*|[\[【［]\s*[\]】］]\s*")


def _after(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """A label right behind the date, as in Kazakh, Japanese, Turkish or in brackets."""
    for label in page.labels_in(spot.span.line):
        gap = spot.span.line.text[spot.span.end : label.start].strip()
        # "日失效" begins with the date's last character.
        behind = spot.span.end - 1 <= label.start and label.end > spot.span.end
        sentence = gap.startswith(".") and label.line.text[label.start].isupper()  # it begins another one
        if behind and len(gap) <= 2 and not sentence and label.role in DATE_ROLES:
            attached = _is_attached(page, label)
            following = [d for d in page.dates_in(spot.span.line) if d.span.start >= label.end]
            if attached:
                yield replace(label, weak=False), _GOVERNS
            elif not following and ":" not in spot.span.line.text[label.end : label.end + 3]:
                suffixed = is_cjk(label.wording[-1]) or _TURKISH_DAY.match(label.wording)
                bracketed = spot.span.start == 0 and _CLOSES.fullmatch(gap + label.line.text[label.end :])
                yield label, _GOVERNS if not gap and suffixed else _IN_BRACKETS if bracketed else _AFTER
            return
