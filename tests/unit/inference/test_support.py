"""What a model was trained on, and frames unlike it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from clarus_desktop.core.errors import ModelCorruptError, ModelError
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.packing import write_bundle
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import unit_rows
from clarus_desktop.inference.support import Support, from_support, support_of, to_support

WIDTH = 24


def trained_on(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """800 embeddings of 40 patients: wide in three directions, narrow in the others."""
    rng = np.random.default_rng(seed)
    wide = np.linalg.qr(np.random.default_rng(1).normal(size=(WIDTH, 3)))[0]
    rows = rng.normal(size=(800, 3)) @ (wide.T * [[2.0], [1.5], [1.0]])
    rows += 3 + 0.05 * rng.normal(size=(800, WIDTH))
    return rows.astype(np.float32), np.repeat(np.arange(40), 20)


@pytest.fixture(scope="module")
def support() -> Support:
    return support_of(*trained_on())


def test_new_frames_of_the_kind_are_within_and_others_are_not(support: Support) -> None:
    alike, _ = trained_on(seed=5)
    assert (support.distances(alike) <= support.threshold).mean() > 0.998
    others = np.random.default_rng(2).normal(size=(200, WIDTH))
    assert (support.distances(others) > support.threshold).all()
    assert support.distances(np.zeros((1, WIDTH)))[0] > support.threshold


def test_distances_are_those_of_the_whole_covariance(support: Support) -> None:
    rows, _ = trained_on(seed=7)
    count = len(support.directions)
    precision = np.eye(WIDTH) / support.deviations[-1] ** 2
    for direction, deviation in zip(support.directions, support.deviations[:-1], strict=True):
        precision += np.outer(direction, direction) * (1 / deviation**2 - 1 / support.deviations[-1] ** 2)
    centred = unit_rows(rows).astype(np.float64) - support.mean
    expected = [np.sqrt(row @ precision @ row / WIDTH) for row in centred]
    np.testing.assert_allclose(support.distances(rows), expected, rtol=1e-3)
    assert 1 <= count < WIDTH
    np.testing.assert_allclose(support.directions @ support.directions.T, np.eye(count), atol=1e-5)


def test_too_few_patients_are_refused() -> None:
    rows, groups = trained_on()
    with pytest.raises(ModelError, match="fewer than ten"):
        support_of(rows, groups % 9)
    with pytest.raises(ModelError, match="all the same"):
        support_of(np.ones((20, WIDTH)), np.arange(20))


def test_it_travels_in_the_bundle(tmp_path: Path, network: ClarusNetwork, card: dict[str, Any]) -> None:
    rng = np.random.default_rng(3)
    made = support_of(rng.normal(size=(60, network.width)), np.arange(60))
    path = tmp_path / "m.safetensors"
    facts: dict[str, Any] = {"card": card, "preprocessing": Preprocessing(size=64), "reference": None}
    write_bundle(path, network, **facts, support=made, dtype=torch.float32)
    read = load_bundle(path).support
    assert read is not None
    for name, value in from_support(made).items():
        np.testing.assert_array_equal(from_support(read)[name], value)
    write_bundle(path, network, **facts)
    assert load_bundle(path).support is None
    narrow = support_of(*trained_on())
    with pytest.raises(ModelCorruptError, match="not those its model card announces"):
        write_bundle(path, network, **facts, support=narrow)


@pytest.mark.parametrize("lost", ["mean", "directions", "deviations", "threshold"])
def test_tensors_that_are_no_support_are_refused(support: Support, lost: str) -> None:
    tensors = from_support(support)
    with pytest.raises(ValueError, match="missing"):
        to_support({name: value for name, value in tensors.items() if name != lost}, WIDTH)
    with pytest.raises(ValueError, match="shapes"):
        to_support({**tensors, lost: tensors[lost][:0]}, WIDTH)
    with pytest.raises(ValueError, match="shapes"):
        to_support({**tensors, "deviations": -tensors["deviations"]}, WIDTH)
