import io
from datetime import date

import pytest

from certscan.errors import OutputError, UsageError
from certscan.output import open_writers
from certscan.policy.register import Entry, Register, open_register, put_entries
from certscan.policy.register_file import read_export
from tests.factories import certificate, document

DAY = date(2026, 11, 20)
CHINESE = "证书编号,获证组织名称,认证机构,证书状态,证书到期日期,其他\n00124Q12345R0M/1100,北港泵业有限公司,CQC,有效,2027-05-11,x\n"
ENGLISH = (
    "Certificate number;Company name;Status;Valid until\nQM 4711;Borealis;Suspended;11.05.2027\n;nobody;;\n"
)


def export(tmp_path, text, encoding="utf-8"):
    file = tmp_path / "export.csv"
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_chinese_export(tmp_path, encoding):
    assert read_export(export(tmp_path, CHINESE, encoding), "cnca", DAY) == [
        Entry(
            register="cnca",
            number="00124Q12345R0M/1100",
            as_of=DAY,
            holder="北港泵业有限公司",
            issuer="CQC",
            status="有效",
            expires=date(2027, 5, 11),
        )
    ]


def test_an_english_export_without_its_empty_lines(tmp_path):
    assert read_export(export(tmp_path, ENGLISH), "mine", DAY) == [
        Entry(
            register="mine",
            number="QM 4711",
            as_of=DAY,
            holder="Borealis",
            status="Suspended",
            expires=date(2027, 5, 11),
        )
    ]


@pytest.mark.parametrize(
    "text", ["2027-05-11", "2027/05/11", "2027.05.11", "20270511", "2027年05月11日", "2027-05-11 00:00:00"]
)
def test_dates_as_registers_write_them(tmp_path, text):
    (entry,) = read_export(export(tmp_path, f"number,expires\nA1,{text}\n"), "mine", DAY)
    assert entry.expires == date(2027, 5, 11)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colour,status\nred,valid\n", "line 1: no column is named as one of certificate numbers"),
        ("", "line 1: no column"),
        ("number,expires\nA1,2027-05-11\nA2,soon\n", "line 3: 'soon' is no date"),
        ('number\n"A1\n', "line 2: "),
    ],
)
def test_a_mistake_is_named_by_its_line(tmp_path, text, said):
    with pytest.raises(UsageError) as raised:
        read_export(export(tmp_path, text), "mine", DAY)
    assert said in raised.value.message


def test_a_list_of_our_own_is_no_register(tmp_path):
    own = tmp_path / "list.csv"
    with open_writers([str(own)], io.StringIO()) as (writer,):
        writer.write(document(certificate()))
    with pytest.raises(UsageError, match="is a list that certscan wrote itself") as raised:
        read_export(own, "mine", DAY)
    assert "Export a list from a register" in raised.value.hint


def test_a_file_that_is_no_text(tmp_path):
    file = tmp_path / "export.csv"
    file.write_bytes(b"\xff\xff\xff")
    with pytest.raises(UsageError, match="is no text"):
        read_export(file, "mine", DAY)
    with pytest.raises(UsageError, match="cannot be read"):
        read_export(tmp_path / "none.csv", "mine", DAY)


def test_what_was_put_in_is_found_whatever_spaces_and_dashes(tmp_path):
    entry = Entry("mine", "QM-4711", DAY, "Borealis", "北港", "SGS", "ISO 9001", "valid", date(2027, 5, 11))
    bare = Entry("mine", "A 1", DAY)
    assert put_entries(tmp_path / "data", "mine", [entry, bare]) == 2
    register = open_register(tmp_path / "data")
    assert register.entries("qm 4711") == (entry,)
    assert register.entries("A1") == (bare,)
    assert register.entries("A2") == ()
    assert entry.names == ("Borealis", "北港")
    assert bare.names == ()


def test_a_new_import_takes_the_place_of_the_earlier_one_alone(tmp_path):
    put_entries(
        tmp_path, "mine", [Entry("mine", "A1", date(2026, 1, 1)), Entry("mine", "A2", date(2026, 1, 1))]
    )
    put_entries(tmp_path, "other", [Entry("other", "A1", DAY)])
    put_entries(tmp_path, "mine", [Entry("mine", "A3", DAY)])
    register = open_register(tmp_path)
    assert [e.register for e in register.entries("A1")] == ["other"]
    assert register.counts() == {"mine": (1, DAY), "other": (1, DAY)}


def test_no_store_is_no_register(tmp_path):
    assert open_register(tmp_path) is None


def test_a_store_that_is_broken_or_cannot_be_made_says_what_to_do(tmp_path):
    broken = tmp_path / "register.sqlite"
    broken.write_text("no database, though it is long enough to be taken for one", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be read"):
        Register(broken).entries("A1")
    with pytest.raises(OutputError) as raised:
        put_entries(broken / "below", "mine", [])
    assert "CERTSCAN_DATA_FOLDER" in raised.value.hint
