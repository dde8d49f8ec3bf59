"""The command line on real clips: one of each kind in every run, all of them with ``-m realdata``."""

from __future__ import annotations

import json
from pathlib import Path

import av
import numpy as np
import pytest

from clarus_desktop.cli import main
from clarus_desktop.media import CLIP_SUFFIXES, find_clips


def check(clips: list[Path], out: Path) -> None:
    """One value per frame and track, no NaN, as many frames as a full decoding gives."""
    assert main(["analyze", *map(str, clips), "--out", str(out)]) == 0
    assert len(list(out.iterdir())) == len(clips)
    for clip in clips:
        result = json.loads((out / f"{clip.name}.clarus.json").read_text())
        with av.open(str(clip)) as container:
            count = sum(1 for _ in container.decode(video=0))
        assert result["clip"]["frames"] == count, clip.name
        for values in result["frames"].values():
            assert len(values) == count
            assert np.isfinite(np.array(values, float)).all()
        assert (np.diff(result["frames"]["time_s"]) > 0).all()


@pytest.mark.realdata
def test_one_clip_of_each_kind(lus: Path, tmp_path: Path) -> None:
    clips = sorted(find_clips([lus]), key=lambda path: path.stat().st_size)
    kinds = {path.suffix.lower(): path for path in reversed(clips)}  # the smallest of each
    assert set(kinds) <= set(CLIP_SUFFIXES)
    check(list(kinds.values()), tmp_path / "out")


@pytest.mark.realdata
@pytest.mark.timeout(3600)
def test_all_clips_in_one_call(lus: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "realdata" not in request.config.option.markexpr:
        pytest.skip("takes minutes: run with -m realdata")
    clips = find_clips([lus])
    assert len(clips) == 337
    check(clips, tmp_path / "out")
