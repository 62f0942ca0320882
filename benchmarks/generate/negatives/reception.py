"""What passes the reception in English: price lists, forms for new vendors, contracts, minutes, letters of a move, tables of skills and gauges, charts, a manual's chapter, newsletters, vacancies."""

from __future__ import annotations

from html import escape

from benchmarks.generate import companies
from benchmarks.generate.data import words
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.negatives.lobby import BOXED, abroad, after, boxes, goods, hand, mail_of, other_firm
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def somebody(d: Draft) -> str:
    """Name one more person of the paper's language."""
    return escape(d.rng.choice(words(d.facts.language)["text"]["people"]), quote=False)


def norm(d: Draft) -> str:
    """Name the standard in short, as one does by the way, without edition."""
    label = d.facts.standards[0].label
    return label.split(":", maxsplit=1)[0]


@negative("price_list_with_foot", "en")
def price_list_with_foot(d: Draft) -> Sheets:
    """A maker's price list: items, sizes, prices by quantity, terms below, and a foot that says the firm is certified."""
    settle(d, "gb-trade", "gb-quay", "us-trade", chance=0.6)
    hue = d.rng.choice(("#134074", "#6b2737", "#2d6a4f"))
    sign = d.rng.choice(("£", "€", "$"))
    lines = []
    for item in goods(d, 4):
        stem = f"{d.rng.choice('ABFKPST')}{d.rng.choice('LMNRX')}"
        for size in d.rng.sample(("10", "16", "25", "32", "40", "50", "63", "80"), 4):
            base = d.rng.randint(180, 9900) / 100
            lines.append((f"{stem}-{d.rng.randint(100, 999)}-{size}", item, f"{size} mm", *(f"{base * f:.2f}" for f in (1, 0.92, 0.84)), str(d.rng.choice((1, 5, 10, 50)))))  # fmt: skip
    said = d.rng.choice(
        (
            f"{d.facts.holder[1]} is certified to {d.standard(' / ')} by {d.put('brand')}, certificate {d.put('number')}.",
            f"Manufactured under a quality system certified to {d.standard(' / ')}.",
            f"{norm(d)} certified company · RoHS and REACH compliant · UK made",
        )
    )
    body = f"""<div class="row bar"><div><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="r"><div class="b" style="font-size:19pt">PRICE LIST {d.facts.issue.year}</div><div class="small">valid from {d.date("issue")} until further notice</div></div></div><div class="m2">{ruled(("Part no.", "Description", "Size", f"1–24 {sign}", f"25–99 {sign}", f"100+ {sign}", "Pack"), lines)}</div><div class="cols m2"><div><b>Ordering.</b> Minimum order value {sign}{d.rng.choice((50, 75, 100))}.00. Orders by e-mail to {mail_of(d, "sales")} before 14:00 leave the same day.</div><div><b>Prices</b> are net, ex works, without tax and carriage, and replace all earlier lists. Errors and omissions excepted.</div><div><b>Inspection documents.</b> 2.2 reports free with the order; 3.1 to EN 10204 at {sign}{d.rng.choice((15, 20, 25))}.00 per batch.</div></div><div class="grow"></div><div class="row tiny foot"><div>{said}</div><div>Page {d.rng.randint(2, 9)} of {d.rng.randint(10, 24)}</div></div>"""
    return Sheets((page(body),), f".sheet{{padding:11mm 14mm 9mm}} .bar{{background:{hue};color:#fff;padding:4mm 6mm}} .cols{{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm;font-size:8.5pt;line-height:1.4}} .foot{{border-top:.5mm solid {hue};padding-top:1.5mm}}" + RULED + " .ruled td,.ruled th{font-size:8.5pt;padding:1.1mm 2mm}")  # fmt: skip


@negative("vendor_master_form", "en")
def vendor_master_form(d: Draft) -> Sheets:
    """A buyer's form for the master data of a new vendor, filled in: company, tax, bank, terms, and boxes for certificates with end dates."""
    abroad(d, "cn-trade", "in-trade", "gb-trade", "my-trade")
    buyer = other_firm(d)
    first = [("Legal name of vendor", d.put("holder")), ("Trading name (if different)", "—"), ("Registered address", d.put("address")), ("Country of registration / Reg. no.", str(d.rng.randint(10**6, 10**8))), ("VAT / Tax ID", f"{d.rng.choice(('GB', 'EU', 'IN'))} {d.rng.randint(10**8, 10**9 - 1)}"), ("Main contact", f"{d.text('people')}, {mail_of(d, 'accounts')}")]  # fmt: skip
    bank = [("Bank", d.rng.choice(("Harrowgate Commercial Bank", "Meridian Coast Bank Ltd"))), ("Account holder", d.facts.holder[1]), ("IBAN / Account", f"{d.rng.randint(1000, 9999)} {d.rng.randint(1000, 9999)} {d.rng.randint(1000, 9999)} {d.rng.randint(10, 99)}"), ("SWIFT / BIC", "HARR" + d.rng.choice(("GB", "SG", "IN")) + "2L"), ("Currency / Payment terms", f"{d.rng.choice(('USD', 'EUR', 'GBP'))} / {d.rng.choice((30, 45, 60))} days net"), ("Incoterms", d.rng.choice(("FCA", "DAP", "EXW", "FOB")))]  # fmt: skip
    held = [("Quality / environment (state standard)", d.standard(" / "), d.put("number"), d.put("brand"), d.date("expiry"), "☒"), ("Occupational health and safety", "none", "—", "—", "—", "☐"), ("Product approvals", "CE, UKCA", "see file", "self-declared", "—", "☒"), ("Public liability insurance", "GBP 5 m", f"PL{d.rng.randint(10**6, 10**7)}", "Broker letter", after(d, 210), "☒")]  # fmt: skip
    body = f"""<div class="row"><div class="b big">{buyer}</div><div class="r small">Form FIN-P-{d.rng.randint(10, 60)} Rev {d.rng.randint(2, 9)}<br>Vendor no. (filled by Finance): <b>{d.rng.randint(100000, 799999)}</b></div></div><div class="b m2 head">NEW VENDOR SET-UP / CHANGE OF VENDOR MASTER DATA</div><div class="small m1">☒ New vendor&ensp; ☐ Change&ensp; ☐ Block&emsp;Requested by: {somebody(d)}, Purchasing&emsp;Purchasing group: {d.rng.randint(100, 299)}</div><div class="b m2">1&ensp;Company</div>{boxes(first)}<div class="b m2">2&ensp;Bank and payment</div>{boxes(bank)}<div class="b m2">3&ensp;Certificates and insurance (attach copies)</div>{ruled(("Subject", "Standard / cover", "Number", "Issued by", "Valid until", "Copy"), held)}<div class="b m2">4&ensp;Declarations by the vendor</div><div class="small m1">☒ We have read and accept the Supplier Code of Conduct.&ensp; ☒ No person in our management is related to an employee of the buyer.&ensp; ☒ Bank details will only be changed after a call back to a known number.</div><div class="row m3 end"><div class="small">Vendor: {hand(d)}<br>{d.text("people")}, {d.other_date(d.facts.issue)}</div><div class="small">Purchasing: {hand(d)}<br>{after(d, 4)}</div><div class="small">Finance (call back done ☒): {hand(d)}<br>{after(d, 6)}</div></div><div class="grow"></div><div class="tiny">Send to vendor.master@buyer.example. Incomplete forms are returned. Retain 10 years.</div>"""
    return Sheets((page(body),), ".sheet{padding:13mm 16mm 9mm} .head{background:#e4e7ec;padding:2mm 3mm}" + BOXED + RULED + " .ruled td,.ruled th{font-size:8.5pt}")  # fmt: skip


@negative("supply_agreement_clause", "en")
def supply_agreement_clause(d: Draft) -> Sheets:
    """A page from the middle of a supply agreement: forecasts, quality with the supplier's certification, audits, warranty, initials."""
    settle(d, "gb-trade", "us-trade", "sg-trade", "au-trade", chance=0.7)
    start = d.rng.randint(5, 9)
    quality = d.rng.choice(
        (
            f"The Supplier maintains a management system certified to {d.standard(' / ')} (certificate no. {d.put('number')} issued by {d.put('issuer')}, valid until {d.date('expiry')}) and shall keep it certified throughout the Term.",
            f"The Supplier shall at its own cost hold and maintain certification to {d.standard(' / ')} or its successor by a certification body accredited by a signatory of the IAF MLA, and shall provide the Buyer with a copy of each renewed certificate within fourteen (14) days of issue.",
        )
    )
    clauses = [
        ("FORECASTS AND ORDERS", ("The Buyer shall provide a rolling forecast of twelve (12) months on the first Business Day of each calendar month. The forecast is not binding save for the first two months.", f"The Supplier shall confirm each Order within {d.rng.choice(('two (2)', 'three (3)'))} Business Days, failing which the Order is deemed accepted.")),
        ("QUALITY", (quality, "The Supplier shall notify the Buyer without delay of any suspension, withdrawal or reduction in scope of such certification, of any major nonconformity raised by the certification body that affects the Products, and of any change of manufacturing site, process or material.", f"The Products ({', '.join(goods(d, 2))}) shall conform to the Specification in Schedule 2 and shall be inspected in accordance with ISO 2859-1, general inspection level II, AQL {d.rng.choice(('0.65', '1.0', '1.5'))}.", "The Buyer and its customers may, on ten (10) Business Days' notice, audit the Supplier's premises, records and sub-suppliers during normal working hours.")),
        ("RECORDS AND TRACEABILITY", ("The Supplier shall retain inspection and production records for not less than ten (10) years and shall be able to trace each Product to its batch of raw material.",)),
        ("WARRANTY", (f"The Supplier warrants the Products for a period of {d.rng.choice(('twenty-four (24)', 'thirty-six (36)'))} months from delivery against defects in design, materials and workmanship.", "Where a Product is defective the Supplier shall, at the Buyer's option, repair or replace it or refund its price, and shall submit an 8D report within ten (10) Business Days.")),
    ]  # fmt: skip
    text = ""
    for i, (title, points) in enumerate(clauses, start):
        text += f'<div class="b m2">{i}.&emsp;{title}</div>' + "".join(f"<p><span>{i}.{k}</span>{said}</p>" for k, said in enumerate(points, 1))  # fmt: skip
    body = f"""<div class="row tiny head"><div>Supply Agreement – {d.put("holder")} / {other_firm(d)}</div><div>Execution version {d.date("issue")}</div></div>{text}<div class="grow"></div><div class="row end"><div class="tiny">SA-{d.rng.randint(10000, 99999)}/{d.facts.issue.year}</div><div class="small">{start + 4}</div><div class="tiny r">Initials: {hand(d, 14)} / {hand(d, 14)}</div></div>"""
    return Sheets((page(body, d.rng.choice(("", "serif"))),), ".sheet{padding:16mm 25mm 12mm;line-height:1.45} .head{border-bottom:.3mm solid #777;padding-bottom:1.5mm} p{margin:2mm 0;text-align:justify;padding-left:14mm;position:relative} p>span:first-child{position:absolute;left:0}")  # fmt: skip


@negative("supplier_meeting_minutes", "en")
def supplier_meeting_minutes(d: Draft) -> Sheets:
    """A buyer's minutes of a quarterly meeting with a supplier: people, points, a list of actions with owners and days."""
    buyer = other_firm(d)
    there = [("Supplier", f"{d.text('people')} (Sales), {somebody(d)} (Quality)"), ("Buyer", "H. Brackenmoor (SQE), I. Olusanya-Reed (Category), T. Venn (Logistics)"), ("Apologies", "P. Lindqvarn (R&D)"), ("Place", "Video call"), ("Minutes by", "H. Brackenmoor")]  # fmt: skip
    points = (
        ("Delivery performance", f"OTIF {d.rng.randint(890, 989) / 10} % for the quarter against 97 %. Two late lots caused by a furnace stop; second furnace in commissioning."),
        ("Quality", f"{d.rng.randint(80, 900)} ppm, {d.rng.randint(1, 4)} complaints. 8D for {goods(d, 1)[0]} accepted; containment to stay in place until three clean lots are received."),
        ("Certification", f"{norm(d)}: the certificate on file ({d.put('number')}) is valid until {d.date('expiry')}. The last visit by {d.put('brand')} took place in week {d.rng.randint(5, 48)}; one minor on calibration, closed. The annex of sites is out of date, a corrected one is expected. ISO 14001 is planned for {d.facts.issue.year + 1}."),
        ("Cost", f"Supplier asked for {d.rng.randint(2, 6)}.{d.rng.randint(0, 9)} % on energy. Buyer needs an open cost breakdown before it can be discussed."),
        ("New projects", f"RFQ {d.rng.randint(1000, 9999)} ({goods(d, 1)[0]}): quotation due. PPAP level 3 samples in week {d.rng.randint(3, 50)}."),
        ("Any other business", "Plant closed for two weeks in summer; safety stock to be built. Next meeting: same time next quarter."),
    )  # fmt: skip
    text = "".join(f'<div class="m1"><b>{i}. {t}</b><br>{s}</div>' for i, (t, s) in enumerate(points, 1))
    todo = [("1", "Send certificate with corrected annex of sites", d.facts.holder[1].split(" ")[0], after(d, 30), "open"), ("2", "Cost breakdown energy / material", "Supplier", after(d, 14), "open"), ("3", "Update approved supplier list", "SQE", after(d, 35), "open"), ("4", "Calendar invites", "Logistics", after(d, 2), "done")]  # fmt: skip
    body = f"""<div class="row"><div class="b big">{buyer}</div><div class="small r">Supplier Quality<br>internal / confidential</div></div><div class="b m2" style="font-size:16pt">Minutes – Quarterly Business Review {d.put("holder")}</div><div class="small">Q{d.rng.randint(1, 4)}/{d.facts.issue.year} · {d.date("issue")} · 09:30–11:15</div><div class="m2 small">{rows(there)}</div>{text}<div class="b m3">Actions</div><div class="m1">{ruled(("#", "Action", "Owner", "Due", "Status"), todo)}</div><div class="grow"></div><div class="tiny">Distribution: participants, plant quality, file QBR. Comments within five days, otherwise the minutes count as agreed.</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 21mm 11mm;line-height:1.45}" + RULED)


@negative("relocation_letter", "en")
def relocation_letter(d: Draft) -> Sheets:
    """A supplier's letter to its customers that it moves or changes its name: from which day, bank and numbers as before, certificates to be issued anew."""
    settle(d, "gb-trade", "in-trade", "my-trade", "us-trade", "au-trade", chance=0.7)
    renamed = d.rng.random() < 0.5
    new_name = companies.company(d.rng, "en")[0]
    new_place = companies.address(d.rng, "en")[0]
    what = f"change its name to <b>{escape(new_name, quote=False)}</b>" if renamed else f"move to new premises at <b>{escape(new_place, quote=False)}</b>"  # fmt: skip
    held = f"Our {d.standard(' / ')} certificate no. {d.put('number')} issued by {d.put('issuer')} (valid until {d.date('expiry')}) remains in force. {d.facts.office.brand} has been informed and will reissue it with the new {'name' if renamed else 'address'} after the next visit; we shall send you the copy without being asked."
    same = [("Company registration number", "unchanged" if renamed else f"{d.rng.randint(10**6, 10**7 - 1)} (unchanged)"), ("VAT number", "unchanged"), ("Bank details", "unchanged – please ignore any message that says otherwise"), ("Telephone", f"+44 1{d.rng.randint(200, 999)} {d.rng.randint(100000, 999999)}"), ("Contact persons", "unchanged")]  # fmt: skip
    body = f"""<div class="row top"><div class="b" style="font-size:20pt;color:#27496d">{d.put("holder")}</div><div class="small r">{d.put("address").replace(", ", "<br>")}</div></div><div class="m3">To all our customers and suppliers</div><div class="r">{d.date("issue")}</div><div class="b m3">{"Change of company name" if renamed else "We are moving"} – effective {after(d, d.rng.randint(20, 60))}</div><div class="m2">Dear Sir or Madam,</div><p>We are pleased to inform you that with effect from the above date {d.facts.holder[1]} will {what}: a step that follows {d.rng.choice(("steady growth in recent years", "our joining a larger group of companies", "the expiry of our present lease"))} and lets us serve you with more capacity for {", ".join(goods(d, 2))}.</p><p>Legal identity, ownership and management remain the same. All contracts, open orders, warranties and guarantees continue without change.</p>{rows(same)}<p>{held}</p><p>Product certificates, test reports and declarations of conformity issued before that date keep their validity. May we ask you to amend your records, approved supplier list and delivery addresses accordingly. During the {"changeover" if renamed else "move"} deliveries may be delayed by up to three working days; please let us have urgent orders in good time.</p><p>We thank you for your trust and look forward to continuing our good cooperation.</p><div class="m2">Yours faithfully,<br>{hand(d)}<br>{d.text("people")}<br>Managing Director</div><div class="grow"></div><div class="row tiny foot"><div>{norm(d)} certified</div><div>{mail_of(d, "office")}</div><div>Reg. office as above</div></div>"""
    return Sheets((page(body, d.rng.choice(("", "", "serif"))),), ".sheet{padding:20mm 25mm 11mm;line-height:1.5} p{margin:3mm 0;text-align:justify} .foot{border-top:.3mm solid #27496d;padding-top:1.5mm} .rows{font-size:10pt}")  # fmt: skip


@negative("skills_matrix", "en")
def skills_matrix(d: Draft) -> Sheets:
    """A firm's matrix of training and skills: people down, courses across with days, levels, those due again; a foot with the form's code."""
    abroad(d, "gb-trade", "in-trade", "ph-trade", "cn-trade")
    courses = ("Induction", f"{norm(d)} awareness", "Internal auditor", "5S / Lean", "Forklift licence", "First aid", "Crane", "Gauge use / MSA", "Work instruction", "Fire warden")  # fmt: skip
    names = ("Abara, L.", "Castellow, R.", "Dunmorrow, P.", "Eszterlin, K.", "Farrowby, J.", "Gopinath, V.", "Hartwhistle, S.", "Iqbal-Moor, N.", "Jessamy, T.", "Kowalmark, B.", "Lindgrove, A.", "Mbekwane, O.", "Nordhaven, E.", "Oakenfell, C.")  # fmt: skip
    jobs = ("Operator", "Operator", "Setter", "Inspector", "Warehouse", "Team leader")
    lines = [(n, d.rng.choice(jobs), *(d.rng.choice(("●", "●", "◐", "○", f"<span class=dt>{d.other_date(d.facts.issue.replace(day=1), '{m:02}/{yy:02}')}</span>", "")) for _ in courses)) for n in d.rng.sample(names, 12)]  # fmt: skip
    body = f"""<div class="row"><div class="b big">{d.put("holder")}</div><div class="b" style="font-size:17pt">TRAINING AND SKILLS MATRIX {d.facts.issue.year}</div><div class="small r">Doc. no. HR-F-{d.rng.randint(10, 40)}<br>Issue {d.rng.randint(2, 14)} · {d.date("issue")}</div></div><div class="small m1">Department: {d.rng.choice(("Machining", "Assembly", "Moulding", "Finishing"))} · {d.put("address")} · ISO 9001:2015 clause 7.2 / ISO 45001:2018 clause 7.2</div><div class="m2">{ruled(("Name", "Job", *courses), lines)}</div><div class="row m2 small top"><div>● competent, may train others&emsp;◐ competent&emsp;○ in training&emsp;mm/yy = valid until, refresher due&emsp;blank = not required</div><div>Target: two ● per machine</div></div><div class="small m1">External courses this year: internal auditor ({d.put("brand")} Academy, 2 days, 3 people, attendance certificates in personnel file); forklift renewal (5 people). Effectiveness is reviewed by the team leader after three months and reported to the management review.</div><div class="grow"></div><div class="row small end"><div>Prepared: {hand(d, 24)} HR</div><div>Checked: {hand(d, 24)} Production</div><div>Approved: {hand(d, 24)} {d.text("people")}</div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:12mm 14mm 10mm}" + RULED + " .ruled td,.ruled th{font-size:8.5pt;padding:1.2mm 1.5mm} .ruled td:nth-child(n+3){text-align:center} .dt{font-size:7.5pt}", "landscape")  # fmt: skip


@negative("gauge_register", "en")
def gauge_register(d: Draft) -> Sheets:
    """A firm's own register of gauges: number, instrument, range, laboratory, its paper, done, due; overdue lines in red."""
    abroad(d, "gb-trade", "us-trade", "in-trade", "sg-trade")
    tools = (("Digital caliper", "0–150 mm", "0.01"), ("Outside micrometer", "0–25 mm", "0.001"), ("Outside micrometer", "25–50 mm", "0.001"), ("Height gauge", "0–600 mm", "0.01"), ("Plug gauge M8 6H", "GO/NO GO", "–"), ("Dial indicator", "0–10 mm", "0.01"), ("Torque wrench", "20–100 Nm", "1"), ("Pressure gauge", "0–16 bar", "0.1"), ("Balance", "0–6 kg", "0.1 g"), ("Oven thermometer", "0–400 °C", "1"), ("Hardness tester", "HRC", "0.5"), ("CMM", "700×1000×600", "–"), ("Surface plate", "1000×630", "grade 0"), ("Feeler gauge", "0.05–1.0", "–"))  # fmt: skip
    lines = []
    for i, (tool, reach, step) in enumerate(tools, 1):
        gone = d.rng.randint(5, 360)
        months = d.rng.choice((6, 12, 12, 24))
        due = after(d, months * 30 - gone)
        late = months * 30 < gone
        lab = d.rng.choice(
            ("Kirkwell Calibration (UKAS 0847)", "in house", "in house", "Metrologic Services Ltd")
        )
        paper = f"C{d.facts.issue.year % 100}-{d.rng.randint(1000, 9999)}" if lab != "in house" else f"IC-{d.rng.randint(100, 999)}"  # fmt: skip
        lines.append((f"G-{i:03}", tool, reach, step, lab, paper, after(d, -gone), f"{months} m", f'<b style="color:#c1121f">{due}</b>' if late else due, "quarantine" if late else "in use"))  # fmt: skip
    body = f"""<div class="row"><div><div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="r"><div class="b" style="font-size:16pt">REGISTER OF MEASURING EQUIPMENT</div><div class="small">QF-7.1.5-0{d.rng.randint(1, 4)} · printed {d.date("issue")} · sheet 1 of {d.rng.randint(2, 8)}</div></div></div><div class="m2">{ruled(("ID", "Instrument", "Range", "Res.", "Calibrated by", "Cert. no.", "Done", "Interval", "Next due", "Status"), lines)}</div><div class="small m2">External laboratories must be accredited to ISO/IEC 17025:2017; their certificates are checked against the acceptance limits in QP-08 and kept for six years. In-house calibration uses reference standards traceable to national standards (gauge blocks set no. {d.rng.randint(1000, 9999)}, certificate valid to {after(d, 190)}). Requirement: {d.standard(" / ")}, clause 7.1.5.2.</div><div class="grow"></div><div class="row small"><div>Quality: {hand(d, 24)} {d.text("people")}</div><div>Uncontrolled when printed</div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:12mm 14mm 10mm}" + RULED + " .ruled td,.ruled th{font-size:8.5pt;padding:1.2mm 1.8mm}", "landscape")  # fmt: skip


@negative("first_article_report", "en")
def first_article_report(d: Draft) -> Sheets:
    """A report on a first article: part, drawing, balloons with nominal, tolerance and actual; the maker's approvals by the way, signatures."""
    abroad(d, "us-trade", "gb-trade", "in-trade", "cn-trade")
    head = [("1. Part number", f"{d.rng.randint(100, 999)}-{d.rng.randint(10000, 99999)}-{d.rng.randint(1, 9)}"), ("2. Part name", goods(d, 1)[0]), ("3. Serial number", f"FA-{d.rng.randint(1, 9):03}"), ("4. FAI report number", f"FAI{d.facts.issue:%y%m}{d.rng.randint(10, 99)}"), ("5. Drawing / revision", f"DWG {d.rng.randint(10000, 99999)} Rev {d.rng.choice('ABCD')}"), ("6. Organisation", d.put("holder")), ("7. Purchase order", f"45{d.rng.randint(10**7, 10**8 - 1)}"), ("8. Supplier code / QMS approval", f"{d.rng.randint(10000, 99999)} / {norm(d)} {d.put('brand')} {d.put('number')} exp. {d.date('expiry')}")]  # fmt: skip
    lines = []
    for i in range(1, 15):
        nominal = d.rng.randint(300, 16000) / 100
        band = d.rng.choice((0.02, 0.05, 0.1, 0.2))
        kind = d.rng.choice(("Diameter", "Length", "Position", "Radius", "Depth", "Flatness"))
        lines.append((str(i), f"sh 1 / {d.rng.choice('ABCD')}{d.rng.randint(1, 6)}", d.rng.choice(("–", "–", "KC")), kind, f"{nominal:.2f}", f"±{band}", f"{nominal + d.rng.uniform(-band, band) * 0.7:.3f}", d.rng.choice(("CMM", "Micrometer", "Height gauge")), "Accept"))  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:16pt">FIRST ARTICLE INSPECTION REPORT</div><div class="small r">AS9102 Rev C – Form 3<br>Sheet 1 of {d.rng.randint(1, 4)}</div></div><div class="m1">{boxes(head)}</div><div class="m1 small">Full FAI ☒&ensp;Partial FAI ☐&emsp;Reason: new part&emsp;Material cert. 3.1 no. {d.rng.randint(10**5, 10**6)} (Form 2)&emsp;Special process: passivation, approved source</div><div class="m2">{ruled(("Char.", "Location", "Desig.", "Requirement", "Nominal", "Tol.", "Result", "Tool", "Status"), lines)}</div><div class="small m2">Environment 20 °C ± 1 °C. Measuring equipment calibrated and traceable, see gauge list. Comments: none. Nonconformance number: n/a.</div><div class="grow"></div><div class="row end small"><div>Prepared by {hand(d, 28)}<br>{somebody(d)}, {d.date("issue")}</div><div>Reviewed by {hand(d, 28)}<br>{d.text("people")}, {after(d, 1)}</div><div>Customer approval {hand(d, 28)}<br>{after(d, 9)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:13mm 15mm 10mm}" + BOXED + RULED + " .ruled td,.ruled th{font-size:8.5pt;padding:1.1mm 1.8mm}")  # fmt: skip


@negative("org_chart_slide", "en")
def org_chart_slide(d: Draft) -> Sheets:
    """A slide with a firm's chart of people and departments, heads counted, a strip of marks with its certified systems below."""
    abroad(d, "cn-trade", "vn-trade", "my-trade", "in-trade", "sg-trade")
    hue = d.rng.choice(("#0f4c81", "#8c2f39", "#386641"))
    names = (
        "W. Tanqueray",
        "L. Osmand",
        "Y. Fairlie",
        "K. Brandreth",
        "N. Sundaram",
        "Q. Harbin",
        "Z. Amberley",
    )
    heads = (("Sales", "EU / US desks, after-sales"), ("Engineering", "Design, tooling, samples"), ("Production", "Two shifts, 4 lines"), ("Quality", "IQC, IPQC, OQC, lab"), ("Supply chain", "Purchasing, warehouse"), ("HR & Admin", "EHS officer, training"))  # fmt: skip
    crew = [d.rng.randint(3, 90) for _ in heads]
    cells = "".join(f"<div class=box2><b>{t}</b><br>{n}<br><i>{s}</i><br>{count} people</div>" for (t, s), n, count in zip(heads, names[1:], crew, strict=True))  # fmt: skip
    held = d.rng.choice((f"{d.standard(' / ')} since {d.facts.initial.year} ({d.put('brand')})", f"{d.standard(' / ')} · {d.put('number')} · until {d.date('expiry')}"))  # fmt: skip
    marks = "".join(f"<span>{t}</span>" for t in (norm(d), "RoHS", "REACH", "BSCI"))
    body = f"""<div class="row"><div class="b" style="font-size:25pt;color:{hue}">Our team</div><div class="small r">{d.put("holder")}<br>Company introduction {d.facts.issue.year}</div></div><div class="line"></div><div class="c m2"><div class="box2 top2"><b>General Manager</b><br>{d.text("people")}</div></div><div class="c"><div class="stem"></div></div><div class="c"><div class="box2 side2"><b>Management Representative</b><br>{names[0]}<br><i>QMS / EMS, document control, internal audits</i></div></div><div class="c"><div class="stem"></div></div><div class="six">{cells}</div><div class="row m3"><div class="small">Total: {sum(crew) + 2} employees · {d.rng.randint(4, 30)},000 m² · {d.put("address")}<br>Management system: {held}</div><div class="mk">{marks}</div></div><div class="grow"></div><div class="row tiny"><div>Status: {d.date("issue")}</div><div>{d.rng.randint(4, 14)}</div></div>"""
    css = f".sheet{{padding:12mm 18mm 8mm}} .line{{border-top:1mm solid {hue}}} .box2{{background:#eef2f7;border-top:1mm solid {hue};padding:2.5mm;font-size:9.5pt;text-align:center}} .box2 i{{font-size:8pt;color:#555}} .top2,.side2{{display:inline-block;min-width:70mm}} .stem{{display:inline-block;width:.5mm;height:6mm;background:{hue}}} .six{{display:grid;grid-template-columns:repeat(6,1fr);gap:4mm}} .mk span{{display:inline-block;border:.5mm solid {hue};border-radius:50%;width:17mm;height:17mm;line-height:16mm;text-align:center;font-size:7.5pt;font-weight:bold;color:{hue};margin-left:3mm}} .mk{{white-space:nowrap}}"
    return Sheets((page(body, "wide"),), css, "landscape")


@negative("manual_scope_chapter", "en")
def manual_scope_chapter(d: Draft) -> Sheets:
    """A page of a quality manual: context, interested parties, the scope with sites and what does not apply, processes; a controlled head."""
    settle(d, "gb-trade", "us-trade", "in-trade", "ke-trade", "au-trade", chance=0.7)
    parties = [("Customers", "Quality, delivery, price", "Satisfaction survey, complaints"), ("Employees", "Safe work, training", "Annual talks, notice board"), ("Certification body", "Conformity, timely information", f"Yearly visits by {d.put('brand')}"), ("Authorities", "Legal compliance", "Register of obligations"), ("Neighbours", "Noise, traffic", "Complaints log")]  # fmt: skip
    held = d.rng.choice(("", f" The system has been certified since {d.facts.initial.year} (certificate {d.put('number')}, {d.put('issuer')}); the current certificate is displayed in the reception and kept by the Quality Manager."))  # fmt: skip
    body = f"""<table class="ruled"><tr><td rowspan=2 style="width:45mm"><b>{d.put("holder")}</b></td><td rowspan=2 class="c b">MANAGEMENT SYSTEM MANUAL<br>Section 4 – Context of the organisation</td><td>Doc. QM-01</td></tr><tr><td>Rev. {d.facts.decoys.revision} / {d.date("issue")}<br>Page {d.rng.randint(7, 12)} of 38</td></tr></table><div class="b m3">4.1 Understanding the organisation and its context</div><p>Top management determines external and internal issues that are relevant to the purpose and strategic direction of the company, using a SWOT analysis that is reviewed at each management review (QR-04-01).</p><div class="b m2">4.2 Needs and expectations of interested parties</div>{ruled(("Interested party", "Requirement", "Monitored by"), parties)}<div class="b m2">4.3 Scope of the management system</div><p>The {d.system()}, which meets the requirements of {d.standard(" / ")}, covers:</p><p class="b" style="padding-left:8mm">{d.put("scope")}</p><p>at {d.put("address")}.{held}</p><p>{d.rng.choice(("All requirements of the standard apply.", "Clause 8.3 (design and development) is not applicable, because products are made to customers' drawings. This does not affect the ability to ensure conformity of products.", "No requirement has been excluded."))}</p><div class="b m2">4.4 The system and its processes</div><p>Processes, their sequence and interaction are shown in the process map (Annex A). Each process has an owner, inputs, outputs, indicators and risks laid down in its process sheet. Outsourced processes – {d.rng.choice(("heat treatment and plating", "transport and waste disposal", "cleaning and calibration"))} – are controlled as described in section 8.4.</p><div class="grow"></div><div class="row tiny foot"><div>Written: QM&ensp;{hand(d, 18)}</div><div>Approved: {d.text("people")}&ensp;{hand(d, 18)}</div><div>Controlled copy no. {d.rng.randint(1, 12)} – do not copy</div></div>"""
    return Sheets((page(body, d.rng.choice(("", "serif"))),), ".sheet{padding:14mm 22mm 10mm;line-height:1.45} p{margin:1.6mm 0;text-align:justify} .foot{border-top:.3mm solid #444;padding-top:1mm}" + RULED)  # fmt: skip


@negative("newsletter_of_body", "en")
def newsletter_of_body(d: Draft) -> Sheets:
    """A certification body's newsletter by mail: changes of norms, days of courses, a client's story, the link to leave the list."""
    office = d.facts.office
    story = f"{d.put('holder')} has been our client since {d.facts.initial.year}. “The surveillance visits keep us honest,” says {d.text('people')}, “and the step from {norm(d)} to an integrated system was smaller than we feared.” Last month the company passed its recertification without a single major finding."
    dates = [(f"{norm(d)} internal auditor, 2 days", after(d, 33), "Online", "480.–"), ("ISO 14001:2026 transition, 1 day", after(d, 47), "Online / class", "290.–"), ("ISO 45001 lead auditor, 5 days (CQI and IRCA)", after(d, 61), "Class", "1,650.–"), ("Root cause analysis, ½ day", after(d, 68), "Online", "140.–")]  # fmt: skip
    body = f"""<div class="small mail"><b>From:</b> {d.put("brand")} Update &lt;news@{escape(office.site)}&gt;<br><b>To:</b> {mail_of(d, "quality")}<br><b>Date:</b> {d.date("issue")} 08:0{d.rng.randint(1, 9)}<br><b>Subject:</b> {d.rng.choice(("What changes with the new editions?", "Your certification news this quarter", "Remote audits, new rules and dates for your diary"))}</div><div class="row m2">{d.logo(38)}<div class="small">Client newsletter · issue {d.rng.randint(1, 40)}/{d.facts.issue.year}</div></div><div class="hero m2"><div class="b" style="font-size:18pt">Is your system ready for the new editions?</div><div class="m1">The revision of ISO 9001 is on its way and the new ISO 14001 is published. The transition period is three years; certificates to the old editions will lose their validity at its end. Ask for your gap check now.</div><span class="btn m2">Read more</span></div><div class="two m2"><div><div class="b hd">From the accreditation desk</div><p>IAF has updated its mandatory documents on audit time and on the transfer of certificates. Nothing changes for running three-year cycles; new contracts will be calculated by the new tables.</p><div class="b hd">Using our mark</div><p>The certification mark may be used on letters and vehicles, never on products, test reports or calibration certificates. Please show your certificate number below the mark.</p></div><div><div class="b hd">Client story</div><p>{story}</p></div></div><div class="b hd m1">Training dates</div>{ruled(("Course", "Starts", "Where", "Fee"), dates)}<div class="grow"></div><div class="tiny c m2">{d.put("issuer")}, {escape(office.address, quote=False)} · {escape(office.site)}<br>You receive this mail because your organisation holds a certificate from us. <u>Unsubscribe</u> · <u>View in browser</u> · <u>Privacy</u></div>"""
    css = ".sheet{padding:10mm 24mm 9mm;line-height:1.45} .mail{border-bottom:.3mm solid #999;padding-bottom:2mm} .hero{background:#eaf1f8;padding:6mm} .btn{display:inline-block;background:#1b4d89;color:#fff;padding:2mm 6mm;font-size:10pt} .two{display:grid;grid-template-columns:1fr 1fr;gap:8mm} .hd{color:#1b4d89;margin-top:2mm} p{margin:1mm 0 2mm;font-size:9.5pt}"
    return Sheets((page(body),), css + RULED)


@negative("vacancy_quality_manager", "en")
def vacancy_quality_manager(d: Draft) -> Sheets:
    """A firm's advert for a post in quality: about the firm and its certification, duties, what one brings, closing day."""
    settle(d, "gb-trade", "gb-quay", "us-trade", "au-trade", "gulf-trade", chance=0.7)
    post = d.rng.choice(
        ("Quality Manager", "QHSE Coordinator", "Management Systems Officer", "Quality Engineer")
    )
    about = f"{d.put('holder')} makes {', '.join(goods(d, 3))} for customers in more than {d.rng.randint(8, 40)} countries. Founded in {d.facts.initial.year - d.rng.randint(5, 40)}, we employ {d.rng.randint(30, 400)} people at {d.put('address')} and have been certified to {d.standard(' / ')} by {d.put('brand')} since {d.facts.initial.year}."
    duties = (f"Maintain and improve our {norm(d)} management system and keep its certification", "Plan and lead internal audits; be the contact for certification bodies, customers and authorities", "Handle complaints, 8D reports and supplier corrective actions", "Prepare the management review and report indicators to the board", f"Lead the project towards {d.rng.choice(('ISO 14001 and ISO 45001', 'IATF 16949', 'ISO 13485', 'ISO 50001'))} by the end of {d.facts.issue.year + 1}", "Train colleagues in problem solving and in reading a control plan")  # fmt: skip
    wants = ("Degree or vocational training in engineering, at least three years in quality", "Trained internal or lead auditor (IRCA or equal); the certificate of the course should be attached", "Sound use of SPC, FMEA and MSA; a second language is welcome", "Full driving licence")  # fmt: skip
    gains = ("Salary " + d.rng.choice(("£38,000–45,000", "$72,000–84,000", "according to experience")) + ", bonus scheme", "25 days of leave plus public holidays, flexible hours", "Pension, health cover, bicycle scheme")  # fmt: skip
    lists = "".join(f'<div class="b hd m2">{t}</div><ul><li>{"</li><li>".join(x)}</li></ul>' for t, x in (("Your work", duties), ("You bring", wants), ("We offer", gains)))  # fmt: skip
    body = f"""<div class="hero"><div class="small">WE ARE HIRING</div><div class="b" style="font-size:30pt">{post}</div><div>full time, permanent · ref. {d.rng.choice("QHJ")}{d.rng.randint(100, 999)}</div></div><div class="m3">{about}</div>{lists}<div class="m3">Interested? Send your CV and certificates to <b>{mail_of(d, "jobs")}</b>, for the attention of {d.text("people")}, by <b>{after(d, 28)}</b>. First interviews take place from {after(d, 35)}.</div><div class="grow"></div><div class="row end small"><div>Posted {d.date("issue")} · Equal opportunities employer · No agencies, please</div>{d.code(20)}</div>"""
    css = ".sheet{padding:0 0 10mm;line-height:1.5} .sheet>*{margin-left:20mm;margin-right:20mm} .sheet>.hero{margin:0;background:#124559;color:#fff;padding:14mm 20mm} .hd{color:#124559;font-size:13pt} ul{margin-top:1mm;margin-bottom:0;padding-left:6mm}"
    return Sheets((page(body, "", ""),), css)
