"""Heat maps of frames: what the tracks would say of each place of the network's last convolutional stage.

The networks pool that stage by a plain mean, and heads and projection are linear. So the log-odds of a frame
are the mean of those of its places. Grad-CAM (Selvaraju et al., ICCV 2017), whose weights are then the head's
own divided by the number of places, is the same map but for a factor and a constant; so no backward pass is
needed.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.heat import Box, HeatMap
from clarus_desktop.core.language import tr
from clarus_desktop.core.region import Region
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.base import failure
from clarus_desktop.inference.engines.torch_engine import THREADS
from clarus_desktop.inference.reference import cosine_distances

STRIDE = 32
"""Pixels of the network's input from the middle of one place to that of the next, in every architecture."""
_FIRST = {"densenet121": 14}
"""Input pixel in the middle of the first place; 0 in all others. An odd kernel of stride 2, padded to keep
its middle, leaves it there. DenseNet's three poolings by pairs move it by 2, 4 and 8."""

Maps = dict[TrackKind, HeatMap]
"""Of one frame: a heat map per track the model has."""


class Explainer:
    """A bundle's network, run by torch in float32. Use it from one thread at a time."""

    def __init__(self, bundle: Bundle, device: str = "auto") -> None:
        """
        Args:
            bundle: from ``load_bundle``.
            device: as in ``resolve``; whatever is not CUDA is the processor here.

        Raises:
            DeviceError: the device is not to be had.
            AnalysisError: the network can't be brought to it.
        """
        self._bundle = bundle
        chosen = resolve(device).device
        self._device = chosen if chosen.kind == "cuda" else resolve("torch-cpu").device
        self._network = bundle.network
        if self._device.kind == "cpu":
            torch.set_num_threads(THREADS)
            return
        torch.backends.cudnn.conv.fp32_precision = "ieee"  # type: ignore[attr-defined]
        try:
            self._network = copy.deepcopy(self._network).to("cuda")
        except RuntimeError as error:
            raise failure(self._device.name, error) from error

    def explain(self, frames: Sequence[Image], region: Region | None = None) -> list[Maps]:
        """Heat maps of frames (height, width, 3) uint8 RGB, of any sizes.

        Args:
            frames: one at least.
            region: the part of each that the network gets to see; None: all of it.

        Raises:
            AnalysisError: the computation failed, or gave values that are not finite.
        """
        preprocessing = self._bundle.preprocessing
        gray = torch.from_numpy(preprocessing.shrink(frames, region))
        try:
            with torch.inference_mode():
                found = self._values(preprocessing.normalise(gray.to(self._device.kind)))
        except RuntimeError as error:
            raise failure(self._device.name, error) from error
        if not all(np.isfinite(values).all() for values in found.values()):
            raise AnalysisError(
                tr("The network gave values that are not finite numbers."), tr("Choose another model.")
            )
        return [
            {
                kind: HeatMap(values[index], _box(frame, region), self._middles(values))
                for kind, values in found.items()
            }
            for index, frame in enumerate(frames)
        ]

    def _values(self, inputs: Tensor) -> dict[TrackKind, NDArray[np.float32]]:
        """(N, 3, S, S) to (N, n, n) of each track."""
        network, reference = self._network, self._bundle.reference
        stage = network.encoder(inputs.contiguous(memory_format=torch.channels_last))
        places = stage.permute(0, 2, 3, 1)
        values = {}
        if network.classifier_head is not None:
            values[TrackKind.PROBABILITY] = network.classifier_head(places).squeeze(3).cpu().numpy()
        if reference is not None:
            head = network.projection_head if self._bundle.embedding == "projection" else None
            embedded = places if head is None else head(places)
            distances = cosine_distances(
                embedded.flatten(0, 2).cpu().numpy(), reference, self._bundle.neighbours
            )
            values[TrackKind.DISTANCE] = distances.reshape(places.shape[:3]).astype(np.float32)
        return values

    def _middles(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        first = _FIRST.get(self._network.architecture, 0)
        return (first + STRIDE * np.arange(values.shape[1]) + 0.5) / self._bundle.preprocessing.size


def _box(frame: Image, region: Region | None) -> Box:
    height, width = frame.shape[:2]
    return (0, 0, width, height) if region is None else region.surroundings(width, height)
