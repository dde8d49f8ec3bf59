"""The Zambian children's dataset: one row per sweep, with the frames that show a consolidation."""

from __future__ import annotations

import re
from pathlib import Path

from clarus_desktop.core.flags import Segment
from clarus_training.clips import ZAMBIA, LabelledClip
from clarus_training.listing.importing.candidates import (
    BAD_VALUE,
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
from clarus_training.listing.manifest import Row

VIDEO, REGION = "Video_ID", "Region"
START, END = "ConsolidationStartFrame", "ConsolidationEndFrame"
PERCENT = "Percent of video with consolidation"
"""In the original a blank follows; blanks around names of columns are never looked at."""
_LAST = 10**9 - 1


def find(folder: Path) -> Found:
    """The videos ``<Video_ID>_<Region>`` in and under a folder, by the label sheet, saved as CSV.

    A row without frames is a sweep without consolidation. All clips of one child are one patient's: what
    precedes the last hyphen of ``Video_ID``.

    Raises:
        ManifestError: there is no such sheet, or several.
    """
    videos = find_videos(folder)

    def read(row: Row, where: str) -> Candidate:
        video = _field(row, VIDEO)
        if not re.fullmatch(r"[^-\s].*-\d+", video) or not _field(row, REGION):
            raise BadRowError(BAD_VALUE, f"“{_name(row)}” is not like 052-0_LPT")
        spans = _spans(row)
        clip = LabelledClip(
            path="",
            dataset=ZAMBIA,
            patient=f"zambia-{video.rpartition('-')[0]}",
            consolidation=bool(spans),
            consolidation_frames=spans,
        )
        return Candidate(the_video(videos, _name(row)), where, clip, throughout=True)

    table, rows = find_sheet(folder, [VIDEO], [REGION], [START], [END])
    found = read_candidates(rows, table, ZAMBIA, _name, read)
    found.dropped += unlabelled(videos, found, ZAMBIA, folder)
    return found


def _name(row: Row) -> str:
    return f"{_field(row, VIDEO)}_{_field(row, REGION)}"


def _field(row: Row, column: str) -> str:
    return told(row, [column]) or ""


def _spans(row: Row) -> tuple[Segment, ...]:
    """Both ends included; none where both fields are empty."""
    start, end = (whole_number(_field(row, column), _LAST, column) for column in (START, END))
    percent = _field(row, PERCENT).rstrip("% ")
    if start is None and end is None:
        if percent.strip("0.,"):
            raise BadRowError(BAD_VALUE, f"{percent}% have a consolidation, but no frames are told")
        return ()
    if start is None or end is None:
        raise BadRowError(BAD_VALUE, f"one of {START} and {END} is empty")
    if end < start:
        raise BadRowError(BAD_VALUE, f"{END} {end} comes before {START} {start}")
    return (Segment(start, end),)
