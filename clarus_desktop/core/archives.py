"""What the window needs to know of an archive: the results of one run over the clips of many patients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class ArchiveInfo:
    """By which model an archive was made, and when."""

    model_name: str
    model_version: str
    model_sha256: str
    """Of the bundle file, hexadecimal."""
    created: datetime
    """When the run began; with time zone."""
    finished: datetime | None
    """When it was done; None: it is still running, or was stopped."""
