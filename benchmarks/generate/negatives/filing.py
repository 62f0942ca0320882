"""What a Chinese firm's clerk files day by day: delivery notes, checks of goods received, contracts, minutes, calibration and training records, powers of attorney, slides, letters, posters, awards, matrices, proofs of tax."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.archive import CITIES, boxes_of, ends, works
from benchmarks.generate.negatives.lobby import BOXED, after, goods, hand, mail_of, other_firm
from benchmarks.generate.negatives.reception import norm, somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

NATIONAL = {
    "ISO 9001": "GB/T 19001-2016",
    "ISO 14001": "GB/T 24001-2016",
    "ISO 45001": "GB/T 45001-2020",
}


def home(d: Draft) -> str:
    """Name the standard in short with its national twin, as one does by the way."""
    short = norm(d)
    return d.rng.choice((short.replace(" ", ""), f"{NATIONAL.get(short, 'GB/T 19001-2016')}/{short}"))


@negative("daily_delivery_note", "zh")
def daily_delivery_note(d: Draft) -> Sheets:
    """A delivery note of copies in colours: customer, order, goods, count, who sent and received; the firm's certified systems in the head."""
    lines = [(str(i), f"{d.rng.choice('ABCHKM')}{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}", g, d.rng.choice(("PCS", "个", "套", "KG")), f"{d.rng.randint(1, 60) * 100}", f"{d.rng.randint(2, 40)} 箱", f"{d.facts.issue:%y%m}{d.rng.randint(10, 28)}", "") for i, g in enumerate(goods(d, 5), 1)]  # fmt: skip
    lines += [("", "", "以下空白", "", "", "", "", "")]
    body = f"""<div class="c b" style="font-size:20pt">{d.put("holder")}</div><div class="c small">地址：{d.put("address")}&emsp;电话：0{d.rng.randint(510, 769)}-8{d.rng.randint(1000000, 9999999)}&emsp;{d.rng.choice((f"通过 {home(d)} 认证企业", f"{home(d)} 认证证书编号：{d.put('number')}"))}</div><div class="c b m1" style="font-size:17pt;letter-spacing:6mm">送 货 单</div><div class="row small m1"><div>客户名称：{other_firm(d)}<br>送货地址：{other_firm(d)}收货仓</div><div>送货单号：XS{d.facts.issue:%Y%m%d}{d.rng.randint(100, 999)}<br>客户订单号：PO{d.rng.randint(10**7, 10**8 - 1)}</div><div>送货日期：{d.date("issue")}<br>车牌号：苏E·{d.rng.randint(10000, 99999)}</div></div><div class="m1">{ruled(("序号", "物料编码", "品名规格", "单位", "数量", "件数", "批号", "备注"), lines)}</div><div class="small m1">合计数量（大写）：见明细&emsp;&emsp;随货附：出厂检验报告 {d.rng.randint(1, 5)} 份、材质证明 {d.rng.randint(0, 3)} 份。收货后如有数量差异请于 24 小时内、质量异议请于 7 日内书面提出，逾期视为合格。</div><div class="row m3 small"><div>制单：{somebody(d)}</div><div>仓管：{hand(d, 20)}</div><div>送货人：{hand(d, 20)}</div><div>收货单位及经手人（盖章）：{hand(d, 22)}</div></div><div class="grow"></div><div class="row tiny"><div>一联存根（白）&ensp;二联客户（红）&ensp;三联财务（蓝）&ensp;四联回单（黄）</div><div>表单编号：QR-CK-0{d.rng.randint(1, 9)} A/{d.rng.randint(0, 3)}</div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:12mm 18mm 10mm;line-height:1.5}" + RULED, "landscape")  # fmt: skip


@negative("goods_received_check", "zh")
def goods_received_check(d: Draft) -> Sheets:
    """A record of checking goods received: supplier, lot, sample plan, items with five readings, verdict, and boxes for papers that came along."""
    supplier = other_firm(d)
    head = [("供应商", supplier), ("物料名称", goods(d, 1)[0]), ("物料编码", f"RM-{d.rng.randint(1000, 9999)}"), ("采购单号", f"CG{d.facts.issue:%y%m}{d.rng.randint(100, 999)}"), ("送检数量", f"{d.rng.randint(1, 90) * 100} PCS"), ("来料批号", f"{d.facts.issue:%Y%m%d}-{d.rng.randint(1, 9)}"), ("抽样标准", "GB/T 2828.1-2012 一般检验水平 II"), ("AQL", "CR=0 MAJ=0.65 MIN=1.5")]  # fmt: skip
    lines: list[tuple[str, ...]] = [("外观", "无划伤、毛刺、变形", "目视", "√", "√", "√", "√", "√", "OK")]
    for what in ("长度", "宽度", "厚度", "孔径"):
        size = d.rng.randint(30, 990) / 10
        lines.append((what, f"{size:.1f}±0.1", "卡尺", *(f"{size + d.rng.uniform(-0.08, 0.08):.2f}" for _ in range(5)), "OK"))  # fmt: skip
    lines += [("硬度", "≥ 60 HRB", "硬度计", *(str(d.rng.randint(61, 72)) for _ in range(5)), "OK"), ("装配", "与样件配合良好", "试装", "√", "√", "√", "√", "√", "OK")]  # fmt: skip
    papers = f"☑ 材质证明（3.1）&ensp;☑ 出厂检验报告&ensp;☑ RoHS 检测报告（报告编号 A22{d.rng.randint(10**8, 10**9 - 1)}）&ensp;☐ SDS&ensp;☑ 供应商体系证书（{home(d)}，有效期至 {d.date('expiry')}，档案号 GF-{d.rng.randint(10, 99)}）"
    body = f"""<div class="row"><div class="b">{d.put("holder")}</div><div class="small">编号：IQC-{d.facts.issue:%Y%m%d}-{d.rng.randint(10, 99)}</div></div><div class="c b m1" style="font-size:21pt">进料检验记录</div><div class="m2">{boxes_of(head)}</div><div class="m2">{ruled(("检验项目", "标准要求", "工具", "1", "2", "3", "4", "5", "判定"), lines)}</div><div class="m2 box">随货资料：{papers}</div><div class="m1 box">不良描述：{d.rng.choice(("无", "包装破损 1 箱，已整理，产品无影响", "标签批号模糊 2 张，要求供应商改善"))}</div><div class="m1 box">综合判定：☑ 合格入库&ensp;☐ 特采&ensp;☐ 挑选&ensp;☐ 退货&emsp;&emsp;MRB 会签：—</div><div class="row m3 small"><div>检验员：{hand(d, 24)} {d.date("issue")}</div><div>审核：{hand(d, 24)}</div><div>批准：{hand(d, 24)}</div></div><div class="grow"></div><div class="row tiny"><div>依据：{d.standard(" / ")} 8.4.2、8.6；《进料检验控制程序》QP-8.4-02</div><div>QR-PZ-11 版本 B/1&ensp;保存期 3 年</div></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 18mm 12mm;line-height:1.5}" + BOXED + RULED + " .ruled td,.ruled th{font-size:9pt;padding:1.4mm 1.8mm}")  # fmt: skip


@negative("sale_contract_page", "zh")
def sale_contract_page(d: Draft) -> Sheets:
    """A contract of purchase: parties, goods with prices, terms on quality, papers to come along, payment, two seals."""
    buyer = other_firm(d)
    lines, total = [], 0
    for i, item in enumerate(goods(d, 4), 1):
        count, price = d.rng.randint(1, 40) * 100, d.rng.randint(150, 9800) / 100
        total += round(count * price)
        lines.append((str(i), item, f"见图纸 {d.rng.randint(100, 999)}", str(count), f"{price:.2f}", f"{count * price:,.2f}", f"{d.rng.randint(7, 30)} 天"))  # fmt: skip
    quality = d.rng.choice((f"供方须保持{d.system()}认证（{d.standard('/')}，证书编号 {d.put('number')}，发证机构 {d.put('issuer')}，有效期至 {d.date('expiry')}）持续有效，证书变更、暂停或撤销应在 5 日内书面通知需方", f"供方应建立并保持符合 {home(d)} 要求的质量管理体系，认证证书复印件加盖公章作为本合同附件"))  # fmt: skip
    terms = (f"质量要求、技术标准：按双方确认的图纸、样品及国家标准执行。{quality}。", "交货地点、方式：供方送货至需方仓库，运费由供方承担。", "包装标准：纸箱加托盘，外箱注明品名、批号、数量、生产日期，包装物不回收。", "验收标准及异议期限：需方按 GB/T 2828.1 抽样验收，如有异议在收货后 15 日内提出。每批须随货提供出厂检验报告、材质证明。", f"结算方式：月结 {d.rng.choice((30, 60, 90))} 天，供方开具 13% 增值税专用发票。", f"违约责任：逾期交货每日按逾期金额的 {d.rng.choice(('0.3%', '0.5%'))} 支付违约金。", "争议解决：协商不成的，由需方所在地人民法院管辖。", "本合同一式两份，双方盖章后生效，传真件、扫描件具有同等法律效力。")  # fmt: skip
    first = [("供方（章）", d.put("holder")), ("地址", d.put("address")), ("委托代理人", d.text("people")), ("开户行", f"澜江银行{d.rng.choice(CITIES)}支行"), ("税号", d.put("registration"))]  # fmt: skip
    second = [("需方（章）", buyer), ("地址", f"{d.rng.choice(CITIES)}市开发区创业路 {d.rng.randint(1, 99)} 号"), ("委托代理人", somebody(d)), ("电话", f"0512-6{d.rng.randint(1000000, 9999999)}")]  # fmt: skip
    body = f"""<div class="c b" style="font-size:22pt;letter-spacing:3mm">工业品买卖合同</div><div class="row small m2"><div>供方：{d.facts.holder[0]}<br>需方：{buyer}</div><div>合同编号：HT{d.facts.issue:%Y%m}-{d.rng.randint(100, 999)}<br>签订时间：{d.date("issue")}&emsp;签订地点：{d.rng.choice(CITIES)}</div></div><div class="m1 small">一、产品名称、规格、数量、金额：</div>{ruled(("序号", "产品名称", "规格型号", "数量", "单价（元）", "金额（元）", "交期"), lines)}<div class="small m1">合计人民币：¥{total:,}.00（含税）</div>{"".join(f'<div class="m1 small">{n}、{t}</div>' for n, t in zip("二三四五六七八九", terms, strict=True))}<div class="pair m2"><div style="position:relative">{rows(first)}{d.picture(art.seal(d.facts.holder[0], "合同专用章"), 34, "position:absolute;right:4mm;top:2mm;opacity:.8")}</div><div style="position:relative">{rows(second)}{d.picture(art.seal(buyer, "合同专用章"), 34, "position:absolute;right:4mm;top:2mm;opacity:.8")}</div></div><div class="grow"></div><div class="c tiny">第 1 页 共 1 页</div>"""
    return Sheets((page(body, d.rng.choice(("", "serif"))),), ".sheet{padding:16mm 20mm 10mm;line-height:1.55} .pair{display:grid;grid-template-columns:1fr 1fr;border:.25mm solid #777} .pair>div{padding:2mm 3mm;min-height:40mm} .pair>div+div{border-left:.25mm solid #777} .rows{font-size:9pt} .rows .l{white-space:nowrap}" + RULED + " .ruled td,.ruled th{font-size:9pt;padding:1.2mm 2mm}")  # fmt: skip


@negative("kick_off_minutes", "zh")
def kick_off_minutes(d: Draft) -> Sheets:
    """A firm's minutes of a meeting on its certification: who came, what the head said, table of tasks with owner and end."""
    goal = d.rng.choice(("监督审核", "再认证审核", "初次认证"))
    past = "" if goal == "初次认证" else f"公司现持有{d.put('issuer')}颁发的{d.system()}认证证书（编号 {d.put('number')}，有效期至 {d.date('expiry')}）。"  # fmt: skip
    tasks = [("1", "识别内外部环境和相关方，更新风险和机遇评估表", "各部门", after(d, 7)), ("2", "修订管理手册及程序文件（升版至 C/0）", "体系办", after(d, 15)), ("3", "内审员培训及内部审核", "品质部", after(d, 30)), ("4", "管理评审", "总经办", after(d, 40)), ("5", "计量器具送检，收集检定证书", "品质部", after(d, 25)), ("6", "与认证机构确认审核计划、人日及费用", "体系办", after(d, 20)), ("7", "现场 5S 整改、消防器材点检", "生产部", after(d, 35))]  # fmt: skip
    pairs = [("会议主题", f"{home(d)} {goal}准备工作会议"), ("时间 / 地点", f"{d.date('issue')} 14:00　二楼会议室"), ("主持人", f"{d.text('people')}（管理者代表）"), ("参会人员", "总经办、品质部、生产部、技术部、采购部、业务部、行政部负责人"), ("记录人", somebody(d)), ("缺席", "设备科（出差）")]  # fmt: skip
    body = f"""<div class="c b big">{d.put("holder")}</div><div class="c b m1" style="font-size:22pt;letter-spacing:4mm">会议纪要</div><div class="r small">编号：HYJY-{d.facts.issue.year}-{d.rng.randint(1, 60):02}</div><div class="m1">{ruled(("项目", "内容"), pairs)}</div><div class="b m2">一、会议内容</div><p>1. 管理者代表通报上一年度体系运行情况。{past}认证机构将于 {after(d, 50)} 前后派 {d.rng.randint(1, 3)} 名审核员进行{goal}，审核时间 {d.rng.randint(2, 6)} 人日。</p><p>2. 上次审核开出的不符合项（7.2 培训有效性评价缺失、7.5 文件未受控）已关闭，各部门须确认没有再次发生。</p><p>3. 总经理强调：证书是客户验厂和投标的必备条件，今年已有 {d.rng.randint(2, 9)} 家客户要求提供有效证书，各部门必须按计划完成，不得走过场。</p><p>4. 新产品{goods(d, 1)[0]}已量产，本次拟申请扩大认证范围。</p><div class="b m2">二、工作安排</div><div class="m1">{ruled(("序号", "工作内容", "责任部门", "完成日期"), tasks)}</div><div class="m2">三、下次会议：{after(d, 21)}，检查进度。未按期完成的按《绩效管理办法》考核。</div><div class="grow"></div><div class="row small end"><div>抄送：总经理、各部门</div><div>签发：{hand(d, 28)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 14mm;line-height:1.6} p{text-indent:2em;margin:1mm 0}" + RULED + " .ruled td:first-child{white-space:nowrap}")  # fmt: skip


@negative("inner_calibration_record", "zh")
def inner_calibration_record(d: Draft) -> Sheets:
    """A firm's record of calibrating its own calipers: standard used with its paper, points, errors, verdict, next day."""
    tool = d.rng.choice((("数显卡尺", "0-150mm", 0.02), ("外径千分尺", "0-25mm", 0.004), ("高度尺", "0-300mm", 0.03), ("百分表", "0-10mm", 0.015)))  # fmt: skip
    points = (5, 10, 15, 20, 25) if "25" in tool[1] else (2, 4, 6, 8, 10) if "10mm" in tool[1] else (20, 50, 80, 120, 140)  # fmt: skip
    lines = []
    for p in points:
        seen = [p + d.rng.uniform(-tool[2], tool[2]) * 0.6 for _ in range(3)]
        mean = sum(seen) / 3
        lines.append((f"{p}.000", *(f"{v:.3f}" for v in seen), f"{mean:.3f}", f"{mean - p:+.3f}", f"±{tool[2]}", "合格"))  # fmt: skip
    head = [("器具名称", tool[0]), ("规格型号", tool[1]), ("管理编号", f"JL-{d.rng.randint(1, 200):03}"), ("出厂编号", f"{d.rng.randint(10**6, 10**7 - 1)}"), ("使用部门", d.rng.choice(("品质部", "车间一", "模具房"))), ("制造厂", d.rng.choice(("霜川量具", "北极海量具"))), ("环境温度", f"{d.rng.randint(190, 215) / 10} ℃"), ("相对湿度", f"{d.rng.randint(45, 62)} %RH"), ("校准依据", "《内部校准规程》WI-JL-02（参照 JJG 30、JJF 1091）"), ("校准日期", d.date("issue"))]  # fmt: skip
    body = f"""<div class="row"><div class="b">{d.put("holder")}</div><div class="small">QR-7.1.5-04&ensp;A/{d.rng.randint(0, 4)}</div></div><div class="c b m2" style="font-size:21pt">计量器具内部校准记录</div><div class="r small">记录编号：NX{d.facts.issue:%Y%m}-{d.rng.randint(10, 99)}</div><div class="m1">{boxes_of(head)}</div><div class="b m2">标准器</div><div class="m1">{ruled(("名称", "编号", "等级", "检定/校准单位", "证书编号", "有效期至"), [("量块 83 块组", f"LK{d.rng.randint(1000, 9999)}", "1 级", f"{d.rng.choice(CITIES)}市计量测试所（CNAS L{d.rng.randint(1000, 9999)}）", f"CD{d.facts.issue.year}{d.rng.randint(10000, 99999)}", after(d, d.rng.randint(30, 330)))])}</div><div class="b m2">外观检查：☑ 无锈蚀、碰伤&ensp;☑ 刻线清晰&ensp;☑ 零位正确&emsp;测量数据（mm）</div><div class="m1">{ruled(("标准值", "示值1", "示值2", "示值3", "平均值", "示值误差", "允许误差", "判定"), lines)}</div><div class="m2 box">结论：☑ 合格，准予使用&ensp;☐ 限用&ensp;☐ 停用报废&emsp;校准周期：{d.rng.choice((6, 12))} 个月&emsp;下次校准日期：<b>{after(d, 364)}</b></div><div class="small m2">说明：依据 GB/T 19001-2016 / ISO 9001:2015 第 7.1.5 条，公司内部校准人员经培训考核合格（{somebody(d)}，内校员证 2{d.rng.randint(1000, 9999)}）。</div><div class="grow"></div><div class="row small"><div>校准员：{hand(d, 26)}</div><div>核验员：{hand(d, 26)}</div><div>批准：{hand(d, 26)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 20mm 14mm;line-height:1.55}" + BOXED + RULED + " .ruled td,.ruled th{font-size:9pt;padding:1.3mm 2mm}")  # fmt: skip


@negative("training_record_form", "zh")
def training_record_form(d: Draft) -> Sheets:
    """A form on one training inside the firm: subject, teacher, content, people with marks, how well it worked."""
    people = (
        "柏云舟",
        "纪拂晓",
        "阮听澜",
        "沈知遥",
        "宋予安",
        "卫长亭",
        "叶疏桐",
        "章听雨",
        "邹望川",
        "穆清和",
    )
    marks = [(str(i), n, d.rng.choice(("生产部", "品质部", "仓库", "技术部", "采购部")), hand(d, 14), str(d.rng.randint(72, 98)), "合格") for i, n in enumerate(d.rng.sample(people, 8), 1)]  # fmt: skip
    about = d.rng.choice(
        (
            f"{home(d)} 标准条款及内审员知识培训",
            f"{d.system()}标准换版及文件宣贯",
            f"{home(d)} 管理体系基础知识",
        )
    )
    teacher = d.rng.choice((f"{d.put('brand')} 外聘讲师", f"{d.text('people')}（管理者代表，内审员证号 {d.facts.issue.year - 1}-NQ-{d.rng.randint(100, 999)}）", "咨询公司老师"))  # fmt: skip
    pairs = [("培训主题", about), ("培训日期 / 课时", f"{d.date('issue')}　{d.rng.choice((4, 6, 8))} 课时"), ("培训地点", "三楼培训室"), ("培训讲师", teacher), ("培训方式", "☑ 授课&ensp;☐ 实操&ensp;☑ 考试&ensp;☐ 外训"), ("培训教材", f"{d.standard(' / ')} 标准文本、公司管理手册、程序文件"), ("培训内容摘要", "七项质量管理原则；过程方法与风险思维；4～10 章条款逐条讲解；文件化信息控制；内部审核的策划、检查表编写、不符合项判定与案例练习；本公司方针目标：质量第一，顾客满意，持续改进。")]  # fmt: skip
    body = f"""<div class="row"><div class="b big">{d.put("holder")}</div><div class="small">QR-7.2-03&ensp;版本 A/2</div></div><div class="c b m1" style="font-size:22pt">培 训 记 录 表</div><div class="m2">{ruled(("项目", "内容"), pairs)}</div><div class="b m2">参加人员及考核结果</div><div class="m1">{ruled(("序号", "姓名", "部门", "签到", "成绩", "结果"), marks)}</div><div class="m2 box">培训有效性评价：应到 {d.rng.randint(9, 12)} 人，实到 8 人，考试平均分 {d.rng.randint(80, 90)}.{d.rng.randint(0, 9)}，均达到 70 分以上，培训有效。三个月后由部门主管跟踪评价实际应用效果。</div><div class="grow"></div><div class="row small"><div>记录：{hand(d, 24)}</div><div>评价人：{hand(d, 24)}</div><div>{after(d, 3)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 13mm;line-height:1.5}" + BOXED + RULED + " .ruled td:first-child{white-space:nowrap} .ruled td,.ruled th{padding:1.3mm 2mm}")  # fmt: skip


@negative("letter_of_attorney", "zh")
def letter_of_attorney(d: Draft) -> Sheets:
    """A head's power of attorney for one employee in a tender or to hand in papers for certification; identity cards below; until a day."""
    aim = d.rng.choice((f"{other_firm(d, 'construction')}{goods(d, 1)[0]}采购项目（招标编号：ZB{d.facts.issue.year}-{d.rng.randint(100, 999)}）的投标、签约、执行", f"向{d.put('issuer')}办理{d.system()}（{d.standard('/')}）认证申请、合同签订、证书领取"))  # fmt: skip
    ident = tuple(f"32058{d.rng.randint(1, 5)}19{d.rng.randint(68, 98)}{d.rng.randint(1, 12):02}{d.rng.randint(1, 28):02}{d.rng.randint(1000, 9999)}" for _ in range(2))  # fmt: skip
    other = d.rng.choice(("裴南乔", "蒋拾光", "陆知非"))
    body = f"""<div class="c b m3" style="font-size:26pt;letter-spacing:3mm">法定代表人授权委托书</div><p class="m4">本授权委托书声明：注册于{d.put("address")}的<u>&ensp;{d.put("holder")}&ensp;</u>的法定代表人<u>&ensp;{d.text("people")}&ensp;</u>，代表本公司授权<u>&ensp;{other}&ensp;</u>（身份证号码：{ident[0]}，职务：{d.rng.choice(("业务经理", "体系专员", "副总经理"))}）为本公司的合法代理人，以本公司名义处理{aim}等一切与之有关的事务，其法律后果由我方承担。</p><p>代理人无转委托权。</p><p>本授权书于 {d.date("issue")} 签字生效，有效期至 {after(d, d.rng.choice((90, 180, 364)))}，特此声明。</p><div class="row m3"><div class="card">法定代表人身份证复印件<br>（正面）<br><br>姓名&ensp;{d.text("people")}<br>公民身份号码&ensp;{ident[1][:6]}********{ident[1][-4:]}</div><div class="card">代理人身份证复印件<br>（正面）<br><br>姓名&ensp;{other}<br>公民身份号码&ensp;{ident[0][:6]}********{ident[0][-4:]}</div></div><div class="grow"></div><div style="line-height:2.1;position:relative">授权单位（盖章）：{d.facts.holder[0]}<br>统一社会信用代码：{d.put("registration")}<br>法定代表人（签字或盖章）：{hand(d, 28)}<br>代理人（签字）：{hand(d, 28)}<br>日期：{d.date("issue")}{d.picture(art.seal(d.facts.holder[0], "★"), 40, "position:absolute;left:52mm;top:-8mm")}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:24mm 27mm 22mm;font-size:13pt;line-height:2} p{text-indent:2em;margin:3mm 0} .card{border:.3mm dashed #666;flex:1;padding:6mm;text-align:center;font-size:10pt;line-height:1.6}")  # fmt: skip


@negative("firm_profile_slide", "zh")
def firm_profile_slide(d: Draft) -> Sheets:
    """A slide of a firm's presentation: in a few figures, what it makes, customers, and a block on qualifications as a list."""
    hue = d.rng.choice(("#0b4f9c", "#a61b29", "#12715b"))
    held = d.rng.choice(((f"{d.standard(' / ')}　{d.put('number')}　{d.put('brand')}", f"有效期：{d.date('start')} 至 {d.date('expiry')}"), (f"{d.facts.initial.year} 年通过 {home(d)} 认证", "每年接受监督审核")))  # fmt: skip
    figures = ((str(d.facts.initial.year - 7), "成立年份"), (f"{d.rng.randint(2, 60)},000㎡", "厂房面积"), (f"{d.rng.randint(80, 900)}人", "在职员工"), (f"{d.rng.randint(3, 60)}项", "授权专利"), (f"{d.rng.randint(1, 9)}.{d.rng.randint(1, 9)}亿", "年产值"))  # fmt: skip
    top = "".join(f"<div class=fig><b>{n}</b><br>{t}</div>" for n, t in figures)
    body = f"""<div class="row head"><div class="b" style="font-size:24pt">企业简介&ensp;<span style="font-size:12pt;font-weight:normal">COMPANY PROFILE</span></div><div>{d.put("holder")}</div></div><div class="figs m3">{top}</div><div class="three m3"><div><h3>关于我们</h3><p>{d.facts.holder[0]}位于{d.put("address")}，是一家专业从事{works(d)}的企业。公司拥有自动化生产线 {d.rng.randint(3, 20)} 条，检测中心配备三坐标、光谱仪、盐雾试验箱等设备，产品远销欧美、东南亚。</p></div><div><h3>资质荣誉</h3><ul><li>{held[0]}<br><small>{held[1]}</small></li><li>国家高新技术企业（{d.facts.issue.year - 1}）</li><li>省级专精特新中小企业</li><li>守合同重信用单位、AAA 级信用企业</li><li>CE、RoHS、REACH 检测</li></ul></div><div><h3>主要客户</h3><ul><li>{other_firm(d)}</li><li>{other_firm(d)}</li><li>{other_firm(d)}</li></ul><h3>主要产品</h3><p>{"、".join(goods(d, 4))}</p></div></div><div class="grow"></div><div class="row tiny"><div>{d.date("issue")} 更新&emsp;商业机密，请勿外传</div><div>0{d.rng.randint(2, 9)}</div></div>"""
    css = f".sheet{{padding:0 0 7mm}} .sheet>*{{margin-left:16mm;margin-right:16mm}} .sheet>.head{{margin:0;background:{hue};color:#fff;padding:8mm 16mm}} .figs{{display:grid;grid-template-columns:repeat(5,1fr);gap:5mm;text-align:center}} .fig{{border:.3mm solid {hue};padding:4mm 2mm;font-size:10pt}} .fig b{{font-size:18pt;color:{hue}}} .three{{display:grid;grid-template-columns:1fr 1.2fr 1fr;gap:8mm;font-size:11pt;line-height:1.7}} h3{{color:{hue};margin:0 0 1mm;border-left:2mm solid;padding-left:2mm;font-size:13pt}} ul{{margin:0 0 3mm;padding-left:5mm}} p{{margin:0}}"
    return Sheets((page(body, "wide"),), css, "landscape")


@negative("letter_of_new_name", "zh")
def letter_of_new_name(d: Draft) -> Sheets:
    """A firm's letter that its name has changed: old and new, code the same, table of what goes on, certificates to be changed, seals old and new."""
    old = d.put("holder")
    new = (
        old.replace("有限公司", "(集团)有限公司")
        if "股份" not in old and "责任" not in old
        else other_firm(d)
    )
    table = [("公司名称", old, new), ("统一社会信用代码", d.put("registration"), "不变"), ("注册地址", d.put("address"), "不变"), ("开户银行及账号", f"澜江银行 3205{d.rng.randint(10**8, 10**9 - 1)}", "账号不变，户名变更"), (f"{d.system()}认证证书", f"{d.put('number')}（有效期至 {d.date('expiry')}）", f"已向{d.put('brand')}提交变更申请，换发后另行提供")]  # fmt: skip
    body = f"""<div class="c b" style="font-size:18pt;color:#b01e23">{new}</div><div style="border-top:.6mm solid #b01e23" class="m1"></div><div class="c b m4" style="font-size:24pt;letter-spacing:2mm">企业名称变更函</div><div class="m3">尊敬的客户、供应商及合作伙伴：</div><p>感谢贵公司长期以来对我公司的支持与信任！因公司发展需要，经{d.rng.choice(CITIES)}市市场监督管理局核准，自 {d.date("issue")} 起，我公司名称由“{old}”正式变更为“{new}”，原公司的一切业务、债权债务及合同权利义务均由变更后的公司继承。现将有关事项函告如下：</p><div class="m2">{ruled(("项目", "变更前", "变更后"), table)}</div><p class="m2">一、原签订的合同、订单、质量协议、保密协议继续有效。</p><p>二、自 {after(d, 15)} 起开具的增值税发票将使用新名称，请及时更新开票资料。</p><p>三、产品型号、生产地址、生产工艺、质量标准均无变化；库存包装及标签使用至 {after(d, 90)} 止。</p><p>四、联系人及电话不变：{somebody(d)}，{mail_of(d, "market")}。</p><p>由此给您带来的不便，我们深表歉意。特此函告！</p><div class="small m1">附：1. 市场监督管理局变更登记通知书；2. 新营业执照复印件。</div><div class="grow"></div><div class="row end"><div style="position:relative" class="c">{d.picture(art.seal(old, "★"), 34)}<br><span class=small>（原公章）</span></div><div style="position:relative" class="c">{d.picture(art.seal(new, "★"), 34)}<br>{new}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 16mm;line-height:1.75} p{text-indent:2em;margin:1.2mm 0}" + RULED)  # fmt: skip


@negative("good_news_poster", "zh")
def good_news_poster(d: Draft) -> Sheets:
    """A red poster on the firm's board: 'good news', the firm has passed its certification, names of those who helped."""
    who = d.rng.choice((f"顺利通过{d.put('issuer')}的现场审核，并于 {d.date('issue')} 获得{d.system()}认证证书（{d.standard(' / ')}，证书编号：{d.put('number')}）", f"顺利通过 {home(d)} {d.system()}{d.rng.choice(('再认证', '年度监督', '换版'))}审核，现场零严重不符合"))  # fmt: skip
    body = f"""<div class="frame fit"><div class="c b serif" style="font-size:64pt;color:#ffd75e;letter-spacing:14mm;padding-left:14mm">喜报</div><div class="c" style="font-size:15pt;color:#ffe9a8">GOOD NEWS</div><div class="inner m3"><div class="b big c">热烈祝贺</div><div class="c b m2" style="font-size:19pt;color:#c8161d">{d.put("holder")}</div><p>经过全体员工 {d.rng.randint(3, 9)} 个月的共同努力，我公司{who}，标志着公司在{works(d)}方面的管理水平迈上新台阶！</p><p>在此，公司特别感谢品质部、生产部、体系办全体同仁的辛勤付出，并对{somebody(d)}等 {d.rng.randint(3, 8)} 名同事给予通报表扬，奖励人民币 {d.rng.randint(3, 20)}00 元/人。</p><p>希望大家再接再厉，以此为契机，严格执行体系文件，持续改进，为顾客提供更优质的产品和服务！</p><div class="r m3">总经办<br>{after(d, 3)}</div></div><div class="grow"></div><div class="c small" style="color:#ffe9a8">质量是企业的生命 · 管理是永恒的主题</div></div>"""
    css = ".sheet{padding:0} .frame{background:linear-gradient(#b80f16,#de2a22);height:100%;padding:20mm 20mm 14mm;display:flex;flex-direction:column} .inner{background:#fff9ea;border-radius:4mm;padding:12mm 13mm;font-size:14pt;line-height:2} p{text-indent:2em;margin:2mm 0}"
    return Sheets((page(body),), css)


@negative("award_of_tender", "zh")
def award_of_tender(d: Draft) -> Sheets:
    """An agent's notice that a bidder has won: project, number, price, term, what to sign by when; two seals."""
    buyer, agent = other_firm(d, "construction"), f"{d.rng.choice(CITIES)}澜正招标代理有限公司"
    price = d.rng.randint(80, 2900) * 1000 + d.rng.randint(1, 999)
    pairs = [("项目名称", f"{goods(d, 1)[0]}{d.rng.choice(('年度框架采购', '供货及安装', '采购项目（第二标段）'))}"), ("项目编号", f"LZZB-{d.facts.issue.year}-{d.rng.randint(100, 999)}"), ("招标方式", d.rng.choice(("公开招标", "竞争性磋商", "询价"))), ("中标单位", d.put("holder")), ("中标金额", f"¥{price:,}.00 元"), ("交货期", f"合同签订后 {d.rng.randint(15, 90)} 日历天"), ("质量标准", f"符合国家现行标准，供应商{home(d)}管理体系认证在合同期内保持有效"), ("项目负责人", d.text("people"))]  # fmt: skip
    body = f"""<div class="c b serif" style="font-size:34pt;color:#b8141b;letter-spacing:5mm">中标通知书</div><div class="r small m2">编号：{d.facts.issue.year}（{d.rng.randint(10, 400)}）号</div><div class="m3 b">{d.facts.holder[0]}：</div><p>{buyer}委托{agent}组织的下述项目，于 {after(d, -6)} 开标，经评标委员会评审并报招标人确认，公示期满无异议，确定贵单位为中标人。</p><div class="m2">{rows(pairs)}</div><p class="m2">请贵单位自收到本通知书之日起 <b>30</b> 日内（{after(d, 30)} 前）持本通知书、营业执照、管理体系认证证书原件到招标人处签订书面合同，并按招标文件规定提交合同金额 {d.rng.choice((5, 10))}% 的履约保证金。逾期视为放弃中标，投标保证金不予退还。</p><p>特此通知。</p><div class="grow"></div><div class="row end c"><div>招标人（盖章）<br>{d.picture(art.seal(buyer, "★"), 38)}<br>{d.date("issue")}</div><div>招标代理机构（盖章）<br>{d.picture(art.seal(agent, "★"), 38)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, "serif", art.guilloche("#b8141b") if d.rng.random() < 0.4 else ""),), ".sheet{padding:26mm 28mm 24mm;font-size:12.5pt;line-height:1.8} p{text-indent:2em;margin:2mm 0} .rows td{padding:1.4mm 5mm 1.4mm 0} .rows .l{white-space:nowrap}")  # fmt: skip


@negative("appointment_of_expert", "zh")
def appointment_of_expert(d: Draft) -> Sheets:
    """A red and gold letter of appointment: a person is engaged as adviser or inner auditor by the firm from a day to a day."""
    years = d.rng.randint(1, 3)
    role = d.rng.choice(
        (f"{d.system()}内部审核员", "质量技术顾问", "首席质量官", "安全管理员", f"{home(d)} 管理者代表")
    )
    body = f"""<div class="frame fit"><div class="c b serif" style="font-size:58pt;color:#c7161d;letter-spacing:16mm;padding-left:16mm">聘书</div><div class="c small" style="letter-spacing:1mm">LETTER OF APPOINTMENT</div><div class="r small m2">聘字第 {d.facts.issue.year}{d.rng.randint(10, 99)} 号</div><div class="m3 b" style="font-size:19pt">{somebody(d)}&ensp;{d.rng.choice(("先生", "女士", "同志"))}：</div><div class="m2" style="text-indent:2em">兹聘请您担任<b>&ensp;{d.put("holder")}&ensp;{role}</b>，负责{d.rng.choice(("体系运行的监督检查与内部审核", "质量改进项目的技术指导", "体系文件的策划与维护"))}工作，聘期 {"零一二三"[years]} 年，自 {d.date("issue")} 起至 {ends(d, years)} 止。</div><div class="m1" style="text-indent:2em">特发此证。</div><div class="grow"></div><div class="row end"><div class="small">总经理：{hand(d, 30)}<br>{d.text("people")}</div><div class="c">{d.facts.holder[0]}<br>{d.picture(art.seal(d.facts.holder[0], "★"), 36)}<br>{d.date("issue")}</div></div></div>"""
    css = ".sheet{padding:10mm} .frame{border:1.6mm double #c9a24a;background:#fffaf0;height:100%;padding:10mm 30mm 10mm;display:flex;flex-direction:column;font-size:15pt;line-height:1.8}"
    return Sheets((page(body, "wide serif"),), css, "landscape")


@negative("clause_matrix", "zh")
def clause_matrix(d: Draft) -> Sheets:
    """An annex of a manual: clauses of the norm down, departments across, full and hollow marks for who leads and who helps."""
    clauses = ("4.1 理解组织及其环境", "4.2 理解相关方的需求和期望", "4.3 确定管理体系的范围", "4.4 管理体系及其过程", "5.1 领导作用和承诺", "5.2 方针", "5.3 岗位、职责和权限", "6.1 应对风险和机遇的措施", "6.2 目标及其实现的策划", "7.1 资源", "7.2 能力", "7.3 意识", "7.4 沟通", "7.5 成文信息", "8.1 运行的策划和控制", "8.2 产品和服务的要求", "8.4 外部提供过程的控制", "8.5 生产和服务提供", "8.6 产品和服务的放行", "8.7 不合格输出的控制", "9.1 监视、测量、分析和评价", "9.2 内部审核", "9.3 管理评审", "10.2 不合格和纠正措施", "10.3 持续改进")  # fmt: skip
    depts = ("总经理", "管代", "行政部", "业务部", "技术部", "采购部", "生产部", "品质部", "仓库")
    lines = []
    for clause in clauses:
        lead = d.rng.randrange(len(depts))
        lines.append(
            (clause, *("▲" if i == lead else d.rng.choice(("△", "△", "")) for i in range(len(depts))))
        )
    body = f"""<table class=ruled><tr><td rowspan=2 class="b">{d.put("holder")}</td><td rowspan=2 class="b c" style="font-size:15pt">管理手册<br>附录 B&ensp;管理体系职能分配表</td><td>文件编号：QM-{d.facts.issue.year}</td></tr><tr><td>版本：B/{d.facts.decoys.revision}&ensp;页码：{d.rng.randint(30, 48)}/52<br>生效日期：{d.date("issue")}</td></tr></table><div class="small m1">依据标准：{d.standard(" / ")}&emsp;▲ 主要职能&ensp;△ 相关职能</div><div class="m1">{ruled(("条款 / 要求", *depts), lines)}</div><div class="small m1">注：本公司{d.rng.choice(("按顾客图纸生产，8.3 产品和服务的设计和开发不适用", "无外包过程", "外包过程为表面处理、运输，按 8.4 控制"))}；认证范围：{works(d)}。</div><div class="grow"></div><div class="row small"><div>编制：{hand(d, 20)}</div><div>审核：{hand(d, 20)}</div><div>批准：{hand(d, 20)}</div><div>受控状态：{d.rng.choice(("受控", "非受控"))}&ensp;分发号：{d.rng.randint(1, 15):02}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:13mm 17mm 10mm}" + RULED + " .ruled td,.ruled th{font-size:9pt;padding:.9mm 1.6mm} .ruled td:nth-child(n+2){text-align:center}")  # fmt: skip


@negative("tax_paid_proof", "zh")
def tax_paid_proof(d: Draft) -> Sheets:
    """A tax office's proof of tax paid: number, payer's code and name, kinds of tax by month with sums, stamp; says nothing of systems."""
    city = d.rng.choice(CITIES)
    month = d.facts.issue.month
    amount, spoken = d.rng.choice(
        (
            ("123,400", "壹拾贰万叁仟肆佰元整"),
            ("58,260", "伍万捌仟贰佰陆拾元整"),
            ("309,700", "叁拾万玖仟柒佰元整"),
        )
    )
    span = f"{d.facts.issue.year}-{month:02}-01 至 {d.facts.issue.year}-{month:02}-28"
    lines = [(f"3320{d.facts.issue:%y%m}{d.rng.randint(10**6, 10**7 - 1)}", kind, item, span, d.other_date(d.facts.issue, "{y}-{m:02}-{d:02}"), f"{d.rng.randint(200, 99999)}.{d.rng.randint(10, 99)}") for kind, item in (("增值税", "货物或加工、修理修配劳务"), ("城市维护建设税", "市区（增值税附征）"), ("教育费附加", "增值税教育费附加"), ("地方教育附加", "增值税地方教育附加"), ("印花税", "买卖合同"), ("企业所得税", "应纳税所得额"), ("环境保护税", "大气污染物"))]  # fmt: skip
    body = f"""<div class="row top"><div class="c small b" style="width:42mm">国家税务总局<br>（{d.facts.issue.year}1）苏国证 {d.rng.randint(10**7, 10**8 - 1)}</div><div class="c"><div class="b serif" style="font-size:24pt;letter-spacing:3mm">中 华 人 民 共 和 国</div><div class="b serif" style="font-size:27pt;letter-spacing:5mm">税 收 完 税 证 明</div></div><div class="small r" style="width:42mm">No.{d.rng.randint(10**11, 10**12 - 1)}<br>填发日期：{d.date("issue")}</div></div><div class="row m2"><div>纳税人识别号：{d.put("registration")}</div><div>纳税人名称：{d.put("holder")}</div><div class="small">税务机关：{city}市税务局第一分局</div></div><div class="m1">{ruled(("原凭证号", "税种", "品目名称", "税款所属时期", "入（退）库日期", "实缴（退）金额"), lines)}</div><div class="box m1">金额合计（大写）：人民币{spoken}&emsp;&emsp;¥{amount}.00</div><div class="row m2 end"><div class="c">税务机关（盖章）<br>{d.picture(art.seal(f"国家税务总局{city}市税务局", "征税专用章"), 38)}</div><div class="c">填票人<br>电子税务局</div><div class="small" style="max-width:90mm">备注：一般申报 正税 自行申报。主管税务所（科、分局）：{city}市税务局高新区分局。本凭证不作纳税人记账、抵扣凭证。</div>{d.code(20)}</div><div class="grow"></div><div class="c b">妥善保管</div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:13mm 18mm 10mm;line-height:1.5}" + BOXED + RULED + " .box{font-size:11pt}", "landscape")  # fmt: skip
