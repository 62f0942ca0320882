import pytest

from certscan.record import Status, VerdictStatus
from certscan.runs import remembered
from certscan.runs.corrections import correct, reviewed
from certscan.runs.ledger import Ledger
from certscan.runs.remembered import scan_new
from certscan.settings import Settings
from tests.engines.contents import pdf, scan_by_content
from tests.support.here import Here


class Scan:
    """Counts what is read."""

    def __init__(self, version="0.1.0"):
        self.read = []
        self.version = version

    def __call__(self, path, settings):
        self.read.append(path.name)
        document = scan_by_content(path, settings)
        reader = document.reader.model_copy(update={"certscan": self.version})
        return document.model_copy(update={"reader": reader})


@pytest.fixture(autouse=True)
def _without_processes(monkeypatch):
    monkeypatch.setattr("certscan.runs.folder.Workers", Here)


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "ledger.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.pdf").write_bytes(pdf("ok", name))
    return folder


def run(folder, ledger, scan, **options):
    settings = options.pop("settings", Settings(jobs=1))
    return list(scan_new(sorted(folder.iterdir()), settings, ledger, scan=scan, **options))


def test_a_second_run_reads_only_what_is_new(inbox, ledger):
    first, second = Scan(), Scan()
    before = run(inbox, ledger, first)
    (inbox / "b2.pdf").write_bytes(pdf("ok", "b2"))
    (inbox / "c.pdf").write_bytes(pdf("ok", "changed"))
    after = run(inbox, ledger, second)
    assert first.read == ["a.pdf", "b.pdf", "c.pdf"]
    assert second.read == ["b2.pdf", "c.pdf"]
    assert [d.source.name for d in after] == ["a.pdf", "b.pdf", "b2.pdf", "c.pdf"]
    assert after[0].source == before[0].source


def test_a_renamed_or_copied_file_is_not_read_and_has_its_own_name(inbox, ledger):
    run(inbox, ledger, Scan())
    (inbox / "a.pdf").rename(inbox / "renamed.pdf")
    (inbox / "copy.pdf").write_bytes(pdf("ok", "b"))
    scan = Scan()
    documents = run(inbox, ledger, scan)
    assert scan.read == []
    assert [d.source.name for d in documents] == ["b.pdf", "c.pdf", "copy.pdf", "renamed.pdf"]
    assert documents[2].source.path == str(inbox / "copy.pdf")


def test_copies_in_one_run_are_read_once(inbox, ledger):
    (inbox / "z.pdf").write_bytes(pdf("ok", "a"))
    scan = Scan()
    documents = run(inbox, ledger, scan)
    assert scan.read == ["a.pdf", "b.pdf", "c.pdf"]
    assert [d.source.name for d in documents] == ["a.pdf", "b.pdf", "c.pdf", "z.pdf"]


@pytest.mark.parametrize(
    ("old", "now", "read"),
    [
        ("0.1.0", "0.1.0", 0),
        ("0.1.0", "0.2.0", 3),
        ("0.9.0", "0.10.0", 3),
        ("0.10.0", "0.9.0", 0),
        ("0.1.0.dev1", "0.1.0", 0),
    ],
)
def test_what_an_older_version_read_is_read_again(inbox, ledger, monkeypatch, old, now, read):
    run(inbox, ledger, Scan(old))
    monkeypatch.setattr(remembered, "__version__", now)
    scan = Scan(now)
    run(inbox, ledger, scan)
    assert len(scan.read) == read


def test_reread_reads_all_once(inbox, ledger):
    (inbox / "z.pdf").write_bytes(pdf("ok", "a"))
    run(inbox, ledger, Scan())
    scan = Scan()
    assert len(run(inbox, ledger, scan, reread=True)) == 4
    assert scan.read == ["a.pdf", "b.pdf", "c.pdf"]


def test_a_record_from_the_ledger_is_judged_on_the_day_of_the_run(inbox, ledger):
    (inbox / "a.pdf").write_bytes(pdf("until", "2027-03-01"))
    (before, *_) = run(inbox, ledger, Scan(), settings=Settings(jobs=1, as_of="2026-11-23"))
    scan = Scan()
    (after, *_) = run(inbox, ledger, scan, settings=Settings(jobs=1, as_of="2027-03-02"))
    assert scan.read == []
    assert before.certificates[0].verdict.status is VerdictStatus.VALID
    assert after.certificates[0].verdict.status is VerdictStatus.EXPIRED


def test_a_failure_is_remembered_but_not_that_a_file_could_not_be_opened(inbox, ledger):
    (inbox / "a.pdf").write_bytes(pdf("broken"))
    files = [inbox / "a.pdf", inbox / "gone.pdf"]
    for read in (["a.pdf", "gone.pdf"], ["gone.pdf"]):
        scan = Scan()
        documents = list(scan_new(files, Settings(jobs=1), ledger, scan=scan))
        assert scan.read == read
        assert [d.error.code for d in documents] == ["corrupt", "vanished"]


def test_a_file_that_changes_between_hash_and_reading_is_not_remembered(inbox, ledger):
    scan = Scan()

    def changing(path, settings):
        path.write_bytes(pdf("ok", path.name, "changed"))
        return scan(path, settings)

    run(inbox, ledger, changing)
    assert ledger.query("SELECT count(*) FROM content") == [(0,)]


def test_a_run_that_ends_early_keeps_what_it_has_read(inbox, ledger):
    documents = scan_new(sorted(inbox.iterdir()), Settings(jobs=1), ledger, scan=Scan())
    assert next(documents).status is Status.OK
    documents.close()
    scan = Scan()
    run(inbox, ledger, scan)
    assert scan.read == ["b.pdf", "c.pdf"]


@pytest.mark.parametrize(("version", "reread"), [("0.1.0", False), ("0.0.1", False), ("0.1.0", True)])
def test_what_a_person_has_corrected_is_taken_from_the_ledger_whatever_else_is_read(
    inbox, ledger, version, reread
):
    first, second = Scan(version), Scan()
    document = run(inbox, ledger, first)[0]
    (certificate,) = document.certificates
    changed = document.model_copy(
        update={"certificates": (certificate.model_copy(update={"holder": None}),), "status": Status.OK}
    )
    before = reviewed(ledger, document.source.sha256)
    correct(ledger, before, "ann", "{}", changed.to_json_line())
    after = run(inbox, ledger, second, reread=reread)
    assert "a.pdf" not in second.read
    assert [d.certificates[0].holder is None for d in after] == [True, False, False]
