"""What hangs framed in a supplier's corridor or is filed as if it did: persons' registrations, schedules, state papers, pledges, medals, passes."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art, companies
from benchmarks.generate.data import offices, words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def _firm(d: Draft, trade: str | None = None) -> str:
    return escape(companies.company(d.rng, d.facts.language, trade)[0], quote=False)


def _later(d: Draft, days: int) -> str:
    return d.other_date(days_later(d.facts.issue, days))


def _until(d: Draft, years: int) -> str:
    return d.other_date(days_later(years_later(d.facts.issue, years), -1))


def _scrawl(d: Draft, millimetres: float = 34) -> str:
    return d.picture(art.signature(d.rng), millimetres)


def _products(d: Draft, *trades: str) -> list[str]:
    offered: dict[str, list[str]] = words(d.facts.language)["scope"]["products"]
    known = [trade for trade in trades if trade in offered] or sorted(offered)
    return [escape(item, quote=False) for item in offered[d.rng.choice(known)]]


def _trade(d: Draft, *trades: str) -> None:
    """Let the firm be one of a trade, so that its name agrees with the paper."""
    d.facts = d.facts.with_(holder=companies.company(d.rng, d.facts.language, d.rng.choice(trades)))


def _frame(colour: str, inner: str = "#fff", corner: bool = True) -> str:
    """Give a double border with ornaments in its corners as the ground of a page."""
    marks = "".join(
        f'<div style="position:absolute;{place};width:14mm;height:14mm;border:1mm solid {colour};background:{inner};transform:rotate(45deg)"></div>'
        for place in ("left:4mm;top:4mm", "right:4mm;top:4mm", "left:4mm;bottom:4mm", "right:4mm;bottom:4mm")
    )
    return f'<div style="position:absolute;inset:8mm;border:1.6mm double {colour};background:{inner}"></div><div style="position:absolute;inset:12mm;border:.3mm solid {colour}"></div>{marks if corner else ""}'


@negative("auditor_registration", "en", "zh", "ja")
def auditor_registration(d: Draft) -> Sheets:
    """A register's certificate that a person is an auditor of a kind of system: grade, number, scheme, from and until; no firm is certified."""
    who, number = d.text("people"), f"{d.rng.randint(1000000, 9999999)}"
    kind = {"E": "EMS", "S": "OHSMS"}.get(d.facts.standards[0].system, "QMS")
    day, end = d.date("issue"), _until(d, 3)
    if d.facts.language == "en":
        name = d.rng.choice(("International Register of Certificated Auditors", "Exemplar Global Personnel Register"))  # fmt: skip
        body = f"""<div class="c b" style="letter-spacing:1mm;color:#4b2e83">{name}</div><div class="c serif m3" style="font-size:34pt;color:#4b2e83">Certificate of Registration</div><div class="c m3">This is to certify that</div><div class="c b m2" style="font-size:26pt">{who}</div><div class="c m2">meets the requirements for registration in the grade of</div><div class="c b m2" style="font-size:19pt">{d.rng.choice(("Lead Auditor", "Principal Auditor", "Auditor"))}</div><div class="c m2">in the scheme {d.system()} ({d.standard(" ")})</div>"""
        pairs = [("Certificate number", number), ("Date of registration", day), ("Registered until", end)]
        foot = "Registration is subject to a yearly declaration of audits, training and conduct. Registration of a person is no certification of that person's employer."
    elif d.facts.language == "zh":
        body = f"""<div class="c b" style="font-size:15pt">中国认证认可协会</div><div class="c tiny">China Certification and Accreditation Association</div><div class="c b serif m3" style="font-size:36pt;letter-spacing:6mm;color:#9a1b1b">注 册 证 书</div><div class="m4" style="font-size:15pt;line-height:2.1">&emsp;&emsp;兹证明 <b>&ensp;{who}&ensp;</b> 符合《管理体系审核员注册准则》要求，准予注册为 <b>{d.system()}</b>（{d.standard("、")}）{d.rng.choice(("审核员", "主任审核员", "实习审核员"))}。</div>"""
        pairs = [("注册编号", f"{d.facts.issue.year}-N1{kind}-{number}"), ("身份证号", f"{d.rng.randint(110000, 659999)}********{d.rng.randint(1000, 9999)}"), ("执业机构", d.put("issuer")), ("注册日期", day), ("有 效 期 至", end)]  # fmt: skip
        foot = "本证书须在有效期内使用，注册状态可在协会网站查询。"
    else:
        body = f"""<div class="c b m2" style="font-size:34pt;letter-spacing:5mm">登 録 証</div><div class="c m3">マネジメントシステム審査員評価登録センター</div><div class="c b m4" style="font-size:26pt">{who} 殿</div><div class="m4" style="font-size:13pt;line-height:2">貴殿は、マネジメントシステム審査員の資格基準（{d.standard("、")}）に適合していることが評価されましたので、{d.rng.choice(("主任審査員", "審査員", "審査員補"))}として登録されたことを証します。</div>"""
        pairs = [("登録番号", f"{d.rng.choice('ABCE')}{d.rng.randint(10000, 29999)}"), ("登録区分", d.system()), ("登録日", day), ("有効期限", end)]  # fmt: skip
        foot = "本証は個人の資格を証するもので、所属組織の登録を示すものではありません。"
    photo = '<div style="width:26mm;height:34mm;border:.3mm solid #888;background:linear-gradient(#cfd9e3 55%,#5d6b7a 55%)"></div>'
    body += f"""<div class="grow"></div><div class="row end">{photo}<div>{rows(pairs)}</div>{d.picture(art.seal("AUDITOR REGISTER" if d.facts.language == "en" else _ring(d), "★", "#4b2e83"), 32)}</div><div class="tiny c m3">{foot}</div>"""
    return Sheets((page(body, "wide serif", art.guilloche("#4b2e83", 1123, 794)),), ".sheet{padding:19mm 32mm 17mm}", "landscape")  # fmt: skip


def _ring(d: Draft) -> str:
    """Give the ring of a register's seal."""
    return {"zh": "中国认证认可协会", "ja": "審査員評価登録センター"}[d.facts.language]


@negative("scope_table_of_body", "en", "de", "it")
def scope_table_of_body(d: Draft) -> Sheets:
    """A schedule to a certification body's accreditation: schemes, norms, codes of trade in a table, offices, from and until."""
    title, who, cols, trades, text = {
        "en": ("Schedule of Accreditation", "issued by United Kingdom Accreditation Service", ("Scheme", "Standard", "IAF code", "Description"), ("Rubber and plastic products", "Basic metals and fabricated metal products", "Machinery and equipment", "Electrical and optical equipment", "Construction", "Transport, storage and communication", "Information technology"), "The body named below is accredited in accordance with ISO/IEC 17021-1:2015 to provide certification of management systems for the activities set out in this schedule. Accredited to / Issue No."),
        "de": ("Anlage zur Akkreditierungsurkunde D-ZM-{n}-01-00", "Deutsche Akkreditierungsstelle GmbH", ("Bereich", "Norm", "IAF-Code", "Bezeichnung"), ("Gummi- und Kunststoffwaren", "Metallerzeugung, Metallerzeugnisse", "Maschinenbau", "Elektro- und optische Ausrüstung", "Baugewerbe", "Verkehr, Lagerung", "Informationstechnik"), "Die Zertifizierungsstelle ist nach DIN EN ISO/IEC 17021-1:2015 für die nachstehend aufgeführten Bereiche akkreditiert. Die Urkunde samt Anlage gibt den Stand zum Zeitpunkt des Ausstellungsdatums wieder. Gültig ab"),
        "it": ("Allegato al certificato di accreditamento n. {n}-A", "ACCREDIA – L'Ente Italiano di Accreditamento", ("Schema", "Norma", "Settore IAF", "Descrizione"), ("Prodotti in gomma e materie plastiche", "Metalli e prodotti in metallo", "Macchine ed apparecchiature", "Macchine elettriche ed ottiche", "Costruzioni", "Trasporti, magazzinaggi", "Tecnologia dell'informazione"), "L'Organismo è accreditato secondo UNI CEI EN ISO/IEC 17021-1:2015 per la certificazione di sistemi di gestione nei settori sotto elencati. Scadenza / Revisione"),
    }[d.facts.language]  # fmt: skip
    acronym = {"en": "UKAS", "de": "DAkkS", "it": "ACCREDIA"}[d.facts.language]
    under = [o for o in offices() if o.mark and o.mark[0] == acronym and d.facts.language in o.languages]
    d.facts = d.facts.with_(office=d.rng.choice(under))
    codes = ("14", "17", "18", "19", "28", "31", "33")
    norms = (("QMS", "ISO 9001:2015"), ("EMS", "ISO 14001:2015"), ("OH&amp;SMS", "ISO 45001:2018"))
    lines = [(*norm, code, trade) for norm in norms for code, trade in zip(codes, trades, strict=True) if d.rng.random() < 0.8]  # fmt: skip
    heading = title.format(n=d.rng.randint(10000, 19999))
    body = f"""<div class="row"><div><div class="b" style="font-size:17pt">{heading}</div><div class="small">{who}</div></div>{d.marks(24, iaf=False)}</div><div style="border-top:1mm solid #2d3a66" class="m2"></div><div class="m2"><b>{d.put("issuer")}</b><br><span class="small">{d.facts.office.address} · {d.facts.office.site}</span></div><div class="m2 small">{text} {d.date("expiry")} / {d.rng.randint(2, 48):03}, {d.date("issue")}</div><div class="m2">{ruled(cols, lines)}</div><div class="grow"></div><div class="row tiny"><div>{d.decoys_form()}</div><div>1 / {d.rng.randint(3, 12)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 10mm} .ruled td{padding:1mm 2.4mm!important}" + RULED)  # fmt: skip


@negative("origin_declaration_longterm", "de", "fr", "it")
def origin_declaration_longterm(d: Draft) -> Sheets:
    """A maker's long term declaration on the preferential origin of its goods, with a term of two years; a table of goods and tariff numbers."""
    title, declare, cols, close = {
        "de": ("Langzeit-Lieferantenerklärung für Waren mit Präferenzursprungseigenschaft", "Der Unterzeichner erklärt, dass die nachstehend bezeichneten Waren, die regelmäßig an {f} geliefert werden, Ursprungserzeugnisse der Europäischen Union sind und den Ursprungsregeln für den Präferenzverkehr mit CH, NO, TR, JP, KR, CA entsprechen. Er erklärt Folgendes: ☒ Keine Kumulierung angewendet.", ("Artikel", "Warenbezeichnung", "Zolltarifnummer"), ("Diese Erklärung gilt für alle Sendungen dieser Waren im Zeitraum vom {i} bis {u}.", "Der Unterzeichner verpflichtet sich, den Käufer umgehend zu unterrichten, wenn diese Erklärung nicht mehr gilt. (Durchführungsverordnung (EU) 2015/2447, Anhang 22-16)")),
        "fr": ("Déclaration à long terme du fournisseur concernant les produits à caractère originaire préférentiel", "Je soussigné déclare que les marchandises décrites ci-dessous, qui sont régulièrement fournies à {f}, sont originaires de l'Union européenne et satisfont aux règles d'origine régissant les échanges préférentiels avec CH, NO, MA, TN, JP, KR. Je déclare ce qui suit : ☒ aucun cumul appliqué.", ("Référence", "Désignation", "Position tarifaire"), ("La présente déclaration est valable pour tous les envois de ces produits effectués du {i} au {u}.", "Je m'engage à prévenir immédiatement l'acheteur si la déclaration n'est plus valable. (Règlement d'exécution (UE) 2015/2447, annexe 22-16)")),
        "it": ("Dichiarazione a lungo termine del fornitore per prodotti aventi carattere originario preferenziale", "Il sottoscritto dichiara che le merci qui descritte, regolarmente fornite a {f}, sono originarie dell'Unione europea e conformi alle norme di origine che disciplinano gli scambi preferenziali con CH, NO, TR, JP, KR, VN. Dichiara quanto segue: ☒ cumulo non applicato.", ("Codice", "Descrizione merce", "Voce doganale"), ("La presente dichiarazione è valida per tutte le spedizioni di questi prodotti dal {i} al {u}.", "Il sottoscritto si impegna a informare immediatamente l'acquirente se la dichiarazione non è più valida. (Regolamento di esecuzione (UE) 2015/2447, allegato 22-16)")),
    }[d.facts.language]  # fmt: skip
    start = years_later(d.facts.issue, 1).replace(month=1, day=1)
    lines = [(f"{d.rng.randint(100, 999)}.{d.rng.randint(1000, 9999)}", item, f"{d.rng.randint(39, 87)}{d.rng.randint(10, 90)} {d.rng.randint(10, 99)} {d.rng.choice(('00', '90', '99'))}") for item in _products(d, "metal", "plastics", "electronics")]  # fmt: skip
    term = close[0].format(i=d.other_date(start), u=d.other_date(days_later(years_later(start, 2), -1)))
    body = f"""<div class="row" style="border-bottom:1.2mm solid #a33b20;padding-bottom:3mm"><div><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="c tiny" style="border:.4mm solid #a33b20;border-radius:50%;padding:5mm 4mm">{d.facts.office.brand}<br>{d.standard(" ")}<br>{d.put("number")}</div></div><div class="b m3" style="font-size:15pt">{title}</div><div class="m3" style="line-height:1.55">{declare.format(f=_firm(d))}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3">{term}</div><div class="m2 small">{close[1]}</div><div class="m4">{d.date("issue")}<br>{_scrawl(d, 38)}<br>{d.text("people")}</div><div class="grow"></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + RULED)


@negative("phytosanitary", "es", "id", "th")
def phytosanitary(d: Draft) -> Sheets:
    """A plant health certificate of a state for one consignment: exporter, consignee, boxes with numbers, treatment, inspector."""
    head, title, boxes, said = {
        "es": (("SERVICIO NACIONAL DE SANIDAD AGROPECUARIA", "Dirección de Sanidad Vegetal"), "CERTIFICADO FITOSANITARIO", ("1. Nombre y dirección del exportador", "2. Nombre y dirección del destinatario", "3. Cantidad declarada y nombre del producto", "4. Lugar de origen", "5. Punto de entrada declarado", "6. Tratamiento", "7. Fecha de inspección"), "Por la presente se certifica que las plantas, productos vegetales u otros artículos reglamentados descritos aquí se han inspeccionado y/o sometido a ensayo de acuerdo con los procedimientos oficiales adecuados y se consideran libres de las plagas cuarentenarias especificadas por la parte contratante importadora."),
        "id": (("BADAN KARANTINA INDONESIA", "Balai Karantina Hewan, Ikan, dan Tumbuhan"), "SERTIFIKAT KESEHATAN TUMBUHAN", ("1. Nama dan alamat eksportir", "2. Nama dan alamat penerima", "3. Jumlah dan nama produk", "4. Tempat asal", "5. Tempat pemasukan", "6. Perlakuan", "7. Tanggal pemeriksaan"), "Dengan ini menerangkan bahwa tumbuhan, hasil tumbuhan atau benda lain yang diatur tersebut di atas telah diperiksa sesuai dengan prosedur resmi dan dinyatakan bebas dari organisme pengganggu tumbuhan karantina yang ditetapkan oleh negara pengimpor."),
        "th": (("กรมวิชาการเกษตร", "กระทรวงเกษตรและสหกรณ์"), "ใบรับรองสุขอนามัยพืช", ("1. ชื่อและที่อยู่ผู้ส่งออก", "2. ชื่อและที่อยู่ผู้รับ", "3. ปริมาณและชนิดสินค้า", "4. แหล่งกำเนิด", "5. จุดนำเข้า", "6. วิธีกำจัดศัตรูพืช", "7. วันที่ตรวจสอบ"), "ขอรับรองว่าพืช ผลิตผลพืช หรือสิ่งควบคุมอื่นที่ระบุข้างต้นได้ผ่านการตรวจสอบตามขั้นตอนของทางราชการ และปราศจากศัตรูพืชกักกันตามที่ประเทศผู้นำเข้ากำหนด"),
    }[d.facts.language]  # fmt: skip
    _trade(d, "food")
    goods = f"{d.rng.randint(80, 1200)} ctn / {d.rng.randint(2, 24)},{d.rng.randint(100, 999)} kg – {d.rng.choice(('Mangifera indica', 'Coffea arabica', 'Cocos nucifera', 'Persea americana'))}"
    heat = f"CH₃Br {d.rng.randint(24, 48)} g/m³, 24 h, 21 °C"
    values = (f"{d.put('holder')}, {d.put('address')}", "Van Hoornbeeck Import B.V., Rotterdam, The Netherlands", goods, d.put("address").rsplit(",", 1)[-1], d.rng.choice(("Rotterdam", "Hamburg", "Yokohama")), heat, d.decoy("decision"))  # fmt: skip
    cells = "".join(f'<div style="border:.3mm solid #2e6b3b;padding:2mm 3mm;min-height:17mm"><div class="tiny" style="color:#2e6b3b">{box}</div><div class="m1">{value}</div></div>' for box, value in zip(boxes, values, strict=True))  # fmt: skip
    body = f"""<div class="c small">{head[0]}<br>{head[1]}</div><div class="row end"><div></div><div class="b" style="color:#b3121b;font-size:14pt">N° {d.rng.randint(10**6, 10**7 - 1)}</div></div><div class="c b m2" style="font-size:23pt;color:#2e6b3b">{title}</div><div class="c small i">PHYTOSANITARY CERTIFICATE</div><div class="m3" style="display:grid;grid-template-columns:1fr 1fr;gap:0">{cells}</div><div class="m3" style="line-height:1.6">{said}</div><div class="m2 tiny">HACCP · {d.standard(" ")}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{_scrawl(d)}{d.picture(art.seal(head[0][:26], "★", "#2e6b3b"), 36)}</div>"""
    return Sheets((page(body, "", art.guilloche("#2e6b3b", frame=d.rng.random() < 0.5)),), ".sheet{padding:18mm 20mm 18mm}")  # fmt: skip


@negative("periodic_check_of_equipment", "it", "pl", "tr")
def periodic_check_of_equipment(d: Draft) -> Sheets:
    """An inspector's report on a crane, lift or vessel: data of the machine, result, day of the next check; inspection to ISO/IEC 17020."""
    title, pairs, verdict, head = {
        "it": ("VERBALE DI VERIFICA PERIODICA", ("Datore di lavoro", "Luogo di installazione", "Attrezzatura", "Matricola", "Data della verifica", "Prossima verifica entro"), "ESITO: l'attrezzatura risulta adeguata ai fini della sicurezza (D.Lgs. 81/08, art. 71 c. 11; D.M. 11.04.2011)", ("Controllo", "Esito")),
        "pl": ("PROTOKÓŁ Z BADANIA OKRESOWEGO URZĄDZENIA", ("Eksploatujący", "Miejsce pracy urządzenia", "Urządzenie", "Nr ewidencyjny", "Data badania", "Termin następnego badania"), "Wynik badania: POZYTYWNY. Urządzenie może być eksploatowane. Decyzja zezwalająca na eksploatację pozostaje w mocy.", ("Czynność", "Wynik")),
        "tr": ("PERİYODİK KONTROL RAPORU", ("İşyeri unvanı", "Adres", "Ekipman", "Seri no", "Kontrol tarihi", "Bir sonraki kontrol tarihi"), "SONUÇ: Ekipmanın belirtilen şartlarda bir sonraki kontrole kadar kullanılması UYGUNDUR. (İş Ekipmanlarının Kullanımında Sağlık ve Güvenlik Şartları Yönetmeliği)", ("Kontrol kriteri", "U / UD")),
    }[d.facts.language]  # fmt: skip
    machine, checks = {
        "it": (d.rng.choice(("Carroponte 5 t", "Carrello elevatore", "Generatore di vapore")), ("Funi e ganci", "Freni e fine corsa", "Targhe e manuale", "Prova di carico", "Dispositivi di emergenza")),
        "pl": (d.rng.choice(("Suwnica pomostowa 5 t", "Wózek jezdniowy", "Zbiornik ciśnieniowy")), ("Liny i haki", "Hamulce i wyłączniki krańcowe", "Oznakowanie i dokumentacja", "Próba obciążenia", "Urządzenia bezpieczeństwa")),
        "tr": (d.rng.choice(("Tavan vinci 5 t", "Forklift", "Hava tankı 500 L")), ("Halat ve kanca", "Fren ve sınır şalteri", "Etiket ve kullanım kılavuzu", "Yük deneyi", "Acil durdurma")),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.put("address"), machine, f"{d.rng.randint(10000, 99999)}/{d.rng.randint(2009, 2024)}", d.date("issue"), _until(d, 1))  # fmt: skip
    lines = [(check, d.rng.choice(("✓", "✓", "✓", "n.a."))) for check in checks]
    body = f"""<div class="row">{d.logo(42)}<div class="c"><div class="b" style="font-size:15pt">{title}</div><div class="small">{d.decoy("report")}</div></div><div class="tiny r">ISO/IEC 17020<br>Type A</div></div><div class="m3">{rows(list(zip(pairs, values, strict=True)), "ruled half")}</div><div class="m3">{ruled(head, lines)}</div><div class="m3 b" style="border:.6mm solid #2c6d2c;padding:4mm;color:#1e531e">{verdict}</div><div class="m3 small">{d.put("issuer")} – {d.standard(" / ")}</div><div class="m4 row end"><div>{d.text("people")}<br>{_scrawl(d)}</div>{d.picture(art.seal(d.facts.office.brand, "★", "#24489c"), 32)}</div><div class="grow"></div><div class="tiny">{d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 10mm} .half .l{width:56mm}" + RULED)


@negative("halal_maker_statement", "en", "id", "tr")
def halal_maker_statement(d: Draft) -> Sheets:
    """A maker's own word that its goods are halal: no animal parts, no alcohol, goods in a list; green frame, 'not a halal certificate'."""
    title, text, more = {
        "en": ("HALAL STATEMENT", "We, {h}, hereby state that the products listed below are made without pork, lard, blood or alcohol and that no ingredient of animal origin is used in our plant. Cleaning agents are free of ethanol. The products are regarded by us as suitable for a halal diet.", "This statement is based on the declarations of our raw material suppliers. It is made by the manufacturer alone and does not replace a certificate of a recognised halal body. It is renewed every year."),
        "id": ("SURAT PERNYATAAN HALAL", "Kami, {h}, menyatakan bahwa produk yang tercantum di bawah ini dibuat dari bahan-bahan halal, tidak mengandung babi dan turunannya serta tidak menggunakan alkohol dalam proses produksi, dan diproduksi pada fasilitas yang bebas dari najis.", "Pernyataan pelaku usaha ini dibuat sebagai kelengkapan pengajuan sertifikat halal melalui skema self declare dan bukan merupakan sertifikat halal dari BPJPH."),
        "tr": ("HELAL BEYANI", "{h} olarak, aşağıda listelenen ürünlerimizin domuz ve türevleri, kan ve alkol içermediğini, hayvansal kaynaklı katkı maddesi kullanılmadığını ve üretim hattımızda çapraz bulaşma bulunmadığını beyan ederiz.", "İşbu beyan üretici beyanıdır; TS OIC/SMIIC 1 kapsamında düzenlenmiş helal belgesi yerine geçmez. Her yıl yenilenir."),
    }[d.facts.language]  # fmt: skip
    _trade(d, "food")
    items = "".join(f"<li class=m1>{item}</li>" for item in _products(d, "food"))
    body = f"""<div class="c b" style="font-size:15pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c b m4" style="font-size:32pt;color:#176b3a">{title}</div><div class="c big" style="color:#176b3a">حلال</div><div class="m3" style="line-height:1.7">{text.format(h=f"<b>{d.put('holder')}</b>")}</div><ul class="m2">{items}</ul><div class="m2 small">{d.standard(" / ")} – {d.facts.office.brand} {d.put("number")}</div><div class="m3 i small">{more}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}<br>{d.rng.choice(("Rev.", "Ed."))} {d.decoy("revision")}</div><div class="c">{_scrawl(d)}<br>{d.text("people")}</div>{d.picture(art.seal(d.facts.holder[0][:20], "★", "#176b3a"), 32)}</div>"""
    return Sheets((page(body, "serif", _frame("#176b3a")),), ".sheet{padding:28mm 30mm 25mm}")


@negative("social_responsibility_statement", "en", "fr", "pt")
def social_responsibility_statement(d: Draft) -> Sheets:
    """A firm's own declaration that it works along ISO 26000, a norm that none is certified to; seven themes, day, director's hand."""
    title, text, themes, note = {
        "en": ("Self-declaration on the use of ISO 26000:2010", "The management of {h} declares that it has used ISO 26000:2010 as a reference document to integrate social responsibility into its values and practices.", ("Organizational governance", "Human rights", "Labour practices", "The environment", "Fair operating practices", "Consumer issues", "Community involvement"), "We recognise that ISO 26000 is not a management system standard and is neither intended nor appropriate for certification. Our {m} has been certified separately to {s}."),
        "fr": ("Auto-déclaration d'engagement RSE selon l'ISO 26000", "La direction de {h} déclare s'appuyer sur les lignes directrices de la norme NF ISO 26000:2010 pour intégrer la responsabilité sociétale dans sa stratégie et ses activités.", ("Gouvernance", "Droits de l'homme", "Relations et conditions de travail", "Environnement", "Loyauté des pratiques", "Questions relatives aux consommateurs", "Communautés et développement local"), "L'ISO 26000 ne donne lieu à aucune certification. Par ailleurs, notre {m} est certifié {s}."),
        "pt": ("Autodeclaração de Responsabilidade Social – ISO 26000", "A direção da {h} declara utilizar as diretrizes da norma ISO 26000:2010 para integrar a responsabilidade social nas suas decisões e atividades.", ("Governança organizacional", "Direitos humanos", "Práticas de trabalho", "Meio ambiente", "Práticas leais de operação", "Questões relativas ao consumidor", "Envolvimento com a comunidade"), "A ISO 26000 não se destina à certificação. O nosso {m} é certificado segundo {s}."),
    }[d.facts.language]  # fmt: skip
    hues = ("#e76f51", "#f4a261", "#e9c46a", "#2a9d8f", "#457b9d", "#6d597a", "#8ab17d")
    tiles = "".join(f'<div style="background:{hue};color:#fff;padding:4mm;width:48mm;min-height:20mm" class="b">{theme}</div>' for hue, theme in zip(hues, themes, strict=True))  # fmt: skip
    said = text.format(h=f"<b>{d.put('holder')}</b>")
    body = f"""<div class="row"><div class="b">{d.put("holder")}</div><div class="small">{d.decoys_form()}</div></div><div class="c b m4" style="font-size:24pt;color:#264653">{title}</div><div class="m4" style="font-size:13pt;line-height:1.7">{said}</div><div class="m4" style="display:flex;flex-wrap:wrap;gap:3mm;justify-content:center">{tiles}</div><div class="m4" style="line-height:1.6">{note.format(m=d.system(), s=d.standard(" / "))}</div><div class="grow"></div><div class="row end"><div>{d.put("address")}<br>{d.date("issue")}</div><div class="c">{_scrawl(d, 40)}<br>{d.text("people")}</div></div>"""
    return Sheets((page(body, "", _frame("#264653", corner=False)),), ".sheet{padding:24mm 26mm 22mm}")


@negative("tax_clearance", "es", "pt", "fr")
def tax_clearance(d: Draft) -> Sheets:
    """A tax or social office's certificate that a firm owes nothing: code for checking, issued at an hour, valid for months."""
    head, title, text, foot, months = {
        "es": (("Agencia Tributaria", "Delegación Especial"), "CERTIFICADO DE ESTAR AL CORRIENTE DE LAS OBLIGACIONES TRIBUTARIAS", "Conforme a los datos que obran en la Agencia Estatal de Administración Tributaria, el solicitante arriba referenciado se encuentra al corriente de sus obligaciones tributarias de acuerdo con el artículo 74.1 del Reglamento General. El presente certificado se expide con carácter POSITIVO a petición del interesado, con validez de doce meses hasta el {u}.", "Código Seguro de Verificación", 12),
        "pt": (("MINISTÉRIO DA FAZENDA", "Secretaria da Receita Federal do Brasil"), "CERTIDÃO NEGATIVA DE DÉBITOS RELATIVOS AOS TRIBUTOS FEDERAIS E À DÍVIDA ATIVA DA UNIÃO", "Ressalvado o direito de a Fazenda Nacional cobrar e inscrever quaisquer dívidas de responsabilidade do sujeito passivo acima identificado que vierem a ser apuradas, é certificado que não constam pendências em seu nome. Certidão emitida gratuitamente, válida até {u}. Qualquer rasura ou emenda invalidará este documento.", "Código de controle da certidão", 6),
        "fr": (("URSSAF", "Direction régionale"), "ATTESTATION DE VIGILANCE", "En application de l'article L. 243-15 du code de la sécurité sociale, nous attestons que, à la date de délivrance de la présente, l'entreprise ci-dessus est à jour de ses obligations en matière de cotisations de sécurité sociale et d'allocations familiales. Elle est valable six mois, jusqu'au {u}, et ne préjuge pas de l'exactitude des bases déclarées.", "Code de sécurité", 6),
    }[d.facts.language]  # fmt: skip
    code = "".join(d.rng.choice("0123456789ABCDEF") for _ in range(16))
    code = ".".join(code[i : i + 4] for i in range(0, 16, 4))
    number = {"es": f"NIF B{d.rng.randint(10**7, 10**8 - 1)}", "pt": f"CNPJ {d.rng.randint(10, 99)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}", "fr": f"SIRET {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} 000{d.rng.randint(11, 99)}"}[d.facts.language]  # fmt: skip
    emblem = f'<div style="width:18mm;height:22mm;border:.7mm solid #444;border-radius:0 0 9mm 9mm" class="c big">{"★" if d.facts.language == "pt" else "RF" if d.facts.language == "fr" else "♕"}</div>'
    body = f"""<div class="row" style="justify-content:flex-start">{emblem}<div><div class="b">{head[0]}</div><div class="small">{head[1]}</div></div></div><div class="c b m4" style="font-size:16pt;padding:0 12mm">{title}</div><div class="m4" style="border:.4mm solid #555;padding:5mm"><b>{d.put("holder")}</b><br>{number}<br>{d.put("address")}</div><div class="m4" style="line-height:1.9;text-align:justify">{text.format(u=_later(d, months * 30))}</div><div class="m4 c">{d.date("issue")}, {d.rng.randint(8, 18):02}:{d.rng.randint(10, 59)}:{d.rng.randint(10, 59)}</div><div class="grow"></div><div class="row end"><div class="small">{foot}: <b>{code}</b></div>{d.code(24)}</div>"""
    return Sheets((page(body, "serif" if d.rng.random() < 0.5 else ""),), ".sheet{padding:20mm 26mm 15mm}")


@negative("bank_reference", "en", "zh", "vi")
def bank_reference(d: Draft) -> Sheets:
    """A bank's certificate on a firm's standing or balance: account, sum, since when a client, 'without liability of the bank'."""
    bank, title, text, note = {
        "en": (d.rng.choice(("Harrowgate & Finch Bank plc", "First Corundum Bank", "Gulf Meridian Bank PJSC")), "BANK REFERENCE CERTIFICATE", "This is to certify that {h}, {a}, has maintained current account No. {k} with this branch since {f}. The conduct of the account has been satisfactory and the company is considered good for its normal business engagements. The balance at close of business on {i} was {m}.", "This certificate is issued at the request of the customer, without any risk or responsibility on the part of the bank or its officers, and is valid for {n} days."),
        "zh": (d.rng.choice(("澜湖农村商业银行股份有限公司", "东港银行股份有限公司", "江岸商业银行")), "银行资信证明", "兹证明 {h}（地址：{a}）自 {f} 起在我行开立账户，账号：{k}。截至 {i}，该账户余额为 {m}。自开户以来，该单位结算记录正常，无不良信用记录，资信状况良好。", "本证明书仅用于客户投标之用，不得作为担保、融资依据，涂改、复印无效，有效期 {n} 天。"),
        "vi": (d.rng.choice(("Ngân hàng TMCP Sông Lam", "Ngân hàng TMCP Đông Á Thịnh")), "GIẤY XÁC NHẬN SỐ DƯ TÀI KHOẢN", "Ngân hàng chúng tôi xác nhận {h}, địa chỉ {a}, mở tài khoản số {k} tại chi nhánh từ ngày {f}. Số dư tại thời điểm ngày {i} là {m}. Khách hàng có uy tín tốt trong quan hệ tín dụng.", "Giấy xác nhận này được cấp theo yêu cầu của khách hàng để bổ sung hồ sơ dự thầu, có giá trị trong {n} ngày."),
    }[d.facts.language]  # fmt: skip
    money = {"en": f"USD {d.rng.randint(90, 900)},{d.rng.randint(100, 999)}.{d.rng.randint(10, 99)}", "zh": f"人民币 {d.rng.randint(100, 900)},{d.rng.randint(100, 999)}.{d.rng.randint(10, 99)} 元", "vi": f"{d.rng.randint(2, 40)}.{d.rng.randint(100, 999)}.000.000 VND"}[d.facts.language]  # fmt: skip
    said = text.format(h=f"<b>{d.put('holder')}</b>", a=d.put("address"), k=f"{d.rng.randint(10**11, 10**12 - 1)}", f=d.date("initial"), i=_later(d, -1), m=f"<b>{money}</b>")  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:17pt;color:#7a1f2b">◆ {bank}</div><div class="small r">{d.decoy("report")}<br>{d.date("issue")}</div></div><div class="c b serif m4" style="font-size:27pt;color:#7a1f2b">{title}</div><div class="m4" style="font-size:13pt;line-height:2;text-align:justify">{said}</div><div class="m4 small">{note.format(n=d.rng.choice((30, 60, 90)))}</div><div class="m1 small">ISO 9001 · ISO/IEC 27001</div><div class="grow"></div><div class="row end"><div class="c">{_scrawl(d)}<br>{d.text("people")}</div>{d.picture(art.seal(bank[:24], "★", "#b3121b"), 38)}</div>"""
    return Sheets((page(body, "", art.guilloche("#7a1f2b")),), ".sheet{padding:26mm 27mm 24mm}")


@negative("sustainability_medal", "en", "fr", "es")
def sustainability_medal(d: Draft) -> Sheets:
    """A rating platform's certificate with a medal: score, share of firms, four themes, valid a year; a rating, no norm."""
    least = d.rng.choice((50, 58, 66, 74))
    scores = [d.rng.randint(least, least + 6) for _ in range(4)]
    metal, hue = {50: ("Bronze", "#b06a35"), 58: ("Silver", "#9aa2ab"), 66: ("Gold", "#c99a1f"), 74: ("Platinum", "#6d7f99")}[least]  # fmt: skip
    name = {"en": metal, "fr": {"Bronze": "bronze", "Silver": "argent", "Gold": "or", "Platinum": "platine"}[metal], "es": {"Bronze": "bronce", "Silver": "plata", "Gold": "oro", "Platinum": "platino"}[metal]}[d.facts.language]  # fmt: skip
    title, got, themes, note = {
        "en": ("SUSTAINABILITY RATING CERTIFICATE", "has been awarded a {m} medal as a recognition of its EcoVadis sustainability rating", ("Environment", "Labor & Human Rights", "Ethics", "Sustainable Procurement"), "Top {p} % of the companies rated. Scorecard published on {i}, valid until {u}. The rating does not certify products or management systems."),
        "fr": ("CERTIFICAT DE NOTATION RSE", "a obtenu la médaille d'{m} EcoVadis en reconnaissance de sa performance RSE", ("Environnement", "Social et droits humains", "Éthique", "Achats responsables"), "Parmi les {p} % des entreprises les mieux notées. Fiche publiée le {i}, valable jusqu'au {u}."),
        "es": ("CERTIFICADO DE CALIFICACIÓN DE SOSTENIBILIDAD", "ha obtenido la medalla de {m} en reconocimiento a su calificación EcoVadis", ("Medio ambiente", "Prácticas laborales y derechos humanos", "Ética", "Compras sostenibles"), "Entre el {p} % de las empresas mejor evaluadas. Publicado el {i}, válido hasta el {u}."),
    }[d.facts.language]  # fmt: skip
    got = got.replace("d'{m}", "de {m}") if name in ("bronze", "platine") else got
    bars = "".join(f'<div class="row m1" style="justify-content:flex-start"><div style="width:70mm">{theme}</div><div style="background:#ddd;width:60mm;height:4mm"><div style="background:#2b7a5b;height:4mm;width:{score}%"></div></div><b>{score}</b></div>' for theme, score in zip(themes, scores, strict=True))  # fmt: skip
    medal = f"""<div class="c" style="width:46mm;height:46mm;border-radius:50%;background:{hue};color:#fff;border:1.5mm double #fff;outline:1mm solid {hue};padding-top:11mm"><div class="tiny">{d.facts.issue.year}</div><div class="b" style="font-size:17pt">{name.upper()}</div><div class="tiny">Sustainability Rating</div></div>"""
    share = {"Bronze": 35, "Silver": 15, "Gold": 5, "Platinum": 1}[metal]
    said = note.format(p=share, i=d.date("issue"), u=_until(d, 1))
    body = f"""<div class="c b" style="font-size:26pt;color:#234">{title}</div><div class="row m4"><div style="flex:1" class="c"><div class="b" style="font-size:22pt">{d.put("holder")}</div><div class="small m1">{d.put("address")}</div><div class="m3" style="font-size:14pt">{got.format(m=name)}</div></div>{medal}</div><div class="m4 row"><div>{bars}</div><div class="c"><div class="b" style="font-size:38pt;color:{hue}">{sum(scores) // 4}</div><div class="tiny">/ 100</div></div></div><div class="m2 tiny">ISO 14001 ✓ &nbsp; ISO 45001 ✓</div><div class="grow"></div><div class="c small">{said}</div>"""
    return Sheets(
        (page(body, "wide", _frame(hue, corner=False)),), ".sheet{padding:24mm 34mm 20mm}", "landscape"
    )


@negative("customs_trust_status", "zh", "it", "de")
def customs_trust_status(d: Draft) -> Sheets:
    """A customs office's certificate of a trusted trader: status, number, day of effect; reviewed by the state, no norm of systems."""
    head, title, number, text, foot = {
        "zh": ("中华人民共和国海关", "AEO 认证企业证书", f"{d.rng.randint(1000, 9999)}9{d.rng.randint(10000, 99999)}", "根据《中华人民共和国海关注册登记和备案企业信用管理办法》，经认证，你单位符合《海关高级认证企业标准》，认定为高级认证企业，适用海关总署规定的管理措施。", "海关每五年对高级认证企业复核一次。"),
        "it": ("Agenzia delle Dogane e dei Monopoli", "Certificato AEO – Operatore Economico Autorizzato", f"IT AEOF {d.rng.randint(10, 29)} {d.rng.randint(1000, 9999)}", "In conformità al Regolamento (UE) n. 952/2013, art. 38, il titolare del presente certificato è Operatore Economico Autorizzato per le Semplificazioni doganali / Sicurezza (AEOF).", "Il titolare informa l'autorità doganale di ogni circostanza che possa influire sul mantenimento della qualifica."),
        "de": ("Hauptzollamt", "AEO-Zertifikat – Zugelassener Wirtschaftsbeteiligter", f"DE AEOC {d.rng.randint(100000, 129999)}", "Der Inhaber dieser Bewilligung ist gemäß Artikel 38 der Verordnung (EU) Nr. 952/2013 (Unionszollkodex) Zugelassener Wirtschaftsbeteiligter für zollrechtliche Vereinfachungen (AEOC).", "Die Bewilligung gilt unbefristet und wird vom Hauptzollamt überwacht."),
    }[d.facts.language]  # fmt: skip
    labels = {"zh": ("企业名称", "地址", "海关注册编码", "认定日期"), "it": ("Titolare", "Indirizzo", "Numero del certificato", "Data di decorrenza"), "de": ("Inhaber", "Anschrift", "Nummer der Bewilligung", "Tag der Wirksamkeit")}[d.facts.language]  # fmt: skip
    ring = {"zh": "中华人民共和国海关", "it": "AGENZIA DELLE DOGANE", "de": "BUNDESZOLLVERWALTUNG"}[
        d.facts.language
    ]
    values = (d.put("holder"), d.put("address"), number, d.date("issue"))
    stars = '<div class="c" style="width:30mm;height:30mm;border-radius:50%;background:#0b3f8f;color:#ffd700;padding-top:8mm;font-size:24pt"><b>AEO</b></div>'
    body = f"""<div class="row">{stars}<div class="c" style="flex:1"><div class="b" style="font-size:15pt">{head}</div><div class="b m2 serif" style="font-size:25pt;color:#0b3f8f">{title}</div></div></div><div class="m4">{rows(list(zip(labels, values, strict=True)))}</div><div class="m4" style="font-size:13pt;line-height:1.9">{text}</div><div class="m3 small">{foot}</div><div class="grow"></div><div class="row end"><div>{_scrawl(d)}</div><div class="c">{d.picture(art.seal(ring, "★", "#b3121b" if d.facts.language == "zh" else "#24489c"), 38)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "", art.guilloche("#0b3f8f")),), ".sheet{padding:25mm 27mm 22mm} .rows td{padding:2mm 6mm 2mm 0}")  # fmt: skip


@negative("company_register_extract", "id", "th", "ru", "de")
def company_register_extract(d: Draft) -> Sheets:
    """A state's extract on a firm: number, seat, capital, directors, line of business; no audit stands behind it."""
    who = d.text("people")
    capital = d.rng.randint(1, 50)
    if d.facts.language == "id":
        head, title = "PEMERINTAH REPUBLIK INDONESIA", "PERIZINAN BERUSAHA BERBASIS RISIKO<br>NOMOR INDUK BERUSAHA: " + str(d.rng.randint(10**12, 10**13 - 1))  # fmt: skip
        text = "Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja, Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:"
        pairs = [("1. Nama Pelaku Usaha", d.put("holder")), ("2. Alamat Kantor", d.put("address")), ("3. Status Penanaman Modal", "PMDN"), ("4. Kode KBLI", f"{d.rng.randint(10, 32)}{d.rng.randint(100, 999)} – {d.put('scope')}"), ("5. Skala Usaha", "Usaha Menengah")]  # fmt: skip
        foot = f"NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha. Diterbitkan tanggal: {d.date('issue')}<br>Menteri Investasi dan Hilirisasi/Kepala BKPM, ditandatangani secara elektronik"
    elif d.facts.language == "th":
        head, title = "กรมพัฒนาธุรกิจการค้า กระทรวงพาณิชย์", "หนังสือรับรอง"
        text = f"ขอรับรองว่าบริษัทนี้ได้จดทะเบียนเป็นนิติบุคคลตามประมวลกฎหมายแพ่งและพาณิชย์ เมื่อวันที่ {d.date('initial')} ทะเบียนนิติบุคคลเลขที่ 0{d.rng.randint(10**11, 10**12 - 1)}"  # fmt: skip
        pairs = [("1. ชื่อบริษัท", d.put("holder")), ("2. กรรมการของบริษัท", who), ("3. ทุนจดทะเบียน", f"{capital},000,000.00 บาท"), ("4. สำนักงานใหญ่", d.put("address")), ("5. วัตถุที่ประสงค์", f"{d.rng.randint(12, 60)} ข้อ")]  # fmt: skip
        foot = f"ออกให้ ณ วันที่ {d.date('issue')}<br>นายทะเบียน"
    elif d.facts.language == "ru":
        head, title = (
            "ФЕДЕРАЛЬНАЯ НАЛОГОВАЯ СЛУЖБА",
            "ЛИСТ ЗАПИСИ<br>Единого государственного реестра юридических лиц",
        )
        text = f"В отношении юридического лица в реестр внесена запись о создании за основным государственным регистрационным номером 1{d.rng.randint(10**11, 10**12 - 1)}. Запись содержит следующие сведения:"  # fmt: skip
        pairs = [("Полное наименование", d.put("holder")), ("Место нахождения", d.put("address")), ("Дата регистрации", d.date("initial")), ("Уставный капитал", f"{capital * 10} 000 руб."), ("Основной вид деятельности", f"{d.rng.randint(20, 33)}.{d.rng.randint(1, 9)}{d.rng.randint(1, 9)}"), ("ИНН", str(d.rng.randint(10**9, 10**10 - 1)))]  # fmt: skip
        foot = f"Лист записи выдан {d.date('issue')}<br>Межрайонная инспекция ФНС России № {d.rng.randint(2, 46)}<br>Документ подписан усиленной квалифицированной электронной подписью"
    else:
        court = d.rng.choice(("Arnsberg", "Jena", "Ulm"))
        head, title = f"Handelsregister B des Amtsgerichts {court}", f"Ausdruck<br>HRB {d.rng.randint(1000, 99999)}"  # fmt: skip
        text = f"Wiedergabe des aktuellen Registerinhalts. Abruf vom {d.date('issue')}"
        pairs = [("1. Anzahl der bisherigen Eintragungen", str(d.rng.randint(2, 14))), ("2. a) Firma", d.put("holder")), ("b) Sitz, Geschäftsanschrift", d.put("address")), ("c) Gegenstand des Unternehmens", d.put("scope")), ("3. Grund- oder Stammkapital", f"{capital * 25}.000,00 EUR"), ("4. Geschäftsführer", f"{who}, *{years_later(d.facts.initial, -41):%d.%m.%Y}"), ("7. Tag der letzten Eintragung", d.decoy("previous"))]  # fmt: skip
        foot = "Dieser Ausdruck wird nicht unterschrieben und gilt als beglaubigte Abschrift."
    ornate = d.facts.language in ("id", "th")
    body = f"""<div class="c b">{head}</div><div class="c b m3" style="font-size:19pt">{title}</div><div class="m4" style="line-height:1.7">{text}</div><div class="m3">{rows(pairs, "ruled half")}</div><div class="grow"></div><div class="row end">{d.code(26)}<div class="small r" style="line-height:1.6">{foot}</div></div>"""
    return Sheets((page(body, "serif", art.guilloche("#8a6d3b") if ornate else ""),), ".sheet{padding:24mm 26mm 22mm} .half .l{width:58mm}" + RULED)  # fmt: skip


@negative("food_premises_permit", "vi", "id", "th")
def food_premises_permit(d: Draft) -> Sheets:
    """An authority's permit to make food on given premises: number, owner, place, kind of goods, three or five years; seal of the state."""
    head, title, said, labels, years = {
        "vi": (("SỞ CÔNG THƯƠNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập – Tự do – Hạnh phúc"), "GIẤY CHỨNG NHẬN<br>CƠ SỞ ĐỦ ĐIỀU KIỆN AN TOÀN THỰC PHẨM", "Đủ điều kiện an toàn thực phẩm theo Luật An toàn thực phẩm số 55/2010/QH12 để sản xuất, kinh doanh:", ("Cơ sở", "Chủ cơ sở", "Địa chỉ", "Số cấp", "Có giá trị đến ngày"), 3),
        "id": (("PEMERINTAH KABUPATEN", "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU"), "SERTIFIKAT PEMENUHAN KOMITMEN<br>PRODUKSI PANGAN OLAHAN INDUSTRI RUMAH TANGGA (SPP-IRT)", "Telah memenuhi persyaratan Peraturan Badan POM dan diberikan izin untuk memproduksi:", ("Nama perusahaan", "Penanggung jawab", "Alamat", "Nomor P-IRT", "Berlaku sampai dengan"), 5),
        "th": (("สำนักงานคณะกรรมการอาหารและยา", "กระทรวงสาธารณสุข"), "ใบอนุญาตผลิตอาหาร<br>(แบบ อ.2)", "ใบอนุญาตนี้ให้ไว้เพื่อแสดงว่าเป็นผู้รับอนุญาตให้ตั้งโรงงานผลิตอาหารตามพระราชบัญญัติอาหาร พ.ศ. 2522 ประเภท:", ("ผู้รับอนุญาต", "ผู้ดำเนินกิจการ", "สถานที่ผลิต", "ใบอนุญาตเลขที่", "ใช้ได้จนถึงวันที่"), 3),
    }[d.facts.language]  # fmt: skip
    number = {"vi": f"{d.rng.randint(10, 900)}/{d.facts.issue.year}/GCNATTP-SCT", "id": f"{d.rng.randint(10**12, 10**13 - 1)}-{d.rng.randint(26, 31)}", "th": f"{d.rng.randint(10, 96)}-1-0{d.rng.randint(1000, 9999)}"}[d.facts.language]  # fmt: skip
    _trade(d, "food")
    values = (d.put("holder"), d.text("people"), d.put("address"), number, _until(d, years))
    goods = ", ".join(_products(d, "food")[:3])
    colour = d.rng.choice(("#b3121b", "#2f5d2f", "#b07d1c"))
    body = f"""<div class="row top small c"><div>{head[0]}</div><div><b>{head[1]}</b></div></div><div class="c b m4" style="font-size:19pt;color:{colour};line-height:1.5">{title}</div><div class="m4">{rows(list(zip(labels, values, strict=True)))}</div><div class="m4" style="line-height:1.7">{said}<br><b>{goods}</b></div><div class="m2 tiny">HACCP · GMP</div><div class="grow"></div><div class="row end">{d.code(22)}<div class="c">{d.date("issue")}<br>{d.picture(art.seal(head[0], "★", "#c1121f"), 36)}{_scrawl(d, 30)}</div></div>"""
    return Sheets((page(body, "serif", _frame(colour)),), ".sheet{padding:29mm 29mm 26mm} .rows td{padding:2mm 5mm 2mm 0}")  # fmt: skip


@negative("verification_of_measure", "ru", "uk", "pl")
def verification_of_measure(d: Draft) -> Sheets:
    """A metrologist's certificate that a measuring instrument was verified: type, number, valid until, holds for the instrument alone."""
    title, pairs, verdict, head = {
        "ru": ("СВИДЕТЕЛЬСТВО О ПОВЕРКЕ СРЕДСТВА ИЗМЕРЕНИЙ", ("Средство измерений", "Заводской номер", "Владелец", "Поверено в соответствии с", "С применением эталонов", "Действительно до"), "и на основании результатов периодической поверки признано пригодным к применению", "Уникальный номер записи об аккредитации в реестре"),
        "uk": ("СВІДОЦТВО ПРО ПОВІРКУ ЗАКОНОДАВЧО РЕГУЛЬОВАНОГО ЗАСОБУ ВИМІРЮВАЛЬНОЇ ТЕХНІКИ", ("Назва засобу", "Заводський номер", "Власник", "Методика повірки", "Еталони", "Чинне до"), "За результатами повірки засіб вимірювальної техніки відповідає встановленим вимогам", "Атестат про акредитацію / уповноваження №"),
        "pl": ("ŚWIADECTWO LEGALIZACJI PONOWNEJ", ("Przyrząd pomiarowy", "Numer fabryczny", "Zgłaszający", "Podstawa", "Przyrządy kontrolne", "Legalizacja ważna do"), "Stwierdza się, że przyrząd pomiarowy spełnia wymagania rozporządzenia w sprawie prawnej kontroli metrologicznej", "Znak OUM"),
    }[d.facts.language]  # fmt: skip
    gauge = {"ru": ("Весы неавтоматического действия ВТ-60", "Манометр МП-100", "Штангенциркуль ШЦ-I"), "uk": ("Ваги неавтоматичні ВН-60", "Манометр МП-100", "Термометр ТС-2"), "pl": ("Waga nieautomatyczna WN-60", "Przymiar sztywny", "Odmierzacz paliw")}[d.facts.language]  # fmt: skip
    rule = {"ru": "ГОСТ OIML R 76-1-2011", "uk": "ДСТУ EN 45501:2017", "pl": "PN-EN 45501:2015-05"}[
        d.facts.language
    ]
    values = (d.rng.choice(gauge), f"{d.rng.randint(1000, 99999)}", f"{d.put('holder')}, {d.put('address')}", rule, f"{d.rng.randint(1000, 9999)}.{d.rng.randint(10, 99)}, F1", _until(d, 1))  # fmt: skip
    number = f"{d.rng.choice(('С-АБ', 'С-ВЛ', 'П')) if d.facts.language != 'pl' else 'L'}/{d.rng.randint(10, 28)}-{d.rng.randint(1, 12):02}-{d.facts.issue.year}/{d.rng.randint(10**6, 10**8)}"
    place = {"ru": "ФБУ «Региональный центр стандартизации, метрологии и испытаний»", "uk": "ДП «Регіональний центр стандартизації, метрології та сертифікації»", "pl": "Okręgowy Urząd Miar"}[d.facts.language]  # fmt: skip
    body = f"""<div class="row small"><div>{head} {d.rng.randint(300000, 319999)}</div><div class="r">{place}</div></div><div class="c b m4" style="font-size:19pt">{title}</div><div class="c m2">№ {number}</div><div class="m4">{rows(list(zip(pairs, values, strict=True)), "ruled half")}</div><div class="m4 b c" style="font-size:13pt">{verdict}</div><div class="m4 row">{_scrawl(d)}<div>{d.text("people")}</div>{d.picture(art.seal({"ru": "ПОВЕРИТЕЛЬ", "uk": "ПОВІРНИК", "pl": "URZĄD MIAR"}[d.facts.language], "★", "#24489c"), 30)}</div><div class="m3">{d.date("issue")}</div><div class="grow"></div><div class="tiny c">{d.standard(" / ")} · ISO/IEC 17025</div>"""
    return Sheets((page(body, "serif", art.guilloche("#5b7ea6", frame=False)),), ".sheet{padding:22mm 25mm 14mm} .half .l{width:58mm}" + RULED)  # fmt: skip


@negative("exemption_letter", "ru", "kk")
def exemption_letter(d: Draft) -> Sheets:
    """A body's letter that goods need no certificate by law; it names goods, codes and technical rules and is itself none."""
    title, text, ask, foot = {
        "ru": ("О необходимости оформления сертификата (декларации) соответствия", "Рассмотрев Ваше обращение от {a}, сообщаем, что продукция, указанная ниже, не включена в Единый перечень продукции, подлежащей обязательной сертификации, и Единый перечень продукции, соответствие которой подтверждается принятием декларации (постановление Правительства РФ от 23.12.2021 № 2425), и не входит в области применения технических регламентов ТР ТС 004/2011, ТР ТС 010/2011, ТР ТС 020/2011.", ("Наименование продукции", "Код ТН ВЭД ЕАЭС", "Изготовитель"), "Настоящее письмо носит информационный характер и не является сертификатом. Для целей таможенного оформления и реализации представление сертификата соответствия не требуется. Добровольная сертификация, в том числе системы менеджмента по {s}, может быть проведена по инициативе заявителя."),
        "kk": ("Сәйкестік сертификатын ресімдеу қажеттілігі туралы", "{a} күнгі өтінішіңізді қарап, төменде көрсетілген өнім міндетті сертификаттауға жататын өнімдер тізбесіне және КО ТР 004/2011, КО ТР 010/2011 техникалық регламенттерінің қолданылу аясына кірмейтінін хабарлаймыз.", ("Өнімнің атауы", "ЕАЭО СЭҚ ТН коды", "Өндіруші"), "Бұл хат ақпараттық сипатта және сертификат болып табылмайды. {s} бойынша менеджмент жүйесін ерікті сертификаттау өтініш берушінің қалауы бойынша жүргізіледі."),
    }[d.facts.language]  # fmt: skip
    goods = "; ".join(_products(d, "metal", "plastics", "packaging")[:3])
    values = (goods, f"{d.rng.randint(39, 84)}{d.rng.randint(10, 99)} {d.rng.randint(10, 99)} {d.rng.randint(100, 999)} 0", d.put("holder"))  # fmt: skip
    said = text.format(a=d.decoy("decision"))
    body = f"""<div class="c"><div class="m1">{d.logo(52)}</div><div class="b m1">{d.put("issuer")}</div><div class="tiny">{d.facts.office.address} · {d.facts.office.site}</div></div><div style="border-top:.8mm double #1f3f77" class="m2"></div><div class="row top m3"><div class="small">№ {d.rng.randint(100, 9999)}/{d.facts.issue.year % 100}<br>{d.date("issue")}</div><div class="r">{d.put("holder")}<br><span class="small">{d.put("address")}</span></div></div><div class="b m4">{title}</div><div class="m3" style="line-height:1.7;text-align:justify">{said}</div><div class="m3">{rows(list(zip(ask, values, strict=True)), "ruled half")}</div><div class="m3" style="line-height:1.7">{foot.format(s=d.standard(", "))}</div><div class="grow"></div><div class="row end"><div>{d.text("signatory")}<br>{d.text("people")}</div>{_scrawl(d)}{d.picture(art.seal(d.facts.office.brand, "★", "#24489c"), 34)}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:18mm 25mm 15mm} .half .l{width:50mm}" + RULED)


@negative("product_pass_card", "zh", "ru", "vi")
def product_pass_card(d: Draft) -> Sheets:
    """A maker's card that goes with one product or lot: model, lot, norm of goods, inspector's stamp 'passed', made on; it calls itself a certificate."""
    title, labels, verdict = {
        "zh": ("产 品 合 格 证", ("产品名称", "规格型号", "执行标准", "批　　号", "检 验 员", "生产日期", "数　　量"), "本产品经检验合格，准予出厂"),
        "ru": ("ПАСПОРТ ИЗДЕЛИЯ", ("Наименование", "Обозначение", "Изготовлено по", "Партия №", "Контролёр ОТК", "Дата изготовления", "Количество"), "Свидетельство о приёмке: изделие изготовлено и принято в соответствии с обязательными требованиями и признано годным к эксплуатации. Гарантийный срок 12 месяцев"),
        "vi": ("PHIẾU CHỨNG NHẬN CHẤT LƯỢNG XUẤT XƯỞNG", ("Tên sản phẩm", "Quy cách", "Tiêu chuẩn áp dụng", "Lô số", "Nhân viên KCS", "Ngày sản xuất", "Số lượng"), "Sản phẩm đã được kiểm tra, đạt yêu cầu và được phép xuất xưởng"),
    }[d.facts.language]  # fmt: skip
    rule = {"zh": f"GB/T {d.rng.randint(3000, 39999)}-{d.rng.randint(2008, 2023)}", "ru": f"ТУ {d.rng.randint(22, 29)}.{d.rng.randint(10, 99)}.{d.rng.randint(10, 39)}-{d.rng.randint(1, 40):03}-{d.rng.randint(10**7, 10**8 - 1)}-{d.rng.randint(2015, 2024)}", "vi": f"TCVN {d.rng.randint(1000, 13000)}:{d.rng.randint(2008, 2023)}"}[d.facts.language]  # fmt: skip
    passed = {"zh": "合格", "ru": "ОТК", "vi": "ĐẠT"}[d.facts.language]
    stamp = f'<div class="b c" style="border:1mm solid #1a7a3c;color:#1a7a3c;border-radius:50%;width:26mm;height:26mm;line-height:24mm;font-size:17pt;transform:rotate(-9deg)">{passed}</div>'
    _trade(d, "metal", "plastics", "electronics")
    cards = []
    for product in _products(d, "metal", "plastics", "electronics")[:4]:
        lot = f"{d.facts.issue:%y%m%d}-{d.rng.randint(1, 99):02}"
        values = (product, f"{d.rng.choice(('M', 'DN', 'HX'))}-{d.rng.randint(6, 400)}", rule, lot, f"{d.rng.randint(1, 40):02}", d.date("issue"), str(d.rng.randint(1, 900)))  # fmt: skip
        cards.append(f"""<div style="border:.8mm double #234;padding:5mm;position:relative" class="card"><div class="c small">{d.put("holder")}</div><div class="c b m1" style="font-size:16pt">{title}</div><div class="m2 small">{rows(list(zip(labels, values, strict=True)))}</div><div class="row m1"><div class="small" style="flex:1">{verdict}</div>{stamp}</div><div class="tiny c m1" style="color:#456">{d.standard(" ")} · {d.put("number")}</div></div>""")  # fmt: skip
    single = d.rng.random() < 0.4
    inner = cards[0] if single else "".join(cards)
    grid = "zoom:1.5" if single else "display:grid;grid-template-columns:1fr 1fr;gap:6mm"
    body = f"""<div class="fit" style="{grid}">{inner}</div><div class="grow"></div><div class="tiny c">{d.put("address")}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 15mm 11mm}")


@negative("declaration_of_performance", "pl", "it", "nl", "cs")
def declaration_of_performance(d: Draft) -> Sheets:
    """A maker's declaration of performance of a building product: numbered points, system of assessment, notified body, table of values."""
    title, points, cols, close = {
        "pl": ("DEKLARACJA WŁAŚCIWOŚCI UŻYTKOWYCH", ("1. Niepowtarzalny kod identyfikacyjny typu wyrobu", "2. Zamierzone zastosowanie", "3. Producent", "4. System oceny i weryfikacji stałości właściwości użytkowych", "5. Norma zharmonizowana", "6. Jednostka notyfikowana"), ("Zasadnicze charakterystyki", "Właściwości użytkowe"), "Właściwości użytkowe określonego powyżej wyrobu są zgodne z zestawem deklarowanych właściwości. Niniejsza deklaracja wydana zostaje zgodnie z rozporządzeniem (UE) nr 305/2011 na wyłączną odpowiedzialność producenta."),
        "it": ("DICHIARAZIONE DI PRESTAZIONE", ("1. Codice di identificazione unico del prodotto-tipo", "2. Usi previsti", "3. Fabbricante", "4. Sistemi di VVCP", "5. Norma armonizzata", "6. Organismo notificato"), ("Caratteristiche essenziali", "Prestazione"), "La prestazione del prodotto sopra identificato è conforme all'insieme delle prestazioni dichiarate. La presente dichiarazione viene emessa, in conformità al regolamento (UE) n. 305/2011, sotto la sola responsabilità del fabbricante."),
        "nl": ("PRESTATIEVERKLARING", ("1. Unieke identificatiecode van het producttype", "2. Beoogd(e) gebruik(en)", "3. Fabrikant", "4. Systeem voor de beoordeling en verificatie van de prestatiebestendigheid", "5. Geharmoniseerde norm", "6. Aangemelde instantie"), ("Essentiële kenmerken", "Prestaties"), "De prestaties van het hierboven omschreven product zijn conform de aangegeven prestaties. Deze prestatieverklaring wordt in overeenstemming met Verordening (EU) nr. 305/2011 onder de exclusieve verantwoordelijkheid van de fabrikant verstrekt."),
        "cs": ("PROHLÁŠENÍ O VLASTNOSTECH", ("1. Jedinečný identifikační kód typu výrobku", "2. Zamýšlené použití", "3. Výrobce", "4. Systém posuzování a ověřování stálosti vlastností", "5. Harmonizovaná norma", "6. Oznámený subjekt"), ("Základní charakteristiky", "Vlastnost"), "Vlastnosti výše uvedeného výrobku jsou ve shodě se souborem deklarovaných vlastností. Toto prohlášení se v souladu s nařízením (EU) č. 305/2011 vydává na výhradní odpovědnost výrobce."),
    }[d.facts.language]  # fmt: skip
    norm, number = d.rng.choice((("EN 1090-1:2009+A1:2011", "S235JR"), ("EN 13163:2012+A2:2016", "EPS 100"), ("EN 14351-1:2006+A2:2016", "PVC-82"), ("EN 10025-1:2004", "S355J2")))  # fmt: skip
    traits = {"pl": ("Reakcja na ogień", "Nośność", "Trwałość", "Substancje niebezpieczne"), "it": ("Reazione al fuoco", "Capacità portante", "Durabilità", "Sostanze pericolose"), "nl": ("Brandgedrag", "Draagvermogen", "Duurzaamheid", "Gevaarlijke stoffen"), "cs": ("Reakce na oheň", "Únosnost", "Trvanlivost", "Nebezpečné látky")}[d.facts.language]  # fmt: skip
    _trade(d, "metal", "plastics")
    use = {
        "EN 1090-1": {"pl": "Elementy konstrukcyjne budynków", "it": "Componenti strutturali per edifici", "nl": "Constructieve onderdelen van bouwwerken", "cs": "Nosné díly staveb"},
        "EN 13163": {"pl": "Izolacja cieplna w budownictwie", "it": "Isolamento termico degli edifici", "nl": "Thermische isolatie van gebouwen", "cs": "Tepelná izolace budov"},
        "EN 14351-1": {"pl": "Okna w budynkach mieszkalnych", "it": "Finestre per edifici residenziali", "nl": "Ramen in woningen", "cs": "Okna obytných budov"},
        "EN 10025-1": {"pl": "Konstrukcje metalowe", "it": "Strutture metalliche", "nl": "Metalen constructies", "cs": "Kovové konstrukce"},
    }[norm.split(":")[0]][d.facts.language]  # fmt: skip
    values = (number, use, f"{d.put('holder')}, {d.put('address')}", d.rng.choice(("2+", "3", "1")), norm, f"{d.put('issuer')} ({d.rng.randint(1000, 2900)})")  # fmt: skip
    lines = list(
        zip(traits, ("A1 / E", f"{d.rng.randint(50, 355)} N/mm²", "EN ISO 12944", "NPD"), strict=True)
    )
    body = f"""<div class="row"><div class="b" style="font-size:40pt">C E</div><div class="r small"><b>{d.put("holder")}</b><br>{d.standard(" ")}</div></div><div class="c b m3" style="font-size:21pt">{title}</div><div class="c m1">Nr. {d.rng.randint(1, 60):03}-CPR-{d.facts.issue:%Y-%m-%d}</div><div class="m3">{rows(list(zip(points, values, strict=True)), "ruled half")}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3" style="line-height:1.6">{close}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c">{_scrawl(d)}<br>{d.text("people")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 12mm} .half .l{width:80mm}" + RULED)


@negative("technical_capacity_attestation", "pt", "es", "en")
def technical_capacity_attestation(d: Draft) -> Sheets:
    """A customer's paper that a firm delivered well: contract, goods, period, 'we attest'; used in tenders, speaks of quality."""
    title, text, cols, close = {
        "pt": ("ATESTADO DE CAPACIDADE TÉCNICA", "Atestamos, para os devidos fins, que a empresa {h}, estabelecida em {a}, forneceu a {f} os produtos abaixo relacionados, no período de {x} a {y}, referente ao contrato n.º {k}, cumprindo os prazos e os requisitos de qualidade.", ("Item", "Descrição", "Quantidade"), "Declaramos ainda que não há em nossos registros fato que desabone sua conduta. Segundo informado, a empresa é certificada {s}."),
        "es": ("CONSTANCIA DE EXPERIENCIA Y BUEN DESEMPEÑO", "Por medio de la presente hacemos constar que la empresa {h}, con domicilio en {a}, suministró a {f} los bienes que se detallan, entre el {x} y el {y}, conforme al contrato N.º {k}, a entera satisfacción y sin penalidades.", ("Ítem", "Descripción", "Cantidad"), "Se expide la presente a solicitud del interesado para los fines que estime convenientes. El proveedor manifestó contar con certificación {s}."),
        "en": ("CERTIFICATE OF SATISFACTORY PERFORMANCE", "This is to certify that {h}, {a}, supplied to {f} the goods listed below between {x} and {y} under contract No. {k}. The goods were delivered on time and their performance has been found satisfactory.", ("Item", "Description", "Quantity"), "This certificate is issued at the supplier's request for use in tenders. The supplier informed us that it is certified to {s}."),
    }[d.facts.language]  # fmt: skip
    client = _firm(d)
    said = text.format(h=f"<b>{d.put('holder')}</b>", a=d.put("address"), f=f"<b>{client}</b>", x=d.other_date(years_later(d.facts.issue, -1)), y=_later(d, -20), k=f"{d.rng.randint(10, 999)}/{d.facts.issue.year - 1}")  # fmt: skip
    lines = [(str(i), item, f"{d.rng.randint(2, 90) * 50}") for i, item in enumerate(_products(d, "metal", "plastics", "electronics"), 1)]  # fmt: skip
    body = f"""<div class="b big" style="color:#5a3d1c">{client}</div><div style="border-top:.8mm solid #5a3d1c" class="m1"></div><div class="c b serif m4" style="font-size:23pt">{title}</div><div class="m4" style="line-height:1.9;text-align:justify">{said}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3" style="line-height:1.7">{close.format(s=d.standard(" / "))}</div><div class="m4">{d.date("issue")}</div><div class="grow"></div><div class="row end"><div class="c">{_scrawl(d, 40)}<br>{d.text("people")}</div>{d.picture(art.seal(client[:22], "★", "#5a3d1c"), 32)}</div>"""
    ground = _frame("#b08d2f", corner=False) if d.rng.random() < 0.5 else ""
    return Sheets((page(body, "", ground),), ".sheet{padding:24mm 26mm 22mm}" + RULED)


@negative("waste_destruction", "en", "es", "pt")
def waste_destruction(d: Draft) -> Sheets:
    """A recycler's certificate that waste or data carriers of a client were destroyed: weights, codes, days; the recycler boasts of its norms."""
    title, text, cols, kinds, foot = {
        "en": ("CERTIFICATE OF DESTRUCTION", "This is to certify that the material listed below, collected from {h}, {a}, on {x}, was destroyed and recycled at our facility on {i} in accordance with the applicable regulations.", ("Material", "Code", "Weight (kg)", "Method"), ("Hard disks, shredded", "Packaging film", "Off-spec product", "Printed circuit boards"), "Our facility holds {s} certification ({b}). This certificate relates to the load named above only."),
        "es": ("CERTIFICADO DE DISPOSICIÓN FINAL", "Certificamos que los residuos abajo detallados, recolectados en las instalaciones de {h}, {a}, el {x}, fueron tratados y dispuestos en nuestra planta el {i} conforme a la normativa ambiental vigente.", ("Residuo", "Código", "Peso (kg)", "Tratamiento"), ("Aceites usados", "Envases contaminados", "Luminarias", "Lodos de pintura"), "Nuestra planta cuenta con certificación {s} ({b}). El presente ampara únicamente la carga indicada."),
        "pt": ("CDF – CERTIFICADO DE DESTINAÇÃO FINAL", "Certificamos o recebimento e a destinação final, em {i}, dos resíduos abaixo, provenientes do gerador {h}, {a}, coletados em {x}, conforme os Manifestos de Transporte de Resíduos (MTR).", ("Resíduo", "Código IBAMA", "Massa (kg)", "Tecnologia"), ("Óleo lubrificante usado", "Embalagens contaminadas", "Lâmpadas fluorescentes", "Borra de tinta"), "Destinador certificado {s} ({b}). Este documento refere-se apenas à carga acima."),
    }[d.facts.language]  # fmt: skip
    plant = d.rng.choice({"en": ("GreenLoop Reclaim Ltd", "Shredwell Asset Disposal LLC"), "es": ("Recicla Sur Gestión Ambiental S.A.", "Ecotrata Residuos S.A.C."), "pt": ("Ambiverde Tratamento de Resíduos Ltda.", "Ecociclo Soluções Ambientais S.A.")}[d.facts.language])  # fmt: skip
    said = text.format(
        h=f"<b>{d.put('holder')}</b>", a=d.put("address"), x=d.decoy("decision"), i=d.date("issue")
    )
    lines = [(kind, f"{d.rng.randint(13, 20)} {d.rng.randint(1, 8):02} {d.rng.randint(1, 19):02}*", f"{d.rng.randint(20, 4200)}", f"{d.rng.choice('RD')}{d.rng.randint(1, 13)}") for kind in kinds]  # fmt: skip
    leaf = '<div style="width:24mm;height:24mm;border-radius:0 100% 0 100%;background:#3c8d3f"></div>'
    body = f"""<div class="row">{leaf}<div class="c" style="flex:1"><div class="b" style="font-size:15pt">{plant}</div><div class="b m2" style="font-size:25pt;color:#2c6e2f">{title}</div><div class="m1">No. {d.rng.randint(10000, 999999)}/{d.facts.issue.year}</div></div></div><div class="m4" style="line-height:1.8">{said}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3 small">{foot.format(s=d.standard(" / "), b=d.facts.office.brand)}</div><div class="grow"></div><div class="row end">{d.code(22)}<div class="c">{_scrawl(d)}<br>{d.text("people")}</div>{d.picture(art.seal(plant, "★", "#2c6e2f"), 34)}</div>"""
    return Sheets((page(body, "", _frame("#3c8d3f", corner=d.rng.random() < 0.5)),), ".sheet{padding:25mm 26mm 23mm}" + RULED)  # fmt: skip


@negative("green_power_certificate", "de", "fr", "nl")
def green_power_certificate(d: Draft) -> Sheets:
    """A power company's certificate for a customer that its current is green: kWh, year, guarantees of origin cancelled, trees saved."""
    title, to, text, foot = {
        "de": ("Ökostrom-Zertifikat", "für", "Wir bestätigen, dass {h} im Lieferzeitraum {x} bis {y} mit {k} kWh Strom aus 100 % erneuerbaren Energien beliefert wurde. Die Herkunftsnachweise wurden im Herkunftsnachweisregister des Umweltbundesamtes entwertet. Damit wurden rund {t} t CO₂ vermieden.", "Unser Energiemanagement ist nach DIN EN ISO 50001 zertifiziert. Dieses Zertifikat bezieht sich auf die gelieferte Strommenge, nicht auf ein Managementsystem des Kunden."),
        "fr": ("Certificat d'électricité verte", "décerné à", "Nous certifions que {h} a consommé, du {x} au {y}, {k} kWh d'électricité garantie 100 % renouvelable. Les garanties d'origine correspondantes ont été utilisées sur le registre national. Émissions évitées : environ {t} t de CO₂.", "Fournisseur certifié ISO 50001. La présente attestation porte sur le volume d'électricité livré uniquement."),
        "nl": ("Certificaat Groene Stroom", "voor", "Hierbij verklaren wij dat {h} van {x} tot en met {y} {k} kWh stroom heeft afgenomen uit 100 % hernieuwbare bronnen. De garanties van oorsprong zijn afgeboekt bij VertiCer. Vermeden uitstoot: circa {t} ton CO₂.", "Onze organisatie is ISO 50001-gecertificeerd. Dit certificaat heeft alleen betrekking op de geleverde stroom."),
    }[d.facts.language]  # fmt: skip
    power = d.rng.choice({"de": ("Stadtwerke Wiesengrund GmbH", "Nordlicht Energie AG"), "fr": ("Énergies du Vallon SA", "Voltaïs Fourniture SAS"), "nl": ("Waddenstroom Energie B.V.", "Lichtpolder Energie N.V.")}[d.facts.language])  # fmt: skip
    start = d.facts.issue.replace(year=d.facts.issue.year - 1, month=1, day=1)
    amount = d.rng.randint(40, 4800)
    said = text.format(h=f"<b>{d.put('holder')}</b>", x=d.other_date(start), y=d.other_date(days_later(years_later(start, 1), -1)), k=f"{amount}.{d.rng.randint(100, 999)}", t=round(amount * 0.4))  # fmt: skip
    hills = '<svg class="ground" viewBox="0 0 297 210" preserveAspectRatio="none"><rect width="297" height="210" fill="#eef7e6"/><path d="M0 170 Q60 130 130 165 T297 150 V210 H0z" fill="#b9dca0"/><path d="M0 190 Q90 160 180 185 T297 178 V210 H0z" fill="#7fb65f"/><circle cx="250" cy="40" r="18" fill="#ffd75e"/></svg>'
    body = f"""<div class="b" style="color:#3b7d23;font-size:14pt">{power}</div><div class="c b m3" style="font-size:38pt;color:#3b7d23">{title}</div><div class="c m2">{to}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m4" style="font-size:13pt;line-height:1.8">{said}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c">{_scrawl(d)}<br>{d.text("people")}</div></div><div class="tiny m2">{foot}</div>"""
    return Sheets((page(body, "wide", hills),), ".sheet{padding:20mm 34mm 12mm}", "landscape")
