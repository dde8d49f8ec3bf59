"""Ultrasound augmentations: what may differ between two looks at the same lung, and must not matter.

One module per cause, in the order in which a picture comes about: what surrounds it on the screen it was
recorded from (``outline``), ribs and poor contact (``shadows``), probe and depth (``geometry``), controls of
the image (``exposure``), grain (``texture``), and last the field of view it is shown in (``outline`` again).
In each, one function does a thing by given amounts, and one draws the amounts.
"""

from __future__ import annotations

import torch
from torch import Tensor

from clarus_training.encoder.augment.exposure import random_exposure
from clarus_training.encoder.augment.geometry import random_view
from clarus_training.encoder.augment.outline import random_border, random_sector
from clarus_training.encoder.augment.shadows import random_shadows
from clarus_training.encoder.augment.texture import random_texture


def augment(
    frames: Tensor, generator: torch.Generator, *, window: int | None = None, shadows: float = 0.0
) -> Tensor:
    """Each frame as another machine, operator or moment might have shown it.

    Args:
        frames: (N, S, S) uint8 gray. Frames of other clips serve as borders: where N is even, frame ``i`` and
            frame ``i`` + N / 2 count as looks at one clip.
        generator: source of chance, on the device of ``frames``; the result depends on it and on the other
            arguments only.
        window: W, pixels per side of the part that is seen, at the frames' own scale; None: S.
        shadows: share of the frames to which an acoustic shadow is added, 0…1.

    Returns:
        (N, W, W) uint8, a new tensor.
    """
    images = frames.float().div_(255).unsqueeze(1)
    images = random_border(images, generator)
    images = random_shadows(images, generator, shadows)
    images = random_view(images, generator, window or images.shape[-1])
    images = random_exposure(images, generator)
    images = random_texture(images, generator)
    images = random_sector(images, generator)
    return images.squeeze(1).mul_(255).round_().to(torch.uint8)
