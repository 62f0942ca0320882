"""Text of a certificate as a table or a page can hold it."""

from __future__ import annotations

import regex

# Line ends and tabs stay. Direction overrides make a name look like another one; the letters that XML
# forbids would make the whole file unreadable.
_CONTROL = regex.compile(r"[\p{Cc}--[\t\n]]", regex.VERSION1)
_DROPPED = regex.compile(r"[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_LINE_END = regex.compile(r"\r\n?")


def clean(text: str) -> str:
    """Give text without control characters, direction overrides and what is no character."""
    return _DROPPED.sub("", _CONTROL.sub(" ", _LINE_END.sub("\n", text)))
