"""Bundles of the published architectures, and a place where engines are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from clarus_desktop.core.cache import ENGINES
from clarus_desktop.inference.bundle import Bundle, unpack
from clarus_desktop.inference.networks import build_network
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import build_reference


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    """Folder in which engines are kept during the test."""
    folder = tmp_path / "engines"
    ENGINES.keep_in(folder)
    yield folder
    ENGINES.keep_in(None)


@pytest.fixture(scope="session")
def make_bundle(card: dict[str, Any]) -> Callable[[str, NDArray[np.uint8]], Bundle]:
    """A bundle of random weights whose normalisation has seen some frames (N, S, S), N ≥ 6, as training would
    have made it; the frames, taken for three patients', are its reference as well."""

    def make(architecture: str, gray: NDArray[np.uint8]) -> Bundle:
        torch.manual_seed(2)
        network = build_network(architecture).eval()
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.train().momentum = 1.0
        preprocessing = Preprocessing(size=gray.shape[1])
        frames = preprocessing.normalise(torch.from_numpy(gray))
        with torch.no_grad():
            network(frames)
            network.eval().requires_grad_(False)
            features = network(frames).features.numpy()
        return unpack(
            pack(
                network,
                card=card,
                preprocessing=preprocessing,
                reference=build_reference(features, np.arange(len(gray)) * 3 // len(gray), 3),
                dtype=torch.float32,
            ),
            architecture,
        )

    return make
