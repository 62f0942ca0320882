"""Chinese papers of the mainland: houses of foreign bodies in Chinese alone, everyday national sheets, schemes of the country's own."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import amended, numbered
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

OWN = ("qianlan-cn", "minheng-cn", "qinzhun-cn", "minrong-cn")
BODIES = (*OWN, "qiheng-cn", "yunlu-cn", "zhuoheng-cn", "lanhai-cn", "jinheng-cn", "yuanhang-cn", "cqm", "cti", "bcc", "zdhy", "xqcc", "gzcc", "noa", "ccci")  # fmt: skip
HOMES = ("cn-tea", "cn-shore", "cn-quay", "cn-trade")
WHOLE = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
FIGURES = (*WHOLE, "{y}-{m:02}-{d:02}")


def norm(d: Draft, label: str, printed: str) -> None:
    """Certify to one standard of the country's own instead."""
    d.facts = d.facts.with_(standards=(StandardFact(label, d.facts.standards[0].system, printed),))


def young(d: Draft, year: int, *forms: str) -> None:
    """Let nothing be certified before the scheme's first year, and number the paper as the first or as a renewed one."""
    if d.facts.initial.year < year:
        d.facts = d.facts.with_(initial=d.facts.issue)
    numbered(d, one(d, *forms).replace("R?", "R0" if d.facts.initial == d.facts.issue else "R1"))


def work(d: Draft, local: str, latin: str = "{}") -> None:
    """Word the scope in the manner of a scheme; {} is the work that the firm does."""
    d.facts = d.facts.with_(scope=(local.format(d.facts.scope[0]), latin.format(d.facts.scope[1])))


@layout("zh_holds_certificate_and_operates", "teahouses", ("zh",), only=("bsi",), systems=(*GENERAL, ("I",), ("M",)), scope=(1, 3), sites=1)  # fmt: skip
def zh_holds_certificate_and_operates(d: Draft) -> Sheets:
    """A British house in Chinese: 'holds certificate number', four days in two lines, latest issue beside effective; places overleaf."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}")
    amended(d)
    kept = "<br>".join(
        (f"首次登记日期：<b>{d.date('initial')}</b>", f"最新发行日期：<b>{d.date('issue')}</b>")
    )
    runs = "<br>".join((f"生效日期：<b>{d.date('start')}</b>", f"有效期至：<b>{d.date('expiry')}</b>"))
    foot = f"""<div class="tiny m2" style="border-top:.3mm solid #999;padding-top:2mm">此证书以电子方式颁发，始终为BSI的财产，并受合同条件的约束。可<u>在线</u>验证电子证书的有效性，打印版可通过 {d.facts.office.site} 验证。<br>信息与联络：{d.put("issuer")}，{d.facts.office.address}</div>"""
    name = d.system().replace("职业健康安全", "职业健康与安全")
    front = f"""<div class="row top"><div></div><div>{d.logo(34)}</div></div><div style="font-size:34pt" class="m3">注册证书</div><div class="b m2" style="font-size:14pt;color:#555">{name} - {d.standard()}</div><table class="m4 bs"><tr><td>兹证明：</td><td><b style="font-size:14pt">{d.put("holder")}</b><br>{d.put("address")}</td></tr><tr><td>持有证书号：</td><td><b style="font-size:14pt">{d.put("number")}</b></td></tr></table><div class="m3">并运行符合 {d.standard()} 要求的{name}，其范围如下：</div><div class="b m2">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">BSI及其代表：</div>{d.sign(40)}{d.marks(24)}</div><div class="row m3"><div>{kept}</div><div>{runs}</div><div class="small">页码：1/2</div></div>{foot}"""
    places: list[tuple[str, ...]] = [(f"<b>{d.put('holder')}</b><br>{d.put('address')}", d.put("scope"))]
    places += [(f"<b>{name}</b><br>{where}", what) for name, where, what in site_cells(d)]
    back = f"""<div class="row"><div>证书编号：<b>{d.put("number")}</b></div>{d.logo(28)}</div><div class="m3">{table(("地点", "登记的活动"), places, "sites wide2")}</div><div class="grow"></div><div class="row small"><span>{kept}</span><span>{runs}</span><span>页码：2/2</span></div>{foot}"""
    css = ".sheet{padding:17mm 20mm 12mm} .bs td{padding:2mm 3mm 2mm 0;vertical-align:top} .bs td:first-child{width:34mm} .wide2 td{width:50%}"
    return Sheets((page(front), page(back)), css)


@layout("zh_place_and_day_with_office", "teahouses", ("zh",), only=("dnv",), systems=(*GENERAL, ("F",), ("A",)), scope=(1, 3))  # fmt: skip
def zh_place_and_day_with_office(d: Draft) -> Sheets:
    """A Norwegian house in Chinese: number, first day and term as a range in one head row, place and day low at the left."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    with_term(d)
    head = f"""<table class="dn"><tr><td>证书编号：</td><td>首次认证日期：</td><td>有效期：</td></tr><tr class=b><td>{d.put("number")}</td><td>{d.date("initial")}</td><td>{d.date("start")} – {d.date("expiry")}</td></tr></table>"""
    body = f"""<div class="row top"><div style="font-size:27pt;color:#0f204b">管理体系认证证书</div>{d.logo(30)}</div><div class="m3">{head}</div><div class="m4">兹证明</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">的管理体系符合{d.system()}标准：</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m3">本证书对下列范围有效：</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>地点及日期：<br><b style="white-space:nowrap">{one(d, "上海", "Barendrecht", "北京")}，{d.date("issue")}</b></div><div>{d.marks(24)}</div><div>签发办公室：<br><b>{d.put("issuer")}</b><br><span class=small>{d.facts.office.address}</span><br>{d.picture(art.signature(d.rng), 34)}<div class="small">管理者代表</div></div></div><div class="tiny m3">如不能满足认证协议所列条件，本证书可能失效。{d.facts.office.site}　{d.decoy("form")}</div>"""
    css = ".sheet{padding:17mm 20mm 12mm} .dn{width:100%;border-top:.4mm solid #0f204b} .dn td{padding:1.6mm 2mm 0 0;font-size:9.5pt}"
    return Sheets((page(body),), css)


@layout("zh_approval_with_identity_number", "teahouses", ("zh",), only=("lrqa",), systems=(*GENERAL, ("Q", "E"), ("E", "S")), scope=(1, 3))  # fmt: skip
def zh_approval_with_identity_number(d: Draft) -> Sheets:
    """A London house in Chinese: present issue, end and identity number at the left, first approvals by norm at the right, approval numbers."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    with_term(d)
    labels = [fact.label.partition(":")[0] for fact in d.facts.standards]
    first = "<br>".join(f"{label} – {d.date('initial')}" for label in labels)
    approvals = "、".join(f"{label} – 00{d.rng.randint(10000, 49999)}" for label in labels)
    pairs = [("当前签发日期：", d.date("issue")), ("终止日期：", d.date("expiry")), ("证书识别号：", d.put("number"))]  # fmt: skip
    body = f"""<div class="row top"><div>{rows(pairs, "rows small")}</div><div class="small">初次批准日期：<br><b>{first}</b></div></div><div class="m4" style="font-size:38pt;color:#00857c">批准证书</div><div class="m3">兹证明以下组织的管理体系：</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m2">{d.put("address")}</div><div class="m3">已经LRQA审核批准，符合下列标准：</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m3">批准号：{approvals}</div><div class="m2">本批准证书的适用范围：</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 36)}<div class="b">{one(d, "陆维仲", "Paul Graaf", "Daniel Oliva")}</div><div class="small">区域运营经理，大中华区</div><div class="small">签发机构：{d.put("issuer")}</div></div><div class="c">{d.logo(36)}<br>{d.marks(24)}</div></div><div class="tiny m3">LRQA集团有限公司及其分支机构，包括{d.put("issuer")}，及其各自的管理人员、雇员或代理，在本条款中单独或统称为“LRQA”。对于任何人因依赖本文件中的信息或建议，或以任何方式提供的信息或建议所造成的损失、损害或费用，LRQA概不承担任何责任，除非该人已与相关LRQA实体签订了提供此等信息或建议的合同。<br>{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("zh_activities_of_environment_and_safety", "teahouses", ("zh",), only=BODIES, systems=(("E",), ("S",)), scope=(1, 3))  # fmt: skip
def zh_activities_of_environment_and_safety(d: Draft) -> Sheets:
    """The everyday sheet: 'production of … and the related environmental activities', office, running and post address, days in prose."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *WHOLE)
    with_term(d)
    tail = {"E": "环境", "S": "职业健康安全"}[d.facts.standards[0].system[-1]]
    work(d, f"{{}}{one(d, '及相关', '所涉及场所的相关', '及其所涉及的相关')}{tail}管理活动")
    first = one(d, "初次颁证：", "首次认证日期：", "初次发证日期：")
    body = f"""<div class="row">{d.logo(42)}<div>{d.marks(28)}</div></div><div class="c b serif m3" style="font-size:28pt;color:#b0261e;letter-spacing:1mm">{tail}管理体系认证证书</div><div class="r m2">证书编号：{d.put("number")}</div><div class="c m3">兹证明</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">（统一社会信用代码：{d.put("registration")}）</div><div class="c m1">注册地址／体系运行地址：{d.put("address")}</div><div class="c m3">建立的{tail}管理体系符合标准</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m3">通过认证范围如下：</div><div class="c b m1" style="padding:0 10mm">{d.put("scope")}</div><div class="c small m1">（法律法规要求须取得许可的，在许可有效期和范围内）</div><div class="grow"></div><div class="row end"><div style="white-space:nowrap"><div>{first}{d.date("initial")}</div><div class="m1">颁证日期：{d.date("issue")}</div><div class="m1">有效期至：{d.date("expiry")}</div></div>{d.code(20)}<div class="c"><div class="small">{one(d, "总经理", "法定代表人", "签发人")}</div>{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(38)}</div><div class="c b m2">{d.put("issuer")}</div><div class="tiny c m1">本证书须与年度监督审核的《保持认证注册资格通知书》一并使用。证书信息可登录 www.cnca.gov.cn 查询。{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c7a34b")),), ".sheet{padding:20mm 22mm 21mm}")


@layout("zh_fusion_of_information_and_industry", "teahouses", ("zh",), only=BODIES, systems=(("J",),), scope=(1, 2))  # fmt: skip
def zh_fusion_of_information_and_industry(d: Draft) -> Sheets:
    """Integration of informatization and industry: an assessment by grade, abilities as scope, assessed place, platform to ask."""
    settle(d, *HOMES, system="Q", chance=0.95)
    write_dates(d, *WHOLE)
    with_term(d)
    norm(d, "GB/T 23001-2017", one(d, "GB/T 23001-2017《信息化和工业化融合管理体系 要求》", "GB/T 23001-2017", "GB/T 23001-2017 信息化和工业化融合管理体系 要求"))  # fmt: skip
    young(d, 2018, "AIITRE-00###{yy}IIIMS0#####1", "{yy}IIIMS0####R?M", "LHRH-{yyyy}-0####")
    ability = one(d, "生产过程精细化管控", "产品全生命周期追溯", "精益化供应链协同管理", "数字化研发设计")
    work(d, f"与{{}}的{ability}能力建设相关的两化融合管理活动")
    by = "（依据 GB/T 23006-2022 新型能力分级要求）" if d.facts.issue.year > 2022 else ""
    grade = one(d, "AA级", "A级", "AAA级")
    body = f"""<div class="c b serif m3" style="font-size:31pt;color:#9c1a1a">两化融合管理体系评定证书</div><div class="c m1">证书编号：{d.put("number")}</div><div class="m4">兹证明：</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">统一社会信用代码：{d.put("registration")}</div><div class="c">评定地址：{d.put("address")}</div><div class="c m3">两化融合管理体系符合 <b>{d.standard()}</b></div><div class="c m2">评定等级：<b style="font-size:17pt;color:#9c1a1a">{grade}</b><span class="small">{by}</span></div><div class="m3">评定范围：</div><div class="b m1" style="text-indent:2em">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>首次发证：{d.date("initial")}<br>发证日期：{d.date("issue")}<br>有效期至：{d.date("expiry")}</div>{d.code(22)}<div class="c">评定机构：{d.put("issuer")}<br>{d.stamp(38)}</div></div><div class="tiny c m2">获证组织应在有效期内接受年度监督评定，证书状态可登录两化融合管理体系工作平台（www.dlttx.com）查询。</div>"""
    return Sheets((page(body, ground=art.guilloche("#b8862f")),), ".sheet{padding:23mm 25mm 22mm}")


@layout("zh_integrity_of_the_enterprise", "teahouses", ("zh",), only=BODIES, systems=(("K",),), scope=(1, 2))
def zh_integrity_of_the_enterprise(d: Draft) -> Sheets:
    """Integrity in business to the country's norm: a landscape sheet with a grade, heading in red, three days side by side."""
    settle(d, *HOMES, system="Q", chance=0.95)
    write_dates(d, *FIGURES)
    with_term(d)
    label = "GB/T 31950-2023" if d.facts.issue.year > 2023 else "GB/T 31950-2015"
    norm(d, label, one(d, f"{label}《企业诚信管理体系 要求》" if label.endswith("2023") else f"{label}《企业诚信管理体系》", label))  # fmt: skip
    young(d, 2016, "{yy}CX####R?M", "###{yy}EIMS0####R?S", "CXGL{yyyy}####")
    work(d, f"资质许可范围内{{}}{one(d, '所涉及的诚信管理活动', '及相关诚信管理活动')}")
    days = "".join(f'<td class="c"><div class="small">{a}</div><b>{b}</b></td>' for a, b in (("初次获证日期", d.date("initial")), ("颁证日期", d.date("issue")), ("证书有效期至", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="r small">证书编号：{d.put("number")}<br>审核准则：{d.standard()}</div></div><div class="c b serif m2" style="font-size:32pt;color:#c0272d">企业诚信管理体系认证证书</div><div class="c m3">兹证明　<b style="font-size:19pt">{d.put("holder")}</b></div><div class="c m1">统一社会信用代码：{d.put("registration")}　地址：{d.put("address")}</div><div class="c m2">诚信管理体系经审核符合上述准则的要求，诚信等级为 <b style="font-size:18pt;color:#c0272d">AAA{one(d, "级", "")}</b></div><div class="c m2">认证覆盖：<b>{d.put("scope")}</b></div><div class="grow"></div><div class="row end">{d.code(20)}<table class="dd"><tr>{days}</tr></table><div class="c">{d.put("issuer")}<br>{d.stamp(34)}</div></div><div class="tiny c m1">证书有效性以全国认证认可信息公共服务平台（cx.cnca.cn）公布的信息为准。每年监督一次，未加盖监督合格章的证书无效。</div>"""
    frame = '<div style="position:absolute;inset:6mm;border:1.6mm solid #c0272d"></div><div style="position:absolute;inset:9mm;border:.4mm solid #d9a441"></div>'
    css = ".sheet{padding:17mm 22mm 15mm} .dd td{padding:0 5mm;border-left:.3mm solid #d9a441}"
    return Sheets((page(body, "wide", frame),), css, paper="landscape")


@layout("zh_compliance_two_norms_as_one", "teahouses", ("zh",), only=BODIES, systems=(("K",),), scope=(1, 2))
def zh_compliance_two_norms_as_one(d: Draft) -> Sheets:
    """Compliance: the country's norm with the international one behind 'IDT', departments' place, facts in a blue-ruled list."""
    settle(d, *HOMES, system="Q", chance=0.95)
    write_dates(d, *FIGURES)
    with_term(d)
    national = d.facts.issue.year > 2022
    norm(d, "ISO 37301:2021", one(d, "GB/T 35770-2022 / ISO 37301:2021", "GB/T 35770-2022 IDT ISO 37301:2021") if national else "ISO 37301:2021")  # fmt: skip
    young(d, 2021, "{yy}CMS####R?M", "###{yy}CO0####R?S")
    work(d, "{}过程中的合规管理活动")
    approval = f"批准号 {d.facts.office.approval}" if d.facts.office.approval else ""
    pairs = [("获 证 方", d.put("holder")), ("信用代码", d.put("registration")), ("办公地点", d.put("address")), ("审核准则", d.standard()), ("覆盖范围", d.put("scope")), ("注 册 号", d.put("number")), ("首次注册", d.date("initial")), ("本期起止", f"{d.date('start')} ～ {d.date('expiry')}")]  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="tiny r">{approval}</div></div><div class="m3 b" style="font-size:29pt;color:#174a7c">合规管理体系<br>认证证书</div><div class="m3">{rows(pairs, "rows blue")}</div><div class="m3 small">经评审，上述组织在所述范围内建立、运行并持续改进合规管理体系，准予注册并颁发本证书。</div><div class="grow" style="min-height:5mm"></div><div class="row end"><div class="small">证书查询<br>{d.code(20)}</div><div class="c"><div class="b">{d.put("issuer")}</div>{d.stamp(38)}<div>颁发日期：{d.date("issue")}</div></div></div><div class="tiny m2">注：本证书不代表组织不存在违规行为；在监督审核合格的前提下持续有效。{d.facts.office.address} {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 23mm 12mm} .blue{width:100%} .blue td{border-bottom:.25mm solid #9db9d6;padding:2.6mm 2mm} .blue .l{width:32mm;color:#174a7c;white-space:nowrap}"
    return Sheets((page(body),), css)


@layout("zh_services_by_stars", "teahouses", ("zh",), only=(*OWN, "qiheng-cn", "yunlu-cn", "yuanhang-cn", "jinheng-cn"), systems=(("J",),), scope=(1, 2))  # fmt: skip
def zh_services_by_stars(d: Draft) -> Sheets:
    """A certificate of services: class of service and mode, examined places, national guide as basis, stars; used in tenders."""
    settle(d, "cn-tea-property", system="K")
    write_dates(d, *FIGURES)
    with_term(d)
    norm(
        d,
        "GB/T 20647.9-2006",
        one(d, "GB/T 20647.9-2006《社区服务指南 第9部分：物业服务》", "GB/T 20647.9-2006"),
    )
    young(d, 2014, "{yy}WYFW####", "FW-{yyyy}-###-0###", "###{yy}SC0####R?M")
    this = "颁证日期" if d.facts.initial == d.facts.issue else "换证日期"
    stars = one(d, "五星级（★★★★★）", "四星级（★★★★）")
    pairs = [("认证委托人", d.put("holder")), ("统一社会信用代码", d.put("registration")), ("服务提供场所", d.put("address")), ("服务类别", "SC03 房地产服务；物业服务"), ("认证依据", d.standard()), ("认证模式", "服务管理审核＋服务特性测评＋获证后监督"), ("认证范围", d.put("scope"))]  # fmt: skip
    body = f"""<div class="c">{d.logo(42)}</div><div class="c b m2" style="font-size:31pt;color:#0d6a53">服务认证证书</div><div class="c">编号：{d.put("number")}</div><div class="m3">{rows(pairs)}</div><div class="c m3">经现场审查与服务体验，评定为</div><div class="c b m1" style="font-size:22pt;color:#0d6a53">{stars}</div><div class="grow"></div><div class="row end"><div class="small">初次认证：{d.date("initial")}<br>{this}：{d.date("issue")}<br>有效日期：{d.date("expiry")}<br>下次监督审查：{d.decoy("surveillance1")}前</div>{d.code(20)}{d.stamp(38)}</div><div class="c b m1">{d.put("issuer")}</div><div class="tiny c m1">未按期接受获证后监督的，本证书自动失效。查询：cx.cnca.cn 或 {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#3f9c82")),), ".sheet{padding:21mm 24mm 22mm} .rows td{padding:2mm 4mm 2mm 0} .rows .l{white-space:nowrap}")  # fmt: skip


@layout("zh_devices_with_two_plants", "teahouses", ("zh",), only=("cms-med", *OWN, "cqm"), systems=(("M",),), scope=(1, 2), sites=1)  # fmt: skip
def zh_devices_with_two_plants(d: Draft) -> Sheets:
    """Devices: office, first and second plant as lines under the firm, norm of the trade over the international one, end 'cut-off'."""
    settle(d, *HOMES, "cn-byway", system="M", chance=0.95)
    write_dates(d, *FIGURES)
    with_term(d)
    plant = site_cells(d, "address")[0][0]
    year = d.facts.issue.year + 1
    mark, line = (
        (f'<b style="font-size:12pt">{year}</b>', "solid")
        if year <= NEWEST.year
        else ("（粘贴处）", "dashed")
    )
    pressed = f'<div class="c tiny" style="width:30mm;height:16mm;border:.4mm {line} #b0261e;color:#b0261e;padding:1.5mm;transform:rotate(-3deg)">年度监督合格<br>{mark}</div>'
    body = f"""<div class="row"><div>{d.marks(27)}</div>{d.logo(40)}</div><div class="c b m3" style="font-size:27pt;color:#1a5276">医疗器械质量管理体系<br>认 证 证 书</div><div class="c m2">注册号：{d.put("number")}</div><div class="m3">　　兹证明 <b style="font-size:15pt">{d.put("holder")}</b></div><div class="m1">　　注册地址：{d.put("address")}</div><div>　　生产地址一：同注册地址</div><div>　　生产地址二：{plant}</div><div class="m3">　　建立的质量管理体系符合</div><div class="c b m1" style="font-size:15pt">{d.standard()}</div><div class="m3">　　质量管理体系覆盖：<b>{d.put("scope")}</b></div><div class="m2 small">　　本证书覆盖的产品，属于医疗器械管理的，以药品监督管理部门批准或备案为准；证书不作为产品上市的依据。</div><div class="grow"></div><div class="row end"><div>首次颁证日期：{d.date("initial")}<br>本次颁证日期：{d.date("issue")}<br>有效期截止日：{d.date("expiry")}</div>{pressed}<div class="c">{d.stamp(38)}</div></div><div class="row m2"><b>{d.put("issuer")}</b><span class="small">{one(d, "董事长", "总经理", "授权签字人")}：{d.picture(art.signature(d.rng), 26)}</span></div><div class="tiny m1">地址：{d.facts.office.address}　网址：{d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5d8aa8")),), ".sheet{padding:20mm 24mm 22mm}")


@layout("zh_marked_parts_outside_of_recognition", "teahouses", ("zh",), only=("qianlan-cn", "qinzhun-cn", "minrong-cn", "cti", "noa", "bcc", "gzcc", "zdhy"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_marked_parts_outside_of_recognition(d: Draft) -> Sheets:
    """The work in two parts, the second with a mark: it lies outside of the recognition, as a note says; day of change among the days."""
    settle(d, *HOMES, chance=0.95)
    write_dates(d, *FIGURES)
    changed = amended(d)
    second = one(d, "机电产品的销售", "货物进出口", "场地租赁服务", "技术咨询服务", "再生资源回收")
    work(d, f"{{}}；{second}※")
    d.printed.extra["scope_alt"] = [d.facts.scope[0].rstrip("※")]
    reason = one(d, "认证范围扩大", "地址变更", "组织名称变更") if changed else "—"
    cells = [("首次发证", d.date("initial")), ("本周期起始", d.date("start")), ("变更日期" if changed else "签发日期", d.date("issue")), ("证书截止", d.date("expiry"))]  # fmt: skip
    top = "".join(f"<td>{a}</td>" for a, _ in cells)
    low = "".join(f"<td class=b>{b}</td>" for _, b in cells)
    due = d.other_date(days_later(d.facts.decoys.surveillance2, 15))
    body = f"""<div class="row top">{d.logo(44)}<div class="c">{d.marks(28)}</div></div><div class="b m2" style="font-size:25pt;color:{d.facts.office.colour}">{d.system()}认证证书</div><div class="m1" style="border-top:.6mm solid {d.facts.office.colour};padding-top:2mm">证书注册编号　<b>{d.put("number")}</b></div><div class="m4 b" style="font-size:19pt">{d.put("holder")}</div><div class="m1">信用代码：{d.put("registration")}<br>注册、办公及生产地址：{d.put("address")}</div><div class="m3">{d.system()}满足标准 <b>{d.standard()}</b> 的要求，覆盖：</div><div class="b m2" style="font-size:12.5pt">{d.put("scope")}</div><div class="small m1">※ 该部分业务不在CNAS认可范围内。</div><div class="grow" style="min-height:5mm"></div><table class="four small"><tr>{top}</tr><tr>{low}</tr></table><div class="tiny m1">变更内容：{reason}　　本周期内最近一次监督审核应不晚于 {due}</div><div class="row end m2">{d.code(20)}<div class="tiny" style="max-width:70mm">扫描二维码或登录全国认证认可信息公共服务平台核对证书状态。{d.facts.office.address}</div><div class="c">{d.stamp(36)}<br><b>{d.put("issuer")}</b></div></div>"""
    css = ".sheet{padding:17mm 21mm 11mm} .four{width:100%;text-align:center} .four td{border:.25mm solid #888;padding:1.4mm}"
    return Sheets((page(body),), css)
