"""Documents and certificates made by hand, for the tests of everything behind the pipeline."""

from datetime import date

from certscan.errors import CorruptError
from certscan.record import (
    AccreditationMark,
    Certificate,
    CertifiedStandard,
    Document,
    Evidence,
    Finding,
    IssuerValue,
    Kind,
    Origin,
    Reader,
    Severity,
    Source,
    Status,
    Value,
    Verdict,
    VerdictStatus,
)

READER = Reader(certscan="0.1.0", ocr_engine=None, pages_by_text_layer=1, pages_by_ocr=0, seconds=0.5)


def evidence(text: str, page: int = 1) -> tuple[Evidence, ...]:
    return (Evidence(page=page, bbox=(0.1, 0.1, 0.5, 0.15), text=text, origin=Origin.TEXT_LAYER),)


def text_value(value: str, confidence: float = 0.95) -> Value[str]:
    return Value[str](value=value, printed=value, confidence=confidence, evidence=evidence(value))


def day_value(value: str, confidence: float = 0.95) -> Value[date]:
    return Value[date](
        value=date.fromisoformat(value), printed=value, confidence=confidence, evidence=evidence(value)
    )


def standard(label: str, confidence: float = 0.95) -> CertifiedStandard:
    family, _, edition = label.partition(":")
    return CertifiedStandard(
        id=family,
        edition=edition or None,
        label=label,
        printed=label,
        confidence=confidence,
        evidence=evidence(label),
    )


def verdict(status: VerdictStatus = VerdictStatus.VALID, *findings: Finding) -> Verdict:
    return Verdict(status=status, as_of=date(2026, 11, 23), findings=findings)


def finding(rule: str = "expired", severity: Severity = Severity.FAIL, message: str = "It ended.") -> Finding:
    return Finding(rule=rule, severity=severity, message=message, field="expiry_date")


def certificate(**changes: object) -> Certificate:
    values: dict[str, object] = {
        "pages": (1,),
        "kind": Kind.MANAGEMENT_SYSTEM,
        "standards": (standard("ISO 9001:2015"),),
        "certificate_number": text_value("QM-4711"),
        "holder": text_value("Borealis Pump Works Ltd."),
        "holder_local": None,
        "registration_id": None,
        "address": text_value("1 Quay Street, Northport"),
        "sites": (),
        "issuer": IssuerValue(
            value="SGS United Kingdom Ltd", printed="SGS United Kingdom Ltd", confidence=0.9, id="sgs"
        ),
        "accreditation": (AccreditationMark(id="UKAS", number="0005", confidence=0.9),),
        "scope": text_value("Design and manufacture of centrifugal pumps"),
        "issue_date": day_value("2024-05-12"),
        "expiry_date": day_value("2027-05-11"),
        "initial_date": None,
        "languages": ("en",),
        "verdict": verdict(),
        "needs_review": False,
    }
    return Certificate.model_validate(values | changes)


def document(*certificates: Certificate, path: str = "inbox/a.pdf", **changes: object) -> Document:
    values: dict[str, object] = {
        "source": Source(
            path=path,
            name=path.rsplit("/", 1)[-1],
            sha256="0" * 64,
            bytes=1000,
            media_type="application/pdf",
            page_count=1,
        ),
        "status": Status.OK if certificates else Status.NOT_CERTIFICATE,
        "certificates": certificates,
        "needs_review": any(c.needs_review for c in certificates),
        "reader": READER,
    }
    return Document.model_validate(values | changes)


def failed_document(path: str = "inbox/broken.pdf") -> Document:
    return document(path=path, status=Status.FAILED, error=CorruptError().info())
