"""Papers of China in two and three tongues: twins, halves, houses of foreign bodies, Hong Kong, Taiwan and Macau."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, write
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    noted_scope,
    one,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import amended
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

OWN = ("qianlan-cn", "minheng-cn", "qinzhun-cn", "minrong-cn")
MAINLAND = (*OWN, "cqc", "cqm", "ccsc", "qac", "cec", "cesi", "wit", "hxc", "sac-sh", "zjqc", "ucc", "head")
HOMES = ("cn-tea", "cn-shore", "cn-quay", "cn-trade")
WHOLE = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")
FIGURES = (*WHOLE, "{y}-{m:02}-{d:02}")


def _one_system(d: Draft) -> str:
    """Name the system in English with its article."""
    name = d.system("en")
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


@layout("zh_page_then_certified_since", "moongates", ("zh",), also=("en",), only=MAINLAND, systems=GENERAL, scope=(1, 4))  # fmt: skip
def zh_page_then_certified_since(d: Draft) -> Sheets:
    """National body: a Chinese page, and an English twin worded 'by reason of its … has been awarded', notice of surveillance named on both."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *FIGURES)
    with_term(d)
    west = one(d, "{month} {d}, {y}", "{mon}. {d:02}, {y}", "{y}-{m:02}-{d:02}")
    marks = d.marks(27)
    front = f"""<div class="c">{d.logo(40)}</div><div class="c b serif m3" style="font-size:30pt">{d.system()}认证证书</div><div class="c m1">证书编号：{d.put("number")}</div><div class="c m3">兹证明</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">统一社会信用代码：{d.put("registration")}</div><div class="c">注册地址：{d.put("address")}</div><div class="c m3">建立并实施的{d.system()}符合</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">该{d.system()}适用于以下领域：</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>初次认证：{d.date("initial")}<br>有效期自：{d.date("start")}<br>有效期至：{d.date("expiry")}</div><div class="c small">主任<br>{d.picture(art.signature(d.rng), 34)}</div>{d.stamp(38)}</div><div class="c b m2">{d.put("issuer")}</div><div class="tiny c m1">一个监督周期后，本证书须与本机构签发的《监督审核合格通知书》一并使用方为有效。</div><div class="row m2">{marks}<div class="tiny r">{d.facts.office.address}　{d.facts.office.site}</div></div>"""
    system = d.system("en")
    back = f"""<div class="c">{d.logo(40)}</div><div class="c b serif m3" style="font-size:21pt">{system.upper()}<br>CERTIFICATE</div><div class="c m1">No.: {d.put("number")}</div><div class="c m3">This is to certify that</div><div class="c b m2" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c m1">Registered address: {d.put("address_latin")}</div><div class="c m2">by reason of its</div><div class="c b">{system}</div><div class="c m2">has been awarded this certificate for compliance with the standard</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">The {system} applies in the following area:</div><div class="c b m1">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div>Certified since: {d.date("initial", "en", west)}<br>Valid from: {d.date("start", "en", west)}<br>Valid until: {d.date("expiry", "en", west)}</div><div class="c small">President<br>{d.picture(art.signature(d.rng), 34)}</div>{d.stamp(38)}</div><div class="c b m2">{d.put("issuer_latin")}</div><div class="tiny c m1">After a surveillance cycle, the certificate is valid only when used together with an Acceptance Notice of Surveillance Audit issued by this body.</div><div class="row m2">{marks}<div class="tiny r">Unified Social Credit Code of the holder: {d.put("registration")}</div></div>"""
    ground = art.guilloche(one(d, "#7fb08a", "#c9a24a", "#89a7cf"))
    return Sheets((page(front, ground=ground), page(back, ground=ground)), ".sheet{padding:20mm 23mm 21mm}")


@layout("zh_upper_half_lower_half", "moongates", ("zh",), also=("en",), only=(*OWN, "hxc", "head", "ucc", "icas", "noa", "yunlu-cn", "lanhai-cn"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def zh_upper_half_lower_half(d: Draft) -> Sheets:
    """Chinese in the upper half, English in the lower one, a thin rule between; number at the top, three days in twin cells at the foot."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
    with_term(d)
    cells = (("首次颁证<br>First issued", d.date("initial")), ("本次颁证<br>This issue", d.date("issue")), ("有效截止<br>Expires", d.date("expiry")))  # fmt: skip
    days = "".join(f'<td><div class="tiny">{a}</div><b>{b}</b></td>' for a, b in cells)
    system = d.system("en")
    body = f"""<div class="row">{d.logo(42)}<div class="r small">证书编号 Certificate No.<br><b style="font-size:11.5pt">{d.put("number")}</b></div></div><div class="c b m3" style="font-size:24pt">{d.system()}认证证书</div><div class="c m2">兹证明 <b style="font-size:15pt">{d.put("holder")}</b></div><div class="c small">统一社会信用代码：{d.put("registration")}</div><div class="c">地址：{d.put("address")}</div><div class="c m1">的{d.system()}符合 <b>{d.standard()}</b> 标准要求</div><div class="c m1">认证范围：<b>{d.put("scope")}</b></div><hr style="width:100%;border:0;border-top:.3mm solid #888;margin:6mm 0 3mm"><div class="c b" style="font-size:17pt">{system} Certificate</div><div class="c m2">This is to certify that the {system} of</div><div class="c b m1" style="font-size:14pt">{d.put("holder_latin")}</div><div class="c">Add: {d.put("address_latin")}</div><div class="c m1">is in conformity with the standard <b>{d.standard()}</b></div><div class="c m1">Scope: <b>{d.put("scope_latin")}</b></div><div class="grow"></div><div class="row end"><table class="half"><tr>{days}</tr></table>{d.stamp(36)}</div><div class="row m2">{d.marks(26)}{d.code(18)}<div class="small r">{d.put("issuer")}<br>{d.put("issuer_latin")}</div></div><div class="tiny m2">证书有效性须以年度监督审核合格为前提。The certificate remains valid on condition of satisfactory annual surveillance. {d.facts.office.site}</div>"""
    css = ".sheet{padding:17mm 21mm 11mm} .half td{padding:0 7mm 0 0}"
    return Sheets((page(body),), css)


@layout("zh_english_face_with_report_and_proof", "moongates", ("zh",), also=("en",), only=(*OWN, "hengtai-cn", "shuoyuan-cn", "dingce-cn", "zhuoheng-cn"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_english_face_with_report_and_proof(d: Draft) -> Sheets:
    """The English paper for customers abroad: 'has established and applies', report number, 'proof has been furnished', name in Chinese in brackets."""
    settle(d, *HOMES, chance=0.9)
    west = one(d, "{y}-{m:02}-{d:02}", "{month} {d:02}, {y}", "{d} {month} {y}")
    with_term(d)
    report = f"{d.decoy('report')}"
    pairs = [("Certificate Registration No.", d.put("number")), ("Audit Report No.", report), ("Initial Certification", d.date("initial", "en", west))]  # fmt: skip
    body = f"""<div class="row top">{d.logo(46)}{d.marks(25)}</div><div class="m3" style="font-size:38pt;color:{d.facts.office.colour};letter-spacing:1mm">Certificate</div><div class="m3 small">The certification body<br><b style="font-size:11pt">{d.put("issuer_latin")}</b><br>hereby certifies that the organization</div><div class="b m2" style="font-size:17pt">{d.put("holder_latin")}</div><div>（{d.put("holder")}）</div><div class="m1">{d.put("address_latin")}</div><div class="small">Unified Social Credit Code {d.put("registration")}</div><div class="m2">has established and applies {_one_system(d)} for</div><div class="b m1">{d.put("scope_latin")}</div><div class="m2">An audit was performed and has furnished proof that the requirements according to</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m1">are fulfilled.</div><div class="m3">{rows(pairs)}</div><div class="m2">The certificate is valid from <b>{d.date("start", "en", west)}</b> until <b>{d.date("expiry", "en", west)}</b>.</div><div class="grow" style="min-height:5mm"></div><div class="row end"><div>{d.stamp(36)}</div>{d.code(19)}<div class="c">{d.picture(art.signature(d.rng), 34)}<div class="small" style="border-top:.3mm solid #333;padding-top:1mm">Head of certification<br>{d.date("issue", "en", west)}</div></div></div><div class="tiny m2">This certificate can be verified on www.cnca.gov.cn. {d.facts.office.site}</div>"""  # fmt: skip
    band = f'<div style="position:absolute;left:0;top:0;bottom:0;width:11mm;background:{d.facts.office.colour}"></div>'
    return Sheets((page(body, ground=band),), ".sheet{padding:17mm 22mm 11mm 30mm}")


@layout("zh_main_site_and_decision_day", "moongates", ("zh",), also=("en",), only=("intertek",), systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_main_site_and_decision_day(d: Draft) -> Sheets:
    """A testing house: English page first, 'Main site', column of number and four days at the left; the Chinese page in the same form behind."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    with_term(d)

    def column(pairs: list[tuple[str, str]]) -> str:
        return "".join(
            f'<div class="m2"><div class="small b">{a}</div><div>{b}</div></div>' for a, b in pairs
        )

    west = one(d, "{d:02} {month} {y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    decided = write(d.facts.decoys.decision, west, "en")
    marks = d.marks(22)
    left = column([("Certificate Number:", d.put("number")), ("Initial Certification Date:", d.date("initial", "en", west)), ("Date of Certification Decision:", decided), ("Issuing Date:", d.date("issue", "en", west)), ("Valid Until:", d.date("expiry", "en", west))])  # fmt: skip
    links = column([("证书号：", d.put("number")), ("初次认证日期：", d.date("initial")), ("认证决定日期：", d.decoy("decision")), ("签发日期：", d.date("issue")), ("有效期至：", d.date("expiry"))])  # fmt: skip
    english = f"""<div class="row top"><div style="font-size:25pt">CERTIFICATE OF<br>REGISTRATION</div>{d.logo(38)}</div><div class="two m4"><div class="side">{left}<div class="m4">{marks}</div></div><div><div>This is to certify that the management system of:</div><div class="b m2" style="font-size:18pt">{d.put("holder_latin")}</div><div class="m2"><b>Main Site:</b> {d.put("address_latin")}</div><div class="m3">has been registered as conforming to the requirements of:</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">The management system is applicable to:</div><div class="b m1">{d.put("scope_latin")}</div></div></div><div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 36)}<div class="b">{one(d, "Calin Moreau", "Grace Lindqvist")}</div><div class="small">President, Business Assurance<br>{d.put("issuer_latin")}</div></div>{d.code(18)}</div><div class="tiny m2">In the issuance of this certificate, the certification body assumes no liability to any party other than to the client, and then only in accordance with the agreed upon certification agreement. The validity of this certificate is subject to the organization maintaining its system in accordance with the requirements for systems certification.</div>"""
    chinese = f"""<div class="row top"><div style="font-size:28pt">注册证书</div>{d.logo(38)}</div><div class="two m4"><div class="side">{links}<div class="m4">{marks}</div></div><div><div>兹证明以下组织的管理体系：</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="m2"><b>主场所：</b>{d.put("address")}</div><div class="small">统一社会信用代码：{d.put("registration")}</div><div class="m3">已获注册，符合以下标准的要求：</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">该管理体系适用于：</div><div class="b m1">{d.put("scope")}</div></div></div><div class="grow"></div><div class="row end"><div class="small">{d.put("issuer")}<br>{d.facts.office.address}</div>{d.code(18)}</div><div class="tiny m2">本证书的颁发，仅依据双方达成的认证协议对客户承担责任；证书的有效性取决于组织按照体系认证的要求保持其管理体系。证书有效性可登录 {d.facts.office.site} 或全国认证认可信息公共服务平台确认。</div>"""
    css = ".sheet{padding:18mm 20mm 12mm} .two{display:grid;grid-template-columns:48mm 1fr;gap:8mm} .side{border-right:.5mm solid #bbb;padding-right:4mm}"
    return Sheets((page(english), page(chinese)), css)


@layout("hk_registered_with_appendix_of_premises", "moongates", ("zh-Hant",), also=("en",), only=("hkqaa", "tsingyu-hk", "lionrock-hk"), systems=(*GENERAL, ("S",)), scope=(1, 2), sites=2)  # fmt: skip
def hk_registered_with_appendix_of_premises(d: Draft) -> Sheets:
    """Hong Kong: both tongues in each sentence, effective day beside issue, number in the foot; the appendix lists premises in both."""
    settle(d, "hk-tea", "hk-byway", "hk-field", "hk-shore", "hk", chance=0.95)
    write_dates(d, "{y}年{m}月{d}日")
    west = one(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{month} {d}, {y}")
    amended(d)

    def both(role: str) -> str:
        return f"{d.date(role, 'en', west)}<br>{d.date(role)}"

    cells = [("Original Registration<br>首次註冊日期", both("initial")), ("Effective Date<br>生效日期", both("start")), ("Issue Date<br>簽發日期", both("issue")), ("Expiry Date<br>屆滿日期", both("expiry"))]  # fmt: skip
    days = "".join(f'<td><div class="tiny">{a}</div><div class="b m1">{b}</div></td>' for a, b in cells)
    number = f'<div class="row small m2"><span>Certificate No. 證書編號：<b>{d.put("number")}</b></span><span>{{}}</span></div>'
    front = f"""<div class="c">{d.logo(46)}</div><div class="c serif b m3" style="font-size:27pt;color:{d.facts.office.colour}">Certificate of Registration<br>註冊證書</div><div class="c m3">This is to certify that the {d.system("en")} of<br>茲證明</div><div class="c b m2" style="font-size:17pt">{d.put("holder_latin")}<br>{d.put("holder")}</div><div class="c m1">{d.put("address_latin")}<br>{d.put("address")}</div><div class="c m2">has been assessed and registered as conforming to the requirements of<br>之{d.system()}已獲評審及註冊，符合下列標準之要求</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m2">Scope of Registration 註冊範圍</div><div class="c b m1">{d.put("scope_latin")}<br>{d.put("scope")}</div><div class="c tiny m1">(Premises covered are listed in the appendix 涵蓋之場所見附錄)</div><div class="grow" style="min-height:5mm"></div><table class="hk"><tr>{days}</tr></table><div class="row end m3"><div>{d.picture(art.signature(d.rng), 36)}<div class="small">{one(d, "Chief Executive Officer 總裁", "Chairman 主席", "Director 董事")}<br>{d.put("issuer_latin")}<br>{d.put("issuer")}</div></div>{d.marks(25)}</div>{number.format("Page 頁 1 / 2")}"""
    lines: list[tuple[str, ...]] = [(str(i), where, other) for i, ((where,), other) in enumerate(zip(site_cells(d, "address"), [site.address[1] for site in d.facts.sites], strict=True), 1)]  # fmt: skip
    back = f"""<div class="row"><div class="b serif" style="font-size:18pt;color:{d.facts.office.colour}">Appendix 附錄</div>{d.logo(34)}</div><div class="m3 b">{d.put("holder_latin")}<br>{d.put("holder")}</div><div class="m2">Other premises under the registration 註冊涵蓋之其他場所：</div><div class="m2">{table(("", "場所", "Premises"), lines)}</div><div class="grow"></div>{number.format("Page 頁 2 / 2")}<div class="tiny m1">This appendix is part of the certificate. 本附錄為證書之一部分。{d.facts.office.address}</div>"""
    css = ".sheet{padding:17mm 21mm 12mm} .hk{width:100%;text-align:center} .hk td{border-top:.5mm solid #777;padding-top:2mm;width:25%;font-size:9.5pt}"
    return Sheets((page(front), page(back)), css)


@layout("tw_kept_by_satisfactory_audits", "moongates", ("zh-Hant",), only=("sgs/TW",), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def tw_kept_by_satisfactory_audits(d: Draft) -> Sheets:
    """The Swiss house in Taiwan: 'the management system of' above the firm, term and re-audit in sentences, issue and 'certified since' in lines."""
    settle(d, "tw-tea", "tw-byway", "tw-field", "tw-shore", "tw-trade", chance=0.9)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")
    with_term(d)
    again = d.other_date(days_later(d.facts.expiry, -d.rng.randint(30, 75)))
    edge = '<div style="position:absolute;right:0;top:0;bottom:0;width:5mm;background:#ee7624"></div>'
    body = f"""<div class="row top"><div><div style="font-size:30pt;color:#555">證書</div><div class="b" style="font-size:13pt">{d.put("number")}</div></div>{d.logo(40)}</div><div class="m4">下列組織之管理系統</div><div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div class="m2">{d.put("address")}</div><div class="m3">業經評鑑並驗證符合下列標準之要求</div><div class="b m2" style="font-size:24pt;color:#ee7624">{d.standard()}</div><div class="m3">適用之活動範圍</div><div class="b m1" style="font-size:12.5pt">{d.put("scope")}</div><div class="grow"></div><div class="small">本證書有效期間自{d.date("start")}起至{d.date("expiry")}止，<br>並以追查稽核之結果符合要求為維持有效之條件。<br>重新驗證稽核應於{again}前辦理。<br>版次：{d.rng.randint(1, 8)}<br>自{d.date("initial")}起通過驗證。</div><div class="row end m3"><div>授權簽署<br>{d.picture(art.signature(d.rng), 34)}<div class="small">{d.put("issuer")}<br>{d.facts.office.address}<br>t +886 2 2299 3279　{d.facts.office.site}</div></div><div>{d.marks(25)}</div></div><div class="tiny m2">本文件係由本公司依其驗證服務通用條款所簽發，文件之真實性可於本公司已驗證客戶名錄查證。任何未經授權之變更、偽造或竄改均屬違法。　第 1 頁，共 1 頁</div>"""
    return Sheets((page(body, ground=edge),), ".sheet{padding:18mm 26mm 12mm 22mm}")


@layout("tw_english_lines_with_chinese_and_statement", "moongates", ("zh-Hant",), also=("en",), only=("bsi/TW",), systems=(("I",), ("I",), ("Q",), ("E",)), scope=(1, 2))  # fmt: skip
def tw_english_lines_with_chinese_and_statement(d: Draft) -> Sheets:
    """The British house in Taiwan: each English line with its Chinese beside; for data the scope ends with the statement's version and day."""
    settle(d, "tw-tea", "tw-shore", "tw-byway", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}")
    amended(d)
    told = d.put("scope_latin")
    if d.facts.standards[0].system == "I":
        told = noted_scope(d, f", in accordance with the Statement of Applicability, version {d.rng.randint(1, 5)}.{d.rng.randint(0, 3)}", latin=True)  # fmt: skip
    local = d.put("scope")
    if "scope_alt" in d.printed.extra:
        d.printed.extra["scope_alt"].append(d.facts.scope[0])
    pairs = [("Original Registration Date 初始發證日期", d.date("initial")), ("Latest Revision Date 最新改版日期", d.date("issue"))]  # fmt: skip
    other = [("Effective Date 生效日期", d.date("start")), ("Expiry Date 有效期限", d.date("expiry"))]
    body = f"""<div class="row top"><div style="font-size:30pt">Certificate of Registration<br><span style="font-size:22pt">註冊證書</span></div>{d.logo(30)}</div><div class="m2 b" style="color:#555">{d.system("en").upper()} - {d.standard()}<br>{d.system()}</div><table class="bt m3"><tr><td>This is to certify that:<br>茲證明：</td><td><b style="font-size:14pt">{d.put("holder_latin")}</b><br>{d.put("address_latin")}<br><b style="font-size:14pt">{d.put("holder")}</b><br>{d.put("address")}</td></tr><tr><td>Holds Certificate No:<br>持有證書號碼：</td><td><b style="font-size:14pt">{d.put("number")}</b></td></tr></table><div class="m2">and operates {_one_system(d)} which complies with the requirements of {d.standard()} for the following scope:<br>並運作符合 {d.standard()} 要求之{d.system()}，範圍如下：</div><div class="m2 b">{told}<br>{local}</div><div class="grow"></div><div class="row end"><div class="small">For and on behalf of BSI<br>代表BSI：</div>{d.sign(38)}{d.marks(24)}</div><div class="row m3 small top"><div>{rows(pairs)}</div><div>{rows(other)}</div></div><div class="r tiny">Page 頁: 1 of 1</div><div class="tiny m1" style="border-top:.3mm solid #999;padding-top:2mm">This certificate was issued electronically and remains the property of BSI and is bound by the conditions of contract. 本證書為電子核發，屬BSI所有，並受合約條款約束。<br>{d.put("issuer_latin")} {d.put("issuer")} {d.facts.office.address}</div>"""  # fmt: skip
    css = ".sheet{padding:17mm 20mm 11mm} .bt td{padding:1.6mm 3mm 1.6mm 0;vertical-align:top} .bt td:first-child{width:44mm}"
    return Sheets((page(body),), css)


@layout("tw_food_chain_in_tinted_cells", "moongates", ("zh-Hant",), only=("penglai-tw", "yangming-tw", "jianan-tw"), systems=(("F",), ("F", "H")), scope=(1, 2))  # fmt: skip
def tw_food_chain_in_tinted_cells(d: Draft) -> Sheets:
    """Taiwan: food safety with hazard analysis, registration of the food firm and chain category, tinted label cells, renewed and ending days."""
    settle(d, "tw-tea", system="F", chance=0.85)
    write_dates(d, "{y}/{m:02}/{d:02}", "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    with_term(d)
    again = d.facts.initial != d.facts.issue
    pairs = [("廠商名稱", d.put("holder")), ("食品業者登錄字號", f"{d.rng.choice('ESTAF')}-1{d.rng.randint(10000000, 99999999)}-0000{d.rng.randint(1, 9)}-{d.rng.randint(1, 9)}"), ("驗證場址", d.put("address")), ("驗證準則", d.standard()), ("食品鏈類別", one(d, "CI 易腐敗動物性產品加工", "CIV 常溫穩定產品加工", "CIII 易腐敗動植物性混合產品加工")), ("驗證產品", d.put("scope"))]  # fmt: skip
    days = [("初次取證", d.date("initial")), ("換證生效" if again else "取證生效", d.date("issue")), ("到期", d.date("expiry"))]  # fmt: skip
    cells = "".join(f"<td>{a}<br><b>{b}</b></td>" for a, b in days)
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b serif m3" style="font-size:29pt;letter-spacing:3mm;color:#375a30">驗證證明書</div><div class="c m1">證號：{d.put("number")}</div><div class="m3">{rows(pairs, "rows tint")}</div><div class="m3">經本公司驗證，上列場址之食品安全管理系統符合所載準則，特發此證。</div><div class="grow" style="min-height:5mm"></div><table class="three"><tr>{cells}</tr></table><div class="row end m3">{d.marks(26)}{round_seal(d, "驗證專用", 34, "#a3262a")}<div class="c">{d.picture(art.signature(d.rng), 34)}<div>總經理</div><div class="b">{d.put("issuer")}</div></div></div><div class="tiny c m2">證書有效期間內每年至少接受一次追蹤稽核，逾期未受稽者證書失其效力。{d.facts.office.address}　{d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 23mm 21mm} .tint{width:100%} .tint td{border:.25mm solid #8fa68a;padding:2.2mm 3mm} .tint .l{background:#e6efe2;width:40mm} .three{width:100%;text-align:center} .three td{background:#f4f8f2;padding:2mm;border-right:1mm solid #fff}"
    frame = '<div style="position:absolute;inset:8mm;border:.8mm solid #375a30"></div>'
    return Sheets((page(body, ground=frame),), css)


@layout("mo_three_tongues", "moongates", ("zh-Hant",), also=("en", "pt"), only=("houkeng-mo",), systems=GENERAL, scope=(1, 2))  # fmt: skip
def mo_three_tongues(d: Draft) -> Sheets:
    """Macau: captions in Chinese, Portuguese and English; the firm by its Chinese and its Portuguese name, days in figures."""
    settle(d, "mo-tea")
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    with_term(d)

    def said(role: str) -> str:
        return f"{d.date(role)}　/　{d.date(role, 'pt', '{d} de {month} de {y}')}"

    def caption(local: str, other: str, third: str) -> str:
        return f'{local}<br><span class="tiny">{other} · {third}</span>'

    pairs = [(caption("首次發證日期", "Data da primeira emissão", "First issued"), said("initial")), (caption("發證日期", "Data de emissão", "Date of issue"), said("issue")), (caption("有效期至", "Válido até", "Valid until"), said("expiry"))]  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(40)}</div><div class="r small">證書編號 / N.º do certificado / Certificate No.<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="c serif b m3" style="font-size:26pt;color:#7a1f3d">認證證書<br><span style="font-size:17pt">CERTIFICADO · CERTIFICATE</span></div><div class="c m3">茲證明 / Certifica-se que / This is to certify that</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}<br>{d.put("holder_latin")}</div><div class="c m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m2">之{d.system()}符合以下標準的要求<br><span class="small">cumpre os requisitos da norma · fulfils the requirements of</span></div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m2">認證範圍 / Âmbito / Scope</div><div class="c b m1">{d.put("scope")}<br>{d.put("scope_latin")}</div><div class="grow"></div><div class="m2">{rows(pairs)}</div><div class="row end m2">{d.sign(38)}{round_seal(d, "★", 34, "#7a1f3d")}</div><div class="tiny m2">{d.put("issuer")} · {d.put("issuer_latin")}<br>{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b98a9b")),), ".sheet{padding:20mm 23mm 21mm} .rows .l{min-width:56mm}")  # fmt: skip
