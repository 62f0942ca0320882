"""Odd papers that come all the same: tables, filled forms, spaced captions, captions below, cycles, suffixes."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.notified import PRODUCT, products_only
from benchmarks.generate.layouts.parts import (
    a_system,
    capitals,
    noted_scope,
    one,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import amended, boxes, numbered, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

SHORES = ("en-shore", "gb-trade", "us-trade", "in-trade", "au-trade")
SMALL = ("GB", "US", "IN", "AU", "SG", "MY", "ZA", "AE", "PH", "KE")
PLAIN = ("{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{y}-{m:02}-{d:02}")


@layout("table_and_nothing_else", "paddocks", ("en",), only=SMALL, systems=(*GENERAL, ("F",), ("B",)),
        scope=(1, 3))  # fmt: skip
def table_and_nothing_else(d: Draft) -> Sheets:
    """No prose at all: a table of twelve rows with the captions of a data sheet, a line of the body's name above."""
    settle(d, *SHORES, chance=0.9)
    write_dates(d, *PLAIN)
    amended(d)
    numbered(d, one(d, "####-##-####", "@@-######", "########", "QMS.####.{yyyy}"))
    pairs = [
        ("Body", d.put("issuer")),
        ("Accreditation", d.marks(20, raster=False, iaf=False) if d.facts.office.mark else "–"),
        ("Type of document", "Certificate, management system"),
        ("Client", d.put("holder")),
        ("Site", d.put("address")),
        ("Normative document", d.standard()),
        ("Certified activity", d.put("scope")),
        ("Certificate", d.put("number")),
        ("First certified", d.date("initial")),
        ("Start of cycle", d.date("start")),
        ("Printed and released", d.date("issue")),
        ("End of validity", d.date("expiry")),
    ]
    start_is_right_too(d)
    body = f"""<div class="row small"><b>{d.facts.office.brand}</b><span>{d.facts.office.site}</span></div>
<div class="m2">{rows(pairs, "all")}</div><div class="grow"></div><div class="tiny">Generated from the client register.
Released by {d.text("people")}, valid without signature. {d.facts.office.address}</div>"""
    d.printed.roles.add("brand")
    css = ".sheet{padding:20mm 20mm 12mm} .all{width:100%} .all td{border:1px solid #333;padding:2.6mm 3mm}"
    return Sheets((page(body),), css + " .all .l{width:48mm;background:#eee}")


@layout("form_filled_by_machine_for_toys", "paddocks", ("en",),
        only=("sgs", "intertek/GB", "bv/GB", "tuvrh/DE", "southerncross", "TÜV SÜD Product Service GmbH"),
        systems=(("T",), ("T", "p2T"), ("T", "p3T")), scope=(1, 1), truth=PRODUCT)  # fmt: skip
def form_filled_by_machine_for_toys(d: Draft) -> Sheets:
    """Toys: printed captions with numbers of fields, values in a typewriter's letters on dotted lines, a box ticked."""
    write_dates(d, "{d:02} {MON} {y}", "{d:02}-{MON}-{y}")
    products_only(d)
    capitals(d)
    numbered(d, one(d, "TY ### ### ####", "@/####/{yy}/@", "######-T-##", "Z#@ ## ## #####"))

    def field(n: int, caption: str, value: str) -> str:
        typed = f'<div class="typed">{value}</div>'
        return f'<div class="m2"><span class="tiny">{n}. {caption}</span>{typed}</div>'

    fields = (
        ("Certificate number", d.put("number")),
        ("Applicant", d.put("holder")),
        ("Address of the applicant", d.put("address")),
        ("Description of the toy", d.put("scope")),
        ("Model / article", f"{d.rng.choice('KPTW')}-{d.rng.randint(100, 9999)}"),
        ("Tested to", d.standard("; ")),
        ("Test report", f"{d.decoy('report')} of {d.decoy('audit')}"),
        ("Date of issue", d.date("issue")),
        ("Valid until", d.date("expiry")),
    )
    typed = "".join(field(n, caption, value) for n, (caption, value) in enumerate(fields, 1))
    age = one(
        d,
        "☐ under 18 months &emsp; ☒ 18–36 months &emsp; ☐ over 3 years",
        "☐ under 18 months &emsp; ☐ 18–36 months &emsp; ☒ over 3 years",
    )
    body = f"""<div class="row">{d.logo(42)}<div class="r"><b style="font-size:18pt">CERTIFICATE – TOY SAFETY</b>
<div class="tiny">Form {d.decoys_form()}</div></div></div><div class="m2">{typed}</div><div class="m2 small">10. Age
group: {age}</div><div class="small m2">11. The sample described was examined and fulfils the requirements named in
field 6.</div><div class="grow"></div>
<div class="row end">{d.sign(38)}{d.picture(art.seal(d.facts.office.brand, "TOYS", d.facts.office.colour), 28)}</div>
<div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}</div>"""
    css = ".typed{font-family:'Liberation Mono',monospace;border-bottom:.4mm dotted #555;padding:1mm 2mm}"
    return Sheets((page(body),), css + ".sheet{padding:16mm 22mm 11mm}")


@layout("captions_letter_by_letter", "paddocks", ("en",), only=SMALL, systems=(("F",), ("F",), ("Z",)),
        scope=(1, 3))  # fmt: skip
def captions_letter_by_letter(d: Draft) -> Sheets:
    """Food: captions in capitals with spaces between their letters, values below in one column, centred."""
    settle(d, *SHORES, system="F", chance=0.9)
    write_dates(d, *PLAIN)
    numbered(d, one(d, "FS ######", "FSMS-#####-@", "##/FS/####", "F####.##"))

    def part(caption: str, value: str, size: int = 11) -> str:
        wide = spread(caption.upper(), "&nbsp;").replace("&nbsp; &nbsp;", "&emsp;")
        below = f'<div class=b style="font-size:{size}pt">{value}</div>'
        return f'<div class="c m3"><div style="font-size:8pt;color:#8a6d3b">{wide}</div>{below}</div>'

    body = f"""<div class="c">{d.logo(44)}</div>
<div class="c serif m3" style="font-size:27pt;letter-spacing:2.5mm">CERTIFICATE</div>
{part("Awarded to", d.put("holder"), 18)}<div class="c">{d.put("address")}</div>{part("Standard", d.standard(), 16)}
{part("Scope", d.put("scope"))}{part("Number", d.put("number"), 13)}
<div class="row" style="justify-content:space-around">
{part("First issued", d.date("initial"))}{part("Issued", d.date("issue"))}{part("Expires", d.date("expiry"))}</div>
<div class="grow"></div><div class="row end m2">{d.sign(38)}{d.marks(24)}</div><div class="tiny c m2">{d.put("issuer")}
· {d.facts.office.address}. Category {one(d, "CIV", "CIII", "CII")} of the food chain.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#c8b27a", frame=False)),), ".sheet{padding:18mm 24mm 12mm}"
    )


@layout("captions_below_the_values", "paddocks", ("en",),
        only=("US", "schellman", "align", "coalfire", "msecb", "SG", "AU", "certeurope"), systems=(("I",),
        ("I",), ("J",)), scope=(1, 1), sites=1)  # fmt: skip
def captions_below_the_values(d: Draft) -> Sheets:
    """Data: every value on a line, its caption in small letters below; the statement as one more."""
    settle(d, *SHORES, chance=0.9)
    write_dates(d, "{month} {d}, {y}", *PLAIN)
    numbered(d, one(d, "ISMS-@@-######", "#######-#", "IS-####-{yy}", "27-######"))
    stated = d.other_date(days_later(d.facts.issue, -d.rng.randint(30, 120)))
    statement = f"v{d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}, {stated}"
    (where,) = site_cells(d, "address")[0]

    def under(value: str, caption: str, width: str = "100%") -> str:
        line = f'<div class="b ln">{value}</div><div class=tiny>{caption}</div>'
        return f'<div style="width:{width}" class="m2">{line}</div>'

    def side(*parts: str) -> str:
        return f'<div class="row top" style="gap:6mm">{"".join(parts)}</div>'

    lines = [
        under(d.put("holder"), "registered organization"),
        under(d.put("address"), "principal location"),
        under(where, "further location in scope"),
        side(under(d.standard(), "standard"), under(d.put("number"), "certificate number")),
        under(d.put("scope"), "scope of registration"),
    ]
    kind = "statement of applicability" if d.facts.standards[0].system == "I" else "service catalogue"
    lines += [
        under(statement, kind),
        side(
            under(d.date("initial"), "original registration date"),
            under(d.date("issue"), "issue date"),
            under(d.date("expiry"), "expiration date"),
        ),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div>
<div class="m3" style="font-size:27pt;color:#1d3557">Certificate of Registration</div><div class="m2">The management
system described hereunder was examined and is registered.</div>{"".join(lines)}<div class="grow">
</div>{side(f"<div>{d.sign(40)}</div>", under(d.put("issuer"), "registrar", "80mm"))}
<div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:18mm 23mm 11mm} .ln{border-bottom:.3mm solid #345;padding-bottom:.6mm}"
    )


@layout("values_pushed_to_the_right", "paddocks", ("en",),
        only=("sgs/GB", "bv/GB", "intertek/GB", "urs", "msecb", "khmerthai", "IN", "ecocert"),
        systems=(("G",),), scope=(1, 3))  # fmt: skip
def values_pushed_to_the_right(d: Draft) -> Sheets:
    """Cosmetics: captions at the left edge, values flush with the right one, dots between them."""
    settle(d, "en-shore", "gulf-trade", system="G")
    write_dates(d, *PLAIN)
    numbered(d, one(d, "GMP-{yyyy}-#####", "COS/####/{yy}", "22716-#####", "GMP ## ####"))

    def dotted(caption: str, value: str) -> str:
        return f"""<div class="row m2 end" style="gap:2mm"><span>{caption}</span>
<span style="flex:1;border-bottom:.4mm dotted #999"></span><b class="r" style="max-width:110mm">{value}</b></div>"""

    lines = (
        ("Name of the company", d.put("holder")),
        ("Production site", d.put("address")),
        ("Guideline", d.standard()),
        ("Activities", d.put("scope")),
        ("Reference of the certificate", d.put("number")),
        ("Audited on", d.decoy("audit")),
        ("Granted for the first time", d.date("initial")),
        ("Present certificate granted", d.date("issue")),
        ("Ends on", d.date("expiry")),
    )
    body = f"""<div class="row">{d.logo(44)}<div class="r serif i" style="font-size:23pt;color:#a03b6b">Good
Manufacturing Practices<br><span style="font-size:14pt">for cosmetic products</span></div></div>
<div class="m4">{d.put("issuer")} has examined the working methods of the company below and found that they follow the
guideline named.</div><div class="m3">{"".join(dotted(a, b) for a, b in lines)}</div><div class="grow"></div>
<div class="row end">{d.sign(38)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} ·
{d.facts.office.site}. The safety assessment of the products is no part of the audit.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 12mm}")


@layout("third_cycle_from_and_to", "paddocks", ("en",), only=SMALL, systems=GENERAL, scope=(1, 3))
def third_cycle_from_and_to(d: Draft) -> Sheets:
    """'Cycle 3: from … to …' in bold under the former cycles in grey; place and day above the signature."""
    settle(d, *SHORES, chance=0.9)
    write_dates(d, *PLAIN)
    start = d.facts.issue
    first, second = years_later(start, -6), years_later(start, -3)
    d.facts = d.facts.with_(initial=first, start=start, expiry=days_later(years_later(start, 3), -1))
    d.printed.roles.add("initial")
    numbered(d, one(d, "@####/C3", "#### / ##", "{yyyy}-@@-###", "MS ### ###"))
    spans = [
        f"Cycle {i}: from {d.other_date(a)} to {d.other_date(days_later(years_later(a, 3), -1))}"
        for i, a in enumerate((first, second), 1)
    ]
    body = f"""<div class="r">{d.logo(48)}</div>
<div class="serif m3" style="font-size:33pt;color:{d.facts.office.colour}">Certificate</div>
<div class="b">{d.put("number")}</div><div class="m4">We confirm that</div>
<div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">maintains
{a_system(d)} that answers to</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">within
the following field of work:</div><div class="b m1">{d.put("scope")}</div>
<div class="m4" style="color:#888">{"<br>".join(spans)}</div><div class="b m1" style="font-size:13pt">Cycle 3: from
{d.date("start")} to {d.date("expiry")}</div><div class="grow"></div><div class="row end"><div>Given on
{d.date("issue")}<br>{d.sign(40)}</div>{d.marks(26)}</div><div class="tiny m2">{d.put("issuer")},
{d.facts.office.address}. Certification is held without interruption.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 25mm 12mm}")


@layout("number_in_the_bar_at_the_foot", "paddocks", ("en",), only=SMALL, systems=(("N",), ("N",),
        ("E",)), scope=(1, 3))  # fmt: skip
def number_in_the_bar_at_the_foot(d: Draft) -> Sheets:
    """Energy: no number but the one in the coloured bar of the foot, between form and page; days in boxes above it."""
    settle(d, "en-shore", "gb-trade", "gb-quay", chance=0.9)
    write_dates(d, *PLAIN)
    numbered(d, one(d, "ENMS ######", "EN-####-{yy}", "50-#####", "EnMS/####/@"))
    cells = boxes(
        [("Certified since", d.date("initial")), ("Issued", d.date("issue")), ("Valid to", d.date("expiry"))],
        "#2f6f4e",
    )
    body = f"""<div style="padding:18mm 23mm 0;flex:1;display:flex;flex-direction:column">
<div class="row">{d.logo(48)}{d.marks(24)}</div>
<div class="m4" style="font-size:29pt;font-weight:300;color:#2f6f4e">{d.system()}</div>
<div class="b m1" style="font-size:15pt">{d.standard()}</div><div class="m4">Certificate holder</div>
<div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">Scope and
boundaries</div><div class="b m1">{noted_scope(d, ", including all energy uses at the address above")}</div>
<div class="grow"></div>{cells}<div class="row end m3">{d.sign(40)}
<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div></div>
<div class="row m3" style="background:#2f6f4e;color:#fff;padding:3mm 23mm"><span class="tiny">Form
{d.decoys_form()}</span> <b>Certificate {d.put("number")}</b><span class="tiny">1/1</span></div>"""
    return Sheets((page(body),), ".sheet{padding:0 0 1mm}")


@layout("number_with_its_issue_behind", "paddocks", ("en",),
        only=("bsi/NL", "tuvsud", "dekra/NL", "nsai", "US", "socotec-uk", "nemko", "lne"),
        systems=(("M",),), scope=(1, 3), sites=1)  # fmt: skip
def number_with_its_issue_behind(d: Draft) -> Sheets:
    """Devices: the number ends in its issue, once alone in the head, once behind 'Certificate' in the notes."""
    settle(d, *SHORES, chance=0.9)
    write_dates(d, *PLAIN)
    changed = amended(d)
    numbered(d, one(d, "MD ######-0#", "MDQ ####/#", "Q5 ###### 00## R0#", "19.####-M-##", "D##########-#"))
    (where, what) = site_cells(d, "address", "activity")[0]
    facts = [
        ("First issue", d.date("initial")),
        ("Valid from", d.date("start")),
        ("Valid to", d.date("expiry")),
    ]
    facts += [("This issue dated", d.date("issue"))] if changed else []
    d.printed.roles.add("issue")
    history = table(
        ("Change", "Reason"),
        [
            (
                one(d, "Scope", "Address", "Site added"),
                one(d, "Extension of the product range", "Move of the warehouse", "Editorial"),
            )
        ],
    )
    body = f"""<div class="row top"><div style="font-size:14pt" class="b">{d.put("number")}</div>{d.logo(42)}</div>
<div class="m3" style="font-size:28pt;color:#0a4c86">Certificate</div><div class="small">{d.system()}</div>
<div class="m3">{d.put("issuer")} certifies that the organisation</div>
<div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="small m1">Further site: {where} ({what})</div><div class="m3">fulfils the requirements of</div>
<div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">for</div><div class="b m1">{d.put("scope")}
</div><div class="m3">{rows(facts)}</div><div class="grow"></div>{history if changed else ""}
<div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">Certificate {d.put("number")} replaces all
earlier issues. The conformity of a device under Regulation (EU) 2017/745 is not attested. {d.facts.office.address}
</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 23mm 11mm}")


@layout("number_in_groups_of_three", "paddocks", ("en",),
        only=("nsf", "US", "GB", "AU", "apave", "nemko"), systems=(("Q",),), scope=(1, 1), years=(1, 3))  # fmt: skip
def number_in_groups_of_three(d: Draft) -> Sheets:
    """Lubricants: the number in groups of digits with spaces, a list of products and classes."""
    maker = one(d, "Lodaris Specialty Greases Inc.", "Fenolux Schmierstoffe GmbH", "Ternavale Oils Limited")
    d.facts = d.facts.with_(standards=(StandardFact("ISO 21469:2006", "Q", "ISO 21469:2006"),))
    goods = d.rng.sample(
        (
            "chain oil 220",
            "bearing grease EP 2",
            "hydraulic fluid 46",
            "gear oil 460",
            "silicone spray",
            "compressor oil 68",
        ),
        3,
    )
    scope = "Lubricants with incidental product contact: " + ", ".join(goods)
    d.facts = d.facts.with_(holder=(maker, maker), scope=(scope, scope))
    write_dates(d, *PLAIN)
    numbered(d, one(d, "### ### ###", "C ### ### ##", "#### #### ##", "## ### ###"))
    brand = one(d, "Lodaris", "Fenolux", "Ternagrease", "Arvosyn")
    lots = [
        (f"{brand} {kind.title()}", one(d, "H1", "H1", "HT-1"), f"{d.rng.randint(100000, 199999)}")
        for kind in goods
    ]
    body = f"""<div class="row">{d.logo(48)}
<div class="r small">Certificate<br><b style="font-size:15pt">{d.put("number")}</b></div></div>
<div class="c serif m4" style="font-size:29pt;color:#355e3b">Certification of Lubricants</div>
<div class="c m3">{d.put("issuer")} certifies that the products listed of</div>
<div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m2">meet the hygiene requirements of</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div>
<div class="m3">{d.put("scope")}</div><div class="m2">{table(("Product", "Class", "Listing"), lots)}</div>
<div class="grow"></div><div class="row c"><div>First listed<br><b>{d.date("initial")}</b></div>
<div>Issued<br><b>{d.date("issue")}</b></div><div>Renewal required by<br><b>{d.date("expiry")}</b></div></div>
<div class="row end m3">{d.sign(38)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} · The formulas and
the site of blending were reviewed; see the online listing.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 11mm}")


@layout("norms_each_with_its_number", "paddocks", ("en",), only=SMALL, systems=(("Q", "E", "S"),),
        certificates=3, scope=(1, 3))  # fmt: skip
def norms_each_with_its_number(*drafts: Draft) -> Sheets:
    """Three certificates as blocks side by side, each with norm, number and days; the firm above, once."""
    a = drafts[0]
    settle(a, *SHORES, chance=0.9)
    write_dates(a, *PLAIN)
    blocks = []
    for d in drafts:
        d.style = a.style
        if d is not a:
            d.facts = d.facts.with_(holder=a.facts.holder, address=a.facts.address, scope=a.facts.scope)
            for role in ("holder", "address", "scope", "issuer"):
                d.put(role)
            d.printed.roles.add("brand")
        day = "".join(
            f'<div class="tiny m1">{k}</div><b>{v}</b>'
            for k, v in (
                ("Certificate no.", d.put("number")),
                ("Since", d.date("initial")),
                ("Issued", d.date("issue")),
                ("Until", d.date("expiry")),
            )
        )
        blocks.append(f'<div class="blk"><b>{d.standard()}</b>{day}</div>')
    mark = a.marks(24, iaf=False)
    for d in drafts[1:]:
        d.printed.accreditation.extend(a.printed.accreditation)
    body = f"""<div class="row">{a.logo(48)}{mark}</div><div class="m4" style="font-size:27pt;color:#234">Certificates
held</div><div class="m3">{a.put("issuer")} certifies the management systems of</div>
<div class="b m1" style="font-size:20pt">{a.put("holder")}</div><div>{a.put("address")}</div><div class="m3">for</div>
<div class="b m1">{a.put("scope")}</div><div class="row m4" style="gap:4mm;align-items:stretch">{"".join(blocks)}</div>
<div class="small m2">Each certificate stands on its own and may be withdrawn alone.</div><div class="grow"></div>
<div class="row end">{a.sign(40)}{a.code(18)}</div><div class="tiny m2">{a.facts.office.address} · {a.facts.office.site}
</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 22mm 11mm} .blk{flex:1;min-width:0;border:.4mm solid #456;padding:4mm 3mm}",
        spans=((1,), (1,), (1,)),
    )
