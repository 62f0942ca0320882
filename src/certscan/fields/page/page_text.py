"""A page as the extractors see it: lines with the labels and dates in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial, wraps
from typing import Concatenate, ParamSpec, TypeVar

import regex

from certscan.fields.page.broken_dates import LEADING, WIDE_LEADING, joined_dates
from certscan.fields.page.captions import captions_of
from certscan.fields.page.labels import Label, find_labels, find_run_on_labels, find_wrapped_labels
from certscan.fields.wording.dates import DateMatch, find_dates
from certscan.geometry import Box
from certscan.layout.line import Line, is_cjk
from certscan.layout.page_layout import PageLayout
from certscan.reading.letters import RIGHT_TO_LEFT
from certscan.record import Evidence, Origin

#: A label runs over so many lines at most.
_LONGEST_LABEL = 3

#: The lines of a label in Arabic stand so many line heights apart: its letters leave much of a line empty.
_ARABIC_LEADING = 1.2

#: A label in running text, which no column breaks, has so many characters before it.
_RUNS_ON = 32

#: What ends what is said of a former paper ("replaces Rev. 2; issued …").
_NEXT_CLAUSE = regex.compile(
    r"[;；。|·•]|\p{L}{3}\.\s|\d\.\s\p{Lu}|(?:,|\s(?:and|und|et|y|e))\s(?:(?:is|ist|est|es|è|remains)\s)?(?:valid|issued|expires|gültig|válid|valable)"
)

#: What a statement has behind it already, or has ended before its line does.
_GOES_ON = regex.compile(r"\d|[.。;；]")

#: A label and its value in a row are level to within so many line heights.
_LEVEL = 0.25

_R = TypeVar("_R")
_P = ParamSpec("_P")


def once_per_page(find: Callable[Concatenate[PageText, _P], _R]) -> Callable[Concatenate[PageText, _P], _R]:
    """Keep what a function finds on a page with the page: several stages ask for the same.

    What it is told beside the page is an entry of the catalogue or a table, of which there is one object.
    """
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def found(page: PageText, /, *about: _P.args, **named: _P.kwargs) -> _R:
        key = f"{name}{tuple(map(id, about))}" if about else name
        if key not in page.__dict__:
            page.__dict__[key] = find(page, *about, **named)
        kept: _R = page.__dict__[key]
        return kept

    return found


def once_per_label(find: Callable[[PageText, Label], _R]) -> Callable[[PageText, Label], _R]:
    """Keep what a function finds for a label with the label's page."""
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def found(page: PageText, label: Label) -> _R:
        kept: dict[Label, _R] = page.__dict__.setdefault(name, {})
        if label not in kept:
            kept[label] = find(page, label)
        return kept[label]

    return found


@dataclass(frozen=True)
class Span:
    """A part of a line, from `start` up to `end`."""

    line: Line
    start: int
    end: int

    @property
    def text(self) -> str:
        """The printed text, without surrounding space."""
        return self.line.text[self.start : self.end].strip()

    @cached_property
    def box(self) -> Box:
        """Where it stands, in page units."""
        return self.line.box_of(self.start, self.end)

    @property
    def confidence(self) -> float:
        """The reading's lowest confidence in it, 0 to 1."""
        return self.line.confidence_of(self.start, self.end)


@dataclass(frozen=True)
class DateSpot:
    """A date and where it is printed."""

    span: Span
    match: DateMatch

    @property
    def alone(self) -> bool:
        """Whether it is all that its line says, but for one character of a Chinese seal on a picture."""
        line = self.span.line
        rest = (line.text[: self.span.start] + line.text[self.span.end :]).strip(" .")
        return not rest or (len(rest) == 1 and is_cjk(rest) and line.origin is Origin.OCR)


@dataclass(frozen=True)
class PageText:
    """One page's lines, labels and dates."""

    layout: PageLayout

    @property
    def number(self) -> int:
        """The page's place in the document, from 1."""
        return self.layout.number

    @property
    def lines(self) -> tuple[Line, ...]:
        """The page's lines in reading order."""
        return self.layout.lines

    @cached_property
    def _labels(self) -> dict[int, list[Label]]:
        labels = {id(line): find_labels(line) for line in self.lines}
        spoken = frozenset(x.language for found in labels.values() for x in found)
        captions = partial(captions_of, labels=labels, spoken=spoken, body_height=self.layout.body_height)
        for line in self.lines:
            labels[id(line)] += captions([line])
        for upper in self.lines:
            for run in self._runs_from(upper):
                found = [] if self._are_dated_rows(run) else find_wrapped_labels(run) or captions(run)
                if not found and len(run) == 2 and len(upper.text) > _RUNS_ON:
                    found = find_run_on_labels(*run)
                for label in found:
                    there = labels[id(label.line)]
                    apart = [x for x in there if x.end <= label.start or label.end <= x.start]
                    if any(len(x.wording) > len(label.wording) for x in there if x not in apart):
                        continue  # "Original / Certificate / Date" goes before its "Certificate / Date"
                    labels[id(label.line)] = sorted([*apart, label], key=lambda x: x.start)
        return labels | {
            id(line): [*labels[upper], *self._labels_behind(line, labels)]
            for upper, line in self._with_years.items()
        }

    def _labels_behind(self, joined: Line, labels: Mapping[int, Sequence[Label]]) -> Iterator[Label]:
        """The labels of the second of two lines that a date runs over, as they stand on both together."""
        lower = next(
            (x for x in self.lines if x.words[-1] is joined.words[-1] and x.words[0] is not joined.words[0]),
            None,
        )
        for label in labels[id(lower)] if lower else ():
            offset = len(joined.text) - len(label.line.text)
            yield replace(label, line=joined, start=label.start + offset, end=label.end + offset)

    def _runs_from(self, line: Line) -> Iterator[list[Line]]:
        """The line with the one below it, and with the next one too, as labels in narrow cells run."""
        run = [line]
        leading = WIDE_LEADING if len(line.text) > _RUNS_ON and is_cjk(line.text[-1]) else LEADING
        leading = _ARABIC_LEADING if RIGHT_TO_LEFT.search(line.text) else leading
        while len(run) < _LONGEST_LABEL and (
            below := self.layout.below(run[-1], run[-1].box, leading * run[-1].height)[:1]
        ):
            run = [*run, *below]
            yield run

    def _are_dated_rows(self, lines: Sequence[Line]) -> bool:
        """Tell whether each line has a date of its own on its right, so that they are labels of their own."""
        beside: set[Line] = set()
        for line in lines:
            dated = self.dated_beside(line)
            if dated is None:
                return False
            beside.add(dated)
        return len(beside) == len(lines)

    def dated_beside(self, line: Line) -> Line | None:
        """Give the line with a date that stands level on a line's right, nothing between them."""
        level = self.layout.right_of(line, line.box)[:1]
        dated = (
            level and abs(level[0].box.cy - line.box.cy) < _LEVEL * line.height and find_dates(level[0].text)
        )
        return level[0] if dated else None

    def labels_in(self, line: Line) -> list[Label]:
        """The labels of one line, left to right."""
        return self._labels.get(id(line), [])

    def labelled_in(self, line: Line, role: str) -> bool:
        """Tell whether a line holds a label of a role."""
        return any(x.role == role for x in self.labels_in(line))

    def labels_open(self, line: Line) -> bool:
        """Tell whether a line begins with a label of its own."""
        return any(x.opens_line and x.firm for x in self.labels_in(line))

    def speaks_of_former(self, span: Span) -> bool:
        """Tell whether what stands at a place is a former certificate's ("Replaces certificate no. …")."""
        if any(
            x.role == "former_statement"
            and x.start <= span.start
            and not _NEXT_CLAUSE.search(span.line.text[x.end : span.start])
            for x in self.labels_in(span.line)
        ):
            return True
        upper = (
            self.layout.above(span.line, span.line.box, 0.6 * span.line.height)[:1] if span.start == 0 else ()
        )
        return any(
            x.role == "former_statement"
            and (x.alone or not x.opens_line)
            and not _GOES_ON.search(x.line.text, x.end)
            for line in upper
            for x in self.labels_in(line)
        )

    @cached_property
    def labels(self) -> list[Label]:
        """All labels of the page."""
        return [label for line in self.lines for label in self.labels_in(line)]

    def labelled(self, *roles: str) -> list[Label]:
        """The labels that announce one of these roles."""
        if roles not in self._labelled:
            self._labelled[roles] = [label for label in self.labels if label.role in roles]
        return self._labelled[roles]

    @cached_property
    def _labelled(self) -> dict[tuple[str, ...], list[Label]]:
        """The labels of the roles that were asked for."""
        return {}

    @cached_property
    def dates(self) -> list[DateSpot]:
        """All full dates of the page."""
        return [
            DateSpot(Span(line, match.start, match.end), match)
            for line in (self._with_years.get(id(line), line) for line in self.lines)
            for match in find_dates(line.text, self._languages)
        ]

    @cached_property
    def _with_years(self) -> dict[int, Line]:
        """The lines that begin a date, by id, each with what goes on with it elsewhere."""
        return joined_dates(self.layout)

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        """The languages of the page's labels, the most used first."""
        return tuple(language for language, _ in Counter(x.language for x in self.labels).most_common())

    def dates_in(self, line: Line) -> list[DateSpot]:
        """The dates that begin on one line, left to right."""
        printed = self._with_years.get(id(line), line)
        return [s for s in self._dates_by_line.get(id(printed), ()) if s.span.start < len(line.text)]

    @cached_property
    def _dates_by_line(self) -> dict[int, list[DateSpot]]:
        by_line: dict[int, list[DateSpot]] = {}
        for spot in self.dates:
            by_line.setdefault(id(spot.span.line), []).append(spot)
        return by_line

    def evidence(self, span: Span) -> Evidence:
        """Where a span stands, as the record shows it."""
        return self.layout.evidence(span.line, span.start, span.end)
