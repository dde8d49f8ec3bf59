"""Starting: the frame of the window is there before any heavy library, and nothing done in it is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDockWidget
from clarus_desktop import app, cli
from clarus_desktop.ui.main_window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if isinstance(watched, MainWindow) and event.type() == QEvent.Type.Paint:
            app.application().removeEventFilter(self)
            painted(watched)
        return False

def wait(condition, act):
    def look():
        if condition():
            timer.stop()
            act()
    timer = QTimer(watch)
    timer.timeout.connect(look)
    timer.start(5)

def places(window):
    parts = [window.empty, window.empty.open, window.toolbar, window.status]
    parts += window.findChildren(QDockWidget)
    seen = [part for part in parts if not part.visibleRegion().isEmpty()]
    corners = [part.mapTo(window, part.rect().topLeft()) for part in seen]
    return {(type(part).__name__, at.toTuple(), part.size().toTuple()) for part, at in zip(seen, corners)}

watch = Watch()
app.has_screen = lambda: True
app.application().installEventFilter(watch)
"""
RUN = "sys.exit(cli.main(sys.argv[1:]))"

CLOSED = """
def painted(window):
    heavy = {"numpy", "torch", "torchvision", "openvino", "cv2", "pyqtgraph", "av", "PIL"}
    print("loaded before the first paint:", sorted(heavy & set(sys.modules)))
    window.close()
"""


def start(script: str, *arguments: str) -> str:
    """What a program of its own said, which is watched by a script."""
    done = subprocess.run(
        [sys.executable, "-c", WATCH + script + RUN, *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def laptop(folder: Path) -> Path:
    """Describes a laptop's screen, for Qt where there is none."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96}]}))
    return file


def test_no_heavy_library_before_the_first_paint(home: Path) -> None:
    assert "loaded before the first paint: []" in start(CLOSED)


LOOKED_AT = """
def painted(window):
    frame = places(window)
    def compare():
        print("whole:", window.furnished, "moved:", frame ^ places(window))
        window.close()
    wait(lambda: window.furnished and window.review.plots is not None, compare)
"""


def test_nothing_moves_when_the_window_gets_its_parts(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={laptop(tmp_path)}")
    assert "whole: True moved: set()" in start(LOOKED_AT)
    assert "whole: True moved: set()" in start(LOOKED_AT)  # as the first one left it


DROPPED = """
sys.path.insert(0, SUPPORT)
from mouse import drop

def painted(window):
    assert not window.furnished
    drop(window, Path(CLIP))
    print("furnished for it:", window.furnished)
    wait(lambda: "demo.mp4" in window.windowTitle() and window.review.isVisible(), window.close)
"""


def test_a_clip_dropped_on_the_frame_is_opened(home: Path, demo_clip: Path) -> None:
    names = f"SUPPORT, CLIP = {str(Path(__file__).parents[1] / 'support')!r}, {str(demo_clip)!r}\n"
    assert "furnished for it: True" in start("from pathlib import Path\n" + names + DROPPED)


PRESSED = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

def painted(window):
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: "demo.mp4" in window.windowTitle() and window.review.isVisible(), window.close)
"""


def test_a_key_pressed_at_the_frame_is_heard(home: Path) -> None:
    start(PRESSED)


NAMED = """
def painted(window):
    wait(lambda: "demo.mp4" in window.windowTitle() and window.furnished and window.review.isVisible(),
         window.close)
"""


def test_the_clip_of_the_command_line_is_opened(home: Path, demo_clip: Path) -> None:
    start(NAMED, str(demo_clip))


BROKEN = """
from PySide6.QtWidgets import QApplication

def said():
    box = QApplication.activeModalWidget()
    print(box.text())
    box.accept()

def painted(window):
    wait(QApplication.activeModalWidget, said)

def assemble(**options):
    raise RuntimeError("a library is missing")

app.assemble = assemble
"""


def test_a_program_that_can_not_be_put_together_ends(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCH + BROKEN + RUN],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "could not be started" in done.stdout
    assert "a library is missing" in done.stderr


WELCOMED = """
from PySide6.QtWidgets import QApplication
from clarus_desktop.ui.welcome import Welcome

def answer():
    dialog = QApplication.activeModalWidget()
    ANSWER
    print("reviewer:", window.status.reviewer.text(), "shown:", window.isVisible())
    window.close()

def painted(shown):
    global window
    window = shown
    wait(lambda: isinstance(QApplication.activeModalWidget(), Welcome), answer)
"""
ACKNOWLEDGED = 'dialog.tick.click(); dialog.name.setText("Ann"); dialog.start.click()'
NOT_WELCOMED = """
from PySide6.QtWidgets import QApplication

def painted(window):
    def look():
        print("modal:", QApplication.activeModalWidget())
        window.close()
    wait(lambda: window.furnished and window.review.plots is not None, look)
"""


def test_a_new_user_is_welcomed_until_the_statement_is_acknowledged(home: Path) -> None:
    assert "shown: False" in start(WELCOMED.replace("ANSWER", "dialog.reject()"))
    told = start(WELCOMED.replace("ANSWER", ACKNOWLEDGED))
    assert "Ann" in told
    assert "shown: True" in told
    assert "modal: None" in start(NOT_WELCOMED)
