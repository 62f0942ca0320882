"""Whether a file looks as if its writer had come to the end."""

from __future__ import annotations

from pathlib import Path

from certscan.document.media import MediaType, media_type

_HEAD = 1024
#: Programs may write a little behind the end mark; a tail full of zeros is space that was set aside.
_TAIL = 4096

_END_MARKS = {
    MediaType.PDF: b"%%EOF",
    MediaType.JPEG: b"\xff\xd9",
    MediaType.PNG: b"IEND",
}


def looks_complete(path: str) -> bool:
    """Tell whether a file has the end that its kind asks for; a kind without one is taken as complete.

    OSError where it cannot be opened.
    """
    with Path(path).open("rb") as file:
        head = file.read(_HEAD)
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read(_TAIL)
    kind = media_type(head)
    if kind in _END_MARKS:
        return _END_MARKS[kind] in tail
    if kind is MediaType.WEBP:
        return size >= int.from_bytes(head[4:8], "little") + 8
    if kind is MediaType.BMP:
        return size >= int.from_bytes(head[2:6], "little")
    return True
