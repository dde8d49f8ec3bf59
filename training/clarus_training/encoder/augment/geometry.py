"""Probe and depth: where the lung lies in the picture, and how large."""

from __future__ import annotations

from math import log, pi

import torch
from torch import Tensor
from torch.nn import functional

from clarus_training.encoder.augment.chance import chosen, uniform


def view(images: Tensor, tilt: Tensor, zoom: Tensor, shift: Tensor, mirrored: Tensor, window: int) -> Tensor:
    """What a probe held otherwise would have seen, around the middle of the picture.

    Args:
        images: (N, 1, S, S).
        tilt: (N,) radians by which the probe is tilted in the plane of the image.
        zoom: (N,) pixels shown per pixel of the frame: below 1 the depth is set deeper. It doesn't depend on
            ``window``, so that structures keep the scale at which an analysis sees them.
        shift: (N, 2) of the middle, across and down, in halves of the frame's side.
        mirrored: (N,) bool: the probe turned around, which swaps left and right.
        window: W, pixels per side that are shown.

    Returns:
        (N, 1, W, W); black where the frame has nothing.
    """
    step = window / images.shape[-1] / zoom
    cos, sin = step * tilt.cos(), step * tilt.sin()
    sign = 1 - 2 * mirrored.float()
    rows = (
        torch.stack((cos * sign, -sin, shift[:, 0]), 1),
        torch.stack((sin * sign, cos, shift[:, 1]), 1),
    )
    grid = functional.affine_grid(torch.stack(rows, 1), [len(images), 1, window, window], align_corners=False)
    return functional.grid_sample(images, grid, align_corners=False)


def random_view(images: Tensor, generator: torch.Generator, window: int) -> Tensor:
    """Tilted by up to 12°, at 0.8 to 1.25 times the scale, mirrored half of the time, and moved as far as
    the window has room in the frame, plus 5% of the frame."""
    count = len(images)
    room = 1 - window / images.shape[-1] + 0.1
    zoom = torch.exp(uniform(count, log(0.8), log(1.25), generator)).flatten()
    tilt = uniform(count, -12, 12, generator).flatten() * (pi / 180)
    mirrored = chosen(count, 0.5, generator).flatten()
    shift = uniform(2 * count, -room, room, generator).view(count, 2)
    return view(images, tilt, zoom, shift, mirrored, window)
