import io
import re
from datetime import date
from random import Random

import numpy as np
import pikepdf
import pytest

from benchmarks.generate import degrade, faults, media, plan, render, textlayer
from benchmarks.generate.data import offices
from benchmarks.generate.dates import write, years_later
from benchmarks.generate.layouts import LAYOUTS
from benchmarks.generate.layouts.parts import raised, spread
from tests.support.generated import squeezed, visible_text


def written(name, language=None, seed=1, country=None):
    layout = LAYOUTS[name]
    code = language or layout.languages[0]
    office = next(o for o in plan.offices_for(layout, code) if country in (None, o.country))
    return plan.write_certificate(Random(f"{name}{seed}"), layout, code, office)


def test_small_bodies_that_the_catalogue_does_not_know_have_a_name_and_no_id():
    unknown = [office for office in offices() if not office.catalogued]
    assert len(unknown) >= 12
    made = written("uk_register")
    assert made.truths[0]["issuer_id"] is None
    assert made.truths[0]["issuer"] in visible_text(made)
    assert (
        written("zh_three_addresses").truths[0]["issuer_id"]
        == plan.offices_for(LAYOUTS["zh_three_addresses"], "zh")[0].id
    )


def test_the_issuer_may_stand_in_the_seal_or_the_logo_alone():
    for name in ("zh_issuer_in_seal_only", "zh_issuer_in_logo_only"):
        made = written(name)
        issuer = made.truths[0]["issuer"]
        assert issuer
        assert not any(issuer in sheet for sheet in made.sheets.pages)
        assert any(issuer in picture.words for picture in made.pictures.values())


def test_a_scope_with_a_note_is_right_with_it_and_without():
    for name in ("zh_three_addresses", "isms_with_statement"):
        made = written(name)
        truth = made.truths[0]
        (bare,) = truth["scope_alt"]
        assert truth["scope"].startswith(bare)
        assert len(truth["scope"]) > len(bare)
        assert squeezed(truth["scope"]) in visible_text(made)


def test_further_addresses_are_sites_and_other_readings_of_the_address():
    truth = written("zh_three_addresses").truths[0]
    assert len(truth["sites"]) == 2
    assert set(truth["sites"]) < set(truth["address_alt"])
    assert [site["name"] for site in truth["sites_printed"]] == [None, None]


def test_a_table_of_sites_gives_name_address_and_scope_of_each():
    made = written("zh_annex_of_sites_between")
    truth, seen = made.truths[0], visible_text(made)
    assert len(truth["sites_printed"]) == 3
    for site, address in zip(truth["sites_printed"], truth["sites"], strict=True):
        assert site["address"] == address
        assert all(squeezed(site[key]) in seen for key in ("name", "address", "scope"))


def test_twins_may_lie_apart_and_differ_in_the_suffix_of_their_number():
    made = written("zh_en_twins_interleaved")
    assert [truth["pages"] for truth in made.truths] == [[1, 3], [2, 4]]
    for truth in made.truths:
        (twin,) = truth["certificate_number_alt"]
        assert twin.startswith(truth["certificate_number"])
        assert twin in visible_text(made)


def test_a_file_may_hold_certificates_of_two_holders_or_begin_with_a_letter():
    first, second = written("two_holders_one_file", "en").truths
    assert first["holder"] != second["holder"]
    assert (first["pages"], second["pages"]) == ([1], [2])
    assert written("covering_letter_first", "en").truths[0]["pages"] == [2]
    together = written("three_numbers_one_page", "en").truths
    assert [truth["pages"] for truth in together] == [[1], [1], [1]]
    assert len({truth["certificate_number"] for truth in together}) == 3
    assert len({truth["holder"] for truth in together}) == 1


def test_placeholders_and_words_leave_their_fields_empty():
    draft = written("placeholders_draft").truths[0]
    assert draft["draft"] is True
    empty = ("certificate_number", "issue_date", "expiry_date", "initial_date")
    assert all(draft[key] is None for key in empty)
    assert draft["holder"]
    words = written("four_years_in_words").truths[0]
    assert words["expiry_date"] is None
    assert words["initial_date"] is None
    ends = [years_later(date.fromisoformat(words["issue_date"]), n).isoformat() for n in (1, 3, 4)]
    assert set(words["expiry_date_alt"]) & set(ends)


def test_a_scheme_has_numbers_and_editions_of_its_own():
    wood = written("wood_chain_of_custody").truths[0]
    assert re.fullmatch(r"[A-Z]{3}-(PEFC-)?COC-\d{6}", wood["certificate_number"])
    assert wood["standards"][0] in ("FSC CoC", "PEFC CoC")
    assert wood["product_certificate"] is True
    food = written("brcgs_grade", country="GB").truths[0]
    assert food["standards"][0].startswith("BRC")
    award = written("latin_american_award", country="AR")
    assert award.truths[0]["standards"] == [award.printed[0][0].standards[0].label]


def test_a_reissued_paper_may_be_read_by_either_day():
    truth = written("zh_reissued").truths[0]
    assert truth["issue_date"] <= truth["issue_date_alt"][0] < truth["expiry_date"]


def test_more_ways_to_write_a_day():
    day = date(2024, 3, 9)
    assert write(day, "«{d:02}»{month} {y} р.", "uk") == "«09»березня 2024 р."
    assert write(day, "{y}. {month} {d}.", "hu") == "2024. március 9."
    assert write(day, "{eastern}", "ar") == "٢٠٢٤/٠٣/٠٩"
    assert write(day, "{d:02}-{mon}-{yy:02}", "en") == "09-Mar-24"
    assert raised("1st Surveillance, 22nd May") == "1<sup>st</sup> Surveillance, 22<sup>nd</sup> May"
    assert spread("ABC") == "A B C"


@pytest.mark.parametrize("seed", range(12))
def test_slashed_days_settle_their_order_by_dates_that_are_printed(seed):
    layout = LAYOUTS["three_numbers_one_page"]
    for office in plan.offices_for(layout, "en")[:8]:
        made = plan.write_certificate(Random(seed), layout, "en", office)
        for facts, texts in made.printed:
            if any(re.fullmatch(r"\d\d/\d\d/\d{4}", text) for text in texts):
                assert facts.expiry.day > 12 or facts.issue.day > 12


@pytest.fixture
def paper():
    """A small PDF with a ligature and a character map as the browser writes them."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(200, 100))
    table = b"1 beginbfchar\n" + b"".join(b"<%02X> <%04X>\n" % (n, n) for n in range(65, 90)) + b"endbfchar\n"
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type3)
    font.ToUnicode = document.make_stream(table)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
    page.Contents = document.make_stream(b"/Span<</ActualText (fi) >> BDC BT <41> Tj ET EMC")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def content_and_map(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        return page.Contents.read_bytes(), page.Resources.Font.F1.ToUnicode.read_bytes()


def test_faults_of_the_finished_file_change_letters_and_nothing_else(paper):
    content, table = content_and_map(paper)
    lost, kept = content_and_map(faults.map_letters(paper, "ligatures", np.random.default_rng(1)))
    assert (b"(fi)" in lost, kept) == (False, table)
    same, broken = content_and_map(faults.map_letters(paper, "broken_map", np.random.default_rng(1)))
    assert same == content
    assert broken != table
    assert broken.count(b"> <") == table.count(b"> <")
    assert faults.map_letters(paper, "shuffled", np.random.default_rng(1)) == paper


def test_a_painted_fault_is_run_after_the_page_has_been_fitted():
    made = written("word_export")
    assert "var after = null" in render.html_of(made.sheets, {}, "en")
    assert "spoil('doubled', 7)" in render.html_of(made.sheets, {}, "en", "doubled", 7)


def test_a_faulty_file_names_its_fault(paper):
    made = media.make(paper, "faulty", np.random.default_rng(2), fault="ligatures")
    assert made.notes == {"medium": "digital", "text_layer": "ligatures"}
    drawn = {faults.choose(np.random.default_rng(seed)) for seed in range(60)}
    assert drawn == set(faults.FAULTS)


def test_cyrillic_in_the_wrong_code_page_is_still_cyrillic_to_who_knows():
    spoiled = textlayer.mojibake("СЕРТИФИКАТ 12")
    assert spoiled.encode("cp1252").decode("cp1251") == "СЕРТИФИКАТ 12"
    spoilt = {textlayer.misread("Дата выдачи", np.random.default_rng(seed), 0.1) for seed in range(12)}
    assert any("Ä" in text for text in spoilt)
    assert any(text.isascii() for text in spoilt)


def test_an_app_adds_its_footer_and_a_sleeve_brightens():
    page = np.full((520, 400, 3), 90, np.uint8)
    scanned = degrade.app_scan(page, np.random.default_rng(1))
    assert scanned.shape[0] > page.shape[0]
    assert (scanned[-18:] < 200).any()
    shone = degrade.glare(page, np.random.default_rng(1))
    assert shone.min() >= 90
    assert shone.max() > 130
