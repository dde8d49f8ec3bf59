"""The log of everything that was done to reviews and exams: who, when, what, before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Action(StrEnum):
    """What an entry of the log is about."""

    FINDING = "finding"
    OPINION = "opinion"
    BLIND_OPINION = "blind opinion"
    MEASUREMENT = "measurement"
    ADJUDICATION = "adjudication"
    THRESHOLDS = "thresholds"
    ANALYSIS = "analysis"
    VIEW = "view"
    EXAM = "exam"
    ZONE = "zone"
    IMPORT = "import"
    EXPORT = "export"


@dataclass(frozen=True, eq=False)
class Event:
    """One entry of the log."""

    number: int
    """From 1, without gaps."""
    at: datetime
    """With time zone."""
    reviewer: str
    action: Action
    clip: str
    """SHA-256; empty where it is about no clip."""
    exam: str
    """Id; empty where it is about no exam."""
    text: str
    """One phrase: "Confirm frames 89–164"."""
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
