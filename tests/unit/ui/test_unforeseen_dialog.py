from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.unforeseen_dialog import KEPT, UnforeseenDialog


def test_it_tells_what_was_kept_where_it_happened_and_where_the_log_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_unforeseen("ValueError at a.py:1 < b.py:2", "/logs/clarus.log")
    window.show_unforeseen("KeyError at c.py:3", "/logs/clarus.log")
    (dialog,) = window.findChildren(UnforeseenDialog)
    assert dialog.kept.text() == KEPT
    assert dialog.place.text() == "ValueError at a.py:1. And 1 more."
    assert dialog.log.text() == "/logs/clarus.log"
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "&Copy").click()
    assert "b.py:2" in QGuiApplication.clipboard().text()
    assert "c.py:3" in QGuiApplication.clipboard().text()
    dialog.reject()


def test_what_is_not_saved_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.set_unsaved("Two judgements are not saved.")
    window.show_unforeseen("ValueError at a.py:1", "/logs/clarus.log")
    (dialog,) = window.findChildren(UnforeseenDialog)
    assert dialog.kept.text() == "Two judgements are not saved."
    dialog.reject()
