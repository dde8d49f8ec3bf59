from __future__ import annotations

import numpy as np

from clarus_desktop.core.colours import HEAT


def lab(rgb: np.ndarray) -> np.ndarray:
    """(n, 3) sRGB bytes to CIELAB under D65: another measure than the one the colours were made by."""
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    xyz = linear @ np.array([[0.4124, 0.2126, 0.0193], [0.3576, 0.7152, 0.1192], [0.1805, 0.0722, 0.9505]])
    ratio = xyz / (0.95047, 1.0, 1.08883)
    root = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio * (29 / 6) ** 2 / 3 + 4 / 29)
    x, y, z = root.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


def test_they_are_a_read_only_table() -> None:
    assert HEAT.shape == (256, 3)
    assert HEAT.dtype == np.uint8
    assert not HEAT.flags.writeable


def test_lightness_rises_evenly_from_dark_to_bright() -> None:
    lightness = lab(HEAT)[:, 0]
    assert lightness[0] < 30
    assert lightness[-1] > 90
    steps = np.diff(lightness[::15])
    assert steps.min() > 0.8 * steps.mean()


def test_equal_steps_look_about_equal() -> None:
    steps = np.linalg.norm(np.diff(lab(HEAT)[::15], axis=0), axis=1)
    assert steps.max() / steps.min() < 2.5  # 6 for the well-known jet and hot
