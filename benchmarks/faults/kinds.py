"""The kinds of trouble that are tried: files, and what scans them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from certscan.runs.folder import Scan, scan_document
from certscan.settings import Limits
from tests.engines import faults, ocr
from tests.support.bombs import BOMBS
from tests.support.broken_pdfs import BROKEN, sound
from tests.support.pdf_writer import Font, Page, pdf
from tests.support.pictures import drawn, encoded

_TIMES, _SEED = 100, 1
_PICTURES = ("JPEG", "PNG", "TIFF", "WEBP", "BMP")

#: What never ends must not take the table's time: what counts is that the deadline is kept.
_SHORT = Limits(deadline_seconds=10, max_worker_gigabytes=1.5)

#: Pieces of which a page is filled, far beyond the limit of characters.
_ENDLESS = ("A", "1 ", "A.-/", "01/01/", "ISO 9001, ", "Certificate No. ", "SGS ", "-")


@dataclass(frozen=True)
class Kind:
    """A kind of trouble: names and contents of its files, how they are scanned and within what limits."""

    files: Callable[[], Iterator[tuple[str, bytes]]]
    scan: Scan = scan_document
    limits: Limits = field(default_factory=Limits)


def kinds(corpus: Path | None) -> dict[str, Kind]:
    """All kinds by name; `corpus` is a folder of damaged files, each of its folders a kind of its own."""
    found = {
        "scan: throws, hangs, allocates, dies …": Kind(_scan_faults, faults.scan_with_fault, _SHORT),
        "OCR engine: throws, hangs, lies …": Kind(_engine_faults, ocr.scan_with_faulty_engine, _SHORT),
        "bombs": Kind(_bombs),
        "PDF: one structural defect each": Kind(_broken),
        "sound files cut off": Kind(_cut_off),
        "sound files overwritten here and there": Kind(_overwritten),
        "any bytes behind a known beginning": Kind(_any_bytes),
        "pages of text without end": Kind(_endless),
        "fonts that do not say what their letters mean": Kind(_mute),
    }
    folders = sorted(path for path in corpus.iterdir() if path.is_dir()) if corpus else []
    return found | {f"collected: {folder.name}": Kind(_Collected(folder)) for folder in folders}


@dataclass(frozen=True)
class _Collected:
    folder: Path

    def __call__(self) -> Iterator[tuple[str, bytes]]:
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                yield path.name, path.read_bytes()


def _scan_faults() -> Iterator[tuple[str, bytes]]:
    return ((f"{fault.__name__}-1.pdf", b"x") for fault in faults.FAULTS)


def _engine_faults() -> Iterator[tuple[str, bytes]]:
    picture = encoded(drawn("Certificate of registration", size=(800, 200)), "PNG")
    return ((f"{fault.replace(' ', '-')}.png", picture) for fault in ocr.FAULTS)


def _bombs() -> Iterator[tuple[str, bytes]]:
    return ((bomb.__name__, bomb()) for bomb in BOMBS)


def _broken() -> Iterator[tuple[str, bytes]]:
    return ((name, damage(sound())) for name, (damage, _) in BROKEN.items())


def _whole() -> list[bytes]:
    picture = drawn("Certificate of registration", "ISO 9001:2015", size=(800, 200))
    return [sound(), *(encoded(picture, kind) for kind in _PICTURES)]


def _cut_off() -> Iterator[tuple[str, bytes]]:
    shares = (0.02, 0.1, 0.5, 0.9, 0.99)
    return (
        (f"{n}-{share}", data[: int(len(data) * share)])
        for n, data in enumerate(_whole())
        for share in shares
    )


def _overwritten() -> Iterator[tuple[str, bytes]]:
    chance, whole = random.Random(_SEED), _whole()
    for number in range(_TIMES):
        data = bytearray(whole[number % len(whole)])
        for _ in range(chance.randint(1, 6)):
            start = chance.randrange(len(data))
            data[start : start + chance.randint(0, 24)] = chance.randbytes(chance.randint(0, 24))
        yield str(number), bytes(data)


def _any_bytes() -> Iterator[tuple[str, bytes]]:
    chance = random.Random(_SEED)
    beginnings = [b"", *(data[:24] for data in _whole())]
    for number in range(_TIMES):
        yield str(number), beginnings[number % len(beginnings)] + chance.randbytes(chance.randint(0, 4096))


def _endless() -> Iterator[tuple[str, bytes]]:
    size = Limits().max_page_characters
    for number, piece in enumerate(_ENDLESS):
        line = piece * (300 // len(piece))
        yield f"{number}.pdf", pdf(Page().lines(*[line] * (size // 150)))


def _mute() -> Iterator[tuple[str, bytes]]:
    page = Page().font(Font("F2", None)).lines(*["$FSUJGJDBUF PG SFHJTUSBUJPO"] * 30, font="F2")
    yield "type-3.pdf", pdf(page)
    private = {code: chr(0xE000 + code) for code in range(0x21, 0x7F)}
    yield "private-use.pdf", pdf(Page().font(Font("F2", private)).lines(*["Certificate"] * 30, font="F2"))
    lost = dict.fromkeys(range(0x21, 0x7F), "\ufffd")
    yield "lost.pdf", pdf(Page().font(Font("F2", lost)).lines(*["Certificate"] * 30, font="F2"))
