"""The reports as PDF, painted by Qt. Importing this package does not import Qt; writing does."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.report.content import content
from clarus_desktop.report.exam import ExamRecord
from clarus_desktop.report.keyframes import Explained

PageSize = Literal["A4", "Letter"]


def prepare() -> None:
    """Import what writes, and have PySide make the types of all it draws with.

    Call it in the window's thread before another one writes: PySide makes its types as they are asked for,
    and two threads that ask at once break Python's memory. Takes a tenth of a second the first time.
    """
    from clarus_desktop.report.pdf.writer import make_types

    make_types()


def write_pdf(
    snapshot: Snapshot,
    frames: FrameStore,
    path: Path,
    *,
    page: PageSize = "A4",
    blank: bool = True,
    issue: Issue | None = None,
    explained: Explained | None = None,
) -> None:
    """Write the report of one review. May run in any thread once there is a QGuiApplication, and
    its thread has called ``prepare``. For ``blank``, ``issue`` and ``explained`` see ``report.content``.

    Raises:
        ReportError: no font, or the file could not be written; what was there stays as it was.
        ClipError: a key frame can't be decoded any more; nothing was written.
    """
    from clarus_desktop.report.pdf.writer import write

    write(snapshot, frames, path, page, content(snapshot, issue, explained, blank=blank))


def pdf_bytes(
    snapshot: Snapshot,
    frames: FrameStore,
    name: str,
    *,
    page: PageSize = "A4",
    tells_file: bool = True,
    issue: Issue | None = None,
    explained: Explained | None = None,
) -> bytes:
    """The report of one review in memory, to be put into the file ``name``; where it may run, and what it
    raises: see ``write_pdf``. ``tells_file``: it gives the SHA-256 of the clip's file."""
    from clarus_desktop.report.pdf.writer import painted

    return painted(snapshot, frames, name, page, content(snapshot, issue, explained, tells_file=tells_file))


def write_exam_pdf(record: ExamRecord, path: Path, *, page: PageSize = "A4") -> None:
    """Write the report of an exam. May run in any thread once there is a QGuiApplication, and
    its thread has called ``prepare``.

    Raises:
        ReportError: no font, or the file could not be written; what was there stays as it was.
    """
    from clarus_desktop.report.pdf.writer import write_exam

    write_exam(record, path, page)
