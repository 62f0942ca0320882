"""Papers that stand in for, follow or belong to others: transfers, changes of name, members, confirmations."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    one,
    reissued,
    renumber,
    table,
)
from benchmarks.generate.layouts.pieces import MODEST, boxes, stacked, voice
from benchmarks.generate.layouts.registry import layout


@layout(
    "transferred_from_another",
    "successions",
    ("en", "de", "es"),
    only=MODEST,
    systems=(("Q",), ("E",), ("S",)),
    scope=(1, 3),
)
def transferred_from_another(d: Draft) -> Sheets:
    """A transfer: first certified by another body whose name, number and end stand in a note beside this body's own."""
    other = one(d, "Certilaine Ltd", "Hochstedt Zert GmbH", "Veltrano Certifica S.A.")
    former = f"{d.rng.randint(10000, 99999)}-{d.rng.randint(10, 99)}"
    note = {
        "en": "Transferred from {o} (certificate {n}, which would have ended on {t}). Since then certified by us without a break.",
        "de": "Übernommen von {o} (Zertifikat {n}, Laufzeit bis {t}). Seitdem ohne Unterbrechung durch uns zertifiziert.",
        "es": "Transferido desde {o} (certificado {n}, con vencimiento {t}). Desde entonces certificado por nosotros sin interrupción.",
    }[d.facts.language].format(o=other, n=former, t=d.other_date(days_later(d.facts.issue, 250)))
    v = voice(d)
    body = f"""<div class="row top">{d.logo(48)}<div class="r small">{v["number"]}<br><b class="big">{d.put("number")}</b></div></div><div class="m3" style="font-size:29pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="m3 small" style="border-left:1mm solid #999;padding-left:3mm">{note}</div><div class="grow"></div><div class="row">{stacked([(v["initial"], d.date("initial"))])}{stacked([(v["issue"], d.date("issue"))])}{stacked([(v["expiry"], d.date("expiry"))])}{d.marks(22)}</div><div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout(
    "watched_and_confirmed",
    "successions",
    ("en", "zh"),
    systems=(("Q",), ("E",), ("S",)),
    scope=(1, 2),
    only=("GB", "IN", "MY", "zhuoheng-cn", "huixin-cn", "yuanhang-cn", "hengtai-cn"),
)
def watched_and_confirmed(d: Draft) -> Sheets:
    """A certificate with its confirmation of surveillance on the page behind: same number, another day that is no issue."""
    zh = d.facts.language == "zh"
    settle(d, "zh" if zh else "in")
    passed = d.other_date(min(days_later(d.facts.decoys.surveillance1, -4), NEWEST))
    w = (
        (
            "认证证书",
            "兹证明",
            "符合",
            "覆盖",
            "证书编号",
            "初次发证",
            "发证日期",
            "有效期至",
            "保持认证资格通知书",
            "经监督审核,你组织继续保持认证资格,证书继续有效。",
            "通知日期",
        )
        if zh
        else (
            "Certificate",
            "It is certified that",
            "conforms to",
            "for",
            "Certificate no.",
            "First issue",
            "Date of issue",
            "Date of expiry",
            "Confirmation of Surveillance",
            "The surveillance audit was passed; the certificate goes on to be valid.",
            "Confirmed on",
        )
    )
    pairs = [
        (w[4], d.put("number")),
        (w[5], d.date("initial")),
        (w[6], d.date("issue")),
        (w[7], d.date("expiry")),
    ]
    first = f"""<div class="c">{d.logo(52)}</div><div class="c serif b m4" style="font-size:36pt">{w[0]}</div><div class="c m3">{w[1]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{w[2]}</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m3">{w[3]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.sign(32)}{d.marks(26)}</div><div class="tiny c m2">{d.footer()}</div>"""
    second = f"""<div class="row">{d.logo(36)}</div><div class="c b m4" style="font-size:24pt">{w[8]}</div><div class="m4">{w[4]} {d.put("number")}</div><div class="b m1">{d.put("holder")}</div><div class="m3">{w[9]}</div><div class="m3">{w[10]}: {passed}</div><div class="grow"></div>{d.sign(34)}"""
    return Sheets(
        (page(first, ground=art.guilloche("#6c757d")), page(second)), ".sheet{padding:21mm 24mm 16mm}"
    )


@layout(
    "numbers_by_norm_in_a_table",
    "successions",
    ("en", "es", "it"),
    certificates=3,
    systems=(("Q", "E", "S"),),
    only=MODEST,
    scope=(1, 2),
)
def numbers_by_norm_in_a_table(*drafts: Draft) -> Sheets:
    """An integrated sheet whose table gives each norm its number and its own four days: three certificates on a page."""
    first = drafts[0]
    for d in drafts[1:]:
        d.style = first.style
    v = voice(first)
    lines = [
        (
            f"<b>{d.standard()}</b>",
            d.put("number"),
            d.date("initial"),
            d.date("issue"),
            f"<b>{d.date('expiry')}</b>",
        )
        for d in drafts
    ]
    for d in drafts:
        d.put("holder"), d.put("address"), d.put("scope"), d.put("issuer")
        d.logo(40)
    mark = "".join(d.marks(22, raster=True, iaf=False) for d in drafts[:1])
    for d in drafts[1:]:
        d.printed.accreditation.extend(first.printed.accreditation)
        d.printed.other_marks.extend(first.printed.other_marks)
    body = f"""<div class="row">{first.logo(48)}{mark}</div><div class="m4" style="font-size:28pt">{v["heading"]}</div><div class="m2">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{first.put("holder")}</div><div>{first.put("address")}</div><div class="m3">{v["scope"]}</div><div class="b">{first.put("scope")}</div><div class="m3">{v["conform"]}</div><div class="m2">{table((first.label("standard"), v["number"], v["initial"], v["issue"], v["expiry"]), lines)}</div><div class="grow"></div><div class="row end">{first.sign(36)}{first.code(20)}</div><div class="tiny m2">{first.footer()} {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 20mm 12mm}", spans=((1,), (1,), (1,)))


@layout(
    "statement_of_scope_group_member",
    "successions",
    ("en", "de", "fr"),
    only=MODEST,
    systems=(("Q",), ("E",), ("A",)),
    sites=1,
    scope=(1, 2),
)
def statement_of_scope_group_member(d: Draft) -> Sheets:
    """A member's sub-paper alone: the group's main number and name above, the member's own number and name below are right."""
    group = one(d, "Ostervald Holding AG", "Pellwarth Group plc", "Tessaval Participations SA")
    main = d.facts.number
    renumber(d, f"{main}-{d.rng.randint(2, 19):02}")
    d.printed.extra["sub_certificate_of"] = main
    w = {
        "en": (
            "Sub-certificate",
            "is part of the group certificate {n} of {g} and confirms that the member",
            "This sub-certificate ends with the main one.",
        ),
        "de": (
            "Unterzertifikat",
            "gehört zum Gruppenzertifikat {n} der {g} und bestätigt, dass das Mitglied",
            "Das Unterzertifikat endet mit dem Hauptzertifikat.",
        ),
        "fr": (
            "Sous-certificat",
            "fait partie du certificat de groupe {n} de {g} et confirme que le membre",
            "Le sous-certificat expire avec le certificat principal.",
        ),
    }[d.facts.language]
    v = voice(d)
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m4" style="font-size:30pt">{w[0]} {d.put("number")}</div><div class="m2">{w[1].format(n=main, g=group)}</div><div class="b m3" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{boxes([(v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))], d.facts.office.colour, above=False)}<div class="row end m3">{d.sign(34)}<div class="small">{w[2]}</div></div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout(
    "revised_name_of_the_holder",
    "successions",
    ("en", "it", "pt", "fr"),
    only=MODEST,
    systems=(("Q",), ("E",)),
    scope=(1, 3),
)
def revised_name_of_the_holder(d: Draft) -> Sheets:
    """Reissued for a change of name: the former name in brackets is no holder, a table of revisions ends with this paper."""
    reissued(d)
    w = {
        "en": ("formerly", "Rev.", "Date", "Reason", "Issue of cycle", "Change of company name", "current"),
        "it": ("già", "Rev.", "Data", "Motivo", "Emissione del ciclo", "Cambio ragione sociale", "corrente"),
        "pt": (
            "anteriormente",
            "Rev.",
            "Data",
            "Motivo",
            "Emissão do ciclo",
            "Alteração da razão social",
            "atual",
        ),
        "fr": (
            "anciennement",
            "Rév.",
            "Date",
            "Motif",
            "Émission du cycle",
            "Changement de raison sociale",
            "en cours",
        ),
    }[d.facts.language]
    former = one(d, "Glenarvan & Co.", "Officine Brennora", "Ateliers Morvanel")
    again = d.facts.issue != d.facts.start
    history = [("0", d.date("start"), w[4])] + ([("1", d.date("issue"), f"{w[5]} ({w[6]})")] if again else [])
    v = voice(d)
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m3" style="font-size:28pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="small i">({w[0]} {former})</div><div class="m1">{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row top"><div>{table((w[1], w[2], w[3]), history)}</div><div>{stacked([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["expiry"], d.date("expiry"))])}</div></div><div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")
