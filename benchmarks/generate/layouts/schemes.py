"""Papers whose scheme brings habits of its own: automotive, information security, network partners in Austria and Portugal."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    a_system,
    broken_holder,
    capitals,
    columns,
    network_page,
    noted_scope,
    previous,
    reissued,
    write_dates,
)
from benchmarks.generate.layouts.registry import layout


@layout(
    "iatf_automotive",
    "schemes",
    ("en", "de"),
    only=("tuvrh", "tuvnord", "tuvsud", "dqs", "dekra/DE", "nqa", "bsi/GB", "lrqa", "smithers"),
    systems=(("A",),),
)
def iatf_automotive(d: Draft) -> Sheets:
    """Two numbers, of the body and of the oversight office, a site code, remote support functions with their own."""
    german = d.facts.language == "de"
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}" if german else "{d} {month} {y}")
    oversight = f"0{d.rng.randint(300000, 599999)}"
    code = "".join(d.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(6))
    remote = [
        (place, d.rng.choice(("Sales", "Purchasing", "Product design", "Logistics")))
        for place in ("Detroit, MI, USA", "Timișoara, România")
    ]
    support = "; ".join(f"{place}: {what}" for place, what in remote)
    say = (
        ("ZERTIFIKAT", "bescheinigt, dass das Unternehmen", "ein Qualitätsmanagementsystem nach folgender Norm eingeführt hat und anwendet:", "Geltungsbereich", "Ausgabedatum", "Gültig bis", "Zertifikat-Registrier-Nr.", "Produktentwicklung: nicht enthalten", "Unterstützende Funktionen")
        if german
        else ("CERTIFICATE", "certifies that the organisation", "has established and applies a quality management system according to:", "Scope", "Issue date", "Expiry date", "Certificate registration no.", "Product design: not included", "Remote support functions")
    )  # fmt: skip
    pairs = [
        (say[6], d.put("number")),
        ("IATF Certificate No.", oversight),
        ("IATF USI", code),
        (say[4], d.date("issue")),
        (say[5], d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(42)}<div class="c b" style="border:.6mm solid #003a70;padding:2mm 5mm;color:#003a70">IATF<div class="tiny">INTERNATIONAL AUTOMOTIVE TASK FORCE</div></div></div><div class="c b m3" style="font-size:34pt;letter-spacing:1mm">{say[0]}</div><div class="c m2">{d.put("issuer")} {say[1]}</div>
<div class="c b m2" style="font-size:18pt">{broken_holder(d)}</div><div class="c">{d.put("address")}</div><div class="c m3">{say[2]}</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c small">FIRST EDITION 2016-10-01</div>
<div class="m3 b">{say[3]}</div><div>{d.put("scope")}</div><div class="small m1">{say[7]}</div><div class="small m2">{say[8]}: {support}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(34)}</div><div class="tiny m3">IATF Contracted Office: {d.put("issuer")} · {d.footer()} · {d.decoys_form()}</div>"""
    d.printed.other_marks.append("IATF")
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 10mm}")


@layout(
    "isms_statement_dated",
    "schemes",
    ("en", "de"),
    only=("schellman", "bsi", "tuvrh", "dqs", "msecb", "nqa", "lrqa", "intertek"),
    systems=(("I",),),
    scope=(2, 5),
)
def isms_statement_dated(d: Draft) -> Sheets:
    """Information security: the scope ends with a statement of applicability, its version and its date, a decoy."""
    german = d.facts.language == "de"
    stated = d.other_date(days_later(d.facts.issue, -d.rng.randint(40, 160)))
    version = f"{d.rng.randint(1, 7)}.{d.rng.randint(0, 4)}"
    add = (
        f" gemäß der Erklärung zur Anwendbarkeit Version {version} vom {stated}"
        if german
        else f" in accordance with the Statement of Applicability version {version} dated {stated}"
    )
    four = [
        (d.label("initial"), d.date("initial")),
        (d.label("start"), d.date("start")),
        (d.label("issue"), d.date("issue")),
        (d.label("expiry"), d.date("expiry")),
    ]
    said = (
        "wendet ein Informationssicherheits-Managementsystem an, das die folgende Norm erfüllt:"
        if german
        else f"operates {a_system(d)} that conforms to:"
    )
    body = f"""<div class="head"><div class="b" style="font-size:24pt">{d.title()}</div><div>{d.label("number")} <b>{d.put("number")}</b></div></div><div class="in fit"><div class="row"><span class="small">{d.text("intro")}</span>{d.logo(44)}</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{said}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3 b">{d.label("scope")}</div><div class="m1">{noted_scope(d, add)}</div><div class="grow"></div><div>{columns(four)}</div><div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2">{d.footer()} · {d.label("number")} {d.put("number")}</div></div>"""
    css = f".sheet{{padding:0}} .head{{background:{d.facts.office.colour};color:#fff;padding:9mm 18mm;display:flex;justify-content:space-between;align-items:center}} .in{{flex:1;padding:9mm 18mm 10mm;display:flex;flex-direction:column}} .across{{width:100%;table-layout:fixed;font-size:10pt}} .across .date{{white-space:normal}} .across td{{padding:1mm 2mm 1mm 0;vertical-align:top}}"
    return Sheets((page(body),), css)


@layout(
    "austrian_partner",
    "schemes",
    ("de",),
    also=("en",),
    only=("qualityaustria",),
    systems=(("Q",), ("Q",), ("E",), ("S",)),
)
def austrian_partner(d: Draft) -> Sheets:
    """Austrian: registration number with a slash, first issue, end and a dated place; the network's page behind."""
    if d.rng.random() < 0.4:
        reissued(d)
    again = (
        f"<div class='small'>Beginn der laufenden Periode: {d.date('start')}</div>"
        if "issue_date_alt" in d.printed.extra
        else ""
    )
    pairs = [
        ("Registrierungs-Nr.:", d.put("number")),
        ("Datum der Erstausstellung:", d.date("initial")),
        ("Datum der Ausstellung:", d.date("issue")),
        ("gültig bis:", d.date("expiry")),
    ]
    first = f"""<div class="row top"><div style="font-size:32pt;color:#c4002f">Zertifikat</div>{d.logo(44)}</div><div class="m3">Die {d.put("issuer")} erteilt nachstehender Organisation ein <b>Zertifikat</b> und berechtigt sie damit zum Gebrauch des Zeichens:</div>
<div class="b m3" style="font-size:18pt">{broken_holder(d)}</div><div>{d.put("address")}</div><div class="m3">Geltungsbereich:</div><div class="b">{d.put("scope")}</div><div class="small m1">EAC: {d.decoy("sector")}</div><div class="m3">{d.system()} entsprechend den Forderungen der</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="grow"></div>
<div class="row end"><div>{rows(pairs)}{again}</div>{d.marks(24, iaf=False)}</div><div class="row end m2"><span class="small">Wien, am {d.date("issue")}</span>{d.sign(34)}</div><div class="tiny m2">Das Zertifikat gilt, solange die laufende Überwachung den Stand bestätigt. {d.facts.office.address} · {d.facts.office.site} · Dok. Nr. FO_24_0{d.rng.randint(10, 99)} Ausgabe {d.rng.randint(1, 12):02}.{d.facts.issue.year - 2}</div>"""
    second = network_page(d, f"AT-{d.facts.number}", "Quality Austria")
    return Sheets((page(first), page(second)), ".sheet{padding:17mm 22mm 10mm}")


@layout(
    "portuguese_partner", "schemes", ("pt",), only=("apcer",), systems=(("Q",), ("E",), ("S",), ("Q", "E"))
)
def portuguese_partner(d: Draft) -> Sheets:
    """Portuguese: holder in capitals, first certification and two dates in one line under the statement."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}")
    capitals(d)
    before = "" if previous(d) == "NA" else f"O ciclo anterior terminou em {previous(d)}."
    body = f"""<div class="row">{d.logo(44)}{d.marks(24, iaf=False)}</div><div class="c m4" style="font-size:27pt;color:#00594f">Certificado de Conformidade</div><div class="c m1">Número / <i>Number</i> <b>{d.put("number")}</b></div><div class="m4">O {d.system()} da</div><div class="c b m2" style="font-size:19pt">{broken_holder(d)}</div><div class="c">{d.put("address")}</div>
<div class="m3">implementado nas atividades de</div><div class="c b m1">{d.put("scope")}</div><div class="m3">cumpre os requisitos da norma</div><div class="c b m2" style="font-size:21pt">{d.standard()}</div><div class="grow"></div><div class="small">Certificado desde {d.date("initial")}. {before}</div>
<table style="width:100%" class="m2"><tr><td>Data de emissão: <b>{d.date("issue")}</b></td><td class="r">Válido até: <b>{d.date("expiry")}</b></td></tr></table><div class="row end m3">{d.sign()}{d.code(18)}</div><div class="tiny m2">{d.footer()} · A validade pode ser confirmada em {d.facts.office.site} · {d.decoys_form()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#00594f", frame=False)),), ".sheet{padding:17mm 24mm 10mm}"
    )


@layout(
    "tuvsud_period_of_validity",
    "schemes",
    ("de", "en", "cs", "ro"),
    only=("TÜV SÜD Management Service GmbH",),
    systems=(("Q",), ("Q",), ("E",), ("S",), ("Q", "E"), ("Q", "E", "S")),
)
def tuvsud_period_of_validity(d: Draft) -> Sheets:
    """A band at the right; one number for one to three standards, the period in one sentence."""
    body = f"""<div class="main fit"><div class="row">{d.logo(36)}</div><div class="m3" style="font-size:34pt;font-weight:bold">{d.title()}</div><div class="m3">{d.put("issuer")}<br>{d.text("body_certifies")}</div><div class="b m3" style="font-size:17pt">{broken_holder(d)}</div><div class="b">{d.put("address")}</div><div class="m3">{d.text("established")}</div><div class="b">{d.put("scope")}</div>
<div class="m3">{d.text("proof")}</div><div class="b m2" style="font-size:19pt">{d.standard()}</div><div class="m3">{d.text("valid_sentence")}</div><div class="m1">{d.label("number")}: <b>{d.put("number")}</b></div><div class="small m1">{d.label("initial")}: {d.date("initial")} · {d.decoy_label("report")} {d.decoy("report")}</div><div class="grow"></div>
<div class="row end"><div>{d.sign(32)}<div class="small">München, {d.date("issue")}</div></div>{d.marks(24)}</div><div class="tiny m2 r">{d.pick("labels", "page").format(n=1, k=1)}</div></div><div class="band"><span>ZERTIFIKAT ● CERTIFICATE ● CERTIFICAT ● CERTIFICADO ● СЕРТИФИКАТ ● 認證證書</span></div>"""
    css = ".sheet{flex-direction:row;padding:0} .band{width:17mm;background:#0046ad;color:#fff;position:relative;overflow:hidden} .band span{position:absolute;top:8mm;left:4.5mm;writing-mode:vertical-rl;white-space:nowrap;font-size:12pt} .main{flex:1;padding:14mm 16mm 9mm 20mm;display:flex;flex-direction:column}"
    return Sheets((page(body),), css)
