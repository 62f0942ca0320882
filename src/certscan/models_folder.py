"""Where the models lie that come with certscan: weights fitted here, and the list of those of others."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path


def models_folder() -> Traversable:
    """Give the folder `models`, of the installed package or, in a checkout, of the project.

    FileNotFoundError where there is none, which only a damaged installation can bring about.
    """
    installed = resources.files("certscan") / "models"
    if installed.is_dir():
        return installed
    checkout = Path(__file__).resolve().parents[2] / "models"
    if checkout.is_dir():
        return checkout
    raise FileNotFoundError("the folder certscan/models is missing; install certscan anew")
