"""A clip too long to be kept in memory: its end is seen early, and in the end all of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clarus_desktop import media
from clarus_desktop.session import Status
from desk import Desk, Run
from videos import encode, pictures

FRAMES = 520


def test_a_long_clip_is_seen_sparsely_and_then_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run_window: Run
) -> None:
    monkeypatch.setattr(media, "default_budget", lambda: 0)
    path = encode(tmp_path / "long.mp4", pictures(FRAMES, 64, 48), codec_options={"g": "25"})

    def user(desk: Desk) -> None:
        session = desk.session
        seen: list[np.ndarray] = []
        session.tracks_changed.connect(lambda: seen.append(session.tracks.analysed))
        desk.wait_for_analysis()
        assert session.analysis.status is Status.DONE
        assert session.tracks.analysed.all()
        early = next(analysed for analysed in seen if analysed[-FRAMES // 8 :].any())
        assert early.sum() < FRAMES / 2
        assert desk.error == ""

    assert run_window([str(path)], user) == 0
