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
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from clarus_desktop import __version__, logs, places, resources
from clarus_desktop.control import Controller
from clarus_desktop.inference.library import Library
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


def assemble(*, remember: bool = True) -> Desktop:
    """Put the program together; the caller shows the window.

    Models, devices and plots come after the first paint, so that the window is there at once.

    Args:
        remember: False for a window that knows the bundled models only, and neither reads nor changes what
            the user's window remembers.
    """
    apply_theme(application())
    session = ReviewSession()
    window = MainWindow(session, resources.folder())
    folders = [resources.models(), places.models()] if remember else [resources.models()]
    settings_file = places.settings_file() if remember else None
    controller = Controller(session, window, Library(folders), settings_file)
    painted = _FirstPaint(window)
    painted.seen.connect(window.build_plots)
    painted.seen.connect(controller.start)
    return Desktop(session, window, controller)


def run(path: str | None = None, *, demo: bool = False) -> int:
    """Show the window, with a clip if one is given, until it is closed. Returns the exit status."""
    app = application()
    desktop = assemble()
    desktop.window.show()
    if path is not None:
        desktop.controller.open_clip(str(Path(path).absolute()))
    elif demo:
        desktop.controller.open_demo()
    return app.exec()


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
