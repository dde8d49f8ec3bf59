"""Pictures of the window, saved and noted."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import numpy as np
import pytest

pytest.importorskip("PySide6")
from PIL import Image

from bench import Bench, make_clip
from clarus_desktop.control.picturing import Picturing
from clarus_desktop.core.handing import PictureWanted
from clarus_desktop.ui.main_window import MainWindow

PIXELS = np.full((8, 12, 3), 90, np.uint8)


@pytest.fixture
def picturing(bench: Bench) -> Picturing:
    window = cast(MainWindow, bench.window)
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    return Picturing(bench.session, window, bench.journal, bench.workers, bench.failures)


def test_a_picture_is_written_told_and_noted(bench: Bench, picturing: Picturing, tmp_path: Path) -> None:
    with bench.settling():
        picturing.save(PictureWanted(tmp_path / "a.png", "a" * 64, PIXELS))
    with Image.open(tmp_path / "a.png") as read:
        assert np.array_equal(np.asarray(read), PIXELS)
    bench.qtbot.waitUntil(lambda: bench.told.get("show_notice") == ("“a.png” was written.",))
    bench.journal.flush()
    events = bench.journal.store().history(clip="a" * 64)
    assert ("Ann", "Export “a.png”") in [(event.reviewer, event.text) for event in events]


def test_what_goes_wrong_is_said(bench: Bench, picturing: Picturing, tmp_path: Path) -> None:
    with bench.settling():
        picturing.save(PictureWanted(tmp_path / "no" / "a.png", "a" * 64, PIXELS))
    assert bench.told["show_error"][0] == "The picture was not saved"
    assert "its folder does not exist" in bench.told["show_error"][1]
