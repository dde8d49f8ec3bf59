"""How the samples of an image are arranged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.unsignedinteger[Any]]
"""(rows, columns, samples per pixel) uint8 or uint16 as stored; negative values as two's complement."""


@dataclass(frozen=True)
class Raster:
    """DICOM's Image Pixel module (PS3.3 C.7.6.3), as far as it makes sense."""

    rows: int
    columns: int
    samples: int
    """Per pixel: 1 or 3."""
    bits_allocated: int
    """Per sample: 8 or 16."""
    bits_stored: int
    """1 to ``bits_allocated``; the others mean nothing."""
    signed: bool
    colours: str
    """Photometric interpretation."""
    by_plane: bool = False
    """All red samples first, then all green ones, then all blue ones."""
    big_endian: bool = False

    @property
    def shape(self) -> tuple[int, int, int]:
        return self.rows, self.columns, self.samples

    @property
    def kind(self) -> np.dtype[Any]:
        """Of its samples in memory."""
        return np.dtype(f"u{self.bits_allocated // 8}")

    @property
    def is_subsampled(self) -> bool:
        """Two pixels in a row share their colours, where the frame is not compressed."""
        return self.colours.endswith("422")

    @property
    def frame_bytes(self) -> int:
        """Of an uncompressed frame."""
        samples = 2 if self.is_subsampled else self.samples
        return self.rows * self.columns * samples * self.kind.itemsize


def by_pixel(values: NDArray[Any], raster: Raster, *, by_plane: bool) -> NDArray[Any]:
    """Values in the order they are stored, as (rows, columns, samples)."""
    if by_plane:
        return values.reshape(raster.samples, raster.rows, raster.columns).transpose(1, 2, 0)
    return values.reshape(raster.shape)
