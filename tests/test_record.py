"""What the models of the record do beside holding values."""

import pytest

from certscan.record import Notice


def test_a_notice_about_a_page_begins_with_it_and_tells_it():
    notice = Notice.on_page("other_paper", 12, "it is a letter.")
    assert notice.message == "Page 12: it is a letter."
    assert notice.page == 12


@pytest.mark.parametrize(
    "message", ["The file has a page.", "see Page 2: it", f"Page {'9' * 5000}: it", "Page 2."]
)
def test_a_notice_about_the_document_is_about_no_page(message):
    assert Notice(code="other", message=message).page is None
