"""Names that hold what belongs to no name, or break off: such a holder is not given as sure."""

import pytest

from certscan.fields.holder.choice import choose_holder
from certscan.fields.names.doubts import is_doubtful, may_be_latinised
from tests.support.page_builder import centred, page, stacked


@pytest.mark.parametrize(
    "name",
    [
        "四川海翊建设工程有限公司[获证方]",
        "山东海翊输送机械股份有限公司中心职能",
        "宁波海翊制造有限公司（统一",
        "广州海翊生物科技有限公司设于广州市白云区江高镇的工厂，经现场评审",
        "(주) 한빛푸른舎",
        "Borealis Pump Works Ltd as",
        "Borealis Pump Works, Inc. is",
        "Borealis Medical Co., Ltd. (1) Registered at: No.8 Quay Road",
        "CHAUDRONNERIE DU PORT ZA de la Croix – BP 20017",
        "Borealis Pump Works of",
        "Borealis Pump Works Ltd., 12",
    ],
)
def test_more_than_a_name_or_less(name):
    assert is_doubtful(name)


@pytest.mark.parametrize(
    "name",
    [
        "四川海翊建设工程有限公司",
        "晟海机械(苏州)有限公司",
        "海翊重工有限公司苏州分公司",
        "海翊重工股份有限公司(苏州)",
        "株式会社海翊精密",
        "Borealis Pump Works Ltd.",
        "Borealis Pump Works Co., Ltd. Northport Branch",
        "Borealis Pumpen GmbH & Co. KG",
        "Borealis Pump Works (Northport) Ltd",
        "Borealis Limited Partnership",
        "Borealis Sp. z o.o. Sp.k.",
        "Borealis Lojistik Sanayi ve Ticaret Limited Şirketi",
        "CALDERA PLC",
        "3D Borealis B.V.",
    ],
)
def test_names(name):
    assert not is_doubtful(name)


def test_such_a_holder_is_not_sure():
    def confidence(name):
        lines = [
            centred(60, 28, "CERTIFICATE"),
            *stacked("This is to certify that", name, "holds a quality management system", height=14),
        ]
        return choose_holder([page(lines)], ()).holder.confidence

    assert confidence("Borealis Pump Works Ltd.") > 0.7 > confidence("Borealis Pump Works Ltd. as")


def test_latin_capitals_on_a_page_in_greek_or_cyrillic_letters():
    greek = "ΠΙΣΤΟΠΟΙΗΤΙΚΟ Βεβαιώνεται ότι η εταιρεία"
    assert may_be_latinised("EAAIOTPIBEIO", greek)
    assert may_be_latinised("TEXHO - KOMEPC", "Сертификат соответствия выдан предприятию")
    assert not may_be_latinised("BOREALIS S.A.", greek)
    assert not may_be_latinised("EAAIOTPIBEIO", "This is to certify that the organisation")


def test_a_name_that_ends_with_and_in_turkish_is_doubted():
    assert is_doubtful("Anadolu Mercek Belgelendirme ve")


def test_the_strokes_of_a_logo_before_a_name_are_doubted():
    assert is_doubtful("三DNV s.r.l.")
    assert not is_doubtful("DNV s.r.l.")
