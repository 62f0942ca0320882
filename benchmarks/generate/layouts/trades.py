"""Papers of trades: toys, cosmetics, medical devices, food, energy, data, cars, aircraft, and several systems on one sheet."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.notified import PRODUCT, TOY_PARTS, products_only
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    capitals,
    columns,
    one,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon
from benchmarks.generate.layouts.registry import layout


@layout(
    "toy_samples_submitted",
    "trades",
    ("en",),
    only=("sgs", "intertek", "bv/GB", "tuvrh", "TÜV SÜD Product Service GmbH", "southerncross"),
    systems=TOY_PARTS,
    scope=(1, 1),
    truth=PRODUCT,
)
def toy_samples_submitted(d: Draft) -> Sheets:
    """Verification of conformity for a toy: client, maker and model in a ruled form, reports by norm, no end but a day."""
    write_dates(d, "{month} {d}, {y}", "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}")
    products_only(d)
    report = f"{one(d, 'SHHT', 'GZHT', 'SZHT')}{d.facts.issue.year % 100}{d.rng.randint(1000000, 9999999)}"
    pairs = [
        ("Certificate Number", d.put("number")),
        ("Applicant Name &amp; Address", f"<b>{d.put('holder')}</b><br>{d.put('address')}"),
        ("Product(s) Tested", d.put("scope")),
        ("Ratings and Principal Characteristics", "Age group: 3+; battery: 2 × 1.5 V AA, not included"),
        ("Model(s)", f"{d.rng.choice('XQLT')}{d.rng.randint(100, 999)}, {d.rng.choice('XQLT')}{d.rng.randint(1000, 9999)}-B"),
        ("Brand Name", "N/A"),
        ("Standard(s) / Directive(s)", d.standard("<br>")),
        ("Verification Issuing Office", f"{d.put('issuer')}<br>{d.facts.office.address}"),
        ("Test Report Number(s)", f"{report}-01, {report}-02"),
        ("Date of Issue", d.date("issue")),
    ]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="tiny r">Page 1 of 1</div></div><div class="c b m3" style="font-size:23pt">{one(d, "VERIFICATION OF CONFORMITY", "CERTIFICATE OF CONFORMITY", "Certificate of Compliance")}</div><div class="small m2">On the basis of the tests undertaken, the sample(s) of the below product have been found to comply with the essential requirements of the referenced specifications at the time the tests were carried out.</div><div class="m2">{rows(pairs, "form")}</div><div class="small m2">Note 1: This verification is part of the full test report(s) and should be read in conjunction with it.</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.picture(art.seal(d.facts.office.brand, "TOYS", d.facts.office.colour), 30)}</div><div class="tiny m2">This Verification is for the exclusive use of the client and is provided pursuant to the agreement between the testing house and its client. Only the client is authorized to permit copying or distribution of this Verification. The observations and test results are relevant only to the sample tested. This Verification by itself does not imply that the material, product, or service is or has ever been under a certification program.</div>"""
    css = ".sheet{padding:15mm 20mm 10mm} .form{width:100%} .form td{border:.25mm solid #555;padding:1.8mm 2.5mm;vertical-align:top;font-size:9.5pt} .form .l{width:52mm;background:#f3f3f3}"
    return Sheets((page(body),), css)


@layout(
    "cosmetics_site_audited",
    "trades",
    ("en",),
    only=("sgs", "bv/GB", "intertek", "dqs", "khmerthai", "msecb", "northmersey"),
    systems=(("G",),),
    scope=(1, 4),
    years=(3, 3, 1),
)
def cosmetics_site_audited(d: Draft) -> Sheets:
    """Good practice of cosmetics: 'Certificate of Compliance', audit and reference number in a foot table, end in the middle."""
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}", "{month} {d:02}, {y}")
    cells = columns(
        [
            ("First certified", d.date("initial")),
            ("Date of issue", d.date("issue")),
            ("Date of audit", d.decoy("audit")),
            ("Expires on", d.date("expiry")),
        ],
        "w",
    )
    body = f"""<div class="row">{d.logo(44)}<div class="small r">Certificate number<br><b>{d.put("number")}</b></div></div><div class="c m4" style="font-size:30pt;color:{d.facts.office.colour}">CERTIFICATE OF COMPLIANCE</div><div class="c i m1">Cosmetics – Good Manufacturing Practices (GMP)</div><div class="c m3">{d.put("issuer")} certifies that</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been audited and complies with the guidelines on Good Manufacturing Practices of</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c small">Cosmetics — Good Manufacturing Practices (GMP) — Guidelines on Good Manufacturing Practices</div><div class="c m3">for the following activities</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">This certificate is not a product approval and does not relieve the responsible person of Article 4 of Regulation (EC) No 1223/2009. Audit reference {d.decoy("report")}. {d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 23mm 12mm} .w{width:100%;text-align:center} .w td{border-top:.3mm solid #999;padding:1.4mm;font-size:9.5pt;white-space:nowrap}"
    return Sheets((page(body),), css)


@layout(
    "medical_beside_the_regulation",
    "trades",
    ("en", "de"),
    only=("mdc", "berlincert", "TÜV SÜD Product Service GmbH", "dekra/NL", "bsi/NL", "kiwa/IT", "tuvrh"),
    systems=(("M",),),
    sites=1,
    scope=(2, 4),
)
def medical_beside_the_regulation(d: Draft) -> Sheets:
    """Devices: legal manufacturer, facility, scope as a list; the regulation's own certificate is named and is another paper."""
    german = d.facts.language == "de"
    branches(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}" if german else "{d} {month} {y}")
    other = f"G10 {d.rng.randint(100000, 999999)} {d.rng.randint(1000, 9999)} Rev. 0{d.rng.randint(0, 3)}"
    say = (
        ("ZERTIFIKAT", "Nr.", "Zertifikatsinhaber:", "Geltungsbereich:", "Betriebsstätte(n):", "Die Zertifizierungsstelle bescheinigt, dass das oben genannte Unternehmen ein Qualitätsmanagementsystem eingeführt hat und anwendet, das die Anforderungen der aufgeführten Norm erfüllt:", "Bericht-Nr.:", "Gültig ab:", "Gültig bis:", "Datum,", f"Die Konformitätsbewertung nach Verordnung (EU) 2017/745 (MDR) Anhang IX ist Gegenstand des EU-Zertifikats {other} und nicht dieses Zertifikats.", "Erstzertifizierung:")
        if german
        else ("CERTIFICATE", "No.", "Holder of Certificate:", "Scope of Certificate:", "Facility(ies):", "The Certification Body certifies that the company mentioned above has established and is maintaining a quality management system which meets the requirements of the listed standard(s):", "Report No.:", "Valid from:", "Valid until:", "Date,", f"Conformity assessment under Regulation (EU) 2017/745 (MDR), Annex IX, is the subject of EU certificate {other} and not of this certificate.", "First certified:")
    )  # fmt: skip
    (place,) = [f"{name}, {address}" for name, address in site_cells(d, "name", "address")]
    pairs = [
        (f"<b>{say[2]}</b>", f"<b>{d.put('holder')}</b><br>{d.put('address')}"),
        (f"<b>{say[3]}</b>", d.put("scope")),
        (f"<b>{say[4]}</b>", place),
    ]
    days = [
        (say[6], d.decoy("report")),
        (say[11], d.date("initial")),
        (say[7], d.date("start")),
        (say[8], d.date("expiry")),
    ]
    body = f"""<div class="r">{d.logo(44)}</div><div class="m2" style="font-size:32pt;color:{d.facts.office.colour}">{say[0]}</div><div class="b">{say[1]} {d.put("number")}</div><div class="m4">{rows(pairs, "p")}</div><div class="m2">{say[5]}</div><div class="b m2" style="font-size:16pt">{d.standard()}</div><div class="m1 small">{say[10]}</div><div class="grow"></div>{rows(days)}<div class="row end m3"><div>{say[9]} {d.date("issue")}</div>{d.marks(24)}{d.sign(34)}</div><div class="tiny m3">{"Seite 1 von 1" if german else "Page 1 of 1"}<br>{d.put("issuer")} • {d.facts.office.address} • {d.facts.office.site}</div>"""
    css = ".sheet{padding:16mm 22mm 11mm} .p td{padding:1.5mm 3mm 4mm 0;vertical-align:top;font-weight:normal} .p .l{width:48mm}"
    return Sheets((page(body),), css)


@layout(
    "food_two_systems",
    "trades",
    ("en", "tr", "vi"),
    systems=(("F", "H"), ("F",), ("Q", "F")),
    only=("IN", "PK", "TR", "VN", "EG", "MY", "sgs/GB", "bv/GB", "LK"),
    scope=(1, 3),
)
def food_two_systems(d: Draft) -> Sheets:
    """Food safety: both norms in one line, food chain category and exclusion in small rows, end printed in red."""
    settle(d, *{"en": ("in", "pk"), "tr": ("tr",), "vi": ("vi",)}[d.facts.language], system="F")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    other = {
        "en": ("Food chain category", "Exclusion", "Nil"),
        "tr": ("Gıda zinciri kategorisi", "Hariç tutma", "Yoktur"),
        "vi": ("Phân loại chuỗi thực phẩm", "Loại trừ", "Không"),
    }[d.facts.language]
    said = {
        "en": ("has been assessed and found to conform to", "Certificate of Registration"),
        "tr": (
            "gıda güvenliği sisteminin aşağıdaki şartlara uygun olduğu tetkik edilmiştir",
            "Uygunluk Belgesi",
        ),
        "vi": ("đã được đánh giá và phù hợp với các yêu cầu của", "GIẤY CHỨNG NHẬN"),
    }[d.facts.language]
    pairs = [
        (d.label("number"), d.put("number")),
        (other[0], one(d, "CIV", "CI, CII", "CIII", "C4", "D1")),
        (other[1], other[2]),
        *d.date_rows("initial", "issue"),
        (d.label("expiry"), f'<span style="color:#c00">{d.date("expiry")}</span>'),
    ]
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}{d.code(20)}</div><div class="c serif b m3" style="font-size:33pt;color:#0a6a3c">{said[1]}</div><div class="c m2">{d.text("intro")}</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">{said[0]}</div><div class="c b m1" style="font-size:19pt">{d.standard(" &amp; ")}</div><div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}{d.sign(34)}</div><div class="tiny c m2">{d.text("small")} {d.footer()}</div>"""
    css = ".sheet{padding:20mm 22mm 21mm} .led td{padding:.6mm 3mm .6mm 0;font-size:9.5pt}"
    return Sheets((page(body, ground=art.guilloche("#0a6a3c")),), css)


@layout(
    "energy_boundaries",
    "trades",
    ("en", "de", "it"),
    only=(
        "tuvnord",
        "dekra/DE",
        "dqs",
        "tuvrh",
        "rina",
        "imq",
        "certiquality",
        "bsi/GB",
        "lrqa/GB",
        "dnv/IT",
    ),
    systems=(("N",),),
    sites=2,
    scope=(1, 3),
)
def energy_boundaries(d: Draft) -> Sheets:
    """Energy: boundaries of the system beside the scope, technical areas as a decoy, sites in a table below the days."""
    branches(d)
    say = {
        "en": ("Boundaries of the energy management system", "all energy uses of the sites listed below", "Technical area", "Industry, light to medium", "Certificate"),
        "de": ("Grenzen des Energiemanagementsystems", "alle Energieeinsätze der unten genannten Standorte", "Technischer Bereich", "Leicht- bis mittelschwere Industrie", "Zertifikat"),
        "it": ("Confini del sistema di gestione dell'energia", "tutti gli usi dell'energia dei siti sotto elencati", "Settore tecnico", "Industria da leggera a media", "Certificato"),
    }[d.facts.language]  # fmt: skip
    left = [
        (d.label("number"), d.put("number")),
        *d.date_rows("initial", "issue", "start", "expiry"),
        (say[2], say[3]),
    ]
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="row top m3" style="gap:8mm"><div class="lf">{"".join(f'<div class="tiny m2">{a}</div><div class="b small">{b}</div>' for a, b in left)}</div><div style="flex:1"><div style="font-size:31pt;font-weight:300">{say[4]}</div><div class="m3">{d.put("issuer")} {d.text("body_certifies")}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">{d.text("established")}</div><div class="b m1">{d.put("scope")}</div><div class="m3 small">{d.text("proof")}</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div class="m3 small b">{say[0]}:</div><div class="small">{say[1]}</div></div></div><div class="m3">{table(("", d.label("address"), d.label("activity")), [(str(i), a, w) for i, (a, w) in enumerate(site_cells(d, "address", "activity"), 1)])}</div><div class="grow"></div>{d.sign(38)}<div class="tiny m2">{d.footer()}</div>"""
    css = ".sheet{padding:15mm 20mm 10mm} .lf{width:46mm;background:#eef3ea;padding:3mm 4mm}"
    return Sheets((page(body),), css)


@layout(
    "isms_with_linked_papers",
    "trades",
    ("en",),
    only=("bsi/GB", "schellman", "msecb", "tuvrh", "nqa/GB", "lrqa/GB", "IN", "urs"),
    systems=(("I",),),
    scope=(2, 5),
)
def isms_with_linked_papers(d: Draft) -> Sheets:
    """Data security: scope and statement's version in one paragraph, extension papers named, facts in a strip of four."""
    capitals(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{month} {d}, {y}", "{d:02}-{mon}-{y}")
    soa = d.other_date(days_later(d.facts.issue, -d.rng.randint(60, 400)))
    cells = columns(
        [
            ("Original Certificate Date", d.date("initial")),
            ("Certificate Issue Date", d.date("issue")),
            ("Certificate Expiry Date", d.date("expiry")),
            ("Certificate No.", d.put("number")),
        ],
        "w",
    )
    body = f"""<div class="bar"></div><div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m4" style="font-size:30pt;font-weight:bold">Certificate of Registration</div><div class="m1" style="font-size:13pt">{d.system()}</div><div class="m3">{d.put("issuer")} certifies that</div><div class="b m1" style="font-size:22pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">operates {a_system(d)} that conforms to the requirements of</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">for the following scope of certification</div><div class="b m1">{d.put("scope")}</div><div class="m2">in accordance with the Statement of Applicability, version {d.rng.randint(1, 6)}.{d.rng.randint(0, 4)} dated {soa}.</div><div class="m2 small">This certificate is the parent of the extensions to ISO/IEC 27017 and ISO/IEC 27018, on which separate papers are issued.</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · This certificate remains valid as long as annual surveillance is passed; next due {d.decoy("surveillance1")}.</div>"""
    css = f".sheet{{padding:20mm 22mm 12mm}} .bar{{position:absolute;left:0;right:0;top:0;height:9mm;background:{d.facts.office.colour}}} .w{{width:100%}} .w td{{padding:1mm 4mm 1mm 0;font-size:9pt;border-top:.3mm solid #bbb}}"
    return Sheets((page(body),), css)


@layout(
    "automotive_twin_languages",
    "trades",
    ("de",),
    also=("en",),
    only=("tuvrh", "tuvnord", "TÜV SÜD Management Service GmbH", "dqs", "dekra/DE"),
    systems=(("A",),),
    scope=(1, 2),
)
def automotive_twin_languages(d: Draft) -> Sheets:
    """Cars: German page and English twin, both numbers above each other, three days, remote support on the annex line."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    d.printed.other_marks.append("IATF")
    iatf = f"0{d.rng.randint(300000, 599999)}"
    design = "" if "8.3" in d.facts.scope[0] else '<div class="c small">{}</div>'

    def one_page(code: str) -> str:
        latin = "_latin" if code == "en" else ""
        say = (
            ("ZERTIFIKAT", "Die Zertifizierungsstelle", "bescheinigt, dass das Unternehmen", "für den Geltungsbereich", "(mit Produktentwicklung nach Kapitel 8.3)", "ein Qualitätsmanagementsystem eingeführt hat und anwendet. Durch ein Audit, Bericht-Nr.", "wurde der Nachweis erbracht, dass die Forderungen der", "erfüllt sind.", "Zertifikat-Registrier-Nr.", "IATF Zertifikat-Nr.", "Ausgabedatum", "Gültig bis", "Unterstützende Funktion: Vertrieb, Stuttgart")
            if code == "de"
            else ("CERTIFICATE", "The Certification Body of", "certifies that", "for the scope", "(with product design acc. to chapter 8.3)", "has established and applies a Quality Management System. An audit was performed, Report No.", "Proof has been furnished that the requirements according to", "are fulfilled.", "Certificate Registration No.", "IATF Certificate No.", "Date of issue", "Valid until", "Remote support: sales, Stuttgart")
        )  # fmt: skip
        pairs = [
            (say[8], d.put("number")),
            (say[9], iatf),
            (say[10], d.date("issue", style=d.style)),
            (say[11], d.date("expiry", style=d.style)),
        ]
        return page(
            f"""<div class="row">{d.logo(42)}<div class="b" style="color:#003a70;font-size:20pt;letter-spacing:1mm">IATF</div></div><div class="c b m4" style="font-size:38pt;letter-spacing:2mm">{say[0]}</div><div class="c m3">{say[1]}<br>{d.put("issuer")}</div><div class="c m2">{say[2]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder" + latin)}</div><div class="c">{d.put("address" + latin)}</div><div class="c m3">{say[3]}</div><div class="c b m1">{d.put("scope" + latin)}</div>{design.format(say[4])}<div class="c m2">{say[5]} {d.decoy("report")}<br>{say[6]}</div><div class="c b m1" style="font-size:26pt">{d.standard()}</div><div class="c">{say[7]}</div><div class="c small m2">{say[12]}</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}{d.sign(34)}</div><div class="tiny c m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
        )

    return Sheets((one_page("de"), one_page("en")), ".sheet{padding:18mm 24mm 12mm}")


@layout(
    "aerospace_registrar",
    "trades",
    ("en",),
    only=("nqa/US", "pjr", "absqe", "smithers", "sandia-us", "dnv/GB"),
    systems=(("C",), ("Q", "C")),
    scope=(1, 3),
)
def aerospace_registrar(d: Draft) -> Sheets:
    """Aircraft: certification structure, OIN, accredited under the industry's programme, issue and effective days both."""
    write_dates(d, "{month} {d}, {y}", "{d:02} {month} {y}", "{mon} {d:02}, {y}")
    pairs = [
        ("Certificate Number", d.put("number")),
        ("OIN", f"70{d.rng.randint(10000000, 99999999)}"),
        ("Certification Structure", "Single Site"),
        ("Original Registration Date", d.date("initial")),
        ("Issue Date", d.date("issue")),
        ("Effective Date", d.date("start")),
        ("Expiration Date", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="c serif m3" style="font-size:34pt">Certificate of Registration</div><div class="c m2">This is to certify that the Quality Management System of</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">has been assessed and found to be in compliance with the requirements of</div><div class="c b m1" style="font-size:27pt">{d.standard(" and ")}</div><div class="c small m1">This assessment was performed in accordance with the requirements of AS9104/1:2012. {d.put("issuer")} is accredited under the Aerospace Registrar Management Program.</div><div class="c m3">Scope:</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(38)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · Validity is shown in the OASIS database of the industry.</div>"""
    return Sheets((page(body, ground=art.guilloche("#4b6584")),), ".sheet{padding:20mm 24mm 21mm}")


@layout(
    "three_systems_one_number",
    "trades",
    ("en",),
    only=("IN", "AE", "PK", "LK", "KE", "SA", "QA", "GB"),
    systems=(("Q", "E", "S"),),
    scope=(1, 2),
)
def three_systems_one_number(d: Draft) -> Sheets:
    """Integrated: three norms side by side in coloured tiles, one number for all, days in a row of dotted lines."""
    settle(d, "in", "gulf", "pk")
    tiles = "".join(
        f'<div class="tile" style="background:{colour}">{label}</div>'
        for colour, label in zip(("#1f6fb2", "#2e8b57", "#d9822b"), d.standard("\0").split("\0"), strict=True)
    )

    def dotted(label: str, value: str) -> str:
        return f'<div class="row small" style="gap:2mm"><div>{label}</div><div style="flex:1;border-bottom:.4mm dotted #333;text-align:center;white-space:nowrap" class="b">{value}</div></div>'

    body = f"""<div class="c">{d.logo(54)}</div><div class="c m3" style="font-size:31pt;letter-spacing:1mm">Integrated Management System</div><div class="c serif i" style="font-size:22pt">Certificate</div><div class="c m3">Awarded to</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">{d.put("issuer")} confirms that the organisation's integrated system meets</div><div class="row m2" style="gap:3mm;align-items:stretch">{tiles}</div><div class="c m2 small">(Quality, Environment, Occupational Health &amp; Safety)</div><div class="c m2">in the field of</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{dotted("Certificate No.", d.put("number"))}<div class="m1" style="display:grid;grid-template-columns:1fr 1fr;gap:2mm 8mm">{dotted("Initial Certification", d.date("initial"))}{dotted("Current Certification", d.date("issue"))}{dotted("Next Surveillance on or before", d.decoy("surveillance1"))}{dotted("Certificate Expiry", d.date("expiry"))}</div><div class="row end m3">{d.marks(24)}{d.code(18)}{d.sign(34)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:17mm 22mm 12mm} .tile{flex:1;color:#fff;text-align:center;font-weight:bold;font-size:15pt;padding:5mm 2mm}"
    return Sheets((page(body, ground=art.guilloche("#8aa", frame=False)),), css)


@layout(
    "small_body_of_its_own",
    "trades",
    ("en",),
    only=("vedantara", "kaveri", "intlstandards-uk", "northmersey", "harmattan-ng", "otabu", "vindhya-in"),
    systems=(("Q",), ("Q",), ("E",), ("S",), ("F",), ("I",)),
    scope=(1, 3),
)
def small_body_of_its_own(d: Draft) -> Sheets:
    """An unaccredited body: ribbons, claims of its own, all facts in a two-column grid without lines, a seal of foil."""
    settle(d, "in", "gulf", "uk")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d}{ordinal} {month} {y}", "{d:02}.{m:02}.{y}", "{d:02}-{MON}-{y}")
    left = led_by_colon(
        [("Certificate No", d.put("number")), ("Date of Registration", d.date("initial")), ("Issue Date", d.date("issue"))]
    )  # fmt: skip
    right = led_by_colon(
        [("1st Surveillance", d.decoy("surveillance1")), ("2nd Surveillance", d.decoy("surveillance2")), ("Valid Upto", d.date("expiry"))]
    )  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="c b" style="font-size:16pt;color:{d.facts.office.colour}">{d.put("issuer")}<div class="tiny" style="color:#333">An independent conformity assessment body registered with the government</div></div>{d.picture(art.hologram(d.rng), 18)}</div><div class="c m3" style="font-size:40pt;font-family:'Liberation Serif';color:#8b0000">Certificate of Compliance</div><div class="c m2 i">This is to certify that</div><div class="c b m1" style="font-size:23pt;color:#00008b">{d.put("holder")}</div><div class="c b small m1">{d.put("address")}</div><div class="c i m2">has been independently assessed and is compliant with the requirement of:</div><div class="c b m1" style="font-size:32pt;color:#8b0000">{d.standard()}</div><div class="c b">({d.system()})</div><div class="c i m2">For the following scope of activities:</div><div class="c b" style="font-size:12pt">{d.put("scope")}</div><div class="grow"></div><div class="row">{left}{right}</div><div class="row end m2">{d.code(20)}{d.picture(art.seal(d.facts.office.brand, "QUALITY", "#b8860b"), 32)}{d.sign(36)}</div><div class="tiny c m1">Validity of this certificate is subject to annual surveillance audits to be done successfully. The certificate can be verified at {d.facts.office.site}. {d.facts.office.address}. This certificate is the property of the body and shall be returned immediately when demanded.</div>"""
    css = ".sheet{padding:18mm 20mm 21mm} .led td{padding:.6mm 2mm .6mm 0;font-size:9.5pt;white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#c8a24a")),), css)


@layout(
    "from_and_to_in_one_row",
    "trades",
    ("en", "es", "de", "it"),
    only=(
        "tuvnord",
        "TÜV SÜD Management Service GmbH",
        "certimeseta",
        "applus",
        "adriatica",
        "alpenzert",
        "zertkontor",
        "derwentquay",
        "wadi-uae",
    ),
    systems=(("Q",), ("E",), ("S",), ("F",)),
    scope=(1, 3),
)
def from_and_to_in_one_row(d: Draft) -> Sheets:
    """All facts in one ruled row under their headings: norm, number, first day, from, to; the day of the paper in words."""
    heads = {
        "en": ("Standard", "Certificate No.", "First issued", "Valid from", "Valid to", "Certificate", "Issued at the seat of the body on"),
        "es": ("Norma", "Certificado n.º", "Primera emisión", "Válido desde", "Válido hasta", "Certificado", "Expedido en la sede de la entidad el"),
        "de": ("Norm", "Zertifikat-Nr.", "Erstausstellung", "Gültig ab", "Gültig bis", "Zertifikat", "Ausgestellt am Sitz der Stelle am"),
        "it": ("Norma", "Certificato n.", "Prima emissione", "Valido dal", "Valido fino al", "Certificato", "Rilasciato presso la sede dell'ente il"),
    }[d.facts.language]  # fmt: skip
    row = table(
        heads[:5],
        [
            (
                d.standard(),
                f"<b style='white-space:nowrap'>{d.put('number')}</b>",
                d.date("initial"),
                d.date("start"),
                d.date("expiry"),
            )
        ],
    )
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="m4" style="font-size:38pt;font-weight:bold;color:{d.facts.office.colour}">{heads[5]}</div><div class="m3">{d.put("issuer")} {d.text("body_certifies")}</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.text("established")}</div><div class="b m1">{d.put("scope")}</div><div class="m4">{row}</div><div class="small m2">{heads[6]} {d.date("issue")}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(20)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}")
