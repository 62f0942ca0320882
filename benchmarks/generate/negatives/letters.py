"""Letters and lists around certification: audit letter, audit plan, insurance, membership."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative


@negative("audit_letter", "en", "de", "it", "vi")
def audit_letter(d: Draft) -> Sheets:
    """A body's letter after the audit: the certificate will follow."""
    subject, text = {
        "en": (
            "Your application for certification",
            "we are pleased to inform you that the stage 2 audit of your {system} has been completed and that our auditor will recommend certification. The certificate will be issued after the certification decision. This letter is not a certificate and must not be used as proof of certification.",
        ),
        "de": (
            "Ihr Zertifizierungsverfahren",
            "wir freuen uns mitzuteilen, dass das Audit der Stufe 2 Ihres Managementsystems ({system}) abgeschlossen ist und der Auditor die Zertifizierung empfiehlt. Das Zertifikat wird nach der Zertifizierungsentscheidung ausgestellt. Dieses Schreiben ist kein Zertifikat.",
        ),
        "it": (
            "La Vostra richiesta di certificazione",
            "siamo lieti di comunicarVi che l'audit di fase 2 del Vostro {system} è stato completato e che sarà proposta la certificazione. Il certificato sarà emesso dopo la delibera. La presente lettera non costituisce certificato.",
        ),
        "vi": (
            "Về việc đăng ký chứng nhận",
            "chúng tôi xin thông báo đánh giá giai đoạn 2 đối với {system} của Quý công ty đã hoàn thành và sẽ được đề nghị chứng nhận. Giấy chứng nhận sẽ được cấp sau quyết định chứng nhận. Thư này không phải là giấy chứng nhận.",
        ),
    }[d.facts.language]
    body = f"""<div class="row">{d.logo(44)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>
<div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="r m3">{d.date("issue")}</div><div class="b m3">{subject} – {d.standard(" ")}</div>
<div class="m3" style="line-height:1.6">{text.format(system=d.system())}</div>
<div class="m3">{rows([*d.decoy_rows("report", "audit"), (d.label("scope"), d.put("scope"))])}</div><div class="m4">{d.sign()}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm}")


@negative("audit_plan", "en", "de", "es")
def audit_plan(d: Draft) -> Sheets:
    """The timetable of an audit: standards, dates, clauses and a certificate number."""
    clauses = ("4.1–4.4", "5.1–5.3", "6.1–6.3", "7.1–7.5", "8.1–8.7", "9.1–9.3", "10.1–10.3")
    lines = "".join(
        f"<tr><td>{8 + i}:30</td><td>{clause}</td><td>{d.rng.choice(('QMR', 'CEO', 'HR', 'Production', 'Purchasing', 'Sales'))}</td></tr>"
        for i, clause in enumerate(clauses)
    )
    title = {"en": "Audit Plan", "de": "Auditplan", "es": "Plan de auditoría"}[d.facts.language]
    body = f"""<div class="row">{d.logo(40)}<h1>{title}</h1></div>{rows([(d.label("holder"), d.put("holder")), (d.label("standard"), d.standard()), (d.decoy_label("audit"), d.decoy("audit")), (d.label("number"), d.put("number")), (d.label("expiry"), d.date("expiry"))])}
<table class="inv m3"><tr><th>Time</th><th>Clause</th><th>Department</th></tr>{lines}</table><div class="grow"></div><div class="tiny">{d.decoys_form()} · {d.put("issuer")}</div>"""
    return Sheets(
        (page(body),), ".inv{width:100%} .inv td,.inv th{border:.2mm solid #888;padding:2mm;text-align:left}"
    )


@negative("insurance_certificate", "en", "fr")
def insurance_certificate(d: Draft) -> Sheets:
    """A certificate of currency for an insurance: the word and the dates, nothing else."""
    title = {"en": "Certificate of Currency", "fr": "Attestation d'assurance"}[d.facts.language]
    body = f"""<h1>{title}</h1><div class="m3">{rows([("Policy No.", f"LIA{d.rng.randint(100000, 999999)}"), ("Insured", d.put("holder")), ("Address", d.put("address")), ("Period", f"{d.date('start')} – {d.date('expiry')}"), ("Limit of liability", f"{d.rng.randint(1, 20)},000,000")])}</div>
<div class="m3">Public and products liability. This certificate is issued as a matter of information only and confers no rights upon the holder.</div><div class="m4">{d.sign()}</div>"""
    return Sheets((page(body),), ".sheet{padding:26mm}")
