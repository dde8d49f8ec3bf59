"""Models of the user's own: import a published checkpoint, build a reference from healthy clips."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch

from clarus_desktop.core import kept
from clarus_desktop.core.language import many, mark
from clarus_desktop.inference.bundle import Bundle, load_entry, unpack
from clarus_desktop.inference.calibration import (
    SPECIFICITY,
    Calibration,
    HealthyClips,
    calibrate,
    save_profile,
)
from clarus_desktop.inference.checkpoint import read_checkpoint
from clarus_desktop.inference.files import store
from clarus_desktop.inference.library import SUFFIX, Entry, check_free, check_name, record
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.preprocess import Preprocessing

NEIGHBOURS = 5


def import_checkpoint(
    file: Path,
    name: str,
    folder: Path,
    clips: HealthyClips | None = None,
    *,
    taken: Collection[str] = (),
    pictures: bool = False,
) -> Generator[str, None, Entry]:
    """Turn a checkpoint of the published layout into a model of the user's.

    The weights are kept in float32, so that the model gives the checkpoint's own probabilities.

    Args:
        file: the checkpoint.
        name: what the model shall be called.
        folder: the user's folder of models.
        clips: healthy ones, for the distance track; None: no distance track yet.
        taken: names of other models, which can't be used again.
        pictures: as in ``save_profile``.

    Yields:
        Sentences on what has been done.

    Raises:
        CheckpointError: the file can't be turned into a model.
        ModelError: the name is taken or not allowed, too few clips, the file could not be written.
    """
    check_free(name, folder, taken)
    path = folder / f"{name}{SUFFIX}"
    network, report = read_checkpoint(file)
    yield from report.sentences()
    card = _card(name, file)
    data = pack(network, card=card, preprocessing=Preprocessing(), reference=None, dtype=torch.float32)
    bundle = unpack(data, file.name)
    if clips is None:
        store(path, data)
        return record(path)
    calibration = yield from _calibrated(bundle, clips)
    return save_profile(bundle, calibration, name, folder, pictures=pictures)


def set_reference(
    entry: Entry,
    clips: HealthyClips,
    folder: Path,
    *,
    name: str = "",
    specificity: float = SPECIFICITY,
    pictures: bool = False,
) -> Generator[str, None, Entry]:
    """Give a model a reference of the user's own clips, and a distance threshold from it.

    Args:
        entry: the model.
        clips: healthy ones.
        folder: the user's folder of models.
        name: of the profile that is made. Empty: a model of the user's folder is rewritten; of any other
            one, which stays as it is, a copy named ``NAME-local`` is made, or made anew.
        specificity: target on the healthy clips, 0…1.
        pictures: as in ``save_profile``.

    Yields:
        Sentences on what has been done.

    Raises:
        ModelError: the model can't be used, too few clips, the file could not be written.
    """
    bundle = load_entry(entry)
    own = entry.path.parent.resolve() == folder.resolve()
    name = name or (entry.name if own else f"{entry.name}-local")
    check_name(name)
    calibration = yield from _calibrated(bundle, clips)
    return save_profile(bundle, calibration, name, folder, specificity=specificity, pictures=pictures)


def _calibrated(bundle: Bundle, clips: HealthyClips) -> Generator[str, None, Calibration]:
    steps = calibrate(bundle, clips)
    while True:
        try:
            step = next(steps)
        except StopIteration as stop:
            calibration: Calibration = stop.value
            return calibration
        yield many(
            step.frames,
            mark("{clip}: {n} frame measured."),
            mark("{clip}: {n} frames measured."),
            clip=step.clip,
        )


def _card(name: str, file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    return {
        "name": name,
        "version": f"import-{sha256[:8]}",
        "embedding": "features",
        "neighbours": NEIGHBOURS,
        "thresholds": {"probability": 0.5, "distance": None, "how": kept.NOT_TUNED},
        "rule": {"min_run": 3, "max_gap": 0},
        "training": {"data": [], "recipe": {"imported from": file.name, "sha256": sha256}},
        "figures": [],
        "limits": [
            kept.IMPORTED,
            kept.NO_DIAGNOSIS,
        ],
        "licence": kept.ITS_MAKERS,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
    }
