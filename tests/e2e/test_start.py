"""Starting: the window is there before any heavy library is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from clarus_desktop import app, cli
from clarus_desktop.ui.main_window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if isinstance(watched, MainWindow) and event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            loaded = {"torch", "torchvision", "openvino", "cv2", "pyqtgraph", "av"} & set(sys.modules)
            print("loaded before the first paint:", sorted(loaded))
            watched.close()
        return False

watch = Watch()
app.has_screen = lambda: True
app.application().installEventFilter(watch)
sys.exit(cli.main([]))
"""


def test_no_heavy_library_before_the_first_paint(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "loaded before the first paint: []" in done.stdout
