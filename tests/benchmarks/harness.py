"""What every measure is made of: how much to measure, what came out, and the goal it is held against."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from statistics import median
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    rounds: int
    """Interleaved repeats of what is compared."""
    starts: int
    """Interleaved starts of the program and of a bare window; the first of several does not count."""
    sittings: int
    """Processes in which clips are dropped on the window."""
    clips: int
    """Dropped in each of them."""
    networks: tuple[str, ...]
    """Measured beside the bundled model, with random weights."""
    moves: int
    """Of a threshold."""
    track: int
    """Frames of the tracks under it."""
    play: int
    """Frames of the clip that is played while it is analysed, 30 a second."""
    long: int
    """Frames of the clip that must not fill the memory."""
    opens: int
    """Clips opened one after another in one window."""


FULL = Scale(
    rounds=3,
    starts=8,
    sittings=3,
    clips=4,
    networks=("resnet18", "densenet121", "efficientnet_b0"),
    moves=40,
    track=20_000,
    play=300,
    long=20_000,
    opens=100,
)
QUICK = replace(FULL, rounds=1, starts=4, sittings=1, clips=3, moves=15, play=150, long=4_000, opens=30)
TINY = Scale(
    rounds=1, starts=1, sittings=1, clips=1, networks=(), moves=2, track=500, play=6, long=24, opens=2
)
SCALES = {"full": FULL, "quick": QUICK, "tiny": TINY}
"""By name. "tiny" shows that everything still runs; its figures mean nothing."""


@dataclass(frozen=True)
class Goal:
    """What is to be reached."""

    limit: float
    unit: str
    at_least: bool = False
    """False: at most."""

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {shown(self.limit, self.unit)}"

    def reached(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


def at_least(limit: float, unit: str = "×") -> Goal:
    return Goal(limit, unit, at_least=True)


def at_most(limit: float, unit: str = "×") -> Goal:
    return Goal(limit, unit)


@dataclass(frozen=True)
class Row:
    """One measure. The same measure of several processes is joined by ``joined``."""

    measure: str
    baseline: str
    """What was measured beside it in the same run; empty: nothing."""
    goal: Goal | None
    unit: str
    samples: tuple[float, ...]
    """One for each repeat; where there is a baseline, against the one of the same repeat."""
    worst: bool = False
    """The largest sample counts; else their median."""
    figures: Mapping[str, Any] = field(default_factory=dict)
    """What else was measured or may explain it, by name."""

    @property
    def value(self) -> float:
        return max(self.samples) if self.worst else median(self.samples)

    @property
    def reached(self) -> bool | None:
        """None where there is no goal."""
        return None if self.goal is None else self.goal.reached(self.value)

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "value": self.value, "reached": self.reached}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Row:
        """Read back what ``to_json`` wrote."""
        known = {key: value for key, value in stored.items() if key not in ("value", "reached")}
        goal = Goal(**known["goal"]) if known["goal"] else None
        return cls(**{**known, "goal": goal, "samples": tuple(known["samples"])})


def joined(rows: Sequence[Row]) -> list[Row]:
    """One row for each measure, with the samples of all; figures are those of the last."""
    found: dict[str, Row] = {}
    for row in rows:
        before = found[row.measure].samples if row.measure in found else ()
        found[row.measure] = Row(**{**vars(row), "samples": before + row.samples})
    return list(found.values())


class Took(NamedTuple):
    """What a piece of work took."""

    wall_s: float
    processor_s: float
    """Of all threads of this process."""


def interleaved(rounds: int, work: Mapping[str, Callable[[], object]]) -> list[dict[str, Took]]:
    """Do pieces of work round by round, so that what else the machine does meets all alike.

    Each is done once before that counts.
    """
    for each in work.values():
        each()
    return [{name: _timed(each) for name, each in work.items()} for _ in range(rounds)]


def _timed(work: Callable[[], object]) -> Took:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - processor)


def shown(value: float, unit: str) -> str:
    """For people: two or three digits that mean something."""
    digits = 2 if abs(value) < 9.995 and unit != "ms" else 1 if abs(value) < 99.95 else 0
    number = f"{value:.{digits}f}"
    return f"{number}{'' if unit in ('×', '%') else ' '}{unit}"


def table(rows: Sequence[Row]) -> str:
    """As text, in columns."""
    answers = {True: "yes", False: "no", None: "–"}
    lines = [("measure", "baseline", "goal", "measured", "reached")]
    for row in rows:
        goal = "–" if row.goal is None else str(row.goal)
        value = shown(row.value, row.unit)
        lines.append((row.measure, row.baseline or "–", goal, value, answers[row.reached]))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    lines.insert(1, tuple("-" * width for width in widths))
    texts = ("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) for line in lines)
    return "\n".join(text.rstrip() for text in texts)
