"""The languages that a page's text is written in, told line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.wordlists import language_words
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, once_per_page
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import address_score, company_score, prose_score
from certscan.layout.line import Line

#: Scripts that tell the language at once, with how many Latin letters one of their characters is worth.
_BY_SCRIPT = (
    ("ja", regex.compile(r"[\p{Hiragana}\p{Katakana}]"), 3),
    ("ko", regex.compile(r"\p{Hangul}"), 3),
    ("zh", regex.compile(r"\p{Han}"), 3),
    ("th", regex.compile(r"\p{Thai}"), 2),
    ("ar", regex.compile(r"\p{Arabic}"), 2),
    ("el", regex.compile(r"\p{Greek}"), 1),
    ("he", regex.compile(r"\p{Hebrew}"), 2),
)
#: Less of a language than this share of the letters that tell one, or than so many, is a name or a title.
_SHARE, _FEWEST_LETTERS = 0.07, 50
#: … and than so many of English beside another script, in which nothing is mistaken for it.
_SHARE_BESIDE, _FEWEST_BESIDE = 0.035, 32
#: Kana stand between the Chinese characters of every Japanese sentence.
_KANA_SHARE = 0.1

#: Languages so near to each other that a few lines of the one may well be the other.
_NEAR = (
    {"es", "pt", "it"},
    {"hr", "bs", "sr", "sl"},
    {"cs", "sk"},
    {"da", "nb", "sv"},
    {"id", "ms"},
    {"ru", "uk", "bg", "sr"},
)
_NEAR_SHARE = 0.4

#: A line tells its language where its words reach this and are clear of those of the next language.
_TELLS, _CLEAR = 1.0, 1.25
_FEWEST_WORDS, _LONGEST_NAME = 2, 12
_AN_ADDRESS, _PROSE = 0.5, 0.5
#: How much the words of labels count beside the little words.
_OF_A_LABEL = 0.6
_WITHOUT_ACCENTS = 0.6
_ONE_LETTER = 0.5
_LETTER_WEIGHT = 0.7

_ALPHABETIC = regex.compile(r"[\p{Latin}\p{Cyrillic}]")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
#: Two languages on one line, and titles in a band.
_PARTS = regex.compile(r"\s*[/|◆♦•·]+\s*|\s{3,}|\s[-–—]\s")

#: Latin letters between those of a script that tells its language: a name in a sentence of that.
_SCRIPTED = r"[\p{Hiragana}\p{Katakana}\p{Hangul}\p{Han}\p{Thai}\p{Arabic}\p{Hebrew}]"
_EMBEDDED = regex.compile(rf"(?<={_SCRIPTED}\P{{L}}*)\p{{Latin}}(?:(?!{_SCRIPTED}).)*(?={_SCRIPTED})")

#: What web and mail addresses are told by, and whether one may be there.
_MAY_BE_WEB = regex.compile(r"[@_]|\.[a-z]|https?:|www")
_WEB = regex.compile(r"\S*[@_]\S*|(?:https?:|www)\S*|\S+\.(?:com|org|net|info|[a-z]{2})(?:/\S*)?(?=\s|$)")

#: Endings that English nouns and verbs of scopes have; those of its French words say less, a person's name nothing.
_ENGLISH_ENDINGS = regex.compile(
    r"(?<!\p{L}|\p{Lu}\.\s)\p{L}{3,}(?:(?i:ings?)|(?P<latin>(?i:tures?|ments?)))(?!\p{L})"
)
_LATIN_ENDING = 0.4


def languages(pages: Sequence[PageText]) -> tuple[str, ...]:
    """Give the languages (ISO 639-1) of a certificate's pages, the most used first."""
    lines = [line.text for page in pages for line in page.lines if not _is_of_accreditation(page, line)]
    counts = _by_script(lines)
    scripted = set(counts)
    for page in pages:
        counts.update(_told_letters(page))
    untold = counts.pop("", 0)
    substantial = _substantial(counts, scripted)
    # What no word tells is most likely in the most used language of these letters.
    main = next((language for language in substantial if language not in scripted), None)
    if main:
        counts[main] += untold
    elif not substantial and untold:
        return (language_of(" ".join(lines)),)
    fewest = _FEWEST_CAPTIONS_BESIDE if substantial[:1] and substantial[0] in scripted else _FEWEST_CAPTIONS
    if substantial and "en" not in substantial and max(map(_english_captions, pages)) >= fewest:
        substantial.append("en")
        counts["en"] = 0  # captions are short
    return tuple(sorted(substantial, key=lambda language: -counts[language])[:3])


def _is_of_accreditation(page: PageText, line: Line) -> bool:
    """Tell whether a line is words of an accreditation mark alone, which is in its body's language."""
    return any(x.role == "accreditation_number" and x.alone for x in page.labels_in(line))


#: A paper in two languages has so many fields captioned in English at least, and so many beside another script.
_FEWEST_CAPTIONS, _FEWEST_CAPTIONS_BESIDE = 4, 3


@once_per_page
def _english_captions(page: PageText) -> int:
    """Count the fields that a page captions in English, however little else it says in it."""
    english = (x for x in page.labels if x.language == "en" and x.exact and not x.weak)
    return len({x.role for x in english if x.alone or _is_second_caption(page, x)})


def _is_second_caption(page: PageText, label: Label) -> bool:
    """Tell whether a caption says again what one of another language says before it on its line."""
    return any(
        x.role == label.role and x.language != label.language and x.end <= label.start
        for x in page.labels_in(label.line)
    )


@once_per_page
def _told_letters(page: PageText) -> Counter[str]:
    """Count the letters of the parts of a page's lines by the language that their words tell, "" for none."""
    counts: Counter[str] = Counter()
    texts = (_EMBEDDED.sub("", line.text) for line in page.lines)
    for part in (part for text in texts for part in _PARTS.split(text)):
        counts[_told(part) or ""] += len(_ALPHABETIC.findall(part))
    return counts


def _by_script(lines: Iterable[str]) -> Counter[str]:
    text = "\n".join(lines)
    counts = Counter({name: len(script.findall(text)) * worth for name, script, worth in _BY_SCRIPT})
    if counts["ja"] >= _KANA_SHARE * counts["zh"]:
        counts["ja"] += counts.pop("zh")
    return +counts


def _told(text: str) -> str | None:
    """The language that the words of a line tell, with the names of bodies in it as without them."""
    text = _WEB.sub(" ", text) if _MAY_BE_WEB.search(text) else text
    language = _told_by_words(text)
    if language is None:
        return None
    rest = _without_bodies(text)
    return language if rest == text or _told_by_words(rest) == language else None


def _told_by_words(text: str) -> str | None:
    """The language that the words of a text tell; a word alone, a name or an address tell none."""
    if len(_WORD.findall(text)) < _FEWEST_WORDS or _names(text):
        return None
    ranked = sorted(_scores(text).items(), key=lambda item: -item[1])
    best, score = ranked[0]
    second = next((s for other, s in ranked[1:] if not _near(best, other)), 0.0)
    return best if score >= _TELLS and score >= _CLEAR * second else None


def _without_bodies(text: str) -> str:
    """A text without the names of certification and accreditation bodies, which papers in all languages bear."""
    for name in _body_names():
        if name in text:
            text = text.replace(name, " ")
    return text


@cache
def _body_names() -> tuple[str, ...]:
    """The names of bodies, of several words each, the longest first."""
    known = load()
    names = {name for body in known.certification_bodies.values() for name in (body.name, *body.aliases)}
    names |= {name for body in known.accreditation_bodies.values() for name in (body.name, *body.aliases)}
    names = {name for name in names if " " in name}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _names(text: str) -> bool:
    """Whether a line is a company's name or an address, and no sentence."""
    if address_score(text) > _AN_ADDRESS and prose_score(text) < _PROSE:
        return True
    return company_score(text) >= 1 and len(_WORD.findall(text)) <= _LONGEST_NAME


def _near(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _NEAR)


def _substantial(counts: Counter[str], scripted: Set[str]) -> list[str]:
    """The languages that are more than a name or a title; `scripted` are those whose script tells them."""
    total = sum(counts.values())
    kept: list[str] = []
    for language, letters in counts.most_common():
        beside = bool(kept) and kept[0] in scripted and language == "en"
        share, fewest = (_SHARE_BESIDE, _FEWEST_BESIDE) if beside else (_SHARE, _FEWEST_LETTERS)
        least = _NEAR_SHARE if any(_near(language, other) for other in kept) else share
        if letters >= least * total and (not kept or letters >= fewest):
            kept.append(language)
    return kept


def has_words_of(text: str, language: str) -> bool:
    """Tell whether a text shows words or endings of a language, and not only lacks those of others."""
    own = language_words().words[language]
    if any(word in own for word in _words(text)):
        return True
    return language == "en" and _ENGLISH_ENDINGS.search(text) is not None


def language_of(text: str) -> str:
    """The language (ISO 639-1) of a short text in Latin or Cyrillic letters; "en" where no word tells."""
    scores = _scores(text)
    # English words stand in other languages' texts ("Cloud-Hosting"), so that it must have more than they.
    best = max(scores, key=lambda language: (scores[language], language != "en"))
    return best if scores[best] > 0 else "en"


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _scores(text: str) -> dict[str, float]:
    """How much a text's words, endings and letters speak for each language."""
    endings = (x for x in _ENGLISH_ENDINGS.finditer(text) if not _is_foreign(x.group()))
    scores = {"en": sum((_LATIN_ENDING if ending["latin"] else 1.0 for ending in endings), 0.0)}
    for word in _words(text):
        for language, weight in _vocabulary().get(word, {}).items():
            scores[language] = scores.get(language, 0.0) + weight
    if text.isascii():
        return scores
    telling = [c for c in text if c in _telling_letters()]
    for language, letters in language_words().letters.items() if telling else ():
        found = sum(map(letters.count, telling))
        if found:
            scores[language] = scores.get(language, 0.0) + _LETTER_WEIGHT * found
    return scores


def _is_foreign(word: str) -> bool:
    """Tell whether a word is known from other languages than English alone ("levering")."""
    known = _vocabulary().get(word.lower())
    return known is not None and "en" not in known


@cache
def _telling_letters() -> frozenset[str]:
    """The letters that only some languages have."""
    return frozenset("".join(language_words().letters.values()))


@cache
def _vocabulary() -> dict[str, dict[str, float]]:
    """Words with how much each speaks for a language; a word that many languages have says little."""
    known = language_words().words
    said: dict[str, dict[str, float]] = {}
    for language, words in known.items():
        for word in words:
            said.setdefault(word, {})[language] = 1.0
    said = {
        word: {name: (_ONE_LETTER if len(word) == 1 else 1.0) / len(by_language) for name in by_language}
        for word, by_language in said.items()
    }
    for word, shares in _label_words().items():
        said.setdefault(word, shares)
    for word, by_language in list(said.items()):
        said.setdefault(plain(word), {name: _WITHOUT_ACCENTS * x for name, x in by_language.items()})
    return said


def _label_words() -> dict[str, dict[str, float]]:
    """The words of labels and months, by how often each language has them: English ones stand in many lists."""
    often: dict[str, dict[str, float]] = {}
    for language, labels in load().labels.items():
        if language not in language_words().words:
            continue
        printed = [w for wordings in labels.fields.values() for w in wordings]
        printed += [*labels.sentences, *(name for names in labels.months for name in names)]
        words = Counter(w for w in _words("\n".join(printed)) if len(w) > 2)
        total = words.total()
        for word, count in words.items():
            often.setdefault(word, {})[language] = count / total
    return {
        word: {name: _OF_A_LABEL * rate / sum(rates.values()) for name, rate in rates.items()}
        for word, rates in often.items()
    }
