"""Ordinary papers of big and middle-sized bodies of America, Europe, India, Turkey, Vietnam and Korea, as customers send them."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import system_name
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import a_system, branches, one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import amended
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

AMERICA = (
    "allegheny-us",
    "pjr",
    "eagle",
    "nqa/US",
    "sandia-us",
    "harborline-us",
    "piedmontridge-us",
    "platinum-us",
)
BRITAIN = ("cotswoldmark-uk", "chilternvale", "tamarside-uk", "derwentquay", "slievebrae-ie", "nqa/GB", "isoqar", "socotec-uk")  # fmt: skip
INDIA = ("godavari-in", "irclass", "tnv", "oss-in", "sahyadri-in", "vindhya-in", "aravalli-in", "qro")
GERMANY = ("isarcert-de", "tuvthueringen", "gutcert", "tuvsaar", "rhoenzert", "weserzert", "zertkontor")
ITALY = ("padanacert-it", "kiwa", "csqa", "certiquality", "icim", "ligureregistro", "italcert")
SPAIN = ("turiacert-es", "applus", "ocacert", "certilevante", "certimeseta")
TURKEY = ("alberk", "turkloydu", "usb-tr", "meyer-tr", "royalcert-tr", "toroscert", "mercek-tr")
VIETNAM = ("truongson-vn", "quacert", "vinacert", "vietcert", "isocert-vn", "kna")
KOREA = ("hanbit-kr", "kfq", "ksa-kr", "icr-kr", "kmr", "naraecert-kr")
NORTH = ("kiwa", "rise", "northlight-no", "mapleshield", "laurentide-ca", "msecb")
ASIA = ("straitsedge-sg", "rajangcert-my", "kanluran-ph", "psb", "cis-sg", "care-my", "transpacific", "cotswoldmark-uk")  # fmt: skip
HOMES = {
    "US": ("us-viaduct", "us-moor", "us-quay"),
    "GB": ("uk-viaduct", "gb-trade", "gb-moor"),
    "IE": ("ie-moor",),
    "CA": ("ca-moor",),
    "SG": ("sg-trade",),
    "MY": ("my-trade", "my-moor"),
    "PH": ("ph-trade",),
}

#: Members of a German group beside its head firm, and what they do.
MEMBERS = (
    ("Logistik GmbH", "Lagerung, Kommissionierung und Versand"),
    ("Service GmbH", "Wartung, Instandsetzung und Kundendienst"),
    ("Vertriebsgesellschaft mbH", "Vertrieb und Auftragsabwicklung"),
    ("Verwaltungs GmbH", "Einkauf, Personalwesen und Verwaltung"),
)


def at_home(d: Draft, chance: float = 1.0) -> None:
    """Let the holder be a firm of the body's own country, or of Europe where no such firm is kept."""
    settle(d, *HOMES.get(d.facts.office.country, ("eu-field", "en-field")), chance=chance)


def symbol(d: Draft, millimetres: float = 24) -> str:
    """Place the accreditation body's mark without the body's number in it, as older papers and copies show it."""
    if not d.facts.office.mark:
        return ""
    acronym = d.facts.office.mark[0]
    if acronym not in d.printed.accreditation:
        d.printed.accreditation.append(acronym)
    return d.picture(art.accreditation_mark(acronym, ""), millimetres)


def italic(text: str) -> str:
    """Set the other tongue's wording small and slanting."""
    return f'<span class="i small" style="color:#555">{text}</span>'


@layout("us_appendix_of_additional_locations", "viaducts", ("en",), only=AMERICA, systems=(*GENERAL, ("A",)), scope=(1, 3), sites=2)  # fmt: skip
def us_appendix_of_additional_locations(d: Draft) -> Sheets:
    """American registrar: 'Valid until' in the bar at the head, scope in quotes; an appendix names the additional locations and their functions."""
    at_home(d)
    write_dates(d, "{month} {d}, {y}", "{mon} {d:02}, {y}")
    with_term(d)
    branches(d)
    colour = d.facts.office.colour
    bar = f'<div class="row bar" style="background:{colour}"><span>Certificate No. <b>{d.put("number")}</b></span><span>Valid until <b>{d.date("expiry")}</b></span></div>'
    front = f"""{bar}<div class="c m3">{d.logo(56)}</div><div class="c serif m3" style="font-size:33pt">Certificate of Registration</div><div class="c m3">{d.put("issuer")} has registered the {d.system()} of</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small i m1">and the additional locations listed in the Appendix to this certificate</div><div class="c m3">as meeting the requirements of</div><div class="c b m1" style="font-size:25pt;color:{colour}">{d.standard()}</div><div class="c m3">Registered scope</div><div class="c b m1">“{d.put("scope")}”</div><div class="grow"></div>
<div class="row end"><div>{rows([("Original registration", d.date("initial")), ("Effective date", d.date("issue"))])}</div>{d.marks(24)}{d.sign(38)}</div><div class="tiny c m3">This registration is maintained through surveillance audits and is subject to the registrar's rules for certified clients. Page 1 of 2<br>{d.facts.office.address} · {d.facts.office.site}</div>"""
    cells = [(f"{i:02}", where, what) for i, (where, what) in enumerate(site_cells(d, "address", "activity"), 1)]  # fmt: skip
    back = f"""{bar}<div class="row m3"><div class="serif" style="font-size:24pt">Appendix</div>{d.logo(38)}</div><div class="m3"><b>{d.put("holder")}</b> — central office<br>{d.put("address")}</div><div class="m3 b">Additional locations</div><div class="m1">{table(("No.", "Location", "Activities performed"), cells)}</div><div class="grow"></div><div class="row end">{d.sign(34)}<div class="tiny r">This appendix is not valid without page 1.<br>Page 2 of 2</div></div>"""
    css = ".sheet{padding:12mm 18mm 12mm} .bar{color:#fff;padding:3mm 5mm} .c.m3+.c{padding:0 8mm}"
    return Sheets((page(front), page(back)), css)


@layout("de_gruppe_mit_teilnehmenden_firmen", "viaducts", ("de",), also=("en",), only=GERMANY, systems=(*GENERAL, ("N",)), scope=(1, 2), sites=2)  # fmt: skip
def de_gruppe_mit_teilnehmenden_firmen(d: Draft) -> Sheets:
    """German group paper: head firm, below it the participating companies with part numbers, captions repeated in English, issue beside the place."""
    settle(d, "de-viaduct", "de-moor", "de-quay", "de-shore", chance=0.85)
    stem = d.facts.holder[0].split()[0]
    members = []
    for site, (kind, work) in zip(d.facts.sites, d.rng.sample(MEMBERS, 2), strict=False):
        members.append(replace(site, name=(f"{stem} {kind}",) * 2, activity=(work, work)))
    d.facts = d.facts.with_(sites=tuple(members))
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    colour, number = d.facts.office.colour, d.put("number")
    cells = [(f'<span class="date">{number}-{i:02}</span>', f"<b>{name}</b><br>{where}", what) for i, (name, where, what) in enumerate(site_cells(d), 1)]  # fmt: skip
    town = d.facts.office.address.split(", ")[-1].split(" ", 1)[-1].split(" · ")[0]
    head = ("Teil-Nr.<br>" + italic("Part No."), "Teilnehmendes Unternehmen<br>" + italic("Participating company"), "Tätigkeit<br>" + italic("Activity"))  # fmt: skip
    body = f"""<div class="row"><div style="font-size:33pt;color:{colour}">Zertifikat<br><span class="i" style="font-size:17pt">Certificate</span></div>{d.logo(48)}</div><div class="m3">Die Zertifizierungsstelle bescheinigt, dass die Unternehmensgruppe<br>{italic("The certification body confirms that the group of companies")}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">für den Geltungsbereich / {italic("for the scope")}</div><div class="b">{d.put("scope")}</div><div class="m2">ein {d.system()} eingeführt hat und anwendet. Die Forderungen der folgenden Norm sind erfüllt:<br>{italic("has implemented and applies a management system. The requirements of the following standard are met:")}</div><div class="b m1" style="font-size:20pt;color:{colour}">{d.standard()}</div><div class="m3">{table(head, cells)}</div><div class="grow" style="min-height:3mm"></div>
<table class="dd"><tr><td>Registrier-Nr. / {italic("Registration No.")}</td><td><b>{number}</b></td><td>Erstmals ausgestellt / {italic("First issued")}</td><td><b>{d.date("initial")}</b></td></tr><tr><td>Gültig von / {italic("Valid from")}</td><td><b>{d.date("start")}</b></td><td>Gültig bis / {italic("Valid until")}</td><td><b>{d.date("expiry")}</b></td></tr></table>
<div class="row end m2"><div>{town}, {d.date("issue")}</div>{d.sign(36)}{d.marks(28)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .dd{width:100%;font-size:9.5pt} .dd td{border-top:.2mm solid #999;padding:1.4mm 2mm 1.4mm 0}")  # fmt: skip


@layout("in_revision_status_table", "viaducts", ("en",), only=INDIA, systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def in_revision_status_table(d: Draft) -> Sheets:
    """Indian: days in a grid of two by two, below it a small table of revisions with reason and day, whose last line is this paper."""
    anew = amended(d)
    settle(d, "in-viaduct", "in-moor", "in-trade", "in-quay")
    write_dates(d, "{d:02}-{mon}-{y}", "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    reason = one(d, "Change in address", "Change in scope", "Addition of unit", "Correction in scope wording")
    first = "Initial certification" if d.facts.initial == d.facts.start else "Re-certification"
    issues = [("00", d.date("start"), first)] + ([("01", d.date("issue"), reason)] if anew else [])
    colour = d.facts.office.colour
    grid = f'<table class="g4"><tr><td>Initial Certification Date</td><td><b>{d.date("initial")}</b></td><td>Certificate Issue Date</td><td><b>{d.date("issue")}</b></td></tr><tr><td>Certification Valid Till</td><td><b>{d.date("expiry")}</b></td><td>Revision Status</td><td><b>{"01" if anew else "00"}</b></td></tr></table>'
    body = f"""<div class="row">{d.logo(50)}{d.marks(25)}</div><div class="c b m3" style="font-size:28pt;color:{colour};letter-spacing:1mm">CERTIFICATE</div><div class="c m2">This is to certify that the</div><div class="c b" style="font-size:14pt">{d.system()}</div><div class="c">of</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">has been found to be in conformance with the standard</div><div class="c b m1" style="font-size:24pt;color:{colour}">{d.standard()}</div><div class="c m2">This certificate is valid for the following product(s) / service(s):</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">Certificate No. : <b>{d.put("number")}</b></div><div class="grow"></div>{grid}
<div class="row end m2"><div><div class="tiny b">Revision history</div>{table(("Rev.", "Date", "Reason"), issues, "sites rev")}</div>{d.code(19)}{d.sign(36)}</div><div class="tiny c m2" style="border-top:.4mm solid {colour};padding-top:1.5mm">The certificate remains the property of {d.put("issuer")} and must be returned on request. Validity is subject to annual surveillance.<br>{d.facts.office.address} | {d.facts.office.site}</div>"""
    frame = f'<div style="position:absolute;inset:7mm;border:1.1mm solid {colour}"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:16mm 20mm 19mm} .g4{width:100%;font-size:9.5pt} .g4 td{border:.25mm solid #999;padding:1.5mm 2mm} .rev{font-size:8pt;width:78mm} .rev td,.rev th{padding:.7mm 1.5mm}")  # fmt: skip


@layout("it_sistema_integrato_norme_in_colonna", "viaducts", ("it",), also=("en",), only=ITALY, systems=(("Q", "E", "S"), ("Q", "E"), ("Q", "S")), scope=(1, 2))  # fmt: skip
def it_sistema_integrato_norme_in_colonna(d: Draft) -> Sheets:
    """Italian integrated paper: each norm beside its system in a column, English under every rubric, one number and one row of days."""
    settle(d, "it-viaduct", "it-moor", "it-quay", "it-trade", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    colour = d.facts.office.colour
    norms = d.standard("|").split("|")
    listed = "".join(f'<tr><td class="b" style="font-size:14pt;white-space:nowrap;color:{colour}">{norm}</td><td>{system_name((fact.system[-1],), "it")}</td></tr>' for norm, fact in zip(norms, d.facts.standards, strict=True))  # fmt: skip
    days = "".join(f'<td><div class=small>{it}</div><div class="i tiny">{en}</div><b>{day}</b></td>' for it, en, day in (("Data di prima emissione", "First issue date", d.date("initial")), ("Data emissione corrente", "Current issue date", d.date("issue")), ("Data di scadenza", "Expiry date", d.date("expiry"))))  # fmt: skip

    def rubric(local: str, english: str) -> str:
        return f'<div class="m2">{local} / {italic(english)}</div>'

    body = f"""<div class="row">{d.logo(48)}<div class="r">CERTIFICATO N.<br>{italic("Certificate No.")}<br><b style="font-size:15pt">{d.put("number")}</b></div></div><div class="m3 b" style="font-size:17pt;white-space:nowrap">Certificato di Sistema di Gestione Integrato</div>{rubric("Si certifica che il sistema di gestione dell'organizzazione", "We certify that the management system operated by")}<div class="b m1" style="font-size:18pt">{d.put("holder")}</div>{rubric("Sede legale e operativa", "Registered office and operative unit")}<div>{d.put("address")}</div>{rubric("è conforme alle norme", "complies with the standards")}<table class="nn m1">{listed}</table>{rubric("per le seguenti attività", "for the following activities")}<div class="b m1">{d.put("scope")}</div><div class="small m1">Settore/i IAF: {d.decoy("sector")}</div><div class="grow"></div><table class="gg"><tr>{days}</tr></table>
<div class="row end m2">{d.sign(38)}{d.marks(26)}</div><div class="tiny m2">La validità del presente certificato è subordinata a sorveglianza periodica annuale e al riesame completo del sistema di gestione con periodicità triennale. The validity of this certificate is subject to annual surveillance and to a complete review of the system every three years.<br>{d.footer()}</div>"""
    css = f".sheet{{padding:17mm 21mm 11mm}} .nn td{{padding:1mm 8mm 1mm 0;vertical-align:baseline}} .gg{{width:100%}} .gg td{{border-left:1mm solid {colour};padding:0 3mm;width:33%}}"
    return Sheets((page(body),), css)


@layout(
    "en_transferred_with_original_approval", "viaducts", ("en",), only=BRITAIN, systems=GENERAL, scope=(1, 2)
)
def en_transferred_with_original_approval(d: Draft) -> Sheets:
    """British transfer: the original approval lies with another body, a footnote says so without its name; the old cycle's end stays."""
    at_home(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    with_term(d)
    began = days_later(d.facts.issue, -d.rng.randint(120, 700))
    first = years_later(began, -3 * d.rng.randint(0, 3))
    d.facts = d.facts.with_(initial=first, expiry=days_later(years_later(began, 3), -1))
    colour = d.facts.office.colour
    days = rows([("Original approval*", d.date("initial")), ("Current issue", d.date("issue")), ("Expiry", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row top"><div>{d.logo(50)}</div><div class="r small">Certificate number<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="m4" style="font-size:34pt;color:{colour}">Certificate of Approval</div><div class="m3">{d.put("issuer")} hereby confirms that</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">operates {a_system(d)} which has been assessed against the requirements of</div><div class="b m1" style="font-size:24pt;color:{colour}">{d.standard()}</div><div class="m3">The approval covers</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{days}</div><div>{d.sign(38)}</div></div><div class="small m3">* Certification was transferred from another accredited certification body in accordance with IAF MD 2. The certification cycle continues unchanged.</div><div class="row m2"><div class="tiny" style="max-width:120mm">{d.facts.office.address}<br>To verify this certificate visit {d.facts.office.site}</div>{d.marks(22)}</div>"""
    side = f'<div style="position:absolute;left:0;top:0;bottom:0;width:9mm;background:{colour}"></div>'
    return Sheets((page(body, ground=side),), ".sheet{padding:19mm 22mm 12mm 28mm}")


@layout("es_ampliacion_del_alcance", "viaducts", ("es",), only=SPAIN, systems=GENERAL, scope=(2, 3), sites=1)  # fmt: skip
def es_ampliacion_del_alcance(d: Draft) -> Sheets:
    """Spanish: extension of the scope within the cycle; four days in rows at the left, the reason in the last, a works beside the seat."""
    anew = amended(d)
    settle(d, "es-viaduct", "es-quay", "es-trade", "es-shore", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    works = site_cells(d, "address")[0][0]
    colour = d.facts.office.colour
    renewed = d.facts.initial < d.facts.start
    reason = "Ampliación del alcance" if anew else "Renovación" if renewed else "Certificación inicial"
    days = rows([("Certificación inicial", d.date("initial")), ("Inicio del ciclo actual", d.date("start")), ("Emisión de este certificado", d.date("issue")), ("Vencimiento", d.date("expiry")), ("Motivo de la emisión", reason)])  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="m3 b" style="font-size:22pt;color:{colour}">Certificado del {d.system()}</div><div class="m1 b" style="font-size:14pt">{d.put("number")}</div><div class="m3">{d.put("issuer")} certifica que la organización</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m2">dispone de un sistema de gestión conforme con la norma <b style="font-size:14pt">{d.standard()}</b></div><div class="m2">para las actividades:</div><div class="b m1">{d.put("scope")}</div><div class="m2">que se realizan en:</div><div class="m1">{d.put("address")}</div><div class="m1">{works}</div><div class="grow" style="min-height:5mm"></div><div class="row end"><div>{days}</div><div>{d.sign(38)}</div></div><div class="tiny m3">Este certificado anula y sustituye a los emitidos con anterioridad. El certificado solo es válido si se superan las auditorías de seguimiento. Compruebe su vigencia en {d.facts.office.site}<br>{d.facts.office.address}</div>"""
    d.printed.extra["address_alt"] = [d.facts.address[0], d.facts.sites[0].address[0]]
    band = f'<div style="position:absolute;left:0;right:0;bottom:0;height:4mm;background:{colour}"></div>'
    return Sheets(
        (page(body, ground=band),),
        ".sheet{padding:18mm 22mm 13mm} .rows td{white-space:nowrap;font-size:9pt} .sign{min-width:40mm}",
    )


@layout("en_reissued_for_a_new_name", "viaducts", ("en",), only=(*BRITAIN, *AMERICA), systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def en_reissued_for_a_new_name(d: Draft) -> Sheets:
    """'Issue 2', reissued because the company changed its name: the former name stands in the note; number small beside the logo."""
    anew = amended(d)
    at_home(d)
    if not anew and d.facts.initial == d.facts.issue:
        d.facts = d.facts.with_(initial=years_later(d.facts.issue, -3))
    former = companies.company(d.rng, "en")[0].rstrip(".")
    american = d.facts.office.country == "US"
    write_dates(d, *(("{month} {d}, {y}", "{month} {d:02}, {y}") if american else ("{d} {month} {y}", "{d:02} {mon} {y}")))  # fmt: skip
    note = f"Reissued due to change of company name from {former}. This issue supersedes Issue 1 dated {d.other_date(d.facts.start)}." if anew else f"Issued on recertification in the new company name; previously certified as {former}."  # fmt: skip
    columns = "".join(f'<div><div class="tiny">{label}</div><b>{value}</b></div>' for label, value in (("First certified", d.date("initial")), ("Issue date", d.date("issue")), ("Expiry date", d.date("expiry")), ("Issue", "2" if anew else "1")))  # fmt: skip
    body = f"""<div class="row"><div class="row" style="gap:4mm">{d.logo(46)}<span class="small" style="border-left:.3mm solid #888;padding-left:4mm">Certificate<br><b>{d.put("number")}</b></span></div>{d.marks(24)}</div><div class="c serif i m4" style="font-size:36pt">Certificate</div><div class="c m2">awarded to</div><div class="c b m2" style="font-size:23pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">in respect of its {d.system()}, which meets</div><div class="c b m1" style="font-size:26pt">{d.standard()}</div><div class="c m3">Activities certified:</div><div class="c b m1">{d.put("scope")}</div><div class="c small i m3">{note}</div><div class="grow" style="min-height:5mm"></div><div class="row" style="border-top:.4mm solid #333;border-bottom:.4mm solid #333;padding:2.5mm 2mm">{columns}</div><div class="row end m3">{d.sign(38)}{d.code(18)}<div class="small r">on behalf of<br><b>{d.put("issuer")}</b></div></div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a93a6")),), ".sheet{padding:20mm 23mm 21mm}")


@layout("tr_ust_seritte_gecerlilik", "viaducts", ("tr",), also=("en",), only=TURKEY, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def tr_ust_seritte_gecerlilik(d: Draft) -> Sheets:
    """Turkish with English in italics: number and validity in a coloured bar at the head, other days in the bar at the foot."""
    settle(d, "tr-viaduct", "tr-moor", "tr-quay", "tr-shore", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    with_term(d)
    colour = d.facts.office.colour

    def bar(*pairs: tuple[str, str]) -> str:
        cells = "".join(f"<span>{label}: <b>{value}</b></span>" for label, value in pairs)
        return f'<div class="row small" style="background:{colour};color:#fff;padding:3mm 4mm">{cells}</div>'

    head = bar(("Belge No / Certificate No", d.put("number")), ("Geçerlilik Tarihi / Valid Until", d.date("expiry")))  # fmt: skip
    tail = bar(("İlk Belgelendirme / First Certification", d.date("initial")), ("Yayın Tarihi / Issue Date", d.date("issue")))  # fmt: skip
    body = f"""{head}<div class="row m3">{d.logo(50)}{d.marks(25)}</div><div class="c b m3" style="font-size:27pt;color:{colour}">SERTİFİKA</div><div class="c i">CERTIFICATE</div><div class="c m3">{d.put("issuer")} aşağıda adı geçen kuruluşun<br>{italic("certifies that the organization named below")}</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">{d.system()} standardının gereklerini yerine getirdiğini onaylar<br>{italic(f"fulfils the requirements of the {d.system('en')} standard")}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">Kapsam / {italic("Scope")}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.code(20)}{d.sign(40)}{d.picture(art.hologram(d.rng), 16)}</div><div class="m2">{tail}</div><div class="tiny c m2">Bu belge yıllık gözetim tetkiklerinin başarıyla tamamlanması koşuluyla geçerlidir. {italic("")}This certificate is valid provided that annual surveillance audits are successfully completed.<br>{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 17mm 11mm}")


@layout("vi_so_o_chan_trang", "viaducts", ("vi",), also=("en",), only=VIETNAM, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def vi_so_o_chan_trang(d: Draft) -> Sheets:
    """Vietnamese and English lines by turns; number and first day stand at the very foot, the term as 'từ … đến …' above the seal."""
    settle(d, "vi-viaduct", "vi-moor", "vn-shore", "vn-trade", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    office = d.facts.office
    pairs = {
        "holder": d.facts.holder,
        "address": d.facts.address,
        "scope": d.facts.scope,
        "issuer": (office.issuer, office.issuer_latin or office.issuer),
    }

    def english(role: str, caption: str) -> str:
        local, latin = pairs[role]
        return f"{caption}{d.put(role + '_latin')}" if latin != local else ""

    colour = d.facts.office.colour
    body = f"""<div class="row">{d.logo(46)}{d.marks(25)}</div><div class="c b m2">{d.put("issuer")}</div><div class="c small">{english("issuer", "")}</div><div class="c b m3" style="font-size:28pt;color:{colour}">GIẤY CHỨNG NHẬN</div><div class="c i" style="font-size:15pt">Certificate</div><div class="c m3">Chứng nhận hệ thống quản lý của tổ chức / {italic("This is to certify that the management system of")}</div><div class="c b m2" style="font-size:16pt">{d.put("holder")}</div><div class="c b">{english("holder", "")}</div><div class="m2">Địa chỉ: {d.put("address")}<br>{italic(english("address", "Address: "))}</div><div class="c m2">đã được đánh giá và phù hợp với các yêu cầu của tiêu chuẩn<br>{italic("has been audited and found to be in accordance with the requirements of")}</div><div class="c b m1" style="font-size:21pt;color:{colour}">{d.standard()}</div><div class="m2">Phạm vi chứng nhận: <b>{d.put("scope")}</b><br>{italic(english("scope", "Scope: "))}</div><div class="grow"></div><div class="row end"><div>Có giá trị từ {d.date("start")} đến {d.date("expiry")}<br>{italic("Valid from – to")}<br>Ngày ban hành / {italic("Date of issue")}: {d.date("issue")}</div>{d.code(18)}{d.sign(38)}</div>
<div class="row small m3" style="border-top:.4mm solid {colour};padding-top:2mm"><span>Số / {italic("No.")} <b>{d.put("number")}</b></span><span>Chứng nhận lần đầu / {italic("First certified")}: {d.date("initial")}</span></div><div class="tiny m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    frame = f'<div style="position:absolute;inset:7mm;border:.8mm solid {colour};border-radius:3mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:17mm 22mm 20mm}")


@layout(
    "ko_number_beside_the_logo", "viaducts", ("ko",), also=("en",), only=KOREA, systems=GENERAL, scope=(1, 2)
)
def ko_number_beside_the_logo(d: Draft) -> Sheets:
    """Korean and English: the number beside the logo without a caption, labels in both tongues at the left, ISO days in three cells."""
    settle(d, "ko-viaduct", "ko-moor", "kr-shore", "kr-trade", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}")
    with_term(d)
    colour = d.facts.office.colour
    told = [
        ("인증조직<br><i>Organization</i>", f"<b style='font-size:15pt'>{d.put('holder')}</b><br>{d.put('holder_latin')}"),
        ("소재지<br><i>Address</i>", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("인증규격<br><i>Standard</i>", f"<b>{d.standard()}</b>"),
        ("인증범위<br><i>Scope</i>", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
    ]  # fmt: skip
    cells = "".join(f'<td><div class="small">{ko}</div><div class="tiny i">{en}</div><b>{day}</b></td>' for ko, en, day in (("최초인증일", "Initial certification", d.date("initial")), ("인증일자", "Date of certification", d.date("issue")), ("만료일자", "Expiry", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row"><div class="row" style="gap:4mm">{d.logo(42)}<b>{d.put("number")}</b></div>{d.marks(24)}</div><div class="c b m4" style="font-size:32pt;letter-spacing:5mm;color:{colour}">인증서</div><div class="c" style="font-size:14pt">CERTIFICATE OF {d.system("en").upper()}</div><div class="m4">{rows(told, "rows kk")}</div><div class="c m4">위 조직의 {d.system()}이 규격의 요구사항에 적합함을 인증합니다.</div><div class="c small i">We hereby certify that the above organization complies with the requirements of the standard.</div><div class="grow"></div><table class="dt m3"><tr>{cells}</tr></table><div class="row end m3"><div class="tiny">본 인증서는 정기적인 사후관리심사를 통해 유효성이 유지됩니다.<br>{d.facts.office.address}<br>{d.facts.office.site}</div><div class="c"><b style="font-size:14pt">{d.put("issuer")}</b><br><span class="small">{d.put("issuer_latin")}</span><br>{d.picture(art.seal(d.facts.office.brand, "인", "#b02020"), 26)}</div></div>"""
    css = f".sheet{{padding:19mm 22mm 20mm}} .kk{{width:100%}} .kk td{{border-top:.25mm solid #999;padding:2.2mm 2mm}} .kk .v{{font-weight:normal}} .kk .l{{width:32mm;color:{colour}}} .dt{{width:100%;text-align:center}} .dt td{{border:.3mm solid {colour};padding:1.6mm;width:33%}}"
    return Sheets((page(body, ground=art.guilloche(colour)),), css)


@layout("en_iso_days_and_in_words", "viaducts", ("en",), only=NORTH, systems=(*GENERAL, ("I",), ("N",)), scope=(1, 3))  # fmt: skip
def en_iso_days_and_in_words(d: Draft) -> Sheets:
    """Northern and Canadian: every day in figures of ISO and again with the month in words in brackets; number at the foot of the page."""
    at_home(d)
    with_term(d)

    def twice(role: str) -> str:
        return f"<b>{d.date(role, style='{y}-{m:02}-{d:02}')}</b> ({d.date(role, style='{d} {month} {y}')})"

    colour = d.facts.office.colour
    days = rows([("Certified since", twice("initial")), ("This certificate was issued on", twice("issue")), ("It expires on", twice("expiry"))], "rows plain")  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}<div class="b up" style="font-size:13pt;letter-spacing:1mm;color:{colour}">Management system certificate</div></div><div class="m4" style="font-size:13pt">The {d.system()} of</div><div class="b m1" style="font-size:24pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3" style="font-size:13pt">fulfils the requirements of</div><div class="b m1" style="font-size:28pt;color:{colour}">{d.standard()}</div><div class="m3" style="font-size:13pt">with respect to</div><div class="b m1">{d.put("scope")}</div><div class="m4">{days}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.marks(26)}</div><div class="row tiny m3" style="border-top:.3mm solid {colour};padding-top:2mm"><span>{d.footer()}</span><span style="white-space:nowrap">Certificate no. {d.put("number")}<br>Page 1 (1)</span></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm} .plain .v{font-weight:normal}")


@layout("en_long_terms_below_symbol_alone", "viaducts", ("en",), only=ASIA, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def en_long_terms_below_symbol_alone(d: Draft) -> Sheets:
    """Asian and British: long terms in tiny letters fill the foot, the accreditation mark bears no number; days behind colons at the left."""
    at_home(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    colour, issuer = d.facts.office.colour, d.put("issuer")
    listed = "".join(f"<div>{label}: <b>{value}</b></div>" for label, value in (("Certificate Number", d.put("number")), ("Initial Certification", d.date("initial")), ("Current Certification", d.date("issue")), ("Certificate Expiry", d.date("expiry"))))  # fmt: skip
    terms = f"This certificate is issued by {issuer} subject to its General Conditions for Certification Services. Attention is drawn to the limitations of liability, indemnification and jurisdictional issues contained therein. The findings recorded hereon reflect the status of the management system at the time of the audit only and within the limits of the client's instructions. The certificate does not exonerate parties to a transaction from exercising all their rights and obligations under the transaction documents, nor is it evidence of the conformity of any product or service. Any unauthorised alteration, forgery or falsification of the content or appearance of this document is unlawful and offenders may be prosecuted to the fullest extent of the law. The certificate remains the property of the company and shall be returned without delay upon suspension, withdrawal or expiry. Continued validity depends on surveillance audits being carried out at the intervals agreed and may be confirmed with the office below."
    body = f"""<div class="row top"><div style="font-size:32pt;color:{colour}">Certificate</div>{d.logo(48)}</div><div class="m3">The management system of</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been audited and certified as meeting the requirements of</div><div class="b m1" style="font-size:26pt">{d.standard()}</div><div class="small">{d.system()}</div><div class="m3">For the following activities</div><div class="b m1">{d.put("scope")}</div><div class="grow" style="min-height:6mm"></div><div class="row end"><div>{listed}</div><div>Authorised by<br>{d.sign(36)}</div></div><div class="row m3">{symbol(d)}{d.code(18)}</div><div class="m2" style="font-size:6.5pt;text-align:justify;color:#444;border-top:.3mm solid #999;padding-top:1.5mm">{terms}</div><div class="tiny m1">{issuer}, {d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")
