"""Where the legal form of a name ends."""

import pytest

from certscan.fields.wording.organisation import in_sentence, legal_form_end


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Bombas Boreal S.A. de C.V.", ", Calle Norte 1"),
        ("Bombas Boreal S. de R.L. de C.V.", ", Calle Norte 1"),
        ("Borealis Pumps Ltd", ", Northport"),
        ("Borealis Pumps Ltd.", " Northport"),
        ("Borealis Pumps Pvt. Ltd.", ", Northport"),
        ("Borealis Pumps Private Limited", " – Northport"),
        ("Borealis Pumps Pte. Ltd.", " Northport"),
        ("Borealis Pompa San. Tic. Ltd. Şti.", " Liman Sok. 1"),
        ("Borealis Pumps Co., Ltd.", " Northport"),
        ("Borealis Pumpenwerke GmbH", " der Stadt Nordhafen und ihrer Tochter Aurora AG"),
        ("Borealis Pumps Ltd", ", a company of the group Aurora Inc."),
    ],
)
def test_behind_the_last_of_forms_that_follow_each_other(name, rest):
    assert legal_form_end(name + rest) == len(name)


@pytest.mark.parametrize("text", ["", "Borealis Pump Works", "1 Quay Street, Northport", "Ltd"])
def test_no_legal_form(text):
    assert legal_form_end(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Borealis Pump Works Ltd at 4th Floor, 19 Castle Gate", "Borealis Pump Works Ltd"),
        ("PRIMERO. La empresa BOREALIS BOMBAS S.A.C., con domicilio en Jr. Los", "BOREALIS BOMBAS S.A.C."),
        ("The company Borealis Pump Works Ltd", "Borealis Pump Works Ltd"),
        ("Borealis Pump Works Ltd", "Borealis Pump Works Ltd"),
        ("Borealis at Sea Ltd", "Borealis at Sea Ltd"),
        ("Borealis Contracting Est., having its place of work at 7244", "Borealis Contracting Est."),
    ],
)
def test_a_company_in_running_text(text, name):
    assert in_sentence(text) == name
