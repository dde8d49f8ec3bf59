"""From a frame as recorded to the network's input; travels with the weights, in the model card."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.core.language import tr
from clarus_desktop.core.region import Region

if TYPE_CHECKING:
    from torch import Tensor

SMALLEST, LARGEST = 32, 1024
"""Limits of ``size``: the encoders shrink their input 32 times; the upper one bounds memory."""
_TOGETHER = 4
"""Frames resized at once, as the channels of one image: Pillow computes those side by side."""


@dataclass(frozen=True)
class Preprocessing:
    """What is done to a frame. The defaults are the published system's."""

    size: int = 224
    """Height and width of the input in pixels; the frame's aspect ratio is not kept."""
    mean: float = 0.5
    std: float = 0.5
    """Of the gray value scaled to 0…1."""
    resize: str = "bilinear-antialias"
    """Pillow's bilinear filter, which widens with the reduction."""
    region: str = "whole"
    """All that is shown of a frame, be it the whole or what its clip's region cuts out of it."""
    channels: str = "gray-x3"
    """Gray, copied to the three channels of the encoder."""

    def to_card(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_card(cls, card: object) -> Preprocessing:
        """Read back what ``to_card`` wrote.

        Raises:
            ModelCorruptError: a field is missing, unknown or holds a value this version can't apply.
        """
        if not isinstance(card, dict) or set(card) != {field.name for field in fields(cls)}:
            raise ModelCorruptError(tr("The model card's preprocessing has missing or unknown fields."))
        for name in ("resize", "region", "channels"):
            if card[name] != getattr(cls, name):
                raise ModelCorruptError(
                    tr("The model asks for an unknown preprocessing ({name}).", name=name)
                )
        size, mean, std = card["size"], card["mean"], card["std"]
        numbers = all(type(value) in (int, float) and abs(value) <= 1 for value in (mean, std))
        if type(size) is not int or not SMALLEST <= size <= LARGEST or not numbers or not std > 0:
            raise ModelCorruptError(tr("The model card's preprocessing has an impossible size, mean or std."))
        return cls(**{**card, "mean": float(mean), "std": float(std)})

    def shrink(self, frames: Iterable[Image], region: Region | None = None) -> NDArray[np.uint8]:
        """Frames (height, width, 3) uint8 RGB, of any sizes, to (N, size, size) uint8 gray.

        Of each frame what ``region`` cuts out, and nothing else gets any further than this; None: all of it.
        Decision 0013 says why it is cut and not blanked. A frame's values do not depend on those of others,
        and no frame is held once it is gray.

        Pillow does the resizing because the published system's does, to the last bit: torch's is faster, and
        differs by one gray level in a few of 1000 pixels. Decision 0017 says what that comes to.
        """
        shrunk = [np.empty((0, self.size, self.size), np.uint8)]
        for (height, width, _), alike in itertools.groupby(frames, np.shape):
            left, top, right, bottom = region.surroundings(width, height) if region else (0, 0, width, height)
            planes = np.empty((_TOGETHER, bottom - top, right - left), np.uint8)
            while count := _fill(planes, alike, region, (slice(top, bottom), slice(left, right))):
                shrunk.append(_resized(planes, self.size)[:count])
        return np.concatenate(shrunk)

    def normalise(self, gray: Tensor) -> Tensor:
        """(N, S, S) uint8 to (N, 3, S, S) float32, on the same device; the three channels share memory."""
        scaled = gray.float().div_(255).sub_(self.mean).div_(self.std)
        return scaled[:, None].expand(-1, 3, -1, -1)


def _fill(
    planes: NDArray[np.uint8], frames: Iterator[Image], region: Region | None, kept: tuple[slice, slice]
) -> int:
    """Put the next frames into (4, height, width), gray, until it is full or there are no more: how many.

    ``kept``: rows and columns of what the region cuts out. As black is gray too, it makes no difference that
    what lies around the region is blanked afterwards, but for a third of the work.
    """
    from clarus_desktop.opencv import cv2

    count = 0
    for plane, frame in zip(planes, frames, strict=False):  # in this order no frame is taken in vain
        cv2.cvtColor(frame[kept], cv2.COLOR_RGB2GRAY, dst=plane)
        if region is not None:
            plane *= region.mask(*frame.shape[1::-1])[kept].view(np.uint8)
        count += 1
    return count


def _resized(planes: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """(4, height, width) to (4, size, size)."""
    from clarus_desktop.opencv import cv2

    height, width = planes.shape[1:]
    pixels = cv2.merge(list(planes))
    image = PilImage.frombuffer("RGBX", (width, height), pixels, "raw", "RGBX", 0, 1)
    resized = image.resize((size, size), PilImage.Resampling.BILINEAR)
    return np.array(cv2.split(np.asarray(resized)), np.uint8)
