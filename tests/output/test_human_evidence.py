"""What a person has decided, in a report's pictures."""

from certscan.output.page_facts import boxes, places_in_pictures
from certscan.record import WHOLE_PAGE, Evidence, Origin
from tests.factories import certificate, text_value

SOMEWHERE = Evidence(page=1, bbox=WHOLE_PAGE, text="typed", origin=Origin.HUMAN)
DRAWN = Evidence(page=1, bbox=(0.25, 0.5, 0.75, 0.625), text="drawn", origin=Origin.HUMAN)


def test_a_box_of_the_whole_page_is_not_drawn():
    assert boxes((SOMEWHERE,)) == ""
    assert boxes((SOMEWHERE, DRAWN)) == "1 0.25 0.5 0.75 0.625"


def test_what_a_person_confirmed_on_a_picture_tells_how_the_page_stands():
    holder = text_value("drawn").model_copy(update={"evidence": (SOMEWHERE, DRAWN)})
    names = ("certificate_number", "address", "scope", "issue_date", "expiry_date")
    reviewed = certificate(holder=holder, standards=(), accreditation=(), **dict.fromkeys(names))
    assert [(page, (box.x0, box.y1)) for page, box in places_in_pictures(reviewed)] == [(1, (0.25, 0.625))]
