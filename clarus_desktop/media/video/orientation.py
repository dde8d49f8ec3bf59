"""Which way up a recording was made: phones store the frames as the sensor lies, and how to turn them."""

from __future__ import annotations

import struct
from typing import NamedTuple

import numpy as np
from av.sidedata.sidedata import SideData, SideDataContainer
from av.video.frame import VideoFrame
from numpy.typing import NDArray


class Orientation(NamedTuple):
    """How to put an image upright: swap its rows and columns, then mirror it."""

    swaps: bool = False
    across: bool = False
    """Mirrored left to right."""
    down: bool = False
    """Mirrored top to bottom."""

    def upright(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """A view of ``image`` (height, width, 3) the right way up."""
        turned = image.transpose(1, 0, 2) if self.swaps else image
        return turned[:: -1 if self.down else 1, :: -1 if self.across else 1]

    def turned(self, width: int, height: int) -> tuple[int, int]:
        """The width and height of an image once upright, or before: the same swap either way."""
        return (height, width) if self.swaps else (width, height)


def orientation_of(frame: VideoFrame) -> Orientation:
    """As the frame's display matrix says, with rows of a, b, u; c, d, v; x, y, w (ISO/IEC 14496-12, 8.3.2).

    A pixel at (p, q) is to be shown at (a·p + c·q + x, b·p + d·q + y). Slanted ones are left as they are.
    """
    # Not frame.side_data: that refers back to the frame, and so would keep it until garbage is collected.
    matrix = SideDataContainer(frame).get("DISPLAYMATRIX")  # type: ignore[call-arg]
    if not isinstance(matrix, SideData) or matrix.buffer_size != 36:
        return Orientation()
    a, b, _, c, d, *_ = struct.unpack("=9i", bytes(matrix))
    if a and d and not b and not c:
        return Orientation(across=a < 0, down=d < 0)
    if b and c and not a and not d:
        return Orientation(swaps=True, across=c < 0, down=b < 0)
    return Orientation()
