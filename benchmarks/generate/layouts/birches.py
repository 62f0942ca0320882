"""Papers of eastern Europe, Turkey and Asia outside the mainland as buyers get them day by day, each in the words of its country."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, site_cells, table, write_dates
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

DOTTED = ("{d:02}.{m:02}.{y}", "{d} {month} {y}")


@layout("pl_zaswiadcza_ze_system_spelnia", "birches", ("pl",), only=("PL",), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def pl_zaswiadcza_ze_system_spelnia(d: Draft) -> Sheets:
    """Polish: centred, number under the title, days in a left list with 'r.', seal of the body's name in blue."""
    settle(d, "pl-trade", "pl-quay", "pl", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d} {month} {y} r.", "{y}-{m:02}-{d:02}")
    with_term(d)
    body = f"""<div class="row"><div>{d.logo(44)}</div><div>{d.marks(25)}</div></div><div class="c b m3" style="font-size:30pt;color:#9b1c2e">CERTYFIKAT</div><div class="c m1">Nr {d.put("number")}</div><div class="c m3">{d.put("issuer")} zaświadcza, że</div><div class="c b m1" style="font-size:14pt">{d.system()}</div><div class="c m1">w organizacji</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">spełnia wymagania normy</div><div class="c b m1" style="font-size:19pt;color:#9b1c2e">{d.standard()}</div><div class="c m3">w zakresie:</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Pierwsza certyfikacja:", d.date("initial")), ("Data wydania certyfikatu:", d.date("issue")), ("Certyfikat ważny do:", d.date("expiry"))])}</div>{d.code(19)}{d.sign(38)}</div><div class="tiny c m3">{d.facts.office.address} · {d.facts.office.site} · Warunkiem ważności certyfikatu są pozytywne wyniki auditów nadzoru.</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:.8mm solid #9b1c2e"></div><div style="position:absolute;inset:10mm;border:.2mm solid #9b1c2e"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:19mm 23mm 16mm}")


@layout(
    "tr_isbu_belge_ile_tescil", "birches", ("tr",), only=("TR",), systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def tr_isbu_belge_ile_tescil(d: Draft) -> Sheets:
    """Turkish: firm and address on top, norm below, colon list of number and days at the left, code of trade among them."""
    settle(d, "tr-trade", "tr-quay", "tr", "tr-like", chance=0.85)
    write_dates(d, *DOTTED)
    with_term(d)
    pairs = [
        ("Belge No", d.put("number")),
        ("İlk Belgelendirme Tarihi", d.date("initial")),
        ("Belge Yayın Tarihi", d.date("issue")),
        ("Belge Geçerlilik Tarihi", d.date("expiry")),
        ("EA Kodu", d.decoy("sector")),
    ]
    listed = "".join(f"<tr><td>{a}</td><td>&nbsp;:&nbsp;</td><td><b>{b}</b></td></tr>" for a, b in pairs)
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m3" style="font-size:29pt;color:#b3101c;letter-spacing:1.5mm">SERTİFİKA</div><div class="c m3">İşbu belge ile aşağıda adı ve adresi yazılı kuruluşun</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">{d.system()} uygulamalarının incelendiği ve</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m1">standardının şartlarına uygun olduğu tasdik olunur.</div><div class="c m3 b" style="color:#b3101c">KAPSAM</div><div class="c m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><table>{listed}</table>{d.code(20)}{d.sign(36)}</div><div class="row m3"><div>{d.marks(25)}</div><div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny c m2">Belgenin geçerliliği, yılda bir yapılan gözetim tetkiklerinin başarıyla tamamlanmasına bağlıdır. Belge durumu internet sitemizden sorgulanabilir.</div>"""
    return Sheets((page(body, ground=art.guilloche("#c98b8b")),), ".sheet{padding:22mm 24mm 19mm}")


@layout("tr_etiket_egik_cizgi_ingilizce", "birches", ("tr",), also=("en",), only=("TR",), systems=(*GENERAL, ("Q", "E")), scope=(1, 2))  # fmt: skip
def tr_etiket_egik_cizgi_ingilizce(d: Draft) -> Sheets:
    """Turkish with English captions behind a slash; texts in Turkish alone, days in figures, certificate period as a number."""
    settle(d, "tr-trade", "tr-quay", "tr-like", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    pairs = [
        ("Kuruluş Adı / Name of Organization", f'<span style="font-size:13pt">{d.put("holder")}</span>'),
        ("Adres / Address", d.put("address")),
        ("Standart / Standard", f'<span style="font-size:14pt">{d.standard()}</span>'),
        ("Kapsam / Scope", d.put("scope")),
        ("Sertifika No / Certificate No", d.put("number")),
        ("İlk Yayın Tarihi / First Issue Date", d.date("initial")),
        ("Yayın Tarihi / Issue Date", d.date("issue")),
        ("Bitiş Tarihi / Expiry Date", d.date("expiry")),
        ("Revizyon / Revision", "00"),
    ]
    body = f"""<div class="row"><div class="b" style="font-size:23pt;color:#1c3f60">SERTİFİKA<div style="font-size:12pt;font-weight:normal">CERTIFICATE</div></div>{d.logo(44)}</div><div class="m4">{rows(pairs, "rows se")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.sign(38)}{d.code(20)}<div>{d.marks(25)}</div></div><div class="tiny m3" style="border-top:.5mm solid #1c3f60;padding-top:1.5mm">{d.footer()}<br>Bu sertifika gözetim tetkikleri olumlu sonuçlandığı sürece geçerlidir. / This certificate is valid as long as surveillance audits are satisfactory.</div>"""
    css = ".sheet{padding:18mm 21mm 11mm} .se{width:100%} .se td{padding:2.3mm 2mm;border-bottom:.15mm solid #c2ccd6} .se .l{width:60mm;font-size:9.5pt;color:#1c3f60}"
    return Sheets((page(body),), css)


@layout(
    "vi_chung_nhan_rang_cong_ty", "birches", ("vi",), only=("VN",), systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def vi_chung_nhan_rang_cong_ty(d: Draft) -> Sheets:
    """Vietnamese: 'Chứng nhận', system of the firm, norm in big letters, list of days with colons, director's signature."""
    settle(d, "vn-trade", "vn-quay", "vi", "vi-like", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d:02}-{m:02}-{y}")
    with_term(d)
    pairs = [
        ("Ngày chứng nhận lần đầu", d.date("initial")),
        ("Ngày cấp", d.date("issue")),
        ("Ngày hết hiệu lực", d.date("expiry")),
    ]
    listed = "".join(f"<tr><td>{a}</td><td>&nbsp;:&nbsp;</td><td><b>{b}</b></td></tr>" for a, b in pairs)
    body = f"""<div class="c">{d.logo(48)}</div><div class="c small b m1">{d.put("issuer")}</div><div class="c b m3" style="font-size:29pt;color:#0f4c9c">GIẤY CHỨNG NHẬN</div><div class="c m1">Số: {d.put("number")}</div><div class="c m3">Chứng nhận {d.system().lower()} của</div><div class="c b m1" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">Địa chỉ: {d.put("address")}</div>
<div class="c m3">đã được đánh giá và phù hợp với các yêu cầu của tiêu chuẩn</div><div class="c b m1" style="font-size:23pt;color:#0f4c9c">{d.standard()}</div><div class="c m3">cho phạm vi:</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><table>{listed}</table><div class="c"><div class="b small">ĐẠI DIỆN TỔ CHỨC CHỨNG NHẬN</div>{d.sign(36)}</div></div><div class="row m2">{d.marks(25)}{d.code(19)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny c m1">Giấy chứng nhận có hiệu lực khi tổ chức duy trì hệ thống và được đánh giá giám sát định kỳ hằng năm.</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1.6mm solid #0f4c9c"></div><div style="position:absolute;inset:11mm;border:.3mm solid #d9a514"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 23mm 17mm}")


@layout("vi_song_ngu_dong_tren_dong_duoi", "birches", ("vi",), also=("en",), only=("VN",), systems=GENERAL, scope=(1, 2))  # fmt: skip
def vi_song_ngu_dong_tren_dong_duoi(d: Draft) -> Sheets:
    """Vietnamese lines with English captions in italics below; firm in Vietnamese, days in one row of three cells."""
    settle(d, "vn-trade", "vn-quay", "vi-like", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    with_term(d)

    def twin(vi: str, en: str) -> str:
        return f'<div class="m2">{vi} <span class="small i" style="color:#555">/ {en}</span></div>'

    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="r"><div class="b" style="font-size:20pt;color:#8a1538">GIẤY CHỨNG NHẬN</div><div class="i small">CERTIFICATE</div></div></div>{twin("Giấy chứng nhận số", "Certificate No.")}<div class="b">{d.put("number")}</div>
{twin("Chứng nhận tổ chức", "This is to certify that")}<div class="b" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}</div>{twin("Có hệ thống quản lý phù hợp tiêu chuẩn", "has a management system in conformity with")}<div class="b" style="font-size:18pt;color:#8a1538">{d.standard()}</div>{twin("Phạm vi chứng nhận", "Scope of certification")}<div class="b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("Cấp lần đầu / First issue", d.date("initial")), ("Ngày ban hành / Issue date", d.date("issue")), ("Ngày hết hạn / Expiry date", d.date("expiry"))])}
<div class="row end m3">{d.marks(25)}{d.code(19)}{d.sign(38)}</div><div class="tiny m2">{d.footer()}</div>"""
    css = ".sheet{padding:18mm 22mm 11mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #8a1538;padding:1.6mm}"
    return Sheets((page(body),), css)


@layout("ko_pyojun_gyugyeok_pyo", "birches", ("ko",), only=("KR",), systems=GENERAL, scope=(1, 3))
def ko_pyojun_gyugyeok_pyo(d: Draft) -> Sheets:
    """Korean: title across, label column with spaced words, statement below it, three days in the column, seal at the end."""
    settle(d, "kr-trade", "kr-quay", "ko", "ko-like", chance=0.85)
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}. {m:02}. {d:02}", "{y}-{m:02}-{d:02}")
    with_term(d)
    pairs = [
        ("인증서 번호", d.put("number")),
        ("업 체 명", f'<span style="font-size:14pt">{d.put("holder")}</span>'),
        ("소 재 지", d.put("address")),
        ("인증규격", d.standard()),
        ("인증범위", d.put("scope")),
        ("최초인증일", d.date("initial")),
        ("발 행 일", d.date("issue")),
        ("유효기한", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:30pt;letter-spacing:6mm;color:#173f7a">인증서</div><div class="m4">{rows(pairs, "rows kr")}</div><div class="c m4">위 업체의 {d.system()}이 상기 규격의 요구사항에 적합하게 수립·운영되고 있음을 인증합니다.</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{d.marks(25)}</div>{d.code(19)}<div class="c"><div class="b" style="font-size:14pt">{d.put("issuer")}</div>{d.sign(36)}</div></div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · 본 인증서는 정기적인 사후관리 심사를 조건으로 유효합니다.</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1.4mm double #173f7a"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 23mm 15mm} .kr .l{white-space:nowrap;color:#173f7a;padding-right:8mm} .kr td{padding:2.2mm 1mm}")  # fmt: skip


@layout(
    "ja_toroku_shosho_hidari_rabel", "birches", ("ja",), only=("JP",), systems=GENERAL, scope=(1, 2), sites=1
)
def ja_toroku_shosho_hidari_rabel(d: Draft) -> Sheets:
    """Japanese: statement first, label column with the related works, first day, day of issue and term, marks at the foot."""
    settle(d, "jp-trade", "jp-quay", "ja", "ja-like", chance=0.85)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    with_term(d)
    works = site_cells(d, "name", "address")
    pairs = [
        ("登録番号", d.put("number")),
        ("組織名", f'<span style="font-size:14pt">{d.put("holder")}</span>'),
        ("所在地", d.put("address")),
        ("適用規格", d.standard()),
        ("登録範囲", d.put("scope")),
        ("関連事業所", "<br>".join(f"{name}　{where}" for name, where in works)),
        ("初回登録日", d.date("initial")),
        ("発行日", d.date("issue")),
        ("有効期限", d.date("expiry")),
    ]
    body = f"""<div class="row"><div>{d.logo(44)}</div><div>{d.marks(24)}</div></div><div class="c b m3" style="font-size:29pt;letter-spacing:7mm">登録証</div><div class="m4">下記組織の{d.system()}は、当機関の審査の結果、適用規格の要求事項に適合していることを証します。</div><div class="m3">{rows(pairs, "rows jp")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div class="tiny" style="width:95mm">本登録証の有効性は、定期的なサーベイランスの結果により維持されます。<br>{d.facts.office.address}<br>{d.facts.office.site}</div><div class="c"><div class="b">{d.put("issuer")}</div>{d.sign(36)}</div></div>"""
    frame = '<div style="position:absolute;inset:9mm;border:.5mm solid #6b5b2a;outline:.2mm solid #6b5b2a;outline-offset:1mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 24mm 16mm} .jp .l{width:32mm;color:#6b5b2a} .jp td{padding:1.9mm 1mm} .jp .v{font-weight:normal}")  # fmt: skip


@layout(
    "th_bai_rap_rong_wan_ok_hai", "birches", ("th",), only=("TH",), systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def th_bai_rap_rong_wan_ok_hai(d: Draft) -> Sheets:
    """Thai: centred certificate with Buddhist years, number on top, first day, day of issue and end in three cells."""
    settle(d, "th-trade", "th-quay", "th", "th-like", chance=0.85)
    write_dates(d, "{d} {month} พ.ศ. {be}", "{d} {month} {be}")
    with_term(d)
    body = f"""<div class="r small">เลขที่ใบรับรอง <b>{d.put("number")}</b></div><div class="c">{d.logo(48)}</div><div class="c b m3" style="font-size:28pt;color:#5b3a8c">ใบรับรอง</div><div class="c m1">{d.system()}</div><div class="c m3">ใบรับรองฉบับนี้ให้ไว้เพื่อแสดงว่า</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">ได้รับการตรวจประเมินแล้วว่าเป็นไปตามมาตรฐาน</div><div class="c b m1" style="font-size:21pt;color:#5b3a8c">{d.standard()}</div><div class="c m3">ขอบข่ายการรับรอง</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("วันที่ได้รับการรับรองครั้งแรก", d.date("initial")), ("วันที่ออกใบรับรอง", d.date("issue")), ("วันที่สิ้นอายุ", d.date("expiry"))])}
<div class="row end m3"><div>{d.marks(26)}</div>{d.code(19)}{d.sign(38)}</div><div class="tiny c m2">{d.put("issuer")} {d.facts.office.address} {d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1.2mm solid #b9a3d8"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:19mm 22mm 15mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #5b3a8c;padding:1.6mm}")  # fmt: skip


@layout("hant_zi_zhengming_xialie_gongsi", "birches", ("zh-Hant",), also=("en",), only=("TW", "HK"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def hant_zi_zhengming_xialie_gongsi(d: Draft) -> Sheets:
    """Taiwan and Hong Kong: both names and addresses, scope in both tongues, days in figures with twin captions at the foot."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}", "{y}年{m}月{d}日")
    with_term(d)
    days = rows([("證書號碼 Certificate No.", d.put("number")), ("初次發證日 Initial issue", d.date("initial")), ("發證日期 Date of issue", d.date("issue")), ("有效日期至 Valid until", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="r"><div class="b" style="font-size:23pt;color:#00606b">驗證證書</div><div>Certificate of {d.system("en")}</div></div></div><div class="m4">茲證明下列公司之{d.system()} <span class=small>This is to certify that the management system of</span></div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div class="small">{d.put("address_latin")}</div>
<div class="m3">符合下列標準要求 <span class=small>meets the requirements of</span></div><div class="b m1" style="font-size:20pt;color:#00606b">{d.standard()}</div><div class="m3">驗證範圍 <span class=small>Scope</span></div><div class="m1">{d.put("scope")}</div><div class="small">{d.put("scope_latin")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{days}</div>{d.sign(38)}</div><div class="row m3">{d.marks(25)}{d.code(19)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny m1">本證書之有效性以定期追查驗證合格為條件。</div>"""
    side = '<div style="position:absolute;left:0;top:0;bottom:0;width:6mm;background:#00606b"></div>'
    return Sheets((page(body, ground=side),), ".sheet{padding:18mm 21mm 12mm 25mm} .rows .l{font-size:9.5pt}")


@layout(
    "el_vevaionetai_oti_i_etaireia",
    "birches",
    ("el",),
    only=("GR",),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def el_vevaionetai_oti_i_etaireia(d: Draft) -> Sheets:
    """Greek: number at the right, 'Βεβαιώνεται ότι', norm after the scope, days in a left list, clause on surveillance."""
    settle(d, "el", chance=0.4)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="r small">Αριθμός Πιστοποιητικού<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="c m3" style="font-size:28pt;color:#0d5eaf">ΠΙΣΤΟΠΟΙΗΤΙΚΟ</div><div class="c m3">Βεβαιώνεται ότι η εταιρεία</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">για τις δραστηριότητες</div><div class="c b m1">{d.put("scope")}</div><div class="c m3">εφαρμόζει {d.system()} σύμφωνα με τις απαιτήσεις του προτύπου</div><div class="c b m1" style="font-size:20pt;color:#0d5eaf">{d.standard()}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Αρχική πιστοποίηση:", d.date("initial")), ("Ημερομηνία έκδοσης:", d.date("issue")), ("Ισχύει έως:", d.date("expiry"))])}</div>{d.sign(38)}</div><div class="row m3">{d.marks(25)}{d.code(18)}</div><div class="tiny m2">{d.footer()} · Η ισχύς του πιστοποιητικού εξαρτάται από τις ετήσιες επιτηρήσεις.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 11mm}")


@layout("hu_tanusitjuk_hogy_a_szervezet", "birches", ("hu",), only=("HU",), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=2)  # fmt: skip
def hu_tanusitjuk_hogy_a_szervezet(d: Draft) -> Sheets:
    """Hungarian: front with a table of further places, three days with captions in a row, number under the title."""
    write_dates(d, "{y}. {month} {d}.", "{y}.{m:02}.{d:02}.", "{y}-{m:02}-{d:02}")
    with_term(d)
    cells = site_cells(d)
    body = f"""<div class="row"><div>{d.logo(44)}</div><div>{d.marks(25)}</div></div><div class="c b m3" style="font-size:28pt;color:#2c5f34">TANÚSÍTVÁNY</div><div class="c">Száma: {d.put("number")}</div><div class="m3">Tanúsítjuk, hogy a</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">Székhely: {d.put("address")}</div><div class="m2">által működtetett irányítási rendszer megfelel a következő szabványnak:</div><div class="b m1" style="font-size:18pt;color:#2c5f34">{d.standard()}</div><div class="m2">A tanúsítás területe: <b>{d.put("scope")}</b></div>
<div class="m3 small">Telephelyek:</div><div class="m1">{table(("Megnevezés", "Cím", "Tevékenység"), cells)}</div><div class=grow style="min-height:4mm"></div>
{columns([("Első tanúsítás dátuma", d.date("initial")), ("Kiadás dátuma", d.date("issue")), ("Érvényesség vége", d.date("expiry"))])}<div class="row end m3">{d.sign(38)}{d.code(18)}</div><div class="tiny m2">{d.footer()} · A tanúsítvány az éves felügyeleti auditok sikeres elvégzése esetén érvényes.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #2c5f34;padding:1.5mm}")  # fmt: skip


@layout("ru_vydan_i_deystvitelen_do", "birches", ("ru",), only=("RU", "KZ"), systems=GENERAL, scope=(1, 3))
def ru_vydan_i_deystvitelen_do(d: Draft) -> Sheets:
    """Russian: number and days below the title, issued to with code of tax, scope after the norm, stamp place and signature."""
    settle(d, "ru-trade", "ru", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y} г.", "{d:02}.{m:02}.{y} г.")
    with_term(d)
    tax = f"{d.rng.randint(1000000000, 7799999999)}"
    body = f"""<div class="c">{d.logo(46)}</div><div class="c small m1">{d.put("issuer")}</div><div class="c b m3" style="font-size:25pt;color:#1d3a6e">СЕРТИФИКАТ СООТВЕТСТВИЯ</div><div class="c m1">№ {d.put("number")}</div>
<div class="row m2" style="justify-content:center;gap:10mm"><span>Дата выдачи: <b>{d.date("issue")}</b></span><span>Действителен до: <b>{d.date("expiry")}</b></span></div><div class="c small m1">Сертифицировано впервые: {d.date("initial")}</div><div class="c m3">ВЫДАН</div><div class="c b m1" style="font-size:16pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">ИНН {tax}</div>
<div class="c m3">НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ, ЧТО {d.system().upper()} СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="c m2">применительно к:</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div class="c small">М.П.<br>{d.sign(38)}</div>{d.code(19)}<div>{d.marks(25)}</div></div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · Сертификат действует при положительных результатах ежегодного инспекционного контроля. Бланк № {d.rng.randint(0, 999999):06}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c2a45f")),), ".sheet{padding:22mm 24mm 20mm}")
