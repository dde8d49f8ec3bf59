"""Composition root of the window: log, settings, QApplication, session, window, controller."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from clarus_desktop import __version__, instances, logs, places, resources
from clarus_desktop.control import Controller
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.inference.library import Library
from clarus_desktop.instances import Answer, FirstInstance
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.theme import apply_theme

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, eq=False)
class Desktop:
    """The assembled program."""

    session: ReviewSession
    exam: ExamSession
    window: MainWindow
    controller: Controller


def has_screen() -> bool:
    """Whether a window can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def application() -> QApplication:
    """The one QApplication, made on first call; its messages and unforeseen errors go to our log."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    logs.set_up(places.log_file())
    qInstallMessageHandler(_log_qt)
    sys.excepthook = _log_unforeseen
    QApplication.setApplicationName("clarus-desktop")
    QApplication.setApplicationDisplayName("CLARUS Desktop")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("clarus-desktop")
    return QApplication(sys.argv[:1])


def assemble(*, remember: bool = True, read_only: bool = False) -> Desktop:
    """Put the program together; the caller shows the window.

    Models, devices and plots come after the first paint, so that the window is there at once.

    Args:
        remember: False for a window that knows the bundled models only, and neither reads nor changes what
            the user's window remembers and keeps.
        read_only: True for a window that only looks at the reviews.
    """
    apply_theme(application())
    session, exam = ReviewSession(), ExamSession()
    window = MainWindow(session, exam, resources.folder())
    session.setParent(window)  # to go with it, in its thread
    exam.setParent(window)
    folders = [resources.models(), places.models()] if remember else [resources.models()]
    settings_file = places.settings_file() if remember else None
    store_folder = places.reviews() if remember else None
    library, own_models = Library(folders), places.models()
    controller = Controller(
        session, exam, window, library, settings_file, store_folder, own_models, read_only=read_only
    )
    painted = _FirstPaint(window)
    painted.seen.connect(controller.start)
    return Desktop(session, exam, window, controller)


def run(path: str | None = None, *, demo: bool = False) -> int:
    """Show the window, with a clip if one is given, until it is closed. Returns the exit status.

    Where this user has a window open already, the clip is opened there. One that doesn't answer keeps the
    reviews to itself, and this one can only look at them.
    """
    app = application()
    if demo:
        path = str(resources.demo_clip())
    wanted = str(Path(path).absolute()) if path is not None else ""
    answer = instances.ask(places.reviews(), wanted)
    if answer is Answer.TAKEN:
        print("CLARUS Desktop is open already: its window has come to the front.")
        return 0
    desktop = assemble(read_only=answer is Answer.SILENT)
    if answer is Answer.ALONE:
        _listen(desktop)
    desktop.window.show()
    if wanted:
        desktop.controller.open(wanted)
    return app.exec()


def _listen(desktop: Desktop) -> None:
    """Take over what programs started later are asked to open."""
    window = desktop.window

    def take(path: str) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if path:
            desktop.controller.open(path)

    first = FirstInstance(places.reviews(), window)
    first.asked.connect(take)
    window.closing.connect(first.close)


class _FirstPaint(QObject):
    """Tells once that the window has been painted."""

    seen = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.seen.emit)
        return False


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", logs.without_paths(message))


def _log_unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An error in a slot: the program lives on; where it happened stands in the log, the rest on stderr."""
    logging.getLogger(__name__).error("unforeseen: %s", logs.describe(error))
    sys.__excepthook__(kind, error, trace)
