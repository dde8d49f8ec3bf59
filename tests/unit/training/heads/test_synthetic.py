"""What synthetic clips teach the classifier, and what that costs real ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from clarus_training.clips import BLUES, LabelledClip
from clarus_training.heads.classifier import clip_weights, fit_classifier
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.synthetic import BEYOND, RIDGE, SyntheticFrames, taught
from made_up_features import WIDTH, made_up_clips


def far_away(seed: int = 3) -> SyntheticFrames:
    """Frames far from all real ones, which differ where real ones don't: in the last feature."""
    rng = np.random.default_rng(seed)
    shown = np.arange(60) % 3 == 0
    features = rng.normal(0, 0.2, (60, WIDTH))
    features[:, 5] += 9
    features[:, WIDTH - 1] = shown + rng.normal(0, 0.05, 60)
    return SyntheticFrames(features.astype(np.float32), shown)


def real_clips() -> list[FeaturedClip]:
    """Whose last feature hardly changes."""
    return [replace(each, features=each.features * _HARDLY) for each in made_up_clips()]


_HARDLY = np.append(np.ones(WIDTH - 1), 0.05).astype(np.float32)


def test_it_tells_synthetic_frames_of_other_clips_and_real_ones_as_before() -> None:
    featured = real_clips()
    plain = fit_classifier(featured, 1.0, ordinal=True)
    classifier = taught(plain, featured, far_away())
    new = far_away(seed=4)
    logits = classifier(new.features)[:, 0]
    assert logits[new.shown].min() > logits[~new.shown].max()
    means = np.stack([each.mean for each in featured])
    assert np.corrcoef(plain(means)[:, 0], classifier(means)[:, 0])[0, 1] > 0.98
    assert np.abs(classifier(means) - plain(means)).mean() < 0.2 * plain(means).std()


def test_what_it_adds_is_the_least_of_what_is_written() -> None:
    featured, synthetic = real_clips(), far_away()
    plain = fit_classifier(featured, 1.0, ordinal=True)
    added = (taught(plain, featured, synthetic).weight - plain.weight)[0]

    severity = np.array([each.clip.severity for each in featured])
    logits = np.array([plain(each.mean)[0] for each in featured])
    low, high = logits[severity == 0].mean(), logits[severity == 3].mean()
    clips = clip_weights([each.clip for each in featured])
    clips /= clips.sum()
    middle = sum(w * each.features.mean(axis=0, dtype=float) for w, each in zip(clips, featured, strict=True))
    variance = sum(
        w * ((each.features - middle) ** 2).mean(axis=0) for w, each in zip(clips, featured, strict=True)
    ).mean()

    def loss(weights: np.ndarray) -> float:
        total = RIDGE * variance * weights @ weights
        for w, each in zip(clips, featured, strict=True):
            total += w * (((each.features - middle) @ weights) ** 2).mean()
        moved = plain(synthetic.features)[:, 0] + (synthetic.features - middle) @ weights
        for side, goal in (
            (synthetic.shown, high + BEYOND * (high - low)),
            (~synthetic.shown, low - BEYOND * (high - low)),
        ):
            total += 0.5 * ((moved[side] - goal) ** 2).mean()
        return float(total)

    least = loss(added)  # the loss has one valley only
    for step in 0.01 * np.vstack([np.eye(WIDTH), -np.eye(WIDTH)]):
        assert loss(added + step) > least


def test_clips_whose_label_says_too_little_have_no_part() -> None:
    featured, synthetic = real_clips(), far_away()
    plain = fit_classifier(featured, 1.0, ordinal=True)
    unclear = LabelledClip("u.mp4", BLUES, "u", diagnosis="covid-19")
    other = FeaturedClip(unclear, np.full((9, WIDTH), 99, np.float32))
    np.testing.assert_array_equal(
        taught(plain, [*featured, other], synthetic).weight, taught(plain, featured, synthetic).weight
    )


@pytest.mark.parametrize("constant", [0.0, 5.0])
def test_a_constant_feature_is_no_trouble(constant: float) -> None:
    featured = [
        replace(each, features=np.pad(each.features, ((0, 0), (0, 1)), constant_values=constant))
        for each in real_clips()
    ]
    wide = far_away()
    padded = np.pad(wide.features, ((0, 0), (0, 1)), constant_values=constant)
    plain = fit_classifier(featured, 1.0, ordinal=True)
    assert np.isfinite(taught(plain, featured, replace(wide, features=padded)).weight).all()
