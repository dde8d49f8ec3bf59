"""The labelled clips: one row of ``clips.csv`` each, whose they are, and how they are divided by patient."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np

BLUES = "COVID-BLUES"
POCUS = "POCUS"
PHANTOM = "phantom"
REVIEWED = "reviewed"

GRADE_OF_SEVERITY = (0.0, 0.25, 0.75, 1.0)
"""COVID-BLUES severity 0…3 as a target: 2 and more is consolidation, and the steps keep their order."""

_NORTHUMBRIA = re.compile(r"northumbria_(\d{4})(?:_(set\d+))?")


@dataclass(frozen=True)
class LabelledClip:
    """One clip with what its readers noted. Labels are of the whole clip, not of single frames."""

    file: str
    """Relative to the folder of ``clips.csv``, with forward slashes."""
    dataset: str
    """``BLUES``, ``POCUS``, ``PHANTOM`` or ``REVIEWED``."""
    patient: str
    """The unit of every split: clips of one patient never stand on both sides."""
    severity: int | None = None
    """COVID-BLUES only, 0…3."""
    diagnosis: str = ""
    """POCUS only."""
    consolidation: bool = False
    licence: str = ""

    @property
    def grade(self) -> float:
        """Target in 0…1; NaN where the label doesn't say.

        A clip of bacterial pneumonia in which no consolidation was noted is such a case: it may well hold
        one, so it teaches nothing about the classes.
        """
        if self.severity is not None:
            return GRADE_OF_SEVERITY[self.severity]
        if self.consolidation:
            return 1.0
        return float("nan") if "bacterial" in self.diagnosis else 0.0

    @property
    def healthy(self) -> bool:
        """True for clips that may stand in the reference: nothing abnormal was noted at all."""
        return self.severity == 0 or (self.diagnosis == "healthy" and not self.consolidation)

    @property
    def stratum(self) -> tuple[str, str]:
        """What a split should hold in equal shares: the dataset and the kind of finding, gravest last."""
        if self.severity is not None:
            return self.dataset, str(self.severity)
        if self.diagnosis == "healthy":
            return self.dataset, "0 healthy"
        return self.dataset, "2 bacterial" if "bacterial" in self.diagnosis else "1 viral"


def read_clips(folder: Path) -> list[LabelledClip]:
    """The clips of ``folder/clips.csv`` in its order.

    Raises:
        FileNotFoundError: there is no ``clips.csv``.
        KeyError, ValueError: a column is missing or holds something else than expected.
    """
    with (folder / "clips.csv").open(newline="", encoding="utf-8") as file:
        return [_clip(row) for row in csv.DictReader(file)]


def _clip(row: dict[str, str]) -> LabelledClip:
    return LabelledClip(
        file=row["file"],
        dataset=BLUES if row["dataset"].startswith(BLUES) else POCUS,
        patient=_patient(row["file"], row["patient"]),
        severity=int(row["severity"]) if row["severity"] else None,
        diagnosis=row["label"],
        consolidation=row["consolidation"] == "1",
        licence=row["license"],
    )


def _patient(file: str, patient: str) -> str:
    """Northumbria clips have a patient id each although the clips of one set look alike: group by set."""
    match = _NORTHUMBRIA.search(file)
    return "-".join(filter(None, ("northumbria", *match.groups()))) if match else patient


def patients_of(clips: Iterable[LabelledClip]) -> list[str]:
    """The patients in order of their first clip, each once."""
    return list(dict.fromkeys(clip.patient for clip in clips))


def split_patients(clips: Sequence[LabelledClip], parts: int, seed: int) -> list[frozenset[str]]:
    """Divide the patients into ``parts`` groups with about equal shares of every stratum.

    A patient belongs to the stratum of their gravest clip. Within a stratum the patients are shuffled and
    dealt out in turn, and the turn goes on from one stratum to the next, so that no part gets all leftovers.
    """
    strata: dict[str, tuple[str, str]] = {}
    for clip in clips:
        strata[clip.patient] = max(strata.get(clip.patient, clip.stratum), clip.stratum)
    members: dict[tuple[str, str], list[str]] = defaultdict(list)
    for patient, stratum in strata.items():
        members[stratum].append(patient)
    rng = np.random.default_rng(seed)
    dealt: list[str] = []
    for stratum in sorted(members):
        names = sorted(members[stratum])
        dealt += [names[i] for i in rng.permutation(len(names))]
    return [frozenset(dealt[part::parts]) for part in range(parts)]


def hold_out(clips: Sequence[LabelledClip], share: float, seed: int) -> tuple[frozenset[str], frozenset[str]]:
    """Patients to train on and patients to test on; about ``share`` of every stratum is held out."""
    parts = split_patients(clips, ceil(1 / share), seed)
    return frozenset().union(*parts[1:]), parts[0]
