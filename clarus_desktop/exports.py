"""The files of a review and of an exam: the window and the command line write them through here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal

from clarus_desktop import __version__
from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot

SUFFIXES = (".pdf", ".json", ".csv")
PageSize = Literal["A4", "Letter"]


def prepare(path: Path) -> None:
    """Call it in the window's thread before another one writes ``path``; see ``report.pdf.prepare``."""
    if path.suffix.lower() == ".pdf":
        from clarus_desktop import report

        report.prepare_pdf()


def export(
    snapshot: Snapshot, frames: FrameStore, path: Path, page: PageSize = "A4", *, blank: bool = True
) -> Path:
    """Write what ``path``'s suffix asks for: the PDF report, the analysis as JSON, or the tracks as CSV.

    Args:
        snapshot: what is written.
        frames: of the clip, for the report's pictures.
        path: ends in ".pdf", ".json" or ".csv".
        page: size of the paper.
        blank: leave out of the pictures what lies outside the analysed region, where names may stand.

    Raises:
        ReportError: an unknown suffix, or the file could not be written; what was there stays as it was.
    """
    from clarus_desktop import report

    match path.suffix.lower():
        case ".pdf":
            report.write_pdf(snapshot, frames, path, page=page, blank=blank)
        case ".json":
            report.write_json(snapshot, path)
        case ".csv":
            report.write_csv(snapshot, path)
        case _:
            raise ReportError(
                f"“{path.name}” was not written: its ending is none of {', '.join(SUFFIXES)}.",
                "Choose a name that ends in one of them.",
            )
    return path


def export_exam(
    exam: Exam,
    snapshots: Mapping[str, Snapshot],
    path: Path,
    page: PageSize = "A4",
    *,
    reviews: Mapping[str, Mapping[str, Review]],
    adjudications: Mapping[str, tuple[str, Opinion]],
    troubles: Mapping[str, str],
) -> Path:
    """Write the PDF report of an exam.

    Args:
        exam: whose clips the report lists.
        snapshots: each analysed clip's analysis, by the clip's SHA-256.
        path: ends in ".pdf".
        page: size of the paper.
        reviews: by SHA-256 and reviewer, of clips without an analysis too.
        adjudications: by SHA-256: who settled the clip, and how.
        troubles: by SHA-256, a sentence: why a clip can't be read.

    Raises:
        ReportError: another ending, or the file could not be written; what was there stays as it was.
    """
    from clarus_desktop import report

    if path.suffix.lower() != ".pdf":
        raise ReportError(
            f"“{path.name}” was not written: the report of an exam ends in .pdf.", "Choose such a name."
        )
    clips = tuple(
        report.ClipRecord(
            clip=clip,
            snapshot=snapshots.get(clip.sha256),
            reviews=reviews.get(clip.sha256, {}),
            adjudication=adjudications.get(clip.sha256),
            trouble=troubles.get(clip.sha256, ""),
        )
        for clip in exam.clips
    )
    record = report.ExamRecord(exam, clips, datetime.now().astimezone(), __version__)
    report.write_exam_pdf(record, path, page=page)
    return path
