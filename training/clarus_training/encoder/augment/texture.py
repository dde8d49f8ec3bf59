"""Grain: how finely a machine draws, and the speckle of the moment."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from clarus_training.encoder.augment.chance import chosen, uniform


def soften(images: Tensor, which: Tensor) -> Tensor:
    """Half the resolution for images (N, 1, H, W) where ``which`` (N, 1, 1, 1) is True, as a coarser probe or
    a stronger video compression shows them: mean of 3 x 3 pixels."""
    blurred = functional.avg_pool2d(images, 3, stride=1, padding=1, count_include_pad=False)
    return torch.where(which, blurred, images)


def speckle(images: Tensor, deviation: Tensor, generator: torch.Generator) -> Tensor:
    """Images (N, 1, H, W) in 0…1 under multiplicative noise in grains of about two pixels.

    Multiplicative, as speckle is: interference of echoes too close to tell apart, in proportion to them.

    Args:
        deviation: (N, 1, 1, 1), standard deviation of the noise before it is smoothed to grains.
    """
    count, _, height, width = images.shape
    half = (count, 1, (height + 1) // 2, (width + 1) // 2)
    grains = torch.randn(half, generator=generator, device=generator.device)
    grains = functional.interpolate(grains, size=(height, width), mode="bilinear", align_corners=False)
    return grains.mul_(deviation).add_(1).mul_(images).clamp_(0, 1)


def random_texture(images: Tensor, generator: torch.Generator) -> Tensor:
    """A third of the images softened; speckle of up to 15%."""
    count = len(images)
    softened = soften(images, chosen(count, 0.33, generator))
    return speckle(softened, uniform(count, 0, 0.15, generator), generator)
