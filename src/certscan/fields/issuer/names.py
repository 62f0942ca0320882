"""How certification bodies print their names: the words of their trade, and what stands around a name."""

from __future__ import annotations

from functools import lru_cache

import regex

from certscan.fields.wording.organisation import company_score, is_bare_form, legal_form_end, opens_with_form
from certscan.reading.letters import RIGHT_TO_LEFT

#: Words in the names of bodies that certify.
TRADE = regex.compile(
    r"certif|avalia[cç][aã]o\s+d[ae]\s+conformidade|evaluaci[oó]n\s+de\s+(?:la\s+)?conformidad|[eé]valuation\s+de\s+(?:la\s+)?conformit[eé]|valutazione\s+d(?:i|ella)\s+conformit|oceny?\s+zgodno[sś]ci|(?:conformity|compliance)\s+(?=ltd|limited|co\b|inc|gmbh|llc|bureau|services|cert)|registrar|registra|registro|zertif|认证|認證|認証|驗證|cert(?!ify|ified|ifies|ificate|ificat)\w*\b|assess(?:ment|ors)|assurance|standards|inspection|verification|quality|审核|质量|审定|сертифік|сертифик|belgelendirme|tanús|novērtē|vertinim|πιστοποίησ|оценк|стандартиз|экспертиз|експертиз|sertifikasyon|sertifikasi|sertifikavimas|sertifikācija|certyfika|cert(?:ifika|ifier)|登録|審査|인증|chứng nhận|รับรอง|شهادات|المطابقة|للمطابقة|للتصديق",
    regex.IGNORECASE,
)
_CERTIFY = r"(?:hereby\s+|herewith\s+)?(?:certif(?:ies|y)(?:\s+that)?|(?:confirm|attest|declare|state|affirm|record|acknowledge|testifie|makes\s+known)s?\s+(?:hereby\s+|herewith\s+)?that|has\s+satisfied\s+itself|bescheinigt|bestätigt|zertifiziert|erteilt\s+hiermit|grants|da\s+fe\s+de\s+que|certifica\s+(?:que|che|c[ăa])|certifi(?:e|ons)\s+que|attest(?:e|ons)\s+que|reconna[iî]t\s+que|reconoce\s+que|riconosce\s+che|reconhece\s+que|confirm[ea]\s+que|dichiara\s+che|attesta\s+che|declara\s+que|atesta\s+que|hace\s+constar|otorga|concede|accorde|octroie|décerne|certifică|osvědčuje|zaświadcza|onaylar|удостоверява|удостоверяет|подтверждает|засвідчує|potvrđuje|osvedčuje|potrjuje|igazolja|tanúsítja|apliecina|liudija|(?-i:chứng\s+nhận)(?:\s+rằng)?|βεβαιώνει|πιστοποιεί|intygar|bekræfter|bekrefter|vahvistaa|verklaart|memberikan|tarafından)(?!\p{L})"
#: "Dengan ini X menyatakan bahwa …": what may stand before the name.
_HEREBY = r"(?:dengan\s+ini\s+|hiermit\s+|(?:by|with)\s+th(?:is|e\s+present)\s+(?:document|certificate|deed)\s+|mit\s+diese[mr]\s+(?:zertifikat|urkunde)\s+)?"
#: "X certifies that …", with the name of X.
CERTIFIES = regex.compile(rf"^{_HEREBY}(?P<name>.{{4,90}}?)(?:,)?\s+{_CERTIFY}", regex.IGNORECASE)
#: The same where the verb goes before ("Op grond van de audit verklaart X dat …", "Hiermit bestätigt X, dass …").
CERTIFIES_INVERTED = regex.compile(
    r"^\p{Lu}.{3,80}?\s(?:verklaart|bevestigt|certificeert|bescheinigt|bestätigt|erklärt|intygar|bekräftar|bekrefter|bekræfter|attesterer)\s(?P<name>\p{Lu}.{3,70}?),?\s(?:dat|dass|daß|att|at)(?!\p{L})"
)
#: The same with verbs of which a paper or an audit may be the subject as well.
CONFIRMS = regex.compile(
    rf"^{_HEREBY}(?P<name>.{{4,90}}?)(?:,)?\s+(?:poświadcza|potwierdza|stwierdza|potvrzuje|potvrdzuje|потвърждава|подтверждает|підтверджує|patvirtina|kinnitab|bekräftar|bevestigt|menyatakan\s+bahwa)(?!\p{{L}})",
    regex.IGNORECASE,
)
#: The same in Arabic, where the verb goes before.
CERTIFIES_FIRST = regex.compile(
    r"^(?:تشهد|يشهد|تقر|تؤكد|نحن)\s+(?P<name>.{4,70}?)\s+(?:بأن|بان|أن|ان)(?!\p{L})"
)
#: The same, with the name of X on the line above.
CERTIFIES_BELOW = regex.compile(rf"^(?:{_CERTIFY}|having\s+(?:assessed|audited|examined))", regex.IGNORECASE)

#: What may stand before a name.
ROLE_WORDS = regex.compile(
    r"^(?:\S+\s+is\s+a\s+(?:trading|registered)\s+(?:style|name|division|trademark)\s+of|nous\s+soussignés,?|les\s+soussignés,?|los\s+abajo\s+firmantes,?|the\s+undersigned,?|issued\s+by|(?:signed\s+)?for\s+and\s+on\s+behalf\s+of|(?:signed\s+)?on\s+behalf\s+of|certified\s+by|certification\s+body|the\s+certification\s+body\s+of|of|the|认证机构|发证机构|颁证机构)\b[\s:：]*",
    regex.IGNORECASE,
)


#: The end of a sentence or a web page before a name on its line ("… is surveyed yearly. Example Certification GmbH").
_SENTENCE_BEFORE = regex.compile(
    r"^.*(?:(?-i:\p{Ll}{5}|(?:^|\s)\p{Ll}{2,}\s\p{Ll}{4}|(?:19|20)\d\d|-\d\d|\)(?=\.\s\p{Lu}\p{Ll}{3,}\s))\.|(?:www\.|https?://)\S+)\s+(?=\p{L}{2,}\s\p{L})"
)


#: A body's sentence about its own accreditation.
IS_ACCREDITED = regex.compile(
    r"\s(?:is|ist|está|esta|est|è|é|jest|este|je)\s+(?:a[ck]{1,2}r[eéè]dit|акредит)|\s(?:аккредитован|акредитован|akreditedir)",
    regex.IGNORECASE,
)


#: An abbreviation before the rest of a legal form, whose full stop ends no sentence ("Pte. Ltd.", "spol. s r.o.").
_FORM_GOES_ON = regex.compile(r"(?i)\b(?:pte|pty|pvt|sdn|spol|tic|san|ltd|co|inc|sp|s)$")


#: The last word of a sentence.
_LAST_WORD = regex.compile(r"(?<=\s)\p{Ll}{2,}\.\s*$|。\s*$")


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as sentences do, and not with an abbreviated legal form ("spol.")."""
    last = _LAST_WORD.search(text)
    return bool(last) and company_score(text) < 1 and not _FORM_GOES_ON.search(text.rstrip(" ."))


#: A page has so many lines that are asked about again and again.
_KEPT = 8192


@lru_cache(maxsize=_KEPT)
def behind_sentence(text: str) -> str:
    """Cut off what ends before a name on its line: a sentence, or a web page; not the name before a sentence."""
    if company_score(text.rpartition("。")[2]) == 1:
        text = text.rpartition("。")[2].strip()
    sentence, _, last = text.rpartition(". ")
    named = opens_with_form(last) and not is_bare_form(last)  # "… Co." and "Ltd." are one form
    if sentence and not _FORM_GOES_ON.search(sentence) and named and company_score(sentence) < 1:
        return last
    before = _SENTENCE_BEFORE.match(text) if "." in text or "://" in text else None
    if before is None:
        return text
    name, rest = before.group(), text[before.end() :]
    named_before = company_score(name) == 1 > company_score(rest)
    of_trade = TRADE.search(name) and not TRADE.search(rest) and company_score(rest) < 1
    return text if named_before or of_trade else rest


#: A mail or web address before a name.
_REACHED_AT = regex.compile(r"^(?:\p{Lu}\p{Ll}+:\s)?(?:\S+@\S+|www\.\S+|https?://\S+)[.,;·|]?\s+(?=\p{Lu})")


def leading_name(text: str) -> str:
    """Cut an address or a sentence off behind a name, and a mail or web address before it."""
    text = _REACHED_AT.sub("", text)
    text = ROLE_WORDS.sub("", behind_sentence(text)).strip()
    text = IS_ACCREDITED.split(text, 1)[0]
    end = legal_form_end(text)
    if end is not None and (end == len(text) or text[end : end + 1] in " ,-–(:·•"):
        return text[:end].strip(" ,")
    return without_address(text)


#: Where an address begins behind a name, or what else follows it.
_ADDRESS = regex.compile(
    r"\s[-–—|•·:◆■▪●]\s|\s?[·•]\s?(?=[\p{Lu}\d]|www|http)|,\s?(?=[^,]{2,40}\s\d+[a-zA-Z]?(?:,|\s|$))|,\s(?=(?:г|гр|ул|пр|пер|вул|м|с|обл|р-н|str|ul|al|av|cad|mah|sok|Str|Ul|Av|Cad|Mah|Lg|Via|Rue|Calle|C/|Λεωφ|Οδός)(?:\.|\s))|\s(?=(?:Λεωφ|Οδός|ул|вул|бул|просп)\.\s\p{Lu})|\s(?=Số\s\d[^,]{2,45},\s)|,\s(?=\d|No\b|[A-Z][a-z]+\s(?:Road|Street|House|Floor))|;|(?<=公司|中心)(?:[,，]\s*|\s*(?=\p{Latin}))|(?<=機構|協会|会社|センター|有限公司)[,，、]\s?(?=\p{Han})|(?<=有限公司)(?=\p{Han}{2,4}[省市縣县區区])|(?<=公司|中心|集团|集團)\s*[兹茲特现現]?(?:[证證]明|[确確][认認])|\s*(?=批准号|地址[:：]|网址|电话)|\s(?=Address|Tel|Website)|\s?(?=www\.|https?:)"
    # "Signed for X Ltd on 14 Apr 2026": the day, and the office of who signs
    r"|\s(?=(?:on|am|le|el|il|em|op|dated|vom|du|del)\s[^,;]{1,15}(?:19|20)\d\d(?!\d))|(?<=\p{Hangul}{3})\s+(?=(?:대표이사|대표자|원장|회장|이사장|소장|사장)$)"
)

#: Where an address begins behind a name in Arabic letters.
_ARABIC_ADDRESS = regex.compile(r"\s*[،,·]|\s(?=[\d٠-٩]|www)")


#: A Thai name up to "limited", which closes it; a text layer may have a gap behind a vowel sign.
_THAI_LIMITED = regex.compile(r"บริ\s?ษั\s?ท.*?จ(?:ำ|ํา)กัด(?:\s?\(มหาชน\))?")


def without_address(text: str) -> str:
    """Cut off what stands behind a name, whatever its legal form: an address, a telephone, a web page."""
    head = _ADDRESS.split(text, 1)[0]
    if RIGHT_TO_LEFT.search(head):
        head = _ARABIC_ADDRESS.split(head, 1)[0]
    if limited := _THAI_LIMITED.match(head):
        head = limited.group()
    return head.strip(" ,:|")
