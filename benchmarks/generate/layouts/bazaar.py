"""Papers of modest bodies in South Asia, the Gulf, Egypt and Malaysia: many days, few labels, partners and stickers."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import a_system, capitals, columns, one, raised, table, write_dates
from benchmarks.generate.layouts.pieces import boxes, led_by_colon
from benchmarks.generate.layouts.registry import layout

SOUTH_ASIAN = ("trinetra-in", "vindhya-in", "coromandel-in", "deccanpeak", "kaveri", "suraksha", "vedantara")
GULF = ("wadi-uae", "najd-sa", "pearlgulf", "racs")


@layout("audit_ladder", "bazaar", ("en",), only=SOUTH_ASIAN)
def audit_ladder(d: Draft) -> Sheets:
    """A ruled table of the audits of the cycle with due and done days; the last one is due after the end."""
    settle(d, "in")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}-{mon}-{y}")
    f = d.facts
    done = days_later(f.decoys.surveillance1, -12)
    ladder = [
        (
            "Stage – II",
            d.other_date(f.decoys.audit),
            d.other_date(days_later(f.decoys.audit, 1)),
            "Completed",
        ),
        ("Surveillance – 1", d.decoy("surveillance1"), d.other_date(done), "Completed"),
        ("Surveillance – 2", d.decoy("surveillance2"), "—", "Due"),
        ("Re-Certification", d.other_date(days_later(f.expiry, 30)), "—", "Due"),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(22)}</div><div class="c serif" style="font-size:37pt;color:#8a6d1b">Certificate of Registration</div><div class="c i m1">This is to certify that the Management System of</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">has been assessed and found to comply with the requirements of</div><div class="c b m1" style="font-size:29pt;color:#8a6d1b">{d.standard()}</div><div class="c small">({d.system()})</div><div class="c m2 i">for the following activities</div><div class="c b m1">{d.put("scope")}</div>
<div class="c m2">EA Code : {d.decoy("sector")} &nbsp;&nbsp; Certificate No : <b>{d.put("number")}</b></div><div class="m2">{columns([("Initial Registration", d.date("initial")), ("Date of Issue", d.date("issue")), ("Valid Till*", d.date("expiry"))])}</div><div class="m2">{table(("Audit", "Due on or before", "Conducted on", "Status"), ladder)}</div><div class="grow"></div><div class="row end">{d.code(19)}{d.sign(34)}{d.picture(art.hologram(d.rng), 17)}</div><div class="tiny c m2">*Subject to successful completion of surveillance audits before the due dates. In case surveillance is not conducted the certificate stands withdrawn. Verify on {f.office.site}<br>{d.put("issuer")}, {f.office.address}</div>"""
    css = ".sheet{padding:19mm 22mm 15mm} .across{width:100%;text-align:center} .sites td,.sites th{text-align:center;padding:.8mm}"
    return Sheets((page(body, ground=art.guilloche("#b99a3d")),), css)


@layout(
    "yearly_slip_of_a_cycle", "bazaar", ("en",), only=(*SOUTH_ASIAN, "ravicert", "indusmeridian"), years=(1,)
)
def yearly_slip_of_a_cycle(d: Draft) -> Sheets:
    """A paper of one year in a cycle of three: the cycle's both days are printed beside the paper's own end."""
    settle(d, "in", "pk")
    capitals(d)
    cycle = f"{d.other_date(d.facts.start)} to {d.other_date(days_later(years_later(d.facts.start, 3), -1))}"
    pairs = [
        ("CERTIFICATE NUMBER", d.put("number")),
        ("ORIGINAL CERTIFICATE DATE", d.date("initial")),
        ("THREE YEAR CYCLE", cycle),
        ("DATE OF THIS CERTIFICATE", d.date("issue")),
        ("VALID UPTO", d.date("expiry")),
        ("NEXT SURVEILLANCE BEFORE", d.decoy("surveillance1")),
    ]
    body = f"""<div class="c">{d.logo(60)}</div><div class="c b m2" style="letter-spacing:1.2mm;font-size:25pt;color:{d.facts.office.colour}">CERTIFICATE OF COMPLIANCE</div><div class="c m2">{d.put("issuer")} certifies that</div><div class="c b m2" style="font-size:20pt">M/s. {d.put("holder")}</div><div class="c b small m1">{d.put("address")}</div><div class="c m2">has implemented {a_system(d)} in accordance with</div><div class="c b m1" style="font-size:32pt">{d.standard()}</div><div class="c b m2" style="text-decoration:underline">SCOPE OF CERTIFICATION</div><div class="c m1">“{d.put("scope")}”</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}<div class="c">{d.marks(22)}<div class="m1">{d.code(22)}</div></div></div><div class="row end m2">{d.sign(34)}<div class="tiny r">{d.decoys_form()}<br>This certificate is the property of {d.facts.office.brand} and has to be returned on demand.</div></div>"""
    return Sheets(
        (page(body, "serif", art.guilloche(d.facts.office.colour)),),
        ".sheet{padding:20mm 24mm 16mm} .led td{padding:.5mm 3mm .5mm 0;font-size:9.5pt}",
    )


@layout("number_under_the_code", "bazaar", ("en",), only=("IN", "AE", "MY", "LK"), scope=(1, 3))
def number_under_the_code(d: Draft) -> Sheets:
    """The number stands without a word under the dot square; the days are told in a line of the foot."""
    settle(d, "in", "gulf")
    ask = one(
        d,
        "To verify the validity of this certificate scan the code or write to info@",
        "The authenticity of this document may be checked at www.iafcertsearch.org or by scanning. Mail: verify@",
    )
    body = f"""<div class="head"><div style="font-size:25pt;font-weight:bold">CERTIFICATE</div><div class="small">OF CONFORMITY</div></div><div class="row m3" style="align-items:flex-start"><div style="flex:1"><div class="small">Awarded to</div><div class="b" style="font-size:20pt">{d.put("holder")}</div><div class="m1 small">{d.put("address")}</div><div class="m3 small">Standard</div><div class="b" style="font-size:25pt">{d.standard()}</div><div class="m3 small">Scope</div><div class="b" style="font-size:12pt">{d.put("scope")}</div></div><div class="c" style="width:46mm">{d.code(34)}<div class="b small m1">{d.put("number")}</div><div class="m3">{d.marks(30)}</div></div></div><div class="grow"></div>
<div class="row end">{d.sign(36)}{d.logo(44)}</div><div class="m3 small">First granted {d.date("initial")} &nbsp;•&nbsp; This issue {d.date("issue")} &nbsp;•&nbsp; Good up to {d.date("expiry")} provided surveillance by {d.decoy("surveillance1")} and {d.decoy("surveillance2")} is cleared</div><div class="tiny m1">{ask}{d.facts.office.site.removeprefix("www.")}. {d.put("issuer")}, {d.facts.office.address}</div>"""
    css = f".head{{background:{d.facts.office.colour};color:#fff;margin:-18mm -20mm 0;padding:14mm 20mm 8mm}}"
    return Sheets((page(body),), css)


@layout("represented_by_a_partner", "bazaar", ("en",), only=GULF, scope=(1, 3), years=(3, 1))
def represented_by_a_partner(d: Draft) -> Sheets:
    """Gulf: the partner's name is set larger than the body's; a grid with NACE, risk and revision beside the days."""
    settle(d, "gulf")
    partner = one(
        d, "QURTUBAH BUSINESS SOLUTIONS", "Manazel Quality Consultants & Training", "TAMKEEN AUDIT PARTNERS"
    )
    grid = [
        ("Certificate No.", d.put("number"), "Initial Certification", d.date("initial")),
        ("NACE / EA", f"43.22 / {d.decoy('sector')}", "Issue Date", d.date("issue")),
        ("Issue / Revision", f"01 / {d.decoy('revision')}", "Revision Date", "N/A"),
        ("Audit Report", d.decoy("report"), "Expiry Date", d.date("expiry")),
    ]
    cells = "".join(
        f"<tr><td class=k>{a}</td><td>{b}</td><td class=k>{c}</td><td>{e}</td></tr>" for a, b, c, e in grid
    )
    body = f"""<div class="row">{d.logo(40)}<div class="r"><div class="tiny">In the region represented by</div><div class="b" style="font-size:15pt;color:#444">{partner}</div></div></div><div class="c m3" style="font-size:34pt;color:{d.facts.office.colour}">CERTIFICATE</div><div class="c m2">Hereby it is certified that the company</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">operates {a_system(d)} that was audited according to</div><div class="c b m1" style="font-size:28pt">{d.standard()}</div><div class="m3 b">Scope :</div><div>{d.put("scope")}</div><div class="grow"></div><table class="g">{cells}</table><div class="row end m3">{d.sign(32)}{d.marks(26)}<div class="c tiny">{d.picture(art.seal(partner, "AUTHORISED", "#1d4e89"), 28)}</div></div><div class="tiny m2 c">Issued by {d.put("issuer")}, {d.facts.office.address} · {d.facts.office.site}<br>Validity of this certificate can be checked on the website. {partner} carries out audits on behalf of the certification body.</div>"""
    css = ".sheet{padding:16mm 21mm 11mm} .g{width:100%} .g td{border:.25mm solid #999;padding:1.8mm 2.5mm;font-size:9.5pt;font-weight:bold} .g .k{background:#eee;font-weight:normal;width:33mm}"
    return Sheets((page(body),), css)


@layout("labels_under_a_line", "bazaar", ("en",), only=("IN", "PK", "AE", "EG", "ravicert"), scope=(1, 3))
def labels_under_a_line(d: Draft) -> Sheets:
    """Every value stands on a line with its small letter-spaced label beneath, as on a diploma that was filled in."""
    settle(d, "in", "pk", "eg")

    def line(value: str, label: str, size: int = 12, flex: int = 1) -> str:
        return f'<div style="flex:{flex}" class="c"><div class="b" style="font-size:{size}pt;border-bottom:.3mm solid #333;padding:0 2mm 1mm">{value}</div><div class="tiny" style="letter-spacing:.6mm;color:#555">{label}</div></div>'

    body = f"""<div class="c">{d.logo(50)}</div><div class="c serif" style="font-size:40pt;font-variant:small-caps">Certificate of Registration</div><div class="m2 c">We certify the following entity to hold {a_system(d)}</div><div class="m3">{line(d.put("holder"), "NAME OF THE ENTITY", 19)}</div><div class="m2">{line(d.put("address"), "PLACE OF BUSINESS", 10)}</div><div class="m2">{line(d.standard(), "SPECIFICATION", 22)}</div><div class="m2">{line(d.put("scope"), "COVERED WORK", 11)}</div><div class="row m3" style="gap:2mm">{line(d.put("number"), "REGISTERED AS", 9)}{line(d.date("initial"), "SINCE", 9)}{line(d.date("issue"), "GIVEN ON", 9)}{line(d.date("expiry"), "UNTIL", 9)}</div><div class="row m2">{line(d.decoy("surveillance1"), "I VISIT BEFORE", 9)}{line(d.decoy("surveillance2"), "II VISIT BEFORE", 9)}{line(d.decoy("sector"), "IAF SECTOR", 9)}</div><div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(36)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets(
        (page(body, "serif", art.guilloche("#7c6a46", frame=False)),), ".sheet{padding:20mm 24mm 14mm}"
    )


@layout(
    "surgical_exporter",
    "bazaar",
    ("en",),
    only=("ravicert", "indusmeridian", "trinetra-in"),
    systems=(("Q",), ("M",)),
)
def surgical_exporter(d: Draft) -> Sheets:
    """Justified sentences in which the holder, the norm and the work follow on; first year by its month, 'Revised: NIL'."""
    settle(d, "pk")
    d.month_only = True
    write_dates(d, "{month} {d}, {y}", "{mon}. {d:02}, {y}", "{d}{ordinal} {month} {y}")
    days = [
        ("Certified First in", d.date("initial")),
        ("Certificate Date", d.date("issue")),
        ("Certificate Revised", "NIL"),
        ("Certificate Expiring", d.date("expiry")),
        ("Surveillance Frequency", "12 Months"),
    ]
    body = f"""<div class="row">{d.marks(24)}<div class="c"><div class="b" style="font-size:18pt;color:{d.facts.office.colour}">{d.put("issuer")}</div><div class="tiny">{d.facts.office.address} — {d.facts.office.site}</div></div>{d.logo(30)}</div><hr style="width:100%;border:0;border-top:.8mm double #333"><div class="c m3" style="font-size:33pt;letter-spacing:3mm">CERTIFICATE</div><div class="c m1">Certificate # {d.put("number")}</div><div class="m4" style="font-size:13.5pt;line-height:1.7;text-align:justify">This certificate is presented to <b>{d.put("holder")}</b>, situated at {d.put("address")}, on the basis that its {d.system()} stands in conformity with <b>{d.standard(" and ")}</b> for <b>{d.put("scope")}</b>, as verified by our auditors at the premises.</div><div class="grow"></div><div class="row end"><div>{led_by_colon(days)}</div>{d.sign(36)}</div><div class="tiny m3">Clause 8.3 applicable. Any change of the system is to be told to us within thirty days. Form QF-27 Issue 3 dated {d.other_date(days_later(d.facts.issue, -700))}.</div>"""
    return Sheets((page(raised(body)),), ".sheet{padding:18mm 24mm} .led td{padding:.6mm 4mm .6mm 0}")


@layout(
    "malay_effective_dates",
    "bazaar",
    ("en",),
    only=("MY", "SG"),
    systems=(("Q",), ("E",), ("S",), ("U",)),
    scope=(1, 2),
)
def malay_effective_dates(d: Draft) -> Sheets:
    """Malaysian: 'the scope appended', a triangle of notes, amendments in words; the period is one line between rules."""
    settle(d, "my")
    body = f"""<div class="row top">{d.logo(52)}<div class="small r">CERTIFICATE NO.<br><b class="big">{d.put("number")}</b></div></div><div class="m4" style="font-size:15pt">This is to certify that</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been assessed and has implemented {a_system(d)} complying with</div><div class="b m1" style="font-size:27pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3 small">The scope of certification :</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div style="border-top:.4mm solid #333;border-bottom:.4mm solid #333;padding:2mm 0" class="c">{d.date("start")} &nbsp;–&nbsp; {d.date("expiry")}<div class="tiny">PERIOD OF CERTIFICATION</div></div><div class="row m3"><div class="small">Date first certified : {d.date("initial")}<br>Date of issue : {d.date("issue")}<br>Date of amendment : Nil</div>{d.sign(34)}</div><div class="row m3">{d.marks(26)}<div class="tiny r" style="max-width:110mm">This certificate is issued without alteration or erasure and remains the property of {d.put("issuer")} ({d.rng.randint(100000, 999999)}-{d.rng.choice("ADHKPTVW")}), {d.facts.office.address}. The certification audit ended on {d.decoy("audit")}.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 14mm}")


@layout(
    "cairo_gold_plate",
    "bazaar",
    ("en",),
    only=("EG", "nilecrown", "guardian", "qro"),
    scope=(1, 3),
    years=(3, 1),
)
def cairo_gold_plate(d: Draft) -> Sheets:
    """Egyptian: the word for certificate in Arabic as an ornament, labels at the right of their values, '/' for empty cells."""
    settle(d, "eg", "gulf")
    cells = [
        (d.put("number"), ": Certificate No."),
        (d.date("initial"), ": Initial Certification"),
        (d.date("issue"), ": Date of Issue"),
        (d.date("expiry"), ": Date of Expiry"),
        ("/", ": Date of Transfer"),
        (d.decoy("surveillance1"), ": 1st Surveillance"),
    ]
    strip = "".join(f'<tr><td class="r b">{value}</td><td>{label}</td></tr>' for value, label in cells)
    body = f"""<div class="row">{d.marks(24)}<div style="font-size:34pt;font-family:'Noto Naskh Arabic'">شهـــادة</div>{d.logo(34)}</div><div class="c serif m2" style="font-size:27pt;color:#9a7412">Conformity Certificate</div><div class="c m3">{d.put("issuer")}</div><div class="c m1">attests herewith that</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">fulfils what is laid down in the standard</div><div class="c b m1" style="font-size:26pt;color:#9a7412">{d.standard()}</div><div class="c m2">as far as the field below is concerned</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><table class="rl">{strip}</table>{d.code(20)}{d.sign(32)}</div><div class="tiny c m2">{d.facts.office.address} — {d.facts.office.site}. Not valid without the dry seal.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#c9a227")),),
        ".sheet{padding:19mm 22mm 15mm} .rl td{padding:.6mm 1.5mm;font-size:9pt;white-space:nowrap}",
    )


@layout(
    "number_up_the_margin",
    "bazaar",
    ("en",),
    only=("IN", "PK", "LK", "NG", "KE"),
    scope=(1, 3),
    years=(3, 3, 1),
)
def number_up_the_margin(d: Draft) -> Sheets:
    """The number climbs the left margin, a red serial stands at the head; the end is called 'Certificate Validity'."""
    settle(d, "in", "pk")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}-{mon}-{y}", "{d}{ordinal} {month}, {y}")
    pairs = [
        ("Certificate Validity", d.date("expiry")),
        ("Current Issue Date", d.date("issue")),
        ("Registered on", d.date("initial")),
        ("Recertification Due Date", d.decoy("recertification")),
    ]
    body = f"""<div class="up">CERTIFICATE NO. {d.put("number")}</div><div class="r b" style="color:#c1121f;font-size:13pt">№ {d.rng.randint(1000, 999999):06}</div><div class="c">{d.logo(54)}</div><div class="c b m3" style="font-size:31pt;font-variant:small-caps">Certificate</div><div class="c m2">This certificate has been awarded to</div><div class="c b m2" style="font-size:20pt;color:{d.facts.office.colour}">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">in recognition of the Organization's Management System which complies with</div><div class="c b m1" style="font-size:30pt">{d.standard()}</div><div class="c m2">The Scope of Activities covered by this Certificate is defined below</div><div class="c b m1" style="font-size:12pt">{d.put("scope")}</div><div class="grow"></div><div class="m2">{raised(boxes(pairs, d.facts.office.colour))}</div><div class="row end m3">{d.sign(32)}{d.marks(22)}{d.picture(art.hologram(d.rng), 16)}</div><div class="tiny c m2">This certificate's validity is dependent upon the surveillance audits planned on or before {d.decoy("surveillance1")} and {d.decoy("surveillance2")}. {d.footer()}</div>"""
    css = ".sheet{padding:14mm 22mm 12mm 30mm} .up{position:absolute;left:10mm;bottom:40mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:10pt;font-weight:bold;letter-spacing:.5mm;border-left:.5mm solid #c1121f;padding-left:2mm}"
    return Sheets((page(body),), css)


@layout("two_bodies_of_one_brand", "bazaar", ("en",), only=("IN", "intlstandards-uk"), scope=(1, 3))
def two_bodies_of_one_brand(d: Draft) -> Sheets:
    """Accredited office and planning office in a table of the foot, key location and control number; days in the head."""
    settle(d, "in", "gulf")
    office = d.facts.office
    head = rows(
        [
            ("Certificate Reference", d.put("number")),
            ("Approved since", d.date("initial")),
            ("Reissued", d.date("issue")),
            ("Lapses", d.date("expiry")),
        ],
        "hd",
    )
    desk = f"{office.brand} Audit Desk, 3rd Floor, Sagar Plaza, Ring Road, Indore 452 010"
    body = f"""<div class="row top">{d.logo(42)}<div class="small">{head}</div></div><div class="m3" style="font-size:36pt;font-weight:300">Certificate of Approval</div><div class="m3">We certify that the system for {d.system().lower()} of</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m3">has been approved by {office.brand} to the following standard</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">The approval is applicable to</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{d.sign(36)}<div class="m3">{table(("Issuing office (accredited)", "Planned and managed by", "Control No."), [(f"{d.put('issuer')}, {office.address}", desk, f"{d.rng.randint(1, 99):02}-{d.rng.randint(1000, 9999)}/{d.facts.issue.year}")])}</div><div class="row m2">{d.marks(22)}<div class="tiny r">Recertification to be planned ninety days ahead of the lapse. Audits: {d.decoy("audit")}, {d.decoy("surveillance1")}.<br>{office.site}</div></div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:17mm 22mm 11mm} .hd td{padding:.4mm 3mm .4mm 0} .hd .v{text-align:right}",
    )
