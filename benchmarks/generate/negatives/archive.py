"""What a Chinese firm's archive holds beside certificates: credit reports, red-headed notices, bank and insurance papers, bids, receipts, bills, licences of authorities, posts."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.lobby import BOXED, after, goods, hand, other_firm
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

CITIES = ("苏州", "东莞", "宁波", "青岛", "汕头", "佛山")


def ends(d: Draft, years: int) -> str:
    """Give the last day of a term of years from the paper's day."""
    return d.other_date(days_later(years_later(d.facts.issue, years), -1))


def works(d: Draft) -> str:
    """Say what the firm makes, without what is left out."""
    return d.put("scope").split("(")[0].split("（")[0]


@negative("credit_report_cover", "zh")
def credit_report_cover(d: Draft) -> Sheets:
    """The first page of a public credit report: the firm's code, licences counted, a line for each licence with number and end, mark of the site."""
    city = d.rng.choice(CITIES)
    basic = [("企业名称", d.put("holder")), ("统一社会信用代码", d.put("registration")), ("法定代表人", d.text("people")), ("企业类型", "有限责任公司（自然人投资或控股）"), ("成立日期", d.date("initial")), ("住所", d.put("address")), ("登记机关", f"{city}市市场监督管理局")]  # fmt: skip
    counts = tuple(f"{d.rng.randint(0, 9)} 条" for _ in range(6))
    permits = [("1", "企业登记设立许可", f"({city[0]})登记企设〔{d.facts.initial.year}〕第{d.rng.randint(1000, 9999)}号", d.other_date(d.facts.initial), "长期", f"{city}市市场监督管理局"), ("2", "城镇污水排入排水管网许可证", f"{city[0]}排许字第{d.rng.randint(100, 999)}号", after(d, -200), after(d, 1625), f"{city}市水务局"), ("3", "质量管理体系认证证书" if "9001" in d.standard("/") else "管理体系认证证书", d.put("number"), d.date("issue"), d.date("expiry"), d.put("issuer"))]  # fmt: skip
    body = f"""<div class="row"><div class="b big" style="color:#c0392b">信用中国</div><div class="r tiny">报告编号：{d.facts.issue:%Y%m%d}{d.rng.randint(10**9, 10**10 - 1)}<br>报告生成日期：{after(d, 41)} 10:{d.rng.randint(10, 59)}</div></div><div class="c b m3" style="font-size:24pt">法人和非法人组织公共信用信息报告</div><div class="c b big m2">{d.facts.holder[0]}</div><div class="bar m3">一、登记注册基础信息</div>{rows(basic)}<div class="bar m2">二、信用信息概览</div>{ruled(("行政许可", "行政处罚", "守信激励", "失信惩戒", "信用承诺", "信用评价"), [counts])}<div class="bar m2">三、行政管理及认证信息</div>{ruled(("序号", "许可证书名称", "许可编号/证书编号", "许可决定日期", "有效期至", "许可机关/发证机构"), permits)}<div class="bar m2">四、诚实守信相关荣誉信息</div><div class="small m1">查询期内未查询到相关记录。</div><div class="grow"></div><div class="row end"><div class="tiny">声明：本报告所展示的信息来源于全国信用信息共享平台，仅供参考，不作为信用评价的最终结论，不得用于法律规定以外的用途。如对信息内容有异议，可通过“信用中国”网站提出。</div>{d.code(22)}</div><div class="c tiny m1">第 1 页 / 共 {d.rng.randint(3, 8)} 页</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 17mm 10mm} .bar{background:#c0392b;color:#fff;padding:1.4mm 3mm;font-weight:bold;font-size:11pt} .rows{font-size:10pt} .rows .l{white-space:nowrap}" + RULED + " .ruled td,.ruled th{font-size:8.5pt}")  # fmt: skip


@negative("red_head_notice", "zh")
def red_head_notice(d: Draft) -> Sheets:
    """An authority's notice under a red head: money granted to firms that were certified, a list of firms with norm, number and sum, seal."""
    city = d.rng.choice(CITIES)
    office, year = f"{city}市市场监督管理局", d.facts.issue.year
    firms = [("1", d.put("holder"), d.standard("/"), d.put("number"), f"{d.rng.randint(1, 5)}")] + [(str(i), other_firm(d), d.rng.choice(("GB/T 24001-2016", "GB/T 45001-2020", "ISO 22000:2018", "GB/T 29490-2023")), f"{d.rng.randint(10000, 99999)}E{d.rng.randint(10000, 99999)}R0M", f"{d.rng.randint(1, 5)}") for i in range(2, 6)]  # fmt: skip
    body = f"""<div class="c b serif" style="font-size:31pt;color:#d0021b;letter-spacing:1mm;white-space:nowrap">{office}文件</div><div class="c m3">{city[0]}市监质〔{year}〕{d.rng.randint(8, 190)}号</div><div style="border-top:.9mm solid #d0021b" class="m1"></div><div class="c b serif m3" style="font-size:19pt;line-height:1.5">关于下达{year}年度企业管理体系认证<br>奖励资金的通知</div><div class="m2">各县（市、区）市场监督管理局，各有关单位：</div><p>根据《{city}市质量强市战略专项资金管理办法》，经企业申报、区县初审、专家评审和社会公示，决定对{year - 1}年度首次获得质量管理体系、环境管理体系、职业健康安全管理体系等认证证书的企业给予一次性奖励，现将奖励资金下达给你们（名单见下表）。</p><p>请各单位严格按照规定用途使用资金。获奖企业应保持认证证书有效，认证证书在有效期内被撤销或者暂停的，须在三十日内书面报告，奖励资金予以追回。</p><div class="m1">{ruled(("序号", "企业名称", "认证依据", "证书编号", "金额（万元）"), firms)}</div><div class="grow"></div><div class="row end m4"><div></div><div class="c" style="position:relative">{office}<br>{d.date("issue")}{d.picture(art.seal(office, ""), 38, "position:absolute;left:4mm;top:-20mm")}</div></div><div class="m3 small" style="border-top:.3mm solid #222;border-bottom:.3mm solid #222;padding:1mm 0">（此件公开发布）&emsp;{office}办公室&emsp;{after(d, 1)}印发</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 25mm 16mm;line-height:1.7} p{text-indent:2em;margin:2mm 0}" + RULED)  # fmt: skip


@negative("bank_account_permit", "zh")
def bank_account_permit(d: Draft) -> Sheets:
    """The central bank's paper on a firm's first account: approval number, bank, account, seal of the branch."""
    city = d.rng.choice(CITIES)
    old = d.rng.random() < 0.5
    pairs = [("账户名称", d.put("holder")), ("账户号码", f"{d.rng.randint(10**8, 10**9 - 1)}{d.rng.randint(10**8, 10**9 - 1)}"), ("开户银行", f"中国澜江银行股份有限公司{city}{d.rng.choice(('高新', '滨海', '湖东'))}支行"), ("法定代表人<br>（单位负责人）", d.text("people")), ("基本存款账户编号", f"J{d.rng.randint(1000000000000, 9999999999999)}")]  # fmt: skip
    title = "开 户 许 可 证" if old else "基本存款账户信息"
    said = f"经审核，<u>&ensp;{d.facts.holder[0]}&ensp;</u>符合开户条件，准予开立基本存款账户。" if old else "该单位已在我行办理基本存款账户备案，账户信息如下："  # fmt: skip
    body = f"""<div class="row small"><div>核准号：J{d.rng.randint(1000000000000, 9999999999999)}</div><div>编号：{d.rng.randint(1000, 9999)}-{d.rng.randint(10**7, 10**8 - 1)}</div></div><div class="c b serif m3" style="font-size:34pt">{title}</div><div class="m4" style="font-size:15pt;line-height:2">{said}</div><div class="m2" style="font-size:14pt">{rows(pairs)}</div><div class="grow"></div><div class="row end"><div class="tiny">打印时间：{after(d, 0)} 15:{d.rng.randint(10, 59)}</div><div class="c">发证机关（盖章）<br>{d.picture(art.seal(f"中国人民银行{city}市中心支行", "行政许可专用章"), 36)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "wide", art.guilloche("#9a7b3f", 1123, 794)),), ".sheet{padding:20mm 32mm 14mm} .rows td{padding:1.6mm 7mm 1.6mm 0}", "landscape")  # fmt: skip


@negative("social_insurance_proof", "zh")
def social_insurance_proof(d: Draft) -> Sheets:
    """A print of an office's proof of social insurance paid: unit, months, heads insured, check code, electronic seal."""
    city, first = d.rng.choice(CITIES), d.facts.issue
    months = [(f"{first.year}{m:02}", *(str(d.rng.randint(80, 92)) for _ in range(4)), f"{d.rng.randint(90, 160)},{d.rng.randint(100, 999)}.{d.rng.randint(10, 99)}", "已到账") for m in range(1, 7)]  # fmt: skip
    pairs = [("单位名称", d.put("holder")), ("统一社会信用代码", d.put("registration")), ("单位编号", f"{d.rng.randint(10**7, 10**8 - 1)}"), ("参保地", f"{city}市社会保险基金管理中心"), ("参保状态", "正常参保"), ("查询区间", f"{first.year}01 至 {first.year}06")]  # fmt: skip
    body = f"""<div class="c b" style="font-size:22pt">{city}市社会保险参保缴费证明（单位）</div><div class="row small m2"><div>证明编号：{first:%Y%m%d}{d.rng.randint(10**7, 10**8 - 1)}</div><div>单位：人、元</div></div><div class="m1">{boxes_of(pairs)}</div><div class="m2">{ruled(("费款所属期", "养老保险", "失业保险", "工伤保险", "医疗保险", "缴费金额", "到账状态"), months)}</div><div class="m2 small">说明：<br>1. 本证明由系统自动生成，加盖电子印章，与窗口出具的证明具有同等效力。<br>2. 验证码：{d.rng.randint(10**9, 10**10 - 1):X}，可登录政务服务网或扫描二维码验证，有效期至 {after(d, 90)}。<br>3. 本证明仅用于投标、资质办理，涂改无效。</div><div class="grow"></div><div class="row end">{d.code(26)}<div class="c">{d.picture(art.seal(f"{city}市社会保险基金管理中心", "业务专用章"), 38)}<br>打印日期：{d.date("issue")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 20mm 16mm;line-height:1.6}" + BOXED + RULED)


def boxes_of(pairs: list[tuple[str, str]]) -> str:
    """Give a grid of boxes, caption before value."""
    return '<div class="two">' + "".join(f"<div class=box>{k}：<b>{v}</b></div>" for k, v in pairs) + "</div>"


@negative("bid_scoring_table", "zh")
def bid_scoring_table(d: Draft) -> Sheets:
    """A table from a tender by which bids are scored: price, technique, and points for valid certificates of management systems."""
    buyer = other_firm(d, "construction")
    lines = [("1", "价格部分<br>（30分）", "投标报价", "30", "满足招标文件要求且投标价格最低的投标报价为评标基准价，得30分；其他报价得分=（评标基准价÷投标报价）×30。"), ("2", "商务部分<br>（25分）", "体系认证", "6", "投标人具有有效期内的质量管理体系认证证书（GB/T 19001/ISO 9001）、环境管理体系认证证书（GB/T 24001/ISO 14001）、职业健康安全管理体系认证证书（GB/T 45001/ISO 45001），每提供一项得2分。须提供证书复印件及全国认证认可信息公共服务平台查询截图，状态须为“有效”，否则不得分。"), ("3", "", "同类业绩", "9", f"自{d.facts.issue.year - 3}年1月1日以来（以合同签订日期为准）每提供一个同类业绩得3分，最高9分。"), ("4", "", "企业信用", "4", "具有AAA级信用等级证书的得4分，AA级得2分。"), ("5", "", "售后服务", "6", "具有GB/T 27922 商品售后服务评价体系认证证书五星级得6分，四星级得3分。"), ("6", "技术部分<br>（45分）", "技术参数响应", "25", "全部满足得25分；标注“★”的为实质性条款，不满足作无效投标处理；一般条款每负偏离一项扣2分。"), ("7", "", "检测报告", "8", "提供CMA或CNAS标识的检测报告，每份得2分。"), ("8", "", "实施方案", "12", "方案科学合理得9～12分，较合理得5～8分，一般得0～4分。")]  # fmt: skip
    body = f"""<div class="row tiny"><div>{buyer} 采购项目 招标文件</div><div>项目编号：ZB{d.facts.issue.year}-{d.rng.randint(100, 999)}</div></div><div class="c b m2" style="font-size:18pt">第五章&ensp;评标办法（综合评分法）</div><div class="small m2">本项目采购内容：{"、".join(goods(d, 2))}。评标委员会对资格审查、符合性审查合格的投标人按下表打分，得分四舍五入保留两位小数。投标截止时间：{d.date("issue")} 09:30（北京时间），投标有效期 90 日历天。</div><div class="m2">{ruled(("序号", "评分因素", "评分项", "分值", "评分标准"), lines)}</div><div class="small m2">注：证书名称与上述不一致但认证依据标准相同的视为满足；证书在投标截止日前已过有效期、被暂停或撤销的不得分。复印件须加盖投标人公章，原件备查。</div><div class="grow"></div><div class="c tiny">— {d.rng.randint(21, 58)} —</div>"""
    return Sheets((page(body, d.rng.choice(("", "serif"))),), ".sheet{padding:16mm 19mm 12mm;line-height:1.6}" + RULED + " .ruled td,.ruled th{font-size:9.5pt} .ruled td:nth-child(2),.ruled td:nth-child(3),.ruled th{white-space:nowrap}")  # fmt: skip


@negative("bid_document_contents", "zh")
def bid_document_contents(d: Draft) -> Sheets:
    """A leaf of a bid that parts its sections: 'certificates of management systems, copies behind', a table of them, seal of the bidder."""
    section = d.rng.choice(("三", "四", "五"))
    lines = [("质量管理体系认证证书", "GB/T 19001-2016/ISO 9001:2015", d.put("number"), d.date("expiry"), "见第 45 页"), ("环境管理体系认证证书", "GB/T 24001-2016/ISO 14001:2015", "同上机构", d.other_date(d.facts.expiry), "见第 47 页"), ("职业健康安全管理体系认证证书", "GB/T 45001-2020/ISO 45001:2018", "同上机构", d.other_date(d.facts.expiry), "见第 49 页"), ("高新技术企业证书", "国科发火〔2016〕32号", f"GR{d.facts.issue.year}{d.rng.randint(10**7, 10**8 - 1)}", after(d, 800), "见第 51 页")]  # fmt: skip
    body = f"""<div class="tiny">{d.put("holder")}&emsp;投标文件（商务标）&emsp;正本</div><div class="b m4" style="font-size:20pt">{section}、资格证明文件</div><div class="b m2" style="font-size:15pt">（{d.rng.choice(("二", "三", "六"))}）投标人管理体系认证证书</div><div class="m3" style="line-height:1.9">我单位已建立并有效运行质量、环境、职业健康安全管理体系，由{d.put("issuer")}审核并颁发认证证书，现将认证证书信息列表如下，复印件附后，均真实有效并加盖我单位公章。如有虚假，愿承担由此产生的一切法律责任。</div><div class="m3">{ruled(("证书名称", "依据文件", "编号", "有效期至", "备注"), lines)}</div><div class="m3 small">查询网址：全国认证认可信息公共服务平台 cx.cnca.example；查询日期：{d.date("issue")}</div><div class="grow"></div><div class="row end"><div></div><div style="position:relative;line-height:2">投标人（盖单位章）：{d.facts.holder[0]}<br>法定代表人或其委托代理人（签字）：{hand(d, 26)}<br>日期：{d.date("issue")}{d.picture(art.seal(d.facts.holder[0], "投标专用章"), 38, "position:absolute;left:34mm;top:-14mm")}</div></div><div class="c tiny m4">44</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:20mm 24mm 14mm}" + RULED)


@negative("company_app_screen", "zh")
def company_app_screen(d: Draft) -> Sheets:
    """A picture of an app that looks firms up, on a telephone: tabs, count of qualifications, cards with kind, number and end of each."""
    cards = [("质量管理体系认证（ISO9001）", d.put("number"), d.date("issue"), d.date("expiry"), "有效", d.put("issuer")), ("环境管理体系认证", f"{d.rng.randint(10000, 99999)}E{d.rng.randint(10000, 99999)}R1M", after(d, -1300), after(d, -205), "过期失效", d.facts.office.issuer), ("强制性产品认证（CCC）", f"{d.facts.issue.year - 2}01{d.rng.randint(10**9, 10**10 - 1)}", after(d, -700), after(d, 1100), "有效", "中国质量认证中心"), ("高新技术企业", f"GR{d.facts.issue.year}3200{d.rng.randint(1000, 9999)}", after(d, -100), after(d, 994), "有效", "江苏省科学技术厅")]  # fmt: skip
    shown = "".join(f'<div class=card><div class="row"><b>{a}</b><span class=tag>{s}</span></div><div class=g>证书编号 <i>{n}</i></div><div class=g>发证日期 <i>{b}</i>&emsp;截止日期 <i>{e}</i></div><div class=g>发证机构 <i>{who}</i></div></div>' for a, n, b, e, s, who in cards)  # fmt: skip
    body = f"""<div class="row small"><b>{d.rng.randint(9, 17)}:{d.rng.randint(10, 59)}</b><span>5G ▮▮▮ 78%</span></div><div class="row m2"><span style="font-size:20pt">‹</span><b class="big">资质证书</b><span>⋯ ◎</span></div><div class="m2 name">{d.facts.holder[0]}</div><div class="row m2 tabs"><b>全部 {d.rng.randint(5, 40)}</b><span>体系认证 2</span><span>产品认证 6</span><span>行政许可 9</span><span>筛选 ▾</span></div>{shown}<div class="c small m2" style="color:#999">上拉加载更多</div><div class="grow"></div><div class="row small nav"><span>☆ 收藏</span><span>⊙ 监控风险</span><span>⇪ 分享</span><b>下载报告</b></div><div class="tiny c m1" style="color:#aaa">数据来源于公开信息，仅供参考，更新于 {after(d, 60)}</div>"""
    css = ".page{background:#333} .sheet{width:118mm;height:286mm;margin:5mm auto;background:#f4f5f8;border-radius:7mm;padding:6mm 6mm 5mm} .card{background:#fff;border-radius:2mm;padding:3mm 4mm;margin-top:3mm;font-size:10.5pt} .g{color:#999;font-size:9pt;margin-top:1.4mm} .g i{font-style:normal;color:#333} .tag{color:#1a9b57;border:.2mm solid;border-radius:1mm;padding:.3mm 1.5mm;font-size:8pt;white-space:nowrap} .name{background:#fff;padding:3mm 4mm;font-weight:bold} .tabs{font-size:9.5pt} .tabs b{color:#1673ff;border-bottom:.6mm solid} .nav{background:#fff;padding:3mm} .nav b{background:#1673ff;color:#fff;padding:1.5mm 6mm;border-radius:5mm}"
    return Sheets((page(body),), css)


@negative("internal_audit_report", "zh")
def internal_audit_report(d: Draft) -> Sheets:
    """A firm's report on its own yearly audit: aim, basis, group, findings by department, conclusion that the system is effective."""
    lines = [(dept, clause, d.rng.choice(("符合", "符合", "一般不符合 1 项", "观察项 1 项"))) for dept, clause in (("管理层", "4.1 4.2 5.1 5.2 6.1 9.3"), ("品质部", "7.1.5 8.6 8.7 9.1 10.2"), ("生产部", "8.1 8.5.1 8.5.2 8.5.4"), ("采购部", "8.4"), ("业务部", "8.2 9.1.2"), ("行政部", "7.1.2 7.2 7.3 7.5"))]  # fmt: skip
    pairs = [("审核目的", "验证管理体系是否符合标准要求并得到有效实施和保持，迎接认证机构监督审核"), ("审核范围", f"{works(d)}所涉及的所有部门、场所和过程"), ("审核依据", f"{d.standard(' / ')}、管理手册、程序文件、适用法律法规及顾客要求"), ("审核日期", f"{after(d, -2)} ～ {d.date('issue')}"), ("审核组", f"组长：{d.text('people')}（内审员证书号 NSY-{d.rng.randint(1000, 9999)}）&emsp;组员：3 人"), ("认证证书", f"{d.put('issuer')}，编号 {d.put('number')}，有效期至 {d.date('expiry')}")]  # fmt: skip
    body = f"""<div class="row small"><div>{d.put("holder")}</div><div>表单编号：QR-9.2-0{d.rng.randint(1, 9)}&ensp;版本：A/{d.rng.randint(0, 3)}</div></div><div class="c b m2" style="font-size:22pt">内部审核报告</div><div class="c small">（{d.facts.issue.year}年度第{d.rng.choice("一二")}次）&emsp;报告编号：NS-{d.facts.issue:%Y%m}-01</div><div class="m2">{ruled(("项目", "内容"), pairs)}</div><div class="b m2">审核发现汇总</div><div class="m1">{ruled(("受审部门", "涉及条款", "结果"), lines)}</div><div class="b m2">审核综述及结论</div><div class="m1" style="line-height:1.8">本次审核采用抽样方法，共开出不符合报告若干份，均为一般不符合项，责任部门已制定纠正措施，于 {after(d, 20)} 前完成整改并由审核组验证。审核组认为：公司管理体系文件符合标准要求，体系运行基本有效，具备持续改进和自我完善的机制，可以接受认证机构的监督审核。</div><div class="grow"></div><div class="row end small"><div>编制：{hand(d, 26)}<br>{d.date("issue")}</div><div>审核：{hand(d, 26)}<br>{after(d, 1)}</div><div>批准：{hand(d, 26)}<br>{after(d, 2)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 14mm}" + RULED + " .ruled td:first-child{white-space:nowrap}")  # fmt: skip


@negative("objectives_by_department", "zh")
def objectives_by_department(d: Draft) -> Sheets:
    """A firm's table of quality, environment and safety objectives by department for a year with formula, rhythm and result, signed off."""
    year = d.facts.issue.year
    lines = [("公司", "顾客满意度", f"≥{d.rng.randint(90, 96)} 分", "调查得分平均值", "半年", f"{d.rng.randint(91, 98)}.{d.rng.randint(0, 9)}"), ("公司", "成品一次交验合格率", f"≥{d.rng.randint(96, 99)}%", "合格批÷交验批×100%", "每月", f"{d.rng.randint(97, 99)}.{d.rng.randint(0, 9)}%"), ("生产部", "计划完成率", "≥95%", "实际产量÷计划产量×100%", "每月", "96.2%"), ("采购部", "来料合格率", "≥98%", "合格批÷来料批×100%", "每月", "98.8%"), ("品质部", "计量器具按期检定率", "100%", "已检÷应检×100%", "每年", "100%"), ("行政部", "培训计划完成率", "100%", "完成次数÷计划次数×100%", "季度", "100%"), ("生产部", "固废分类处置率", "100%", "—", "每月", "100%"), ("全体", "重大火灾、重伤事故", "0", "发生次数", "每年", "0"), ("公司", "认证证书保持有效", "100%", f"{d.put('brand')} {d.put('number')}", "每年", f"至 {d.date('expiry')}")]  # fmt: skip
    body = f"""<div class="row small"><div class="b">{d.put("holder")}</div><div>编号：QEO-6.2-01&ensp;版次：{d.rng.choice("ABC")}/{d.rng.randint(0, 4)}&ensp;生效日期：{d.date("issue")}</div></div><div class="c b m2" style="font-size:21pt">{year}年度管理目标分解及考核表</div><div class="small m2">依据：{d.standard(" / ")} 第 6.2 条款&emsp;方针：质量第一、顾客至上、预防污染、关爱健康、持续改进</div><div class="m1">{ruled(("责任部门", "目标项目", "目标值", "计算方法", "考核频次", "完成情况"), lines)}</div><div class="grow"></div><div class="row small"><div>编制：{hand(d, 24)}</div><div>审核：{hand(d, 24)}</div><div>批准：{hand(d, 24)}</div><div class="stampbox">受控文件<br>发放号 {d.rng.randint(1, 20):02}</div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:14mm 18mm 12mm} .stampbox{border:.7mm solid #d0021b;color:#d0021b;font-weight:bold;padding:2mm 5mm;transform:rotate(-6deg);text-align:center}" + RULED, "landscape")  # fmt: skip


@negative("receipt_of_certificates", "zh")
def receipt_of_certificates(d: Draft) -> Sheets:
    """A slip that comes with certificates in the post: which papers with which numbers are in it, how to use them, a part to sign and send back."""
    lines = [("认证证书（中文正本）", d.put("number"), d.standard("/"), "1"), ("认证证书（中文副本）", d.facts.number, d.standard("/"), "2"), ("认证证书（英文）", d.facts.number, d.standard("/"), "1"), ("认证标志使用手册", "—", "—", "1"), ("增值税发票", f"{d.rng.randint(10**7, 10**8 - 1)}", "—", "1")]  # fmt: skip
    tips = ("证书有效期内，须在每个日历年（再认证年除外）接受监督审核，首次监督审核应在认证决定日起12个月内完成。", f"贵单位证书有效期至 {d.date('expiry')}，请于到期前三个月提出再认证申请。", "单位名称、地址、认证范围发生变化，请及时通知本机构办理换证。", "证书信息将于颁证后 30 日内上报国家认监委网站，可凭证书编号查询。")  # fmt: skip
    body = f"""<div class="row">{d.logo(38)}<div class="r tiny">{d.decoys_form()}</div></div><div class="c b m2" style="font-size:22pt">认证证书发放（签收）单</div><div class="m3">{d.put("holder")}：</div><div style="text-indent:2em;line-height:1.8" class="m1">贵单位的管理体系认证证书已于 {d.date("issue")} 颁发，现随函寄上下列文件，请查收。顺丰单号：SF{d.rng.randint(10**12, 10**13 - 1)}。</div><div class="m2">{ruled(("文件名称", "编号", "认证标准", "份数"), lines)}</div><div class="b m2">温馨提示</div>{"".join(f'<div class="small m1">{i}. {t}</div>' for i, t in enumerate(tips, 1))}<div class="r m2">{d.put("issuer")}&ensp;客户服务部</div><div class="m3" style="border-top:.4mm dashed #555"></div><div class="c small">✂ 沿此线剪下寄回或传真</div><div class="c b big m2">回 执</div><div class="m2" style="line-height:2">上述证书及文件已收到，内容核对无误。&emsp;☑ 是&emsp;☐ 否（说明：__________）<br>签收单位（盖章）：{d.facts.holder[0]}<br>签收人：{hand(d, 24)}&emsp;电话：138{d.rng.randint(10**7, 10**8 - 1)}&emsp;签收日期：{after(d, 6)}</div><div class="grow"></div><div class="tiny c">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 12mm}" + RULED)


@negative("vat_invoice_for_audit", "zh")
def vat_invoice_for_audit(d: Draft) -> Sheets:
    """An electronic bill of the tax office for a certification fee: buyer and seller with codes, sums in words, note with the contract."""
    net = d.rng.randint(60, 240) * 100
    tax = round(net * 0.06, 2)
    number = f"{d.facts.issue:%y}{d.rng.randint(10**9, 10**10 - 1)}{d.rng.randint(10**7, 10**8 - 1)}"
    seller = companies.uscc(d.rng)
    line = [("*认证服务*管理体系认证费", "——", "次", "1", f"{net:.2f}", f"{net:.2f}", "6%", f"{tax:.2f}")]  # fmt: skip
    body = f"""<div class="row top">{d.code(22)}<div class="c b serif" style="font-size:21pt;color:#9a3324;border-bottom:.8mm double;padding:0 8mm 2mm">电子发票（{d.rng.choice(("普通发票", "增值税专用发票"))}）</div><div class="small" style="line-height:1.8">发票号码：{number}<br>开票日期：{d.date("issue", style="{y}年{m:02}月{d:02}日")}</div></div><div class="two m2"><div class="cell"><i>购买方信息</i>名称：{d.put("holder")}<br>统一社会信用代码/纳税人识别号：{d.put("registration")}</div><div class="cell"><i>销售方信息</i>名称：{d.put("issuer")}<br>统一社会信用代码/纳税人识别号：{seller}</div></div><div class="mid">{ruled(("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"), line)}<div style="height:26mm"></div><div class="row small"><b>合&emsp;计</b><span>¥{net:.2f}&emsp;&emsp;¥{tax:.2f}</span></div></div><div class="cell row"><span>价税合计（大写）&emsp;ⓧ{capital(round(net + tax))}圆整</span><span>（小写）¥{net + tax:.2f}</span></div><div class="cell" style="min-height:22mm">备注：合同号 {d.facts.decoys.report}；认证依据 {d.standard(" / ")}；证书编号 {d.put("number")}；{d.rng.choice(("初次认证费", "第一次监督审核费", "再认证审核费"))}；开户行：中国澜江银行{d.rng.choice(CITIES)}分行<br>收款人：祁望舒&emsp;复核人：闻若川</div><div class="grow"></div><div class="row small"><div>开票人：{d.text("people")}</div>{d.picture(art.seal(d.facts.office.issuer, "发票专用章"), 30)}<div class="tiny">下载次数：{d.rng.randint(1, 4)}</div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:13mm 17mm 8mm} .two{display:grid;grid-template-columns:1fr 1fr} .cell,.mid{border:.3mm solid #9a3324;padding:2.5mm 3mm;font-size:10pt;line-height:1.8} .cell i{font-style:normal;color:#9a3324;display:block;font-size:8.5pt} .ruled{width:100%} .ruled th,.ruled td{border:0;text-align:left;font-size:9.5pt;padding:1mm 2mm} .ruled th{color:#9a3324;font-weight:normal}", "landscape")  # fmt: skip


def capital(number: int) -> str:
    """Write a sum below 100,000 in the figures of bills."""
    digits, units = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟", "万")
    text = "".join(f"{digits[int(c)]}{units[i] if c != '0' else ''}" for i, c in zip(range(len(str(number)) - 1, -1, -1), str(number), strict=True))  # fmt: skip
    while "零零" in text:
        text = text.replace("零零", "零")
    return text.rstrip("零")


@negative("printing_licence", "zh")
def printing_licence(d: Draft) -> Sheets:
    """An authority's licence to print, to carry goods or to trade in dangerous ones: number, scope, from and to, seal on a patterned ground."""
    city = d.rng.choice(CITIES)
    title, code, office, scope, hue = d.rng.choice((("印刷经营许可证", f"({d.facts.issue.year})印证字{d.rng.randint(10**8, 10**9 - 1)}号", f"{city}市新闻出版局", "包装装潢印刷品、其他印刷品印刷", "#2d6a8a"), ("道路运输经营许可证", f"交运管许可字{d.rng.randint(10**11, 10**12 - 1)}号", f"{city}市交通运输局", "道路普通货物运输、货物专用运输（集装箱）", "#3b7a3b"), ("危险化学品经营许可证", f"{city[0]}应急经字〔{d.facts.issue.year}〕{d.rng.randint(1000, 9999)}", f"{city}市应急管理局", "乙醇、乙酸乙酯、甲苯（不带储存设施经营）", "#9a5b1e")))  # fmt: skip
    pairs = [("证&ensp;&ensp;号", code), ("企业名称", d.put("holder")), ("企业住所", d.put("address")), ("法定代表人", d.text("people")), ("经营范围", scope), ("统一社会信用代码", d.put("registration")), ("有效期限", f"{d.date('issue')} 至 {ends(d, d.rng.choice((3, 4)))}")]  # fmt: skip
    body = f"""<div class="c b serif m2" style="font-size:38pt;letter-spacing:5mm;color:{hue}">{title}</div><div class="r small m2">（{d.rng.choice(("正本", "副本"))}）</div><div class="m3" style="font-size:14pt">{rows(pairs)}</div><div class="grow"></div><div class="row end">{d.code(26)}<div class="small" style="max-width:90mm">持证单位应亮证经营，不得出租、出借、转让或涂改；每年一月至三月参加年度核验。</div><div class="c">发证机关<br>{d.picture(art.seal(office, "行政审批专用章"), 36)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "wide serif", art.guilloche(hue, 1123, 794)),), ".sheet{padding:20mm 30mm 14mm} .rows td{padding:1.5mm 7mm 1.5mm 0} .rows .l{white-space:nowrap}", "landscape")  # fmt: skip


@negative("skill_grade_certificate", "zh")
def skill_grade_certificate(d: Draft) -> Sheets:
    """A person's certificate of vocational skill: photograph, trade, grade, identity number partly hidden, number, the firm that examined."""
    person = d.text("people")
    trade, level = d.rng.choice((("质检员", "高级工／三级"), ("电工", "技师／二级"), ("焊工", "中级工／四级"), ("化学检验员", "高级工／三级")))  # fmt: skip
    pairs = [("姓&ensp;&ensp;名", person), ("证件类型", "居民身份证"), ("证件号码", f"{d.rng.randint(320100, 449999)}19{d.rng.randint(70, 99)}****{d.rng.randint(1000, 9999)}"), ("职业名称", trade), ("工种／职业方向", d.rng.choice(("质量管理体系内审方向", "——"))), ("职业技能等级", level), ("证书编号", f"Y0032{d.rng.randint(10**6, 10**7 - 1)}{d.facts.issue.year}{d.rng.randint(10**6, 10**7 - 1)}")]  # fmt: skip
    body = f"""<div class="c b serif m2" style="font-size:34pt;color:#8a1c1c">职业技能等级证书</div><div class="c m1 small" style="letter-spacing:.5mm">OCCUPATIONAL SKILL LEVEL CERTIFICATE</div><div class="m3" style="line-height:1.8;text-indent:2em">本证书表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</div><div class="row top m3"><div style="font-size:13pt">{rows(pairs)}</div><div class="photo"></div></div><div class="m2 small">认定机构（用人单位）：{d.put("holder")}<br>机构备案号：S00003205{d.rng.randint(1000, 9999)}<br>机构信息查询：zscx.osta.example</div><div class="grow"></div><div class="row end">{d.code(26)}<div class="c">{d.picture(art.seal(d.facts.holder[0], "技能等级认定专用章"), 38)}<br>发证日期：{d.date("issue")}</div></div>"""
    return Sheets((page(body, "serif", art.guilloche("#8a1c1c")),), ".sheet{padding:26mm 28mm 22mm} .rows td{padding:2mm 6mm 2mm 0} .rows .l{white-space:nowrap} .photo{width:32mm;height:42mm;flex:none;background:radial-gradient(circle at 50% 36%,#d8bda2 0 9mm,transparent 9.3mm),radial-gradient(ellipse at 50% 108%,#2c3e50 0 15mm,#4a90d9 15.4mm)}")  # fmt: skip


@negative("public_account_article", "zh")
def public_account_article(d: Draft) -> Sheets:
    """An article of a firm's public account, printed: glad tidings that three systems were certified, what each norm is, contacts, hearts."""
    city = d.rng.choice(CITIES)
    norms = "".join(f"<h3>▍{n}</h3><p>{t}</p>" for n, t in (("ISO 9001 质量管理体系", "是企业发展与成长之根本，通过认证表明企业在产品质量、顾客满意和持续改进方面达到国际标准要求。"), ("ISO 14001 环境管理体系", "帮助企业识别和控制环境因素，节能降耗，履行合规义务。"), ("ISO 45001 职业健康安全管理体系", "预防与工作相关的伤害和健康损害，提供安全健康的工作场所。")))  # fmt: skip
    body = f"""<div class="b" style="font-size:20pt;line-height:1.4">喜报｜热烈祝贺我司顺利通过三体系认证！</div><div class="small m2" style="color:#888">原创 品牌部&ensp;<span style="color:#576b95">{d.put("holder")}</span>&ensp;{d.date("issue")} 17:{d.rng.randint(10, 59)}&ensp;{city}</div><div class="banner m2">再添荣誉 · 砥砺前行</div><p>近日，经{d.put("issuer")}专家组为期三天的文件评审和现场审核，{d.facts.holder[0]}顺利通过质量、环境、职业健康安全管理体系认证，获颁认证证书（证书编号：{d.put("number")}），证书有效期至 {d.date("expiry")}，认证范围覆盖“{works(d)}”。</p>{norms}<p>公司总经理{d.text("people")}表示，三体系认证证书的取得不是终点，而是新的起点。公司将以此为契机，严格按照 {d.standard(" / ")} 要求运行，为客户提供更优质的产品和服务。</p><div class="c m2"><div class="photo">审核末次会议现场</div></div><div class="c m2">{d.code(24)}<div class="tiny">长按识别二维码关注我们</div></div><div class="grow"></div><div class="row small" style="color:#888"><span>阅读 {d.rng.randint(120, 3200)}</span><span>👍 {d.rng.randint(9, 99)}&emsp;在看 {d.rng.randint(2, 60)}&emsp;写留言</span></div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 30mm 10mm;font-size:12pt;line-height:1.75} p{margin:2.5mm 0} h3{margin:2mm 0 0;color:#b3212a;font-size:12.5pt} .banner{background:linear-gradient(90deg,#b3212a,#e5783b);color:#ffe9b0;font-size:24pt;font-weight:bold;text-align:center;padding:9mm} .photo{height:36mm;background:linear-gradient(#a9b7c0,#6c7a84);color:#fff;font-size:9pt;padding-top:29mm}")  # fmt: skip


@negative("eia_approval", "zh")
def eia_approval(d: Draft) -> Sheets:
    """An authority's approval of an environmental report for a project: points on waste gas, water, noise, acceptance, five years, seal."""
    city = d.rng.choice(CITIES)
    office = f"{city}市生态环境局"
    ton = d.rng.randint(2, 90) * 100
    points = ("项目须实行雨污分流，生活污水经化粪池预处理后接入市政污水管网，执行《污水综合排放标准》（GB 8978-1996）三级标准。", "注塑、焊接工序废气经集气罩收集、二级活性炭吸附处理后由15米高排气筒排放，执行《大气污染物综合排放标准》（GB 16297-1996）。", "合理布局，选用低噪声设备，厂界噪声执行《工业企业厂界环境噪声排放标准》（GB 12348-2008）3类标准。", "危险废物须委托有资质单位处置，并执行转移联单制度。", "鼓励企业按照 GB/T 24001-2016（ISO 14001:2015）建立环境管理体系，落实环境风险防范措施，编制突发环境事件应急预案并备案。")  # fmt: skip
    body = f"""<div class="c b serif" style="font-size:34pt;color:#d0021b;letter-spacing:5mm">{office}</div><div style="border-top:.8mm solid #d0021b;border-bottom:.25mm solid #d0021b;height:1.6mm" class="m1"></div><div class="r m2">{city[0]}环建〔{d.facts.issue.year}〕{d.rng.randint(10, 480)}号</div><div class="c b serif m2" style="font-size:17pt;line-height:1.5">关于对{d.put("holder")}<br>年产{ton}吨{goods(d, 1)[0]}项目环境影响报告表的批复</div><div class="m2">{d.facts.holder[0]}：</div><p>你单位报送的《年产{ton}吨项目环境影响报告表》（以下简称“报告表”）收悉。项目位于{d.put("address")}，总投资{d.rng.randint(3, 90)}00万元。根据报告表评价结论，在落实各项污染防治措施的前提下，从环保角度同意项目建设，并须做好以下工作：</p>{"".join(f"<p>{n}、{t}</p>" for n, t in zip("一二三四五", points, strict=True))}<p>六、项目竣工后，须按规定程序开展环境保护验收，经验收合格后方可投入生产。本批复自下达之日起五年内有效，逾期开工建设的，须报我局重新审核。</p><div class="grow"></div><div class="r" style="position:relative">{office}&emsp;&emsp;<br>{d.date("issue")}&emsp;&emsp;{d.picture(art.seal(office, ""), 38, "position:absolute;right:8mm;top:-20mm")}</div><div class="m3 small" style="border-top:.3mm solid #222;padding-top:1mm">抄送：{city}市环境监察支队，{other_firm(d)}（环评单位）</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:20mm 26mm 15mm;line-height:1.7} p{text-indent:2em;margin:1.2mm 0}")  # fmt: skip
