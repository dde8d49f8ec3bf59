"""A reviewer at the whole program who drops an exam on it, judges three clips, and has the power cut.

    python judging_exam.py FOLDER

Each line on stdout names a clip whose verdict was acknowledged.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from clarus_desktop import app, cli
from clarus_desktop.core.opinions import Answer
from desk import Desk

REVIEWER = "Dr Geheim"
ANSWERS = (Answer.PRESENT, Answer.ABSENT, Answer.CANNOT_TELL)


class Reviewer(QObject):
    """Takes the next step when the one before was acknowledged."""

    def __init__(self, desktop: app.Desktop, folder: Path) -> None:
        super().__init__(desktop.window)
        self.window, self.exam, self.judging = desktop.window, desktop.exam, desktop.session.judging
        self.done: list[str] = []
        self.exam.exam_changed.connect(self.begin)
        self.judging.review_changed.connect(self.go_on)
        QTimer.singleShot(0, self, lambda: Desk(desktop, cast(QtBot, None)).drop(folder))

    def begin(self) -> None:
        if not self.exam.reading and not self.exam.current:
            self.window.exam_page.clip_requested.emit(self.exam.rows[0].clip.sha256)

    def go_on(self) -> None:
        clip = self.exam.row(self.judging.clip)
        if clip is None or clip.clip.sha256 in self.done:
            return
        if self.judging.review.opinion is None:
            self.window.opinions.answers.buttons[ANSWERS[len(self.done)]].click()
            return
        print(clip.clip.name, flush=True)
        self.done.append(clip.clip.sha256)
        if len(self.done) == len(ANSWERS):
            os.kill(os.getpid(), signal.SIGKILL)
        self.window.commands["next_clip"].trigger()


def main(folder: str) -> int:
    real = app.assemble

    def assemble(**options: bool) -> app.Desktop:
        desktop = real(**options)
        desktop.window.reviewer_requested.emit(REVIEWER)
        Reviewer(desktop, Path(folder))
        return desktop

    app.has_screen = lambda: True
    app.assemble = assemble  # type: ignore[assignment]
    return cli.main([])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
