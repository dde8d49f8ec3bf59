"""One draw per image, shaped to meet images (N, 1, H, W)."""

from __future__ import annotations

import torch
from torch import Tensor


def uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    """(count, 1, 1, 1) values from ``low`` to below ``high``."""
    drawn = torch.rand((count, 1, 1, 1), generator=generator, device=generator.device)
    return drawn * (high - low) + low


def chosen(count: int, share: float, generator: torch.Generator) -> Tensor:
    """(count, 1, 1, 1) bool, True for about ``share`` of them."""
    return torch.rand((count, 1, 1, 1), generator=generator, device=generator.device) < share


def extent(start: float, end: float, size: int, axis: int, device: torch.device) -> Tensor:
    """``size`` even steps from ``start`` to ``end`` along ``axis`` of images, 2 (down) or 3 (across)."""
    shape = [1, 1, 1, 1]
    shape[axis] = size
    return torch.linspace(start, end, size, device=device).view(shape)
