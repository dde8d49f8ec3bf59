"""Models of the user's own: import a published checkpoint, build a reference from healthy clips."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Generator, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ModelError
from clarus_desktop.inference.analyze import BATCH, embed
from clarus_desktop.inference.bundle import Bundle, load_entry, pack, unpack, write_bundle
from clarus_desktop.inference.checkpoint import read_checkpoint
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engine import TorchEngine
from clarus_desktop.inference.files import store
from clarus_desktop.inference.library import SUFFIX, Entry, check_name, record
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, build_reference

MOST_ROWS = 4000
"""Frames a reference keeps; more are thinned out evenly."""
FRAMES_PER_CLIP = 32
"""Taken from each clip, evenly spread; neighbouring frames are nearly the same."""
NEIGHBOURS = 5
PERCENTILE = 98
"""Of the reference's own distances: the distance threshold of a model that comes without one."""
OWN_REFERENCE = (
    "The reference was built by a user; figures of the distance track measured before don't hold for it."
)
"""Put among a card's limits."""
OWN_THRESHOLD = "Distance, from a reference built by a user:"
"""Begins what the card says of how the distance threshold was chosen."""

HealthyClips = Iterable[tuple[str, Clip]]
"""Clips without consolidation, each with the name of its group: the patient, or the clip where unknown."""


def import_checkpoint(
    file: Path, name: str, folder: Path, clips: HealthyClips | None = None, *, taken: Collection[str] = ()
) -> Generator[str, None, Entry]:
    """Turn a checkpoint of the published layout into a model of the user's.

    The weights are kept in float32, so that the model gives the checkpoint's own probabilities.

    Args:
        file: the checkpoint.
        name: what the model shall be called.
        folder: the user's folder of models.
        clips: healthy ones, for the distance track; None: no distance track yet.
        taken: names of other models, which can't be used again.

    Yields:
        Sentences on what has been done.

    Raises:
        CheckpointError: the file can't be turned into a model.
        ModelError: the name is taken or not allowed, too few clips, the file could not be written.
    """
    check_name(name)
    path = folder / f"{name}{SUFFIX}"
    if name in taken or path.exists():
        raise ModelError(f"There is already a model “{name}”.", "Choose another name.")
    network, report = read_checkpoint(file)
    yield from str(report).splitlines()
    card = _card(name, file)
    data = pack(network, card=card, preprocessing=Preprocessing(), reference=None, dtype=torch.float32)
    bundle = unpack(data, file.name)
    if clips is None:
        store(path, data)
        return record(path)
    reference = yield from reference_from_clips(bundle, clips)
    return _write(path, bundle, card, reference)


def set_reference(entry: Entry, clips: HealthyClips, folder: Path) -> Generator[str, None, Entry]:
    """Give a model a reference of the user's own clips, and a distance threshold from it.

    A model of the user's folder is rewritten. Any other one, the bundled ones above all, stays as it is: a
    copy named ``NAME-local`` is made, or made anew.

    Args:
        entry: the model.
        clips: healthy ones.
        folder: the user's folder of models.

    Yields:
        Sentences on what has been done.

    Raises:
        ModelError: the model can't be used, too few clips, the file could not be written.
    """
    bundle = load_entry(entry)
    own = entry.path.parent.resolve() == folder.resolve()
    name = entry.name if own else f"{entry.name}-local"
    check_name(name)
    reference = yield from reference_from_clips(bundle, clips)
    limits = [limit for limit in bundle.info.card["limits"] if limit != OWN_REFERENCE]
    card = {
        **bundle.info.card,
        "name": name,
        "limits": [*limits, OWN_REFERENCE],
        "created": _now(),
    }
    return _write(folder / f"{name}{SUFFIX}", bundle, card, reference)


def reference_from_clips(bundle: Bundle, clips: HealthyClips) -> Generator[str, None, Reference]:
    """Embed evenly spread frames of healthy clips; yields a sentence per clip.

    Raises:
        ModelError: clips of fewer than two groups.
        ClipError: a clip can't be read.
        AnalysisError: the computation failed.
    """
    choice = resolve()
    engine = TorchEngine(bundle, choice)
    rows: list[NDArray[np.float32]] = []
    groups: list[int] = []
    numbers: dict[str, int] = {}
    for group, clip in clips:
        count = clip.info.frame_count
        frames = _evenly(count, FRAMES_PER_CLIP)
        size = BATCH[choice.device.kind]
        with closing(embed(clip, engine, bundle.preprocessing, frames, size)) as results:
            for _, result in results:
                rows.extend(result.embeddings)
        groups += [numbers.setdefault(group, len(numbers))] * len(frames)
        yield f"{clip.info.name}: {len(frames)} of {count} frames taken into the reference."
    kept = _evenly(len(rows), MOST_ROWS)
    return build_reference(
        np.array([rows[index] for index in kept]),
        np.array([groups[index] for index in kept]),
        bundle.neighbours,
    )


def _write(path: Path, bundle: Bundle, card: dict[str, Any], reference: Reference) -> Entry:
    """Write a bundle with a reference and the distance threshold that follows from it."""
    write_bundle(
        path,
        bundle.network,
        card={**card, "thresholds": _thresholds(card["thresholds"], reference)},
        preprocessing=bundle.preprocessing,
        reference=reference,
        dtype=torch.float32,
    )
    return record(path)


def _evenly(count: int, most: int) -> list[int]:
    """At most ``most`` indices below ``count``, evenly spread; all where there are no more."""
    taken = min(count, most)
    return [(2 * number + 1) * count // (2 * taken) for number in range(taken)]


def _thresholds(thresholds: dict[str, Any], reference: Reference) -> dict[str, Any]:
    """The thresholds with a distance that few frames of the reference reach."""
    before = thresholds["how"].partition(OWN_THRESHOLD)[0].rstrip()
    rule = (
        f"{PERCENTILE}th percentile of {len(reference.distances)} reference frames' distances to the frames "
        f"of other groups, {len(np.unique(reference.groups))} groups."
    )
    distance = float(np.percentile(reference.distances, PERCENTILE))
    return {**thresholds, "distance": distance, "how": f"{before} {OWN_THRESHOLD} {rule}"}


def _card(name: str, file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    return {
        "name": name,
        "version": f"import-{sha256[:8]}",
        "embedding": "features",
        "neighbours": NEIGHBOURS,
        "thresholds": {"probability": 0.5, "distance": None, "how": "Probability: even odds, not tuned."},
        "rule": {"min_run": 3, "max_gap": 0},
        "training": {"data": [], "recipe": {"imported from": file.name, "sha256": sha256}},
        "figures": [],
        "limits": [
            "Imported: what it was trained on is not known here, and it has not been evaluated.",
            "Research use only, not for diagnosis.",
        ],
        "licence": "as given by its maker",
        "created": _now(),
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
