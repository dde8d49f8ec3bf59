"""A finished bundle measured on other clips: those of another hospital, or that came after it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
from filelock import FileLock
from numpy.typing import NDArray
from torch import nn

from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.core.words import count
from clarus_desktop.inference.bundle import Bundle, load_bundle
from clarus_desktop.inference.reference import cosine_distances
from clarus_training.clips import LabelledClip
from clarus_training.evaluation.evaluate import Evaluation, Scorer, evaluate
from clarus_training.evaluation.report import write_report
from clarus_training.footage import FORMAT, Footage, load_clips, prepare_clips
from clarus_training.heads.features import KeptFeatures
from clarus_training.heads.linear import Linear
from clarus_training.heads.tracks import ScoredClip
from clarus_training.listing.manifest import ManifestError, read_manifest
from clarus_training.recipe.config import Frames


def evaluate_bundle(bundle: Path, manifest: Path, folder: Path, fold: str | None = None) -> Evaluation:
    """Measure a bundle on the clips of a manifest, and write the report.

    Clips that the bundle was trained on are left out, if it tells which. Whose they were it doesn't: the
    report's figures are those of new patients only if the caller knows that no others of theirs are here.

    Args:
        bundle: the file, with both tracks.
        manifest: of labelled clips, whose paths are relative to its folder.
        folder: for ``report.html`` and ``figures.json``, and for frames and features, which are kept there:
            called again after a kill, it carries on; other bundles may be measured into it, too.
        fold: whose clips alone are measured, "test" or "1", "2", …; None: all, whichever fold they are in.

    Raises:
        OSError: the manifest isn't there, or the folder can't be written.
        ManifestError: the manifest is not sound, or has no clip in the fold but those it was trained on.
        ModelError: the bundle is not there, is damaged, or lacks a track.
        ClipError: a clip can't be opened, or has changed since it was listed.
    """
    loaded = load_bundle(bundle)
    scorer = _scorer(loaded, folder / "features")
    clips = [replace(clip, fold="") for clip in read_manifest(manifest) if fold is None or clip.fold == fold]
    where = "" if fold is None else f" in fold {fold}"
    if not clips:
        raise ManifestError(f"“{manifest.name}” lists no clip{where}.", "Choose another fold or manifest.")
    known = [clip for clip in clips if clip.sha256 in loaded.clips]
    clips = [clip for clip in clips if clip.sha256 not in loaded.clips]
    if not clips:
        raise ManifestError(
            f"“{loaded.info.name}” was trained on every clip{where} of “{manifest.name}”.",
            "Measure it on clips that it has not seen.",
        )
    footage = _footage(clips, manifest.parent, Frames(size=loaded.preprocessing.size), folder / "frames")
    evaluation = evaluate(
        footage,
        [ScoredClip(each.clip, *scorer.tracks(each.frames)) for each in footage],
        {"": scorer},
        f"patients of “{manifest.name}”{where}; {_told(loaded, len(known))}",
    )
    write_report(folder, evaluation, loaded.info.card)
    return evaluation


def _told(bundle: Bundle, known: int) -> str:
    """What the bundle tells of whether it was trained on the clips."""
    if not bundle.clips:
        return "whether the model was trained on them, its file doesn't tell"
    if not known:
        return "the model was trained on none of the clips"
    return f"without {count(known, 'clip')} that the model was trained on; it may know these patients"


def _footage(clips: list[LabelledClip], source: Path, frames: Frames, kept: Path) -> list[Footage]:
    """The clips' frames, kept by what is kept of them: bundles of other sizes have frames of their own."""
    settings = f"{FORMAT} {frames.model_dump_json()}"
    cache = kept / hashlib.sha256(settings.encode()).hexdigest()[:12]
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache.with_suffix(".lock")):
        prepare_clips(clips, source, frames, cache)
    return load_clips(clips, cache)


def _scorer(bundle: Bundle, kept: Path) -> Scorer:
    """Both tracks as the application computes them."""
    network, reference = bundle.network, bundle.reference
    if network.classifier_head is None or reference is None:
        raise ModelError(f"“{bundle.info.name}” lacks one of the two tracks.", "Choose a model with both.")
    classifier = _linear(network.classifier_head)
    head = network.projection_head if bundle.embedding == "projection" else None
    embedded = np.asarray if head is None else _linear(head)
    features_of = KeptFeatures(network, bundle.preprocessing, kept).of

    def tracks(frames: NDArray[np.uint8]) -> tuple[Values, Values]:
        features = features_of(frames)
        distances = cosine_distances(embedded(features), reference, bundle.neighbours)
        return classifier(features)[:, 0], distances

    return Scorer(tracks, {kind: bundle.info.thresholds.of(kind) for kind in TrackKind})


def _linear(head: nn.Linear) -> Linear:
    return Linear(head.weight.detach().double().numpy(), head.bias.detach().double().numpy())
