"""A labelled clip: whose it is, what its readers noted, and where in the split it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.flags import Segment

BLUES = "COVID-BLUES"
POCUS = "POCUS"
ZAMBIA = "Zambia"
PHANTOM = "phantom"
REVIEWED = "reviewed"

TEST = "test"
"""The fold of patients who are held out for the figures; the others are numbered from 1."""

GRADE_OF_SEVERITY = (0.0, 0.25, 0.75, 1.0)
"""COVID-BLUES severity 0…3 as a target: 2 and more is consolidation, and the steps keep their order."""


@dataclass(frozen=True)
class LabelledClip:
    """One row of a manifest."""

    path: str
    """Of the clip, with forward slashes, relative to the manifest's folder."""
    dataset: str
    """``BLUES``, ``POCUS``, ``ZAMBIA``, ``REVIEWED``, ``PHANTOM`` or any other name."""
    patient: str
    """Whose it is: clips of one patient never stand on both sides of a split."""
    severity: int | None = None
    """0…3 as in COVID-BLUES, whose labels are the only ones to grade it."""
    diagnosis: str = ""
    """The label of the whole clip in the source's words; "healthy" is nothing abnormal at all."""
    consolidation: bool | None = None
    """Whether one was noted anywhere in the clip; None: not told."""
    licence: str = ""
    sha256: str = ""
    """Of the clip's content, hexadecimal, as the application tells clips apart."""
    group: str = ""
    """Patients who share a recording, or near-duplicates of one, share a group, and a fold."""
    scanner: str = ""
    """Maker and model, where known."""
    fold: str = ""
    """``TEST`` or "1", "2", …; empty: in no split, and in no figure."""
    frames: int = 0
    """How many the clip has."""
    consolidation_frames: tuple[Segment, ...] = ()
    """Frames said to show a consolidation, counted from 0, both ends included, in order."""
    clear_frames: tuple[Segment, ...] = ()
    """Frames said to show none."""

    @property
    def grade(self) -> float:
        """Target of the whole clip in 0…1; NaN where the label doesn't say.

        A clip of bacterial pneumonia in which no consolidation was noted is such a case: it may well hold
        one, so it teaches nothing about the classes.
        """
        if self.severity is not None:
            return GRADE_OF_SEVERITY[self.severity]
        if self.consolidation:
            return 1.0
        if self.diagnosis == "healthy":
            return 0.0
        return float("nan") if self.consolidation is None or "bacterial" in self.diagnosis else 0.0

    @property
    def healthy(self) -> bool:
        """True for clips that may stand in the reference: nothing abnormal was noted at all, or, where
        nothing but consolidation was looked for, none of it."""
        if self.severity is not None:
            return self.severity == 0
        return self.consolidation is not True and (
            self.diagnosis == "healthy" or (not self.diagnosis and self.consolidation is False)
        )

    @property
    def teaches(self) -> bool:
        """Whether the label says enough to be learnt from.

        Besides clips of unknown grade these don't: clips of a pneumonia of any kind in which no consolidation
        was noted. What readers of one dataset note as none may be the small consolidations that count in
        another (COVID-BLUES severity 2). With the 11 such clips of POCUS among the negatives of the
        classifier COVID-BLUES was told apart worse, by 0.03 AUC out of fold.
        """
        return self.grade > 0 or self.healthy

    @property
    def unit(self) -> str:
        """What intervals and the reference go by: patients who share a recording count as one."""
        return self.group or self.patient

    @property
    def stratum(self) -> tuple[str, str]:
        """What a split should hold in equal shares: the dataset and the kind of finding."""
        if self.severity is not None:
            return self.dataset, f"severity {self.severity}"
        if self.diagnosis:
            return self.dataset, self.diagnosis
        return self.dataset, {None: "not told", False: "none", True: "consolidation"}[self.consolidation]

    def grades(self) -> NDArray[np.float32]:
        """Targets of the clip's frames: (frames,) in 0…1, NaN where nothing is known.

        Frames nobody spoke of have the whole clip's grade, but for those of a clip in which a consolidation
        was seen elsewhere. A frame said to show one in a clip said to have none counts as unknown.
        """
        absent = self.consolidation is False
        unspoken = np.nan if self.consolidation_frames and not absent else self.grade
        grades = np.full(self.frames, unspoken, np.float32)
        for span in self.clear_frames:
            grades[span.first : span.last + 1] = 0
        for span in self.consolidation_frames:
            grades[span.first : span.last + 1] = np.nan if absent else 1
        return grades


def patients_of(clips: Iterable[LabelledClip]) -> list[str]:
    """The patients in order of their first clip, each once."""
    return list(dict.fromkeys(clip.patient for clip in clips))


def parse_ranges(text: str) -> tuple[Segment, ...]:
    """ "88-163;170-180": frames counted from 0, both ends included, in order and apart; "" is none.

    Raises:
        ValueError: a part is no such range, or begins before the last one has ended.
    """
    spans: list[Segment] = []
    for part in filter(None, text.split(";")):
        ends = re.fullmatch("([0-9]{1,9})-([0-9]{1,9})", part)
        if ends is None or int(ends[2]) < int(ends[1]):
            raise ValueError(f"“{part}” is no range of frames, such as 88-163")
        if spans and int(ends[1]) <= spans[-1].last:
            raise ValueError(f"the range “{part}” begins before the one before it has ended")
        spans.append(Segment(int(ends[1]), int(ends[2])))
    return tuple(spans)


def told_ranges(spans: Iterable[Segment]) -> str:
    """What ``parse_ranges`` reads."""
    return ";".join(f"{span.first}-{span.last}" for span in spans)


def complement(spans: Iterable[Segment], frames: int) -> tuple[Segment, ...]:
    """The frames 0…``frames`` - 1 that are in none of ``spans``, which are in order and apart."""
    gaps, start = [], 0
    for span in spans:
        if span.first > start:
            gaps.append(Segment(start, span.first - 1))
        start = span.last + 1
    if start < frames:
        gaps.append(Segment(start, frames - 1))
    return tuple(gaps)
