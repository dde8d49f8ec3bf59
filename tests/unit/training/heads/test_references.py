"""Each kind of reference against its definition, and that the application reads it as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from clarus_desktop.core.errors import ModelError
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.networks import build_network
from clarus_desktop.inference.packing import write_bundle
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import cosine_distances, unit_rows
from clarus_training.clips import BLUES, LabelledClip
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.fitted import EMBEDDING, Setting, fit_heads
from clarus_training.heads.linear import Linear
from clarus_training.heads.references import NEIGHBOURS, PROTOTYPES, ROWS, fit_reference
from made_up_features import made_up_clips

KINDS = sorted(NEIGHBOURS)
AS_IT_IS = Linear(np.eye(16), np.zeros(16))


def _naive(queries: np.ndarray, rows: np.ndarray, neighbours: int) -> list[float]:
    """The mean of the smallest cosine distances, one by one."""
    found = []
    for query in queries:
        distances = sorted(
            1 - query @ row / (np.linalg.norm(query) * np.linalg.norm(row)) for row in rows.astype(float)
        )
        found.append(float(np.mean(distances[:neighbours])))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_distances_are_those_written_out(kind: str) -> None:
    featured = made_up_clips()
    reference, neighbours = fit_reference(featured, AS_IT_IS, kind)
    queries = featured[7].features
    np.testing.assert_allclose(
        cosine_distances(queries, reference, neighbours),
        _naive(queries.astype(float), reference.embeddings, NEIGHBOURS[kind]),
        atol=1e-5,
    )
    for group in np.unique(reference.groups):
        own = reference.groups == group
        np.testing.assert_allclose(
            reference.distances[own],
            _naive(reference.embeddings[own].astype(float), reference.embeddings[~own], NEIGHBOURS[kind]),
            atol=1e-5,
        )


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_frames_of_healthy_patients_one_group_each(kind: str) -> None:
    featured = made_up_clips()
    reference, _ = fit_reference(featured, AS_IT_IS, kind)
    healthy = [each for each in featured if each.clip.severity == 0]
    patients = list(dict.fromkeys(each.clip.patient for each in healthy))
    assert len(np.unique(reference.groups)) == len(patients)
    for row, group in zip(reference.embeddings, reference.groups, strict=True):
        own = [each.features for each in healthy if each.clip.patient == patients[group]]
        assert np.abs(unit_rows(np.concatenate(own)) - row).max(axis=1).min() < 1e-6


def test_the_mean_is_the_distance_to_the_mean_direction_but_for_its_length() -> None:
    featured = made_up_clips()
    reference, neighbours = fit_reference(featured, AS_IT_IS, "mean")
    middle = reference.embeddings.mean(axis=0, dtype=float)
    queries = featured[5].features
    np.testing.assert_allclose(
        cosine_distances(queries, reference, neighbours), 1 - unit_rows(queries) @ middle, atol=1e-6
    )


def test_patients_who_share_a_recording_are_one() -> None:
    """Else a row's own distance would be to its double."""
    featured = [
        replace(each, clip=replace(each.clip, group="p0" if each.clip.patient in ("p0", "p1") else ""))
        for each in made_up_clips()
    ]
    apart, _ = fit_reference(made_up_clips(), AS_IT_IS, "neighbours")
    tied, _ = fit_reference(featured, AS_IT_IS, "neighbours")
    assert len(np.unique(tied.groups)) == len(np.unique(apart.groups)) - 1


def test_a_patient_with_many_clips_gives_no_more_frames_than_others() -> None:
    rng = np.random.default_rng(0)
    featured = [
        FeaturedClip(
            LabelledClip(f"{i}", BLUES, "many" if i < 8 else f"{i}", severity=0),
            rng.normal(size=(ROWS, 16)).astype(np.float32),
        )
        for i in range(11)
    ]
    reference, _ = fit_reference(featured, AS_IT_IS, "neighbours")
    assert np.bincount(reference.groups).tolist() == [ROWS // 4] * 4


def test_prototypes_are_few_and_show_every_kind_of_frame() -> None:
    """Three kinds of frames, one of them rare: each has its prototype."""
    rng = np.random.default_rng(0)
    featured = []
    for patient in range(3):
        rows = 0.01 * rng.normal(size=(200, 16))
        rows[:, 0] += np.where(np.arange(200) < 195, 1, 0)
        rows[195:, 1] += 1
        clip = LabelledClip(f"{patient}", BLUES, f"p{patient}", severity=0)
        featured.append(FeaturedClip(clip, rows.astype(np.float32)))
    reference, _ = fit_reference(featured, AS_IT_IS, "prototypes")
    assert np.bincount(reference.groups).max() <= PROTOTYPES
    for group in range(3):
        assert reference.embeddings[reference.groups == group].max(axis=0)[:2] == pytest.approx(1, abs=0.01)


def test_prototypes_of_frames_that_are_all_the_same_are_one() -> None:
    featured = [
        FeaturedClip(LabelledClip(f"{i}", BLUES, f"{i}", severity=0), np.full((9, 16), i + 1, np.float32))
        for i in range(2)
    ]
    assert len(fit_reference(featured, AS_IT_IS, "prototypes")[0].groups) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_one_healthy_patient_is_no_reference(kind: str) -> None:
    featured = [each for each in made_up_clips() if each.clip.patient in ("p0", "p4")]
    with pytest.raises(ModelError, match="at least two patients"):
        fit_reference(featured, AS_IT_IS, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_bundle_gives_the_distances_of_its_heads(kind: str, tmp_path: Path) -> None:
    featured = made_up_clips(width=512)
    heads = fit_heads(featured, None, Setting(10.0, 0.25, kind), ordinal=True)
    torch.manual_seed(0)
    network = build_network("resnet18").eval()
    heads.install(network)
    card: dict[str, Any] = {
        "name": "made-up",
        "version": "1",
        "embedding": EMBEDDING,
        "neighbours": heads.neighbours,
        "thresholds": {"probability": 0.5, "distance": 0.5, "how": ""},
        "rule": {"min_run": 3, "max_gap": 0},
        "training": {"data": [], "recipe": ""},
        "figures": [],
        "limits": [],
        "licence": "",
        "created": "2026-01-01",
    }
    path = tmp_path / "made-up.safetensors"
    write_bundle(path, network, card=card, preprocessing=Preprocessing(size=32), reference=heads.reference)
    bundle = load_bundle(path)
    assert bundle.reference is not None
    assert bundle.network.projection_head is not None
    assert bundle.network.classifier_head is not None
    frames = torch.from_numpy(featured[-1].features)
    with torch.inference_mode():
        embedded = bundle.network.projection_head(frames).numpy()
        logits = bundle.network.classifier_head(frames)[:, 0].numpy()
    expected_logits, expected = heads.tracks(featured[-1].features)
    np.testing.assert_allclose(
        cosine_distances(embedded, bundle.reference, bundle.neighbours), expected, atol=2e-3
    )
    np.testing.assert_allclose(logits, expected_logits, atol=1e-2)
    np.testing.assert_array_equal(bundle.reference.distances, heads.reference.distances)
