"""What lies beside certificates and speaks of certification: forms, letters, screens, lists, badges, manuals."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


@negative("register_on_screen", "en", "tr", "es")
def register_on_screen(d: Draft) -> Sheets:
    """A print of a register's search page: query, a list of hits with status, menu and cookie line."""
    head, words = {
        "en": (
            "Certificate search",
            (
                "Company",
                "Standard",
                "Certificate",
                "Status",
                "Expires",
                "Valid",
                "results for",
                "We use cookies to improve this site. Accept | Settings",
            ),
        ),
        "tr": (
            "Belge sorgulama",
            (
                "Firma",
                "Standart",
                "Belge No",
                "Durum",
                "Geçerlilik",
                "Aktif",
                "sonuç:",
                "Sitemizde çerez kullanılmaktadır. Kabul et | Ayarlar",
            ),
        ),
        "es": (
            "Consulta de certificados",
            (
                "Empresa",
                "Norma",
                "Certificado",
                "Estado",
                "Vence",
                "Vigente",
                "resultados para",
                "Usamos cookies. Aceptar | Configurar",
            ),
        ),
    }[d.facts.language]
    hits = [
        (d.put("holder"), d.standard(" "), d.put("number"), words[5], d.date("expiry")),
        *(
            (
                site.name[0],
                "ISO 14001:2015",
                str(d.rng.randint(10000, 99999)),
                words[5],
                d.other_date(days_later(d.facts.expiry, d.rng.randint(-300, 300))),
            )
            for site in d.facts.sites
        ),
    ]
    hits += [
        (
            f"{d.facts.holder[0]} {i}",
            "ISO 45001:2018",
            str(d.rng.randint(10000, 99999)),
            words[5],
            d.other_date(days_later(d.facts.expiry, 40 * i)),
        )
        for i in (2, 3)
    ]
    body = f"""<div style="background:#f1f3f4;padding:2mm 6mm;font-size:8pt">⟵ ⟶ ⟳ https://{d.facts.office.site}/search?q=…</div><div class="row" style="padding:5mm 10mm;background:{d.facts.office.colour};color:#fff"><div class="b big">{d.facts.office.brand}</div><div class="small">Home &nbsp; Services &nbsp; Training &nbsp; Contact</div></div><div style="padding:8mm 12mm"><h2>{head}</h2><div style="border:.3mm solid #aaa;padding:2mm 4mm;width:90mm">{d.facts.holder[0][:14]}</div><div class="small m2">{len(hits)} {words[6]} “{d.facts.holder[0][:14]}”</div><div class="m2">{ruled(words[:5], hits)}</div><div class="small m2">1 2 3 … »</div></div><div class="grow"></div><div class="tiny" style="background:#222;color:#ddd;padding:3mm 10mm">{words[7]} — © {d.facts.issue.year} {d.put("issuer")}</div>"""
    return Sheets((page(body),), ".sheet{padding:0}" + RULED)


@negative("badges_collage", "en", "de", "es")
def badges_collage(d: Draft) -> Sheets:
    """A collage of round badges with standards, as firms lay on their pages; no body, no number, no day."""
    names = (
        "ISO 9001:2015",
        "ISO 14001:2015",
        "ISO 45001:2018",
        "CE",
        "RoHS",
        "HACCP",
        "GMP",
        "ISO 22000:2018",
    )
    said = {"en": "CERTIFIED COMPANY", "de": "ZERTIFIZIERTES UNTERNEHMEN", "es": "EMPRESA CERTIFICADA"}[
        d.facts.language
    ]
    tiles = "".join(
        f'<div class="badge" style="border-color:{colour};color:{colour}"><b>{name}</b><span>{said}</span></div>'
        for name, colour in zip(
            d.rng.sample(names, 6),
            ("#1d4e89", "#2f7d32", "#b45309", "#7c2d12", "#4a2c82", "#0f766e"),
            strict=True,
        )
    )
    note = {
        "en": "Our quality is recognised all over the world.",
        "de": "Unsere Qualität ist weltweit anerkannt.",
        "es": "Nuestra calidad es reconocida en todo el mundo.",
    }[d.facts.language]
    body = f"""<div class="c b" style="font-size:24pt">{d.put("holder")}</div><div class="c m2">{note}</div><div class="m4" style="display:flex;flex-wrap:wrap;gap:8mm;justify-content:center">{tiles}</div><div class="grow"></div><div class="c small">{d.put("address")}</div>"""
    css = ".badge{width:48mm;height:48mm;border:2mm double;border-radius:50%;display:flex;flex-direction:column;justify-content:center;text-align:center;font-size:12pt} .badge span{font-size:6.5pt}"
    return Sheets((page(body),), ".sheet{padding:26mm 18mm}" + css)


@negative("certification_application", "en", "es", "it")
def certification_application(d: Draft) -> Sheets:
    """A form by which a firm asks for certification: standard ticked, scope, staff, signed and dated by the firm."""
    title, labels = {
        "en": (
            "Application for Certification",
            (
                "Name of organisation",
                "Address",
                "Standard(s) applied for",
                "Proposed scope",
                "Exclusions",
                "Number of employees",
                "Current certificate / body",
                "Proposed audit date",
                "Name and signature of applicant",
            ),
        ),
        "es": (
            "Solicitud de certificación",
            (
                "Nombre de la organización",
                "Dirección",
                "Norma(s) solicitada(s)",
                "Alcance propuesto",
                "Exclusiones",
                "Número de empleados",
                "Certificado actual / entidad",
                "Fecha de auditoría propuesta",
                "Nombre y firma del solicitante",
            ),
        ),
        "it": (
            "Domanda di certificazione",
            (
                "Ragione sociale",
                "Indirizzo",
                "Norma/e richiesta/e",
                "Scopo proposto",
                "Esclusioni",
                "Numero addetti",
                "Certificato attuale / organismo",
                "Data audit proposta",
                "Nome e firma del richiedente",
            ),
        ),
    }[d.facts.language]
    values = (
        d.put("holder"),
        d.put("address"),
        f"☒ {d.standard(' ☒ ')} &nbsp; ☐ ISO 50001:2018",
        d.put("scope"),
        "8.3",
        str(d.rng.randint(8, 400)),
        d.rng.choice(("—", d.put("number"))),
        d.decoy("audit"),
        f"{d.picture(art.signature(d.rng), 28)} {d.date('issue')}",
    )
    body = f"""<div class="row">{d.logo(40)}<div class="tiny r">{d.decoys_form()}</div></div><h1 style="font-size:22pt">{title}</h1>{rows(list(zip(labels, values, strict=True)), "ruled")}<div class="m3 small">☐ Stage 1 &nbsp; ☐ Stage 2 &nbsp; ☐ Transfer &nbsp; ☐ Recertification</div><div class="grow"></div><div class="tiny">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm}" + RULED)


@negative("continuation_letter", "en", "de", "es", "tr")
def continuation_letter(d: Draft) -> Sheets:
    """A body's letter after surveillance: the certificate of that number goes on until its end; the letter is none."""
    subject, text, end = {
        "en": (
            "Continuation of certification",
            "following the surveillance audit of {audit} we are pleased to confirm that certificate {number} to {standard}, valid until {expiry}, continues. Please keep this letter with your certificate. It does not replace the certificate.",
            "Yours faithfully",
        ),
        "de": (
            "Aufrechterhaltung der Zertifizierung",
            "nach dem Überwachungsaudit vom {audit} bestätigen wir, dass das Zertifikat {number} nach {standard}, gültig bis {expiry}, aufrechterhalten bleibt. Dieses Schreiben ersetzt das Zertifikat nicht.",
            "Mit freundlichen Grüßen",
        ),
        "es": (
            "Mantenimiento de la certificación",
            "tras la auditoría de seguimiento del {audit} les confirmamos que el certificado {number} según {standard}, vigente hasta el {expiry}, se mantiene. Esta carta no sustituye al certificado.",
            "Atentamente",
        ),
        "tr": (
            "Belgenin devamı hakkında",
            "{audit} tarihli ara denetim sonucunda {number} numaralı, {expiry} tarihine kadar geçerli {standard} belgenizin devamına karar verilmiştir. Bu yazı belge yerine geçmez.",
            "Saygılarımızla",
        ),
    }[d.facts.language]
    said = text.format(
        audit=d.decoy("audit"), number=d.put("number"), standard=d.standard(" "), expiry=d.date("expiry")
    )
    body = f"""<div class="row">{d.logo(46)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="r m3">{d.date("issue")}</div><div class="b m3">{subject}</div><div class="m3" style="line-height:1.7">{said}</div><div class="m4">{end}</div><div class="m3">{d.sign(36)}</div><div class="grow"></div><div class="tiny">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 27mm}")


@negative("table_of_our_certificates", "en", "de", "zh", "es")
def table_of_our_certificates(d: Draft) -> Sheets:
    """A page of a company profile that lists its certificates with number, body and end in a table."""
    head, intro = {
        "en": (("Standard", "Certificate", "Body", "Valid until"), "Our certifications"),
        "de": (("Norm", "Zertifikat", "Stelle", "Gültig bis"), "Unsere Zertifizierungen"),
        "zh": (("标准", "证书编号", "认证机构", "有效期至"), "公司资质一览"),
        "es": (("Norma", "Certificado", "Entidad", "Válido hasta"), "Nuestras certificaciones"),
    }[d.facts.language]
    listed = [(d.standard(" "), d.put("number"), d.facts.office.brand, d.date("expiry"))]
    listed += [
        (
            name,
            str(d.rng.randint(100000, 999999)),
            brand,
            d.other_date(days_later(d.facts.expiry, d.rng.randint(-500, 200))),
        )
        for name, brand in (("ISO 14001:2015", "TÜV"), ("ISO 45001:2018", "BV"), ("OHSAS 18001:2007", "SGS"))
    ]
    body = f"""<div class="row"><div class="b big">{d.put("holder")}</div><div class="tiny">Company profile {d.facts.issue.year} | 12</div></div><h2 class="m3" style="font-size:24pt">{intro}</h2><div class="m2">{ruled(head, listed)}</div><div class="m4" style="display:flex;gap:6mm"><div style="flex:1;height:60mm;background:linear-gradient(135deg,#cfd8dc,#90a4ae)"></div><div style="flex:1;height:60mm;background:linear-gradient(135deg,#dfe7d8,#9cb08a)"></div></div><div class="m3">{d.put("scope")}</div><div class="grow"></div><div class="small">{d.put("address")}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 20mm}" + RULED)


@negative("manual_cover", "en", "it", "pl")
def manual_cover(d: Draft) -> Sheets:
    """The cover of a quality manual: standard in the title, edition, approvals with days."""
    title, labels = {
        "en": ("QUALITY MANUAL", ("Document", "Edition", "Prepared", "Approved", "Date", "Copy")),
        "it": ("MANUALE DELLA QUALITÀ", ("Documento", "Edizione", "Redatto", "Approvato", "Data", "Copia")),
        "pl": ("KSIĘGA JAKOŚCI", ("Dokument", "Wydanie", "Opracował", "Zatwierdził", "Data", "Egzemplarz")),
    }[d.facts.language]
    values = (
        f"QM-{d.rng.randint(1, 9):02}",
        d.decoy("revision"),
        "QMR",
        "CEO",
        d.date("issue"),
        d.rng.choice(("Controlled", "No. 3", "Uncontrolled")),
    )
    body = f"""<div class="b big">{d.put("holder")}</div><div class="grow"></div><div class="c" style="font-size:38pt">{title}</div><div class="c m2 big">{d.standard(" / ")}</div><div class="grow"></div>{rows(list(zip(labels, values, strict=True)), "ruled")}<div class="small m3">{d.put("address")}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:28mm 26mm}" + RULED)
