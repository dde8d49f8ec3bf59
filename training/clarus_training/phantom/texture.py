"""Random textures: speckle of a scattering medium, smooth variation along a line, streaks and blotches."""

from __future__ import annotations

import numpy as np

from clarus_desktop.opencv import cv2
from clarus_training.phantom.geometry import Field, Sector

_AXIAL_CM = 0.022
_LATERAL_CM = (0.06, 0.16)
"""Deviations of the point spread: along the beam; across it at the probe's face and at the bottom."""


def amplitude(level_db: Field | float) -> Field:
    """Level in dB (0 = the strongest echo) → linear amplitude."""
    return np.asarray(np.power(10, level_db / 20), np.float32)


def bell(distance: Field) -> Field:
    """Gaussian of a distance given in standard deviations."""
    return np.asarray(np.exp(-0.5 * np.square(distance)), np.float32)


def step(distance: Field) -> Field:
    """Soft step: 0 far below 0, 1 far above."""
    return np.asarray(0.5 * (1 + np.tanh(distance)), np.float32)


def speckle(rng: np.random.Generator, sector: Sector, lines: int | None = None) -> Field:
    """(rows, lines, 2) float32: real and imaginary part of a fully developed speckle field of unit power.

    Scatterers are a complex Gaussian field; the point spread blurs it, wider with depth across the beam.
    The magnitude is Rayleigh distributed (Wagner et al., IEEE Trans. Sonics Ultrason. 30, 1983).
    """
    white = rng.standard_normal((sector.rows, lines or sector.lines, 2), dtype=np.float32)
    near, far = (
        _blur(white, across * sector.lines_per_cm, _AXIAL_CM * sector.rows_per_cm) for across in _LATERAL_CM
    )
    deep = np.linspace(0, 1, sector.rows, dtype=np.float32)[:, None, None]
    mixed = near * (1 - deep) + far * deep
    power = np.square(mixed).sum(axis=2).mean(axis=1)
    return np.asarray(mixed / np.sqrt(power)[:, None, None], np.float32)


def turned(pair: tuple[Field, Field], angle: float) -> Field:
    """(rows, lines) magnitude of a speckle field between two independent ones; boils as the angle grows."""
    field = pair[0] * np.float32(np.cos(angle)) + pair[1] * np.float32(np.sin(angle))
    return np.hypot(field[..., 0], field[..., 1])


def along(rng: np.random.Generator, count: int, sigma: float) -> Field:
    """(count,) smooth noise of zero mean and unit deviation; ``sigma`` in samples."""
    return _blur(rng.standard_normal((1, count), dtype=np.float32), sigma, 0).reshape(-1)


def streaks(rng: np.random.Generator, sector: Sector, length_cm: float, thickness_cm: float) -> Field:
    """(rows, lines) noise of zero mean and unit deviation, drawn out along the layers of the chest wall."""
    white = rng.standard_normal((sector.rows, sector.lines), dtype=np.float32)
    return _blur(white, length_cm * sector.lines_per_cm, thickness_cm * sector.rows_per_cm)


def blotches(rng: np.random.Generator, sector: Sector, lines: int, sigma_cm: float) -> Field:
    """(rows, lines) noise of zero mean and unit deviation, as wide as high."""
    white = rng.standard_normal((sector.rows, lines), dtype=np.float32)
    return _blur(white, sigma_cm * sector.lines_per_cm, sigma_cm * sector.rows_per_cm)


def window(field: Field, start: float, lines: int) -> Field:
    """``lines`` columns of a wider field from column ``start`` on, between columns interpolated."""
    shift = np.array([[1, 0, -start], [0, 1, 0]], np.float32)
    moved = cv2.warpAffine(field, shift, (lines, field.shape[0]), flags=cv2.INTER_LINEAR)
    return np.asarray(moved, np.float32)


def _blur(white: Field, lines: float, rows: float) -> Field:
    """Blurred by a Gaussian of so many lines and rows, brought to zero mean and unit deviation."""
    blurred = cv2.GaussianBlur(white, (0, 0), sigmaX=max(lines, 0.4), sigmaY=max(rows, 0.4))
    return np.asarray((blurred - blurred.mean()) / blurred.std(), np.float32)
