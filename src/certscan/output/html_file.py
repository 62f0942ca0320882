"""One page for people: the verdicts, why, and where it was read; it opens without network, prints and forwards.

What a certificate prints is escaped by the templates and cleaned of what steers the display. Beyond that the
page's own policy lets no other script run than the one that it names by its hash.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from certscan.output.page_facts import facts, relative
from certscan.output.page_words import VERDICTS
from certscan.output.pending import PendingFile, output_error
from certscan.record import REVIEW_BELOW, Certificate, Document, Severity, Status, VerdictStatus

#: Verdicts of certificates that serve until they end.
_USABLE = {VerdictStatus.ATTENTION, VerdictStatus.EXPIRING, VerdictStatus.VALID}
_IN_MEMORY = 1 << 20


class HtmlFile:
    """Writes one page; certificates wait by verdict, so that what needs attention comes first."""

    def __init__(self, target: Path) -> None:
        self._file = PendingFile(target)
        self._waiting = {status: _spool() for status in VERDICTS}
        self._without = _spool()
        self._files = 0
        self._counts: Counter[str] = Counter()
        self._days: set[date] = set()
        self._next: tuple[date, Certificate] | None = None

    def write(self, document: Document) -> None:
        """Take the certificates of one record."""
        self._files += 1
        self._counts.update({document.status.value: 1, "review": int(document.needs_review)})
        try:
            for certificate in document.certificates:
                self._write_certificate(certificate, document)
            if not document.certificates:
                self._without.write(_rendered("file.html", document=document))
        except OSError as error:
            raise output_error(self._file.target, error) from error

    def close(self) -> None:
        """Put the page together and in its place."""
        try:
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
        status = certificate.verdict.status
        notes = sum(found.severity is Severity.INFO for found in certificate.verdict.findings)
        told = list(facts(certificate))
        doubtful = {fact.label.lower(): None for fact in told if fact.confidence < REVIEW_BELOW}
        row = _rendered(
            "certificate.html",
            certificate=certificate,
            source=document.source,
            warnings=document.warnings,
            facts=told,
            doubtful=list(doubtful) if certificate.needs_review else [],
            notes=notes,
            problems=len(certificate.verdict.findings) - notes,
            first=not self._counts[status],
            rank=list(VERDICTS).index(status),
        )
        self._waiting[status].write(row)
        self._counts[status] += 1
        self._days.add(certificate.verdict.as_of)
        end = certificate.expiry_date
        if end is not None and status in _USABLE and (self._next is None or end.value < self._next[0]):
            self._next = end.value, certificate

    def _assemble(self) -> None:
        total = sum(self._counts[status] for status in VERDICTS)
        top = _rendered(
            "top.html",
            days=_span(self._days),
            files=self._files,
            total=total,
            to_review=self._counts["review"],
            failed=self._counts[Status.FAILED],
            shares=list(self._shares()),
            next_end=self._next_end(),
        )
        out = self._file.stream
        out.write(top)
        for waiting in self._waiting.values():
            _copy(waiting, out)
        out.write("</table>\n" if total else "")
        if self._counts[Status.FAILED] + self._counts[Status.NOT_CERTIFICATE]:
            out.write(_rendered("files_top.html"))
            _copy(self._without, out)
            out.write("</tbody>\n</table>\n")
        out.write(_rendered("bottom.html"))

    def _shares(self) -> Iterator[dict[str, Any]]:
        start = 0
        for status, wording in VERDICTS.items():
            if count := self._counts[status]:
                yield {
                    "status": status.value,
                    "word": wording.word,
                    "meaning": wording.meaning,
                    "count": count,
                    "start": start,
                }
                start += count

    def _next_end(self) -> dict[str, str] | None:
        if self._next is None:
            return None
        day, certificate = self._next
        holder = certificate.holder or certificate.holder_local
        standards = ", ".join(standard.label for standard in certificate.standards)
        return {
            "day": day.isoformat(),
            "relative": relative(day, certificate.verdict.as_of),
            "what": ", ".join(filter(None, (holder.value if holder else "", standards))) or "unnamed",
        }

    def _let_go(self) -> None:
        for waiting in (*self._waiting.values(), self._without):
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
