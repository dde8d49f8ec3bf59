"""Handing a clip or its report on to other systems and people: which files, and under what names."""

from __future__ import annotations

import uuid
from collections.abc import Set
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.identity import telling_parts, without
from clarus_desktop.core.kinds import TrackKind
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
    FILM = "annotated film"
    """The same with tracks and flags, and heat maps where wished for, as a video."""

    @property
    def tells_nobody(self) -> bool:
        """It is written without identity alone."""
        return self in (Handed.CLIP, Handed.FILM)


@dataclass(frozen=True)
class HandingOn:
    """One file that is wanted."""

    kind: Handed
    path: Path
    clip: str
    """SHA-256 of the clip it was asked of."""
    identified: bool = False
    """With the patient's identity, as part of the clip's study; never for a clip or film."""
    signed: bool = False
    """A report is signed by the reviewer."""
    heat: TrackKind | None = None
    """The track whose heat map stands beside each frame of a film; None: none does."""

    def __post_init__(self) -> None:
        if self.identified and self.kind.tells_nobody:
            raise ValueError("clips and films are handed on without identity alone")


@dataclass(frozen=True, eq=False)
class PictureWanted:
    """A picture of what the window shows, to be saved."""

    path: Path
    clip: str
    """SHA-256 of the clip that is shown."""
    pixels: NDArray[np.uint8]
    """(height, width, 3) RGB."""


def picture_name(clip: Clip, what: str) -> str:
    """What a picture is called where nobody chooses; ``what``: is to be seen, as "frame-31"."""
    return f"{_handed_name(clip)}.{what}.png"


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
    if kind is Handed.FILM:
        return f"{_handed_name(clip)}.film.mp4"
    ending = "sr.dcm" if kind is Handed.STRUCTURED_REPORT else "pdf.dcm"
    return f"{shown}.clarus.{ending}" if identified else f"{_handed_name(clip)}.{ending}"


def _handed_name(clip: Clip) -> str:
    """Of a clip without identity, and of what goes with it; without an ending, nor any other dot."""
    study, instance = (clip.study.study_uid, clip.study.instance_uid) if clip.study else ("", "")
    sha256 = clip.info.sha256
    return f"{pseudonym(study or sha256)}-{_digest(instance or sha256)[:6]}"


def without_identity(snapshot: Snapshot, clip: Clip) -> Snapshot:
    """A snapshot of a clip as it may be handed on without identity: as ``without_telling``, and the clip is
    called as it is handed on."""
    told = without_telling(snapshot, clip)
    return replace(told, clip=replace(told.clip, name=file_name(Handed.CLIP, clip)))


def without_telling(snapshot: Snapshot, clip: Clip) -> Snapshot:
    """A snapshot of a clip whose name, notes and warnings don't tell what its file tells of the patient.
    Reviewers keep their names."""
    hidden = telling_parts(clip.study) if clip.study is not None else frozenset()
    settled = snapshot.adjudication
    warnings = tuple(without(each, hidden) for each in snapshot.clip.warnings)
    return replace(
        snapshot,
        clip=replace(snapshot.clip, name=without(snapshot.clip.name, hidden), warnings=warnings),
        reviews={name: untelling_review(given, hidden) for name, given in snapshot.reviews.items()},
        adjudication=settled and (settled[0], untelling_opinion(settled[1], hidden)),
    )


def untelling_opinion(given: Opinion, hidden: Set[str]) -> Opinion:
    """An opinion whose note shows none of the hidden parts; see ``core.identity``."""
    return replace(given, note=without(given.note, hidden))


def untelling_review(given: Review, hidden: Set[str]) -> Review:
    """A review whose notes show none of the hidden parts; see ``core.identity``."""
    return Review(
        tuple(replace(each, note=without(each.note, hidden)) for each in given.findings),
        given.opinion and untelling_opinion(given.opinion, hidden),
        given.blind_opinion and untelling_opinion(given.blind_opinion, hidden),
        tuple(replace(each, note=without(each.note, hidden)) for each in given.measurements),
    )


def pseudonym(study: str) -> str:
    """The patient's number in place of the real one, "CLARUS-1A2B3C4D5E", by the study's UID."""
    return f"CLARUS-{_digest(f'patient of {study}')[:_DIGITS]}"


def replaced(uid: str) -> str:
    """The UID in place of another, the same for the same: a UUID made of a hash, as a UID (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid5(_NAMESPACE, uid).int}"


def _digest(name: str) -> str:
    return uuid.uuid5(_NAMESPACE, name).hex.upper()
