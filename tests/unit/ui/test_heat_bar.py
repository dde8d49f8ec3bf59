"""Heat maps in the window: over the frame, and the bar above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.colours import HEAT
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.heat_bar import HOW
from clarus_desktop.ui.main_window import MainWindow

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE
HOT, COLD = 99.0, -99.0


def heat(values: list[list[float]], box: tuple[int, int, int, int] = (0, 0, 64, 48)) -> HeatMap:
    count = len(values)
    return HeatMap(np.array(values, np.float32), box, (np.arange(count) + 0.5) / count)


def take(session: ReviewSession, index: int, probability: HeatMap, distance: HeatMap | None = None) -> None:
    maps = {P: probability, D: distance or heat([[COLD]])}
    session.heat.take(session.heat.generation, index, maps)


def colour(window: MainWindow, x: float, y: float) -> QColor:
    """What is seen at a point of the frame (pixels)."""
    view = window.review.frame
    return view.grab().toImage().pixelColor(view.to_view(QPointF(x, y)).toPoint())


def is_gray(seen: QColor) -> bool:
    """Or nearly, as what lies around the frame and outside the region is."""
    shades = seen.getRgb()[:3]
    return max(shades) - min(shades) <= 10


@pytest.fixture
def on(window: MainWindow) -> MainWindow:
    """Heat maps are switched on, and the whole is opaque."""
    QTest.keyClick(window, Qt.Key.Key_H)
    window.review.heat_bar.opacity.setValue(100)
    return window


def test_one_key_shows_it_and_the_frame_alone_again(window: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 0, heat([[HOT, COLD], [COLD, COLD]]))
    alone = window.review.frame.grab().toImage()
    QTest.keyClick(window, Qt.Key.Key_H)
    assert window.review.heat_bar.isVisible()
    assert not is_gray(colour(window, 10, 10))
    assert is_gray(colour(window, 50, 40))
    QTest.keyClick(window, Qt.Key.Key_H)
    assert not window.review.heat_bar.isVisible()
    window.show_now()
    assert window.review.frame.grab().toImage() == alone


def test_a_frame_that_cannot_be_assessed_has_none(on: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 0, heat([[HOT]]))
    assert not is_gray(colour(on, 10, 10))
    reviewed.tracks.write(
        Chunk(reviewed.run_id, np.array([0]), {}, np.array([Reason.SATURATED.code], np.uint8))
    )
    reviewed.set_frame(1)
    reviewed.set_frame(0)
    assert is_gray(colour(on, 10, 10))
    assert on.review.heat_bar.unit.text() == "not assessable"


def test_a_map_is_shown_over_its_own_frame_only(on: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 30, heat([[HOT]]))
    assert is_gray(colour(on, 32, 24))
    reviewed.set_frame(30)
    assert colour(on, 32, 24) == QColor(*map(int, HEAT[-1]))
    reviewed.set_frame(31)
    assert is_gray(colour(on, 32, 24))


def test_a_map_that_comes_late_is_shown_at_once(on: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(12)
    assert is_gray(colour(on, 32, 24))
    take(reviewed, 12, heat([[HOT]]))
    assert not is_gray(colour(on, 32, 24))


def test_the_other_track_s_map_is_a_key_away(on: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 0, heat([[HOT]]), heat([[COLD]]))
    QTest.keyClick(on, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert reviewed.heat.kind is D
    assert is_gray(colour(on, 32, 24))
    assert on.review.heat_bar.track.currentText() == "Distance"
    assert on.review.heat_bar.unit.text() == "cosine distance"
    on.review.heat_bar.track.activated.emit(0)
    assert reviewed.heat.kind is P
    assert on.focusWidget() is on.review.frame


def test_opacity_lets_the_frame_shine_through(on: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(99)
    take(reviewed, 99, heat([[HOT]]))
    on.review.heat_bar.opacity.setValue(50)
    expected = (HEAT[-1].astype(int) + 99) / 2
    seen = colour(on, 32, 24)
    assert [seen.red(), seen.green(), seen.blue()] == pytest.approx(expected.tolist(), abs=2)


def test_it_lies_where_the_network_looked_and_not_outside_the_region(
    on: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_view(ClipView(region=Region.box(20, 10, 44, 34, Origin.DRAWN)))
    on.commands["whole_frame"].setChecked(True)
    take(reviewed, 0, heat([[HOT]], box=(18, 8, 46, 36)))
    assert not is_gray(colour(on, 22, 12))
    assert is_gray(colour(on, 19, 20))
    assert not is_gray(colour(on, 42, 32))


def test_zoomed_it_goes_with_the_frame(on: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 0, heat([[HOT, COLD], [COLD, COLD]]))
    on.review.frame.zoom(3, on.review.frame.to_view(QPointF(32, 12)))
    assert not is_gray(colour(on, 29, 12))
    assert is_gray(colour(on, 35, 12))


def test_it_is_not_shown_while_the_region_is_drawn(on: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 0, heat([[HOT]]))
    on.review.region_bar.begin()
    assert is_gray(colour(on, 32, 24))
    assert not on.review.heat_bar.isVisible()
    on.review.region_bar.end()
    assert on.review.heat_bar.isVisible()


def test_the_colours_stand_for_the_same_values_in_every_frame(
    on: MainWindow, reviewed: ReviewSession
) -> None:
    labels = on.review.heat_bar.colours.labels()
    assert (labels[0], labels[-1]) == ("≤ 0.881", "≥ 0.998")
    middle = 4.0  # log-odds above the threshold of 0.5: half of the colours
    take(reviewed, 0, heat([[middle]]))
    take(reviewed, 1, heat([[middle, HOT], [middle, HOT]]))
    seen = colour(on, 4, 24)
    reviewed.set_threshold(P, 0.9)
    reviewed.set_frame(1)
    later = colour(on, 4, 24)
    for one, other in zip(seen.getRgb(), later.getRgb(), strict=True):
        assert one == pytest.approx(other, abs=2)
    assert on.review.heat_bar.colours.labels() == labels


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (P, "No heat map: this model has no classifier head."),
        (D, "No heat map: this model has no reference."),
    ],
)
def test_a_model_without_head_or_reference_is_said_to_have_none(
    on: MainWindow,
    reviewed: ReviewSession,
    make_model: Callable[..., ModelInfo],
    missing: TrackKind,
    told: str,
) -> None:
    reviewed.heat.choose(missing)
    reviewed.set_model(make_model(tuple(kind for kind in TrackKind if kind is not missing)))
    bar = on.review.heat_bar
    assert bar.told.text() == told
    assert bar.told.isVisible()
    assert not bar.colours.isVisible()
    reviewed.set_model(make_model())
    assert bar.colours.isVisible()


def test_what_is_in_the_way_is_said(on: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.heat.tell("The computation failed. Choose another device.")
    assert on.review.heat_bar.told.text() == "No heat map. The computation failed. Choose another device."


def test_that_a_map_is_still_to_come_is_said_after_a_while(
    on: MainWindow, reviewed: ReviewSession, qtbot: QtBot
) -> None:
    bar = on.review.heat_bar
    take(reviewed, 0, heat([[HOT]]))
    reviewed.set_frame(40)
    assert bar.unit.text() == "probability"
    qtbot.waitUntil(lambda: bar.unit.text() == "being computed…")
    take(reviewed, 40, heat([[HOT]]))
    assert bar.unit.text() == "probability"


def test_blind_there_is_none(on: MainWindow, reviewed: ReviewSession) -> None:
    take(reviewed, 0, heat([[HOT]]))
    reviewed.judging.set_blind(True)
    on.show_now()
    assert is_gray(colour(on, 32, 24))
    assert not on.review.heat_bar.isVisible()
    assert not on.commands["heat_map"].isEnabled()
    assert not on.commands["heat_track"].isEnabled()


def test_without_a_clip_there_is_none(empty_window: MainWindow) -> None:
    assert not empty_window.commands["heat_map"].isEnabled()
    assert not empty_window.review.heat_bar.isVisible()


def test_of_the_next_clip_nothing_old_is_shown(
    on: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    take(reviewed, 0, heat([[HOT]]))
    reviewed.load(make_clip())
    reviewed.judging.load("0" * 64, "Ann", Review(), {})
    assert is_gray(colour(on, 32, 24))


def test_track_and_opacity_are_remembered_and_the_next_window_begins_with_the_frame_alone(
    on: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.heat.choose(D)
    on.review.heat_bar.opacity.setValue(35)
    text = on.save_layout()
    reviewed.heat.choose(P)
    on.review.heat_bar.opacity.setValue(80)
    on.commands["heat_map"].setChecked(False)
    on.restore_layout(text)
    assert reviewed.heat.kind is D
    assert on.review.heat_bar.opacity.value() == on.review.frame.heat.opacity == 35
    assert not reviewed.heat.on


@pytest.mark.parametrize(("track", "opacity"), [(None, None), ("heat", "much"), (7, 1000), ([], True)])
def test_anything_else_that_was_remembered_is_ignored(
    on: MainWindow, reviewed: ReviewSession, track: Any, opacity: Any
) -> None:
    on.review.heat_bar.restore(track, opacity)
    assert reviewed.heat.kind is P
    assert on.review.heat_bar.opacity.value() in (10, 100)


def test_the_bar_says_what_the_colours_are_not(on: MainWindow) -> None:
    bar = on.review.heat_bar
    assert bar.toolTip() == bar.colours.toolTip() == HOW
    assert "not where disease is" in HOW
    for each in (bar.track, bar.opacity, bar.colours):
        assert each.accessibleName()
        assert each.toolTip()
