"""What is wrong with a value that a user wrote, in the user's words rather than those of the checks."""

from __future__ import annotations

from pydantic_core import ErrorDetails

_SAID = {
    "extra_forbidden": "this key is not known",
    "missing": "this must be given",
    "too_short": "give at least one value",
    "tuple_type": "write a list in square brackets",
    "list_type": "write a list in square brackets",
    "dict_type": "write a table of keys and values",
    "model_type": "write a table of keys and values",
    "string_type": "write text in quotation marks",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "int_type": "write a whole number",
    "int_parsing": "write a whole number",
    "int_from_float": "write a whole number",
    "float_type": "write a number",
    "float_parsing": "write a number",
    "date_type": "write a day as in 2027-05-11",
    "date_parsing": "write a day as in 2027-05-11",
    "date_from_datetime_parsing": "write a day as in 2027-05-11",
    "greater_than": "write a number above {gt}",
    "greater_than_equal": "write {ge} or a larger number",
    "less_than": "write a number below {lt}",
    "less_than_equal": "write {le} or a smaller number",
    "enum": "write {expected}",
}


def said(error: ErrorDetails) -> str:
    """Say what to write instead, without a full stop; what has no words here keeps those of pydantic."""
    form = _SAID.get(error["type"])
    return form.format(**error.get("ctx", {})) if form else error["msg"].removeprefix("Value error, ")
