"""The Unified Social Credit Code of organisations in China; GB 32100-2015."""

from __future__ import annotations

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTH = 18
#: The departments that register, by the first character.
_DEPARTMENTS = "123456789ANY"
_MODULUS = 31


def looks_like_code(text: str) -> bool:
    """Tell whether a registration number has the code's length and begins as one does."""
    code = bare(text)
    return len(code) == _LENGTH and code[0] in _DEPARTMENTS and code[2:8].isdigit()


def check_character_fits(text: str) -> bool:
    """Tell whether the last character is the one that the others ask for."""
    code = bare(text)
    if len(code) != _LENGTH or any(char not in _ALPHABET for char in code):
        return False
    weighted = sum(_ALPHABET.index(char) * pow(3, place, _MODULUS) for place, char in enumerate(code[:-1]))
    return _ALPHABET[-weighted % _MODULUS] == code[-1]


def bare(text: str) -> str:
    """Give the code's letters and digits alone, upper-case."""
    return "".join(char for char in text.upper() if char.isalnum())
