"""The strip under a threshold's slider: shows all verdicts there could be, and moves the threshold."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.sensitivity_strip import SensitivityStrip

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE


@pytest.fixture
def strip(qtbot: QtBot, reviewed: ReviewSession) -> SensitivityStrip:
    """Of the probability: ten frames of 0.8 and ten of 0.7 among eighty of 0.1, 1000 pixels wide."""
    strip = SensitivityStrip(reviewed, P)
    qtbot.addWidget(strip)
    strip.resize(1000, strip.sizeHint().height())
    strip.show()
    return strip


def place(strip: SensitivityStrip, threshold: float) -> QPoint:
    return QPoint(round(strip.position(threshold)), strip.height() // 2)


def ground(strip: SensitivityStrip, threshold: float) -> QColor:
    """The colour at the top, which the hill does not reach."""
    flush_all(strip)
    return strip.grab().toImage().pixelColor(place(strip, threshold).x(), 1)


def test_a_click_moves_the_threshold_and_a_drag_goes_on(
    strip: SensitivityStrip, reviewed: ReviewSession
) -> None:
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=place(strip, 0.25))
    assert reviewed.thresholds.probability == 0.25
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=place(strip, 0.25))
    reviewed.undo.undo()
    assert reviewed.thresholds.probability == 0.5


def test_it_reaches_as_far_as_the_plot(strip: SensitivityStrip, reviewed: ReviewSession) -> None:
    strip.set_top(0.5)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(500, 5))
    assert reviewed.thresholds.probability == 0.25


def test_the_other_button_moves_nothing(strip: SensitivityStrip, reviewed: ReviewSession) -> None:
    QTest.mousePress(strip, Qt.MouseButton.RightButton, pos=place(strip, 0.25))
    assert reviewed.thresholds.probability == 0.5


def test_it_is_coloured_up_to_the_score(strip: SensitivityStrip, reviewed: ReviewSession) -> None:
    positive, negative = ground(strip, 0.75), ground(strip, 0.95)
    assert positive != negative
    assert ground(strip, 0.79) == positive
    assert ground(strip, 0.81) == negative
    assert strip.accessibleDescription() == "Positive up to 0.800, the score; not positive above."
    reviewed.set_rule(RunRule(11, 0))
    assert ground(strip, 0.75) == negative
    assert strip.accessibleDescription() == "Positive up to 0.100, the score; not positive above."


def test_it_tells_the_verdict_under_the_mouse(strip: SensitivityStrip) -> None:
    QTest.mouseMove(strip, place(strip, 0.65))
    told = strip.toolTip().splitlines()[0]
    assert told == "At 0.650: positive, longest run 10 frames, 20 frames at or above."
    assert strip.said_of(0.9) == "At 0.900: not positive, longest run 0 frames, 0 frames at or above."


def test_what_is_not_positive_is_so_far_until_all_is_analysed(
    qtbot: QtBot,
    session: ReviewSession,
    make_clip: Callable[..., Clip],
    make_model: Callable[..., ModelInfo],
    write: Callable[..., None],
) -> None:
    session.set_model(make_model())
    session.load(make_clip(4))
    strip = SensitivityStrip(session, P)
    qtbot.addWidget(strip)
    assert not strip.shows
    assert not strip.isEnabled()
    write([0.9, 0.1])
    flush_all(strip)
    assert strip.accessibleDescription() == "Not positive so far at any threshold."
    write(np.full(2, 0.1), first=2)
    flush_all(strip)
    assert strip.accessibleDescription() == "Positive up to 0.100, the score; not positive above."


def test_blind_mode_hides_it(strip: SensitivityStrip, reviewed: ReviewSession) -> None:
    reviewed.judging.set_blind(True)
    assert strip.accessibleDescription() == strip.toolTip() == ""
    assert ground(strip, 0.75) == ground(strip, 0.95)
    assert not strip.isEnabled()


def test_a_track_the_model_lacks_has_none(
    qtbot: QtBot, reviewed: ReviewSession, make_model: Callable[..., ModelInfo]
) -> None:
    reviewed.set_model(make_model((P,)))
    strip = SensitivityStrip(reviewed, D)
    qtbot.addWidget(strip)
    assert not strip.isEnabled()
    assert strip.accessibleDescription() == ""
