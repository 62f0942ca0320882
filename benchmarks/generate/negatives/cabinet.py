"""What a cabinet of papers holds beside certificates: deposits at offices, retirements, pledges, screens, seals of portals, permits, trails of signing."""

from __future__ import annotations

from datetime import date
from html import escape

from benchmarks.generate import art, companies
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def _other_firm(d: Draft, trade: str | None = None) -> str:
    return escape(companies.company(d.rng, d.facts.language, trade)[0], quote=False)


def _goods(d: Draft, trade: str) -> list[str]:
    offered: dict[str, list[str]] = words(d.facts.language)["scope"]["products"]
    return [escape(item, quote=False) for item in offered.get(trade) or offered["metal"]]


def _of_trade(d: Draft, trade: str) -> None:
    """Let the firm be one of a trade, in name and in what it makes."""
    code = d.facts.language
    d.facts = d.facts.with_(holder=companies.company(d.rng, code, trade))
    if trade in words(code)["scope"]["products"]:
        d.facts = d.facts.with_(scope=companies.scope(d.rng, code, trade, 3))


def _after(d: Draft, days: int) -> str:
    return d.other_date(days_later(d.facts.issue, days))


def _ends(d: Draft, years: int, start: date | None = None) -> str:
    return d.other_date(days_later(years_later(start or d.facts.issue, years), -1))


def _hand(d: Draft, millimetres: float = 34) -> str:
    return d.picture(art.signature(d.rng), millimetres)


def _hex(d: Draft, pairs: int, joint: str = ":") -> str:
    return joint.join(f"{d.rng.randrange(256):02X}" for _ in range(pairs))


@negative("software_copyright", "zh", "ko", "id")
def software_copyright(d: Draft) -> Sheets:
    """A state's certificate that the copyright in a program was put on record: number, owner, days of completion and of publication."""
    _of_trade(d, "software")
    year = d.facts.issue.year
    head, title, said, ring = {
        "zh": ("中华人民共和国国家版权局", "计算机软件著作权登记证书", "根据《计算机软件保护条例》和《计算机软件著作权登记办法》的规定，经中国版权保护中心审核，对以上事项予以登记。", "中华人民共和国国家版权局"),
        "ko": ("한국저작권위원회", "프로그램 등록증", "「저작권법」 제53조에 따라 위와 같이 컴퓨터프로그램저작물이 등록되었음을 증명합니다.", "한국저작권위원회"),
        "id": ("REPUBLIK INDONESIA<br>KEMENTERIAN HUKUM", "SURAT PENCATATAN CIPTAAN", "Dalam rangka pelindungan ciptaan di bidang ilmu pengetahuan, seni dan sastra berdasarkan Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, dengan ini diterangkan bahwa ciptaan tersebut di atas telah dicatat. Surat pencatatan ini sesuai dengan Pasal 72 undang-undang tersebut.", "DIREKTUR JENDERAL KEKAYAAN INTELEKTUAL"),
    }[d.facts.language]  # fmt: skip
    code = f"{d.rng.randint(1000000, 9999999)}"
    made, shown = (d.other_date(days_later(d.facts.issue, -n)) for n in (d.rng.randint(120, 300), d.rng.randint(40, 110)))  # fmt: skip
    pairs = {
        "zh": [("证书号", f"软著登字第{code}号"), ("软件名称", f"{d.rng.choice(('质量管理追溯系统', '生产过程数据采集软件', '管理体系文件控制平台', '智能仓储调度系统'))}<br>V{d.rng.randint(1, 3)}.0"), ("著 作 权 人", d.put("holder")), ("开发完成日期", made), ("首次发表日期", d.rng.choice(("未发表", shown))), ("权利取得方式", "原始取得"), ("权 利 范 围", "全部权利"), ("登 记 号", f"{year}SR{code}")],
        "ko": [("등록번호", f"제 C-{year}-{d.rng.randint(1000, 59999):06} 호"), ("제호(명칭)", d.rng.choice(("품질경영 통합관리 프로그램", "설비 데이터 수집 프로그램", "문서관리 시스템 V2.0"))), ("저작자", d.put("holder")), ("주소", d.put("address")), ("법인등록번호", f"{d.rng.randint(110111, 199999)}-*******"), ("창작연월일", made), ("공표연월일", shown), ("등록연월일", d.date("issue"))],
        "id": [("Nomor dan tanggal permohonan", f"EC00{year}{d.rng.randint(10000, 99999)}, {d.date('issue')}"), ("Pencipta", d.text("people")), ("Pemegang Hak Cipta", f"{d.put('holder')}<br>{d.put('address')}"), ("Jenis Ciptaan", "Program Komputer"), ("Judul Ciptaan", d.rng.choice(("Sistem Manajemen Mutu Terpadu", "Aplikasi Pengendalian Dokumen ISO", "Aplikasi Pelacakan Produksi"))), ("Diumumkan untuk pertama kali", shown), ("Jangka waktu pelindungan", "Berlaku selama 50 (lima puluh) tahun sejak ciptaan tersebut pertama kali dilakukan pengumuman."), ("Nomor pencatatan", f"{d.rng.randint(400000, 999999):09}")],
    }[d.facts.language]  # fmt: skip
    hue = "#2f6f9f" if d.facts.language == "zh" else "#8a6d2f"
    foot = f"No. {d.rng.randint(10**7, 10**8 - 1):08}" if d.facts.language == "zh" else d.code(20)
    body = f"""<div class="c b" style="font-size:15pt">{head}</div><div class="c b serif m2" style="font-size:29pt;color:{hue}">{title}</div><div class="m4">{rows(pairs)}</div><div class="m4" style="line-height:1.9">{said}</div><div class="grow"></div><div class="row end"><div class="small">{foot}</div><div class="c">{d.picture(art.seal(ring, "★", "#c62828"), 40)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "serif", art.guilloche(hue)),), ".sheet{padding:27mm 28mm 22mm} .rows td{padding:2.2mm 6mm 2.2mm 0}")  # fmt: skip


@negative("performance_bond", "en", "it", "ro")
def performance_bond(d: Draft) -> Sheets:
    """A bank's or insurer's guarantee that a contractor will perform: number, beneficiary, sum, day of expiry, claims; no audit stands behind it."""
    bank, title, heads, said, end = {
        "en": (d.rng.choice(("Harrowgate & Finch Bank plc", "Corundum Surety Company Ltd")), "PERFORMANCE GUARANTEE", ("Guarantee No.", "Applicant", "Beneficiary", "Underlying contract", "Amount", "Expiry"), "As guarantor we hereby irrevocably undertake to pay the Beneficiary any amount up to the guarantee amount upon presentation of the Beneficiary's complying demand supported by a statement that the Applicant is in breach of its obligations under the underlying relationship, including the obligation to keep its certification to {s} in force during the contract.", "This guarantee is subject to the Uniform Rules for Demand Guarantees (URDG 758). It lapses on the day of expiry whether or not it is returned."),
        "it": (d.rng.choice(("Banca del Lodigiano Nuovo S.p.A.", "Assicuratrice Tremolana S.p.A.")), "GARANZIA DEFINITIVA<br>(art. 117 D.Lgs. 36/2023)", ("Polizza n.", "Contraente", "Beneficiario (Stazione appaltante)", "Contratto garantito", "Somma garantita", "Scadenza"), "Il Garante si impegna nei confronti della Stazione appaltante, nei limiti della somma garantita, al risarcimento dei danni derivanti dal mancato o inesatto adempimento da parte del Contraente. La somma garantita è ridotta del 20 % per il possesso della certificazione {s} ai sensi dell'art. 106, comma 8.", "La garanzia prevede la rinuncia al beneficio della preventiva escussione del debitore principale e opera entro quindici giorni a semplice richiesta scritta."),
        "ro": (d.rng.choice(("Banca Carpatia Nouă S.A.", "Societatea de Asigurări Moldovia S.A.")), "SCRISOARE DE GARANȚIE DE BUNĂ EXECUȚIE", ("Nr. garanției", "Ordonator", "Beneficiar", "Contract garantat", "Suma garantată", "Valabilă până la"), "Ne obligăm irevocabil și necondiționat să plătim, la prima cerere scrisă a Beneficiarului, orice sumă până la concurența sumei garantate, în cazul în care Ordonatorul nu își îndeplinește obligațiile din contract, inclusiv obligația de a menține certificarea {s} pe durata acestuia.", "Prezenta garanție nu poate fi transmisă și încetează de drept la data expirării, indiferent dacă originalul este restituit."),
    }[d.facts.language]  # fmt: skip
    sum_ = f"{d.rng.choice(('EUR', 'EUR', 'USD') if d.facts.language == 'en' else ('EUR',))} {d.rng.randint(12, 640)}.{d.rng.choice(('000', '500', '750'))},00"
    values = (d.decoy("report"), f"{d.put('holder')}<br>{d.put('address')}", _other_firm(d), f"{d.rng.randint(100, 999)}/{d.facts.issue.year} – {d.decoy('decision')}", sum_, _ends(d, d.rng.randint(1, 3)))  # fmt: skip
    body = f"""<div class="row" style="border-bottom:1mm solid #1f4d3a;padding-bottom:3mm"><div class="b big" style="color:#1f4d3a">▲ {escape(bank, quote=False)}</div><div class="small">{d.decoys_form()}</div></div><div class="c b serif m4" style="font-size:23pt">{title}</div><div class="m3">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><div class="m3" style="line-height:1.7;text-align:justify">{said.format(s=d.standard(" / "))}</div><div class="m2 small">{end}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c">{_hand(d)}<br>{d.text("people")}</div>{d.picture(art.seal(bank[:26], "★", "#1f4d3a"), 34)}</div>"""
    return Sheets((page(body, "", art.guilloche("#1f4d3a", frame=False)),), ".sheet{padding:21mm 25mm 16mm} .ruled .l{width:56mm}" + RULED)  # fmt: skip


@negative("builder_licence", "zh", "ja", "ko")
def builder_licence(d: Draft) -> Sheets:
    """A state's licence for a builder: classes of works, number, five years, seal of the office; it tells who may build, no norm of systems."""
    head, title, said, ring = {
        "zh": ("省住房和城乡建设厅", "建 筑 业 企 业 资 质 证 书", "（副　本）", "住房和城乡建设厅"),
        "ja": ("", "建設業の許可について（通知）", "{y}付けで申請のあった建設業については、建設業法第３条第１項の規定により、下記のとおり許可したので通知します。", "県知事之印"),
        "ko": ("", "건설업등록증", "「건설산업기본법」 제9조제1항 및 같은 법 시행규칙 제3조에 따라 위와 같이 건설업의 등록을 하였음을 증명합니다.", "시 장 의 인"),
    }[d.facts.language]  # fmt: skip
    end = _ends(d, 5)
    people = d.text("people")
    if d.facts.language == "zh":
        works = d.rng.sample(("建筑工程施工总承包贰级", "机电工程施工总承包叁级", "建筑装修装饰工程专业承包壹级", "消防设施工程专业承包贰级", "电子与智能化工程专业承包贰级", "钢结构工程专业承包叁级"), 3)  # fmt: skip
        pairs = [("企业名称", d.put("holder")), ("详细地址", d.put("address")), ("统一社会信用代码", d.put("registration")), ("法定代表人", people), ("注册资本", f"{d.rng.randint(8, 90)}00 万元人民币"), ("经济性质", "有限责任公司"), ("证书编号", f"D{d.rng.choice((2, 3))}{d.rng.randint(10**7, 10**8 - 1)}"), ("有 效 期", f"{d.date('issue')} 至 {end}"), ("资质类别及等级", "<br>".join(works))]  # fmt: skip
        top, close = f'<div class="c small">{said}</div>', f"发证机关：{head}"
    elif d.facts.language == "ja":
        works = d.rng.sample(("建築工事業", "電気工事業", "管工事業", "鋼構造物工事業", "機械器具設置工事業", "内装仕上工事業"), 3)  # fmt: skip
        pairs = [("商号又は名称", d.put("holder")), ("所在地", d.put("address")), ("許可番号", f"知事許可（{d.rng.choice(('般', '特'))}－{d.facts.issue.year - 2018}）第{d.rng.randint(10000, 89999)}号"), ("許可の有効期間", f"{d.date('issue')}から{end}まで"), ("建設業の種類", "　".join(works)), ("許可の更新", "有効期間の満了の日の30日前までに更新申請をすること")]  # fmt: skip
        top = f'<div class="r small">{d.rng.randint(2, 9)}建許第{d.rng.randint(100, 2999)}号</div><div class="m3">{d.put("holder")}<br>代表取締役　{people}　様</div><div class="m3" style="line-height:1.9">{said.format(y=d.decoy("decision"))}</div>'
        close = "県知事"
    else:
        works = d.rng.sample(("실내건축공사업", "기계설비·가스공사업", "금속창호·지붕건축물조립공사업", "철근·콘크리트공사업"), 2)  # fmt: skip
        pairs = [("등록번호", f"{d.rng.randint(10, 99)}-{d.rng.choice(('03', '07', '11'))}-{d.rng.randint(1000, 9999)}"), ("업종", "<br>".join(works)), ("상호", d.put("holder")), ("대표자", people), ("영업소재지", d.put("address")), ("법인등록번호", f"{d.rng.randint(110111, 199999)}-{d.rng.randint(10**6, 10**7 - 1)}"), ("등록일", d.date("issue")), ("등록기준 신고기한", end)]  # fmt: skip
        top, close = f'<div class="small">{d.decoys_form()}</div>', "시장"
    tail = f'<div class="m3" style="line-height:1.9">{said}</div>' if d.facts.language == "ko" else ""
    body = f"""<div class="c b serif" style="font-size:29pt;color:#7c1d1d">{title}</div><div class="m2">{top}</div><div class="m3">{rows(pairs, "ruled")}</div>{tail}<div class="grow"></div><div class="row end">{d.code(24) if d.facts.language == "zh" else "<div></div>"}<div class="c">{close}<br>{d.picture(art.seal(ring, "★", "#c62828"), 38)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "", art.guilloche("#7c1d1d")),), ".sheet{padding:26mm 26mm 22mm} .ruled .l{width:46mm} .ruled td{font-size:11pt!important;padding:2.6mm!important}" + RULED)  # fmt: skip


@negative("conflict_minerals_letter", "en", "zh", "ja")
def conflict_minerals_letter(d: Draft) -> Sheets:
    """A maker's letter on the origin of tin, tantalum, tungsten and gold in its goods: smelters, template's revision, own word."""
    title, text, heads, close = {
        "en": ("CONFLICT MINERALS DECLARATION", "{h} declares that the tin, tantalum, tungsten and gold (3TG) contained in its products ({g}) have, after a reasonable country of origin inquiry, not been found to finance armed groups in the Democratic Republic of the Congo or adjoining countries. The inquiry follows the OECD Due Diligence Guidance and was recorded in the Conflict Minerals Reporting Template (CMRT), revision {r}. Our system for suppliers is part of the {m} certified to {s}.", ("Metal", "Used in products", "Smelters identified", "Of these on the RMAP list"), "This declaration covers the reporting period until {e} and will be updated yearly."),
        "zh": ("无冲突矿产声明书", "{h} 郑重声明：经合理的原产国调查，本公司产品（{g}）中所含的锡、钽、钨、金（3TG）并非来自刚果民主共和国及其周边国家的冲突矿区，未直接或间接资助武装团体。调查依据《OECD 负责任矿产供应链尽职调查指南》进行，并以冲突矿产报告模板（CMRT）{r} 版填报。供应商管理已纳入通过 {s} 认证的{m}。", ("金属", "产品是否含有", "已识别冶炼厂", "其中 RMAP 合规"), "本声明有效期至 {e}，每年更新一次。"),
        "ja": ("紛争鉱物不使用宣言書", "{h}は、当社製品（{g}）に含まれるスズ、タンタル、タングステン及び金（3TG）について、合理的な原産国調査を行った結果、コンゴ民主共和国及びその周辺国の武装勢力の資金源となる鉱物の使用は確認されなかったことを宣言します。調査はOECDデュー・ディリジェンス・ガイダンスに基づき、CMRT {r} 版により実施しました。調達先の管理は、{s} の認証を取得した{m}の中で運用しています。", ("鉱物", "製品への使用", "特定した製錬所数", "うちRMAP適合"), "本宣言は{e}までの調査期間について有効とし、毎年更新します。"),
    }[d.facts.language]  # fmt: skip
    metals = {"en": ("Tin", "Tantalum", "Tungsten", "Gold"), "zh": ("锡 Sn", "钽 Ta", "钨 W", "金 Au"), "ja": ("スズ", "タンタル", "タングステン", "金")}[d.facts.language]  # fmt: skip
    _of_trade(d, "electronics")
    made = d.rng.sample(_goods(d, "electronics"), 2)
    lines = []
    for metal in metals:
        known = d.rng.randint(0, 24)
        lines.append((metal, "✓" if known else "–", str(known), str(max(0, known - d.rng.randint(0, 2)))))
    goods = "、".join(made) if d.facts.language != "en" else ", ".join(made)
    said = text.format(h=f"<b>{d.put('holder')}</b>", g=goods, r=f"6.{d.rng.randint(1, 5)}", m=d.system(), s=d.standard(" / "))  # fmt: skip
    body = f"""<div class="row" style="border-bottom:.8mm solid #355070;padding-bottom:3mm"><div><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="small r">{d.decoys_form()}<br>{d.date("issue")}</div></div><div class="c b m4" style="font-size:22pt;color:#355070">{title}</div><div class="m3" style="line-height:1.75;text-align:justify">{said}</div><div class="m3">{ruled(heads, lines)}</div><div class="m2">{close.format(e=_ends(d, 1))}</div><div class="grow"></div><div class="row end"><div class="c">{_hand(d)}<br>{d.text("people")}</div>{d.picture(art.seal(d.facts.holder[0][:24], "★", "#c62828" if d.facts.language != "en" else "#355070"), 34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 15mm}" + RULED)


@negative("food_contact_statement", "it", "fr", "el")
def food_contact_statement(d: Draft) -> Sheets:
    """A maker's declaration that its packaging may touch food: regulations, migration, conditions of use; the maker's own word, until a day."""
    _of_trade(d, "plastics" if d.facts.language != "el" else "metal")
    title, text, heads, tests, close = {
        "it": ("DICHIARAZIONE DI CONFORMITÀ<br>PER MATERIALI E OGGETTI DESTINATI AL CONTATTO CON GLI ALIMENTI", "Con la presente si dichiara che gli articoli forniti da {h} sono conformi al Regolamento (CE) n. 1935/2004, al Regolamento (UE) n. 10/2011 e al D.M. 21/03/1973 e successivi aggiornamenti. Il materiale è prodotto secondo le buone pratiche di fabbricazione di cui al Regolamento (CE) n. 2023/2006, in uno stabilimento con {m} certificato {s}.", ("Prova", "Simulante", "Condizioni", "Esito"), ("Migrazione globale (UNI EN 1186-3)", "Migrazione globale (UNI EN 1186-2)", "Migrazione specifica (UNI EN 13130-1)"), "La presente dichiarazione ha validità fino al {e} e sarà sostituita in caso di cambiamenti sostanziali della produzione o della normativa."),
        "fr": ("DÉCLARATION DE CONFORMITÉ<br>APTITUDE AU CONTACT ALIMENTAIRE", "La société {h} déclare que les articles désignés ci-dessous sont conformes au règlement (CE) n° 1935/2004, au règlement (UE) n° 10/2011 et aux fiches de la DGCCRF. Ils sont fabriqués selon les bonnes pratiques du règlement (CE) n° 2023/2006 sur un site dont le {m} est certifié {s}.", ("Essai", "Simulant", "Conditions", "Résultat"), ("Migration globale (NF EN 1186-3)", "Migration globale (NF EN 1186-2)", "Migration spécifique (NF EN 13130-1)"), "La présente déclaration est valable jusqu'au {e} et sera renouvelée en cas de changement de composition ou de réglementation."),
        "el": ("ΔΗΛΩΣΗ ΣΥΜΜΟΡΦΩΣΗΣ<br>ΓΙΑ ΥΛΙΚΑ ΣΕ ΕΠΑΦΗ ΜΕ ΤΡΟΦΙΜΑ", "Η εταιρεία {h} δηλώνει υπεύθυνα ότι τα παρακάτω είδη συμμορφώνονται με τον Κανονισμό (ΕΚ) αριθ. 1935/2004 και τον Κανονισμό (ΕΕ) αριθ. 10/2011. Παράγονται σύμφωνα με την ορθή παρασκευαστική πρακτική του Κανονισμού (ΕΚ) αριθ. 2023/2006, σε εγκατάσταση που εφαρμόζει {m} πιστοποιημένο κατά {s}.", ("Δοκιμή", "Προσομοιωτής", "Συνθήκες", "Αποτέλεσμα"), ("Ολική μετανάστευση (EN 1186-3)", "Ολική μετανάστευση (EN 1186-2)", "Ειδική μετανάστευση (EN 13130-1)"), "Η παρούσα δήλωση ισχύει έως {e} και αντικαθίσταται σε περίπτωση μεταβολής της σύνθεσης ή της νομοθεσίας."),
    }[d.facts.language]  # fmt: skip
    lines = [(name, d.rng.choice(("A", "B", "D2")), d.rng.choice(("10 d / 40 °C", "10 d / 60 °C", "2 h / 70 °C")), f"&lt; {d.rng.choice((3, 5, 10))} mg/dm²") for name in tests]  # fmt: skip
    goods = "".join(f"<li>{item}</li>" for item in d.rng.sample(_goods(d, "plastics"), 3))
    said = text.format(h=f"<b>{d.put('holder')}</b>", m=d.system(), s=d.standard(" / "))
    cup = '<div class="c" style="width:19mm;height:19mm;border:.8mm solid #333;border-radius:3mm;font-size:30pt;line-height:17mm">Ψ</div>'
    body = f"""<div class="row"><div><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div>{cup}</div><div class="c b m3" style="font-size:18pt;color:#7a4b12">{title}</div><div class="m3" style="line-height:1.65;text-align:justify">{said}</div><ul class="m2">{goods}</ul><div class="m2">{ruled(heads, lines)}</div><div class="m3">{close.format(e=_ends(d, 2))}</div><div class="grow"></div><div class="row end"><div class="small">{d.decoys_form()}<br>{d.date("issue")}</div><div class="c">{_hand(d)}<br>{d.text("people")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 14mm}" + RULED)


@negative("code_of_conduct_pledge", "de", "nl", "cs")
def code_of_conduct_pledge(d: Draft) -> Sheets:
    """A supplier's signed promise to keep to a buyer's code of conduct: numbered points, norms as 'should be certified', place, day and hand."""
    title, intro, points, sign = {
        "de": ("Verpflichtungserklärung zum Verhaltenskodex für Lieferanten", "Wir, {h}, bestätigen gegenüber {c}, den Verhaltenskodex für Lieferanten (Ausgabe {r}) erhalten zu haben, und verpflichten uns, dessen Grundsätze einzuhalten:", ("Keine Kinder- und Zwangsarbeit; Achtung der Kernarbeitsnormen der ILO und der Sorgfaltspflichten nach dem LkSG.", "Arbeits- und Gesundheitsschutz, nach Möglichkeit auf Grundlage von ISO 45001.", "Umweltschutz; ein Managementsystem nach ISO 14001 oder EMAS ist anzustreben.", "Qualität: Unterhalt eines nach {s} zertifizierten Systems; Nachweis bis {e}.", "Keine Bestechung, Wahrung von Geschäftsgeheimnissen, fairer Wettbewerb.", "Recht auf Audits nach Ankündigung."), "Rechtsverbindliche Unterschrift, Firmenstempel"),
        "nl": ("Ondertekening gedragscode voor leveranciers", "Ondergetekende, {h}, verklaart jegens {c} de gedragscode voor leveranciers (uitgave {r}) te hebben ontvangen en zich te houden aan de volgende beginselen:", ("Geen kinder- of dwangarbeid; naleving van de fundamentele ILO-verdragen.", "Veilige en gezonde werkplekken, bij voorkeur volgens ISO 45001 of VCA.", "Zorg voor het milieu; certificatie volgens ISO 14001 wordt aangemoedigd.", "Kwaliteit: het in stand houden van een volgens {s} gecertificeerd systeem, geldig tot {e}.", "Geen omkoping, bescherming van vertrouwelijke gegevens, eerlijke concurrentie.", "Medewerking aan audits na aankondiging."), "Handtekening van de bevoegde vertegenwoordiger"),
        "cs": ("Prohlášení o přijetí etického kodexu dodavatele", "Společnost {h} potvrzuje vůči {c}, že převzala etický kodex dodavatele (vydání {r}), a zavazuje se dodržovat jeho zásady:", ("Zákaz dětské a nucené práce, dodržování základních úmluv MOP.", "Bezpečnost a ochrana zdraví při práci, pokud možno podle ISO 45001.", "Ochrana životního prostředí; doporučuje se systém podle ISO 14001 nebo EMAS.", "Kvalita: udržování systému certifikovaného podle {s}, platnost do {e}.", "Zákaz úplatků, ochrana důvěrných informací, poctivá soutěž.", "Umožnění auditů po předchozím ohlášení."), "Podpis oprávněné osoby a razítko"),
    }[d.facts.language]  # fmt: skip
    buyer = f"<b>{_other_firm(d)}</b>"
    items = "".join(f"<li class=m1>{p.format(s=d.standard(' / '), e=d.date('expiry'))}</li>" for p in points)
    body = f"""<div class="row"><div class="b big" style="color:#0f5c6e">{buyer}</div><div class="small">{d.decoys_form()}</div></div><div class="b m4" style="font-size:20pt;color:#0f5c6e">{title}</div><div class="m3" style="line-height:1.6">{intro.format(h=f"<b>{d.put('holder')}</b>", c=buyer, r=d.decoy("revision"))}</div><ol class="m2" style="line-height:1.55">{items}</ol><div class="grow"></div><div class="row end" style="border-top:.3mm solid #555;padding-top:4mm"><div>{d.put("address")}<br>{d.date("issue")}</div><div class="c small">{_hand(d, 40)}<br>{d.text("people")}<br>{sign}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 16mm}")


@negative("carbon_retirement", "en", "es", "pt")
def carbon_retirement(d: Draft) -> Sheets:
    """A registry's certificate that carbon credits were retired for a firm: tonnes, project, vintage, serial numbers; no system is certified."""
    title, said, heads, note = {
        "en": ("Certificate of Verified Carbon Unit (VCU) Retirement", "Verra, in its capacity as administrator of the Verra Registry, does hereby certify that on {i}, <b>{t}</b> Verified Carbon Units were retired on behalf of:", ("Project", "Vintage", "Serial number range", "Retirement reason", "Additional certification(s)"), "Powered by the registry. Retirement of units offsets emissions; the organisation's management system is not subject of this certificate. {m}: {s} (own statement)."),
        "es": ("Certificado de retiro de créditos de carbono", "El registro certifica que el {i} se retiraron de forma permanente <b>{t}</b> unidades de carbono verificadas (1 unidad = 1 t CO₂e) en nombre de:", ("Proyecto", "Año de cosecha", "Números de serie", "Motivo del retiro", "Certificaciones adicionales"), "El retiro compensa la huella de carbono calculada por la propia empresa según ISO 14064-1. {m}: {s} (declaración propia)."),
        "pt": ("Certificado de aposentadoria de créditos de carbono", "O registro certifica que em {i} foram aposentadas, em caráter definitivo, <b>{t}</b> unidades de carbono verificadas (1 unidade = 1 t CO₂e) em nome de:", ("Projeto", "Safra", "Números de série", "Motivo da aposentadoria", "Certificações adicionais"), "A aposentadoria compensa as emissões inventariadas pela própria empresa segundo a ISO 14064-1. {m}: {s} (declaração da empresa)."),
    }[d.facts.language]  # fmt: skip
    tonnes = d.rng.randint(40, 9800)
    first = d.rng.randint(10**8, 9 * 10**8)
    vintage = d.facts.issue.year - d.rng.randint(2, 5)
    project = d.rng.choice(("Rimba Selatan Peatland Conservation", "Serra do Cedral REDD+", "Kaveripura Wind Power Bundle", "Anatolian Landfill Gas Recovery"))  # fmt: skip
    reason = {"en": "Environmental benefit", "es": "Compensación de emisiones", "pt": "Compensação de emissões"}[d.facts.language]  # fmt: skip
    values = (f"{project} (ID {d.rng.randint(200, 4900)})", f"01/01/{vintage} – 31/12/{vintage}", f"{d.rng.randint(6000, 19999)}-{first}-{first + tonnes - 1}-VCS-VCU-{d.rng.randint(200, 999)}-VER-{d.rng.choice(('ID', 'BR', 'IN', 'TR'))}-{d.rng.randint(1, 14)}-{d.rng.randint(500, 4900)}-0", f"{reason} {d.facts.issue.year - 1}", d.rng.choice(("CCB-Gold", "–", "SD VISta")))  # fmt: skip
    leaf = '<div style="width:24mm;height:24mm;background:#2e7d32;border-radius:0 100% 0 100%"></div>'
    body = f"""<div class="row">{leaf}<div class="c b serif" style="font-size:25pt;color:#1b5e20;flex:1">{title}</div></div><div class="c m3" style="font-size:13pt;line-height:1.7">{said.format(i=d.date("issue"), t=f"{tonnes:,}".replace(",", " "))}</div><div class="c b m2" style="font-size:24pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="m3">{rows(list(zip(heads, values, strict=True)))}</div><div class="grow"></div><div class="row end"><div class="small" style="width:150mm">{note.format(m=d.system(), s=d.standard(" / "))}</div>{d.picture(art.seal("CARBON REGISTRY", "RETIRED", "#2e7d32"), 32)}</div>"""
    return Sheets((page(body, "wide", art.guilloche("#2e7d32", 1123, 794)),), ".sheet{padding:20mm 30mm 17mm}", "landscape")  # fmt: skip


@negative("web_server_certificate", "en", "de", "ru")
def web_server_certificate(d: Draft) -> Sheets:
    """A print of a browser's window on the certificate of a web server: issued to, issued by, valid from and until, serial number, finger prints."""
    title, tabs, groups, keys, foot = {
        "en": ("Certificate Viewer", ("General", "Details"), ("Issued To", "Issued By", "Validity Period", "SHA-256 Fingerprints"), ("Common Name (CN)", "Organization (O)", "Locality (L)", "Issued On", "Expires On", "Certificate", "Public Key", "Serial Number"), "This certificate has been verified for the following usages: SSL Server Certificate"),
        "de": ("Zertifikat-Viewer", ("Allgemein", "Details"), ("Ausgestellt für", "Ausgestellt von", "Gültigkeitsdauer", "SHA-256-Fingerabdrücke"), ("Allgemeiner Name (CN)", "Organisation (O)", "Ort (L)", "Ausgestellt am", "Gültig bis", "Zertifikat", "Öffentlicher Schlüssel", "Seriennummer"), "Dieses Zertifikat wurde für folgende Zwecke überprüft: SSL-Serverzertifikat"),
        "ru": ("Просмотр сертификата", ("Общие", "Подробнее"), ("Кому выдан", "Кем выдан", "Срок действия", "Отпечатки SHA-256"), ("Общее имя (CN)", "Организация (O)", "Местоположение (L)", "Дата выдачи", "Действителен до", "Сертификат", "Открытый ключ", "Серийный номер"), "Сертификат проверен для следующих целей: сертификат SSL-сервера"),
    }[d.facts.language]  # fmt: skip
    host = "".join(c for c in d.facts.holder[1].split(" ")[0].lower() if c.isascii() and c.isalnum()) or "portal"  # fmt: skip
    host = f"www.{host}-{d.rng.choice(('group', 'shop', 'online', 'works'))}.{d.rng.choice(('com', 'net', 'eu') if d.facts.language != 'ru' else ('ru', 'com'))}"
    maker, chain = d.rng.choice((("DigiCert Inc", "DigiCert TLS RSA SHA256 2020 CA1"), ("GlobalSign nv-sa", "GlobalSign RSA OV SSL CA 2018"), ("Sectigo Limited", "Sectigo RSA Organization Validation Secure Server CA")))  # fmt: skip
    end = d.other_date(days_later(d.facts.issue, 397))
    hour = f"{d.rng.randint(0, 23):02}:{d.rng.randint(0, 59):02}:{d.rng.randint(0, 59):02}"

    def group(name: str, pairs: list[tuple[str, str]]) -> str:
        return f'<div class="b m3" style="color:#1a56b0">{name}</div><div style="padding-left:8mm">{rows(pairs)}</div>'

    prints = [(keys[5], f"<span class=mono>{_hex(d, 32, '')}</span>".lower()), (keys[6], f"<span class=mono>{_hex(d, 32, '')}</span>".lower())]  # fmt: skip
    body = f"""<div class="row small" style="background:#dfe3ea;border-radius:3mm 3mm 0 0;padding:2.5mm 5mm"><div>■ https://{host}</div><div>✕</div></div><div style="border:.3mm solid #c3c8d2;padding:6mm 9mm"><div class="b" style="font-size:19pt">{title}: {host}</div><div class="row m2" style="justify-content:flex-start;border-bottom:.3mm solid #c3c8d2"><div class="b" style="border-bottom:1mm solid #1a56b0;padding:1mm 4mm">{tabs[0]}</div><div style="padding:1mm 4mm">{tabs[1]}</div></div>{group(groups[0], [(keys[0], host), (keys[1], d.put("holder")), (keys[2], d.put("address"))])}{group(groups[1], [(keys[0], chain), (keys[1], maker), (keys[7], f"<span class=mono>{_hex(d, 16)}</span>")])}{group(groups[2], [(keys[3], f"{d.date('issue')} {hour}"), (keys[4], f"{end} 23:59:59")])}{group(groups[3], prints)}<div class="m3 small">{foot}</div></div><div class="grow"></div><div class="row tiny"><div>https://{host}/about/certificates</div><div>{_after(d, d.rng.randint(5, 200))} 1/1</div></div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 16mm 9mm} .rows td{padding:1.2mm 6mm 1.2mm 0} .rows .v{font-weight:normal} .mono{font-family:'Liberation Mono',monospace;font-size:8pt;word-break:break-all}")  # fmt: skip


@negative("elearning_screen", "en", "pl", "hu")
def elearning_screen(d: Draft) -> Sheets:
    """A print of a learning platform's page: a course on a norm is done, badge, score, 'download your certificate', other courses beside it."""
    menu, done, course, facts, button, more = {
        "en": (("My learning", "Catalogue", "Certificates", "Help"), "Congratulations, {p}! You have completed the course", "{s} Foundation – the requirements explained", ("Score", "Pass mark", "Completed on", "Badge valid until", "Credential ID", "Employer"), "Download your certificate", ("Internal auditor, 12 lessons", "Risk-based thinking, 6 lessons", "Transition to the new edition, 4 lessons")),
        "pl": (("Moje kursy", "Katalog", "Certyfikaty", "Pomoc"), "Gratulacje, {p}! Ukończono kurs", "{s} Foundation – wymagania normy krok po kroku", ("Wynik", "Próg zaliczenia", "Data ukończenia", "Odznaka ważna do", "Identyfikator", "Pracodawca"), "Pobierz certyfikat", ("Audytor wewnętrzny, 12 lekcji", "Podejście oparte na ryzyku, 6 lekcji", "Przejście na nowe wydanie, 4 lekcje")),
        "hu": (("Tanulásom", "Katalógus", "Tanúsítványok", "Súgó"), "Gratulálunk, {p}! Ön elvégezte a következő tanfolyamot", "{s} alapozó – a követelmények érthetően", ("Eredmény", "Megfelelési küszöb", "Elvégzés napja", "A jelvény érvényes", "Azonosító", "Munkáltató"), "Tanúsítvány letöltése", ("Belső auditor, 12 lecke", "Kockázatalapú gondolkodás, 6 lecke", "Áttérés az új kiadásra, 4 lecke")),
    }[d.facts.language]  # fmt: skip
    values = (f"{d.rng.randint(72, 100)} %", "70 %", d.date("issue"), _ends(d, 3), f"{_hex(d, 4, '')}-{_hex(d, 2, '')}", d.put("holder"))  # fmt: skip
    links = "".join(f'<div style="padding:0 4mm">{item}</div>' for item in menu)
    tiles = "".join(f'<div style="border:.3mm solid #ccd;border-radius:2mm;flex:1;padding:4mm"><div style="height:18mm;background:{hue};border-radius:1mm"></div><div class="m1 small b">{name}</div></div>' for name, hue in zip(more, ("#b7d4f0", "#f0d4b7", "#c8e6c9"), strict=True))  # fmt: skip
    badge = f'<div class="c" style="width:48mm;height:48mm;background:#4527a0;color:#fff;clip-path:polygon(50% 0,95% 25%,95% 75%,50% 100%,5% 75%,5% 25%);padding-top:14mm"><div class="b">{d.standard("<br>")}</div><div class="tiny m1">FOUNDATION</div></div>'
    body = f"""<div class="row small" style="background:#311b92;color:#fff;padding:4mm 8mm"><div class="b big">{d.rng.choice(("lernora", "skillharbour", "QualiCampus", "normwise"))}</div><div class="row">{links}</div></div><div style="padding:9mm 12mm"><div class="row"><div><div class="big">{done.format(p=f"<b>{d.text('people')}</b>")}</div><div class="b m2" style="font-size:21pt;color:#311b92">{course.format(s=d.standard(" / "))}</div></div>{badge}</div><div class="m3">{rows(list(zip(facts, values, strict=True)))}</div><div class="m3"><span class="b" style="background:#00897b;color:#fff;padding:3mm 8mm;border-radius:2mm">{button}</span></div><div class="row top m4" style="gap:5mm">{tiles}</div></div><div class="grow"></div><div class="tiny c">{d.rng.randint(1, 28)}.{d.rng.randint(1, 12)}. {d.rng.randint(8, 19)}:{d.rng.randint(10, 59)} · 1/1</div>"""
    return _screen(d, body)


def _screen(d: Draft, body: str) -> Sheets:
    """Give a print of a screen, upright or on its side."""
    wide = d.rng.random() < 0.5
    css = ".sheet{padding:8mm 8mm 6mm}"
    return Sheets((page(body, "wide" if wide else ""),), css, "landscape" if wide else "A4")


@negative("quality_assurance_agreement", "en", "de", "hu")
def quality_assurance_agreement(d: Draft) -> Sheets:
    """The first page of a quality agreement of buyer and supplier: clauses on certificates, audits and samples, term, two hands."""
    title, between, clauses, hands = {
        "en": ("Quality Assurance Agreement", ("between", "– hereinafter Customer –", "and", "– hereinafter Supplier –"), ("Scope. This agreement applies to all parts and services supplied from {i} on.", "Management system. The Supplier maintains a {m} certified to {s} by an accredited certification body and sends each new certificate unasked. The present certificate, No. {n}, is valid until {e}. Loss, suspension or withdrawal is to be reported within three working days.", "Audits. The Customer may audit the Supplier's processes after notice; certification does not replace such audits.", "Initial samples. Series deliveries begin after release of the initial samples (PPAP level 3 or VDA volume 2).", "Non-conforming products. The Supplier answers complaints by an 8D report within ten working days.", "Term. This agreement runs for three years and is prolonged by one year unless terminated."), ("Customer", "Supplier")),
        "de": ("Qualitätssicherungsvereinbarung (QSV)", ("zwischen", "– nachfolgend Auftraggeber –", "und", "– nachfolgend Lieferant –"), ("Geltungsbereich. Diese Vereinbarung gilt für alle Lieferungen und Leistungen ab dem {i}.", "Managementsystem. Der Lieferant unterhält ein {m}, das von einer akkreditierten Stelle nach {s} zertifiziert ist, und übersendet jedes neue Zertifikat unaufgefordert. Das derzeitige Zertifikat Nr. {n} gilt bis {e}. Entzug, Aussetzung oder Ablauf sind innerhalb von drei Werktagen anzuzeigen.", "Audits. Der Auftraggeber darf nach Ankündigung Prozess- und Produktaudits durchführen; die Zertifizierung ersetzt diese nicht.", "Erstmuster. Serienlieferungen beginnen nach Freigabe der Erstmuster (VDA Band 2 oder PPAP Stufe 3).", "Reklamationen. Der Lieferant antwortet binnen zehn Arbeitstagen mit einem 8D-Bericht.", "Laufzeit. Die Vereinbarung gilt drei Jahre und verlängert sich um jeweils ein Jahr."), ("Auftraggeber", "Lieferant")),
        "hu": ("Minőségbiztosítási megállapodás", ("amely létrejött egyrészről", "– a továbbiakban Megrendelő –", "másrészről", "– a továbbiakban Szállító – között"), ("Hatály. A megállapodás a {i} napjától szállított valamennyi termékre és szolgáltatásra kiterjed.", "Irányítási rendszer. A Szállító akkreditált szervezet által {s} szerint tanúsított rendszert ({m}) működtet, és az új tanúsítványt felszólítás nélkül megküldi. A jelenlegi tanúsítvány száma {n}, érvényes: {e}. A tanúsítvány elvesztését, felfüggesztését vagy visszavonását három munkanapon belül jelenteni kell.", "Auditok. A Megrendelő előzetes értesítés után auditálhatja a Szállító folyamatait; a tanúsítás ezt nem helyettesíti.", "Első minták. A sorozatszállítás az első minták jóváhagyása (PPAP 3. szint) után kezdődhet.", "Reklamáció. A Szállító tíz munkanapon belül 8D jelentést küld.", "Időtartam. A megállapodás három évre szól, és évente meghosszabbodik."), ("Megrendelő", "Szállító")),
    }[d.facts.language]  # fmt: skip
    buyer = _other_firm(d)
    items = "".join(f"<li class=m2>{c.format(i=d.date('start'), m=d.system(), s=d.standard(' / '), n=d.put('number'), e=d.date('expiry'))}</li>" for c in clauses)  # fmt: skip
    body = f"""<div class="row small"><div>{d.decoys_form()}</div><div>Rev. {d.decoy("revision")}</div></div><div class="c b m3" style="font-size:25pt">{title}</div><div class="c m3">{between[0]}</div><div class="c b m1">{buyer}</div><div class="c small">{between[1]}</div><div class="c m1">{between[2]}</div><div class="c b m1">{d.put("holder")}</div><div class="c small">{d.put("address")}<br>{between[3]}</div><ol class="m2" style="line-height:1.5">{items}</ol><div class="grow"></div><div class="row end"><div class="c small">{_hand(d)}<br>{hands[0]}, {d.date("issue")}</div><div class="c small">{_hand(d)}<br>{hands[1]}, {_after(d, 6)}</div></div><div class="tiny c m2">1 / {d.rng.randint(4, 14)}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 24mm 11mm}")


@negative("workplace_measurement", "tr", "pl", "cs")
def workplace_measurement(d: Draft) -> Sheets:
    """A laboratory's report on noise, dust and light at work places: laboratory's accreditation, methods by norm, values and limits, next measurement."""
    title, heads, cols, kinds, verdict, office = {
        "tr": ("İŞ HİJYENİ ÖLÇÜM, TEST VE ANALİZ RAPORU", ("Rapor No", "İş yeri unvanı", "Adres", "Ölçüm tarihi", "Rapor tarihi", "Bir sonraki ölçüm"), ("Parametre", "Metot", "Ölçüm noktası", "Sonuç", "Sınır değer"), (("Kişisel gürültü maruziyeti", "TS EN ISO 9612"), ("Aydınlatma", "COHSR-928-1-IPG-039"), ("Toplam toz", "MDHS 14/3"), ("El-kol titreşimi", "TS EN ISO 5349-2")), "Ölçüm sonuçları ilgili yönetmeliklerdeki sınır değerlerin altındadır. Rapor yalnızca ölçüm anındaki koşulları yansıtır ve bir yönetim sistemi belgesi değildir.", "İSGÜM ön yeterlik ve TÜRKAK (TS EN ISO/IEC 17025) akreditasyon kapsamındadır"),
        "pl": ("SPRAWOZDANIE Z BADAŃ ŚRODOWISKA PRACY", ("Nr sprawozdania", "Zleceniodawca", "Adres", "Data pomiarów", "Data wydania", "Następne pomiary do"), ("Czynnik", "Metoda", "Stanowisko", "Wynik", "NDS/NDN"), (("Hałas – L EX,8h", "PN-EN ISO 9612:2011"), ("Natężenie oświetlenia", "PN-EN 12464-1"), ("Pył – frakcja wdychalna", "PN-Z-04030-05"), ("Drgania miejscowe", "PN-EN ISO 5349-2")), "Stwierdzono nieprzekroczenie wartości dopuszczalnych na badanych stanowiskach. Wyniki odnoszą się wyłącznie do badanych stanowisk w dniu pomiarów.", "Laboratorium akredytowane przez PCA wg PN-EN ISO/IEC 17025"),
        "cs": ("PROTOKOL O MĚŘENÍ PRACOVNÍHO PROSTŘEDÍ", ("Číslo protokolu", "Objednatel", "Adresa", "Datum měření", "Datum vydání", "Doporučené další měření"), ("Faktor", "Metoda", "Pracoviště", "Výsledek", "Limit"), (("Hluk L Aeq,8h", "ČSN EN ISO 9612"), ("Osvětlení", "ČSN EN 12464-1"), ("Prach – celková koncentrace", "ČSN EN 689"), ("Vibrace přenášené na ruce", "ČSN EN ISO 5349-2")), "Naměřené hodnoty nepřekračují přípustné limity podle nařízení vlády č. 361/2007 Sb. a č. 272/2011 Sb. Výsledky se týkají pouze měřených pracovišť.", "Zkušební laboratoř akreditovaná ČIA podle ČSN EN ISO/IEC 17025"),
    }[d.facts.language]  # fmt: skip
    values = (d.decoy("report"), d.put("holder"), d.put("address"), d.decoy("audit"), d.date("issue"), _ends(d, 2))  # fmt: skip
    amounts = ((f"{d.rng.randint(70, 84)},{d.rng.randint(0, 9)} dB(A)", "85 dB(A)"), (f"{d.rng.randint(310, 760)} lx", "300 lx"), (f"{d.rng.randint(4, 39) / 10:.1f} mg/m³".replace(".", ","), "10 mg/m³"), (f"1,{d.rng.randint(1, 9)} m/s²", "2,5 m/s²"))  # fmt: skip
    lines = [(*kind, f"{d.rng.choice('ABCH')}{d.rng.randint(1, 9)}", *amount) for kind, amount in zip(kinds, amounts, strict=True)]  # fmt: skip
    lab = _other_firm(d)
    number = {"tr": f"AB-{d.rng.randint(100, 1899):04}-T", "pl": f"AB {d.rng.randint(100, 1799)}", "cs": f"č. {d.rng.randint(1000, 1799)}"}[d.facts.language]  # fmt: skip
    mark = f'<div class="c small" style="border:.6mm solid #b3121b;padding:2mm 4mm;color:#b3121b"><b>{ {"tr": "TÜRKAK", "pl": "PCA", "cs": "ČIA"}[d.facts.language] }</b><br>ISO/IEC 17025<br>{number}</div>'
    body = f"""<div class="row"><div><div class="b big">{lab}</div><div class="tiny">{office}</div></div>{mark}</div><div class="c b m3" style="font-size:20pt">{title}</div><div class="m3">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3" style="line-height:1.6">{verdict}</div><div class="grow"></div><div class="row end"><div class="c small">{_hand(d)}<br>{d.text("people")}</div>{d.picture(art.seal(lab[:26], "★", "#27408b"), 32)}</div><div class="row tiny m2"><div>{d.decoys_form()}</div><div>1 / {d.rng.randint(3, 22)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .ruled .l{width:50mm}" + RULED)


@negative("business_number_confirmation", "en", "fr", "ko")
def business_number_confirmation(d: Draft) -> Sheets:
    """A credit bureau's certificate that a firm holds a number of nine figures in its register: name, place, day, a seal for web sites."""
    title, said, heads, note = {
        "en": ("D-U-N-S® Registered™ Certificate", "This is to certify that the business named below is listed in the global database and has been assigned the following D-U-N-S® Number:", ("Address", "Line of business", "Registered on", "Seal valid until"), "The D-U-N-S® Number identifies a business entity. It is neither a rating nor an assessment of quality, products or management systems ({s})."),
        "fr": ("Attestation d'enregistrement D-U-N-S®", "Nous certifions que l'entreprise désignée ci-dessous figure dans la base de données mondiale et que le numéro D-U-N-S® suivant lui est attribué :", ("Adresse", "Activité", "Enregistrée le", "Sceau valable jusqu'au"), "Le numéro D-U-N-S® identifie une entité ; il ne constitue ni une notation ni une évaluation de la qualité ou d'un système de management ({s})."),
        "ko": ("D-U-N-S® Number 등록 확인서", "아래 기업이 글로벌 기업 데이터베이스에 등록되어 있으며 다음의 D-U-N-S® Number가 부여되었음을 확인합니다.", ("주소", "업종", "등록일", "유효기간"), "D-U-N-S® Number는 기업 식별번호이며, 신용등급이나 품질·경영시스템({s}) 인증을 의미하지 않습니다."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("address"), d.put("scope"), d.date("issue"), _ends(d, 1))
    number = f"{d.rng.randint(10, 99)}-{d.rng.randint(100, 999)}-{d.rng.randint(1000, 9999)}"
    badge = f'<div class="c" style="width:44mm;border:1mm solid #0f4c81;border-radius:3mm;padding:4mm"><div class="b" style="color:#0f4c81;font-size:15pt">D-U-N-S®</div><div class="b" style="background:#0f4c81;color:#fff;padding:1mm">REGISTERED</div><div class="tiny m1">{d.facts.issue.year}</div></div>'
    body = f"""<div class="c b" style="font-size:14pt;color:#0f4c81;letter-spacing:1mm">dun &amp; bradstreet</div><div class="c b serif m3" style="font-size:30pt;color:#0f4c81">{title}</div><div class="c m3" style="padding:0 20mm;font-size:12.5pt;line-height:1.6">{said}</div><div class="c b m3" style="font-size:24pt">{d.put("holder")}</div><div class="c b m2" style="font-size:30pt;letter-spacing:2mm">{number}</div><div class="m3">{rows(list(zip(heads, values, strict=True)))}</div><div class="grow"></div><div class="row end">{badge}<div class="c small">{_hand(d)}<br>{d.text("people")}</div></div><div class="tiny c m2">{note.format(s=d.standard(" / "))}</div>"""
    return Sheets((page(body, "wide", art.guilloche("#0f4c81", 1123, 794)),), ".sheet{padding:18mm 30mm 16mm}", "landscape")  # fmt: skip


@negative("creditworthiness_seal", "de", "hu", "cs")
def creditworthiness_seal(d: Draft) -> Sheets:
    """A credit bureau's certificate of good standing: index or letters, day of the test, valid a year, seal; it rates payment, no system."""
    title, bureau, said, heads, note = {
        "de": ("Bonitätszertifikat", d.rng.choice(("Creditreform Rating AG", "CRIF GmbH")), "bestätigt mit diesem Zertifikat, dass das Unternehmen {h} zum Stichtag über eine sehr gute Bonität verfügt und die Kriterien der Zertifizierung erfüllt:", ("Bonitätsindex", "Ausfallwahrscheinlichkeit", "Zertifikatsnummer", "Ausgestellt am", "Gültig bis"), ("Auswertung der Jahresabschlüsse", "Überprüfung der Bonitätshistorie", "Managementgespräch")),
        "hu": ("Bonitási Tanúsítvány – AAA", d.rng.choice(("Dun & Bradstreet Hungary Kft.", "OPTEN Informatikai Kft.")), "igazolja, hogy a(z) {h} pénzügyi megbízhatósága alapján a vállalkozások legjobb 0,53 százalékába tartozik, és a bonitási tanúsítvány használatára jogosult.", ("Minősítés", "Fizetésképtelenség valószínűsége", "Tanúsítvány száma", "Kiállítás napja", "Érvényes"), ("Éves beszámolók", "Fizetési tapasztalatok", "Negatív események hiánya")),
        "cs": ("Certifikát AAA – Špičkové hodnocení", d.rng.choice(("Dun & Bradstreet Czech Republic, a.s.", "CRIF – Czech Credit Bureau, a.s.")), "potvrzuje, že společnost {h} splnila přísná kritéria a získala nejvyšší hodnocení důvěryhodnosti; patří mezi nejstabilnější firmy v České republice.", ("Hodnocení", "Pravděpodobnost úpadku", "Číslo certifikátu", "Vystaveno dne", "Platnost do"), ("Účetní závěrky", "Platební morálka", "Absence negativních informací")),
    }[d.facts.language]  # fmt: skip
    bureau = escape(bureau, quote=False)
    grade = str(d.rng.randint(140, 198)) if d.facts.language == "de" else "AAA"
    values = (grade, f"0,{d.rng.randint(2, 39):02} %", f"{d.rng.randint(10**6, 10**7 - 1)}", d.date("issue"), _ends(d, 1))  # fmt: skip
    ticks = "".join(f"<div>✓ {item}</div>" for item in note)
    medal = f'<div class="c" style="width:40mm;height:40mm;border-radius:50%;background:#b8860b;color:#fff;outline:1mm solid #b8860b;border:1mm double #fff;padding-top:10mm"><div class="b" style="font-size:22pt">{grade}</div><div class="tiny">{d.facts.issue.year}</div></div>'
    foot = f"{d.system()}: {d.standard(' / ')}" if d.rng.random() < 0.5 else "ISO 9001 ✓"
    body = f"""<div class="c b" style="font-size:14pt;color:#1d3a63">{bureau}</div><div class="c b serif m3" style="font-size:33pt;color:#8a6508">{title}</div><div class="c m4" style="font-size:13pt;line-height:1.8">{said.format(h=f"<br><b style='font-size:23pt'>{d.put('holder')}</b><br>")}</div><div class="row m4"><div>{rows(list(zip(heads, values, strict=True)))}</div>{medal}</div><div class="m3 small">{ticks}</div><div class="grow"></div><div class="row end"><div class="small">{d.put("address")}<br>{foot}</div><div class="c">{_hand(d)}<br><span class="small">{bureau}</span></div></div>"""
    return Sheets((page(body, "", art.guilloche("#b8860b")),), ".sheet{padding:26mm 28mm 24mm}")


@negative("fire_acceptance", "zh", "vi")
def fire_acceptance(d: Draft) -> Sheets:
    """An authority's paper on fire protection of a building: design approved or works accepted, number, seal; it looks at a house, not at a system."""
    who = d.text("people")
    area = d.rng.randint(1200, 38000)
    if d.facts.language == "zh":
        title = "特殊建设工程消防验收意见书"
        number = f"建消验字〔{d.facts.issue.year}〕第{d.rng.randint(10, 999):04}号"
        said = f"<b>{d.put('holder')}</b>：<br>&emsp;&emsp;根据《中华人民共和国建筑法》《中华人民共和国消防法》《建设工程消防设计审查验收管理暂行规定》等有关规定，你单位于{d.decoy('decision')}申请{d.rng.choice(('新建厂房', '扩建仓库', '办公楼装修'))}建设工程（地址：{d.put('address')}；建筑面积{area}平方米；建筑高度{d.rng.randint(8, 40)}米）消防验收，经审查资料及现场检查测试，结论如下：<br><b>&emsp;&emsp;☑ 合格&emsp;&emsp;☐ 不合格</b><br>&emsp;&emsp;主要依据：GB 50016-2014《建筑设计防火规范》（2018年版）、GB 50974-2014。建筑消防设施应每年至少进行一次全面检测，确保完好有效。"
        ring, close, tail = "住房和城乡建设局", "（消防验收专用章）", "建设单位签收："
        head = ""
    else:
        title = "GIẤY CHỨNG NHẬN<br>THẨM DUYỆT THIẾT KẾ VỀ PHÒNG CHÁY VÀ CHỮA CHÁY"
        number = f"Số: {d.rng.randint(10, 900)}/TD-PCCC"
        said = f"Căn cứ Nghị định số 136/2020/NĐ-CP và hồ sơ đề nghị ngày {d.decoy('decision')}, cơ quan Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ chứng nhận:<br>Công trình: <b>{d.rng.choice(('Nhà xưởng sản xuất', 'Nhà kho thành phẩm', 'Nhà văn phòng kết hợp xưởng'))}</b><br>Chủ đầu tư: <b>{d.put('holder')}</b><br>Địa điểm xây dựng: {d.put('address')}<br>Diện tích: {area} m²; bậc chịu lửa: {d.rng.choice(('II', 'III'))}<br>đã được thẩm duyệt thiết kế về phòng cháy và chữa cháy theo QCVN 06:2022/BXD, TCVN 3890:2023 và TCVN 5738:2021. Chủ đầu tư có trách nhiệm thực hiện đúng thiết kế đã được thẩm duyệt và đề nghị nghiệm thu trước khi đưa công trình vào sử dụng."
        ring, close, tail = "PHÒNG CẢNH SÁT PCCC VÀ CNCH", who, "Nơi nhận: – Chủ đầu tư; – Lưu hồ sơ."
        head = '<div class="row small"><div class="c"><b>CÔNG AN TỈNH</b><br>PHÒNG CẢNH SÁT PCCC VÀ CNCH</div><div class="c"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập – Tự do – Hạnh phúc</div></div>'
    body = f"""{head}<div class="c b serif m3" style="font-size:25pt;color:#b3121b">{title}</div><div class="r m3">{number}</div><div class="m3" style="font-size:12.5pt;line-height:2">{said}</div><div class="grow"></div><div class="row end"><div class="small">{tail}</div><div class="c">{d.date("issue")}<br>{d.picture(art.seal(ring, "★", "#c62828"), 40)}<br>{close}</div></div>"""
    ground = art.guilloche("#c98b2b") if d.facts.language == "vi" else ""
    return Sheets((page(body, "serif", ground),), ".sheet{padding:24mm 27mm 22mm}")


@negative("environmental_permit", "it", "pt", "id")
def environmental_permit(d: Draft) -> Sheets:
    """An authority's permit to run a plant with emissions: act, years, duties and limits; an ISO 14001 certificate may lengthen it; no system is certified."""
    head, title, said, duties, term, close = {
        "it": ("PROVINCIA<br><span class=small>Settore Ambiente – Servizio Emissioni e Scarichi</span>", "AUTORIZZAZIONE UNICA AMBIENTALE<br><span style='font-size:13pt'>(D.P.R. 13 marzo 2013, n. 59)</span>", "Vista l'istanza presentata tramite SUAP in data {a}; visti gli artt. 124 e 269 del D.Lgs. 152/2006; dato atto che il gestore ha prodotto copia del certificato {s} n. {n}; si AUTORIZZA la ditta {h}, stabilimento di {p}, attività: {g}.", ("Emissioni in atmosfera: punti E1–E{k}, polveri ≤ 10 mg/Nm³, COV ≤ 50 mg/Nm³", "Scarico di acque reflue in pubblica fognatura: tabella 3, allegato 5", "Autocontrolli annuali con metodi UNI EN ISO", "Comunicazione preventiva delle modifiche"), "La presente autorizzazione ha durata di quindici anni dal rilascio e scade il {e}.", "Il Dirigente"),
        "pt": ("SECRETARIA DE ESTADO DO MEIO AMBIENTE<br><span class=small>Agência Ambiental – Divisão de Licenciamento</span>", "LICENÇA DE OPERAÇÃO", "O órgão ambiental, com base na Resolução CONAMA nº 237/1997 e no requerimento de {a}, concede a presente licença à empresa {h}, localizada em {p}, para a atividade: {g}. A empresa apresentou o certificado {s} nº {n}, o que não dispensa o cumprimento das condicionantes.", ("Monitorar semestralmente {k} pontos de emissão atmosférica", "Destinar resíduos classe I (ABNT NBR 10004) somente a empresas licenciadas", "Manter ruído conforme ABNT NBR 10151", "Requerer a renovação com antecedência mínima de 120 dias"), "Esta licença é válida até {e}, observadas as condições deste documento.", "Gerente Regional"),
        "id": ("DINAS LINGKUNGAN HIDUP<br><span class=small>Bidang Penataan dan Perizinan Lingkungan</span>", "PERSETUJUAN TEKNIS<br>PEMENUHAN BAKU MUTU LINGKUNGAN", "Berdasarkan Peraturan Pemerintah Nomor 22 Tahun 2021 dan permohonan tanggal {a}, diberikan persetujuan teknis kepada {h}, lokasi kegiatan {p}, untuk kegiatan: {g}. Pemohon melampirkan sertifikat {s} nomor {n} sebagai dokumen pendukung.", ("Memantau {k} titik emisi setiap enam bulan", "Menggunakan laboratorium terakreditasi KAN (SNI ISO/IEC 17025:2017)", "Mengelola limbah B3 sesuai ketentuan", "Melaporkan hasil pemantauan melalui SIMPEL"), "Persetujuan ini berlaku sampai dengan {e}.", "Kepala Dinas"),
    }[d.facts.language]  # fmt: skip
    _of_trade(d, d.rng.choice(("metal", "plastics")))
    while "Portugal" in d.facts.address[0]:
        d.facts = d.facts.with_(address=companies.address(d.rng, d.facts.language))
    years = {"it": 15, "pt": d.rng.choice((4, 5)), "id": 5}[d.facts.language]
    items = "".join(f"<li class=m1>{duty.format(k=d.rng.randint(2, 9))}</li>" for duty in duties)
    text = said.format(a=d.decoy("decision"), s=d.standard(" / "), n=d.put("number"), h=f"<b>{d.put('holder')}</b>", p=d.put("address"), g=d.put("scope"))  # fmt: skip
    shield = '<div style="width:17mm;height:20mm;border:.8mm solid #22543d;border-radius:0 0 9mm 9mm;background:#e6f2ea"></div>'
    body = f"""<div class="row" style="justify-content:flex-start">{shield}<div class="b">{head}</div></div><div class="row m3 small"><div>N. {d.rng.randint(100, 9900)}/{d.facts.issue.year}</div><div>{d.decoy("report")}</div></div><div class="c b m3" style="font-size:22pt;color:#22543d">{title}</div><div class="m3" style="line-height:1.75;text-align:justify">{text}</div><ol class="m2" style="line-height:1.5">{items}</ol><div class="m2 b">{term.format(e=_ends(d, years))}</div><div class="grow"></div><div class="row end">{d.code(22)}<div>{d.date("issue")}</div><div class="c">{_hand(d)}<br>{close}<br>{d.text("people")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 16mm}")


@negative("safety_training_card", "nl", "fr", "es")
def safety_training_card(d: Draft) -> Sheets:
    """A worker's card or diploma on safe work: person, born on, module, centre of examination, until; the person's employer is named, not certified."""
    title, said, heads, centre = {
        "nl": ("DIPLOMA", "Hierbij verklaart de directie van het examencentrum, onder toezicht van de Stichting Samenwerken Voor Veiligheid (SSVV), dat onderstaande kandidaat met goed gevolg het examen heeft afgelegd:", ("Geboren op", "Examen", "Diplomanummer", "Examendatum", "Geldig tot", "Werkgever"), "Examencentrum De Waterlinie B.V."),
        "fr": ("CERTIFICAT D'APTITUDE À LA CONDUITE EN SÉCURITÉ", "L'organisme testeur certifie que la personne désignée ci-dessous a satisfait aux épreuves théoriques et pratiques de la recommandation de l'Assurance Maladie – Risques professionnels :", ("Né(e) le", "Catégorie", "N° de certificat", "Date des tests", "Échéance", "Employeur"), "Centre de Formation du Val d'Orcène"),
        "es": ("DIPLOMA DE PREVENCIÓN DE RIESGOS LABORALES", "El servicio de prevención ajeno certifica que la persona indicada ha superado con aprovechamiento la formación teórica y práctica conforme al artículo 19 de la Ley 31/1995:", ("Fecha de nacimiento", "Curso", "N.º de diploma", "Fecha de realización", "Reciclaje antes de", "Empresa"), "Prevención Sierra Alta, S.L."),
    }[d.facts.language]  # fmt: skip
    course, years = {
        "nl": (d.rng.choice(("Basisveiligheid VCA (B-VCA)", "Veiligheid voor Operationeel Leidinggevenden VCA (VOL-VCA)")), 10),
        "fr": (d.rng.choice(("R.489 – cat. 3 : chariots élévateurs frontaux en porte-à-faux ≤ 6 t", "R.486 – PEMP groupe B", "R.485 – gerbeurs à conducteur accompagnant, cat. 2")), 5),
        "es": (d.rng.choice(("Operador de carretillas elevadoras (UNE 58451), 12 h", "Trabajos en altura, 8 h", "Nivel básico de PRL en el metal, 50 h")), 4),
    }[d.facts.language]  # fmt: skip
    born = d.other_date(date(d.rng.randint(1966, 2001), d.rng.randint(1, 12), d.rng.randint(1, 28)))
    number = f"{d.rng.randint(10**6, 10**7 - 1)}.{d.rng.randint(10**5, 10**6 - 1)}"
    values = (born, course, number, d.decoy("audit"), _ends(d, years), d.put("holder"))
    photo = '<div style="width:28mm;height:36mm;border:.3mm solid #888;background:linear-gradient(#d9e2ea 55%,#56708a 55%)"></div>'
    hue = {"nl": "#00629b", "fr": "#1d4f91", "es": "#a6192e"}[d.facts.language]
    mark = f'<div class="c" style="background:{hue};color:#fff;padding:4mm 6mm"><div class="b big">{ {"nl": "VCA", "fr": "CACES®", "es": "PRL"}[d.facts.language] }</div></div>'
    body = f"""<div class="row"><div class="b big">{centre}</div>{mark}</div><div class="c b serif m3" style="font-size:27pt;color:{hue}">{title}</div><div class="c m3" style="line-height:1.6;padding:0 16mm">{said}</div><div class="c b m3" style="font-size:24pt">{d.text("people")}</div><div class="row m3" style="justify-content:center;gap:14mm">{photo}<div>{rows(list(zip(heads, values, strict=True)))}</div></div><div class="grow"></div><div class="row end"><div class="small">{d.date("issue")}<br>{centre} – {d.standard(" / ")}</div>{d.picture(art.hologram(d.rng), 20)}<div class="c">{_hand(d)}</div></div>"""
    return Sheets((page(body, "wide", art.guilloche(hue, 1123, 794)),), ".sheet{padding:18mm 28mm 16mm}", "landscape")  # fmt: skip


@negative("process_audit_by_customer", "en", "de", "cs")
def process_audit_by_customer(d: Draft) -> Sheets:
    """A customer's result of a process audit at its supplier: elements with per cent, grade A, B or C, actions until; a second party's word, no certificate."""
    title, heads, parts, verdict, actions = {
        "en": ("Process audit VDA 6.3 – result overview", ("Supplier", "Site", "Process / product", "Reason for the audit", "Audit date", "Lead auditor", "Supplier's certificate"), ("P2 Project management", "P3 Planning of product and process development", "P4 Carrying out of product and process development", "P5 Supplier management", "P6 Process analysis, production", "P7 Customer care"), "Overall degree of fulfilment E<sub>G</sub> = {e} %, classification <b>{k}</b>", "Action plan to be sent within 14 days; the classification lapses on {u} or with a change of the process. It is a result of this customer alone and no certification."),
        "de": ("Prozessaudit nach VDA 6.3 – Ergebnisübersicht", ("Lieferant", "Standort", "Prozess / Produkt", "Anlass", "Auditdatum", "Leitender Auditor", "Zertifikat des Lieferanten"), ("P2 Projektmanagement", "P3 Planung der Produkt- und Prozessentwicklung", "P4 Realisierung der Produkt- und Prozessentwicklung", "P5 Lieferantenmanagement", "P6 Prozessanalyse Produktion", "P7 Kundenbetreuung"), "Gesamterfüllungsgrad E<sub>G</sub> = {e} %, Einstufung <b>{k}</b>", "Maßnahmenplan innerhalb von 14 Tagen; die Einstufung gilt längstens bis {u} und nur für diesen Kunden. Sie ist keine Zertifizierung."),
        "cs": ("Procesní audit VDA 6.3 – přehled výsledků", ("Dodavatel", "Místo", "Proces / výrobek", "Důvod auditu", "Datum auditu", "Vedoucí auditor", "Certifikát dodavatele"), ("P2 Management projektu", "P3 Plánování vývoje produktu a procesu", "P4 Realizace vývoje produktu a procesu", "P5 Management dodavatelů", "P6 Analýza procesu výroby", "P7 Péče o zákazníka"), "Celkový stupeň plnění E<sub>G</sub> = {e} %, klasifikace <b>{k}</b>", "Plán opatření zašlete do 14 dnů; klasifikace platí nejdéle do {u} a pouze pro tohoto zákazníka. Nejedná se o certifikaci."),
    }[d.facts.language]  # fmt: skip
    _of_trade(d, "metal")
    scores = [d.rng.randint(76, 100) for _ in parts]
    total = sum(scores) // len(scores)
    reason = {"en": "New nomination", "de": "Neuvergabe", "cs": "Nová nominace"}[d.facts.language]
    values = (d.put("holder"), d.put("address"), d.rng.choice(_goods(d, "metal")), reason, d.decoy("audit"), d.text("people"), f"{d.standard(' / ')}, {d.put('number')}, → {d.date('expiry')}")  # fmt: skip
    bars = "".join(f'<tr><td>{name}</td><td style="width:70mm"><div style="background:{"#3d9a50" if score >= 90 else "#e6b422"};height:4.5mm;width:{score}%"></div></td><td class="b" style="white-space:nowrap">{score} %</td></tr>' for name, score in zip(parts, scores, strict=True))  # fmt: skip
    grade = "A" if total >= 90 else "B" if total >= 80 else "C"
    body = f"""<div class="row"><div class="b big" style="color:#23395d">{_other_firm(d, "electronics")}</div><div class="small r">{d.decoys_form()}<br>Rev. {d.decoy("revision")}</div></div><div class="b m3" style="font-size:20pt;color:#23395d">{title}</div><div class="m2">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><table class="ruled m3">{bars}</table><div class="row m3"><div style="font-size:15pt">{verdict.format(e=total, k=grade)}</div><div class="b c" style="font-size:40pt;width:26mm;height:26mm;line-height:26mm;background:{"#3d9a50" if grade == "A" else "#e6b422"};color:#fff">{grade}</div></div><div class="m2 small">{actions.format(u=_ends(d, 3))}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{_hand(d)}{_hand(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 12mm} .ruled .l{width:48mm}" + RULED)


@negative("review_portal_seal", "de", "fr", "es")
def review_portal_seal(d: Draft) -> Sheets:
    """A portal's certificate for good marks by customers: stars, number of reviews, year, 'top service provider'; frame and golden seal."""
    portal = d.rng.choice(("ProvenExpert", "Trusted Shops", "Ekomi"))
    title, said, shares, foot = {
        "de": ("Auszeichnung", "wird für herausragenden Kundenservice ausgezeichnet und darf das Siegel <b>TOP DIENSTLEISTER {y}</b> führen.", ("Qualität", "Beratung", "Termintreue", "Preis/Leistung"), "Grundlage: {n} Kundenbewertungen der letzten 12 Monate, Stand {i}. Das Siegel gilt bis {u}. Die Prüfung erstreckt sich allein auf die Echtheit der Bewertungen."),
        "fr": ("Certificat d'excellence", "est distinguée pour la satisfaction de ses clients et peut utiliser le label <b>MEILLEUR SERVICE {y}</b>.", ("Qualité", "Conseil", "Respect des délais", "Rapport qualité-prix"), "Base : {n} avis clients des 12 derniers mois, arrêtés le {i} (processus de collecte selon NF ISO 20488). Label valable jusqu'au {u}."),
        "es": ("Certificado de excelencia", "recibe este reconocimiento por la satisfacción de sus clientes y puede usar el sello <b>SERVICIO DESTACADO {y}</b>.", ("Calidad", "Asesoramiento", "Puntualidad", "Relación calidad-precio"), "Base: {n} opiniones de clientes de los últimos 12 meses, a fecha de {i} (ISO 20488). Sello válido hasta el {u}."),
    }[d.facts.language]  # fmt: skip
    marks = [d.rng.randint(46, 50) / 10 for _ in shares]
    mean = f"{sum(marks) / len(marks):.2f}".replace(".", ",")
    cells = "".join(f'<div class="c"><div class="b big">{mark:.1f}</div><div style="color:#e0a100">★★★★★</div><div class="small">{name}</div></div>' for name, mark in zip(shares, marks, strict=True))  # fmt: skip
    said = said.format(y=d.facts.issue.year)
    note = foot.format(n=d.rng.randint(38, 2400), i=d.date("issue"), u=_ends(d, 1))
    body = f"""<div class="c b" style="font-size:16pt;color:#0a7f6f">{portal}</div><div class="c serif b m3" style="font-size:38pt;color:#a57900">{title}</div><div class="c b m4" style="font-size:24pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3" style="font-size:14pt;line-height:1.6">{said}</div><div class="row m4" style="justify-content:center;gap:12mm"><div class="c" style="background:#a57900;color:#fff;border-radius:50%;flex:none;width:42mm;height:42mm;padding-top:9mm"><div class="b" style="font-size:24pt">{mean}</div><div>★★★★★</div></div>{cells}</div><div class="grow"></div><div class="row end"><div class="small" style="width:110mm">{note}<br>{d.standard(" / ")} ✓</div><div class="c small">{_hand(d)}<br>{portal}</div></div>"""
    wide = d.rng.random() < 0.5
    ground = art.guilloche("#a57900", 1123, 794) if wide else art.guilloche("#a57900")
    return Sheets((page(body, "wide" if wide else "", ground),), ".sheet{padding:22mm 26mm 20mm} .wide .m4{margin-top:7mm}", "landscape" if wide else "A4")  # fmt: skip


@negative("employer_seal", "pt", "es", "tr")
def employer_seal(d: Draft) -> Sheets:
    """A certificate for good employers after a survey of the staff: 'Certified', from and until, share of satisfied, country; no norm of systems."""
    house = d.rng.choice(("Great Place To Work®", "Top Employers Institute", "Kincentric Best Employers"))
    title, said, facts, note = {
        "pt": ("CERTIFICADO", "foi certificada como uma excelente empresa para se trabalhar, de acordo com a percepção dos seus colaboradores.", ("Índice de confiança", "Respondentes", "Período de validade", "Sede"), "A certificação reflete exclusivamente o resultado da pesquisa de clima e não avalia produtos, serviços nem sistemas de gestão ({s})."),
        "es": ("CERTIFICADO", "ha sido certificada como un gran lugar para trabajar, según la opinión de sus propios empleados.", ("Índice de confianza", "Participantes", "Vigencia", "Sede"), "La certificación refleja únicamente el resultado de la encuesta de clima laboral; no evalúa productos ni sistemas de gestión ({s})."),
        "tr": ("SERTİFİKA", "çalışanlarının değerlendirmeleri sonucunda harika bir işyeri olarak sertifikalandırılmıştır.", ("Güven endeksi", "Katılımcı sayısı", "Geçerlilik", "Merkez"), "Bu sertifika yalnızca çalışan anketinin sonucunu yansıtır; ürün veya yönetim sistemi ({s}) belgelendirmesi değildir."),
    }[d.facts.language]  # fmt: skip
    values = (f"{d.rng.randint(71, 96)} %", str(d.rng.randint(18, 900)), f"{d.date('start')} – {_ends(d, 1, d.facts.start)}", d.put("address"))  # fmt: skip
    tag = f'<div class="c" style="background:#d7182a;color:#fff;width:38mm;padding:5mm 3mm 8mm;clip-path:polygon(0 0,100% 0,100% 84%,50% 100%,0 84%)"><div class="b">{house}</div><div class="tiny m1">Certified</div><div class="tiny">{d.facts.start.year}–{(d.facts.start.year + 1) % 100:02}</div></div>'
    body = f"""<div class="row top"><div><div class="b" style="font-size:38pt;letter-spacing:2mm;color:#222">{title}</div><div class="m1 small">No. {d.rng.randint(10**6, 10**7 - 1)}</div></div>{tag}</div><div class="b m4" style="font-size:26pt;color:#d7182a">{d.put("holder")}</div><div class="m3" style="font-size:15pt;line-height:1.6">{said}</div><div class="m4">{rows(list(zip(facts, values, strict=True)))}</div><div class="grow"></div><div class="row end"><div class="tiny" style="width:130mm">{note.format(s=d.standard(" / "))}</div><div class="c">{_hand(d)}<br><span class="small">CEO, {house}</span></div></div>"""
    wide = d.rng.random() < 0.6
    ground = '<div style="position:absolute;left:0;top:0;bottom:0;width:9mm;background:#d7182a"></div>'
    return Sheets((page(body, "wide" if wide else "", ground),), ".sheet{padding:20mm 26mm 16mm 30mm} .wide .m4{margin-top:8mm}", "landscape" if wide else "A4")  # fmt: skip


@negative("goods_contest_diploma", "ru", "uk", "vi")
def goods_contest_diploma(d: Draft) -> Sheets:
    """A diploma of a contest of goods: laureate, class of goods, year, council's chair; golden frame, speaks of high quality, certifies nothing."""
    head, title, grade, said, chair, ring = {
        "ru": ("ВСЕРОССИЙСКИЙ КОНКУРС ПРОГРАММЫ<br>«100 ЛУЧШИХ ТОВАРОВ РОССИИ»", "ДИПЛОМ", ("лауреата", "дипломанта"), "награждается {h} за достижение высоких результатов в улучшении качества продукции: {g}. Предоставляется право маркировать продукцию логотипом программы в течение двух лет, до {u}. При оценке учтено наличие системы менеджмента ({s}).", "Председатель Совета программы", "СОВЕТ ПРОГРАММЫ"),
        "uk": ("ВСЕУКРАЇНСЬКИЙ КОНКУРС ЯКОСТІ ПРОДУКЦІЇ<br>«100 КРАЩИХ ТОВАРІВ УКРАЇНИ»", "ДИПЛОМ", ("переможця", "фіналіста"), "нагороджується {h} за високу якість і конкурентоспроможність продукції: {g}. Право використання логотипа конкурсу надається до {u}. Під час оцінювання враховано наявність системи управління ({s}).", "Голова конкурсної комісії", "КОНКУРСНА КОМІСІЯ"),
        "vi": ("HỘI DOANH NGHIỆP HÀNG VIỆT NAM CHẤT LƯỢNG CAO", "GIẤY CHỨNG NHẬN", ("Hàng Việt Nam chất lượng cao do người tiêu dùng bình chọn", "Top 100 thương hiệu tiêu biểu"), "Chứng nhận {h} đạt danh hiệu cho nhóm sản phẩm: {g}. Doanh nghiệp được sử dụng biểu trưng đến ngày {u}. Doanh nghiệp tự công bố áp dụng {s}.", "Chủ tịch Hội", "HỘI DOANH NGHIỆP"),
    }[d.facts.language]  # fmt: skip
    _of_trade(d, "food")
    goods = ", ".join(d.rng.sample(_goods(d, "food"), 2))
    text = said.format(h=f"<br><b style='font-size:21pt'>{d.put('holder')}</b><br>", g=f"<b>{goods}</b>", u=_ends(d, 2 if d.facts.language != "vi" else 1), s=d.standard(" / "))  # fmt: skip
    laurel = f'<div class="c" style="width:36mm;height:36mm;border-radius:50%;border:1.6mm double #b8860b;padding-top:8mm;color:#b8860b"><div style="font-size:18pt">★ 100 ★</div><div class="b">{d.facts.issue.year}</div></div>'
    body = f"""<div class="row"><div class="c b" style="flex:1;font-size:14pt">{head}</div>{laurel}</div><div class="c b serif m3" style="font-size:42pt;color:#b8860b;letter-spacing:2mm">{title}</div><div class="c big">{d.rng.choice(grade)}</div><div class="c m4" style="font-size:13pt;line-height:1.9">{text}</div><div class="c m2 small">№ {d.rng.randint(10, 990)}-{d.facts.issue.year} · {d.put("address")}</div><div class="grow"></div><div class="row end"><div class="c">{_hand(d)}<br>{chair}<br>{d.text("people")}</div><div>{d.date("issue")}</div>{d.picture(art.seal(ring, str(d.facts.issue.year), "#27408b"), 36)}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#b8860b")),), ".sheet{padding:26mm 26mm 24mm}")


@negative("barcode_prefix", "zh", "th", "tr")
def barcode_prefix(d: Draft) -> Sheets:
    """A certificate of the body that gives bar code numbers: member, prefix of the firm, from and until, seal; it numbers goods, audits none."""
    head, title, said, heads, ring = {
        "zh": ("中国物品编码中心", "中国商品条码系统成员证书", "根据《商品条码管理办法》的规定，经审核，准予注册厂商识别代码，成为中国商品条码系统成员。本证书仅证明厂商识别代码的专用权，不证明产品质量或管理体系（{s}）。", ("企业名称", "注册地址", "统一社会信用代码", "厂商识别代码", "证书编号", "有效期"), "中国物品编码中心"),
        "th": ("สถาบันรหัสสากล<br><span class=small>GS1 Thailand</span>", "ใบรับรองการเป็นสมาชิก", "ขอรับรองว่าบริษัทดังต่อไปนี้ได้ขึ้นทะเบียนเป็นสมาชิกและได้รับจัดสรรเลขหมายประจำตัวบริษัทเพื่อใช้ในระบบบาร์โค้ดสากล ใบรับรองนี้มิใช่การรับรองระบบการจัดการ ({s})", ("ชื่อบริษัท", "ที่อยู่", "เลขทะเบียนนิติบุคคล", "GS1 Company Prefix", "เลขที่สมาชิก", "ระยะเวลา"), "GS1 THAILAND"),
        "tr": ("TOBB – GS1 TÜRKİYE", "BARKOD (GS1) FİRMA ÖN EKİ SERTİFİKASI", "Aşağıda unvanı yazılı kuruluşun GS1 sistemine üye olduğu ve kendisine aşağıdaki firma ön ekinin tahsis edildiği onaylanır. Bu belge ürün kalitesini veya yönetim sistemini ({s}) belgelendirmez.", ("Firma unvanı", "Adres", "Vergi / MERSİS no", "GS1 firma ön eki", "Belge no", "Geçerlilik"), "GS1 TÜRKİYE"),
    }[d.facts.language]  # fmt: skip
    prefix = {"zh": f"69{d.rng.randint(10, 79)}{d.rng.randint(1000, 9999)}", "th": f"885{d.rng.randint(10000, 99999)}", "tr": f"86{d.rng.choice((8, 9))}{d.rng.randint(1000, 999999)}"}[d.facts.language]  # fmt: skip
    company_id = d.put("registration") if d.facts.language == "zh" else f"0{d.rng.randint(10**11, 10**12 - 1)}"  # fmt: skip
    number = {"zh": f"物编注字第{d.rng.randint(100000, 899999)}号", "th": f"M{d.rng.randint(10000, 89999)}", "tr": f"{d.rng.randint(10000, 99999)}-{d.facts.start.year}"}[d.facts.language]  # fmt: skip
    years = 2 if d.facts.language == "zh" else 1
    values = (d.put("holder"), d.put("address"), company_id, f"<span class=big>{prefix}</span>", number, f"{d.date('start')} – {_ends(d, years, d.facts.start)}")  # fmt: skip
    bars = "".join(f'<span style="display:inline-block;height:16mm;width:{d.rng.choice((3, 5, 8)) / 10}mm;background:#111;margin-right:{d.rng.choice((4, 6, 9)) / 10}mm"></span>' for _ in range(34))  # fmt: skip
    hue = "#002c6c"
    body = f"""<div class="row"><div class="b" style="font-size:15pt;color:{hue}">{head}</div><div class="c b" style="width:24mm;height:24mm;border-radius:50%;background:{hue};color:#f26334;font-size:19pt;line-height:24mm">GS1</div></div><div class="c b serif m3" style="font-size:27pt;color:{hue}">{title}</div><div class="m4">{rows(list(zip(heads, values, strict=True)))}</div><div class="m4" style="line-height:1.8">{said.format(s=d.standard(" / "))}</div><div class="m3">{bars}<div class="small" style="letter-spacing:2mm">{prefix} 0000 0</div></div><div class="grow"></div><div class="row end"><div class="c">{_hand(d)}</div><div class="c">{d.picture(art.seal(ring, "★", "#c62828" if d.facts.language == "zh" else hue), 36)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "", art.guilloche(hue)),), ".sheet{padding:25mm 27mm 22mm} .rows td{padding:1.8mm 6mm 1.8mm 0}")  # fmt: skip


@negative("signing_trail", "en", "fr", "pt")
def signing_trail(d: Draft) -> Sheets:
    """The last page of a paper signed on line: it calls itself a certificate of completion; envelope's id, file names, signers, hours, addresses."""
    title, heads, cols, states, notes = {
        "en": ("Certificate Of Completion", ("Envelope Id", "Subject", "Status", "Document pages", "Signatures", "Time zone", "Envelope originator"), ("Signer Events", "Signature", "Timestamp"), ("Sent", "Viewed", "Signed", "Completed"), "Electronic Record and Signature Disclosure: accepted. This page records the signing of the file only; it says nothing on its content."),
        "fr": ("Certificat de réalisation", ("Identifiant d'enveloppe", "Objet", "État", "Pages du document", "Signatures", "Fuseau horaire", "Émetteur de l'enveloppe"), ("Événements de signataire", "Signature", "Horodatage"), ("Envoyée", "Consultée", "Signée", "Complétée"), "Divulgation relative aux dossiers et signatures électroniques : acceptée. Cette page atteste la signature du fichier et non son contenu (eIDAS, règlement (UE) n° 910/2014)."),
        "pt": ("Certificado de Conclusão", ("Identificação de envelope", "Assunto", "Status", "Páginas do documento", "Assinaturas", "Fuso horário", "Remetente do envelope"), ("Eventos do signatário", "Assinatura", "Registro de hora e data"), ("Enviado", "Visualizado", "Assinado", "Concluído"), "Termos de Assinatura e Registro Eletrônico: aceitos (MP nº 2.200-2/2001, Lei nº 14.063/2020). Esta página registra a assinatura do arquivo, não o seu conteúdo."),
    }[d.facts.language]  # fmt: skip
    names = {
        "en": ("ISO certificate renewal contract", "Quality agreement", "Certification application"),
        "fr": ("Contrat de renouvellement du certificat ISO", "Accord qualité", "Demande de certification"),
        "pt": ("Contrato de renovação do certificado ISO", "Acordo de qualidade", "Pedido de certificação"),
    }[d.facts.language]
    other = {"en": "Corin Aldermoor", "fr": "Maëlle Vauquelin", "pt": "Tomé Arcoverde"}[d.facts.language]
    subject = f"DocuSign: {d.rng.choice(names)} – {d.standard(' ')} – {d.put('number')}.pdf"
    ident = f"{_hex(d, 4, '')}-{_hex(d, 2, '')}-{_hex(d, 2, '')}-{_hex(d, 2, '')}-{_hex(d, 6, '')}"
    values = (ident, subject, states[3], str(d.rng.randint(2, 24)), "2", "(UTC+01:00)", f"{d.put('holder')}<br>{d.put('address')}<br>IP: {d.rng.randint(11, 220)}.{d.rng.randint(0, 255)}.{d.rng.randint(0, 255)}.{d.rng.randint(1, 254)}")  # fmt: skip

    minute = d.rng.randint(480, 600)

    def hour() -> str:
        nonlocal minute
        minute += d.rng.randint(1, 70)
        return f"{minute // 60:02}:{minute % 60:02}:{d.rng.randint(0, 59):02}"

    day = d.date("issue")
    lines = [
        (f"<b>{who}</b><br>{firm}<br><span class=tiny>{'Email, Account Authentication' if d.facts.language == 'en' else 'e-mail'}</span>", f'<div style="border:.4mm solid #4c00c2;border-radius:2mm;padding:1mm 3mm">{_hand(d, 30)}<div class="tiny">{_hex(d, 8, "")}…</div></div>', "<br>".join(f"<span class=date>{state}: {day} {hour()}</span>" for state in states[:3]))
        for who, firm in ((d.text("people"), d.put("holder")), (other, d.put("issuer")))
    ]  # fmt: skip
    body = f"""<div class="row" style="border-bottom:1mm solid #4c00c2;padding-bottom:2mm"><div class="b" style="font-size:18pt">{title}</div><div class="b" style="color:#4c00c2">docusign</div></div><div class="m2 small">{rows(list(zip(heads, values, strict=True)))}</div><div class="m3">{ruled(cols, lines)}</div><div class="m3 small">{states[3]}: {day} {hour()}</div><div class="m3 small">{notes}</div><div class="grow"></div><div class="tiny r">{d.rng.randint(3, 12)}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 17mm 10mm} .rows .v{font-weight:normal}" + RULED)


@negative("software_licence", "en", "ru", "ja")
def software_licence(d: Draft) -> Sheets:
    """A software house's certificate of licence: product, seats, key, support from and until, owner; it looks like a diploma and is a receipt."""
    maker = d.rng.choice(("Vantorix Software", "Halcyra Systems", "Normdesk", "Quadrivia CAD"))
    title, said, heads, product, close = {
        "en": ("LICENSE CERTIFICATE", "This certificate confirms that the company named below holds a valid license to use the following software under the terms of the end user license agreement.", ("Licensee", "Product", "Number of users", "License number", "License key", "License period", "Order"), ("{m} QMS Suite – {s} module", "{m} Document Control Enterprise", "{m} Audit Manager"), "Please keep this certificate as proof of license. It certifies no management system of the licensee."),
        "ru": ("ЛИЦЕНЗИОННЫЙ СЕРТИФИКАТ", "Настоящий сертификат подтверждает право указанной ниже организации на использование программного обеспечения на условиях лицензионного соглашения.", ("Лицензиат", "Продукт", "Количество пользователей", "Номер лицензии", "Ключ", "Срок действия лицензии", "Заказ"), ("{m} СМК – модуль {s}", "{m} Документооборот Корпоративный", "{m} Аудит-менеджер"), "Храните сертификат как подтверждение лицензии. Сертификат не подтверждает соответствие системы менеджмента лицензиата."),
        "ja": ("ライセンス証書", "本証書は、下記のお客様が使用許諾契約の条件に基づき、次のソフトウェアを使用する権利を有することを証明するものです。", ("ご登録名", "製品名", "ユーザー数", "ライセンス番号", "ライセンスキー", "有効期間", "ご注文番号"), ("{m} QMSスイート（{s} 対応）", "{m} 文書管理 エンタープライズ", "{m} 内部監査マネージャー"), "本証書はライセンスの証明として大切に保管してください。マネジメントシステムの認証を示すものではありません。"),
    }[d.facts.language]  # fmt: skip
    norm = d.standard(" / ")
    key = "-".join(
        "".join(d.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(5)) for _ in range(5)
    )
    values = (f"{d.put('holder')}<br><span style='font-weight:normal'>{d.put('address')}</span>", d.rng.choice(product).format(m=maker, s=norm), str(d.rng.choice((5, 10, 25, 50, 250))), f"{_hex(d, 2, '')}-{d.rng.randint(100000, 999999)}-{d.rng.randint(100000, 999999)}", key, f"{d.date('start')} – {_ends(d, d.rng.randint(1, 3), d.facts.start)}", d.decoy("report"))  # fmt: skip
    hue = d.rng.choice(("#00695c", "#283593", "#6a1b9a"))
    body = f"""<div class="row"><div class="b" style="font-size:19pt;color:{hue}">◧ {maker}</div>{d.picture(art.hologram(d.rng), 20)}</div><div class="c b serif m3" style="font-size:32pt;color:{hue}">{title}</div><div class="c m3" style="line-height:1.7">{said}</div><div class="m4">{rows(list(zip(heads, values, strict=True)))}</div><div class="grow"></div><div class="row end"><div class="small" style="width:95mm">{close}</div><div class="c">{_hand(d)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "", art.guilloche(hue)),), ".sheet{padding:25mm 27mm 22mm} .rows td{padding:1.8mm 6mm 1.8mm 0}")  # fmt: skip


@negative("roadmap_to_certification", "en", "it", "ja")
def roadmap_to_certification(d: Draft) -> Sheets:
    """A supplier's letter to a buyer that it is not certified yet, with the steps and months until it will be; stands in the certificate's place."""
    title, text, heads, steps, close = {
        "en": ("Statement on the certification of our management system", "To {c}: you asked for our certificate to {s}. We, {h}, are not certified at present. Our {m} follows the requirements of the standard and we intend to have it certified by {b}. The planned steps are:", ("Step", "Planned date", "State"), ("Gap analysis", "Documented information released", "Internal audit and management review", "Stage 1 audit", "Stage 2 audit", "Issue of the certificate"), "Until then please accept this statement and the enclosed self-assessment. We shall send the certificate without being asked."),
        "it": ("Dichiarazione sulla certificazione del sistema di gestione", "Spett.le {c}, in riferimento alla Vostra richiesta del certificato {s}, la scrivente {h} comunica di non essere attualmente certificata. Il nostro {m} è impostato secondo i requisiti della norma ed è prevista la certificazione con {b}. Le tappe previste sono:", ("Fase", "Data prevista", "Stato"), ("Analisi iniziale", "Emissione della documentazione", "Audit interno e riesame della direzione", "Audit di stage 1", "Audit di stage 2", "Rilascio del certificato"), "Fino ad allora Vi preghiamo di accettare la presente dichiarazione e l'autovalutazione allegata. Il certificato sarà inviato appena disponibile."),
        "ja": ("マネジメントシステム認証取得計画書", "{c}　御中　ご依頼いただきました {s} の登録証につきまして、{h}は現在認証を取得しておりません。当社の{m}は規格の要求事項に沿って運用しており、{b}による認証取得を予定しております。計画は下記のとおりです。", ("項目", "予定日", "状況"), ("現状分析", "文書類の制定", "内部監査・マネジメントレビュー", "第一段階審査", "第二段階審査", "登録証の発行"), "取得までの間は、本書及び同封の自己評価表をもって代えさせていただきたく、お願い申し上げます。"),
    }[d.facts.language]  # fmt: skip
    done = d.rng.randint(1, 3)
    lines = [(step, _after(d, (index - done) * d.rng.randint(38, 55) + 5), "✓" if index < done else "○") for index, step in enumerate(steps)]  # fmt: skip
    said = text.format(c=f"<b>{_other_firm(d)}</b>", s=f"<b>{d.standard(' / ')}</b>", h=f"<b>{d.put('holder')}</b>", m=d.system(), b=d.put("issuer"))  # fmt: skip
    body = f"""<div class="row" style="border-bottom:.8mm solid #36454f;padding-bottom:3mm"><div><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="small r">{d.decoys_form()}<br>{d.date("issue")}</div></div><div class="b m4" style="font-size:20pt">{title}</div><div class="m3" style="line-height:1.75">{said}</div><div class="m3">{ruled(heads, lines)}</div><div class="m3" style="line-height:1.7">{close}</div><div class="grow"></div><div class="row end"><div class="c small">{_hand(d, 38)}<br>{d.text("people")}</div><div class="tiny">{d.put("scope")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 15mm}" + RULED)
