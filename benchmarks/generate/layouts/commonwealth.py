"""Papers in English from all continents: registers, transfers, revisions, units by norms, letters, codes of customers."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    capitals,
    columns,
    lines,
    one,
    reissued,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, stacked, start_is_right_too, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

SOUTHERN = ("AU", "NZ")
INDIAN = ("IN", "PK", "LK", "BD")
GULF = ("AE", "SA", "QA", "EG")


@layout("nz_current_to", "commonwealth", ("en",), only=SOUTHERN, systems=(*GENERAL, ("F",)), scope=(1, 4))
def nz_current_to(d: Draft) -> Sheets:
    """Registered since, current to: days in words of the far south, number beside 'Registration', scope as a paragraph."""
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}")
    pairs = [
        ("Registration", d.put("number")),
        ("Registered since", d.date("initial")),
        ("This certificate issued", d.date("issue")),
        ("Current to", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(52)}{d.marks(24)}</div><div class="m4" style="font-size:34pt;font-weight:300;color:{d.facts.office.colour}">Certificate of Registration</div><div class="m3">This certifies that</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div class="m1">at {d.put("address")}</div><div class="m3">has {a_system(d)} that conforms with</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">for</div><div class="m1">{d.put("scope")}.</div><div class="m4">{led_by_colon(pairs)}</div><div class="grow"></div><div class="row end">{d.sign(38)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny m2">The register at the above site shows whether this certificate is current. Next re-certification audit: {d.other_date(days_later(d.facts.expiry, -d.rng.randint(30, 90)))}.</div>"""
    css = ".sheet{padding:20mm 24mm 12mm} .led td{padding:1mm 4mm 1mm 0}"
    return Sheets((page(body),), css)


@layout("au_schedule_effective_and_modified", "commonwealth", ("en",), only=SOUTHERN, systems=GENERAL, sites=3, scope=(2, 4))  # fmt: skip
def au_schedule_effective_and_modified(d: Draft) -> Sheets:
    """Effective, re-issue, expiry and last modification in a row; a schedule behind gives places and its own revision."""
    settle(d, "au")
    reissued(d)
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    cells = columns(
        [
            ("Certificate No.", d.put("number")),
            ("Effective date", d.date("start")),
            ("Re-issue date", d.date("issue")),
            ("Expiry date", d.date("expiry")),
            ("Date of original certification", d.date("initial")),
        ]
    )
    d.printed.roles.discard("start")
    start_is_right_too(d)
    places = [(str(i), *cell) for i, cell in enumerate(site_cells(d, "address", "activity"), 1)]
    abn = f"{d.rng.randint(10, 99)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"
    front = f"""<div class="bar"></div><div class="r">{d.logo(50)}</div><div class="b m3" style="font-size:27pt">Certificate of Approval</div><div class="m3 b" style="font-size:19pt">{d.put("holder")}</div><div class="small">ABN {abn}</div><div class="m1">{d.put("address")}</div><div class="m3">complies with the requirements of</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div>{d.system()}</div><div class="m3 b">Scope</div><div>{d.put("scope")}</div><div class="small m2">Date of last modification: {d.other_date(d.facts.issue)}. Additional places are listed on the schedule overleaf.</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(36)}{d.marks(26)}</div><div class="tiny m2">{d.footer()}</div>"""
    annex = f"""<div class="bar"></div><div class="b" style="font-size:19pt">Schedule to certificate {d.put("number")}</div><div class="m1">{d.put("holder")}</div><div class="m3">{table(("Site", "Address", "Activities at the site"), places)}</div><div class="small m2">Schedule revision {d.rng.randint(1, 5)} dated {d.other_date(days_later(d.facts.issue, 2))}</div><div class="grow"></div><div class="tiny">Page 2 of 2</div>"""
    css = f".sheet{{padding:18mm 20mm 12mm 30mm}} .bar{{position:absolute;left:0;top:0;bottom:0;width:12mm;background:{d.facts.office.colour}}} .across{{width:100%}} .across td{{padding:1mm 3mm 1mm 0;border-top:.3mm solid #999;font-size:8.5pt;vertical-align:top}}"
    return Sheets((page(front), page(annex)), css)


@layout("approval_by_norm_since", "commonwealth", ("en",), only=("lrqa/GB", "derwentquay", "chilternvale", "straitsedge-sg", "compass-au"), systems=(("Q", "E", "S"), ("Q", "E"), ("E", "S")), scope=(1, 3))  # fmt: skip
def approval_by_norm_since(d: Draft) -> Sheets:
    """Integrated: an identity number, an approval number for each norm, and for each norm its own first day."""
    write_dates(d, "{d} {month} {y}")
    firsts = [
        days_later(d.facts.initial, 0 if i == 0 else d.rng.randint(60, 900))
        for i in range(len(d.facts.standards))
    ]
    firsts = [min(day, d.facts.issue) for day in firsts]
    d.printed.extra["initial_date_alt"] = sorted(
        {day.isoformat() for day in firsts if day != d.facts.initial}
    )
    since = " / ".join(
        f"{fact.label.split(':')[0]} – {d.date('initial') if i == 0 else d.other_date(day)}"
        for i, (fact, day) in enumerate(zip(d.facts.standards, firsts, strict=True))
    )
    approvals = ", ".join(
        f"{fact.label.split(':')[0]} – 00{d.rng.randint(10000, 39999)}" for fact in d.facts.standards
    )
    right = lines([("Current Issue Date", d.date("issue")), ("Expiry Date", d.date("expiry")), ("Certificate Identity Number", d.put("number"))])  # fmt: skip
    body = f"""<div class="row top"><div class="small">{right}</div><div class="small">Original Approval(s):<br><b>{since}</b></div></div><div class="m4" style="font-size:33pt;font-weight:300">Certificate of Approval</div><div class="m3">This is to certify that the Management System of:</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been approved by {d.facts.office.brand} to the following standards:</div><div class="b m1" style="font-size:19pt">{d.standard(", ")}</div><div class="m2 small">Approval number(s): {approvals}</div><div class="m3">The scope of this approval is applicable to:</div><div class="m1">{d.put("scope")}</div><div class="grow"></div><div>{d.sign(36)}</div><div class="small">Issued by: {d.put("issuer")}</div><div class="row end m2"><div class="tiny">{d.facts.office.brand}, its affiliates and subsidiaries and their officers, employees or agents are, individually and collectively, referred to in this clause as the group and assume no liability.<br>{d.facts.office.address}</div>{d.marks(24)}</div><div class="tiny">Page 1 of 1</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 10mm}")


@layout(
    "us_audit_due_and_transfer",
    "commonwealth",
    ("en",),
    only=("US",),
    systems=(*GENERAL, ("M",)),
    scope=(1, 3),
)
def us_audit_due_and_transfer(d: Draft) -> Sheets:
    """American order of days throughout: transferred on, re-audit due before, last audit, effective, expiry."""
    settle(d, "us")
    write_dates(d, "{month} {d}, {y}", "{mon} {d:02}, {y}", "{y}-{m:02}-{d:02}")
    pairs = [
        ("Certificate No.:", d.put("number")),
        ("Initial Certification (with prior registrar):", d.date("initial")),
        ("Transfer Review Completed:", d.decoy("audit")),
        ("Certificate Effective:", d.date("issue")),
        ("Certificate Expires:", d.date("expiry")),
        (
            "Recertification Audit Due Before:",
            d.other_date(days_later(d.facts.expiry, -d.rng.randint(30, 90))),
        ),
    ]
    body = f"""<div class="c">{d.logo(56)}</div><div class="c serif m3" style="font-size:32pt;letter-spacing:1mm">CERTIFICATE</div><div class="c m2">{d.put("issuer")} hereby certifies that</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{stacked_address(d)}</div><div class="c small m1">DUNS {d.rng.randint(10, 99)}-{d.rng.randint(100, 999)}-{d.rng.randint(1000, 9999)} · NAICS {d.rng.randint(311000, 339999)}</div><div class="c m2">has been found to conform to</div><div class="c b m1" style="font-size:26pt">{d.standard()}</div><div class="c m2">Scope of Registration:</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><table class="ps">{"".join(f"<tr><td class=r>{a}</td><td class=b>{b}</td></tr>" for a, b in pairs)}</table>{d.marks(24)}</div><div class="row end m2">{d.sign(36)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    css = ".sheet{padding:20mm 24mm 20mm} .ps td{padding:.7mm 2mm;font-size:9.5pt;white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#35507a")),), css)


@layout("ca_both_tongues", "commonwealth", ("en",), also=("fr",), only=("mapleshield", "msecb"), systems=(("Q",), ("E",), ("S",)), scope=(1, 2))  # fmt: skip
def ca_both_tongues(d: Draft) -> Sheets:
    """Canada: labels in English and French with a slash, days in figures, one name and one scope."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    pairs = [
        ("Certificate No. / N° de certificat", d.put("number")),
        ("Initial registration / Enregistrement initial", d.date("initial")),
        ("Date issued / Date d'émission", d.date("issue")),
        ("Expiry date / Date d'échéance", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="c b m4" style="font-size:24pt">Certificate of Registration<br><span class=i style="font-weight:normal">Certificat d'enregistrement</span></div><div class="c m3">This is to certify that / La présente atteste que</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">complies with / est conforme à</div><div class="c b" style="font-size:24pt">{d.standard()}</div><div class="c small">{d.system()} / {d.system("fr")}</div><div class="c m3">Scope / Portée</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#a8323a")),), ".sheet{padding:22mm 25mm 20mm}")


@layout(
    "in_strip_of_six_days",
    "commonwealth",
    ("en",),
    only=INDIAN,
    systems=(*GENERAL, ("M",), ("I",)),
    scope=(1, 3),
)
def in_strip_of_six_days(d: Draft) -> Sheets:
    """Six small cells at the foot: number, first, issue, two watches, end; EAC, NACE and issue number in the line above."""
    settle(d, "in", "pk")
    capitals(d)
    write_dates(d, "{d:02}-{mon}-{y}", "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d:02} {month} {y}")
    strip = columns(
        [
            ("Certificate No.", d.put("number")),
            ("Initial Cert. Date", d.date("initial")),
            ("Issue Date", d.date("issue")),
            ("1st Surv. Due", d.decoy("surveillance1")),
            ("2nd Surv. Due", d.decoy("surveillance2")),
            ("Valid Until*", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(44)}{d.code(20)}</div><div class="c b m2" style="font-size:30pt;color:#1f3864">CERTIFICATE</div><div class="c i">of</div><div class="c b" style="font-size:19pt;color:#b45f06">{d.system()}</div><div class="c m2">This is to certify that</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c m1 small">{d.put("address")}</div><div class="c m2">has been assessed by {d.facts.office.brand} and found conforming to</div><div class="c b m1" style="font-size:28pt">{d.standard()}</div><div class="c m2">for the scope</div><div class="c b">{d.put("scope")}</div><div class="c small m2">EAC/NACE: {d.decoy("sector")} / {d.rng.randint(10, 33)}.{d.rng.randint(10, 99)} &emsp; Issue: {d.rng.randint(1, 4):02} &emsp; Client ID: {d.rng.randint(10000, 99999)}</div><div class="grow"></div><div class="row end">{d.sign(34)}{d.marks(24)}</div><div class="m2">{strip}</div><div class="tiny m1">*subject to successful completion of surveillance audits. {d.footer()}</div>"""
    css = ".sheet{padding:18mm 18mm 18mm} .across{width:100%;text-align:center} .across td{border:.3mm solid #1f3864;padding:1mm;font-size:7.6pt}"
    return Sheets((page(body, ground=art.guilloche("#c58b2a")),), css)


@layout("gulf_holder_with_licence_and_box", "commonwealth", ("en",), only=(*GULF, "PH", "MY", "SG"), systems=(*GENERAL, ("F",), ("H",)), scope=(1, 3))  # fmt: skip
def gulf_holder_with_licence_and_box(d: Draft) -> Sheets:
    """Holder with its trade licence and post box; day of decision, day of the paper, end 'unless withdrawn', tiny offices."""
    settle(d, "gulf", "my")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02} {month} {y}", "{d:02}-{MON}-{y}")
    box = f"P.O. Box {d.rng.randint(1000, 99999)}, Trade Licence {d.rng.randint(100000, 999999)}"
    left = stacked([("Certificate", d.put("number")), ("Standard", d.standard()), ("Certified since", d.date("initial"))])  # fmt: skip
    right = stacked([("Decision", d.decoy("decision")), ("Issued", d.date("issue")), ("Expires (unless withdrawn earlier)", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.marks(22)}{d.logo(46)}</div><div class="c serif m3" style="font-size:36pt;color:#7a5c1e">Certificate of Conformity</div><div class="c m3">granted to</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c small m1">{box}</div><div class="c m1">{d.put("address")}</div><div class="c m3">whose {d.system()} covers</div><div class="c b m1">{d.put("scope")}</div><div class="row top m4" style="padding:0 10mm"><div>{left}</div><div>{right}</div></div><div class="grow"></div><div class="row end">{d.code(20)}{d.sign(38)}</div><div class="tiny c m2">{d.put("issuer")} | Head office: {d.facts.office.address} | Branch: Office 904, Al Reem Tower, Deira, Dubai | Branch: 14 Nile Corniche, Cairo | {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b08f3c")),), ".sheet{padding:20mm 23mm 19mm}")


@layout("units_by_norms", "commonwealth", ("en",), only=("GB", "IE", "SG", "ZA", "IN", "AE"), systems=(("Q", "E", "S"),), sites=4, scope=(2, 4))  # fmt: skip
def units_by_norms(d: Draft) -> Sheets:
    """A matrix of places against norms with ticks; three norms, one number, on behalf of the parent of the group."""
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}")
    ticks = [
        (name, place, *(one(d, "✓", "✓", "–") for _ in d.facts.standards))
        for name, place in site_cells(d, "name", "address")
    ]
    heads = ("Entity", "Location", *(fact.label.split(":")[0] for fact in d.facts.standards))
    pairs = [
        ("Certificate number", d.put("number")),
        ("First certified", d.date("initial")),
        ("Date of this certificate", d.date("issue")),
        ("Valid to", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="r" style="font-size:22pt">Group Certificate</div></div><div class="m3">{d.put("issuer")} certifies that the integrated management system operated by</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m1">on its own behalf and on behalf of the entities below meets the requirements of</div><div class="b m2" style="font-size:16pt">{d.standard(" · ")}</div><div class="m2">in respect of {d.put("scope")}.</div><div class="m3">{table(heads, ticks)}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(34)}{d.marks(22)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 19mm 10mm} .rows .l{white-space:nowrap}")


@layout("certificate_as_a_letter", "commonwealth", ("en",), only=("GB", "US", "AU", "NZ", "SG", "IE"), systems=(*GENERAL, ("G",)), scope=(1, 3))  # fmt: skip
def certificate_as_a_letter(d: Draft) -> Sheets:
    """The certificate is a letter: addressee's block, our and your reference, a heading, three paragraphs, a yours-faithfully."""
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}")
    order = f"PO {d.rng.randint(4500000, 4799999)}"
    body = f"""<div class="row top"><div class="small">{d.put("issuer")}<br>{d.facts.office.address.replace(", ", "<br>")}</div>{d.logo(44)}</div><div class="m4">{d.put("holder")}<br>{stacked_address(d)}</div><div class="row m3 small"><div>Your ref: {order}</div><div>Our ref: {d.decoy("report")}</div><div>{d.date("issue")}</div></div><div class="b m4">CERTIFICATE OF {d.system().upper()} NO. {d.put("number")}</div><div class="m3">We certify by this letter that the organization to which it is addressed maintains {a_system(d)} and that we have assessed it, last on {d.decoy("audit")}, against <b>{d.standard()}</b> and found it to comply.</div><div class="m2">The certification covers {d.put("scope")}. It was first granted on {d.date("initial")} and, provided that surveillance continues to be satisfactory, runs until {d.date("expiry")}.</div><div class="m2">This letter is the certificate; no other paper is issued. It remains our property.</div><div class="m4">Yours faithfully,</div><div class="m1">{d.sign(36)}</div><div class="grow"></div><div class="row end"><div class="tiny">Registered office: {d.facts.office.address}. Registered No. {d.rng.randint(1000000, 9999999)}</div>{d.marks(20)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 26mm 12mm;line-height:1.45}")


@layout("division_of_and_formerly", "commonwealth", ("en",), only=("GB", "US", "IN", "ZA", "CA"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def division_of_and_formerly(d: Draft) -> Sheets:
    """Under the holder: 'a division of' its parent and 'formerly known as'; table of issues with reasons in the foot."""
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{month} {d}, {y}")
    reissued(d)
    parent, former = (escape(companies.company(d.rng, "en")[0], quote=False) for _ in range(2))
    history = [
        ("1", d.date("initial"), "Initial certification"),
        ("2", d.date("issue"), "Change of name"),
    ]
    if d.facts.initial < d.facts.start < d.facts.issue:
        history.insert(1, ("1.1", d.other_date(d.facts.start), "Recertification"))
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m4" style="font-size:28pt;font-weight:bold">{d.title()}</div><div class="m3 small">Certified organization</div><div class="b" style="font-size:21pt">{d.put("holder")}</div><div class="small i">a division of {parent}<br>(formerly known as {former})</div><div class="m1">{d.put("address")}</div><div class="m3 small">Standard</div><div class="b" style="font-size:20pt">{d.standard()}</div><div class="m3 small">Scope</div><div class="b">{d.put("scope")}</div><div class="m3">{led_by_colon([("Certificate No.", d.put("number")), ("Valid until", d.date("expiry"))])}</div><div class="m3 small b">Revisions</div>{table(("Issue", "Date", "Reason"), history)}<div class="grow"></div><div class="row end">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout(
    "za_permit_line", "commonwealth", ("en",), only=("ZA", "KE", "NG", "GH"), systems=GENERAL, scope=(1, 3)
)
def za_permit_line(d: Draft) -> Sheets:
    """Africa: facts in sentences of a permit: listed since, amended, from and to; 'Issue No.' and the act in small print."""
    settle(d, "af")
    whole_years(d)
    write_dates(d, "{d} {month} {y}", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m3" style="font-size:26pt;letter-spacing:2mm">CERTIFICATE</div><div class="c small">Permit number</div><div class="c b" style="font-size:16pt">{d.put("number")}</div><div class="c m3">{d.put("issuer")} grants this certificate to</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">Reg. No. {d.facts.initial.year - 4}/{d.rng.randint(100000, 999999)}/07</div><div class="c m1">{d.put("address")}</div><div class="c m3">in terms of</div><div class="c b" style="font-size:22pt">{d.standard()}</div><div class="c m2">as applied to</div><div class="c b">{d.put("scope")}</div><div class="c m4">Listed since: {d.date("initial")} &nbsp;|&nbsp; Amended: {d.date("issue")} &nbsp;|&nbsp; Issue No. {d.rng.randint(2, 8)}</div><div class="c m1">The permit is valid from {d.date("start")} to {d.date("expiry")}</div><div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(36)}</div><div class="tiny c m2">Subject to the conditions of the permit and the Act; annual review by {d.other_date(years_later(d.facts.start, 1))}. {d.facts.office.address}. {d.facts.office.site}</div>"""
    start_is_right_too(d)
    return Sheets((page(body, ground=art.guilloche("#386641")),), ".sheet{padding:22mm 25mm 20mm}")


@layout(
    "signed_by_a_key",
    "commonwealth",
    ("en", "de", "es", "it", "pt"),
    systems=(*GENERAL, ("I",)),
    scope=(1, 3),
)
def signed_by_a_key(d: Draft) -> Sheets:
    """No pen: a box of the digital signature with name, day and hour that are later than the paper; facts in two even columns."""
    write_dates(
        d, "{d:02}.{m:02}.{y}" if d.facts.language == "de" else "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}"
    )
    said = {
        "en": "Digitally signed by",
        "de": "Digital unterschrieben von",
        "es": "Firmado digitalmente por",
        "it": "Firmato digitalmente da",
        "pt": "Assinado de forma digital por",
    }[d.facts.language]
    moment = days_later(d.facts.issue, d.rng.randint(1, 6))
    stamp = (
        f"{moment:%Y.%m.%d} {d.rng.randint(8, 17):02}:{d.rng.randint(10, 59)}:{d.rng.randint(10, 59)} +02'00'"
    )
    left = stacked([(d.label("number"), d.put("number")), (d.label("initial"), d.date("initial"))])
    right = stacked([(d.label("issue"), d.date("issue")), (d.label("expiry"), d.date("expiry"))])
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="m4 b" style="font-size:27pt">{d.title()}</div><div class="m3">{d.put("issuer")} {d.text("body_certifies")}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">{d.label("scope")}: <b>{d.put("scope")}</b></div><div class="row top m4" style="justify-content:flex-start;gap:30mm"><div>{left}</div><div>{right}</div></div><div class="grow"></div><div class="row end"><div class="row" style="border:.3mm solid #bbb;padding:2mm 3mm;gap:4mm"><div style="font-size:15pt">{d.text("people")}</div><div class="tiny">{said} {d.text("people")}<br>DN: c={d.facts.office.country}, o={d.facts.office.brand}, serialNumber={d.rng.randint(10000000, 99999999)}<br>Date: {stamp}</div></div>{d.code(20)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


def _years_before(d: Draft, years: int) -> None:
    """Move all days of a paper back, and with them the edition that was not yet published."""
    days = {
        name: years_later(getattr(d.facts, name), -years) for name in ("issue", "start", "expiry", "initial")
    }
    editions = tuple(
        replace(
            fact, label=fact.label.replace(":2026", ":2015"), printed=fact.printed.replace(":2026", ":2015")
        )
        for fact in d.facts.standards
    )
    d.facts = d.facts.with_(standards=editions, **days)


@layout("extended_for_some_months", "commonwealth", ("en", "es", "fr"), systems=GENERAL, scope=(1, 3))
def extended_for_some_months(d: Draft) -> Sheets:
    """The end was put off: the first end stands in the text, the new one in bold in a box of its own, which counts."""
    write_dates(d, "{d:02} {month} {y}" if d.facts.language == "en" else "{d:02}/{m:02}/{y}")
    if d.facts.expiry > NEWEST:
        _years_before(d, 3)
    first_end = d.facts.expiry
    d.facts = d.facts.with_(expiry=days_later(first_end, d.rng.choice((92, 120, 183))))
    said = {
        "en": ("The validity of this certificate, originally ending on", "is extended by decision of", "New expiry date", "because the recertification could not be completed on site in time"),
        "es": ("La validez de este certificado, que terminaba el", "se prorroga por decisión de", "Nueva fecha de vencimiento", "por no haberse podido completar a tiempo la renovación in situ"),
        "fr": ("La validité du présent certificat, initialement fixée au", "est prolongée par décision du", "Nouvelle date d'expiration", "le renouvellement sur site n'ayant pu être achevé à temps"),
    }[d.facts.language]  # fmt: skip
    decided = d.other_date(days_later(first_end, -d.rng.randint(5, 40)))
    pairs = [
        (d.label("number"), d.put("number")),
        (d.label("initial"), d.date("initial")),
        (d.label("issue"), d.date("issue")),
    ]
    body = f"""<div class="row">{d.marks(24)}{d.logo(48)}</div><div class="c b m4" style="font-size:28pt">{d.title()}</div><div class="c m3">{d.put("issuer")} {d.text("body_certifies")}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{d.text("conforms")}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">{d.label("scope")}</div><div class="c b">{d.put("scope")}</div><div class="m4">{rows(pairs)}</div><div class="m2" style="border:.5mm solid #a33;padding:3mm 4mm"><div class="small">{said[0]} {d.other_date(first_end)}, {said[1]} {decided}, {said[3]}.</div><div class="m1">{said[2]}: <b>{d.date("expiry")}</b></div></div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")
