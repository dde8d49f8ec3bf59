"""Models to measure: the bundled one, and networks of the published layout with random weights."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import torch
from PIL import Image as PilImage
from torch import nn

from clarus_desktop import resources
from clarus_desktop.inference.bundle import Bundle, load_entry, unpack
from clarus_desktop.inference.exact import frames_to_compare
from clarus_desktop.inference.library import Library, pick_default
from clarus_desktop.inference.networks import build_network
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import build_reference, cosine_distances
from clarus_desktop.opencv import cv2

CARD = {
    "name": "random",
    "version": "1.0",
    "embedding": "features",
    "neighbours": 3,
    "thresholds": {"probability": 0.5, "distance": 0.2, "how": "by hand"},
    "rule": {"min_run": 3, "max_gap": 1},
    "training": {"data": [{"name": "none", "licence": "CC0", "patients": 1, "clips": None}], "recipe": {}},
    "figures": [],
    "limits": ["Its weights are random."],
    "licence": "Apache-2.0",
    "created": "2026-01-31T12:00:00+00:00",
}


def bundled() -> Bundle:
    """The model that comes with the program."""
    entry = pick_default(Library([resources.models()]).entries())
    assert entry is not None
    return load_entry(entry)


def random(architecture: str) -> Bundle:
    """A bundle of random weights at 224 pixels, whose normalisation has seen frames like a lung's, as
    training would have made it."""
    preprocessing = Preprocessing()
    gray = frames_to_compare(preprocessing)
    frames = preprocessing.normalise(torch.from_numpy(gray))
    torch.manual_seed(2)
    network = build_network(architecture).eval()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.train().momentum = 1.0
    with torch.no_grad():
        network(frames)
        features = network.eval().requires_grad_(False)(frames).features.numpy()
    reference = build_reference(features, np.arange(len(gray)) // 3, 3)
    data = pack(network, card=CARD, preprocessing=preprocessing, reference=reference, dtype=torch.float32)
    return unpack(data, architecture)


class Published:
    """Inference as it was published, written out: one frame after another, read by OpenCV, resized by
    Pillow, one at a time through the network in torch's float32."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._network = copy.deepcopy(bundle.network).to(memory_format=torch.contiguous_format)
        self._threads = torch.get_num_threads()

    def __call__(self, path: Path) -> np.ndarray:
        """(frames, 2) float64: probability and distance."""
        before = torch.get_num_threads()
        torch.set_num_threads(self._threads)  # all cores, whatever an engine has left
        try:
            return self._scores(path)
        finally:
            torch.set_num_threads(before)

    def _scores(self, path: Path) -> np.ndarray:
        bundle, prepared, scores = self._bundle, self._bundle.preprocessing, []
        size = prepared.size, prepared.size
        video = cv2.VideoCapture(str(path))
        while True:
            there, frame = video.read()
            if not there:
                break
            gray = PilImage.fromarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
            pixels = torch.from_numpy(np.array(gray.resize(size, PilImage.Resampling.BILINEAR)))
            pixels = ((pixels.float() / 255 - prepared.mean) / prepared.std).expand(1, 3, *size)
            with torch.no_grad():
                outputs = self._network(pixels)
            probability = float(outputs.logit.double().sigmoid())
            embedding = outputs.features if bundle.embedding == "features" else outputs.projection
            distance = cosine_distances(embedding.numpy(), bundle.reference, bundle.neighbours)
            scores.append((probability, float(distance[0])))
        video.release()
        return np.array(scores)
