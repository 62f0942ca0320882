"""Chinese papers around a certificate: a body's own sheets, offices' forms, buyers' tables, slips of bank and post."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.archive import CITIES, boxes_of, capital, ends, works
from benchmarks.generate.negatives.filing import home
from benchmarks.generate.negatives.lobby import BOXED, after, goods, hand, other_firm
from benchmarks.generate.negatives.reception import somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def red_seal(d: Draft, ring: str, centre: str, millimetres: float = 38, css: str = "") -> str:
    """Place a round red stamp."""
    return d.picture(art.seal(ring, centre), millimetres, css)


def of_trade(d: Draft, trade: str) -> None:
    """Let the firm be one of a trade, in name and in what it makes."""
    code = d.facts.language
    d.facts = d.facts.with_(
        holder=companies.company(d.rng, code, trade), scope=companies.scope(d.rng, code, trade, 3)
    )


def figures(d: Draft, count: int) -> str:
    """Invent a number of so many figures."""
    return str(d.rng.randint(1, 9)) + "".join(str(d.rng.randint(0, 9)) for _ in range(count - 1))


@negative("decision_sheet_of_body", "zh")
def decision_sheet_of_body(d: Draft) -> Sheets:
    """A body's inner sheet on its decision: facts of the audit, points checked, 'agreed', three hands."""
    kind = d.rng.choice(("☑ 初次认证　☐ 再认证　☐ 扩大范围", "☐ 初次认证　☑ 再认证　☐ 扩大范围"))
    facts = [
        ("受审核方", d.put("holder")),
        ("审核类型", kind),
        ("认证依据", d.standard(" / ")),
        ("审核组长", somebody(d)),
        ("审核日期", f"{d.decoy('audit')}（{d.rng.randint(2, 6)} 人日）"),
        ("专业代码", d.decoy("sector")),
        ("拟定认证范围", d.put("scope")),
        ("审核报告编号", d.decoy("report")),
    ]
    points = (
        "申请评审、合同与审核方案策划是否充分",
        "审核组能力、专业覆盖和人日是否符合要求",
        "审核记录是否覆盖标准全部适用条款",
        "不符合项的纠正措施是否已验证并关闭",
        "认证范围表述与现场、许可资质是否一致",
        "多场所抽样、倒班及临时场所是否符合规定",
    )
    checks = [(str(i), point, "☑ 是　☐ 否", "—") for i, point in enumerate(points, 1)]
    checks[3] = (*checks[3][:3], f"{d.rng.randint(1, 4)} 项一般不符合已关闭")
    said = (
        f"经复核，同意审核组的推荐意见，准予{d.system()}认证注册，证书编号 {d.put('number')}，"
        f"注册日期 {d.date('issue')}，有效期至 {d.date('expiry')}。请证书部制证。"
    )
    body = (
        f'<div class="row small"><div>{d.logo(34)}</div><div class="r">{d.decoys_form()}<br>保存期限：6 年</div></div>'
        '<div class="c b m1" style="font-size:20pt">认证决定评定表</div><div class="c small">（内部文件，不对外提供）</div>'
        f'<div class="m2">{boxes_of(facts)}</div>'
        f'<div class="m2">{ruled(("序号", "评定内容", "结论", "说明"), checks)}</div>'
        f'<div class="box m2" style="line-height:1.8"><b>评定结论：</b>{said}</div>'
        f'<div class="grow"></div><div class="row small"><div>评定人：{hand(d, 26)}<br>{d.decoy("decision")}</div>'
        f"<div>技术委员会：{hand(d, 26)}<br>{d.decoy('decision')}</div>"
        f'<div>批准：{hand(d, 26)}<br>{d.date("issue")}</div></div><div class="tiny c m2">第 1 页 共 1 页</div>'
    )
    return Sheets((page(body),), ".sheet{padding:15mm 18mm 12mm}" + BOXED + RULED, zoom=1.16)


@negative("notice_of_restoration", "zh")
def notice_of_restoration(d: Draft) -> Sheets:
    """A body's notice that a suspended certificate may be used again or not: facts in a list, seal, no proof."""
    year = d.facts.issue.year
    back = d.rng.random() < 0.5
    title = "恢复认证证书使用通知书" if back else "暂停认证证书使用通知书"
    reason = (
        f"贵组织的认证证书因未在规定期限内接受监督审核，于 {after(d, -90)} 被暂停。现经审核组现场验证，"
        f"暂停原因已消除，决定自 {d.date('issue')} 起恢复下列证书的使用，原有效期不变。"
        if back
        else f"因贵组织未按合同约定在规定期限内接受监督审核，依据本机构《认证证书管理程序》，决定自 "
        f"{d.date('issue')} 起暂停下列认证证书，暂停期限不超过六个月。暂停期间不得宣传、使用该证书和标志，"
        f"如至 {after(d, 180)} 仍未恢复，证书将被撤销。"
    )
    facts = [
        ("获证组织", d.put("holder")),
        ("注册地址", d.put("address")),
        ("统一社会信用代码", d.put("registration")),
        ("证书编号", d.put("number")),
        ("认证依据", d.standard(" / ")),
        ("覆盖范围", d.put("scope")),
        ("证书有效期", f"{d.date('start')} 至 {d.date('expiry')}"),
        ("证书状态", "有效（已恢复）" if back else "暂停"),
    ]
    where = f"{d.put('issuer')}<br>{d.date('issue')}{d.stamp(40, 'position:absolute;left:6mm;top:-18mm')}"
    body = (
        f'<div class="row" style="border-bottom:.6mm solid {d.facts.office.colour};padding-bottom:3mm">{d.logo(42)}'
        f'<div class="small r">{d.facts.office.address}<br>{d.facts.office.site}</div></div>'
        f'<div class="c b serif m3" style="font-size:23pt">{title}</div>'
        f'<div class="r small m1">文号：{d.facts.office.brand}〔{year}〕{d.rng.randint(11, 480)} 号</div>'
        f'<div class="b m3">{d.facts.holder[0]}：</div><p style="text-indent:2em;line-height:1.9">{reason}</p>'
        f'{rows(facts, "ruled")}<p style="line-height:1.8" class="small">本通知同时上报国家认证认可监督管理委员会信息系统。'
        "如有异议，可在收到本通知之日起 30 日内向本机构提出申诉。</p>"
        f'<div class="grow"></div><div class="row end"><div></div>'
        f'<div class="c" style="position:relative;line-height:2">{where}</div></div>'
        '<div class="tiny m4">抄送：客户服务部、审核部、档案室</div>'
    )
    css = ".sheet{padding:20mm 25mm 14mm} .ruled .l{width:40mm}" + RULED
    return Sheets((page(body),), css)


@negative("test_body_qualification", "zh")
def test_body_qualification(d: Draft) -> Sheets:
    """A province's certificate that a laboratory may issue reports: number, place, days, its mark."""
    city = d.rng.choice(CITIES)
    number = f"{d.facts.issue.year % 100}{d.rng.choice(('10', '09', '15', '19'))}{figures(d, 8)}"
    firm = f"{city}{d.rng.choice(('恒测', '衡准', '正析', '鉴源'))}检测技术有限公司"
    mark = art.Art(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 90" width="150" height="90">'
        '<path d="M20 62V30a24 24 0 0 1 48 0" fill="none" stroke="#b3202a" stroke-width="9"/>'
        '<path d="M54 62l20-42 20 42 14-42" fill="none" stroke="#b3202a" stroke-width="8"/>'
        f'<text x="75" y="84" font-size="13" text-anchor="middle" font-family="Liberation Sans">{number}</text></svg>',
        150,
        90,
        number,
    )
    said = (
        "经审查，你机构已具备国家有关法律、行政法规规定的基本条件和能力，现予批准，可以向社会出具具有证明作用的数据和结果，"
        "特发此证。资质认定包括检验检测机构计量认证。"
    )
    where = f"发证机关<br>{red_seal(d, '省市场监督管理局', '资质认定专用章', 40)}"
    body = (
        '<div class="c b serif" style="font-size:31pt;color:#8c1c22;line-height:1.5">检验检测机构<br>资 质 认 定 证 书</div>'
        f'<div class="c m2">证书编号：{number}</div><div class="m4" style="font-size:14pt;line-height:2">'
        f"名称：<b>{firm}</b><br>地址：{d.put('address')}</div>"
        f'<p style="text-indent:2em;font-size:13pt;line-height:2">{said}</p>'
        '<p style="text-indent:2em;font-size:13pt;line-height:2">检验检测能力及授权签字人见证书附表。'
        f"你机构对外出具检验检测报告或证书的法律责任由{firm}承担。</p>"
        f'<div class="grow"></div><div class="row end"><div class="c">许可使用标志<br>{d.picture(mark, 42)}</div>'
        f'<div style="line-height:2">发证日期：{d.date("issue")}<br>有效期至：{ends(d, 6)}</div>'
        f'<div class="c">{where}</div></div>'
        '<div class="c tiny m3">本证书由国家认证认可监督管理委员会监制，在中华人民共和国境内有效。</div>'
    )
    return Sheets((page(body, "serif", art.guilloche("#b98d3e")),), ".sheet{padding:30mm 28mm 24mm}")


@negative("site_visit_score", "zh")
def site_visit_score(d: Draft) -> Sheets:
    """A buyer's score sheet after a visit to a supplier: chapters with full and given marks, papers seen, verdict."""
    full = (10, 15, 15, 20, 15, 15, 10)
    parts = ("资质与体系", "设计开发", "采购与仓储", "过程控制", "检验与不合格品", "设备与计量", "交付与服务")
    notes = (
        "证书原件已核对",
        "无正式评审记录",
        "先进先出执行到位",
        "作业指导书齐全",
        "返工品未标识",
        "校准在有效期内",
        "投诉 24h 回复",
    )
    given = [mark - d.rng.randint(0, 3) for mark in full]
    lines = [
        (str(i), part, str(mark), str(got), note)
        for i, (part, mark, got, note) in enumerate(zip(parts, full, given, notes, strict=True), 1)
    ]
    lines.append(("", "合计", "100", str(sum(given)), f"等级：{'A' if sum(given) > 91 else 'B'}"))
    seen = [
        ("营业执照", d.put("registration"), "长期", "☑"),
        (f"{d.standard(' / ')} 证书", d.put("number"), d.date("expiry"), "☑"),
        ("排污许可证", f"{d.facts.registration}001X", ends(d, 4), "☑"),
        ("产品责任保险", "—", "—", "☐"),
    ]
    head = [
        ("供应商名称", d.put("holder")),
        ("评审日期", d.date("issue")),
        ("供应商地址", d.put("address")),
        ("主要产品", works(d)),
        ("认证机构", d.put("issuer")),
        ("员工人数", f"{d.rng.randint(30, 600)} 人"),
    ]
    end = "☑ 列入合格供应商名录　☐ 整改后复评　☐ 不予列入"
    body = (
        f'<div class="row small"><b>{other_firm(d)}</b>'
        f"<div>QR-8.4-0{d.rng.randint(1, 9)} A/{d.rng.randint(0, 4)}</div></div>"
        f'<div class="c b m1" style="font-size:20pt">供应商现场评审表</div><div class="m2">{boxes_of(head)}</div>'
        f'<div class="m2">{ruled(("序号", "评审项目", "满分", "得分", "评审记录"), lines)}</div>'
        f'<div class="b m2">资质文件查验</div>{ruled(("文件名称", "编号", "有效期至", "已查原件"), seen)}'
        f'<div class="box m2">结论：{end}<br>建议改进：{d.rng.choice(("完善返工品标识", "增加备件台账", "完善设计评审"))}，'
        f"于 {after(d, 30)} 前回复。</div><div class='grow'></div>"
        f'<div class="row small m2"><div>品质：{hand(d, 24)}</div><div>采购：{hand(d, 24)}</div>'
        f"<div>工程：{hand(d, 24)}</div><div>供应商确认：{hand(d, 24)}</div></div>"
    )
    return Sheets((page(body),), ".sheet{padding:15mm 17mm 11mm}" + BOXED + RULED, zoom=1.1)


@negative("export_declaration_form", "zh")
def export_declaration_form(d: Draft) -> Sheets:
    """A customs declaration for goods that leave the country: boxes, goods with codes, the maker's norm."""
    number = figures(d, 18)
    top = [
        ("境内发货人", f"{d.put('holder')} ({d.facts.registration})"),
        ("出境关别", d.rng.choice(("洋山海关 (2248)", "深圳海关 (5300)", "宁波海关 (3100)"))),
        ("出口日期", after(d, 2)),
        ("申报日期", d.date("issue")),
        ("境外收货人", "CORVALDIN PROCUREMENT B.V."),
        ("运输方式", "水路运输 (2)"),
        ("运输工具名称及航次号", f"HALMSTRUP/{d.rng.randint(100, 999)}E"),
        ("提运单号", f"HLM{figures(d, 9)}"),
        ("生产销售单位", d.facts.holder[0]),
        ("监管方式", "一般贸易 (0110)"),
        ("合同协议号", f"SC{d.facts.issue:%y%m}-{d.rng.randint(100, 999)}"),
        ("贸易国（地区）", "荷兰 (NLD)"),
    ]
    lines = [
        (
            str(i),
            figures(d, 10),
            item,
            f"{d.rng.randint(20, 900)} 千克",
            f"{d.rng.randint(9, 99)}00.00 美元",
            "中国 (CHN)",
        )
        for i, item in enumerate(goods(d, 4), 1)
    ]
    remark = (
        f"标记唛码及备注：N/M　随附单证：发票、装箱单、原厂{home(d)}体系证书复印件（{d.put('number')}，"
        f"{d.put('issuer')}，有效期至 {d.date('expiry')}）"
    )
    body = (
        '<div class="c b" style="font-size:19pt">中华人民共和国海关出口货物报关单</div>'
        f'<div class="row small m2"><div>预录入编号：{number}</div><div>海关编号：{number}</div><div>页码/页数：1/1</div></div>'
        f'<div class="m1">{boxes_of(top)}</div><div class="box">{remark}</div>'
        f'<div class="m1">{ruled(("项号", "商品编号", "商品名称及规格型号", "数量及单位", "总价/币制", "原产国"), lines)}</div>'
        '<div class="box m1">特殊关系确认：否　价格影响确认：否　支付特许权使用费确认：否　自报自缴：是</div>'
        '<div class="grow"></div><div class="row small"><div>报关人员：'
        f"{somebody(d)}　电话：0574-8{figures(d, 7)}<br>申报单位：{other_firm(d, 'logistics')}</div>"
        f'<div>兹声明以上内容承担如实申报、依法纳税之法律责任</div><div class="c">海关批注及签章<br>'
        f"{red_seal(d, '中华人民共和国海关', '验讫章', 30)}</div></div>"
    )
    css = ".sheet{padding:12mm 16mm 10mm}" + BOXED + RULED + " .two{grid-template-columns:repeat(4,1fr)}"
    return Sheets((page(body, "wide"),), css, "landscape", zoom=1.2)


@negative("food_production_permit", "zh")
def food_production_permit(d: Draft) -> Sheets:
    """A state's permit to make food: code of licence, head, place, classes, from and until, office and seal."""
    of_trade(d, "food")
    city = d.rng.choice(CITIES)
    pairs = [
        ("生产者名称", d.put("holder")),
        ("统一社会信用代码", d.put("registration")),
        ("法定代表人", d.text("people")),
        ("住　　所", d.put("address")),
        ("生产地址", d.facts.address[0]),
        (
            "食品类别",
            d.rng.choice(("速冻食品、调味品", "饮料；糕点", "蔬菜制品，水果制品", "粮食加工品；方便食品")),
        ),
        ("许可证编号", f"SC{figures(d, 14)}"),
        ("日常监督管理机构", f"{city}市市场监督管理局"),
        ("投诉举报电话", "12315"),
        ("有效期至", ends(d, 5)),
    ]
    body = (
        '<div class="c b serif m2" style="font-size:36pt;letter-spacing:4mm;color:#1f6b3a">食品生产许可证</div>'
        f'<div class="m4" style="font-size:13.5pt">{rows(pairs)}</div><div class="grow"></div>'
        f'<div class="row end"><div>{d.code(28)}<div class="tiny">扫描查看许可明细</div></div>'
        f'<div class="c" style="line-height:1.9">发证机关：{city}市市场监督管理局<br>签发人：{somebody(d)}<br>'
        f"{red_seal(d, f'{city}市市场监督管理局', '食品许可专用章', 40)}<br>{d.date('issue')}</div></div>"
        '<div class="c tiny m3">国家市场监督管理总局监制</div>'
    )
    css = ".sheet{padding:32mm 34mm 22mm} .rows td{padding:2.4mm 6mm 2.4mm 0} .rows .l{white-space:nowrap}"
    return Sheets((page(body, "", art.guilloche("#3b8a58")),), css)


@negative("warranty_card", "zh", "en")
def warranty_card(d: Draft) -> Sheets:
    """A maker's warranty card: model, serial number, bought on, warranty, repairs, boast of a norm."""
    serial = f"SN{d.facts.issue:%y%m}{figures(d, 7)}"
    made = goods(d, 1, "electronics", "metal")[0]
    title, labels, said, heads = {
        "zh": (
            "产品保修卡",
            ("产品名称", "型号", "机身编号", "购买日期", "保修期至", "用户姓名", "经销商（盖章）"),
            "凭本卡和购机发票享受整机一年、主要部件三年免费保修。人为损坏、自行拆修、无卡或涂改者不在保修之列。"
            "制造商已通过 {s} 认证（证书编号：{n}）。",
            ("日期", "故障现象", "维修内容", "维修员"),
        ),
        "en": (
            "Warranty Card",
            (
                "Product",
                "Model",
                "Serial No.",
                "Date of purchase",
                "Warranty until",
                "Customer",
                "Dealer's stamp",
            ),
            "This card and the invoice entitle the owner to free repair for one year, main parts three years. Damage "
            "by misuse or opening is excluded. Made in a plant certified to {s} (certificate no. {n}).",
            ("Date", "Fault", "Repair", "Technician"),
        ),
    }[d.facts.language]
    stamp = d.picture(art.seal(other_firm(d)[:18], "★"), 30)
    values = (
        made,
        f"{d.rng.choice('KLMT')}X-{d.rng.randint(100, 980)}",
        serial,
        d.date("issue"),
        ends(d, 1),
        somebody(d),
        stamp,
    )
    phone = f"400-8{figures(d, 2)}-{figures(d, 4)}" if d.facts.language == "zh" else f"0800 {figures(d, 6)}"
    left = rows(list(zip(labels, values, strict=True)), "ruled")
    right = ruled(heads, [("&nbsp;<br>&nbsp;", "", "", "") for _ in range(5)])
    body = (
        f'<div class="row"><div class="b big">{d.put("holder")}</div>'
        f'<div class="b" style="font-size:24pt">{title}</div>'
        '<div class="c small b" style="border:.6mm solid;border-radius:50%;padding:4mm 3mm">'
        f"{d.standard(' ')}</div></div>"
        '<div class="m3" style="display:grid;grid-template-columns:1fr 1fr;gap:10mm">'
        f"<div>{left}</div><div>{right}</div></div>"
        f'<div class="m3 small" style="line-height:1.7">{said.format(s=d.standard(" "), n=d.put("number"))}</div>'
        f'<div class="grow"></div><div class="row small"><div>{d.put("address")}</div><div>☎ {phone}</div></div>'
    )
    return Sheets((page(body, "wide"),), ".sheet{padding:16mm 20mm 12mm}" + RULED, "landscape", zoom=1.25)


@negative("bidders_review_table", "zh")
def bidders_review_table(d: Draft) -> Sheets:
    """A committee's table on who may bid: firms across, demands down, among them certificates with number and end."""
    firms = [d.put("holder"), other_firm(d), other_firm(d)]
    own = f"{d.put('number')}<br>至 {d.date('expiry')}<br>✓"
    late = f"{figures(d, 5)}Q{figures(d, 5)}R1M<br>至 {after(d, -40)}<br>✗ 已过期"
    lines = [
        ("营业执照", "有效", "✓", "✓", "✓"),
        ("资质/许可", "满足招标文件第二章", "✓", "✓", "✓"),
        (
            f"{d.standard(' / ')}<br>认证证书",
            "投标截止日有效",
            own,
            late,
            f"{figures(d, 8)}<br>至 {after(d, 400)}<br>✓",
        ),
        ("财务状况", "近三年审计报告", "✓", "✓", "✓"),
        ("业绩", "近三年同类 2 项", "3 项 ✓", "2 项 ✓", f"{d.rng.randint(4, 9)} 项 ✓"),
        ("信誉", "未列入失信名单", "✓", "✓", "✓"),
        ("投标保证金", f"{d.rng.randint(2, 9)} 万元", "✓", "✓", "✓"),
        ("<b>审查结论</b>", "", "<b>通过</b>", "<b>不通过</b>", "<b>通过</b>"),
    ]
    who = "".join(f"<div>{hand(d, 24)}</div>" for _ in range(5))
    body = (
        '<div class="c b" style="font-size:19pt">资格审查记录表</div>'
        f'<div class="row small m2"><div>项目名称：{goods(d, 1)[0]}采购项目</div>'
        f"<div>项目编号：ZB{d.facts.issue.year}-{d.rng.randint(100, 999)}</div><div>日期：{d.date('issue')}</div></div>"
        f'<div class="m1">{ruled(("审查因素", "审查标准", *firms), lines)}</div>'
        '<div class="small m2">注：“✓”表示符合，“✗”表示不符合；一项不符合即为审查不通过。证书以全国认证认可信息公共服务平台查询结果为准。</div>'
        f'<div class="grow"></div><div class="small">评标委员会全体成员签字：</div><div class="row">{who}</div>'
    )
    return Sheets((page(body, "wide"),), ".sheet{padding:15mm 20mm 12mm}" + RULED, "landscape", zoom=1.25)


@negative("bank_payment_slip", "zh")
def bank_payment_slip(d: Draft) -> Sheets:
    """A bank's slip for a transfer to a certification body: accounts, sum in words, 'fee for certification'."""
    city, sum_ = d.rng.choice(CITIES), d.rng.randint(60, 360) * 100
    use = f"{home(d)} {d.rng.choice(('认证审核费', '监督审核费', '再认证费', '证书年金'))}　证书号 {d.put('number')}"
    lines = [
        ("付款人户名", d.put("holder"), "收款人户名", d.put("issuer")),
        ("付款人账号", figures(d, 19), "收款人账号", figures(d, 17)),
        ("付款人开户行", f"中国澜江银行{city}分行", "收款人开户行", "中国澜江银行北京永定支行"),
        ("币种", "人民币", "金额（小写）", f"￥{sum_:,.2f}"),
        ("金额（大写）", f"{capital(sum_)}元整", "手续费", "￥5.50"),
        ("用途", use, "附言", f"合同 {d.decoy('report')}"),
    ]
    grid = "".join(f"<tr><th>{a}</th><td>{b}</td><th>{c}</th><td>{e}</td></tr>" for a, b, c, e in lines)
    seal = red_seal(d, "中国澜江银行", "电子回单专用章", 36)
    body = (
        '<div class="row" style="color:#9c1f1f"><div class="b big">◈ 中国澜江银行</div>'
        '<div class="b" style="font-size:18pt">网上银行电子回单</div><div class="small">第 1 次打印</div></div>'
        f'<div class="row small m2"><div>回单编号：{figures(d, 14)}</div><div>交易流水号：{figures(d, 18)}</div>'
        f'<div>交易日期：{d.date("issue")}</div></div><table class="ruled m1">{grid}</table>'
        f'<div class="row end m2"><div class="small">验证码：{figures(d, 12)}<br>记账日期：{d.date("issue")}　交易机构：{city}分行营业部'
        f"　柜员：EB0{d.rng.randint(100, 999)}<br>本回单仅供参考，不作为收款方发货依据，重复打印无效。</div>{seal}</div>"
        '<div class="m3" style="border-top:.3mm dashed #777"></div><div class="grow"></div>'
    )
    return Sheets((page(body),), ".sheet{padding:18mm 16mm} .ruled th{width:28mm;background:#fbf3ee}" + RULED)
