"""Near-duplicates: copies that were cut, toned, re-encoded or written on are found, other clips are not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.media import open_clip
from clarus_training.listing.likeness import BITS, SAMPLED, SIDE, frame_hashes, hashes_of, near_duplicates
from clarus_training.phantom import random_settings, render
from clips import write_clip

Gray = NDArray[np.uint8]


@pytest.fixture(scope="module")
def phantoms() -> list[Gray]:
    """(frames, SIDE, SIDE) of four synthetic clips."""
    from clarus_desktop.inference.preprocess import Preprocessing

    shrunk = Preprocessing(size=SIDE)
    made = [render(random_settings(seed, consolidation=seed % 2 == 0)) for seed in range(4)]
    return [shrunk.shrink([frame for _, frame in zip(range(24), frames, strict=False)]) for frames in made]


def _noisy(frames: Gray) -> Gray:
    noise = np.random.default_rng(0).normal(0, 6, frames.shape)
    return np.clip(frames + noise, 0, 255).astype(np.uint8)


def _written_on(frames: Gray) -> Gray:
    written = frames.copy()
    written[:, 2:6, 2:30] = 255
    return written


COPIES: dict[str, Callable[[Gray], Gray]] = {
    "darker": lambda frames: (frames * 0.6).astype(np.uint8),
    "toned": lambda frames: (255 * (frames / 255) ** 1.6).astype(np.uint8),
    "noisy": _noisy,
    "written on": _written_on,
    "first half": lambda frames: frames[:12],
    "every third frame": lambda frames: frames[1::3],
    "backwards": lambda frames: frames[::-1],
}


@pytest.mark.parametrize("copy", COPIES)
def test_a_changed_copy_is_found_and_nothing_else(copy: str, phantoms: list[Gray]) -> None:
    hashes = [frame_hashes(frames) for frames in (*phantoms, COPIES[copy](phantoms[2]))]
    assert [(one, other) for one, other, _ in near_duplicates(hashes)] == [(2, 4)]


def test_the_distance_is_as_it_is_written_out() -> None:
    rng = np.random.default_rng(0)
    hashes = [rng.random((count, BITS)) < 0.5 for count in (1, 5, 40)]
    found = {(one, other): distance for one, other, distance in near_duplicates(hashes, alike=1)}

    def nearest(frame: NDArray[np.bool_], clip: NDArray[np.bool_]) -> float:
        return min(float((frame != each).mean()) for each in clip)

    def way(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
        chosen = sorted({round(i * (len(one) - 1) / (SAMPLED - 1)) for i in range(SAMPLED)})
        return float(np.median([nearest(one[i], other) for i in chosen]))

    assert set(found) == {(0, 1), (0, 2), (1, 2)}
    for (one, other), distance in found.items():
        expected = min(way(hashes[one], hashes[other]), way(hashes[other], hashes[one]))
        assert distance == pytest.approx(expected, abs=1e-6)


def test_no_clip_has_no_duplicate() -> None:
    assert list(near_duplicates([])) == []


def test_every_frame_of_a_clip_is_hashed(tmp_path: Path) -> None:
    clip = open_clip(write_clip(tmp_path / "a.avi", frames=40))
    try:
        assert hashes_of(clip).shape == (40, BITS)
    finally:
        clip.frames.close()


def test_a_black_frame_has_a_hash() -> None:
    assert not frame_hashes(np.zeros((1, SIDE, SIDE), np.uint8)).any()


@pytest.mark.realdata
def test_one_real_recording_under_two_patients_names_is_found_and_no_others(lus: Path) -> None:
    """Eight clips of the same scanners and views as the two that are one recording; on all of them this
    takes minutes, and docs/training.md says what came out."""
    names = [
        "pocus/Pneu_Avi_Video_002.mp4",
        "pocus/Pneu_northumbria_1009_vid1.avi",
        "pocus/Pneu_Avi_Video_004.mp4",
        "pocus/Reg_northumbria_1009_vid2.avi",
        "covid-blues/patient_22_L1.mp4",
        "covid-blues/patient_55_L3.mp4",
        "covid-blues/patient_44_L2.mp4",
        "covid-blues/patient_44_L3.mp4",
    ]
    hashes = []
    for name in names:
        clip = open_clip(lus / name)
        hashes.append(hashes_of(clip))
        clip.frames.close()
    assert [(one, other) for one, other, _ in near_duplicates(hashes)] == [(0, 1)]
