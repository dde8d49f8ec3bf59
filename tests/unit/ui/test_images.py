from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from clarus_desktop.ui.images import Levels, thumbnail, to_qimage


def test_untouched_levels_show_the_pixels_as_recorded() -> None:
    assert Levels().lookup() is None
    image = np.random.default_rng(0).integers(0, 256, (7, 5, 3), np.uint8)
    shown = to_qimage(image, Levels())
    assert (shown.width(), shown.height()) == (5, 7)
    for y in range(7):
        for x in range(5):
            assert shown.pixelColor(x, y).getRgb()[:3] == tuple(image[y, x])


@pytest.mark.parametrize("levels", [Levels(30, 0), Levels(-100, 0), Levels(0, 55), Levels(12, -80)])
def test_lookup_against_the_formula_written_out(levels: Levels) -> None:
    lookup = levels.lookup()
    assert lookup is not None
    for grey in range(256):
        wanted = (grey - 127.5) * 4 ** (levels.contrast / 100) + 127.5 + 1.28 * levels.brightness
        assert lookup[grey] == min(max(round(wanted), 0), 255)


def test_levels_change_what_is_shown_and_not_the_frame() -> None:
    image = np.full((2, 2, 3), 100, np.uint8)
    image.setflags(write=False)
    assert to_qimage(image, Levels(brightness=50)).pixelColor(0, 0).red() == 164
    assert (image == 100).all()


def test_the_image_owns_its_memory() -> None:
    image = np.full((3, 3, 3), 9, np.uint8)
    shown = to_qimage(image)
    image[:] = 200
    assert shown.pixelColor(1, 1).red() == 9


def test_thumbnail_keeps_the_shape_and_is_sharp_on_dense_screens(qapp: QApplication) -> None:
    picture = thumbnail(np.zeros((100, 200, 3), np.uint8), QSize(72, 54), 2.0)
    assert (picture.width(), picture.height()) == (144, 72)
    assert picture.deviceIndependentSize().toSize() == QSize(72, 36)
