"""An archive through ``main()``: listed, its clips opened with the analyses in it, judged, gone on with."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.exam_session import ClipState
from clarus_desktop.session import Status
from clarus_desktop.ui.exam_model import Column
from clips import write_exam
from desk import Desk, Run
from made_up_archive import ENGINE, made_up_snapshot, write_archive

NAMES = ("a.mp4", "b.mp4", "c.mp4")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three clips, the second the most suspicious; one more that can't be read."""
    clips = write_exam(tmp_path / "clips", NAMES)
    results = [
        (path, made_up_snapshot(hashlib.sha256(path.read_bytes()).hexdigest(), height))
        for path, height in zip(sorted(clips.iterdir()), (0.1, 0.9, 0.6), strict=True)
    ]
    (clips / "x.mp4").write_bytes(b"no clip")
    return write_archive(tmp_path / "screened", [*results, (clips / "x.mp4", "It holds no video.")])


def listed(desk: Desk) -> list[str]:
    order = desk.window.exam_page.clips.order
    return [order.row(number).name for number in range(order.rowCount())]


def wait_for_clip(desk: Desk, name: str) -> None:
    desk.wait_for(lambda: desk.session.clip is not None and desk.session.clip.info.name == name)
    desk.wait_for(lambda: desk.session.engine is not None and bool(desk.session.judging.clip))


def test_screened_overnight_reviewed_in_the_morning(
    run_window: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def review(desk: Desk) -> None:
        window, page = desk.window, desk.window.exam_page
        desk.wait_for(lambda: desk.exam.archive is not None)
        window.reviewer_requested.emit("Ann")
        assert window.pages.shows_exam
        assert page.archive_head.isVisible()
        assert not page.head.isVisible()
        assert not page.map.isVisible()
        assert not window.commands["export"].isEnabled()
        assert listed(desk) == ["b.mp4", "c.mp4", "a.mp4", "x.mp4"]
        assert desk.exam.rows[3].state is ClipState.FAILED

        page.clips.table.selectRow(0)
        QTest.keyClick(page.clips.table, Qt.Key.Key_Return)
        wait_for_clip(desk, "b.mp4")
        assert not window.pages.shows_exam
        assert desk.session.analysis.status is Status.DONE
        assert desk.session.engine == ENGINE  # as in the archive, and nothing of this machine
        assert desk.session.model is not None
        assert desk.session.model.name == "screening"
        score = desk.session.verdict(TrackKind.PROBABILITY).score
        assert score == desk.exam.rows[1].verdicts[TrackKind.PROBABILITY].score
        window.opinions.answers.buttons[Answer.PRESENT].click()
        desk.wait_for(lambda: desk.exam.rows[1].opinion == Opinion(Answer.PRESENT))

        desk.press(Qt.Key.Key_PageDown)
        wait_for_clip(desk, "c.mp4")
        assert desk.session.engine == ENGINE
        desk.session.set_threshold(TrackKind.PROBABILITY, 0.95)
        assert not desk.exam.rows[2].verdicts[TrackKind.PROBABILITY].positive
        window.commands["exam_page"].trigger()
        assert window.pages.shows_exam
        place = listed(desk).index("b.mp4")
        assert page.clips.order.index(place, Column.STATE).data() == "reviewed"
        assert page.archive_head.counts.text().startswith("1 of 4 reviewed")

    def go_on(desk: Desk) -> None:
        page = desk.window.exam_page
        desk.window.commands["exam_page"].trigger()
        desk.wait_for(lambda: bool(page.empty.recent.links))
        (recent,) = page.empty.recent.links
        assert "screened" in recent.text()
        recent.click()
        desk.wait_for(lambda: desk.exam.archive is not None)
        desk.wait_for(lambda: [row.opinion for row in desk.exam.rows][1] == Opinion(Answer.PRESENT))
        desk.wait_for(lambda: not desk.exam.rows[2].verdicts[TrackKind.PROBABILITY].positive)
        page.clip_requested.emit(desk.exam.rows[1].clip.sha256)
        wait_for_clip(desk, "b.mp4")
        assert desk.session.judging.review.opinion == Opinion(Answer.PRESENT)
        assert len(desk.window.analyses.actions()) > 0

    assert run_window([str(folder)], review) == 0
    assert run_window([], go_on) == 0


def test_a_clip_that_changed_since_is_refused(run_window: Run, folder: Path) -> None:
    clip = folder.parent / "clips" / "b.mp4"

    def user(desk: Desk) -> None:
        desk.drop(folder)
        desk.wait_for(lambda: desk.exam.archive is not None)
        clip.write_bytes(clip.with_name("a.mp4").read_bytes())
        desk.window.exam_page.clip_requested.emit(desk.exam.rows[1].clip.sha256)
        desk.wait_for(lambda: "has changed" in desk.error)
        assert desk.session.clip is None
        assert str(folder.parent) not in desk.error
        clip.unlink()
        desk.window.exam_page.clip_requested.emit(desk.exam.rows[1].clip.sha256)
        desk.wait_for(lambda: desk.exam.rows[1].state is ClipState.LOST)

    assert run_window([], user) == 0
