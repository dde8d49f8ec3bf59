"""What DICOM systems take: a structured report, and the PDF report in a DICOM object.

``subject`` says of whom an object is; ``groups`` puts a snapshot into coded content with the words of
``codes``; ``structured`` and ``encapsulated`` make the objects, and ``files`` writes them and reads them
back. ``deidentified`` writes clips, under what ``profile`` leaves of their headers. Importing this package
imports none of the libraries; writing does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.snapshot import Snapshot

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from clarus_desktop.report.keyframes import Explained
    from clarus_desktop.report.pdf import PageSize


def write_structured_report(
    snapshot: Snapshot,
    path: Path,
    header: Dataset | None,
    issue: Issue | None = None,
    *,
    identified: bool = False,
) -> None:
    """Write a measurement report (PS3.16 TID 1500) on a DICOM clip.

    Args:
        snapshot: what is written.
        header: of the clip's object, without pixels; None where the clip is no DICOM object.
        issue: who signs it; None: a draft.
        identified: the report belongs to the patient and the study of the clip; else to the pseudonym under
            which the clip is handed on, see ``subject``.

    Raises:
        ReportError: the clip is no DICOM object or doesn't say which, its frames can't be numbered, or the
            file could not be written; what was there stays.
    """
    from clarus_desktop.report.dicom.structured import write

    write(snapshot, path, header, issue or Issue(), identified=identified)


def write_encapsulated_pdf(
    snapshot: Snapshot,
    frames: FrameStore,
    path: Path,
    header: Dataset | None,
    issue: Issue | None = None,
    *,
    explained: Explained | None = None,
    identified: bool = False,
    page: PageSize = "A4",
) -> None:
    """Write the PDF report as a DICOM object. Where it may run: see ``report.pdf.write_pdf``.

    Args:
        snapshot: what is written.
        frames: of the clip, for the report's pictures.
        header: as ``write_structured_report``; a clip that is no DICOM object makes a study of its own.
        issue, explained: as for ``report.content``.
        identified: as there.
        page: size of the paper.

    Raises:
        ReportError: as there.
        ClipError: a key frame can't be decoded any more; nothing was written.
    """
    from clarus_desktop.report.dicom.encapsulated import write
    from clarus_desktop.report.pdf import pdf_bytes

    pdf = pdf_bytes(
        *(snapshot, frames, path.name),
        page=page,
        tells_file=identified,
        issue=issue,
        explained=explained,
    )
    write(snapshot, pdf, path, header, identified=identified)
