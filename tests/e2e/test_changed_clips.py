"""A file that changes, or vanishes, while its clip is open or afterwards: said, and nothing is mixed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clarus_desktop import media
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.core.findings import Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import Status
from clarus_desktop.ui.banner import Tone
from clips import write_clip
from desk import Desk, Run

P = TrackKind.PROBABILITY
SPAN = Segment(10, 19)
FRAMES = 400
"""Of a clip that takes a while to analyse."""


@pytest.fixture
def clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clip of which no frame is kept in memory."""
    monkeypatch.setattr(media, "default_budget", lambda: 0)
    return write_clip(tmp_path / "visit.mp4", frames=40)


def judge(desk: Desk) -> None:
    """Let a reviewer confirm a finding of the clip, once it is analysed."""
    desk.window.reviewer_requested.emit("Ann")
    desk.wait_for_analysis()
    desk.session.judging.judge(SPAN, Judgement.CONFIRMED)
    desk.wait_for(lambda: bool(desk.session.judging.review.findings))


@pytest.mark.parametrize("changed", [True, False], ids=["changed", "gone"])
def test_while_it_is_on_screen(run_window: Run, clip: Path, tmp_path: Path, changed: bool) -> None:
    report = tmp_path / "report.pdf"

    def user(desk: Desk) -> None:
        judge(desk)
        values, review = desk.session.tracks.values(P).copy(), desk.session.judging.review
        if changed:
            write_clip(clip, seed=7, frames=40)
        else:
            clip.unlink()

        assert desk.session.clip is not None
        frames = desk.session.clip.frames
        away = next(index for index in range(len(frames)) if frames.at_hand(index) is None)
        with pytest.raises(ClipChangedError):
            frames.frame(away)
        desk.session.set_frame(away)
        assert desk.error == ""
        desk.window.export_requested.emit(ReportWanted(report))
        desk.wait_for(lambda: "“visit.mp4” was changed, moved or deleted" in desk.error)
        assert not report.exists()
        np.testing.assert_array_equal(desk.session.tracks.values(P), values)
        assert desk.session.judging.review == review

        desk.window.analyse_requested.emit()
        desk.wait_for(lambda: desk.session.analysis.status is Status.FAILED)
        assert "“visit.mp4” was changed, moved or deleted" in desk.error
        assert desk.session.judging.review == review

    assert run_window([str(clip)], user) == 0


def test_while_it_is_analysed(run_window: Run, clip: Path) -> None:
    write_clip(clip, frames=FRAMES)

    def user(desk: Desk) -> None:
        desk.wait_for(lambda: bool(desk.session.tracks.analysed.any()))
        write_clip(clip, seed=7, frames=FRAMES)
        desk.wait_for(lambda: desk.session.analysis.status is Status.FAILED)
        assert "was changed, moved or deleted" in desk.error
        done = desk.session.tracks.analysed
        assert 0 < int(done.sum()) == desk.session.analysis.done < FRAMES  # what was read before stays

    assert run_window([str(clip)], user) == 0


def test_another_clip_in_its_place_and_the_former_back(run_window: Run, clip: Path) -> None:
    kept = clip.read_bytes()
    reviews: list[Review] = []

    def notice(desk: Desk) -> str:
        banner = desk.window.banners.banner(Tone.NOTICE)
        return banner.message.text() if banner.isVisible() else ""

    def first(desk: Desk) -> None:
        judge(desk)
        reviews.append(desk.session.judging.review)

    def then(desk: Desk) -> None:
        desk.wait_for(lambda: "holds another clip than on" in notice(desk))
        assert desk.session.judging.review == Review()
        desk.wait_for_analysis()
        desk.wait_for(lambda: len(desk.window.analyses.actions()) == 1)  # its own, and no other
        clip.write_bytes(kept)
        desk.window.open_requested.emit(str(clip))
        desk.wait_for(lambda: desk.session.judging.review == reviews[0])

    assert run_window([str(clip)], first) == 0
    write_clip(clip, seed=7, frames=40)
    assert run_window([str(clip)], then) == 0
