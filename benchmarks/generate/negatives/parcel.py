"""Letters and slips on the way to a certificate and from it: notices, records, refusals, licences, a label."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.archive import ends
from benchmarks.generate.negatives.ledger import figures, of_trade
from benchmarks.generate.negatives.lobby import BOXED, after, hand
from benchmarks.generate.negatives.reception import somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def letter_page(d: Draft, head: str, to: str, subject: str, text: list[str], close: str) -> str:
    """Give a letter: head, whom to, day, subject, paragraphs, close with a hand."""
    said = "".join(f'<p style="line-height:1.65;text-align:justify;margin:3mm 0">{part}</p>' for part in text)
    return (
        f'{head}<div class="m4">{to}</div><div class="r m2">{d.date("issue")}</div><div class="b m3">{subject}</div>'
        f'<div class="m2">{said}</div><div class="m3">{close}</div><div class="m2">{hand(d, 38)}<br>{somebody(d)}</div>'
        '<div class="grow"></div>'
    )


def firm_head(d: Draft) -> str:
    """Give a firm's letterhead."""
    return (
        f'<div class="row" style="border-bottom:.7mm solid {d.facts.office.colour};padding-bottom:3mm">'
        f'<div class="b big">{d.put("holder")}</div><div class="tiny r">{d.put("address")}</div></div>'
    )


def body_head(d: Draft) -> str:
    """Give a body's letterhead."""
    return f'<div class="row">{d.logo(42)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>'


@negative("notice_to_old_body", "de", "fr", "tr")
def notice_to_old_body(d: Draft) -> Sheets:
    """A firm gives its body notice: the contract and the certificate of that number end, another body comes."""
    subject, parts, close = {
        "de": (
            "Kündigung des Zertifizierungsvertrags – Zertifikat Nr. {n}",
            (
                "Sehr geehrte Damen und Herren,",
                "hiermit kündigen wir den mit Ihnen bestehenden Vertrag über die Zertifizierung unseres "
                "Managementsystems nach {s} fristgerecht zum Ablauf des Zertifikats am {e}. Es wurde uns erstmals am "
                "{i} erteilt; der Geltungsbereich lautet „{w}“.",
                "Wir werden die Zertifizierung mit einer anderen akkreditierten Stelle fortführen. Bitte senden Sie "
                "uns die Auditberichte der letzten drei Jahre und bestätigen Sie, dass keine Abweichungen offen sind.",
            ),
            "Mit freundlichen Grüßen",
        ),
        "fr": (
            "Résiliation du contrat de certification – certificat n° {n}",
            (
                "Madame, Monsieur,",
                "Nous vous informons par la présente de la résiliation de notre contrat portant sur la certification "
                "de notre système de management selon {s}, à l'échéance du certificat le {e}. Celui-ci nous avait "
                "été délivré pour la première fois le {i} pour le périmètre « {w} ».",
                "La certification sera poursuivie avec un autre organisme accrédité. Merci de nous adresser les "
                "rapports d'audit des trois dernières années et de confirmer qu'aucun écart n'est ouvert.",
            ),
            "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.",
        ),
        "tr": (
            "Belgelendirme sözleşmesinin feshi – {n} numaralı belge",
            (
                "Sayın Yetkili,",
                "Firmamıza ilk kez {i} tarihinde verilen, “{w}” kapsamlı {s} belgemize ilişkin sözleşmemizi, "
                "belgenin geçerlilik süresinin dolacağı {e} tarihi itibarıyla feshettiğimizi bildiririz.",
                "Belgelendirmeye akredite başka bir kuruluş ile devam edilecektir. Son üç yıla ait denetim "
                "raporlarının tarafımıza gönderilmesini ve açık uygunsuzluk bulunmadığının teyit edilmesini rica "
                "ederiz.",
            ),
            "Saygılarımızla",
        ),
    }[d.facts.language]
    filled = {
        "n": d.put("number"),
        "s": d.standard(" / "),
        "e": d.date("expiry"),
        "i": d.date("initial"),
        "w": d.put("scope"),
    }
    to = f"{d.put('issuer')}<br>{d.facts.office.address}"
    text = [part.format(**filled) for part in parts]
    body = letter_page(d, firm_head(d), to, subject.format(**filled), text, close)
    return Sheets((page(body),), ".sheet{padding:22mm 26mm}")


@negative("closing_meeting_record", "es", "en", "vi")
def closing_meeting_record(d: Draft) -> Sheets:
    """A body's record of the meeting that ends an audit: who came, findings counted, 'recommended', two hands."""
    title, heads, cols, said, kinds, signers = {
        "es": (
            "ACTA DE REUNIÓN FINAL",
            (
                "Organización",
                "Norma de referencia",
                "Alcance",
                "Expediente",
                "Certificado anterior",
                "Fechas de auditoría",
            ),
            ("Tipo de hallazgo", "Número", "Cláusulas"),
            "El equipo auditor propone a la Comisión de Certificación {r}. Esta acta no constituye certificado; la "
            "decisión corresponde a la entidad y se comunicará por escrito. Plan de acciones correctivas antes del "
            "{d}.",
            ("No conformidad mayor", "No conformidad menor", "Observación", "Oportunidad de mejora"),
            ("Auditor jefe", "Por la organización"),
        ),
        "en": (
            "CLOSING MEETING RECORD",
            ("Organisation", "Standard", "Scope", "Job number", "Certificate held", "Audit dates"),
            ("Type of finding", "Count", "Clauses"),
            "The team will recommend {r}. This record is not a certificate; the decision rests with the "
            "certification body and will be sent in writing. Corrective action plan due by {d}.",
            ("Major nonconformity", "Minor nonconformity", "Observation", "Opportunity for improvement"),
            ("Lead auditor", "For the organisation"),
        ),
        "vi": (
            "BIÊN BẢN HỌP KẾT THÚC",
            ("Tổ chức", "Tiêu chuẩn", "Phạm vi", "Mã hồ sơ", "Giấy chứng nhận hiện tại", "Ngày đánh giá"),
            ("Loại phát hiện", "Số lượng", "Điều khoản"),
            "Đoàn đánh giá kiến nghị {r}. Biên bản này không phải là giấy chứng nhận; quyết định thuộc về tổ chức "
            "chứng nhận và sẽ được thông báo bằng văn bản. Kế hoạch khắc phục gửi trước ngày {d}.",
            ("Điểm không phù hợp nặng", "Điểm không phù hợp nhẹ", "Lưu ý", "Cơ hội cải tiến"),
            ("Trưởng đoàn đánh giá", "Đại diện tổ chức"),
        ),
    }[d.facts.language]
    result = {
        "es": ("la renovación del certificado", "la ampliación del alcance"),
        "en": ("renewal of the certificate", "extension of the scope"),
        "vi": ("chứng nhận lại", "duy trì giấy chứng nhận"),
    }[d.facts.language]
    minor = d.rng.randint(1, 3)
    found = [
        (kinds[0], "0", "—"),
        (kinds[1], str(minor), ", ".join(d.rng.sample(("7.1.5", "8.4.1", "9.2", "7.5.3", "6.1"), minor))),
        (kinds[2], str(d.rng.randint(1, 5)), "7.2, 8.5.1"),
        (kinds[3], str(d.rng.randint(0, 4)), "9.1.3"),
    ]
    values = (
        f"{d.put('holder')}<br>{d.put('address')}",
        d.standard(" / "),
        d.put("scope"),
        d.decoy("report"),
        f"{d.put('number')} → {d.date('expiry')}",
        f"{after(d, -1)} – {d.date('issue')}",
    )
    hands = "".join(f'<div class="c">{hand(d)}<br><span class="small">{who}</span></div>' for who in signers)
    body = (
        f'<div class="row">{d.logo(38)}<div class="tiny r">{d.decoys_form()}</div></div>'
        f'<div class="c b m2" style="font-size:19pt">{title}</div>'
        f'<div class="m2">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><div '
        f'class="m3">{ruled(cols, found)}</div><p '
        f'style="line-height:1.6">{said.format(r=d.rng.choice(result), d=after(d, 30))}</p><div '
        f'class="grow"></div><div class="row end">{hands}</div><div class="tiny m2">{d.footer()}</div>'
    )
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 12mm} .ruled .l{width:46mm}" + RULED)


@negative("refusal_of_certification", "de", "es", "fr")
def refusal_of_certification(d: Draft) -> Sheets:
    """A body's letter that it grants no certificate: norm, scope asked for, days of the audit, reasons, appeal."""
    subject, parts, close = {
        "de": (
            "Ablehnung Ihres Antrags auf Zertifizierung – Verfahren {r}",
            (
                "Sie haben bei uns die Zertifizierung Ihres Managementsystems nach {s} für den Geltungsbereich „{w}“ "
                "beantragt. Das Audit fand am {a} statt.",
                "Die festgestellten Hauptabweichungen zu den Abschnitten 9.2 und 9.3 wurden innerhalb der Frist "
                "nicht behoben. Die Zertifizierungsstelle hat daher am {d} entschieden, <b>das Zertifikat nicht zu "
                "erteilen</b>.",
                "Das Zeichen unseres Hauses darf nicht verwendet werden. Ein erneuter Antrag ist frühestens ab dem "
                "{n} möglich; gegen diese Entscheidung können Sie binnen vier Wochen Einspruch erheben.",
            ),
            "Mit freundlichen Grüßen",
        ),
        "es": (
            "Denegación de la certificación – expediente {r}",
            (
                "Su organización solicitó la certificación de su sistema de gestión según {s} para el alcance «{w}». "
                "La auditoría se realizó el {a}.",
                "Las no conformidades mayores relativas a los apartados 9.2 y 9.3 no se cerraron en plazo. Por ello, "
                "la Comisión de Certificación acordó el {d} <b>no conceder el certificado</b>.",
                "No está autorizado el uso de nuestra marca. Podrá presentar una nueva solicitud a partir del {n} y "
                "recurrir este acuerdo en el plazo de treinta días.",
            ),
            "Atentamente",
        ),
        "fr": (
            "Refus de certification – dossier {r}",
            (
                "Vous avez demandé la certification de votre système de management selon {s} pour le périmètre « {w} "
                "». L'audit a eu lieu le {a}.",
                "Les non-conformités majeures relatives aux chapitres 9.2 et 9.3 n'ayant pas été levées dans le "
                "délai, la commission a décidé le {d} <b>de ne pas délivrer le certificat</b>.",
                "L'usage de notre marque n'est pas autorisé. Une nouvelle demande est possible à compter du {n} ; un "
                "appel peut être formé sous trente jours.",
            ),
            "Salutations distinguées",
        ),
    }[d.facts.language]
    filled = {
        "r": d.decoy("report"),
        "s": d.standard(" / "),
        "w": d.put("scope"),
        "a": d.decoy("audit"),
        "d": d.decoy("decision"),
        "n": after(d, 180),
    }
    text = [part.format(**filled) for part in parts]
    to = f"{d.put('holder')}<br>{d.put('address')}"
    body = (
        letter_page(d, body_head(d), to, subject.format(**filled), text, close)
        + f'<div class="row">{d.marks(20)}</div>'
    )
    return Sheets((page(body),), ".sheet{padding:20mm 26mm 14mm}")


@negative("trademark_licence_letter", "en", "de", "fr")
def trademark_licence_letter(d: Draft) -> Sheets:
    """A forest council's letter that a firm may use its marks: licence code, term, rules; no chain of custody in it."""
    of_trade(d, "packaging")
    scheme, code = d.rng.choice((("FSC", f"FSC-N{figures(d, 6)}"), ("PEFC", f"PEFC/04-4-{figures(d, 4)}")))
    subject, parts, close = {
        "en": (
            "Promotional licence for the use of the {m} trademarks – {c}",
            (
                "Thank you for signing the trademark licence agreement. Your organisation is now a promotional "
                "licence holder. Your licence code is <b>{c}</b>; it must appear with every use of the trademarks.",
                "The licence runs from {a} to {e}. It lets you promote labelled goods bought from certified "
                "suppliers. <b>It is not a chain of custody certificate</b> and does not let you label products or "
                "sell them with a claim.",
                "Please send each design to us for approval at least five working days before printing. Your "
                "supplier's certificate (ISO 9001 does not count) must be valid on the day of purchase.",
            ),
            "Kind regards",
        ),
        "de": (
            "Lizenz zur werblichen Nutzung der {m}-Warenzeichen – {c}",
            (
                "vielen Dank für die Unterzeichnung des Lizenzvertrags. Ihr Unternehmen ist nun Lizenznehmer für die "
                "werbliche Nutzung. Ihr Lizenzcode lautet <b>{c}</b> und ist bei jeder Verwendung anzugeben.",
                "Die Lizenz gilt vom {a} bis {e}. Sie dürfen damit gekennzeichnete Ware zertifizierter Lieferanten "
                "bewerben. <b>Sie ist kein Zertifikat der Produktkette</b> und berechtigt nicht zur Kennzeichnung "
                "eigener Produkte.",
                "Bitte legen Sie uns jede Gestaltung mindestens fünf Werktage vor Druck zur Freigabe vor. Ein "
                "Zertifikat nach ISO 9001 oder ISO 14001 ersetzt den Nachweis nicht.",
            ),
            "Mit freundlichen Grüßen",
        ),
        "fr": (
            "Licence promotionnelle d'usage des marques {m} – {c}",
            (
                "Nous vous remercions d'avoir signé le contrat de licence. Votre entreprise est désormais détentrice "
                "d'une licence promotionnelle. Votre code est <b>{c}</b> ; il accompagne chaque usage des marques.",
                "La licence court du {a} au {e}. Elle permet de promouvoir des produits labellisés achetés à des "
                "fournisseurs certifiés. <b>Elle n'est pas un certificat de chaîne de contrôle</b> et n'autorise pas "
                "l'étiquetage.",
                "Merci de nous soumettre chaque création cinq jours ouvrés avant impression. Un certificat ISO 9001 "
                "ou ISO 14001 ne remplace pas cette validation.",
            ),
            "Bien cordialement",
        ),
    }[d.facts.language]
    filled = {"m": f"{scheme}®", "c": code, "a": d.date("start"), "e": ends(d, d.rng.choice((1, 2, 5)))}
    head = (
        f'<div class="row"><div class="b" style="font-size:26pt;color:#2c5f2d">♣ {scheme}<sup '
        f'style="font-size:9pt">®</sup></div><div class="tiny r">National Office · Trademark '
        f"Service<br>{d.decoys_form()}</div></div>"
    )
    text = [part.format(**filled) for part in parts]
    to = f"{d.put('holder')}<br>{d.put('address')}"
    body = letter_page(d, head, to, subject.format(**filled), text, close)
    tag = f'<div class="box" style="width:46mm;text-align:center;color:#2c5f2d"><b>♣ {scheme}®</b><br>{code}</div>'
    return Sheets((page(body + tag),), ".sheet{padding:20mm 26mm 16mm}" + BOXED)


@negative("express_label", "zh", "vi")
def express_label(d: Draft) -> Sheets:
    """A courier's label on a body's envelope: bar code, from, to, contents 'a certificate', signed for."""
    bars = "".join(
        f'<rect x="{4 * i}" width="{d.rng.choice((1, 2, 3))}" height="60" fill="#111"/>' for i in range(95)
    )
    code = f"{d.rng.choice(('SL', 'VT', 'KD'))}{figures(d, 13)}"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 60" width="380" height="60">{bars}</svg>'
    (send, get, what, signed, foot), content = {
        "zh": (
            ("寄", "收", "托寄物", "签收人", "易碎勿折　文件类　寄付月结　已验视"),
            f"认证证书正本 1 份（{d.standard(' / ')}，{d.put('number')}），副本 2 份，标志使用说明 1 份",
        ),
        "vi": (
            ("Người gửi", "Người nhận", "Nội dung", "Ký nhận", "Tài liệu – không gập – đã kiểm tra"),
            f"01 bản gốc giấy chứng nhận {d.standard(' / ')} số {d.put('number')}, 02 bản sao, hướng dẫn dùng dấu",
        ),
    }[d.facts.language]
    area = (
        f"{d.rng.choice(('755', '512', '021'))}-{d.rng.choice('ABCK')}{d.rng.randint(1, 28)}-{figures(d, 2)}"
    )
    body = (
        f'<div class="lab"><div class="row"><b style="font-size:22pt">➤ Velotrans</b><b>{d.date("issue")}</b></div>'
        f'<div class="c m2">{d.picture(art.Art(svg, 380, 60), 120)}<br><b style="letter-spacing:1mm">{code}</b></div>'
        f'<div class="c b m1" style="font-size:38pt;border:.5mm solid;border-width:.5mm 0">{area}</div>'
        f'<div class="m2"><b class="tag">{get}</b> {somebody(d)} 138****{d.rng.randint(1000, 9999)}<br>'
        f"<b>{d.put('holder')}</b><br>{d.put('address')}</div>"
        f'<div class="m2 small"><b class="tag">{send}</b> {d.put("issuer")}<br>{d.facts.office.address}</div>'
        f'<div class="m2 box"><b>{what}：</b>{content}</div>'
        f'<div class="row m2 end"><div>{signed}：{hand(d, 30)}<br>{after(d, 2)}</div>{d.code(26)}</div>'
        f'<div class="tiny c m1">{foot}</div></div><div class="grow"></div>'
    )
    css = ".sheet{padding:22mm 30mm;background:#c9a876} .lab{background:#fff;padding:6mm 7mm;line-height:1.5}"
    return Sheets((page(body),), css + " .tag{background:#111;color:#fff;padding:0 2mm}" + BOXED)
