"""From a frame as recorded to the network's input; travels with the weights, in the model card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.core.region import Region

if TYPE_CHECKING:
    from torch import Tensor

SMALLEST, LARGEST = 32, 1024
"""Limits of ``size``: the encoders shrink their input 32 times; the upper one bounds memory."""


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
            raise ModelCorruptError("The model card's preprocessing has missing or unknown fields.")
        for name in ("resize", "region", "channels"):
            if card[name] != getattr(cls, name):
                raise ModelCorruptError(f"The model asks for an unknown preprocessing ({name}).")
        size, mean, std = card["size"], card["mean"], card["std"]
        numbers = all(type(value) in (int, float) and abs(value) <= 1 for value in (mean, std))
        if type(size) is not int or not SMALLEST <= size <= LARGEST or not numbers or not std > 0:
            raise ModelCorruptError("The model card's preprocessing has an impossible size, mean or std.")
        return cls(**{**card, "mean": float(mean), "std": float(std)})

    def shrink(self, frames: Sequence[Image], region: Region | None = None) -> NDArray[np.uint8]:
        """Frames (height, width, 3) uint8 RGB, of any sizes, to (N, size, size) uint8 gray.

        Of each frame what ``region`` cuts out, and nothing else gets any further than this; None: all of it.
        Decision 0013 says why it is cut and not blanked.

        Pillow does the resizing because the published system's does: torch's antialiased ``interpolate``
        on uint8 was tried and differs from it by one gray level at nearly every size.
        """
        from clarus_desktop.opencv import cv2

        shrunk = np.empty((len(frames), self.size, self.size), np.uint8)
        for index, frame in enumerate(frames):
            seen = frame if region is None else region.cut(frame)
            gray = PilImage.fromarray(cv2.cvtColor(seen, cv2.COLOR_RGB2GRAY))
            shrunk[index] = np.asarray(gray.resize((self.size, self.size), PilImage.Resampling.BILINEAR))
        return shrunk

    def normalise(self, gray: Tensor) -> Tensor:
        """(N, S, S) uint8 to (N, 3, S, S) float32, on the same device; the three channels share memory."""
        scaled = gray.float().div_(255).sub_(self.mean).div_(self.std)
        return scaled[:, None].expand(-1, 3, -1, -1)
