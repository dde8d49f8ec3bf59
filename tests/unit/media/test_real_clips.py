"""The same promises on the real clips, where they are beside the checkout."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip
from clarus_desktop.media import find_clips, open_clip

Images = NDArray[np.uint8]
BUDGET = 2_000_000
"""Bytes; less than any real clip needs, so that the cache has to read again."""


def check(path: Path, opened: Callable[..., Clip]) -> None:
    """Counts as PyAV's full decode, no warning, rising times, and the same frames from the cache."""
    whole, cached = open_clip(path), opened(path, budget_bytes=BUDGET)
    info = whole.info
    with av.open(str(path)) as container:
        assert info.frame_count == sum(1 for _ in container.decode(video=0))
    assert info.warnings == ()
    assert (np.diff(info.times_s) > 0).all()
    assert info.times_s.tolist() == cached.info.times_s.tolist()
    for index in random.Random(path.name).sample(range(info.frame_count), min(5, info.frame_count)):
        assert np.array_equal(cached.frames.frame(index), whole.frames.frame(index)), index


@pytest.mark.realdata
def test_a_sample_of_every_kind(lus: Path, opened: Callable[..., Clip]) -> None:
    clips = find_clips([lus])
    assert len(clips) == 337
    by_suffix: dict[str, list[Path]] = {}
    for path in clips:
        by_suffix.setdefault(path.suffix.lower(), []).append(path)
    for paths in by_suffix.values():
        for path in paths[:: max(len(paths) // 2, 1)]:
            check(path, opened)


@pytest.mark.realdata
def test_every_clip(lus: Path, opened: Callable[..., Clip], request: pytest.FixtureRequest) -> None:
    if "realdata" not in request.config.option.markexpr:
        pytest.skip("takes minutes: run with -m realdata")
    for path in find_clips([lus]):
        check(path, opened)


@pytest.mark.realdata
def test_frames_are_byte_for_byte_those_of_opencv(
    lus: Path, opencv_frames: Callable[[Path], Iterator[Images]]
) -> None:
    """Clips in which another conversion than OpenCV's would show: odd sizes, 4:4:4, every container."""
    names = [
        "Reg-NormalLungs.mp4", "Pneu_northumbria_0409_set2_vid3.avi", "Reg_pat1Image_133410.mpeg",
        "Cov-Atlas-Day+1.gif", "Cov_convex_volpecelli_sonographic_v3.mov",
    ]  # fmt: skip
    for name in names:
        frames = open_clip(lus / "pocus" / name).frames
        for index, image in enumerate(islice(opencv_frames(lus / "pocus" / name), 60)):
            assert np.array_equal(frames.frame(index), image), (name, index)
