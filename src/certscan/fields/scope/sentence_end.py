"""Sentences that end a scope: where another field or the certificate itself is told behind it or below it."""

from __future__ import annotations

from itertools import zip_longest

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.catalogue.wordlists import organisation_words
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.organisation import prose_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: What ends a scope when it opens a line.
STOPS = (DATE_ROLES - {"template_date"}) | {
    "certificate_number",
    "address",
    "issuer",
    "accreditation_number",
    "sites_annex",
    "validity_statement",
    "registration_id",
    "holder_statement",
    "holder",
    "scope_end",
}


#: What sentences around a scope are about.
_SENTENCES = frozenset(
    {"certificate_word", "validity_statement", "standard_statement", "holder_statement_end"}
)


#: Where a sentence ends and another begins; shorter words are cut short ("incl. Repair").
_NEXT_SENTENCE = regex.compile(r"(?<=[\p{Ll}\p{M}]{3}|[)\]])\.\s+(?=\p{Lu})|。\s*")
#: A sentence that holds the label of one of these, wherever it stands, goes on with the certificate …
_TOLD_LATER = (DATE_ROLES - {"template_date"}) | {"certificate_number"}
#: … and so does one that begins so.
_OF_CERTIFICATE = regex.compile(
    r"(?:据此|特此|该组织|本证书|经(?:审核|审查|评审|评定|审定))|The\sorgani[sz]ation$|(?:It|This|The)\s(?:(?:\p{L}+\s)?(?:is|was|has|remains|runs|will|shall|expires)\s|(?:certifica|approval|registration|letter)\p{L}*(?!\p{L}))"
)


#: "准予注册,注册号为 …" goes on with the number.
REGISTERS = regex.compile(r"现?(?:准予|予以)(?:认证)?[注註][册冊]")

#: "… 제조에 대하여 ISO 9001:2015에 적합한": in Korean the scope stands before the standard.
TO_STANDARD = regex.compile(r"에\s?(?:대하여|대해)\s(?=(?:KS|ISO)\b)")

#: "在泵的制造方面符合标准要求": in Chinese the scope stands before what it conforms to.
OF_FIELD = regex.compile(r"方面\s?(?=$|均?(?:符|满足|滿足|达到|運行|运行))")

#: So many characters of a Chinese sentence may stand at a line's end.
_TAIL = 6


#: The clause that a scope leaves out: "… services. Exclusions: 8.3"; standards have requirements in their clauses 4 to 10.
_CLAUSE_BEHIND = regex.compile(r"\s?[:：]\s?(?:\p{L}+\s)?(?:[4-9]|10)\.\d")


def names_clause(label: Label) -> bool:
    """Tell whether what ends a scope elsewhere tells here which clause it leaves out, as part of its text."""
    return label.role == "scope_end" and bool(_CLAUSE_BEHIND.match(label.line.text, label.end))


def text_end(page: PageText, span: Span, *, running: bool = False) -> int:
    """Where in its line a span ends, or a sentence of it begins that goes on with another field ("… Reg. No. 4711.").

    In `running` text the scope ends where the standard is named behind it ("… according to ISO 9001:2015").
    """
    line = span.line
    starts = [
        x.start
        for x in page.labels_in(line)
        if not x.weak
        and (
            (
                (x.role in STOPS or x.role == "certificate_word")
                and line.text[: x.start].rstrip().endswith((".", "。", ";"))
            )
            or (x.role == "scope_end" and line.text[x.start].islower())
        )
        and not names_clause(x)
    ]
    starts += _sentences_about_certificate(page, line)
    if running:
        starts += [x.start() for end in (TO_STANDARD, OF_FIELD) for x in end.finditer(line.text)]
        starts += [
            x.start
            for x in page.labels_in(line)
            if x.role == "standard_statement" and not x.weak and named_standards(line.text[x.end :])
        ]
    return min([span.end, *(x for x in starts if x > span.start)])


def _sentences_about_certificate(page: PageText, line: Line) -> list[int]:
    """Where sentences begin within a line that go on with other fields ("… pumps. It was first granted on …")."""
    ends = list(_NEXT_SENTENCE.finditer(line.text))
    below = page.layout.below(line, line.box, line.height)[:1] if ends else ()
    starts = []
    for end, following in zip_longest(ends, ends[1:]):
        until = following.start() if following else len(line.text)
        said = [
            x
            for x in page.labels_in(line)
            if x.role in _TOLD_LATER and end.end() <= x.start < until and (x.firm or end.group()[0] == "。")
        ]
        about = any(x.match(line.text, end.end()) for x in (_OF_CERTIFICATE, REGISTERS))
        about = about or opens_with_validity(page, line, end.end())
        # "…生产。准予注" goes on below with the number.
        tail = following is None and end.group()[0] == "。" and 0 < len(line.text) - end.end() <= _TAIL
        goes_on = tail and any(x.role in _TOLD_LATER for lower in below for x in page.labels_in(lower))
        if said or about or goes_on:
            starts.append(end.start() + 1)
    return starts


#: "Su validez queda sujeta …": the word for validity stands so near to the sentence's beginning.
_NEAR, _SHORTEST_WORD = 8, 6


def opens_with_validity(page: PageText, line: Line, start: int = 0) -> bool:
    """Tell whether a sentence that begins at a place of a line goes on about how long the certificate is valid."""
    return any(
        x.role == "expiry_date" and 0 <= x.start - start <= _NEAR and x.end - x.start >= _SHORTEST_WORD
        for x in page.labels_in(line)
    )


#: "which fulfils the requirements of" goes on with the holder's system.
_RELATIVE = regex.compile(
    r"(?:which|that|and|und|welche[sr]?|die|der|das|et|qui|y|que|e|che|i|który|której|који|и|который)\s+"
)


def _names_sector_scheme(label: Label) -> bool:
    """Tell whether a label leads to schemes by which a sector works, which scopes name ("in accordance with …")."""
    found = organisation_words().sector_scheme.match(label.line.text[label.end :].lstrip())
    return label.role == "standard_statement" and found is not None


def goes_on_about_certificate(page: PageText, line: Line) -> bool:
    """Tell whether a line is (part of) a sentence about the certificate itself."""
    dates = DATE_ROLES - {"template_date"}  # "Statement of Applicability v5.0"
    said = [
        x
        for x in page.labels_in(line)
        if (x.role in _SENTENCES and not _names_sector_scheme(x)) or (x.role in dates and not x.weak)
    ]
    opening = (x.opens_line or _RELATIVE.fullmatch(line.text[: x.start]) for x in said)
    if OF_FIELD.search(line.text) or (line.text[:1].islower() and not any(opening)):
        return False  # the paragraph's own sentence goes on
    return prose_score(line.text) >= 1 and bool(said)
