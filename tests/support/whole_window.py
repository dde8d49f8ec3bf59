"""A walk through all that the window can show, for tests that look at every control of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from clarus_desktop.core.measuring import MeasureKind
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.session import ReviewSession
from desk import Desk

SHEETS = (
    *("settings", "shortcuts", "about", "card", "reviewer", "models", "selftest", "welcome", "recalibrate"),
    *("report_template", "save_picture", "export", "hand_on"),
)
"""Commands that open a dialog."""
SHOWN = ("heat_map", "m_mode", "looks_like", "history", "study_panel")
"""Commands that show something more in the window."""


def walk(desk: Desk, exam: Path) -> Iterator[tuple[str, QWidget]]:
    """Each state of the window and each dialog, by a name; it stays as it is until the next is asked for.

    Args:
        desk: a window in which nothing is open yet.
        exam: a folder of clips, to be opened as an exam.
    """
    window, judging = desk.window, desk.session.judging
    window.reviewer_requested.emit("Ada")
    yield "empty", window
    _do(desk, "demo")
    desk.wait_for_analysis()
    desk.wait_for(lambda: bool(desk.session.items()))
    yield "clip", window
    _do(desk, "next_flag")
    _do(desk, "confirm")
    judging.measure(MeasureKind.CALIPER, 100, (300.0, 100.0), (300.0, 200.0))
    judging.measure(MeasureKind.M_MODE, 100, (320.0, 60.0), (320.0, 300.0))
    judging.give_opinion(Opinion(Answer.PRESENT, Extent.LARGE))
    for name in SHOWN:
        was_shown = window.commands[name].isChecked()
        if not was_shown:
            _do(desk, name)
        desk.wait_for(lambda: not desk.session.heat.on or desk.session.heat.knows(desk.session.frame))
        desk.wait_for(lambda: _is_read(desk.session))
        _lay_out()
        yield name, window
        if not was_shown:
            _do(desk, name)
    for name, bar in (("edit_region", window.review.region_bar), ("depth_scale", window.review.depth_bar)):
        _do(desk, name)
        yield name, window
        bar.cancel.click()
    for name in SHEETS:
        before = set(dialogs())
        _do(desk, name)
        desk.wait_for(lambda before=before: bool(set(dialogs()) - before))
        (dialog,) = set(dialogs()) - before
        yield name, dialog
        dialog.reject()
        desk.wait_for(lambda dialog=dialog: not dialog.isVisible())
    window.open_requested.emit(str(exam))
    desk.wait_for(lambda: len(desk.exam.rows) > 0)
    yield "exam", window


def _do(desk: Desk, name: str) -> None:
    assert desk.window.commands[name].isEnabled(), name
    desk.window.commands[name].trigger()
    _lay_out()


def _lay_out() -> None:
    for _ in range(3):  # what a layout asks of the next
        QApplication.processEvents()


def _is_read(session: ReviewSession) -> bool:
    """M-mode is off, or all of its picture is there."""
    picture, clip = session.m_mode.picture, session.clip
    read = picture is not None and clip is not None and picture.done == clip.info.frame_count
    return not session.m_mode.on or read


def dialogs() -> list[QDialog]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, QDialog) and each.isVisible()]


def parts(top: QWidget) -> list[QWidget]:
    """All widgets of a window that can be seen, but those that Qt puts into others."""
    seen = [each for each in top.findChildren(QWidget) if each.isVisibleTo(top) and each.window() is top]
    return [each for each in seen if not _is_of_qt(each)]


def _is_of_qt(part: QWidget) -> bool:
    around = part.parentWidget()
    is_viewport = isinstance(around, QAbstractScrollArea) and around.viewport() is part
    return part.objectName().startswith("qt_") or is_viewport or isinstance(around, QLineEdit)


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """All that a window says, seen and unseen, with who says it."""
    yield "title", top.windowTitle()
    for part in parts(top):
        name = f"{type(part).__name__} {part.objectName()}".strip()
        yield f"{name}: tool tip", part.toolTip()
        yield f"{name}: status tip", part.statusTip()
        yield f"{name}: accessible name", part.accessibleName()
        yield f"{name}: accessible description", part.accessibleDescription()
        for text in own_texts(part):
            yield name, text
    ours = (
        action for action in top.findChildren(QAction) if "pyqtgraph" not in type(action.parent()).__module__
    )
    for action in ours:
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield f"action {action.objectName()}", text


def own_texts(part: QWidget) -> Iterator[str]:
    """What a widget shows."""
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit | QTextEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(index) for index in range(part.count()))
    elif isinstance(part, QTabBar):
        yield from (part.tabText(index) for index in range(part.count()))
    elif isinstance(part, QGroupBox):
        yield part.title()
    elif isinstance(part, QDockWidget):
        yield part.windowTitle()
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        model, root = part.model(), QModelIndex()
        heads = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
        for column in range(heads):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(model.rowCount(root)):
                yield str(model.index(row, column, root).data() or "")


def words(text: str) -> list[str]:
    """The words of a text, without mark-up."""
    return re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>|&\w+;", " ", text))
