"""The reviewed clips of an exam as a table for ``clarus-train``. docs/exam-json.md describes its columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import runs
from clarus_desktop.core.history import Action
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.store.exporting import put
from clarus_desktop.store.store import Store

COLUMNS = (
    *("path", "sha256", "patient", "dataset", "zone", "reviewer"),
    *("consolidation", "clear", "clip_label", "licence"),
)
DATASET = "reviewed"

_CONSOLIDATION = (FindingKind.SMALL_CONSOLIDATION, FindingKind.LARGE_CONSOLIDATION, None)


@dataclass(frozen=True)
class Manifest:
    """What became of an exam's clips."""

    clips: int
    """Rows written."""
    lost: tuple[str, ...]
    """Names of reviewed clips that are left out because their files are not where they were."""
    logged: bool
    """The store's log tells of it; not so where the store is read-only."""


def write_manifest(store: Store, exam: Exam, path: Path, reviewer: str, by: str = "") -> Manifest:
    """Write a row per clip of the exam that the reviewer has reviewed and whose file is found.

    Args:
        reviewer: whose findings and verdicts are taken; an adjudication goes before their verdict.
        by: whom the log names; the reviewer, where empty.

    Raises:
        ExchangeError: the file could not be written; what was there stays.
        StoreError: the reviews can't be read.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    clips, lost = 0, []
    for clip in exam.clips:
        review, settled = store.review(clip.sha256, reviewer), store.adjudication(clip.sha256)
        if review == Review():
            continue
        file = _found(clip, store.places(clip.sha256))
        if file is None:
            lost.append(clip.name)
            continue
        clips += 1
        label = _label(settled[1] if settled else review.verdict)
        consolidation, clear = _ranges(review.findings, clip.frames)
        place = (file, clip.sha256, exam.id, DATASET, clip.zone or "", reviewer)
        writer.writerow([*place, consolidation, clear, label, ""])
    # A path whose bytes are no text is written as it is, so that it still leads to its file.
    put(path, table.getvalue().encode("utf-8", "surrogateescape"))
    if not store.read_only:
        text = f"Write a training manifest of {clips} clips, reviewed by {reviewer}"
        store.note(Action.EXPORT, by or reviewer, text, exam=exam.id)
    return Manifest(clips, tuple(lost), logged=not store.read_only)


def _found(clip: ExamClip, places: Iterable[str]) -> Path | None:
    """Where a file of the clip's size lies, or a folder, which is then taken to hold the images it held."""
    for place in filter(None, (clip.path, *places)):
        try:
            path = Path(place)
            if path.is_dir() or (path.is_file() and path.stat().st_size == clip.size):
                return path.absolute()
        except (OSError, ValueError):  # gone meanwhile, or no path of this system
            continue
    return None


def _label(verdict: Opinion | None) -> str:
    if verdict is None or verdict.answer is Answer.CANNOT_TELL:
        return ""
    return verdict.answer.value


def _ranges(findings: Iterable[Finding], frames: int) -> tuple[str, str]:
    """Frames with a consolidation and frames without one; frames of which both is said are in neither."""
    confirmed, rejected = np.zeros(frames, bool), np.zeros(frames, bool)
    for finding in findings:
        span = slice(finding.span.first, finding.span.last + 1)
        if finding.judgement is Judgement.REJECTED:
            rejected[span] = True
        elif finding.judgement is Judgement.CONFIRMED and finding.kind in _CONSOLIDATION:
            confirmed[span] = True
    return _text(confirmed & ~rejected), _text(rejected & ~confirmed)


def _text(chosen: NDArray[np.bool_]) -> str:
    """ "88-163;170-180": counted from 0, both ends included."""
    return ";".join(f"{run.first}-{run.last}" for run in runs(chosen))
