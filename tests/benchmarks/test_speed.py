from pathlib import Path

import pytest

from benchmarks.speed import __main__ as speed
from benchmarks.speed import memory, rivals, runs
from benchmarks.speed.timing import Timing, cpu_seconds, in_turns
from tests.support.pdf_writer import A4, Page, pdf
from tests.support.pictures import drawn, encoded, pixels

LINES = ("Certificate of registration number QM-47110815", "Example Foundry Limited, Sheffield")


@pytest.fixture
def corpus(tmp_path):
    files = tmp_path / "files"
    files.mkdir()
    picture = drawn(*LINES, size=(1000, 300))
    (files / "digital.pdf").write_bytes(pdf(Page().lines(*LINES)))
    (files / "scan.png").write_bytes(encoded(picture, "PNG"))
    (files / "mixed.pdf").write_bytes(pdf(Page().lines(*LINES), Page().image(pixels(picture), 0, 0, *A4)))
    (files / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    return tmp_path


def test_contestants_take_turns_after_one_round_of_warming():
    order, ticks = [], iter(range(100))
    runs = {name: (lambda name=name: order.append(name)) for name in "ab"}
    timings = in_turns(runs, 2, clock=lambda: float(next(ticks)))
    assert order == ["a", "b"] * 3
    assert timings == {"a": Timing((1.0, 1.0)), "b": Timing((1.0, 1.0))}


def test_a_timing_tells_its_median_and_spread():
    timing = Timing((3.0, 1.0, 2.0))
    assert (timing.middle, timing.spread) == (2.0, 3.0)


def test_the_clock_counts_work():
    before = cpu_seconds()
    sum(n * n for n in range(10**6))
    assert cpu_seconds() > before


def test_files_are_sorted_by_what_reads_them(corpus):
    digital, scans = speed._sorted(corpus, 5)
    assert ([p.name for p in digital], [p.name for p in scans]) == (["digital.pdf"], ["scan.png"])
    assert speed._sorted(corpus, 0) == ([], [])


def test_the_floor_runs_each_page_and_line_once(corpus, monkeypatch):
    bare = rivals.BareModels([corpus / "files" / "scan.png"], speed.Settings())
    assert (len(bare._pages), len(bare._lines)) == (1, len(LINES))
    bare.run()
    bare.run_by_default()


def test_the_tables_name_the_floor(corpus, capsys):
    assert speed.main(["--corpus", str(corpus), "--files", "1", "--rounds", "1"]) == 0
    shown = capsys.readouterr().out
    for name in (
        "PDFium: words with boxes",
        "the models alone, as onnxruntime runs them by default",
        "the models alone, as certscan runs them",
        "pdfplumber: extract_words",
        "certscan: all",
    ):
        assert name in shown


def test_runs_are_compared_and_known_files_cost_little(corpus):
    paths = [corpus / "files" / "digital.pdf", corpus / "files" / "broken.pdf"]
    one, two = runs.of_workers(paths, 1)
    assert min(one.clock, one.processor, two.clock, two.processor) > 0
    for sample in (4, 20):
        first, second = runs.of_known_files(paths, 20, sample, speed.Settings())
        assert 0 < second.processor < first


def test_the_peer_is_told_to_be_missing(corpus, monkeypatch):
    monkeypatch.setattr(runs, "find_spec", lambda name: None)
    assert runs.of_peer([corpus / "files" / "mixed.pdf"], ["eng"], 1) is None


def test_the_peer_is_run_with_each_set_of_languages(corpus, require_program, monkeypatch):
    require_program("tesseract")
    pytest.importorskip("ocrmypdf")
    commands = []
    plain = runs.subprocess.run

    def counted(command, **how):
        commands.append(command)
        return plain(command, **how)

    monkeypatch.setattr(runs.subprocess, "run", counted)
    costs = runs.of_peer([corpus / "files" / "mixed.pdf"], ["eng", "eng+eng"], 1)
    assert list(costs) == [
        "certscan scan",
        "ocrmypdf --sidecar -l eng",
        "ocrmypdf --sidecar -l eng+eng",
    ]
    assert all(taken.processor > 0 for taken in costs.values())
    assert [command[command.index("-l") + 1] for command in commands if "-l" in command] == ["eng", "eng+eng"]


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="the system does not tell what processes hold"
)
def test_memory_is_told_after_each_document(corpus):
    digital = [corpus / "files" / "digital.pdf"]
    held = memory.of_many(digital, digital, 4, every=2)
    assert len(held.after) == 4
    assert 10 < min(held.after) <= held.highest < 3000
    assert memory.of_scans(digital, 1).highest > 10


def test_growth_is_that_after_the_first_quarter():
    assert memory.Memory(9.0, (1.0, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0)).slope == pytest.approx(500)
