"""Papers of bodies of America, the Gulf and the seas: long prose, spaced days, codes to verify, annexes."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    columns,
    lines,
    one,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import amended, led_by_colon, numbered, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("us_hereinafter_called_organization", "turnpikes", ("en",),
        only=("pjr", "orion/US", "prairiestates"), systems=(*GENERAL, ("C",), ("M",)), scope=(1, 3),
        sites=1)  # fmt: skip
def us_hereinafter_called_organization(d: Draft) -> Sheets:
    """Prose with '(Hereinafter called the Organization)', three facts across the foot, a further site."""
    settle(d, "us-trade", "us-quay", "en-shore", chance=0.9)
    branches(d)
    write_dates(d, "{month} {d}, {y}", "{month} {d:02}, {y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    numbered(d, one(d, "C{yyyy}-0####", "C{yyyy}-0####-R1", "###########-#"))
    three = columns(
        [
            ("Effective Date:", d.date("issue")),
            ("Expiration Date:", d.date("expiry")),
            ("Certificate No.:", d.put("number")),
        ]
    )
    front = f"""<div class="c serif" style="font-size:37pt">Certificate of Registration</div>
<div class="c serif m3">{d.put("issuer")}, has audited the {d.system()} of:</div>
<div class="c serif b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c serif">{d.put("address")}</div>
<div class="c serif small i m1">(Hereinafter called the Organization)</div><div class="c serif m2">and hereby declares
that Organization is in conformance with:</div><div class="c serif b m2" style="font-size:28pt">{d.standard()}</div>
<div class="c serif m2">This Registration is in respect to the following scope:</div>
<div class="c serif b m1">{d.put("scope")}</div><div class="serif small m3">This Registration is granted subject to the
system rules governing the Registration referred to above, and the Organization hereby covenants with the Assessment
body duty to observe and comply with the said rules.</div><div class="grow"></div><div class="row end">{d.marks(24)}
<div class="small c">For the registrar:<br>{d.sign(38)}</div></div><div class="m2">{three}</div>
<div class="tiny c m1">The validity of this certificate is dependent upon ongoing surveillance.
{d.facts.office.address}. Initial registration {d.date("initial")}. Page 1 of 2</div>"""
    places = [("Additional site", where, what) for where, what in site_cells(d, "address", "activity")]
    back = f"""<div class="c serif" style="font-size:22pt">Appendix to the Certificate of Registration</div>
<div class="c m2">{d.put("holder")}</div><div class="m4">{table(("Site", "Address", "Scope of the site"), places)}</div>
<div class="grow"></div><div>{three}</div><div class="tiny c m1">Page 2 of 2</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:2mm double #6b1020"></div>'
    css = ".sheet{padding:22mm 25mm 14mm} .across{width:100%;text-align:center}"
    return Sheets((page(front, ground=frame), page(back, ground=frame)), css)


@layout("us_registration_and_issue_days", "turnpikes", ("en",),
        only=("nsf", "smithers", "srii", "platinum-us"), systems=(*GENERAL, ("C",), ("A",)),
        scope=(1, 3))  # fmt: skip
def us_registration_and_issue_days(d: Draft) -> Sheets:
    """Number and three days as lines at the right, months in capitals, an asterisk at the end."""
    settle(d, "us-trade", "us-quay", "us", chance=0.9)
    write_dates(d, "{d:02}-{MON}-{y}", "{MON} {d:02} {y}", "{d:02} {MONTH} {y}")
    numbered(d, one(d, "C0######-IS#", "#@###-IS##", "##.###.#", "0####-##"))
    start_is_right_too(d)
    right = lines(
        [
            ("Certificate Number", d.put("number")),
            ("Certificate Issue Date", d.date("issue")),
            ("Registration Date", d.date("start")),
            ("Expiration Date *", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div>
<div class="c m4" style="font-size:30pt;font-weight:bold">CERTIFICATE OF REGISTRATION</div><div class="c m2">This
certifies that the {d.system()} of</div><div class="c b m3" style="font-size:22pt">{d.put("holder")}</div>
<div class="c m1">{d.put("address")}</div><div class="c m3">has been assessed by {d.put("issuer")} and found to be in
conformance to the following standard(s):</div><div class="c b m2" style="font-size:26pt">{d.standard()}</div>
<div class="m3"><b>Scope of Registration:</b> {d.put("scope")}</div><div class="m1 small"><b>Exclusions:</b>
{one(d, "8.3 Design and Development", "None", "8.5.3")} &nbsp; <b>Industrial Classification:</b> {d.decoy("sector")}
</div><div class="grow"></div><div class="row end"><div>{d.sign(40)}</div><div class="r" style="line-height:1.6">{right}
</div></div><div class="tiny m3">{d.facts.office.address} | {d.facts.office.site} | Authorized registration and/or
accreditation marks may be used as granted. First registered by another registrar or by this one on
{d.date("initial")}.<br>* Company is audited for conformance at regular intervals. To verify registration call the
office.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 10mm}")


@layout("es_co_fechas_sin_guiones", "turnpikes", ("es",),
        only=("icontec", "llanero-co", "andinasur", "cordillera"), systems=GENERAL, scope=(1, 3),
        sites=1)  # fmt: skip
def es_co_fechas_sin_guiones(d: Draft) -> Sheets:
    """Days as figures with spaces (2022 05 12); number and five days in two narrow columns of the foot."""
    settle(d, "la-shore", "la-trade", chance=0.9)
    write_dates(d, "{y} {m:02} {d:02}", "{y}-{m:02}-{d:02}")
    changed = amended(d)
    place = site_cells(d, "address")[0][0]
    first = [
        ("Certificado", d.put("number")),
        ("Fecha de aprobación inicial", d.date("initial")),
        ("Fecha de inicio del ciclo", d.date("start")),
    ]
    later = [("Fecha última modificación", d.date("issue"))] if changed else []
    second = [
        *later,
        ("Fecha de vencimiento", d.date("expiry")),
        ("Renovación a más tardar", d.other_date(days_later(d.facts.expiry, -60))),
    ]
    d.printed.roles.add("issue")
    body = f"""<div class="c">{d.logo(54)}</div>
<div class="c m3" style="font-size:13pt;letter-spacing:1mm">{d.put("issuer")}</div><div class="c m2">Certifica que el
{d.system().lower()} de la organización:</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div>
<div class="c">{d.put("address")}</div><div class="c small m1">Sede adicional: {place}</div><div class="c m3">ha sido
evaluado y aprobado con respecto a los requisitos especificados en:</div>
<div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="c m2">Este certificado es aplicable a las
siguientes actividades:</div><div class="c b m1">{d.put("scope")}</div><div class="c small m2">Esta aprobación está
sujeta a que el sistema de gestión se mantenga de acuerdo con los requisitos especificados, lo cual será verificado
mediante auditorías de seguimiento.</div><div class="grow"></div><div class="row top small"><div>{led_by_colon(first)}
</div><div>{led_by_colon(second)}</div></div><div class="row end m3">{d.marks(26)}{d.sign(40)}{d.code(18)}</div>
<div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · F-PS-{d.rng.randint(100, 399)}
V.0{d.rng.randint(1, 9)}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#b8893a")),),
        ".sheet{padding:19mm 23mm 15mm} .led td{padding:.5mm 2mm .5mm 0}",
    )


@layout("pt_concede_e_periodo_de_validade", "turnpikes", ("pt",),
        only=("abnt", "vanzolini", "mantiqueira", "planalto"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def pt_concede_e_periodo_de_validade(d: Draft) -> Sheets:
    """The number within the sentence that grants; 'Período de validade' as a range, place and day to sign."""
    settle(d, "br-shore", "br-trade", "br-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d} de {month} de {y}")
    numbered(d, one(d, "###.###/{yy}", "SQ-#####", "OCS 00##-###/{yyyy}", "QMS/####-{yy}"))
    start_is_right_too(d)
    cnpj = f"{d.rng.randint(10, 59)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    body = f"""<div class="row">{d.logo(50)}
<div class="r" style="font-size:22pt;color:{d.facts.office.colour}">Certificado de Conformidade</div></div>
<div class="m4" style="line-height:1.7;font-size:12pt">{d.put("issuer")} concede o Certificado de Conformidade nº
<b>{d.put("number")}</b> à empresa:</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div>
<div class="m1">CNPJ: {cnpj}<br>{d.put("address")}</div><div class="m3" style="line-height:1.7;font-size:12pt">para o
seu {d.system()}, que atende aos requisitos da norma <b>{d.standard()}</b>, no seguinte escopo:</div>
<div class="b m2">{d.put("scope")}</div><div class="m4">Primeira concessão: <b>{d.date("initial")}</b></div>
<div class="m1">Período de validade: <b>{d.date("start")} a {d.date("expiry")}</b></div><div class="grow"></div>
<div class="r">{one(d, "São Paulo", "Rio de Janeiro", "Belo Horizonte")},
{d.date("issue", style="{d} de {month} de {y}")}</div><div class="row end m2">{d.marks(28)}{d.sign(42)}</div>
<div class="tiny m3">{d.facts.office.address}. A validade deste certificado está atrelada à realização das auditorias de
manutenção e ao tratamento das não conformidades. Autenticidade: {d.facts.office.site}, código
{d.rng.randint(1000, 9999)}.{d.rng.randint(1000, 9999)}.{d.rng.randint(1000, 9999)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 11mm}")


@layout("gulf_codes_to_verify_and_search", "turnpikes", ("en",), only=("AE", "QA", "SA", "EG"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def gulf_codes_to_verify_and_search(d: Draft) -> Sheets:
    """The number in a frame under the title; beside the code, a key to verify and a register's identity."""
    settle(d, "gulf-trade", "gulf-quay", "gulf", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02} {MON} {y}", "{d:02}-{m:02}-{y}")
    numbered(d, one(d, "QMS-@@-{yy}-####", "@@/####/QMS/{yyyy}", "#####-@", "@@@{yy}{yy}###"))
    key = "-".join("".join(d.rng.choice("23456789ACDEFHJKMNPQ") for _ in range(4)) for _ in range(3))
    days = columns(
        [
            ("First Certified", d.date("initial")),
            ("Issued", d.date("issue")),
            ("1st Surveillance", d.decoy("surveillance1")),
            ("2nd Surveillance", d.decoy("surveillance2")),
            ("Expires", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(24, iaf=True)}</div>
<div class="c m3" style="font-size:33pt;color:#7b5a12">CERTIFICATE</div>
<div class="c m1"><span style="border:.5mm solid #7b5a12;padding:1mm 6mm">Certificate No. <b>{d.put("number")}</b>
</span></div><div class="c m3">awarded to</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div>
<div class="c">{d.put("address")}</div><div class="c m3">having been audited by {d.put("issuer")} and found to operate
{a_system(d)} in line with</div><div class="c b m1" style="font-size:26pt">{d.standard()}</div>
<div class="c m2 i">covering</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{days}
<div class="row end m3">{d.sign(38)}<div class="row" style="border:.3mm solid #aaa;padding:2mm 3mm;gap:3mm">{d.code(20)}
<div class="tiny">Scan to verify<br>Verification key: {key}<br>Register ID: {d.rng.randint(100000, 999999)}<br>Also
searchable at www.iafcertsearch.org</div></div></div><div class="tiny m2">{d.facts.office.address} ·
{d.facts.office.site} · Form {d.decoys_form()}. Any alteration voids this certificate, which stays valid only while the
surveillance audits are passed.</div>"""
    css = ".sheet{padding:17mm 20mm 12mm} .across{width:100%;text-align:center} .across td{border:1px solid #c9b27a}"
    return Sheets((page(body, ground=art.guilloche("#c9a227")),), css)


@layout("facilities_on_attached_annex", "turnpikes", ("en",),
        only=("absqe", "aqa-us", "harborline-us", "mapleshield", "eagle/US"), systems=(*GENERAL, ("N",)),
        scope=(1, 3), sites=2)  # fmt: skip
def facilities_on_attached_annex(d: Draft) -> Sheets:
    """Capitals in brackets below the name, days led by colons; an annex of facilities."""
    settle(d, "us-trade", "us-quay", "en-shore", chance=0.8)
    branches(d)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    changed = amended(d)
    numbered(d, one(d, "#####", "######", "M####-Q", "#####.00"))
    days = [
        ("Certificate No", d.put("number")),
        ("Certification Date", d.date("initial")),
        ("Effective Date", d.date("start")),
        ("Expiration Date", d.date("expiry")),
    ]
    if changed:
        days.append(("Revision Date", d.date("issue")))
    d.printed.roles.add("issue")
    foot = f"""<div class="tiny m2">Validity of this certificate is based on the successful completion of the periodic
surveillance audits of the management system defined by the above scope and is contingent upon prompt, written
notification of significant changes to the management system. {d.put("issuer")} {d.facts.office.address}. Validity may
be confirmed at {d.facts.office.site}</div>"""
    front = f"""<div class="row top"><div style="font-size:27pt;line-height:1.15;color:#123f7a">Certificate<br>of
Conformance</div>{d.logo(50)}</div><div class="m4">This is to certify that the {d.system()} of:</div>
<div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="small b m1">(WITH ADDITIONAL FACILITIES LISTED ON ATTACHED ANNEX)</div><div class="m3">has been assessed and
found to be in conformance with the requirements set forth by:</div>
<div class="c b m2" style="font-size:28pt">{d.standard()}</div><div class="m3">The {d.system()} is applicable to:</div>
<div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{led_by_colon(days)}</div>
<div class="c">{d.sign(40)}{d.marks(26)}</div></div>{foot}"""
    places = [(f"<b>{n}</b><br>{a}", s) for n, a, s in site_cells(d)]
    back = f"""<div class="c b" style="font-size:15pt">CERTIFICATE OF CONFORMANCE<br>ANNEX</div>
<div class="m3">Certificate No: {d.put("number")}</div><div class="m2">{d.put("holder")}<br>{d.put("address")}</div>
<div class="m3">{table(("At Below Facilities", "Activity"), places)}</div><div class="grow"></div>{foot}"""
    return Sheets(
        (page(front), page(back)), ".sheet{padding:18mm 22mm 10mm} .led td{padding:.5mm 3mm .5mm 0}"
    )
