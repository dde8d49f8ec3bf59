"""The published networks: an encoder, a projection head and a classifier head on its pooled features."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn

from clarus_desktop.inference import card
from clarus_desktop.inference.vision import torchvision

ARCHITECTURES = card.ARCHITECTURES
PROJECTION_WIDTH = card.PROJECTION_WIDTH


class Outputs(NamedTuple):
    """What one forward pass gives, float tensors of the network's precision."""

    logit: Tensor | None
    """(N,) classifier before its sigmoid; None without classifier head."""
    features: Tensor
    """(N, F) globally average-pooled encoder output."""
    projection: Tensor | None
    """(N, 128); None without projection head."""


class ClarusNetwork(nn.Module):
    """Encoder and heads. F is 512 (ResNets), 1024 (DenseNet-121) or 1280 (EfficientNet-B0)."""

    def __init__(
        self, architecture: str, encoder: nn.Module, width: int, *, classifier: bool, projection: bool
    ) -> None:
        super().__init__()
        self.architecture = architecture
        self.width = width
        self.encoder = encoder
        self.projection_head = nn.Linear(width, PROJECTION_WIDTH) if projection else None
        self.classifier_head = nn.Linear(width, 1) if classifier else None

    @property
    def projection_width(self) -> int:
        """Width of the projection; 0 without projection head."""
        return 0 if self.projection_head is None else PROJECTION_WIDTH

    def forward(self, x: Tensor) -> Outputs:
        """``x``: (N, 3, S, S) float, normalised."""
        features = self.encoder(x).mean((2, 3))
        return Outputs(
            logit=None if self.classifier_head is None else self.classifier_head(features).squeeze(1),
            features=features,
            projection=None if self.projection_head is None else self.projection_head(features),
        )


def build_network(architecture: str, *, classifier: bool = True, projection: bool = True) -> ClarusNetwork:
    """A network with torchvision's layers and its random initialisation.

    DenseNet-121 pools the output of its last normalisation directly, as the published networks do;
    torchvision's own forward has a ReLU in between.

    Raises:
        ValueError: not one of ``ARCHITECTURES``.
    """
    encoder: nn.Module
    match architecture:
        case "resnet18" | "resnet34":
            resnet = getattr(torchvision.models, architecture)(weights=None)
            layers = OrderedDict(resnet.named_children())
            del layers["avgpool"], layers["fc"]
            encoder = nn.Sequential(layers)
        case "densenet121":
            encoder = torchvision.models.densenet121(weights=None).features
        case "efficientnet_b0":
            encoder = torchvision.models.efficientnet_b0(weights=None).features
        case _:
            raise ValueError(f"unknown architecture {architecture!r}; known: {', '.join(ARCHITECTURES)}")
    width = card.WIDTHS[architecture]
    return ClarusNetwork(architecture, encoder, width, classifier=classifier, projection=projection)


def assemble(architecture: str, state: Mapping[str, Tensor]) -> ClarusNetwork:
    """The network of exactly these weights, ready for inference: nothing is left to a random start.

    Heads are there when ``state`` has them. The result is float32, in evaluation mode, without gradients,
    and laid out channels last, which is faster on every processor tried (ResNet-18: 69 against 50
    frames/s) and gives the same values but for the last digits.

    Raises:
        ValueError: names or shapes are not those of the architecture.
    """
    with torch.device("meta"):
        network = build_network(
            architecture,
            classifier="classifier_head.weight" in state,
            projection="projection_head.weight" in state,
        )
    if _form(network.state_dict()) != _form(state):
        raise ValueError(f"not the tensors of {architecture}")
    weights = {key: value.float() if value.is_floating_point() else value for key, value in state.items()}
    network.load_state_dict(weights, assign=True)
    network.eval().requires_grad_(False)
    return network.to(memory_format=torch.channels_last)


def _form(state: Mapping[str, Tensor]) -> dict[str, tuple[torch.Size, bool]]:
    return {key: (value.shape, value.is_floating_point()) for key, value in state.items()}
