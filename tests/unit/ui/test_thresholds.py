"""Slider, spin box, line and rule: all of them set the session and follow it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.rule_bar import RuleBar
from clarus_desktop.ui.threshold_bar import ThresholdBar


@pytest.fixture(params=list(TrackKind))
def kind(request: pytest.FixtureRequest) -> TrackKind:
    found: TrackKind = request.param
    return found


@pytest.fixture
def bar(qtbot: QtBot, reviewed: ReviewSession, kind: TrackKind) -> ThresholdBar:
    bar = ThresholdBar(reviewed, kind)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_the_slider_sets_the_session(bar: ThresholdBar, reviewed: ReviewSession, kind: TrackKind) -> None:
    bar.set_top(0.4)
    assert bar.slider.maximum() == 400
    bar.slider.setValue(100)
    assert reviewed.thresholds.of(kind) == 0.1
    assert bar.box.value() == 0.1


def test_the_spin_box_sets_the_session(bar: ThresholdBar, reviewed: ReviewSession, kind: TrackKind) -> None:
    bar.box.setValue(0.333)
    assert reviewed.thresholds.of(kind) == 0.333
    assert bar.slider.value() == 333


def test_a_value_has_the_same_place_on_slider_and_strip(
    bar: ThresholdBar, reviewed: ReviewSession, kind: TrackKind
) -> None:
    bar.resize(614, bar.sizeHint().height())
    bar.set_top(0.7)
    bar.grab()
    for threshold in (0.0, 0.13, 0.5, 0.67, 0.7):
        reviewed.set_threshold(kind, threshold)
        drawn = QStyleOptionSlider()
        bar.slider.initStyleOption(drawn)
        handle = bar.slider.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, drawn, QStyle.SubControl.SC_SliderHandle, bar.slider
        )
        on_slider = bar.slider.mapTo(bar, handle.center()).x()
        on_strip = bar.strip.mapTo(bar, QPoint()).x() + bar.strip.position(threshold)
        assert on_strip == pytest.approx(on_slider, abs=1.5), threshold


def test_showing_a_fine_threshold_does_not_round_it(
    qtbot: QtBot, reviewed: ReviewSession, make_model: Callable[..., ModelInfo], kind: TrackKind
) -> None:
    reviewed.set_model(make_model(thresholds=Thresholds(0.41273, 0.23456)))
    bar = ThresholdBar(reviewed, kind)
    qtbot.addWidget(bar)
    assert reviewed.thresholds == Thresholds(0.41273, 0.23456)
    assert not bar.reset.isEnabled()


def test_it_says_whether_the_threshold_was_changed_and_takes_it_back(
    qtbot: QtBot, bar: ThresholdBar, reviewed: ReviewSession, kind: TrackKind
) -> None:
    own = reviewed.thresholds.of(kind)
    assert bar.model.text() == f"model: {own:.3f}"
    reviewed.set_threshold(kind, 0.123)
    assert bar.model.text() == f"changed, model: {own:.3f}"
    qtbot.mouseClick(bar.reset, Qt.MouseButton.LeftButton)
    assert reviewed.thresholds.of(kind) == own
    assert not bar.reset.isEnabled()


def test_a_track_the_model_lacks_has_no_threshold_to_set(
    bar: ThresholdBar, reviewed: ReviewSession, make_model: Callable[..., ModelInfo], kind: TrackKind
) -> None:
    other = tuple(each for each in TrackKind if each is not kind)
    reviewed.set_model(make_model(other))
    assert not bar.slider.isEnabled()
    assert not bar.box.isEnabled()
    assert bar.model.text() == ""


def test_rule(qtbot: QtBot, reviewed: ReviewSession) -> None:
    bar = RuleBar(reviewed)
    qtbot.addWidget(bar)
    bar.show()
    assert (bar.min_run.value(), bar.max_gap.value()) == (3, 0)
    bar.min_run.setValue(15)
    assert reviewed.rule == RunRule(15, 0)
    assert reviewed.segments(TrackKind.PROBABILITY) == ()
    bar.max_gap.setValue(1)
    assert reviewed.rule == RunRule(15, 1)
    assert bar.max_gap.text() == "1 frame"
    qtbot.mouseClick(bar.reset, Qt.MouseButton.LeftButton)
    assert reviewed.rule == RunRule(3, 0)
    assert (bar.min_run.value(), bar.max_gap.value()) == (3, 0)
    assert not bar.reset.isEnabled()
