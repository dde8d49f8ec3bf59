"""Looks up which frames of a bundle's reference are nearest to a frame."""

from __future__ import annotations

from collections import Counter

import numpy as np
import torch
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.language import tr
from clarus_desktop.core.nearest import Nearest, Neighbour
from clarus_desktop.core.region import Region
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.engines.base import failure
from clarus_desktop.inference.engines.torch_engine import THREADS
from clarus_desktop.inference.reference import cosine_distances, nearest_rows

SHOWN = 12
"""Frames that are told."""
PER_GROUP = 3
"""Of the same patient: frames of one clip are much alike, and would often fill the whole list."""


class Lookup:
    """A bundle's network, run on the processor by torch in float32: for one frame at a time a graphics card
    would not be worth while. Use it from one thread at a time."""

    def __init__(self, bundle: Bundle) -> None:
        """
        Args:
            bundle: from ``load_bundle``.

        Raises:
            AnalysisError: it has no reference.
        """
        if bundle.reference is None:
            raise AnalysisError(
                tr("The model “{model}” has no reference.", model=bundle.info.name),
                tr("Build one from healthy clips."),
            )
        self._bundle = bundle
        self._reference = bundle.reference
        torch.set_num_threads(THREADS)

    def find(self, frame: Image, region: Region | None = None) -> Nearest:
        """The nearest frames to one (height, width, 3) uint8 RGB.

        Args:
            frame: of any size.
            region: the part of it that the network gets to see; None: all of it.

        Raises:
            AnalysisError: the computation failed, or gave values that are not finite.
        """
        bundle, reference = self._bundle, self._reference
        gray = torch.from_numpy(bundle.preprocessing.shrink([frame], region))
        inputs = bundle.preprocessing.normalise(gray).contiguous(memory_format=torch.channels_last)
        try:
            with torch.inference_mode():
                outputs = bundle.network(inputs)
        except RuntimeError as error:
            raise failure(tr("the processor"), error) from error
        embeddings = outputs.features if bundle.embedding == "features" else outputs.projection
        embedding = embeddings.numpy()
        if not np.isfinite(embedding).all():
            raise AnalysisError(
                tr("The network gave values that are not finite numbers."), tr("Choose another model.")
            )
        return Nearest(
            neighbours=self._neighbours(embedding[0]),
            per_group=PER_GROUP,
            distance=float(cosine_distances(embedding, reference, bundle.neighbours)[0]),
            averaged=min(bundle.neighbours, len(reference.groups)),
            frames=len(reference.groups),
            groups=len(np.unique(reference.groups)),
        )

    def _neighbours(self, embedding: NDArray[np.float32]) -> tuple[Neighbour, ...]:
        reference, pictures = self._reference, self._reference.pictures
        seen = Counter[int]()
        found: list[Neighbour] = []
        for row, distance in zip(*nearest_rows(embedding, reference), strict=True):
            group = int(reference.groups[row])
            seen[group] += 1
            if seen[group] <= PER_GROUP and len(found) < SHOWN:
                picture = None if pictures is None else pictures.of(int(row))
                found.append(Neighbour(float(distance), group, picture))
        return tuple(found)
