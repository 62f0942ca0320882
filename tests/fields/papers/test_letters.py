"""Letters and mails about certificates."""

import pytest

from certscan.fields.papers.letters import is_letter, is_mail
from tests.support.certificate_pages import english, other
from tests.support.page_builder import page, stacked


@pytest.mark.parametrize(
    "greeting", ["Dear Ms Harbour,", "Sehr geehrte Frau Hafen,", "Estimado señor:", "尊敬的客户："]
)
def test_a_letter_greets_somebody(greeting):
    assert is_letter(other(greeting, "your certificate to ISO 9001:2015 is valid until 12.05.2026"))
    assert not is_letter(english())


@pytest.mark.parametrize(
    "closing",
    ["Yours sincerely", "Mit freundlichen Grüßen", "Cordialement,", "С уважением", "Z poważaniem", "此致"],
)
def test_a_letter_takes_its_leave(closing):
    lines = stacked("The certificate 4711 to ISO 9001:2015, valid until 12.05.2026, is upheld.", closing)
    assert is_letter(page(lines))


@pytest.mark.parametrize("closing", ["Salutations distinguées", "With kind regards", "Un cordial saludo"])
def test_how_letters_close(closing):
    lines = ("The certificate QM-471100 to ISO 9001:2015", "expires on 12.05.2026.", closing)
    assert is_letter(page(stacked(*lines)))


@pytest.mark.parametrize(
    "heads", [("Kimden", "Kime", "Konu"), ("От:", "Кому:", "Тема:"), ("差出人", "宛先", "件名")]
)
def test_the_heads_of_a_mail(heads):
    assert is_mail(page(stacked(*heads)))


def test_a_period_told_twice_heads_no_mail():
    assert not is_mail(page(stacked("From", "To", "From", "To")))


@pytest.mark.parametrize(
    ("texts", "mail"),
    [
        (("From: no-reply@portal.example", "To: quality@firm.example", "Subject: Your document"), True),
        (("From: 12.05.2023", "To: 11.05.2026", "Certificate No. 4711"), False),
        (("Von", "An", "Betreff"), True),
    ],
)
def test_the_heads_of_a_mail_stand_alone_or_before_their_values(texts, mail):
    assert is_mail(page(stacked(*texts))) == mail
