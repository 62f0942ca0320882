"""Papers of bodies of Turkey, Asia, the Arabic tongue and Latin America in their own tongues, each arranged as such a body does."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    one,
    reissued,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import (
    boxes,
    direction,
    led_by_colon,
    own_standard,
    stacked,
    start_is_right_too,
)
from benchmarks.generate.layouts.registry import GENERAL, layout

DOTTED = ("{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")


def an(name: str) -> str:
    """Put the article before an English name."""
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


@layout("tr_belge_ve_ara_tetkik", "straits", ("tr",), only=("meyer-tr", "royalcert-tr", "turkloydu", "usb-tr", "alberk", "palandoken-tr"), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def tr_belge_ve_ara_tetkik(d: Draft) -> Sheets:
    """Turkish: centred statement, a grid of six labels and values below, surveillance in two of them, 'subject to' in the foot."""
    settle(d, "tr-trade", chance=0.85)
    write_dates(d, *DOTTED, "{d:02}-{m:02}-{y}")
    cells = [("Belge No", d.put("number")), ("İlk Belgelendirme Tarihi", d.date("initial")), ("Belge Tarihi", d.date("issue")), ("Geçerlilik Tarihi", d.date("expiry")), ("1. Ara Tetkik Tarihi", d.decoy("surveillance1")), ("2. Ara Tetkik Tarihi", d.decoy("surveillance2"))]  # fmt: skip
    grid = columns(cells[:3]) + columns(cells[3:])
    body = f"""<div class="row">{d.logo(48)}{d.marks(26, iaf=None)}</div><div class="c b m4" style="font-size:30pt;color:{d.facts.office.colour}">BELGE</div><div class="c b" style="font-size:14pt">{d.system()}</div><div class="c m3">{d.put("issuer")} tarafından</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">kuruluşunun yönetim sisteminin</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m2">standardının şartlarını aşağıdaki kapsamda karşıladığı onaylanmıştır.</div><div class="c b m2">{d.put("scope")}</div><div class="c small m1">EA Kodu: {d.decoy("sector")} · Revizyon: {d.decoy("revision")}</div><div class="grow"></div>{grid}<div class="row end m3">{d.code(20)}{d.sign(40)}</div><div class="tiny c m2">Bu belgenin geçerliliği, ara tetkiklerin başarıyla tamamlanmasına bağlıdır. Belge {d.facts.office.brand} mülkiyetinde olup talep edildiğinde iade edilir. {d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 22mm 13mm} .across{width:100%;table-layout:fixed;text-align:center} .across td{padding:1mm;border:.25mm solid #a0a8b0}"
    return Sheets((page(body),), css)


@layout("tr_en_iki_dilde_tablo", "straits", ("tr",), also=("en",), only=("royalcert-tr", "toroscert", "akasya-tr", "mercek-tr", "tse", "meyer-tr"), systems=(*GENERAL, ("F",), ("Z",)), scope=(1, 2), years=(1, 3))  # fmt: skip
def tr_en_iki_dilde_tablo(d: Draft) -> Sheets:
    """Turkish labels over English ones in a form, head 'SERTİFİKA / CERTIFICATE', days in bold, yearly paper now and then."""
    settle(d, "tr-trade", system="F" if d.facts.standards[0].system == "Z" else None, chance=0.85)
    write_dates(d, *DOTTED)
    pairs = [("Firma Adı / <i>Company</i>", d.put("holder")), ("Adres / <i>Address</i>", d.put("address")), ("Standart / <i>Standard</i>", d.standard()), ("Kapsam / <i>Scope</i>", d.put("scope")), ("Sertifika No / <i>Certificate No</i>", d.put("number")), ("İlk Yayın Tarihi / <i>First Issue Date</i>", d.date("initial")), ("Yayın Tarihi / <i>Issue Date</i>", d.date("issue")), ("Son Geçerlilik Tarihi / <i>Expiry Date</i>", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="r b" style="font-size:24pt">SERTİFİKA<br><span class="i" style="font-size:15pt;font-weight:normal">CERTIFICATE</span></div></div><div class="m4">Aşağıda bilgileri verilen kuruluşun {d.system()} belgelendirme kriterlerine uygun bulunmuştur.<br><i class="small">The management system of the organization given below has been found in accordance with the certification criteria.</i></div><div class="m3">{rows(pairs, "kv")}</div><div class="grow"></div><div class="row end">{d.marks(26, iaf=False)}{d.picture(art.hologram(d.rng), 18)}{d.sign(38)}</div><div class="tiny m2 c">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 22mm 13mm} .kv{width:100%} .kv td{border:.25mm solid #98a;padding:2mm 3mm;vertical-align:top} .kv .l{width:56mm;background:#f6f2f4}"
    return Sheets((page(body, ground=art.guilloche("#8d2f4a", frame=False)),), css)


@layout("vi_quyet_dinh_va_giay", "straits", ("vi",), also=("en",), only=("vietcert", "quacert", "kna", "isocert-vn", "vinacert", "phuongdong-vn"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def vi_quyet_dinh_va_giay(d: Draft) -> Sheets:
    """Vietnamese with the English name: decision of another day, 'Ngày cấp lần đầu, Ngày cấp, Ngày hết hiệu lực', round red seal."""
    settle(d, "vn-trade", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    body = f"""<div class="row">{d.logo(46)}{d.marks(24, iaf=None)}</div><div class="c b m3" style="font-size:29pt;color:#a31d1d">GIẤY CHỨNG NHẬN</div><div class="c i">CERTIFICATE OF CONFORMITY</div><div class="c m2">Số / No.: <b>{d.put("number")}</b></div><div class="c m3">{d.put("issuer")} chứng nhận</div><div class="c b m2" style="font-size:15pt">{d.put("holder")}</div><div class="c i">{d.put("holder_latin")}</div><div class="c small m1">Địa chỉ: {d.put("address")}</div><div class="c m3">có {d.system()} phù hợp với tiêu chuẩn</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m2">cho lĩnh vực / for the scope of</div><div class="c b m1">{d.put("scope")}</div><div class="c i">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div>{lines([("Ngày cấp lần đầu", d.date("initial")), ("Ngày cấp", d.date("issue")), ("Ngày hết hiệu lực", d.date("expiry"))])}<div class="tiny m1">Quyết định số {d.rng.randint(100, 2400)}/QĐ-{d.facts.office.brand[:3]} ngày {d.decoy("decision")}</div></div>{d.code(18)}<div class="c small">GIÁM ĐỐC<br>{round_seal(d, "CHỨNG NHẬN", 34)}</div></div><div class="tiny c m2">{d.facts.office.address} · Giấy chứng nhận chỉ có hiệu lực khi tổ chức được giám sát định kỳ không quá 12 tháng một lần.</div>"""
    return Sheets((page(body, ground=art.guilloche("#c39b3b")),), ".sheet{padding:20mm 23mm 16mm}")


@layout("th_bai_rap_rong_song_phasa", "straits", ("th",), also=("en",), only=("masci", "tistr", "khmerthai", "siamrab"), systems=(*GENERAL, ("F",), ("H",)), scope=(1, 2))  # fmt: skip
def th_bai_rap_rong_song_phasa(d: Draft) -> Sheets:
    """Thai above, English below in the same order; days of the Buddhist era once, of the common era in the English part."""
    settle(d, "th-trade", chance=0.85)
    d.style = one(d, "{d} {month} {be}", "{d} {month} พ.ศ. {be}")
    body = f"""<div class="c">{d.logo(42)}</div><div class="c b m2" style="font-size:24pt;color:#3f2a7a">ใบรับรอง</div><div class="c m1">{d.put("issuer")} ขอรับรองว่า</div><div class="c b m1" style="font-size:16pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m1">ได้รับการรับรอง{d.system()}ตามมาตรฐาน <b>{d.standard()}</b></div><div class="c">ขอบข่าย: <b>{d.put("scope")}</b></div><div class="c m1">ออกให้ ณ วันที่ {d.date("issue")} หมดอายุวันที่ {d.date("expiry")} ได้รับการรับรองครั้งแรกเมื่อ {d.date("initial")}</div><div class="m3" style="border-top:.4mm solid #3f2a7a"></div><div class="c b m3" style="font-size:20pt">CERTIFICATE</div><div class="c m1">No. {d.put("number")}</div><div class="c m1">This is to certify that</div><div class="c b" style="font-size:16pt">{d.put("holder_latin")}</div><div class="c small">{d.put("address_latin")}</div><div class="c m1">operates {an(d.system("en"))} in conformity with {d.facts.standards[0].label}</div><div class="c">Scope: <b>{d.put("scope_latin")}</b></div><div class="c m1">Issued on {d.date("issue", "en")} · Expires on {d.date("expiry", "en")} · First certified on {d.date("initial", "en")}</div><div class="grow"></div><div class="row end">{d.marks(24, iaf=False)}{d.code(16)}{d.sign(36)}</div><div class="tiny c m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7b6aa8")),), ".sheet{padding:20mm 22mm 16mm}")


@layout("id_sertifikat_dan_lampiran", "straits", ("id",), only=("mutu", "sucofindo", "nusantarasert", "garuda-id"), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=1)  # fmt: skip
def id_sertifikat_dan_lampiran(d: Draft) -> Sheets:
    """Indonesian: facts as a list with colons, 'Tanggal Sertifikasi Awal', factory beside the office, accreditation's number, codes."""
    settle(d, "id-trade", chance=0.85)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{m:02}-{y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    plant = site_cells(d, "address")[0][0]
    d.printed.extra["address_alt"] = [d.facts.address[0], d.facts.sites[0].address[0]]
    facts = led_by_colon([("Nomor Sertifikat", d.put("number")), ("Tanggal Sertifikasi Awal", d.date("initial")), ("Berlaku Sejak", d.date("issue")), ("Berlaku Sampai", d.date("expiry")), ("Kode IAF", d.decoy("sector"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(26, iaf=None)}</div><div class="b m4" style="font-size:28pt;color:#0b5d4a">SERTIFIKAT</div><div>{d.system()}</div><div class="m3">{d.put("issuer")} dengan ini menyatakan bahwa</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div class="m1">Kantor: {d.put("address")}<br>Pabrik: {plant}</div><div class="m3">telah menerapkan sistem manajemen yang memenuhi persyaratan</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">dengan ruang lingkup</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{facts}</div>{d.sign(34)}</div><div class="tiny m3">{d.facts.office.address}. Sertifikat ini tetap berlaku selama hasil surveilans tahunan memenuhi persyaratan dan merupakan milik lembaga sertifikasi.</div>"""
    return Sheets((page(body, ground=art.guilloche("#0b5d4a", frame=False)),), ".sheet{padding:20mm 24mm 13mm} .led td{padding:.6mm 4mm .6mm 0;white-space:nowrap}")  # fmt: skip


@layout("ko_injeungseo_yeongmun_byeonggi", "straits", ("ko",), also=("en",), only=("kmr", "ktr", "kfq", "ksa-kr", "icr-kr"), systems=(*GENERAL, ("M",)), scope=(1, 2))  # fmt: skip
def ko_injeungseo_yeongmun_byeonggi(d: Draft) -> Sheets:
    """Korean with English under each value; number in the head, three days with English labels, president's seal."""
    settle(d, "kr-trade", chance=0.85)
    write_dates(d, "{y}. {m:02}. {d:02}", "{y}-{m:02}-{d:02}", "{y}년 {m:02}월 {d:02}일")
    body = f"""<div class="row"><div class="small">인증번호 / Certificate No.<br><b>{d.put("number")}</b></div>{d.logo(44)}</div><div class="c b m4" style="font-size:33pt;letter-spacing:5mm">인증서</div><div class="c" style="font-size:14pt">{d.system("en")} Certificate</div><div class="c b m4" style="font-size:18pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m3">위 조직의 {d.system()}이 아래 규격 및 인증범위에 적합함을 인증합니다.</div><div class="m3">{rows([("인증규격<br>Standard", d.standard()), ("인증범위<br>Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}")], "kv")}</div><div class="grow"></div>{columns([("최초인증일 Initial date", d.date("initial")), ("발행일 Issue date", d.date("issue")), ("유효기간 Valid until", d.date("expiry"))])}<div class="row end m3">{d.marks(24, iaf=None)}<div class="c"><b style="font-size:14pt">{d.put("issuer")}</b><br><span class="small">{d.put("issuer_latin")}</span></div>{d.picture(art.seal(d.facts.office.brand, "인증원장", "#c0392b"), 26)}</div><div class="tiny c m2">{d.facts.office.address} · 본 인증서는 사후관리심사 결과에 따라 유효합니다.</div>"""
    css = ".sheet{padding:21mm 24mm 16mm} .kv{width:100%} .kv td{border-top:.25mm solid #778;padding:2mm 3mm;vertical-align:top} .kv .l{width:26mm;font-size:9.5pt} .across{width:100%;text-align:center}"
    return Sheets((page(body, ground=art.guilloche("#40658c")),), css)


@layout("ja_toroku_sho_to_fuzoku_sho", "straits", ("ja",), only=("asr-jp", "jsa", "jaco", "jmaqa", "juse", "seto-jp"), systems=GENERAL, scope=(1, 2), sites=2)  # fmt: skip
def ja_toroku_sho_to_fuzoku_sho(d: Draft) -> Sheets:
    """Japanese: front with 登録日, 更新日, 有効期限; the appendix lists related offices with their work and repeats the number."""
    settle(d, "jp-trade", chance=0.85)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y} 年 {m} 月 {d} 日")
    places = table(("関連事業所", "所在地", "登録活動範囲"), site_cells(d))
    front = f"""<div class="r small">登録番号　<b>{d.put("number")}</b></div><div class="c m2">{d.logo(44)}</div><div class="c b serif m3" style="font-size:36pt;letter-spacing:8mm">登録証</div><div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="m4">{d.put("issuer")}は、上記組織の{d.system()}が下記の規格に適合していることを証します。</div><div class="m3">{rows([("適用規格", d.standard()), ("登録範囲", d.put("scope")), ("関連事業所", "付属書による")], "kv")}</div><div class="grow"></div><div class="row end"><div>{lines([("登　録　日", d.date("initial")), ("更　新　日", d.date("issue")), ("有効期限", d.date("expiry"))], "　")}</div>{d.marks(24, iaf=False)}<div class="c small">代表取締役社長<br>{d.picture(art.seal(d.facts.office.brand, "印", "#b8322a"), 22)}</div></div><div class="tiny m2">{d.facts.office.address}　本登録証は定期審査により維持されます。</div>"""
    back = f"""<div class="row"><div class="b big">付属書</div><div class="small">登録番号　{d.put("number")}</div></div><div class="m3 b">{d.put("holder")}</div><div class="m2">{places}</div><div class="m3 small">発行日　{d.date("issue")}</div><div class="grow"></div><div class="r small">{d.put("issuer")}</div>"""
    css = ".sheet{padding:22mm 24mm 15mm} .kv td{padding:2mm 6mm 2mm 0;vertical-align:top} .kv .l{white-space:nowrap}"
    return Sheets((page(front), page(back)), css)


@layout("tw_yanzheng_zhengshu", "straits", ("zh-Hant",), also=("en",), only=("tcic", "etc-tw", "bsmi", "yangming-tw"), systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def tw_yanzheng_zhengshu(d: Draft) -> Sheets:
    """Taiwanese: English title first, both names and addresses, 'valid from–to' in one line in both tongues, audits yearly."""
    settle(d, "tw-trade", chance=0.85)
    write_dates(d, "{y}/{m:02}/{d:02}", "{y}-{m:02}-{d:02}", "{y}年{m:02}月{d:02}日")
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row">{d.logo(46)}{d.marks(26, iaf=None)}</div><div class="c b m3" style="font-size:31pt;color:#0054a6">CERTIFICATE</div><div class="c" style="font-size:17pt;letter-spacing:2mm">驗 證 證 書</div><div class="c m2">證書編號 Certificate No.: <b>{d.put("number")}</b></div><div class="c m3">茲證明 This is to certify that</div><div class="c b m1" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c b">{d.put("holder")}</div><div class="c small m1">{d.put("address_latin")}<br>{d.put("address")}</div><div class="c m3">其{d.system()}符合 has been found to conform to</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m2">驗證範圍 Scope</div><div class="c b">{d.put("scope_latin")}</div><div class="c">{d.put("scope")}</div><div class="grow"></div><div class="c">有效期間 Valid: <b>{d.date("issue")} ~ {d.date("expiry")}</b></div><div class="c small">初次驗證 Initial certification: {d.date("initial")}</div><div class="row end m3">{d.sign(38)}{d.code(18)}<div class="small r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="tiny c m2">本證書之有效性取決於每年追查稽核之結果。</div>"""
    return Sheets((page(body, ground=art.guilloche("#3c6ea5")),), ".sheet{padding:20mm 22mm 16mm}")


@layout("ar_shahada_bi_jadwal", "straits", ("ar",), also=("en",), only=("nilecrown", "almutawassit", "deltaquest", "mizan-sa", "khaleejseal", "najd-sa"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def ar_shahada_bi_jadwal(d: Draft) -> Sheets:
    """Arabic: a table with Arabic at the right and English at the left, values between; days in figures, a seal over the hand."""
    settle(d, "ar-trade", chance=0.85)
    write_dates(d, "{y}/{m:02}/{d:02}", "{y}-{m:02}-{d:02}")

    def line(label: str, value: str, english: str) -> str:
        return f"<tr><td class=l>{label}</td><td class=v>{value}</td><td class=e dir=ltr>{english}</td></tr>"

    def day(role: str) -> str:
        return f"<bdi>{d.date(role)}</bdi>"

    grid = "".join((line("اسم المنشأة", f'{d.put("holder")}<br><span dir=ltr>{d.put("holder_latin")}</span>', "Organization"), line("العنوان", d.put("address"), "Address"), line("المواصفة", f"<bdi>{d.standard()}</bdi>", "Standard"), line("مجال الشهادة", f'{d.put("scope")}<br><span dir=ltr>{d.put("scope_latin")}</span>', "Scope"), line("رقم الشهادة", f'<bdi>{d.put("number")}</bdi>', "Certificate No."), line("تاريخ أول إصدار", day("initial"), "First issue"), line("تاريخ الإصدار", day("issue"), "Issue date"), line("تاريخ الانتهاء", day("expiry"), "Expiry date")))  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(24, iaf=None)}</div><div class="c b m3" style="font-size:30pt;color:#7a5a14">شهادة</div><div class="c">{d.system()}</div><div class="m3">تشهد {d.put("issuer")} بأن نظام الإدارة المطبق لدى المنشأة المذكورة أدناه قد تم تقييمه ووجد مطابقا لمتطلبات المواصفة المبينة.</div><table class="g m3">{grid}</table><div class="grow"></div><div class="row end">{d.sign(36)}{d.picture(art.seal(d.facts.office.brand, "CERTIFIED", "#7a5a14"), 30)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · <bdi>{d.facts.office.site}</bdi> · تظل الشهادة سارية بشرط اجتياز زيارات المتابعة السنوية</div>"""
    css = ".sheet{padding:20mm 21mm 16mm} .g{width:100%} .g td{border:.25mm solid #b8a06a;padding:2mm 3mm;vertical-align:top} .g .l{width:34mm;font-weight:bold} .g .v{text-align:center} .g .e{width:32mm;text-align:left;font-size:9pt}"
    return Sheets((page(body, ground=art.guilloche("#b8963e")),), css + direction(d))


@layout("mx_otorga_el_presente", "straits", ("es",), only=("calmecac", "imnc", "mesoamerica"), systems=(*GENERAL, ("A",), ("I",)), scope=(1, 2))  # fmt: skip
def mx_otorga_el_presente(d: Draft) -> Sheets:
    """Mexican: 'otorga el presente certificado a', NMX norm in the statement, box with 'Vigencia' under the number, accreditation in words."""
    settle(d, "mx-trade")
    own_standard(
        d,
        "{label}",
        "{label} / NMX-CC-9001-IMNC-2015" if d.facts.standards[0].label == "ISO 9001:2015" else "{label}",
    )
    write_dates(d, "{d} de {month} de {y}", "{y}-{m:02}-{d:02}", "{d:02}/{mon}/{y}")
    start_is_right_too(d)
    box = stacked([("Certificado No.", d.put("number")), ("Fecha de certificación inicial", d.date("initial")), ("Fecha de emisión", d.date("issue")), ("Inicio de vigencia", d.date("start")), ("Término de vigencia", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(24, iaf=None)}</div><div class="m4 row top"><div style="flex:1"><div class="small">{d.put("issuer")}</div><div class="m1">otorga el presente</div><div class="b m1" style="font-size:28pt;color:{d.facts.office.colour}">Certificado</div><div class="m2">a la organización</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">por haber demostrado que su {d.system()} cumple con los requisitos de la norma</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="m3">con el alcance:</div><div class="b m1">{d.put("scope")}</div></div><div style="width:48mm;border:.4mm solid {d.facts.office.colour};padding:3mm 4mm">{box}</div></div><div class="grow"></div><div class="row end">{d.sign(40)}{d.sign(40)}</div><div class="tiny m3">{d.facts.office.address}. La vigencia de este certificado está condicionada al resultado satisfactorio de las auditorías de vigilancia anuales. Verifique en {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 13mm}")


@layout("br_certificado_com_revisao", "straits", ("pt",), only=("vanzolini", "abnt", "planalto", "mantiqueira"), systems=(*GENERAL, ("M",), ("F",)), scope=(1, 2))  # fmt: skip
def br_certificado_com_revisao(d: Draft) -> Sheets:
    """Brazilian: 'certifica que a empresa', CNPJ, concession, revision and end in boxes, audit's kind, text 'sujeito a' below."""
    settle(d, "br-trade", chance=0.85)
    own_standard(d, "{label}", "ABNT NBR {label}")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    reissued(d)
    cnpj = f"{d.rng.randint(10, 59)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}{d.marks(26, iaf=False)}</div><div class="c m4" style="font-size:32pt;font-weight:300">CERTIFICADO</div><div class="c b">Nº {d.put("number")}</div><div class="c m3">{d.put("issuer")} certifica que a empresa</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">CNPJ {cnpj}</div><div class="c m1">{d.put("address")}</div><div class="c m3">mantém um {d.system()} em conformidade com a norma</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">para o escopo</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{boxes([("Concessão inicial", d.date("initial")), ("Emissão desta revisão", d.date("issue")), ("Válido até", d.date("expiry")), ("Revisão", d.decoy("revision"))], d.facts.office.colour)}<div class="row end m3">{d.sign(38)}{d.code(20)}</div><div class="tiny c m2">{d.facts.office.address}. Este certificado está sujeito à manutenção satisfatória do sistema, verificada em auditorias periódicas, e pode ser confirmado em {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout("es_andina_vigencia_y_ciclo", "straits", ("es",), only=("icontec", "iram", "andinasur", "cordillera", "inteco", "llanero-co", "certipampa"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def es_andina_vigencia_y_ciclo(d: Draft) -> Sheets:
    """South American: dark foot with days in white, 'Fecha de aprobación, última modificación, vencimiento', renewal due before."""
    settle(d, "la-trade", chance=0.9)
    own_standard(d, "{label}", "{label}", "NTC-{label}" if d.facts.office.country == "CO" else "{label}")
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}")
    days = [("Código", d.put("number")), ("Fecha de otorgamiento", d.date("initial")), ("Fecha de emisión del certificado", d.date("issue")), ("Fecha de vencimiento", d.date("expiry")), ("Renovar antes de", d.other_date(days_later(d.facts.expiry, -60)))]  # fmt: skip
    foot = "".join(f'<div class="c"><div class="tiny">{a}</div><div class="b small" style="white-space:nowrap">{b}</div></div>' for a, b in days)  # fmt: skip
    body = f"""<div style="flex:1;display:flex;flex-direction:column;padding:18mm 24mm 8mm"><div class="c">{d.logo(54)}</div><div class="c m3" style="font-size:27pt;color:#33475b">Certificado de {d.system()}</div><div class="c m3">{d.put("issuer")} certifica que el sistema de gestión de la organización</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">ha sido evaluado y aprobado con respecto a los requisitos especificados en</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">Este certificado es aplicable a las siguientes actividades:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.marks(24)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address}. Esta aprobación está sujeta a que el sistema se mantenga de acuerdo con los requisitos, lo cual será verificado por la entidad.</div></div><div style="background:#33475b;color:#fff;padding:4mm 12mm" class="row">{foot}</div>"""
    return Sheets((page(body),), ".sheet{padding:0}")
