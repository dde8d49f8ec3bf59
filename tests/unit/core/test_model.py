from __future__ import annotations

import numpy as np
import pytest

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.tracks import TrackKind

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE


def test_thresholds_are_clamped_to_their_track() -> None:
    thresholds = Thresholds(0.4, 0.3)
    assert thresholds.with_(P, 1.5).probability == 1.0
    assert thresholds.with_(D, 1.5).distance == 1.5
    assert thresholds.with_(D, -1).distance == 0.0
    assert thresholds == Thresholds(0.4, 0.3)
    with pytest.raises(ValueError, match="a number"):
        thresholds.with_(P, float("nan"))


@pytest.mark.parametrize(("distance", "share"), [(0.05, 1.0), (0.2, 0.75), (0.25, 0.5), (0.5, 0.0)])
def test_share_of_the_reference_at_or_above_a_distance(distance: float, share: float) -> None:
    own = np.array([0.1, 0.2, 0.3, 0.4])
    model = ModelInfo("m", "1", "0" * 64, "resnet18", (P, D), Thresholds(), RunRule(), {}, own)
    assert model.exceeded_by(distance) == share


def test_no_reference_no_share() -> None:
    model = ModelInfo("m", "1", "0" * 64, "resnet18", (P,), Thresholds(), RunRule())
    assert model.exceeded_by(0.1) is None
