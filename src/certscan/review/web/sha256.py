"""How a content is named in an address: by its SHA-256, so that no address ever holds a path."""

from __future__ import annotations

from starlette.convertors import Convertor


class Sha256Convertor(Convertor[str]):
    """Sixty-four hexadecimal digits in small letters."""

    regex = "[0-9a-f]{64}"

    def convert(self, value: str) -> str:
        """Give what stands in the address."""
        return value

    def to_string(self, value: str) -> str:
        """Give what is to stand in the address."""
        return value
