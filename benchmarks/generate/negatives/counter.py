"""What crosses the counter of bodies, consultants and makers: confirmations of data, orders of plaques, days of audit, statements, slides."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


@negative("certificate_data_confirmation", "en", "zh", "es")
def certificate_data_confirmation(d: Draft) -> Sheets:
    """A body's form on which the client confirms what shall be printed on its certificate: name, place, scope, norm, languages, copies."""
    title, ask, heads, tail = {
        "en": ("Confirmation of certificate data", "Please check the data below, correct them where necessary and return this form signed. The certificate will be printed after receipt; it is not issued by this form.", ("Client", "Address", "Standard", "Scope as proposed by the audit team", "Certificate language(s)", "Previous certificate no.", "Number of copies", "Return by"), "☐ Data are correct    ☐ Data to be changed as follows:"),
        "zh": ("认证证书信息确认表", "请核对以下拟打印在证书上的信息，如有误请更正，签字盖章后回传。本表不是认证证书。", ("组织名称", "地址", "认证标准", "审核组推荐的认证范围", "证书语言", "原证书编号", "副本数量", "请于此日前回传"), "☐ 信息无误    ☐ 修改如下："),
        "es": ("Confirmación de datos del certificado", "Revise los datos que se imprimirán en el certificado, corríjalos si procede y devuelva este formulario firmado. Este formulario no es un certificado.", ("Cliente", "Dirección", "Norma", "Alcance propuesto por el equipo auditor", "Idioma(s) del certificado", "Certificado anterior n.º", "Número de copias", "Devolver antes del"), "☐ Datos correctos    ☐ Modificar como sigue:"),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.put("address"), d.standard(" / "), d.put("scope"), d.rng.choice(("EN", "EN + local", "local")), d.put("number"), str(d.rng.randint(1, 4)), d.other_date(days_later(d.facts.issue, 10)))  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="small">{d.decoys_form()}</div></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m2">{ask}</div><div class="m3">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><div class="m3">{tail}</div><div class="m2" style="border-bottom:.2mm solid #999;height:9mm"></div><div style="border-bottom:.2mm solid #999;height:9mm"></div><div class="grow"></div><div class="row end small"><div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 34)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm} .ruled .l{width:58mm}" + RULED)


@negative("order_of_plaques", "en", "de")
def order_of_plaques(d: Draft) -> Sheets:
    """An order form for further originals, frames, plaques and flags for a certificate named by number, norm and end."""
    title, heads, goods, said = {
        "en": ("Order form – certificate copies and plaques", ("Article", "Unit price", "Quantity"), ("Certificate, additional original", "Certificate in a wooden frame", "Wall plaque, aluminium, A4", "Flag 90 × 150 cm"), "We order for our certificate no. {n} ({s}, valid until {e}) the following articles:"),
        "de": ("Bestellformular – Zertifikatskopien und Schilder", ("Artikel", "Einzelpreis", "Menge"), ("Zertifikat, weiteres Original", "Zertifikat im Holzrahmen", "Wandschild, Aluminium, A4", "Fahne 90 × 150 cm"), "Wir bestellen zu unserem Zertifikat Nr. {n} ({s}, gültig bis {e}) die folgenden Artikel:"),
    }[d.facts.language]  # fmt: skip
    lines = [(item, f"{d.rng.randint(15, 160)},00 EUR", str(d.rng.randint(0, 3))) for item in goods]
    body = f"""<div class="row">{d.logo(44)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="b m4" style="font-size:20pt">{title}</div><div class="m3">{d.put("holder")}<br>{d.put("address")}</div><div class="m3">{said.format(n=d.put("number"), s=d.standard(" / "), e=d.date("expiry"))}</div><div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div class="row end"><div>{d.other_date(days_later(d.facts.issue, 20))}</div>{d.picture(art.signature(d.rng), 36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 13mm}" + RULED)


@negative("mandays_calculation", "en", "zh", "tr")
def mandays_calculation(d: Draft) -> Sheets:
    """A body's calculation of audit days: heads counted, code of trade, reductions, days for each audit of the cycle."""
    title, heads, audits, labels = {
        "en": ("Audit time calculation (IAF MD 5)", ("Audit", "Base days", "Adjustment", "Days"), ("Stage 1", "Stage 2", "Surveillance 1", "Surveillance 2", "Recertification"), ("Client", "Standard", "Effective personnel", "Sector code", "Calculated on", "Certificate, if any")),
        "zh": ("审核人日计算表", ("审核类型", "基准人日", "增减", "实施人日"), ("第一阶段", "第二阶段", "第一次监督", "第二次监督", "再认证"), ("受审核方", "标准", "有效人数", "专业代码", "计算日期", "原证书编号")),
        "tr": ("Tetkik süresi hesaplama formu", ("Tetkik", "Temel gün", "Artış/azaltma", "Gün"), ("1. Aşama", "2. Aşama", "1. Gözetim", "2. Gözetim", "Yeniden belgelendirme"), ("Müşteri", "Standart", "Etkin personel", "Sektör kodu", "Hesaplama tarihi", "Varsa belge no")),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.standard(" / "), str(d.rng.randint(8, 640)), d.decoy("sector"), d.date("issue"), d.put("number"))  # fmt: skip
    lines = [(name, f"{d.rng.randint(2, 18) / 2:.1f}", f"{d.rng.choice((-20, -10, 0, 10))} %", f"{d.rng.randint(2, 16) / 2:.1f}") for name in audits]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="small">{d.decoys_form()}</div></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div class="row end">{d.picture(art.signature(d.rng), 34)}<div class="tiny r">{d.put("issuer")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + RULED)


@negative("reach_rohs_statement", "en", "de", "zh")
def reach_rohs_statement(d: Draft) -> Sheets:
    """A maker's statement on substances in its goods; it says that the firm is certified to a norm, gives a day and a term."""
    title, text, foot = {
        "en": ("REACH and RoHS Statement", "To whom it may concern: we, {h}, confirm to the best of our knowledge that our products ({g}) comply with Directive 2011/65/EU (RoHS), as amended by (EU) 2015/863, and contain no substances of very high concern above 0.1 % by weight under Regulation (EC) No 1907/2006 (REACH). Our plant works under a management system certified to {s}. This statement is valid until {e} and is issued without a signature of a third party.", "Head of Product Compliance"),
        "de": ("Erklärung zu REACH und RoHS", "Wir, {h}, bestätigen nach bestem Wissen, dass unsere Erzeugnisse ({g}) der Richtlinie 2011/65/EU (RoHS) einschließlich (EU) 2015/863 entsprechen und keine besonders besorgniserregenden Stoffe über 0,1 Masse-% gemäß Verordnung (EG) Nr. 1907/2006 (REACH) enthalten. Unser Werk arbeitet nach einem gemäß {s} zertifizierten Managementsystem. Diese Erklärung gilt bis {e}.", "Leitung Produktkonformität"),
        "zh": ("REACH / RoHS 符合性声明", "致有关方：我司 {h} 声明，所提供的产品（{g}）符合欧盟 2011/65/EU（RoHS）及其修订指令 (EU) 2015/863 的要求，且不含有超过 0.1% 的 REACH 高度关注物质。我司已通过 {s} 管理体系认证。本声明有效期至 {e}。", "产品合规负责人"),
    }[d.facts.language]  # fmt: skip
    end = d.other_date(years_later(d.facts.issue, 1))
    said = text.format(h=f"<b>{d.put('holder')}</b>", g=d.put("scope"), s=d.standard(" / "), e=end)
    body = f"""<div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m2" style="border-top:.5mm solid #556"></div><div class="b m4" style="font-size:22pt">{title}</div><div class="m4" style="line-height:1.7">{said}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c small">{d.picture(art.signature(d.rng), 38)}<br>{foot}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 16mm}")


@negative("milestones_slide", "en", "zh", "it")
def milestones_slide(d: Draft) -> Sheets:
    """A slide of a firm's presentation: years with what was reached in them, certificates among these, marks of bodies below."""
    title, steps = {
        "en": ("Our milestones", ("Company founded", "Second plant opened", "ISO 9001 certified by {b}", "ISO 14001 certified, certificate {n}", "Export to 40 countries", "{s} renewed until {e}")),
        "zh": ("发展历程", ("公司成立", "二期厂房投产", "通过 {b} ISO 9001 认证", "通过 ISO 14001 认证，证书编号 {n}", "产品出口四十余个国家", "{s} 认证换证，有效期至 {e}")),
        "it": ("Le nostre tappe", ("Fondazione", "Apertura del secondo stabilimento", "Certificazione ISO 9001 con {b}", "Certificazione ISO 14001, certificato {n}", "Esportazione in 40 Paesi", "Rinnovo {s} fino al {e}")),
    }[d.facts.language]  # fmt: skip
    said = [step.format(b=d.put("issuer"), n=d.put("number"), s=d.standard(" / "), e=d.date("expiry")) for step in steps]  # fmt: skip
    years = [*sorted(d.rng.sample(range(1994, d.facts.issue.year), len(said) - 1)), d.facts.issue.year]
    cells = "".join(f'<div style="flex:1;border-top:2mm solid {d.facts.office.colour};padding:3mm 2mm"><div class="b big">{year}</div><div class="small">{text}</div></div>' for year, text in zip(years, said, strict=True))  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:28pt">{title}</div><div class="b">{d.put("holder")}</div></div><div class="row top m4" style="gap:3mm">{cells}</div><div class="grow"></div><div class="row">{d.logo(36)}{d.marks(26)}<div class="small">{d.rng.randint(4, 19)}</div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:18mm 20mm 12mm}"
    return Sheets((page(body),), css, "landscape")


@negative("consultants_completion_letter", "en", "pt", "vi")
def consultants_completion_letter(d: Draft) -> Sheets:
    """A consultant's letter that a firm has built up its system to a norm and is ready to be audited by a body; no certificate yet."""
    title, text = {
        "en": ("Completion of implementation project", "This is to confirm that {h} has completed, with our support, the implementation of a {m} based on {s}. The internal audit was held on {a} and the management review on {d}. The certification audit has been applied for with {b}; a certificate is expected by {e}. This letter is no certification."),
        "pt": ("Conclusão do projeto de implementação", "Confirmamos que a empresa {h} concluiu, com o nosso apoio, a implementação de um {m} com base na {s}. A auditoria interna realizou-se em {a} e a revisão pela gestão em {d}. A auditoria de certificação foi solicitada à {b}; o certificado é esperado até {e}. Esta carta não constitui certificação."),
        "vi": ("Xác nhận hoàn thành tư vấn", "Chúng tôi xác nhận {h} đã hoàn thành việc xây dựng {m} theo {s} với sự tư vấn của chúng tôi. Đánh giá nội bộ thực hiện ngày {a}, xem xét của lãnh đạo ngày {d}. Đơn vị đã đăng ký đánh giá chứng nhận với {b}; dự kiến nhận giấy chứng nhận trước ngày {e}. Văn bản này không phải là giấy chứng nhận."),
    }[d.facts.language]  # fmt: skip
    adviser = companies.company(d.rng, d.facts.language)[0]
    said = text.format(h=f"<b>{d.put('holder')}</b>", m=d.system(), s=f"<b>{d.standard(' / ')}</b>", a=d.decoy("audit"), d=d.decoy("decision"), b=d.put("issuer"), e=d.other_date(days_later(d.facts.issue, 75)))  # fmt: skip
    body = f"""<div class="row"><div class="b big" style="color:#345">{adviser}</div><div class="small">Management Consultants</div></div><div class="c b m4" style="font-size:22pt">{title}</div><div class="m4" style="line-height:1.8">{said}</div><div class="m3 small">Ref. {d.decoy("report")}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 38)}{d.picture(art.seal(" ".join(adviser.split(" ")[:2])[:22], "★", "#27408b"), 30)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5b6b8c", frame=False)),), ".sheet{padding:22mm 26mm 18mm}")  # fmt: skip


@negative("complaints_procedure_of_body", "en", "fr", "ro")
def complaints_procedure_of_body(d: Draft) -> Sheets:
    """A body's procedure for complaints and appeals: scope, terms in days, norm of bodies, revision, its accreditation marks."""
    title, points, foot = {
        "en": ("Procedure for complaints and appeals", ("This procedure applies to complaints about certified clients and to appeals against decisions on certification to {s}.", "Receipt is acknowledged within five working days; the decision is given within thirty.", "Persons who took part in the audit or the decision do not take part in the handling (ISO/IEC 17021-1:2015, 9.7 and 9.8).", "If a certificate is suspended or withdrawn, the register is changed within one day.", "Results are reported once a year to the committee for impartiality."), "Approved {i}, next review {e}"),
        "fr": ("Procédure de traitement des plaintes et appels", ("La présente procédure s'applique aux plaintes concernant les clients certifiés et aux appels relatifs aux décisions de certification selon {s}.", "La réception est confirmée sous cinq jours ouvrés, la réponse est donnée sous trente jours.", "Les personnes ayant participé à l'audit ou à la décision n'interviennent pas (ISO/CEI 17021-1:2015, 9.7 et 9.8).", "En cas de suspension ou de retrait d'un certificat, le registre est mis à jour sous un jour.", "Un bilan annuel est présenté au comité d'impartialité."), "Approuvée le {i}, prochaine révision le {e}"),
        "ro": ("Procedura privind reclamațiile și apelurile", ("Prezenta procedură se aplică reclamațiilor referitoare la clienții certificați și apelurilor împotriva deciziilor de certificare conform {s}.", "Primirea se confirmă în cinci zile lucrătoare, răspunsul se dă în treizeci de zile.", "Persoanele implicate în audit sau în decizie nu participă la tratare (ISO/CEI 17021-1:2015, 9.7 și 9.8).", "La suspendarea sau retragerea unui certificat registrul se actualizează într-o zi.", "Rezultatele se raportează anual comitetului de imparțialitate."), "Aprobată la {i}, următoarea revizie la {e}"),
    }[d.facts.language]  # fmt: skip
    items = "".join(f"<li class=m2>{p.format(s=d.standard(' / '))}</li>" for p in points)
    said = foot.format(i=d.date("issue"), e=d.other_date(years_later(d.facts.issue, 3)))
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="row small m3"><div>{d.decoys_form()}</div><div>Rev. {d.decoy("revision")}</div></div><div class="b m2" style="font-size:21pt">{title}</div><ol class="m3" style="line-height:1.6">{items}</ol><div class="m3 b">{said}</div><div class="grow"></div><div class="row end">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 13mm}")


@negative("controlled_procedure_page", "en", "pl", "ja", "cs")
def controlled_procedure_page(d: Draft) -> Sheets:
    """A page of a firm's controlled procedure: head with number, revision and days, clauses of the norm, records kept, sign-off boxes."""
    title, heads, steps, boxes = {
        "en": ("Control of nonconforming outputs", ("Step", "Activity", "Responsible", "Record"), ("Identify and segregate", "Evaluate with the customer where required", "Rework, repair or scrap", "Verify and release"), ("Prepared", "Reviewed", "Approved")),
        "pl": ("Nadzór nad wyrobem niezgodnym", ("Krok", "Czynność", "Odpowiedzialny", "Zapis"), ("Oznaczenie i odseparowanie", "Ocena, w razie potrzeby z klientem", "Przeróbka, naprawa lub złomowanie", "Weryfikacja i zwolnienie"), ("Opracował", "Sprawdził", "Zatwierdził")),
        "ja": ("不適合製品管理手順書", ("手順", "内容", "責任者", "記録"), ("識別及び隔離", "必要に応じ顧客と評価", "手直し、修理又は廃棄", "検証及びリリース"), ("作成", "審査", "承認")),
        "cs": ("Řízení neshodných výstupů", ("Krok", "Činnost", "Odpovědnost", "Záznam"), ("Označení a oddělení", "Posouzení, případně se zákazníkem", "Přepracování, oprava nebo vyřazení", "Ověření a uvolnění"), ("Zpracoval", "Přezkoumal", "Schválil")),
    }[d.facts.language]  # fmt: skip
    lines = [(str(i), step, d.rng.choice(("QA", "QC", "PROD")), f"F-{d.rng.randint(10, 99)}") for i, step in enumerate(steps, 1)]  # fmt: skip
    sign = "".join(f'<div class="c small">{name}<br>{d.picture(art.signature(d.rng), 26)}<br>{d.other_date(days_later(d.facts.issue, i))}</div>' for i, name in enumerate(boxes))  # fmt: skip
    body = f"""<div class="row" style="border:.4mm solid #333;padding:2mm 4mm"><div class="b">{d.put("holder")}</div><div class="small">QP-{d.rng.randint(1, 30):02}<br>Rev. {d.decoy("revision")}<br>{d.date("issue")}</div></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m2">{d.standard(" / ")} – 8.7, 10.2</div><div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div class="row end">{sign}</div><div class="tiny m2 row"><div>{d.decoys_form()}</div><div>3/7</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 12mm}" + RULED)
