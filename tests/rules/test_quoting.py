from certscan.rules.quoting import shortened


def test_a_short_text_is_quoted_whole():
    assert shortened("Pumps") == "Pumps"
    assert shortened("x" * 160) == "x" * 160


def test_a_long_text_is_cut_behind_a_word():
    assert shortened("pumps and " * 20) == "pumps and " * 15 + "pumps…"


def test_a_long_text_without_spaces_is_cut_all_the_same():
    assert shortened("泵" * 200) == "泵" * 159 + "…"
