"""Small bodies of India, the Gulf, Pakistan, Africa and Latin America: many dates, marks of all kinds, loose typing."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import lines, one, raised, reprint_standards, site_cells, spread
from benchmarks.generate.layouts.registry import layout

SMALL = ("IN", "PK", "IR", "AE")


def _raised_date(d: Draft, role: str) -> str:
    return raised(d.date(role, style="{d}{ordinal} {month} {y}"))


@layout("many_dates_grid", "small", ("en",), only=SMALL, years=(3, 3, 1), scope=(1, 4))
def many_dates_grid(d: Draft) -> Sheets:
    """Seven dates in a grid of two columns, three of them decoys, beside a QR code and a hologram."""
    cells = [
        (
            one(d, "Date of Initial Registration", "Initial Registration Date", "Original Certificate Date"),
            d.date("initial"),
        ),
        (one(d, "Current Issue Date", "Date of this Certificate", "Issuance Date"), d.date("issue")),
        ("1<sup>st</sup> Surveillance Due", d.decoy("surveillance1")),
        ("2<sup>nd</sup> Surveillance Due", d.decoy("surveillance2")),
        ("Re-Certification Due", d.decoy("recertification")),
        (
            one(d, "Date of Expiry*", "Certificate Expiry", "Valid upto", "Certification Valid Until"),
            d.date("expiry"),
        ),
    ]
    grid = "".join(f'<div class="g"><span>{label}</span><b>{value}</b></div>' for label, value in cells)
    body = f"""<div class="row">{d.logo(44)}{d.picture(art.hologram(d.rng), 18)}</div>
<h1 class="c serif" style="font-size:33pt;color:#7a5410;margin:2mm 0">Certificate of Registration</h1><div class="c i">This is to certify that the {d.system()} of</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div>
<div class="c i m3">has been assessed and registered against the provisions of</div><div class="c b m2" style="font-size:26pt">{d.standard()}</div>
<div class="c i m2">for the scope of activities described below</div><div class="c b m2">{d.put("scope")}</div><div class="grow"></div>
<div class="c">Certificate No. : <b class="big">{d.put("number")}</b></div><div class="row m2"><div class="gs">{grid}</div>{d.code(24)}</div>
<div class="row end m3">{d.marks(26)}{d.sign()}</div><div class="c b small m2">{d.put("issuer")}</div>
<div class="c tiny">{d.facts.office.address}<br>Check validity at {d.facts.office.site}. *This certificate is subject to successful surveillance audits and remains the property of the issuing body.</div>"""
    css = ".gs{display:grid;grid-template-columns:1fr 1fr;gap:1.5mm 8mm;flex:1} .g{display:flex;justify-content:space-between;gap:3mm;border-bottom:.2mm dotted #888;font-size:9.5pt} .page{background:#fffdf5} .sheet{padding:18mm 24mm}"
    return Sheets((page(body, ground=art.guilloche("#b7892f")),), css)


@layout("letter_spaced_heading", "small", ("en",), only=SMALL, years=(1, 3), scope=(1, 4))
def letter_spaced_heading(d: Draft) -> Sheets:
    """A heading with spaces between its letters, labels without colons, one-year papers, raised ordinals, a tilde."""
    reach = f"{_raised_date(d, 'start')} ~ {_raised_date(d, 'expiry')}"
    pairs = [
        (one(d, "Certificate Number", "Certificate Registration No", "Certification No"), d.put("number")),
        ("Registered on", _raised_date(d, "initial")),
        ("Issued on", _raised_date(d, "issue")),
        ("Valid Period", reach),
        ("IAF Sector", d.decoy("sector")),
    ]
    body = f"""<div class="c">{d.logo(52, full_name=True)}</div><div class="c m3" style="font-size:27pt">{spread("CERTIFICATE")}</div>
<div class="c m2">We hereby confirm that</div><div class="c b m2" style="font-size:18pt;color:#13307a">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
<div class="c m3">operates a management system that satisfies</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div>
<div class="m3 b">Scope</div><div>{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}
<div class="row end m3">{d.sign()}{d.code(22)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")} {d.facts.office.address}<br>{d.text("verify")}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#5a6b8c")),), ".sheet{padding:24mm 28mm}")


@layout("value_over_label", "small", ("en", "es", "tr"), scope=(1, 4), years=(3, 3, 1))
def value_over_label(d: Draft) -> Sheets:
    """Each date stands on a rule with its label below it, as signatures do."""

    def over(value: str, label: str) -> str:
        return f'<div class="ov"><div class="b">{value}</div><div class="tiny">{label}</div></div>'

    days = "".join(over(value, label) for label, value in d.date_rows("initial", "issue", "expiry"))
    body = f"""<div class="corner"></div><div class="c">{d.logo(46)}</div><h1 class="c serif i" style="font-size:34pt;color:#22427c;margin:4mm 0 0">{d.title()}</h1>
<div class="c m2">{d.text("intro")}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div>
<div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>
<div class="row">{over(d.put("number"), d.label("number"))}{days}</div><div class="row end m4">{d.marks(26)}{d.sign()}</div><div class="c tiny m3">{d.footer()}</div>"""
    css = ".ov{text-align:center;flex:1} .ov .b{border-bottom:.3mm solid #444;padding-bottom:1mm} .corner{position:absolute;left:0;top:0;width:60mm;height:40mm;background:linear-gradient(135deg,#22427c 50%,transparent 50%)} .sheet{padding:24mm 26mm}"
    return Sheets((page(body),), css)


@layout("four_years_in_words", "small", ("en",), only=SMALL, scope=(1, 3), systems=(("H",), ("Q",), ("F",)))
def four_years_in_words(d: Draft) -> Sheets:
    """The validity is a phrase without a date, the first registration not applicable: neither has a value."""
    years = d.rng.choice((("Four", 4), ("Three", 3), ("One", 1)))
    end = years_later(d.facts.issue, years[1])
    d.printed.extra["expiry_date_alt"] = [end.isoformat(), days_later(end, -1).isoformat()]
    unit = "year" if years[1] == 1 else "years"
    pairs = [
        ("Certificate No", f": {d.put('number')}"),
        ("Initial Date", one(d, ": N/A", ": NA", ": ---")),
        ("Date of issue", f": {d.date('issue')}"),
        ("Certificate Validity", f": {years[0]} {unit} from the date of issue"),
        ("Surveillance audit", f": {d.decoy('surveillance1')}"),
    ]
    body = f"""<div class="head"><div>{d.logo(40)}</div><div class="b" style="font-size:24pt">CERTIFICATE OF COMPLIANCE</div></div>
<div class="m4">This certificate is hereby granted to</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">upon evaluation of its system against</div><div class="b m2" style="font-size:18pt">{d.standard()}</div>
<div class="m3">Products / activities</div><div class="b">{d.put("scope")}</div><div class="m4">{rows(pairs)}</div><div class="grow"></div>
<div class="row end">{d.sign()}{d.marks(24)}{d.picture(art.hologram(d.rng), 18)}</div><div class="tiny m3">{d.footer()}<br>{d.text("small")}</div>"""
    css = ".head{background:linear-gradient(90deg,#e9f1ff,#fff);display:flex;gap:8mm;align-items:center;padding:4mm} .rows .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("placeholders_draft", "small", ("en",), only=SMALL, scope=(1, 3), truth={"draft": True})
def placeholders_draft(d: Draft) -> Sheets:
    """A draft for the customer's approval: number and dates are placeholders, which are no values."""
    d.printed.extra["certificate_number"] = None
    blank = one(d, "XX/XX/XXXX", "DD.MM.YYYY", "XXXX")
    pairs = [
        ("Certificate No.", one(d, "XXXX", "IMS-XXXXXX", "To be assigned")),
        ("Initial Certification Date", blank),
        ("Issue Date", blank),
        ("Expiry Date", blank),
        ("Version", "Draft for client approval"),
    ]
    mark = d.picture(
        art.watermark(one(d, "DRAFT", "SPECIMEN", "SAMPLE")), 180, "position:absolute;left:15mm;top:50mm"
    )
    body = f"""{mark}<div class="row">{d.logo(46)}{d.marks(26)}</div><h1 class="c" style="font-size:29pt">CERTIFICATE</h1>
<div class="c">This certifies that</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">meets the requirements of</div><div class="c b m2" style="font-size:21pt">{d.standard()}</div><div class="c m3">Scope of Certification</div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div>{rows(pairs)}<div class="tiny m3">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:22mm 25mm}")


@layout("latin_american_award", "small", ("es",), only=("CO", "CR", "AR", "MX"), scope=(1, 5))
def latin_american_award(d: Draft) -> Sheets:
    """Latin America: the body awards; dates of approval, last modification (a decoy), renewal and expiry in a block."""
    own = {"CO": "NTC-{label}", "CR": "INTE/{label}", "AR": "IRAM-{label}", "MX": "{label}"}[
        d.facts.office.country
    ]
    reprint_standards(d, one(d, own, own, "{label}"))
    pairs = [
        (
            one(d, "Fecha de Otorgamiento", "Fecha de aprobación inicial", "Fecha de primera certificación"),
            d.date("initial"),
        ),
        ("Fecha Última Modificación", d.decoy("decision")),
        (one(d, "Fecha de Renovación", "Fecha de emisión", "Vigente desde"), d.date("issue")),
        (one(d, "Fecha de Vencimiento", "Vence", "Vigente hasta"), d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(58)}</div><div class="c m2">{d.put("issuer")}</div><h1 class="c serif" style="font-size:36pt;margin:4mm 0">{one(d, "CERTIFICADO", "Certificado de Gestión", "CONSTANCIA DE CERTIFICACIÓN")}</h1>
<div class="c">Certifica que el {d.system().lower()} de la organización:</div><div class="c b m3" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">ha sido evaluado por nuestros auditores y cumple los requisitos de:</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div>
<div class="c m3">Este certificado es aplicable a las siguientes actividades:</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>
<div class="row end"><div><div class="b">{one(d, "Certificado", "Código", "No. de registro")} {d.put("number")}</div>{rows(pairs)}</div>{d.marks(26)}</div>
<div class="m2">{d.sign(32)}</div>
<div class="tiny c m3">{d.text("small")} {d.facts.office.address}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:20mm 24mm;border-left:9mm solid " + d.facts.office.colour + "}"
    )


@layout("permit_and_schedule", "small", ("en",), only=("ZA", "PK", "MY", "SG"), sites=2, scope=(3, 6))
def permit_and_schedule(d: Draft) -> Sheets:
    """A permit with a schedule: the scope and the places stand on the second page, dates on the first."""
    pairs = [
        ("Permit Number", d.put("number")),
        ("First issued", d.date("initial")),
        ("Date of issue", d.date("issue")),
        ("Date of expiry", d.date("expiry")),
    ]
    first = f"""<div class="c">{d.logo(50)}</div><h1 class="c" style="color:{d.facts.office.colour};font-size:28pt">CERTIFICATE OF REGISTRATION</h1>
<div class="c m2">{d.put("issuer")} hereby certifies that the {d.system()} of</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m4">has been found to meet the requirements of</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c m3">in respect of the activities given in the attached schedule</div>
<div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.sign()}{d.marks(26)}</div><div class="tiny m2">{d.facts.office.address} Page 1 of 2</div>"""
    places = "".join(f"<li><b>{a}</b></li>" for (a,) in site_cells(d, "address"))
    second = f"""<div class="row"><h2>SCHEDULE to {d.put("number")}</h2>{d.logo(34)}</div><div class="b">{d.put("holder")}</div>
<div class="m3 b">1. Scope of registration</div><div class="m1">{d.put("scope")}</div><div class="m3 b">2. Additional premises</div><ul>{places}</ul><div class="grow"></div><div class="tiny">This schedule is valid only together with the certificate. Page 2 of 2</div>"""
    return Sheets(
        (page(first, ground=art.guilloche(d.facts.office.colour)), page(second)),
        ".sheet{padding:22mm 24mm 32mm}",
    )


@layout(
    "three_numbers_one_page", "small", ("en", "tr"), systems=(("Q", "E", "S"),), certificates=3, scope=(1, 3)
)
def three_numbers_one_page(*drafts: Draft) -> Sheets:
    """Three certificates of one holder share a page: a table gives each standard its own number and dates."""
    d = drafts[0]
    code = d.facts.language
    head = "".join(
        f"<th>{d.label(role, code)}</th>" for role in ("standard", "number", "initial", "issue", "expiry")
    )
    body_rows = "".join(
        f"<tr><td class=b>{x.standard()}</td><td>{x.put('number')}</td><td>{x.date('initial')}</td><td>{x.date('issue')}</td><td>{x.date('expiry')}</td></tr>"
        for x in drafts
    )
    for other in drafts[1:]:
        for role in ("holder", "address", "scope", "issuer"):
            other.put(role)
        other.printed.accreditation = d.printed.accreditation
        other.printed.other_marks = d.printed.other_marks
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><h1 class="c" style="font-size:30pt;color:{d.facts.office.colour}">{d.title()}</h1>
<div class="c">{d.text("intro")}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div>
<table class="sites m4"><tr>{head}</tr>{body_rows}</table><div class="grow"></div>
{lines([(d.decoy_label("audit"), d.decoy("audit"))])}<div class="row end">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 18mm}", spans=((1,), (1,), (1,)))
