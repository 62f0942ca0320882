"""A workbook for Excel and its kin: certificates, files, findings and evidence, each on a sheet.

XlsxWriter rather than openpyxl: it only writes, needs nothing else, and in its constant memory mode keeps one
row of each sheet at a time.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import SpooledTemporaryFile, TemporaryDirectory

from certscan.output.components import library
from certscan.output.flat import COLUMNS, typed_rows
from certscan.output.links import to_file, to_row
from certscan.output.page_facts import Fact, facts
from certscan.output.pending import PendingBinaryFile, output_error
from certscan.output.sheet import Cell, Column, Link, Sheet
from certscan.record import Certificate, Document, Finding, VerdictStatus

_GREEN = {"font_color": "#0B5D2A", "bg_color": "#DDF3E4"}
_YELLOW = {"font_color": "#6B4700", "bg_color": "#FFF0CC"}
_RED = {"font_color": "#8C1515", "bg_color": "#FBDDDD"}
_VIOLET = {"font_color": "#54278F", "bg_color": "#EBE1F7"}
_COLOURS = {
    VerdictStatus.VALID: _GREEN,
    VerdictStatus.EXPIRING: _YELLOW,
    VerdictStatus.ATTENTION: _YELLOW,
    VerdictStatus.EXPIRED: _RED,
    VerdictStatus.NOT_ACCEPTABLE: _RED,
    VerdictStatus.UNVERIFIABLE: _VIOLET,
}
_VERDICTS = {status.value: look for status, look in _COLOURS.items()}
_STATUSES = {"failed": _RED, "not_certificate": _YELLOW}
_SEVERITIES = {"fail": _RED, "warn": _YELLOW}

#: Columns of the flat table that belong to the file stand on the sheet of the files.
_OF_FILE = {"status", "error_code", "error", "hint", "warnings"}
_CERTIFICATE_COLUMNS = tuple(column for column in COLUMNS if column not in _OF_FILE)
_WIDTHS = {
    "file": 32,
    "verdict": 14,
    "holder": 32,
    "holder_local": 24,
    "registration_id": 21,
    "standards": 20,
    "certificate_number": 22,
    "issuer": 28,
    "scope": 60,
    "address": 40,
    "sites": 40,
    "findings": 70,
    "kind": 20,
    "sha256": 20,
}
_WIDTH = 13
_IN_MEMORY = 1 << 24

_FILES = (
    Column("file", 40),
    Column("status", 15),
    Column("certificates", 12),
    Column("needs_review", 13),
    Column("error_code", 18),
    Column("error", 45),
    Column("hint", 45),
    Column("warnings", 60),
    Column("pages", 8),
    Column("sha256", 20),
)
_FINDINGS = (
    Column("rule", 9),
    Column("severity", 10),
    Column("message", 80),
    Column("field", 20),
    Column("page", 8),
    Column("on_the_page", 40),
    Column("file", 40),
    Column("certificate", 12),
    Column("certificate_number", 24),
    Column("holder", 34),
)
_EVIDENCE = (
    Column("field", 20),
    Column("value", 50),
    Column("printed", 40),
    Column("confidence", 12),
    Column("other_readings", 40),
    Column("page", 8),
    Column("on_the_page", 50),
    Column("file", 40),
    Column("certificate", 12),
)


class XlsxFile:
    """Writes a workbook; the rows wait in temporary files until it is closed."""

    def __init__(self, target: Path) -> None:
        xlsxwriter = library("xlsx")
        self._failures = (OSError, library("xlsx", "xlsxwriter.exceptions").XlsxFileError)
        self._file = PendingBinaryFile(target)
        self._waiting = TemporaryDirectory(prefix="certscan-")
        # The archive is packed before it meets the target's disk: half an archive does not let go of its file.
        self._packed = SpooledTemporaryFile(_IN_MEMORY, dir=self._waiting.name)  # noqa: SIM115 - until it is closed
        self._book = xlsxwriter.Workbook(
            self._packed, {"constant_memory": True, "tmpdir": self._waiting.name}
        )
        self._book.use_zip64()
        certificates = [Column(column, _WIDTHS.get(column, _WIDTH)) for column in _CERTIFICATE_COLUMNS]
        self._certificates = Sheet(self._book, "Certificates", certificates, _VERDICTS)
        self._files = Sheet(self._book, "Files", _FILES, _STATUSES)
        self._findings = Sheet(self._book, "Findings", _FINDINGS, _SEVERITIES)
        self._evidence = Sheet(self._book, "Evidence", _EVIDENCE, {})

    def write(self, document: Document) -> None:
        """Write the rows of one record."""
        try:
            self._write(document)
        except OSError as error:
            raise output_error(self._file.target, error) from error

    def close(self) -> None:
        """Put the workbook in its place."""
        try:
            for sheet in (self._certificates, self._files, self._findings, self._evidence):
                sheet.finish()
            self._book.close()
            self._packed.seek(0)
            shutil.copyfileobj(self._packed, self._file.stream)
        except self._failures as error:
            self._file.discard()
            reason = error if isinstance(error, OSError) else error.args[0]
            raise output_error(self._file.target, reason) from error
        finally:
            self._let_go()
        self._file.commit()

    def discard(self) -> None:
        """Remove what was written."""
        with suppress(*self._failures):
            self._book.close()  # or its temporary files stay open
        self._let_go()
        self._file.discard()

    def _let_go(self) -> None:
        self._packed.close()
        self._waiting.cleanup()

    def _write(self, document: Document) -> None:
        source, error = document.source, document.error
        target = to_file(source.path, self._file.target)
        path: Cell = Link(source.path, target) if target else source.path
        if document.certificates:
            for certificate, row in zip(document.certificates, typed_rows(document), strict=True):
                self._write_certificate(certificate, {**row, "file": path})
        file: tuple[Cell, ...] = (
            path,
            document.status.value,
            len(document.certificates),
            document.needs_review,
            error.code if error else None,
            error.message if error else None,
            error.hint if error else None,
            tuple(f"{notice.code}: {notice.message}" for notice in document.warnings),
            source.page_count,
            source.sha256,
        )
        self._files.write(file)

    def _write_certificate(self, certificate: Certificate, row: dict[str, Cell]) -> None:
        sheet, number = self._certificates.next_row()
        back = Link(f"row {number}", to_row(sheet, number))
        evidence = to_row(*self._evidence.next_row())
        for fact in facts(certificate):
            self._evidence.write((*_evidence(fact), row["file"], back))
        if certificate.certificate_number:
            row["certificate_number"] = Link(certificate.certificate_number.value, evidence)
        self._certificates.write([row[column] for column in _CERTIFICATE_COLUMNS])
        for found in certificate.verdict.findings:
            self._findings.write(
                (
                    found.rule,
                    found.severity.value,
                    found.message,
                    found.field,
                    _pages(found),
                    _texts(found),
                    row["file"],
                    back,
                    row["certificate_number"],
                    row["holder"],
                )
            )


def _evidence(fact: Fact) -> tuple[Cell, ...]:
    others = tuple(f"{other.value} ({other.confidence:.0%})" for other in fact.others)
    return fact.label, fact.value, fact.printed, fact.confidence, others, _pages(fact), _texts(fact)


def _pages(shown: Fact | Finding) -> tuple[int, ...]:
    return tuple(dict.fromkeys(place.page for place in shown.evidence))


def _texts(shown: Fact | Finding) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.text for place in shown.evidence))
