"""Whatever the bytes are, there is one record, and it is of the contract."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from certscan.errors import INPUT_ERRORS
from certscan.record import Document
from tests.support.broken_pdfs import sound
from tests.support.pictures import encoded

CODES = {error.code for error in INPUT_ERRORS}

MAGIC = (
    b"%PDF-1.7\n",
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    b"II*\x00\x08\x00\x00\x00",
    b"MM\x00*\x00\x00\x00\x08",
    b"II+\x00\x08\x00\x00\x00",
    b"RIFF\xff\x0f\x00\x00WEBPVP8 ",
    b"BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00",
    b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
)

_small = Image.linear_gradient("L").resize((24, 16)).convert("RGB")
WHOLE = (
    sound(),
    *(encoded(_small, kind) for kind in ("JPEG", "PNG", "WEBP", "BMP")),
    encoded(_small, "TIFF", save_all=True, append_images=[_small, _small]),
    encoded(_small.convert("1"), "TIFF", compression="group4"),
)

many = settings(max_examples=120, deadline=None)


@st.composite
def damaged(draw):
    """A sound file in which some stretches were overwritten, cut out or doubled."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 24)))
        data[start:end] = draw(st.one_of(st.binary(max_size=24), st.just(bytes(data[start:end]) * 2)))
    return bytes(data[:4096])


@pytest.fixture(scope="module")
def check(scan_bytes, check_record):
    def check(data):
        document = scan_bytes(data)
        record = check_record(document)
        assert Document.model_validate_json(document.to_json_line()) == document
        if record["error"]:
            assert record["error"]["code"] in CODES - {"internal"}
            assert record["error"]["message"]
            assert record["error"]["hint"]
        return document

    return check


@many
@given(data=st.binary(max_size=4096))
@example(data=b"")
@example(data=b"\x00")
def test_any_bytes_give_a_record(check, data):
    check(data)


@many
@given(magic=st.sampled_from(MAGIC), rest=st.binary(max_size=4000))
def test_any_bytes_behind_a_known_beginning_give_a_record(check, magic, rest):
    check(magic + rest)


@settings(max_examples=250, deadline=None)
@given(data=damaged())
def test_any_damage_to_a_sound_file_gives_a_record(check, data):
    check(data)


@pytest.mark.parametrize("whole", WHOLE, ids=lambda data: repr(data[:4]))
def test_the_sound_files_are_read(check, whole):
    assert check(whole).error is None
