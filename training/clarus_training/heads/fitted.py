"""Heads that are fitted: what stands on a frozen encoder, apart from the network it will be put into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import safetensors.numpy

from clarus_desktop.core.atomic import write_bytes
from clarus_desktop.core.tracks import Values
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.reference import Reference, cosine_distances
from clarus_training.heads.calibration import Calibration
from clarus_training.heads.classifier import fit_classifier
from clarus_training.heads.features import FeaturedClip, Features
from clarus_training.heads.linear import Linear
from clarus_training.heads.projection import fit_projection
from clarus_training.heads.references import fit_reference
from clarus_training.heads.synthetic import SyntheticFrames, taught
from clarus_training.heads.tracks import ScoredClip

EMBEDDING = "projection"
"""What the distance is measured on."""


@dataclass(frozen=True)
class Setting:
    """What heads are fitted with; ``config.Heads`` says what each value is."""

    penalty: float
    spread: float
    reference: str


@dataclass(frozen=True, eq=False)
class FittedHeads:
    """Both heads and the reference."""

    classifier: Linear
    """F → 1, the logit."""
    projection: Linear
    """F → 128."""
    reference: Reference
    """Of projections."""
    neighbours: int
    """Rows of the reference averaged for a distance."""

    def tracks(self, features: Features) -> tuple[Values, Values]:
        """(N,) logits and (N,) distances of (N, F) features, as the application computes them."""
        distances = cosine_distances(self.projection(features), self.reference, self.neighbours)
        return self.classifier(features)[:, 0], distances

    def scored(self, featured: FeaturedClip) -> ScoredClip:
        """The clip with its tracks."""
        return ScoredClip(featured.clip, *self.tracks(featured.features))

    def calibrated(self, calibration: Calibration) -> FittedHeads:
        """The same heads with calibrated logits; the distances stay what they are."""
        slope, offset = calibration.slope, calibration.offset
        scaled = Linear(slope * self.classifier.weight, slope * self.classifier.bias + offset)
        return replace(self, classifier=scaled)

    def install(self, network: ClarusNetwork) -> None:
        """Put both heads into a network, in place. The reference belongs to its bundle.

        Raises:
            ValueError: the network lacks a head.
        """
        self.classifier.install(network.classifier_head)
        self.projection.install(network.projection_head)

    def save(self, path: Path) -> None:
        """Write everything as safetensors, whole or not at all.

        Raises:
            OSError: it can't be written.
        """
        tensors = {
            "classifier.weight": self.classifier.weight,
            "classifier.bias": self.classifier.bias,
            "projection.weight": self.projection.weight,
            "projection.bias": self.projection.bias,
            "reference.embeddings": self.reference.embeddings,
            "reference.groups": self.reference.groups,
            "reference.distances": self.reference.distances,
            "neighbours": np.array([self.neighbours]),
        }
        whole = {name: np.ascontiguousarray(values) for name, values in tensors.items()}
        write_bytes(path, safetensors.numpy.save(whole))

    @classmethod
    def load(cls, path: Path) -> FittedHeads:
        """What ``save`` wrote.

        Raises:
            OSError: it can't be read.
        """
        kept = safetensors.numpy.load(path.read_bytes())
        return cls(
            Linear(kept["classifier.weight"], kept["classifier.bias"]),
            Linear(kept["projection.weight"], kept["projection.bias"]),
            Reference(kept["reference.embeddings"], kept["reference.groups"], kept["reference.distances"]),
            int(kept["neighbours"][0]),
        )


def fit_heads(
    featured: Sequence[FeaturedClip], synthetic: SyntheticFrames | None, setting: Setting, *, ordinal: bool
) -> FittedHeads:
    """Heads on the features of one encoder.

    Args:
        featured: real clips; all shape the projection, those whose labels teach the classifier. The reference
            is of the healthy ones in a fold: who else stands among the others is not known.
        synthetic: frames of synthetic clips, for the classifier only; None: none.
        setting: one value of each.
        ordinal: as in ``fit_classifier``.

    Raises:
        HeadsError: the clips are all of one class.
        ModelError: the healthy clips are of fewer than two patients.
    """
    classifier = fit_classifier(featured, setting.penalty, ordinal=ordinal)
    if synthetic is not None:
        classifier = taught(classifier, featured, synthetic)
    projection = fit_projection(featured, classifier, setting.spread)
    divided = [each for each in featured if each.clip.fold]
    reference, neighbours = fit_reference(divided, projection, setting.reference)
    return FittedHeads(classifier, projection, reference, neighbours)
