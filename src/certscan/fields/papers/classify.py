"""Whether a page is (part of) a certificate at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import regex

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.dates.labels import role_scores
from certscan.fields.issuer.known import find_issuers
from certscan.fields.number.choice import find_numbers
from certscan.fields.page.labels import Label
from certscan.fields.page.language import languages
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.papers.letters import is_letter, is_mail
from certscan.fields.papers.other_papers import (
    certifies_person,
    disclaims,
    invites,
    is_about_goods,
    is_blank_form,
    other_title,
    speaks_of_itself,
)
from certscan.fields.papers.other_signs import signs_of_other_papers
from certscan.fields.papers.page_shape import build_of, is_numbered
from certscan.fields.papers.web_signs import count_web_signs
from certscan.fields.standards.designations import designations_alone
from certscan.fields.standards.mentions import find_mentions
from certscan.fields.standards.places import is_spelt_out
from certscan.fields.weights import weights
from certscan.fields.wording.folding import plain
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: What speaks for a certificate, in the sum.
_ENOUGH = 5.9
#: What a page loses that has neither a certificate's title nor its statement.
_SAYS_NOTHING = 0.5

#: A number of so many letters and digits tells a certificate, even where its label says little.
_LONG_NUMBER, _FAINT = 12, 0.3

#: From so much on a date is the end of a whole certificate.
_SURE = 0.6

#: A longer line is a sentence and no title.
_LONGEST_TITLE = 60

_PASSED = regex.compile(
    r"(?i)complet|attend|particip|pass|exam|bestanden|teilgenommen|lehrgang|seminar|aprobado|superato|frequentato"
    r"|superado|réussi|succès|concluiu|ukończył|uczestnicz|прош[её]?л|deelgenomen|afgelegd|absolvoval|hoàn thành|修了|수료|이수|培训|考试"
)
#: What persons attend, whatever it is about.
_COURSE = regex.compile(
    r"(?i)course|training|lehrgang|seminar|schulung|curso|corso|formation|szkoleni|školení|обучен|khóa"
)
#: An organisation "has passed the audit of its management system".
_OF_A_SYSTEM = regex.compile(
    r"(?i)audit|assessment|management|(?:certification|registration|approval)\s+(?:process|procedure)|审核|体系"
)
#: What a scope says of those who are taught stands on its label's line or so many below.
_SCOPE_LINES = 4
#: Boxes to tick; a form to fill in has so many.
_BOXES = regex.compile(r"[☐☑☒□▢]")
_OF_A_FORM = 3

#: A web page, or a brochure, a flyer or a press release like one, shows at least so many of its signs.
_WEB_AT_LEAST = 2

#: Heads the column of a register that tells whether a certificate is valid.
_STATUS = regex.compile(
    r"(?i)(?:certification\s+)?body|issued\s+by|registrar|status|state|stato|estado|statut|situação|durum|stav|stan|statusas|állapot|stare|статус|состояние|стан|κατάσταση|状态|狀態|証書狀態|证书状态|ステータス|상태|tình trạng|trạng thái"
)

#: What a page calls itself in its title is so much larger than its text.
_TITLE = 1.5
#: It stands in this upper part of the page.
_HEAD = 0.35
#: A taller one tells no more.
_TALLEST_TITLE = 3

_START_ROLES = ("issue_date", "valid_from", "initial_date")


#: Bodies that validate environmental information are accredited to it.
_NOT_IN_CATALOGUE = "ISO 14065"


#: What a laboratory's or a body's own certificate calls itself.
_ACCREDITATION = regex.compile(r"(?i)a[ck]{1,2}r[eé]dit|认可证书|認可證書|認定証|аккредит|акредит")


def _is_of_accreditation(family: str) -> bool:
    """Tell whether bodies and laboratories are accredited to a standard, to which nobody is certified."""
    standard = load().standards.get(family)
    return standard.kind is StandardKind.ACCREDITATION if standard else family == _NOT_IN_CATALOGUE


#: What a Chinese title goes on with behind "certificate" if it is a certificate's, and no slip or list of them; a
#: body's name may stand beside it.
_ENDS_TITLE = regex.compile(
    r"\s*(?:[副正][本页]|附[件页录]|编?号|\P{Han}|$|\p{Han}{1,12}(?:认证|認證|公司|中心)$)"
)


def _names_certificate(label: Label, large: float) -> bool:
    """Tell whether a label names the paper: "Certificate", "DRAFT CERTIFICATE" and, in large letters, "Certificate No."."""
    if is_numbered(label.line) or not _ENDS_TITLE.match(label.line.text, label.end):
        return False
    if label.role == "certificate_word":
        return True
    stands_out = label.role == "draft_mark" or label.line.height > large
    return label.exact and stands_out and plain(label.line.text).startswith(_certificate_words())


def _names_scheme(label: Label) -> bool:
    """Tell whether words are part of a scheme's name, which its acronym ends ("… Single Audit Program (MDSAP)")."""
    line = label.line
    return any(
        label.end <= named.start and is_spelt_out(Span(line, named.start, named.end))
        for named in named_standards(line.text)
    )


@cache
def _certificate_words() -> tuple[str, ...]:
    words = (w for labels in load().labels.values() for w in labels.fields.get("certificate_word", ()))
    return tuple(sorted({plain(w) for w in words}))


@dataclass(frozen=True)
class PageFacts:
    """What one page says of itself, before pages are joined to certificates."""

    page: PageText

    @cached_property
    def numbers(self) -> dict[str, float]:
        """Certificate numbers, folded, with their scores."""
        found: dict[str, float] = {}
        for candidate in find_numbers(self.page, None):
            if candidate.score >= 0.5:
                key = plain(candidate.value)
                found[key] = max(found.get(key, 0.0), candidate.score)
        return found

    @cached_property
    def faint_numbers(self) -> set[str]:
        """Long numbers behind a label that may announce another one ("No."), folded."""
        found = (c for c in find_numbers(self.page, None) if c.score >= _FAINT)
        return {key for c in found if len(key := plain(c.value)) >= _LONG_NUMBER}

    @cached_property
    def standards(self) -> set[str]:
        """The families that the page may certify."""
        titled = self.title_size > _TITLE
        others = (m for m in designations_alone(self.page) if m.is_large or titled)
        return {m.family for m in (*find_mentions(self.page), *others) if m.score >= 0.4}

    @cached_property
    def date_roles(self) -> dict[str, float]:
        """The roles that dates on the page have, with their best score."""
        roles: dict[str, float] = {}
        for _, scores in role_scores(self.page):
            for role, score in scores.items():
                roles[role] = max(roles.get(role, 0.0), score)
        return roles

    @cached_property
    def dates(self) -> frozenset[str]:
        """All dates on the page, in ISO form."""
        return frozenset(spot.match.value.isoformat() for spot in self.page.dates)

    @cached_property
    def main_language(self) -> str | None:
        """The language that most of the page is in (ISO 639-1)."""
        return next(iter(languages([self.page])), None)

    def has(self, *roles: str) -> bool:
        """Tell whether the page bears a label of these roles."""
        return bool(self.page.labelled(*roles))

    @cached_property
    def title_size(self) -> float:
        """How large the word "certificate" stands, in body heights; 0 where it is not there."""
        body = max(self.page.layout.body_height, 1e-6)
        sizes = [
            x.line.height / body
            for x in self.page.labelled("certificate_word", "certificate_number", "draft_mark")
            if len(x.line.text) <= _LONGEST_TITLE and _names_certificate(x, max(_TITLE * body, self._largest))
        ]
        return max(sizes, default=0.0)

    @cached_property
    def _largest(self) -> float:
        """How large the largest words in the page's head are, nearly."""
        head = (x for x in self.page.lines if x.box.cy < _HEAD * self.page.layout.height and len(x.text) > 3)
        return 0.9 * max((x.height for x in head), default=0.0)

    @cached_property
    def other_kind(self) -> str | None:
        """What other document the page is (invoice, test report …): what it calls itself in large letters, or certifies."""
        if self.standards and all(map(_is_of_accreditation, self.standards)):
            return "accreditation certificate"
        body = max(self.page.layout.body_height, 1e-6)
        for label in self.page.labelled("not_certificate"):
            large = label.line.height / body
            heads = label.box.cy < _HEAD * self.page.layout.height and len(label.line.text) < 60
            heads = heads and not _names_scheme(label)
            if heads and large >= max(1.0, 0.9 * self.title_size):
                return label.wording
        return "certificate of a person" if self.is_of_person else self.other_title

    @cached_property
    def other_title(self) -> str | None:
        """What the page calls itself in its title, if that begins or ends as other papers' titles do."""
        least = 0.9 * self.title_size
        if self.is_whole and not least:  # its title is a picture, and small words only refer to another paper
            least = self._largest / max(self.page.layout.body_height, 1e-6)
        return other_title(self.page, least)

    @cached_property
    def _is_titled_accreditation(self) -> bool:
        """Whether the page calls itself an accreditation in its largest letters."""
        least = 0.9 * self._largest
        return any(x.height >= least and _ACCREDITATION.search(x.text) for x in self.page.lines)

    @cached_property
    def is_of_person(self) -> bool:
        """Whether a person is certified: to a standard for persons, or with a qualification beside the standard."""
        families = (load().standards.get(family) for family in self.standards)
        kinds = {standard.kind if standard else None for standard in families}
        return kinds == {StandardKind.PERSON} or certifies_person(self.page, self.standards)

    @cached_property
    def is_about_certificate(self) -> bool:
        """Whether the title names another document about a certificate: an application form for one."""
        titles = (x.line for x in self.page.labelled("not_certificate"))
        return any(self.page.labelled_in(line, "certificate_word") for line in titles)

    @cached_property
    def training(self) -> float:
        """How much speaks for a person's training: that somebody passed or attended more than that courses are named."""
        said = [
            label
            for label in self.page.labelled("training_statement")
            if _COURSE.search(label.wording)
            or not (_PASSED.search(label.wording) and _OF_A_SYSTEM.search(label.line.text[label.end :]))
        ]
        passed = any(_PASSED.search(label.wording) and not self._is_scopes(label) for label in said)
        return 4.0 if passed else 1.5 if said else 0.0

    def _is_scopes(self, label: Label) -> bool:
        """Whether words stand in the scope: no other label is nearer before them than the scope's."""
        here = self.page.lines.index(label.line)
        for line in reversed(self.page.lines[max(here - _SCOPE_LINES, 0) : here + 1]):
            roles = {
                x.role
                for x in self.page.labels_in(line)
                if x.role != label.role and (line is not label.line or x.end <= label.start)
            }
            if roles:
                return bool(roles & {"scope", "scope_statement"})
        return False

    @cached_property
    def is_whole(self) -> bool:
        """Whether the page says all that certificates say: who is certified to what, under which number, until when."""
        dated = self.date_roles.get("expiry_date", 0) > _SURE
        return bool(self.has("holder_statement") and self.numbers and dated and self.standards)

    @cached_property
    def is_mention(self) -> bool:
        """Whether one sentence says all that the page says of a certificate, as a data sheet's does."""
        dated = {spot.span.line.text for spot, roles in role_scores(self.page) if roles.get("expiry_date")}
        told = self.page.labelled("certificate_number", "scope", "scope_statement", "holder_statement")
        if self.title_size or len(dated) != 1 or any(x.line.text not in dated for x in told):
            return False
        return any(named.edition for text in dated for named in named_standards(text))

    @cached_property
    def is_web_page(self) -> bool:
        """Whether the page bears what frames a company's pages: a menu, a copyright line, legal links."""
        return self._web_signs >= _WEB_AT_LEAST

    @cached_property
    def _web_signs(self) -> int:
        return count_web_signs(self.page.layout.text, certified=self.is_whole)

    @cached_property
    def is_overview(self) -> bool:
        """Whether the page lists certificates of several bodies: a table with a column for the body or the status."""
        return any(
            label.alone and other.alone
            for label in self.page.labelled("certificate_number")
            for line in self._headings_right_of(label.line)
            for other in self.page.labels_in(line)
            if other.role == "issuer"
        ) or any(
            _STATUS.fullmatch(line.text.strip()) and self._beside_number(line) for line in self.page.lines
        )

    def _headings_right_of(self, line: Line) -> Sequence[Line]:
        """What stands level with a label, right of it, if that is no value of it."""
        level = self.page.layout.right_of(line, line.box)
        return () if any(c.isdigit() for x in level[:1] for c in x.text) else level

    def _beside_number(self, line: Line) -> bool:
        """Whether a line stands level with the heading of certificate numbers."""
        level = self.page.layout.level_with(line)
        return any(
            x.role == "certificate_number" and x.opens_line for y in level for x in self.page.labels_in(y)
        )

    @cached_property
    def build(self) -> dict[str, float]:
        """How the page is built, by the keys of `weights().page`; what is less than 0 speaks against a certificate."""
        return {
            **build_of(self.page),
            "title": min(self.title_size, _TALLEST_TITLE),
            "standard": max((m.score for m in find_mentions(self.page)), default=0.0),
        }

    @cached_property
    def score(self) -> float:
        """How much speaks for the page being a certificate: what it says, and how it is built."""
        weigh = weights().page.model_dump()
        return self.told + sum((weigh[sign] * amount for sign, amount in self.build.items()), 0.0)

    @cached_property
    def told(self) -> float:
        """How much of what the page says speaks for a certificate."""
        total = 0.0
        total += 1.0 if self.title_size > 1.2 else 0.6 if self.title_size else 0.0
        total += 1.4 if self.standards else -1.3
        total += 1.3 * max(self.numbers.values(), default=0.0)
        total += 1.4 * self.date_roles.get("expiry_date", 0.0)
        total += 0.7 * max(self.date_roles.get(r, 0.0) for r in _START_ROLES)
        total += 0.7 if self.has("holder_statement") else 0.4 if self.has("holder_statement_end") else 0.0
        total += 0.9 if self.has("scope", "scope_statement") else 0.0
        total += 0.5 if self.has("accreditation_number") else 0.0
        total += 0.5 if find_issuers(self.page) else 0.0
        titled = self.is_about_certificate or self.is_of_person or self._is_titled_accreditation
        decisive = titled or self.other_title
        total -= (5.0 if decisive else 3.5) if self.other_kind else 0.0
        total -= 5.0 if disclaims(self.page) or is_blank_form(self.page) or invites(self.page) else 0.0
        total -= 3.0 if speaks_of_itself(self.page) or is_about_goods(self.page) else 0.0
        total -= self.training
        total -= 5.0 if is_mail(self.page) else 2.0 if is_letter(self.page) else 0.0
        total -= 1.5 if len(_BOXES.findall(self.page.layout.text)) >= _OF_A_FORM else 0.0
        total -= 3.0 if self.is_mention else 0.0
        total -= 1.2 * signs_of_other_papers(self.page)
        total -= (
            0.0 if self.title_size or self.has("holder_statement", "holder_statement_end") else _SAYS_NOTHING
        )
        total -= 1.0 if len(self.page.layout.text) > 6000 else 0.0
        total -= 1.5 * min(self._web_signs, 3) if self.is_web_page else 0.0
        total -= 3.0 if self.is_overview else 0.0
        return total

    @cached_property
    def is_certificate(self) -> bool:
        """Whether the page by itself is a certificate."""
        proof = (
            self.numbers
            or self.date_roles.get("expiry_date", 0) > 0.4
            or self.date_roles.get("issue_date", 0) > 0.6
        )
        # A draft or a paper whose validity is a phrase has its statement and its scope instead.
        says_so = (
            self.title_size > _TITLE and self.has("holder_statement") and self.has("scope", "scope_statement")
        )
        return bool(proof or (says_so and self.standards)) and self.score >= _ENOUGH

    @cached_property
    def leaves_term_to_annex(self) -> bool:
        """Whether the page is a certificate that says its validity stands in the annex."""
        said = (
            {"expiry_date", "sites_annex"} <= {x.role for x in self.page.labels_in(line)}
            for line in self.page.lines
            if not self.page.dates_in(line)
        )
        return self.score >= _ENOUGH and any(said)
