"""The languages of a certificate's pages, by script and by little words."""

import pytest

from certscan.fields.page.language import has_words_of, language_of, languages
from tests.support.page_builder import page, stacked

SENTENCES = {
    "en": "This is to certify that the management system of the company has been assessed and conforms to the standard",
    "de": "Hiermit wird bescheinigt, dass das Unternehmen ein Qualitätsmanagementsystem eingeführt hat und anwendet",
    "es": "Se certifica que el sistema de gestión de la empresa cumple con los requisitos de la norma",
    "fr": "certifie que le système de management de la société est conforme aux exigences de la norme",
    "it": "si certifica che il sistema di gestione della società è conforme alla norma per le seguenti attività",
    "pt": "certifica que o sistema de gestão da empresa foi avaliado e está em conformidade com os requisitos da norma",
    "nl": "Hierbij verklaren wij dat het managementsysteem van de organisatie voldoet aan de eisen van de norm",
    "pl": "Zaświadcza się, że system zarządzania jest zgodny z wymaganiami normy oraz stosowany dla zakresu",
    "cs": "Certifikát byl vydán na základě auditu, že systém managementu je v souladu s normou pro obor",
    "ro": "certifică faptul că sistemul de management al organizației este conform cu cerințele standardului",
    "tr": "Bu belge, kuruluşun kalite yönetim sisteminin standarda uygun olarak denetlendiğini gösterir",
    "vi": "Chứng nhận hệ thống quản lý của công ty phù hợp với các yêu cầu của tiêu chuẩn",
    "id": "Dengan ini menyatakan bahwa sistem manajemen yang diterapkan telah memenuhi persyaratan untuk ruang lingkup",
    "hr": "Ovim se potvrđuje da je sustav upravljanja tvrtke u skladu sa zahtjevima norme za područje",
    "sv": "Härmed intygas att ledningssystemet är i överensstämmelse med standarden för verksamheten",
    "lv": "Ar šo tiek apliecināts, ka uzņēmuma vadības sistēma atbilst standarta prasībām un sertifikāts ir derīgs",
    "ru": "Настоящий сертификат удостоверяет, что система менеджмента качества соответствует требованиям",
    "uk": "Цей сертифікат засвідчує, що система управління якістю відповідає вимогам і є чинною",
    "kk": "Осы сертификат сапа менеджменті жүйесінің талаптарға сәйкестігін растайды, өнім өндіру",
    "zh": "兹证明该组织的质量管理体系符合标准要求",
    "ja": "この証書は品質マネジメントシステムが規格に適合していることを証明します",
    "ko": "이 인증서는 품질경영시스템이 표준의 요구사항에 적합함을 증명합니다",
    "th": "ขอรับรองว่าระบบการจัดการคุณภาพเป็นไปตามข้อกำหนด",
    "ar": "تشهد هذه الشهادة بأن نظام إدارة الجودة مطابق لمتطلبات المواصفة",
    "el": "Πιστοποιείται ότι το σύστημα διαχείρισης ποιότητας συμμορφώνεται με τις απαιτήσεις",
    "he": "תעודה זו מאשרת כי מערכת ניהול האיכות עומדת בדרישות התקן",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_one_language(language):
    assert languages([page(stacked(SENTENCES[language]))]) == (language,)


@pytest.mark.parametrize("other", ["zh", "ja", "ko", "th", "ar", "ru", "el"])
def test_two_scripts(other):
    assert set(languages([page(stacked(SENTENCES["en"], SENTENCES[other]))])) == {"en", other}


def test_over_two_pages():
    pages = [page(stacked(SENTENCES["en"])), page(stacked(SENTENCES["zh"]), number=2)]
    assert set(languages(pages)) == {"en", "zh"}


def test_the_most_used_comes_first():
    english = page(stacked(*[SENTENCES["en"]] * 3, SENTENCES["zh"]))
    chinese = page(stacked(*[SENTENCES["zh"]] * 8, "Certificate of the company"))
    assert languages([english])[0] == "en"
    assert languages([chinese])[0] == "zh"


def test_a_band_of_titles_is_no_language():
    band = "ZERTIFIKAT ◆ CERTIFICATE ◆ 認證證書 ◆ СЕРТИФИКАТ ◆ CERTIFICADO ◆ CERTIFICAT"
    assert languages([page(stacked(band, *[SENTENCES["en"]] * 3))]) == ("en",)


def test_a_name_in_another_script_is_no_language():
    assert languages([page(stacked(*[SENTENCES["en"]] * 3, "北方泵业"))]) == ("en",)


@pytest.mark.parametrize("pages", [[], [page([])], [page(stacked("4711"))]])
def test_no_letters(pages):
    assert languages(pages) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Design and manufacture of centrifugal pumps", "en"),
        ("Entwicklung und Herstellung von Kreiselpumpen", "de"),
        ("Diseño y fabricación de bombas para la industria", "es"),
        ("Conception et fabrication des pompes pour les usines", "fr"),
        ("Projektowanie i produkcja pomp oraz części dla przemysłu", "pl"),
        ("1. Maintenance services of automobiles and vans", "en"),
        ("Distribution of medical devices", "en"),
        ("Installation, support and service of elevators", "en"),
        ("Développement et maintenance de logiciels", "fr"),
        ("Pumps", "en"),
        ("", "en"),
    ],
)
def test_short_texts(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [("Cloud-Hosting und Betrieb", "de"), ("Marketing oraz doradztwo", "pl"), ("Marketing", "en")],
)
def test_english_words_in_other_languages_do_not_outweigh_theirs(text, language):
    assert language_of(text) == language


def test_words_of_a_language():
    assert has_words_of("Manufacturing of pumps", "en")
    assert not has_words_of("Pumpen", "en")
    assert has_words_of("Herstellung von Pumpen", "de")


NEIGHBOURS = {
    "da": "Det bekræftes hermed, at virksomhedens ledelsessystem opfylder kravene i standarden for fremstilling af pumper",
    "nb": "Det bekreftes herved at bedriftens ledelsessystem oppfyller kravene i standarden for produksjon av pumper",
    "fi": "Tämä todistus osoittaa, että yrityksen johtamisjärjestelmä täyttää standardin vaatimukset ja on voimassa",
    "hu": "Tanúsítjuk, hogy a vállalat irányítási rendszere megfelel a szabvány követelményeinek a gyártás területén",
    "bg": "Настоящият сертификат удостоверява, че системата за управление на фирмата отговаря на изискванията на стандарта",
    "sr": "Овим се потврђује да је систем менаџмента предузећа у складу са захтевима стандарда за производњу пумпи",
    "sk": "Týmto sa potvrdzuje, že systém manažérstva spoločnosti spĺňa požiadavky normy pre vývoj a výrobu čerpadiel",
    "sl": "Potrjujemo, da je sistem vodenja podjetja v skladu z zahtevami standarda za področje izdelava črpalk",
    "lt": "Šis sertifikatas patvirtina, kad įmonės vadybos sistema atitinka standarto reikalavimus ir galioja iki",
    "et": "Käesolev sertifikaat kinnitab, et ettevõtte juhtimissüsteem vastab standardi nõuetele ning kehtib kuni",
    "kk": "Осы сертификат кәсіпорынның сапа менеджменті жүйесі стандарт талаптарына сәйкес екенін куәландырады",
    "ms": "Dengan ini mengesahkan bahawa sistem pengurusan syarikat telah memenuhi keperluan standard untuk pembuatan pam",
}


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_a_language_is_told_from_its_neighbours(language):
    assert languages([page(stacked(NEIGHBOURS[language]))]) == (language,)


def test_a_bilingual_paper_in_two_languages_of_one_script():
    kazakh = [NEIGHBOURS["kk"], "Сертификат 2027 жылғы 5 мамырға дейін жарамды"]
    russian = [SENTENCES["ru"], "Сертификат действителен до 5 мая 2027 года"]
    assert set(languages([page(stacked(*kazakh, *russian))])) == {"kk", "ru"}


def test_a_kazakh_name_on_a_russian_paper_is_no_language():
    russian = [SENTENCES["ru"], "Область сертификации системы менеджмента качества", "Дом 7, улица Сәтбаева"]
    assert languages([page(stacked(*russian))]) == ("ru",)


def test_labels_in_two_languages_on_one_line():
    lines = [
        "Bu sertifika ile kuruluşun yönetim sistemi gerekliliklerini karşıladığı tasdik olunur.",
        "This is to certify that the company meets the requirements of the standard.",
        "İlk Kayıt Tarihi / Date of Initial Registration",
        "Geçerlilik Tarihi / Date of Expiry",
    ]
    assert set(languages([page(stacked(*lines))])) == {"tr", "en"}


def test_a_scope_of_two_lines_in_another_language_counts():
    scope = [
        "Transporte de materiales y de equipos en general",
        "para la industria de la construcción y la minería",
    ]
    assert set(languages([page(stacked(*[SENTENCES["en"]] * 3, *scope))])) == {"en", "es"}


@pytest.mark.parametrize(
    "line",
    [
        "www.pumps.com.pt info@pumps.com.pt https://www.pumps.pt/os_servicos",
        "Borealis Pompes et Turbines de la Loire S.A.S.",
        "Bureau de Certification de la Pompe Ltd.",
        "MANAGEMENT SYSTEM",
    ],
)
def test_web_addresses_names_and_marks_are_no_language(line):
    assert languages([page(stacked(*[SENTENCES["de"]] * 3, line))]) == ("de",)


def test_a_paper_without_prose_still_has_a_language():
    assert languages([page(stacked("Certificate", "Borealis Pump Works Ltd."))]) == ("en",)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param(
            "de", "Swiss Association for Quality and Management Systems SQS, Bernstrasse 103", id="a body"
        ),
        pytest.param(
            "es", "Instituto de Normas Técnicas de Costa Rica (INTECO), San Pedro de Montes", id="another"
        ),
        pytest.param(
            "nl", "Ontwerp, fabricage en levering van gedraaide precisieonderdelen", id="words in -ing"
        ),
        pytest.param("nl", "ir. M. Terschuring", id="a person"),
        pytest.param(
            "fr", "Production, stockage et distribution de : étiquettes imprimées", id="French words"
        ),
    ],
)
def test_what_looks_like_another_language(language, line):
    assert languages([page(stacked(*[SENTENCES[language]] * 4, *[line] * 4))]) == (language,)


def test_a_short_scope_in_english_beside_another_script():
    chinese = [
        "茲證明下列組織之職業安全衛生管理系統業經評鑑合格，符合標準之要求",
        "工業用螺絲、螺帽及沖壓件之設計與製造",
    ]
    lines = [*chinese * 3, "Design and manufacture of industrial screws"]
    assert languages([page(stacked(*lines))]) == ("zh", "en")
    assert languages([page(stacked(*chinese * 3, "Scanned with a phone app"))]) == ("zh",)


def test_a_latin_name_in_an_arabic_sentence():
    texts = ("تشهد Nile Crown for Conformity Certificates بأن نظام إدارة الجودة بالمنشأة", SENTENCES["ar"])
    assert languages([page(stacked(*texts))]) == ("ar",)


def test_small_captions_in_english_beside_others():
    texts = (
        *[SENTENCES["vi"]] * 5,
        "Số chứng nhận (Certificate No.): QM-4711",
        "Ngày chứng nhận lần đầu",
        "Initial certification",
        "Ngày cấp",
        "Date of issue",
        "Ngày hết hiệu lực",
        "Date of expiry",
    )
    assert languages([page(stacked(*texts))]) == ("vi", "en")


def test_a_few_captions_in_english_make_no_second_language():
    captions = ("Prima emissione", "First issue", "Emissione corrente", "Current issue", "Expiry date")
    assert languages([page(stacked(*[SENTENCES["it"]] * 5, *captions))]) == ("it",)


def test_an_accreditation_mark_and_a_seal_in_chinese_on_an_english_paper():
    texts = stacked(
        "We hereby certify that the management system of Aurora Foods Company Limited",
        "has been awarded this certificate for compliance with the standard",
        "Processing of quick-frozen fruit and vegetables and preserved fruit",
        "The certified organization shall undergo surveillance audits",
        "中国认可",
        "国际互认",
        "管理体系",
        "证书专用章",
    )
    assert languages([page(texts)]) == ("en",)
