"""`certscan judge`: judge records again, without reading the documents."""

from __future__ import annotations

from certscan.cli.delivery import deliver
from certscan.cli.options import AsOf, Expect, FailOnOption, Output, Profile, Records, settings_from
from certscan.settings import FailOn


def judge(
    records: Records,
    output: Output = None,
    as_of: AsOf = None,
    profile: Profile = None,
    expect: Expect = None,
    fail_on: FailOnOption = FailOn.NEVER,
) -> None:
    """Judge records again, on another day or under another profile, without reading the documents.

    What was read stays as it is; only the verdicts are new.
    """
    from certscan.output.records import read_records
    from certscan.rules.judge_document import judge_again

    settings = settings_from(as_of=as_of, profile=profile, expect=expect)
    documents = list(read_records(records))
    judged = (judge_again(document, settings) for document in documents)
    deliver(judged, len(documents), settings, output or [], fail_on, "Judging")
