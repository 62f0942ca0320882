"""What tests of the whole pipeline share."""

import json

import jsonschema
import pytest

from certscan import pipeline
from certscan.document.source import SourceFile
from certscan.record import json_schema
from certscan.settings import Settings
from tests.support.engines import BlindEngine


@pytest.fixture(scope="session")
def scan_bytes():
    """Give a function from bytes to a document, read by an engine that draws pages and sees nothing."""

    def scan(data, **options):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pipeline, "engine", lambda choice: BlindEngine())
            return pipeline.scan_source(SourceFile("input", data), "input", Settings(**options))

    return scan


@pytest.fixture(scope="session")
def check_record():
    """Give a function that checks a document's line against the published schema."""
    validator = jsonschema.Draft202012Validator(json_schema())

    def check(document):
        line = document.to_json_line()
        assert "\n" not in line
        record = json.loads(line)
        validator.validate(record)
        assert (record["status"] == "failed") == (record["error"] is not None)
        return record

    return check
