from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import Analysis, ReviewSession, Status
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.dialogs import Sheet
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.player import Loop
from clarus_desktop.ui.report_dialog import ReportDialog

COPY = Qt.DropAction.CopyAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.keyClick(window.review.frame, key, modifier)


def files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


# Playback and seeking by keyboard


def test_steps(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, modifier, frame in (
        (Qt.Key.Key_Right, PLAIN, 1),
        (Qt.Key.Key_Right, shift, 11),
        (Qt.Key.Key_Left, PLAIN, 10),
        (Qt.Key.Key_End, PLAIN, 99),
        (Qt.Key.Key_Right, PLAIN, 99),
        (Qt.Key.Key_Left, shift, 89),
        (Qt.Key.Key_Home, PLAIN, 0),
        (Qt.Key.Key_N, PLAIN, 20),
        (Qt.Key.Key_N, PLAIN, 25),
        (Qt.Key.Key_P, PLAIN, 20),
    ):
        press(qtbot, window, key, modifier)
        assert reviewed.frame == frame


def test_speed_and_loop_keys_show_in_the_transport(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_BracketRight)
    assert window.player.speed == 2.0
    assert window.review.transport.speed.currentText() == "2×"
    press(qtbot, window, Qt.Key.Key_BracketLeft)
    press(qtbot, window, Qt.Key.Key_BracketLeft)
    assert window.review.transport.speed.currentText() == "0.5×"
    press(qtbot, window, Qt.Key.Key_Backslash)
    assert window.player.speed == 1.0
    press(qtbot, window, Qt.Key.Key_L)
    assert window.player.loop is Loop.CLIP
    press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert window.player.loop is Loop.SEGMENT
    assert not window.commands["loop_clip"].isChecked()
    press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert window.player.loop is Loop.OFF


def test_looping_nothing_says_so(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    for kind in TrackKind:
        reviewed.set_threshold(kind, 1.0)
    window.commands["loop_segment"].trigger()
    assert not window.commands["loop_segment"].isChecked()
    assert window.banners.banner(Tone.NOTICE).isVisible()


def test_the_speed_box_sets_the_player(window: MainWindow) -> None:
    window.review.transport.speed.activated.emit(4)
    assert window.player.speed == 4.0


def test_scrubbing_by_mouse(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    slider = window.review.transport.slider
    qtbot.mousePress(slider, LEFT, pos=QPoint(slider.width() // 2, 12))
    assert reviewed.frame == pytest.approx(50, abs=2)
    qtbot.mouseMove(slider, QPoint(slider.width() - 1, 12))
    assert reviewed.frame == 99
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(slider.width() - 1, 12))
    reviewed.set_frame(7)
    assert slider.value() == 7


def test_play_shows_as_pause(window: MainWindow) -> None:
    window.commands["play"].trigger()
    assert window.commands["play"].text() == "Pause"
    window.commands["play"].trigger()
    assert window.commands["play"].text() == "Play"


def test_zoom_keys(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_Plus)
    assert not window.review.frame.fitted
    press(qtbot, window, Qt.Key.Key_0)
    assert window.review.frame.fitted


# Readout


def test_the_readout_tells_frame_time_values_and_flags(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(22)
    readout = window.review.readout
    assert readout.number.text() == "23 of 100"
    assert readout.time.text() == "0.88 s of 4.00 s"
    probability, distance = (readout.values[kind] for kind in TrackKind)
    assert (probability.value.text(), probability.state.text) == ("0.800", "flagged")
    assert (distance.value.text(), distance.state.text) == ("0.050", "below the threshold")
    run = reviewed.begin_run()
    qtbot.waitUntil(lambda: probability.state.text == "not analysed yet")
    assert probability.value.text() == "—"
    reviewed.set_analysis(run, Analysis(Status.CANCELLED))
    qtbot.waitUntil(lambda: probability.state.text == "not analysed")


def test_levels_and_their_reset(qtbot: QtBot, window: MainWindow) -> None:
    levels = window.review.readout.levels
    levels.brightness.setValue(40)
    assert window.review.frame.levels.brightness == 40
    press(qtbot, window, Qt.Key.Key_B)
    assert window.review.frame.levels.brightness == 0


def test_arrow_keys_move_a_slider_that_has_the_focus(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    plots = window.review.plots
    assert plots is not None
    slider = plots.bars[TrackKind.PROBABILITY].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert (reviewed.thresholds.probability, reviewed.frame) == (0.502, 0)
    brightness = window.review.readout.levels.brightness
    brightness.setFocus()
    qtbot.keyClick(brightness, Qt.Key.Key_Left)
    assert (brightness.value(), reviewed.frame) == (-1, 0)
    qtbot.keyClick(brightness, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reviewed.frame == 10


# Requests


def test_requests_leave_as_signals(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_analysis(reviewed.run_id, Analysis(Status.RUNNING, 3, 100))
    qtbot.waitUntil(lambda: window.commands["cancel"].isEnabled())
    for key, modifier, signal in (
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, window.demo_requested),
        (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, window.analyse_requested),
        (Qt.Key.Key_Escape, PLAIN, window.cancel_requested),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            press(qtbot, window, key, modifier)


def test_model_and_device_are_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    window.set_models(["model-a", "model-b"], "model-a")
    window.set_devices([("auto", "Automatic"), ("cpu", "CPU: <b>fast</b>")], "cpu")
    assert window.model.devices.currentText() == "CPU: <b>fast</b>"
    with qtbot.waitSignal(window.model_requested) as asked:
        window.model.models.activated.emit(1)
    assert asked.args == ["model-b"]
    with qtbot.waitSignal(window.device_requested) as asked:
        window.model.devices.activated.emit(0)
    assert asked.args == ["auto"]


def test_open_dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    clip = tmp_path / "a.mp4"
    clip.touch()
    window.set_folder(str(tmp_path))
    window.commands["open"].trigger()
    dialog = window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    with qtbot.waitSignal(window.open_requested) as asked:
        dialog.selectFile(str(clip))
        dialog.accept()
    assert Path(asked.args[0]) == clip


@pytest.mark.parametrize("kind", ["pdf", "json", "csv"])
def test_export_dialog_offers_three_formats(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str
) -> None:
    window.set_folder(str(tmp_path))
    window.commands["export"].trigger()
    window.findChild(ReportDialog).accept()
    dialog = window.findChild(QFileDialog)
    name = next(name for name in dialog.nameFilters() if f"*.{kind}" in name)
    dialog.selectNameFilter(name)
    dialog.filterSelected.emit(name)
    with qtbot.waitSignal(window.export_requested) as asked:
        dialog.accept()
    assert asked.args == [ReportWanted(tmp_path / f"clip.mp4.clarus.{kind}")]


@pytest.mark.parametrize(
    ("name", "saved"), [("Exam 24.12", "Exam 24.12.pdf"), ("a.PDF", "a.PDF"), ("b", "b.pdf")]
)
def test_an_exported_name_gets_the_ending_of_its_kind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, saved: str
) -> None:
    window.set_folder(str(tmp_path))
    window.commands["export"].trigger()
    window.findChild(ReportDialog).accept()
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.export_requested) as asked:
        dialog.fileSelected.emit(str(tmp_path / name))
    assert asked.args == [ReportWanted(tmp_path / saved)]
    dialog.reject()


def test_a_name_completed_to_that_of_another_file_is_asked_about(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "Exam 24.12.pdf").touch()
    window.commands["export"].trigger()
    window.findChild(ReportDialog).accept()
    first = window.findChild(QFileDialog)
    with qtbot.assertNotEmitted(window.export_requested):
        first.fileSelected.emit(str(tmp_path / "Exam 24.12"))
    again = next(dialog for dialog in window.findChildren(QFileDialog) if dialog is not first)
    assert Path(again.selectedFiles()[0]) == tmp_path / "Exam 24.12.pdf"
    first.reject()
    again.reject()


def test_a_picture_taken_now_shows_all_there_is(window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_threshold(TrackKind.PROBABILITY, 0.05)
    window.show_now()
    rows = window.flags.model.rowCount()
    assert rows == sum(len(reviewed.segments(kind)) for kind in TrackKind)
    assert window.flags.model.picture(window.flags.model.flag(0).peak_frame) is not None


def test_next_acts_on_the_flags_as_they_are_now(window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(0)
    reviewed.set_threshold(TrackKind.PROBABILITY, 0.9)
    reviewed.set_threshold(TrackKind.DISTANCE, 0.3)
    firsts = [s.first for kind in TrackKind for s in reviewed.segments(kind) if s.first > 0]
    window.commands["next_flag"].trigger()
    assert reviewed.frame == min(firsts, default=0)


def test_a_refused_model_leaves_the_box_at_the_one_in_use(
    window: MainWindow, reviewed: ReviewSession
) -> None:
    assert reviewed.model is not None
    window.set_models([reviewed.model.name, "other"], reviewed.model.name)
    window.model.models.setCurrentIndex(1)
    window.refresh_models()
    assert window.model.models.currentText() == reviewed.model.name


def test_export_waits_for_values_and_for_the_export_before(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    export = window.commands["export"]
    assert export.isEnabled()
    window.set_busy_export(True)
    assert not export.isEnabled()
    assert "Exporting" in window.status.text.text()
    window.set_busy_export(False)
    assert export.isEnabled()
    reviewed.begin_run()
    qtbot.waitUntil(lambda: not export.isEnabled())


def test_closing(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


# Dropping


def send_drag(target: QWidget, mime: QMimeData) -> tuple[bool, QDropEvent]:
    enter = QDragEnterEvent(QPoint(50, 50), COPY, mime, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    return enter.isAccepted(), QDropEvent(QPointF(50, 50), COPY, mime, LEFT, PLAIN)


def test_a_dropped_file_is_opened_and_hinted_at_before(qtbot: QtBot, window: MainWindow) -> None:
    mime = files("/a folder/clip.mp4")
    accepted, drop = send_drag(window, mime)
    assert accepted
    assert window.drop_target.isVisible()
    with qtbot.waitSignal(window.open_requested) as asked:
        QApplication.sendEvent(window, drop)
    assert asked.args == ["/a folder/clip.mp4"]
    assert not window.drop_target.isVisible()


def test_leaving_takes_the_hint_away(window: MainWindow) -> None:
    send_drag(window, files("/clip.mp4"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_target.isVisible()


def test_what_is_no_file_of_this_computer_is_refused(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("words")
    assert not send_drag(window, mime)[0]
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/clip.mp4")])
    assert not send_drag(window, mime)[0]


def test_no_child_swallows_a_drop(window: MainWindow) -> None:
    takers = [child for child in window.findChildren(QWidget) if child.acceptDrops() and child.isVisible()]
    for child in takers:
        assert not send_drag(child, files("/clip.mp4"))[0], child


# Empty, opening, errors


def test_without_a_clip_there_is_a_friendly_way_in(qtbot: QtBot, empty_window: MainWindow) -> None:
    window = empty_window
    assert window.empty.isVisible()
    shown = [label.text() for label in window.empty.findChildren(QLabel)]
    assert "Drop a clip or a folder here, or press Ctrl+O" in shown
    with qtbot.waitSignal(window.demo_requested):
        qtbot.mouseClick(window.empty.demo, LEFT)
    for name in ("play", "export", "analyse", "next_flag", "fit"):
        assert not window.commands[name].isEnabled()


def test_recent_files(qtbot: QtBot, empty_window: MainWindow) -> None:
    window = empty_window
    window.set_recent(["/a/one & two.mp4", "/b/<i>three.mov"])
    buttons = window.empty.clips.links
    qtbot.waitUntil(lambda: all(button.isVisible() for button in buttons))
    assert [button.text() for button in buttons] == ["one && two.mp4", "<i>three.mov"]
    assert "<i>" not in buttons[1].toolTip()
    with qtbot.waitSignal(window.open_requested) as asked:
        qtbot.mouseClick(buttons[0], LEFT)
    assert asked.args == ["/a/one & two.mp4"]
    with qtbot.waitSignal(window.open_requested) as asked:
        window.recent.actions()[1].trigger()
    assert asked.args == ["/b/<i>three.mov"]


def test_recent_exams_are_one_click_away(qtbot: QtBot, empty_window: MainWindow) -> None:
    window = empty_window
    window.set_exams([("e1", "A visit", "2026-03-01")])
    with qtbot.waitSignal(window.exam_page.exam_requested) as asked:
        qtbot.mouseClick(window.empty.exams.links[0], LEFT)
    assert asked.args == ["e1"]
    assert len(window.exam_page.empty.recent.links) == 1


def test_opening_shows_progress_and_the_first_frame(qtbot: QtBot, empty_window: MainWindow) -> None:
    window = empty_window
    window.show_opening("new.mp4", 40, 200)
    assert window.status.text.text() == "Opening “new.mp4”: 40 of about 200 frames"
    assert window.commands["cancel"].isEnabled()
    window.show_preview("new.mp4", np.full((48, 64, 3), 90, np.uint8))
    assert window.review.isVisible()
    assert "new.mp4" in window.windowTitle()
    window.show_opened()
    assert window.empty.isVisible()
    assert not window.commands["cancel"].isEnabled()


def test_a_failed_open_leaves_the_clip_before_on_screen(window: MainWindow, reviewed: ReviewSession) -> None:
    window.show_opening("broken.mp4", 0, 0)
    window.show_preview("broken.mp4", np.zeros((48, 64, 3), np.uint8))
    window.show_error("Can't open", "broken.mp4 is empty.", "Choose another <b>file</b>.")
    window.show_opened()
    banner = window.banners.banner(Tone.ERROR)
    assert banner.isVisible()
    assert (banner.message.text(), banner.advice.text()) == (
        "broken.mp4 is empty.",
        "Choose another <b>file</b>.",
    )
    assert window.windowTitle().startswith("clip.mp4")
    assert not window.status.busy


def test_a_banner_can_be_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_notice("Saved.")
    banner = window.banners.banner(Tone.NOTICE)
    qtbot.mouseClick(banner.close_button, LEFT)
    assert not banner.isVisible()


def test_a_notice_goes_with_the_clip(
    window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    window.show_notice("Saved.")
    reviewed.load(make_clip(name="other.mp4"))
    assert not window.banners.banner(Tone.NOTICE).isVisible()


def test_warnings_of_a_clip_stay_until_closed_or_replaced(
    window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    banner = window.banners.banner(Tone.WARNING)
    reviewed.load(make_clip(name="<b>x</b>.mp4", warnings=("3 frames are missing.", "2 are corrupt.")))
    assert banner.isVisible()
    assert banner.message.text() == "3 frames are missing.\n2 are corrupt."
    assert banner.title.text().startswith("“<b>x</b>.mp4”")
    reviewed.load(make_clip())
    assert not banner.isVisible()


def test_names_are_shown_as_they_are(
    window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    reviewed.load(make_clip(name="a[*]b <b>.mp4"))
    assert window.windowTitle() == "a[*][*]b <b>.mp4 – CLARUS Desktop"
    for label in window.findChildren(QLabel):
        if type(label).__module__.startswith("clarus_desktop"):
            assert label.textFormat() == Qt.TextFormat.PlainText


# Analysis in the status bar


def test_progress_and_result(window: MainWindow, reviewed: ReviewSession) -> None:
    run = reviewed.begin_run()
    reviewed.set_analysis(run, Analysis(Status.RUNNING, 40, 100, 61.2, 1.4))
    assert window.status.text.text() == "Analysing: 40 of 100 frames, 61 frames/s, 1 s left"
    assert window.status.progress.isVisible()
    assert window.status.progress.value() == 40
    reviewed.set_analysis(run, Analysis(Status.DONE, 100, 100, 61.2, 0.0, "Ran in smaller batches."))
    assert window.status.text.text() == "Analysed, 100 frames. Ran in smaller batches."
    assert not window.status.progress.isVisible()
    reviewed.set_analysis(run, Analysis(Status.CANCELLED, 40, 100))
    assert "cancelled after 40 of 100 frames" in window.status.text.text()


def test_a_failure_is_told_with_a_way_on(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_analysis(reviewed.run_id, Analysis(Status.FAILED, 10, 100, message="Out of memory."))
    banner = window.banners.banner(Tone.ERROR)
    assert banner.message.text() == "Out of memory."
    with qtbot.waitSignal(window.analyse_requested):
        qtbot.mouseClick(banner.action, LEFT)
    assert not banner.isVisible()
    reviewed.set_analysis(reviewed.run_id, Analysis(Status.FAILED, 11, 100, message="Again."))
    assert banner.isVisible()
    reviewed.set_analysis(reviewed.begin_run(), Analysis(Status.RUNNING, 1, 100))
    assert not banner.isVisible()


def test_research_use_is_always_visible(window: MainWindow, reviewed: ReviewSession) -> None:
    for message in ("", "a status tip"):
        window.status.showMessage(message)
        assert window.status.research.isVisible()
        assert window.status.research.text() == "Research use only, not for diagnosis"


# Sheets, layout, screens


def test_sheets_open_without_blocking(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession, make_model: Callable[..., ModelInfo]
) -> None:
    for name in ("about", "card"):
        window.commands[name].trigger()
        sheet = next(sheet for sheet in window.findChildren(Sheet) if sheet.isVisible())
        sheet.close()
        qtbot.waitUntil(lambda: not any(sheet.isVisible() for sheet in window.findChildren(Sheet)))


def test_the_key_of_a_panel_behind_another_brings_it_to_the_front(qtbot: QtBot, window: MainWindow) -> None:
    assert window.study.visibleRegion().isEmpty()
    for shown in (True, False, True):
        press(qtbot, window, Qt.Key.Key_F9)
        assert window.study.visibleRegion().isEmpty() != shown
        assert window.commands["study_panel"].isChecked() == shown
    assert not window.commands["verdict_panel"].isChecked()


def test_a_panel_that_goes_shows_again_what_it_covered(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        window.commands["looks_like"].trigger()
        qtbot.waitUntil(lambda: not window.nearest.visibleRegion().isEmpty())
        window.commands["looks_like"].trigger()
        qtbot.waitUntil(lambda: not window.verdicts.visibleRegion().isEmpty())
    assert window.commands["verdict_panel"].isChecked()


def test_the_focus_goes_from_the_transport_to_the_plots_and_on_to_the_panels(
    qtbot: QtBot, window: MainWindow
) -> None:
    plots = window.review.plots
    assert plots is not None
    window.review.transport.speed.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    thresholds = [bar.slider for bar in plots.bars.values()]
    assert [each for each in seen if each in thresholds] == thresholds
    assert seen[0] is thresholds[0]
    assert seen.index(window.flags.filter) > seen.index(thresholds[1])


def test_layout_and_choices_are_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.player.set_speed(0.5)
    window.player.set_loop(Loop.CLIP)
    window.flags.filter.setCurrentIndex(2)
    window.commands["flag_list"].trigger()
    text = window.save_layout()
    window.commands["reset_layout"].trigger()
    window.player.set_speed(1.0)
    window.player.set_loop(Loop.OFF)
    window.flags.filter.setCurrentIndex(0)
    assert window.flags.isVisible()
    window.restore_layout(text)
    assert not window.flags.isVisible()
    assert window.player.speed == 0.5
    assert window.player.loop is Loop.CLIP
    assert window.flags.filter.currentIndex() == 2


def test_a_window_that_is_on_screen_before_its_parts_are_there_has_its_tabs_once(
    qtbot: QtBot, window: MainWindow, session: ReviewSession, exam: ExamSession
) -> None:
    layout = window.save_layout()
    again = MainWindow(window.resources)
    qtbot.addWidget(again)
    again.recall(layout, [], {}, "Ann", blind=False)
    again.show()
    qtbot.waitUntil(lambda: len(again.findChildren(QTabBar)) == 1)
    again.furnish(session, exam)
    again.restore_layout(layout)
    assert len(again.findChildren(QTabBar)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        '{"state": {"geometry": "AAAA", "panels": "AAAA", "split": "AAAA"}, "choices": {}}',
        '{"choices": {"speed": "fast", "filter": 99, "loop_clip": "yes"}}',
    ],
)
def test_a_broken_layout_is_ignored(window: MainWindow, text: str) -> None:
    window.restore_layout(text)
    assert window.flags.isVisible()
    assert window.player.speed == 1.0
    assert window.review.isVisible()


def test_full_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["full_screen"].trigger()
    assert window.isFullScreen()
    window.commands["full_screen"].trigger()
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_on_a_large_screen_the_frame_gets_what_the_plots_need_not(
    window: MainWindow, reviewed: ReviewSession
) -> None:
    window.resize(1366, 768)
    small = window.review.sizes()
    window.resize(2560, 1440)
    frame, plots = window.review.sizes()
    assert frame > plots > small[1]
    window.commands["m_mode"].trigger()
    assert window.review.sizes()[1] > plots


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (2560, 1440)])
def test_everything_fits(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.wait(20)
    assert (window.width(), window.height()) == size
    plots = window.review.plots
    assert plots is not None
    shown = [window.review.frame, window.flags, window.editor, window.opinions, window.verdicts]
    shown.append(window.status.research)
    shown += [plot.plot for plot in plots.plots.values()]
    for widget in shown:
        assert widget.isVisible()
        assert widget.height() >= 15
        ancestor = widget.parentWidget()
        while ancestor is not None:  # nobody around it cuts it off
            place = QRect(widget.mapTo(ancestor, QPoint()), widget.size())
            assert ancestor.rect().contains(place), (widget, ancestor)
            ancestor = None if ancestor.isWindow() else ancestor.parentWidget()


def test_a_message_beside_the_history_fits_a_small_screen(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    window.commands["history"].trigger()
    window.show_notice("No segment or finding holds this frame. Go to one, or mark this frame by hand.")
    window.show_now()
    assert window.minimumSizeHint().height() <= 768
    window.commands["m_mode"].trigger()
    qtbot.waitUntil(lambda: window.review.m_mode is not None and window.review.m_mode.isVisible())
    window.show_now()
    window.show_now()  # from the panel up to the window
    smallest = window.minimumSizeHint()
    assert smallest.height() <= 768
    assert smallest.width() <= 1282
    assert window.height() == 768


@pytest.mark.usefixtures("reviewed")
def test_the_readout_does_not_scroll_where_there_is_room(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.review.readout.visibleRegion().boundingRect().isValid())
    assert window.review.readout.visibleRegion().boundingRect() == window.review.readout.rect()


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    window.activateWindow()
    reviewed.set_threshold(TrackKind.PROBABILITY, 0.9)
    plots = window.review.plots
    assert plots is not None
    reset = plots.bars[TrackKind.PROBABILITY].reset
    reset.setFocus()
    qtbot.keyClick(reset, Qt.Key.Key_Return)
    assert reviewed.thresholds.probability == 0.5


def test_importing_the_window_brings_in_nothing_heavy() -> None:
    code = (
        "import sys, clarus_desktop.ui.main_window\n"
        "print([name for name in ('torch', 'cv2', 'pyqtgraph', 'av') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
