"""Papers in the manner of the national houses of Spain, France, Italy and Brazil."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    all_in,
    branches,
    broken_holder,
    capitals,
    columns,
    network_page,
    numbered_since_first,
    previous,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import layout

HOUSE_SYSTEMS = (("Q",), ("Q",), ("E",), ("S",), ("I",))


@layout(
    "aenor_and_network",
    "romance",
    ("es",),
    also=("en",),
    only=("aenor",),
    systems=(("Q",), ("Q",), ("E",), ("S",)),
)
def aenor_and_network(d: Draft) -> Sheets:
    """Spanish: first, last and end date in a column; the network's page with the same digits and a country before."""
    numbered_since_first(d)
    if d.rng.random() < 0.4:
        reissued(d)
    colour = d.facts.office.colour
    title = "Certificado del " + d.system()
    pairs = [
        ("Fecha de primera emisión:", d.date("initial")),
        ("Fecha de última emisión:", d.date("issue")),
        ("Fecha de expiración:", d.date("expiry")),
    ]
    start = (
        f"<div class='small m1'>Inicio del ciclo: {d.date('start')}</div>"
        if "issue_date_alt" in d.printed.extra
        else ""
    )
    first = f"""<div class="row"><div class="b" style="font-size:30pt;color:{colour}">AENOR</div>{d.logo(34)}</div><div class="m4" style="font-size:24pt;color:{colour};line-height:1.15">{title}</div><div class="b big m2">{d.put("number")}</div>
<div class="m4">AENOR certifica que la organización</div><div class="b m2" style="font-size:18pt">{broken_holder(d)}</div>
<div class="m3">dispone de un {d.system().lower()} conforme con la Norma <b>{d.standard(" ")}</b></div>
<table class="rows m3"><tr><td>para las actividades:</td><td>{d.put("scope")}</td></tr><tr><td>que se realizan en:</td><td>{d.put("address")}</td></tr></table><div class="m3">{rows(pairs)}</div>{start}<div class="grow"></div>
<div class="row end">{d.sign(34)}{d.marks(20, iaf=False)}</div><div class="tiny m3">Original Electrónico<br>{d.put("issuer")} {d.facts.office.address} www.aenor.com<br>Entidad de certificación acreditada por ENAC con número 01/C-SC003</div>"""
    second = network_page(d, f"ES-{d.facts.number}", "AENOR")
    return Sheets(
        (page(first), page(second)), ".sheet{padding:18mm 24mm 12mm} .rows td:first-child{width:42mm}"
    )


@layout(
    "afnor_two_languages",
    "romance",
    ("fr",),
    also=("en",),
    only=("afnor",),
    systems=HOUSE_SYSTEMS,
    scope=(1, 4),
    sites=3,
)
def afnor_two_languages(d: Draft) -> Sheets:
    """French with English below each line; start and end of validity in one line, written year, month, day."""
    write_dates(d, "{y}-{m:02}-{d:02}")
    capitals(d)
    several = d.rng.random() < 0.4
    branches(d)

    def line(french: str, english: str) -> str:
        return f"<div class='m2'>{french}</div><div class='tiny i' style='color:#666'>{english}</div>"

    where = f"<div class='b'>{d.put('address')}</div>"
    if several:
        where += "".join(f"<div class='small m1'>{place}</div>" for (place,) in site_cells(d, "address"))
    body = f"""<div class="row top"><div><div style="font-size:34pt;color:#003b71">Certificat</div><div style="font-size:20pt;color:#8a9bb0">Certificate</div></div>{d.logo(36)}</div>
<div class="m2">N° {d.put("number")} <span class="tiny" style="float:right">Page 1 / 1</span></div>
{line("AFNOR Certification certifie que le système de management mis en place par :", "AFNOR Certification certifies that the management system implemented by:")}
<div class="b m1" style="font-size:18pt">{broken_holder(d)}</div>
{line("pour les activités suivantes :", "for the following activities:")}
<div class="b m1">{d.put("scope")}</div><div class="i m1" style="color:#555">{d.put("scope_latin")}</div>
{line("a été évalué et jugé conforme aux exigences requises par :", "has been assessed and found to meet the requirements of:")}
<div class="b m1" style="font-size:22pt;color:#003b71">{d.standard()}</div>
{line("et est déployé sur les sites suivants :", "and is developed on the following locations:")}{where}<div class="grow"></div>
<table class="valid"><tr><td>Ce certificat est valable à compter du <span class=tiny>(année/mois/jour)</span><div class="tiny i">This certificate is valid from (year/month/day)</div></td><td class="b">{d.date("start")}</td><td>Jusqu'au<div class="tiny i">Until</div></td><td class="b">{d.date("expiry")}</td></tr></table>
<div class="row end m2">{d.sign(32)}{d.code(18)}{d.marks(20, iaf=False)}</div>
<div class="tiny m2">Le certificat électronique, à consulter sur www.afnor.org, vaut seul preuve en temps réel de la certification. {d.put("issuer")} est une marque déposée. CERTI F 0956.{d.rng.randint(1, 9)} {d.rng.randint(1, 12):02}/{d.facts.issue.year - 3}<br>{d.facts.office.address} - T. +33 (0)1 41 62 80 00 - SAS au capital de 18 187 000 € - 479 076 002 RCS Bobigny - www.afnor.org</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:14mm 20mm 9mm} .valid{width:100%;border:.4mm solid #003b71} .valid td{padding:2mm}",
    )


@layout("rina_certificato", "romance", ("it", "en"), only=("rina",), systems=(("Q",), ("Q",), ("E",), ("S",)))
def rina_certificato(d: Draft) -> Sheets:
    """Italian capitals in the middle; four dates in columns at the foot, label above value; sector codes."""
    italian = d.facts.language == "it"
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    capitals(d)
    say = (
        ("CERTIFICATO N.", "SI CERTIFICA CHE IL", "DI", "È CONFORME ALLA NORMA", "PER I SEGUENTI CAMPI DI ATTIVITÀ", "La validità del presente certificato è subordinata a sorveglianza periodica annuale e al riesame completo del sistema ogni tre anni", "Prima emissione", "Data decisione di rinnovo", "Emissione corrente", "Data scadenza", "Settori EA/IAF")
        if italian
        else ("CERTIFICATE No.", "IT IS HEREBY CERTIFIED THAT THE", "OF", "IS IN COMPLIANCE WITH THE STANDARD", "FOR THE FOLLOWING FIELD(S) OF ACTIVITIES", "The validity of this certificate depends on yearly surveillance and on a full review of the system every three years", "First Issue", "Renewal decision date", "Current Issue", "Expiry Date", "EA/IAF Code")
    )  # fmt: skip
    dates = [
        (say[6], d.date("initial")),
        (say[7], d.decoy("decision")),
        (say[8], d.date("issue")),
        (say[9], d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(40)}{d.marks(22)}</div><div class="c b m3" style="font-size:24pt;color:#005ca9">{say[0]} {d.put("number")}</div>
<div class="c m3">{say[1]} {d.system().upper()} {say[2]}</div><div class="c b m2" style="font-size:19pt">{broken_holder(d)}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">{say[3]}</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c m3">{say[4]}</div><div class="c b m2">{d.put("scope")}</div><div class="m2 small c">{say[10]}: {d.decoy("sector")}</div><div class="grow"></div>
<div class="c small">{say[5]}.</div><div class="m2">{columns(dates)}</div><div class="row end m3"><div class="tiny"><b>{d.put("issuer")}</b><br>{d.facts.office.address}</div>{d.sign(32)}</div><div class="tiny m2">CISQ è la Federazione Italiana di Organismi di Certificazione dei sistemi di gestione aziendale · www.cisq.com</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#005ca9", frame=False)),),
        ".sheet{padding:16mm 22mm 10mm} .across{width:100%;table-layout:fixed;text-align:center} .across .date{white-space:normal} .across td{border:.25mm solid #005ca9;padding:1.5mm}",
    )


@layout("csq_federation", "romance", ("it",), also=("en",), only=("imq",), systems=HOUSE_SYSTEMS)
def csq_federation(d: Draft) -> Sheets:
    """Italian and English headings, a row of three boxes for the dates, and the network's page with another number."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}")
    if d.rng.random() < 0.4:
        reissued(d)
    before = previous(d)
    dates = [
        ("PRIMA EMISSIONE<br><i>FIRST ISSUE</i>", d.date("initial")),
        ("EMISSIONE CORRENTE<br><i>CURRENT ISSUE</i>", d.date("issue")),
        ("SCADENZA<br><i>EXPIRY</i>", d.date("expiry")),
    ]
    cycle = f"Scadenza ciclo precedente / Previous expiry: {before} · Inizio ciclo / Cycle start: {d.date('start')}"
    first = f"""<div class="row"><div class="b" style="font-size:26pt;color:#00833e">CSQ</div>{d.logo(38)}</div><div class="m3" style="font-size:24pt">CERTIFICATO N. <span class="i small">CERTIFICATE No.</span> <b>{d.put("number")}</b></div>
<div class="m3">SI CERTIFICA CHE IL SISTEMA DI GESTIONE DI <span class="i small">/ WE HEREBY CERTIFY THAT THE MANAGEMENT SYSTEM OPERATED BY</span></div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">È CONFORME ALLA NORMA <span class="i small">/ IS IN COMPLIANCE WITH THE STANDARD</span></div><div class="b m2" style="font-size:21pt">{d.standard()}</div>
<div class="m3">PER LE SEGUENTI ATTIVITÀ <span class="i small">/ FOR THE FOLLOWING ACTIVITIES</span></div><div class="m1">{d.put("scope")}</div><div class="i m1">{d.put("scope_latin")}</div><div class="small m2">EA: {d.decoy("sector")}</div><div class="grow"></div>
<div>{columns(dates)}</div><div class="tiny m1">{cycle}</div><div class="row end m3">{d.sign(34)}{d.marks(22, iaf=False)}</div><div class="tiny m2">{d.put("issuer")} – {d.facts.office.address} · {d.facts.office.site} · La validità è subordinata a sorveglianza annuale</div>"""
    second = network_page(d, f"IT-{d.rng.randint(10000, 99999)}", "CISQ/IMQ")
    return Sheets(
        (page(first), page(second)),
        ".sheet{padding:16mm 22mm 10mm} .across{width:100%;table-layout:fixed;text-align:center} .across td{border:.25mm solid #00833e;padding:1.5mm}",
    )


@layout(
    "brazil_conformity",
    "romance",
    ("pt",),
    only=("abnt", "vanzolini"),
    systems=(("Q",), ("Q",), ("E",), ("S",)),
    sites=2,
)
def brazil_conformity(d: Draft) -> Sheets:
    """Brazilian: tax number below the holder, validity as a range, a contract's number, Inmetro's mark, units listed below the scope."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02} de {month} de {y}", "{d} de {month} de {y}")
    all_in(d, "Brasil")
    branches(d)
    tax = f"CNPJ {d.rng.randint(10, 99)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    units = "".join(
        f"<li>{place} – {activity}</li>" for place, activity in site_cells(d, "address", "activity")
    )
    pairs = [
        ("Certificado nº", d.put("number")),
        ("Primeira concessão", d.date("initial")),
        ("Período de validade", f"{d.date('start')} a {d.date('expiry')}"),
        ("Data de emissão", d.date("issue")),
        ("Contrato nº", f"{d.rng.randint(100, 999)}.{d.rng.randint(10, 99)}/{d.facts.issue.year - 1}"),
    ]
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:25pt">CERTIFICADO DE CONFORMIDADE</div><div class="c">{d.system()}</div>
<div class="m4">A {d.put("issuer")} concede o presente certificado à empresa:</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{tax}</div><div>{d.put("address")}</div>
<div class="m3">por atender aos requisitos da norma <b>{d.standard(" ")}</b>, para o seguinte escopo:</div><div class="b m2">{d.put("scope")}</div><div class="m2 small">Unidades abrangidas:<ul>{units}</ul></div><div class="grow"></div>
<div>{rows(pairs)}</div><div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny m3">A validade depende das auditorias anuais de manutenção. Organismo acreditado pela Cgcre sob o nº {(d.facts.office.mark or ("", ""))[1]}. {d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#0a5c36", frame=False)),), ".sheet{padding:16mm 24mm 12mm}"
    )


@layout(
    "ecocert_cosmetics",
    "romance",
    ("fr",),
    also=("en",),
    only=("ecocert", "afnor"),
    systems=(("G",),),
    scope=(1, 4),
    sites=2,
)
def ecocert_cosmetics(d: Draft) -> Sheets:
    """Good practice for cosmetics, French with English, dated by delivery and end; the sites in a small table."""
    branches(d)
    pairs = [
        ("N° d'attestation / <i>Certificate number</i>", d.put("number")),
        ("Date de délivrance / <i>Issued on</i>", d.date("issue")),
        ("Date d'audit / <i>Audit date</i>", d.decoy("audit")),
        ("Fin de validité / <i>Valid until</i>", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="r"><div style="font-size:22pt;color:#3f7d20">CERTIFICAT BPF</div><div class="i">GMP Certificate</div></div></div>
<div class="m4">{d.put("issuer")} atteste que la société <span class="i small">/ certifies that the company</span></div><div class="b m2" style="font-size:18pt">{broken_holder(d)}</div><div>{d.put("address")}</div>
<div class="m3">applique les Bonnes Pratiques de Fabrication des produits cosmétiques selon <span class="i small">/ applies Good Manufacturing Practices according to</span></div><div class="b m2" style="font-size:22pt;color:#3f7d20">{d.standard()}</div>
<div class="m3">pour <span class="i small">/ for</span> :</div><div class="b">{d.put("scope")}</div><div class="i">{d.put("scope_latin")}</div><div class="m3">{table(("Site", "Adresse / Address", "Activités / Activities"), site_cells(d))}</div><div class="grow"></div>
{rows(pairs)}<div class="row end m3">{d.sign()}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")} – {d.facts.office.address} – {d.facts.office.site}. Ce certificat ne vaut pas autorisation de mise sur le marché.</div>"""
    return Sheets(
        (page(body),), ".page{background:linear-gradient(#f4f8ee,#fff)} .sheet{padding:16mm 22mm 10mm}"
    )
