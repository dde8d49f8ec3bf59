"""A picture of what the window shows, as PNG."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from clarus_desktop.report import atomic


def write_picture(pixels: NDArray[np.uint8], path: Path) -> None:
    """Write (height, width, 3) uint8 RGB, without anything besides the pixels.

    Raises:
        ReportError: the file could not be written; what was there stays.
    """
    with atomic.replacing(path) as temporary:
        Image.fromarray(pixels).save(temporary, format="PNG")
