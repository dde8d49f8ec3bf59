"""A reviewer at the whole program who judges on and on, for tests that kill it.

    python judging_on.py CLIP FOLDER

Beside judging, the clip is analysed and its tracks are exported into FOLDER, again and again. Each line on
stdout tells something that the window shows: ``shown`` once clip, review and tracks are there, ``finding ID``
and ``noted ID NOTE`` and ``opinion NOTE`` for judgements that were acknowledged.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from clarus_desktop import app, cli
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.session import Status

REVIEWER = "Dr Geheim"


def say(*words: object) -> None:
    print(*words, flush=True)


class Reviewer(QObject):
    """Takes the next step when the one before was acknowledged."""

    def __init__(self, desktop: app.Desktop, folder: Path) -> None:
        super().__init__(desktop.window)
        self.window, self.session, self.folder = desktop.window, desktop.session, folder
        self.judging = self.session.judging
        self.finding, self.step, self.shown = "", 0, False
        self.judging.review_changed.connect(self.go_on)
        self.session.analysis_changed.connect(self.analysed)

    def analysed(self) -> None:
        if self.session.analysis.status is not Status.DONE or not self.judging.clip:
            return
        if not self.shown:
            self.shown = True
            say("shown", len(self.judging.review.findings))
            self.go_on()
        self.window.export_requested.emit(ReportWanted(self.folder / f"{self.step % 5}.json"))
        QTimer.singleShot(0, self.window.analyse_requested.emit)

    def go_on(self) -> None:
        """Tell what was acknowledged; then mark a frame, write a line on it, or give a verdict."""
        if not self.shown or self.session.clip is None:
            return
        finding, note = self.judging.review.finding(self.finding), f"Vertraulich {self.finding}"
        opinion = Opinion(Answer.PRESENT, note=note)
        if finding is not None and self.judging.review.opinion == opinion:
            say("opinion", note)
            self.finding = ""
        if not self.finding:
            frame = self.step * 7 % self.session.clip.info.frame_count
            self.step += 1
            self.finding = self.judging.mark(Segment(frame, frame))
        elif finding is not None and not finding.note:
            say("finding", finding.id)
            self.judging.revise(finding, replace(finding, note=note))
        elif finding is not None:
            say("noted", finding.id, finding.note)
            self.judging.give_opinion(opinion)


def main(clip: str, folder: str) -> int:
    real = app.assemble

    def assemble(**options: bool) -> app.Desktop:
        desktop = real(**options)
        desktop.window.reviewer_requested.emit(REVIEWER)
        Reviewer(desktop, Path(folder))
        return desktop

    app.has_screen = lambda: True
    app.assemble = assemble  # type: ignore[assignment]
    return cli.main([clip])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
