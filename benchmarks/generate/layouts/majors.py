"""Papers of the bodies that certify everywhere, in English: their longer forms, older ones and those of the last years."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    capitals,
    columns,
    one,
    previous,
    reissued,
    renumber,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout

LIABILITY = "This document is issued by the Company subject to its General Conditions of Certification Services accessible at www.sgs.com/terms_and_conditions.htm. Attention is drawn to the limitations of liability, indemnification and jurisdictional issues established therein. The authenticity of this document may be verified at www.sgs.com. Any unauthorized alteration, forgery or falsification of the content or appearance of this document is unlawful and offenders may be prosecuted to the fullest extent of the law."


@layout("sgs_one_of_several", "majors", ("en",), only=("sgs/GB", "sgs/CH"), systems=GENERAL, scope=(1, 4))
def sgs_one_of_several(d: Draft) -> Sheets:
    """One site's paper of several for one scope: the number ends in .02, the main number stands in a note; long side text."""
    main = d.facts.number
    renumber(d, f"{main}.0{d.rng.randint(1, 4)}")
    d.printed.extra["sub_certificate_of"] = f"{main}.00"
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    issue = 1 if d.facts.initial == d.facts.issue else d.rng.randint(3, 9)
    renewal = d.other_date(days_later(d.facts.expiry, -60))
    body = f"""<div class="edge">{LIABILITY}</div><div>Certificate {d.put("number")}</div><div class="m3">The management system of</div><div class="b m2" style="font-size:25pt">{d.put("holder")}</div><div class="m2">{d.put("address")}</div><div class="m3">has been assessed and certified as meeting the requirements of</div><div class="b m2" style="font-size:27pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3">For the following activities</div><div class="b m2">{d.put("scope")}</div><div class="m3 small">This certificate is valid from {d.date("start")} until {d.date("expiry")} and remains valid subject to satisfactory surveillance audits.<br>Re certification audit due before {renewal}.<br>Issue {issue}. Certified since {d.date("initial")}.</div><div class="m2 small">Multiple certificates have been issued for this scope.<br>The main certificate is numbered {main}.00</div><div class="grow"></div><div class="small">Authorised by</div>{d.picture(art.signature(d.rng), 38)}<div class="tiny m2">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div><div class="row end m2"><div class="tiny">Page 1 of 1</div><div class="row">{d.marks(22)}{d.logo(34)}</div></div>"""
    css = ".sheet{padding:20mm 22mm 12mm 34mm} .edge{position:absolute;left:9mm;top:30mm;height:200mm;width:16mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:5.5pt;color:#666}"
    return Sheets((page(body),), css)


@layout(
    "sgs_continued_with_sites",
    "majors",
    ("en",),
    only=("sgs/GB", "sgs/CH"),
    systems=(*GENERAL, ("F",), ("I",)),
    sites=3,
    scope=(1, 4),
)
def sgs_continued_with_sites(d: Draft) -> Sheets:
    """The form of the last years: code at the right, facts under the work, further sites on a page 'continued'."""
    branches(d)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    issue = 1 if d.facts.initial == d.facts.issue else d.rng.randint(3, 9)
    head = f"""<div class="row top"><div>Certificate <b>{d.put("number")}</b>{{}}</div>{d.code(20)}</div>"""
    foot = f"""<div class="row end m2"><div class="tiny" style="max-width:120mm">{d.put("issuer")}, {d.facts.office.address} {d.facts.office.site}<br>This document is an authentic electronic certificate for Client business purposes use only. Printed version of the electronic certificate are permitted and will be considered as a copy. {LIABILITY}</div>{d.logo(34)}</div><div class="tiny r">Page {{}} / 2</div>"""
    front = f"""{head.format("")}<div class="m3">The management system of</div><div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div class="m2">{d.put("address")}</div><div class="m3">has been assessed and certified as meeting the requirements of</div><div class="b m2" style="font-size:26pt">{d.standard()}</div><div class="m3">For the following activities</div><div class="b m1">{d.put("scope")}</div><div class="m2 small">This certificate is valid from {d.date("start")} until {d.date("expiry")} and remains valid subject to satisfactory surveillance audits.</div><div class="small m1">Issue {issue}. Certified since {d.date("initial")}</div><div class="small m1">Certified activities performed by additional sites are listed on subsequent page.</div><div class="grow"></div><div class="row end"><div><div class="small">Authorised by</div>{d.picture(art.signature(d.rng), 36)}<div class="small">{one(d, "Head of Certification", "Business Manager", "Global Head - Certification Services")}</div></div>{d.marks(24)}</div>{foot.format(1)}"""
    back = f"""{head.format(", continued")}<div class="b m2" style="font-size:17pt">{d.put("holder")}</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="small m1">Issue {issue}</div><div class="m3 b">Sites</div>{"".join(f'<div class="m2">{name}<br>{place}<br><i>{work}</i></div>' for name, place, work in site_cells(d))}<div class="grow"></div>{foot.format(2)}"""
    css = ".sheet{padding:16mm 20mm 10mm} .page{background:linear-gradient(115deg,#fff 72%,#f2f2f2 72%)}"
    return Sheets((page(front), page(back)), css)


@layout("bv_awarded_to", "majors", ("en",), only=("bv/GB",), systems=GENERAL, scope=(1, 4))
def bv_awarded_to(d: Draft) -> Sheets:
    """The form of fifteen years ago: 'Awarded to' in a frame, values at a tab, the day last, managing office in the foot."""
    capitals(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    body = f"""<div class="row"><div style="font-size:11pt;letter-spacing:1mm">BUREAU VERITAS<br><b>Certification</b></div>{d.logo(30)}</div><div class="c serif m3" style="font-size:34pt">Certification</div><div class="c m2">Awarded to</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small m3" style="padding:0 12mm">Bureau Veritas Certification certify that the Management System of the above organisation has been audited and found to be in accordance with the requirements of the management system standards detailed below</div><div class="c b small m2">STANDARDS</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c b small m3">SCOPE OF SUPPLY</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><table class="rows f"><tr><td class=l>Original Approval Date:</td><td class=v>{d.date("initial")}</td></tr><tr><td class=l>Subject to the continued satisfactory operation of the organisation's Management System, this certificate is valid until:</td><td class=v>{d.date("expiry")}</td></tr><tr><td class=l>To check this certificate validity please call:</td><td>+44 (0) 845 600 18{d.rng.randint(10, 99)}</td></tr></table><div class="tiny m1">Further clarifications regarding the scope of this certificate and the applicability of the management system requirements may be obtained by consulting the organisation.</div><div class="row end m3"><div><div>Date: {d.date("issue")}</div><div>Certificate Number: {d.put("number")}</div></div>{d.marks(22)}{d.picture(art.signature(d.rng), 34)}</div><div class="tiny c m2">Managing Office: {d.facts.office.address}<br>Issuing Office: {d.put("issuer")}, as above</div>"""
    css = ".sheet{padding:20mm 24mm 21mm} .f td:first-child{width:92mm} .f td+td{white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#a08a55")),), css)


@layout("bv_cycle_days", "majors", ("en",), only=("bv/GB", "bv/DK"), systems=(*GENERAL, ("F",)), scope=(1, 4))
def bv_cycle_days(d: Draft) -> Sheets:
    """The form of the last years: five days of the cycle led by sentences, version and revision day beside the number."""
    capitals(d)
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{month}-{y}", "{d:02}-{mon}-{y}")
    version = 1 if d.facts.initial == d.facts.issue else d.rng.randint(1, 4)
    revision = (
        f"Version: {version} &nbsp; Issue date: {d.date('issue')}"
        if d.rng.random() < 0.5
        else f"Version: {version} &nbsp; Revision date: {d.date('issue')}"
    )
    days = [
        ("Original cycle start date:", d.date("initial")),
        ("Expiry date of previous cycle:", previous(d)),
        ("Certification / Recertification Audit date:", d.decoy("audit")),
        ("Certification / Recertification cycle start date:", d.date("start")),
        (
            "Subject to the continued satisfactory operation of the organization's Management System, this certificate expires on:",
            d.date("expiry"),
        ),
    ]
    body = f"""<div class="row top"><div></div>{d.logo(40)}</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div class="m2 small">{d.put("address")}</div><div class="m3 small i">{one(d, "Bureau Veritas Certification Holding SAS – UK Branch certifies", "Bureau Veritas certifies")} that the Management System of the above organization has been audited and found to be in accordance with the requirements of the Management System standard detailed below</div><div class="c b m3" style="font-size:26pt">{d.standard()}</div><div class="c i m2">Scope of certification</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{rows(days, "rows y")}<div class="m3 row end"><div class="b small">Certificate No. {d.put("number")} &nbsp; {revision}</div></div><div class="row end m3"><div>{d.picture(art.signature(d.rng), 34)}<div class="tiny">Signed on behalf of {d.put("issuer")}</div></div>{d.marks(24)}{d.code(20)}</div><div class="tiny m2"><b>Certification body address:</b> {d.facts.office.address}<br><b>Local office:</b> Century Link Tower, 8th floor, 66 Leman Road<br>Further clarifications regarding the scope and validity of this certificate, and the applicability of the management system requirements, please call: +44 (0) 7970 001{d.rng.randint(100, 999)}.</div><div class="tiny r">1/1</div>"""
    css = ".sheet{padding:14mm 22mm 9mm} .y{font-size:9.5pt;width:100%} .y .l{width:112mm} .y .v{white-space:nowrap} .page{border-left:7mm solid #b6122b}"
    return Sheets((page(body),), css)


@layout(
    "dnv_facts_in_three_columns",
    "majors",
    ("en",),
    only=("dnv/NL", "dnv/GB"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 4),
)
def dnv_facts_in_three_columns(d: Draft) -> Sheets:
    """The form of some ten years ago: number, first day and validity across the head, place and day at the left foot."""
    write_dates(d, "{d:02} {month} {y}", "{d:02}, {month} {y}", "{month} {d:02}, {y}")
    head = columns(
        [
            ("Certificate No.:", d.put("number")),
            ("Initial certification date:", d.date("initial")),
            ("Valid:", f"{d.date('start')} - {d.date('expiry')}"),
        ],
        "three",
    )
    place = "London" if d.facts.office.country == "GB" else one(d, "Barendrecht", "Høvik", "Rotterdam")
    body = f"""<div class="row top"><div></div>{d.logo(34)}</div><div style="font-size:30pt;font-weight:300;color:#0f204b">MANAGEMENT SYSTEM<br>CERTIFICATE</div><div class="m3">{head}</div><div class="m4">This is to certify that the management system of</div><div class="b m2" style="font-size:24pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been found to conform to the {d.system()} standard:</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">This certificate is valid for the following scope:</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div><div class="small">Place and date:</div><b>{place}, {d.date("issue")}</b></div>{d.marks(24)}<div><div class="small">For the issuing office:</div><div class="small b">{d.put("issuer")}<br>{d.facts.office.address}</div>{d.picture(art.signature(d.rng), 36)}<div class="rule small">{one(d, "R. Aldwyne", "P. Norhaven")}<br>Management Representative</div></div></div><div class="tiny m3">Lack of fulfilment of conditions as set out in the Certification Agreement may render this Certificate invalid.<br>ACCREDITED UNIT: {d.facts.office.issuer}. {d.facts.office.site}</div>"""
    css = ".sheet{padding:16mm 22mm 11mm} .three{width:100%} .three td{padding:1mm 5mm 1mm 0} .row>div{max-width:66mm} .page{border-top:5mm solid #009fda}"
    return Sheets((page(body),), css)


@layout(
    "lrqa_schedule_overleaf",
    "majors",
    ("en",),
    only=("lrqa/GB",),
    systems=(("Q", "E"), ("Q",), ("Q", "S"), ("I",)),
    sites=2,
    scope=(1, 4),
)
def lrqa_schedule_overleaf(d: Draft) -> Sheets:
    """Facts at the head, original approvals by norm beside them, approval numbers, schedule of locations on page two."""
    branches(d)
    write_dates(d, "{d} {month} {y}")
    facts = rows(
        [
            ("Current issue date:", d.date("issue")),
            ("Expiry date:", d.date("expiry")),
            ("Certificate identity number:", d.put("number")),
        ]
    )
    names = [fact.label.partition(":")[0] for fact in d.facts.standards]
    first = "<br>".join(f"{name} – {d.date('initial')}" for name in names)
    approvals = ", ".join(f"{name} – 00{d.rng.randint(10000, 49999)}" for name in names)
    foot = f"""<div class="tiny m2">Lloyd's Register Group Limited, its affiliates and subsidiaries, and their respective officers, employees or agents are, individually and collectively, referred to in this clause as 'LRQA'. LRQA assumes no responsibility and shall not be liable to any person for any loss, damage or expense caused by reliance on the information or advice in this document or howsoever provided. Issued by: {d.put("issuer")}, {d.facts.office.address}</div><div class="tiny r">Page {{}} of 2</div>"""
    front = f"""<div class="row top"><div class="small">{facts}</div><div class="small">Original approval(s):<br><b>{first}</b></div></div><div class="m4" style="font-size:34pt;color:#123a5c">Certificate of Approval</div><div class="m2">This is to certify that the Management System of:</div><div class="b m1" style="font-size:23pt;color:#123a5c">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been approved by {one(d, "LRQA", "Lloyd's Register")} to the following standards:</div><div class="b m1" style="font-size:19pt;color:#123a5c">{d.standard(", ")}</div><div class="small m1">Approval number(s): {approvals}</div><div class="m2 small">This certificate is valid only in association with the certificate schedule bearing the same number on which the locations applicable to this approval are listed.</div><div class="m3">The scope of this approval is applicable to:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 36)}<div class="b small">{one(d, "R. Aldwyne", "S. Tolvanis")}</div><div class="small">Area Operations Manager</div><div class="small">Issued by: {d.facts.office.issuer}</div></div>{d.marks(24)}{d.logo(38)}</div>{foot.format(1)}"""
    back = f"""<div class="row top"><div class="small">Certificate identity number: <b>{d.facts.number}</b></div>{d.logo(34)}</div><div class="m3" style="font-size:26pt;color:#123a5c">Certificate Schedule</div><div class="b m1">{d.put("holder")}</div><div class="m3">{table(("Location", "Activities"), [(f"{a}<br>{b}", w) for a, b, w in site_cells(d)])}</div><div class="grow"></div>{foot.format(2)}"""
    return Sheets((page(front), page(back)), ".sheet{padding:15mm 22mm 9mm}")


@layout("bsi_latest_revision", "majors", ("en",), only=("bsi",), systems=GENERAL, sites=3, scope=(1, 4))
def bsi_latest_revision(d: Draft) -> Sheets:
    """A changed paper of three pages: four days in the foot, the latest revision within the cycle, locations on two pages."""
    branches(d)
    reissued(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}")
    foot = f"""<div class="tiny m2">This certificate remains the property of BSI and shall be returned immediately upon request. An electronic certificate can be authenticated online. Printed copies can be validated at {d.facts.office.site}. To be read in conjunction with the scope above or the attached appendix.<br>Information and Contact: {d.facts.office.address}</div>"""
    days = columns(
        [
            ("Original Registration Date:", d.date("initial")),
            ("Effective Date:", d.date("start")),
            ("Latest Revision Date:", d.date("issue")),
            ("Expiry Date:", d.date("expiry")),
        ],
        "four",
    )
    front = f"""<div class="r">{d.logo(30)}</div><div style="font-size:32pt;font-weight:bold">Certificate of Registration</div><div class="m1" style="font-size:13pt">{d.system().upper()} - {d.facts.standards[0].label}</div><div class="row top m4"><div style="width:42mm">This is to certify that:</div><div style="flex:1"><b>{d.put("holder")}</b><br>{d.put("address")}</div></div><div class="row top m3"><div style="width:42mm">Holds Certificate No:</div><div style="flex:1" class="b big">{d.put("number")}</div></div><div class="m3">and operates {a_system(d)} which complies with the requirements of {d.standard()} for the following scope:</div><div class="m2" style="padding-left:48mm">{d.put("scope")}</div><div class="grow"></div><div>For and on behalf of BSI:</div><div class="row end">{d.picture(art.signature(d.rng), 38)}<div class="small b">{one(d, "M. Corrigane, Senior Vice President", "J. P. Mercastle, Managing Director Assurance")}</div></div><div class="m2">{days}</div><div class="tiny r">Page: 1 of 3</div><div class="row m2">{d.marks(22)}<div class="small i">...making excellence a habit.™</div></div>{foot}<div class="tiny">A Member of the BSI Group of Companies. {d.put("issuer")}</div>"""
    cells = site_cells(d)
    backs = []
    for number, part in ((2, cells[:2]), (3, cells[2:])):
        places = table(
            ("Location", "Registered Activities"), [(f"<b>{a}</b><br>{b}", w) for a, b, w in part], "loc"
        )
        backs.append(
            page(
                f"""<div class="row"><div>Certificate No: <b>{d.facts.number}</b></div>{d.logo(26)}</div><div class="m4">{places}</div><div class="grow"></div>{days}<div class="tiny r">Page: {number} of 3</div>{foot}"""
            )
        )
    css = ".sheet{padding:16mm 21mm 10mm} .four{width:100%;font-size:9pt} .four td{padding:.5mm 2mm .5mm 0} .loc{width:100%} .loc td,.loc th{text-align:left;vertical-align:top;border-top:.3mm solid #333;padding:3mm 4mm 3mm 0;width:50%}"
    return Sheets((page(front), *backs), css)


@layout(
    "intertek_with_appendix",
    "majors",
    ("en",),
    only=("intertek",),
    systems=(*GENERAL, ("A",), ("I",)),
    sites=2,
    scope=(1, 4),
)
def intertek_with_appendix(d: Draft) -> Sheets:
    """Yellow head, labels over values in a right column, 'Main Site', appendix of sites on its own page."""
    branches(d)
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{month}-{y}", "{d} {month} {y}")
    renumber(d, f"{d.facts.number}-0{d.rng.randint(0, 3)}")
    pairs = [
        ("Certificate Number:", d.put("number")),
        ("Initial Certification Date:", d.date("initial")),
        ("Date of Certification Decision:", d.decoy("decision")),
        ("Certification Effective Date:", d.date("start")),
        ("Certification Expiry Date:", d.date("expiry")),
        ("Certificate Issue Date:", d.date("issue")),
    ]
    side = "".join(f'<div class="m2 tiny">{label}</div><div class="b small">{v}</div>' for label, v in pairs)
    foot = """<div class="tiny m2">In the issuance of this certificate, Intertek assumes no liability to any party other than to the Client, and then only in accordance with the agreed upon Certification Agreement. This certificate's validity is subject to the organization maintaining their system in accordance with Intertek's requirements for systems certification. Validity may be confirmed via email at certificate.validation@intertek.com or by scanning the code to the right with a smartphone. The certificate remains the property of Intertek, to whom it must be returned upon request.</div>"""
    front = f"""<div class="hd">{d.logo(44)}</div><div class="row top" style="flex:1;align-items:stretch"><div style="flex:1;display:flex;flex-direction:column"><div class="b" style="font-size:24pt">CERTIFICATE OF REGISTRATION</div><div class="m3">This is to certify that the management system of:</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="m1 small"><b>Main Site:</b> {d.put("address")}</div><div class="m1 small">Additional sites: See Appendix</div><div class="m3">has been registered by Intertek as conforming to the requirements of:</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">The management system is applicable to:</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{d.picture(art.signature(d.rng), 36)}<div class="small">T. Orwenna<br>President, Business Assurance</div><div class="tiny m1">{d.put("issuer")}, {d.facts.office.address}</div></div><div class="sd">{side}<div class="m4">{d.marks(26)}</div><div class="m3">{d.code(20)}</div></div></div>{foot}"""
    back = f"""<div class="hd">{d.logo(40)}</div><div class="b" style="font-size:21pt">APPENDIX</div><div class="m1">This appendix identifies the locations covered by the management system of <b>{d.put("holder")}</b></div><div class="m1">registered as conforming to {d.standard()}, certificate {d.facts.number}</div><div class="m3">{table(("Name", "Address", "Activities"), site_cells(d))}</div><div class="grow"></div>{foot}<div class="tiny r">Page 2 of 2</div>"""
    css = ".sheet{padding:14mm 18mm 9mm} .hd{border-bottom:3mm solid #ffc700;padding-bottom:3mm;margin-bottom:6mm} .sd{width:48mm;border-left:.4mm solid #999;padding-left:4mm}"
    return Sheets((page(front), page(back)), css)


@layout(
    "nqa_cycle_and_reissue", "majors", ("en",), only=("nqa/GB",), systems=(*GENERAL, ("I",)), scope=(1, 4)
)
def nqa_cycle_and_reissue(d: Draft) -> Sheets:
    """Four days of a cycle with the reissue among them, address line by line, the right column narrow and coloured."""
    reissued(d)
    capitals(d)
    place = stacked_address(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    pairs = [
        ("Certificate Number:", d.put("number")),
        ("EAC Code:", d.decoy("sector")),
        ("Certified Since:", d.date("initial")),
        ("Valid Until:", d.date("expiry")),
        ("Reissued:", d.date("issue")),
        ("Cycle Issued:", d.date("start")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="b" style="font-size:25pt;color:#00305e">Certificate of Registration</div></div><div class="c m4">This is to certify that the {d.system()} of</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{place}</div><div class="c m3">applicable to:</div><div class="c b m1">{d.put("scope")}</div><div class="c m3">has been assessed and registered by NQA against the provisions of:</div><div class="c b m1" style="font-size:26pt;color:#00305e">{d.standard()}</div><div class="c small m2">This registration is subject to the company maintaining {a_system(d).lower()}, to the above standard, which will be monitored by NQA.</div><div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 36)}<div class="b">Managing Director</div></div><div class="small">{rows(pairs)}</div></div><div class="row m3">{d.marks(24)}<div class="tiny r" style="max-width:130mm">The use of the UKAS Accreditation Mark indicates accreditation in respect of those activities covered by the accreditation certificate held by NQA. {d.put("issuer")} is a trading company. {d.facts.office.address}. This certificate is the property of NQA and must be returned on request.</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#7a9cc6", frame=False)),), ".sheet{padding:16mm 20mm 11mm}"
    )


@layout(
    "isoqar_certificate_and_appendix",
    "majors",
    ("en",),
    only=("isoqar",),
    systems=(*GENERAL, ("I",)),
    sites=2,
    scope=(1, 3),
)
def isoqar_certificate_and_appendix(d: Draft) -> Sheets:
    """British: 'Certificate No.' with an appendix, initial, current issue and expiry between rules, sites 'Also at'."""
    branches(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d}{ordinal} {month} {y}")
    days = columns(
        [
            ("Initial Registration", d.date("initial")),
            ("Re-Issue Date", d.date("issue")),
            ("Current Expiry Date", d.date("expiry")),
        ],
        "w",
    )
    also = "; ".join(place for (place,) in site_cells(d, "address"))
    body = f"""<div class="c">{d.logo(62)}</div><div class="c m3" style="font-size:33pt;font-weight:300">Certificate of Registration</div><div class="c m3">This is to certify that the management systems of</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small m2">Also at: {also}</div><div class="c m3">have been assessed by {d.put("issuer")} and found to comply with</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m3">Scope of Registration</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="c">Certificate Number: <b>{d.put("number")}</b></div><div class="m2">{days}</div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny c m2">This certificate will remain current subject to the company maintaining its system to the required standard. This will be monitored regularly. Further clarification regarding the scope of this certificate may be obtained by consulting the client. {d.facts.office.address}. This certificate is the property of the certification body and must be returned on request.</div>"""
    css = ".sheet{padding:18mm 24mm 12mm} .w{width:100%;text-align:center;border-top:.5mm solid #e2001a;border-bottom:.5mm solid #e2001a} .w td{padding:1.5mm}"
    return Sheets((page(body),), css)


@layout(
    "registrar_changed_address",
    "majors",
    ("en",),
    only=("pjr", "eagle", "srii", "smithers", "nqa/US", "tallwood"),
    systems=(*GENERAL, ("A",)),
    scope=(1, 3),
)
def registrar_changed_address(d: Draft) -> Sheets:
    """American: revised for a new address; original, present and expiration days in a table, the reason in a line below."""
    settle(d, "us")
    reissued(d)
    write_dates(d, "{month} {d}, {y}", "{mon} {d:02}, {y}", "{month} {d:02}, {y}")
    anew = "issue_date_alt" in d.printed.extra
    reason = one(
        d,
        "Reissued to reflect change of address",
        "Revision: company moved; certificate reissued",
        "Rev. B – address updated",
    )
    cells = [
        ("Certificate Number", d.put("number")),
        ("Original Registration", d.date("initial")),
        ("Effective Date", d.date("start")),
        ("Revised Date" if anew else "Issue Date", d.date("issue")),
        ("Expiration Date", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(58)}</div><div class="c serif m3" style="font-size:38pt;font-style:italic">Certificate of Registration</div><div class="c m3">{d.put("issuer")} has assessed the {d.system()} of:</div><div class="c b m2" style="font-size:23pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small i m1">(Hereinafter called the Organization)</div><div class="c m2">and hereby declares that the Organization is in conformance with:</div><div class="c b m2" style="font-size:29pt">{d.standard()}</div><div class="c m2">This registration is in respect to the following scope:</div><div class="c b m1">{d.put("scope")}</div><div class="c small m2" style="padding:0 10mm">This registration is granted subject to the system rules governing the registration referred to above, and the Organization hereby covenants with the registrar to observe and comply with the said rules.</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.marks(26)}</div><div class="m3">{columns(cells, "w")}</div>{f'<div class="small c m1">{reason}</div>' if anew else ""}<div class="tiny c m2">{d.facts.office.address} &nbsp; {d.facts.office.site}. The validity of this certificate is maintained through ongoing surveillance (next: {d.decoy("surveillance1")}).</div>"""
    css = ".sheet{padding:21mm 22mm 21mm} .w{width:100%;text-align:center} .w td{border:.25mm solid #888;padding:1.4mm;font-size:8.5pt}"
    return Sheets((page(body, ground=art.guilloche("#28467a")),), css)


@layout(
    "us_registrar_landscape",
    "majors",
    ("en",),
    only=("nsf", "absqe", "smithers", "sandia-us", "harborline-us", "prairiestates"),
    systems=(*GENERAL, ("I",), ("M",)),
    scope=(1, 3),
)
def us_registrar_landscape(d: Draft) -> Sheets:
    """American, on its side: seal and mark at the left, everything centred in the wide field, days spelled in one line."""
    settle(d, "us")
    write_dates(d, "{month} {d}, {y}", "{d:02}-{MON}-{y}")
    term = f"Certificate Issue Date: {d.date('issue')} &nbsp;·&nbsp; Registration Date: {d.date('initial')} &nbsp;·&nbsp; Expiration Date*: {d.date('expiry')}"
    body = f"""<div class="row top" style="flex:1;align-items:stretch"><div style="width:48mm;display:flex;flex-direction:column;justify-content:space-between;align-items:center">{d.logo(44)}{d.picture(art.seal(d.facts.office.brand, "REGISTERED", "#9a7412"), 40)}{d.marks(26)}</div><div class="c" style="flex:1;display:flex;flex-direction:column"><div class="serif" style="font-size:33pt">Certificate of Registration</div><div class="small m1">This certifies that the {d.system()} of</div><div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2 small">has been assessed by {d.put("issuer")} and found to be in conformance to the following standard(s):</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="small m2">Scope of Registration:</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="small">{term}</div><div class="row end m1"><div class="small">Certificate Number:<br><b>{d.put("number")}</b></div>{d.sign(34)}</div></div></div><div class="tiny c m2">{d.facts.office.address} | {d.facts.office.site} | *Company is audited for conformance at regular intervals. To verify registrations call the registrar or use the directory. Form last revised {d.other_date(days_later(d.facts.issue, -500))}.</div>"""
    css = ".sheet{padding:14mm 18mm 10mm} .page{width:297mm;height:209.9mm}"
    return Sheets((page(body, ground=art.guilloche("#9a7412", 1123, 794)),), css, "landscape")


@layout(
    "bsi_originally_registered",
    "majors",
    ("en",),
    only=("bsi/GB", "bsi/US"),
    systems=(("Q",), ("E",), ("S",)),
    scope=(1, 3),
)
def bsi_originally_registered(d: Draft) -> Sheets:
    """The form of twenty years ago: all centred in a pale frame, three days in the foot, the service of the site named."""
    place = stacked_address(d)
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}")
    days = rows(
        [
            ("Originally registered:", d.date("initial")),
            ("Latest Issue:", d.date("issue")),
            ("Expiry Date:", d.date("expiry")),
        ]
    )
    body = f"""<div class="c">{d.logo(40)}</div><div class="c serif m4" style="font-size:36pt">Certificate of Registration</div><div class="c m2" style="letter-spacing:.6mm">{d.system().upper()}</div><div class="c m4">This is to certify that:</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}<div style="font-size:11pt;font-weight:normal">{place}</div></div><div class="row m4" style="justify-content:center"><div>Holds Certificate No:</div><b class="big">{d.put("number")}</b></div><div class="c m2">and operates {a_system(d)} which complies with the requirements of {d.standard()} for the following scope:</div><div class="c b m2" style="padding:0 12mm">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">For and on behalf of BSI:<br>{d.picture(art.signature(d.rng), 36)}<br>Managing Director, {d.put("issuer")}</div>{d.marks(22)}</div><div class="row end m2">{days}<div class="small">Page: 1 of 1</div></div><div class="tiny c m2">This certificate was issued electronically and remains the property of BSI and is bound by the conditions of contract. {d.facts.office.address}. {d.facts.office.site}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#b9b08a")),), ".sheet{padding:21mm 24mm 21mm}")
