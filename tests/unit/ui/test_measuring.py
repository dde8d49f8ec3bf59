"""Lines drawn, chosen, moved and taken away, with mouse and keys on the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Area, AreaKind, Clip
from clarus_desktop.core.measuring import MeasureKind, Measurement, Scale, ScaleOrigin
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.depth_bar import DepthBar
from clarus_desktop.ui.drawn_line import Grip
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.measuring import Tool
from mouse import drag

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LINE = Measurement("aa", MeasureKind.CALIPER, 10, (16.0, 12.0), (16.0, 36.0))
THROUGH = Measurement("bb", MeasureKind.M_MODE, 30, (40.0, 6.0), (40.0, 42.0))


def at(window: MainWindow, x: float, y: float) -> QPointF:
    """Where a frame point lies on screen."""
    return window.review.frame.to_view(QPointF(x, y))


def set_depth(window: MainWindow) -> DepthBar:
    """The bar that sets the scale, with the window laid out for it."""
    window.commands["depth_scale"].trigger()
    window.show_now()
    return window.review.depth_bar


def drawn(session: ReviewSession) -> tuple[Measurement, ...]:
    return session.judging.review.measurements


@pytest.fixture
def measured(window: MainWindow, reviewed: ReviewSession) -> ReviewSession:
    """Frame 11 is shown, on which a caliper was drawn before; an M-mode line was, on another."""
    reviewed.set_frame(10)
    reviewed.judging.load("0" * 64, "Ann", Review(measurements=(LINE, THROUGH)), {})
    return reviewed


def test_a_caliper_is_drawn_and_chosen(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    window.commands["caliper"].trigger()
    canvas = window.review.canvas
    assert window.commands["caliper"].isChecked()
    assert canvas.hasFocus()
    drag(qtbot, canvas, at(window, 10, 10), at(window, 40, 30))
    (line,) = drawn(reviewed)
    assert (line.kind, line.frame) == (MeasureKind.CALIPER, reviewed.frame)
    assert np.allclose((line.start, line.end), ((10, 10), (40, 30)), atol=0.3)
    assert window.review.measuring.chosen == line
    assert not window.commands["caliper"].isChecked()
    assert [window.measures.list.item(0).text()] == ["Frame 1: 36 px, no scale"]
    assert "pixels" in window.measures.list.item(0).toolTip()


def test_the_same_key_or_esc_puts_the_tool_away(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    measuring = window.review.measuring
    qtbot.keyClick(window, Qt.Key.Key_D)
    assert measuring.tool is Tool.CALIPER
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D)
    assert measuring.tool is None
    qtbot.keyClick(window, Qt.Key.Key_M, SHIFT)
    assert measuring.tool is Tool.M_MODE
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert measuring.tool is None
    assert window.review.frame.hasFocus()
    assert drawn(reviewed) == ()


def test_shift_draws_level_or_upright(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    window.commands["m_mode_line"].trigger()
    drag(qtbot, window.review.canvas, at(window, 20, 5), at(window, 24, 40), SHIFT)
    (line,) = drawn(reviewed)
    assert line.kind is MeasureKind.M_MODE
    assert line.start[0] == line.end[0]
    assert window.review.measuring.m_mode == line


def test_a_click_draws_nothing(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    window.commands["caliper"].trigger()
    qtbot.mouseClick(window.review.canvas, LEFT, pos=at(window, 20, 20).toPoint())
    assert drawn(reviewed) == ()
    assert window.review.measuring.lines() == ()


def test_an_end_is_dragged_and_that_is_one_step(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    drag(qtbot, window.review.canvas, at(window, 16, 36), at(window, 16, 26))
    assert drawn(measured)[0].end[1] == pytest.approx(26, abs=0.3)
    assert drawn(measured)[0].start == LINE.start
    assert measured.undo.undoText() == "Move caliper on frame 11"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert drawn(measured) == (LINE, THROUGH)


def test_a_line_is_dragged_as_it_is(qtbot: QtBot, window: MainWindow, measured: ReviewSession) -> None:
    drag(qtbot, window.review.canvas, at(window, 16, 24), at(window, 26, 24))
    moved = drawn(measured)[0]
    assert moved.length_px == pytest.approx(LINE.length_px, abs=0.02)
    assert moved.start[0] == pytest.approx(26, abs=0.3)


def test_beside_a_line_the_mouse_is_the_views(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    frame = window.review.frame
    window.review.measuring.choose(LINE.id)
    frame.zoom_in()
    before = frame.to_frame(QPointF(0, 0))
    drag(qtbot, window.review.canvas, at(window, 28, 24), at(window, 34, 24))
    assert frame.to_frame(QPointF(0, 0)) != before
    assert window.review.measuring.chosen is None
    assert drawn(measured) == (LINE, THROUGH)
    qtbot.mouseDClick(window.review.canvas, LEFT, pos=at(window, 28, 24).toPoint())
    assert frame.fitted


def test_arrows_step_frames_until_a_part_of_the_line_is_meant(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    measuring, canvas = window.review.measuring, window.review.canvas
    measuring.choose(LINE.id)
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert measuring.grip is Grip.END
    with qtbot.waitSignal(measuring.moved):  # one step to undo, once they stand still
        for _ in range(3):
            qtbot.keyClick(canvas, Qt.Key.Key_Up)
        qtbot.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
        assert drawn(measured)[0] == LINE
    assert drawn(measured)[0] == replace(LINE, end=(26.0, 33.0))
    assert measured.undo.count() == 1
    measuring.choose(LINE.id)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert measured.frame == 11
    assert measuring.chosen is None  # it is on another frame


def test_moved_by_keys_it_is_saved_before_the_focus_leaves(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    window.review.measuring.choose(LINE.id, Grip.ALL)
    window.review.canvas.setFocus()
    qtbot.keyClick(window.review.canvas, Qt.Key.Key_Down)
    window.flags.view.setFocus()
    assert drawn(measured)[0] == replace(LINE, start=(16.0, 13.0), end=(16.0, 37.0))


def test_del_removes_the_line_and_not_the_finding(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    window.commands["mark_frame"].trigger()
    qtbot.mouseClick(window.review.canvas, LEFT, pos=at(window, 16, 24).toPoint())
    qtbot.keyClick(window.review.canvas, Qt.Key.Key_Delete)
    assert drawn(measured) == (THROUGH,)
    assert len(measured.judging.review.findings) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert drawn(measured) == (LINE, THROUGH)


def test_without_a_mouse(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (line,) = drawn(reviewed)
    assert line.start[0] == line.end[0]
    assert line.length_px == pytest.approx(16)
    assert "caliper on frame 1" in window.review.canvas.accessibleDescription()


def test_calipers_are_on_their_frame_and_m_mode_lines_on_all(
    window: MainWindow, measured: ReviewSession
) -> None:
    measuring = window.review.measuring
    assert measuring.lines() == (LINE, THROUGH)
    measured.set_frame(30)
    assert measuring.lines() == (THROUGH,)
    assert measuring.m_mode == THROUGH


def test_the_list_leads_to_the_frame_and_writes_notes(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    measures = window.measures
    assert [measures.list.item(row).text() for row in range(measures.list.count())] == [
        "Frame 11: 24 px, no scale",
        "Frame 31: M-mode, 36 px, no scale",
    ]
    measures.list.setCurrentRow(1)
    assert measured.frame == 30
    assert window.review.measuring.chosen == THROUGH
    qtbot.keyClicks(measures.note, "sliding & moving")
    qtbot.keyClick(measures.note, Qt.Key.Key_Return)
    assert drawn(measured)[1].note == "sliding & moving"
    assert "sliding &amp; moving" in measures.list.item(1).toolTip()
    assert window.review.frame.hasFocus()
    measures.remove.click()
    assert drawn(measured) == (LINE,)
    measures.list.setCurrentRow(0)
    qtbot.keyClick(measures.list, Qt.Key.Key_Return)
    assert window.review.canvas.hasFocus()
    assert window.review.measuring.grip is Grip.END
    measures.list.setFocus()
    qtbot.keyClick(measures.list, Qt.Key.Key_Delete)
    assert drawn(measured) == ()
    assert not measures.isVisible()


def test_lengths_follow_the_scale(window: MainWindow, measured: ReviewSession) -> None:
    measured.set_view(ClipView(scale=Scale((0.4, 0.4), ScaleOrigin.SET)))
    assert window.measures.list.item(0).text() == "Frame 11: 9.6 mm, < 1 cm"
    measured.set_view(ClipView(scale=Scale((0.5, 0.5), ScaleOrigin.SET)))
    assert window.measures.list.item(0).text() == "Frame 11: 12.0 mm, ≥ 1 cm"
    assert window.measures.list.item(1).text() == "Frame 31: M-mode, 18.0 mm"
    assert window.review.readout.scale.button.text() == "Scale: set"


def test_the_files_scale_is_told(
    window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    assert window.review.readout.scale.button.text() == "Scale: none"
    clip = make_clip()
    areas = (Area(AreaKind.B_MODE, 0, 0, 64, 48, (0.5, 0.25)),)
    reviewed.load(replace(clip, info=replace(clip.info, areas=areas)))
    reviewed.judging.load("0" * 64, "Ann", Review(measurements=(replace(LINE, frame=0),)), {})
    assert window.review.readout.scale.button.text() == "Scale: from the file"
    assert window.measures.list.item(0).text() == "Frame 1: 6.0 mm, < 1 cm"


def test_esc_under_the_hand_leaves_the_line_as_it_was(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    canvas, here = window.review.canvas, at(window, 16, 36).toPoint()
    qtbot.mousePress(canvas, LEFT, pos=here)
    window.review.measuring.drag((16.0, 20.0))
    assert window.review.measuring.lines()[0].end[1] == pytest.approx(20, abs=0.3)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(canvas, LEFT, pos=here)
    assert window.review.measuring.lines() == drawn(measured) == (LINE, THROUGH)


def test_undo_takes_back_what_keys_moved_a_moment_ago(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    drag(qtbot, window.review.canvas, at(window, 16, 36), at(window, 16, 26))
    before = drawn(measured)
    qtbot.keyClick(window.review.canvas, Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert drawn(measured) == before


def test_the_m_mode_line_chosen_last_is_followed(window: MainWindow, measured: ReviewSession) -> None:
    measuring, judging = window.review.measuring, measured.judging
    other = replace(THROUGH, id="cc", frame=60)
    judging.load("0" * 64, "Ann", Review(measurements=(LINE, THROUGH, other)), {})
    assert measuring.m_mode == THROUGH
    measuring.choose(other.id)
    measuring.choose(LINE.id)
    assert measuring.m_mode == other
    judging.unmeasure(other.id)
    assert measuring.m_mode == THROUGH
    judging.unmeasure(THROUGH.id)
    assert measuring.m_mode is None


def test_rows_are_walked_with_the_arrow_keys(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    measured.judging.load("0" * 64, "Ann", Review(measurements=(LINE, replace(LINE, id="ab", frame=40))), {})
    window.measures.list.setFocus()  # which chooses the first
    for frame, key in ((40, Qt.Key.Key_Down), (10, Qt.Key.Key_Up)):
        qtbot.keyClick(window.measures.list, key)
        assert measured.frame == frame
        chosen = window.review.measuring.chosen
        assert chosen is not None
        assert chosen.frame == frame


def test_a_refused_line_is_not_shown(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    window.commands["caliper"].trigger()
    reviewed.judging.await_review()
    drag(qtbot, window.review.canvas, at(window, 10, 10), at(window, 40, 30))
    assert window.review.measuring.lines() == ()
    reviewed.judging.set_trouble("The disk is full.")
    assert not window.commands["caliper"].isEnabled()


def test_a_line_waits_for_the_reviewers_name(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.judging.load("0" * 64, "", Review(), {})
    window.commands["caliper"].trigger()
    drag(qtbot, window.review.canvas, at(window, 10, 10), at(window, 40, 30))
    assert drawn(reviewed) == ()
    assert len(window.review.measuring.lines()) == 1
    reviewed.judging.load("0" * 64, "Ann", Review(), {})
    qtbot.waitUntil(lambda: len(drawn(reviewed)) == 1)


def test_another_clip_is_shown_without_lines(
    window: MainWindow, measured: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    window.review.measuring.choose(LINE.id)
    measured.load(make_clip())
    assert window.review.measuring.lines() == ()
    assert not window.measures.isVisible()


def test_while_the_region_is_drawn_nothing_is_measured(
    qtbot: QtBot, window: MainWindow, measured: ReviewSession
) -> None:
    window.commands["caliper"].trigger()
    window.commands["edit_region"].trigger()
    assert window.review.measuring.tool is None
    for name in ("caliper", "m_mode_line", "depth_scale"):
        assert not window.commands[name].isEnabled()
    window.review.region_bar.end()
    assert window.commands["caliper"].isEnabled()


def test_on_the_exam_page_no_key_measures(window: MainWindow, measured: ReviewSession) -> None:
    window.commands["caliper"].trigger()
    window.commands["exam_page"].trigger()
    assert window.review.measuring.tool is None
    assert not window.commands["caliper"].isEnabled()
    window.commands["exam_page"].trigger()
    assert window.commands["caliper"].isEnabled()


def colour_at(window: MainWindow, point: QPointF) -> str:
    return window.review.frame.grab().toImage().pixelColor(point.toPoint()).name()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_are_seen_on_the_frame(
    scheme: str, request: pytest.FixtureRequest, window: MainWindow, measured: ReviewSession
) -> None:
    if scheme == "dark":
        request.getfixturevalue("dark")
    assert colour_at(window, at(window, 16, 30)) == "#f0e442"
    measured.set_frame(50)
    assert colour_at(window, at(window, 16, 30)) != "#f0e442"


# The depth scale


@pytest.fixture
def in_region(measured: ReviewSession, make_clip: Callable[..., Clip]) -> ReviewSession:
    """Only the middle of the frame is shown."""
    clip = make_clip()
    region = Region.box(16, 8, 48, 40, Origin.FOUND)
    measured.load(replace(clip, info=replace(clip.info, region=region)))
    measured.judging.load("0" * 64, "Ann", Review(measurements=(replace(LINE, frame=0),)), {})
    return measured


def test_the_scale_is_set_along_marks_outside_the_region(
    qtbot: QtBot, window: MainWindow, in_region: ReviewSession
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D, SHIFT)
    bar = window.review.depth_bar
    assert bar.isVisible()
    window.show_now()
    assert not bar.apply.isEnabled()
    drag(qtbot, window.review.canvas, at(window, 60, 4), at(window, 60, 44))
    assert bar.centimetres.hasFocus()
    qtbot.keyClicks(bar.centimetres, "2,5")
    assert "0.62" in bar.told.text()
    assert "3.0 cm high" in bar.told.text()
    qtbot.keyClick(bar.centimetres, Qt.Key.Key_Return)
    scale = in_region.view.scale
    assert scale is not None
    assert scale.mm_per_px[1] == pytest.approx(25 / 40, rel=0.02)
    assert not bar.isVisible()
    assert not window.review.frame.editing
    assert drawn(in_region) == (replace(LINE, frame=0),)
    window.commands["depth_scale"].trigger()
    assert "Set before" in bar.told.text()
    bar.remove.click()
    assert in_region.view.scale is None


def test_what_is_no_depth_is_not_applied(qtbot: QtBot, window: MainWindow, in_region: ReviewSession) -> None:
    bar = set_depth(window)
    drag(qtbot, window.review.canvas, at(window, 60, 4), at(window, 60, 44))
    for typed in ("", "0", "-3", "fifty", "51", "nan", "inf"):
        bar.centimetres.clear()
        qtbot.keyClicks(bar.centimetres, typed)
        assert not bar.apply.isEnabled()
        qtbot.keyClick(bar.centimetres, Qt.Key.Key_Return)
        assert bar.isVisible()
    assert in_region.view.scale is None


def test_too_short_a_line_is_said(qtbot: QtBot, window: MainWindow, in_region: ReviewSession) -> None:
    bar = set_depth(window)
    drag(qtbot, window.review.canvas, at(window, 60, 4), at(window, 60, 20))
    qtbot.keyClicks(bar.centimetres, "5")
    assert "longer line" in bar.told.text()
    assert not bar.apply.isEnabled()


def test_the_file_says_otherwise(qtbot: QtBot, window: MainWindow, in_region: ReviewSession) -> None:
    clip = in_region.clip
    assert clip is not None
    areas = (Area(AreaKind.B_MODE, 0, 0, 64, 48, (0.5, 0.5)),)
    in_region.load(replace(clip, info=replace(clip.info, areas=areas)))
    bar = set_depth(window)
    drag(qtbot, window.review.canvas, at(window, 60, 4), at(window, 60, 44))
    qtbot.keyClicks(bar.centimetres, "2.4")
    assert "The file states 0.5 mm per pixel; this is +2" in bar.told.text()


@pytest.mark.parametrize("way", ["esc", "cancel", "region", "clip"])
def test_ways_out_leave_the_scale(
    way: str, qtbot: QtBot, window: MainWindow, in_region: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    bar = set_depth(window)
    drag(qtbot, window.review.canvas, at(window, 60, 4), at(window, 60, 44))
    match way:
        case "esc":
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        case "cancel":
            bar.cancel.click()
        case "region":
            window.commands["edit_region"].trigger()
        case "clip":
            in_region.load(make_clip())
    assert not bar.isVisible()
    assert in_region.view.scale is None
    assert window.review.measuring.tool is None
    assert window.review.frame.editing is (way == "region")


def test_the_line_along_the_marks_is_moved_by_keys(
    qtbot: QtBot, window: MainWindow, in_region: ReviewSession
) -> None:
    window.commands["depth_scale"].trigger()
    canvas, measuring = window.review.canvas, window.review.measuring
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    before = measuring.depth_line
    assert before is not None
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(canvas, Qt.Key.Key_Up, SHIFT)
    after = measuring.depth_line
    assert after is not None
    assert after.start == pytest.approx((before.start[0], before.start[1] - 10))
    assert after.end == before.end
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert window.review.depth_bar.centimetres.hasFocus()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not window.review.depth_bar.isVisible()


def test_with_identity_hidden_the_marks_cannot_be_shown(window: MainWindow, in_region: ReviewSession) -> None:
    window.commands["depth_scale"].trigger()
    window.commands["hide_identity"].setChecked(True)
    assert not window.review.depth_bar.isVisible()
    assert not window.commands["depth_scale"].isEnabled()
    assert window.commands["caliper"].isEnabled()
