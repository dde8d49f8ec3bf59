"""The phantom: the same pixels for the same settings, and a truth that its pictures keep."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_training.phantom import PhantomSettings, consolidation_mask, other_lung, random_settings, render
from clarus_training.phantom.demo import DEMO, write_video
from clarus_training.phantom.geometry import Sector

SMALL = PhantomSettings(seed=3, frames=12, size=(96, 128), consolidation=(4, 8))


def pixels(phantom: PhantomSettings) -> np.ndarray:
    return np.stack(list(render(phantom)))


def test_frames_are_gray_rgb_of_the_size_asked_for() -> None:
    frames = pixels(SMALL)
    assert frames.shape == (12, 96, 128, 3)
    assert frames.dtype == np.uint8
    assert (frames[..., :1] == frames).all()


def test_same_settings_same_pixels_and_another_seed_others() -> None:
    first = pixels(SMALL)
    assert (pixels(SMALL) == first).all()
    assert (pixels(replace(SMALL, seed=4)) != first).any()


def test_outside_the_sector_is_black_and_inside_is_not() -> None:
    inside = Sector(SMALL).inside
    frames = pixels(SMALL)[..., 0]
    assert (frames[:, ~inside] == 0).all()
    assert (frames[:, inside] > 0).mean() > 0.7


@pytest.mark.parametrize("seed", range(4))
def test_the_mask_tells_exactly_which_frames_the_consolidation_changes(seed: int) -> None:
    phantom = replace(random_settings(seed, consolidation=True), size=(96, 128))
    without = pixels(replace(phantom, consolidation=None))
    changed = (pixels(phantom) != without).any(axis=(1, 2, 3))
    assert changed.tolist() == consolidation_mask(phantom).tolist()


def test_the_consolidation_is_darker_than_the_lung_in_its_place() -> None:
    phantom = replace(DEMO, frames=9, consolidation=(0, 8), size=(240, 320), b_lines=0)
    row, column = 83, 160  # 1 cm below the pleural line, in the middle of the sector
    place = np.s_[4, row - 5 : row + 5, column - 10 : column + 10, 0]
    with_it, without = pixels(phantom)[place], pixels(replace(phantom, consolidation=None))[place]
    assert with_it.mean() < 0.85 * without.mean()


def test_the_chest_wall_stays_while_the_lung_changes() -> None:
    still = replace(SMALL, frames=20, consolidation=None, size=(240, 320))
    frames = pixels(still)[..., 0].astype(float)
    wall, lung = frames[[0, 8], 22:38, 130:190], frames[[0, 8], 75:110, 130:190]
    wall_r, lung_r = (np.corrcoef(part[0].ravel(), part[1].ravel())[0, 1] for part in (wall, lung))
    assert wall_r > 0.8
    assert lung_r < 0.5


@settings(max_examples=200)
@given(st.integers(0, 2**31), st.booleans())
def test_random_settings_are_valid_and_differ_in_the_consolidation_only(
    seed: int, consolidation: bool
) -> None:
    drawn = random_settings(seed, consolidation=consolidation)
    assert consolidation_mask(drawn).any() == consolidation
    assert not consolidation_mask(drawn).all()
    other = random_settings(seed, consolidation=not consolidation)
    assert replace(drawn, consolidation=None) == replace(other, consolidation=None)


def test_other_lungs_are_seen_by_the_machine_of_the_demo() -> None:
    machine = ("size", "depth_cm", "angle_deg", "probe_radius_cm", "dynamic_range_db", "a_lines")
    drawn = [other_lung(seed) for seed in range(9)]
    for name in machine:
        assert {getattr(each, name) for each in drawn} == {getattr(DEMO, name)}
    assert len({each.consolidation_cm for each in drawn}) == 9
    assert all(consolidation_mask(each).sum() == 10 for each in drawn)


@pytest.mark.parametrize("wrong", [{"frames": 0}, {"size": (8, 640)}, {"consolidation": (4, 12)}])
def test_impossible_settings_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"phantom|outside"):
        replace(SMALL, **wrong)


def test_a_written_video_decodes_to_what_was_rendered(tmp_path: Path) -> None:
    write_video(tmp_path / "small.mp4", render(SMALL), SMALL.size, SMALL.fps)
    decoded = decode(tmp_path / "small.mp4")
    assert len(decoded) == SMALL.frames
    assert np.abs(np.stack(decoded).astype(int) - pixels(SMALL)).mean() < 4


def test_the_shipped_demo_is_what_the_phantom_renders_today(demo_clip: Path) -> None:
    shipped = decode(demo_clip)
    truth = json.loads(demo_clip.with_name("demo.json").read_text(encoding="utf-8"))
    assert len(shipped) == truth["frames"] == DEMO.frames
    assert (truth["consolidation"]["first_frame"], truth["consolidation"]["last_frame"]) == DEMO.consolidation
    for made, kept in islice(zip(render(DEMO), shipped, strict=True), 3):
        assert np.abs(made.astype(int) - kept).mean() < 4
    assert demo_clip.stat().st_size < 2_000_000


def test_importing_the_phantom_leaves_the_environment_of_qt_alone() -> None:
    script = (
        "import os, clarus_training.phantom; print([k for k in os.environ if k.startswith('QT_QPA_FONT')])"
    )
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    told = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def decode(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
