"""Whether a video file is all there by its own structure: the damage that no decoder tells.

Each container is followed by its specification, as far as it states sizes or counts. A cut that leaves
nothing half done can't be told: exactly between two frames of an MPEG stream, two fragments of an MP4 or
two parts of a Matroska file of no stated size. Nor can a bare MPEG stream without a container.
"""

from __future__ import annotations

import os
from typing import BinaryIO

from clarus_desktop.media.video.structure import asf, avi, gif, iso, matroska, program, transport
from clarus_desktop.media.video.structure.found import WHOLE, Structure, read_at

__all__ = ["WHOLE", "Structure", "cut_before_index", "stated_duration_s", "states_no_time", "structure_of"]


def structure_of(file: BinaryIO) -> Structure:
    """What the structure of a video file tells; that it is whole where it tells nothing."""
    size = file.seek(0, os.SEEK_END)
    head = read_at(file, 0, 16)
    if head.startswith(gif.STARTS):
        return gif.structure(file, size)
    if head.startswith(avi.START):
        return avi.structure(file, size)
    if head.startswith(matroska.START):
        return matroska.structure(file, size)
    if head.startswith(asf.START):
        return asf.structure(file, size)
    if head.startswith(program.START):
        return program.structure(file, size)
    if step := transport.step_of(file):
        return transport.structure(file, size, step)
    return iso.structure(file, size)


def cut_before_index(file: BinaryIO) -> bool:
    """Whether this is an MP4 or MOV file that ends before its index (the moov box) does."""
    return iso.cut_before_index(file, file.seek(0, os.SEEK_END))


def states_no_time(file: BinaryIO) -> bool:
    """Whether FFmpeg makes the times up: for a GIF all of whose delays are 0, or an AVI whose rates are 0."""
    return (read_at(file, 0, 6) in gif.STARTS and gif.states_no_time(file)) or avi.states_no_rate(file)


def stated_duration_s(file: BinaryIO) -> float:
    """Duration by the file's own header, where FFmpeg keeps it back; 0 where there is none."""
    return asf.duration_s(file)
