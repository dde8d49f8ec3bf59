"""Pictures of the window, written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clarus_desktop.core.errors import ReportError
from clarus_desktop.exports import export_picture

PIXELS = np.random.default_rng(3).integers(0, 256, (20, 31, 3), np.uint8)


def test_a_picture_holds_the_pixels_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    export_picture(PIXELS, path)
    with Image.open(path) as read:
        assert np.array_equal(np.asarray(read), PIXELS)
        assert read.info == {}


def test_what_was_there_stays_where_it_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="its folder does not exist"):
        export_picture(PIXELS, tmp_path / "no" / "a.png")
    (tmp_path / "b.png").mkdir()
    with pytest.raises(ReportError, match="a folder"):
        export_picture(PIXELS, tmp_path / "b.png")
