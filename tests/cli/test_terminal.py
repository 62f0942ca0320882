import pytest

from certscan.cli.terminal import in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "yes"),
        (False, "no"),
        (None, "–"),
        ([], "–"),
        ({}, "–"),
        (0, "0"),
        (("nfs4 on /inbox", "cifs on /inbox/a"), "nfs4 on /inbox\ncifs on /inbox/a"),
        ({"a.pdf": "empty", "b.pdf": "growing"}, "a.pdf: empty\nb.pdf: growing"),
    ],
)
def test_facts_are_written_as_a_reader_expects_them(value, words):
    assert in_words(value) == words


def test_a_file_name_cannot_steer_the_terminal():
    assert in_words({"\x1b[31mred\n.pdf": "\x1b]0;title\x07"}) == "[31mred .pdf: ]0;title"
