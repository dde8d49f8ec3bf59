"""The colours of heat maps, for the window and for reports."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_LIGHTNESS = (0.36, 0.95)
_CHROMA = (0.17, 0.165, 0.14)
"""At the cool end, in the middle and at the hot end."""
_HUE = (290.0, 470.0)
"""Degrees: from violet through red and orange to yellow."""

# From Oklab to linear sRGB: Björn Ottosson, "A perceptual color space for image processing", 2020.
_TO_CONES = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
_TO_RGB = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def _path(steps: int) -> NDArray[np.float64]:
    """(steps, 3): the way through Oklab, in steps that are not yet equal."""
    share = np.linspace(0, 1, steps)
    lightness = np.interp(share, (0, 1), _LIGHTNESS)
    cool, middle, hot = _CHROMA
    chroma = cool * (1 - share) ** 2 + 2 * middle * share * (1 - share) + hot * share**2
    hue = np.radians(np.interp(share, (0, 1), _HUE))
    return np.stack([lightness, chroma * np.cos(hue), chroma * np.sin(hue)], axis=1)


def _make(count: int) -> NDArray[np.uint8]:
    """(count, 3) sRGB: equal steps look equal, for Oklab's distances are those that are seen."""
    path = _path(8 * count)
    way = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    even = np.linspace(0, way[-1], count)
    colours = np.stack([np.interp(even, way, axis) for axis in path.T], axis=1)
    linear = ((colours @ _TO_CONES.T) ** 3 @ _TO_RGB.T).clip(0, 1)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    table: NDArray[np.uint8] = np.rint(255 * curved).astype(np.uint8)
    table.flags.writeable = False
    return table


HEAT = _make(256)
"""(256, 3) uint8 sRGB from cool to hot; read-only. Lightness rises throughout, so that the order
holds without colour, too."""
