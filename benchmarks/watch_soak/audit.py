"""Whether the ledger and the disk tell the same, and every file ended with exactly one result."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from certscan.runs.ledger import Ledger


@dataclass
class Audit:
    """What was found; no complaint means that nothing is lost, doubled or half done."""

    files: int = 0
    done: int = 0
    failed: int = 0
    duplicates: int = 0
    complaints: list[str] = field(default_factory=list)

    def expect(self, what: str, found: Iterable[str], wanted: Iterable[str]) -> None:
        """Compare two collections in which each thing may be only once."""
        found, wanted = Counter(list(found)), Counter(list(wanted))
        for name, difference in (("lost", wanted - found), ("too many", found - wanted)):
            if difference:
                some = ", ".join(sorted(difference)[:3])
                self.complaints.append(f"{what}: {sum(difference.values())} {name}, as {some}")


def audit(out: Path, contents: Iterable[bytes], ledger_file: Path | None = None) -> Audit:
    """Compare ledger, JSON files and JSON Lines with the contents that were dropped."""
    wanted = [hashlib.sha256(content).hexdigest() for content in contents]
    ledger = Ledger(ledger_file or out / "ledger.sqlite", read_only=True)
    rows = ledger.query("SELECT sha256, state, result, record FROM content")
    ((duplicates,),) = ledger.query("SELECT count(*) FROM path WHERE duplicate")
    outputs = dict(ledger.query("SELECT name, bytes FROM output"))
    ledger.close()
    states = Counter(state for _, state, _, _ in rows)
    found = Audit(len(wanted), states["done"], states["failed"], duplicates)
    found.expect("contents in the ledger", (sha for sha, *_ in rows), wanted)
    found.expect("contents with a result", (sha for sha, s, *_ in rows if s in {"done", "failed"}), wanted)
    on_disk = {path.name: path.read_text(encoding="utf-8") for path in (out / "records").iterdir()}
    found.expect("JSON files", on_disk, (result or "none" for _, _, result, _ in rows))
    for sha, _, result, record in rows:
        if result in on_disk and json.loads(on_disk[result]) != json.loads(record):
            found.complaints.append(f"JSON file {result} is not what the ledger has of {sha}")
    lines = [line for file in sorted(out.glob("records-*.jsonl")) for line in file.read_text().splitlines()]
    found.expect("JSON lines", lines, (record for *_, record in rows))
    sizes = {file.name: file.stat().st_size for file in out.glob("records-*.jsonl")}
    if sizes != outputs:
        found.complaints.append(f"JSON Lines files are {sizes} bytes long, in the ledger {outputs}")
    return found
