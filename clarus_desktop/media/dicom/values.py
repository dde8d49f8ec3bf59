"""Values of a data set, fit to be shown: short, one line each, broken ones left out. Nothing here raises."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from pydicom.dataset import Dataset
from pydicom.valuerep import PersonName

T = TypeVar("T")

LONGEST = 160
"""Characters of a value, at most."""
_MOST = 64
"""Values of an element and items of a sequence, at most."""


def text(dataset: Dataset, keyword: str) -> str:
    """The values of an element, joined by commas; "" where there is none."""
    return shortened(", ".join(texts(dataset, keyword)))


def texts(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """The values of an element that say something."""
    return tuple(filter(None, _read(dataset, keyword, _as_text)))


def number(dataset: Dataset, keyword: str) -> float | None:
    """The first value of an element; None unless it is a finite number."""
    return next(iter(_read(dataset, keyword, _as_number)), None)


def items(dataset: Dataset, keyword: str) -> tuple[Dataset, ...]:
    """The items of a sequence."""
    found = _read(dataset, keyword, lambda item: item if isinstance(item, Dataset) else None)
    return tuple(item for item in found if item is not None)


def each(found: Iterable[Dataset], keyword: str) -> tuple[str, ...]:
    """An element of several items, where it says something."""
    return tuple(value for item in found if (value := text(item, keyword)))


def one_line(value: str) -> str:
    """Without control characters and padding, cut at ``LONGEST``."""
    visible = (c if c.isprintable() else " " for c in value[: 4 * LONGEST])
    return shortened(" ".join("".join(visible).split()))


def shortened(value: str) -> str:
    """Cut at ``LONGEST``, between words: half a name would not be known as one."""
    return value if len(value) <= LONGEST else value[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _as_text(value: object) -> str:
    return one_line(str(value)) if isinstance(value, str | int | float | PersonName) else ""


def _as_number(value: object) -> float | None:
    found = float(value) if isinstance(value, str | int | float) else math.nan
    return found if math.isfinite(found) else None


def _read(dataset: Dataset, keyword: str, read: Callable[[object], T]) -> list[T]:
    """The first values of an element, read; none where there is no such element or it is broken."""
    try:
        value = dataset[keyword].value
        several = isinstance(value, Sequence) and not isinstance(value, str | bytes)
        return [read(part) for part in (value[:_MOST] if several else [value])]
    except Exception:  # a data set can be broken in more ways than pydicom has errors for
        return []
