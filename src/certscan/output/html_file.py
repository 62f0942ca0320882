"""One page for people: the verdicts, why, and where it was read; it opens without network, prints and forwards.

What a certificate prints is escaped by the templates and cleaned of what steers the display. Beyond that the
page's own policy lets no other script run than the one that it names by its hash.
"""

from __future__ import annotations

import base64
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from certscan.geometry import Box
from certscan.output.page_facts import facts, places_in_pictures, relative, shown_pages
from certscan.output.page_timeline import SHOWN, End, end_of, next_end, timeline
from certscan.output.page_words import TILES, VERDICTS
from certscan.output.pending import PendingFile, output_error
from certscan.output.pictures import MEDIA_TYPE, Drawn, PagePictures, Wanted
from certscan.record import REVIEW_BELOW, Certificate, Document, Severity, Status, VerdictStatus

_IN_MEMORY = 1 << 20


class HtmlFile:
    """Writes one page; certificates wait by verdict, so that what needs attention comes first.

    Pictures of their pages are drawn meanwhile and stand at the page's end, where they keep nothing waiting.
    """

    def __init__(self, target: Path, pictures: Callable[[], PagePictures] | None = None) -> None:
        self._file = PendingFile(target)
        self._draws = pictures() if pictures else None
        self._waiting = {status: _spool() for status in VERDICTS}
        self._without, self._pictures = _spool(), _spool()
        self._files = 0
        self._counts: Counter[str] = Counter()
        self._first: dict[VerdictStatus, str] = {}
        self._days: set[date] = set()
        self._ends: list[End] = []
        self._cited: set[str] = set()

    def write(self, document: Document) -> None:
        """Take the certificates of one record."""
        self._files += 1
        self._counts[document.status.value] += 1
        try:
            for certificate in document.certificates:
                self._write_certificate(certificate, document)
            if not document.certificates:
                self._without.write(_rendered("file.html", document=document))
            elif self._draws is not None:
                self._keep(self._draws.ask(self._wanted(document)))
        except OSError as error:
            raise output_error(self._file.target, error) from error

    def close(self) -> None:
        """Put the page together and in its place."""
        try:
            if self._draws is not None:
                self._keep(self._draws.rest())
            self._assemble()
        except OSError as error:
            self._file.discard()
            raise output_error(self._file.target, error) from error
        finally:
            self._let_go()
        self._file.commit()

    def discard(self) -> None:
        """Remove what was written."""
        self._let_go()
        self._file.discard()

    def _write_certificate(self, certificate: Certificate, document: Document) -> None:
        verdict = certificate.verdict
        anchor = f"c{sum(self._counts[status] for status in VERDICTS) + 1}"
        notes = sum(found.severity is Severity.INFO for found in verdict.findings)
        told = list(facts(certificate))
        doubtful = {fact.label.lower(): None for fact in told if fact.confidence < REVIEW_BELOW}
        row = _rendered(
            "certificate.html",
            certificate=certificate,
            source=document.source,
            warnings=document.warnings,
            anchor=anchor,
            file=self._files,
            facts=told,
            doubtful=list(doubtful) if certificate.needs_review else [],
            notes=notes,
            problems=len(verdict.findings) - notes,
            pages=shown_pages(certificate) if self._draws else (),
            rank=list(VERDICTS).index(verdict.status),
        )
        self._waiting[verdict.status].write(row)
        self._counts.update({verdict.status.value: 1, "review": int(certificate.needs_review)})
        self._first.setdefault(verdict.status, anchor)
        self._days.add(verdict.as_of)
        self._cited.update(found.rule for found in verdict.findings)
        if end := end_of(certificate, anchor):
            self._ends.append(end)

    def _wanted(self, document: Document) -> Wanted:
        pages: dict[int, tuple[Box, ...]] = {}
        for certificate in document.certificates:
            pages |= {page: pages.get(page, ()) for page in shown_pages(certificate)}
            for page, place in places_in_pictures(certificate):
                if page in pages:
                    pages[page] += (place,)
        return Wanted(self._files, document.source.path, document.source.sha256, pages)

    def _keep(self, drawn: Iterable[Drawn]) -> None:
        """Put pictures at the page's end, as text that no browser takes for anything before its script asks."""
        for one in drawn:
            encoded = {
                page: (picture, base64.b64encode(picture.data).decode())
                for page, picture in one.pictures.items()
            }
            self._pictures.write(
                _rendered("pictures.html", drawn=one, pictures=encoded, media_type=MEDIA_TYPE)
            )

    def _assemble(self) -> None:
        total = sum(self._counts[status] for status in VERDICTS)
        soonest = next_end(self._ends)
        top = _rendered(
            "top.html",
            days=_span(self._days),
            files=self._files,
            total=total,
            counts=self._counts,
            first=self._first,
            tiles=TILES,
            shares=list(self._shares()),
            soonest=soonest,
            until=relative(soonest.day, soonest.as_of) if soonest else "",
            timeline=timeline(self._ends),
            shown=SHOWN,
        )
        out = self._file.stream
        out.write(top)
        for waiting in self._waiting.values():
            _copy(waiting, out)
        out.write("</table>\n</section>\n" if total else "")
        if self._counts[Status.FAILED] + self._counts[Status.NOT_CERTIFICATE]:
            out.write(_rendered("files_top.html"))
            _copy(self._without, out)
            out.write("</tbody>\n</table>\n</section>\n")
        out.write(_rendered("bottom.html", cited=self._cited, pictured=self._draws is not None))
        _copy(self._pictures, out)
        out.write("</body>\n</html>\n")

    def _shares(self) -> Iterator[dict[str, Any]]:
        start = 0
        for status in VERDICTS:
            if count := self._counts[status]:
                yield {"status": status.value, "count": count, "start": start}
                start += count

    def _let_go(self) -> None:
        if self._draws is not None:
            self._draws.stop()
        for waiting in (*self._waiting.values(), self._without, self._pictures):
            waiting.close()


def _spool() -> IO[str]:
    return SpooledTemporaryFile(
        _IN_MEMORY, mode="w+", encoding="utf-8", newline="\n", errors="backslashreplace"
    )


def _copy(waiting: IO[str], out: IO[str]) -> None:
    waiting.seek(0)
    shutil.copyfileobj(waiting, out)


def _span(days: set[date]) -> list[str]:
    """Give the day of judgement, or the first and the last one."""
    return [day.isoformat() for day in sorted({min(days), max(days)})] if days else []


def _rendered(name: str, **values: Any) -> str:
    # A watch opens outputs before it begins; it shall not load the rules for that.
    from certscan.output.page_templates import rendered  # noqa: PLC0415

    return rendered(name, **values)
