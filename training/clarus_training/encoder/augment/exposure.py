"""Controls of the image: how bright the same echo is shown."""

from __future__ import annotations

import torch
from torch import Tensor

from clarus_training.encoder.augment.chance import extent, uniform


def expose(images: Tensor, gain: Tensor, gamma: Tensor, slope: Tensor) -> Tensor:
    """Other settings of gain, dynamic range and time-gain compensation.

    Args:
        images: (N, 1, H, W) in 0…1.
        gain: (N, 1, 1, 1), factor of the brightness.
        gamma: (N, 1, 1, 1), exponent of the brightness: above 1 weak echoes sink into black, as with a
            smaller dynamic range.
        slope: (N, 1, 1, 1): the factor grows with depth from 1 - slope in the first row to 1 + slope in the
            last one, as sliders of time-gain compensation do.

    Returns:
        (N, 1, H, W) in 0…1.
    """
    down = extent(-1, 1, images.shape[2], 2, images.device)
    return images.pow(gamma).mul_(gain * (1 + slope * down)).clamp_(max=1)


def random_exposure(images: Tensor, generator: torch.Generator) -> Tensor:
    """Gain 0.5 to 2.2, well past the factor 0.6 that must not matter to a verdict; gamma 0.7 to 1.4; depth
    up to 35% brighter or darker."""
    count = len(images)
    gain = torch.exp(uniform(count, -0.7, 0.8, generator))
    gamma = torch.exp(uniform(count, -0.35, 0.35, generator))
    return expose(images, gain, gamma, uniform(count, -0.35, 0.35, generator))
