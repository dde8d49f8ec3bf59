"""The files of a review and of an exam, in English: window and command line write them through here."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from clarus_desktop import __version__
from clarus_desktop.core.clip import Clip, FrameStore
from clarus_desktop.core.errors import ClarusError, ClipChangedError, ReportError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.handing import Handed, HandingOn, without_identity
from clarus_desktop.core.issue import Issue, Letterhead, pseudonym_of, refuse_strangers
from clarus_desktop.core.language import english, tr
from clarus_desktop.core.measuring import Scale
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.region import Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from clarus_desktop.report import Explained
    from clarus_desktop.report.film import Explain

SUFFIXES = (".pdf", ".json", ".csv")
PageSize = Literal["A4", "Letter"]


def prepare(path: Path) -> None:
    """Call it in the window's thread before another one writes ``path``; see ``report.pdf.prepare``."""
    if path.suffix.lower() in (".pdf", ".dcm"):
        from clarus_desktop import report

        report.prepare_pdf()


@english()
def export(
    snapshot: Snapshot,
    frames: FrameStore,
    path: Path,
    page: PageSize = "A4",
    *,
    blank: bool = True,
    issue: Issue | None = None,
    explain: Explain | None = None,
) -> Path:
    """Write what ``path``'s suffix asks for: the PDF report, the analysis as JSON, or the tracks as CSV.

    Args:
        snapshot: what is written.
        frames: of the clip, for the report's pictures.
        path: ends in ".pdf", ".json" or ".csv".
        page: size of the paper.
        blank: leave out of the pictures what lies outside the analysed region, where names may stand.
        issue: of whom the report is and who signs it; None: a draft. ``core.issue.issue`` makes it.
        explain: makes heat maps of frames, for the PDF; None: it has none.

    Raises:
        ReportError: an unknown suffix, or the file could not be written; what was there stays as it was.
    """
    from clarus_desktop import report

    match path.suffix.lower():
        case ".pdf":
            explained = _explained(snapshot, frames, explain)
            report.write_pdf(snapshot, frames, path, page=page, blank=blank, issue=issue, explained=explained)
        case ".json":
            report.write_json(snapshot, path, issue)
        case ".csv":
            report.write_csv(snapshot, path)
        case _:
            raise ReportError(
                tr(
                    "“{name}” was not written: its ending is none of {endings}.",
                    name=path.name,
                    endings=", ".join(SUFFIXES),
                ),
                tr("Choose a name that ends in one of them."),
            )
    return path


def _explained(snapshot: Snapshot, frames: FrameStore, explain: Explain | None) -> Explained | None:
    """Heat maps of the key frames, or why there are none; None: nobody asked for any."""
    from clarus_desktop import report

    if explain is None:
        return None
    indices = [shown.index for shown in report.key_frames(snapshot)]
    images = [frames.frame(index) for index in indices]
    try:
        maps = explain(images)
    except ClarusError as error:
        return report.Explained(trouble=f"There are no heat maps. {error}")
    return report.Explained(dict(zip(indices, maps, strict=True)))


def export_picture(pixels: NDArray[np.uint8], path: Path) -> None:
    """Write a picture of what the window shows, (height, width, 3) uint8 RGB, as PNG.

    Raises:
        ReportError: the file could not be written; what was there stays as it was.
    """
    from clarus_desktop.report.picture import write_picture

    write_picture(pixels, path)


@english()
def export_exam(
    exam: Exam,
    snapshots: Mapping[str, Snapshot],
    path: Path,
    page: PageSize = "A4",
    *,
    reviews: Mapping[str, Mapping[str, Review]],
    adjudications: Mapping[str, tuple[str, Opinion]],
    troubles: Mapping[str, str],
    scales: Mapping[str, Scale] | None = None,
    issue: Issue | None = None,
) -> Path:
    """Write the PDF report of an exam.

    Args:
        exam: whose clips the report lists.
        snapshots: each analysed clip's analysis, by the clip's SHA-256.
        path: ends in ".pdf".
        page: size of the paper.
        reviews: by SHA-256 and reviewer, of clips without an analysis too.
        adjudications: by SHA-256: who settled the clip, and how.
        troubles: by SHA-256, a sentence in English: why a clip can't be read.
        scales: by SHA-256: what a reviewer has set as the clip's scale; it counts where there is no analysis.
        issue: of whom the report is and who signs it, a reviewer of the exam; None: a draft.

    Raises:
        ReportError: another ending, who is to sign has reviewed nothing of it, or the file could not be
            written; what was there stays as it was.
    """
    from clarus_desktop import report

    if path.suffix.lower() != ".pdf":
        raise ReportError(
            tr("“{name}” was not written: the report of an exam ends in .pdf.", name=path.name),
            tr("Choose such a name."),
        )
    clips = tuple(
        report.ClipRecord(
            clip=clip,
            snapshot=snapshots.get(clip.sha256),
            reviews=reviews.get(clip.sha256, {}),
            adjudication=adjudications.get(clip.sha256),
            trouble=troubles.get(clip.sha256, ""),
            scale=(scales or {}).get(clip.sha256),
        )
        for clip in exam.clips
    )
    issue = issue or Issue()
    record = report.ExamRecord(exam, clips, datetime.now().astimezone(), __version__, issue)
    refuse_strangers(issue.signed_by, *(clip.reviews for clip in clips))
    report.write_exam_pdf(record, path, page=page)
    return path


def handing_on(
    wanted: HandingOn,
    clip: Clip,
    source: Path,
    region: Region | None,
    snapshot: Snapshot | None,
    page: PageSize = "A4",
    explain: Explain | None = None,
    *,
    signed_by: str = "",
    letterhead: Letterhead | None = None,
) -> Generator[tuple[int, int], None, tuple[str, ...]]:
    """Write a report for other systems, or the clip or a film of it without identity; closing the generator
    gives it up.

    A report under a pseudonym calls the clip as it is called where it is handed on.

    Args:
        wanted: which file, and of whom it is to be.
        clip: to be handed on, or the report's.
        source: where the clip lies.
        region: of a clip that is handed on, what lies outside is black; None: nothing is.
        snapshot: what a report says; a clip needs none.
        page: size of a report's paper.
        explain: makes heat maps of frames, for a PDF report, and for a film that is to have them.
        signed_by: a reviewer of the clip, who signs a report; empty: it is a draft.
        letterhead: of a PDF report that tells the patient; any other leaves out where it comes from.

    Yields frames written, and of all (0: not known). Returns sentences on what the file may still tell of the
    patient.

    Raises:
        ReportError: the file could not be written, or there is nothing to write; what was there stays.
        ClipError: the clip's file is another by now, or a frame can't be decoded any more; nothing was
            written.
    """
    from clarus_desktop import report

    if _is_same(wanted.path, source):
        raise ReportError(
            tr("“{name}” is the clip itself, which is never written over.", name=wanted.path.name),
            tr("Choose another name."),
        )
    header = yield from _header(clip, source)
    if wanted.kind is Handed.CLIP:
        yield from report.writing_clip(clip, header, region, wanted.path)
        return report.remaining_risks(header, region)
    if snapshot is None:
        raise ReportError(tr("The clip has not been analysed yet."), tr("Wait for the first values."))
    if wanted.kind is Handed.FILM:
        yield from report.writing_film(snapshot, clip.frames, wanted.path, wanted.heat, explain)
        return report.remaining_risks(header, snapshot.region)
    refuse_strangers(signed_by, snapshot.reviews)
    issued = Issue(pseudonym_of(clip), signed_by=signed_by)
    if wanted.identified:
        patient = clip.study.identity if clip.study is not None else ()
        issued = replace(issued, patient=patient, letterhead=letterhead or Letterhead())
    else:
        snapshot = without_identity(snapshot, clip)
    yield 0, 1
    if wanted.kind is Handed.STRUCTURED_REPORT:
        report.write_structured_report(snapshot, wanted.path, header, issued, identified=wanted.identified)
        return ()
    report.write_encapsulated_pdf(
        *(snapshot, clip.frames, wanted.path, header, issued),
        explained=_explained(snapshot, clip.frames, explain),
        identified=wanted.identified,
        page=page,
    )
    return () if wanted.identified else report.remaining_risks(header, snapshot.region)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _header(clip: Clip, source: Path) -> Generator[tuple[int, int], None, Dataset | None]:
    """Of a DICOM clip. Its file must still be the one that was opened: who the patient is depends on it."""
    if clip.study is None:
        return None
    from clarus_desktop.media import dicom_header, identify

    identifying = identify(source)
    while True:
        try:
            next(identifying)
        except StopIteration as end:
            if end.value != clip.info.sha256:
                raise ClipChangedError(
                    tr("“{name}” has changed on disk since it was opened.", name=clip.info.name),
                    tr("Open it again."),
                ) from None
            return dicom_header(source)
        yield 0, 0
