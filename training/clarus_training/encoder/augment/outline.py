"""Surroundings: the outline of the field of view and what lies around it tell the source, not the lung.

Datasets differ in it, and so do their patients; a network that reads it there has learned nothing of lungs.
"""

from __future__ import annotations

from math import pi

import torch
from torch import Tensor

from clarus_training.encoder.augment.chance import chosen, extent, uniform


def donors(count: int, generator: torch.Generator) -> Tensor:
    """(count,) for each image another one, of another clip: (first looks, second looks) is the order of an
    even number of images, and of an odd one each is a clip of its own.

    The clips stand in a ring of random order, and each takes from the next, from either of its looks; where
    there is but one clip, that is itself.
    """
    device = generator.device
    looks = 2 if count % 2 == 0 else 1
    clips = count // looks
    ring = torch.randperm(clips, generator=generator, device=device)
    of_clip = torch.empty_like(ring)
    of_clip[ring] = ring.roll(-1)
    look = torch.randint(looks, (count,), generator=generator, device=device)
    return of_clip.repeat(looks) + clips * look


def border(images: Tensor, others: Tensor, inside: Tensor) -> Tensor:
    """Images (N, 1, S, S) with the border of ``others`` (the same shape) where ``inside``, broadcast, is
    False."""
    return torch.where(inside, images, others)


def random_border(images: Tensor, generator: torch.Generator) -> Tensor:
    """Half of the images (N, 1, S, S) in the border of another clip's, as recorded: outside a rectangle that
    leaves 2% to 18% of the frame's side."""
    count, _, height, width = images.shape
    down = extent(0, 1, height, 2, images.device)
    across = extent(0, 1, width, 3, images.device)
    inside = (
        (down >= uniform(count, 0.02, 0.18, generator))
        & (down <= uniform(count, 0.85, 0.98, generator))
        & (across >= uniform(count, 0.04, 0.16, generator))
        & (across <= uniform(count, 0.84, 0.96, generator))
    )
    kept = ~chosen(count, 0.5, generator)
    return border(images, images[donors(count, generator)], inside | kept)


def sector(size: int, middle: Tensor, apex: Tensor, near: Tensor, far: Tensor, opening: Tensor) -> Tensor:
    """(N, 1, size, size) bool: the field of view of a convex probe.

    Lengths are halves of the image's side, all arguments (N, 1, 1, 1).

    Args:
        middle: where the probe's axis lies, right of the image's middle.
        apex: height of the sector's centre above the top of the image.
        near: radius of the probe's surface beyond ``apex``.
        far: radius at which the field of view ends beyond ``apex``.
        opening: radians from the axis to either side.
    """
    aside = extent(-1, 1, size, 3, middle.device) - middle
    below = extent(0, 2, size, 2, middle.device) + apex
    beyond = torch.sqrt(aside**2 + below**2) - apex
    return (beyond >= near) & (beyond <= far) & (torch.atan2(aside, below).abs() <= opening)


def random_sector(images: Tensor, generator: torch.Generator) -> Tensor:
    """60% of the images (N, 1, S, S) cut to a random sector, the same family of outlines for every source;
    what lies outside is black."""
    count = len(images)
    seen = sector(
        images.shape[-1],
        middle=uniform(count, -0.15, 0.15, generator),
        apex=uniform(count, 0, 1.2, generator),
        near=uniform(count, -0.1, 0.25, generator),
        far=uniform(count, 1.5, 2.2, generator),
        opening=uniform(count, 25, 60, generator) * (pi / 180),
    )
    return images * (seen | ~chosen(count, 0.6, generator))
