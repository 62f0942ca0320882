"""Papers of trade that lean on a certificate: offers, takings over, own words, plates, programmes, cards."""

from __future__ import annotations

from benchmarks.generate.data import offices
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.ledger import figures
from benchmarks.generate.negatives.lobby import after, goods, hand, mail_of, other_firm
from benchmarks.generate.negatives.parcel import body_head, firm_head, letter_page
from benchmarks.generate.negatives.reception import norm, somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


@negative("quotation_with_evidence", "en", "tr", "de")
def quotation_with_evidence(d: Draft) -> Sheets:
    """A trader's quotation with prices and a table of the maker's certificates: norm, body, number, end of each."""
    title, heads, caption, cols, terms, names = {
        "en": (
            "QUOTATION",
            ("Pos.", "Description", "Qty", "Unit price", "Total"),
            "Manufacturer's certificates (copies on request)",
            ("Standard", "Certification body", "Certificate no.", "Valid until"),
            "Delivery {w} weeks after order, DAP. Payment 30 days net. This offer is valid until {e}.",
            ("Offer no.", "Date", "To", "Manufacturer"),
        ),
        "tr": (
            "FİYAT TEKLİFİ",
            ("No", "Açıklama", "Miktar", "Birim fiyat", "Tutar"),
            "Üreticinin belgeleri (kopyaları talep üzerine gönderilir)",
            ("Standart", "Belgelendirme kuruluşu", "Belge no", "Geçerlilik"),
            "Teslim süresi siparişten itibaren {w} haftadır. Ödeme 30 gün vadelidir. Teklifimiz {e} tarihine kadar "
            "geçerlidir.",
            ("Teklif no", "Tarih", "Sayın", "Üretici"),
        ),
        "de": (
            "ANGEBOT",
            ("Pos.", "Bezeichnung", "Menge", "Einzelpreis", "Gesamt"),
            "Zertifikate des Herstellers (Kopien auf Anfrage)",
            ("Norm", "Zertifizierungsstelle", "Zertifikat-Nr.", "Gültig bis"),
            "Lieferzeit {w} Wochen ab Bestellung, frei Haus. Zahlung 30 Tage netto. Das Angebot ist gültig bis {e}.",
            ("Angebot Nr.", "Datum", "An", "Hersteller"),
        ),
    }[d.facts.language]
    lines, total = [], 0
    for i, item in enumerate(goods(d, 4), 1):
        count, price = d.rng.randint(2, 60) * 10, d.rng.randint(2, 90)
        total += count * price
        lines.append((str(i), item, str(count), f"{price},00 €", f"{count * price:,} €"))
    lines.append(("", "", "", "<b>Σ</b>", f"<b>{total:,} €</b>"))
    second = d.rng.choice([o for o in offices() if d.facts.language in o.languages])
    held = [
        (d.standard(" / "), d.put("issuer"), d.put("number"), d.date("expiry")),
        ("ISO 50001:2018", second.issuer, figures(d, 7), after(d, d.rng.randint(60, 800))),
    ]
    maker = f"{d.put('holder')}<br>{d.put('address')}"
    values = (f"AN-{d.facts.issue:%y}-{d.rng.randint(1000, 9999)}", d.date("issue"), other_firm(d), maker)
    seller = other_firm(d)
    body = (
        f'<div class="row"><div class="b big">{seller}</div>'
        f'<div class="b" style="font-size:22pt;white-space:nowrap">{title}</div></div>'
        f'<div class="m3">{rows(list(zip(names, values, strict=True)))}</div><div '
        f'class="m3">{ruled(heads, lines)}</div><p>{terms.format(w=d.rng.randint(2, 12), e=after(d, 30))}</p><div '
        f'class="b m2">{caption}</div><div class="m1">{ruled(cols, held)}</div><div '
        f'class="m3">{hand(d)}<br>{somebody(d)}</div><div class="grow"></div><div class="tiny c" '
        f'style="border-top:.3mm solid #888;padding-top:2mm">{seller} · IBAN XX{figures(d, 16)} · 1/1</div>'
    )
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 11mm} .rows .v{font-weight:normal}" + RULED)


@negative("takeover_of_clients", "en", "es", "zh")
def takeover_of_clients(d: Draft) -> Sheets:
    """A body tells its clients that another body takes their certificates over: what stays, dates; the paper is
    none."""
    other = d.rng.choice(
        [o for o in offices() if d.facts.language in o.languages and o.id != d.facts.office.id]
    )
    subject, parts, close = {
        "en": (
            "Transfer of your certificate {n} to {o}",
            (
                "Dear client,",
                "as of {t} our management system certification business will be carried on by <b>{o}</b>. Your "
                "certificate {n} to {s}, first issued on {i} and valid until {e}, will be transferred under IAF MD 2 "
                "without an additional audit.",
                "After the transfer you will receive a new certificate with a new number; the present one must then "
                "be returned. Scope ({w}), cycle and surveillance dates stay as agreed. You may of course choose "
                "another body.",
            ),
            "Yours sincerely",
        ),
        "es": (
            "Traspaso de su certificado {n} a {o}",
            (
                "Estimado cliente:",
                "A partir del {t} nuestra actividad de certificación de sistemas de gestión será asumida por "
                "<b>{o}</b>. Su certificado {n} según {s}, emitido por primera vez el {i} y vigente hasta el {e}, se "
                "transferirá conforme a IAF MD 2 sin auditoría adicional.",
                "Tras el traspaso recibirá un certificado nuevo con otro número y deberá devolver el actual. El "
                "alcance ({w}), el ciclo y las fechas de seguimiento no cambian. Naturalmente, puede elegir otra "
                "entidad.",
            ),
            "Atentamente",
        ),
        "zh": (
            "关于贵组织证书 {n} 转换至{o}的告知函",
            (
                "尊敬的客户：",
                "自 {t} 起，我机构的管理体系认证业务将由<b>{o}</b>承接。贵组织依据 {s} 获得的证书（编号 {n}，初次发证 {i}，"
                "有效期至 {e}）将按 IAF MD 2 办理转换，不另行安排审核。",
                "转换完成后，贵组织将收到新编号的证书，原证书须交回。认证范围（{w}）、认证周期和监督审核时间保持不变。"
                "贵组织也可以自主选择其他认证机构。",
            ),
            "顺颂商祺",
        ),
    }[d.facts.language]
    filled = {
        "n": d.put("number"),
        "o": other.issuer,
        "t": after(d, 60),
        "s": d.standard(" / "),
        "i": d.date("initial"),
        "e": d.date("expiry"),
        "w": d.put("scope"),
    }
    text = [part.format(**filled) for part in parts]
    to = f"{d.put('holder')}<br>{d.put('address')}"
    body = letter_page(d, body_head(d), to, subject.format(**filled), text, close)
    return Sheets(
        (page(body + f'<div class="tiny">{d.decoys_form()}</div>'),), ".sheet{padding:20mm 26mm 14mm}"
    )


@negative("self_declaration_of_system", "en", "de", "fr")
def self_declaration_of_system(d: Draft) -> Sheets:
    """A firm's own declaration to ISO/IEC 17050 that its system meets the norm: numbered points, no body behind it."""
    title, said, heads, note = {
        "en": (
            "DECLARATION OF CONFORMITY<br>OF OUR MANAGEMENT SYSTEM",
            "The {m} described above conforms with the requirements of {s}. This declaration is issued under the sole "
            "responsibility of the declaring organisation.",
            (
                "No.",
                "Issuer's name",
                "Issuer's address",
                "Object of the declaration",
                "Supporting documents",
                "Place and date",
            ),
            "First-party declaration in accordance with ISO/IEC 17050-1. No certification body has assessed the "
            "system.",
        ),
        "de": (
            "EIGENERKLÄRUNG<br>ZUR KONFORMITÄT DES MANAGEMENTSYSTEMS",
            "Das oben beschriebene {m} erfüllt die Anforderungen der {s}. Die alleinige Verantwortung für die "
            "Ausstellung dieser Erklärung trägt der Aussteller.",
            (
                "Nr.",
                "Name des Ausstellers",
                "Anschrift",
                "Gegenstand der Erklärung",
                "Unterlagen",
                "Ort und Datum",
            ),
            "Anbietererklärung nach DIN EN ISO/IEC 17050-1. Eine Zertifizierung durch eine unabhängige Stelle liegt "
            "nicht vor.",
        ),
        "fr": (
            "DÉCLARATION DE CONFORMITÉ<br>DE NOTRE SYSTÈME DE MANAGEMENT",
            "Le {m} décrit ci-dessus est conforme aux exigences de {s}. La présente déclaration est établie sous la "
            "seule responsabilité de l'émetteur.",
            (
                "N°",
                "Nom de l'émetteur",
                "Adresse",
                "Objet de la déclaration",
                "Documents à l'appui",
                "Lieu et date",
            ),
            "Déclaration de première partie selon l'ISO/CEI 17050-1. Aucun organisme de certification n'a évalué le "
            "système.",
        ),
    }[d.facts.language]
    papers = (
        f"{d.decoy('report')}, QM-{d.rng.randint(1, 9):02} rev. {d.decoy('revision')}, {d.decoy('audit')}"
    )
    number = f"{d.rng.randint(1, 40):02}/{d.facts.issue.year}"
    place = d.facts.address[0].split(",")[-1].strip()
    about = f"{d.system()}<br>{d.put('scope')}"
    values = (number, d.put("holder"), d.put("address"), about, papers, f"{place}, {d.date('issue')}")
    body = (
        f'<div class="c b m3" style="font-size:21pt;line-height:1.35">{title}</div>'
        f'<div class="m4">{rows(list(zip(heads[:4], values[:4], strict=True)), "ruled")}</div>'
        f'<p class="c" style="font-size:13pt;line-height:1.7;margin:9mm '
        f'0">{said.format(m=d.system(), s=d.standard(" / "))}</p>'
        f'{rows(list(zip(heads[4:], values[4:], strict=True)), "ruled")}<div class="grow"></div>'
        f'<div class="row end"><div>{hand(d, 40)}<br>{somebody(d)}</div><div class="small r" '
        f'style="width:80mm">{note}</div></div>'
    )
    return Sheets(
        (page(firm_head(d) + body),), ".sheet{padding:20mm 24mm 18mm} .ruled .l{width:48mm}" + RULED
    )


@negative("machine_nameplate", "en", "de", "tr")
def machine_nameplate(d: Draft) -> Sheets:
    """A photographed name plate of a machine: maker, type, serial number, year, volts, marks, 'certified to' below."""
    labels, boast = {
        "en": (
            ("Type", "Serial No.", "Year", "Voltage", "Power", "Mass", "IP code"),
            "Made under a system certified to {s}",
        ),
        "de": (
            ("Typ", "Fabr.-Nr.", "Baujahr", "Spannung", "Leistung", "Masse", "Schutzart"),
            "Zertifiziert nach {s}",
        ),
        "tr": (("Tip", "Seri No", "İmal yılı", "Gerilim", "Güç", "Kütle", "Koruma"), "{s} belgeli üretim"),
    }[d.facts.language]
    year = d.facts.issue.year
    values = (
        f"{d.rng.choice(('HX', 'TR', 'KV'))} {d.rng.randint(20, 990)}-{d.rng.choice('ABS')}",
        f"{year % 100}{figures(d, 5)}",
        f"{d.facts.issue.month:02}/{year}",
        d.rng.choice(("3~ 400 V 50 Hz", "230 V 50 Hz", "3~ 480 V 60 Hz")),
        f"{d.rng.randint(5, 29) / 10:.1f} kW",
        f"{d.rng.randint(20, 3000)} kg",
        d.rng.choice(("IP 54", "IP 55", "IP 65")),
    )
    screw = '<div class="screw"></div>'
    body = (
        f'<div class="grow"></div><div class="plate"><div class="row">{screw}<div class="c"><b '
        f'class="big">{d.put("holder")}</b><br><span class="small">{d.put("address")}</span></div>{screw}</div>'
        f'<div class="m2">{rows(list(zip(labels, values, strict=True)), "ruled")}</div>'
        f'<div class="row m2"><b style="font-size:30pt">CE</b><div class="c small">{boast.format(s=d.standard(" / "))}'
        f"<br>{d.facts.office.brand} {d.put('number')}</div>{d.code(18)}</div>"
        f'<div class="row m1">{screw}<span class="tiny">EN 60204-1 · EN ISO 12100</span>{screw}</div></div><div '
        f'class="grow"></div>'
    )
    css = (
        ".sheet{padding:20mm 22mm;background:linear-gradient(160deg,#3f5a6b,#2c4250)} .ruled td{border-color:#333}"
        " .plate{background:linear-gradient(135deg,#d9dcdf,#b4b9be,#e3e6e8);padding:7mm;border-radius:3mm}"
        " .screw{width:7mm;height:7mm;border-radius:50%;background:#777;border:.6mm solid #444}"
    )
    return Sheets((page(body),), RULED + css)


@negative("upload_confirmation", "en")
def upload_confirmation(d: Draft) -> Sheets:
    """A portal's notice by mail that a supplier's upload was taken: kind of document, number, end, 'approved by'."""
    pairs = [
        ("Supplier", f"{d.put('holder')} (vendor {figures(d, 7)})"),
        ("Document type", f"{norm(d)} certificate"),
        ("Issuing body", d.put("issuer")),
        ("Document number", d.put("number")),
        ("Valid from", d.date("start")),
        ("Valid to", d.date("expiry")),
        ("File", f"{norm(d).replace(' ', '_')}_{d.facts.issue.year}.pdf (1.{d.rng.randint(1, 9)} MB)"),
        ("Status", "Approved by buyer"),
    ]
    when = f"{d.date('issue')} {d.rng.randint(8, 18):02}:{d.rng.randint(10, 59)}"
    body = (
        f'<div class="small">From: no-reply@supplylane.example<br>To: {mail_of(d, "quality")}<br>Date: {when}<br>'
        '<b>Subject: Your document has been approved</b></div><hr style="width:100%">'
        '<div class="b" style="font-size:18pt;color:#0b7285;margin-top:6mm">supply<span '
        'style="color:#f08c00">lane</span></div>'
        f"<p>Hello {somebody(d)},</p><p>the document that you uploaded to your profile has been checked and "
        f"approved. Buyers who follow you can see it from today.</p>{rows(pairs, 'ruled')}<p>We will remind you 60 "
        f"days before it ends. To replace it, open <u>My company › Documents › Management systems</u>.</p>"
        '<div class="m3"><span style="background:#0b7285;color:#fff;padding:3mm 6mm;border-radius:2mm">Go to my '
        'profile</span></div><div class="grow"></div><div class="tiny">You receive this message because you are an '
        "administrator of this account. "
        f"Reference {figures(d, 8)}-{figures(d, 4)}. Do not reply. Unsubscribe | Privacy</div>"
    )
    return Sheets(
        (page(body),), ".sheet{padding:18mm 24mm 12mm} .ruled .l{width:42mm} p{line-height:1.6}" + RULED
    )


@negative("audit_programme_three_years", "en", "de", "zh")
def audit_programme_three_years(d: Draft) -> Sheets:
    """A body's programme of audits for one cycle: processes down, audits across with crosses, certificate's data
    above."""
    title, heads, cols, parts, note = {
        "en": (
            "Audit programme for the certification cycle",
            ("Client", "Standard", "Certificate", "Initial certification", "Valid until", "Scope"),
            ("Process / clause", "Recertification", "Surveillance 1", "Surveillance 2"),
            (
                "Leadership, 5",
                "Planning and risks, 6",
                "Competence, 7.2",
                "Sales, 8.2",
                "Purchasing, 8.4",
                "Production, 8.5",
                "Internal audit, 9.2",
            ),
            "Man-days",
        ),
        "de": (
            "Auditprogramm für den Zertifizierungszyklus",
            ("Kunde", "Norm", "Zertifikat", "Erstzertifizierung", "Gültig bis", "Geltungsbereich"),
            ("Prozess / Abschnitt", "Rezertifizierung", "Überwachung 1", "Überwachung 2"),
            (
                "Führung, 5",
                "Planung und Risiken, 6",
                "Kompetenz, 7.2",
                "Vertrieb, 8.2",
                "Einkauf, 8.4",
                "Fertigung, 8.5",
                "Internes Audit, 9.2",
            ),
            "Audittage",
        ),
        "zh": (
            "认证周期审核方案",
            ("客户名称", "认证依据", "证书编号", "初次发证日期", "有效期至", "认证范围"),
            ("过程/条款", "再认证", "监督 1", "监督 2"),
            ("领导作用 5", "策划与风险 6", "能力 7.2", "销售 8.2", "采购 8.4", "生产 8.5", "内部审核 9.2"),
            "审核人日",
        ),
    }[d.facts.language]
    pick = d.rng.choice
    lines = [(part, "×", pick(("×", "")), pick(("×", "×", ""))) for part in parts]
    days = d.rng.randint(3, 8)
    lines.append((f"<b>{note}</b>", f"{days}.0", f"{days / 3:.1f}", f"{days / 3:.1f}"))
    lines.append(("", d.decoy("audit"), d.decoy("surveillance1"), d.decoy("surveillance2")))
    values = (
        d.put("holder"),
        d.standard(" / "),
        d.put("number"),
        d.date("initial"),
        d.date("expiry"),
        d.put("scope"),
    )
    body = (
        f'<div class="row">{d.logo(40)}<div class="tiny r">{d.decoys_form()}</div></div><div class="b m2" '
        f'style="font-size:19pt">{title}</div><div '
        f'class="m2">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><div '
        f'class="m3">{ruled(cols, lines)}</div><div class="grow"></div><div class="row end"><div '
        f'class="small">{d.date("issue")}</div><div class="c">{hand(d, 30)}<br>{somebody(d)}</div></div><div '
        f'class="tiny m2">{d.footer()}</div>'
    )
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 12mm} .ruled .l{width:44mm}" + RULED, zoom=1.1)


@negative("visiting_card", "zh", "en")
def visiting_card(d: Draft) -> Sheets:
    """Two sides of a visiting card on a scanner's glass: person, post, firm, goods, and the firm's certified norm."""
    who, post, head, boast, tail = {
        "zh": (
            somebody(d),
            pick_post(d),
            "主营产品",
            "通过 {s} 认证　证书号 {n}",
            "手机 138-{a}-{b}　微信同号",
        ),
        "en": (
            somebody(d),
            pick_post(d),
            "Our range",
            "{s} certified company · Cert. {n}",
            "Mobile +44 7700 900{c}",
        ),
    }[d.facts.language]
    call = tail.format(a=figures(d, 4), b=figures(d, 4), c=figures(d, 3))
    colour = d.facts.office.colour
    front = (
        f'<div class="card" style="border-top:4mm solid {colour}"><b class="big">{d.put("holder")}</b><div '
        f'class="grow"></div><div class="row end"><div><b style="font-size:18pt">{who}</b>　{post}<br><span '
        f'class="small">{call}<br>'
        f"{mail_of(d, 'sales')}<br>{d.put('address')}</span></div>{d.code(18)}</div></div>"
    )
    back = (
        f'<div class="card" style="background:{colour};color:#fff"><b>{head}</b><div '
        f'class="m1">{d.put("scope")}</div><div class="grow"></div><div '
        f'class="small">{boast.format(s=d.standard(" / "), n=d.put("number"))}</div></div>'
    )
    css = (
        ".sheet{padding:26mm 44mm;background:#f3f3f1;gap:16mm} "
        ".card{width:112mm;height:68mm;padding:7mm;background:#fff;display:flex;"
        "flex-direction:column;box-shadow:.6mm .8mm 2mm #999}"
    )
    return Sheets((page(front + back),), css)


def pick_post(d: Draft) -> str:
    """Choose what a person is in the firm."""
    posts = {
        "zh": ("销售经理", "总经理", "品质主管"),
        "en": ("Sales Manager", "Managing Director", "Quality Manager"),
    }
    return d.rng.choice(posts[d.facts.language])
