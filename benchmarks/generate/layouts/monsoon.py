"""Papers of China, Japan, Korea, Thailand, Indonesia and Vietnam by bodies without a house style that everyone knows."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    CLOSE,
    COLON,
    COMMA,
    OPEN,
    columns,
    one,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import MODEST, boxes, period, stacked, voice, whole_years
from benchmarks.generate.layouts.registry import layout


@layout("zh_places_for_stickers", "monsoon", ("zh",), only=MODEST, scope=(2, 5))
def zh_places_for_stickers(d: Draft) -> Sheets:
    """Chinese: boxes for the marks of yearly surveillance, registered and audited address, three days below the scope."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    box = '<div style="border:.3mm dashed #888;flex:1;height:24mm;text-align:center" class="tiny">{}</div>'
    stickers = "".join(box.format(f"第{n}次监督审核<br>合格标识粘贴处") for n in "一二")
    pairs = [
        ("获证组织名称", d.put("holder")),
        ("统一社会信用代码", d.put("registration")),
        ("注册/审核地址", d.put("address")),
        ("认证依据", d.standard()),
        ("认证覆盖的业务范围", d.put("scope")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="r">注册号{COLON}<b>{d.put("number")}</b></div></div><div class="c b serif m3" style="font-size:30pt;letter-spacing:3mm">认证证书</div>{rows(pairs, "zhr m3")}<div class="m3">{columns([("颁证日期", d.date("issue")), ("有效期截止", d.date("expiry")), ("首次颁证", d.date("initial"))])}</div><div class="grow"></div><div class="row">{stickers}{round_seal(d, "认证专用章", 34)}</div><div class="row end m2">{d.sign(30)}{d.marks(24)}</div><div class="tiny m2">本证书信息可在国家认证认可监督管理委员会官方网站查询。{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#5a8f5a")),),
        ".sheet{padding:20mm 22mm 16mm} .zhr{width:100%} .zhr td{border:.2mm solid #999;padding:2mm 3mm} .zhr .l{width:42mm} .across{width:100%}",
    )


@layout("zh_sentence_of_proof", "monsoon", ("zh",), only=MODEST, scope=(1, 4))
def zh_sentence_of_proof(d: Draft) -> Sheets:
    """Chinese running text: 'hereby certify that X at Y …'; the term in one sentence, the day of issue under the body's name."""
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    text = f"兹证明<b>{d.put('holder')}</b>{OPEN}地址{COLON}{d.put('address')}{CLOSE}建立的{d.system()}符合<b>{d.standard('、')}</b>标准{COMMA}适用范围为{COLON}<b>{d.put('scope')}</b>。"
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b serif m4" style="font-size:34pt">证 书</div><div class="c small">编号 {d.put("number")}</div><div class="m4 serif" style="font-size:15pt;line-height:2.1;text-indent:2em">{text}</div><div class="m3 serif" style="text-indent:2em">本证书自{d.date("start")}生效{COMMA}于{d.date("expiry")}失效。</div><div class="grow"></div><div class="row end">{d.marks(24)}<div class="c">{round_seal(d, "证书专用章", 36)}<div class="b">{d.put("issuer")}</div><div>{d.date("issue")}</div></div></div><div class="tiny m3">初次认证{COLON}{d.date("initial")} {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 27mm} .page{background:#fffdf6}")


@layout(
    "zh_en_sentence_pairs",
    "monsoon",
    ("zh",),
    also=("en",),
    only=("yuanhang-cn", "hengtai-cn", "jingyuan-cn", "head", "kaixin", "hxc"),
    scope=(1, 3),
)
def zh_en_sentence_pairs(d: Draft) -> Sheets:
    """Chinese lines with English ones under them in grey; the number and days in a strip with twin labels."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    d.whole_dates = True
    strip = boxes(
        [
            ("注册编号 Reg. No.", d.put("number")),
            ("签发 Issued", d.date("issue")),
            ("截止 Expiry", d.date("expiry")),
            ("初次 Initial", d.date("initial")),
        ],
        d.facts.office.colour,
    )
    grey = '<div style="color:#555;font-size:10pt">'
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b serif m2" style="font-size:27pt">体系认证证书</div><div class="c" style="color:#555">System Certification</div><div class="m3">兹证明</div>{grey}This is to certify that</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="m1 small">{d.put("address")}</div><div class="small">{d.put("address_latin")}</div><div class="m2">的管理体系已通过审核{COMMA}符合以下标准</div>{grey}has passed the audit of its management system against</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="m2">范围</div>{grey}Scope</div><div class="b">{d.put("scope")}</div><div>{d.put("scope_latin")}</div><div class="grow"></div>{strip}<div class="row end m2">{d.sign(30)}{round_seal(d, "认证专用章", 32)}</div><div class="tiny m2">{d.put("issuer")} {d.put("issuer_latin")}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 12mm}")


@layout("zh_places_in_a_row", "monsoon", ("zh",), only=MODEST, scope=(2, 4), sites=2)
def zh_places_in_a_row(d: Draft) -> Sheets:
    """Chinese several places: the further ones numbered below, each with its address and work; term as from–to with a dash."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    more = table(("场所名称", "场所地址", "涉及过程"), site_cells(d))
    body = f"""<div class="c b serif" style="font-size:29pt">多场所管理体系认证证书</div><div class="c m1">No. {d.put("number")}</div><div class="m3"><b>{d.put("holder")}</b><br>{d.put("address")}</div><div class="m2">体系标准<br><b>{d.standard()}</b></div><div class="m2">总体范围<br><b>{d.put("scope")}</b></div><div class="m3">{more}</div><div class="m3">证书有效期间{COLON}{d.date("start")}—{d.date("expiry")}</div><div class="small">证书签署日{COLON}{d.date("issue")}</div><div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(30)}<div class="c">{d.logo(34)}<div class="small">{d.put("issuer")}</div></div></div>"""
    return Sheets((page(body, ground=art.guilloche("#a35b2a")),), ".sheet{padding:22mm 23mm 16mm}")


@layout("ja_articles_below", "monsoon", ("ja",), only=MODEST, scope=(1, 3))
def ja_articles_below(d: Draft) -> Sheets:
    """Japanese: statement above, particulars below 'に記', the body's name with its representative at the right."""
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    v = voice(d)
    pairs = [
        (v["number"], d.put("number")),
        ("所在地", d.put("address")),
        (v["scope"], d.put("scope")),
        ("規格", d.standard()),
        (v["initial"], d.date("initial")),
        (v["issue"], d.date("issue")),
        (v["expiry"], d.date("expiry")),
    ]
    body = f"""<div class="c b serif" style="font-size:32pt;letter-spacing:4mm">{v["heading"]}</div><div class="m4 b" style="font-size:20pt">{d.put("holder")} 殿</div><div class="m4" style="line-height:1.9">貴組織のマネジメントシステムは、審査の結果、下記のとおり規格に適合していると認め、ここに登録する。</div><div class="c m3">記</div>{rows(pairs, "kiji m2")}<div class="grow"></div><div class="row end">{d.marks(24)}<div class="r">{d.put("issuer")}<div class="small">{d.facts.office.address}</div>{d.sign(32)}</div></div><div class="m2">{d.logo(36)}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:26mm 28mm} .kiji td{padding:1.6mm 6mm 1.6mm 0}")


@layout("ko_rows_with_numbers", "monsoon", ("ko",), only=MODEST, scope=(1, 3))
def ko_rows_with_numbers(d: Draft) -> Sheets:
    """Korean: numbered items '1. 업체명', the term with 부터/까지, the day large in the middle, the body below with a seal."""
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}. {m:02}. {d:02}")
    v = voice(d)
    items = [
        ("상 호", d.put("holder")),
        ("사업장 주소", d.put("address")),
        ("심사 규격", d.standard()),
        (v["scope"], d.put("scope")),
        (v["initial"], d.date("initial")),
    ]
    listing = "".join(
        f"<tr><td>{i}. {label}</td><td>: <b>{value}</b></td></tr>"
        for i, (label, value) in enumerate(items, 1)
    )
    body = f"""<div class="small">제 {d.put("number")} 호</div><div class="c b m3" style="font-size:36pt">{v["heading"]}</div><table class="m4 ko">{listing}</table><div class="m4">{v["conform"]}</div><div class="m3">{period(d)}</div><div class="grow"></div><div class="c" style="font-size:17pt">{d.date("issue")}</div><div class="row m4">{d.marks(24)}<div class="c b" style="font-size:20pt">{d.put("issuer")}</div>{round_seal(d, "직인", 28)}</div><div class="c tiny m2">{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, "serif", art.guilloche("#6a5f3c")),),
        ".sheet{padding:24mm 26mm 17mm} .ko td{padding:2mm 6mm 2mm 0;vertical-align:top}",
    )


@layout("th_granted_by_council", "monsoon", ("th",), also=("en",), only=MODEST, scope=(1, 3))
def th_granted_by_council(d: Draft) -> Sheets:
    """Thai: name in both scripts, days of the Buddhist era in a sentence, the English number line at the head."""
    v = voice(d)
    d.style = one(d, "{d} {month} {be}", "{d} {month} พ.ศ. {be}")
    body = f"""<div class="row">{d.logo(44)}<div class="r small">Certificate No. {d.put("number")}</div></div><div class="c b m3" style="font-size:28pt">{v["heading"]}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div><div class="c m1 small">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c m2">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="c m3">{v["issue"]} {d.date("issue")} {v["expiry"]} {d.date("expiry")}</div><div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(34)}</div><div class="tiny c m3">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a6fae")),), ".sheet{padding:21mm 24mm 16mm}")


@layout(
    "id_two_columns_of_days", "monsoon", ("id",), also=("en",), only=MODEST, scope=(1, 4), years=(3, 3, 1)
)
def id_two_columns_of_days(d: Draft) -> Sheets:
    """Indonesian paper in English wording: 'Issued Date', 'Valid Date' beside two visits; the scope in quotes begins 'Provision of'."""
    write_dates(d, "{d:02}-{m:02}-{y}")
    left = [
        ("Certificate No.", d.put("number")),
        ("Issued Date", d.date("issue")),
        ("Valid Date", d.date("expiry")),
    ]
    right = [
        ("1<sup>st</sup> Surveillance", d.decoy("surveillance1")),
        ("2<sup>nd</sup> Surveillance", d.decoy("surveillance2")),
        ("Recertification", d.other_date(d.facts.expiry)),
    ]
    lots = "".join(
        f"<tr><td>{a}</td><td>:</td><td><u>{b}</u></td><td>{c}</td><td>:</td><td><u>{e}</u></td></tr>"
        for (a, b), (c, e) in zip(left, right, strict=True)
    )
    body = f"""<div class="c">{d.logo(54)}</div><div class="c m4">This is to certify that</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">has been assessed and registered by <b>{d.put("issuer")}</b><br>as conforming to the requirements of :</div><div class="c b m2 big" style="color:#206f9c">{d.system("en").upper()}</div><div class="c b" style="font-size:32pt;color:#206f9c">{d.standard()}</div><div class="c m3">For the following Scope :</div><div class="b m1">"{d.put("scope")}"</div><div class="grow"></div><table class="pt">{lots}</table><div class="row end m4">{d.code(24)}{d.marks(22)}{d.sign(34)}</div><div class="tiny c m2">{d.facts.office.address}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#206f9c")),),
        ".sheet{padding:21mm 26mm 16mm} .pt{width:100%;font-size:10pt} .pt td{padding:1mm 2mm 1mm 0}",
    )


@layout("vi_worth_three_years", "monsoon", ("vi",), also=("en",), only=MODEST, scope=(1, 4))
def vi_worth_three_years(d: Draft) -> Sheets:
    """Vietnamese: number and decision at the head, 'giá trị 03 năm, từ ngày … đến ngày …', English in italics below headings."""
    whole_years(d)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    v = voice(d)
    body = f"""<div class="row">{d.logo(44)}<div class="small r">Số / <i>No.</i>: <b>{d.put("number")}</b><br>QĐ số: {d.rng.randint(100, 999)}/QĐ-CN ngày {d.decoy("decision")}</div></div><div class="c b m3" style="font-size:28pt;color:#b71c1c">{v["heading"]}</div><div class="c i">Certificate</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c i">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2">{v["scope"]} / <i>Scope</i></div><div class="c b">{d.put("scope")}</div><div class="c m3">Giấy chứng nhận có giá trị 03 (ba) năm, từ ngày {d.date("start")} đến ngày {d.date("expiry")}</div><div class="grow"></div><div class="row end">{stacked([(v["initial"], d.date("initial"))])}{d.marks(24)}<div class="c">{round_seal(d, "CHỨNG NHẬN", 32, "#c62828")}{d.sign(30)}</div></div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c62828")),), ".sheet{padding:20mm 23mm 16mm}")
