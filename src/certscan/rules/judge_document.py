"""The judgement of all certificates of a document, on the settings of a run."""

from __future__ import annotations

from certscan.catalogue import load
from certscan.policy import load_policy
from certscan.record import CertificateFacts, Document, Notice, Verdict
from certscan.rules.judge import judge
from certscan.settings import Settings


def verdict_of(
    facts: CertificateFacts, settings: Settings, path: str, notices: tuple[Notice, ...] = ()
) -> Verdict:
    """Judge a certificate that was found at `path` in a document with these warnings."""
    return judge(
        facts,
        day=settings.as_of,
        catalogue=load(),
        expiring_within_days=settings.expiring_within_days,
        policy=load_policy(settings),
        path=path,
        notices=notices,
    )


def judge_again(document: Document, settings: Settings) -> Document:
    """Judge the certificates of a record anew; what was read of them stays as it is."""
    certificates = tuple(
        certificate.model_copy(
            update={"verdict": verdict_of(certificate, settings, document.source.path, document.warnings)}
        )
        for certificate in document.certificates
    )
    return document.model_copy(update={"certificates": certificates})
