"""Heads as a whole: what they give, put into a network, and kept on disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from clarus_desktop.inference.networks import build_network
from clarus_desktop.inference.reference import cosine_distances
from clarus_training.heads.calibration import Calibration
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.fitted import FittedHeads, Setting, fit_heads
from clarus_training.heads.synthetic import SyntheticFrames
from made_up_features import made_up_clips


@pytest.fixture(scope="module")
def featured() -> list[FeaturedClip]:
    return made_up_clips(width=512)


@pytest.fixture(scope="module")
def heads(featured: list[FeaturedClip]) -> FittedHeads:
    return fit_heads(featured, None, Setting(10.0, 0.25, "neighbours"), ordinal=True)


def test_both_tracks_rise_with_severity(heads: FittedHeads, featured: list[FeaturedClip]) -> None:
    scored = [heads.scored(each) for each in featured]
    for track in ("logits", "distance"):
        healthy, severe = (
            [getattr(each, track).mean() for each in scored if each.clip.severity == severity]
            for severity in (0, 3)
        )
        assert max(healthy) < min(severe)


def test_a_network_with_the_heads_gives_their_tracks(
    heads: FittedHeads, featured: list[FeaturedClip]
) -> None:
    network = build_network("resnet18")
    heads.install(network)
    assert network.classifier_head is not None
    assert network.projection_head is not None
    rows = featured[3].features
    with torch.inference_mode():
        logits = network.classifier_head(torch.from_numpy(rows))[:, 0].numpy()
        embedded = network.projection_head(torch.from_numpy(rows)).numpy()
    expected_logits, expected = heads.tracks(rows)
    np.testing.assert_allclose(logits, expected_logits, atol=1e-4)
    np.testing.assert_allclose(
        cosine_distances(embedded, heads.reference, heads.neighbours), expected, atol=1e-5
    )


def test_a_network_without_heads_is_refused(heads: FittedHeads) -> None:
    with pytest.raises(ValueError, match="lacks a head"):
        heads.install(build_network("resnet18", projection=False))


def test_calibration_moves_the_logits_alone(heads: FittedHeads, featured: list[FeaturedClip]) -> None:
    logits, distances = heads.tracks(featured[0].features)
    moved, same = heads.calibrated(Calibration(2.0, -0.5)).tracks(featured[0].features)
    np.testing.assert_allclose(moved, 2 * logits - 0.5)
    np.testing.assert_array_equal(same, distances)


def test_heads_make_the_round_trip(heads: FittedHeads, featured: list[FeaturedClip], tmp_path: Path) -> None:
    heads.save(tmp_path / "heads.safetensors")
    loaded = FittedHeads.load(tmp_path / "heads.safetensors")
    for mine, theirs in zip(
        heads.tracks(featured[9].features), loaded.tracks(featured[9].features), strict=True
    ):
        np.testing.assert_array_equal(mine, theirs)
    np.testing.assert_array_equal(heads.reference.groups, loaded.reference.groups)
    np.testing.assert_array_equal(heads.reference.distances, loaded.reference.distances)


def test_clips_in_no_fold_teach_the_classifier_and_are_in_no_reference(featured: list[FeaturedClip]) -> None:
    undivided = [
        replace(each, clip=replace(each.clip, patient=f"other-{each.clip.patient}", fold=""))
        for each in made_up_clips(width=512, seed=1)
    ]
    setting = Setting(10.0, 0.25, "neighbours")
    without = fit_heads(featured, None, setting, ordinal=True)
    with_them = fit_heads([*featured, *undivided], None, setting, ordinal=True)
    assert not np.allclose(with_them.classifier.weight, without.classifier.weight)
    np.testing.assert_array_equal(with_them.reference.groups, without.reference.groups)


def test_synthetic_clips_teach_the_classifier_alone(featured: list[FeaturedClip]) -> None:
    """They shape neither the components of the projection nor the reference."""
    rows = np.random.default_rng(7).normal(3, 1, (40, 512)).astype(np.float32)
    setting = Setting(10.0, 0.25, "neighbours")
    without = fit_heads(featured, None, setting, ordinal=True)
    with_them = fit_heads(featured, SyntheticFrames(rows, np.arange(40) < 20), setting, ordinal=True)
    assert not np.allclose(with_them.classifier.weight, without.classifier.weight)
    np.testing.assert_array_equal(with_them.projection.weight[2:], without.projection.weight[2:])
    assert len(with_them.reference.groups) == len(without.reference.groups)
