"""The output contract: one `Document` per input file, frozen and versioned.

Names follow ISO/IEC 17000 and ISO/IEC 17021-1: the certified organisation is the `holder`, the
certification body is the `issuer`, the accreditation body accredits the issuer.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, field_validator

SCHEMA_VERSION: Literal["1.0"] = "1.0"

T = TypeVar("T")

#: The box of what stands somewhere on a page.
WHOLE_PAGE = (0.0, 0.0, 1.0, 1.0)

#: A critical value below this confidence asks for a person's eye.
REVIEW_BELOW = 0.8

Confidence = Annotated[float, Field(ge=0, le=1)]
Fraction = Annotated[float, Field(ge=0, le=1)]


class Origin(StrEnum):
    """Where a piece of evidence was read."""

    TEXT_LAYER = "text_layer"
    OCR = "ocr"
    BARCODE = "barcode"
    METADATA = "metadata"
    DERIVED = "derived"
    HUMAN = "human"


class Kind(StrEnum):
    """What sort of attestation a certificate is."""

    MANAGEMENT_SYSTEM = "management_system"
    PRODUCT = "product"
    GMP = "gmp"
    TEST_REPORT = "test_report"
    OTHER = "other"


class Status(StrEnum):
    """What became of one input file."""

    OK = "ok"
    NOT_CERTIFICATE = "not_certificate"
    FAILED = "failed"


class Severity(StrEnum):
    """How much a finding weighs; fail: no proof, warn: look, info: note."""

    FAIL = "fail"
    WARN = "warn"
    INFO = "info"


class VerdictStatus(StrEnum):
    """The judgement of one certificate."""

    VALID = "valid"
    EXPIRING = "expiring"
    ATTENTION = "attention"
    EXPIRED = "expired"
    NOT_ACCEPTABLE = "not_acceptable"
    UNVERIFIABLE = "unverifiable"


class Model(BaseModel):
    """Base of the contract's models: immutable, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Model):
    """A place on a page that shows a value.

    `page` counts from 1; `bbox` is [x0, y0, x1, y1] as fractions of the upright page's width and
    height, from its top left.
    """

    page: Annotated[int, Field(ge=1)]
    bbox: tuple[Fraction, Fraction, Fraction, Fraction]
    text: str
    origin: Origin

    @property
    def tells_where(self) -> bool:
        """Whether the box tells a place on the page; the whole page is the box of what a person has typed."""
        return self.bbox != WHOLE_PAGE


class Alternative(Model, Generic[T]):
    """A runner-up for a value."""

    value: T
    printed: str
    confidence: Confidence
    evidence: tuple[Evidence, ...] = ()


class Value(Model, Generic[T]):
    """A value read from the document, with what supports it and what competed with it."""

    value: T
    printed: str
    confidence: Confidence
    evidence: tuple[Evidence, ...] = ()
    alternatives: tuple[Alternative[T], ...] = ()


# Named here once so that pickle finds them in this module: records come from worker processes.
TextAlternative = Alternative[str]
DateAlternative = Alternative[date]
TextValue = Value[str]
DateValue = Value[date]


class IssuerValue(Value[str]):
    """The certification body: `value` as printed, `id` of the catalogue, null where unknown."""

    id: str | None


class CertifiedStandard(Model):
    """A standard that the certificate attests; `edition` is null where none is printed."""

    id: str
    edition: str | None
    label: str
    printed: str
    confidence: Confidence
    evidence: tuple[Evidence, ...] = ()


class AccreditationMark(Model):
    """An accreditation body whose mark or name is on the document."""

    id: str
    number: str | None
    confidence: Confidence
    evidence: tuple[Evidence, ...] = ()


class Finding(Model):
    """What a rule has to say of a certificate."""

    rule: str
    severity: Severity
    message: str
    field: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Verdict(Model):
    """The judgement on the day `as_of`, with all findings."""

    status: VerdictStatus
    as_of: date
    findings: tuple[Finding, ...] = ()


class CertificateFacts(Model):
    """What a certificate says, before anybody judges it."""

    pages: tuple[int, ...]
    kind: Kind
    standards: tuple[CertifiedStandard, ...]
    certificate_number: Value[str] | None
    holder: Value[str] | None
    holder_local: Value[str] | None
    registration_id: Value[str] | None
    address: Value[str] | None
    sites: tuple[Value[str], ...]
    issuer: IssuerValue | None
    accreditation: tuple[AccreditationMark, ...]
    scope: Value[str] | None
    issue_date: Value[date] | None
    expiry_date: Value[date] | None
    initial_date: Value[date] | None
    languages: tuple[str, ...]


class Certificate(CertificateFacts):
    """A judged certificate."""

    verdict: Verdict
    needs_review: bool


class Source(Model):
    """The input file; `sha256`, `bytes` and `media_type` are null where it could not be opened."""

    path: str
    name: str
    sha256: str | None = None
    bytes: int | None = None
    media_type: str | None = None
    page_count: int | None = None

    @field_validator("path", "name")
    @classmethod
    def _encodable(cls, text: str) -> str:
        """Escape the bytes of a file name that are no UTF-8, which JSON cannot hold."""
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


class ErrorInfo(Model):
    """Why a file could not be read, in a buyer's words, and what to do."""

    code: str
    message: str
    hint: str


class Notice(Model):
    """Something that a reader of the record should know."""

    code: str
    message: str

    @classmethod
    def on_page(cls, code: str, page: int, message: str) -> Notice:
        """Make a notice about one page (from 1), with which its message begins."""
        return cls(code=code, message=f"Page {page}: {message}")

    @property
    def page(self) -> int | None:
        """The page that the notice is about, None for one about the whole document."""
        match = re.match(r"Page (\d{1,9}): ", self.message)
        return int(match[1]) if match else None


class Reader(Model):
    """What read the document; `seconds` is wall time."""

    certscan: str
    ocr_engine: str | None
    pages_by_text_layer: int
    pages_by_ocr: int
    seconds: float


class Document(Model):
    """One input, one line."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    source: Source
    status: Status
    error: ErrorInfo | None = None
    certificates: tuple[Certificate, ...] = ()
    warnings: tuple[Notice, ...] = ()
    needs_review: bool = False
    reader: Reader

    def to_json_line(self) -> str:
        """Give the record as one line of JSON, without the line end."""
        return self.model_dump_json()


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema of a line, as `certscan schema` prints it."""
    schema = Document.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
