"""The report of an exam from what the store holds: the window and the command line write it through here."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.core.errors import ClarusError, ReportError
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.handing import pseudonym, untelling_opinion, untelling_review
from clarus_desktop.core.identity import telling_parts, without
from clarus_desktop.core.issue import Issue, Letterhead
from clarus_desktop.core.language import english, tr
from clarus_desktop.core.measuring import Scale
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.study import Study
from clarus_desktop.exports import PageSize, export_exam

if TYPE_CHECKING:
    from clarus_desktop.store import Store

Studies = Mapping[str, Study | None]
"""What clips' files say, by SHA-256: None of a file that is no DICOM object; of a clip whose file is not
there, nothing."""


def analysed(store: Store, clip: str, reviewer: str, model: str) -> Snapshot | None:
    """The latest analysis of a clip by a model, with the reviewer's own thresholds and rule, if set.

    Args:
        store: holds the analyses.
        clip: SHA-256 of its file.
        reviewer: with whose eyes it is looked at; empty: nobody's.
        model: SHA-256 of its file; empty: there is none.
    """
    snapshot = store.latest(clip, model) if model else None
    settings = store.settings(clip, reviewer, model) if snapshot is not None else None
    if snapshot is None or settings is None:
        return snapshot
    return replace(snapshot, thresholds=settings[0], rule=settings[1])


@english()
def write_report(
    store: Store,
    exam: Exam,
    path: Path,
    page: PageSize = "A4",
    *,
    reviewer: str,
    model: str,
    troubles: Mapping[str, str],
    signed_by: str = "",
    identified: bool = False,
    letterhead: Letterhead | None = None,
) -> Issue:
    """Write the PDF report of an exam; returns how it was issued.

    Without identity, names and notes don't tell what the clips' files tell of the patient.

    Args:
        store: holds the analyses and what reviewers say.
        exam: whose report it is.
        path: ends in ".pdf".
        page: size of the paper.
        reviewer: with whose thresholds the model's answers are told; empty: nobody's.
        model: SHA-256 of the one whose analyses are reported.
        troubles: by the clip's SHA-256, a sentence in English: why it can't be read.
        signed_by: a reviewer of the exam; empty: it is a draft.
        identified: tell who the patient is.
        letterhead: the report's.

    Raises:
        ReportError: another ending, who is to sign has reviewed nothing of it, nobody knows who the patient
            is, or the file could not be written; what was there stays as it was.
        StoreError: the store can't be read.
    """
    hashes = [clip.sha256 for clip in exam.clips]
    snapshots = {
        sha256: snapshot
        for sha256 in hashes
        if (snapshot := analysed(store, sha256, reviewer, model)) is not None
    }
    reviews = {sha256: store.reviews(sha256) for sha256 in hashes}
    settled = {sha256: given for sha256 in hashes if (given := store.adjudication(sha256)) is not None}
    studies = _studies(store, exam, surely=identified)
    hidden = frozenset[str]()
    if not identified:
        hidden = hidden.union(*(telling_parts(study) for study in studies.values() if study is not None))
        exam = _untelling(exam, studies, snapshots, hidden)
    issue = _issue(exam, studies, signed_by, letterhead, identified=identified)
    export_exam(
        *(exam, snapshots, path, page),
        reviews={
            sha256: {name: untelling_review(given, hidden) for name, given in said.items()}
            for sha256, said in reviews.items()
        },
        adjudications={
            sha256: (name, untelling_opinion(given, hidden)) for sha256, (name, given) in settled.items()
        },
        troubles={sha256: without(told, hidden) for sha256, told in troubles.items()},
        scales=_scales(store, hashes),
        issue=issue,
    )
    return issue


def _scales(store: Store, hashes: Sequence[str]) -> dict[str, Scale]:
    """By the clip's SHA-256, what a reviewer has set."""
    views = ((sha256, store.view(sha256)) for sha256 in hashes)
    return {sha256: view.scale for sha256, view in views if view is not None and view.scale is not None}


def _issue(
    exam: Exam, studies: Studies, signed_by: str, letterhead: Letterhead | None, *, identified: bool
) -> Issue:
    """Of one patient only where every clip says that it is of the same study."""
    told = [studies.get(clip.sha256) for clip in exam.clips]
    uids = {study.study_uid if study is not None else "" for study in told}
    uid = uids.pop() if len(uids) == 1 else ""
    patient = tuple(
        fact
        for fact in (told[0].identity if uid and told[0] is not None else ())
        if all(study is not None and fact in study.identity for study in told)
    )
    if identified and not patient:
        raise ReportError(
            tr(
                "The clips of “{exam}” don't all say who the patient is, or that they are of one study.",
                exam=exam.name,
            ),
            tr("Export the report without the patient's identity."),
        )
    return Issue(
        pseudonym=pseudonym(uid) if uid else "",
        patient=patient if identified else (),
        signed_by=signed_by,
        letterhead=letterhead or Letterhead(),
    )


def _untelling(
    exam: Exam, studies: Studies, snapshots: Mapping[str, Snapshot], hidden: frozenset[str]
) -> Exam:
    """The exam with names that don't tell the patient. Of a clip whose file is not there, the analysis was
    kept under such a name."""

    def name(clip: ExamClip) -> str:
        is_lost = clip.sha256 not in studies and clip.sha256 in snapshots
        return without(snapshots[clip.sha256].clip.name if is_lost else clip.name, hidden)

    clips = tuple(replace(clip, name=name(clip)) for clip in exam.clips)
    return replace(exam, name=without(exam.name, hidden), clips=clips)


def _studies(store: Store, exam: Exam, *, surely: bool) -> Studies:
    """``surely``: files that have changed since they were reviewed say nothing."""
    from clarus_desktop.media import identify, study

    found: dict[str, Study | None] = {}
    for clip in exam.clips:
        for place in filter(None, (clip.path, *store.places(clip.sha256))):
            try:
                if not surely or _end(identify(place)) == clip.sha256:
                    found[clip.sha256] = study(place)
                    break
            except ClarusError:  # it is not there any more, or can't be read
                continue
    return found


def _end(steps: Generator[None, None, str]) -> str:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: str = end.value
            return value
