"""What the checks do to frames."""

from __future__ import annotations

import numpy as np
import pytest

from clarus_training.evaluation.checks import CHECKS, EVERY, rescored, thinned
from clarus_training.heads.tracks import ScoredClip
from judged import many_footage, middle_scorer

CHANGES = {check.name: check.change for check in CHECKS}


@pytest.fixture
def frames() -> np.ndarray:
    made = np.random.default_rng(0).integers(60, 180, (3, 100, 100), np.uint8)
    made[:, :, :2] = 0
    return made


@pytest.mark.parametrize("name", list(CHANGES))
def test_frames_stay_frames_and_those_given_are_left_alone(name: str, frames: np.ndarray) -> None:
    before = frames.copy()
    changed = CHANGES[name](frames)
    assert changed.dtype == np.uint8
    assert changed.shape == ((3, 128, 128) if name == "at 128 px" else frames.shape)
    assert (frames == before).all()
    assert changed.shape != frames.shape or (changed != frames).any()


def test_lung_and_border_are_masked_and_nothing_else(frames: np.ndarray) -> None:
    lung, border = CHANGES["lung masked"](frames), CHANGES["border masked"](frames)
    inside = np.zeros((100, 100), bool)
    inside[15:95, 10:90] = True
    assert (lung[:, inside] == 0).all()
    assert (lung[:, ~inside] == frames[:, ~inside]).all()
    inside[10:15, 10:90] = True
    assert (border[:, inside] == frames[:, inside]).all()
    assert (border[:, ~inside] == 0).all()


def test_gain_shifts_all_echoes_alike_and_leaves_black_black(frames: np.ndarray) -> None:
    echoes = frames.astype(int)[:, :, 2:]
    assert (CHANGES["gain +6 dB"](frames)[:, :, 2:] == np.minimum(echoes + 26, 255)).all()
    assert (CHANGES["gain −6 dB"](frames)[:, :, 2:] == np.maximum(echoes - 26, 0)).all()
    assert (CHANGES["gain +6 dB"](frames)[:, :, :2] == 0).all()
    bright = np.full((1, 4, 4), 250, np.uint8)
    assert (CHANGES["gain +6 dB"](bright) == 255).all()
    assert (CHANGES["gain −6 dB"](np.full((1, 4, 4), 5, np.uint8)) == 0).all()


def test_flipped_twice_is_as_it_was(frames: np.ndarray) -> None:
    flipped = CHANGES["flipped"](frames)
    assert (flipped[:, :, 0] == frames[:, :, -1]).all()
    assert (CHANGES["flipped"](flipped) == frames).all()


def test_the_same_frames_are_looked_at_changed_and_unchanged() -> None:
    footage, scorer = many_footage()[0], middle_scorer()
    whole = ScoredClip(footage.clip, *scorer.tracks(footage.frames))
    again = rescored(footage, np.asarray, scorer.tracks)
    assert len(again.logits) == -(-len(footage.frames) // EVERY)
    assert again.logits == pytest.approx(thinned(whole).logits)
    assert again.distance == pytest.approx(thinned(whole).distance)
