from certscan.review.desk import Desk
from certscan.review.operations import Accept, Correct, Merge, Reject
from certscan.review.telling import told
from certscan.review.view import sheets
from certscan.settings import Settings
from tests.factories import standard
from tests.review.world import DAY, plain, text_of


def sheet_after(world, sha256, *operations):
    desk = Desk(world.ledger, lambda: Settings(as_of=DAY))
    for operation in operations:
        desk.do(sha256, desk.open(sha256).version, "ann", operation)
    return sheets(desk.open(sha256))[0]


def keys(fields):
    return [field.key for field in fields]


def test_fields_stand_by_what_they_ask_for(world):
    sha256 = world.put(
        "a.pdf", plain(holder=text_of("holder", confidence=0.3), issue_date=None, needs_review=True)
    )
    sheet = sheet_after(world, sha256)
    assert keys(sheet.doubtful) == ["holder", "issue_date"]
    assert "expiry_date" in keys(sheet.certain)
    assert "initial_date" in keys(sheet.missing)
    assert sheet.open == 2


def test_what_was_in_doubt_stays_in_its_place_once_it_is_decided(world):
    sheet = sheet_after(world, world.doubtful(), Accept(certificate=0, field="holder"))
    assert [(f.key, f.decided) for f in sheet.doubtful] == [("holder", True), ("expiry_date", False)]
    assert sheet.open == 1


def test_a_rejected_value_that_was_certain_is_a_decision_too(world):
    sheet = sheet_after(world, world.certain(), Reject(certificate=0, field="expiry_date"))
    (field,) = [f for f in (*sheet.doubtful, *sheet.missing) if f.key == "expiry_date"]
    assert field.decided
    assert field.value is None


def test_a_doubt_is_never_hidden_when_certificates_change_places(world):
    sheet = sheet_after(world, world.two(), Merge(certificate=1, into=0))
    assert "standards-1" in keys(sheet.doubtful)


def test_members_of_a_list_are_fields_of_their_own_and_one_more_can_be_added(world):
    two = (standard("ISO 9001:2015"), standard("ISO 14001:2015", 0.4))
    sheet = sheet_after(world, world.put("a.pdf", plain(standards=two, needs_review=True)))
    assert keys(sheet.doubtful) == ["standards-1"]
    assert keys(sheet.certain)[0] == "standards-0"
    assert [f.adds for f in sheet.missing if f.key == "standards"] == [True]


def test_a_box_of_the_whole_page_is_not_shown(world):
    typed = Correct(certificate=0, field="holder", value="Somebody Else", printed="Somebody Else")
    sheet = sheet_after(world, world.doubtful(), typed)
    assert sheet.doubtful[0].places == ()


def test_each_step_has_its_words(world):
    sha256 = world.doubtful()
    typed = Correct(certificate=0, field="holder", value="Somebody", printed="Somebody")
    sheet_after(world, sha256, typed, Accept(certificate=0, field="issuer"), Accept(certificate=0))
    steps = Desk(world.ledger, Settings).open(sha256).corrections
    assert [told(step) for step in steps] == [
        "Holder: Somebody",
        "Certification body accepted",
        "All accepted",
    ]
