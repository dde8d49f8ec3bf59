"""What the window says and asks while something is not saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def test_trouble_stays_on_screen_until_it_is_over(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    banner = window.banners.saving
    reviewed.judging.set_trouble("The disk is full.")
    assert banner.isVisible()
    assert banner.message.text() == "The disk is full."
    assert not banner.close_button.isVisible()
    with qtbot.waitSignal(window.retry_requested):
        qtbot.mouseClick(banner.action, LEFT)
    assert banner.isVisible()
    reviewed.judging.set_trouble("")
    assert not banner.isVisible()


def test_the_exam_has_the_same_banner(window: MainWindow, exam: ExamSession) -> None:
    exam.set_trouble("The disk is full.")
    assert window.banners.saving.isVisible()
    exam.set_trouble("")
    assert not window.banners.saving.isVisible()


def test_a_store_that_may_only_be_read_says_so_once(window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.judging.set_trouble("Another window has the reviews open.")
    window.set_store_note("Another window has the reviews open.")
    assert window.banners.store.isVisible()
    assert not window.banners.saving.isVisible()
    window.set_store_note("")
    assert not window.banners.store.isVisible()


def boxes(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_closing_asks_while_something_is_unsaved(qtbot: QtBot, window: MainWindow) -> None:
    window.set_unsaved("Two judgements are not saved.")
    with qtbot.assertNotEmitted(window.closing):
        window.close()
    (box,) = boxes(window)
    assert box.text() == "Two judgements are not saved."
    keep = next(button for button in box.buttons() if button.text().replace("&", "") == "Keep open")
    qtbot.mouseClick(keep, LEFT)
    assert window.isVisible()
    window.close()
    (box,) = boxes(window)
    leave = next(button for button in box.buttons() if button.text().replace("&", "") == "Quit anyway")
    with qtbot.waitSignal(window.closing):
        qtbot.mouseClick(leave, LEFT)
    assert not window.isVisible()


def test_closing_saves_what_was_typed(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(65)
    window.show_now()
    window.editor.note.setFocus()
    qtbot.keyClicks(window.editor.note, "last words")
    window.close()
    assert reviewed.judging.review.findings[0].note == "last words"
