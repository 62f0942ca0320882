import pytest

from certscan.errors import UsageError
from certscan.policy.expectation import Expectation, Expectations
from certscan.policy.expectation_file import read_expectations
from certscan.policy.names import Likeness
from tests.factories import certificate, text_value

CSV = """names,registration_id,standards,products,site,making,files
Borealis Pump Works Ltd.|北港泵业有限公司,91330100799655058B,ISO 9001|ISO 14001,pump|泵,"1 Quay Street, Northport",yes,borealis/*

Fjord Valve AS,,,,,,
"""
TOML = """
[[suppliers]]
names = ["Borealis Pump Works Ltd.", "北港泵业有限公司"]
registration_id = "91330100799655058B"
standards = ["ISO 9001", "ISO 14001"]
products = ["pump", "泵"]
site = "1 Quay Street, Northport"
making = true
files = ["borealis/*"]

[[suppliers]]
names = ["Fjord Valve AS"]
"""
SUPPLIERS = (
    Expectation(
        names=("Borealis Pump Works Ltd.", "北港泵业有限公司"),
        registration_id="91330100799655058B",
        standards=("ISO 9001", "ISO 14001"),
        products=("pump", "泵"),
        site="1 Quay Street, Northport",
        making=True,
        files=("borealis/*",),
    ),
    Expectation(names=("Fjord Valve AS",)),
)


def written(tmp_path, name, text, encoding="utf-8"):
    file = tmp_path / name
    file.write_text(text, encoding=encoding)
    return file


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.csv", CSV), ("a.CSV", CSV.replace(",", ";").replace("Street;", "Street,")), ("a.toml", TOML)],
)
def test_both_formats_say_the_same(tmp_path, name, text):
    assert read_expectations(written(tmp_path, name, text)).suppliers == SUPPLIERS


def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path):
    assert read_expectations(written(tmp_path, "a.csv", CSV, "utf-8-sig")).suppliers == SUPPLIERS


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", "names,colour\nBorealis,red\n", "line 1, colour: unknown column; known: names"),
        ("a.csv", "names,standards\nBorealis,ISO 9001\n,ISO 9001\n", "line 3, names: "),
        ("a.csv", "names,making\nBorealis,perhaps\n", "line 2, making: 'perhaps' is neither yes nor no"),
        (
            "a.csv",
            "names,standards\nBorealis,ISO 9001|ISO 45010\n",
            "line 2, standards[2]: no standard is known as 'ISO 45010'; perhaps ISO 45001 or ",
        ),
        (
            "a.toml",
            '[[suppliers]]\nnames = ["A"]\n\n[[suppliers]]\nnames = ["B"]\nstandards = ["ISO 9001:1015"]\n',
            "line 6, suppliers[2].standards[1]: no edition of ISO 9001 is known as 'ISO 9001:1015'; perhaps ",
        ),
        ("a.csv", "names,site\nBorealis\n", "line 2, the row: it does not have 2 cells"),
        ("a.csv", "names\nBorealis,more\n", "line 2, the row: it does not have 1 cells"),
        ("a.csv", 'names\n"Borealis\n', "the row: "),
        ("a.csv", "names\n", "name no supplier"),
        ("a.toml", "suppliers = 3\n", "line 1, suppliers: write [[suppliers]]"),
        ("a.toml", "[[supplier]]\nnames = []\n", "line 1, supplier: unknown key"),
        (
            "a.toml",
            '[[suppliers]]\nnames = ["A"]\n\n[[suppliers]]\nnames = "B"\n',
            "line 5, suppliers[2].names: ",
        ),
        ("a.toml", "[[suppliers]\n", "are no TOML"),
        ("a.toml", "", "name no supplier"),
        ("a.xlsx", "", "is not known"),
    ],
)
def test_a_mistake_is_named_by_line_and_key(tmp_path, name, text, said):
    with pytest.raises(UsageError) as raised:
        read_expectations(written(tmp_path, name, text))
    assert said in raised.value.message


def test_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(UsageError, match="No such file"):
        read_expectations(tmp_path / "none.csv")
    binary = tmp_path / "a.csv"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="no UTF-8"):
        read_expectations(binary)


BOREALIS = Expectation(names=("Borealis Pump Works",), registration_id="91330100799655058B")
FJORD = Expectation(names=("Fjord Valve AS",))


def assigned(*suppliers, path="inbox/a.pdf", **facts):
    return Expectations(suppliers).assigned(certificate(**facts), path)


def test_a_name_finds_its_supplier():
    assert assigned(FJORD, BOREALIS) == (BOREALIS, Likeness.SAME)


def test_a_number_finds_its_supplier_whatever_the_name():
    found = assigned(
        FJORD, BOREALIS, holder=text_value("Beigang"), registration_id=text_value("9133010079965505 8b")
    )
    assert found == (BOREALIS, Likeness.SAME)


def test_the_only_supplier_is_meant_always():
    assert assigned(FJORD) == (FJORD, Likeness.OTHER)
    assert assigned(FJORD, holder=None) == (FJORD, Likeness.INCOMPARABLE)


def test_nobody_is_meant_where_no_name_fits():
    assert assigned(FJORD, Expectation(names=("Northport Steel",))) is None


def test_a_similar_name_is_taken_where_it_is_the_only_one():
    pipes = Expectation(names=("Borealis Pipe Works",))
    assert assigned(FJORD, pipes) == (pipes, Likeness.SIMILAR)
    assert assigned(pipes, Expectation(names=("Borealis Pomp Wirks",))) is None


@pytest.mark.parametrize("pattern", ["fjord/*", "fjord/", "fjord", "a.pdf", "inbox/fjord/*.pdf"])
def test_what_lies_under_the_files_of_a_supplier_is_held_against_it(pattern):
    handed_in = FJORD.model_copy(update={"files": (pattern,)})
    assert assigned(BOREALIS, handed_in, path="inbox/fjord/a.pdf") == (handed_in, Likeness.OTHER)
    assert assigned(BOREALIS, handed_in, path="inbox/other/b.pdf") == (BOREALIS, Likeness.SAME)
