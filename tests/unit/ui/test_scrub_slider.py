from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Gap
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.ui.scrub_slider import ScrubSlider

NARROW = Finding("b", Segment(40, 44), Judgement.REJECTED, FindingKind.B_LINES, "A & B")


@pytest.fixture
def slider(qtbot: QtBot) -> ScrubSlider:
    slider = ScrubSlider()
    qtbot.addWidget(slider)
    slider.setRange(0, 99)
    slider.resize(500, 30)
    with qtbot.waitExposed(slider):
        slider.show()
    return slider


def picture(slider: ScrubSlider, *findings: Finding) -> QImage:
    slider.set_findings(findings)
    return slider.grab().toImage()


def test_each_judgement_has_its_own_mark(slider: ScrubSlider) -> None:
    pictures = [
        picture(slider),
        *(picture(slider, Finding("a", Segment(40, 44), each)) for each in Judgement),
    ]
    for number, one in enumerate(pictures):
        assert all(one != other for other in pictures[number + 1 :])


def test_the_shortest_finding_at_a_place_is_the_one_meant(slider: ScrubSlider) -> None:
    wide = Finding("a", Segment(20, 60), Judgement.CONFIRMED)
    slider.set_findings((wide, NARROW))
    assert slider.finding_at(0.42 * slider.width()) == NARROW
    assert slider.finding_at(0.25 * slider.width()) == wide
    assert slider.finding_at(0.8 * slider.width()) is None


def test_the_tip_tells_the_finding_under_the_cursor(slider: ScrubSlider) -> None:
    slider.set_findings((NARROW,))
    for share, text in ((0.42, "frames 41–45: rejected, B-lines<br>“A &amp; B”"), (0.9, "Click or drag")):
        place = QPoint(round(share * slider.width()), 15)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, slider.mapToGlobal(place))
        QApplication.sendEvent(slider, event)
        assert text in QToolTip.text()
    QToolTip.hideText()


def test_gaps_are_hatched_and_told_where_the_missing_frames_would_be(slider: ScrubSlider) -> None:
    before = picture(slider)
    slider.set_gaps((Gap(40, 25), Gap(100, 75)))
    assert picture(slider) != before
    for share, text in (
        (0.25, "25 frames are missing here"),
        (0.9, "75 frames are missing here"),
        (0.5, "Click or drag"),
    ):
        place = QPoint(round(share * slider.width()), 15)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, slider.mapToGlobal(place))
        QApplication.sendEvent(slider, event)
        assert text in QToolTip.text()
    QToolTip.hideText()


def test_clicks_and_handle_keep_to_the_frames_that_are_there(qtbot: QtBot, slider: ScrubSlider) -> None:
    slider.set_gaps((Gap(100, 99),))
    for share, frame in ((0.25, 50), (0.5, 99), (0.9, 99)):
        place = QPoint(round(share * slider.width()), 15)
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
        assert slider.value() == pytest.approx(frame, abs=2)
    handle = slider.grab().toImage()
    slider.set_gaps(())
    assert slider.grab().toImage() != handle


def test_flags_of_a_longer_clip_do_no_harm_until_they_are_taken_away(slider: ScrubSlider) -> None:
    slider.set_segments(np.array([[90, 99]]))
    slider.set_brackets(95, 99)
    slider.set_findings((Finding("a", Segment(80, 99), Judgement.CONFIRMED),))
    slider.setRange(0, 19)
    assert not slider.grab().isNull()
