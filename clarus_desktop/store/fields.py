"""Stored JSON, read back with nothing taken on trust."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from clarus_desktop.core.errors import StoreDamagedError
from clarus_desktop.core.language import tr
from clarus_desktop.store.failures import DAMAGED_ADVICE

T = TypeVar("T")

UNREADABLE = (ValueError, TypeError, LookupError, ArithmeticError, RecursionError)
"""What reading altered content may end in."""


def canonical(value: object) -> str:
    """The one way a value is written as JSON: keys sorted, no spaces, ASCII only, finite numbers only."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def decoded(stored: object, make: Callable[[Any], T], what: str) -> T:
    """``make`` of the JSON value that was stored.

    Raises:
        StoreDamagedError: it is no JSON, or not what ``make`` expects; the sentence names ``what``
            (marked).
    """
    try:
        return make(json.loads(_as(str, stored)))
    except UNREADABLE as error:
        raise damaged(what) from error


def stored_text(stored: object, what: str) -> str:
    """A text that was stored as it is; raises as :func:`decoded` does."""
    if not isinstance(stored, str):
        raise damaged(what)
    return stored


def damaged(what: str) -> StoreDamagedError:
    """``what``: a marked text."""
    return StoreDamagedError(
        tr("{what} in the store can't be read: it was altered.", what=tr(what)), tr(DAMAGED_ADVICE)
    )


class Fields:
    """A JSON object whose values are asked for by type; ``ValueError`` where one is missing or another."""

    def __init__(self, value: object) -> None:
        self._values = as_object(value)

    def any(self, key: str) -> Any:
        if key not in self._values:
            raise ValueError(tr("“{key}” is missing", key=key))
        return self._values[key]

    def get(self, key: str) -> Any:
        """None where it is missing, as an earlier version of the program left it."""
        return self._values.get(key)

    def text(self, key: str) -> str:
        return _as(str, self.any(key))

    def truth(self, key: str) -> bool:
        return _as(bool, self.any(key))

    def whole(self, key: str) -> int:
        """From 0."""
        value = self.any(key)
        if isinstance(value, bool) or _as(int, value) < 0:
            raise ValueError(tr("a whole number from 0 is expected"))
        return int(value)

    def number(self, key: str) -> float:
        value = self.any(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(tr("a number is expected"))  # noqa: TRY004
        return float(value)

    def time(self, key: str) -> datetime:
        """With time zone."""
        time = datetime.fromisoformat(self.text(key))
        if time.tzinfo is None:
            raise ValueError(tr("a time without its zone"))
        return time

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(_as(str, item) for item in _as(list, self.any(key)))

    def inner(self, key: str) -> Fields:
        return Fields(self.any(key))

    def inners(self, key: str) -> tuple[Fields, ...]:
        return tuple(Fields(item) for item in _as(list, self.any(key)))

    def object_or_none(self, key: str) -> Mapping[str, Any] | None:
        value = self.any(key)
        return None if value is None else as_object(value)


def as_object(value: object) -> dict[str, Any]:
    """``ValueError`` where it is no JSON object."""
    if not isinstance(value, Mapping):
        raise ValueError(tr("an object is expected"))  # noqa: TRY004 - content, not a mistake of the caller
    return dict(value)


def _as(kind: type[T], value: object) -> T:
    if not isinstance(value, kind):
        raise ValueError(tr("{kind} is expected", kind=kind.__name__))  # noqa: TRY004
    return value
