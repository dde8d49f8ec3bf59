"""Features are the application's, and are kept as long as nothing they depend on has changed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.heads import features as module
from clarus_training.heads.features import KeptFeatures, features_of

PREPROCESSING = Preprocessing(size=32)


@pytest.fixture(scope="module")
def network() -> ClarusNetwork:
    torch.manual_seed(0)
    return build_network("resnet18")


@pytest.fixture
def frames() -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 255, (5, 32, 32), np.uint8)


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many frames were computed at each call."""
    counts: list[int] = []

    def counting(
        network: ClarusNetwork, frames: NDArray[np.uint8], *rest: Preprocessing
    ) -> NDArray[np.float32]:
        counts.append(len(frames))
        return features_of(network, frames, *rest)

    monkeypatch.setattr(module, "features_of", counting)
    return counts


def test_features_are_those_of_the_application(network: ClarusNetwork, frames: NDArray[np.uint8]) -> None:
    features = features_of(network, frames, PREPROCESSING)
    with torch.inference_mode():
        expected = network.eval()(PREPROCESSING.normalise(torch.from_numpy(frames))).features
    assert features.dtype == np.float32
    np.testing.assert_allclose(features, expected.numpy(), atol=1e-4)


def test_nothing_is_computed_twice(
    network: ClarusNetwork, frames: NDArray[np.uint8], computed: list[int], tmp_path: Path
) -> None:
    first = KeptFeatures(network, PREPROCESSING, tmp_path / "features").of(frames)
    again = KeptFeatures(network, PREPROCESSING, tmp_path / "features").of(frames)
    np.testing.assert_array_equal(first, again)
    assert computed == [5]


def test_other_frames_and_other_encoders_have_features_of_their_own(
    network: ClarusNetwork, frames: NDArray[np.uint8], computed: list[int], tmp_path: Path
) -> None:
    kept = KeptFeatures(network, PREPROCESSING, tmp_path)
    whole, thinned, dark = kept.of(frames), kept.of(frames[::2]), kept.of(frames // 2)
    torch.manual_seed(1)
    other = KeptFeatures(build_network("resnet18"), PREPROCESSING, tmp_path).of(frames)
    assert computed == [5, 3, 5, 5]
    np.testing.assert_allclose(thinned, whole[::2], atol=1e-5)
    assert not np.allclose(dark, whole)
    assert not np.allclose(other, whole)


def test_heads_have_no_bearing_on_features(
    network: ClarusNetwork, frames: NDArray[np.uint8], computed: list[int], tmp_path: Path
) -> None:
    KeptFeatures(network, PREPROCESSING, tmp_path).of(frames)
    assert network.classifier_head is not None
    with torch.no_grad():
        network.classifier_head.weight.add_(1)
    KeptFeatures(network, PREPROCESSING, tmp_path).of(frames)
    assert computed == [5]


def test_a_kill_while_writing_leaves_nothing_behind(
    network: ClarusNetwork, frames: NDArray[np.uint8], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = KeptFeatures(network, PREPROCESSING, tmp_path)

    def killed(file: object, values: NDArray[np.float32]) -> None:
        file.write(values.tobytes()[:100])  # type: ignore[attr-defined]
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(np, "save", killed)
        with pytest.raises(KeyboardInterrupt):
            kept.of(frames)
    assert not list(tmp_path.iterdir())
    assert kept.of(frames).shape == (5, 512)
