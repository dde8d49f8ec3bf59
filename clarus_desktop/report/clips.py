"""Handing on a clip: its frames, blank outside the region, and nothing that tells who the patient is."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.language import joined, tr
from clarus_desktop.core.region import Region

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def writing_clip(
    clip: Clip, header: Dataset | None, region: Region | None, path: Path
) -> Generator[tuple[int, int], None, None]:
    """Write a clip without identity: a DICOM object of a DICOM object, of all else an MP4 video.

    Frames that could not be read are left out, as they are in the window. Yields the number of frames
    written, and of all; closing the generator midway leaves what was there.

    Args:
        clip: what is handed on.
        header: of a DICOM clip's object, without pixels; else None.
        region: what lies outside is black; None: the frames stay whole.
        path: ends in ".dcm" or ".mp4".

    Raises:
        ReportError: the file could not be written; what was there stays.
        ClipError: a frame can't be decoded any more; nothing was written.
    """
    if header is None:
        from clarus_desktop.report.video import writing

        yield from writing(clip, region, path)
    else:
        from clarus_desktop.report.dicom import deidentified

        yield from deidentified.writing(clip, header, region, path)


def remaining_risks(header: Dataset | None, region: Region | None) -> tuple[str, ...]:
    """What frames that are handed on may still tell, a sentence each; empty where the clip's file says that
    no text is part of them. ``region``: what lies outside is black; None: nothing is."""
    answer = burned_in(header)
    if answer == "NO":
        return ()
    if region is None and answer == "YES":
        known = tr(
            "The file says that text is part of the image, and nothing was blanked: "
            "look at the frames before you hand them on."
        )
    elif region is None:
        known = tr(
            "Nobody knows whether text is part of the image, and nothing was blanked: "
            "look at the frames before you hand them on."
        )
    else:
        says = tr("The file says that text is part of the image.") if answer == "YES" else ""
        left = tr(
            "Text that stands inside the region was left as it is: "
            "look at the frames before you hand them on."
        )
        known = joined(says, left)
    return (known,)


def burned_in(header: Dataset | None) -> Literal["YES", "NO", ""]:
    """Whether text is part of the frames, as the clip's object says; empty where it doesn't, or is none."""
    answer = header.get("BurnedInAnnotation") if header is not None else None
    return answer if answer in ("YES", "NO") else ""


def is_identity_removed(header: Dataset | None, region: Region | None) -> bool:
    """Whether an object with frames in it, black outside the region, may claim that the patient's identity
    was removed: not where text may stand in them and nothing was blanked, or where the file says it does."""
    answer = burned_in(header)
    return answer == "NO" or (answer == "" and region is not None)
