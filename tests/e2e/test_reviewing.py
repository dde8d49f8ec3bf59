"""Judgements, thresholds and analyses outlive the window: through ``main()``."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from clarus_desktop import places
from clarus_desktop.core.findings import FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.engines.base import Engine
from clips import write_clip
from desk import Desk, Run

P = TrackKind.PROBABILITY
SPAN = Segment(10, 19)
LARGE = Opinion(Answer.PRESENT, Extent.LARGE, "right base")


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Short, for what is in it does not matter here."""
    return write_clip(tmp_path / "Mustermann.mp4", frames=40)


def test_reopened_as_it_was_left(run_window: Run, clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values: list[np.ndarray] = []
    reviews: list[Review] = []

    def judge(desk: Desk) -> None:
        desk.window.reviewer_requested.emit("Ann")
        desk.wait_for_analysis()
        values.append(desk.session.tracks.values(P).copy())
        judging = desk.session.judging
        desk.session.set_threshold(P, 0.123)
        judging.judge(SPAN, Judgement.CONFIRMED)
        judging.set_kind(SPAN, FindingKind.LARGE_CONSOLIDATION)
        judging.give_opinion(LARGE)
        judging.mark(Segment(30, 30))
        desk.session.undo.undo()
        desk.wait_for(lambda: judging.review.opinion == LARGE)
        reviews.append(judging.review)

    def look(desk: Desk) -> None:
        desk.wait_for_analysis()
        np.testing.assert_array_equal(desk.session.tracks.values(P), values[0])
        judging = desk.session.judging
        assert judging.reviewer == "Ann"
        assert [finding.kind for finding in judging.review.findings] == [FindingKind.LARGE_CONSOLIDATION]
        assert judging.review.opinion == LARGE
        assert desk.session.thresholds.probability == 0.123

    def no_more(*_: object) -> None:
        raise AssertionError("analysed again")

    assert run_window([str(clip)], judge) == 0
    monkeypatch.setattr(Engine, "run", no_more)
    assert run_window([str(clip)], look) == 0


@contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    """No file may grow beyond the largest in the folder."""
    resource = pytest.importorskip("resource")
    largest = max(file.stat().st_size for file in folder.iterdir())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_loses_nothing(run_window: Run, clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.window.reviewer_requested.emit("Ann")
        desk.wait_for_analysis()
        judging, note = desk.session.judging, desk.window.editor.note
        judging.mark(SPAN)
        desk.wait_for(lambda: len(judging.review.findings) == 1)
        desk.session.set_frame(SPAN.first)
        desk.wait_for(note.isEnabled)
        with full_disk(places.reviews()):
            QTest.keyClicks(note, "lower")
            QTest.keyClick(note, Qt.Key.Key_Return)
            desk.wait_for(lambda: bool(judging.trouble))
            assert judging.trouble in desk.window.unsaved
            desk.window.close()  # asks
            assert desk.window.isVisible()
            desk.window.findChild(QMessageBox).reject()
            QTest.keyClicks(note, " lobe")  # typed on while nothing can be saved
            QTest.keyClick(note, Qt.Key.Key_Return)
            desk.window.retry_requested.emit()
        desk.wait_for(lambda: judging.review.findings[0].note == "lower lobe")
        assert judging.trouble == ""
        assert desk.window.unsaved == ""
        assert note.text() == "lower lobe"

    assert run_window([str(clip)], user) == 0


def test_what_can_not_be_saved_on_closing_is_said(run_window: Run, clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.window.reviewer_requested.emit("Ann")
        desk.wait_for_analysis()
        judging = desk.session.judging
        judging.give_opinion(LARGE)
        desk.wait_for(lambda: judging.review.opinion == LARGE)
        with full_disk(places.reviews()):
            judging.give_opinion(None)
            desk.window.close()  # before anybody could know that it can't be saved
            assert desk.window.isVisible()
            assert desk.window.unsaved
        desk.window.retry_requested.emit()
        desk.wait_for(lambda: judging.review.opinion is None)

    assert run_window([str(clip)], user) == 0


def test_files_are_for_the_user_alone(run_window: Run, home: Path, clip: Path, tmp_path: Path) -> None:
    def user(desk: Desk) -> None:
        desk.window.reviewer_requested.emit("Dr Geheim")
        desk.wait_for_analysis()
        desk.session.judging.judge(SPAN, Judgement.UNSURE)
        desk.session.judging.set_note(SPAN, "Vertraulich")
        desk.wait_for(lambda: any(each.note for each in desk.session.judging.review.findings))
        kept = [places.settings_file(), *places.reviews().iterdir()]
        assert len(kept) > 2
        for file in kept:
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
            assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700, file.parent.name

    assert run_window([str(clip)], user) == 0


SECOND = """
import sys
from clarus_desktop import app, cli

real = app.assemble
def assemble(**options):
    desktop = real(**options)
    judging = desktop.session.judging
    def look():
        if judging.clip and judging.trouble:
            print(judging.review.opinion, "|", judging.trouble)
            desktop.window.close()
    judging.review_changed.connect(look)
    judging.trouble_changed.connect(look)
    return desktop

app.assemble, app.has_screen = assemble, lambda: True
sys.exit(cli.main(sys.argv[1:]))
"""


def second_start(clip: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(clip)], stdout=subprocess.PIPE, encoding="utf-8"
    )


def test_a_second_start_hands_its_clip_to_the_first(run_window: Run, clip: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.mp4"
    other.write_bytes(clip.read_bytes())

    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        with second_start(other) as second:
            desk.wait_for(lambda: desk.session.clip.info.name == "other.mp4")
            desk.wait_for(lambda: second.poll() is not None)
            assert second.returncode == 0
            assert "already" in second.communicate()[0]

    assert run_window([str(clip)], user) == 0


def test_beside_one_that_does_not_answer_the_second_only_looks(run_window: Run, clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.window.reviewer_requested.emit("Ann")
        desk.wait_for_analysis()
        desk.session.judging.give_opinion(LARGE)
        desk.wait_for(lambda: desk.session.judging.review.opinion == LARGE)
        with second_start(clip) as second:
            said = second.communicate(timeout=60)[0]  # meanwhile nothing is answered here
        assert second.returncode == 0
        assert said.startswith("present, large | ")
        desk.session.judging.give_opinion(None)
        desk.wait_for(lambda: desk.session.judging.review.opinion is None)

    assert run_window([str(clip)], user) == 0
