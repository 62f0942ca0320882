"""Habits of larger bodies, older and newer templates, told in the words of this corpus."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    branches,
    broken_holder,
    columns,
    one,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon
from benchmarks.generate.layouts.registry import layout


@layout("intertek_narrow_column", "houses_apart", ("en",), only=("intertek",), scope=(1, 4))
def intertek_narrow_column(d: Draft) -> Sheets:
    """Labels over values in a narrow column at the left; the day of decision stands between first and present issue."""
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{month}-{y}")
    items = [
        ("Certificate Number:", d.put("number")),
        ("Initial Certification Date:", d.date("initial")),
        ("Date of Certification Decision:", d.decoy("decision")),
        ("Issuing Date:", d.date("issue")),
        ("Valid Until:", d.date("expiry")),
    ]
    side = "".join(
        f'<div class="m3"><div class="tiny">{label}</div><div class="small b">{value}</div></div>'
        for label, value in items
    )
    body = f"""<div class="side">{side}<div class="grow"></div>{d.sign(32)}<div class="m3">{d.marks(24, iaf=False)}</div></div><div class="main fit"><div class="r">{d.logo(46)}</div><div class="m3" style="font-size:27pt">CERTIFICATE OF REGISTRATION</div><div class="m3">This is to certify that the management system of:</div><div class="b m1" style="font-size:21pt">{broken_holder(d)}</div><div class="m2"><b>Main Site:</b> {d.put("address")}</div><div class="m3">has been registered as conforming to the requirements of:</div><div class="b m1" style="font-size:26pt">{d.standard()}</div><div class="m3">The management system is applicable to:</div><div class="m1">{d.put("scope")}</div><div class="grow"></div><div class="tiny">In the issuance of this certificate, Intertek assumes no liability to any party other than to the client, and then only in accordance with the agreement. Validity may be confirmed by scanning the code or via {d.facts.office.site}. The certificate remains the property of {d.put("issuer")}, {d.facts.office.address}.</div></div>"""
    css = ".sheet{flex-direction:row;padding:0} .side{width:60mm;padding:52mm 5mm 12mm 14mm;display:flex;flex-direction:column;border-right:1mm solid #ffc700} .main{flex:1;padding:14mm 16mm 10mm 10mm;display:flex;flex-direction:column}"
    return Sheets((page(body),), css)


@layout("urs_days_of_the_cycle", "houses_apart", ("en",), only=("urs",), scope=(1, 4))
def urs_days_of_the_cycle(d: Draft) -> Sheets:
    """Five days under one another: original issue, issue of the cycle, revision, end; the revision may be this paper's."""
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    reissued(d)
    again = d.facts.issue != d.facts.start
    days = [
        ("Original Certificate Issue Date", d.date("initial")),
        ("Date of Issue of Certification Cycle", d.date("start")),
        ("Revision Date", d.date("issue") if again else "N/A"),
        ("Certificate Expiry Date", d.date("expiry")),
        ("Certificate Number", f"{d.put('number')}"),
    ]
    body = f"""<div class="row">{d.logo(36)}<div class="c" style="flex:1;font-size:26pt;font-weight:bold">Certificate of Registration</div>{d.marks(22)}</div><div class="c m3">This is to certify that</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">has been assessed by URS and is compliant with the requirements of the standard</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m3">The scope of certification is</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><table class="cyc">{"".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in days)}</table>{d.sign(32)}</div><div class="tiny c m3">{d.footer()}. URS is a member of the group of that name. SOC no. {d.rng.randint(1000, 9999)}. {d.decoys_form()}</div>"""
    css = ".cyc td{border:.2mm solid #aaa;padding:1.4mm 3mm;font-size:9.5pt} .cyc td+td{font-weight:bold}"
    return Sheets(
        (page(body, ground=art.guilloche("#2a6f97", frame=False)),), ".sheet{padding:16mm 20mm 12mm}" + css
    )


@layout("irqs_granting", "houses_apart", ("en",), only=("irclass",), scope=(1, 4))
def irqs_granting(d: Draft) -> Sheets:
    """Issuer in the picture alone and in the foot; 'Current Date of Granting' is the issue; two boxes for visits."""
    settle(d, "in")
    pairs = [
        ("Certificate No.", d.put("number")),
        ("Initial Certification Date", d.date("initial")),
        ("Current Date of Granting", d.date("issue")),
        ("Expiry Date", d.date("expiry")),
    ]
    visits = boxes(
        [("I Surveillance", "&nbsp;"), ("II Surveillance", "&nbsp;"), ("III Surveillance", "Not applicable")],
        "#0b3c5d",
    )
    body = f"""<div class="c">{d.logo(64, full_name=True)}</div><div class="c m3" style="font-size:29pt;color:#0b3c5d">Certificate of Approval</div><div class="c m2">It is certified that the Management System of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">is in accordance with</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m2 small up">for the following scope</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{columns(pairs)}<div class="m2">{visits}</div><div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · This certificate is subject to the conditions overleaf.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#5b8fb9")),),
        ".sheet{padding:20mm 23mm 16mm} .across{width:100%;text-align:center;font-size:9pt} .across td{padding:0 1mm}",
    )


@layout("apave_rubrics", "houses_apart", ("fr",), only=("apave", "loireval", "afnor"), sites=1, scope=(1, 4))
def apave_rubrics(d: Draft) -> Sheets:
    """French: rubrics in the margin, number with index, three days in one sentence, end of the former validity named."""
    settle(d, "fr")
    branches(d)
    place = "".join(f"<div>{where}</div>" for (where,) in site_cells(d, "address"))
    before = ""
    if d.facts.initial != d.facts.issue:
        before = (
            f" Il annule et remplace le précédent, dont la validité courait jusqu'au {d.decoy('previous')}."
        )
    rubrics = [
        ("Titulaire", f"<b>{d.put('holder')}</b><br>{d.put('address')}"),
        ("Autre site concerné", place),
        ("Référentiel", f"<b style='font-size:20pt'>{d.standard()}</b>"),
        ("Activités certifiées", d.put("scope")),
        ("Certificat", f"n° {d.put('number')} indice {d.rng.choice('ABC')}"),
        (
            "Validité",
            f"Première certification le {d.date('initial')}. Le présent certificat, édité le {d.date('issue')}, est valable jusqu'au {d.date('expiry')} sous réserve des audits de surveillance.{before}",
        ),
    ]
    lines = "".join(f'<tr><td class="k">{label}</td><td>{value}</td></tr>' for label, value in rubrics)
    body = f"""<div class="row">{d.logo(46)}<div style="font-size:30pt;color:{d.facts.office.colour}">CERTIFICAT</div></div><div class="m3">{d.put("issuer")} atteste que le {d.system().lower()} de l'organisme ci-dessous satisfait au référentiel mentionné.</div><table class="m3 rub">{lines}</table><div class="grow"></div><div class="row end"><div class="small">Fait à Nantes, le {d.date("issue")}<br>{d.sign(34)}</div>{d.marks(28, iaf=False)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · SAS au capital de 500 000 € · Formulaire {d.decoys_form()}</div>"""
    css = ".rub{width:100%} .rub td{padding:3mm 0 3mm 4mm;vertical-align:top;border-top:.2mm solid #bbb} .rub .k{width:38mm;padding-left:0;color:#777;font-size:9pt}"
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + css)


@layout(
    "vienna_three_days", "houses_apart", ("de",), also=("en",), only=("tuvaustria", "alpenzert"), scope=(1, 4)
)
def vienna_three_days(d: Draft) -> Sheets:
    """Austrian: German over English, the place and day without a label, 'Gültig bis' and 'Erstzertifizierung' in a row."""
    city = "Brunn am Gebirge" if d.facts.office.id == "tuvaustria" else "Salzburg"
    body = f"""<div class="row"><div style="font-size:36pt;font-weight:bold;letter-spacing:2mm">ZERTIFIKAT</div>{d.logo(44)}</div><div class="small" style="letter-spacing:1mm">CERTIFICATE</div><div class="m4">Zertifikat Nr. / <i>Certificate No.</i> <b>{d.put("number")}</b></div><div class="m4">Die Anforderungen der Norm <i class="small">/ The requirements of the standard</i></div><div class="b" style="font-size:27pt">{d.standard()}</div><div class="m2">werden durch das {d.system()} des Unternehmens erfüllt <i class="small">/ are met by the {d.system("en")} of the company</i></div><div class="b m2" style="font-size:20pt">{broken_holder(d)}</div><div>{d.put("address")}</div><div class="m3 small">Geltungsbereich / <i>Scope</i></div><div class="b">{d.put("scope")}</div><div class="i">{d.put("scope_latin")}</div><div class="grow"></div>{columns([("Erstzertifizierung<br><i>First certified</i>", d.date("initial")), ("Gültig ab<br><i>Valid from</i>", d.date("start")), ("Gültig bis<br><i>Valid until</i>", d.date("expiry")), ("Auditbericht Nr.<br><i>Audit report no.</i>", d.decoy("report"))])}<div class="row end m3"><div>{d.sign(34)}<div class="small">{city}, {d.date("issue")}</div></div>{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site} · Die Aufrechterhaltung setzt jährliche Überwachungsaudits voraus. FM-{d.rng.randint(100, 999)}-{d.rng.randint(1, 9)} Rev. 0{d.rng.randint(1, 9)} / {d.other_date(days_later(d.facts.issue, -400))}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 22mm 11mm} .across{width:100%} .across td{padding-right:4mm;vertical-align:top}",
    )


@layout(
    "five_regulators_audit",
    "houses_apart",
    ("en",),
    only=("bsi", "TÜV SÜD Product Service GmbH", "dekra", "nsai"),
    systems=(("M", "mdsapM"),),
    scope=(1, 3),
    sites=1,
)
def five_regulators_audit(d: Draft) -> Sheets:
    """The audit programme of five medical regulators: countries with their laws as decoys, facility number, no IAF."""
    settle(d, "us", system="M")
    branches(d)
    other = "".join(f"<div>{place}</div>" for (place,) in site_cells(d, "address"))
    laws = [
        ("Australia", "Therapeutic Goods (Medical Devices) Regulations 2002, Schedule 3 Part 1"),
        ("Brazil", "RDC ANVISA n. 665/2022, RDC ANVISA n. 551/2021"),
        ("Canada", "Medical Devices Regulations – Part 1 – SOR/98-282"),
        ("Japan", "MHLW Ministerial Ordinance No. 169, Article 4 to Article 68"),
        ("United States", "21 CFR 820, 21 CFR 803, 21 CFR 806, 21 CFR 807 Subparts A to D"),
    ]
    programme = d.facts.standards[1].printed
    norms = d.standard("|").split("|")
    pairs = [
        ("Certificate No:", d.put("number")),
        ("Effective date:", d.date("issue")),
        ("Expiry date:", d.date("expiry")),
        ("Original certification date:", d.date("initial")),
        ("Facility identifier:", f"F{d.rng.randint(100000, 999999)}"),
    ]
    body = f"""<div class="row">{d.logo(38)}<div class="r b" style="font-size:15pt">Certificate of Registration<br><span style="font-size:11pt">Quality Management System – {programme}</span></div></div><div class="m3">This is to certify that the organisation</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m1">Further facility: {other}</div><div class="m3">operates a Quality Management System which complies with</div><div class="b m1" style="font-size:20pt">{norms[0]}</div><div class="small">and the regulations listed for the participating jurisdictions:</div><div class="m1">{table(("Jurisdiction", "Regulation"), laws)}</div><div class="m2"><b>Scope:</b> {d.put("scope")}</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}{d.sign(32)}</div><div class="tiny m2">{d.put("issuer")} is recognised as auditing organisation. {d.facts.office.address} · The certificate does not stand for an approval by any of the regulators. Page 1 of 1</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:15mm 20mm 10mm} .led td{padding:.4mm 3mm .4mm 0;font-size:9.5pt}"
    )


@layout(
    "automotive_with_remote_support",
    "houses_apart",
    ("en", "de"),
    only=("dqs", "tuvrh", "tuvnord", "dekra", "lrqa", "bv"),
    systems=(("A",),),
    sites=2,
    scope=(1, 2),
)
def automotive_with_remote_support(d: Draft) -> Sheets:
    """Automotive: the scheme's own number beside the body's, plant code, 'with product design', support places as a table."""
    branches(d)
    german = d.facts.language == "de"
    w = (
        (
            "Zertifikat",
            "Registrier-Nr.",
            "IATF-Zertifikat-Nr.",
            "Ausstellungsdatum",
            "Gültig bis",
            "USI",
            "mit Produktentwicklung",
            "Unterstützende Funktionen",
            "Erteilt an",
            "gemäß",
            "Geltungsbereich",
        )
        if german
        else (
            "Certificate",
            "Registration No.",
            "IATF Certificate No.",
            "Issue date",
            "Expiry date",
            "USI",
            "with product design",
            "Remote support locations",
            "Granted to",
            "conforming to",
            "Scope",
        )
    )
    pairs = [
        (w[1], d.put("number")),
        (w[2], f"{d.rng.randint(300000, 599999):07}"),
        (
            w[5],
            f"{d.rng.choice('ABCDEFGH')}{d.rng.choice('KLMNPQ')}{d.rng.randint(100, 999)}{d.rng.choice('XYZ')}",
        ),
        (w[3], d.date("issue")),
        (w[4], d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}<div style="font-size:29pt">{w[0]}</div></div><div class="m4 small">{w[8]}</div><div class="b" style="font-size:21pt">{broken_holder(d)}</div><div>{d.put("address")}</div><div class="m3 small">{w[9]}</div><div class="b" style="font-size:26pt">{d.standard()}</div><div class="small">{one(d, "First edition 2016-10-01", "1st edition, October 2016")} – {w[6]}</div><div class="m3 small">{w[10]}</div><div class="b">{d.put("scope")}</div><div class="m3 b small">{w[7]}</div><div class="m1">{table((d.label("address"), d.label("activity")), site_cells(d, "address", "activity"))}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(32)}</div><div class="row m3"><div class="tiny">{d.put("issuer")}, {d.facts.office.address}. {"Vertragsbüro" if german else "Contracted office"} {d.decoys_form()}</div><div class="b" style="border:.4mm solid #333;padding:1mm 3mm">IATF</div></div>"""
    d.printed.other_marks.append("IATF")
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm}")
