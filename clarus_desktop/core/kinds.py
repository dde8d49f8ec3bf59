"""The kinds of tracks and findings. Without numpy: the window names them before that is imported."""

from __future__ import annotations

from enum import StrEnum

from clarus_desktop.core.language import mark


class TrackKind(StrEnum):
    """The two tracks of the published system."""

    PROBABILITY = mark("probability")
    """Contrastive classifier, 0…1: the frame holds a small consolidation."""
    DISTANCE = mark("distance")
    """Cosine distance to the reference, 0…2: the clip holds a large consolidation."""

    @property
    def maximum(self) -> float:
        """The largest value the track can take."""
        return 1.0 if self is TrackKind.PROBABILITY else 2.0


class FindingKind(StrEnum):
    """What is seen."""

    SMALL_CONSOLIDATION = mark("small consolidation")
    LARGE_CONSOLIDATION = mark("large consolidation")
    B_LINES = mark("B-lines")
    PLEURAL_IRREGULARITY = mark("pleural irregularity")
    EFFUSION = mark("effusion")
    AIR_BRONCHOGRAM = mark("air bronchogram")
    OTHER = mark("other")
