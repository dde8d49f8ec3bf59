"""Out of fold: nobody has a say in how they are judged themselves, and all of it is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.reference import unit_rows
from clarus_training.heads.calibration import thresholds_of
from clarus_training.heads.classifier import HeadsError
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.fitted import fit_heads
from clarus_training.heads.out_of_fold import FoldFeatures, OutOfFold, fit_out_of_fold
from clarus_training.recipe.config import Heads
from made_up_features import in_folds, made_up_clips

SETTINGS = Heads(penalty=(10.0, 1000.0), spread=(0.1, 0.5), reference=("neighbours", "mean"))
SPECIFICITY = 0.8


def _fitted(featured: list[FeaturedClip]) -> OutOfFold:
    return fit_out_of_fold(in_folds(featured), FoldFeatures(featured, None, []), SETTINGS, SPECIFICITY)


@pytest.fixture(scope="module")
def featured() -> list[FeaturedClip]:
    return made_up_clips(gap=0.4)


@pytest.fixture(scope="module")
def found(featured: list[FeaturedClip]) -> OutOfFold:
    return _fitted(featured)


def test_every_clip_is_scored_once_by_heads_that_have_not_seen_its_patient(
    found: OutOfFold, featured: list[FeaturedClip]
) -> None:
    assert sorted(each.clip.path for each in found.scored) == sorted(each.clip.path for each in featured)
    for fold, features in in_folds(featured).items():
        chosen = found.folds[fold]
        heads = fit_heads(features.training, None, chosen.setting, ordinal=True).calibrated(
            chosen.calibration
        )
        scored = {each.clip.path: each for each in found.scored}
        for each in features.left_out:
            np.testing.assert_array_equal(scored[each.clip.path].logits, heads.scored(each).logits)
            np.testing.assert_array_equal(scored[each.clip.path].distance, heads.scored(each).distance)


def test_a_fold_has_no_say_in_its_own_setting_calibration_and_thresholds(
    found: OutOfFold, featured: list[FeaturedClip]
) -> None:
    """Fold 1's clips become noise where they are judged: all that serves fold 1 stays."""
    rng = np.random.default_rng(9)
    folds = in_folds(featured)
    noise = [
        replace(each, features=rng.normal(0, 9, (9, 16)).astype(np.float32)) for each in folds[1].left_out
    ]
    folds[1] = replace(folds[1], left_out=noise)
    changed = fit_out_of_fold(folds, FoldFeatures(featured, None, []), SETTINGS, SPECIFICITY)
    before, after = found.folds[1], changed.folds[1]
    assert (before.setting, before.calibration, before.thresholds) == (
        after.setting,
        after.calibration,
        after.thresholds,
    )
    assert found.everyone.calibration != changed.everyone.calibration
    assert found.everyone.thresholds != changed.everyone.thresholds


def test_no_row_of_a_fold_is_in_its_own_reference(found: OutOfFold, featured: list[FeaturedClip]) -> None:
    for fold, features in in_folds(featured).items():
        heads = found.folds[fold].heads
        for each in features.left_out:
            rows = unit_rows(heads.projection(each.features))
            assert (rows @ heads.reference.embeddings.T).max() < 1 - 1e-6


def test_thresholds_and_quantiles_are_of_tracks_that_were_calibrated_alike(
    found: OutOfFold, featured: list[FeaturedClip]
) -> None:
    """The bundle's, written out: its setting in every fold, calibrated as the bundle is."""
    setting, calibration = found.everyone.setting, found.everyone.calibration
    scored = []
    for features in in_folds(featured).values():
        heads = fit_heads(features.training, None, setting, ordinal=True)
        scored += [calibration.applied(heads.scored(each)) for each in features.left_out]
    assert found.everyone.thresholds == thresholds_of(scored, SPECIFICITY)
    healthy = np.concatenate([each.distance for each in scored if each.clip.healthy])
    assert found.quantiles["50%"] == pytest.approx(np.median(healthy))


def test_it_is_the_same_every_time(found: OutOfFold, featured: list[FeaturedClip]) -> None:
    again = _fitted(featured)
    assert again.comparison == found.comparison
    assert again.quantiles == found.quantiles
    assert again.everyone.thresholds == found.everyone.thresholds
    for one, other in zip(again.scored, found.scored, strict=True):
        np.testing.assert_array_equal(one.logits, other.logits)


def test_all_settings_are_compared_and_the_bundle_has_the_best(found: OutOfFold) -> None:
    assert len(found.comparison) == 8
    best = max(each.mean(TrackKind.PROBABILITY) for each in found.comparison)
    chosen = next(each for each in found.comparison if each.setting == found.everyone.setting)
    assert chosen.mean(TrackKind.PROBABILITY) == best


def test_it_makes_the_round_trip(found: OutOfFold, featured: list[FeaturedClip], tmp_path: Path) -> None:
    found.save(tmp_path / "heads")
    loaded = OutOfFold.load(tmp_path / "heads", [each.clip for each in featured])
    assert (loaded.quantiles, loaded.comparison) == (found.quantiles, found.comparison)
    assert loaded.folds.keys() == found.folds.keys()
    for one, other in zip(
        [*loaded.folds.values(), loaded.everyone], [*found.folds.values(), found.everyone], strict=True
    ):
        assert (one.setting, one.calibration, one.thresholds) == (
            other.setting,
            other.calibration,
            other.thresholds,
        )
        np.testing.assert_array_equal(one.heads.classifier.weight, other.heads.classifier.weight)
    for mine, theirs in zip(loaded.scored, found.scored, strict=True):
        assert mine.clip == theirs.clip
        np.testing.assert_array_equal(mine.logits, theirs.logits)
        np.testing.assert_array_equal(mine.distance, theirs.distance)


def test_tracks_find_their_clips_again_where_those_have_been_moved(tmp_path: Path) -> None:
    featured = [
        replace(each, clip=replace(each.clip, sha256=each.clip.path)) for each in made_up_clips(gap=0.4)
    ]
    _fitted(featured).save(tmp_path)
    moved = [replace(each.clip, path=f"elsewhere/{each.clip.path}") for each in featured]
    loaded = OutOfFold.load(tmp_path, moved)
    assert {each.clip.path for each in loaded.scored} == {clip.path for clip in moved}


def test_a_patient_on_both_sides_is_refused(featured: list[FeaturedClip]) -> None:
    folds = in_folds(featured)
    folds[2] = replace(folds[2], training=featured)
    with pytest.raises(ValueError, match="left out of a fold and in its training"):
        fit_out_of_fold(folds, FoldFeatures(featured, None, []), SETTINGS, SPECIFICITY)


def test_clips_of_one_class_are_refused(featured: list[FeaturedClip]) -> None:
    with pytest.raises(HeadsError, match="with a consolidation and clips without"):
        _fitted([each for each in featured if each.clip.healthy])
