"""Heads: the regression against its optimality condition, and what joins the reference."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import cosine_distances
from clarus_training.clips import BLUES, PHANTOM, LabelledClip
from clarus_training.heads import (
    PENALTY,
    calibrate,
    features_of,
    fit_classifier,
    fit_projection,
    logistic_regression,
    logits_of,
    projections_of,
    reference_of,
)


@pytest.fixture(scope="module")
def network() -> ClarusNetwork:
    torch.manual_seed(0)
    return build_network("resnet18").eval()


def _made(count: int = 40) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(count, 5)) * [1, 5, 0.1, 2, 1] + 3
    return rows, rows[:, 1] + rng.normal(size=count) > 3


@pytest.mark.parametrize("penalty", [0.1, 10.0])
def test_logistic_regression_is_at_the_minimum(penalty: float) -> None:
    """At the minimum the gradient is zero: summed residuals for the intercept, and for each standardised
    column residuals times column plus the penalty's pull."""
    rows, targets = _made()
    weights = np.linspace(0.5, 2, len(rows))
    coefficients, intercept = logistic_regression(rows, targets, weights, penalty)
    residuals = weights * (1 / (1 + np.exp(-(rows @ coefficients + intercept))) - targets)
    assert residuals.sum() == pytest.approx(0, abs=1e-3)
    deviation = rows.std(axis=0) + 1e-6
    standardised = (rows - rows.mean(axis=0)) / deviation
    gradient = standardised.T @ residuals + penalty * coefficients * deviation
    np.testing.assert_allclose(gradient, 0, atol=1e-3)


def _clips() -> tuple[list[LabelledClip], list[np.ndarray]]:
    rng = np.random.default_rng(1)
    clips, features = [], []
    for i in range(24):
        severity = i % 4
        clips.append(LabelledClip(f"{i}.mp4", BLUES, f"p{i // 2}", severity=severity))
        features.append((rng.normal(size=(9, 512)) + (severity >= 2)).astype(np.float32))
    return clips, features


def test_the_refitted_classifier_tells_the_classes_apart(network: ClarusNetwork) -> None:
    clips, features = _clips()
    fit_classifier(network, features, clips)
    means = np.array([logits_of(network, each).mean() for each in features])
    positive = np.array([clip.grade >= 0.5 for clip in clips])
    assert means[positive].min() > means[~positive].max()


def test_synthetic_clips_teach_the_classifier_a_little(network: ClarusNetwork) -> None:
    """Real clips differ along one axis and synthetic ones along another; the same as a regression with the
    weights written out: nine parts real, one part synthetic, classes alike."""
    axes = np.eye(512, dtype=np.float32)
    kinds = [
        (BLUES, True, 3, axes[0]),
        (BLUES, False, 6, -axes[0]),
        (PHANTOM, True, 1, axes[1]),
        (PHANTOM, False, 2, -axes[1]),
    ]
    clips, features = [], []
    for dataset, consolidation, count, row in kinds:
        for i in range(count):
            clips.append(LabelledClip(f"{dataset}{i}", dataset, f"{i}", consolidation=consolidation))
            features.append(np.stack([row, row]))
    fit_classifier(network, features, clips)
    fitted = np.array([logits_of(network, each).mean() for each in features])

    rows = np.stack([each.mean(axis=0) for each in features])
    targets = np.array([clip.consolidation for clip in clips])
    weights = np.repeat([4.5 / 3, 4.5 / 6, 0.5 / 1, 0.5 / 2], [3, 6, 1, 2])
    coefficients, intercept = logistic_regression(rows, targets, weights, PENALTY)
    np.testing.assert_allclose(fitted, rows @ coefficients + intercept, atol=1e-4)
    assert fitted[9] > fitted[10]


def test_the_refitted_projection_puts_abnormal_clips_farther_away(
    network: ClarusNetwork,
) -> None:
    clips, features = _clips()
    fit_classifier(network, features, clips)
    fit_projection(network, features)
    rows = np.stack([projections_of(network, each).mean(axis=0) for each in features])
    assert rows[:, 0].std() == pytest.approx(1, abs=0.01)
    np.testing.assert_allclose(rows[:, 1], 1, atol=1e-5)
    assert np.sqrt((rows[:, 2:] ** 2).sum(axis=1).mean()) == pytest.approx(0.5, abs=0.01)
    reference = reference_of(network, features, clips)
    distances = np.array(
        [cosine_distances(projections_of(network, each), reference, 10).mean() for each in features]
    )
    abnormal = np.array([clip.grade >= 0.5 for clip in clips])
    assert distances[abnormal].min() > distances[~abnormal].max()


def test_calibration_changes_the_logits_as_told(network: ClarusNetwork) -> None:
    _, features = _clips()
    before = logits_of(network, features[0])
    calibrate(network, 2.0, -0.5)
    np.testing.assert_allclose(logits_of(network, features[0]), 2 * before - 0.5, atol=1e-4)


def test_features_and_heads_are_those_of_the_application(network: ClarusNetwork) -> None:
    frames = np.random.default_rng(0).integers(0, 255, (3, 32, 32), np.uint8)
    preprocessing = Preprocessing(size=32)
    with torch.inference_mode():
        expected = network(preprocessing.normalise(torch.from_numpy(frames)))
    features = features_of(network, frames, preprocessing)
    assert expected.logit is not None
    assert expected.projection is not None
    np.testing.assert_allclose(features, expected.features.numpy(), atol=1e-4)
    np.testing.assert_allclose(logits_of(network, features), expected.logit.numpy(), atol=1e-3)
    projection = projections_of(network, features)
    np.testing.assert_allclose(projection, expected.projection.numpy(), atol=1e-3)


def test_the_reference_holds_healthy_clips_only_and_every_patient_alike(network: ClarusNetwork) -> None:
    clips, features = _clips()
    reference = reference_of(network, features, clips)
    healthy = {clip.patient for clip in clips if clip.severity == 0}
    assert len(np.unique(reference.groups)) == len(healthy)
    assert len(set(np.bincount(reference.groups).tolist())) == 1
