import io
import math

import pikepdf
import pytest

from certscan.document.pdf import open_pdf
from certscan.geometry import Box
from certscan.reading import text_layer
from certscan.reading.text_layer import read_text_layer
from certscan.settings import Limits
from tests.support.pdf_writer import A4, LETTERS_WITHOUT_INK, Font, Page, pdf


def layer_of(page):
    with open_pdf(pdf(page), Limits()) as pages:
        return read_text_layer(next(pages))


def texts(page):
    return [word.text for word in layer_of(page).words]


def place(box):
    return box.x0, box.y0, box.x1, box.y1


def test_words_come_with_their_boxes():
    first, second = layer_of(Page().text(72, 100, "ISO 9001", 20)).words
    assert (first.text, second.text) == ("ISO", "9001")
    # Helvetica's widths: I 278, S 667, O 778, space 278, digits 556 thousandths of the size.
    assert (first.box.x0, first.box.x1) == pytest.approx((72, 72 + 34.5), abs=1)
    assert (second.box.x0, second.box.x1) == pytest.approx((72 + 40, 72 + 84.5), abs=1)
    for word in (first, second):
        assert word.box.y0 < 100 - 13 < 100 <= word.box.y1
        assert word.box.height < 30
        assert word.confidence == 1


def test_words_come_in_the_order_in_which_they_are_drawn():
    page = Page().text(300, 200, "third").text(72, 100, "first").text(72, 200, "second")
    assert sorted(texts(page)) == ["first", "second", "third"]


def test_a_gap_parts_words_where_no_space_is_written():
    page = Page()
    for x, letter in zip((72, 78.7, 85.4, 120, 126.7), "ABCDE", strict=True):
        page.text(x, 100, letter, 10)
    assert texts(page) == ["ABC", "DE"]


def test_what_is_printed_across_the_page_is_kept_apart_from_its_words():
    page = Page().text(72, 100, "Certificate of registration")
    for y in (300, 600):
        page.text(100, y, "DRAFT copy", 90, angle=45)
    layer = layer_of(page.text(20, 500, "VOID", angle=90))
    assert layer.across == ("DRAFT", "copy", "VOID")
    assert [word.text for word in layer.words] == ["Certificate", "of", "registration", "VOID"]
    assert layer_of(Page().text(72, 100, "Certificate")).across == ()


def test_words_on_two_lines_are_two():
    assert texts(Page().text(72, 100, "over").text(72, 115, "under")) == ["over", "under"]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_page_shown_turned_has_its_words_upright(rotate):
    # Drawn turned by as much as the page is shown turned, as a landscape page is written.
    page = Page((600, 800), rotate=rotate).text(300, 400, "Certificate", 20, angle=rotate)
    layer = layer_of(page)
    (word,) = layer.words
    assert layer.faults == ()
    assert word.text == "Certificate"
    assert (word.box.width, word.box.height) == pytest.approx((92, 24), abs=4)
    x, y = {0: (300, 400), 90: (400, 300), 180: (300, 400), 270: (400, 300)}[rotate]
    assert (word.box.x0, word.box.y1) == pytest.approx((x, y), abs=6)


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_text_that_lies_on_its_side_is_a_fault(rotate):
    layer = layer_of(Page(rotate=rotate).text(72, 100, "Certificate of registration"))
    assert layer.faults == ("turned",)
    assert not layer.sound


def test_a_line_of_slight_slope_is_upright():
    layer = layer_of(Page().text(72, 300, "Certificate of registration", angle=4))
    assert [w.text for w in layer.words] == ["Certificate", "of", "registration"]


@pytest.mark.parametrize(("angle", "top", "bottom"), [(90, 373, 500), (270, 500, 627)])
def test_a_line_up_or_down_the_margin_has_its_words_in_reading_order(angle, top, bottom):
    page = Page().lines(
        "Certificate of registration", "of the management system", "of a company in Stubbekøbing"
    )
    page.text(20, 500, "Certificate No. QM-4711", angle=angle).text(40, 500, "Form-7b", angle=angle)
    layer = layer_of(page)
    margin = layer.words[-4:]
    assert [word.text for word in margin] == ["Certificate", "No.", "QM-4711", "Form-7b"]
    (box,) = {word.box for word in margin[:3]}  # each has the whole line's
    assert (box.y0, box.y1) == pytest.approx((top, bottom), abs=12)
    assert box.width == pytest.approx(14, abs=3)
    assert margin[3].box.x0 > 22
    assert layer.faults == ()


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_line_up_the_margin_of_a_page_shown_turned(rotate):
    page = Page((600, 800), rotate=rotate).text(300, 400, "Certificate of registration", 8, angle=rotate)
    page.text(200, 400, "Form 7b", angle=rotate + 90)
    words = layer_of(page).words
    assert [word.text for word in words] == ["Certificate", "of", "registration", "Form", "7b"]
    assert words[3].box == words[4].box
    assert words[3].box.height > 2 * words[3].box.width


def test_letters_up_the_margin_that_are_placed_one_by_one():
    page = Page().text(72, 100, "Certificate of registration")
    y = 500.0
    # Helvetica's widths in thousandths of the size, and a little more.
    for letter, width in zip("NO. QM-47", (722, 778, 278, 278, 778, 833, 333, 556, 556), strict=True):
        if letter != " ":
            page.text(20, y, letter, angle=90)
        y -= 12 * width / 1000 + 1
    assert texts(page)[3:] == ["NO.", "QM-47"]


def test_words_far_apart_in_the_margin_are_two_lines():
    page = Page().text(72, 100, "Certificate of registration")
    page.text(20, 700, "Form 7b", angle=90).text(20, 300, "Serial 4711", angle=90)
    boxes = [word.box for word in layer_of(page).words[3:]]
    assert boxes[0] == boxes[1] != boxes[2] == boxes[3]


def test_a_turned_sign_or_two_are_no_line():
    page = Page().text(72, 100, "Certificate of registration").text(20, 500, "R1", angle=90)
    assert texts(page) == ["Certificate", "of", "registration"]


def test_places_are_told_within_the_crop_box():
    page = Page((600, 800), media_origin=(40, 60), crop_box=(90, 160, 590, 760))
    page.text(72, 200, "shown").text(2, 200, "left").text(72, 20, "above").text(72, 790, "below")
    (word,) = layer_of(page).words
    assert word.text == "shown"
    # The box cuts 50 points off the left and 100 off the top.
    assert (word.box.x0, word.box.y1) == pytest.approx((72 - 50, 200 - 100 + 3), abs=2)


def test_a_word_printed_twice_for_boldness_is_one():
    page = Page().text(72, 100, "Certificate").text(72.4, 100, "Certificate").text(72, 100.3, "Certificate")
    assert texts(page) == ["Certificate"]


def test_letters_that_are_spaced_out_are_no_doubles():
    page = Page()
    for place, letter in enumerate("0099"):
        page.text(72 + 10 * place, 100, letter)
    assert texts(page) == list("0099")


def test_a_word_that_stands_in_two_places_is_two():
    page = Page().text(72, 100, "ISO").text(200, 100, "ISO").text(72, 130, "ISO")
    assert texts(page) == ["ISO"] * 3


def test_a_pattern_of_words_behind_the_text_is_left_out():
    lines = ("Certificate of registration for the", "quality management system of Example Limited")
    page = Page().lines(*lines)
    for row in range(10):
        for column in range(4):
            page.text(30 + 140 * column, 60 + 75 * row, "ORIGINAL", 9)
    assert texts(page) == " ".join(lines).split()


def test_a_word_that_a_table_repeats_is_no_pattern():
    page = Page().lines(*(f"Site {n} Yes" for n in range(12)))
    assert texts(page).count("Site") == 12


@pytest.mark.parametrize("meaning", ["\x00", "\ufffd"])
def test_a_ligature_without_a_meaning_is_read_between_letters(meaning):
    font = Font("F2", to_unicode={0x7E: meaning})
    page = Page().font(font).text(72, 100, "Cer~fica~on Iden~fica~on", font="F2")
    page.lines("of the quality management system of Example Foundry Limited", "and of all its sites", y=130)
    assert texts(page)[:2] == ["Certification", "Identification"]


def test_a_font_without_a_meaning_is_a_fault():
    mute = Font("F2", to_unicode=dict.fromkeys(range(0x41, 0x7B), "\ufffd"))
    page = Page().font(mute).text(72, 100, "Certificate of registration", font="F2")
    assert layer_of(page).faults == ("no_mapping",)


@pytest.mark.parametrize(
    "spoilt",
    ["valid until 12. ~ai 2027", "valid until 12 ~uli, 2027", "certificate 10~-4711", "~arrow and ~ettrava"],
)
def test_a_letter_without_a_meaning_is_a_fault_in_a_date_or_a_number_or_in_two_words(spoilt):
    text = (
        "This is to certify that the quality management system of Example Foundry Limited",
        "of 12 Mill Lane, Sheffield, has been audited and was found to meet the standard below",
        "for the casting of iron and the machining of parts for pumps, valves and gearboxes",
    )
    font = Font("F2", to_unicode={0x7E: "\ufffd"})
    page = Page().font(font).text(72, 100, spoilt, font="F2").lines(*text, y=130)
    assert layer_of(page).faults == ("no_mapping",)
    page = Page().font(font).text(72, 100, "a remark~ble thing", font="F2").lines(*text, y=130)
    assert layer_of(page).faults == ()


@pytest.mark.parametrize("text", ["O cine Boreali S.n.c.", "E ective date 12 May 2026"])
def test_a_space_for_a_ligature_is_a_fault(text):
    assert layer_of(Page().lines(text)).faults == ("no_mapping",)
    assert layer_of(Page().lines("Officine Boreali, e centro di assistenza; o certificati")).faults == ()


def test_a_font_that_does_not_say_what_its_letters_mean_is_a_fault():
    page = Page().font(Font("F2", to_unicode=None))
    page.text(72, 100, "$FSUJGJDBUF PG SFHJTUSBUJPO", font="F2")  # PDFium would take the codes for letters
    assert layer_of(page).faults == ("no_mapping",)


def test_letters_of_private_use_are_a_fault():
    private = Font("F2", to_unicode={code: chr(0xE000 + code) for code in range(0x41, 0x7B)})
    assert "no_mapping" in layer_of(Page().font(private).text(72, 100, "Certificate", font="F2")).faults


def test_ligatures_and_wide_letters_are_spelt_out():
    font = Font("F2", to_unicode={0x41: "\ufb01", 0x42: "\uff29\uff33\uff2f", 0x43: "\u2460"})
    assert texts(Page().font(font).text(72, 100, "certiAed B C", font="F2")) == ["certified", "ISO", "1"]


@pytest.mark.parametrize(("rotate", "angle"), [(0, 0), (0, 90), (0, 270), (90, 90), (90, 180)])
@pytest.mark.parametrize(("sign", "width", "letters"), [("&", 667, "fi"), ("%", 889, "ffi")])
def test_ligatures_drawn_one_by_one_stand_in_their_words(rotate, angle, sign, width, letters):
    page = Page(rotate=rotate).lines("Certificate of registration", angle=rotate, x=300, y=200)
    towards = math.cos(math.radians(angle)), -math.sin(math.radians(angle))

    def write(text, advance):  # in thousandths of the size, as Helvetica's widths are
        x, y = (start + 0.012 * advance * way for start, way in zip((100, 400), towards, strict=True))
        page.text(x, y, text, angle=angle)

    write("Certi", 0)
    page.content.append(f"/Span <</ActualText <FEFF{letters.encode('utf-16-be').hex()}>>> BDC")
    write(sign, 2111)
    page.content.append("EMC")
    write("cate no. 1", 2111 + width)
    assert texts(page)[3:] == [f"Certi{letters}cate", "no.", "1"]


def test_what_is_no_character_is_a_letter_that_is_not_told():
    font = Font("F2", to_unicode={0x41: "\ufffe"})
    page = Page().font(font).text(72, 100, "xAx", font="F2").lines("Certificate of registration", y=130)
    assert texts(page)[0] == "x\ufffdx"


@pytest.mark.parametrize(
    ("printed", "lacking"),
    [
        pytest.param("produAione condiAioni esecuAione", True, id="one letter for another"),
        pytest.param("Officine {arnholt Fonderia s.r.l.", True, id="a sign for a letter"),
        pytest.param(
            "am 19S Mai 2025 bis 18S Mai 2028 ohne Abschnitt 8S3", True, id="a capital for full stops"
        ),
        pytest.param("IAF 29A 35A, 5S, 2B and 3C", False, id="codes"),
        pytest.param(
            "issued Oct 12Q 2023. First registered May 3Q 2021.",
            True,
            id="a capital for commas",
        ),
        pytest.param("08-08-W0W3 until W3-07-W0W6", True, id="a capital for a digit"),
        pytest.param("RvA, DAkkS, VinaCert and KvK, three GmbH", False, id="names that end with a capital"),
        pytest.param("12V 24V 48V, NAF 28.13Z 33.12Z 46.69Z, 2T6 0T6 2T5", False, id="units and codes"),
        pytest.param("Officine McDonald, VinaCert and GmbH", False, id="names"),
        pytest.param("VinaCert of VinaCert, www.vinaCert.example", False, id="one name again and again"),
        pytest.param("{Company name} of {{COUNTRY}}", False, id="a form"),
        pytest.param("S:\\Templates\\Certificate.docx", False, id="a path"),
        pytest.param("DateOfIssue goodMorning CertificateNumber issuedTo", False, id="lost spaces"),
    ],
)
def test_letters_that_are_taken_for_others(printed, lacking):
    layer = layer_of(Page().lines("Certificate of registration", printed))
    assert (layer.lacks_letters, layer.sound) == (lacking, True)


def test_half_a_surrogate_pair_does_not_get_through():
    font = Font("F2", to_unicode={0x41: "\ud800"})
    page = Page().font(font).text(72, 100, "xAx", font="F2").lines("Certificate of registration", y=130)
    assert texts(page)[0] == "x\ufffdx"


def test_a_character_beyond_the_basic_plane_is_one():
    font = Font("F2", to_unicode={0x41: "\U00020bb7"})
    page = Page().font(font).text(72, 100, "A", font="F2").lines("Certificate of registration", y=130)
    assert texts(page)[0] == "\U00020bb7"


@pytest.mark.parametrize("hyphen", ["-", "\xad"])
def test_every_hyphen_is_one(hyphen):
    assert texts(Page().text(72, 100, f"QM{hyphen}4711")) == ["QM-4711"]


def test_a_hyphen_at_the_end_of_a_line_is_one():
    page = Page().text(72, 100, "manage-").text(72, 115, "ment system")
    assert texts(page) == ["manage-", "ment", "system"]


def test_text_without_ink_is_no_text_layer():
    page = Page().lines("Certificate of registration", "what a scanner took for it", mode=LETTERS_WITHOUT_INK)
    layer = layer_of(page)
    assert (layer.words, layer.faults) == ((), ("invisible",))


def test_a_little_text_without_ink_is_left_out():
    page = Page().lines("Certificate of registration", "of the quality management system")
    page.text(72, 300, "hidden", mode=LETTERS_WITHOUT_INK)
    layer = layer_of(page)
    assert layer.sound
    assert "hidden" not in [w.text for w in layer.words]


def test_text_without_spaces_is_a_fault():
    run = "CertificateOfRegistrationOfTheQualityManagementSystemOfExampleFoundryLimited"
    assert layer_of(Page().lines(run, run + "x")).faults == ("no_spaces",)


def test_text_within_a_form_is_read():
    assert texts(Page().form(Page().text(72, 100, "within"))) == ["within"]


def test_a_filled_in_field_is_read():
    page = Page().text(72, 100, "Certificate No").widget(200, 100, "QM-4711")
    word = next(w for w in layer_of(page).words if w.text == "QM-4711")
    assert (word.box.x0, word.box.y1) == pytest.approx((202, 103), abs=3)


def test_a_page_without_text_has_no_words():
    layer = layer_of(Page().rectangle(10, 10, 50, 50))
    assert (layer.words, layer.faults, layer.sound) == ((), (), False)


@pytest.mark.parametrize("size", [1e7, 1e30, 1e-9])
def test_letters_of_an_absurd_size_are_no_words_of_the_page(size):
    page = Page().text(72, 100, "Giant", size).text(72, 300, "Certificate")
    for word in layer_of(page).words:
        assert word.box.width <= A4[0]
        assert word.box.height <= A4[1]


def test_a_comma_takes_the_height_of_the_letter_before_it_and_no_other():
    def at(text, x, top, bottom):
        return text_layer.Character(text, box := Box(x, top, x + 5, bottom), box, invisible=False, turns=0)

    tall, small, comma = at("W", 0, 0, 140), at("d", 50, 90, 100), at(",", 56, 98, 101)
    found = list(text_layer._with_line_height([tall, small, comma]))
    assert [(c.box.y0, c.box.y1) for c in found] == [(0, 140), (90, 100), (90, 100)]


def test_letters_drawn_with_their_marks_take_the_height_of_the_letter_before_them():
    def at(text, x, top, bottom):
        return text_layer.Character(text, box := Box(x, top, x + 5, bottom), box, invisible=False, turns=0)

    characters = [
        at("ช", 0, 0, 16),
        at("บ", 6, 5, 11),
        at("ุ", 11, 5, 11),
        at("ร", 17.3, 5, 11),
        at("ี", 22, 5, 11),
    ]
    assert [word.text for word in text_layer._words(characters)] == ["ชบุรี"]


def test_text_of_full_transparency_is_invisible():
    page = Page().text(72, 100, "Certificate")
    page.content.insert(0, "/Clear gs")
    with pikepdf.open(io.BytesIO(pdf(page))) as file:
        file.pages[0].Resources.ExtGState = pikepdf.Dictionary(Clear=pikepdf.Dictionary(ca=0))
        data = io.BytesIO()
        file.save(data)
    with open_pdf(data.getvalue(), Limits()) as pages:
        layer = read_text_layer(next(pages))
    assert (layer.words, layer.faults) == ((), ("invisible",))
