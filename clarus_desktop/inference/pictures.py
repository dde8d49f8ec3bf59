"""Small pictures of a reference's frames: of a user's own clips or of synthetic ones, of nobody else's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage
from PIL import ImageOps

from clarus_desktop.core.clip import Image
from clarus_desktop.core.nearest import Picture
from clarus_desktop.core.region import Region

SIDE = 96
"""Pixels: enough to recognise a frame by, and 37 MB for the largest reference there can be."""


@dataclass(frozen=True, eq=False)
class Pictures:
    """One picture for each row of a reference."""

    pixels: NDArray[np.uint8]
    """(R, S, S), each as in ``Picture``."""
    clips: tuple[str, ...]
    """File names."""
    clip_of: NDArray[np.int32]
    """(R,) which of ``clips`` a row is from."""
    frames: NDArray[np.int32]
    """(R,) index of the row's frame in its clip."""

    def of(self, row: int) -> Picture:
        return Picture(self.pixels[row], self.clips[self.clip_of[row]], int(self.frames[row]))


def picture(frame: Image, region: Region | None) -> NDArray[np.uint8]:
    """(S, S) gray of a frame (height, width, 3) uint8 RGB: nothing outside the region is in it, and so no
    name that a scanner wrote there. None: the whole frame."""
    shown = PilImage.fromarray(frame if region is None else region.cut(frame)).convert("L")
    return np.asarray(ImageOps.pad(shown, (SIDE, SIDE), PilImage.Resampling.BILINEAR))


def gather(pictures: Sequence[Picture]) -> Pictures:
    """One after the other; clips of the same name are taken for one."""
    clips = {name: number for number, name in enumerate(dict.fromkeys(each.clip for each in pictures))}
    return Pictures(
        np.stack([each.pixels for each in pictures]),
        tuple(clips),
        np.array([clips[each.clip] for each in pictures], np.int32),
        np.array([each.frame for each in pictures], np.int32),
    )


def to_tensors(pictures: Pictures) -> dict[str, NDArray[Any]]:
    """For a bundle file; the clips' names in UTF-8, parted by zeros, for tensors hold no text."""
    names = "\0".join(pictures.clips).encode("utf-8", "replace")
    return {
        "pixels": pictures.pixels,
        "clips": np.frombuffer(names, np.uint8),
        "clip_of": pictures.clip_of,
        "frames": pictures.frames,
    }


def from_tensors(tensors: Mapping[str, NDArray[Any]], rows: int) -> Pictures:
    """What ``to_tensors`` wrote, for a reference of so many rows.

    Raises:
        ValueError: it is something else.
    """
    types = {"pixels": np.uint8, "clips": np.uint8, "clip_of": np.int32, "frames": np.int32}
    if {key: value.dtype for key, value in tensors.items()} != types:
        raise ValueError("not the tensors of pictures")
    pixels, clip_of, frames = (tensors[key] for key in ("pixels", "clip_of", "frames"))
    names = tensors["clips"].tobytes().decode().split("\0")
    side = pixels.shape[-1] if pixels.ndim else 0
    if pixels.shape != (rows, side, side) or not side or clip_of.shape != (rows,) or frames.shape != (rows,):
        raise ValueError("not a picture for each row")
    if rows and not (clip_of.min() >= 0 and clip_of.max() < len(names) and frames.min() >= 0):
        raise ValueError("a picture of no clip")
    return Pictures(pixels, tuple(names), clip_of, frames)
