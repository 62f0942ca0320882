import pytest
import regex

from certscan.catalogue import load
from certscan.catalogue.lettered import folded_letters, lettered, needed_letters


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("UKAS", ("ukas",)),
        (r"\bKAB\s*-\s*[A-Z]{2}\s*-\s*\d{2,3}\b", ("kab",)),
        (r"(?<![A-Za-z0-9])(?:A2LA|A2L4)(?![A-Za-z0-9])", ("a2la", "a2l4")),
        (r"(?i)Nepal\s+Accreditation", ("accreditation",)),
        (r"jas-?anz\.(?:org|com\.au)", ("anz.",)),
        (r"QMS{0,2}\d|abc{0}d|e{,3}fgh+i?j", ("qm", "ab", "fgh")),
        (r"(?P<scheme>EN|JIS\s?Q)\s?(?:number)?\d", ("en", "jis")),
        (r"S\ A\ S\/\(1\)", ("s a s/(1)",)),
        (r"[]x]ab|[^\]x]cd|\p{Lu}ef|(?i:GH)", ("ab", "cd", "ef", "gh")),
        (r"İSG|ISG", ("isg",)),
        (r"\b\d[OО]\d{3,4}\b", ()),
        (r"ab|\d", ()),
        (r"(?:ab)?(?:cd)*(?=ef)", ()),
        (r"(?P<s>[-/])ab(?P=s)", ()),
    ],
)
def test_letters_without_which_a_pattern_finds_nothing(pattern: str, letters: tuple[str, ...]) -> None:
    assert needed_letters(pattern) == letters


def test_a_pattern_may_be_only_where_its_letters_are() -> None:
    wording = lettered("global standard|recycled", regex.IGNORECASE)
    assert wording.may_be_in(folded_letters("GLOBAL STANDARD for Food Safety"))
    assert wording.may_be_in(folded_letters("RECYCLED"))
    assert not wording.may_be_in(folded_letters("Global Reporting"))
    assert lettered(r"\d").may_be_in("")


@pytest.mark.parametrize(("capital", "small"), [("İ", "i"), ("I", "ı"), ("K", "k"), ("ſ", "S")])
def test_letters_are_folded_as_patterns_overlook_case(capital: str, small: str) -> None:
    assert regex.fullmatch(capital, small, regex.IGNORECASE)
    assert folded_letters(capital) == folded_letters(small)


def test_every_example_holds_the_letters_of_its_pattern() -> None:
    for body in load().certification_bodies.values():
        for form in body.number_formats:
            needed = lettered(form.regex)
            for example in form.examples:
                assert not needed.pattern.search(example) or needed.may_be_in(folded_letters(example))
