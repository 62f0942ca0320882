"""Papers in the languages of East and South-East Asia: seals and articles, enclosures, twin labels, decisions and years of other calendars."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    one,
    other_addresses,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("vi_quyet_dinh_cap_chung_nhan", "lagoons", ("vi",), only=("VN",), systems=(*GENERAL, ("F",)), scope=(1, 3), sites=1)  # fmt: skip
def vi_quyet_dinh_cap_chung_nhan(d: Draft) -> Sheets:
    """Vietnamese: number of the decision in the head beside that of the paper, office and plant, 'hiệu lực từ … đến …' in one line."""
    settle(d, "vn-quay", "vn-trade", "vi", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "ngày {d:02} tháng {m:02} năm {y}", "{d:02}-{m:02}-{y}")
    start_is_right_too(d)
    plant = other_addresses(d)[0]
    decision = f"{d.rng.randint(100, 2900)}/QĐ-CN"
    body = f"""<div class="row top"><div class="c small">{d.put("issuer")}<br>———</div><div class="r small">Số GCN: <b>{d.put("number")}</b><br>Theo QĐ số {decision}</div></div><div class="c m3">{d.logo(46)}</div>
<div class="c b m2" style="font-size:29pt;color:#b01116">GIẤY CHỨNG NHẬN</div><div class="c m2">Chứng nhận {d.system().lower()} của</div><div class="c b m2" style="font-size:15pt">{d.put("holder")}</div><div class="c m1">Trụ sở: {d.put("address")}</div><div class="c">Nhà máy: {plant}</div>
<div class="c m3">đã được đánh giá và phù hợp với các yêu cầu của tiêu chuẩn</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m2">cho lĩnh vực hoạt động:</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="c">Hiệu lực: từ <b>{d.date("start")}</b> đến <b>{d.date("expiry")}</b></div><div class="c small m1">Chứng nhận lần đầu: {d.date("initial")} &nbsp;–&nbsp; Giám sát lần 1 trước: {d.decoy("surveillance1")}</div>
<div class="row end m3">{d.marks(24)}{d.code(18)}<div class="c"><div class=small>Cấp {d.date("issue")}</div>{d.sign(38)}</div></div><div class="tiny c m2">{d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c9973f")),), ".sheet{padding:20mm 23mm 18mm}")


@layout(
    "vi_bang_ba_cot_song_ngu", "lagoons", ("vi",), also=("en",), only=("VN",), systems=GENERAL, scope=(1, 2)
)
def vi_bang_ba_cot_song_ngu(d: Draft) -> Sheets:
    """Vietnamese with English labels in italics below; four tiles of days at the foot, the code of the client beside the number."""
    settle(d, "vn-quay", "vn-trade", chance=0.5)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    d.facts = d.facts.with_(start=d.facts.issue)

    def entry(vi: str, en: str, value: str) -> str:
        return f'<div class="m2" style="display:flex"><div style="width:50mm"><div class=b style="font-size:9.5pt">{vi}</div><div class="tiny i">{en}</div></div><div style="flex:1">{value}</div></div>'

    tiles = "".join(f'<div style="flex:1;background:#e8f2ec;text-align:center;padding:2mm"><div class=tiny>{label}</div><b>{value}</b></div>' for label, value in (("Lần đầu / First", d.date("initial")), ("Ban hành / Issued", d.date("issue")), ("Hết hạn / Expiry", d.date("expiry")), ("Giám sát / Surveillance", d.decoy("surveillance1"))))  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r b" style="font-size:19pt;color:#136f45">CHỨNG CHỈ<div class="i" style="font-size:11pt;font-weight:normal">Certificate</div></div></div><div class=m3></div>
{entry("Số chứng chỉ", "Certificate No.", f"<b>{d.put('number')}</b> &nbsp; <span class=tiny>(KH {d.rng.randint(1000, 9999)})</span>")}{entry("Tên tổ chức", "Organization", f'<b style="font-size:14pt">{d.put("holder")}</b>')}{entry("Địa chỉ", "Address", d.put("address"))}{entry("Tiêu chuẩn", "Standard", f"<b>{d.standard()}</b>")}{entry("Phạm vi", "Scope", d.put("scope"))}
<div class=grow style="min-height:4mm"></div><div style="display:flex;gap:2mm">{tiles}</div><div class="row end m3">{d.marks(24)}{d.code(18)}{d.sign(38)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 11mm}")


@layout(
    "ko_deungnokjeung_hangmok_byeol", "lagoons", ("ko",), only=("KR",), systems=GENERAL, scope=(1, 3), sites=1
)
def ko_deungnokjeung_hangmok_byeol(d: Draft) -> Sheets:
    """Korean: numbered items with spread labels, head office and plant, closing sentence, day of issue in the middle over the body's name."""
    settle(d, "kr-quay", "kr-trade", "ko", chance=0.9)
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}. {m:02}. {d:02}", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    plant = other_addresses(d)[0]
    items = [
        ("등 록 번 호", d.put("number")),
        ("업　 체　 명", f"<b>{d.put('holder')}</b>"),
        ("본사 소재지", d.put("address")),
        ("사업장 소재지", plant),
        ("적 용 표 준", d.standard()),
        ("등 록 범 위", d.put("scope")),
        ("유 효 기 간", f"{d.date('start')} ～ {d.date('expiry')}"),
        ("최초 등록일", d.date("initial")),
    ]
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div><div class="c b m4" style="font-size:32pt;letter-spacing:8mm">등록증</div>
<div class="m4">{"".join(f'<div style="display:flex;margin-top:3.4mm"><div style="width:38mm">{i}. {label}</div><div style="flex:1">: {value}</div></div>' for i, (label, value) in enumerate(items, 1))}</div>
<div class="c m4" style="line-height:1.8">위 업체의 {d.system()}이 상기 표준의 요구사항에<br>적합하게 수립·운영되고 있음을 증명합니다.</div><div class=grow style="min-height:4mm"></div><div class="c">{d.date("issue")}</div>
<div class="row m3" style="justify-content:center;gap:8mm"><div class="b" style="font-size:17pt">{d.put("issuer")}</div>{d.picture(art.signature(d.rng), 30)}</div><div class="tiny c m3">{d.facts.office.address} · {d.facts.office.site} · 사후관리 심사를 매년 받지 않으면 효력이 상실될 수 있습니다.</div>"""
    return Sheets((page(body, ground=art.guilloche("#6d86a8")),), ".sheet{padding:22mm 26mm 20mm}")


@layout("ko_yeongmun_bujeung_buseo", "lagoons", ("ko",), also=("en",), only=("KR",), systems=(*GENERAL, ("Q", "E")), scope=(1, 2))  # fmt: skip
def ko_yeongmun_bujeung_buseo(d: Draft) -> Sheets:
    """Korean leaf and English leaf with other wording; table of issue history on the second, one line a cycle."""
    settle(d, "kr-quay", "kr-trade", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}년 {m}월 {d}일")
    d.facts = d.facts.with_(start=d.facts.issue)
    style = one(d, "{month} {d}, {y}", "{mon}. {d:02}, {y}", "{y}-{m:02}-{d:02}")
    korean = f"""<div class="row">{d.logo(42)}<div class="small">인증번호 <b>{d.put("number")}</b></div></div><div class="b m4" style="font-size:26pt;color:#1d3b7c">{d.system()} 인증서</div>
<div class="m4">{rows([("조직", f'<b style="font-size:14pt">{d.put("holder")}</b>'), ("주소", d.put("address")), ("인증기준", d.standard()), ("인증범위", d.put("scope"))], "kk")}</div><div class=grow style="min-height:4mm"></div>
{columns([("최초인증일", d.date("initial")), ("발행일", d.date("issue")), ("만료일", d.date("expiry"))])}<div class="row end m3">{d.marks(24)}<div class="c b">{d.put("issuer")}</div>{round_seal(d, "인", 30, "#b5272d")}</div>"""
    english = f"""<div class="row">{d.logo(42)}<div class="small">Certificate No. <b>{d.put("number")}</b></div></div><div class="b m4" style="font-size:24pt;color:#1d3b7c">Certificate</div><div class="m3">{d.put("issuer_latin")} declares that</div><div class="b m1" style="font-size:16pt">{d.put("holder_latin")}</div><div>{d.put("address_latin")}</div><div class="m3">maintains a management system which fulfils <b>{" / ".join(f.label for f in d.facts.standards)}</b> for</div><div class="m1 b">{d.put("scope_latin")}</div>
<div class=grow style="min-height:4mm"></div>{table(("", "Date"), [("Initial certification", d.date("initial", "en", style)), ("Issue of this certificate", d.date("issue", "en", style)), ("Expiration", d.date("expiry", "en", style))])}<div class="row end m3">{d.marks(24)}<div>{d.picture(art.signature(d.rng), 34)}<div class=small>President</div></div></div><div class="tiny m2">{d.facts.office.site}</div>"""
    return Sheets(
        (page(korean), page(english)),
        ".sheet{padding:20mm 23mm 13mm} .kk td{padding:2.2mm 6mm 2.2mm 0;vertical-align:top} .kk .l{color:#1d3b7c;white-space:nowrap} .across{width:100%;text-align:center} .across td{border-top:.3mm solid #1d3b7c;padding:1.5mm}",
    )


@layout("ja_ninsho_toroku_ichimai", "lagoons", ("ja",), only=("JP",), systems=GENERAL, scope=(1, 3), sites=1)
def ja_ninsho_toroku_ichimai(d: Draft) -> Sheets:
    """Japanese: one leaf, firm in the middle with 殿-less name, related place below, three days at the right in small rows, seal square."""
    settle(d, "jp-quay", "jp-trade", "ja", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    place = site_cells(d, "address")[0][0]
    body = f"""<div class="row">{d.logo(44)}<div class="small">登録証番号：{d.put("number")}</div></div><div class="c b m4" style="font-size:30pt;letter-spacing:6mm">登録証</div>
<div class="c b m4" style="font-size:18pt">{d.put("holder")}</div><div class="c m2">{d.put("address")}</div><div class="c small m1">関連事業所：{place}</div>
<div class="m4">上記組織の{d.system()}は、当機構の審査の結果、下記の規格に適合していると認められたので、これを登録します。</div>
<div class="m4">{rows([("適用規格", f'<b style="font-size:14pt">{d.standard()}</b>'), ("登録活動範囲", d.put("scope"))], "jj")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{d.marks(28)}</div><div class="small" style="line-height:1.9">初回登録日　{d.date("initial")}<br>発　行　日　{d.date("issue")}<br>有 効 期 限　{d.date("expiry")}</div></div>
<div class="row end m3" style="justify-content:flex-end;gap:5mm"><div class="r"><div class="b" style="font-size:13pt">{d.put("issuer")}</div><div class=small>理事長　{one(d, "鷹取 修二", "槇原 宗一", "久遠寺 恵")}</div></div><div style="border:.7mm solid #b5272d;color:#b5272d;padding:1.5mm;font-size:9pt;line-height:1.2" class=b>認証<br>之印</div></div><div class="tiny m3">{d.facts.office.address}　この登録証は、登録契約に基づき毎年のサーベイランスを条件として有効です。</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#8d9b6a")),),
        ".sheet{padding:22mm 25mm 20mm} .jj td{padding:2mm 7mm 2mm 0;vertical-align:top} .jj .l{white-space:nowrap}",
    )


@layout(
    "ja_kaitei_rireki_tsuki",
    "lagoons",
    ("ja",),
    also=("en",),
    only=("JP",),
    systems=(*GENERAL, ("Q", "E")),
    scope=(1, 2),
)
def ja_kaitei_rireki_tsuki(d: Draft) -> Sheets:
    """Japanese with English under each label; 'renewed' and 'revised' days in a grid of six, the empty one with a dash."""
    settle(d, "jp-quay", "jp-trade", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}年{m}月{d}日", "{y}/{m:02}/{d:02}")
    d.facts = d.facts.with_(start=d.facts.issue)

    def twin(ja: str, en: str, value: str) -> str:
        return f'<tr><td class=l>{ja}<div class=tiny style="color:#678">{en}</div></td><td>{value}</td></tr>'

    days = "".join(f'<td><div class=tiny>{label}</div><b>{value}</b></td>' for label, value in (("登録日 Registered", d.date("initial")), ("発行日 Issued", d.date("issue")), ("有効期限 Expires", d.date("expiry"))))  # fmt: skip
    more = "".join(f'<td><div class=tiny>{label}</div>{value}</td>' for label, value in (("改訂日 Revised", "—"), ("審査日 Audited", d.decoy("audit")), ("次回維持審査 Next surveillance", d.decoy("surveillance1"))))  # fmt: skip
    body = f"""<div class="row">{d.marks(26)}{d.logo(42)}</div><div class="m4 b" style="font-size:22pt">マネジメントシステム登録証</div><div class=small>Certificate of Registration</div>
<table class="tn m4">{twin("登録番号", "Registration No.", d.put("number"))}{twin("組織名", "Organization", f'<b style="font-size:14pt">{d.put("holder")}</b><br>{d.put("holder_latin")}')}{twin("所在地", "Location", f"{d.put('address')}<br>{d.put('address_latin')}")}{twin("規格", "Standard", d.standard())}{twin("登録範囲", "Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}")}</table>
<div class=grow style="min-height:4mm"></div><table class=six><tr>{days}</tr><tr>{more}</tr></table><div class="row end m3"><div class="b">{d.put("issuer")}<div class="small" style="font-weight:normal">{d.put("issuer_latin")}</div></div>{d.picture(art.signature(d.rng), 36)}</div><div class="tiny m2">{d.facts.office.address}　{d.facts.office.site}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:19mm 22mm 12mm} .tn{width:100%} .tn td{padding:2mm 4mm 2mm 0;vertical-align:top;border-bottom:.2mm solid #ccd} .tn .l{width:34mm} .six{width:100%} .six td{border:.25mm solid #678;padding:1.6mm 3mm;width:33%}",
    )


@layout("th_nangsue_rap_rong_mi_lek_thabian", "lagoons", ("th",), only=("TH",), systems=GENERAL, scope=(1, 3))
def th_nangsue_rap_rong_mi_lek_thabian(d: Draft) -> Sheets:
    """Thai: company register number below the name, years of the Buddhist era in words, end in the middle of a sentence at the foot."""
    settle(d, "th-quay", "th-trade", "th", chance=0.9)
    write_dates(d, "{d} {month} {be}", "{d} {month} พ.ศ. {be}")
    register = f"01055{d.rng.randint(10000000, 69999999)}"
    body = f"""<div class="c">{d.logo(48)}</div><div class="c b m3" style="font-size:26pt;color:#173f7a">หนังสือรับรองระบบการจัดการ</div><div class="c m1">เลขที่ {d.put("number")}</div>
<div class="c m4">ขอรับรองว่า</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c small">ทะเบียนนิติบุคคลเลขที่ {register}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">มี{d.system()}เป็นไปตามมาตรฐาน</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">สำหรับ</div><div class="c m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="c">ออกให้ ณ วันที่ {d.date("issue")} และใช้ได้จนถึงวันที่ {d.date("expiry")}</div><div class="c small m1">ได้รับการรับรองครั้งแรกเมื่อ {d.date("initial")}</div>
<div class="row end m3">{d.marks(26)}{d.code(18)}{d.sign(40)}</div><div class="tiny c m2">{d.footer()}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1.6mm double #b8902f"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:21mm 25mm 17mm}")


@layout(
    "th_song_phasa_nai_tarang",
    "lagoons",
    ("th",),
    also=("en",),
    only=("TH",),
    systems=GENERAL,
    scope=(1, 2),
    sites=1,
)
def th_song_phasa_nai_tarang(d: Draft) -> Sheets:
    """Thai and English in a table of three columns: Thai label, value in both, English label; branch apart; days in figures."""
    settle(d, "th-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {be}")
    d.facts = d.facts.with_(start=d.facts.issue)
    branch = other_addresses(d)[0]

    def line(th: str, value: str, en: str) -> str:
        return f"<tr><td>{th}</td><td>{value}</td><td class=i>{en}</td></tr>"

    body = f"""<div class="row">{d.logo(42)}<div class="r b" style="font-size:20pt;color:#0b6a57">ใบรับรอง<div style="font-size:12pt">Certificate of Registration</div></div></div>
<table class="t3 m4">{line("ชื่อองค์กร", f"<b>{d.put('holder')}</b><br>{d.put('holder_latin')}", "Organization")}{line("ที่ตั้ง", f"{d.put('address')}<br>{d.put('address_latin')}", "Location")}{line("สาขา", branch, "Branch")}{line("มาตรฐาน", f"<b>{d.standard()}</b>", "Standard")}{line("ขอบข่าย", f"{d.put('scope')}<br>{d.put('scope_latin')}", "Scope")}{line("ใบรับรองเลขที่", d.put("number"), "Certificate no.")}{line("วันที่ออก", d.date("issue"), "Issue date")}{line("วันหมดอายุ", d.date("expiry"), "Expiry date")}{line("รับรองครั้งแรก", d.date("initial"), "First certified")}</table>
<div class=grow style="min-height:4mm"></div><div class="row end">{d.marks(26)}{d.sign(38)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 20mm 11mm} .t3{width:100%} .t3 td{border:.25mm solid #7aa89e;padding:2mm 3mm;vertical-align:top} .t3 td:first-child,.t3 td:last-child{width:28mm;font-size:9pt;background:#eef6f3}",
    )


@layout("id_sertifikat_dengan_kode_dan_survailen", "lagoons", ("id",), only=("ID",), systems=(*GENERAL, ("F",)), scope=(1, 3), sites=1)  # fmt: skip
def id_sertifikat_dengan_kode_dan_survailen(d: Draft) -> Sheets:
    """Indonesian: office and factory, code of trade, 'terbit / berlaku s.d. / pertama kali' behind values, surveillance window in the note."""
    settle(d, "id-quay", "id-trade", chance=0.9)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    plant = other_addresses(d)[0]
    body = f"""<div class="row">{d.marks(26)}{d.logo(46)}</div><div class="c b m3" style="font-size:31pt;color:#0e4c92">SERTIFIKAT</div><div class="c small">{d.put("number")}</div>
<div class="c m3">Dengan ini dinyatakan bahwa {d.system()} yang diterapkan oleh</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">Kantor: {d.put("address")}</div><div class="c">Pabrik: {plant}</div>
<div class="c m3">telah diaudit dan memenuhi</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">untuk ruang lingkup</div><div class="c b m1">{d.put("scope")}</div><div class="c tiny m1">KBLI {d.rng.randint(10110, 33200)} · EA {d.decoy("sector")}</div>
<div class=grow style="min-height:4mm"></div><div style="display:flex;gap:4mm;text-align:center">{"".join(f'<div style="flex:1;border-bottom:.8mm solid #0e4c92;padding-bottom:1.5mm"><b>{value}</b><div class=tiny>{label}</div></div>' for label, value in (("terbit", d.date("issue")), ("berlaku s.d.", d.date("expiry")), ("pertama kali terbit", d.date("initial"))))}</div>
<div class="row end m3">{d.code(20)}<div class="tiny c" style="width:70mm">Sertifikat tetap berlaku apabila survailen pertama dilaksanakan paling lambat {d.decoy("surveillance1")}.</div>{d.sign(38)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")
