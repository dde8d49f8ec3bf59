"""What a frozen encoder makes of frames, computed as in the application and kept on disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from clarus_desktop.core.atomic import replacing
from clarus_desktop.core.tracks import Values
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import LabelledClip

Features = NDArray[np.float32]
"""(N, F): the pooled output of the encoder for N frames."""

_FRAMES_AT_ONCE = 64


@dataclass(frozen=True, eq=False)
class FeaturedClip:
    """A clip and what the encoder makes of its frames."""

    clip: LabelledClip
    features: Features
    """(frames, F), frames ≥ 1."""
    stretches: tuple[FeaturedClip, ...] = ()
    """The clip in parts, each of frames of one grade, where frames have grades of their own."""

    @property
    def parts(self) -> tuple[FeaturedClip, ...]:
        """Its stretches, or else the clip as a whole."""
        return self.stretches or (self,)

    @property
    def mean(self) -> Values:
        """(F,) over the frames."""
        mean: Values = self.features.mean(axis=0, dtype=np.float64)
        return mean


@torch.inference_mode()
def features_of(network: ClarusNetwork, frames: NDArray[np.uint8], preprocessing: Preprocessing) -> Features:
    """(N, F) pooled encoder output, in float32 as in the application, for (N, S, S) uint8 frames, N ≥ 1.

    The network is put into evaluation mode.
    """
    network.eval()
    parts = []
    for start in range(0, len(frames), _FRAMES_AT_ONCE):
        gray = torch.from_numpy(np.array(frames[start : start + _FRAMES_AT_ONCE]))
        inputs = preprocessing.normalise(gray).contiguous(memory_format=torch.channels_last)
        parts.append(network(inputs).features.numpy())
    return np.concatenate(parts)


class KeptFeatures:
    """The features of one encoder, computed once and kept in a folder.

    Each file is named after what it was computed from: the encoder's weights, the preprocessing and the very
    frames, be they thinned or changed. So no file can be out of date, encoders share a folder, and a training
    that was killed computes again what it had not finished, and nothing else.
    """

    def __init__(self, network: ClarusNetwork, preprocessing: Preprocessing, folder: Path) -> None:
        """
        Args:
            network: on the CPU, not to be trained any further.
            preprocessing: the network's.
            folder: is made if it isn't there.

        Raises:
            OSError: the folder can't be made.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._network = network
        self._preprocessing = preprocessing
        self._folder = folder
        self._encoder = hashlib.sha256(repr(preprocessing).encode())
        for name, value in network.encoder.state_dict().items():
            self._encoder.update(name.encode())
            self._encoder.update(value.contiguous().numpy())

    def of(self, frames: NDArray[np.uint8]) -> Features:
        """(N, F) features of (N, S, S) frames.

        Raises:
            OSError: the folder can't be written.
        """
        digest = self._encoder.copy()
        digest.update(repr(frames.shape).encode())
        digest.update(np.ascontiguousarray(frames).data)
        path = self._folder / f"{digest.hexdigest()[:32]}.npy"
        if path.exists():
            kept: Features = np.load(path)
            return kept
        features = features_of(self._network, frames, self._preprocessing)
        with replacing(path) as temporary, temporary.open("wb") as file:
            np.save(file, features)
        return features
