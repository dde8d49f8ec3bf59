"""A reference and a distance threshold from a user's own healthy clips, kept as a profile of a model."""

from __future__ import annotations

import itertools
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from clarus_desktop.core.calibration import HealthyTracks
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.gating import ASSESSABLE
from clarus_desktop.core.kept import OWN_REFERENCE
from clarus_desktop.core.nearest import Picture
from clarus_desktop.inference.analyze import embed, in_turn
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.inference.gating import Gatekeeper
from clarus_desktop.inference.library import SUFFIX, Entry, check_name, record
from clarus_desktop.inference.packing import write_bundle
from clarus_desktop.inference.pictures import gather, picture
from clarus_desktop.inference.reference import (
    Reference,
    build_reference,
    cosine_distances,
    without_group,
)

MOST_ROWS = 4000
"""Frames a reference keeps; more are thinned out evenly."""
FRAMES_PER_CLIP = 32
"""Taken from each clip, evenly spread; neighbouring frames are nearly the same."""
SPECIFICITY = 0.95
"""Share of healthy clips that shall not be flagged, unless the user asks for another."""
OWN_THRESHOLD = "Distance, from a reference built by a user:"
"""Begins what the card says of how the distance threshold was chosen."""

HealthyClips = Iterable[tuple[str, Clip]]
"""Clips without consolidation, each with the name of its group: the patient, or the clip where unknown."""


@dataclass(frozen=True, eq=False)
class _Embedded:
    """What is kept of a clip."""

    group: int
    embeddings: NDArray[np.float32]
    """(frames, E)."""
    assessable: NDArray[np.bool_]
    """(frames,): the others are neither in the reference nor measured against it."""
    rows: NDArray[np.intp]
    """Frames for the reference."""
    pictures: list[Picture]
    """Of each of those."""


@dataclass(frozen=True, eq=False)
class Calibration:
    """What a model makes of healthy clips."""

    reference: Reference
    healthy: HealthyTracks


@dataclass(frozen=True)
class CalibrationStep:
    """One clip has been measured."""

    clip: str
    """File name."""
    frames: int


def calibrate(bundle: Bundle, clips: HealthyClips) -> Generator[CalibrationStep, None, Calibration]:
    """Embed healthy clips, build a reference of evenly spread frames, and measure each clip against the
    clips of the other groups. Of each frame the clip's region is looked at, as in an analysis; frames that
    can't be assessed count for nothing.

    Yields:
        A step per clip.

    Raises:
        ModelError: clips of fewer than two groups.
        ClipError: a clip can't be read.
        AnalysisError: the computation failed.
    """
    numbers: dict[str, int] = {}
    embedded: list[_Embedded] = []
    with closing(make_engine(bundle, resolve())) as engine:
        for group, clip in clips:
            frames = clip.info.frame_count
            batches = in_turn(frames, engine.batch)
            steps = embed(clip, engine, bundle.preprocessing, batches, clip.info.region)
            rows, gatekeeper = [], Gatekeeper(clip.info, bundle.support)
            with closing(steps) as results:
                for indices, result, seen in results:
                    gatekeeper.tell(np.asarray(indices, np.intp), seen, result.embeddings)
                    rows.append(result.embeddings)
            assessable = gatekeeper.gates(np.arange(frames)) == ASSESSABLE
            usable = np.flatnonzero(assessable)
            kept = usable[_evenly(len(usable), FRAMES_PER_CLIP)]
            pictures = [_picture(clip, index) for index in kept.tolist()]
            number = numbers.setdefault(group, len(numbers))
            embedded.append(_Embedded(number, np.concatenate(rows), assessable, kept, pictures))
            yield CalibrationStep(clip.info.name, frames)
    reference = _reference(embedded, bundle.neighbours)
    tracks: list[NDArray[np.float64]] = []
    for each in embedded:
        others = without_group(reference, each.group)
        distances = cosine_distances(each.embeddings, others, bundle.neighbours)
        tracks.append(np.where(each.assessable, distances, np.nan))
    return Calibration(reference, HealthyTracks(tuple(tracks), len(numbers), bundle.info.rule))


def save_profile(
    bundle: Bundle,
    calibration: Calibration,
    name: str,
    folder: Path,
    *,
    specificity: float = SPECIFICITY,
    pictures: bool = False,
) -> Entry:
    """Keep a calibration as a model of the user's: the same weights with another reference and threshold.

    A file of that name in ``folder`` is replaced; the bundle given stays as it is.

    Args:
        bundle: the model that was calibrated.
        calibration: from ``calibrate`` with that bundle.
        name: of the profile.
        folder: the user's folder of models.
        specificity: target on the healthy clips, 0…1.
        pictures: keep what the reference's frames look like too, and their clips' file names.

    Raises:
        ModelError: the name is not allowed, or the file could not be written.
    """
    check_name(name)
    card = bundle.info.card
    limits = [limit for limit in card["limits"] if limit != OWN_REFERENCE]
    path = folder / f"{name}{SUFFIX}"
    reference = calibration.reference
    write_bundle(
        path,
        bundle.network,
        card={
            **card,
            "name": name,
            "limits": [*limits, OWN_REFERENCE],
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "thresholds": _thresholds(card["thresholds"], calibration, specificity),
        },
        preprocessing=bundle.preprocessing,
        reference=reference if pictures else replace(reference, pictures=None),
        support=bundle.support,
        clips=bundle.clips,
        dtype=torch.float32,  # whatever the weights were stored in, they stay what they are
    )
    return record(path)


def _picture(clip: Clip, index: int) -> Picture:
    return Picture(picture(clip.frames.frame(index), clip.info.region), clip.info.name, index)


def _reference(embedded: Sequence[_Embedded], neighbours: int) -> Reference:
    rows = np.concatenate([each.embeddings[each.rows] for each in embedded] or [np.empty((0, 1), np.float32)])
    groups = np.array([each.group for each in embedded for _ in each.rows])
    pictures = list(itertools.chain.from_iterable(each.pictures for each in embedded))
    kept = _evenly(len(rows), MOST_ROWS)
    reference = build_reference(rows[kept], groups[kept], neighbours)
    return replace(reference, pictures=gather([pictures[index] for index in kept]))


def _evenly(count: int, most: int) -> list[int]:
    """At most ``most`` indices below ``count``, evenly spread; all where there are no more."""
    taken = min(count, most)
    return [(2 * number + 1) * count // (2 * taken) for number in range(taken)]


def _thresholds(thresholds: dict[str, Any], calibration: Calibration, specificity: float) -> dict[str, Any]:
    """The thresholds with a distance chosen on the healthy clips, and how it was."""
    point = calibration.healthy.operating_point(specificity)
    before = thresholds["how"].partition(OWN_THRESHOLD)[0].rstrip()
    how = (
        f"target specificity {specificity:.0%}; under the rule {point.passed} of {point.clips} healthy clips "
        f"are not flagged, each measured against those of other patients ({calibration.healthy.patients} "
        "patients, a clip of its own where the patient is not known)."
    )
    return {**thresholds, "distance": point.threshold, "how": f"{before} {OWN_THRESHOLD} {how}".strip()}
