"""Schemes apart: food, information, integrity, cosmetics, toys, several norms in a column."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    noted_scope,
    one,
    rescope,
)
from benchmarks.generate.layouts.pieces import MODEST, led_by_colon, voice
from benchmarks.generate.layouts.registry import layout

PRODUCT = {"product_certificate": True}


@layout(
    "fssc_category_and_unannounced",
    "schemes_apart",
    ("en", "es", "tr"),
    only=("sgs", "lrqa", "dnv", "intertek", "certipampa", "akasya-tr", "tuvnord", "nsf"),
    systems=(("Z",),),
    scope=(1, 2),
)
def fssc_category_and_unannounced(d: Draft) -> Sheets:
    """Food scheme: basis in norms that are not certified alone, last unannounced audit, COID, decision day before the issue."""
    w = {
        "en": (
            "This certificate is issued to",
            "The food safety management system meets the requirements of",
            "based on",
            "Food chain (sub)category",
            "Certification decision",
            "Initial certification",
            "Issue date",
            "Valid until",
            "Last unannounced audit",
            "Certificate",
        ),
        "es": (
            "Este certificado se emite a",
            "El sistema de gestión de inocuidad cumple los requisitos de",
            "basado en",
            "(Sub)categoría de la cadena",
            "Decisión de certificación",
            "Certificación inicial",
            "Fecha de emisión",
            "Válido hasta",
            "Última auditoría no anunciada",
            "Certificado",
        ),
        "tr": (
            "Bu sertifika aşağıdaki kuruluşa verilmiştir",
            "Gıda güvenliği yönetim sistemi aşağıdaki şartları karşılar",
            "esas alınan",
            "Gıda zinciri (alt) kategorisi",
            "Belgelendirme kararı",
            "İlk belgelendirme",
            "Yayın tarihi",
            "Geçerlilik tarihi",
            "Son habersiz denetim",
            "Sertifika",
        ),
    }[d.facts.language]
    pairs = [
        (w[4], d.decoy("decision")),
        (w[5], d.date("initial")),
        (w[6], d.date("issue")),
        (w[7], d.date("expiry")),
        (w[8], d.other_date(days_later(d.facts.decoys.audit, -400))),
    ]
    body = f"""<div class="row">{d.logo(48)}<div class="r"><b style="font-size:17pt;color:#0a6aa1">FSSC</b></div></div><div class="m3" style="font-size:25pt">{w[9]} {d.put("number")}</div><div class="m3">{w[0]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">COID: ARG-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}</div><div class="m3">{w[1]}</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="small">({w[2]} ISO 22000:2018, ISO/TS 22002-1:2009 – 2.5.1, 2.5.3)</div><div class="m2">{w[3]}: <b>CIII, CIV</b></div><div class="m1 b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(32)}</div><div class="row m3">{d.marks(24)}<div class="tiny r">{d.footer()}<br>www.fssc.com</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout(
    "isms_with_version_and_cloud",
    "schemes_apart",
    ("en", "de", "it"),
    systems=(("I",), ("I",), ("J", "I")),
    scope=(1, 2),
)
def isms_with_version_and_cloud(d: Draft) -> Sheets:
    """Information security: the statement's version and day inside the scope, code of practice for clouds as guidance only."""
    said = {
        "en": (
            ", in accordance with the Statement of Applicability version {v} dated {t}",
            "taking ISO/IEC 27002:2022 into account as guidance",
            "Certificate",
            "Holder",
            "Perimeter",
        ),
        "de": (
            ", entsprechend der Erklärung zur Anwendbarkeit Version {v} vom {t}",
            "unter Berücksichtigung der ISO/IEC 27002:2022 als Leitfaden",
            "Zertifikat",
            "Inhaber",
            "Geltung",
        ),
        "it": (
            ", in accordo alla Dichiarazione di Applicabilità versione {v} del {t}",
            "considerando la ISO/IEC 27002:2022 come linea guida",
            "Certificato",
            "Titolare",
            "Perimetro",
        ),
    }[d.facts.language]
    after = said[0].format(
        v=f"{d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}", t=d.other_date(days_later(d.facts.issue, -90))
    )
    v = voice(d)
    pairs = [
        (v["number"], d.put("number")),
        (v["initial"], d.date("initial")),
        (v["issue"], d.date("issue")),
        (v["start"], d.date("start")),
        (v["expiry"], d.date("expiry")),
    ]
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="m4" style="font-size:34pt;font-weight:300">{said[2]}</div><div class="b m2" style="font-size:23pt;color:{d.facts.office.colour}">{d.standard(" + ")}</div><div class="small">{said[1]}</div><div class="m4 tiny up">{said[3]}</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3 tiny up">{said[4]}</div><div>{noted_scope(d, after)}</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}{d.sign(34)}</div><div class="tiny m3">{d.footer()} · {d.decoys_form()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:19mm 23mm 12mm} .led td{padding:.7mm 4mm .7mm 0} .led td+td{white-space:nowrap}",
    )


@layout(
    "four_norms_in_a_column",
    "schemes_apart",
    ("en", "es", "pl", "ro", "tr"),
    only=MODEST,
    systems=(("Q", "E", "S"), ("Q", "E", "S", "N"), ("Q", "F", "H"), ("Q", "E")),
    scope=(1, 2),
)
def four_norms_in_a_column(d: Draft) -> Sheets:
    """One certificate to several norms, each in a box at the left; system and work share the middle, one number, one end."""
    settle(
        d,
        *{"en": ("uk", "in", "gulf"), "es": ("es-la",), "pl": ("pl",), "ro": ("ro",), "tr": ("tr",)}[
            d.facts.language
        ],
        system="Q",
    )
    v = voice(d)
    norms = d.standard("|").split("|")
    column = "".join(
        f'<div style="border:.5mm solid {d.facts.office.colour};padding:4mm 2mm;margin-top:4mm" class="c b">{norm}</div>'
        for norm in norms
    )
    body = f"""<div class="c">{d.logo(54)}</div><div class="c m3" style="font-size:28pt">{v["heading"]}</div><div style="display:flex;gap:8mm" class="m3"><div style="width:46mm">{column}</div><div style="flex:1"><div>{v["certify"]}</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m3">{v["conform"]} ({d.system()})</div><div class="m3 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div></div></div><div class="grow"></div>{columns([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}<div class="row end m3">{d.sign(34)}{d.marks(22)}{d.code(18)}</div><div class="tiny m2 c">{d.footer()} {v["note"]} {v["watch"]}: {d.decoy("surveillance1")}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour, frame=False)),),
        ".sheet{padding:18mm 21mm 13mm} .across{width:100%}",
    )


@layout(
    "practice_for_cosmetics_range", "schemes_apart", ("en", "it", "fr", "ko"), systems=(("G",),), scope=(1, 3)
)
def practice_for_cosmetics_range(d: Draft) -> Sheets:
    """Cosmetics: the system's own words around the guideline, audits' days as a range, the period as a range below."""
    w = {
        "en": (
            "Statement of Good Manufacturing Practice",
            "The manufacturing plant of",
            "has been audited against",
            "Products in range",
            "Audit held",
            "Period",
            "No.",
            "On the list since",
        ),
        "it": (
            "Dichiarazione di Buona Fabbricazione",
            "Lo stabilimento di",
            "è stato verificato secondo",
            "Prodotti",
            "Verifica svolta",
            "Periodo",
            "N.",
            "In elenco dal",
        ),
        "fr": (
            "Attestation de Bonnes Pratiques de Fabrication",
            "L'usine de",
            "a été auditée selon",
            "Produits",
            "Audit réalisé",
            "Période",
            "N°",
            "Inscrite depuis",
        ),
        "ko": (
            "우수화장품 제조기준 적합 확인서",
            "다음 제조소",
            "다음 기준에 따라 심사함",
            "제품군",
            "심사일",
            "유효기간",
            "번호",
            "최초 등록",
        ),
    }[d.facts.language]
    pairs = [
        (w[6], d.put("number")),
        (w[7], d.date("initial")),
        (w[4], f"{d.decoy('audit')} / {d.decoy('decision')}"),
        (w[5], f"{d.date('start')} – {d.date('expiry')}"),
    ]
    body = f"""<div class="c">{d.logo(44)}</div><div class="c serif m3" style="font-size:25pt;color:#8a4f7d">{w[0]}</div><div class="c m3">{w[1]}</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{w[2]}</div><div class="c b m1" style="font-size:26pt;color:#8a4f7d">{d.standard()}</div><div class="c m3 small">{w[3]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon(pairs)}<div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="c tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#c9a0c0")),),
        ".sheet{padding:21mm 24mm 16mm} .led td{padding:.8mm 4mm .8mm 0}",
    )


@layout(
    "toy_mark_licence_models",
    "schemes_apart",
    ("en", "zh"),
    systems=(("T",), ("T", "p3T")),
    scope=(1, 2),
    truth=PRODUCT,
    only=("intertek", "tuvrh", "sgs", "cqc", "cti", "huixin-cn", "nemko"),
)
def toy_mark_licence_models(d: Draft) -> Sheets:
    """Toys: applicant, maker and plant in three lines of which the first is the holder; models, scheme and report below."""
    zh = d.facts.language == "zh"
    kinds = words(d.facts.language)["scope"]["products"]["toys"]
    rescope(d, d.rng.choice(kinds))
    maker = (
        one(d, "汕头市澄海区乐柯塑胶玩具厂", "东莞市石排嘉童玩具制品厂")
        if zh
        else one(
            d,
            "Lekko Plastic Toys Factory, Chenghai, Shantou, China",
            "Jarvik Play Works, Unit 4, Selangor, Malaysia",
        )
    )
    w = (
        (
            "产品认证证书",
            "认证委托人",
            "生产者(制造商)",
            "生产企业",
            "产品名称",
            "型号规格",
            "认证依据",
            "试验报告编号",
            "证书编号",
            "发证日期",
            "有效期至",
        )
        if zh
        else (
            "Product Certificate",
            "Applicant",
            "Manufacturer",
            "Production site",
            "Product",
            "Model / type reference",
            "Tested according to",
            "Test report ref.",
            "Certificate ref.",
            "Issued",
            "Expires",
        )
    )
    models = ", ".join(f"{d.rng.choice('LKJT')}{n}" for n in sorted(d.rng.sample(range(1000, 9900), 3)))
    pairs = [
        (w[8], d.put("number")),
        (w[1], f"{d.put('holder')}<br>{d.put('address')}"),
        (w[2], maker),
        (w[3], maker),
        (w[4], d.put("scope")),
        (w[5], models),
        (w[6], d.standard(", ")),
        (w[7], f"TR{d.facts.issue.year}-{d.rng.randint(10000, 99999)}"),
        (w[9], d.date("issue")),
        (w[10], d.date("expiry")),
    ]
    d.printed.extra["scope_alt"] = [f"{d.facts.scope[0]} {models}", models]
    body = f"""<div class="row">{d.logo(44)}<div style="font-size:25pt;color:{d.facts.office.colour}">{w[0]}</div></div><div class="m4">{rows(pairs, "tm")}</div><div class="grow"></div><div class="row end">{d.sign(34)}{d.code(20)}</div><div class="tiny m3">{d.footer()} · {"获证产品须持续符合要求。" if zh else "The holder may apply the mark to the products named above while production is surveyed yearly. Next survey " + d.decoy("surveillance1") + "."}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 20mm 12mm} .tm{width:100%} .tm td{padding:2.1mm 2mm;border-bottom:.2mm solid #ccc} .tm .l{width:44mm;color:#666} .tm .v{font-weight:normal}",
    )


@layout(
    "against_bribery_by_ministry_terms",
    "schemes_apart",
    ("en", "es", "it", "id"),
    systems=(("K",),),
    only=MODEST,
    scope=(1, 2),
    years=(3, 1),
)
def against_bribery_by_ministry_terms(d: Draft) -> Sheets:
    """Integrity: norm far below the title, scope in inverted commas, 'first certification' as a medal, paper's day in the foot."""
    settle(d, *{"en": ("in",), "es": ("es-la",), "it": ("it",), "id": ("id",)}[d.facts.language])
    v = voice(d)
    medal = f'<div class="c tiny" style="border:1mm double #b08d2f;border-radius:50%;width:34mm;height:34mm;display:flex;flex-direction:column;justify-content:center">{v["initial"]}<b style="font-size:9pt">{d.date("initial")}</b></div>'
    body = f"""<div class="row">{medal}<div class="c" style="flex:1;font-size:27pt">{v["heading"]}</div>{d.logo(34)}</div><div class="c m4">{v["certify"]}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3">{v["scope"]}</div><div class="c i m1">«{d.put("scope")}»</div><div class="c m3">{v["conform"]}</div><div class="c b m2" style="font-size:30pt;color:#b08d2f">{d.standard()}</div><div class="grow"></div><div class="row end">{d.sign(34)}<div class="c"><div class="tiny">{v["expiry"]}</div><b class="big">{d.date("expiry")}</b></div>{d.marks(24)}</div><div class="row tiny m3"><div>{v["number"]} {d.put("number")}</div><div>{v["issue"]} {d.date("issue")}</div><div>{d.decoys_form()}</div></div><div class="tiny m1">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#b08d2f")),), ".sheet{padding:20mm 23mm 16mm}")


@layout(
    "plant_approval_hygiene",
    "schemes_apart",
    ("en", "el", "pl", "tr", "bg"),
    systems=(("H",), ("F",), ("F", "H")),
    only=MODEST,
    scope=(1, 2),
    years=(1, 3),
)
def plant_approval_hygiene(d: Draft) -> Sheets:
    """Food: plant approval number and codex edition as decoys, processes as bullets below the one scope, end above the issue."""
    settle(
        d,
        *{"en": ("gulf", "in"), "el": ("el",), "pl": ("pl",), "tr": ("tr",), "bg": ("bg",)}[d.facts.language],
        system="F",
    )
    v = voice(d)
    plant = f"{one(d, 'EU', 'TR', 'IN', 'GR')}-{d.rng.randint(10, 99)}-{d.rng.randint(1000, 9999)}"
    body = f"""<div class="row">{d.logo(46)}<div class="c" style="font-size:24pt">{v["heading"]}</div>{d.marks(22)}</div><div class="m4 c">{v["certify"]}</div><div class="b c m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")} · Plant {plant}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:25pt">{d.standard(" & ")}</div><div class="c tiny">CXC 1-1969 (2020)</div><div class="m3">{v["scope"]}: <b>{d.put("scope")}</b></div><div class="grow"></div>{led_by_colon([(v["expiry"], d.date("expiry")), (v["issue"], d.date("issue")), (v["number"], d.put("number")), (v["watch"], d.decoy("surveillance1"))])}<div class="row end m3">{d.sign(34)}{d.picture(art.hologram(d.rng), 16)}</div><div class="tiny c m2">{d.footer()} {v["note"]}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6a994e")),),
        ".sheet{padding:20mm 22mm 15mm} .led td{padding:.7mm 4mm .7mm 0} .led td+td{white-space:nowrap}",
    )
