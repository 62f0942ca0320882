"""Letters and mails, which greet somebody and take their leave, or are headed by who wrote to whom."""

from __future__ import annotations

import regex

from certscan.fields.page.page_text import PageText

_SALUTATION = regex.compile(
    r"(?i)^(?:dear\s|to\s+whom(?:soever)?\s+it\s+may\s+concern|zur\s+vorlage\s+bei|à\s+qui\s+de\s+droit|a\s+quien\s+(?:corresponda|pueda\s+interesar|interese)|a\s+chi\s+di\s+competenza|a\s+quem\s+(?:possa\s+interessar|de\s+direito)|hello[\s,]|hi\s\p{Lu}|bonjour[\s,]|hola[\s,]|kính\s(?:gửi|thưa)|kepada\s+yth|sayın\s|敬启者|敬啟者|致有关|関係者各位|sehr\s+geehrte|liebe[rs]?\s|estimad[oa]|madame,|monsieur|gentile|egregi|spett|prezad|szanown|vážen|уважаем|шановн|尊敬的|拝啓|发件人|寄件者|差出人|sender:|from:\s\S+@)"
)

_CLOSING = regex.compile(
    r"(?i)^(?:yours\s+(?:sincerely|faithfully|truly)|(?:(?:with\s+)?kind|best|warm)\s+regards|(?:mit\s+)?(?:freundliche|beste|viele)n?\s+grü(?:ß|ss)en?|hochachtungsvoll|(?:bien\s+)?cordialement|veuillez\s+agréer|(?:sincères\s+)?salutations(?:\s+distinguées)?|atentamente|(?:un\s+)?cordial\s+saludo|saludos\s+cordiales|cordialmente|hoogachtend|distinti\s+saluti|cordiali\s+saluti|com\s+os\s+melhores\s+cumprimentos|atenciosamente|met\s+vriendelijke\s+groet|z\s+poważaniem|s\s+pozdravem|saygılar|с\s+уважением|з\s+повагою|med\s+vänlig|med\s+venlig|trân\s+trọng|hormat\s+kami|此致|敬礼|敬具|顺颂商祺|順頌商祺)"
)

#: What heads the lines of a mail, alone or with its value.
_MAIL_HEAD = regex.compile(
    r"(?i)(?P<head>from|to|subject|von|an|betreff|de|à|objet|para|asunto|assunto|da|a|oggetto|van|aan|onderwerp|od|do|komu|temat|předmět|predmet|kimden|kime|konu|от|кому|тема|від|từ|đến|chủ\sđề|dari|kepada|perihal|subjek|จาก|ถึง|เรื่อง|差出人|宛先|件名|보낸\s?사람|받는\s?사람|제목|发件人|收件人|主题|寄件者|收件者|主旨)\s?(?:[:：]?$|[:：]\s?\S)"
)
_MAIL_HEADS = 3


def is_letter(page: PageText) -> bool:
    """Tell whether a page greets somebody, as letters about certificates do."""
    return any(_SALUTATION.match(x.text) or _CLOSING.match(x.text) for x in page.lines)


def is_mail(page: PageText) -> bool:
    """Tell whether a page is a mail's print, headed by from whom to whom it went and about what."""
    heads = (_MAIL_HEAD.match(x.text.strip()) for x in page.lines)
    return len({head["head"].casefold() for head in heads if head}) >= _MAIL_HEADS
