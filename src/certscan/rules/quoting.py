"""How a long text of a certificate is quoted in a message."""

from __future__ import annotations

#: A scope can fill a page; the record has it whole.
_LONGEST = 160


def shortened(text: str) -> str:
    """Give a text whole, or its beginning with dots, cut behind a word where there is one."""
    if len(text) <= _LONGEST:
        return text
    beginning = text[: _LONGEST - 1]
    return f"{beginning.rpartition(' ')[0] or beginning}…"
