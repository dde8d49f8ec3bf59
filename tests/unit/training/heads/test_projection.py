"""The three parts of the projection."""

from __future__ import annotations

import numpy as np
import pytest

from clarus_training.heads.classifier import fit_classifier
from clarus_training.heads.projection import fit_projection
from made_up_features import made_up_clips


@pytest.mark.parametrize("spread", [0.0, 0.1, 0.5])
def test_discriminant_constant_and_components(spread: float) -> None:
    featured = made_up_clips()
    classifier = fit_classifier(featured, 1.0, ordinal=True)
    means = np.stack([each.mean for each in featured])
    rows = fit_projection(featured, classifier, spread)(means)
    assert rows.shape == (len(featured), 128)
    logits = classifier(means)[:, 0]
    np.testing.assert_allclose(rows[:, 0], logits / logits.std(), atol=1e-4)
    np.testing.assert_allclose(rows[:, 1], 1)
    components = rows[:, 2:]
    np.testing.assert_allclose(components.mean(axis=0), 0, atol=1e-9)
    assert np.sqrt((components**2).sum(axis=1).mean()) == pytest.approx(spread, abs=1e-5)


def test_components_keep_how_far_clips_lie_apart() -> None:
    """Up to a common factor they are the features turned round: none is lost, as these are few."""
    featured = made_up_clips()
    classifier = fit_classifier(featured, 1.0, ordinal=True)
    means = np.stack([each.mean for each in featured])
    components = fit_projection(featured, classifier, 0.5)(means)[:, 2:]
    apart = np.linalg.norm(means[:, None] - means[None], axis=2)
    projected = np.linalg.norm(components[:, None] - components[None], axis=2)
    np.testing.assert_allclose(
        projected / apart.max(), apart * (projected.max() / apart.max() ** 2), atol=1e-6
    )
