from datetime import date
from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from certscan.mistakes import said
from certscan.policy.profile import Accreditation


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid")

    names: Annotated[tuple[str, ...], Field(min_length=1)]
    days: Annotated[int, Field(ge=0, le=90)] = 0
    making: bool = False
    on: date | None = None
    accreditation: Accreditation = Accreditation.ANY
    share: Annotated[float, Field(gt=0)] = 1
    url: str = ""

    @field_validator("url")
    @classmethod
    def web_address(cls, url: str) -> str:
        if url.startswith("ftp"):
            raise ValueError("this is no web address")
        return url


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "this must be given"),
        ({"names": ()}, "give at least one value"),
        ({"names": "Borealis"}, "write a list in square brackets"),
        ({"names": (1,)}, "write text in quotation marks"),
        ({"names": ("a",), "nams": 1}, "this key is not known"),
        ({"names": ("a",), "days": "many"}, "write a whole number"),
        ({"names": ("a",), "days": -1}, "write 0 or a larger number"),
        ({"names": ("a",), "days": 91}, "write 90 or a smaller number"),
        ({"names": ("a",), "making": "of"}, "write true or false"),
        ({"names": ("a",), "on": "soon"}, "write a day as in 2027-05-11"),
        ({"names": ("a",), "accreditation": "must"}, "write 'any' or 'required'"),
        ({"names": ("a",), "share": 0}, "write a number above 0.0"),
        ({"names": ("a",), "url": "ftp://x"}, "this is no web address"),
        (
            {"names": ("a",), "url": b"\xff"},
            "Input should be a valid string, unable to parse raw data as a unicode string",
        ),
    ],
)
def test_a_mistake_is_said_in_the_words_of_who_wrote_it(values, expected):
    with pytest.raises(ValidationError) as raised:
        Form.model_validate(values)
    assert said(raised.value.errors()[0]) == expected
