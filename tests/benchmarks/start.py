"""Starting the program, against a bare window: processes, from their making to the first paint."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.harness import Row, Scale, at_most
from clarus_desktop import places, settings
from clarus_desktop.settings import Settings

TIMES = 2.0
_WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def tell(word):
    print(word, flush=True)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, lambda: painted(watched))
        return False

watch, made = Watch(), QApplication.__init__
def make(application, *arguments):
    made(application, *arguments)
    application.installEventFilter(watch)
QApplication.__init__ = make
"""
_BARE = """
def painted(window):
    tell("painted")
    window.close()

application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
sys.exit(application.exec())
"""
_PROGRAM = """
def painted(window):
    tell("painted")
    from clarus_desktop.session import ReviewSession
    timer = QTimer(window)
    def look():
        session = window.findChild(ReviewSession)
        if session is not None and session.model is not None and window.review.plots is not None:
            timer.stop()
            tell("ready")
            window.close()
    timer.timeout.connect(look)
    timer.start(5)

from clarus_desktop.cli import main
sys.exit(main([]))
"""


def measure(scale: Scale, _folder: Path) -> Iterator[Row]:
    where = os.environ["QT_QPA_PLATFORM"]
    settings.save(places.settings_file(), Settings(acknowledged=True))  # as on every day but the first
    rounds = [(_start(_BARE), _start(_PROGRAM)) for _ in range(scale.starts)]
    rounds = rounds[1:] or rounds  # the first one brings files into the system's cache
    bare = [one["painted"] for one, _ in rounds]
    figures = {
        "bare_ms": [round(1000 * each) for each in bare],
        "painted_ms": [round(1000 * other["painted"]) for _, other in rounds],
        "ready_ms": [round(1000 * other["ready"]) for _, other in rounds],
    }
    yield Row(
        f"started → window painted, {where}",
        "a bare PySide6 window",
        at_most(TIMES),
        "×",
        tuple(other["painted"] / one for one, (_, other) in zip(bare, rounds, strict=True)),
        figures=figures,
    )
    yield Row(
        f"started → model chosen and plots there, {where}",
        "a bare PySide6 window",
        None,
        "×",
        tuple(other["ready"] / one for one, (_, other) in zip(bare, rounds, strict=True)),
        figures=figures,
    )


def _start(script: str) -> dict[str, float]:
    """Seconds from the making of a process to each of the words it says."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled, as an installed program is
    if environment["QT_QPA_PLATFORM"] == "offscreen":
        # The program refuses to open a window that nobody would see. Like this it doesn't notice.
        environment |= {"QT_QPA_PLATFORM": "offscreen:", "DISPLAY": "none"}
    said, start = {}, time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", _WATCH + script], stdout=subprocess.PIPE, encoding="utf-8", env=environment
    ) as process:
        for word in process.stdout:
            said[word.strip()] = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"it ended with status {process.returncode}")
    return said
