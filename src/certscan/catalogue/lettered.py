"""Patterns that are asked only where a text holds the letters without which they find nothing: those are found sooner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

#: The parts of a pattern: groups, what is looked around for, repeats, sets and classes, and plain letters.
_PART = regex.compile(
    r"(?P<flags>\(\?[a-z]+\))|(?P<around>\(\?<?[=!])|(?P<opens>\((?:\?P<\w+>|\?[a-z-]*:|(?!\?)))|(?P<strange>\(\?)"
    r"|(?P<closes>\))|(?P<either>\|)|(?P<repeats>[*+?]\??|\{[\d,]+\}\??)"
    r"|(?P<any>\[\^?\]?(?:\\.|[^\]\\])*\]|\\(?:[pPN]\{[^}]*\}|x..|u....|\w)|[.^$])|(?P<letter>\\?(?P<kept>.))",
    regex.DOTALL,
)

#: What one part of a pattern finds: a letter, or one of several strings; () where it may find anything, or nothing.
_Found = str | tuple[str, ...]


@dataclass(frozen=True)
class Lettered:
    """A pattern and strings one of which, folded, a text holds wherever it matches; () where it tells none."""

    pattern: regex.Pattern[str]
    letters: tuple[str, ...]

    def may_be_in(self, folded: str) -> bool:
        """Tell whether the pattern may match in a text, given by its `folded_letters`."""
        for letters in self.letters:
            if letters in folded:
                return True
        return not self.letters


def lettered(pattern: str, flags: int = 0) -> Lettered:
    """Compile a pattern, and tell what letters it needs."""
    return Lettered(regex.compile(pattern, flags), needed_letters(pattern))


def folded_letters(text: str) -> str:
    """A text without its capitals, and without what parts the Turkish i's, as patterns overlook it too."""
    return text.casefold().replace("\u0307", "").replace("ı", "i")


def needed_letters(pattern: str) -> tuple[str, ...]:
    """Give folded strings one of which stands in whatever a pattern finds; () where it tells none."""
    parts = [*_PART.finditer(pattern)]
    return () if any(x["strange"] for x in parts) else _any_branch(iter(parts))


def _any_branch(parts: Iterator[regex.Match[str]]) -> tuple[str, ...]:
    """Read a group, or the whole, up to its end."""
    branches: list[list[_Found]] = [[]]
    for part in parts:
        found = branches[-1]
        if part["closes"]:
            break
        if part["either"]:
            branches.append([])
        elif part["opens"]:
            found.append(_any_branch(parts))
        elif part["around"]:
            _any_branch(parts)
            found.append(())
        elif part["repeats"]:
            if part["repeats"][0] in "*?" or part["repeats"].startswith(("{0", "{,")):
                found.pop()
            found.append(())
        else:
            found.append(folded_letters(part["kept"] or "") or ())
    needed = [*map(_most_telling, branches)]
    return tuple(dict.fromkeys(x for strings in needed for x in strings)) if all(needed) else ()


def _most_telling(found: Sequence[_Found]) -> tuple[str, ...]:
    """Of what stands one behind the other in a pattern, what a text holds least likely."""
    needed: list[tuple[str, ...]] = []
    for is_letter, run in groupby(found, key=lambda x: isinstance(x, str)):
        if is_letter:
            needed.append(("".join(map(str, run)),))
        else:
            needed += [x for x in run if isinstance(x, tuple) and x]
    return max(needed, key=lambda strings: min(map(len, strings)), default=())
