"""The POCUS dataset (covid19_ultrasound): videos whose names begin with their class, and a sheet of them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from clarus_training.clips import POCUS, LabelledClip
from clarus_training.listing.importing.candidates import (
    BAD_VALUE,
    NO_LABEL,
    NO_PATIENT,
    VIDEO_SUFFIXES,
    BadRowError,
    Candidate,
    Found,
    find_sheet,
    find_videos,
    read_candidates,
    the_video,
    told,
    unlabelled,
)
from clarus_training.listing.manifest import Row

FILE = ("filename", "file", "name")
PATIENT = ("patient", "patient id", "patient no")
LABEL = ("label", "class", "diagnosis")
CONSOLIDATION = ("consolidation", "consolidations")
LICENCE = ("license", "licence")

_DIAGNOSES = {
    "healthy": ("healthy", "regular", "reg", "normal"),
    "bacterial pneumonia": ("bacterial pneumonia", "pneumonia", "pneu", "bacterial"),
    "viral pneumonia": ("viral pneumonia", "vir", "viral"),
    "covid-19": ("covid-19", "covid", "covid19", "cov"),
}
"""The words that sheets and names of files have for what this program calls so."""
_NORTHUMBRIA = re.compile(r"northumbria_(\d{4})(?:_(set\d+))?")
_SAME_PATIENT = (
    re.compile(r"^reg_(pat1image|image_182106|image_182340)", re.IGNORECASE),
    re.compile(r"li(?:tf|ft)l_(?:pneu_?)?case3_", re.IGNORECASE),
)
"""Names of files of one patient each, who has several in the data set's sheet or stands in two classes."""


def find(folder: Path) -> Found:
    """The videos in and under a folder that its sheet lists with a patient; rows of still images are dropped.

    Raises:
        ManifestError: there is no such sheet, or several.
    """
    videos = find_videos(folder)

    def read(row: Row, where: str) -> Candidate:
        stem = _name(row)
        file = the_video(videos, stem)
        patient, noted = told(row, PATIENT), told(row, CONSOLIDATION)
        if not patient:
            raise BadRowError(NO_PATIENT)
        clip = LabelledClip(
            path="",
            dataset=POCUS,
            patient=f"pocus-{patient.removesuffix('.0')}",
            diagnosis=_diagnosis(told(row, LABEL) or re.split("[_-]", stem)[0]),
            consolidation=None if noted is None else _noted(noted),
            licence=told(row, LICENCE) or "",
        )
        return Candidate(file, where, clip)

    table, rows = find_sheet(folder, FILE, PATIENT)
    found = read_candidates(rows, table, POCUS, _name, read)
    found.dropped += unlabelled(videos, found, POCUS, folder)
    return known_patients(found)


def known_patients(found: Found) -> Found:
    """Give clips that are known to be of one patient one patient's name; the first one's goes to all.

    Northumbria clips have a patient each although the clips of one set look alike: they go by set.
    """
    first: dict[re.Pattern[str], str] = {}

    def patient(each: Candidate) -> str:
        if each.clip.dataset == POCUS:
            if match := _NORTHUMBRIA.search(each.file.name):
                return "-".join(filter(None, ("northumbria", *match.groups())))
            for pattern in _SAME_PATIENT:
                if pattern.search(each.file.name):
                    return first.setdefault(pattern, each.clip.patient)
        return each.clip.patient

    found.candidates = [
        replace(each, clip=replace(each.clip, patient=patient(each))) for each in found.candidates
    ]
    return found


def _name(row: Row) -> str:
    """The file's name without its ending, which the sheet may leave out."""
    name = Path((told(row, FILE) or "").replace("\\", "/")).name
    return Path(name).stem if Path(name).suffix.lower() in VIDEO_SUFFIXES else name


def _diagnosis(label: str) -> str:
    for diagnosis, words in _DIAGNOSES.items():
        if label.strip().lower() in words:
            return diagnosis
    raise BadRowError(NO_LABEL, f"“{label}” is none of the data set's classes")


def _noted(text: str) -> bool:
    """Where nothing was noted, the field is empty."""
    if text.lower() not in ("1", "yes", "true", "0", "no", "false", ""):
        raise BadRowError(BAD_VALUE, f"consolidation: “{text}” is neither yes nor no")
    return text.lower() in ("1", "yes", "true")
