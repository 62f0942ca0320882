"""Whole pages of certificates, from which the tests of grouping and of whole records start."""

from tests.support.page_builder import centred, page, stacked


def english(number="QM-4711", standard="ISO 9001:2015", *, place=1, dates=("13.05.2023", "12.05.2026")):
    """A certificate in English, centred."""
    return page(
        [
            centred(60, 28, "CERTIFICATE"),
            centred(120, 10, "This is to certify that"),
            centred(140, 14, "Borealis Pump Works Ltd."),
            centred(160, 10, "1 Quay Street, Northport"),
            centred(190, 10, "has been assessed and conforms to the requirements of"),
            centred(210, 16, standard),
            *stacked(
                "Scope: Design and manufacture of pumps",
                f"Certificate No.: {number}",
                f"Issue date: {dates[0]}",
                f"Expiry date: {dates[1]}",
                y=260,
            ),
            (60, 780, 8, "SGS United Kingdom Ltd"),
        ],
        number=place,
    )


def chinese(number="QM-4711", standard="GB/T 19001-2016/ISO 9001:2015", *, place=2):
    """The same in Chinese."""
    return page(
        [
            centred(60, 28, "认证证书"),
            centred(120, 10, "兹证明"),
            centred(140, 14, "苏州北方泵业有限公司"),
            centred(190, 10, "的质量管理体系符合"),
            centred(210, 16, standard),
            *stacked(
                "认证范围：离心泵的设计和制造",
                f"证书编号：{number}",
                "发证日期：2023年5月13日",
                "有效期至：2026年5月12日",
                y=260,
            ),
        ],
        number=place,
    )


def annex(number="QM-4711", *, place=2):
    """A list of sites, with the certificate's number or without."""
    return page(
        [
            centred(60, 20, "Annex to certificate" if number else "List of certified sites"),
            *stacked(
                *([f"Certificate No.: {number}"] if number else []),
                "Site 1: 2 Harbour Road, Northport",
                "Site 2: 3 Harbour Road, Northport",
                y=120,
            ),
        ],
        number=place,
    )


def other(*texts, head=None, place=1):
    """A page of anything else."""
    return page([*([centred(60, 24, head)] if head else []), *stacked(*texts)], number=place)
