"""Records judged again, on another day or under another profile, without reading the documents again."""

from __future__ import annotations

from certscan.catalogue import load as load_catalogue
from certscan.record import Document
from certscan.rules import judge
from certscan.settings import Settings


def rejudge(document: Document, settings: Settings) -> Document:
    """Give the record with the verdicts of the settings' day and profile; what was read stays as it is."""
    certificates = tuple(
        certificate.model_copy(
            update={
                "verdict": judge(
                    certificate,
                    day=settings.as_of,
                    catalogue=load_catalogue(),
                    expiring_within_days=settings.expiring_within_days,
                )
            }
        )
        for certificate in document.certificates
    )
    return document.model_copy(update={"certificates": certificates})
