"""Generic layouts of certificates, as their readers hand them on; all companies are invented."""

from certscan.geometry import Box
from certscan.record import Origin
from tests.support.page_builder import centred, document, reading, stacked


def centred_english():
    """Everything in the middle, three dates at the foot, a mark at the right."""
    return document(
        reading(
            [
                centred(50, 12, "Bureau Veritas Certification"),
                centred(90, 26, "Borealis Pump Works Ltd."),
                centred(125, 10, "1 Quay Street, Northport, NP1 2XY, United Kingdom"),
                centred(
                    160,
                    9,
                    "Bureau Veritas Certification Holding SAS – UK Branch certifies that the Management System",
                ),
                centred(
                    172, 9, "of the above organisation has been audited and found to be in accordance with"
                ),
                centred(184, 9, "the requirements of the management system standards detailed below"),
                centred(215, 20, "ISO 9001:2015"),
                centred(255, 10, "Scope of certification"),
                centred(275, 11, "Design, manufacture and repair of centrifugal pumps"),
                centred(289, 11, "for water supply and shipping."),
                *stacked("Original cycle start date: 21 May 2017", x=70, y=400),
                *stacked("Issue date: 18 May 2023", x=70, y=420),
                *stacked(
                    "Subject to the continued satisfactory operation of the organization's Management System,",
                    "this certificate expires on: 20 May 2026",
                    x=70,
                    y=440,
                ),
                *stacked("Certificate No.: UK047110   Version: 1", x=70, y=480),
                (440, 640, 12, "UKAS"),
                (428, 655, 7, "MANAGEMENT"),
                (436, 664, 7, "SYSTEMS"),
                (445, 673, 9, "0008"),
                centred(
                    770,
                    7,
                    "Certification body address: 5th Floor, 66 Prescot Street, London, E1 8HG, United Kingdom",
                ),
            ]
        )
    )


def bilingual_table():
    """A ruled table whose labels and values stand in Chinese and in English."""
    rows = [
        ("组织名称", "Organization", "苏州北方泵业有限公司", "Suzhou Borealis Pump Co., Ltd."),
        ("地址", "Address", "No. 1 North Road, Industrial Park, Suzhou, Jiangsu, China", ""),
        ("认证依据", "Standard", "GB/T 19001-2016 / ISO 9001:2015", ""),
        ("认证范围", "Scope", "离心泵的设计和制造", "Design and manufacture of centrifugal pumps"),
        ("初次发证日期", "Initial certification date", "2017年6月6日", ""),
        ("发证日期", "Issue date", "2023年6月2日", ""),
        ("有效期至", "Valid until", "2026年6月5日", ""),
    ]
    lines = [
        centred(50, 24, "质量管理体系认证证书"),
        centred(82, 14, "QUALITY MANAGEMENT SYSTEM CERTIFICATE"),
        centred(120, 10, "证书编号 Certificate No.: 00123Q47110R2M/3205"),
        centred(140, 10, "统一社会信用代码 Unified Social Credit Code: 91350100M000100Y43"),
    ]
    cells = []
    for number, (zh_label, en_label, first, second) in enumerate(rows):
        top = 180 + 44 * number
        lines += [(70, top + 6, 11, zh_label), (70, top + 21, 8, en_label), (210, top + 6, 11, first)]
        lines += [(210, top + 22, 10, second)] if second else []
        cells += [Box(60, top, 200, top + 44), Box(200, top, 535, top + 44)]
    lines += [
        (70, 640, 8, "中国认可 国际互认 管理体系"),
        (70, 650, 8, "MANAGEMENT SYSTEM"),
        (70, 660, 8, "CNAS C001-M"),
        (330, 690, 12, "中国质量认证中心"),
        (330, 706, 9, "China Quality Certification Centre"),
        (70, 760, 7, "证书信息可在国家认证认可监督管理委员会官方网站 www.cnca.gov.cn 查询"),
    ]
    return document(reading(lines, cells=cells))


def sentences():
    """German prose, the validity in the middle of a sentence."""
    return document(
        reading(
            [
                (70, 60, 30, "ZERTIFIKAT"),
                *stacked("Hiermit wird bescheinigt, dass das Unternehmen", x=70, y=130, height=11),
                (70, 160, 16, "Borealis Pumpenwerke GmbH"),
                (70, 182, 11, "Hafenstraße 1, 12345 Nordhafen, Deutschland"),
                *stacked(
                    "ein Qualitätsmanagementsystem eingeführt hat und anwendet.",
                    "",
                    "Geltungsbereich:",
                    "Entwicklung, Herstellung und Vertrieb von Kreiselpumpen",
                    "für die Wasserversorgung",
                    x=70,
                    y=215,
                    height=11,
                ),
                *stacked(
                    "Durch ein Audit wurde der Nachweis erbracht, dass das Managementsystem die Forderungen",
                    "des folgenden Regelwerks erfüllt:",
                    x=70,
                    y=310,
                    height=11,
                ),
                (70, 345, 18, "ISO 9001 : 2015"),
                *stacked(
                    "Zertifikat-Registrier-Nr.: 471108 QM15",
                    "Dieses Zertifikat ist gültig vom 03.07.2024 bis 02.07.2027.",
                    "Datum der Erstzertifizierung: 03.07.2009",
                    x=70,
                    y=400,
                    height=11,
                ),
                (70, 640, 9, "DAkkS"),
                (70, 651, 7, "Deutsche Akkreditierungsstelle"),
                (70, 660, 7, "D-ZM-16074-01-00"),
                (70, 770, 8, "DQS GmbH"),
                (70, 780, 7, "August-Schanz-Straße 21, 60433 Frankfurt am Main"),
            ]
        )
    )


def header_row_of_dates():
    """Dates in a table of three columns below their labels, read from a scan."""
    return document(
        reading(
            [
                centred(50, 26, "CERTIFICATE OF REGISTRATION"),
                centred(110, 10, "This is to certify that the environmental management system of"),
                centred(135, 18, "Aurora Valve Company, Inc."),
                centred(160, 10, "100 Harbor Avenue, Northport, NY 10001, USA"),
                centred(190, 10, "has been assessed and found to conform to the requirements of"),
                centred(212, 16, "ISO 14001:2015"),
                centred(245, 10, "for the following scope:"),
                centred(262, 11, "Manufacture of brass and steel valves"),
                (60, 330, 9, "Original Registration Date"),
                (240, 330, 9, "Issue Date"),
                (400, 330, 9, "Expiration Date"),
                (60, 345, 10, "March 14, 2016"),
                (240, 345, 10, "March 22, 2025"),
                (400, 345, 10, "March 21, 2028"),
                (60, 400, 10, "Certificate Number:"),
                (240, 400, 10, "EMS-47110"),
                (430, 650, 10, "ANAB"),
                (422, 662, 7, "ACCREDITED"),
                (420, 671, 6, "ISO/IEC 17021-1"),
                (400, 679, 6, "MANAGEMENT SYSTEMS CERTIFICATION BODY"),
                centred(770, 8, "Issued by: Northport Registrars Inc., 5 Pier Road, Northport, NY"),
            ],
            confidence=0.97,
            origin=Origin.OCR,
        )
    )


def three_standards():
    """An integrated certificate, with dates that are none of its own."""
    return document(
        reading(
            [
                centred(50, 26, "CERTIFICATE"),
                centred(95, 10, "SGS United Kingdom Ltd hereby certifies that the management system of"),
                centred(120, 18, "Borealis Shipping and Storage Limited"),
                centred(145, 10, "12 Harbour Road, Northport, NP1 4XY, United Kingdom"),
                centred(175, 10, "has been assessed and certified as meeting the requirements of"),
                centred(200, 16, "ISO 9001:2015"),
                centred(222, 16, "ISO 14001:2015"),
                centred(244, 16, "ISO 45001:2018"),
                centred(280, 10, "For the following activities"),
                centred(296, 10, "Storage, packing and shipping of goods by road and sea"),
                *stacked(
                    "Certificate GB19/47110815",
                    "Issue date: 15 January 2025",
                    "Expiry date: 14 January 2028",
                    "Recertification audit due before 14 November 2027",
                    "First surveillance audit due: 14 January 2026",
                    "Certified since 15 January 2019",
                    "Expiry date of previous cycle: 14 January 2025",
                    x=70,
                    y=360,
                ),
                (440, 640, 12, "UKAS"),
                (428, 655, 7, "MANAGEMENT"),
                (436, 664, 7, "SYSTEMS"),
                (445, 673, 9, "0005"),
                (70, 770, 7, "SGS United Kingdom Ltd, Rossmore Business Park, Ellesmere Port, CH65 3EN, UK"),
                (70, 780, 7, "Accredited to ISO/IEC 17021-1:2015"),
            ]
        )
    )


def twin_pages():
    """One certificate on two pages, Chinese first and English behind it."""
    number = "00224E47110R1S/4403"
    chinese = [
        centred(50, 26, "环境管理体系认证证书"),
        centred(90, 10, f"证书编号：{number}"),
        centred(120, 10, "兹证明"),
        centred(140, 16, "深圳北方阀门有限公司"),
        centred(165, 10, "地址：广东省深圳市南山区海港路12号"),
        centred(190, 10, "的环境管理体系符合"),
        centred(210, 14, "GB/T 24001-2016 / ISO 14001:2015"),
        centred(245, 10, "认证范围：阀门的设计和制造"),
        *stacked("初次发证日期：2021-08-09", "发证日期：2024-08-01", "有效期至：2027-08-08", x=70, y=320),
        (330, 700, 12, "深圳北港认证有限公司"),
    ]
    english = [
        centred(50, 20, "ENVIRONMENTAL MANAGEMENT SYSTEM CERTIFICATE"),
        centred(90, 10, f"Certificate No.: {number}"),
        centred(120, 10, "This is to certify that the environmental management system of"),
        centred(140, 16, "Shenzhen Borealis Valve Co., Ltd."),
        centred(165, 10, "Address: No. 12 Harbour Road, Nanshan District, Shenzhen, Guangdong, China"),
        centred(190, 10, "conforms to the standard"),
        centred(210, 14, "GB/T 24001-2016 / ISO 14001:2015"),
        centred(245, 10, "Scope: Design and manufacture of valves"),
        *stacked(
            "Initial certification date: 2021-08-09",
            "Issue date: 2024-08-01",
            "Valid until: 2027-08-08",
            x=70,
            y=320,
        ),
        (330, 700, 12, "深圳北港认证有限公司"),
    ]
    return document(reading(chinese, number=1), reading(english, number=2))


def three_certificates():
    """One document with a certificate per page, each with its own number."""
    pages = []
    for number, (code, standard) in enumerate(
        [("QM-47110", "ISO 9001:2015"), ("EM-47111", "ISO 14001:2015"), ("OH-47112", "ISO 45001:2018")],
        start=1,
    ):
        pages.append(
            reading(
                [
                    centred(50, 26, "CERTIFICATE"),
                    centred(100, 10, "Northport Certification Services Ltd certifies that"),
                    centred(125, 16, "Borealis Pump Works Ltd."),
                    centred(150, 10, "1 Quay Street, Northport, United Kingdom"),
                    centred(180, 10, "operates a management system which complies with the requirements of"),
                    centred(205, 16, standard),
                    centred(240, 10, "Scope: Manufacture of centrifugal pumps"),
                    *stacked(
                        f"Certificate No.: {code}",
                        "Valid from: 05.04.2024",
                        "Valid until: 04.04.2027",
                        x=70,
                        y=300,
                    ),
                ],
                number=number,
            )
        )
    return document(*pages)


def not_a_certificate():
    """A quality policy that names the standard, its date and its signatory."""
    return document(
        reading(
            [
                centred(60, 26, "QUALITY POLICY"),
                *stacked(
                    "Borealis Pump Works Ltd. is committed to the quality of its pumps.",
                    "Our management system follows ISO 9001:2015 and is reviewed every year.",
                    "Northport, 13 May 2024",
                    "The managing director",
                    x=70,
                    y=140,
                    height=12,
                ),
            ]
        )
    )


LAYOUTS = {
    build.__name__: build
    for build in (
        centred_english,
        bilingual_table,
        sentences,
        header_row_of_dates,
        three_standards,
        twin_pages,
        three_certificates,
        not_a_certificate,
    )
}
