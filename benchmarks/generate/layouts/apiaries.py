"""Special papers: devices, toys, cosmetics, lubricants, data, joint systems, an annex of sites, a letter that certifies."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    branches,
    columns,
    lines,
    one,
    rescope,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, numbered, stacked, start_is_right_too
from benchmarks.generate.layouts.registry import layout
from benchmarks.generate.model import StandardFact

WRITTEN = ("{d} {month} {y}", "{y}-{m:02}-{d:02}", "{d:02}-{mon}-{y}", "{month} {d}, {y}")
TOYS = (
    ("Bramblewick Soft Toys Pty Ltd", "Unit 9, 44 Jacaranda Way, Moorwell VIC 3170, Australia"),
    ("Kaitoke Wooden Playthings Limited", "12 Ferry Landing Road, Port Aroha 3411, New Zealand"),
    (
        "Shantou Huayao Plastic Toys Co., Ltd.",
        "Block C, Fengxiang Industrial Zone, Chenghai, Shantou, Guangdong, China",
    ),
)
OILS = (
    ("Ostergaard & Lunde Lubricants A/S", "Havnegade 71, 7100 Vejle, Denmark"),
    ("Prairie Lodge Oil Blenders LLC", "3300 Refinery Row, Salina Flats, KS 67401 USA"),
    ("Moorgate Specialised Greases Ltd", "Tanyard Works, Canal Side, Brighthouse HD6 1QF, United Kingdom"),
)
CREAMS = (
    ("Laboratoires Fleur d'Aubrac SAS", "Zone artisanale du Causse, 12500 Saint-Come, France"),
    ("Hanbit Dermacare Co., Ltd.", "27 Osongsaengmyeong 4-ro, Cheongju-si, Chungcheongbuk-do, Korea"),
    ("Guangzhou Yuelan Cosmetics Co., Ltd.", "No. 88 Helong 5th Road, Baiyun District, Guangzhou, China"),
)


def owned(d: Draft, firms: tuple[tuple[str, str], ...]) -> None:
    """Let the holder be one of these firms."""
    name, address = d.rng.choice(firms)
    d.facts = d.facts.with_(holder=(name, name), address=(address, address))


@layout("devices_long_scope_and_facilities", "apiaries", ("en",),
        only=("bsi/GB", "sgs/GB", "nsai", "intertek/GB", "tuvsud/DE", "dqs/DE", "nqa/US"), systems=(("M",),), scope=(2, 4),
        sites=2)  # fmt: skip
def devices_long_scope_and_facilities(d: Draft) -> Sheets:
    """Devices: a scope of several lines, then facilities with what each does; cycle days in a strip."""
    branches(d)
    write_dates(d, *WRITTEN[:3])
    d.facts = d.facts.with_(start=d.facts.issue)
    goods = d.rng.sample(
        ("sterile single-use infusion sets", "enteral feeding tubes", "surgical drapes and gowns", "wound dressings",
         "respiratory circuits and masks", "orthopaedic braces and supports", "reusable laryngoscope blades"), 4)  # fmt: skip
    rescope(d, f"Design and development, manufacture, distribution and servicing of {', '.join(goods[:3])} and {goods[3]};"
               f" contract packaging and control of outsourced sterilisation by ethylene oxide for the said devices.")  # fmt: skip
    duties = ("Manufacture, final inspection, warehousing", "Design and development, servicing")
    places = [
        (f"{d.facts.address[0]}", "Head office, regulatory affairs, distribution"),
        *((where, duty) for (where,), duty in zip(site_cells(d, "address"), duties, strict=True)),
    ]
    days = columns(
        [
            ("Certificate number", d.put("number")),
            ("Certified since", d.date("initial")),
            ("Present certificate dated", d.date("issue")),
            ("Ceases to be valid after", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m3" style="font-size:26pt;color:{d.facts.office.colour}">
Quality System Certificate</div><div class="m3">{d.put("issuer")} certifies that the manufacturer</div>
<div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">maintains a quality
management system for medical devices in accordance with</div><div class="b m1" style="font-size:19pt">{d.standard()}</div>
<div class="m2 small">Scope</div><div class="b">{d.put("scope")}</div><div class="m3 small">Facilities covered</div>
{table(("Facility", "Activities performed"), places)}<div class="grow"></div><div class="m2">{days}</div>
<div class="row end m3">{d.sign(42)}<div class="tiny" style="width:80mm">{d.facts.office.address}. This certificate is no proof of
conformity of a device with Regulation (EU) 2017/745. Report {d.decoy("report")}.</div></div>"""
    css = ".sheet{padding:17mm 21mm 12mm} .across{width:100%} .across td{border-top:.3mm solid #999;padding:1mm 2mm 1mm 0}"
    return Sheets((page(body),), css)


@layout("toys_tested_for_australia_and_new_zealand", "apiaries", ("en",),
        only=("globalmark", "sai", "compass-au", "intertek/GB", "sgs/GB"), systems=(("T",),), scope=(1, 1), years=(3, 5),
        truth={"product_certificate": True})  # fmt: skip
def toys_tested_for_australia_and_new_zealand(d: Draft) -> Sheets:
    """Toys: conformity of a range, parts of the norm in a list with the report of each, 'Ceases on'."""
    owned(d, TOYS)
    write_dates(d, *WRITTEN[:3])
    d.facts = d.facts.with_(start=d.facts.issue)
    d.facts = d.facts.with_(standards=(StandardFact("ISO 8124-1:2019", "T", "AS/NZS ISO 8124.1:2019"),))
    rescope(
        d,
        one(
            d,
            "Plush animals with sewn eyes, 12 designs",
            "Wooden stacking and sorting toys",
            "Moulded plastic sand toys",
        ),
    )
    d.standard()
    norm = f"{d.facts.standards[0].printed} Safety of toys – Mechanical and physical properties"
    pairs = [
        ("Product certificate", d.put("number")),
        ("Supplier", d.put("holder")),
        ("Business address", d.put("address")),
        ("Toy range", d.put("scope")),
        ("Intended age", one(d, "From birth", "18 months and over", "3 years and over")),
        ("Complies with", norm),
        ("Test evidence", f"{d.decoy('report')} of {d.decoy('audit')}"),
        ("First granted", d.date("initial")),
        ("Granted", d.date("issue")),
        ("Ceases on", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24, iaf=False)}</div><div class="m4" style="font-size:28pt">Certificate of
Product Conformity</div><div class="m2">{d.put("issuer")} has examined samples of the toys described and the control of their
production and confirms:</div><div class="m3">{rows(pairs, "ty")}</div><div class="grow"></div><div class="row end">{d.sign(42)}
{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}. Changes of material or design end the
certificate's application to the altered toy.</div>"""
    css = ".sheet{padding:18mm 23mm 12mm} .ty{width:100%} .ty td{border-bottom:.2mm solid #bbb;padding:2mm 3mm 2mm 0}"
    return Sheets((page(body),), css + " .ty .l{width:44mm;color:#555}")


@layout("cosmetics_practice_followed_at_the_plant", "apiaries", ("en",), only=("sgs/GB", "intertek/GB", "bv/GB", "urs", "isoqar"),
        systems=(("G",),), scope=(1, 2))  # fmt: skip
def cosmetics_practice_followed_at_the_plant(d: Draft) -> Sheets:
    """Cosmetics: a statement that good practice is followed, kinds of product as bullets, 'Audit passed' as decoy."""
    owned(d, CREAMS)
    write_dates(d, *WRITTEN)
    d.facts = d.facts.with_(start=d.facts.issue)
    rescope(d, one(d, "Manufacture and filling of creams, lotions and cleansing gels", "Production, filling and packing of hair care "
                      "products and lip balms", "Compounding, filling and storage of skin care emulsions and sun care"))  # fmt: skip
    numbered(d, one(d, "GMP-####-##", "GMPC/{yy}/####", "C-GMP ######"))
    facts = [
        ("Statement no.", d.put("number")),
        ("Audit passed", d.decoy("audit")),
        ("Statement made", d.date("issue")),
        ("First statement", d.date("initial")),
        ("Holds good to", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(48)}</div><div class="c serif m3" style="font-size:27pt;color:#7d4a6b">Certificate of Good
Manufacturing Practice</div><div class="c m4">{d.put("issuer")} has audited the plant of</div>
<div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">and
found the manufacture of cosmetic products there to follow the guidelines of</div>
<div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c small">Cosmetics – Good Manufacturing Practices</div>
<div class="c m3">Operations audited</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>
<div class="row end"><div>{led_by_colon(facts)}</div>{d.sign(42)}</div><div class="tiny c m3">{d.facts.office.address} ·
{d.facts.office.site}. The statement is about the practice at the plant and not about the safety of a product.</div>"""
    ground = art.guilloche("#b58aa5")
    return Sheets(
        (page(body, ground=ground),), ".sheet{padding:21mm 24mm 17mm} .led td{padding:.6mm 3mm .6mm 0}"
    )


@layout("lubricants_plant_and_formulae", "apiaries", ("en",), only=("nsf", "intertek/GB"), systems=(("Q",),), years=(1,),
        scope=(1, 1))  # fmt: skip
def lubricants_plant_and_formulae(d: Draft) -> Sheets:
    """Lubricants: the plant in the middle, formulae with codes in two columns, a yearly term 'through'."""
    owned(d, OILS)
    write_dates(d, *WRITTEN)
    start_is_right_too(d)
    d.facts = d.facts.with_(
        standards=(StandardFact("ISO 21469:2006", "Q", one(d, "ISO 21469:2006", "ISO 21469: 2006")),)
    )
    rescope(d, one(d, "Blending and packaging of food grade gear, chain and hydraulic oils", "Manufacture of greases and assembly "
                      "pastes for use where incidental product contact may occur"))  # fmt: skip
    numbered(d, one(d, "L-######", "FGL ####-##", "@######"))
    goods = [
        (f"{name} {d.rng.choice((32, 46, 68, 100, 220))}", code, f"{d.rng.randint(130000, 169999)}")
        for name, code in (
            ("Larder Hydraulic", "H1"),
            ("Larder Chain", "H1"),
            ("Larder Gear", "H1"),
            ("Larder Therm", "HT1"),
        )
    ]
    facts = [
        ("Listing and certificate", d.put("number")),
        ("Original listing", d.date("initial")),
        ("Issued", d.date("issue")),
        ("Term", f"{d.date('start')} through {d.date('expiry')}"),
    ]
    body = f"""<div class="row top"><div style="font-size:25pt">Lubricant Plant<br>Certificate</div>{d.logo(46)}</div>
<div class="m4">Having reviewed formulae and labels and inspected the plant, {d.put("issuer")} certifies that</div>
<div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">satisfies
<b style="font-size:15pt">{d.standard()}</b> for</div><div class="b m1">{d.put("scope")}</div><div class="m3">
{table(("Formula", "Code", "Listing no."), goods)}</div><div class="grow"></div><div>{led_by_colon(facts)}</div>
<div class="r m2">{d.sign(40)}</div><div class="tiny m3">{d.facts.office.address}. H1: incidental contact; HT1: heat transfer fluids. Unannounced
inspections are part of the program. {d.facts.office.site}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:19mm 23mm 12mm} .led td{padding:.7mm 3mm .7mm 0;white-space:nowrap}"
    )


@layout("data_security_with_applicability_overleaf", "apiaries", ("en",),
        only=("bsi/GB", "isoqar", "bab-uk", "dnv/NL", "hkqaa", "psb", "straitsedge-sg", "msecb"), systems=(("I",),), scope=(1, 1),
        sites=2)  # fmt: skip
def data_security_with_applicability_overleaf(d: Draft) -> Sheets:
    """Data: the statement of applicability with its day and edition under the scope; locations on the second leaf."""
    settle(d, "en-field", chance=0.5)
    branches(d)
    write_dates(d, *WRITTEN[:3])
    start_is_right_too(d)
    stated = days_later(d.facts.issue, -d.rng.randint(40, 300))
    facts = stacked(
        [
            ("Certificate", d.put("number")),
            ("First certified on", d.date("initial")),
            ("Signed on", d.date("issue")),
            ("Valid from", d.date("start")),
            ("Valid to", d.date("expiry")),
        ]
    )
    front = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="row top m4" style="gap:10mm"><div style="flex:1">
<div style="font-size:25pt;line-height:1.15">Information Security<br>Certificate</div><div class="m4">{d.put("issuer")} has
audited</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">whose
management of information security conforms to</div><div class="b m1" style="font-size:20pt">{d.standard()}</div>
<div class="m3 small">Boundaries of the system</div><div class="b">{d.put("scope")}</div><div class="m2 small">Statement of
Applicability: document ISMS-{d.rng.randint(10, 99)}, issue {d.rng.randint(2, 9)} of {d.other_date(stated)}</div></div>
<div style="width:46mm;border-left:.6mm solid {d.facts.office.colour};padding-left:5mm">{facts}</div></div><div class="grow"></div>
<div>{d.sign(42)}</div><div class="row tiny m2"><span>{d.facts.office.address} · {d.facts.office.site}</span><span>1 / 2</span></div>"""
    places = [(str(i), where) for i, (where,) in enumerate(site_cells(d, "address"), 1)]
    back = f"""<div class="row">{d.logo(40)}<span>Certificate {d.put("number")}</span></div><div class="m4" style="font-size:18pt">
Further locations within the boundaries</div><div class="m3">{table(("No.", "Location"), places)}</div><div class="grow"></div>
<div class="r tiny">2 / 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:18mm 21mm 12mm}")


@layout("three_systems_under_one_number", "apiaries", ("en",),
        only=("nqa/GB", "isoqar", "kbs", "irclass", "sciqual", "dekra/DE", "rina/IT", "sirim", "psb"), systems=(("Q", "E", "S"),),
        scope=(1, 3))  # fmt: skip
def three_systems_under_one_number(d: Draft) -> Sheets:
    """A joint system: the three norms each in a box with its subject, one number, one set of days."""
    settle(d, "en-field", "eu-field", "en-shore", chance=0.8)
    write_dates(d, *WRITTEN)
    d.facts = d.facts.with_(start=d.facts.issue)
    d.standard()
    subjects = ("Quality", "Environment", "Health and safety at work")
    norms = boxes(
        [(subject, fact.printed) for subject, fact in zip(subjects, d.facts.standards, strict=True)],
        "#3b5d50",
    )
    facts = columns(
        [
            ("Joint certificate", d.put("number")),
            ("Certified from the beginning on", d.date("initial")),
            ("Made out on", d.date("issue")),
            ("Runs until", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c m4" style="font-size:28pt;color:#3b5d50">Certificate</div>
<div class="c">Integrated Management System</div><div class="c m3">{d.put("issuer")} attests that</div>
<div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">operates
one integrated system in conformity with all of</div><div class="m2">{norms}</div><div class="c m3">in the field of</div>
<div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{facts}<div class="row end m3">{d.sign(42)}<div class="tiny"
style="width:84mm">{d.facts.office.address} · {d.facts.office.site}. If certification to one of the standards is withdrawn this
paper is replaced.</div></div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #9ab;padding:1.4mm}"
    return Sheets((page(body),), css)


@layout("annex_of_works_in_a_table", "apiaries", ("en", "de"),
        only=("dqs/DE", "dekra/DE", "tuvnord/DE", "sgs/CH", "lrqa", "bv/GB"), systems=(("Q",), ("E",), ("N",)), scope=(1, 2),
        sites=3)  # fmt: skip
def annex_of_works_in_a_table(d: Draft) -> Sheets:
    """A front without places and an annex whose table gives name, address and activity of each further work."""
    english = d.facts.language == "en"
    write_dates(d, *(WRITTEN[:2] if english else ("{d:02}.{m:02}.{y}", "{d}. {month} {y}")))
    start_is_right_too(d)
    said = (
        ("Certificate", "We certify that the undertaking", "with the works named in the annex has and applies a system meeting",
         "for", "Registered under", "First issue", "Term", "Issued", "Annex to certificate", "Work", "Address", "Activity", "to")
        if english
        else ("Zertifikat", "Wir bescheinigen, dass das Unternehmen",
              "mit den in der Anlage genannten Werken ein System eingeführt hat und anwendet gemäß", "für", "Registriert unter",
              "Erstausstellung", "Gültigkeitsdauer", "Ausgestellt", "Anlage zum Zertifikat", "Werk", "Anschrift", "Tätigkeit", "bis")
    )  # fmt: skip
    facts = [
        (said[4], d.put("number")),
        (said[5], d.date("initial")),
        (said[6], f"{d.date('start')} {said[12]} {d.date('expiry')}"),
        (said[7], d.date("issue")),
    ]
    front = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="m4" style="font-size:34pt">{said[0]}</div>
<div class="m3">{said[1]}</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{said[2]}</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">{said[3]}</div>
<div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{rows(facts)}</div>{d.sign(42)}</div>
<div class="tiny m3">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    places = [(str(i), *cell) for i, cell in enumerate(site_cells(d), 1)]
    back = f"""<div class="row">{d.logo(40)}<div class="r b">{said[8]}<br>{d.put("number")}</div></div><div class="m4">
{d.put("holder")}</div><div class="m3">{table(("", said[9], said[10], said[11]), places)}</div><div class="grow"></div>
<div class="tiny">{d.facts.office.site}</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 23mm 12mm} .rows .l{white-space:nowrap}")


@layout("letter_that_is_the_certificate", "apiaries", ("en",),
        only=("nsai", "certeurope", "telarc", "chilternvale", "straitsedge-sg", "mapleshield", "sabs", "slsi"),
        systems=(("Q",), ("E",), ("S",), ("F",)), scope=(1, 2))  # fmt: skip
def letter_that_is_the_certificate(d: Draft) -> Sheets:
    """A letter on letterhead that certifies by itself: day at the right, 'To whom it may concern', facts in its text."""
    settle(d, "en-field", "en-shore", "gb-trade", chance=0.8)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    about = lines([("Certificate reference", d.put("number")), ("Standard", d.standard())])
    body = f"""<div class="row top" style="border-bottom:.5mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(46)}
<div class="r tiny">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="r m3">
{d.date("issue")}</div><div class="m2">To whom it may concern</div><div class="m3">{about}</div>
<div class="m3" style="line-height:1.65">We hereby certify that <b>{d.put("holder")}</b>, of {d.put("address")}, operates a
management system which we have audited and which complies with the standard named above.</div>
<div class="m2" style="line-height:1.65">This certification applies to the following activities: <b>{d.put("scope")}</b></div>
<div class="m2" style="line-height:1.65">The organisation was first certified by us on {d.date("initial")}. This letter is its
certificate; it is effective from the date above and expires on <b>{d.date("expiry")}</b>, subject to annual surveillance.</div>
<div class="m3">Yours faithfully</div><div class="m1">{d.sign(42)}</div><div class="grow"></div>{d.marks(24)}"""
    return Sheets((page(body),), ".sheet{padding:16mm 25mm 14mm}")
