"""What a frame by itself tells, on made-up frames; tests/unit/inference/test_real_gates.py has real ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.inference.appearance import PICTURE, appearance, coloured_share
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.texture import LIT, SIDE, texture
from clarus_desktop.media import open_clip

Y, X = np.mgrid[:240, :320]
RNG = np.random.default_rng(0)
FIELDS: dict[str, tuple[NDArray[np.generic], Reason]] = {
    "black": (np.zeros((240, 320)), Reason.TOO_DARK),
    "nearly black": (RNG.normal(12, 6, (240, 320)), Reason.TOO_DARK),
    "white": (np.full((240, 320), 255), Reason.SATURATED),
    "half white": (np.where(X < 160, 255, 90), Reason.SATURATED),
    "gray": (np.full((240, 320), 128), Reason.NOT_ULTRASOUND),
    "noise": (RNG.integers(0, 240, (240, 320)), Reason.NOT_ULTRASOUND),
    "dim noise": (RNG.normal(60, 20, (240, 320)), Reason.NOT_ULTRASOUND),
    "bars": (30 * (X // 40), Reason.NOT_ULTRASOUND),
    "stripes": (200 * ((Y // 20) % 2), Reason.NOT_ULTRASOUND),
    "checkers": (180 * ((X // 12 + Y // 12) % 2), Reason.NOT_ULTRASOUND),
    "slope": (Y * 240 / 240, Reason.NOT_ULTRASOUND),
    "rings": (120 + 110 * np.sin(np.hypot(X - 160, Y - 120) / 5), Reason.NOT_ULTRASOUND),
    "page of text": (np.where((Y % 12 < 7) & (RNG.random((240, 320)) < 0.4), 40, 236), Reason.NOT_ULTRASOUND),
}


def gray(field: NDArray[np.generic]) -> Image:
    return np.repeat(np.clip(field, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def reasons(frames: list[Image], size: int = SIDE, region: Region | None = None) -> list[Reason | None]:
    shrunk = Preprocessing(size=size).shrink(frames, region)
    seen = appearance(shrunk, np.array([coloured_share(frame, region) for frame in frames]))
    assert seen.pictures.shape == (len(frames), PICTURE, PICTURE)
    return [Reason.of(code) for code in seen.gates.tolist()]


@pytest.mark.parametrize("size", [112, 160, 224])
def test_patterns_and_noise_are_told(size: int) -> None:
    found = reasons([gray(field) for field, _ in FIELDS.values()], size)
    assert dict(zip(FIELDS, found, strict=True)) == {name: reason for name, (_, reason) in FIELDS.items()}


def test_small_frames_are_told_by_brightness_and_colour_alone() -> None:
    found = dict(zip(FIELDS, reasons([gray(field) for field, _ in FIELDS.values()], 64), strict=True))
    assert {name for name, reason in found.items() if reason is not None} == {
        *("black", "nearly black", "white", "half white"),
    }
    coloured = gray(FIELDS["noise"][0]).copy()
    coloured[..., 0] = 255 - coloured[..., 0]
    assert reasons([coloured], 64) == [Reason.NOT_ULTRASOUND]


def test_the_demo_clip_is_assessable(demo_clip: Path) -> None:
    clip = open_clip(demo_clip)
    try:
        frames = [clip.frames.frame(index) for index in range(0, clip.info.frame_count, 5)]
        for size in (64, 112, 224):
            assert set(reasons(frames, size, clip.info.region)) == {None}
    finally:
        clip.frames.close()


def test_photographs_are_told_in_gray_too() -> None:
    load = pytest.importorskip("sklearn.datasets").load_sample_image
    for name in ("china.jpg", "flower.jpg"):
        photo = load(name)
        luma = (photo @ [0.299, 0.587, 0.114]).astype(np.uint8)
        parts = [photo, gray(luma), gray(luma[:300, :400]), gray(luma[100:, 200:])]
        assert set(reasons(parts, 112)) == {Reason.NOT_ULTRASOUND}


def test_colour_counts_inside_the_region_alone(demo_clip: Path) -> None:
    clip = open_clip(demo_clip)
    frame = clip.frames.frame(0).copy()
    clip.frames.close()
    assert coloured_share(frame, None) == 0
    height, width = frame.shape[:2]
    frame[: height // 2] = (200, 40, 40)
    upper = Region.box(0, 0, width, height // 2, Origin.DRAWN)
    lower = Region.box(0, height // 2, width, height, Origin.DRAWN)
    assert coloured_share(frame, upper) == 1
    assert coloured_share(frame, lower) == 0
    assert coloured_share(frame, None) == pytest.approx(0.5, abs=0.02)
    assert reasons([frame]) == [Reason.NOT_ULTRASOUND]


def test_frames_do_not_depend_on_those_beside_them(draw: Callable[..., Image]) -> None:
    frames = Preprocessing(size=64).shrink([draw(90, 120, seed) for seed in range(6)])
    together = appearance(frames, np.zeros(6))
    for index in range(6):
        alone = appearance(frames[index : index + 1], np.zeros(1))
        assert alone.gates[0] == together.gates[index]
        assert (alone.pictures[0] == together.pictures[index]).all()


def test_no_frames() -> None:
    seen = appearance(np.empty((0, 64, 64), np.uint8), np.empty(0))
    assert (len(seen.gates), len(seen.pictures)) == (0, 0)


def test_measures_are_those_written_out(draw: Callable[..., Image]) -> None:
    frames = Preprocessing(size=SIDE).shrink([draw(200, 160, seed) for seed in range(3)])
    frames[1] //= 4
    for index, measured in enumerate(zip(*texture(frames), strict=True)):
        frame = frames[index].astype(float)
        here, across, down, bent = [], [], [], []
        for y in range(1, SIDE - 1, 2):
            for x in range(1, SIDE - 1, 2):
                if frame[y, x] >= LIT:
                    here.append(frame[y, x])
                    across.append(abs(frame[y, x + 1] - frame[y, x]))
                    down.append(abs(frame[y + 1, x] - frame[y, x]))
                    around = frame[y, x + 1] + frame[y, x - 1] + frame[y + 1, x] + frame[y - 1, x]
                    bent.append(around - 4 * frame[y, x])
        bright, right, below, curve = map(np.array, (here, across, down, bent))
        tilt = np.log((below.mean() + 0.5) / (right.mean() + 0.5))
        lean = ((bright - bright.mean()) ** 3).mean() / bright.std() ** 3 + 2 * tilt
        peaks = ((right + below) ** 2).mean() / (right + below).mean() ** 2
        expected = (
            *(tilt, lean, ((right <= 1) & (below <= 1)).mean(), peaks),
            (curve**4).mean() / (curve**2).mean() ** 2 + lean,
            *(np.abs(curve).mean(), bright.std() / bright.mean()),
            lean - 3.5 * np.log1p(right.mean()) - 6.6 * np.log(peaks) - 2.1 * np.log(bright.mean()),
        )
        np.testing.assert_allclose(measured, expected, rtol=1e-3, atol=1e-4)
