"""Decides what a corpus holds: which layout, language, office and medium each file gets."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import cycle, islice
from random import Random
from typing import TypeVar

from benchmarks.generate import art
from benchmarks.generate.art import Art
from benchmarks.generate.data import Office, languages, offices
from benchmarks.generate.dates import is_ambiguous
from benchmarks.generate.draft import Draft, Sheets
from benchmarks.generate.invent import invent
from benchmarks.generate.layouts import LAYOUTS, Layout
from benchmarks.generate.model import Facts, truth_of
from benchmarks.generate.negatives import NEGATIVES, write_negative
from benchmarks.generate.written import Written

T = TypeVar("T")

#: How often a language comes up beside the others, where a layout has the choice.
WEIGHT = {"en": 4, "zh": 3, "de": 2, "es": 2, "fr": 1.5, "it": 1.5}
#: Every so many papers one is no certificate.
OTHER_EVERY = 9
#: Every so many certificates one is to a withdrawn edition.
OLD_EVERY = 17
OLD = {"Q": "oldQ", "E": "oldE", "S": "oldS"}
OLD_FROM = date(2012, 1, 10)
OLD_UNTIL = date(2016, 12, 20)

#: Shares of papers that are marked as a copy or as a draft.
COPIES, DRAFTS = 0.03, 0.015

#: Sizes and typefaces that papers come in; scripts without a choice keep their own.
ZOOMS = (1.0, 1.0, 1.08, 1.16, 1.24)
FONTS = (
    None,
    None,
    "'Liberation Serif','Noto Serif CJK SC'",
    "'Noto Sans'",
    "'Noto Serif','Noto Serif CJK SC'",
    "'Liberation Sans Narrow'",
    "'DejaVu Sans'",
    "'Noto Sans Display'",
)
SHEET = '<div class="sheet">'


@dataclass(frozen=True)
class Plan:
    """One file to come."""

    name: str
    seed: str
    layout: str
    language: str
    office: Office | None
    old: bool = False


def offices_for(layout: Layout, language: str) -> list[Office]:
    """Give the offices that could issue this layout in this language."""
    if language not in languages():
        return []
    return [o for o in offices() if language in o.languages and layout.fits(o)]


def plan(count: int, seed: int, only: Collection[str] = ()) -> list[Plan]:
    """Plan a corpus: layouts take turns, and of what fits the language and the office used least come next.

    `only` names the layouts and the papers that are no certificates to choose from; nothing means all of them.
    """
    rng = random.Random(f"plan {seed}")
    names = [name for name in LAYOUTS if not only or name in only]
    kinds = [name for name in NEGATIVES if not only or name in only]
    every = OTHER_EVERY if names else 1
    rng.shuffle(names)
    layouts, others = cycle(names), cycle(kinds)
    spoken: Counter[str] = Counter()
    signed: Counter[tuple[str, str]] = Counter()
    plans: list[Plan] = []
    for index in range(count):
        name, key = f"gen_{index + 1:04}", f"{seed}/{index}"
        if kinds and index % every == every - 1:
            plans.append(Plan(name, key, next(others), "", None))
            continue
        layout = LAYOUTS[next(layouts)]
        spoken_here = [code for code in layout.languages if offices_for(layout, code)]
        language = _least(rng, spoken_here, lambda code: spoken[code] / WEIGHT.get(code, 1))
        office = _least(rng, offices_for(layout, language), lambda o: signed[o.id, o.issuer])
        spoken[language] += 1
        signed[office.id, office.issuer] += 1
        plans.append(Plan(name, key, layout.name, language, office, spoken.total() % OLD_EVERY == 0))
    return plans


def _least(rng: random.Random, items: Sequence[T], cost: Callable[[T], float]) -> T:
    """Give one of the items of least cost, by lot."""
    costs = [cost(item) for item in items]
    return rng.choice([item for item, c in zip(items, costs, strict=True) if c == min(costs)])


def media(count: int, seed: int, shares: dict[str, float]) -> list[str]:
    """Give every file a medium, in the wanted shares."""
    total = sum(shares.values())
    bag = [name for name, share in shares.items() for _ in range(max(1, round(100 * share / total)))]
    random.Random(f"media {seed}").shuffle(bag)
    return list(islice(cycle(bag), count))


def _facts(
    rng: Random, layout: Layout, language: str, office: Office, systems: tuple[str, ...], old: bool
) -> Facts:
    # "mdsapM" is a form of the system "M".
    suits = [s for s in systems if not office.systems or {s, s[-1]} & {*office.systems}]
    wanted = tuple(suits) or ("Q",)
    old = old and set(wanted) <= set(OLD)
    if old:
        wanted = tuple(OLD[s] for s in wanted)
    return invent(
        rng,
        language,
        office,
        wanted,
        scope_length=rng.randint(*layout.scope),
        site_count=layout.sites,
        years=rng.choice(layout.years),
        earliest=OLD_FROM if old else date(2021, 6, 10),
        latest=OLD_UNTIL if old else None,
    )


def write(item: Plan) -> Written:
    """Write the document that a plan asks for."""
    rng = Random(item.seed)
    if item.office is None:
        return write_negative(NEGATIVES[item.layout], rng)
    return write_certificate(rng, LAYOUTS[item.layout], item.language, item.office, item.old)


def write_certificate(
    rng: Random, layout: Layout, language: str, office: Office, old: bool = False
) -> Written:
    """Write a certificate, or several in one file where the layout says so."""
    systems = rng.choice(layout.systems)
    groups = [systems] if layout.certificates == 1 else [(s,) for s in systems]
    first = _facts(rng, layout, language, office, groups[0], old)
    all_facts = [first]
    for group in groups[1:]:
        other = _facts(rng, layout, language, office, group, old)
        if layout.one_holder:
            other = other.with_(
                holder=first.holder, address=first.address, registration=first.registration, scope=first.scope
            )
        all_facts.append(other)
    pictures: dict[str, Art] = {}
    drafts: list[Draft] = []
    for facts in all_facts:
        drafts.append(Draft(facts, rng, drafts[0].style if drafts else None, pictures))
    if is_ambiguous(drafts[0].style) and not all(facts.settle_days for facts in all_facts):
        # A paper whose every date could be read two ways would have no one truth.
        for draft in drafts:
            draft.style = "{y}-{m:02}-{d:02}"
    sheets = replace(layout.build(*drafts), zoom=rng.choice(ZOOMS), font=rng.choice(FONTS))
    chance = rng.random()
    if layout.truth.get("draft"):
        return finish(sheets, drafts, layout, language)
    if chance < COPIES:
        sheets = watermarked(sheets, drafts[0], "COPY")
    elif chance < COPIES + DRAFTS:
        sheets = watermarked(sheets, drafts[0], "DRAFT")
        for draft in drafts:
            draft.printed.extra["draft"] = True
    return finish(sheets, drafts, layout, language)


def watermarked(sheets: Sheets, draft: Draft, word: str) -> Sheets:
    """Lay a pale word across every page."""
    css = "position:absolute;left:15mm;top:40mm"
    pages = (p.replace(SHEET, draft.picture(art.watermark(word), 180, css) + SHEET, 1) for p in sheets.pages)
    return replace(sheets, pages=tuple(pages))


def finish(sheets: Sheets, drafts: Sequence[Draft], layout: Layout, language: str) -> Written:
    """Collect the truth of the written drafts."""
    spans = sheets.spans or (tuple(range(1, len(sheets.pages) + 1)),)
    written = Written(sheets, drafts[0].pictures, language)
    for draft, span in zip(drafts, spans, strict=True):
        shown = (language.partition("-")[0], *(a for a in layout.also if a != language))
        truth = truth_of(draft.facts, draft.printed, shown)
        written.truths.append({"pages": list(span)} | truth | layout.truth | {"layout": layout.name})
        written.printed.append((draft.facts, draft.printed.texts))
    return written
