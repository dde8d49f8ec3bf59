"""COVID-BLUES: videos named ``patient_<number>_<point>`` and a sheet of severities."""

from __future__ import annotations

import re
from pathlib import Path

from clarus_training.clips import BLUES, LabelledClip
from clarus_training.listing.importing.candidates import (
    BAD_VALUE,
    NO_LABEL,
    BadRowError,
    Candidate,
    Found,
    find_sheet,
    find_videos,
    read_candidates,
    the_video,
    told,
    unlabelled,
    whole_number,
)
from clarus_training.listing.importing.listed import LUMIFY
from clarus_training.listing.manifest import Row

SEVERITY = ("severity", "severity score")
VIDEO = ("file", "filename", "video", "video name")
PATIENT = ("patient", "patient id", "id")
POINT = ("point", "zone", "position", "blue point", "location")
LICENCE = "CC BY-NC-ND 4.0"
CONSOLIDATED = 2
"""From this severity on there are consolidated areas."""


def find(folder: Path) -> Found:
    """The videos in and under a folder that its sheet gives a severity.

    The sheet names a video outright or by patient and point.

    Raises:
        ManifestError: there is no such sheet, or several.
    """
    videos = find_videos(folder)

    def read(row: Row, where: str) -> Candidate:
        parts = re.fullmatch(r"patient_(\d+)_([a-z]\d(?:_\d+)?)", _name(row).lower())
        if parts is None:
            raise BadRowError(BAD_VALUE, f"“{_name(row)}” is not like patient_10_L1")
        severity = whole_number(told(row, SEVERITY) or "", 3, "severity")
        if severity is None:
            raise BadRowError(NO_LABEL)
        clip = LabelledClip(
            path="",
            dataset=BLUES,
            patient=f"blues-{int(parts[1])}",
            severity=severity,
            consolidation=severity >= CONSOLIDATED,
            licence=LICENCE,
            scanner=LUMIFY,
        )
        return Candidate(the_video(videos, _name(row)), where, clip)

    table, rows = find_sheet(folder, SEVERITY, (*VIDEO, *PATIENT))
    found = read_candidates(rows, table, BLUES, _name, read)
    found.dropped += unlabelled(videos, found, BLUES, folder)
    return found


def _name(row: Row) -> str:
    """``patient_10_L1``, of a row that names the video, or the patient (10, or patient_10) and the point."""
    video = told(row, VIDEO)
    if video:
        return Path(video).stem
    number = (told(row, PATIENT) or "").lower().removeprefix("patient").strip(" _-").removesuffix(".0")
    return f"patient_{number}_{told(row, POINT) or ''}"
