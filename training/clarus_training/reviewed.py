"""Clips that were reviewed in CLARUS Desktop: the manifest that ``clarus-desktop exam manifest`` writes."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.flags import Segment
from clarus_training.clips import REVIEWED, LabelledClip

_COLUMNS = {"path", "sha256", "patient", "consolidation", "clear", "clip_label", "licence"}


@dataclass(frozen=True)
class ReviewedClip:
    """One clip, with the frames that a reviewer spoke of."""

    clip: LabelledClip
    """Its ``file`` is no path but the name under which its frames are kept."""
    path: Path
    sha256: str
    """Of the file's bytes, hexadecimal."""
    verdict: bool | None
    """The reviewer's on the whole clip: a consolidation is present, or absent; None: not told."""
    consolidation: tuple[Segment, ...]
    """Frames in which one was confirmed."""
    clear: tuple[Segment, ...]
    """Frames in which one was rejected."""

    def grades(self, frames: int) -> NDArray[np.float32]:
        """Targets of the clip's frames: (frames,) 0 or 1, NaN where nothing is known.

        Frames nobody spoke of have the verdict's grade, but for those of a clip in which a consolidation
        was confirmed elsewhere. A confirmed frame of a clip judged to be without one counts as unknown.

        Raises:
            ValueError: a range reaches beyond the clip.
        """
        if any(span.last >= frames for span in (*self.consolidation, *self.clear)):
            raise ValueError(f"{self.path.name}: the manifest names frames beyond its last one, {frames - 1}")
        unspoken = np.nan if self.verdict is None or (self.verdict and self.consolidation) else self.verdict
        grades = np.full(frames, unspoken, np.float32)
        for span in self.clear:
            grades[span.first : span.last + 1] = 0
        for span in self.consolidation:
            grades[span.first : span.last + 1] = np.nan if self.verdict is False else 1
        return grades


def read_reviewed(manifest: Path) -> list[ReviewedClip]:
    """The clips of a manifest in its order; those of which nothing is known are left out.

    A clip without a verdict stands with those that have a consolidation where one was confirmed.

    Raises:
        OSError: there is no such file.
        ValueError: a column is missing or holds something else than expected.
    """
    with manifest.open(newline="", encoding="utf-8", errors="surrogateescape") as file:
        rows = csv.DictReader(file)
        missing = _COLUMNS.difference(rows.fieldnames or ())
        if missing:
            raise ValueError(f"{manifest.name} lacks {', '.join(sorted(missing))}")
        clips = [_clip(row) for row in rows]
    return [each for each in clips if each.verdict is not None or each.consolidation or each.clear]


def _clip(row: dict[str, str]) -> ReviewedClip:
    sha256, label = row["sha256"], row["clip_label"]
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise ValueError(f"“{sha256}” is no SHA-256")
    if label not in ("present", "absent", ""):
        raise ValueError(f"“{label}” is no clip_label")
    verdict = label == "present" if label else None
    consolidation = _spans(row["consolidation"])
    present = bool(consolidation) if verdict is None else verdict
    return ReviewedClip(
        LabelledClip(
            f"{REVIEWED}/{sha256}", REVIEWED, row["patient"], consolidation=present, licence=row["licence"]
        ),
        Path(row["path"]),
        sha256,
        verdict,
        consolidation,
        _spans(row["clear"]),
    )


def _spans(text: str) -> tuple[Segment, ...]:
    """ "88-163;170-180": counted from 0, both ends included."""
    spans = []
    for part in filter(None, text.split(";")):
        ends = re.fullmatch("([0-9]+)-([0-9]+)", part)
        if ends is None or int(ends[2]) < int(ends[1]):
            raise ValueError(f"“{part}” is no range of frames")
        spans.append(Segment(int(ends[1]), int(ends[2])))
    return tuple(spans)
