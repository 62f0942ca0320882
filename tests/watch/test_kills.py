"""A small version of `python -m benchmarks.watch_soak kills`, for each way to dispose of files."""

import pytest

from benchmarks.watch_soak import kills
from benchmarks.watch_soak.audit import audit


@pytest.mark.parametrize("on_done", ["move", "delete"])
def test_kills_at_random_moments_lose_double_and_halve_nothing(tmp_path, on_done):
    report = kills.run(tmp_path / "soak", files=100, kills=6, seed=3, on_done=on_done, say=lambda text: None)
    assert report.audit.complaints == []
    assert (report.audit.done, report.audit.failed) == (98, 2)
    assert report.kills_while_working > 0


def test_the_audit_finds_what_is_lost_doubled_or_half_done(world):
    contents = [world.drop(f"{number}.pdf", "ok", str(number)).read_bytes() for number in range(3)]
    world.once()
    assert audit(world.out, contents).complaints == []
    assert len(audit(world.out, [*contents, b"lost"]).complaints) == 2
    (lines,) = world.out.glob("records-*.jsonl")
    text = lines.read_text()
    lines.write_text(text + text.splitlines()[0] + "\n")
    assert len(audit(world.out, contents).complaints) == 2
    lines.write_text(text)
    (one, *_) = (world.out / "records").iterdir()
    one.write_text("{}")
    assert len(audit(world.out, contents).complaints) == 1
    one.unlink()
    assert len(audit(world.out, contents).complaints) == 1
