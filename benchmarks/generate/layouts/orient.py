"""Papers of East and South-East Asia: notes on permits, stickers, labels on both sides, years of other eras."""

from __future__ import annotations

from datetime import date

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    CLOSE,
    COLON,
    OPEN,
    branches,
    one,
    round_seal,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon
from benchmarks.generate.layouts.registry import GENERAL, layout

CHINESE = ("zhuoheng-cn", "huixin-cn", "yuanhang-cn", "hengtai-cn", "jingyuan-cn", "open", "hxc", "icas")


@layout("zh_permit_notes_and_stickers", "orient", ("zh",), systems=(*GENERAL, ("I",), ("N",)))
def zh_permit_notes_and_stickers(d: Draft) -> Sheets:
    """Chinese alone: notes on permits under the work, stickers of passed audits with days, end under condition."""
    settle(d, "zh")
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")
    year = d.facts.decoys.surveillance1
    stickers = "".join(
        f'<div style="border:.4mm dashed #b55;width:36mm;height:19mm;padding:2mm" class="c tiny">{text}</div>'
        for text in (
            f"第一次监督审核<br><b style='color:#b00'>合格</b><br>{d.other_date(year)}",
            "第二次监督审核<br>标识粘贴处",
            "再认证<br>标识粘贴处",
        )
    )
    pairs = [
        (spread("统一社会信用代码", "") + COLON, d.put("registration")),
        ("注册/经营地址" + COLON, d.put("address")),
        ("认证覆盖的范围" + COLON, d.put("scope")),
        ("初次获证日期" + COLON, d.date("initial")),
        ("本证书签发日期" + COLON, d.date("issue")),
        ("证书有效期至" + COLON, f"{d.date('expiry')}{OPEN}在监督审核合格的前提下{CLOSE}"),
    ]
    body = f"""<div class="c b m2" style="font-size:30pt;letter-spacing:2mm">{d.system()}认证证书</div><div class="c m1">证书编号{COLON}{d.put("number")}</div><div class="c m3" style="font-size:13pt">兹 证 明</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c m2">建立的管理体系符合标准{COLON}</div><div class="c b" style="font-size:16pt">{d.standard()}</div><div class="m3">{rows(pairs, "p")}</div><div class="small m1">注{COLON}1.涉及资质、行政许可要求的,按许可范围及有效期覆盖;2.认证范围不含国家法律法规禁止的项目;3.本证书信息可在国家认监委官网 www.cnca.gov.cn 及本机构网站查询。</div><div class="grow"></div><div class="row">{stickers}{d.code(20)}</div><div class="row end m2">{d.marks(34, iaf=True)}<div class="c">{d.stamp(36)}<div class="b">{d.put("issuer")}</div></div></div><div class="tiny c m1">{d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 22mm 14mm} .p td{padding:1mm 2mm 1mm 0;vertical-align:top} .p .l{white-space:nowrap} .p .v{font-weight:normal}"
    return Sheets((page(body, ground=art.guilloche("#7f9fc6")),), css)


@layout("zh_left_label_en_right_label", "orient", ("zh",), also=("en",), systems=GENERAL)
def zh_left_label_en_right_label(d: Draft) -> Sheets:
    """Chinese labels in the left margin, English ones in the right, both values between them, one above the other."""
    settle(d, "zh")
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
    triples = [
        ("组织名称", f"<b>{d.put('holder')}</b><br>{d.put('holder_latin')}", "Organization"),
        ("地址", f"{d.put('address')}<br>{d.put('address_latin')}", "Address"),
        ("认证标准", f"<b>{d.standard()}</b>", "Standard"),
        ("范围", f"{d.put('scope')}<br>{d.put('scope_latin')}", "Scope"),
        ("证书号", d.put("number"), "Certificate No."),
        ("首次注册", d.date("initial"), "First registration"),
        ("本次注册", d.date("issue"), "Current registration"),
        ("有效至", d.date("expiry"), "Valid to"),
    ]
    lines = "".join(
        f'<tr><td class="z">{a}</td><td class="c">{b}</td><td class="e">{e}</td></tr>' for a, b, e in triples
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(36)}</div><div class="c b m3" style="font-size:25pt">管理体系认证证书</div><div class="c" style="font-size:14pt;letter-spacing:.6mm">MANAGEMENT SYSTEM CERTIFICATE</div><table class="tri m3">{lines}</table><div class="grow"></div><div class="row end"><div class="small">{d.put("issuer")}<br>{d.put("issuer_latin")}<br>{d.facts.office.site}</div>{d.code(20)}{d.stamp(34)}</div><div class="tiny m1">获证组织须按期接受年度监督审核,合格后本证书方可继续有效。The certificate remains valid only with passed annual surveillance; next visit before {d.decoy("surveillance1")}.</div>"""
    css = ".tri{width:100%} .tri td{padding:2.2mm 2mm;border-bottom:.2mm solid #aac} .z{width:24mm;font-size:9pt;color:#225} .e{width:32mm;font-size:8pt;color:#225;text-align:right}"
    return Sheets((page(body),), ".sheet{padding:17mm 18mm 11mm}" + css)


@layout("zh_end_in_the_notes", "orient", ("zh",), only=CHINESE, systems=GENERAL, scope=(1, 3))
def zh_end_in_the_notes(d: Draft) -> Sheets:
    """The number in brackets behind the title, one day under the seal, the end in a sentence of the notes only."""
    settle(d, "zh")
    write_dates(d, "{y}年{m}月{d}日", "{zh_numeral}")
    d.facts = d.facts.with_(initial=d.facts.issue)
    body = f"""<div class="row">{d.logo(40)}{d.code(18)}</div><div class="c serif b m3" style="font-size:34pt;color:#a4161a;letter-spacing:4mm">认证证书</div><div class="c small">{OPEN}{d.put("number")}{CLOSE}</div><div class="m4" style="font-size:14pt;line-height:1.9;text-indent:2em">{d.put("issuer")}证明{COLON}<b>{d.put("holder")}</b>{OPEN}{d.put("address")}{CLOSE}的{d.system()}符合 <b>{d.standard()}</b> 标准要求,适用于{COLON}<b>{d.put("scope")}</b>。</div><div class="grow"></div><div class="r" style="font-size:13pt"><div>{d.stamp(40)}</div><div class="m1">发证日期{COLON}{d.date("issue")}</div></div><div class="m3 small" style="border-top:.3mm solid #a4161a;padding-top:2mm">说明{COLON}一、本证书自发证之日起生效,有效期截止到{d.date("expiry")}。二、获证组织应于{d.decoy("surveillance1")}前接受第一次监督审核,逾期未接受的,证书暂停。三、扫描二维码可核实证书状态。四、机构批准号{COLON}CNCA-R-20{d.rng.randint(15, 22)}-{d.rng.randint(200, 999)}。</div>"""
    return Sheets((page(body, ground=art.guilloche("#c8a165")),), ".sheet{padding:22mm 26mm 16mm}")


@layout("zh_annex_of_covered_places", "orient", ("zh",), also=("en",), systems=GENERAL, sites=2)
def zh_annex_of_covered_places(d: Draft) -> Sheets:
    """Front in Chinese with 'details in the annex'; the annex lists covered places in Chinese; issuer in English in the foot."""
    settle(d, "zh")
    branches(d)
    pairs = [
        ("证书注册号", d.put("number")),
        ("统一社会信用代码", d.put("registration")),
        ("获证组织", d.put("holder")),
        ("注册地址", d.put("address")),
        ("依据标准", d.standard()),
        ("体系覆盖", d.put("scope")),
        ("多场所", f"见附件{OPEN}共1页{CLOSE}"),
        ("首次颁证", d.date("initial")),
        ("本次颁证", d.date("issue")),
        ("有效期限", f"{d.date('start')} 至 {d.date('expiry')}"),
    ]
    front = f"""<div class="row">{d.logo(46)}<div class="r small">正本</div></div><div class="c b m3" style="font-size:28pt">{d.system()}认证证书</div><div class="m3">{rows(pairs, "k")}</div><div class="grow"></div><div class="row end">{d.marks(36)}<div class="c">{d.stamp(36)}<br>{d.put("issuer")}</div></div><div class="tiny m2">{d.put("issuer_latin")} · {d.facts.office.site}</div>"""
    back = f"""<div class="c b" style="font-size:20pt">附 件</div><div class="small m2">证书注册号{COLON}{d.put("number")} &nbsp; 获证组织{COLON}{d.put("holder")}</div><div class="m2">{table(("覆盖场所名称", "覆盖场所地址", "覆盖活动"), site_cells(d))}</div><div class="grow"></div><div class="row end"><div class="tiny">本附件与证书同时使用有效。签发日期{COLON}{d.date("issue")}</div>{d.stamp(32)}</div>"""
    css = ".sheet{padding:20mm 22mm 14mm} .k{width:100%} .k td{padding:2mm 3mm;border:.25mm solid #8899bb} .k .l{width:38mm;background:#eef2fb;text-align:center} .k .v{font-weight:normal}"
    return Sheets((page(front), page(back)), css)


@layout("tw_republic_years", "orient", ("zh-Hant",), systems=GENERAL, only=("TW",), scope=(1, 3))
def tw_republic_years(d: Draft) -> Sheets:
    """Traditional Chinese: days by the years of the Republic beside the common ones, labels spread over four places."""

    def roc(role: str) -> str:
        day: date = getattr(d.facts, role)
        return noted(d, role, f"中華民國 {day.year - 1911} 年 {day.month} 月 {day.day} 日")

    pairs = [
        ("證 書 編 號", d.put("number")),
        ("初 次 登 錄", roc("initial")),
        ("發 證 日 期", roc("issue")),
        ("有 效 日 期", roc("expiry")),
    ]
    body = f"""<div class="row">{d.logo(44)}{d.marks(28)}</div><div class="c serif b m4" style="font-size:34pt;letter-spacing:6mm">驗證證書</div><div class="c m4">茲證明下列機構之{d.system()}</div><div class="c b m3" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">業經本機構驗證,符合</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">登錄範圍</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}<div class="c">{round_seal(d, "驗證", 36)}</div></div><div class="row m3"><div class="small">{d.put("issuer")}</div>{d.sign(32)}</div><div class="tiny m2">本證書之有效性以通過每年追查稽核為條件。{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, "serif", art.guilloche("#a88b4a")),),
        ".sheet{padding:22mm 24mm 16mm} .led td{padding:1mm 3mm 1mm 0}",
    )


@layout(
    "hk_english_over_chinese",
    "orient",
    ("zh-Hant",),
    also=("en",),
    systems=GENERAL,
    only=("hkqaa", "yangming-tw", "etc-tw"),
)
def hk_english_over_chinese(d: Draft) -> Sheets:
    """English on top, the Chinese of each line small below it; the three days in one English sentence with the number."""
    settle(d, "hk")

    def both(english: str, chinese: str, size: int = 12, bold: str = "b") -> str:
        return f'<div class="m2"><div class="{bold}" style="font-size:{size}pt">{english}</div><div class="small">{chinese}</div></div>'

    style = "{d} {month} {y}"
    said = f"Certificate {d.put('number')}, first issued on {d.date('initial', 'en', style)}, this edition dated {d.date('issue', 'en', style)}, stays in force up to {d.date('expiry', 'en', style)}."
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="m3" style="font-size:30pt">Certificate of Registration <span style="font-size:20pt">註冊證書</span></div>{both("We certify that the management system of", "茲證明下列機構之管理體系", 12, "")}{both(d.put("holder_latin"), d.put("holder"), 20)}{both(d.put("address_latin"), d.put("address"), 11, "")}{both("has been found to meet", "經評審符合", 12, "")}<div class="b m1" style="font-size:25pt">{d.standard()}</div>{both("for", "適用於", 12, "")}{both(d.put("scope_latin"), d.put("scope"), 12)}<div class="grow"></div><div class="small">{said}</div><div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny m2">{d.put("issuer")} {d.put("issuer_latin")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 12mm}")


@layout("ja_bracketed_labels", "orient", ("ja",), systems=(*GENERAL, ("I",)), sites=1, scope=(1, 3))
def ja_bracketed_labels(d: Draft) -> Sheets:
    """Japanese: labels in lenticular brackets, 'until' behind the end, revision and first registration, related office."""
    settle(d, "ja")
    branches(d)
    write_dates(d, "{y}年{m}月{d}日", "{y} 年 {m} 月 {d} 日")
    place = "".join(f"<div>{where}</div>" for (where,) in site_cells(d, "address"))
    items = [
        ("登録番号", d.put("number")),
        ("登録組織", f"<b style='font-size:17pt'>{d.put('holder')}</b>"),
        ("所在地", d.put("address")),
        ("関連事業所", place),
        ("適用規格", f"<b>{d.standard()}</b>"),
        ("登録範囲", d.put("scope")),
        ("初回登録日", d.date("initial")),
        ("発行日", d.date("issue")),
        ("有効期限", f"{d.date('expiry')}迄"),
    ]
    lines = "".join(
        f'<div class="m2" style="display:flex"><div style="width:38mm">【{label}】</div><div style="flex:1">{value}</div></div>'
        for label, value in items
    )
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="c serif b m4" style="font-size:36pt;letter-spacing:1.2em;margin-left:1.2em">登録証</div><div class="m3">{lines}</div><div class="m3">貴組織のマネジメントシステムは、審査の結果、上記規格の要求事項に適合していることを証します。</div><div class="grow"></div><div class="row end"><div class="small">次回サーベイランス{COLON}{d.other_date(d.facts.decoys.surveillance1, "{y}年{m}月")}</div><div class="r">{d.put("issuer")}<br>代表取締役 {d.picture(art.signature(d.rng), 28)}</div></div><div class="tiny m2">{d.facts.office.address} {d.facts.office.site} 様式-{d.rng.randint(10, 99)}{OPEN}第{d.rng.randint(2, 9)}版{CLOSE}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 24mm 14mm}")


@layout("ko_range_in_brackets", "orient", ("ko",), also=("en",), systems=GENERAL, scope=(1, 3))
def ko_range_in_brackets(d: Draft) -> Sheets:
    """Korean with English names: company number as a decoy, period as a range, English issuer in the seal's ring."""
    settle(d, "ko")
    write_dates(d, "{y}. {m:02}. {d:02}", "{y}년 {m}월 {d}일", "{y}.{m:02}.{d:02}")
    pairs = [
        ("인 증 번 호", d.put("number")),
        (
            "사업자등록번호",
            f"{d.rng.randint(100, 699)}-{d.rng.randint(10, 88)}-{d.rng.randint(10000, 99999)}",
        ),
        ("인 증 범 위", f"{d.put('scope')}<br><span class=small>({d.put('scope_latin')})</span>"),
        ("최초인증일", d.date("initial")),
        ("발 행 일", d.date("issue")),
        ("유 효 기 간", f"{d.date('start')} ~ {d.date('expiry')}"),
    ]
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:36pt;letter-spacing:1em;margin-left:1em">인증서</div><div class="c b m3" style="font-size:21pt">{d.put("holder")}</div><div class="c">({d.put("holder_latin")})</div><div class="c m1">{d.put("address")}</div><div class="c m3">위 조직의 {d.system()}이 아래 규격의 요구사항에 적합함을 인증합니다.</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="m3">{led_by_colon(pairs)}</div><div class="grow"></div><div class="row end">{d.marks(26)}<div class="c"><b style="font-size:15pt">{d.put("issuer")}</b><br><span class="small">대표이사</span></div>{round_seal(d, "인증", 32, latin=True)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · 매년 사후관리심사를 받아야 하며, 다음 심사는 {d.decoy("surveillance1")} 이전에 실시합니다.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#7b93c4")),),
        ".sheet{padding:20mm 24mm 16mm} .led td{padding:1mm 3mm 1mm 0;vertical-align:top}",
    )


@layout(
    "vi_decision_and_two_tongues",
    "orient",
    ("vi",),
    also=("en",),
    systems=(("Q",), ("E",), ("F",), ("S",)),
    scope=(1, 3),
)
def vi_decision_and_two_tongues(d: Draft) -> Sheets:
    """Vietnamese with English in italics: decision with its own number and day, period in a sentence, a stamp over it."""
    settle(d, "vi")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    decision = f"{d.rng.randint(100, 2999)}/QĐ-{d.facts.office.brand.split(' ')[0]}"
    body = f"""<div class="c b">{d.put("issuer")}</div><div class="row m2">{d.logo(36)}{d.marks(24)}</div><div class="c b m2" style="font-size:29pt;color:#a4161a">GIẤY CHỨNG NHẬN</div><div class="c i">CERTIFICATE</div><div class="c m1">Số/<i>No.</i>: <b>{d.put("number")}</b></div><div class="c m3">Chứng nhận hệ thống quản lý của <i>/ This is to certify that the management system of</i></div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c i">{d.put("holder_latin")}</div><div class="m2">Địa chỉ: {d.put("address")}<br><i>Address: {d.put("address_latin")}</i></div><div class="c m2">phù hợp với yêu cầu của tiêu chuẩn <i>/ conforms to</i></div><div class="c b" style="font-size:22pt">{d.standard()}</div><div class="m2">Phạm vi: <b>{d.put("scope")}</b><br><i>Scope: {d.put("scope_latin")}</i></div><div class="grow"></div><div>Ngày cấp lần đầu <i>/ First granted</i>: {d.date("initial")}. Giấy chứng nhận này được cấp ngày {d.date("issue")} theo Quyết định số {decision} ngày {d.decoy("decision")}, có giá trị đến hết ngày <b>{d.date("expiry")}</b> với điều kiện được giám sát định kỳ trước ngày {d.decoy("surveillance1")}.</div><div class="row end m2">{d.code(20)}<div class="c">GIÁM ĐỐC<br>{d.picture(art.signature(d.rng), 36)}{round_seal(d, "★", 30)}</div></div><div class="tiny c m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#d4a017")),), ".sheet{padding:19mm 22mm 15mm}")


@layout("th_buddhist_years_facing", "orient", ("th",), also=("en",), systems=GENERAL, scope=(1, 3))
def th_buddhist_years_facing(d: Draft) -> Sheets:
    """Thai and English in facing halves; Thai days by Buddhist years, English by common ones, one number below both."""
    settle(d, "th")
    thai = "{d} {month} พ.ศ. {be}"
    left = f"""<div class="b">ขอรับรองว่า</div><div class="b m1" style="font-size:15pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m2">มีระบบการจัดการเป็นไปตามมาตรฐาน</div><div class="m2">ขอบข่าย</div><div class="b">{d.put("scope")}</div><div class="m3">รับรองครั้งแรก<br><b>{d.date("initial", style=thai)}</b></div><div class="m1">ออกให้ ณ วันที่<br><b>{d.date("issue", style=thai)}</b></div><div class="m1">สิ้นอายุวันที่<br><b>{d.date("expiry", style=thai)}</b></div>"""
    common = "{d} {month} {y}"
    right = f"""<div class="b">This is to certify that</div><div class="b m1" style="font-size:15pt">{d.put("holder_latin")}</div><div class="m1">{d.put("address_latin")}</div><div class="m2">operates a management system in accordance with</div><div class="m2">Scope</div><div class="b">{d.put("scope_latin")}</div><div class="m3">First certified<br><b>{d.date("initial", "en", common)}</b></div><div class="m1">Granted on<br><b>{d.date("issue", "en", common)}</b></div><div class="m1">Ceases on<br><b>{d.date("expiry", "en", common)}</b></div>"""
    body = f"""<div class="row">{d.logo(40)}{d.marks(28)}</div><div class="c b m3" style="font-size:27pt">ใบรับรอง &nbsp; Certificate</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="row top m3" style="gap:0"><div style="flex:1;padding-right:6mm;border-right:.3mm solid #888">{left}</div><div style="flex:1;padding-left:6mm">{right}</div></div><div class="c m3">เลขที่ใบรับรอง / Certificate No. <b>{d.put("number")}</b></div><div class="grow"></div><div class="row end">{d.sign(34)}{d.code(20)}</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6a4c93", frame=False)),), ".sheet{padding:19mm 20mm 13mm}"
    )


@layout(
    "id_valid_while_watched",
    "orient",
    ("id",),
    systems=(("Q",), ("E",), ("S",), ("K",)),
    scope=(1, 3),
    years=(3, 1),
)
def id_valid_while_watched(d: Draft) -> Sheets:
    """Indonesian: 's/d' between the days, a table of visits with ticks, an English title as ornament only."""
    settle(d, "id")
    visits = boxes(
        [
            ("Surveilan I", f"☑ {d.decoy('surveillance1')}"),
            ("Surveilan II", f"☐ {d.decoy('surveillance2')}"),
            ("Re-sertifikasi", f"☐ {d.other_date(days_later(years_later(d.facts.start, 3), -60))}"),
        ],
        d.facts.office.colour,
    )
    pairs = [
        ("Nomor Registrasi", d.put("number")),
        ("Terdaftar sejak", d.date("initial")),
        ("Tanggal penerbitan", d.date("issue")),
        ("Masa berlaku", f"{d.date('start')} s/d {d.date('expiry')}"),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="c serif m4" style="font-size:38pt;color:{d.facts.office.colour}">Sertifikat</div><div class="c small" style="letter-spacing:2mm">CERTIFICATE OF REGISTRATION</div><div class="c m3">Dengan ini menyatakan bahwa</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">telah menerapkan {d.system()} sesuai persyaratan</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m2">dengan ruang lingkup :</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon(pairs)}<div class="m3">{visits}</div><div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny c m2">{d.footer()} — Sertifikat ini milik lembaga sertifikasi dan wajib dikembalikan apabila diminta.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#5c8374")),),
        ".sheet{padding:20mm 23mm 15mm} .led td{padding:.8mm 4mm .8mm 0}",
    )


@layout(
    "zh_short_form_with_english_values",
    "orient",
    ("zh",),
    also=("en",),
    only=CHINESE,
    systems=GENERAL,
    scope=(1, 2),
)
def zh_short_form_with_english_values(d: Draft) -> Sheets:
    """An English page of a Chinese body in broken English with the Chinese name below; seal alone names the body in Chinese."""
    settle(d, "zh")
    style = one(d, "{mon}. {d:02}, {y}", "{y}-{m:02}-{d:02}", "{month} {d}, {y}")
    pairs = [
        ("Number of Certificate", d.put("number")),
        ("Unified Social Credit Code", d.put("registration")),
        ("The Date of Initial Approval", d.date("initial", "en", style)),
        ("The Date of Approval", d.date("issue", "en", style)),
        ("The Certificate is Valid until", d.date("expiry", "en", style)),
    ]
    body = f"""<div class="c">{d.logo(48)}</div><div class="c m2" style="font-size:30pt;color:#1b3a8a">Certificate of Conformity of {d.system("en")} Certification</div><div class="c m2">We hereby certificate that</div><div class="c b m1" style="font-size:19pt">{d.put("holder_latin")}</div><div class="c">{d.put("holder")}</div><div class="c m1">Registered / Operation Address: {d.put("address_latin")}</div><div class="c m2">by reason of its {d.system("en")} has been audited and conforms to</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m2">The Scope of Certification Covers</div><div class="c b">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end">{rows(pairs)}<div>{d.stamp(36)}</div></div><div class="row m2">{d.marks(34)}{d.code(18)}</div><div class="tiny m1">The certified organization shall accept surveillance audits regularly; the certificate together with the Confirmation of Surveillance is valid. Inquiry: www.cnca.gov.cn, {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#8fa8d6")),),
        ".sheet{padding:19mm 22mm 15mm} .rows td{padding:.5mm 3mm .5mm 0;font-size:9.5pt}",
    )
