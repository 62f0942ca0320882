"""Certificates that are none of a management system: persons, instruments, memberships."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative

NAMES = {
    "en": ("Marlow Denverley", "Isaura Finchcombe", "Tobin Halvergate"),
    "de": ("Lioba Kestenholz", "Jannis Odermatten"),
    "zh": ("闻若川", "祁望舒"),
    "es": ("Nuria Valdespino Ocaña", "Iker Montalbar Ruz"),
    "tr": ("Elif Karagözlük", "Mert Yalınova"),
}


@negative("training_certificate", "en", "de", "zh", "es", "tr")
def training_certificate(d: Draft) -> Sheets:
    """A person has attended an auditor course; the standard stands large in the middle."""
    title, attended = {
        "en": ("Certificate of Achievement", "has successfully completed the course"),
        "de": ("Teilnahmebescheinigung", "hat erfolgreich an der Schulung teilgenommen"),
        "zh": ("培训合格证书", "参加以下课程培训,经考核合格"),
        "es": ("Diploma", "ha superado satisfactoriamente el curso"),
        "tr": ("Katılım Sertifikası", "aşağıdaki eğitimi başarıyla tamamlamıştır"),
    }[d.facts.language]
    course = {"zh": "内审员培训", "de": "Interner Auditor", "es": "Auditor Interno", "tr": "İç Tetkikçi"}.get(
        d.facts.language, "Internal Auditor"
    )
    body = f"""<div class="c">{d.logo(46)}</div><h1 class="c serif" style="font-size:34pt">{title}</h1><div class="c b m2" style="font-size:24pt">{d.rng.choice(NAMES[d.facts.language])}</div>
<div class="c m2">{attended}</div><div class="c b m2" style="font-size:20pt">{d.standard(" ")} {course}</div><div class="c m2">16 h · {d.decoy("audit")}</div><div class="grow"></div>
<div class="row end"><div class="small">No. TR-{d.rng.randint(10000, 99999)}<br>{d.date("issue")}</div>{d.sign()}</div><div class="c tiny m2">{d.put("issuer")}</div>"""
    return Sheets(
        (page(body, "wide", art.guilloche(d.facts.office.colour, 1123, 794)),),
        ".sheet{padding:18mm 26mm}",
        "landscape",
    )


@negative("calibration_certificate", "en", "de", "zh")
def calibration_certificate(d: Draft) -> Sheets:
    """A calibration certificate of an instrument with a due date."""
    title = {"en": "CALIBRATION CERTIFICATE", "de": "KALIBRIERSCHEIN", "zh": "校 准 证 书"}[d.facts.language]
    body = f"""<div class="row">{d.logo(40)}<div class="r">No. {d.rng.randint(10000, 99999)}-D-K-{d.rng.randint(10000, 19999)}</div></div><h1 class="c">{title}</h1>
{rows([("Object", "Calliper 0–150 mm"), ("Serial No.", str(d.rng.randint(10**6, 10**7))), ("Customer", d.put("holder")), ("Address", d.put("address")), ("Date of calibration", d.date("issue")), ("Recalibration due", d.decoy("surveillance1"))])}
<div class="m3 small">This calibration certificate documents the traceability to national standards. Laboratory management meets ISO/IEC 17025:2017 and ISO 9001:2015.</div>
<table class="inv m3"><tr><th>Nominal / mm</th><th>Deviation / µm</th><th>U (k=2) / µm</th></tr>{"".join(f"<tr><td>{n}</td><td>{d.rng.randint(-9, 9)}</td><td>6</td></tr>" for n in (0, 25, 50, 100, 150))}</table>
<div class="grow"></div>{d.sign()}<div class="tiny">{d.put("issuer")}</div>"""
    return Sheets((page(body),), ".inv td,.inv th{border:.2mm solid #888;padding:2mm 6mm}")


@negative("membership_certificate", "en", "de", "es")
def membership_certificate(d: Draft) -> Sheets:
    """A trade association's membership certificate, ornate, with a year of validity."""
    title, text = {
        "en": (
            "Certificate of Membership",
            "is a member in good standing of the Federation of Component Makers",
        ),
        "de": ("Mitgliedsurkunde", "ist Mitglied des Bundes der Komponentenhersteller"),
        "es": ("Certificado de Afiliación", "es miembro de la Federación de Fabricantes de Componentes"),
    }[d.facts.language]
    body = f"""<h1 class="c serif m4" style="font-size:32pt;color:#8a6d3b">{title}</h1><div class="c b m4" style="font-size:21pt">{d.put("holder")}</div><div class="c m3 big">{text}</div>
<div class="c m4">{d.date("issue")} – {d.decoy("surveillance1")}</div><div class="c m2">No. {d.rng.randint(100, 9999)}</div><div class="grow"></div><div class="row end">{d.picture(art.hologram(d.rng), 22)}{d.sign()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a6d3b")),), ".sheet{padding:34mm 30mm}")
