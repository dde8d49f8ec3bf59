"""How far the analysis of a clip is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where the analysis of the clip under review stands."""

    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Analysis:
    """Progress of the run, for the status bar."""

    status: Status = Status.IDLE
    done: int = 0
    total: int = 0
    frames_per_s: float = 0.0
    seconds_left: float | None = None
    message: str = ""
    """What went wrong, as one sentence, or what the engine had to do differently."""
