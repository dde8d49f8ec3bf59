"""The golden answer: fixed frames and what a bundle's network makes of them, stored in the bundle.

Neither safetensors nor torch has a checksum, and a file can be intact while a library under it changed its
ways; frames that go through the whole preprocessing and network notice both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.inference.preprocess import Preprocessing

if TYPE_CHECKING:
    from torch import Tensor

    from clarus_desktop.inference.networks import ClarusNetwork

TOLERANCE = 1e-3
"""Allowed difference from the stored answer, relative to its largest value. Processors differ by about
1e-5; damage worth the name moves the answer by far more."""


def golden_frames() -> NDArray[np.uint8]:
    """(2, 150, 200, 3) RGB: arcs and rays as of a convex probe, coloured so that the way to gray counts."""
    y, x = np.mgrid[0:150, 0:200]
    depth, angle = np.hypot(y + 20.0, x - 99.5), np.arctan2(x - 99.5, y + 20.0)
    arcs = np.sin(depth / 5) * np.exp(-depth / 90)
    rays = np.cos(9 * angle) * (depth > 60)
    frames = [[arcs, 0.8 * arcs, 0.6 * arcs], [arcs + rays, rays, arcs - rays]]
    return np.moveaxis(np.clip(127.5 + 90 * np.array(frames), 0, 255), 1, -1).astype(np.uint8).copy()


def answer(
    network: ClarusNetwork, preprocessing: Preprocessing, frames: NDArray[np.uint8]
) -> dict[str, Tensor]:
    """The outputs a network has, by name, for frames (N, height, width, 3)."""
    import torch

    gray = torch.from_numpy(preprocessing.shrink(list(frames)))
    with torch.inference_mode():
        outputs = network(preprocessing.normalise(gray))
    return {name: value.clone() for name, value in outputs._asdict().items() if value is not None}


def agrees(answer: Mapping[str, Tensor], golden: Mapping[str, Tensor]) -> bool:
    """True where the same outputs are there, of the same shapes and with the same values but for rounding."""
    if {name: value.shape for name, value in answer.items()} != {n: v.shape for n, v in golden.items()}:
        return False
    for name, value in answer.items():
        least = 1.0 if name == "logit" else 1e-6  # a logit near 0 is no reason to ask for more digits
        scale = max(float(golden[name].abs().max()), least)
        if not bool(((value - golden[name]).abs() <= TOLERANCE * scale).all()):
            return False
    return True
