"""Papers of notified bodies and testing houses: medical devices, toys, cosmetics."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import branches, broken_holder, site_cells, table, write_dates
from benchmarks.generate.layouts.registry import layout

PRODUCT = {"product_certificate": True}
MEDICAL = (("M",),)
TOY_PARTS = (("T", "p2T", "p3T"), ("T", "p3T"), ("T",))


def products_only(d: Draft) -> None:
    """Let the paper name goods, not what is done with them."""
    kinds = words(d.facts.language)["scope"]["products"]["toys"]
    goods = ", ".join(d.rng.sample(kinds, d.rng.randint(1, 2))).capitalize()
    d.facts = d.facts.with_(scope=(goods, goods))


@layout(
    "mdc_two_languages",
    "notified",
    ("de",),
    also=("en",),
    only=("mdc", "berlincert"),
    systems=MEDICAL,
    scope=(1, 4),
    sites=2,
)
def mdc_two_languages(d: Draft) -> Sheets:
    """German above English throughout; number, report and dates in pairs 'Gültig ab / valid from'."""
    branches(d)
    several = d.rng.random() < 0.5

    def both(german: str, english: str) -> str:
        return f"<div class='m2 small'>{german} <span class='i'>/ {english}</span></div>"

    places = "".join(
        f"<div class='small'>{place}: <i>{activity}</i></div>"
        for place, activity in (site_cells(d, "address", "activity") if several else [])
    )
    report = f"P{d.facts.issue.year % 100}-0{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 299999)}"
    pairs = [
        ("Gültig ab / <i>valid from</i>", d.date("start")),
        ("Gültig bis / <i>valid until</i>", d.date("expiry")),
        ("Registrier-Nr. / <i>registration no.</i>", d.put("number")),
        ("Bericht-Nr. / <i>report no.</i>", report),
        (f"{'Stuttgart' if d.facts.office.id == 'mdc' else 'Berlin'}, den / <i>date</i>", d.date("issue")),
    ]
    body = f"""<div class="row top">{d.logo(40)}<div class="r tiny"><b>{d.put("issuer")}</b><br>{d.facts.office.address}</div></div>
<div class="c m3" style="font-size:34pt;letter-spacing:1mm">Zertifikat <span class="i" style="font-size:20pt">Certificate</span></div>
{both("Die Zertifizierungsstelle bescheinigt hiermit, dass das Unternehmen", "The certification body hereby certifies that the company")}<div class="b m1" style="font-size:17pt">{broken_holder(d)}</div><div>{d.put("address")}</div>{places}
{both("für den Geltungsbereich", "for the scope")}<div class="b m1">{d.put("scope")}</div><div class="i m1">{d.put("scope_latin")}</div>
{both("ein Qualitätsmanagementsystem eingeführt hat und anwendet, das den Anforderungen der folgenden Norm entspricht:", "has introduced and applies a quality management system that meets the following standard:")}
<div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="small">Medizinprodukte – Qualitätsmanagementsysteme – Anforderungen für regulatorische Zwecke<br><i>Medical devices – Quality management systems – Requirements for regulatory purposes</i></div>
{both("Die Gültigkeit setzt jährliche Überwachungen voraus.", "Validity depends on yearly surveillance.")}<div class="grow"></div>
<div class="row end">{rows(pairs)}<div>{d.sign(34)}</div></div><div class="row m3">{d.marks(26, iaf=False)}<span class="tiny r">{d.facts.office.site}<br>{d.decoys_form()}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 22mm 10mm}")


@layout(
    "product_service_medical",
    "notified",
    ("en",),
    only=("TÜV SÜD Product Service GmbH",),
    systems=MEDICAL,
    sites=3,
)
def product_service_medical(d: Draft) -> Sheets:
    """No. with revision under the title, labels in a narrow column, facilities, validity by two labels, date at the left."""
    write_dates(d, "{y}-{m:02}-{d:02}")
    branches(d)
    places = "".join(f"<div>{place}</div>" for (place,) in site_cells(d, "address"))
    pairs = [
        ("Holder of Certificate:", f"<b>{d.put('holder')}</b><br>{d.put('address')}"),
        ("Certification Mark:", '<span class="small">mark of TÜV SÜD</span>'),
        ("Scope of Certificate:", f"<b>{d.put('scope')}</b>"),
        ("Applied Standard(s):", d.standard()),
        ("Facility(ies):", f"<span class=small>{places}</span>"),
        ("Report No.:", f"71{d.rng.randint(3000000, 3999999)}"),
        ("Valid from:", d.date("start")),
        ("Valid until:", d.date("expiry")),
    ]
    body = f"""<div class="band"><span>ZERTIFIKAT ◆ CERTIFICATE ◆ 認証証書 ◆ СЕРТИФИКАТ ◆ CERTIFICADO ◆ CERTIFICAT</span></div><div class="main fit"><div class="row top"><div><div style="font-size:30pt">Certificate</div><div class="m1">No. {d.put("number")}</div></div>{d.logo(30)}</div>
<div class="m3">{rows(pairs, "ps")}</div><div class="m2 small">The certification body of {d.put("issuer")} certifies that the company named above has established a quality management system which meets the standard(s) listed; its report gives details. All requirements of its testing and certification regulations are to be kept to.</div><div class="grow"></div>
<div class="row end"><div>Date, {d.date("issue")}</div>{d.sign(34)}</div><div class="tiny r m1">Page 1 of 1</div><div class="row m2">{d.marks(24, iaf=False)}<div class="tiny">{d.put("issuer")} · {d.facts.office.address}</div></div></div>"""
    css = ".sheet{flex-direction:row;padding:0} .band{width:15mm;background:#0046ad;color:#fff;position:relative;overflow:hidden} .band span{position:absolute;bottom:8mm;left:4mm;writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;font-size:11pt} .main{flex:1;padding:14mm 16mm 9mm;display:flex;flex-direction:column} .ps td{padding:2.4mm 3mm 2.4mm 0;vertical-align:top} .ps .l{width:44mm;font-weight:bold;font-size:10pt} .ps .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("gmed_attestation", "notified", ("fr",), also=("en",), only=("lne",), systems=MEDICAL)
def gmed_attestation(d: Draft) -> Sheets:
    """French with English: number with revision, start and end 'inclus', issue after 'Établi le', the replaced number in the foot."""
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}")
    body = f"""<div class="row">{d.logo(40)}<div class="r"><div class="b" style="font-size:20pt">CERTIFICAT</div><div class="i">CERTIFICATE OF REGISTRATION</div></div></div><div class="c b m3 big">N° {d.put("number")}</div>
<div class="m3">{d.put("issuer")} certifie que le système de management de la qualité développé par<div class="i small">certifies that the quality management system developed by</div></div><div class="b m2" style="font-size:18pt">{broken_holder(d)}</div><div>{d.put("address")}</div>
<div class="m3">pour les activités <i class=small>/ for the activities</i></div><div class="b">{d.put("scope")}</div><div class="i">{d.put("scope_latin")}</div>
<div class="m3">réalisées sur le site de <i class=small>/ performed on the location of</i></div><div>{d.put("address")}</div>
<div class="m3">est conforme aux exigences des normes internationales <i class=small>/ complies with the requirements of the international standards</i></div><div class="b m2" style="font-size:20pt">{d.standard()}</div><div class="grow"></div>
<table class="rows"><tr><td>Début de validité / <i>Effective date</i></td><td class=b>{d.date("start")} (inclus / <i>included</i>)</td></tr><tr><td>Valable jusqu'au / <i>Expiry date</i></td><td class=b>{d.date("expiry")} (inclus / <i>included</i>)</td></tr><tr><td>Établi le / <i>Issued on</i></td><td class=b>{d.date("issue")}</td></tr></table>
<div class="row end m3">{d.marks(26, iaf=False)}{d.sign(34)}</div><div class="tiny m3">{d.put("issuer")} • Société par actions simplifiée au capital de 300 000 € • Organisme notifié n° 0459 • Siège social : {d.facts.office.address} • {d.facts.office.site}<br>{d.put("number")} – Modifie le certificat {d.rng.randint(10000, 99999)}-{d.rng.randint(1, 5)} · 720 DM 0701-32 rév. {d.rng.randint(2, 12)} du {d.rng.randint(13, 28)}/0{d.rng.randint(1, 9)}/{d.facts.issue.year - 2}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 10mm}")


@layout(
    "toy_conformity_parts",
    "notified",
    ("en",),
    only=("sgs", "intertek", "bv", "tuvrh", "sai"),
    systems=TOY_PARTS,
    scope=(1, 2),
    truth=PRODUCT,
)
def toy_conformity_parts(d: Draft) -> Sheets:
    """A toy's certificate to several parts of a standard: applicant, item numbers, age grade, test reports."""
    item = f"{d.rng.choice('HKLT')}{d.rng.choice('ABX')}-{d.rng.randint(1000, 9999)}"
    report = f"{d.rng.choice(('HKHT', 'SZHH', 'GZHT', 'NGBT'))}{d.facts.issue.year % 100}{d.rng.randint(100000, 999999)}"
    lines = [(standard.printed, f"{report}-S{i}", "Pass") for i, standard in enumerate(d.facts.standards, 1)]
    d.standard()
    products_only(d)
    pairs = [
        ("Applicant", f"{d.put('holder')}<br><span class=small>{d.put('address')}</span>"),
        ("Product Description", d.put("scope")),
        ("Item / Style No.", f"{item}, {item}A, {item}B"),
        ("Labelled age grade", f"{d.rng.choice(('3 years and up', '18 months and over', '36+ months'))}"),
        ("Country of origin", "as declared by the applicant"),
        ("Date of sample receipt", d.decoy("audit")),
        ("Testing period", f"{d.decoy('audit')} to {d.decoy('decision')}"),
        ("Date of issue", d.date("issue")),
        ("Valid until", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="r small">No.: <b>{d.put("number")}</b></div></div><div class="c b m3" style="font-size:25pt;color:{d.facts.office.colour}">CERTIFICATE OF CONFORMITY</div><div class="c">Safety of toys</div>
<div class="m3">{rows(pairs, "toy")}</div><div class="m2 b">The submitted samples were tested and found to comply with:</div><div class="m1">{table(("Standard", "Test report", "Result"), lines)}</div>
<div class="m2 small">This certificate refers to the samples tested only and gives no licence to use the mark of the testing house. Reports of an ISO/IEC 17025 accredited laboratory stand behind it.</div><div class="grow"></div>
<div class="row end">{d.code(20)}{d.sign(36)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:15mm 20mm 10mm} .toy{width:100%} .toy td{padding:1.5mm 2mm;border-bottom:.2mm solid #ccc} .toy .l{width:48mm}",
    )


@layout(
    "toy_product_licence",
    "notified",
    ("en",),
    only=("AU",),
    systems=(("T",), ("T", "p3T")),
    scope=(1, 2),
    sites=1,
    truth=PRODUCT,
    years=(5, 3),
)
def toy_product_licence(d: Draft) -> Sheets:
    """A licence to use a product mark: licensee and manufacturer apart, schedule of models on page two."""
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    products_only(d)
    maker = d.facts.sites[0]
    models = [
        (
            str(i),
            f"{d.rng.choice('PQRW')}{d.rng.randint(100, 999)}",
            d.rng.choice(("Natural", "Blue", "Mixed")),
        )
        for i in range(1, d.rng.randint(4, 9))
    ]
    pairs = [
        ("Licence No.", d.put("number")),
        ("Licensee", f"{broken_holder(d)}<br><span style='font-weight:normal'>{d.put('address')}</span>"),
        ("Manufacturer", f"{maker.name[0]}<br><span style='font-weight:normal'>{maker.address[0]}</span>"),
        ("Standard", d.standard()),
        ("Product", d.put("scope")),
        ("First licensed", d.date("initial")),
        ("Current from", d.date("start")),
        ("Expiry date", d.date("expiry")),
    ]
    first = f"""<div class="row">{d.logo(50)}{d.marks(22, iaf=False)}</div><div class="m3" style="font-size:28pt;color:{d.facts.office.colour}">Product Certification Licence</div><div class="m2">{d.put("issuer")} grants the licensee below the use of its product mark on the goods listed in the schedule.</div><div class="m3">{rows(pairs, "lic")}</div><div class="grow"></div>
<div class="row end">{d.sign()}<div class="small">Issued {d.date("issue")}</div></div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Page 1 of 2</div>"""
    second = f"""<div class="row">{d.logo(40)}<div class="r">Schedule to Licence<br><b>{d.put("number")}</b></div></div><div class="m3 b">{d.put("holder")}</div><div class="m3">{table(("No.", "Model", "Variant"), models)}</div><div class="grow"></div><div class="small">End of schedule. Amended {d.date("issue")}</div><div class="tiny m2">{d.facts.office.site} · Page 2 of 2</div>"""
    return Sheets(
        (page(first), page(second)),
        ".lic{width:100%} .lic td{padding:2.2mm 2mm;border-bottom:.25mm solid #bbb} .lic .l{width:42mm}",
    )


@layout(
    "gmp_statement_sgs",
    "notified",
    ("en",),
    only=("sgs", "intertek", "bv"),
    systems=(("G",),),
    scope=(2, 5),
    sites=2,
)
def gmp_statement_sgs(d: Draft) -> Sheets:
    """Cosmetics: guidance assessed, not certified; assessment dates as decoys, validity in a sentence."""
    branches(d)
    body = f"""<div class="r">{d.logo(38)}</div><div class="c m3" style="font-size:26pt">Certificate of Compliance</div><div class="c">{d.put("number")}</div><div class="c m3">The management system of</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">has been assessed against the guidelines for Good Manufacturing Practices of cosmetic products</div><div class="c b m2" style="font-size:24pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="c m3">For the following activities</div><div class="c b m1">{d.put("scope")}</div>
<div class="m3">{table(("Site", "Address", "Activities"), site_cells(d))}</div><div class="m3 c">This certificate is valid from {d.date("start")} until {d.date("expiry")}.<br>Assessment carried out on {d.decoy("audit")}. Next assessment before {d.decoy("surveillance1")}.<br>Issue {d.rng.randint(1, 4)}. Compliant since {d.date("initial")}</div><div class="grow"></div>
<div class="row end">{d.sign(34)}<div class="small">Authorised by<br>{d.put("issuer")}</div></div><div class="tiny m2">{d.facts.office.address} {d.facts.office.site} · Page 1 of 1</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour, frame=False)),),
        ".sheet{padding:16mm 22mm 12mm}",
    )
