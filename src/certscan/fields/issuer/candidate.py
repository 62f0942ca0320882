"""A text weighed as the name of a certification body: what names one, and what only speaks of one."""

from __future__ import annotations

from functools import cache

import regex

from certscan.catalogue import load
from certscan.fields.candidate import Candidate
from certscan.fields.issuer.names import IS_ACCREDITED, ROLE_WORDS, TRADE, ends_sentence
from certscan.fields.names.lines import is_legal_form
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import (
    address_score,
    company_score,
    is_bare_form,
    opens_with_form,
    prose_score,
    trimmed_name,
)

#: Offices and organs of a body, which are not its name.
OFFICE = regex.compile(
    r"(?i)\b(?:panel|committee|department|manager|director|president|kepala|direktur|manajer|ketua|board\s+of|signature|signatory|authori[sz]ed|approval|auditor|office"
    r"|responsable|gerente|directora?|direct(?:eur|rice)|direttor\p{L}+|diretora?|leiter\p{L}*|geschäftsführer\p{L}*|müdür\p{L}*|onayı|dyrektor|kierownik|vedouc\p{L}+|ředitel|директор|руководитель|керівник|начальник|управител|trưởng\s+ban|giám\s+đốc)\b"
    r"|总经理|總經理|经理$|經理$|签发人|簽發人|代表取締役|理事長|主任$|院长$|院長$|대표이사|원장$"
)
#: An organ alone, whose body is named elsewhere.
_ORGAN = regex.compile(r"(?i)\b(?:panel|committee|board)$")
#: "The certification panel of …": the body is named behind.
_ORGAN_OF = regex.compile(r"(?i)^.{0,40}\b(?:panel|committee|board|council)\s+of\s+(?=(?-i:\p{Lu}))")
#: Who accredits does not certify.
_ACCREDITS = regex.compile(
    r"(?i)recognition\s+arrange|accreditation|akkreditierung|acreditaci[oó]n|accréditation|ak(?:k)?redita[cs]?[ijy]|акредитац|аккредитац|认可委员会"
)


#: A sentence that was cut off ("Check validity at www…") is no name.
_BREAKS_OFF = regex.compile(
    r"(?i)\s(?:at|of|on|in|by|from|to|under|via|bei|unter|auf|auprès|sur|chez|presso|su|na|em)$"
)

#: What bodies are called in general has so many words at most.
_ROLE_WORDS = 4
ARTICLE = regex.compile(r"(?i)^(?:the|die|der|das|la|le|l['’]|el|il|lo)\s*")


@cache
def role_names() -> frozenset[str]:
    """What bodies are called in general ("Zertifizierungsstelle"), which names none of them."""
    return frozenset(
        plain(wording)
        for labels in load().labels.values()
        for role in ("issuer", "issuer_weak")
        for wording in labels.fields.get(role, ())
    )


def _without_role(name: str) -> str:
    """Cut off what bodies are called in general before a company's name, or behind its comma ("Die Zertifizierungsstelle X GmbH")."""
    head, _, tail = name.rpartition(",")
    name = head.strip() if head and plain(tail) in role_names() else name
    bare = ARTICLE.sub("", name)
    words = bare.split()
    for count in range(min(len(words) - 1, _ROLE_WORDS), 0, -1):
        rest = " ".join(words[count:])
        apart = all(word.islower() for word in words[1:count]) or opens_with_form(rest)
        if bare == name and not (count > 1 and apart):
            continue  # without an article and with capitals it is part of the name ("Certificadora X")
        if rest[0].isupper() and plain(" ".join(words[:count])) in role_names() and company_score(rest) == 1:
            return rest
    return name


#: How sentences about the paper begin, which name nobody.
_OF_PAPER = regex.compile(
    r"(?i)gehört\s|belongs\s|appartient\s|(?:in\s+case|anexo|annexe?|anlage|allegato|bijlage|schedule\s+to|imprim[eé]|vordruck)\b|(?:para\s+verific|per\s+verific|pour\s+vérif|zur\s+(?:über)?prüf|to\s+(?:verify|check|confirm)\s)\p{L}*|(?:this|that|the)\s+(?:cert(?!ification)|doc|sched)|das\s+(?:unter)?zertifikat|certificatul\s|certyfikat\s|certifik[aá]t\s|с[еe]ртиф[иі]кат\s|sertifika(?:t|sı)?\s|(?:le|el|il|o)\s+(?:sous-|sub)?certifi?ca(?:t|do|to)\b|schedule\s|verify\s|цей\s|этот\s|diese[rs]?\s|die\s+gültigkeit|ce\s+cert|este\s+cert|il\s+presente"
    r"|la\s+validit|la\s+validez|a\s+validade|valabilitatea|ważność|platnos|valjanost|veljavnost|geçerlilik|sertifikat[oa]?\s+gal"
)

#: What a body calls itself without its name ("our organisation", "本机构").
_OURSELVES = regex.compile(
    r"(?:(?i:our|notre|nuestr[oa]|nostr[oa]|nasz[ae]?|noss[oa]|onze?)\s\p{Ll}[\p{Ll}\s]*|(?i:unsere (?:zertifizierungs|prüf)stelle|kuruluşumuz|kurumumuz|şirketimiz|firmamız)|本(?:机构|機構|公司|中心)|当(?:社|機関))"
)

#: "Dr. J. P. Mercastle", "СЕВЕРОВА А. С.": a surname with initials.
_PERSON = regex.compile(
    r"(?:(?:Dr|Ing|Mr|Ms|Mrs|Prof|Dipl)\b\.?[\s-]?)*(?:(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+\s\p{Lu}\.(?:[\s-]?\p{Lu}\.?)?)"
)


def is_person(text: str) -> bool:
    """Tell whether a text is a person's name with initials, and no firm's with its legal form ("Nordcert S. A.")."""
    named = company_score(text) == 1 or TRADE.search(text)
    return not named and _PERSON.fullmatch(text.strip()) is not None


#: What has more words and ends with a full stop is a sentence.
_WORDS_OF_NAME = 6

#: A verb makes a sentence of a text.
VERB = regex.compile(r"\s(?:is|are|was|were|has|have|shall|must|may|can|will|be)(?:\s\p{Ll}|$)")

#: Thai letters that name no institute, office, department, university, association or foundation.
_THAI = regex.compile(r"^(?!.*(?:สถาบัน|สำนัก|กรม|มหาวิทยาลัย|สมาคม|มูลนิธิ)).*\p{Thai}")
#: What is left of a date, or of a sentence about the paper, that may go on with a body's name ("Bu belgenin mülkiyeti …").
_GOES_BEFORE = regex.compile(r"(?i)(?:19|20)\d\d\s|(?:bu|işbu)\s+(?:belge|sertifika)")

#: The number of a paper or of its leaves, which no name holds.
_CODE = regex.compile(r"\d{3,}/\d{2,4}(?!\d)|\p{Lu}-\d{4,}|\p{Lu}{2}\d{4,}|\d\s(?:of|von|de|di)\s\d")

#: What bodies do, which names none of them.
_BARE_TRADE = regex.compile(r"(?i)(?:certifi|assess|inspec|verifi|registr|zertifi)\p{L}*$")


def _is_rest(name: str) -> bool:
    """Tell whether a text begins with the legal form of a name that stands above ("Ltd as running a system")."""
    words = name.split()
    return len(words) > 1 and words[1][0].islower() and is_bare_form(words[0])


#: Half of what makes an address is one, where nothing speaks for a name.
_LIKE_AN_ADDRESS = 0.5


def _is_street(name: str) -> bool:
    """Tell whether a text is a street with its number ("Jl. Raya Pasar Minggu No. 18") and names nobody."""
    return address_score(name) >= _LIKE_AN_ADDRESS and not (company_score(name) or TRADE.search(name))


#: On what a body decided, before its name ("Con base en el dictamen técnico, X S.A. …").
_BASIS = regex.compile(
    r"^(?i:co[nm]\s+base\s+(?:en|n[ao]|em)|based\s+on|sur\s+(?:la\s+)?base\s+d|in\s+base\s+a|auf\s*grund|na\s+podstawie)[^,]{3,60},\s+(?=\p{Lu})"
)


def named_candidate(page: PageText, span: Span, name: str, score: float) -> list[Candidate[str]]:
    """Weigh a text as a body's name: one candidate, or none where it names nobody."""
    sentence = ends_sentence(name) and len(name.split()) > _WORDS_OF_NAME
    name = _ORGAN_OF.sub("", IS_ACCREDITED.split(_BASIS.sub("", name))[0])
    name = trimmed_name(_without_role(ROLE_WORDS.sub("", " ".join(name.split()))))
    in_general = _OURSELVES.fullmatch(name) or plain(ARTICLE.sub("", name)) in role_names()
    if in_general or _BREAKS_OFF.search(name) or _OF_PAPER.match(name):
        return []
    letters = sum(c.isalpha() for c in name)
    says = sentence or ((VERB.search(name) or _GOES_BEFORE.match(name)) and company_score(name) < 1)
    bare = is_bare_form(name.replace("(", "").replace(")", "")) or is_legal_form(name)
    bare = bare or _is_rest(name) or _is_street(name)
    formless = _THAI.search(name) and company_score(name) == 0  # the rest of a statement
    noted = name[:1] == "(" and name[-1:] == ")"
    if says or is_person(name) or bare or noted or formless or _CODE.search(name) or _ORGAN.search(name):
        return []
    if not 3 <= len(name) <= 110 or letters <= sum(c.isdigit() for c in name):
        return []
    one_word = len(name.split()) == 1 and name.isascii()
    if one_word and (_BARE_TRADE.match(name) or not (company_score(name) or TRADE.search(name))):
        return []  # a country in a mark, or what is done
    words = [word for word in name.split() if word.isalpha()]
    if len(words) == 1 and words[0].islower() and company_score(name) < 1:
        return []  # what is left of a label that was misread ("3 сертифікації")
    score -= 0.4 * max(prose_score(name) - 0.5, 0)
    score -= 0.3 if name[0].islower() and company_score(name) < 1 else 0.0
    score -= 0.3 if OFFICE.search(name) else 0.0
    score -= 0.4 if _ACCREDITS.search(name) else 0.0
    if address_score(name) > 0.7 and company_score(name) < 1:
        score -= 0.2
    return [Candidate(name, name, max(score, 0.05), (page.evidence(span),), span.confidence)]
