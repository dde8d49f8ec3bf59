"""Small models and clips in memory; networks have random weights and read 64×64 pixels, to be quick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torchvision.models
from numpy.typing import NDArray
from torch import Tensor, nn

from clarus_desktop.core.clip import Clip, ClipInfo, Image
from clarus_desktop.inference.bundle import Bundle, load_bundle
from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.packing import write_bundle
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, build_reference


@pytest.fixture(scope="session", autouse=True)
def _one_thread() -> None:
    """Networks this small gain nothing from a second thread, and wait for it where the machine is busy."""
    torch.set_num_threads(1)


class ListedFrames:
    """A frame store over a list."""

    def __init__(self, frames: Sequence[Image]) -> None:
        self._frames = list(frames)

    def __len__(self) -> int:
        return len(self._frames)

    def frame(self, index: int) -> Image:
        return self._frames[index]

    def close(self) -> None:
        pass


@pytest.fixture(scope="session")
def make_clip() -> Callable[..., Clip]:
    def make(frames: Sequence[Image], name: str = "sweep.mp4") -> Clip:
        count = len(frames)
        height, width = frames[0].shape[:2]
        info = ClipInfo(name, "0" * 64, np.arange(count) / 30, count / 30, width, height, "list")
        return Clip(info, ListedFrames(frames))

    return make


@pytest.fixture(scope="session")
def draw() -> Callable[..., Image]:
    """A frame of blobs and noise: (height, width, seed) → image, in colour, or gray as ultrasound is."""

    def draw(height: int, width: int, seed: int, *, gray: bool = False) -> Image:
        rng = np.random.default_rng(seed)
        y, x = np.mgrid[0:height, 0:width] / max(height, width)
        waves = [np.sin(rng.uniform(5, 40) * x + rng.uniform(5, 40) * y + seed) for _ in range(3)]
        image = 127 + 70 * np.stack(waves, axis=-1) + rng.normal(0, 20, (height, width, 3))
        if gray:
            image = image[..., :1].repeat(3, axis=2)
        return np.clip(image, 0, 255).astype(np.uint8)

    return draw


@pytest.fixture(scope="session")
def clip(make_clip: Callable[..., Clip], draw: Callable[..., Image]) -> Clip:
    """11 frames of 90×120."""
    return make_clip([draw(90, 120, seed) for seed in range(11)])


@pytest.fixture(scope="session")
def liven(draw: Callable[..., Image]) -> Callable[[nn.Module], nn.Module]:
    """Give normalisation layers the statistics of a real pass, so that signals neither die nor explode."""
    preprocessing = Preprocessing(size=128)
    gray = torch.from_numpy(preprocessing.shrink([draw(90, 120, seed) for seed in range(50, 58)]))

    def liven(network: nn.Module) -> nn.Module:
        network.eval()
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                nn.init.uniform_(module.weight, 0.7, 1.3)
                nn.init.normal_(module.bias, std=0.2)
                module.train().momentum = 1.0
        with torch.no_grad():
            network(preprocessing.normalise(gray))
        return network.eval().requires_grad_(False)

    return liven


@pytest.fixture(scope="session")
def network(liven: Callable[[nn.Module], nn.Module]) -> ClarusNetwork:
    torch.manual_seed(1)
    network = build_network("resnet18")
    liven(network)
    return network


@pytest.fixture(scope="session")
def card() -> dict[str, Any]:
    """The fields of a card that its writer chooses."""
    return {
        "name": "tiny",
        "version": "1.0",
        "embedding": "features",
        "neighbours": 3,
        "thresholds": {"probability": 0.6, "distance": 0.25, "how": "by hand"},
        "rule": {"min_run": 2, "max_gap": 1},
        "training": {
            "data": [{"name": "noise", "licence": "CC0", "patients": 4, "clips": None}],
            "recipe": {"epochs": 0},
        },
        "figures": [{"what": "AUC", "value": 0.5, "split": "held out", "patients": 4}],
        "limits": ["Knows nothing."],
        "licence": "Apache-2.0",
        "created": "2026-01-31T12:00:00+00:00",
    }


@pytest.fixture(scope="session")
def preprocessing() -> Preprocessing:
    return Preprocessing(size=64)


@pytest.fixture(scope="session")
def reference(network: ClarusNetwork, preprocessing: Preprocessing, draw: Callable[..., Image]) -> Reference:
    """Of 12 frames in 4 groups."""
    gray = preprocessing.shrink([draw(90, 120, 100 + seed) for seed in range(12)])
    features = network(preprocessing.normalise(torch.from_numpy(gray))).features
    return build_reference(features.numpy(), np.arange(12) // 3, 3)


@pytest.fixture(scope="session")
def bundle_path(
    tmp_path_factory: pytest.TempPathFactory,
    network: ClarusNetwork,
    card: dict[str, Any],
    preprocessing: Preprocessing,
    reference: Reference,
) -> Path:
    """A good bundle on disk; copy it before changing it."""
    path = tmp_path_factory.mktemp("bundle") / "tiny.safetensors"
    write_bundle(path, network, card=card, preprocessing=preprocessing, reference=reference)
    return path


@pytest.fixture(scope="session")
def bundle(bundle_path: Path) -> Bundle:
    return load_bundle(bundle_path)


class Published(nn.Module):
    """The published network of one architecture, written out on its own."""

    def __init__(self, architecture: str) -> None:
        super().__init__()
        whole = getattr(torchvision.models, architecture)(weights=None)
        if architecture.startswith("resnet"):
            self.backbone = nn.Sequential(*list(whole.children())[:8])
            self.encoder, width = [self.backbone], 512
        elif architecture == "densenet121":
            self.features = whole.features
            self.encoder, width = [self.features], 1024
        else:
            self.backbone_features = whole.features
            self.encoder, width = [self.backbone_features], 1280
        self.projection_head = nn.Linear(width, 128)
        self.classifier_head = nn.Linear(width, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits (N, 1)."""
        pooled = nn.functional.adaptive_avg_pool2d(self.encoder[0](x), (1, 1))
        logits: Tensor = self.classifier_head(torch.flatten(pooled, 1))
        return logits


@pytest.fixture(scope="session")
def published(liven: Callable[[nn.Module], nn.Module]) -> Callable[[str], Published]:
    """Make a published network by the name of its architecture."""

    def make(architecture: str) -> Published:
        torch.manual_seed(2)
        network = Published(architecture)
        liven(network)
        return network

    return make


@pytest.fixture(scope="session")
def v1_state(published: Callable[[str], Published]) -> dict[str, Tensor]:
    """The published ResNet-18's checkpoint; copy it before changing it."""
    return published("resnet18").state_dict()


@pytest.fixture(scope="session")
def gray(preprocessing: Preprocessing, clip: Clip) -> NDArray[np.uint8]:
    """The clip's frames as the network gets them."""
    return preprocessing.shrink([clip.frames.frame(index) for index in range(len(clip.frames))])
