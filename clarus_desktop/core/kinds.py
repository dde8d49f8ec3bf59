"""The kinds of tracks and findings. Without numpy: the window names them before that is imported."""

from __future__ import annotations

from enum import StrEnum


class TrackKind(StrEnum):
    """The two tracks of the published system."""

    PROBABILITY = "probability"
    """Contrastive classifier, 0…1: the frame holds a small consolidation."""
    DISTANCE = "distance"
    """Cosine distance to the reference, 0…2: the clip holds a large consolidation."""

    @property
    def maximum(self) -> float:
        """The largest value the track can take."""
        return 1.0 if self is TrackKind.PROBABILITY else 2.0


class FindingKind(StrEnum):
    """What is seen."""

    SMALL_CONSOLIDATION = "small consolidation"
    LARGE_CONSOLIDATION = "large consolidation"
    B_LINES = "B-lines"
    PLEURAL_IRREGULARITY = "pleural irregularity"
    EFFUSION = "effusion"
    AIR_BRONCHOGRAM = "air bronchogram"
    OTHER = "other"
