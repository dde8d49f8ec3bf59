"""Finding the ultrasound image on made-up screens, and looking over what is found in the real clips."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.region import Origin, Region
from clarus_desktop.media.outline import MOST_CORNERS
from clarus_desktop.media.sector import Sampler
from screens import Screen

Images = NDArray[np.uint8]


def found(frames: Iterable[Images]) -> Region | None:
    sampler = Sampler()
    for frame in frames:
        sampler.add(frame)
    return sampler.region()


def fit(screen: Screen, region: Region) -> tuple[float, float]:
    """Overlap with the true image, and the share of the image that is left out."""
    mask, truth = region.mask(screen.width, screen.height), screen.sector()
    shared = (mask & truth).sum()
    return float(shared / (mask | truth).sum()), float(1 - shared / truth.sum())


SCREENS = [
    Screen("convex"),
    Screen("phased", 1024, 768),
    Screen("linear", 480, 360),
    Screen("convex", background=16),
    Screen("phased", 400, 300),
    Screen("linear", background=30),
    Screen("convex", tint=(0.8, 0.9, 1.0)),
    Screen("convex", shadow=0.3),
    Screen("phased", still=True),
]


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_the_outline_hugs_the_image_and_leaves_all_text_out(screen: Screen) -> None:
    region = found(screen.frames(8))
    assert region is not None
    assert region.origin is Origin.FOUND
    overlap, left_out = fit(screen, region)
    assert overlap > 0.9
    assert left_out < 0.02
    assert not (region.mask(screen.width, screen.height) & (screen.texts() > 0)).any()
    assert 4 <= len(region.outline) <= MOST_CORNERS
    assert all(0 <= x <= screen.width and 0 <= y <= screen.height for x, y in region.outline)


@pytest.mark.parametrize("shape", ["convex", "phased", "linear"])
def test_one_frame_is_enough(shape: str) -> None:
    screen = Screen(shape)
    region = found(screen.frames(1))
    assert region is not None
    overlap, left_out = fit(screen, region)
    assert overlap > 0.9
    assert left_out < 0.02
    assert not (region.mask(screen.width, screen.height) & (screen.texts() > 0)).any()


def test_a_shadow_is_part_of_the_image_where_nothing_else_is() -> None:
    screen = Screen("convex", shadow=0.3)
    region = found(screen.frames(8))
    assert region is not None
    dark = screen.sector() & (np.arange(screen.width) < 0.3 * screen.width)
    assert region.mask(screen.width, screen.height)[dark].mean() > 0.95


def test_a_frame_that_shows_something_else_does_not_matter() -> None:
    screen = Screen("convex")
    frames = list(screen.frames(8))
    alone = found(frames)
    frames[5] = np.full_like(frames[5], 255)
    assert found(frames) == alone


def test_all_of_a_long_clip_counts() -> None:
    """What is seen late only is found, though only few frames are kept."""
    screen = Screen("convex")
    shown = list(screen.frames(20))
    dark = np.where((screen.texts() > 0)[..., None], shown[0], 0).astype(np.uint8)
    late = [dark] * 300 + shown * 10
    region = found(late)
    assert region is not None
    assert fit(screen, region)[0] > 0.9


def test_what_fills_the_frame_is_not_cut() -> None:
    screen = Screen("linear", 400, 400)
    inside = (slice(80, 280), slice(100, 300))
    assert found(frame[inside] for frame in screen.frames(8)) is None


@pytest.mark.parametrize("count", [1, 20])
def test_noise_and_photographs_hold_no_ultrasound(count: int) -> None:
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 256, (count, 240, 320, 3), np.uint8)
    assert found(noise) is None
    photographs = np.zeros((count, 240, 320, 3), np.uint8)  # colours in the middle of a dark frame
    photographs[:, 40:200, 40:280] = rng.integers(0, 256, (count, 16, 24, 3)).repeat(10, 1).repeat(10, 2)
    assert found(photographs) is None


@pytest.mark.parametrize("level", [0, 40, 200])
def test_plain_frames_hold_no_ultrasound(level: int) -> None:
    assert found([np.full((120, 160, 3), level, np.uint8)] * 10) is None


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (2, 2), (3, 5000)])
@pytest.mark.parametrize("count", [1, 5, 40])
def test_no_size_is_too_odd(size: tuple[int, int], count: int) -> None:
    frames = np.random.default_rng(4).integers(0, 256, (count, *size, 3), np.uint8)
    region = found(frames)
    assert region is None or region.mask(size[1], size[0]).any()


def test_of_no_frame_nothing_is_known() -> None:
    assert Sampler().region() is None


@pytest.mark.realdata
def test_hardly_anything_of_the_real_clips_is_cut_off(lus: Path) -> None:
    """Of some clips: what lies outside is as dark as the background, but for a few pixels."""
    names = sorted(lus.glob("*/*.*"))[::14]
    cut = []
    for path in names:
        with av.open(str(path)) as container:
            frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)][:120]
        region = found(frames)
        if region is not None:
            height, width = frames[0].shape[:2]
            light = np.median(np.stack([frame[..., 1] for frame in frames[::6]]), axis=0)
            background = np.bincount(light.astype(np.uint8).ravel(), minlength=64)[:64].argmax()
            cut.append(np.mean((light > background + 16) & ~region.mask(width, height)))
    assert len(cut) >= 0.8 * len(names)
    assert np.quantile(cut, 0.9) < 0.005
    assert max(cut) < 0.05
