"""Papers of Chinese bodies in Chinese and English: side by side, one below the other, leaf by leaf, and of foreign bodies' branches."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, one, round_seal, site_cells, table, write_dates
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.layouts.vermilion import ALL, EASTERN, SOUTHERN, state

FIGURES = ("{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}", "{y}.{m:02}.{d:02}")
FOREIGN = ("sgs/CN", "bv/CN", "tuvrh/CN", "tuvnord/CN", "intertek/CN")


def english_day(d: Draft, role: str) -> str:
    """Write a day in English words or figures, the same way on the whole paper."""
    return d.date(role, "en")


@layout("zh_left_english_right", "vermilion_twofold", ("zh",), also=("en",), only=ALL, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_left_english_right(d: Draft) -> Sheets:
    """Landscape in two halves: the Chinese paper at the left, its English twin at the right, each with all facts and a seal."""
    settle(d, "cn-trade", chance=0.95)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    zh = f"""<div class="c b" style="font-size:20pt">{d.system()}认证证书</div><div class="c small m1">证书编号：{d.put("number")}</div><div class="c m2">兹证明</div><div class="c b m1" style="font-size:14pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2 small">建立的{d.system()}符合标准</div><div class="c b m1">{d.standard()}</div><div class="c m2 small">认证范围</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="small m2">{lines([("首次发证日期", d.date("initial")), ("发证日期", d.date("issue")), ("有效期至", d.date("expiry"))], "：")}</div><div class="row end m1"><div class="small">{d.put("issuer")}</div>{round_seal(d, "证书专用章", 30)}</div>"""
    en = f"""<div class="c b" style="font-size:17pt">{d.system("en")} Certificate</div><div class="c small m1">Certificate No.: {d.put("number")}</div><div class="c m2">This is to certify that</div><div class="c b m1" style="font-size:13pt">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address_latin")}</div><div class="c m2 small">is in conformity with</div><div class="c b m1">{d.facts.standards[0].label}</div><div class="c m2 small">Scope of certification</div><div class="c b">{d.put("scope_latin")}</div><div class="grow"></div><div class="small">{lines([("Date of initial issue", english_day(d, "initial")), ("Date of issue", english_day(d, "issue")), ("Valid until", english_day(d, "expiry"))])}</div><div class="row end m1"><div class="small">{d.put("issuer_latin")}</div>{d.picture(art.signature(d.rng), 30)}</div>"""
    body = f"""<div class="row">{d.logo(40)}{d.marks(26)}</div><div style="display:flex;flex:1;gap:9mm" class="m1"><div class="half">{zh}</div><div class="half" style="border-left:.3mm solid #aaa;padding-left:9mm">{en}</div></div><div class="tiny c m1">{state(d)}　{d.facts.office.address}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:13mm 19mm 12mm} .half{flex:1;display:flex;flex-direction:column;min-width:0}"
    return Sheets((page(body, ground=art.guilloche("#b79a5a", 1123, 794)),), css, "landscape")


@layout("zh_english_below_each", "vermilion_twofold", ("zh",), also=("en",), only=(*EASTERN, "cqm", "bcc", "kaixin"), systems=(*GENERAL, ("M",)), scope=(1, 2))  # fmt: skip
def zh_english_below_each(d: Draft) -> Sheets:
    """Centred: every Chinese line has its English one below; days in two columns with labels in both tongues."""
    settle(d, "cn-trade", chance=0.95)
    write_dates(d, *FIGURES)

    def both(zh: str, en: str) -> str:
        return f'{zh}<br><span class="tiny">{en}</span>'

    days = columns([(both("初次发证日期", "Initial issue"), d.date("initial")), (both("本次发证日期", "Date of issue"), d.date("issue")), (both("有效期至", "Date of expiry"), d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="r small">{both("证书编号", "Certificate No.")}<br><b>{d.put("number")}</b></div></div><div class="c b m3" style="font-size:24pt">{d.system()}认证证书</div><div class="c" style="font-size:14pt">{d.system("en")} Certificate</div><div class="c m3">{both("兹证明", "This is to certify that")}</div><div class="c b m1" style="font-size:17pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m2">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m3">{both("的管理体系符合标准", "has a management system that conforms to")}</div><div class="c b m1" style="font-size:15pt">{d.standard()}</div><div class="c m3">{both("认证范围", "for the following scope")}</div><div class="c b m1">{d.put("scope")}</div><div class="c m1">{d.put("scope_latin")}</div><div class="grow"></div>{days}<div class="row end m2">{d.marks(28)}{d.code(18)}<div class="c small">{both("总经理", "General Manager")}<br>{d.picture(art.signature(d.rng), 30)}</div>{d.stamp(36)}</div><div class="c m1"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}</div><div class="c tiny">{d.facts.office.address}　{state(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 11mm} .across{width:100%;text-align:center}")


@layout("zh_rows_in_both_tongues", "vermilion_twofold", ("zh",), also=("en",), only=SOUTHERN, systems=(*GENERAL, ("N",)), scope=(1, 2))  # fmt: skip
def zh_rows_in_both_tongues(d: Draft) -> Sheets:
    """A form whose labels say 组织名称 Name of Organization; Chinese and English values in two lines of one cell."""
    settle(d, "cn-trade", chance=0.95)
    write_dates(d, *FIGURES)
    pairs = [
        ("证书编号 Certificate No.", d.put("number")),
        ("组织名称 Organization", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("统一社会信用代码 USCC", d.put("registration")),
        ("注册地址 Registered Address", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("认证标准 Standard", d.standard()),
        ("认证范围 Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("首次认证 First Certification", d.date("initial")),
        ("颁证日期 Issue Date", d.date("issue")),
        ("有效期至 Expiry Date", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m2" style="font-size:23pt;color:{d.facts.office.colour}">{d.system()}认证证书</div><div class="c">CERTIFICATE OF {d.system("en").upper()}</div><div class="m3">{rows(pairs, "kv")}</div><div class="tiny m2">获证组织应接受年度监督审核，经审核合格后证书继续有效。This certificate remains valid subject to annual surveillance audits.</div><div class="grow"></div><div class="row end">{d.marks(28)}{d.code(18)}<div class="c small">{d.put("issuer")}<br>{d.put("issuer_latin")}<br>{d.stamp(36)}</div></div><div class="tiny c m1">{d.facts.office.address} · {state(d)}</div>"""
    css = ".sheet{padding:17mm 21mm 12mm} .kv{width:100%} .kv td{border-bottom:.25mm solid #9aa4ad;padding:1.8mm 3mm;vertical-align:top} .kv .l{width:52mm;font-size:9.5pt;color:#333}"
    return Sheets((page(body),), css)


@layout("zh_leaf_and_english_leaf", "vermilion_twofold", ("zh",), also=("en",), only=ALL, systems=(*GENERAL, ("F",), ("M",)), scope=(1, 2))  # fmt: skip
def zh_leaf_and_english_leaf(d: Draft) -> Sheets:
    """Two leaves: the Chinese paper and its English translation with months in words; the English one has the seal only."""
    settle(d, "cn-trade", chance=0.95)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    zh = f"""<div class="c">{d.logo(44)}</div><div class="c b serif m3" style="font-size:30pt;color:#8c1d18">{d.system()}认证证书</div><div class="c m2">证书号：{d.put("number")}</div><div class="c b m4" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">（{d.put("address")}）</div><div class="c small">统一社会信用代码：{d.put("registration")}</div><div class="c m3">{d.system()}符合：<b>{d.standard()}</b></div><div class="c m3">本证书对下述范围的{d.system()}有效</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{lines([("颁证日期", d.date("issue")), ("有效日期至", d.date("expiry")), ("首次颁证日期", d.date("initial"))], "：")}</div><div>{d.stamp(38)}</div></div><div class="c m2"><b>{d.put("issuer")}</b></div><div class="row m1">{d.marks(28)}<div class="tiny">{state(d)}<br>{d.facts.office.address}</div></div>"""
    en = f"""<div class="c">{d.logo(44)}</div><div class="c serif b m3" style="font-size:24pt;color:#8c1d18">{d.system("en")} Certificate</div><div class="c m2">No.: {d.put("number")}</div><div class="c m3">We hereby certify that</div><div class="c b m1" style="font-size:17pt">{d.put("holder_latin")}</div><div class="c m1">(Address: {d.put("address_latin")})</div><div class="c m3">by reason of its {d.system("en")} has been awarded this certificate for compliance with the standard <b>{d.facts.standards[0].label}</b></div><div class="c m3">The {d.system("en")} applies in the following area:</div><div class="c b m1">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div>{lines([("Issue date", english_day(d, "issue")), ("Expiry date", english_day(d, "expiry")), ("Initial issue date", english_day(d, "initial"))])}</div>{round_seal(d, "", 34, latin=True)}</div><div class="c m2 b">{d.put("issuer_latin")}</div><div class="tiny c">The validity of this certificate shall be verified by the annual surveillance. In case of any discrepancy, the Chinese version shall prevail.</div>"""
    ground = art.guilloche("#b9833a")
    return Sheets((page(zh, ground=ground), page(en, ground=ground)), ".sheet{padding:22mm 24mm 18mm}")


@layout("zh_branch_of_a_foreign_body", "vermilion_twofold", ("zh",), also=("en",), only=FOREIGN, systems=(*GENERAL, ("A",)), scope=(1, 2), sites=1)  # fmt: skip
def zh_branch_of_a_foreign_body(d: Draft) -> Sheets:
    """A foreign body's branch: English paper first with the local name in brackets below, an additional factory, Chinese notes in the foot."""
    settle(d, "cn-trade", chance=0.95)
    place, work = site_cells(d, "address", "activity", latin=True)[0]
    facts = rows([("Certificate No. 证书编号", d.put("number")), ("Original certification 首次认证", d.date("initial", "en")), ("Issue date 颁发日期", d.date("issue", "en")), ("Valid until 有效期至", d.date("expiry", "en"))])  # fmt: skip
    body = f"""<div class="row"><div style="font-size:30pt;font-weight:bold">Certificate</div>{d.logo(42)}</div><div class="m3">{d.put("issuer_latin")} certifies that the management system of</div><div class="b m2" style="font-size:18pt">{d.put("holder_latin")}</div><div>({d.put("holder")})</div><div class="m1">{d.put("address_latin")}<br>{d.put("address")}</div><div class="m3">has been audited and meets the requirements of</div><div class="b m1" style="font-size:20pt">{d.facts.standards[0].label}</div><div class="small">{d.standard()}</div><div class="m3">Scope of certification</div><div class="b">{d.put("scope_latin")}</div><div>{d.put("scope")}</div><div class="m2 small">Additional site: {place} – {work}</div><div class="grow"></div>{facts}<div class="row end m2">{d.sign(36)}{d.code(18)}{d.marks(22)}</div><div class="tiny m2">{d.put("issuer")}　{d.facts.office.address}。获证组织须定期接受监督审核，本证书信息可在国家认监委网站 www.cnca.gov.cn 查询。USCC {d.put("registration")}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("zh_codes_and_english_scope", "vermilion_twofold", ("zh",), also=("en",), only=ALL, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_codes_and_english_scope(d: Draft) -> Sheets:
    """Chinese paper with English only for name, scope and days in small grey letters; state's code, contract, codes of trade below."""
    settle(d, "cn-trade", chance=0.95)
    write_dates(d, *FIGURES)
    grey = '<div class="small" style="color:#667">'
    numbers = table(("合同编号", "专业代码", "有效人数", "认可注册号"), [(f"{d.facts.office.brand}-{d.rng.randint(10000, 99999)}", d.decoy("sector"), str(d.rng.randint(9, 620)), d.facts.office.mark[1] if d.facts.office.mark else "—")])  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(28)}</div><div class="m4" style="font-size:24pt;font-weight:bold;color:{d.facts.office.colour}">{d.system()}认证证书</div><div class="m1">注册号（Registration No.）：<b>{d.put("number")}</b></div><div class="b m4" style="font-size:18pt">{d.put("holder")}</div>{grey}{d.put("holder_latin")}</div><div class="m2">注册及生产地址：{d.put("address")}</div><div class="m2">统一社会信用代码：{d.put("registration")}</div><div class="m3">经评审，其管理体系满足：<b style="font-size:14pt">{d.standard()}</b></div><div class="m2">覆盖范围：<b>{d.put("scope")}</b></div>{grey}{d.put("scope_latin")}</div><div class="m3">{numbers}</div><div class="grow"></div><div class="row end"><div style="white-space:nowrap">{lines([("初始获证 First", d.date("initial")), ("本次颁证 Issued", d.date("issue")), ("有效截止 Expires", d.date("expiry"))], "：")}</div>{d.code(20)}{d.stamp(38)}</div><div class="b m2">{d.put("issuer")}</div><div class="tiny">{d.facts.office.address}　{state(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm} .sites td,.sites th{text-align:center}")


@layout("zh_integrated_of_three_english_title", "vermilion_twofold", ("zh",), also=("en",), only=("noa", "gac-zj", "tirt", "icas", "hxc", "gqc"), systems=(("Q", "E", "S"),), scope=(1, 2))  # fmt: skip
def zh_integrated_of_three_english_title(d: Draft) -> Sheets:
    """One paper for three systems: norms one below the other, English name and address, end with 'subject to' in both tongues."""
    settle(d, "cn-trade", chance=0.95)
    write_dates(d, *FIGURES)
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m2" style="font-size:27pt;letter-spacing:2mm">管理体系认证证书</div><div class="c" style="font-size:13pt">CERTIFICATE OF INTEGRATED MANAGEMENT SYSTEM</div><div class="c small m1">{d.system()}</div><div class="c m2">证书编号 / No.：{d.put("number")}</div><div class="c b m3" style="font-size:18pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m3 b" style="font-size:13pt;line-height:1.6">{d.standard()}</div><div class="c m2">认证范围 / Scope</div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div style="white-space:nowrap;font-size:8.5pt">{lines([("初次获证 / Initially certified", d.date("initial")), ("发证日期 / Issued", d.date("issue")), ("有效期至* / Valid until*", d.date("expiry"))], "：")}</div>{d.marks(20)}{d.stamp(34)}</div><div class="c m2 b">{d.put("issuer")}</div><div class="tiny c">* 须经年度监督审核合格 / {one(d, "subject to successful annual surveillance", "on condition of annual surveillance")}　{state(d)}</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:20mm 22mm 16mm}")  # fmt: skip
