"""Every pattern of the catalogue compiles and finds its own examples in good time."""

import pytest
import regex

from certscan.catalogue import load

CATALOGUE = load()
SECONDS = 2.0

#: Long lines that make a careless pattern backtrack.
HARD_TEXTS = [
    "A" * 3000,
    "1" * 3000,
    "ISO " * 800,
    "CN 12 - " * 400,
    "National Accreditation " * 150,
    " " * 3000,
    "认可" * 1500,
]


def named_patterns():
    for body in CATALOGUE.accreditation_bodies.values():
        for number, pattern in enumerate(body.patterns):
            yield f"{body.id}-{number}", pattern.regex, pattern.examples
    for body in CATALOGUE.certification_bodies.values():
        for number, pattern in enumerate(body.number_formats):
            yield f"{body.id}-{number}", pattern.regex, pattern.examples
    for entry in (*CATALOGUE.other_marks.values(), *CATALOGUE.suspicious_names):
        yield entry.id, entry.pattern.regex, entry.pattern.examples
    for standard in CATALOGUE.standards.values():
        for number, pattern in enumerate(standard.patterns):
            yield f"{standard.id}-{number}", pattern.regex, pattern.examples
    for scheme in CATALOGUE.number_schemes.values():
        yield scheme.id, scheme.pattern.regex, scheme.pattern.examples
    for adoption in CATALOGUE.adoption_patterns:
        yield adoption.id, adoption.regex, tuple(printed for printed, _ in adoption.examples)


PATTERNS = [pytest.param(r, e, id=f"{i}-{name}") for i, (name, r, e) in enumerate(named_patterns())]


@pytest.mark.parametrize(("pattern", "examples"), PATTERNS)
def test_a_pattern_finds_its_examples(pattern, examples):
    compiled = regex.compile(pattern)
    assert examples
    for example in examples:
        assert compiled.search(example, timeout=SECONDS), example


@pytest.mark.parametrize("text", HARD_TEXTS, ids=lambda t: t[:8])
def test_no_pattern_runs_away(text):
    for _, pattern, _ in named_patterns():
        regex.search(pattern, text, timeout=SECONDS)


def test_every_accreditation_body_can_be_told_by_name_or_text():
    for body in CATALOGUE.accreditation_bodies.values():
        assert {p.kind for p in body.patterns} & {"name", "text"}, body.id


def test_a_letterhead_is_no_accreditation():
    ukas = CATALOGUE.accreditation_bodies["UKAS"]
    assert not any(regex.search(p.regex, "UKASCERT Ltd", timeout=SECONDS) for p in ukas.patterns)


def test_suspicious_names_spare_the_innocent():
    generic = next(n for n in CATALOGUE.suspicious_names if n.id == "generic-world-name")
    assert "International Accreditation Service (IAS)" in generic.not_when
    assert not regex.search(generic.pattern.regex, "Deutsche Akkreditierungsstelle GmbH", timeout=SECONDS)
