"""What names of organisations and postal addresses look like."""

from __future__ import annotations

from enum import StrEnum

import regex

from certscan.layout.line import is_cjk

#: Legal forms that close a company's name, in Latin script; matched as whole words.
_LATIN_FORMS = (
    r"Co\.?,?\s?(?:,\s?)?(?:Pte\.?|Pvt\.?)?\s?Ltd\.?|Company\s+Limited|(?:Private|Pvt\.?|Pte\.?|Pty\.?)?\s?\(?(?:Limited|Ltd\.?)\)?|L\.?\s?L\.?\s?C\.?|LLP|PLC"
    r"|Inc(?:orporated|\.)?|Corp(?:oration|\.)?|Company|Co\.|Group|Holdings?|GmbH(?:\s*&\s*Co\.?\s*KG(?:aA)?)?|AG|KGaA|KG|OHG|SE|e\.?\s?K\.?"
    r"|S\.?\s?A\.?\s?S\.?(?:\s?U\.?)?|S\.?\s?A\.?\s?U\.?|S\.?\s?A\.?|S\.?\s?L\.?\s?U\.?|S\.?\s?L\.?|S\.?\s?A\.?\s?R\.?\s?L\.?|S\.?\s?R\.?\s?L\.?(?:\s?S\.?)?|S\.?\s?p\.?\s?A\.?|S\.?\s?n\.?\s?c\.?"
    r"|S\.?\s?A\.?\s?C\.?|E\.?I\.?R\.?L\.?|EIRELI|Ltda\.?|LTDA|S\.?\s?de\s?R\.?\s?L\.?(?:\s?de\s?C\.?\s?V\.?)?|S\.?A\.?\s?de\s?C\.?\s?V\.?|Lda\.?|B\.?V\.?B\.?A\.?|B\.?\s?V\.?|N\.?\s?V\.?"
    r"|A\.?\s?Ş\.?|A\.S\.|Ltd\.?\s?Şti\.?|Şti\.?|San\.?\s?(?:ve|Ve)\s?Tic\.?|Sp\.?\s?z\s?o\.?\s?o\.?|S\.?K\.?A\.?|s\.?\s?r\.?\s?o\.?|a\.?\s?s\.|d\.?\s?o\.?\s?o\.?|d\.?\s?d\.|DOO|DOOEL"
    r"|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.?|OÜ|AS|A/S|ApS|Aps|AB|Oy(?:j)?|SIA|UAB|JSC|OJSC|CJSC|PJSC|JSCo|Sdn\.?\s?Bhd\.?|Bhd\.?|PT\.?|Tbk\.?|CV\.?|K\.?K\.?|FZE|FZCO|FZC|W\.?L\.?L\.?|S\.?A\.?O\.?[CG]\.?|E\.?S\.?T\.?|Establishment|Est\.?"
    r"|Enterprises?|Industr(?:y|ies|ial)|Factory|Trading|Works|Manufactur(?:ing|ers?)|Technolog(?:y|ies)|Solutions|Services|Systems|International|Engineering|University|Hospital|Institute|Municipality|Ministry"
    r"|Cooperative|Coop\.?|Foundation|Association|Authority|Bureau|Centre|Center|Laborator(?:y|ies)|Contracting|Consult(?:ing|ants?|ancy)|Şirketi|Anonim|Limited\s+Şirketi|Công\s?ty|CÔNG\s?TY|Cty"
)
_STRONG_LATIN = regex.compile(
    r"(?<![\p{L}])(?:Co\.?\s?,?\s?(?:Pte|Pvt)?\.?\s?,?\s?Ltd|Limited|Ltd|L\.?L\.?C|LLP|PLC|Inc|Corp|Corporation|GmbH|AG|KG|S\.?A\.?S|S\.?A\.?U|S\.\s?A|S\.?L\.?U|S\.\s?L|S\.?A\.?R\.?L|S\.?R\.?L"
    r"|S\.?p\.?A|S\.?A\.?C|E\.?I\.?R\.?L|EIRELI|Ltda|S\.?A\.?\s?de\s?C\.?V|S\.?\s?de\s?R\.?L|Lda|B\.?V|N\.?V|A\.?\s?Ş|Şti|ŞTİ|STI|Sp\.?\s?z\s?o\.?\s?o|s\.?\s?r\.?\s?o|a\.\s?s|d\.?o\.?o|DOO|DOOEL|Kft|KFT|Zrt|OÜ|A/S|ApS|AB|Oyj?|SIA|UAB"
    r"|(?:O|C|P)?JSC|Sdn\.?\s?Bhd|Tbk|K\.K|FZE|FZCO|W\.?L\.?L|Company|Corporation|Pvt|PVT|CÔNG\s?TY|Công\s?ty)(?![\p{L}])"
)
_WEAK_LATIN = regex.compile(rf"(?<![\p{{L}}])(?:{_LATIN_FORMS})(?![\p{{L}}])", regex.IGNORECASE)
_LOCAL = regex.compile(
    r"公司|集团|集團|工厂|厂$|廠$|中心|研究院|研究所|大学|大學|医院|醫院|学校|學校|商行|事务所|合作社|株式会社|有限会社|合同会社|주식회사|㈜|\(주\)"
    r"|บริษัท|จำกัด|ООО|ОАО|ЗАО|ПАО|АО(?!\p{L})|ТОО|ЖШС|АҚ(?!\p{L})|ТОВ|ПрАТ|ПАТ|ФОП|ЧП(?!\p{L})|ИП(?!\p{L})|СП(?!\p{L})|УП(?!\p{L})|ОБЩЕСТВО|Товарищество|ТОВАРИСТВО|شركة|مؤسسة|مصنع"
)
_ADDRESS = regex.compile(
    r"(?<!\p{L})(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|floor|fl\.|building|bldg|block|blk|room|rm\.|suite|unit|plot|survey|sector|district|dist\.?|city|province|county|town(?:ship)?|village|park|zone|industrial|area"
    r"|estate|highway|boulevard|blvd|square|tower|house|near|opp\.?|po\s?box|p\.?\s?o\.?\s?box|zip|postal|postcode|pin|stra(?:ß|ss)e|str\.|platz|weg|allee|rue|route|chemin|via|viale|piazza|corso|località|calle|c/|avda|avenida|av\.|carretera|ctra|polígono|poligono|pol\.|parcela|rua|estrada"
    r"|rodovia|bairro|travessa|urb\.?|urbanizaci[oó]n|mz\.?|lote|km|mah\.?|mahallesi|cad\.?|caddesi|sok\.?|sokak|bulvar[ıi]|no\s?:|osb|ul\.|ulica|ulice|utca|út|tér|đường|phường|quận|xã|huyện|tỉnh|thành phố|khu|jalan|jl\.?|kel\.|kec\.|ул\.?|улица|вул\.?|город|г\.|область|обл\.?|көшесі"
    r"|қаласы|проспект|пр\.|дом|д\.|office|usa|uk|india|china|p\.?\s?r\.?\s?c?\.?\s?china|taiwan|korea|japan|vietnam|viet nam|türkiye|turkey|spain|españa|italy|italia|france|germany|deutschland|uae|u\.a\.e|united\s+(?:arab\s+emirates|kingdom|states)|romania|poland|brazil|brasil|peru|perú|mexico|egypt|pakistan|bangladesh|thailand|malaysia|indonesia|singapore|hong\s?kong)(?!\p{L})",
    regex.IGNORECASE,
)
_LOCAL_ADDRESS = regex.compile(
    r"[省市区區县縣镇鎮乡鄉村路街道号號楼樓层層室座弄巷]|都|道|府|県|丁目|番地|[시군구동로길]\s?\d"
)
_FUNCTION_WORDS = regex.compile(
    r"(?<!\p{L})(?:the|that|has|have|been|with|requirements?|following|assessed|certif(?:y|ies|ied|icate|ication)|management|system|standard|registration|valid|audit|compliance|accordance"
    r"|conform\w*|scope|hereby|this|norma|requisitos|sistema|gestión|certifica\w*|exigences|management-?system\w*|zertifi\w*|anforderungen|belge\w*|yönetim|standard\w*)(?!\p{L})",
    regex.IGNORECASE,
)


class Script(StrEnum):
    """The writing that most letters of a text belong to."""

    LATIN = "latin"
    LOCAL = "local"
    NONE = "none"


def script(text: str) -> Script:
    """Tell whether a text is in Latin letters, in others, or holds no letters."""
    latin = sum((c.isalpha() and ord(c) < 0x0250) or "\u1e00" <= c <= "\u1eff" for c in text)
    local = sum(c.isalpha() for c in text) - latin
    if not latin and not local:
        return Script.NONE
    weight = 2 if any(is_cjk(c) for c in text) else 1
    return Script.LOCAL if local * weight > latin else Script.LATIN


def company_score(text: str) -> float:
    """How much a text looks like an organisation's name, from 0 to 1: by its legal form."""
    if _STRONG_LATIN.search(text) or _LOCAL.search(text):
        return 1.0
    return 0.5 if _WEAK_LATIN.search(text) else 0.0


def address_score(text: str) -> float:
    """How much a text looks like (part of) a postal address, from 0 to 1."""
    words = float(max(len(text.split()), 1))
    hits = len(_ADDRESS.findall(text)) + 0.5 * len(regex.findall(r"\d+", text)) + 0.4 * text.count(",")
    if script(text) is Script.LOCAL:
        hits += 0.6 * len(_LOCAL_ADDRESS.findall(text))
        words = max(len(text) / 3, 1)
    return min(hits / max(words * 0.5, 1.5), 1.0)


def prose_score(text: str) -> float:
    """How much a text is running prose of certificates, and so no name, from 0 to 1."""
    return min(len(_FUNCTION_WORDS.findall(text)) / 2, 1.0)
