"""The panel of the frames of the reference that are nearest to the frame shown."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.model import EngineInfo, ModelInfo
from clarus_desktop.core.nearest import Nearest, Neighbour, Picture
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import looks_like, words
from clarus_desktop.ui.looks_like import LooksLike
from clarus_desktop.ui.main_window import MainWindow

ENGINE = EngineInfo("cpu", "A processor", "torch", "float32")
HOSTILE = "<b>x</b> & " + 300 * "long" + ".mp4"


def nearest(count: int = 3, clip: str = "") -> Nearest:
    """With pictures of that clip, if one is named."""
    pixels = np.full((96, 96), 200, np.uint8)
    neighbours = tuple(
        Neighbour(0.01 * (number + 1), number, Picture(pixels, clip, 10 * number) if clip else None)
        for number in range(count)
    )
    return Nearest(neighbours, 3, 0.0221, averaged=100, frames=1200, groups=37)


@pytest.fixture
def panel(window: MainWindow) -> LooksLike:
    """On screen; what frame 1 looks like is still to come."""
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert window.commands["looks_like"].isChecked()
    return window.nearest


def tell(session: ReviewSession, index: int, found: Nearest | None) -> None:
    session.nearest.take(session.nearest.generation, index, found)


def test_they_are_wanted_while_the_panel_is_on_screen(window: MainWindow, reviewed: ReviewSession) -> None:
    assert not reviewed.nearest.on
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert reviewed.nearest.on
    QTest.keyClick(window, Qt.Key.Key_F3)  # the verdict's tab covers it
    assert not reviewed.nearest.on


def test_distances_come_with_the_frame_they_are_of(panel: LooksLike, reviewed: ReviewSession) -> None:
    assert panel.said.text() == looks_like.COMING
    tell(reviewed, 0, nearest())
    assert panel.title.text() == "Frame 1 looks like"
    assert "1,200 frames of 37 patients" in panel.said.text()
    assert "the nearest 100 is the distance of frame 1, 0.022" in panel.said.text()
    assert [row.distance.text() for row in panel.rows] == ["0.010", "0.020", "0.030"]
    assert [row.origin.text() for row in panel.rows] == [
        f"patient {number} of the reference" for number in (1, 2, 3)
    ]
    assert panel.note.isVisible()
    assert not panel.rows[0].picture.isVisible()


def test_pictures_come_with_clip_and_frame(panel: LooksLike, reviewed: ReviewSession) -> None:
    tell(reviewed, 0, nearest(2, "own.mp4"))
    row = panel.rows[1]
    assert (row.origin.text(), row.frame.text()) == ("own.mp4", "frame 11")
    assert row.picture.isVisible()
    assert row.picture.pixmap().toImage().pixelColor(20, 20).red() == 200
    assert row.accessibleName() == "Distance 0.020, own.mp4, frame 11, patient 2 of the reference"
    assert not panel.note.isVisible()


def test_a_name_is_shown_as_it_is_and_widens_nothing(panel: LooksLike, reviewed: ReviewSession) -> None:
    width = panel.window().width()
    tell(reviewed, 0, nearest(1, HOSTILE))
    row = panel.rows[0]
    assert row.origin.text().startswith("<b>x")
    assert row.origin.sizeHint().width() <= looks_like.NAME
    assert row.toolTip().startswith("<qt>Cosine distance 0.010: &lt;b&gt;x")
    assert panel.window().width() == width


def test_another_frame_is_dimmed_until_it_is_known(panel: LooksLike, reviewed: ReviewSession) -> None:
    tell(reviewed, 0, nearest(3))
    reviewed.set_frame(4)
    assert panel.title.text() == looks_like.COMING
    assert "distance of frame 1," in panel.said.text()
    assert len(panel.rows) == 3
    assert not panel.rows[0].isEnabled()
    tell(reviewed, 4, nearest(1))
    assert panel.title.text() == "Frame 5 looks like"
    assert len(panel.rows) == 1
    assert panel.rows[0].isEnabled()
    tell(reviewed, 5, None)
    reviewed.set_frame(5)
    assert (panel.said.text(), panel.rows) == (looks_like.UNREADABLE, [])


def test_of_another_clip_nothing_old_stays(
    panel: LooksLike, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    tell(reviewed, 0, nearest(3))
    reviewed.load(make_clip(7))
    assert panel.rows == []
    assert (panel.title.text(), panel.said.text()) == (looks_like.TITLE, looks_like.COMING)


def test_blind_mode_hides_them(panel: LooksLike, reviewed: ReviewSession) -> None:
    tell(reviewed, 0, nearest())
    reviewed.judging.set_blind(True)
    assert (panel.said.text(), panel.rows) == (looks_like.HIDDEN, [])
    assert panel.title.text() == looks_like.TITLE
    reviewed.judging.set_blind(False)
    assert len(panel.rows) == 3


def test_it_says_why_there_is_nothing(
    panel: LooksLike, reviewed: ReviewSession, make_model: Callable[..., ModelInfo]
) -> None:
    tell(reviewed, 0, nearest())
    reviewed.set_frame(9)
    reviewed.nearest.tell("The computation failed.")
    assert (panel.said.text(), len(panel.rows)) == ("The computation failed.", 0)
    reviewed.set_model(make_model((TrackKind.PROBABILITY,)))
    assert panel.said.text() == words.MISSING_TRACK[TrackKind.DISTANCE]


def test_without_a_clip_it_says_what_to_do(qtbot: QtBot, empty_window: MainWindow) -> None:
    QTest.keyClick(empty_window, Qt.Key.Key_F12)
    assert empty_window.nearest.said.text() == looks_like.NO_CLIP


def test_a_frame_that_is_not_assessable_is_said_to_be_so(panel: LooksLike, reviewed: ReviewSession) -> None:
    tell(reviewed, 0, nearest())
    gates = np.array([Reason.TOO_DARK.code], np.uint8)
    reviewed.add_chunk(Chunk(reviewed.run_id, np.arange(1), {}, gates), ENGINE)
    assert panel.said.text().startswith("Not assessable: too dark. No flag and no verdict rests on it. The")


def test_names_that_tell_who_the_patient_is_are_hidden(
    panel: LooksLike, window: MainWindow, reviewed: ReviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(reviewed, 0, nearest(1, "Smith.mp4"))
    monkeypatch.setattr(window.identity, "_parts", frozenset({"smith"}))
    window.identity.hide(True)
    assert "Smith" not in panel.rows[0].origin.text() + panel.rows[0].toolTip()
