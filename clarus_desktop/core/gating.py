"""Frames that a model's answer can't rest on, and why. Their values are kept, and put aside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.language import mark

Gates = NDArray[np.uint8]
"""One code per frame: 0 where the frame is assessable (or not analysed yet), else its reason's."""

ASSESSABLE = 0


class Reason(StrEnum):
    """Why a frame is not assessable; of several the first in this order. Decision 0023."""

    TOO_DARK = mark("too dark")
    SATURATED = mark("saturated")
    NOT_ULTRASOUND = mark("not ultrasound")
    FROZEN = mark("frozen")
    UNLIKE = mark("unlike anything trained on")

    @property
    def code(self) -> int:
        """Its number in ``Gates``, 1…5; stored with analyses, so it never changes."""
        return _CODES[self]

    @classmethod
    def of(cls, code: int) -> Reason | None:
        """The reason with a code; None for an assessable frame.

        Raises:
            ValueError: no reason has that code.
        """
        if code == ASSESSABLE:
            return None
        for reason in cls:
            if reason.code == code:
                return reason
        raise ValueError(f"no reason has the code {code}")


_CODES = {reason: number for number, reason in enumerate(Reason, start=1)}
HIGHEST = max(_CODES.values())


@dataclass(frozen=True)
class Span:
    """Neighbouring frames that are not assessable for the same reason, both ends included."""

    first: int
    last: int
    reason: Reason

    @property
    def length(self) -> int:
        return self.last - self.first + 1


def spans(gates: Gates) -> tuple[Span, ...]:
    """The runs of equal codes above 0, in order."""
    edges = np.flatnonzero(np.diff(gates)) + 1
    firsts, ends = np.append(0, edges), np.append(edges, len(gates))
    return tuple(
        Span(int(first), int(end) - 1, reason)
        for first, end in zip(firsts, ends, strict=True)
        if first < end and (reason := Reason.of(int(gates[first]))) is not None
    )


def gates_of(frame_count: int, spans: Iterable[Span]) -> Gates:
    """The codes again from their spans.

    Raises:
        ValueError: a span lies outside the clip.
    """
    gates = np.zeros(frame_count, np.uint8)
    for span in spans:
        if not 0 <= span.first <= span.last < frame_count:
            raise ValueError("a span reaches outside the clip")
        gates[span.first : span.last + 1] = span.reason.code
    return gates


def counts(gates: Gates) -> dict[Reason, int]:
    """How many frames are not assessable for each reason, the reasons that occur alone, in their order."""
    found = np.bincount(gates, minlength=HIGHEST + 1)
    return {reason: int(found[reason.code]) for reason in Reason if found[reason.code]}
