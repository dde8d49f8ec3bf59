"""``clarus-desktop demo``: the main job on the bundled clip, with a screen or without."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.core.errors import AnalysisError, ReportError

if TYPE_CHECKING:
    from clarus_desktop.app import Desktop
    from clarus_desktop.commands.analyze import Subparsers

LIMIT_MS = 300_000
WINDOW_SIZE = (1366, 768)


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "demo",
        help="open the bundled demo clip with the bundled model",
        description="With a screen, open the window on the bundled demo clip. Without one, review it in "
        "the same window unseen, and leave a PDF report, JSON, CSV and a screenshot of the window.",
        epilog="Research use only, not for diagnosis.",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("review"), metavar="DIR", help="without a screen: folder to write to"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from clarus_desktop import app

    if app.has_screen():
        print("Opening the window on the demo clip.")
        return app.run(demo=True)
    print("There is no screen here: the demo clip is reviewed without showing the window.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for path in review_unseen(options.out):
        print(path)
    return 0


def review_unseen(out: Path) -> list[Path]:
    """Drive the real window off screen: open, analyse, go to the first flag, export. Returns the files.

    Raises:
        AnalysisError: the review did not come to its end.
        ReportError: a file could not be written.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    from clarus_desktop import app, resources
    from clarus_desktop.exports import SUFFIXES, export
    from clarus_desktop.session import Status

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(f"The folder “{out.name}” can't be made ({error.strerror}).") from error
    app.application()
    desktop = app.assemble(remember=False)
    session, window, controller = desktop.session, desktop.window, desktop.controller
    window.resize(*WINDOW_SIZE)
    window.show()
    try:
        loop = QEventLoop()
        session.model_changed.connect(controller.open_demo)
        controller.settled.connect(loop.quit)
        QTimer.singleShot(LIMIT_MS, loop.quit)
        loop.exec()
        snapshot = session.snapshot()
        if session.clip is None or snapshot is None or session.analysis.status is not Status.DONE:
            raise AnalysisError("The demo review did not come to its end.", controller.last_error)
        _show_first_flag(desktop)
        window.show_now()
        stem = resources.demo_clip().name
        files = [export(snapshot, session.clip.frames, out / f"{stem}.clarus{suffix}") for suffix in SUFFIXES]
        picture = out / f"{stem}.window.png"
        if not window.grab().save(str(picture)):
            raise ReportError(f"“{picture.name}” could not be written.")
        return [*files, picture]
    finally:
        window.close()
        window.deleteLater()  # else Python destroys it some day, in whatever thread it is then


def _show_first_flag(desktop: Desktop) -> None:
    session = desktop.session
    firsts = [segment.first for kind in session.tracks.kinds for segment in session.segments(kind)]
    if firsts:
        session.set_frame(min(firsts))
