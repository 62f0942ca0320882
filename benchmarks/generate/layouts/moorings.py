"""Ordinary papers in English: Britain, Ireland, America, Canada, India, the Gulf, Africa, South Asia, the straits, Hong Kong, the south."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.invent import system_name
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import a_system, one, round_seal, site_rows, write_dates
from benchmarks.generate.layouts.pieces import amended
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

BRITAIN = ("chilternvale", "derwentquay", "northmersey", "pennine-bureau", "tamarside-uk", "acs")
CANADA = ("mapleshield", "laurentide-ca")
SOUTH = ("padma-bd", "meghnastd-bd", "indusmeridian", "ravicert", "bluefin-lk")
AFRICA = ("harmattan-ng", "benuecrest-ng", "savanna-ke", "voltabasin-gh")
HOMES = {
    "BD": ("bd-moor", "bd-trade", "bd-byway"),
    "PK": ("pk-moor", "pk"),
    "LK": ("lk-moor", "lk-trade"),
    "NG": ("ng-moor",),
    "KE": ("ke-moor", "ke-trade"),
    "GH": ("af-byway",),
}
STRAITS = ("straitsedge-sg", "cis-sg", "setsco", "kanluran-ph", "cip-ph")


def national(d: Draft, form: str) -> None:
    """Print ISO norms in a country's own form; `form` holds {label}, and {tail}, the label without its publisher."""
    again = (
        replace(fact, printed=form.format(label=fact.label, tail=fact.label.removeprefix("ISO ")))
        if fact.label.startswith("ISO ")
        else fact
        for fact in d.facts.standards
    )
    d.facts = d.facts.with_(standards=tuple(again))


@layout("gb_approval_with_schedule", "moorings", ("en",), only=BRITAIN, systems=(("Q",), ("Q",), ("E",)), scope=(1, 2))  # fmt: skip
def gb_approval_with_schedule(d: Draft) -> Sheets:
    """British inspectorate of alarms: 'Approval first granted, renewed, expires', a quality schedule of the trade named."""
    settle(d, "gb-moor", chance=0.9)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d}{ordinal} {month} {y}")
    with_term(d)
    cells = [("Certificate Number", d.put("number")), ("Approval first granted", d.date("initial")), ("Approval renewed" if d.facts.initial != d.facts.issue else "Approval granted", d.date("issue")), ("Approval expires", d.date("expiry"))]  # fmt: skip
    strip = "".join(f'<div class="c" style="flex:1"><div class=b>{value}</div><div class="tiny i">{label}</div></div>' for label, value in cells)  # fmt: skip
    schedule = f"and Quality Schedule {one(d, 'SQ', 'QS', 'SSQ')} {d.rng.randint(101, 118)}" if d.facts.standards[0].system[-1] == "Q" else "and the Scheme Regulations"  # fmt: skip
    body = f"""<div style="background:{d.facts.office.colour};height:9mm;margin:-18mm -22mm 0"></div><div class="row m3"><div style="font-size:26pt" class="b">Certificate<br>of Approval</div>{d.logo(48)}</div><div class="m4">This is to certify that</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">of {d.put("address")}</div><div class="m3">has been assessed by {d.put("issuer")} and is approved as complying with</div><div class="b m1" style="font-size:17pt">{d.standard(" and ")}</div><div>{schedule}</div><div class="m3">for the following activities:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="small">This approval is subject to the company maintaining its systems to the required standard, which will be monitored by the inspectorate. The certificate remains the property of the inspectorate and is to be returned on request.</div><div class="row end m3">{d.sign(40)}{d.marks(26)}</div><div class="row m2" style="border-top:.5mm solid {d.facts.office.colour};border-bottom:.5mm solid {d.facts.office.colour};padding:2.4mm 0">{strip}</div><div class="tiny c m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("ie_registered_valid_from_to", "moorings", ("en",), only=("slievebrae-ie", "certeurope"), systems=(*GENERAL, ("F",), ("N",), ("M",)), scope=(1, 2))  # fmt: skip
def ie_registered_valid_from_to(d: Draft) -> Sheets:
    """Irish: the norm in the state's form, system named in the title, 'First registered', a term, 'Last amended' if it was."""
    settle(d, "ie-moor")
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}", "{d:02} {mon} {y}")
    national(d, "I.S. EN {label}")
    with_term(d)
    change = f'<div>Last amended on: {d.date("issue")}</div>' if amended(d) else f'<div>Date of issue: {d.date("issue")}</div>'  # fmt: skip
    body = f"""<div class="row top"><div>{d.logo(52)}</div><div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="serif m4" style="font-size:25pt;color:{d.facts.office.colour}">Certificate of Registration of<br>{d.system()} to<br><b>{d.standard()}</b></div><div class="m4">{d.facts.office.brand} certifies that the following company:</div><div class="b m2" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">has been assessed and deemed to comply with the requirements of the above standard in respect of the scope of operations given below:</div><div class="m2 b">{d.put("scope")}</div><div class="grow"></div><div class="row end" style="gap:4mm"><div>{d.sign(34)}</div><div class="small" style="line-height:1.6;white-space:nowrap"><div>Registration Number: <b>{d.put("number")}</b></div><div>First registered: {d.date("initial")}</div><div class=b>Valid from: {d.date("start")}</div><div class=b>Valid to: {d.date("expiry")}</div>{change}</div>{d.marks(24, iaf=False)}</div><div class="tiny m2">All valid certifications are listed on our website. The continued validity of this certificate may be verified there by its registration number.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 11mm}")


@layout("us_registration_period_through", "moorings", ("en",), only=("piedmontridge-us", "sandia-us", "harborline-us", "keystoneridge-us", "tallwood", "prairiestates"), systems=(("Q",), ("Q",), ("C",), ("A",), ("E",)), scope=(1, 2))  # fmt: skip
def us_registration_period_through(d: Draft) -> Sheets:
    """American: gold seal at the side, 'Registration Period … through …' in words, a version day, CAGE code, letter paper."""
    settle(d, "us-moor", "us-trade", "am-field")
    write_dates(d, "{month} {d}, {y}", "{month} {d:02}, {y}", "{mon} {d}, {y}")
    with_term(d)
    change = amended(d)
    version = f"Certificate Version {d.rng.randint(2, 5) if change else 1} dated {d.date('issue')}"
    code = "".join(d.rng.choice("0123456789ABCDEFGHJKLMNP") for _ in range(5))
    name = "quality management system" if d.facts.standards[0].system[-1] != "E" else "environmental management system"  # fmt: skip
    body = f"""<div class="c serif" style="font-size:28pt">Certificate of Registration</div><div class="c m1">{d.logo(50)}</div><div class="c m3">This certifies that the {name} of</div><div class="c serif b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c tiny">CAGE Code {code}</div><div class="c m2">has been audited by {d.put("issuer")} and registered to</div><div class="c b m1" style="font-size:22pt">{d.standard(" and ")}</div><div class="c m3 i">Scope of Registration</div><div class="c m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div style="line-height:1.7"><div><b>Certificate Number:</b> {d.put("number")}</div><div><b>Initial Registration:</b> {d.date("initial")}</div><div><b>Registration Period:</b> {d.date("start")} through {d.date("expiry")}</div><div class=tiny>{version}</div></div>{round_seal(d, "★", 34, "#b08d2e")}</div><div class="row end m2">{d.sign(40)}{d.marks(26)}</div><div class="tiny c m2">This registration is subject to the registrar's terms and conditions and to periodic surveillance. {d.facts.office.address}</div>"""
    frame = '<div style="position:absolute;inset:6mm;border:2.6mm solid #1f3558"></div><div style="position:absolute;inset:10mm;border:.4mm solid #b08d2e"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 25mm 24mm}")


@layout("ca_captions_of_two_official_tongues", "moorings", ("en",), also=("fr",), only=CANADA, systems=(*GENERAL, ("I",), ("N",)), scope=(1, 2))  # fmt: skip
def ca_captions_of_two_official_tongues(d: Draft) -> Sheets:
    """Canadian: every caption in English and French, values in English alone, facts in a grey panel under the statement."""
    settle(d, "ca-moor")
    write_dates(d, "{y}-{m:02}-{d:02}", "{month} {d}, {y}", "{y}/{m:02}/{d:02}")
    with_term(d)
    cells = [("Certificate No. / N<sup>o</sup> de certificat", d.put("number")), ("Initial registration / Enregistrement initial", d.date("initial")), ("Current issue / Émission en vigueur", d.date("issue")), ("Expires / Échéance", d.date("expiry"))]  # fmt: skip
    grid = "".join(f'<div style="width:50%;padding:2mm 3mm"><div class=tiny>{label}</div><div class=b>{value}</div></div>' for label, value in cells)  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="row m4" style="font-size:21pt;color:{d.facts.office.colour}"><span>Certificate of<br>Registration</span><span class="r i">Certificat<br>d'enregistrement</span></div><div class="m3 small">This certifies that the management system of the organization named below has been registered<br><i>Ce certificat atteste que le système de gestion de l'organisation nommée ci-dessous a été enregistré</i></div><div class="b m3" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m3">as conforming to / <i>comme étant conforme à</i></div><div class="b" style="font-size:18pt">{d.standard()}</div><div class="small m3">for the following scope / <i>pour le domaine d'application suivant</i></div><div class="b">{d.put("scope")}</div><div class="grow"></div><div style="display:flex;flex-wrap:wrap;background:#eef0f2">{grid}</div><div class="row end m3">{d.sign(40)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm}")


@layout("in_place_and_day_at_the_foot", "moorings", ("en",), only=("IN",), systems=(*GENERAL, ("F",), ("I",)), scope=(1, 2))  # fmt: skip
def in_place_and_day_at_the_foot(d: Draft) -> Sheets:
    """Indian: 'M/s.' and a statement in prose with the term, below it first certification; place and date in lines at the foot."""
    settle(d, "in-moor", "in-byway", "in-trade", "in")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}-{m:02}-{y}", "{d:02}-{mon}-{y}", "{d}{ordinal} {month}, {y}")
    with_term(d)
    place = one(d, "New Delhi", "Mumbai", "Noida", "Chennai", "Pune")
    body = f"""<div class="row"><div>{d.marks(25)}</div>{d.logo(46)}</div><div class="c b m3" style="font-size:27pt;color:#8c1515;letter-spacing:1mm">CERTIFICATE OF COMPLIANCE</div><div class="c m1">Certificate No.: <b>{d.put("number")}</b> &nbsp; (EAC Code: {d.decoy("sector")})</div><div class="m4 c" style="line-height:1.7">This is to certify that {a_system(d)} has been established and is being maintained by</div><div class="c b m2" style="font-size:18pt">M/s. {d.put("holder")}</div><div class="c m1">at</div><div class="c">{d.put("address")}</div><div class="c m2">in conformance with the requirements of</div><div class="c b m1" style="font-size:21pt;color:#8c1515">{d.standard()}</div><div class="c m2">in respect of the following activities:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="c" style="line-height:1.7">This certificate is valid from {d.date("start")} to {d.date("expiry")} subject to successful completion of annual surveillance audits.<br>Date of initial certification: {d.date("initial")}</div><div class="row end m3"><div>Place: {place}<br>Date: {d.date("issue")}</div>{d.code(19)}{d.sign(40)}</div><div class="tiny c m2"><b>{d.put("issuer")}</b><br>{d.facts.office.address} | {d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:.9mm solid #8c1515"></div><div style="position:absolute;inset:9.8mm;border:.3mm solid #8c1515"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 23mm 24mm}")


@layout("gulf_arabic_captions_at_the_right", "moorings", ("en",), also=("ar",), only=("dhowgulf-ae", "alsadu-ae", "wadi-uae", "najd-sa", "pearlgulf"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def gulf_arabic_captions_at_the_right(d: Draft) -> Sheets:
    """Gulf: a table of three columns, English caption, English value, Arabic caption; two titles, commercial registration."""
    settle(d, "gulf-moor", "gulf-byway", "gulf-trade")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    with_term(d)
    lines = [
        ("Certificate No.", d.put("number"), "رقم الشهادة"),
        ("Organization", d.put("holder"), "اسم المنشأة"),
        ("Address", d.put("address"), "العنوان"),
        ("C.R. No.", str(d.rng.randint(10000, 999999)), "السجل التجاري"),
        ("Standard", d.standard(), "المواصفة"),
        ("Scope", d.put("scope"), "نطاق الشهادة"),
        ("First Certification", d.date("initial"), "أول منح للشهادة"),
        ("Issue Date", d.date("issue"), "تاريخ الإصدار"),
        ("Expiry Date", d.date("expiry"), "تاريخ الانتهاء"),
    ]  # fmt: skip
    grid = "".join(f'<tr><td>{a}</td><td class="c b">{b}</td><td dir="rtl">{c}</td></tr>' for a, b, c in lines)  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(25)}</div><div class="row m3" style="color:#0d4c5e"><span class="b" style="font-size:23pt">Certificate of Conformity</span><span class="b" dir="rtl" style="font-size:25pt;font-family:'Noto Sans Arabic'">شهادة مطابقة</span></div><div class="m2 small">{d.put("issuer")} certifies that the {d.system()} of the organization named below has been audited and found to conform to the standard stated.</div><div class="small" dir="rtl" style="font-family:'Noto Sans Arabic'">نشهد بأن نظام الإدارة لدى المنشأة المذكورة أدناه قد تم تدقيقه ووجد مطابقاً للمواصفة المبينة.</div><table class="three m3">{grid}</table><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}{round_seal(d, "Certified", 34, "#0d4c5e")}</div><div class="tiny c m2">Annual surveillance is required to maintain the validity of this certificate. {d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:17mm 20mm 12mm} .three{width:100%} .three td{border-bottom:.25mm solid #9db8bf;padding:2.2mm 1mm;vertical-align:top} .three td:first-child{width:36mm} .three td:last-child{width:36mm;font-family:'Noto Sans Arabic'}"
    return Sheets((page(body),), css)


@layout("za_listing_number_and_band", "moorings", ("en",), only=("drakens-za", "karoo-za", "sabs"), systems=(*GENERAL, ("N",), ("F",)), scope=(1, 2))  # fmt: skip
def za_listing_number_and_band(d: Draft) -> Sheets:
    """South African: SANS form of the norm, 'Certificate number' below its value in italics, effective day, band at the left."""
    settle(d, "za-moor")
    write_dates(d, "{d:02} {month} {y}", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    with_term(d)
    national(d, one(d, "SANS {tail} ({label})", "SANS {tail} / {label}", "{label}"))
    days = [(d.put("number"), "Certificate number"), (d.date("issue"), "Effective date"), (d.date("expiry"), "Expiry date"), (d.date("initial"), "Original certification")]  # fmt: skip
    told = "".join(f'<div class="m2"><div class=b style="border-bottom:.25mm solid #888">{value}</div><div class="tiny i">{label}</div></div>' for value, label in days)  # fmt: skip
    body = f"""<div class="r">{d.logo(48)}</div><div class="up b m3" style="font-size:13pt;letter-spacing:.6mm">{d.system()}<br>Certification</div><div class="m4">It is hereby certified that the management system of</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been assessed and conforms with the requirements of</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3">The scope of certification is:</div><div class="m1 b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div style="width:64mm">{told}</div><div class="c">{d.sign(38)}<div class="m2">{d.marks(25)}</div></div></div><div class="tiny m3">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}<br>The certificate holder's status can be confirmed with the certification body at any time.</div>"""
    band = f'<div style="position:absolute;left:0;top:0;bottom:0;width:17mm;background:{d.facts.office.colour}"></div>'  # fmt: skip
    return Sheets((page(body, ground=band),), ".sheet{padding:17mm 20mm 12mm 32mm}")


@layout("south_africa_and_asia_integrated", "moorings", ("en",), only=(*SOUTH, *AFRICA), systems=(("Q", "E", "S"), ("Q", "E"), ("Q",), ("E", "S")), scope=(1, 2))  # fmt: skip
def south_africa_and_asia_integrated(d: Draft) -> Sheets:
    """Bengal, Pakistan, Lanka, Africa: integrated systems each beside its norm, a grid of six cells above the statement."""
    settle(d, *HOMES[d.facts.office.country], system="Q")
    write_dates(d, "{d:02} {month} {y}", "{d}{ordinal} {month} {y}", "{d:02}-{mon}-{y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    cells = [("Certificate Registration No.", d.put("number")), ("Client ID", f"C-{d.rng.randint(1000, 9999)}"), ("Type of Audit", "Re-certification" if d.facts.initial != d.facts.issue else "Initial Certification"), ("Certified since", d.date("initial")), ("Date of issue", d.date("issue")), ("Date of expiry", d.date("expiry"))]  # fmt: skip
    grid = "".join(f'<div class="c" style="width:33.3%;border:.25mm solid #aaa;padding:2mm 1mm"><div class=tiny style="color:#555">{label}</div><b class=small>{value}</b></div>' for label, value in cells)  # fmt: skip
    norms = d.standard("|").split("|")
    named = "".join(f'<tr><td class=b style="font-size:15pt">{norm}</td><td>{system_name((fact.system[-1],), "en")}</td></tr>' for norm, fact in zip(norms, d.facts.standards, strict=True))  # fmt: skip
    body = f"""<div class="c">{d.logo(54, full_name=True)}</div><div class="c serif b m2" style="font-size:30pt;color:{d.facts.office.colour}">Certificate of Registration</div><div class="m2" style="display:flex;flex-wrap:wrap">{grid}</div><div class="c m3">We hereby confirm that the organization</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">has been audited and its management system found to fulfil the requirements of</div><table class="m1" style="margin-left:auto;margin-right:auto"><tbody class=norms>{named}</tbody></table><div class="c m2">Scope of certification</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.marks(25, iaf=False)}{d.picture(art.hologram(d.rng), 17)}{d.sign(40)}</div><div class="tiny c m2">To maintain this certificate the organization shall undergo surveillance audits at intervals not exceeding twelve months. {d.facts.office.address} | {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 22mm 22mm} .norms td{padding:1mm 4mm}"
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), css)


@layout("my_sijil_over_english", "moorings", ("en",), also=("ms",), only=("rajangcert-my", "selat-my", "jentayu-my", "niosh-my", "care-my"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def my_sijil_over_english(d: Draft) -> Sheets:
    """Malaysian: 'Sijil' over 'Certificate', MS form of the norm, Malay words in small letters behind English captions."""
    settle(d, "my-moor", "my-trade")
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}/{m:02}/{y}")
    with_term(d)
    national(d, one(d, "MS {label}", "{label}", "{label}"))
    first = f"<div>First certified / <i>Pensijilan pertama</i> : <b>{d.date('initial')}</b></div>"
    body = f"""<div class="row top"><div><div style="font-size:25pt" class=b>SIJIL PENSIJILAN</div><div style="font-size:15pt;color:#555">Certificate of Registration</div></div>{d.logo(42)}</div><div class="m3">No. Sijil / <i>Certificate No.</i> : <b>{d.put("number")}</b></div><div class="m3">This is to certify that / <i>Adalah disahkan bahawa</i></div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m2">has implemented {a_system(d)} complying with / <i>telah melaksanakan sistem pengurusan yang mematuhi</i></div><div class="b m1" style="font-size:21pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m2">for the scope of / <i>bagi skop</i></div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div style="line-height:1.7">{first}<div>Effective date / <i>Tarikh berkuat kuasa</i> : <b>{d.date("issue")}</b></div><div>Valid until / <i>Sah sehingga</i> : <b>{d.date("expiry")}</b></div></div><div class="row end m2">{d.sign(40)}{d.marks(26)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address}<br>This certificate is the property of the certification body and is subject to the conditions of certification. Issue {d.decoy("revision")}</div>"""
    wave = f'<div style="position:absolute;left:0;right:0;bottom:0;height:6mm;background:{d.facts.office.colour}"></div>'  # fmt: skip
    return Sheets((page(body, ground=wave),), ".sheet{padding:19mm 22mm 20mm}")


@layout("hk_english_with_chinese_below", "moorings", ("zh-Hant",), also=("en",), only=("lionrock-hk", "hkqaa"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def hk_english_with_chinese_below(d: Draft) -> Sheets:
    """Hong Kong: English paper in which name, place and work each have a Chinese line beneath; captions are English alone."""
    settle(d, "hk-moor", "hk-field", "hk-byway", chance=0.9)
    d.style = one(d, "{d:02}-{m:02}-{y}", "{y}-{m:02}-{d:02}") if d.facts.settle_days else "{y}-{m:02}-{d:02}"
    national(d, "{label}")
    with_term(d)
    cells = [("Certificate No.", d.put("number")), ("First Registration", d.date("initial")), ("Date of Issue", d.date("issue")), ("Valid Until", d.date("expiry"))]  # fmt: skip
    foot = "".join(f"<tr><td>{label}</td><td>: {value}</td></tr>" for label, value in cells)
    body = f"""<div class="c">{d.logo(46)}</div><div class="c serif m3" style="font-size:30pt;color:#2d2a5f">Certificate of Registration</div><div class="c" style="font-size:15pt">註冊證書</div><div class="c i m3">This is to certify that the {d.system("en")} of</div><div class="c b m1" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c b" style="font-size:16pt">{d.put("holder")}</div><div class="c m2">{d.put("address_latin")}</div><div class="c">{d.put("address")}</div><div class="c i m2">has been assessed and registered as complying with</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c i m2">for the scope of</div><div class="c m1 b">{d.put("scope_latin")}</div><div class="c">{d.put("scope")}</div><div class="grow"></div><div class="row end"><table class="led small">{foot}</table>{d.marks(25)}{d.sign(38)}</div><div class="tiny c m2">{d.put("issuer_latin")} {d.put("issuer")}<br>{d.facts.office.address} {d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1.2mm double #2d2a5f"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 22mm 22mm} .led td{padding:.8mm 2mm .8mm 0;white-space:nowrap}")  # fmt: skip


@layout("nz_au_sites_under_the_scope", "moorings", ("en",), only=("kaikoura-nz", "southerncross", "compass-au", "murraybend-au"), systems=(*GENERAL, ("Q", "E", "S")), scope=(1, 2), sites=2)  # fmt: skip
def nz_au_sites_under_the_scope(d: Draft) -> Sheets:
    """Australia and New Zealand: business number, table of certified sites under the scope, 'Certified since' and 'Current until'."""
    settle(d, "nz-moor", "au-field", system="Q")
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}/{m:02}/{y}")
    with_term(d)
    business = f"NZBN 94290{d.rng.randint(10000000, 99999999)}" if "New Zealand" in d.facts.address[0] else f"ABN {d.rng.randint(10, 99)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"  # fmt: skip
    left = [("Certificate", d.put("number")), ("Certified since", d.date("initial")), ("Issued", d.date("issue")), ("Current until", d.date("expiry"))]  # fmt: skip
    strip = "".join(f'<div style="flex:1"><div class=tiny>{label}</div><div class="b small">{value}</div></div>' for label, value in left)  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}{d.marks(28)}</div><div class="m3" style="font-size:27pt;font-weight:bold;color:{d.facts.office.colour}">Certified Organisation</div><div class="b m3" style="font-size:19pt">{d.put("holder")}</div><div class="small">{business}</div><div class="m1">{d.put("address")}</div><div class="m3">operates {"an" if d.system()[0] in "AEIO" else "a"} {d.system()} that has been audited by {d.put("issuer")} and complies with</div><div class="b m1" style="font-size:16pt">{d.standard()}</div><div class="m2"><b>Scope:</b> {d.put("scope")}</div><div class="m3 b small">Certified sites</div>{site_rows(d, ("Site", "Location", "Activity"))}<div class="grow"></div><div class="row m2" style="background:#eaf1f3;padding:3mm 4mm">{strip}</div><div class="row end m3">{d.sign(40)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}<br>Refer to the JAS-ANZ register for the current status of this certification.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 12mm}")


@layout("sg_ph_first_by_month", "moorings", ("en",), only=STRAITS, systems=(*GENERAL, ("B",), ("K",)), scope=(1, 2))  # fmt: skip
def sg_ph_first_by_month(d: Draft) -> Sheets:
    """Singapore and Manila: holder first, number under the norm, term in a sentence, 'First certified' by month and year."""
    settle(
        d,
        *(("sg-trade",) if d.facts.office.country == "SG" else ("ph-trade",)),
        system="Q",
    )
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{month} {d}, {y}")
    with_term(d)
    national(d, "{label}")
    d.month_only = True
    body = f"""<div class="row"><div style="font-size:27pt;font-weight:bold;letter-spacing:1.4mm">CERTIFICATE</div>{d.logo(44)}</div><div style="border-top:1mm solid {d.facts.office.colour}" class="m1"></div><div class="b m4" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">has been assessed by {d.put("issuer")} and certified to have established, implemented and maintained a management system in accordance with the requirements of</div><div class="b m2" style="font-size:23pt;color:{d.facts.office.colour}">{d.standard()}</div><div>Certificate No: <b>{d.put("number")}</b></div><div class="m3">The certified management system applies to:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>This certificate is valid for the period <b>{d.date("start")}</b> to <b>{d.date("expiry")}</b> provided the conditions of certification are complied with.</div><div class="m1">First certified: {d.date("initial")}</div><div class="row end m3"><div>{d.sign(40)}<div class=small>Date of issue: {d.date("issue")}</div></div>{d.marks(26)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 12mm}")
