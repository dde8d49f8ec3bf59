"""Clips that were reviewed in CLARUS Desktop: the table that ``clarus-desktop exam manifest`` writes."""

from __future__ import annotations

import re
from pathlib import Path

from clarus_desktop.core.flags import Segment
from clarus_training.clips import REVIEWED, LabelledClip, parse_ranges
from clarus_training.listing.importing.candidates import (
    BAD_VALUE,
    NO_FILE,
    NO_LABEL,
    NO_PATIENT,
    BadRowError,
    Candidate,
    Found,
    read_candidates,
)
from clarus_training.listing.manifest import Row, read_rows

COLUMNS = ("path", "sha256", "patient", "consolidation", "clear", "clip_label", "licence")


def find(table: Path) -> Found:
    """The clips of the table; those of which the reviewer said nothing are dropped.

    Raises:
        OSError, ManifestError: there is no such table.
    """
    rows = read_rows(table, COLUMNS)
    return read_candidates(rows, table.name, REVIEWED, lambda row: Path(row["path"]).name, _read)


def _read(row: Row, where: str) -> Candidate:
    if not re.fullmatch("[0-9a-f]{64}", row["sha256"]):
        raise BadRowError(BAD_VALUE, f"sha256: “{row['sha256']}” is no SHA-256")
    if row["clip_label"] not in ("present", "absent", ""):
        raise BadRowError(BAD_VALUE, f"clip_label: “{row['clip_label']}” is not present, absent or empty")
    if not row["patient"]:
        raise BadRowError(NO_PATIENT)
    clip = LabelledClip(
        path="",
        dataset=REVIEWED,
        patient=row["patient"],
        consolidation=row["clip_label"] == "present" if row["clip_label"] else None,
        licence=row["licence"],
        consolidation_frames=_ranges(row, "consolidation"),
        clear_frames=_ranges(row, "clear"),
    )
    if clip.consolidation is None and not clip.consolidation_frames and not clip.clear_frames:
        raise BadRowError(NO_LABEL)
    if not Path(row["path"]).exists():
        raise BadRowError(NO_FILE)
    return Candidate(Path(row["path"]), where, clip, sha256=row["sha256"])


def _ranges(row: Row, column: str) -> tuple[Segment, ...]:
    try:
        return parse_ranges(row[column])
    except ValueError as error:
        raise BadRowError(BAD_VALUE, f"{column}: {error}") from None
