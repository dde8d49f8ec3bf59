"""Handing a clip or its report on to other systems and people: which files, and under what names."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.identity import telling_parts, without
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot

_NAMESPACE = uuid.UUID("5c0f4a53-7b1e-4d0c-9a53-0d5f0b7a6c11")
"""Of the names that UIDs and pseudonyms are made of; any would do, once and for all."""
_DIGITS = 10
"""Hexadecimal digits of a pseudonym: of a million studies, no two share one by chance."""


class Handed(StrEnum):
    """Kinds of files."""

    STRUCTURED_REPORT = "structured report"
    """The report as a DICOM object of coded values."""
    PDF_OBJECT = "PDF report in a DICOM object"
    CLIP = "de-identified clip"
    """The frames, blank outside the region, and nothing that tells who the patient is."""


@dataclass(frozen=True)
class HandingOn:
    """One file that is wanted."""

    kind: Handed
    path: Path
    clip: str
    """SHA-256 of the clip it was asked of."""
    identified: bool = False
    """With the patient's identity, as part of the clip's study; never for a clip."""

    def __post_init__(self) -> None:
        if self.identified and self.kind is Handed.CLIP:
            raise ValueError("a clip is handed on without identity alone")


def file_name(kind: Handed, clip: Clip, shown: str = "", *, identified: bool = False) -> str:
    """What a file is called where nobody chooses. Names of files tell patients, so only what is written with
    the patient's identity is called by the clip's name.

    Args:
        kind: of the file.
        clip: that it is, or is about.
        shown: the clip's name as it may be told.
        identified: it is written with the patient's identity.
    """
    if kind is Handed.CLIP:
        return f"{_handed_name(clip)}{'.mp4' if clip.study is None else '.dcm'}"
    ending = "sr.dcm" if kind is Handed.STRUCTURED_REPORT else "pdf.dcm"
    return f"{shown}.clarus.{ending}" if identified else f"{_handed_name(clip)}.{ending}"


def _handed_name(clip: Clip) -> str:
    """Of a clip without identity, and of what goes with it; without an ending, nor any other dot."""
    study, instance = (clip.study.study_uid, clip.study.instance_uid) if clip.study else ("", "")
    sha256 = clip.info.sha256
    return f"{pseudonym(study or sha256)}-{_digest(instance or sha256)[:6]}"


def without_identity(snapshot: Snapshot, clip: Clip) -> Snapshot:
    """A snapshot of a clip as it may be reported without identity: the clip is called as it is handed on, and
    notes and warnings don't tell what its file tells of the patient. Reviewers keep their names."""
    hidden = telling_parts(clip.study) if clip.study is not None else frozenset()

    def opinion(given: Opinion) -> Opinion:
        return replace(given, note=without(given.note, hidden))

    def review(given: Review) -> Review:
        return Review(
            tuple(replace(each, note=without(each.note, hidden)) for each in given.findings),
            given.opinion and opinion(given.opinion),
            given.blind_opinion and opinion(given.blind_opinion),
        )

    settled = snapshot.adjudication
    warnings = tuple(without(each, hidden) for each in snapshot.clip.warnings)
    return replace(
        snapshot,
        clip=replace(snapshot.clip, name=file_name(Handed.CLIP, clip), warnings=warnings),
        reviews={name: review(given) for name, given in snapshot.reviews.items()},
        adjudication=settled and (settled[0], opinion(settled[1])),
    )


def pseudonym(study: str) -> str:
    """The patient's number in place of the real one, "CLARUS-1A2B3C4D5E", by the study's UID."""
    return f"CLARUS-{_digest(f'patient of {study}')[:_DIGITS]}"


def replaced(uid: str) -> str:
    """The UID in place of another, the same for the same: a UUID made of a hash, as a UID (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid5(_NAMESPACE, uid).int}"


def _digest(name: str) -> str:
    return uuid.uuid5(_NAMESPACE, name).hex.upper()
