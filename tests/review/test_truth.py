import json

from benchmarks.accuracy.truth import load_truth
from certscan.review.desk import Desk
from certscan.review.operations import FIELDS, Accept, Correct, NotCertificate, Undo
from certscan.review.truth import truth_lines
from certscan.settings import Settings
from tests.review.world import DAY


def desk_on(world):
    return Desk(world.ledger, lambda: Settings(as_of=DAY))


def do(world, sha256, *operations):
    desk = desk_on(world)
    for operation in operations:
        desk.do(sha256, desk.open(sha256).version, "ann", operation)


def rows(world):
    return [json.loads(line) for line in truth_lines(desk_on(world).corrected_cases())]


def test_what_nobody_decided_on_is_no_truth(world):
    world.certain()
    undone = world.doubtful()
    do(world, undone, Accept(certificate=0), Undo())
    assert rows(world) == []


def test_fields_that_nobody_looked_at_are_uncertain(world):
    sha256 = world.doubtful()
    do(world, sha256, Correct(certificate=0, field="holder", value="Borealis", printed="Borealis"))
    (row,) = rows(world)
    assert row["holder"] == "Borealis"
    assert "holder" not in row["uncertain"]
    assert {"issuer", "expiry_date", "standards", "languages"} <= set(row["uncertain"])
    assert row["reviewed"]["by"] == "ann"
    assert row["provenance"]["sha256"] == sha256


def test_of_a_certificate_that_was_accepted_whole_all_fields_are_true(world):
    do(world, world.doubtful(), Accept(certificate=0))
    (row,) = rows(world)
    assert not set(FIELDS) & set(row["uncertain"])
    assert (row["standards"], row["accreditation"]) == (["ISO 9001:2015"], ["UKAS"])
    assert (row["expiry_date"], row["initial_date"]) == ("2028-04-03", None)


def test_two_documents_of_one_name_are_told_apart(world):
    first, second, third = world.certain("a.pdf"), world.certain("other/a.pdf"), world.certain("b.pdf")
    for sha256 in (first, second, third):
        do(world, sha256, Accept(certificate=0))
    assert {row["file"] for row in rows(world)} == {f"a.{first[:8]}.pdf", f"a.{second[:8]}.pdf", "b.pdf"}


def test_the_benchmark_reads_it(world, tmp_path):
    do(world, world.two(), Accept(certificate=0), Accept(certificate=1))
    do(world, world.doubtful(), NotCertificate())
    lines = "".join(f"{line}\n" for line in truth_lines(desk_on(world).corrected_cases()))
    (tmp_path / "truth.jsonl").write_text(lines, encoding="utf-8")
    files = {file.name: file.certificates for file in load_truth(tmp_path)}
    assert files["doubtful.pdf"] == ()
    first, second = files["two.pdf"]
    assert (first.pages, second.pages) == ({1}, {2})
    assert second.members("standards") == {"ISO 14001:2015"}
    assert second.accepted("holder") == ["Borealis Pump Works Ltd."]
    assert not second.skips("holder")
    assert second.skips("languages")
