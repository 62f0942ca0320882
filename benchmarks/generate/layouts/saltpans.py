"""Ordinary papers in the tongues of Europe and Asia: sites overleaf, versions that cancel, renewals, terms, captions in two languages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.moorings import national
from benchmarks.generate.layouts.parts import one, round_seal, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import amended, boxes
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

GERMANY = ("rhoenzert", "havelzert", "weserzert", "zertkontor", "alpenzert")
BRAZIL = ("cerrado-br", "mantiqueira", "planalto", "vanzolini")
MEXICO = ("imnc", "calmecac", "bajionorte-mx", "mesoamerica")
ITALY = ("brenta-it", "ligureregistro", "adriatica", "qualinsubria", "csqa")
FRANCE = ("armorcert-fr", "loireval", "hexacert", "socotec-fr")
NORTH = ("maasoever-nl", "poldercert", "vattern-se", "svenskcert", "storebaelt-dk")
CENTRE = (
    "tiszacert-hu", "karzat", "pilisekert", "narew-pl", "bieszczad", "tatracert", "sazava-cz", "moravacert",
    "dobrogea", "carpatcert", "rscert",
)  # fmt: skip
ISLANDS = ("kisogawa-jp", "seto-jp", "hokuto-jp", "tokai-jp")
PENINSULA = ("naraecert-kr", "geumgang-kr", "hangyeol-kr", "cheongsol-kr")
SOUTH_EAST = (
    "vietcert", "quacert", "donghai-vn", "honghasert-vn", "siamrab", "khmerthai", "sindoro-id", "garuda-id",
    "nusantarasert",
)  # fmt: skip
TURKEY = ("kapadok-tr", "mercek-tr", "akasya-tr", "marmaradenetim", "palandoken-tr", "usb-tr")
NMX = {"ISO 9001:2015": "NMX-CC-9001-IMNC-2015", "ISO 14001:2015": "NMX-SAA-14001-IMNC-2015", "ISO 45001:2018": "NMX-SAST-45001-IMNC-2018"}  # fmt: skip


@layout("de_standortverzeichnis_umseitig", "saltpans", ("de",), only=GERMANY, systems=(*GENERAL, ("N",), ("I",)), scope=(1, 2), sites=2)  # fmt: skip
def de_standortverzeichnis_umseitig(d: Draft) -> Sheets:
    """German: term 'gültig vom … bis …' under the norm, place and day over the hand, the list of sites on a second leaf."""
    settle(d, "de-moor", "de-trade", "de-quay", chance=0.95)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{d:02}. {month} {y}")
    with_term(d)
    colour, town = d.facts.office.colour, one(d, "Kassel", "Hannover", "Leipzig", "Ulm", "Fulda")
    places = [(str(i), *cell) for i, cell in enumerate(site_cells(d, "address", "activity"), 1)]
    front = f"""<div class="row">{d.logo(48)}<div class="small r">Zertifikat-Registrier-Nr.<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="m4" style="font-size:34pt;color:{colour}">Zertifikat</div><div class="m3">Die Zertifizierungsstelle der {d.put("issuer")}<br>bestätigt hiermit, dass das Unternehmen</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">mit den Standorten gemäß Anlage (2 Seiten insgesamt)</div><div class="m2">für den Geltungsbereich</div><div class="b m1">{d.put("scope")}</div><div class="m2">ein {d.system()} eingeführt hat und anwendet, das die Anforderungen der Norm</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div>erfüllt. Das Zertifikat ist gültig vom <b>{d.date("start")}</b> bis <b>{d.date("expiry")}</b>.</div><div class="grow"></div><div class="small">Zertifiziert seit: {d.date("initial")} · Auditbericht-Nr. {d.decoy("report")}</div><div class="row end m3"><div class="c"><div>{town}, {d.date("issue")}</div>{d.sign(40)}</div>{d.marks(27)}</div><div class="tiny m2">Die Gültigkeit setzt die jährliche Überwachung voraus. {d.facts.office.address} · {d.facts.office.site}</div>"""
    back = f"""<div class="row">{d.logo(36)}<div class="small r">Anlage zum Zertifikat {d.put("number")}<br>Seite 2 von 2</div></div><div class="b m4" style="font-size:17pt;color:{colour}">Verzeichnis der einbezogenen Standorte</div><div class="m1">{d.put("holder")}</div><div class="m3">{table(("Nr.", "Standort", "Tätigkeiten"), places)}</div><div class="grow"></div><div class="tiny">Diese Anlage ist nur in Verbindung mit dem Zertifikat gültig.</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:18mm 24mm 12mm}")


@layout("fr_version_annule_et_remplace", "saltpans", ("fr",), only=FRANCE, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def fr_version_annule_et_remplace(d: Draft) -> Sheets:
    """French: number with 'version', a line that cancels the former one, first certification, effect, end in a list at the left."""
    settle(d, "fr-moor", "fr-trade", "fr-shore", "fr-byway", chance=0.95)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    version = d.rng.randint(2, 6) if d.facts.initial != d.facts.issue else 1
    cancels = f"Annule et remplace la version {version - 1}" if version > 1 else "Version initiale"
    days = [("Certifié depuis le", d.date("initial")), ("Prend effet le", d.date("issue")), ("Expire le", d.date("expiry"))]  # fmt: skip
    told = "".join(f'<div class="m1"><span style="display:inline-block;width:38mm;color:#555">{label}</span><b>{value}</b></div>' for label, value in days)  # fmt: skip
    body = f"""<div class="row top"><div class="c" style="background:{d.facts.office.colour};color:#fff;padding:4mm 7mm;font-size:22pt">CERTIFICAT</div>{d.logo(46)}</div><div class="m2 small">N° {d.put("number")} – version {version}<br><i>{cancels}</i></div><div class="m4">{d.put("issuer")} atteste que l'organisme</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small">SIREN {d.rng.randint(300, 899)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}</div><div class="m3">a mis en place un système de management conforme aux exigences de la norme</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">pour les activités et prestations ci-après :</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>{told}</div><div class="row end m3"><div class="c small">Pour l'organisme certificateur<br>{d.picture(art.signature(d.rng), 36)}</div>{d.marks(27)}</div><div class="tiny m2">La validité de ce certificat est subordonnée aux résultats des audits de surveillance. {d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 23mm 12mm}")


@layout("fr_quebec_delivrance_et_echeance", "saltpans", ("fr",), only=("laurentide-ca", "mapleshield"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def fr_quebec_delivrance_et_echeance(d: Draft) -> Sheets:
    """Québec: 'Certificat de conformité', day of delivery in the head, dates with the year first, a coloured quarter of the page."""
    settle(d, "qc-moor")
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    with_term(d)
    national(d, "{label}")
    head = f"""<div style="background:{d.facts.office.colour};color:#fff;margin:-18mm -22mm 0;padding:14mm 22mm 8mm"><div style="font-size:28pt">Certificat de conformité</div><div class="row m2 small"><span>Certificat n<sup>o</sup> <b>{d.put("number")}</b></span><span>Délivré le <b>{d.date("issue")}</b></span><span>Échéance <b>{d.date("expiry")}</b></span></div></div>"""
    body = f"""{head}<div class="m4">Le présent certificat est délivré à</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="small">NEQ {d.rng.randint(1140000000, 1179999999)}</div><div class="m1">{d.put("address")}</div><div class="m3">dont le système de gestion a été évalué et jugé conforme à</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">Portée de la certification</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>Certification initiale accordée le {d.date("initial")}</div><div class="row end m3">{d.sign(40)}{d.marks(26)}{d.logo(36)}</div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address}. Ce certificat demeure la propriété de l'organisme et doit lui être retourné sur demande.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("it_rinnovo_modifica_scadenza", "saltpans", ("it",), only=ITALY, systems=(*GENERAL, ("N",), ("K",)), scope=(1, 2))  # fmt: skip
def it_rinnovo_modifica_scadenza(d: Draft) -> Sheets:
    """Italian: 'Rilasciato a', first issue, renewal, latest change if there was one, end in boxes; EA sector and tax number."""
    settle(d, "it-moor", "it-trade", chance=0.95)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d:02}-{m:02}-{y}")
    with_term(d)
    changed = amended(d)
    renewed = (d.facts.start - d.facts.initial).days > 300
    days = [("Prima emissione", d.date("initial")), ("Rinnovo" if renewed else "Emissione", d.date("start"))]
    if changed:
        days.append(("Ultima modifica", d.date("issue")))
    days.append(("Scadenza", d.date("expiry")))
    body = f"""<div class="row">{d.logo(48)}{d.marks(27)}</div><div class="row m4" style="border-bottom:.6mm solid {d.facts.office.colour}"><div style="font-size:25pt">CERTIFICATO</div><div>N. <b>{d.put("number")}</b></div></div><div class="m3">Rilasciato a</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div class="small">P. IVA {d.rng.randint(10000000000, 99999999999) // 10:011}</div><div class="m1">{d.put("address")}</div><div class="m3">Si attesta che il sistema di gestione adottato dall'organizzazione è conforme ai requisiti della norma</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="m3">Campo di applicazione <span class=small>(Settore EA: {d.decoy("sector")})</span></div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>{boxes(days, d.facts.office.colour, above=False)}<div class="row end m3"><div class="small c">Il Direttore<br>{d.picture(art.signature(d.rng), 38)}</div><div class="tiny r" style="width:90mm">La validità del certificato è subordinata a sorveglianza annuale e al riesame completo del sistema con periodicità triennale.</div></div><div class="tiny c m2">{d.put("issuer")} – {d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("es_mx_norma_nmx_y_vigencia", "saltpans", ("es",), only=MEXICO, systems=GENERAL, scope=(1, 2))
def es_mx_norma_nmx_y_vigencia(d: Draft) -> Sheets:
    """Mexican: the state's norm beside the international one, 'Vigencia del … al …', tax register, emission and 'Certificada desde'."""
    settle(d, "mx-moor", "mx-trade", chance=0.95)
    write_dates(d, "{d} de {month} de {y}", "{d:02}/{mon}/{y}", "{d:02} de {month} de {y}")
    with_term(d)
    d.facts = d.facts.with_(standards=tuple(replace(fact, printed=f"{NMX[fact.label]} / {fact.label}" if fact.label in NMX else fact.label) for fact in d.facts.standards))  # fmt: skip
    rfc = "".join(d.rng.choice("ABCDEGLMPRST") for _ in range(3)) + f"{d.rng.randint(0, 19):02}{d.rng.randint(1, 12):02}{d.rng.randint(1, 28):02}{d.rng.choice('ABKLP')}{d.rng.randint(10, 99)}"  # fmt: skip
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m2 small">{d.put("issuer")}</div><div class="c m1 tiny">Organismo de certificación de sistemas de gestión</div><div class="c m3">otorga el presente</div><div class="c serif b m1" style="font-size:29pt;color:{d.facts.office.colour}">CERTIFICADO</div><div class="c">Núm. {d.put("number")}</div><div class="c m2">a la organización</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c small">R.F.C. {rfc}</div><div class="c m1">{d.put("address")}</div><div class="c m2">por haber demostrado que su {d.system()} cumple con los requisitos de</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">Alcance: <b>{d.put("scope")}</b></div><div class="grow"></div><div class="c b">Vigencia: del {d.date("start")} al {d.date("expiry")}</div><div class="row small m2"><span>Fecha de emisión: {d.date("issue")}</span><span>Certificada desde: {d.date("initial")}</span></div><div class="row end m3"><div class="c small">{d.picture(art.signature(d.rng), 34)}<br>Director General</div>{d.marks(25)}<div class="c small">{d.picture(art.signature(d.rng), 34)}<br>Dictaminador</div></div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    frame = f'<div style="position:absolute;inset:7mm;border:.8mm solid {d.facts.office.colour};border-radius:3mm"></div>'  # fmt: skip
    return Sheets((page(body, ground=frame),), ".sheet{padding:16mm 22mm 22mm}")


@layout("pt_br_primeira_concessao", "saltpans", ("pt",), only=BRAZIL, systems=GENERAL, scope=(1, 2))
def pt_br_primeira_concessao(d: Draft) -> Sheets:
    """Brazilian: 'concede', CNPJ, norm with NBR, first concession and validity in two lines, city and day in words, 'Certificado desde'."""
    settle(d, "br-moor", "br-trade", "br-quay", "br-shore", "br-byway", chance=0.95)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{d:02} de {month} de {y}")
    with_term(d)
    national(d, one(d, "ABNT NBR {label}", "NBR {label}"))
    city = one(d, "São Paulo", "Curitiba", "Goiânia", "Belo Horizonte")
    signed = d.date("issue", style="{d} de {month} de {y}")
    cnpj = f"{d.rng.randint(10, 89)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}<div class="r">Certificado n.º<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="b m4" style="font-size:25pt;color:{d.facts.office.colour}">Certificado de Conformidade<br><span style="font-size:15pt">{d.system()}</span></div><div class="m3">A {d.put("issuer")} concede o presente certificado à empresa</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="small">CNPJ {cnpj}</div><div>{d.put("address")}</div><div class="m3">que atende aos requisitos da norma</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">para o seguinte escopo:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div style="border-left:1.2mm solid {d.facts.office.colour};padding-left:4mm;line-height:1.7"><div>Primeira concessão: <b>{d.date("initial")}</b></div><div>Período de validade: <b>{d.date("start")}</b> a <b>{d.date("expiry")}</b></div></div><div class="row end m3"><div class="c"><div>{city}, {signed}.</div>{d.sign(40)}</div>{d.marks(27)}</div><div class="tiny m2">A validade deste certificado está vinculada à realização de auditorias de manutenção. {d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm}")


@layout("north_facts_in_a_right_column", "saltpans", ("nl", "sv", "da"), only=NORTH, systems=(*GENERAL, ("N",)), scope=(1, 2))  # fmt: skip
def north_facts_in_a_right_column(d: Draft) -> Sheets:
    """Dutch, Swedish, Danish: a quiet sheet, statement at the left, four facts with thin rules in a narrow column at the right."""
    settle(d, f"{d.facts.language}-moor", chance=0.7)
    with_term(d)
    title, proof, meets, covers, number, first, issued, ends, note = {
        "nl": ("Certificaat", "Hierbij verklaren wij dat het managementsysteem van", "voldoet aan de eisen van", "Toepassingsgebied", "Certificaatnummer", "Eerste uitgifte", "Uitgiftedatum", "Geldig tot", "Dit certificaat blijft eigendom van de certificatie-instelling."),
        "sv": ("Certifikat", "Härmed intygas att ledningssystemet hos", "uppfyller kraven i", "Certifieringen omfattar", "Certifikat nr", "Första certifiering", "Utfärdat", "Giltigt till", "Certifikatets giltighet förutsätter godkända uppföljande revisioner."),
        "da": ("Certifikat", "Det attesteres herved, at ledelsessystemet hos", "opfylder kravene i", "Certificeringen omfatter", "Certifikat nr.", "Første udstedelse", "Udstedelsesdato", "Gyldigt til", "Certifikatets gyldighed forudsætter årlige opfølgende audits."),
    }[d.facts.language]  # fmt: skip
    cells = [(number, d.put("number")), (first, d.date("initial")), (issued, d.date("issue")), (ends, d.date("expiry"))]  # fmt: skip
    column = "".join(f'<div style="border-top:.25mm solid #888;padding:2mm 0 4mm"><div class=tiny>{label}</div><div>{value}</div></div>' for label, value in cells)  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}{d.marks(25)}</div><div class="m4" style="font-size:36pt;color:{d.facts.office.colour}">{title}</div><div class="m4 row top" style="gap:10mm"><div style="flex:1"><div>{proof}</div><div class="b m2" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{meets}</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m3 small" style="color:#555">{covers}</div><div>{d.put("scope")}</div></div><div style="width:44mm">{column}</div></div><div class="grow"></div><div>{d.sign(40)}</div><div class="tiny m3">{note}<br>{d.put("issuer")}, {d.facts.office.address}, {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("central_europe_days_beside_the_seal", "saltpans", ("hu", "pl", "cs", "ro"), only=CENTRE, systems=(*GENERAL, ("E", "S")), scope=(1, 2))  # fmt: skip
def central_europe_days_beside_the_seal(d: Draft) -> Sheets:
    """Hungarian, Polish, Czech, Romanian: the body as subject of the first line, captions before three days beside a round seal."""
    settle(d, *{"hu": ("hu-moor",), "pl": ("pl-moor", "pl-trade", "pl-quay"), "cs": ("cs-trade", "cs-byway"), "ro": ("ro-trade", "ro-quay")}[d.facts.language], system=d.facts.standards[0].system[-1], chance=0.95)  # fmt: skip
    with_term(d)
    title, says, meets, within, number, first, issued, ends, note = {
        "hu": ("TANÚSÍTVÁNY", "tanúsítja, hogy a", "szervezet irányítási rendszere megfelel a következő szabvány követelményeinek:", "A tanúsítás területe:", "A tanúsítvány száma:", "Első kibocsátás:", "Jelen kibocsátás:", "Érvényesség vége:", "A tanúsítvány az évenkénti felügyeleti auditok sikeres elvégzése esetén érvényes."),
        "pl": ("CERTYFIKAT", "niniejszym potwierdza, że organizacja", "wdrożyła i stosuje system zarządzania zgodny z wymaganiami normy:", "Zakres certyfikacji:", "Numer certyfikatu:", "Pierwsza certyfikacja:", "Wydano:", "Ważny do:", "Ważność certyfikatu zależy od pozytywnych wyników corocznych audytów nadzoru."),
        "cs": ("CERTIFIKÁT", "tímto osvědčuje, že organizace", "zavedla a používá systém managementu v souladu s požadavky normy:", "Předmět certifikace:", "Číslo certifikátu:", "První certifikace:", "Datum vydání:", "Platí do:", "Platnost certifikátu je podmíněna úspěšnými dozorovými audity."),
        "ro": ("CERTIFICAT", "atestă prin prezenta că organizația", "a implementat și menține un sistem de management conform cu cerințele standardului:", "Domeniul certificat:", "Certificat nr.:", "Prima certificare:", "Data emiterii:", "Data expirării:", "Certificatul este valabil în condițiile efectuării auditurilor anuale de supraveghere."),
    }[d.facts.language]  # fmt: skip
    days = "".join(f"<tr><td>{label}</td><td class=b>{value}</td></tr>" for label, value in ((first, d.date("initial")), (issued, d.date("issue")), (ends, d.date("expiry"))))  # fmt: skip
    body = f"""<div class="c b">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c m2">{d.logo(40)}</div><div class="c serif b m3" style="font-size:33pt;color:{d.facts.office.colour};letter-spacing:2mm">{title}</div><div class="c m3">{says}</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">{meets}</div><div class="c b m2" style="font-size:19pt">{d.standard()}</div><div class="m3"><u>{within}</u> <b>{d.put("scope")}</b></div><div class="grow"></div><div class="m2">{number} <b>{d.put("number")}</b></div><div class="row end m1" style="gap:3mm"><table class="days">{days}</table>{round_seal(d, "★", 28, "#2c4aa0")}{d.sign(28)}</div><div class="row m2"><div class="tiny" style="width:105mm">{note} {d.facts.office.site}</div>{d.marks(24)}</div>"""
    return Sheets((page(body, ground=art.guilloche(one(d, "#8aa6a3", "#b3a06a", "#9a8fb0"))),), ".sheet{padding:20mm 20mm 22mm} .days td{padding:.8mm 3mm .8mm 0;white-space:nowrap} .sign{min-width:34mm}")  # fmt: skip


@layout("tr_belge_kunyesi_at_the_left", "saltpans", ("tr",), also=("en",), only=TURKEY, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def tr_belge_kunyesi_at_the_left(d: Draft) -> Sheets:
    """Turkish: a shaded column at the left holds captions in Turkish over English with number and days, mark at its foot."""
    settle(d, "tr-moor", "tr-trade", "tr-quay", "tr-byway", chance=0.95)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    with_term(d)
    cells = [("Belge No", "Certificate No", d.put("number")), ("İlk Belgelendirme Tarihi", "Initial Certification Date", d.date("initial")), ("Yayın Tarihi", "Issue Date", d.date("issue")), ("Geçerlilik Tarihi", "Expiry Date", d.date("expiry")), ("Revizyon No", "Revision No", d.decoy("revision")), ("NACE / EA Kodu", "NACE / EA Code", d.decoy("sector"))]  # fmt: skip
    column = "".join(f'<div class="m2"><div class=tiny>{a}<br><i>{b}</i></div><div class="b small">{c}</div></div>' for a, b, c in cells)  # fmt: skip
    body = f"""<div style="flex:1;display:flex"><div style="width:52mm;background:#eceff3;padding:18mm 6mm 12mm 9mm;display:flex;flex-direction:column">{d.logo(36)}<div class="m3">{column}</div><div class="grow"></div>{d.marks(20, iaf=False)}<div class="m2">{d.code(20)}</div></div><div style="flex:1;padding:22mm 18mm 12mm 14mm;display:flex;flex-direction:column"><div class="b" style="font-size:25pt;color:{d.facts.office.colour}">SİSTEM BELGESİ</div><div class="i">System Certificate</div><div class="m4">Aşağıda unvanı ve adresi verilen kuruluşun / <i class=small>It is hereby certified that the organization</i></div><div class="b m2" style="font-size:16pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">{d.system()}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m1">standardının şartlarını karşıladığı tespit edilmiştir. / <i class=small>meets the requirements of the standard.</i></div><div class="m3 small">Kapsam / <i>Scope</i></div><div class="b">{d.put("scope")}</div><div class="grow"></div><div>{d.sign(40)}</div><div class="tiny m3">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}<br>Belgenin geçerliliği, ara tetkiklerin başarıyla tamamlanmasına bağlıdır.</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout("ja_captions_with_small_english", "saltpans", ("ja",), also=("en",), only=ISLANDS, systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def ja_captions_with_small_english(d: Draft) -> Sheets:
    """Japanese: each caption with small English beneath, English name in brackets, three days in a row of cells, body at the right."""
    settle(d, "ja-moor", "jp-trade", "jp-quay", "jp-shore", "jp-byway", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    with_term(d)
    facts = [("登録番号", "Registration No.", d.put("number")), ("登録事業者", "Registered organization", f"{d.put('holder')}<br><span class=small>({d.put('holder_latin')})</span>"), ("所在地", "Address", d.put("address")), ("適用規格", "Applicable standard", d.standard()), ("登録範囲", "Scope of registration", d.put("scope"))]  # fmt: skip
    rows = "".join(f'<tr><td>{a}<div class=tiny>{b}</div></td><td class=b>{c}</td></tr>' for a, b, c in facts)  # fmt: skip
    days = [("初回登録日", "Initial registration", d.date("initial")), ("発行日", "Date of issue", d.date("issue")), ("有効期限", "Valid until", d.date("expiry"))]  # fmt: skip
    row = "".join(f'<div class="c" style="flex:1;border:.25mm solid #777;padding:2mm"><div>{a}</div><div class=tiny>{b}</div><div class="b m1">{c}</div></div>' for a, b, c in days)  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}{d.marks(25)}</div><div class="c serif m3" style="font-size:30pt;letter-spacing:8mm;margin-left:8mm">登録証</div><div class="c small" style="letter-spacing:1mm">CERTIFICATE OF REGISTRATION</div><div class="m3">下記事業者の{d.system()}は、当機構の審査の結果、適用規格の要求事項に適合していることを認め、登録いたします。</div><table class="items m3">{rows}</table><div class="grow"></div><div class="row" style="gap:0;align-items:stretch">{row}</div><div class="row end m3"><div class="tiny">本登録は、定期審査に合格することを条件として維持されます。<br>{d.facts.office.site}</div><div class="r">{d.put("issuer")}<br><span class=small>{d.facts.office.address}</span><div class="row end" style="justify-content:flex-end">代表取締役社長 {d.picture(art.signature(d.rng), 30)}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 13mm} .items{width:100%} .items td{padding:2.4mm 0;vertical-align:top} .items td:first-child{width:44mm}")  # fmt: skip


@layout("ko_upper_half_english_lower", "saltpans", ("ko",), also=("en",), only=PENINSULA, systems=GENERAL, scope=(1, 1))  # fmt: skip
def ko_upper_half_english_lower(d: Draft) -> Sheets:
    """Korean: the Korean certificate in the upper half, the English one in the lower; days in one strip of both between them."""
    settle(d, "ko-moor", "kr-trade", "kr-quay", chance=0.95)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}. {m:02}. {d:02}", "{y}.{m:02}.{d:02}")
    with_term(d)
    cells = [("인증번호 / Certificate No.", d.put("number")), ("최초인증일 / Initial", d.date("initial")), ("발행일 / Issued", d.date("issue")), ("유효기간 / Validity", f"{d.date('start')} ~<br>{d.date('expiry')}")]  # fmt: skip
    strip = "".join(f'<div class="c" style="flex:1"><div class=tiny>{a}</div><div class="b small">{b}</div></div>' for a, b in cells)  # fmt: skip
    colour = d.facts.office.colour
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b" style="font-size:27pt;letter-spacing:8mm;color:{colour}">인증서</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">위 업체의 {d.system()}이 다음 규격의 요구사항에 적합함을 인증합니다.</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="c m1">인증범위 : {d.put("scope")}</div><div class="grow"></div><div class="row m2" style="border-top:.5mm solid {colour};border-bottom:.5mm solid {colour};padding:2.5mm 0">{strip}</div><div class="grow"></div><div class="c serif m2" style="font-size:23pt;color:{colour}">Certificate</div><div class="c i">This is to certify that the management system of</div><div class="c b m1" style="font-size:15pt">{d.put("holder_latin")}</div><div class="c small">{d.put("address_latin")}</div><div class="c i m1">has been found to conform to the above standard for</div><div class="c m1">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end m2"><div class="tiny">{d.facts.office.address}<br>{d.facts.office.site}</div><div class="c"><div class=b>{d.put("issuer")}</div><div class=small>{d.put("issuer_latin")}</div></div>{d.sign(34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 13mm}")


@layout("south_east_asia_captions_above_values", "saltpans", ("vi", "th", "id"), also=("en",), only=SOUTH_EAST, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def south_east_asia_captions_above_values(d: Draft) -> Sheets:
    """Vietnamese, Thai, Indonesian with small English captions: number in a pill, three days each above its caption at the foot."""
    settle(d, *{"vi": ("vi-moor", "vn-trade", "vn-quay", "vn-shore", "vn-byway"), "th": ("th-moor", "th-trade", "th-shore"), "id": ("id-moor", "id-trade", "id-quay")}[d.facts.language], chance=0.95)  # fmt: skip
    with_term(d)
    title, says, meets, covers, number, first, issued, ends = {
        "vi": ("GIẤY CHỨNG NHẬN", "Chứng nhận hệ thống quản lý của tổ chức", "đã được đánh giá và phù hợp với yêu cầu của tiêu chuẩn", "Phạm vi chứng nhận", "Số chứng nhận", "Ngày chứng nhận lần đầu", "Ngày cấp", "Ngày hết hiệu lực"),
        "th": ("ใบรับรองระบบการจัดการ", "ขอรับรองว่าระบบการจัดการขององค์กร", "ได้รับการตรวจประเมินและเป็นไปตามข้อกำหนดของมาตรฐาน", "ขอบข่ายการรับรอง", "ใบรับรองเลขที่", "วันที่ได้รับการรับรองครั้งแรก", "วันที่ออกใบรับรอง", "วันที่หมดอายุ"),
        "id": ("SERTIFIKAT", "Dengan ini dinyatakan bahwa sistem manajemen", "telah diaudit dan memenuhi persyaratan standar", "Ruang lingkup sertifikasi", "Nomor sertifikat", "Tanggal sertifikasi awal", "Tanggal terbit", "Tanggal berakhir"),
    }[d.facts.language]  # fmt: skip
    days = [(d.date("initial"), first, "Initial certification"), (d.date("issue"), issued, "Date of issue"), (d.date("expiry"), ends, "Date of expiry")]  # fmt: skip
    foot = "".join(f'<div class="c" style="flex:1"><div class=b>{a}</div><div class=tiny style="border-top:.25mm solid #666">{b}<br><i>{c}</i></div></div>' for a, b, c in days)  # fmt: skip
    latin = f'<div class="c">{d.put("holder_latin")}</div>' if d.facts.holder[0] != d.facts.holder[1] else ""
    body = f"""<div class="row">{d.logo(46)}{d.marks(25)}</div><div class="c b m3" style="font-size:27pt;color:{d.facts.office.colour}">{title}</div><div class="c m2"><span style="border:.4mm solid {d.facts.office.colour};border-radius:4mm;padding:1mm 6mm">{number} <i class=small>(Certificate No.)</i>: <b>{d.put("number")}</b></span></div><div class="c m4">{says}</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div>{latin}<div class="c m1">{d.put("address")}</div><div class="c m3">{meets}</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">{covers} <i class=small>/ Scope</i></div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row top m3" style="gap:5mm">{foot}</div><div class="row end m3">{d.code(19)}{d.sign(40)}</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    ground = f'<div style="position:absolute;inset:6mm;border:1.5mm solid {d.facts.office.colour};opacity:.55"></div>'  # fmt: skip
    return Sheets((page(body, ground=ground),), ".sheet{padding:17mm 22mm 22mm}")
