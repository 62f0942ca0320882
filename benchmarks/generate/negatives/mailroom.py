"""What the mail room hands on: replies of bodies, mails, chats, notices, contracts, orders of directors, forms of audits and deliveries."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art, companies
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def _firm(d: Draft) -> str:
    return escape(companies.company(d.rng, d.facts.language)[0], quote=False)


def _later(d: Draft, days: int) -> str:
    return d.other_date(days_later(d.facts.issue, days))


def _scrawl(d: Draft, millimetres: float = 34) -> str:
    return d.picture(art.signature(d.rng), millimetres)


def _product(d: Draft) -> str:
    products: dict[str, list[str]] = words(d.facts.language)["scope"]["products"]
    known = [trade for trade in ("metal", "plastics", "electronics") if trade in products]
    return escape(d.rng.choice(products[d.rng.choice(known)]), quote=False)


def _seal(d: Draft, millimetres: float) -> str:
    """Place the body's stamp, in Chinese on Chinese paper only."""
    if d.facts.language == "zh":
        return d.stamp(millimetres)
    return d.picture(art.seal(d.facts.office.brand, "★", "#24489c"), millimetres)


def _letterhead(d: Draft) -> str:
    """Give the head of a body's letter: its logo, and its name and place at the right."""
    office = d.facts.office
    return f'<div class="row">{d.logo(44)}<div class="tiny r">{d.put("issuer")}<br>{office.address}<br>{office.site}</div></div>'


@negative("verification_reply", "en", "de", "zh", "tr")
def verification_reply(d: Draft) -> Sheets:
    """A body's answer to a buyer who asked whether a certificate is genuine: all its data, in force today, no certificate itself."""
    subject, text, heads, state, foot = {
        "en": ("Your enquiry – verification of a certificate", "Dear Sir or Madam, thank you for your enquiry of {a}. We have compared the copy that you sent us with our register and can confirm that it agrees with the particulars below. The certificate was in force on the day of this letter.", ("Certificate number", "Client", "Standard", "Status", "Expiry date"), "Active", "This reply is given for your information. It shows the state of our register on the day of writing and does not take the place of the certificate."),
        "de": ("Ihre Anfrage zur Echtheit eines Zertifikats", "Sehr geehrte Damen und Herren, vielen Dank für Ihre Anfrage vom {a}. Wir haben die von Ihnen übersandte Kopie mit unserem Register verglichen. Die nachstehenden Angaben stimmen überein; das Zertifikat ist zum heutigen Tag gültig.", ("Zertifikatsnummer", "Kunde", "Norm", "Status", "Gültig bis"), "aktiv", "Diese Auskunft gibt den Stand unseres Registers am Tag des Schreibens wieder und ersetzt das Zertifikat nicht."),
        "zh": ("关于认证证书有效性核实的复函", "贵司 {a} 来函收悉。经核查我机构认证管理系统，来函所附证书复印件与我机构登记信息一致，截至本函出具之日该证书处于有效状态，具体信息如下：", ("证书编号", "获证组织", "认证依据", "证书状态", "证书到期日期"), "有效", "本函仅用于答复贵司查询，不作为认证证书使用。证书状态如有变化，以国家认监委网站公布为准。"),
        "tr": ("Belge teyidi hakkında", "{a} tarihli yazınız incelenmiştir. Tarafımıza iletilen belge sureti kayıtlarımızla karşılaştırılmış, aşağıdaki bilgilerin doğru olduğu ve belgenin bugün itibarıyla geçerli olduğu görülmüştür.", ("Belge No", "Kuruluş", "Standart", "Durum", "Geçerlilik tarihi"), "Geçerli", "Bu yazı bilgi amaçlıdır, belge yerine kullanılamaz. Güncel durum internet sitemizden sorgulanabilir."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("number"), d.put("holder"), d.standard(" / "), state, d.date("expiry"))
    text = text.format(a=_later(d, 300))
    seal = _seal(d, 34) if d.facts.language in ("zh", "tr") else ""
    body = f"""{_letterhead(d)}<div class="m4">{_firm(d)}</div><div class="r m2">{_later(d, 304)}</div><div class="b m3" style="font-size:14pt">{subject}</div><div class="m3" style="line-height:1.6">{text}</div><div class="m3">{rows(list(zip(heads, values, strict=True)))}</div><div class="m3 small">{foot}</div><div class="m4 row end" style="justify-content:flex-start">{d.sign(36)}{seal}</div><div class="grow"></div><div class="row">{d.marks(22)}<div class="tiny">{d.decoys_form()}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 12mm} .rows td{padding:1.4mm 6mm 1.4mm 0}")


@negative("mail_with_attachments", "en", "pt", "ja")
def mail_with_attachments(d: Draft) -> Sheets:
    """A printed mail of a supplier that sends its certificates along: names of files, norm, number and end, a signature with badges."""
    heads, subject, lines, bye = {
        "en": (("From", "To", "Date", "Subject", "Attachments"), "RE: ISO certificates 2nd request", ("Hi Megan,", "sorry for the delay. Please find attached our new {s} certificate from {b} (no. {n}, good until {e}) together with the scope page. The {o} one is with the auditors for re-issue, I will send it when it comes in.", "Can you please update us in your portal? The old one still shows as expired."), "Kind regards"),
        "pt": (("De", "Para", "Enviada em", "Assunto", "Anexos"), "ENC: Certificados ISO atualizados", ("Prezados, bom dia!", "Segue em anexo o nosso certificado {s} emitido pela {b}, n.º {n}, com validade até {e}. O da {o} está em processo de recertificação e será enviado assim que recebermos da certificadora.", "Por gentileza, confirmar o recebimento e a atualização do cadastro de fornecedor."), "Atenciosamente"),
        "ja": (("差出人", "宛先", "送信日時", "件名", "添付ファイル"), "【送付】ISO認証登録証の写しについて", ("購買部 ご担当者様", "いつも大変お世話になっております。ご依頼のありました {s} の登録証（{b}、登録番号 {n}、有効期限 {e}）の写しを添付にてお送りいたします。{o} につきましては更新審査中のため、発行され次第お送りいたします。", "ご査収のほど、よろしくお願い申し上げます。"), "品質保証部"),
    }[d.facts.language]  # fmt: skip
    other = d.rng.choice(("ISO 14001", "ISO 45001", "ISO 50001"))
    said = [line.format(s=d.standard(" "), b=d.facts.office.brand, n=d.put("number"), e=d.date("expiry"), o=other) for line in lines]  # fmt: skip
    files = f"ISO9001_{d.facts.issue.year}_signed.pdf ({d.rng.randint(180, 900)} KB); annex_scope.pdf ({d.rng.randint(60, 170)} KB); image00{d.rng.randint(1, 9)}.png"
    at = f"{_later(d, 33)}, {d.rng.randint(7, 17)}:{d.rng.randint(10, 59)}"
    values = ("quality@example.com", "supplier.docs@example.org", at, subject, files)
    who = d.text("people")
    quoted = f"""<div class="m4 small" style="border-left:.6mm solid #99b;padding-left:4mm;color:#445">&gt; {_later(d, 12)}<br>&gt; ISO 9001 / ISO 14001 – {_firm(d)}<br>&gt; supplier portal: status <b>EXPIRED</b>, {d.decoy("previous")}</div>"""
    body = f"""<div class="b" style="font-size:13pt;border-bottom:.8mm solid #222;padding-bottom:2mm">{who}</div><div class="m2 small">{rows(list(zip(heads, values, strict=True)))}</div><div class="m3" style="line-height:1.6">{"<br><br>".join(said)}</div><div class="m3">{bye}<br><b>{who}</b><br>{d.put("holder")}<br><span class="small">{d.put("address")}</span></div><div class="m2 row" style="justify-content:flex-start">{d.picture(art.seal("CERTIFIED COMPANY", "ISO 9001", "#1d6fa5"), 22)}{d.picture(art.seal("CERTIFIED COMPANY", "ISO 14001", "#2b8c4f"), 22)}</div>{quoted}<div class="grow"></div><div class="tiny r">1 / 1</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 18mm 10mm} .rows .v{font-weight:normal}")


@negative("transfer_review_form", "en", "it", "ru")
def transfer_review_form(d: Draft) -> Sheets:
    """A body's check before it takes a certificate over from another body: data of the old one, points ticked, conclusion."""
    title, heads, cols, points, conclusion = {
        "en": ("Pre-transfer review (IAF MD 2)", ("Applicant", "Address", "Certificate to be transferred", "Standard", "Issuing certification body", "Valid until", "Scope"), ("No.", "Point reviewed", "Y/N", "Remark"), ("Certificate is accredited by a signatory of the MLA", "Reason for seeking a transfer", "Last audit reports available, stage of the cycle known", "Outstanding nonconformities closed", "Complaints received and action taken", "Engagement with regulators on legal compliance"), "☒ Transfer can be proposed  ☐ Treat as a new client. The decision is taken by the certification committee; no certificate follows from this form."),
        "it": ("Riesame pre-trasferimento (IAF MD 2)", ("Organizzazione richiedente", "Indirizzo", "Certificato da trasferire", "Norma", "Organismo emittente", "Scadenza", "Campo di applicazione"), ("N.", "Elemento riesaminato", "Sì/No", "Note"), ("Certificato coperto da accreditamento MLA", "Motivo della richiesta di trasferimento", "Ultimi rapporti di audit disponibili", "Non conformità aperte chiuse", "Reclami ricevuti e azioni intraprese", "Rapporti con gli enti per la conformità legislativa"), "☒ Si propone il trasferimento  ☐ Trattare come nuovo cliente. La delibera spetta al comitato; il presente modulo non è un certificato."),
        "ru": ("Анализ заявки на перевод сертификации", ("Организация-заявитель", "Адрес", "Переводимый сертификат", "Стандарт", "Выдавший орган", "Срок действия до", "Область сертификации"), ("№", "Проверяемый вопрос", "Да/Нет", "Примечание"), ("Сертификат выдан в рамках аккредитации", "Причина перевода в другой орган", "Представлены отчёты последнего аудита", "Несоответствия закрыты", "Жалобы и принятые меры", "Взаимодействие с надзорными органами"), "☒ Рекомендовать перевод  ☐ Рассматривать как нового заявителя. Решение принимает комиссия органа; настоящая форма сертификатом не является."),
    }[d.facts.language]  # fmt: skip
    old = d.rng.choice(("TÜV NORD CERT GmbH", "Bureau Veritas Certification", "DNV Business Assurance", "Kiwa Cermet", "LRQA Limited"))  # fmt: skip
    values = (d.put("holder"), d.put("address"), d.put("number"), d.standard(" / "), old, d.date("expiry"), d.put("scope"))  # fmt: skip
    yes = {"en": ("Y", "N"), "it": ("Sì", "No"), "ru": ("Да", "Нет")}[d.facts.language]
    lines = [(str(i), point, yes[0] if d.rng.random() < 0.8 else yes[1], d.rng.choice(("", d.decoy("report"), d.decoy("audit"), "–"))) for i, point in enumerate(points, 1)]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="tiny r">{d.decoys_form()}</div></div><div class="b m3" style="font-size:18pt">{title}</div><div class="m2">{rows(list(zip(heads, values, strict=True)), "ruled half")}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3">{conclusion}</div><div class="grow"></div><div class="row end"><div class="small">{d.text("people")}<br>{_later(d, 210)}</div>{_scrawl(d)}</div><div class="tiny m2">{d.put("issuer")}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 11mm} .half .l{width:52mm;background:#eef1f5}" + RULED)  # fmt: skip


@negative("bid_commitment", "zh", "id", "vi")
def bid_commitment(d: Draft) -> Sheets:
    """A bidder's promise in a tender that its certificates are genuine and in force; names norm, number and body, sealed by itself."""
    number = f"{d.rng.choice(('ZB', 'HT', 'GP'))}-{d.facts.issue.year}-{d.rng.randint(100, 999)}"
    values = {"h": f"<b>{d.put('holder')}</b>", "s": d.standard(" / "), "n": d.put("number"), "b": d.put("issuer"), "e": d.date("expiry"), "t": number, "a": d.put("address"), "p": d.text("people")}  # fmt: skip
    if d.facts.language == "zh":
        body = """<div class="c b m3" style="font-size:24pt">投标人资质真实性承诺函</div><div class="m4">致：{buyer}</div><div class="m2" style="line-height:2;text-indent:2em">我方 {h} 参加贵方组织的项目（招标编号：{t}）的投标活动，现郑重承诺如下：</div><div style="line-height:2;text-indent:2em">一、我方提供的由 {b} 颁发的 {s} 管理体系认证证书（证书编号 {n}，有效期至 {e}）复印件与原件一致，真实有效，且在全国认证认可信息公共服务平台可查。<br>&emsp;&emsp;二、如有弄虚作假，我方自愿接受取消中标资格、没收投标保证金的处理，并承担由此产生的一切法律责任。<br>&emsp;&emsp;三、本承诺函自签署之日起至合同履行完毕之日止有效。</div>"""
        foot = "投标人（盖公章）：{h}<br>法定代表人或授权代表（签字）：{sig}<br>日期：{day}"
    elif d.facts.language == "id":
        body = """<div class="c b m3" style="font-size:20pt;text-decoration:underline">SURAT PERNYATAAN KEASLIAN DOKUMEN</div><div class="m4">Yang bertanda tangan di bawah ini:</div><div class="m2"><table class=rows><tr><td>Nama</td><td>: {p}</td></tr><tr><td>Jabatan</td><td>: Direktur Utama</td></tr><tr><td>Perusahaan</td><td>: {h}</td></tr><tr><td>Alamat</td><td>: {a}</td></tr></table></div><div class="m3" style="line-height:1.8">dalam rangka pengadaan barang/jasa Nomor {t} pada {buyer}, dengan ini menyatakan dengan sesungguhnya bahwa salinan sertifikat {s} Nomor {n} yang diterbitkan oleh {b} dan berlaku sampai dengan {e} adalah benar sesuai dengan aslinya. Apabila di kemudian hari ditemukan bahwa dokumen tersebut tidak benar, kami bersedia dikenakan sanksi administratif, dicantumkan dalam daftar hitam, dan dituntut sesuai peraturan perundang-undangan.</div><div class="m2">Demikian surat pernyataan ini dibuat untuk dipergunakan sebagaimana mestinya.</div>"""
        foot = "{day}<br>{h}<br><span style='display:inline-block;border:.4mm solid #a33;color:#a33;padding:3mm;font-size:8pt'>METERAI<br>TEMPEL<br>10000</span>{sig}<br><b><u>{p}</u></b><br>Direktur Utama"
    else:
        body = """<div class="c b">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div><div class="c b small">Độc lập – Tự do – Hạnh phúc</div><div class="c b m4" style="font-size:20pt">BẢN CAM KẾT</div><div class="c i">(V/v: tính xác thực của hồ sơ năng lực, gói thầu số {t})</div><div class="m3">Kính gửi: {buyer}</div><div class="m2" style="line-height:1.8">Chúng tôi, {h}, địa chỉ: {a}, cam kết bản sao giấy chứng nhận {s} số {n} do {b} cấp, có hiệu lực đến {e}, nộp kèm hồ sơ dự thầu là đúng với bản gốc. Nếu phát hiện gian dối, chúng tôi xin chịu hoàn toàn trách nhiệm trước pháp luật, chấp nhận bị loại khỏi danh sách nhà thầu và bị tịch thu bảo đảm dự thầu.</div><div class="m2">Bản cam kết này có hiệu lực trong 120 ngày kể từ ngày ký.</div>"""
        foot = "{day}<br><b>ĐẠI DIỆN HỢP PHÁP CỦA NHÀ THẦU</b><br>{sig}<br><b>{p}</b><br>Giám đốc"
    values |= {"buyer": _firm(d), "day": d.date("issue"), "sig": _scrawl(d)}
    seal = d.picture(art.seal(d.facts.holder[0][:18], "★"), 36)
    body = f"""{body.format(**values)}<div class="m4 row" style="justify-content:flex-end"><div style="margin-right:-10mm">{seal}</div><div class="c" style="min-width:70mm;line-height:1.7">{foot.format(**values)}</div></div><div class="grow"></div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:24mm 27mm 16mm}")


@negative("lost_paper_notice", "zh", "tr", "ru")
def lost_paper_notice(d: Draft) -> Sheets:
    """A page of small notices in a newspaper: a certificate with that number was lost and is void; other lost papers beside it."""
    name, head, lost, others = {
        "zh": (d.rng.choice(("澜湖日报", "江岸商报", "东港晚报")), "遗失声明 · 公告", "{h}（统一社会信用代码：{r}）不慎遗失由{b}颁发的{s}认证证书正本一份，证书编号：{n}，声明作废。", ("{f}遗失公章一枚，编号：{k}，特此声明作废。", "{f}遗失开户许可证，核准号：J{k}，声明作废。", "{f}遗失营业执照副本，注册号：{k}，声明作废。", "减资公告：{f}经股东会决定，注册资本由 1000 万元减至 300 万元，请债权人自公告之日起四十五日内申报债权。", "{f}遗失食品经营许可证副本，许可证编号：JY{k}，声明作废。")),
        "tr": (d.rng.choice(("Körfez Postası", "Yeni Bozkır", "Anadolu Ekonomi")), "ZAYİ İLANLARI", "{b} tarafından firmamız {h} adına düzenlenen {n} numaralı {s} belgesinin aslı kaybolmuştur. Hükümsüzdür.", ("{f} unvanlı firmamıza ait A-{k} seri nolu fatura koçanı kaybolmuştur. Hükümsüzdür.", "{k} numaralı nakliyat yetki belgemiz zayi olmuştur. {f}", "{f}'ye ait ödeme kaydedici cihaz levhası (sicil {k}) kaybolmuştur, hükümsüzdür.", "TASFİYE İLANI: {f} genel kurul kararıyla tasfiyeye girmiştir. Alacaklıların bir yıl içinde başvurmaları ilan olunur.", "Üniversiteden aldığım öğrenci kimliğimi kaybettim. Hükümsüzdür. No {k}")),
        "ru": (d.rng.choice(("Заречный вестник", "Деловой курьер", "Северная губерния")), "ОБЪЯВЛЕНИЯ", "Утерянный оригинал сертификата соответствия {s} № {n}, выданного {b} организации {h}, считать недействительным.", ("Утерянную печать {f} считать недействительной с даты публикации.", "{f} уведомляет о предстоящей ликвидации. Требования кредиторов принимаются в течение двух месяцев.", "Утерянный диплом серии ВСГ № {k} считать недействительным.", "{f} сообщает о созыве внеочередного общего собрания участников.", "Аттестат о среднем образовании № {k} считать недействительным.")),
    }[d.facts.language]  # fmt: skip
    ours = lost.format(h=f"<b>{d.put('holder')}</b>", r=d.put("registration"), b=d.put("issuer"), s=d.standard(" "), n=d.put("number"))  # fmt: skip
    notices = [
        other.format(f=_firm(d), k=d.rng.randint(10**6, 10**8)) for other in (*others, *others, *others[:4])
    ]
    notices.insert(d.rng.randint(1, 8), ours)
    boxes = "".join(f'<div style="border-top:.3mm solid #333;padding:2mm 0 3mm;break-inside:avoid">{notice}</div>' for notice in notices)  # fmt: skip
    body = f"""<div class="row" style="border-bottom:1mm double #111;padding-bottom:2mm"><div class="b" style="font-size:26pt">{name}</div><div class="small r">{_later(d, 260)}<br>A{d.rng.randint(5, 16)}</div></div><div class="b c m2" style="font-size:16pt;background:#222;color:#fff;padding:2mm">{head}</div><div class="m2" style="columns:3;column-gap:6mm;font-size:10pt;line-height:1.6">{boxes}</div><div class="m4 c" style="border:.6mm solid #222;padding:6mm;font-size:13pt">☎ {d.rng.randint(200, 899)}-{d.rng.randint(10, 99)}-{d.rng.randint(10, 99)}</div><div class="grow"></div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:14mm 14mm 10mm;background:#f4f1e8}")


@negative("surveillance_call", "zh", "th", "ja")
def surveillance_call(d: Draft) -> Sheets:
    """A body's notice that a surveillance falls due: certificate, norm, window of the audit, what happens otherwise, a slip to return."""
    title, text, heads, warn, slip = {
        "zh": ("监督审核通知书", "贵组织获我机构颁发的下列认证证书，按照认证合同及《质量管理体系认证规则》要求，应在规定期限内接受监督审核。请安排好相关准备工作，并于收到本通知后十日内寄回回执。", ("获证组织", "认证标准", "证书编号", "证书有效期至", "应审核期限", "监督审核次数"), "逾期未接受监督审核的，我机构将依据规定暂停直至撤销认证证书。本通知不是保持认证的凭据。", ("回 执", "我单位同意于　　年　　月　　日接受监督审核。　联系人：　　　　电话：")),
        "th": ("แจ้งกำหนดการตรวจติดตามผลการรับรอง", "ตามที่องค์กรของท่านได้รับการรับรองระบบการจัดการ ใบรับรองดังกล่าวครบกำหนดการตรวจติดตามผลประจำปีแล้ว จึงขอให้ท่านยืนยันวันตรวจประเมินและชำระค่าธรรมเนียมภายใน 15 วัน", ("องค์กร", "มาตรฐาน", "เลขที่ใบรับรอง", "ใบรับรองหมดอายุ", "ต้องตรวจภายในวันที่", "การตรวจครั้งที่"), "หากไม่ได้รับการตรวจภายในกำหนด อาจถูกพักใช้หรือเพิกถอนใบรับรอง หนังสือฉบับนี้ไม่ใช่ใบรับรอง", ("แบบตอบรับ", "ยืนยันวันตรวจประเมิน ........................ ผู้ประสานงาน ........................")),
        "ja": ("定期審査（サーベイランス）のご案内", "拝啓　時下ますますご清栄のこととお慶び申し上げます。貴組織の登録につきまして、下記のとおり定期審査の時期となりましたのでご案内申し上げます。審査希望日を同封の回答書にご記入のうえ、ご返送くださいますようお願いいたします。敬具", ("登録組織", "適用規格", "登録番号", "有効期限", "審査実施期限", "審査回数"), "期限までに審査が実施されない場合、登録の一時停止となることがあります。なお、本書は登録の証明ではありません。", ("審査日程回答書", "第一希望　　月　　日　／　第二希望　　月　　日　　ご担当者")),
    }[d.facts.language]  # fmt: skip
    values = (
        d.put("holder"),
        d.standard(" / "),
        d.put("number"),
        d.date("expiry"),
        d.decoy("surveillance1"),
        "1",
    )
    body = f"""{_letterhead(d)}<div class="c b m3" style="font-size:20pt">{title}</div><div class="row small m2"><div>{d.decoy("report")}</div><div>{_later(d, 290)}</div></div><div class="m3" style="line-height:1.7">{text}</div><div class="m3">{rows(list(zip(heads, values, strict=True)), "ruled half")}</div><div class="m2">{warn}</div><div class="m2 r">{_seal(d, 30)}</div><div style="border-top:.4mm dashed #555;padding-top:4mm" class="m2"><div class="c b">✂ {slip[0]}</div><div class="m2">{slip[1]}</div></div><div class="grow"></div><div class="tiny">{d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 11mm} .half .l{width:46mm}" + RULED)


@negative("consultancy_contract", "zh", "pt", "pl")
def consultancy_contract(d: Draft) -> Sheets:
    """A contract with a consultant who shall lead a firm to its certificate: norm, steps, price, 'a certificate is promised by the body alone'."""
    title, parties, clauses = {
        "zh": ("管理体系认证咨询服务合同", ("甲方（委托方）", "乙方（咨询方）"), ("第一条　咨询内容：乙方为甲方提供 {s} 管理体系建立及认证前的咨询辅导服务，覆盖范围为：{w}。", "第二条　咨询步骤：①现状诊断；②标准培训及内审员培训；③体系文件编写；④试运行三个月；⑤内审与管理评审指导；⑥陪同 {b} 现场审核。", "第三条　合同期限：自 {i} 起至 {u} 止。", "第四条　咨询费用：人民币 {m}（不含认证机构收取的审核费、注册费）。合同签订后支付 50%，文件发布后支付 30%，取得证书后付清余款。", "第五条　认证证书由认证机构独立作出决定后颁发，乙方不得代为承诺。若因甲方原因未通过审核，乙方不承担责任。", "第六条　双方对知悉的对方商业秘密负有保密义务。")),
        "pt": ("CONTRATO DE PRESTAÇÃO DE SERVIÇOS DE CONSULTORIA", ("CONTRATANTE", "CONTRATADA"), ("CLÁUSULA 1ª – DO OBJETO. Consultoria para implantação do sistema de gestão conforme {s}, com escopo “{w}”, até a auditoria de certificação a ser realizada por {b}.", "CLÁUSULA 2ª – DAS ETAPAS. Diagnóstico inicial; mapeamento de processos; elaboração de documentos; formação de auditores internos; auditoria interna; análise crítica pela direção; acompanhamento da fase 1 e fase 2.", "CLÁUSULA 3ª – DO PRAZO. O presente contrato vigora de {i} a {u}, podendo ser prorrogado por aditivo.", "CLÁUSULA 4ª – DO PREÇO. R$ {m}, em doze parcelas. Os honorários do organismo certificador não estão incluídos.", "CLÁUSULA 5ª – A emissão do certificado é de competência exclusiva do organismo de certificação, não constituindo obrigação de resultado da CONTRATADA.", "CLÁUSULA 6ª – Fica eleito o foro da comarca da CONTRATANTE.")),
        "pl": ("UMOWA O ŚWIADCZENIE USŁUG DORADCZYCH", ("Zleceniodawca", "Zleceniobiorca"), ("§ 1. Przedmiotem umowy jest doradztwo przy wdrożeniu systemu zarządzania zgodnego z {s} w zakresie: {w}, oraz przygotowanie do auditu certyfikującego prowadzonego przez {b}.", "§ 2. Prace obejmują: audit zerowy, szkolenie kierownictwa i auditorów wewnętrznych, opracowanie dokumentacji, audit wewnętrzny, przegląd zarządzania, udział w audicie certyfikującym.", "§ 3. Umowa obowiązuje od {i} do {u}.", "§ 4. Wynagrodzenie wynosi {m} zł netto i nie obejmuje opłat jednostki certyfikującej.", "§ 5. Decyzję o wydaniu certyfikatu podejmuje wyłącznie jednostka certyfikująca. Zleceniobiorca nie gwarantuje wydania certyfikatu.", "§ 6. W sprawach nieuregulowanych stosuje się przepisy Kodeksu cywilnego.")),
    }[d.facts.language]  # fmt: skip
    values = {"s": d.standard(" / "), "w": d.put("scope"), "b": d.put("issuer"), "i": d.other_date(days_later(d.facts.issue, -260)), "u": _later(d, 105), "m": f"{d.rng.randint(18, 96)}.{d.rng.choice(('000', '500', '800'))}"}  # fmt: skip
    consultant = d.rng.choice({
        "zh": ("厦门启衡企业管理咨询有限公司", "东莞卓立管理顾问有限公司"),
        "pt": ("Qualimetra Consultoria Empresarial Ltda.", "Rumo Certo Gestão e Treinamento ME"),
        "pl": ("Systemis Doradztwo Sp. z o.o.", "Biuro Doradcze Wdrożenia ISO Marzanna Klekotko"),
    }[d.facts.language])  # fmt: skip
    sides = [(parties[0], f"{d.put('holder')}<br><span class=small>{d.put('address')}</span>"), (parties[1], consultant)]  # fmt: skip
    said = "".join(f'<div class="m2" style="line-height:1.6;text-align:justify">{clause.format(**values)}</div>' for clause in clauses)  # fmt: skip
    seals = d.picture(art.seal(consultant[:20], "★"), 32) if d.facts.language == "zh" else ""
    body = f"""<div class="c b m2" style="font-size:17pt">{title}</div><div class="r small m1">{d.decoy("report")}</div><div class="m3">{rows(sides)}</div>{said}<div class="grow"></div><div class="row end m3"><div class="c">{parties[0]}<br>{_scrawl(d)}</div><div class="c">{parties[1]}<br>{_scrawl(d)}{seals}</div></div><div class="tiny c m1">1 / 5</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:20mm 24mm 10mm}")


@negative("appointment_of_representative", "zh", "vi", "ko")
def appointment_of_representative(d: Draft) -> Sheets:
    """A director's paper that appoints the management's representative for a norm: duties, day, hand and seal of the firm itself."""
    who = d.text("people")
    if d.facts.language == "zh":
        body = f"""<div class="c b m4" style="font-size:40pt;letter-spacing:10mm;color:#b3121b">任 命 书</div><div class="m4" style="font-size:14pt;line-height:2.1;text-indent:2em">为贯彻执行 {d.standard("、")} 标准，加强对管理体系运行的领导，兹任命 <b>{d.rng.choice(("祁望舒", "程砚秋", "闻若川"))}</b> 同志为本公司管理者代表，其职责和权限为：</div><div style="font-size:13pt;line-height:2;padding-left:2em">1. 确保管理体系所需的过程得到建立、实施和保持；<br>2. 向最高管理者报告管理体系的绩效和改进需求；<br>3. 确保在整个组织内提高满足顾客要求的意识；<br>4. 负责就管理体系有关事宜与认证机构 {d.put("issuer")} 等外部各方联络。</div>"""
        foot = f"{d.put('holder')}<br>总经理：{_scrawl(d)}<br>{d.date('initial')}"
    elif d.facts.language == "vi":
        body = f"""<div class="row top"><div class="c small"><b>{d.put("holder")}</b><br>Số: {d.rng.randint(10, 99)}/QĐ-{d.facts.initial.year}</div><div class="c small"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập – Tự do – Hạnh phúc</div></div><div class="c b m4" style="font-size:22pt">QUYẾT ĐỊNH</div><div class="c i">V/v bổ nhiệm Đại diện lãnh đạo về hệ thống quản lý</div><div class="m3" style="line-height:1.8">– Căn cứ Điều lệ tổ chức và hoạt động của Công ty;<br>– Căn cứ yêu cầu của tiêu chuẩn {d.standard(" / ")};<br>– Xét năng lực cán bộ và đề nghị của Phòng Tổ chức Hành chính,</div><div class="c b m2">GIÁM ĐỐC QUYẾT ĐỊNH</div><div class="m2" style="line-height:1.8"><b>Điều 1.</b> Bổ nhiệm ông/bà <b>{who}</b> giữ chức vụ Đại diện lãnh đạo (QMR).<br><b>Điều 2.</b> Nhiệm vụ: thiết lập, duy trì hệ thống; báo cáo lãnh đạo; liên hệ với tổ chức chứng nhận {d.put("issuer")}.<br><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký.</div>"""
        foot = f"{d.date('initial')}<br><b>GIÁM ĐỐC</b><br>{_scrawl(d)}"
    else:
        body = f"""<div class="r small">제 {d.facts.initial.year}-{d.rng.randint(1, 40):02} 호</div><div class="c b m4" style="font-size:38pt;letter-spacing:12mm">임 명 장</div><div class="m4" style="font-size:13pt;line-height:2">소 속 : 품질보증팀<br>성 명 : <b>{who}</b></div><div class="m4" style="font-size:14pt;line-height:2.1">상기인을 {d.standard(", ")} 요구사항에 따른 품질경영대리인으로 임명하며, 품질경영시스템의 수립·실행·유지, 성과 및 개선 필요성의 최고경영자 보고, 인증기관({d.put("issuer")})과의 대외 업무에 관한 책임과 권한을 부여합니다.</div>"""
        foot = f"{d.date('initial')}<br><b>{d.put('holder')}</b><br>대표이사 {_scrawl(d)}"
    seal = d.picture(art.seal(d.facts.holder[0][:18], "★"), 34)
    body += f"""<div class="grow"></div><div class="row end" style="justify-content:flex-end">{seal}<div class="c" style="min-width:60mm;line-height:1.8">{foot}</div></div>"""
    ground = art.guilloche("#b3121b") if d.facts.language == "zh" and d.rng.random() < 0.6 else ""
    return Sheets((page(body, "serif", ground),), ".sheet{padding:28mm 28mm 26mm}")


@negative("order_to_introduce_manual", "zh", "ru", "ja")
def order_to_introduce_manual(d: Draft) -> Sheets:
    """A director's order that puts a manual into force: norm, edition, from which day; a leaf of the firm's own manual."""
    edition = d.rng.choice("ABC")
    if d.facts.language == "zh":
        title, text = "质量手册颁布令", f"本公司依据 {d.standard('、')} 标准并结合公司实际情况，编制完成了《质量手册》第 {edition} 版，现予以批准颁布，自 {d.date('initial')} 起实施。<br>&emsp;&emsp;本手册是公司质量管理体系的法规性文件，是指导公司建立并实施质量管理体系的纲领和行动准则，适用于：{d.put('scope')}。公司全体员工必须遵照执行。"  # fmt: skip
        sign = f"总经理：{_scrawl(d)}<br>{d.date('initial')}"
    elif d.facts.language == "ru":
        title, text = f"ПРИКАЗ № {d.rng.randint(11, 240)}-од", f"О введении в действие Руководства по качеству</div><div class=m3 style='line-height:1.8'>В целях совершенствования системы менеджмента качества и подготовки к аудиту органа по сертификации {d.put('issuer')} ПРИКАЗЫВАЮ:<br>1. Ввести в действие с {d.date('initial')} Руководство по качеству (издание {edition}), разработанное в соответствии с {d.standard(', ')}.<br>2. Установить область применения системы: {d.put('scope')}.<br>3. Назначить представителем руководства по качеству главного технолога.<br>4. Контроль за исполнением приказа оставляю за собой."  # fmt: skip
        sign = f"Генеральный директор {_scrawl(d)} {d.rng.choice(('Л. П. Верхозимов', 'А. С. Дубравин'))}"
    else:
        title, text = "品質マニュアル　制定のことば", f"当社は、お客様に信頼される製品をお届けするため、{d.standard('、')} の要求事項に基づく品質マネジメントシステムを構築し、本マニュアルを制定した。<br>　適用範囲：{d.put('scope')}<br>　本マニュアルは {d.date('initial')} より施行する。全従業員は本マニュアルに定める事項を遵守し、システムの継続的改善に努めること。"  # fmt: skip
        sign = f"{d.date('initial')}<br>代表取締役社長 {_scrawl(d)}"
    cells = rows([("QM", f"QM-{edition}/{d.decoy('revision')}"), ("0.1", "1 / 42")], "ruled")
    body = f"""<div class="row top"><div class="b big" style="flex:1">{d.put("holder")}</div><div style="width:48mm">{cells}</div></div><div class="small m1">{d.put("address")}</div><div style="border-top:.6mm solid #222" class="m2"></div><div class="c b serif m4" style="font-size:26pt">{title}</div><div class="m4" style="font-size:13pt;line-height:2">{text}</div><div class="m4 r" style="line-height:2">{sign}</div><div class="grow"></div><div class="tiny row"><div>{d.decoys_form()}</div><div>CONTROLLED COPY No. {d.rng.randint(1, 20):02}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm}" + RULED)


@negative("chat_about_certificate", "zh", "en", "es")
def chat_about_certificate(d: Draft) -> Sheets:
    """A picture of a chat on a telephone: a buyer asks for the certificate, the seller writes its number and end and sends a file."""
    says = {
        "zh": ("在吗？贵司的ISO证书能发我一份吗，客户审厂要用", "您好，在的。我们是{b}发的{s}，证书号{n}", "有效期到什么时候？", "到{e}，年审刚过，贴纸还没寄到", "发个扫描件吧，别发截图，要看得清章的", "好的，马上发您", "这个是去年的吧，要今年带年审标的", "不好意思，我问一下品管"),
        "en": ("Hi Joe, still missing your ISO cert for the vendor file", "It's {s} from {b}, cert no {n}. Same as last time?", "Last one ran out. When does the new one expire?", "{e}. Surveillance was done in spring", "Great. PDF please, not a photo :)", "sending now", "that's the quote, not the certificate", "oops, wrong file. One sec"),
        "es": ("Buenas tardes, ¿me puede pasar el certificado ISO vigente?", "Claro, es {s} con {b}, número {n}", "¿Hasta cuándo está vigente?", "Hasta el {e}, ya pasamos el seguimiento", "Perfecto, en PDF por favor, se necesita para el alta de proveedor", "Ahorita se lo mando", "Me llegó la factura, no el certificado", "Disculpe, lo busco y se lo reenvío"),
    }[d.facts.language]  # fmt: skip
    values = {"b": d.facts.office.brand, "s": d.standard(" "), "n": d.put("number"), "e": d.date("expiry")}
    bubbles, hour, minute = [], d.rng.randint(8, 17), d.rng.randint(2, 30)
    for i, say in enumerate(says):
        minute += d.rng.randint(0, 3)
        side, colour = ("flex-end", "#c9f0b6") if i % 2 else ("flex-start", "#fff")
        bubbles.append(f'<div style="align-self:{side};background:{colour};border-radius:4mm;padding:3mm 4.5mm;max-width:125mm;font-size:13pt;margin-top:4mm">{say.format(**values)}<span class="tiny" style="color:#789;margin-left:3mm">{hour}:{minute:02}</span></div>')  # fmt: skip
        if i == 5:
            bubbles.append(f'<div style="align-self:flex-end;background:#fff;border:.3mm solid #ccc;border-radius:4mm;padding:4mm;width:100mm;margin-top:4mm"><b>▤ {d.rng.choice(("scan0041.pdf", "ISO9001.pdf", "IMG_2231.pdf"))}</b><br><span class=small>{d.rng.randint(1, 4)}.{d.rng.randint(1, 9)} MB · PDF</span></div>')  # fmt: skip
    body = f"""<div class="row" style="background:#1f2d3a;color:#fff;padding:5mm 8mm;margin:0 -10mm"><div class="b" style="font-size:15pt">‹ &nbsp; {d.put("holder")}</div><div>{hour}:{minute + 4:02} ▮▮▯ {d.rng.randint(11, 96)}%</div></div><div class="c small m2" style="color:#789">{_later(d, 130)}</div>{"".join(bubbles)}<div class="grow"></div><div style="background:#fff;border-radius:8mm;padding:3mm 6mm;color:#99a">✎ …</div>"""
    return Sheets((page(body),), ".sheet{padding:0 10mm 9mm;background:#e6e9ec}")


@negative("invitation_for_auditor", "en", "zh", "tr")
def invitation_for_auditor(d: Draft) -> Sheets:
    """A firm invites a body's auditor for the days of an audit, for the visa: person, passport, norm, who bears the costs."""
    title, text, heads = {
        "en": ("LETTER OF INVITATION", "To the Visa Section. We, {h}, hereby invite the auditor named below, who works for {b}, to visit our plant between {x} and {y} in order to carry out the recertification audit of our {m} to {s} (certificate {n}). All costs of travel, board and lodging will be borne by us. We guarantee that the auditor will leave the country before the visa expires.", ("Name", "Nationality", "Passport No.", "Date of birth", "Purpose of visit", "Valid from – until")),
        "zh": ("邀 请 函", "致签证处：我公司 {h} 诚邀 {b} 的下列审核员于 {x} 至 {y} 来我公司进行 {s} {m}再认证现场审核（证书编号 {n}）。其在华期间的交通、食宿费用由我公司承担，我公司保证其在签证有效期内按时离境。", ("姓名", "国籍", "护照号码", "出生日期", "来访目的", "访问期限")),
        "tr": ("DAVET MEKTUBU", "Vize Bölümüne. {h} olarak, {b} adına görev yapan aşağıda bilgileri verilen denetçiyi, {s} {m} belge yenileme denetimini (belge no {n}) gerçekleştirmek üzere {x} – {y} tarihleri arasında tesisimize davet ediyoruz. Ulaşım, konaklama ve iaşe giderleri firmamızca karşılanacaktır.", ("Adı soyadı", "Uyruğu", "Pasaport no", "Doğum tarihi", "Ziyaret amacı", "Ziyaret süresi")),
    }[d.facts.language]  # fmt: skip
    start, stay = days_later(d.facts.expiry, -70), d.rng.randint(2, 5)
    span = (d.other_date(start), d.other_date(days_later(start, stay)))
    said = text.format(h=f"<b>{d.put('holder')}</b>", b=d.put("issuer"), x=span[0], y=span[1], m=d.system(), s=d.standard(" / "), n=d.put("number"))  # fmt: skip
    aim = {"en": "Management system audit", "zh": "管理体系审核", "tr": "Yönetim sistemi denetimi"}
    guest = d.rng.choice((("Sanna Lindqvall", "FIN"), ("Oskar Bielanowicz", "POL"), ("Priya Venkatarangan", "IND"), ("Emil Kirchhofer", "AUT")))  # fmt: skip
    born = d.other_date(years_later(days_later(d.facts.initial, 77), -d.rng.randint(33, 52)))
    values = (guest[0], guest[1], f"{d.rng.choice('ABKP')}{d.rng.randint(10**6, 10**7 - 1)}", born, aim[d.facts.language], " – ".join(span))  # fmt: skip
    body = f"""<div class="c" style="border-bottom:.8mm solid #243a6b;padding-bottom:3mm"><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="r m2">{d.other_date(days_later(start, -50))}</div><div class="c b m3" style="font-size:24pt">{title}</div><div class="m4" style="line-height:1.8">{said}</div><div class="m3">{rows(list(zip(heads, values, strict=True)), "ruled half")}</div><div class="m4 row end"><div>{_scrawl(d, 40)}<br>{d.text("people")}</div>{d.picture(art.seal(d.facts.holder[0][:20], "★"), 34)}</div><div class="grow"></div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 14mm} .half .l{width:48mm}" + RULED)


@negative("sign_in_sheet", "zh", "en", "ko")
def sign_in_sheet(d: Draft) -> Sheets:
    """A list of those present at the opening and the closing meeting of an audit: norm, kind of audit, departments, hands."""
    title, heads, cols, parts = {
        "zh": ("首 / 末次会议签到表", ("受审核方", "审核准则", "审核类型", "证书编号", "会议时间"), ("序号", "姓名", "部门", "职务", "首次", "末次"), ("总经办", "品管部", "生产部", "采购部", "仓储部", "人事行政部", "业务部", "技术部")),
        "en": ("Attendance – Opening / Closing Meeting", ("Organisation audited", "Standard", "Type of audit", "Certificate No.", "Dates"), ("No.", "Name", "Department", "Function", "Opening", "Closing"), ("Management", "Quality", "Production", "Purchasing", "Warehouse", "HR", "Sales", "Engineering")),
        "ko": ("시작회의 / 종료회의 참석자 명단", ("수감조직", "적용규격", "심사종류", "인증번호", "일자"), ("번호", "성명", "부서", "직위", "시작", "종료"), ("경영지원", "품질보증", "생산", "구매", "자재", "인사", "영업", "기술연구소")),
    }[d.facts.language]  # fmt: skip
    kind = {"zh": "□初审 ☑监督 □再认证", "en": "☐ Stage 2  ☒ Surveillance  ☐ Recertification", "ko": "☐ 최초 ☒ 사후 ☐ 갱신"}  # fmt: skip
    posts = {
        "zh": ("经理", "主管", "文员"),
        "en": ("Manager", "Supervisor", "Clerk"),
        "ko": ("부장", "과장", "대리"),
    }
    day = d.facts.decoys.surveillance1
    values = (d.put("holder"), d.standard(" / "), kind[d.facts.language], d.put("number"), f"{d.other_date(day)} – {d.other_date(days_later(day, 1))}")  # fmt: skip
    lines = [(str(i), _scrawl(d, 16), part, d.rng.choice(posts[d.facts.language]), "✓", d.rng.choice("✓✓✓–")) for i, part in enumerate(parts, 1)]  # fmt: skip
    lines += [(str(i), "&nbsp;", "", "", "", "") for i in range(9, 13)]
    body = f"""<div class="row">{d.logo(36)}<div class="b" style="font-size:17pt">{title}</div><div class="tiny">{d.decoys_form()}</div></div><div class="m3">{rows(list(zip(heads, values, strict=True)))}</div><div class="m2">{ruled(cols, lines)}</div><div class="grow"></div><div class="row small"><div>{d.put("issuer")}</div><div>{d.text("people")} {_scrawl(d, 26)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 18mm 10mm}" + RULED)


@negative("eight_d_report", "de", "en", "zh")
def eight_d_report(d: Draft) -> Sheets:
    """A supplier's 8D report on a complaint: eight boxes, team, cause, actions with days; the norm's clauses and its certificate in the foot."""
    title, heads, boxes = {
        "de": ("8D-Report", ("Reklamations-Nr.", "Kunde", "Lieferant", "Teil", "Beanstandet am", "Abgeschlossen am"), ("D1 Team: Qualität, Fertigung, Einkauf", "D2 Problembeschreibung: 14 von 500 Teilen mit Grat an der Dichtfläche", "D3 Sofortmaßnahme: 100 %-Sichtprüfung, Sperrung des Bestands", "D4 Ursache: Verschleiß des Schnittwerkzeugs, Wartungsintervall nicht im Plan (5-Why)", "D5 Abstellmaßnahme: Standmengenzähler an der Presse", "D6 Wirksamkeit: drei Lose ohne Befund", "D7 Vorbeugung: FMEA und Produktionslenkungsplan geändert, {s} Abschnitt 10.2", "D8 Abschluss: Dank an das Team")),
        "en": ("8D Report", ("Complaint No.", "Customer", "Supplier", "Part", "Opened", "Closed"), ("D1 Team: quality, production, purchasing", "D2 Problem: 14 of 500 parts with a burr on the sealing face", "D3 Containment: stock blocked, 100 % visual check", "D4 Root cause: worn punch, interval missing in the maintenance plan (5-why)", "D5 Corrective action: stroke counter on the press", "D6 Validation: three lots without finding", "D7 Prevention: FMEA and control plan revised, {s} clause 10.2", "D8 Closure: the team is thanked")),
        "zh": ("8D 报告", ("客诉编号", "客户", "供应商", "品名", "立案日期", "结案日期"), ("D1 成立小组：品管、生产、采购", "D2 问题描述：500 件中 14 件密封面有毛刺", "D3 临时措施：隔离库存，全检", "D4 根本原因：冲头磨损，保养计划未规定更换周期（5Why）", "D5 永久措施：冲床加装计数器", "D6 效果验证：连续三批无不良", "D7 预防再发：修订 FMEA 与控制计划，见 {s} 10.2", "D8 结案：感谢小组成员")),
    }[d.facts.language]  # fmt: skip
    product = _product(d)
    values = (f"Q{d.rng.randint(10**7, 10**8 - 1)}", _firm(d), d.put("holder"), product, d.date("issue"), _later(d, 41))  # fmt: skip
    cells = "".join(f'<div style="border:.3mm solid #667;padding:3mm;min-height:24mm">{box.format(s=d.standard(" "))}<div class="tiny r m1" style="color:#556">{_later(d, 3 + 5 * i)}</div></div>' for i, box in enumerate(boxes))  # fmt: skip
    body = f"""<div class="row" style="background:#dde4ee;padding:3mm 4mm"><div class="b" style="font-size:22pt">{title}</div><div class="small">{d.decoys_form()}</div></div><div class="m2">{rows(list(zip(heads, values, strict=True)))}</div><div class="m2 fit" style="display:grid;grid-template-columns:1fr 1fr;gap:2mm">{cells}</div><div class="grow"></div><div class="row end"><div class="tiny">{d.put("holder")} · {d.standard(" / ")} · {d.put("number")} · {d.facts.office.brand} · {d.date("expiry")}</div>{_scrawl(d, 30)}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 17mm 10mm}")


@negative("part_submission_warrant", "en", "es", "de")
def part_submission_warrant(d: Draft) -> Sheets:
    """A maker's warrant that samples of a part keep to the customer's demands: levels, results, disposition; boxes filled and signed."""
    title, pairs, declare, close = {
        "en": ("Part Submission Warrant", ("Part name", "Customer part number", "Engineering change level", "Dated", "Purchase order No.", "Weight (kg)"), "I affirm that the samples represented by this warrant are representative of our parts, which were made by a process that meets all Production Part Approval Process Manual 4th Edition requirements. I further affirm that they were produced at the production rate of {k} / 8 hours. Organization quality system: {s}.", ("FOR CUSTOMER USE ONLY", "☒ Approved   ☐ Interim approval   ☐ Rejected")),
        "es": ("Garantía de Presentación de Partes (PSW)", ("Nombre de la parte", "N.º de parte del cliente", "Nivel de cambio de ingeniería", "Fecha", "Orden de compra", "Peso (kg)"), "Declaro que las muestras amparadas por esta garantía son representativas de nuestras partes y que fueron fabricadas mediante un proceso que cumple los requisitos del Manual PPAP 4.ª edición, a un ritmo de producción de {k} / 8 horas. Sistema de calidad de la organización: {s}.", ("SOLO PARA USO DEL CLIENTE", "☒ Aprobado   ☐ Interino   ☐ Rechazado")),
        "de": ("Erstmusterprüfbericht – Deckblatt PPF (VDA 2)", ("Benennung", "Sachnummer Kunde", "Änderungsstand", "Datum", "Bestell-Nr.", "Gewicht (kg)"), "Hiermit wird bestätigt, dass die Bemusterung entsprechend VDA-Band 2 durchgeführt wurde. Ausbringung {k} Stück je Schicht. Qualitätsmanagementsystem des Lieferanten: {s}.", ("ENTSCHEIDUNG DES KUNDEN", "☒ frei   ☐ frei mit Auflagen   ☐ abgelehnt")),
    }[d.facts.language]  # fmt: skip
    product = _product(d)
    values = (product, f"{d.rng.randint(1, 9)}K{d.rng.randint(0, 9)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.choice('ABC')}", d.rng.choice("ABCDE"), d.decoy("decision"), str(d.rng.randint(4500000000, 4599999999)), f"{d.rng.uniform(0.02, 4):.4f}")  # fmt: skip
    level = " ".join(f"{'☒' if n == 3 else '☐'} {n}" for n in range(1, 6))
    left = f"<b>{d.put('holder')}</b><br>{d.put('address')}<br>Vendor code {d.rng.randint(10000, 99999)}"
    right = f"<b>{_firm(d)}</b><br>Buyer code {d.rng.choice('ABCD')}{d.rng.randint(10, 99)}<br>IMDS {d.rng.randint(10**8, 10**9 - 1)}"
    body = f"""<div class="c b" style="font-size:21pt">{title}</div><div class="m2">{rows(list(zip(pairs, values, strict=True)), "ruled half")}</div><div class="row top m2 small"><div class="box">{left}</div><div class="box">{right}</div></div><div class="m2 box">Level: {level}</div><div class="m3" style="line-height:1.5">{declare.format(k=d.rng.randint(200, 9000), s=d.standard(" / "))}</div><div class="row end m3"><div class="small">{d.text("people")}<br>{d.date("issue")}</div>{_scrawl(d)}</div><div class="grow"></div><div class="box" style="background:#eee"><div class="c b">{close[0]}</div><div class="m1">{close[1]}</div><div class="row end"><div class="small">{_later(d, 20)}</div>{_scrawl(d, 28)}</div></div><div class="tiny m1">CFG-1001 · {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 18mm 10mm} .box{border:.3mm solid #555;padding:3mm} .row .box{flex:1} .half .l{width:60mm}" + RULED)  # fmt: skip


@negative("exam_of_auditors", "zh", "en", "vi")
def exam_of_auditors(d: Draft) -> Sheets:
    """A sheet of questions on a norm for future internal auditors, with name, mark and a ring of the answers chosen."""
    title, heads, questions = {
        "zh": ("{s} 内审员培训考试试卷", ("姓名", "部门", "日期", "得分"), ("认证证书的有效期一般为（　）。 A. 一年　B. 二年　C. 三年　D. 五年", "内部审核属于（　）审核。 A. 第一方　B. 第二方　C. 第三方", "认证证书上应当包括（　）。 A. 获证组织名称　B. 认证范围　C. 有效期　D. 以上都是", "监督审核的间隔不应超过（　）个月。 A. 6　B. 12　C. 24", "判断题：取得认证证书即可在产品上使用体系认证标志。（　）", "简答题：简述不符合项的处理流程。")),
        "en": ("{s} Internal Auditor – written test", ("Name", "Department", "Date", "Mark"), ("A certificate of registration is normally valid for: A one year  B two years  C three years  D five years", "An internal audit is a: A first-party  B second-party  C third-party audit", "A certificate states: A the name of the holder  B the scope  C the expiry date  D all of these", "Surveillance is carried out at least every: A 6  B 12  C 24 months", "True or false: the certification mark may be printed on the product.", "Describe in your own words what has to follow a nonconformity.")),
        "vi": ("Bài kiểm tra đánh giá viên nội bộ {s}", ("Họ tên", "Bộ phận", "Ngày", "Điểm"), ("Giấy chứng nhận thường có hiệu lực: A. 1 năm  B. 2 năm  C. 3 năm  D. 5 năm", "Đánh giá nội bộ là đánh giá: A. bên thứ nhất  B. bên thứ hai  C. bên thứ ba", "Giấy chứng nhận phải nêu: A. tên tổ chức  B. phạm vi  C. ngày hết hạn  D. tất cả", "Đánh giá giám sát không quá: A. 6  B. 12  C. 24 tháng", "Đúng hay sai: được in dấu chứng nhận hệ thống lên sản phẩm.", "Trình bày các bước xử lý sự không phù hợp.")),
    }[d.facts.language]  # fmt: skip
    values = (d.text("people"), "QA", d.decoy("audit"), f"<span style='color:#c22;font-size:20pt'>{d.rng.randint(62, 98)}</span>")  # fmt: skip
    marks = "".join(f'<div class="m3">{i}. {question} <span style="color:#c22;font-size:15pt">{d.rng.choice("✓✓✓✗")}</span></div>' for i, question in enumerate(questions, 1))  # fmt: skip
    blank = '<div style="border-bottom:.2mm dotted #777;height:9mm"></div>' * 4
    body = f"""<div class="small row"><div>{d.put("holder")}</div><div>{d.decoys_form()}</div></div><div class="c b m3" style="font-size:19pt">{title.format(s=d.standard(" "))}</div><div class="row m3">{"".join(f"<div>{head}: <u>&nbsp;{value}&nbsp;</u></div>" for head, value in zip(heads, values, strict=True))}</div><div class="m2" style="line-height:1.6">{marks}</div>{blank}<div class="grow"></div><div class="r">{_scrawl(d, 28)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@negative("course_programme", "de", "fr", "pl")
def course_programme(d: Draft) -> Sheets:
    """A body's sheet on a course: aims, hours, price, days and places, 'you receive a certificate', a form to enrol."""
    title, points, heads, ends = {
        "de": ("Seminar: Qualitätsbeauftragter nach {s}", ("Inhalte: Prozessorientierung, Risiken und Chancen, Dokumentierte Information, Vorbereitung der Zertifizierung", "Zielgruppe: Fach- und Führungskräfte, die ein Managementsystem aufbauen", "Abschluss: Zertifikat nach bestandener Prüfung, gültig drei Jahre"), ("Termin", "Ort", "Gebühr"), ("Anmeldung bis", "Verbindliche Anmeldung – Name, Firma, Unterschrift")),
        "fr": ("Formation : auditeur interne {s}", ("Objectifs : comprendre les exigences, préparer et conduire un audit, rédiger un rapport", "Public : responsables qualité, pilotes de processus", "Validation : attestation de fin de formation, certificat de compétences valable trois ans"), ("Dates", "Lieu", "Tarif HT"), ("Inscription avant le", "Bulletin d'inscription – nom, société, cachet et signature")),
        "pl": ("Szkolenie: auditor wewnętrzny {s}", ("Program: wymagania normy, podejście procesowe, planowanie i prowadzenie auditu, niezgodności", "Adresaci: pełnomocnicy ds. systemu, kierownicy działów", "Po egzaminie uczestnik otrzymuje certyfikat auditora ważny trzy lata"), ("Termin", "Miejsce", "Cena netto"), ("Zgłoszenia do dnia", "Formularz zgłoszeniowy – imię i nazwisko, firma, podpis")),
    }[d.facts.language]  # fmt: skip
    places = {"de": ("Dortmund", "Leipzig", "Linz"), "fr": ("Lyon", "Nantes", "Lille"), "pl": ("Wrocław", "Gdynia", "Łódź")}  # fmt: skip
    lines = [(f"{_later(d, 90 + 40 * i)} – {_later(d, 92 + 40 * i)}", place, f"{d.rng.randint(69, 149)}0,00") for i, place in enumerate(places[d.facts.language])]  # fmt: skip
    items = "".join(f"<li class=m2>{point}</li>" for point in points)
    colour = d.facts.office.colour
    body = f"""<div class="row" style="background:{colour};margin:-14mm -20mm 0;padding:8mm 20mm"><div style="background:#fff;padding:2mm">{d.logo(40)}</div><div class="b" style="color:#fff;font-size:15pt">ACADEMY {d.facts.issue.year + 1}</div></div><div class="b m4" style="font-size:24pt;color:{colour}">{title.format(s=d.standard(" "))}</div><ul class="m3" style="line-height:1.5">{items}</ul><div class="m3">{ruled(heads, lines)}</div><div class="b m3">{ends[0]} {_later(d, 75)}</div><div class="m3" style="border:.4mm dashed {colour};padding:6mm"><b>{ends[1]}</b><div style="border-bottom:.2mm solid #888;height:10mm"></div><div style="border-bottom:.2mm solid #888;height:10mm"></div></div><div class="grow"></div><div class="row tiny"><div>{d.footer()}</div>{d.marks(18)}</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 20mm 11mm}" + RULED)


@negative("social_media_post", "en", "id", "tr")
def social_media_post(d: Draft) -> Sheets:
    """A post on a network, printed: a firm is proud of its certificate, a picture of the handing over, tags, hearts and comments."""
    text, tags, comments = {
        "en": ("Big news! We are now {s} certified. After months of hard work the team received the certificate from {b} today. It covers {w} and is valid until {e}. Thank you to everybody who made this possible!", "#ISO9001 #quality #proud #teamwork #certified", ("Congratulations to the whole team!", "Well deserved", "Can you recommend your consultant?")),
        "id": ("Alhamdulillah! {h} resmi meraih sertifikasi {s} dari {b}. Ruang lingkup: {w}. Sertifikat berlaku sampai {e}. Terima kasih kepada seluruh karyawan dan tim konsultan atas kerja kerasnya!", "#ISO9001 #sertifikasi #mutu #manufaktur #Indonesia", ("Selamat! Semoga makin sukses", "Mantap, lanjutkan!", "Konsultannya siapa ya Pak?")),
        "tr": ("Gururluyuz! {b} tarafından yapılan denetimler sonucunda {s} belgesini almaya hak kazandık. Kapsam: {w}. Belgemiz {e} tarihine kadar geçerlidir. Emeği geçen tüm ekip arkadaşlarımıza teşekkür ederiz.", "#ISO9001 #kalite #belgelendirme #gurur #ekipçalışması", ("Tebrikler, başarılarınızın devamını dileriz", "Hayırlı olsun!", "Emeğinize sağlık")),
    }[d.facts.language]  # fmt: skip
    said = text.format(
        h=d.put("holder"), s=d.standard(" "), b=d.put("issuer"), w=d.put("scope"), e=d.date("expiry")
    )
    shot = f"""<div class="row" style="background:linear-gradient(135deg,#b9cbe0,#e9d9b8);height:82mm;justify-content:center"><div style="background:#fff;border:1.2mm double #b08d2f;padding:5mm 9mm;transform:rotate(-5deg)" class="c"><div class="b" style="font-size:15pt">CERTIFICATE</div><div class="tiny">{d.facts.office.brand}</div><div class="b m1">{d.standard(" ")}</div>{d.picture(art.signature(d.rng), 20)}</div></div>"""
    notes = "".join(f'<div class="m1" style="background:#f0f2f5;border-radius:3mm;padding:2mm 4mm">{comment}</div>' for comment in comments)  # fmt: skip
    body = f"""<div class="row" style="justify-content:flex-start"><div style="width:14mm;height:14mm;border-radius:50%;background:{d.facts.office.colour}"></div><div><b>{d.put("holder")}</b><br><span class="small" style="color:#667">{d.rng.randint(200, 9000):,} followers · {d.date("issue")} · ●</span></div></div><div class="m3" style="font-size:12.5pt;line-height:1.5">{said}</div><div class="m1" style="color:#0a66c2">{tags}</div><div class="m2">{shot}</div><div class="row small m2" style="color:#556"><div>♥ {d.rng.randint(14, 480)}</div><div>{d.rng.randint(3, 60)} ✉ · {d.rng.randint(1, 12)} ↻</div></div>{notes}<div class="grow"></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 26mm 12mm}")


@negative("spreadsheet_of_sites", "en", "fr", "nl")
def spreadsheet_of_sites(d: Draft) -> Sheets:
    """A print of a sheet of cells: the plants of a group with the certificates of each, number, body and end, traffic lights, tabs below."""
    heads, tabs, states = {
        "en": (("Site", "Country", "Standard", "Body", "Certificate No.", "Issued", "Expires", "Status", "Owner"), ("Certificates", "Audit calendar", "Contacts", "Archive"), ("OK", "renewal running", "expired!")),
        "fr": (("Site", "Pays", "Norme", "Organisme", "N° certificat", "Émis le", "Échéance", "Statut", "Pilote"), ("Certificats", "Planning audits", "Contacts", "Archives"), ("OK", "renouvellement en cours", "échu !")),
        "nl": (("Vestiging", "Land", "Norm", "Instelling", "Certificaatnr.", "Uitgegeven", "Vervalt", "Status", "Eigenaar"), ("Certificaten", "Auditkalender", "Contacten", "Archief"), ("OK", "verlenging loopt", "verlopen!")),
    }[d.facts.language]  # fmt: skip
    places = (("Rheinau", "DE"), ("Opole", "PL"), ("Györ", "HU"), ("Vigo", "ES"), ("Pune", "IN"), ("Suzhou", "CN"), ("Monterrey", "MX"), ("Izmir", "TR"), ("Gent", "BE"), ("Novara", "IT"))  # fmt: skip
    norms = ("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018", "IATF 16949:2016", "ISO 50001:2018")
    lines = [(d.put("holder"), "–", d.standard(" / "), d.facts.office.brand, d.put("number"), d.date("issue"), d.date("expiry"), states[0], "QM")]  # fmt: skip
    today = days_later(d.facts.issue, 50)
    late = days_later(today, 150)
    for place, country in d.rng.sample(places, 9):
        for norm in d.rng.sample(norms, 2):
            issued = days_later(d.facts.issue, d.rng.randint(-1200, 60))
            end = days_later(years_later(issued, 3), -1)
            lines.append((place, country, norm, d.rng.choice(("BV", "DNV", "LRQA", "TÜV Rheinland", "DEKRA")), f"{d.rng.choice(('', 'C', 'IND'))}{d.rng.randint(100000, 99999999)}", d.other_date(issued), d.other_date(end), states[(end < late) + (end < today)], d.rng.choice(("MK", "JPL", "SvD", "AR"))))  # fmt: skip
    colours = dict(zip(states, ("#c6efce", "#ffeb9c", "#ffc7ce"), strict=True))
    cells = "".join(f'<tr><td class="n">{i}</td>' + "".join(f'<td style="background:{colours.get(cell, "#fff")}">{cell}</td>' for cell in line) + "</tr>" for i, line in enumerate(lines, 2))  # fmt: skip
    letters = "".join(f'<td class="n c">{letter}</td>' for letter in " ABCDEFGHI")
    top = "".join(f'<td style="background:#1f4e79;color:#fff"><b>{head} ▾</b></td>' for head in heads)
    strip = "".join(f'<span style="border:.3mm solid #999;padding:1mm 5mm;background:{"#fff" if i == 0 else "#ddd"}">{tab}</span>' for i, tab in enumerate(tabs))  # fmt: skip
    body = f"""<div class="small">Certificates_group_v{d.rng.randint(3, 30)}.xlsx – {_later(d, 50)}</div><table class="grid m1"><tr>{letters}</tr><tr><td class="n">1</td>{top}</tr>{cells}</table><div class="grow"></div><div class="small">{strip}</div>"""
    css = ".sheet{padding:12mm 12mm 9mm} .grid{width:100%} .grid td{border:.2mm solid #b5b5b5;padding:1mm 1.6mm;font-size:8.5pt} .grid .n{background:#eee;color:#666}"
    return Sheets((page(body, "wide"),), css, "landscape")


@negative("data_processing_annex", "de", "nl", "fr")
def data_processing_annex(d: Draft) -> Sheets:
    """An annex to a contract on personal data: technical measures in a table, the processor's certificate as one proof, two hands."""
    title, cols, lines, proof = {
        "de": ("Anlage 2 zum Auftragsverarbeitungsvertrag – Technische und organisatorische Maßnahmen (Art. 32 DSGVO)", ("Kontrollziel", "Maßnahme"), (("Zutrittskontrolle", "Schließsystem mit Codesperre, Besucherprotokoll, Videoüberwachung der Zugänge"), ("Zugangskontrolle", "Zwei-Faktor-Anmeldung, Sperre nach fünf Fehlversuchen"), ("Weitergabekontrolle", "TLS 1.3, verschlüsselte Datenträger"), ("Eingabekontrolle", "Protokollierung von Änderungen, 180 Tage"), ("Verfügbarkeit", "Tägliche Sicherung, zweiter Brandabschnitt, USV"), ("Trennung", "Mandantenfähigkeit, getrennte Testumgebung")), "Als Faktor für den Nachweis hinreichender Garantien (Art. 28 Abs. 5) legt der Auftragnehmer vor: Zertifikat {n} nach {s}, {b}, gültig bis {e}. Fällt das Zertifikat weg, ist der Auftraggeber unverzüglich zu unterrichten."),
        "nl": ("Bijlage 2 bij de verwerkersovereenkomst – Technische en organisatorische maatregelen (art. 32 AVG)", ("Doel", "Maatregel"), (("Fysieke toegang", "Toegangspas, bezoekersregistratie, camera's"), ("Logische toegang", "Meerfactorauthenticatie, blokkering na vijf pogingen"), ("Overdracht", "TLS 1.3, versleutelde media"), ("Logging", "Wijzigingen worden 180 dagen vastgelegd"), ("Beschikbaarheid", "Dagelijkse back-up, tweede locatie, noodstroom"), ("Scheiding", "Gescheiden test- en productieomgeving")), "Als element om afdoende garanties aan te tonen legt de verwerker over: certificaat {n} volgens {s}, {b}, geldig tot {e}. Verlies van het certificaat wordt onverwijld gemeld."),
        "fr": ("Annexe 2 au contrat de sous-traitance – Mesures techniques et organisationnelles (art. 32 RGPD)", ("Objectif", "Mesure"), (("Accès physique", "Badges, registre des visiteurs, vidéosurveillance"), ("Accès logique", "Authentification à deux facteurs, blocage après cinq essais"), ("Transmission", "TLS 1.3, supports chiffrés"), ("Traçabilité", "Journalisation des modifications, 180 jours"), ("Disponibilité", "Sauvegarde quotidienne, site de secours, onduleur"), ("Cloisonnement", "Environnements de test et de production séparés")), "À titre d'élément attestant de garanties suffisantes, le sous-traitant produit : certificat {n} selon {s}, {b}, valable jusqu'au {e}. La perte du certificat est signalée sans délai."),
    }[d.facts.language]  # fmt: skip
    said = proof.format(n=d.put("number"), s=d.standard(" / "), b=d.put("issuer"), e=d.date("expiry"))
    body = f"""<div class="small row"><div>{d.put("holder")}, {d.put("address")}</div><div>v{d.rng.randint(1, 4)}.{d.rng.randint(0, 9)}</div></div><div class="b m3" style="font-size:15pt">{title}</div><div class="m3">{ruled(cols, list(lines))}</div><div class="m3" style="line-height:1.6">{said}</div><div class="m4 row end"><div class="c">{_scrawl(d)}<br><span class="small">{d.date("issue")}</span></div><div class="c">{_scrawl(d)}<br><span class="small">{_later(d, 6)}</span></div></div><div class="grow"></div><div class="tiny c">11 / 12</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 11mm}" + RULED)


@negative("pen_test_attestation", "en", "de", "pt")
def pen_test_attestation(d: Draft) -> Sheets:
    """A tester's letter of attestation after a test of an application: days, method, counts of findings; not a norm of systems, no term."""
    title, text, cols, grades, note = {
        "en": ("Letter of Attestation – Penetration Test", "This letter attests that {t} carried out a grey-box penetration test of the customer portal of {h} between {x} and {y}. The work followed the OWASP Testing Guide and PTES. All findings graded high were retested and found to be closed.", ("Grade", "Found", "Open after retest"), ("Critical", "High", "Medium", "Low"), "The result is a snapshot on the days of the test. It is no certification to {s} and gives no assurance for later versions."),
        "de": ("Attestierung – Penetrationstest", "Hiermit wird bestätigt, dass {t} vom {x} bis {y} einen Grey-Box-Penetrationstest des Kundenportals der {h} durchgeführt hat. Grundlage waren der OWASP Testing Guide und das BSI-Durchführungskonzept. Alle als hoch eingestuften Schwachstellen wurden im Nachtest als behoben festgestellt.", ("Einstufung", "gefunden", "offen nach Nachtest"), ("Kritisch", "Hoch", "Mittel", "Niedrig"), "Das Ergebnis ist eine Momentaufnahme. Eine Zertifizierung nach {s} ist damit nicht verbunden."),
        "pt": ("Carta de Atestação – Teste de Intrusão", "Atestamos que {t} realizou teste de intrusão do tipo caixa cinza no portal de clientes de {h} entre {x} e {y}, segundo o OWASP Testing Guide e o PTES. As vulnerabilidades altas foram retestadas e consideradas corrigidas.", ("Severidade", "Encontradas", "Abertas após reteste"), ("Crítica", "Alta", "Média", "Baixa"), "O resultado retrata os dias do teste e não equivale à certificação {s}."),
    }[d.facts.language]  # fmt: skip
    day = d.facts.decoys.audit
    tester = d.rng.choice({
        "en": ("Redthorn Security Ltd", "Blackmere Offensive Security Inc."),
        "de": ("Kernpfad IT-Sicherheit GmbH", "Rotkeil Security Consulting GmbH"),
        "pt": ("Muralha Segurança da Informação Ltda.", "Sentinela Cyber Serviços S.A."),
    }[d.facts.language])  # fmt: skip
    said = text.format(t=f"<b>{tester}</b>", h=f"<b>{d.put('holder')}</b>", x=d.other_date(day), y=d.other_date(days_later(day, 8)))  # fmt: skip
    found = [d.rng.randint(i, 2 + 3 * i) for i in range(4)]
    still = [d.rng.randint(0, count) if i > 1 else 0 for i, count in enumerate(found)]
    lines = [(grade, str(count), str(rest)) for grade, count, rest in zip(grades, found, still, strict=True)]
    body = f"""<div style="background:#10202e;color:#7fe3c0;margin:-18mm -24mm 0;padding:12mm 24mm" class="row"><div class="b" style="font-size:18pt">{tester}</div><div class="small">CREST · OSCP</div></div><div class="b m4" style="font-size:22pt">{title}</div><div class="m1 small">{d.decoy("report")} · {d.date("issue")}</div><div class="m4" style="line-height:1.7">{said}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3 small">{note.format(s="ISO/IEC 27001")}</div><div class="m4">{_scrawl(d, 40)}<br>{d.text("people")}<br><span class="small">Principal Consultant</span></div><div class="grow"></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm}" + RULED)
