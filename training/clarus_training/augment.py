"""Ultrasound augmentations: what may differ between two looks at the same lung, and must not matter."""

from __future__ import annotations

from math import pi

import torch
from torch import Tensor
from torch.nn import functional


def augment(frames: Tensor, generator: torch.Generator) -> Tensor:
    """Each frame as another machine, operator or moment might have shown it.

    Args:
        frames: (N, S, S) uint8 gray.
        generator: source of chance; the result depends on it and on ``frames`` only.

    Returns:
        (N, S, S) uint8, a new tensor.
    """
    images = frames.float().div(255).unsqueeze(1)
    images = _placed(images, generator)
    images = _exposed(images, generator)
    images = _softened(images, generator)
    images = _speckled(images, generator)
    images = _framed(images, generator)
    return images.squeeze(1).clamp(0, 1).mul(255).round().to(torch.uint8)


def _uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    """(count, 1, 1, 1) values between ``low`` and ``high``."""
    return torch.rand((count, 1, 1, 1), generator=generator) * (high - low) + low


def _chance(count: int, share: float, generator: torch.Generator) -> Tensor:
    """(count, 1, 1, 1) bool, True for about ``share`` of them."""
    return torch.rand((count, 1, 1, 1), generator=generator) < share


def _placed(images: Tensor, generator: torch.Generator) -> Tensor:
    """Probe and depth setting: tilted by ±12°, shown 0.7 to 1.08 times as large, shifted by up to 6% of
    the image, and mirrored half of the time (the probe turned around)."""
    count = len(images)
    angle = _uniform(count, -12, 12, generator).flatten() * (pi / 180)
    zoom = 1 / _uniform(count, 0.7, 1.08, generator).flatten()
    mirror = 1 - 2 * _chance(count, 0.5, generator).flatten().float()
    shift = _uniform(2 * count, -0.12, 0.12, generator).view(count, 2)
    cos, sin = zoom * angle.cos(), zoom * angle.sin()
    rows = (
        torch.stack((cos * mirror, -sin, shift[:, 0]), 1),
        torch.stack((sin * mirror, cos, shift[:, 1]), 1),
    )
    grid = functional.affine_grid(torch.stack(rows, 1), list(images.shape), align_corners=False)
    return functional.grid_sample(images, grid, align_corners=False)


def _exposed(images: Tensor, generator: torch.Generator) -> Tensor:
    """Gain, dynamic range and time-gain compensation: overall brightness times 0.45 to 1.7, gamma 0.6 to
    1.6, and a slope that lets the deep half gain or lose up to a third against the shallow one."""
    count, height = len(images), images.shape[2]
    gain = torch.exp(_uniform(count, -0.8, 0.53, generator))
    gamma = torch.exp(_uniform(count, -0.5, 0.5, generator))
    depth = torch.linspace(-1, 1, height).view(1, 1, height, 1)
    slope = 1 + _uniform(count, -0.35, 0.35, generator) * depth
    return (images.clamp(min=1e-4) ** gamma * gain * slope).clamp(max=1)


def _softened(images: Tensor, generator: torch.Generator) -> Tensor:
    """Resolution: a third of the frames as a coarser probe or a stronger video compression shows them."""
    blurred = functional.avg_pool2d(images, 3, stride=1, padding=1, count_include_pad=False)
    return torch.where(_chance(len(images), 0.33, generator), blurred, images)


def _speckled(images: Tensor, generator: torch.Generator) -> Tensor:
    """Speckle: multiplicative noise with up to 15% deviation, as grains of about two pixels."""
    count, _, height, width = images.shape
    grains = torch.randn((count, 1, (height + 1) // 2, (width + 1) // 2), generator=generator)
    grains = functional.interpolate(grains, size=(height, width), mode="bilinear", align_corners=False)
    return (images * (1 + _uniform(count, 0, 0.15, generator) * grains)).clamp(0, 1)


def _framed(images: Tensor, generator: torch.Generator) -> Tensor:
    """Border: sources differ in the outline of their field of view and in burned-in marks around it, and a
    network could read the source there instead of the lung. Two thirds of the frames are cut to a random
    sector (apex above the image, half opening angle 25° to 60°, random near and far radius), the same family
    of outlines for every source; what lies outside is black."""
    count, _, height, width = images.shape
    across = torch.linspace(-1, 1, width).view(1, 1, 1, width)
    down = torch.linspace(-1, 1, height).view(1, 1, height, 1)
    aside = across - _uniform(count, -0.15, 0.15, generator)
    below = down + _uniform(count, 1.0, 2.2, generator)
    radius = torch.sqrt(aside**2 + below**2)
    top = below[:, :, :1]
    near = top + _uniform(count, -0.1, 0.25, generator)
    far = top + _uniform(count, 1.5, 2.2, generator)
    opening = _uniform(count, 25, 60, generator) * (pi / 180)
    inside = (radius >= near) & (radius <= far) & (torch.atan2(aside, below).abs() <= opening)
    return images * (inside | ~_chance(count, 0.67, generator))
