"""The seam behind which every rule about all certificates of a supplier stands."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Protocol

from certscan.record import Finding
from certscan.rules.across.supplier import Supplier
from certscan.rules.rule import Context, Described


class AcrossRule(Described, Protocol):
    """One question asked of all certificates of a supplier.

    `others` are the suppliers of the run that bear one of its certificate numbers.
    """

    @abstractmethod
    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterable[Finding]:
        """Give what is to be said of the supplier, most often nothing."""
