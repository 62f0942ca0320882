"""Invented companies: names, addresses, scopes and registration codes in every language."""

from __future__ import annotations

from random import Random

from benchmarks.generate.data import Pair, load, pair, words

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)

#: What goes into a scope of each kind of management system; the rest may take anything.
SECTORS = {
    "M": ("medical",),
    "F": ("food",),
    "I": ("software",),
    "A": ("metal", "plastics", "electronics"),
    "G": ("cosmetics",),
    "B": ("software", "logistics"),
    "T": ("toys",),
    "R": ("food",),
    "Z": ("food",),
    "H": ("food",),
    "W": ("packaging",),
    "P": ("packaging",),
    "J": ("software",),
    "C": ("metal", "electronics"),
    "L": ("textile", "toys"),
    "V": ("metal",),
    "X": ("metal",),
    "Y": ("food",),
    "D": ("metal", "electronics"),
}
SERVICES = ("software", "logistics", "construction")


def sector(rng: Random, language: str, system: str) -> str:
    """Choose what a company makes or does, so that its name and its scope agree."""
    offered: dict[str, list[str]] = words(language)["scope"]["products"]
    fitting = [name for name in SECTORS.get(system, tuple(offered)) if name in offered]
    return rng.choice(fitting or sorted(offered))


def company(rng: Random, language: str, trade: str | None = None) -> Pair:
    """Invent a company name, local and Latin, of a trade if the language has a word for it."""
    parts = words(language)["company"]
    by_trade: dict[str, list[str | list[str]]] = parts["activities"]
    every = [activity for activities in by_trade.values() for activity in activities]
    activities = by_trade.get(trade or "") or every
    stems = parts.get("stems") or load("stems")["stems"]
    first, second = (pair(stem) for stem in rng.sample(stems, 2))
    activity, form = pair(rng.choice(activities)), pair(rng.choice(parts["forms"]))
    place = pair(rng.choice(parts.get("places") or words(language)["address"].get("places", [""])))
    patterns = pair(rng.choice(parts["patterns"]))
    local, latin = (
        patterns[i].format(stem=first[i], stem2=second[i], activity=activity[i], form=form[i], place=place[i])
        for i in (0, 1)
    )
    if rng.random() < 0.12 and local == latin and "ß" not in local and "ı" not in local:
        local = latin = local.upper() if language != "tr" else local
    return local, latin


def address(rng: Random, language: str) -> Pair:
    """Invent an address, local and Latin."""
    parts = words(language)["address"]
    street, city = pair(rng.choice(parts["streets"])), pair(rng.choice(parts["cities"]))
    numbers = {"n": rng.randint(2, 480), "s": rng.randint(1, 9)}
    order = pair(parts.get("order", "{street}, {city}"))
    local, latin = (order[i].format(street=street[i].format(**numbers), city=city[i]) for i in (0, 1))
    return local, latin


def _join(items: list[str], language: str) -> str:
    comma: str
    last: str
    comma, last = words(language)["join"]
    if len(items) == 1:
        return items[0]
    return comma.join(items[:-1]) + last + items[-1]


def scope(rng: Random, language: str, first: str, length: int) -> Pair:
    """Invent a scope of about `length` products of a trade, in the language and in English; they say the same."""
    offered = words(language)["scope"]["products"]
    pool = [(first, index) for index in range(5)]
    same_kind = [name for name in offered if (name in SERVICES) == (first in SERVICES) and name != first]
    if length > 5 and same_kind:
        second = rng.choice(same_kind)
        pool += [(second, index) for index in range(5)]
    picked = rng.sample(pool, min(length, len(pool)))
    kind = "serve" if first in SERVICES else "make"
    index = rng.randrange(len(words(language)["scope"][kind]))

    def say(code: str) -> str:
        table = words(code)["scope"]
        pattern: str = table[kind][index]
        return pattern.format(list=_join([table["products"][s][i] for s, i in picked], code))

    local = say(language)
    return local, local if language == "en" else say("en")


def uscc(rng: Random) -> str:
    """Invent a Unified Social Credit Code with right check characters (GB 32100-2015)."""
    area = rng.choice(("441900", "330203", "320505", "370203", "350203", "120113", "440511"))
    body = "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(8))
    alnum = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    rest = 11 - sum(alnum.index(c) * w for c, w in zip(body, ORG_WEIGHTS, strict=True)) % 11
    code = "91" + area + body + ("X" if rest == 10 else "0" if rest == 11 else str(rest))
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(code))
    return code + USCC_ALPHABET[(31 - total % 31) % 31]
