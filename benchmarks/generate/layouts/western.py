"""Papers in the manner of the large British, Norwegian and French houses."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    broken_holder,
    capitals,
    columns,
    house,
    numbered_since_first,
    previous,
    reissued,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import layout

BSI_SYSTEMS = (("Q",), ("Q",), ("E",), ("S",), ("I",), ("M",))
DNV = ("dnv/GB", "dnv/IT", "dnv/NL", "dnv/SE", "dnv/DK")


def _bsi_foot(d: Draft, number: int, of: int) -> str:
    dates = (
        (("Original Registration Date:", "initial"), ("Effective Date:", "start")),
        (("Latest Revision Date:", "issue"), ("Expiry Date:", "expiry")),
    )
    lines = "".join(
        "<tr>" + "".join(f"<td>{label} {d.date(role)}</td>" for label, role in line) + "</tr>"
        for line in dates
    )
    return f"""<table class="bsidates">{lines}</table><div class="r small m1">Page: {number} of {of}</div>
<div class="tiny m2" style="border-top:.2mm solid #999;padding-top:1.5mm">This certificate was issued electronically, stays the property of BSI and falls under the conditions of contract. It can be authenticated online, printed copies at {d.facts.office.site}.<br>
Information and Contact: {d.facts.office.address}<br>{d.put("issuer")}, a Member of the BSI Group of Companies.</div>"""


def _bsi_first(d: Draft, of: int) -> str:
    # The body dates its paper by the revision and, a few days later, by the start of the cycle.
    d.printed.extra["issue_date_alt"] = [d.facts.start.isoformat()]
    return f"""<div class="row"><span style="font-size:40pt;font-weight:bold;letter-spacing:-1mm">{d.put("brand")}<span style="color:#e4002b">|</span></span></div>
<div style="font-size:30pt" class="m3">Certificate of Registration</div>
<div class="m1" style="font-size:12pt;color:#555">{d.system().upper()} - {d.standard(" ")}</div>
<table class="bsi m3"><tr><td>This is to certify that:</td><td class=b>{broken_holder(d)}<br>{stacked_address(d)}</td></tr>
<tr><td>Holds Certificate Number:</td><td class="b big">{d.put("number")}</td></tr></table>
<div class="m2">and operates {a_system(d)} which complies with the requirements of {d.standard(" ")} for the following scope:</div>
<div class="box m2">{d.put("scope")}.</div><div class="grow"></div>
<div class="row end"><div>For and on behalf of BSI: {d.sign(36)}</div>{d.marks(20, iaf=False)}</div><div class="m2"></div>{_bsi_foot(d, 1, of)}"""


BSI_CSS = ".sheet{padding:14mm 20mm 10mm} .bsi td{vertical-align:top;padding:1.5mm 8mm 1.5mm 0} .box{border:.3mm solid #888;padding:4mm;min-height:40mm} .bsidates{width:100%;font-size:9.5pt} .bsidates td{width:50%;padding:.8mm 0}"


@layout("bsi_registration", "western", ("en",), only=("bsi",), systems=BSI_SYSTEMS)
def bsi_registration(d: Draft) -> Sheets:
    """Number between holder and statement, boxed scope, four ISO dates in two columns at the foot."""
    return Sheets((page(_bsi_first(d, 1)),), BSI_CSS)


@layout("bsi_two_pages", "western", ("en",), only=("bsi",), systems=BSI_SYSTEMS, sites=3)
def bsi_two_pages(d: Draft) -> Sheets:
    """The same with a second page of locations and their registered activities; dates repeated there."""
    branches(d)
    head_office = (f"{d.put('holder')}<br>{d.put('address')}", d.put("scope"))
    lines = [head_office, *((f"{name}<br>{place}", activity) for name, place, activity in site_cells(d))]
    second = f"""<div class="row"><span style="font-size:30pt;font-weight:bold">{d.put("brand")}</span><span>Certificate No: <b>{d.put("number")}</b></span></div>
<div class="m3">{table(("Location", "Registered Activities"), lines)}</div><div class="grow"></div>{_bsi_foot(d, 2, 2)}"""
    return Sheets((page(_bsi_first(d, 2)), page(second)), BSI_CSS)


def _dnv_first(d: Draft) -> str:
    say, office = house(d, "dnv"), d.facts.office
    numbered_since_first(d)
    town = {"GB": "London", "IT": "Vimercate (MB)", "NL": "Barendrecht", "SE": "Solna", "DK": "Hellerup"}[
        office.country
    ]
    if d.rng.random() < 0.5:
        capitals(d)
    pieces = [
        (say["number"], f"<br><span class=date>{d.put('number')}</span>"),
        (say["initial"], f"<br>{d.date('initial')}"),
        (say["valid"], f"<br>{d.date('start')} – {d.date('expiry')}"),
    ]
    top = "".join(f"<div>{label}{value}</div>" for label, value in pieces)
    return f"""<div class="row top"><div style="font-size:23pt;color:#0f204b;line-height:1.15;width:115mm">{say["title"]}</div>{d.logo(38)}</div>
<div class="row top m4 small" style="justify-content:flex-start;gap:16mm">{top}</div>
<div class="m4">{say["certify"]}</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{say["conform"]}</div><div class="b m1" style="font-size:16pt">{d.standard()}</div>
<div class="m3">{say["scope"]}</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>
<div class="row end"><div class="small">{say["place"]}<br><b>{town}, {d.date("issue")}</b><div class="m3">{d.marks(18, iaf=False)}</div></div>
<div class="small" style="width:78mm">{say["office"]}<br><b>{d.put("issuer")}</b><br>{office.address}
<div class="m2">{d.sign(30)}</div><div class="tiny">{say["role"]}</div></div></div>
<div class="tiny m3" style="border-top:.3mm solid #0f204b;padding-top:1.5mm">{say["lapse"]}<br>ACCREDITED UNIT: {d.put("issuer")}, {office.address} – {office.site}</div>"""


DNV_SYSTEMS = (("Q",), ("Q",), ("E",), ("S",))


@layout(
    "dnv_certificate", "western", ("en", "it", "de", "pl", "nl", "sv", "da"), only=DNV, systems=DNV_SYSTEMS
)
def dnv_certificate(d: Draft) -> Sheets:
    """Number, first date and period side by side under the title; place and date at the foot."""
    write_dates(d, "{d:02} {month} {y}", "{d:02}, {month} {y}")
    return Sheets((page(_dnv_first(d)),), ".sheet{padding:18mm 20mm 12mm}")


@layout(
    "dnv_appendix",
    "western",
    ("en", "it", "nl", "da"),
    only=DNV,
    systems=(*DNV_SYSTEMS, ("Q", "E"), ("Q", "E", "S")),
    sites=4,
)
def dnv_appendix(d: Draft) -> Sheets:
    """The same with an appendix that lists sites by name, address and scope, and names the lead auditor."""
    write_dates(d, "{d:02} {month} {y}", "{d:02}, {month} {y}")
    branches(d)
    first = _dnv_first(d)
    branches(d)
    say = house(d, "dnv")
    second = f"""<div class="row"><div class="small">{say["number"]} {d.put("number")}<br>{say["place"]} {d.date("issue")}</div>{d.logo(34)}</div>
<div class="m3" style="font-size:20pt;color:#0f204b">{say["annex"]}</div><div class="b m2">{d.put("holder")}</div>
<div class="m3">{say["sites"]}</div><div class="m2">{table((say["site"], say["address"], say["activity"]), site_cells(d))}</div><div class="grow"></div>
<div class="small">{say["lead"]}: {d.text("people")}</div><div class="tiny m3">{say["lapse"]}<br>{d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets((page(first), page(second)), ".sheet{padding:18mm 20mm 12mm}")


def _lrqa(d: Draft) -> tuple[str, str]:
    approval = [f"00{d.rng.randint(10000, 99999)}" for _ in d.facts.standards]
    since = "<br>".join(f"{s.printed} – {d.date('initial')}" for s in d.facts.standards)
    numbers = ", ".join(
        f"{s.label.split(':')[0]} – {n}" for s, n in zip(d.facts.standards, approval, strict=True)
    )
    head = f"""<div class="row top small"><div>Current issue date: <b>{d.date("issue")}</b><br>Expiry date: <b>{d.date("expiry")}</b><br>Certificate identity number: <b>{d.put("number")}</b></div>
<div style="width:62mm">Original approval(s):<br><b>{since}</b></div></div>"""
    return head, f"Approval number(s): {numbers}"


@layout(
    "lrqa_approval",
    "western",
    ("en",),
    only=("lrqa",),
    systems=(("Q",), ("Q",), ("E",), ("S",), ("Q", "E"), ("Q", "E", "S")),
    sites=3,
)
def lrqa_approval(d: Draft) -> Sheets:
    """Dates and identity number at the top left, approvals with their own numbers; a schedule of sites behind."""
    with_schedule = d.rng.random() < 0.5
    head, approvals = _lrqa(d)
    extent = " and its sites listed in the schedule" if with_schedule else ""
    foot = f"""<div class="tiny m2">Lloyd's Register Group Limited, its affiliates and subsidiaries, including {d.put("issuer")}, and their officers, employees or agents are together called 'LRQA' here; LRQA bears no liability beyond its contract.<br>
Issued by: {d.put("issuer")}, {d.facts.office.address}</div>"""
    first = f"""{head}<div class="r m2">{d.logo(44)}</div><div style="font-size:30pt;color:#00587c" class="m2">Certificate of Approval</div>
<div class="m3">This is to certify that the Management System of:</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="b m1">{d.put("address")}{extent}</div>
<div class="m3">has been approved by LRQA to the following standards:</div><div class="b m1" style="font-size:17pt">{d.standard()}</div>
<div class="m2 small">{approvals}</div><div class="m3">The scope of this approval is applicable to:</div><div class="m1">{d.put("scope")}.</div><div class="grow"></div>
<div>{d.sign(38)}</div><div class="small m1">Area Operations Manager, UK &amp; Ireland<br>Issued by: {d.put("issuer")}</div><div class="row end m2"><div></div>{d.marks(20, iaf=False)}</div>{foot}<div class="r tiny">Page 1 of {2 if with_schedule else 1}</div>"""
    pages = [page(first)]
    if with_schedule:
        branches(d)
        lines = [(f"<b>{name}</b><br>{place}", activity) for name, place, activity in site_cells(d)]
        pages.append(
            page(
                f"""<div class="row"><div class="small">Certificate identity number: <b>{d.put("number")}</b></div>{d.logo(40)}</div><div style="font-size:24pt;color:#00587c" class="m3">Certificate Schedule</div>
<div class="b m2 big">{d.put("holder")}</div><div class="m3">{table(("Location", "Activities"), lines)}</div><div class="grow"></div>{foot}<div class="r tiny">Page 2 of 2</div>"""
            )
        )
    return Sheets(tuple(pages), ".sheet{padding:14mm 22mm 10mm}")


@layout("nqa_registration", "western", ("en",), only=("nqa",))
def nqa_registration(d: Draft) -> Sheets:
    """A short number and five dates in two rows of columns, each label above its value."""
    capitals(d)
    if d.rng.random() < 0.5:
        reissued(d)
    else:
        d.facts = d.facts.with_(issue=d.facts.start)
    first = [
        ("Certificate Number:", d.put("number")),
        ("Certified Since:", d.date("initial")),
        ("Valid Until:", d.date("expiry")),
    ]
    second = [
        ("EAC Code:", d.decoy("sector")),
        ("Cycle Issued:", d.date("start")),
        ("Reissued:", d.date("issue")),
    ]
    reissue = f'<div class="m1">{columns(second, "nqa")}</div>'
    body = f"""<div class="row top">{d.logo(46)}<div class="c" style="background:#003087;color:#fff;padding:3mm 6mm">CERTIFICATE<br>OF REGISTRATION</div></div>
<div class="c m4">This is to certify that the {d.system()} of</div><div class="c b m2" style="font-size:20pt">{broken_holder(d)}</div><div class="c b m2">{d.put("address")}</div>
<div class="c m3">applicable to</div><div class="c m2 b">{d.put("scope")}</div>
<div class="c m3">has been assessed and registered by NQA against the provisions of</div><div class="c b m2" style="font-size:24pt;color:#003087">{d.standard()}</div>
<div class="c small m2">This registration requires the company to keep its management system to the above standard, which NQA will monitor.</div><div class="grow"></div>
<div class="row end">{d.sign()}{d.marks(22)}</div><div class="m3">{columns(first, "nqa")}</div>{reissue}
<div class="c tiny m2">The use of the accreditation mark indicates accreditation for the activities covered by this certificate. {d.facts.office.address}, {d.put("issuer")}<br>Page 1 of 1</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:16mm 20mm 10mm} .nqa{width:100%;table-layout:fixed} .nqa .date{white-space:normal} .nqa td{border-bottom:.2mm solid #003087;padding:1mm 2mm}",
    )


@layout("bv_many_sites", "western", ("en", "fr", "it", "da", "sv"), only=("bv",), scope=(3, 6), sites=5)
def bv_many_sites(d: Draft) -> Sheets:
    """Clauses each with a date at its end, revision within the cycle, and an appendix of sites."""
    say = house(d, "bv")
    before = previous(d)
    if d.rng.random() < 0.6:
        reissued(d)
    branches(d)
    clauses = "".join(
        f"<tr><td>{say[role]}</td><td class=b>{value}</td></tr>"
        for role, value in (
            ("initial", d.date("initial")),
            ("previous", before),
            ("audit", d.decoy("audit")),
            ("start", d.date("start")),
            ("expiry", d.date("expiry")),
        )
    )
    line = f"""<div class="row small m1"><span>{say["number"]} <b>{d.put("number")}</b></span><span>{say["version"]} <b>{d.rng.randint(1, 4)}</b></span><span>{say["issue"]} <b>{d.date("issue")}</b></span></div>"""
    band = f'<div class="band"><span>{d.facts.office.brand} Certification</span></div>'
    foot = f"""<div class="tiny m2">{d.put("issuer")} – {d.facts.office.address}<br>{say["help"]}</div>"""
    first = f"""{band}<div class="main fit"><div class="c b" style="font-size:19pt">{d.put("holder")}</div><div class="c m2">{d.put("address")}</div>
<div class="c i small m4">{d.put("issuer")} {say["certify"]}</div><div class="c i m3">{say["standard"]}</div><div class="c b" style="font-size:24pt">{d.standard()}</div>
<div class="c i m3">{say["scope"]}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>
<table class="clauses small">{clauses}</table>{line}<div class="row end m2">{d.sign(32)}{d.marks(20)}</div>{foot}<div class="r tiny">{say["page"]} 1 / 2</div></div>"""
    second = f"""{band}<div class="main fit"><div class="c b" style="font-size:17pt">{say["annex"]}</div><div class="c b m2" style="font-size:15pt">{d.put("holder")}</div>
<div class="c m2 b">{d.standard(" · ")}</div><div class="m3">{table((say["site"], say["address"], say["activity"]), site_cells(d))}</div><div class="grow"></div>{line}{foot}<div class="r tiny">{say["page"]} 2 / 2</div></div>"""
    css = (
        ".sheet{flex-direction:row;padding:0} .band{width:20mm;background:#b5121b;color:#fff;position:relative} .band span{position:absolute;bottom:70mm;left:5mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:18pt;white-space:nowrap}"
        ".main{flex:1;padding:16mm 14mm 9mm;display:flex;flex-direction:column} .clauses{width:100%} .clauses td{padding:1mm 0} .clauses .b{text-align:right;white-space:nowrap;vertical-align:bottom}"
    )
    return Sheets((page(first), page(second)), css)
