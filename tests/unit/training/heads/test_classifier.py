"""The classifier against a regression written out, and who weighs how much in it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from clarus_training.clips import BLUES, POCUS, LabelledClip
from clarus_training.heads.classifier import (
    COMPONENTS,
    HeadsError,
    clip_weights,
    fading_components,
    fit_classifier,
    logistic_regression,
)
from clarus_training.heads.features import FeaturedClip
from made_up_features import made_up_clips


def _naive(
    rows: np.ndarray, targets: np.ndarray, weights: np.ndarray, penalty: float
) -> tuple[np.ndarray, float]:
    """The same loss by torch's LBFGS."""
    x = torch.from_numpy(rows)
    y, w = torch.from_numpy(targets).double(), torch.from_numpy(weights)
    coefficients = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    intercept = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS(
        [coefficients, intercept], max_iter=500, tolerance_grad=1e-10, line_search_fn="strong_wolfe"
    )

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(
            x @ coefficients + intercept, y, weight=w, reduction="sum"
        )
        loss = loss + 0.5 * penalty * coefficients.square().sum()
        loss.backward()
        return loss

    optimiser.step(closure)
    return coefficients.detach().numpy(), intercept.item()


@pytest.mark.parametrize("penalty", [0.1, 10.0, 300.0])
def test_the_regression_is_the_one_written_out(penalty: float) -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(40, 5)) * [1, 3, 0.3, 2, 1] + 1
    targets = rows[:, 1] + rng.normal(size=40) > 1
    weights = np.linspace(0.5, 2, 40)
    fitted = logistic_regression(rows, targets, weights, penalty)
    coefficients, intercept = _naive(rows, targets, weights, penalty)
    np.testing.assert_allclose(fitted(rows)[:, 0], rows @ coefficients + intercept, atol=1e-3)


def test_clips_of_one_class_are_refused() -> None:
    healthy = [each for each in made_up_clips() if each.clip.healthy]
    for featured in (healthy, []):
        with pytest.raises(HeadsError, match="with a consolidation and clips without"):
            fit_classifier(featured, 1.0, ordinal=True)


@pytest.mark.parametrize("ordinal", [True, False])
def test_the_classifier_orders_the_severities(ordinal: bool) -> None:
    featured = made_up_clips()
    classifier = fit_classifier(featured, 1.0, ordinal=ordinal)
    of_severity = [
        np.mean([classifier(each.features) for each in featured if each.clip.severity == severity])
        for severity in range(4)
    ]
    assert of_severity == sorted(of_severity)


def test_components_are_uncorrelated_and_fade() -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(200, 60)) @ rng.normal(size=(60, 60)) + 5
    components = fading_components(rows)(rows)
    np.testing.assert_allclose(components.mean(axis=0), 0, atol=1e-9)
    covariance = np.cov(components.T)
    deviations = np.sqrt(np.diag(covariance))
    np.testing.assert_allclose(covariance, np.diag(np.diag(covariance)), atol=1e-9)
    assert deviations[0] == pytest.approx(1)
    assert deviations[COMPONENTS] == pytest.approx(0.5)
    assert (np.diff(deviations) < 0).all()
    variances = np.sort(np.linalg.eigvalsh(np.cov(rows.T)))[::-1]
    first = fading_components(rows).weight[0]
    assert first @ np.cov(rows.T) @ first == pytest.approx(1)
    assert np.linalg.norm(first) == pytest.approx(variances[0] ** -0.5)


def test_features_that_never_change_are_no_component() -> None:
    rows = np.random.default_rng(0).normal(size=(30, 6))
    rows[:, 2:] = 7
    assert len(fading_components(rows).weight) == 2


def test_an_encoder_that_has_collapsed_is_told() -> None:
    same = [FeaturedClip(each.clip, np.zeros((9, 16), np.float32)) for each in made_up_clips()]
    with pytest.raises(HeadsError, match="look the same"):
        fit_classifier(same, 1.0, ordinal=True)


@pytest.mark.parametrize("ordinal", [True, False])
def test_the_classifier_is_the_mean_of_its_regressions_on_the_components(ordinal: bool) -> None:
    featured = made_up_clips()
    rows = np.stack([each.features.mean(axis=0, dtype=float) for each in featured])
    severities = np.array([each.clip.severity for each in featured])
    weights = clip_weights([each.clip for each in featured])
    components = fading_components(rows)(rows)
    logits = []
    for least in (1, 2, 3) if ordinal else (2,):
        coefficients, intercept = _naive(components, severities >= least, weights, 2.0)
        logits.append(components @ coefficients + intercept)
    fitted = fit_classifier(featured, 2.0, ordinal=ordinal)
    np.testing.assert_allclose(fitted(rows)[:, 0], np.mean(logits, axis=0), atol=1e-3)


def test_ordinal_is_the_plain_regression_where_only_consolidation_was_noted() -> None:
    """Datasets that grade nothing still give heads."""
    featured = [
        FeaturedClip(
            LabelledClip(
                each.clip.path, "own", each.clip.patient, consolidation=(each.clip.severity or 0) > 1
            ),
            each.features,
        )
        for each in made_up_clips()
    ]
    ordinal, plain = (fit_classifier(featured, 1.0, ordinal=ordinal) for ordinal in (True, False))
    np.testing.assert_allclose(ordinal.weight, plain.weight, atol=1e-12)


def test_clips_without_a_clear_label_change_nothing() -> None:
    featured = made_up_clips()
    noise = np.random.default_rng(5).normal(0, 9, (9, 16)).astype(np.float32)
    unclear = [
        LabelledClip("a", POCUS, "q", diagnosis="bacterial pneumonia", consolidation=False),
        LabelledClip("b", POCUS, "q", diagnosis="covid-19", consolidation=False),
        LabelledClip("c", POCUS, "q", diagnosis="covid-19"),
    ]
    without = fit_classifier(featured, 1.0, ordinal=True)
    with_them = fit_classifier([*featured, *(FeaturedClip(c, noise) for c in unclear)], 1.0, ordinal=True)
    np.testing.assert_array_equal(with_them.weight, without.weight)
    assert LabelledClip("d", POCUS, "q", diagnosis="covid-19", consolidation=True).teaches
    assert LabelledClip("e", POCUS, "q", diagnosis="healthy", consolidation=False).teaches


def test_sources_and_classes_weigh_the_same() -> None:
    counts = {(BLUES, True): 3, (BLUES, False): 6, ("own", True): 1, ("own", False): 8}
    clips = [
        LabelledClip(f"{dataset}{shown}{i}", dataset, f"{shown}{i}", consolidation=shown)
        for (dataset, shown), count in counts.items()
        for i in range(count)
    ]
    weights = clip_weights(clips)
    for cell in counts:
        own = [w for c, w in zip(clips, weights, strict=True) if (c.dataset, c.consolidation) == cell]
        assert sum(own) == pytest.approx(18 / 4)


def test_a_patient_with_four_clips_weighs_twice_as_much_as_one_with_one() -> None:
    clips = [LabelledClip(str(i), BLUES, "many" if i < 4 else "one", severity=0) for i in range(5)]
    weights = clip_weights(clips)
    assert weights[:4].sum() == pytest.approx(2 * weights[4])
