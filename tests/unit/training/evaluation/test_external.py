"""A bundle measured on the clips of a manifest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.networks import PROJECTION_WIDTH, build_network
from clarus_desktop.inference.packing import write_bundle
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, build_reference
from clarus_training.clips import LabelledClip
from clarus_training.evaluation.card import make_card
from clarus_training.evaluation.external import evaluate_bundle
from clarus_training.evaluation.figures import FOLDS
from clarus_training.listing.manifest import ManifestError, read_manifest, write_manifest
from judged import CREATED, config, evaluated, out_of_fold


def _bundle(
    path: Path, *, reference: bool = True, size: int = 32, clips: Sequence[LabelledClip] = ()
) -> Path:
    """Of random weights; ``clips``: which it says that it was trained on."""
    torch.manual_seed(0)
    rows = np.random.default_rng(0).normal(size=(6, PROJECTION_WIDTH))
    known: Reference | None = build_reference(rows, np.arange(6), 7) if reference else None
    card = make_card(config(), [], [], evaluated([]), out_of_fold(), created=CREATED)
    preprocessing = Preprocessing(size=size)
    write_bundle(
        path,
        build_network("resnet18"),
        card=card,
        preprocessing=preprocessing,
        reference=known,
        clips=[clip.sha256 for clip in clips],
    )
    return path


def test_a_bundle_is_measured_on_every_clip_of_a_manifest(tiny_manifest: Path, tmp_path: Path) -> None:
    bundle = _bundle(tmp_path / "tiny.safetensors")
    manifest = tiny_manifest.with_name("others.csv")
    write_manifest(read_manifest(tiny_manifest)[::2], manifest)
    found = evaluate_bundle(bundle, manifest, tmp_path / "out")
    assert len(found.judged) == 16
    assert {each.thresholds[kind] for each in found.judged for kind in TrackKind} == {0.5}
    assert manifest.name in found.split
    assert not any(each.measure == FOLDS for each in found.figures)  # one network scored them all
    report = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert "tiny 1: how well it does" in report
    assert found.split in report
    assert (tmp_path / "out" / "figures.json").is_file()


def test_bundles_of_two_sizes_are_measured_on_frames_of_their_own(
    tiny_manifest: Path, tmp_path: Path
) -> None:
    """Into one folder, and yet the second is measured as in a folder of its own."""
    manifest = tiny_manifest.with_name("two-sizes.csv")
    write_manifest(read_manifest(tiny_manifest)[:4], manifest)
    small = _bundle(tmp_path / "small.safetensors")
    large = _bundle(tmp_path / "large.safetensors", size=40)
    evaluate_bundle(small, manifest, tmp_path / "out")
    second = evaluate_bundle(large, manifest, tmp_path / "out")
    alone = evaluate_bundle(large, manifest, tmp_path / "alone")
    for mine, theirs in zip(second.judged, alone.judged, strict=True):
        np.testing.assert_array_equal(mine.scored.logits, theirs.scored.logits)


def test_one_fold_alone_can_be_measured(tiny_manifest: Path, tmp_path: Path) -> None:
    bundle = _bundle(tmp_path / "tiny.safetensors")
    found = evaluate_bundle(bundle, tiny_manifest, tmp_path / "out", "test")
    held_out = {clip.sha256 for clip in read_manifest(tiny_manifest) if clip.fold == "test"}
    assert {each.clip.sha256 for each in found.judged} == held_out
    assert "in fold test" in found.split
    with pytest.raises(ManifestError, match="no clip in fold 7"):
        evaluate_bundle(bundle, tiny_manifest, tmp_path / "out", "7")


def test_clips_that_it_was_trained_on_are_left_out(tiny_manifest: Path, tmp_path: Path) -> None:
    manifest = tiny_manifest.with_name("some-known.csv")
    clips = read_manifest(tiny_manifest)
    write_manifest(clips[:6], manifest)
    bundle = _bundle(tmp_path / "tiny.safetensors", clips=clips[4:9])
    found = evaluate_bundle(bundle, manifest, tmp_path / "out")
    assert {each.clip.sha256 for each in found.judged} == {clip.sha256 for clip in clips[:4]}
    assert "without 2 clips that the model was trained on" in found.split
    new = evaluate_bundle(_bundle(tmp_path / "new.safetensors", clips=clips[8:]), manifest, tmp_path / "new")
    assert len(new.judged) == 6
    assert "trained on none of the clips" in new.split
    with pytest.raises(ManifestError, match="trained on every clip"):
        evaluate_bundle(_bundle(tmp_path / "old.safetensors", clips=clips), manifest, tmp_path / "old")


def test_a_bundle_without_a_track_is_refused(tiny_manifest: Path, tmp_path: Path) -> None:
    bundle = _bundle(tmp_path / "tiny.safetensors", reference=False)
    with pytest.raises(ModelError, match="lacks one of the two tracks"):
        evaluate_bundle(bundle, tiny_manifest, tmp_path / "out")
