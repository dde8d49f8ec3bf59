"""Pictures saved of what the window shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from clarus_desktop.core import language
from clarus_desktop.core.handing import PictureWanted
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.measuring import MeasureKind
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.picture_dialog import Pictured, PictureDialog

Pixels = NDArray[np.uint8]
REGION = ClipView(region=Region.box(16, 12, 48, 36, Origin.DRAWN))


@pytest.fixture
def dialog(window: MainWindow) -> Callable[[], PictureDialog]:
    def ask() -> PictureDialog:
        window.commands["save_picture"].trigger()
        dialog = window.findChild(PictureDialog)
        assert dialog is not None
        return dialog

    return ask


@pytest.fixture
def save(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Callable[[PictureDialog], PictureWanted]:
    """Give the answer and a name; what is asked of the controller."""

    def save(dialog: PictureDialog) -> PictureWanted:
        dialog.accept()
        chooser = window.findChild(QFileDialog)
        assert chooser is not None
        (offered,) = chooser.selectedFiles()
        assert Path(offered).name.startswith("CLARUS-")
        with qtbot.waitSignal(window.picture_requested) as asked:
            chooser.fileSelected.emit(str(tmp_path / Path(offered).name))
        chooser.done(0)
        qtbot.waitUntil(lambda: window.findChild(QFileDialog) is window.findChild(PictureDialog) is None)
        wanted = asked.args[0]
        assert isinstance(wanted, PictureWanted)
        return wanted

    return save


def test_the_region_alone_is_in_it_unless_all_is_ticked(
    reviewed: ReviewSession, dialog: Callable[[], PictureDialog], save: Callable[..., PictureWanted]
) -> None:
    reviewed.set_frame(60)
    reviewed.set_view(REGION)
    cut = save(dialog())
    assert cut.path.name.endswith(".frame-61.png")
    assert cut.clip == "0" * 64
    inside = cut.pixels[20:-60, 20:-20]
    assert (inside == 60).all()
    height, width, _ = cut.pixels.shape
    assert width > height  # 32 × 24, and a line below


def test_whole_frames_are_saved_only_where_that_is_ticked(
    window: MainWindow, reviewed: ReviewSession, dialog: Callable[[], PictureDialog]
) -> None:
    asked = dialog()
    assert not asked.save.isEnabled()
    assert "No region is known" in asked.warning.text()
    asked.whole.click()
    assert asked.save.isEnabled()
    assert "names and dates in the frames stay" in asked.warning.text()
    asked.kinds[Pictured.TRACKS].click()
    assert asked.save.isEnabled()
    assert not asked.whole.isEnabled()
    asked.reject()


def test_with_identity_hidden_nothing_but_the_region_can_be_saved(
    window: MainWindow, reviewed: ReviewSession, dialog: Callable[[], PictureDialog]
) -> None:
    reviewed.set_view(REGION)
    window.commands["hide_identity"].setChecked(True)
    asked = dialog()
    assert not asked.whole.isEnabled()
    assert asked.save.isEnabled()


def test_a_heat_map_stands_beside_the_frame_as_recorded(
    window: MainWindow,
    reviewed: ReviewSession,
    dialog: Callable[[], PictureDialog],
    save: Callable[..., PictureWanted],
) -> None:
    reviewed.set_view(REGION)
    reviewed.set_frame(60)
    window.commands["heat_map"].setChecked(True)
    heat = HeatMap(np.full((2, 2), 99, np.float32), (16, 12, 48, 36), np.array([0.25, 0.75]))
    reviewed.heat.take(reviewed.heat.generation, 60, dict.fromkeys(TrackKind, heat))
    asked = dialog()
    assert asked.heat.isChecked()
    pixels = save(asked).pixels
    row = pixels[200].astype(int)
    middle = pixels.shape[1] // 2
    assert np.ptp(row[20 : middle - 20], axis=1).max() == 0
    assert np.ptp(row[middle + 20 : -20], axis=1).min() > 40
    assert window.review.frame.shows_heat


def test_measurements_can_be_left_out(
    reviewed: ReviewSession, dialog: Callable[[], PictureDialog], save: Callable[..., PictureWanted]
) -> None:
    reviewed.set_view(REGION)
    reviewed.judging.measure(MeasureKind.CALIPER, 0, (20, 20), (40, 20))

    def has_line(pixels: Pixels) -> bool:
        return bool(np.ptp(pixels[20:-60, 20:-20].astype(int), axis=2).max() > 40)

    assert has_line(save(dialog()).pixels)
    asked = dialog()
    asked.lines.click()
    assert not has_line(save(asked).pixels)


def test_words_in_it_are_english_whatever_the_window_speaks(
    reviewed: ReviewSession, dialog: Callable[[], PictureDialog], save: Callable[..., PictureWanted]
) -> None:
    reviewed.set_view(REGION)
    reviewed.judging.measure(MeasureKind.M_MODE, 0, (20, 20), (40, 20))
    english = save(dialog()).pixels
    language.use(lambda text: f"¡{text}!")
    try:
        assert np.array_equal(save(dialog()).pixels, english)
    finally:
        language.use(None)


def test_tracks_are_as_on_screen_and_finer(
    window: MainWindow, dialog: Callable[[], PictureDialog], save: Callable[..., PictureWanted]
) -> None:
    assert window.review.plots is not None
    asked = dialog()
    asked.kinds[Pictured.TRACKS].click()
    wanted = save(asked)
    assert wanted.path.name.endswith(".tracks.png")
    assert wanted.pixels.shape[1] >= 2 * window.review.plots.width()


def test_what_is_hidden_or_not_shown_cannot_be_saved(
    reviewed: ReviewSession, dialog: Callable[[], PictureDialog]
) -> None:
    reviewed.judging.set_blind(True)
    asked = dialog()
    assert not asked.kinds[Pictured.TRACKS].isEnabled()
    assert "hidden" in asked.kinds[Pictured.TRACKS].toolTip()
    assert not asked.kinds[Pictured.M_MODE].isEnabled()


def test_names_of_files_do_not_tell_the_patient(
    window: MainWindow,
    reviewed: ReviewSession,
    dialog: Callable[[], PictureDialog],
    save: Callable[..., PictureWanted],
) -> None:
    clip = reviewed.clip
    assert clip is not None
    study = Study((), (Fact("Patient", "Doe^Jane"),), study_uid="1.2", instance_uid="1.2.3")
    reviewed.load(replace(clip, info=replace(clip.info, name="Doe_Jane.dcm"), study=study))
    reviewed.set_view(REGION)
    assert "Doe" not in save(dialog()).path.name
