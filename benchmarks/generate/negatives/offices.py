"""Papers of authorities, laboratories and chambers that speak of numbers, days and norms and certify no system."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

WIDE = ".page{width:297mm;height:209.9mm} .sheet{padding:22mm 30mm}"


@negative("laboratory_accreditation", "en", "tr", "id", "es")
def laboratory_accreditation(d: Draft) -> Sheets:
    """An accreditation body's certificate for a testing laboratory: norm of laboratories, number, from–to, seal."""
    title, text, norm, fields, number, start, end, body = {
        "en": (
            "CERTIFICATE OF ACCREDITATION",
            "has been assessed and accredited in accordance with the standard",
            "General Requirements for the Competence of Testing & Calibration Laboratories",
            "in the field of TESTING",
            "Certificate Number",
            "Issue Date",
            "Valid Until",
            "National Board for the Accreditation of Laboratories",
        ),
        "tr": (
            "AKREDİTASYON SERTİFİKASI",
            "yapılan denetim sonucunda aşağıdaki standarda göre akredite edilmiştir",
            "Deney Laboratuvarı",
            "Deney",
            "Akreditasyon No",
            "Akreditasyon Tarihi",
            "Geçerlilik Tarihi",
            "Laboratuvar Akreditasyon Kurulu",
        ),
        "id": (
            "SERTIFIKAT AKREDITASI",
            "diberikan akreditasi sesuai persyaratan",
            "Persyaratan umum kompetensi laboratorium pengujian",
            "Laboratorium Penguji",
            "Nomor",
            "Tanggal",
            "Berlaku sampai",
            "Komite Akreditasi Laboratorium",
        ),
        "es": (
            "CERTIFICADO DE ACREDITACIÓN",
            "ha sido acreditado de acuerdo con los criterios de la norma",
            "para la realización de ensayos",
            "Laboratorio de ensayo",
            "Acreditación nº",
            "Fecha de entrada en vigor",
            "Vigencia hasta",
            "Servicio de Acreditación de Laboratorios",
        ),
    }[d.facts.language]
    own = f"TC-{d.rng.randint(1000, 9999)}"
    body_html = f"""<div class="c b" style="font-size:16pt">{body}</div><div class="c">{d.picture(art.seal(body, "LAB", "#0a5c36"), 32)}</div><div class="c b m2" style="font-size:29pt">{title}</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c m3">{text}</div><div class="c b m2" style="font-size:25pt">ISO/IEC 17025:2017</div><div class="c i">{norm}</div><div class="c m3 small">{d.put("address")}</div><div class="c b m3">{fields}</div><div class="grow"></div>{rows([(number, own), (start, d.date("start")), (end, d.date("expiry"))])}<div class="tiny m2">{own}-A</div><div class="r">{d.picture(art.signature(d.rng), 36)}</div>"""
    return Sheets((page(body_html, "serif", art.guilloche("#0a5c36")),), ".sheet{padding:22mm 25mm 18mm}")


@negative("laboratory_schedule", "en", "de")
def laboratory_schedule(d: Draft) -> Sheets:
    """A page of a laboratory's schedule: methods, ranges, flexible scope, number and validity in the head."""
    german = d.facts.language == "de"
    head = (
        ("Anlage zur Akkreditierungsurkunde", "gültig ab", "Prüfverfahren", "Prüfgegenstand", "Norm")
        if german
        else ("Scope of Accreditation – Annexure", "valid until", "Test parameter", "Product", "Method")
    )
    tests = [
        ("Metals", "Tensile strength", "ISO 6892-1:2019"),
        ("Metals", "Hardness, Brinell", "ISO 6506-1:2014"),
        ("Toys", "Migration of elements", "EN 71-3:2019+A1:2021"),
        ("Water", "pH", "ISO 10523:2008"),
        ("Textiles", "Colour fastness", "ISO 105-C06:2010"),
        ("Plastics", "Density", "ISO 1183-1:2019"),
    ]
    body = f"""<div class="row small"><div>{head[0]} D-PL-{d.rng.randint(10000, 20000)}-01-00</div><div>ISO/IEC 17025:2018</div></div><div class="m3 b big">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">{head[1]}: {d.date("expiry")}</div><div class="m3">{ruled((head[3], head[2], head[4]), d.rng.sample(tests, 5))}</div><div class="m2 small">The laboratory operates a management system that also fulfils the principles of {d.standard(" ")}.</div><div class="grow"></div><div class="row tiny"><div>{d.date("issue")}</div><div>2 / 7</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm}" + RULED)


@negative("high_technology_enterprise", "zh")
def high_technology_enterprise(d: Draft) -> Sheets:
    """A Chinese state's title for innovative firms: red frame, number, day, 'valid three years'; or a permit for safe work."""
    settle(d, "zh")
    title, number, issuer = d.rng.choice(
        (
            (
                "高新技术企业",
                f"GR{d.facts.issue.year}3300{d.rng.randint(1000, 9999)}",
                "省科学技术厅 省财政厅 国家税务总局省税务局",
            ),
            (
                "安全生产许可证",
                f"(浙)JZ安许证字[{d.facts.issue.year}]{d.rng.randint(100000, 999999)}",
                "省住房和城乡建设厅",
            ),
            ("专精特新中小企业", f"ZJTX{d.facts.issue.year}{d.rng.randint(1000, 9999)}", "省经济和信息化厅"),
        )
    )
    body = f"""<div class="c serif b" style="font-size:44pt;color:#b3001b;letter-spacing:3mm">{title}</div><div class="c serif" style="font-size:26pt">证 书</div><div class="m4" style="font-size:16pt;line-height:2.1">企业名称:{d.put("holder")}<br>证书编号:{number}<br>发证时间:{d.date("issue")}<br>有效期:三年</div><div class="grow"></div><div class="r">批准机关:{issuer}<br>{d.picture(art.seal("省级行政机关", "专用章"), 36)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b3001b", 1123, 794)),), WIDE, "landscape")


@negative("factory_licence", "en", "tr")
def factory_licence(d: Draft) -> Sheets:
    """An authority's licence to run a factory or a fire clearance: registration number, renewals by year, conditions."""
    settle(d, "tr" if d.facts.language == "tr" else "in")
    title, number, seat, signer, names = {
        "en": (
            "LICENCE TO WORK A FACTORY",
            "Registration No.",
            "DEPARTMENT OF FACTORIES",
            "Inspector",
            ("Occupier", "Premises", "Nature of work", "Date of grant", "Valid up to"),
        ),
        "tr": (
            "İŞYERİ AÇMA VE ÇALIŞMA RUHSATI",
            "Ruhsat No",
            "BELEDİYE BAŞKANLIĞI",
            "Müdür",
            ("Unvanı", "Adresi", "Faaliyet konusu", "Veriliş tarihi", "Geçerlilik"),
        ),
    }[d.facts.language]
    values = (d.put("holder"), d.put("address"), d.put("scope"), d.date("start"), d.date("expiry"))
    renewals = [
        (
            str(d.facts.start.year + i),
            f"{d.rng.randint(1000, 9999)}",
            d.other_date(years_later(d.facts.start, i)),
        )
        for i in range(3)
    ]
    body = f"""<div class="c">FORM No. {d.rng.randint(2, 9)} – [Rule {d.rng.randint(4, 20)}]</div><div class="c b m2" style="font-size:24pt">{title}</div><div class="row m3"><div>{number} {d.rng.randint(10000, 99999)}</div><div>{d.rng.randint(2, 90)}00/-</div></div>{rows(list(zip(names, values, strict=True)), "ruled m3")}<div class="m1">{ruled(("1", "2", "3"), renewals)}</div><div class="grow"></div><div class="row end">{d.picture(art.seal(seat, "★", "#3b3b98"), 34)}<div>{d.picture(art.signature(d.rng), 34)}<br>{signer}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm}" + RULED)


@negative("free_sale_and_origin", "en", "es")
def free_sale_and_origin(d: Draft) -> Sheets:
    """A chamber's certificate of free sale or of origin: exporter, goods, number, valid for a year; boasts of the firm's norm."""
    title, said, valid = {
        "en": (
            "CERTIFICATE OF FREE SALE",
            "This is to certify that the products listed below, manufactured by the company named, are freely sold in the country and may be exported without restriction.",
            "This certificate is valid until",
        ),
        "es": (
            "CERTIFICADO DE LIBRE VENTA",
            "Se certifica que los productos abajo indicados, fabricados por la empresa citada, se comercializan libremente en el país y pueden exportarse.",
            "Este certificado es válido hasta",
        ),
    }[d.facts.language]
    body = f"""<div class="row"><div class="b" style="font-size:15pt">Chamber of Commerce and Industry</div><div>No. {d.rng.randint(1000, 9999)}/{d.facts.issue.year}</div></div><div class="c b m4" style="font-size:25pt">{title}</div><div class="m3">{said}</div><div class="b m3" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{ruled(("#", "Product", "HS Code"), [("1", d.put("scope"), f"{d.rng.randint(1000, 9999)}.{d.rng.randint(10, 99)}")])}</div><div class="m3">The plant works under {d.standard(" ")} ({d.facts.office.brand}, {d.put("number")}).</div><div class="m3">{valid} {d.date("expiry")}.</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{d.picture(art.seal("CHAMBER OF COMMERCE", "LEGAL", "#1d3557"), 34)}{d.picture(art.signature(d.rng), 34)}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:24mm 25mm}" + RULED)


@negative("suspension_notice", "en", "de", "it")
def suspension_notice(d: Draft) -> Sheets:
    """A body's letter that a certificate of that number is suspended or withdrawn; all its facts stand in a list."""
    said = {
        "en": (
            "Notice of suspension of certification",
            "We regret to inform you that the certificate listed below has been suspended with effect from {t} because the surveillance audit was not carried out. It may no longer be referred to.",
            ("Certificate", "Standard", "Company", "Original expiry"),
        ),
        "de": (
            "Aussetzung der Zertifizierung",
            "Wir müssen Ihnen mitteilen, dass das unten genannte Zertifikat mit Wirkung vom {t} ausgesetzt wurde, weil das Überwachungsaudit nicht stattfand. Es darf nicht mehr verwendet werden.",
            ("Zertifikat", "Norm", "Firma", "Ursprünglich gültig bis"),
        ),
        "it": (
            "Sospensione della certificazione",
            "Siamo spiacenti di comunicare che il certificato sotto indicato è sospeso dal {t}, non essendo stata svolta la verifica di sorveglianza. Non può più essere utilizzato.",
            ("Certificato", "Norma", "Azienda", "Scadenza originaria"),
        ),
    }[d.facts.language]
    values = (d.put("number"), d.standard(" / "), f"{d.put('holder')}, {d.put('address')}", d.date("expiry"))
    body = f"""<div class="row">{d.logo(44)}<div class="small r">{d.footer()}</div></div><div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="r m3">{d.other_date(days_later(d.facts.issue, 400))}</div><div class="b m4" style="font-size:15pt">{said[0]}</div><div class="m3">{said[1].format(t=d.other_date(days_later(d.facts.issue, 402)))}</div><div class="m3">{rows(list(zip(said[2], values, strict=True)))}</div><div class="grow"></div>{d.sign(36)}"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm}")


@negative("warranty_and_fumigation", "en", "fr")
def warranty_and_fumigation(d: Draft) -> Sheets:
    """A certificate of warranty or of fumigation: number, goods, treated on, valid for days; no norm of systems at all."""
    title, lines = {
        "en": d.rng.choice(
            (
                (
                    "WARRANTY CERTIFICATE",
                    "warrants that the goods described are free from defects for twenty-four months from",
                ),
                (
                    "FUMIGATION CERTIFICATE",
                    "certifies that the consignment described was fumigated in accordance with ISPM 15 on",
                ),
            )
        ),
        "fr": (
            "CERTIFICAT DE GARANTIE",
            "garantit les produits décrits contre tout vice pendant vingt-quatre mois à compter du",
        ),
    }[d.facts.language]
    pairs = [
        ("No.", f"{d.rng.randint(10000, 99999)}"),
        ("Ref.", d.put("scope")),
        ("Réf. 2" if d.facts.language == "fr" else "Invoice", f"INV-{d.rng.randint(1000, 9999)}"),
        ("Fin" if d.facts.language == "fr" else "Valid until", d.date("expiry")),
    ]
    body = f"""<div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="c b m4" style="font-size:27pt">{title}</div><div class="m4" style="font-size:13pt">{d.put("holder")} {lines} {d.date("start")}.</div><div class="m3">{rows(pairs)}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 36)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8d99ae")),), ".sheet{padding:24mm 26mm}")
