"""What is missing or wrong in a clip: told by its decoder, by its counts and by its file's structure."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

_ISO_BOXES = frozenset(
    {b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"sidx", b"free", b"skip", b"wide", b"pnot"}
)


@dataclass
class Tally:
    """What went well and what didn't in one pass through a clip's packets."""

    hides_packets: bool = False
    """The codec has packets that rightly give no image, so packets can't be compared with frames."""
    packets: int = 0
    frames: int = 0
    failures: int = 0
    doubtful: int = 0
    """Frames that build on damaged data."""
    resized: int = 0
    """Frames of another size than the first."""
    _in_doubt: bool = False

    def fail(self) -> None:
        """Reading or decoding a packet failed; frames up to the next key frame may build on it."""
        self.failures += 1
        self._in_doubt = True

    def add(self, *, is_key: bool, is_corrupt: bool) -> None:
        """A frame came out; decoders flag only the one where damage lies, not those that build on it."""
        self._in_doubt = is_corrupt or (self._in_doubt and not is_key)
        self.frames += 1
        self.doubtful += self._in_doubt


@dataclass(frozen=True)
class Damage:
    missing: int
    """Frames the file should hold and could not give, as far as can be known."""
    warnings: tuple[str, ...]
    """One sentence for each kind of damage, for people; none for a sound clip."""


def assess(tally: Tally, times_s: NDArray[np.float64], *, announced: int, is_whole: bool) -> Damage:
    """Put the damage into numbers and words.

    Args:
        tally: of the reading pass.
        times_s: presentation times of its frames.
        announced: the container's own count of frames, 0 for none. It is wrong too often to prove damage
            but helps to measure it; where there is none, gaps in time do.
        is_whole: whether the file's structure reaches its end.
    """
    frames = tally.frames
    missing = tally.failures if tally.hides_packets else tally.packets - frames
    if tally.failures or tally.doubtful or not is_whole:
        missing = max(missing, announced - frames if announced else _frames_in_gaps(times_s))
    missing = max(missing, 0)
    warnings = []
    if missing:
        warnings.append(f"{missing} of {frames + missing} frames could not be decoded and are missing.")
    if tally.doubtful:
        warnings.append(f"{tally.doubtful} of {frames} frames may look wrong: they build on damaged data.")
    if not is_whole:
        warnings.append(
            "The file breaks off before its end: its last frame may look wrong, others may be lost."
        )
    if tally.failures and not warnings:
        warnings.append("Parts of the file could not be read.")
    if tally.resized:
        warnings.append(f"{tally.resized} of {frames} frames were scaled to the size of the first.")
    return Damage(missing, tuple(warnings))


def _frames_in_gaps(times_s: NDArray[np.float64]) -> int:
    """Frames that would fill the gaps in time if the usual interval were kept."""
    steps = np.diff(times_s)
    return int(np.maximum(np.rint(steps / np.median(steps)) - 1, 0).sum()) if steps.size else 0


def is_whole(file: BinaryIO) -> bool:
    """Whether the structure of a GIF, AVI, MP4 or MOV file reaches its end; True for other kinds."""
    size = file.seek(0, os.SEEK_END)
    head = _read_at(file, 0, 6)
    if head in (b"GIF87a", b"GIF89a"):
        return _reaches_gif_trailer(file)
    if head.startswith(b"RIFF"):
        return all(end <= size for end in _riff_ends(file, size))
    return all(end <= size for _, end in _iso_boxes(file, size))


def _reaches_gif_trailer(file: BinaryIO) -> bool:
    """Follow the blocks of the GIF89a specification: images (,), extensions (!), up to the trailer (;)."""

    def table_bytes(flags: int) -> int:
        return 3 << (flags % 8 + 1) if flags & 0x80 else 0

    file.seek(13 + table_bytes(_read_at(file, 10, 1).ljust(1, b"\0")[0]))
    while (kind := file.read(1)) != b";":
        if kind == b",":
            descriptor = file.read(9).ljust(9, b"\0")
            file.seek(table_bytes(descriptor[8]) + 1, os.SEEK_CUR)
        elif kind == b"!":
            file.seek(1, os.SEEK_CUR)
        else:
            return False
        while (length := file.read(1)) not in (b"\0", b""):
            file.seek(length[0], os.SEEK_CUR)
    return True


def cut_before_index(file: BinaryIO) -> bool:
    """Whether this is an MP4 or MOV file that ends before its index (the moov box) does."""
    size = file.seek(0, os.SEEK_END)
    boxes = list(_iso_boxes(file, size))
    return bool(boxes) and all(kind != b"moov" or end > size for kind, end in boxes)


def _riff_ends(file: BinaryIO, size: int) -> Iterator[int]:
    """Where each RIFF chunk ends by its header; a large AVI is several in a row."""
    at = 0
    while at + 8 <= size:
        head = _read_at(file, at, 8)
        length = int.from_bytes(head[4:8], "little")
        if not head.startswith(b"RIFF") or length == 0:  # 0: the recorder never filled it in
            return
        at += 8 + length
        yield at
        at += length % 2


def _iso_boxes(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int]]:
    """Kind and end of each top-level box (ISO/IEC 14496-12, section 4.2); none for other files.

    A 32-bit length stands before the kind; 1: a 64-bit length follows; 0: up to the end of the file.
    """
    at = 0
    while at + 8 <= size:
        head = _read_at(file, at, 16)
        length, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if length == 1:
            length = int.from_bytes(head[8:], "big")
        elif length == 0:
            length = size - at
        is_known = kind in _ISO_BOXES
        if length < 8 or (not is_known and (at == 0 or at + length > size)):
            return  # no such file, or data appended to it
        at += length
        yield kind, at


def _read_at(file: BinaryIO, offset: int, count: int) -> bytes:
    file.seek(offset)
    return file.read(count)
