"""Composition root of the window: log, settings, QApplication, session, window, controller.

The window's frame is painted before the rest of the program is imported; decision 0016.
"""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from clarus_desktop import (
    __version__,
    housekeeping,
    imports,
    instances,
    logs,
    places,
    resources,
    settings,
    unforeseen,
)
from clarus_desktop.instances import Answer
from clarus_desktop.ui import words
from clarus_desktop.ui.appearance import appearance, use_text_size
from clarus_desktop.ui.first_paint import FirstPaint
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.standstill import paint_again
from clarus_desktop.ui.translation import speak

if TYPE_CHECKING:
    from clarus_desktop.control import Controller
    from clarus_desktop.exam_session import ExamSession
    from clarus_desktop.session import ReviewSession

UNUSABLE = (
    "CLARUS Desktop could not be started: a part of it is missing or damaged. "
    "Your reviews are as they were. Install the program again; its log says what is wrong."
)
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
    imports.be_plain()
    logs.set_up(places.log_file())
    qInstallMessageHandler(_log_qt)
    sys.excepthook = unforeseen.note
    QApplication.setApplicationName("clarus-desktop")
    QApplication.setApplicationDisplayName("CLARUS Desktop")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("clarus-desktop")
    # Fusion on every system. Told here, it is made once; Qt's setStyle would make another, and take 7 ms.
    return QApplication([*sys.argv[:1], "-style", "Fusion"])


def assemble(*, remember: bool = True, read_only: bool = False, window: MainWindow | None = None) -> Desktop:
    """Put the program together; the caller shows the window.

    Models, devices and plots come after the whole window has been painted, so that it is there at once.

    Args:
        remember: False for a window that knows the bundled models only, and neither reads nor changes what
            the user's window remembers and keeps.
        read_only: True for a window that only looks at the reviews.
        window: one of ``frame``, which may be on screen; None for a new one.
    """
    from clarus_desktop.control import Controller
    from clarus_desktop.core.cache import ENGINES, RESULTS
    from clarus_desktop.exam_session import ExamSession
    from clarus_desktop.inference.library import Library
    from clarus_desktop.session import ReviewSession

    window = window or frame(remember=remember)
    session, exam = ReviewSession(), ExamSession()
    window.furnish(session, exam)
    session.setParent(window)  # to go with it, in its thread
    exam.setParent(window)
    ENGINES.keep_in(places.engines())
    RESULTS.keep_in(places.results())
    folders = [resources.models(), places.models()] if remember else [resources.models()]
    settings_file = places.settings_file() if remember else None
    store_folder = places.reviews() if remember else None
    library, own_models = Library(folders), places.models()
    controller = Controller(
        session, exam, window, library, settings_file, store_folder, own_models, read_only=read_only
    )
    painted = FirstPaint(window, application())
    painted.seen.connect(controller.start)
    return Desktop(session, exam, window, controller)


def frame(*, remember: bool = True) -> MainWindow:
    """The window, with nothing in it that takes long to make; ``assemble`` puts in the rest."""
    app = application()
    known = settings.load(places.settings_file()) if remember else settings.Settings()
    speak(app, known.language, resources.folder())
    appearance().use(known.theme)
    use_text_size(known.text_percent)
    window = MainWindow(resources.folder())
    if remember:
        window.recall(known.layout, known.recent, known.keys, known.reviewer, blind=known.blind)
    return window


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
    with housekeeping.done_when_idle(app):
        window = frame()
        start = _Start(window, wanted, alone=answer is Answer.ALONE)
        painted = FirstPaint(window, app)
        painted.seen.connect(start.go_on)
        window.show()
        with unforeseen.told_to(start.say_unforeseen):
            return app.exec()


class _Start(QObject):
    """Puts the program together, once the window's frame has been painted."""

    def __init__(self, window: MainWindow, wanted: str, *, alone: bool) -> None:
        """
        Args:
            wanted: path of a clip or folder to open; empty: none.
            alone: whether no other program of this user's writes the reviews.
        """
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._alone = alone
        self._desktop: Desktop | None = None

    @Slot()
    def go_on(self) -> None:
        try:
            if self._alone:
                self._listen()
            self._window.setUpdatesEnabled(False)  # or it would be painted half laid out
            self._desktop = assemble(read_only=not self._alone, window=self._window)
            QTimer.singleShot(0, self._show)
        except Exception:
            if has_screen():
                QMessageBox.critical(self._window, words.APP_NAME, UNUSABLE)
            QApplication.exit(1)  # a frame alone is of no use
            raise
        if self._wanted:
            self._desktop.controller.open(self._wanted)

    def say_unforeseen(self, where: str) -> None:
        """Show that something happened which nobody foresaw."""
        if self._desktop is not None:
            self._desktop.controller.say_unforeseen(where)

    @Slot()
    def _show(self) -> None:
        paint_again(self._window)
        if self._desktop is not None:  # after the key or click that was waiting
            self._desktop.controller.welcome()

    def _listen(self) -> None:
        """Take over what programs started later are asked to open."""
        from clarus_desktop.first_instance import FirstInstance

        first = FirstInstance(places.reviews(), self._window)
        first.asked.connect(self._take)
        self._window.closing.connect(first.close)

    @Slot(object)
    def _take(self, path: str) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if path and self._desktop is not None:
            self._desktop.controller.open(path)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", logs.without_paths(message))
