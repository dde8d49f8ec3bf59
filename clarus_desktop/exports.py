"""A review's files: the window and the command line write them through this one function."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.snapshot import Snapshot

SUFFIXES = (".pdf", ".json", ".csv")
PageSize = Literal["A4", "Letter"]


def export(snapshot: Snapshot, frames: FrameStore, path: Path, page: PageSize = "A4") -> Path:
    """Write what ``path``'s suffix asks for: the PDF report, the analysis as JSON, or the tracks as CSV.

    Raises:
        ReportError: an unknown suffix, or the file could not be written; what was there stays as it was.
    """
    from clarus_desktop import report

    match path.suffix.lower():
        case ".pdf":
            report.write_pdf(snapshot, frames, path, page=page)
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
