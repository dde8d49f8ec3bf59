"""The model card in a bundle's header, read and checked without torch.

A bundle is a safetensors file: 8 bytes with the length of a JSON header, the header, the tensors. The card
is JSON text in the header's metadata under one key.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BufferedReader
from pathlib import Path
from typing import IO, Any

import numpy as np

from clarus_desktop.core.errors import ModelCorruptError, ModelNotFoundError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.inference.preprocess import Preprocessing

FORMAT = "clarus-bundle/1"
CARD_KEY = "clarus"
"""Key of the card in the safetensors metadata."""
LARGEST_HEADER = 4 * 2**20
"""Bytes; DenseNet-121 with a long card needs less than a tenth of it."""
WIDTHS = {"resnet18": 512, "resnet34": 512, "densenet121": 1024, "efficientnet_b0": 1280}
"""Of the encoder's features, by architecture."""
ARCHITECTURES = tuple(WIDTHS)
PROJECTION_WIDTH = 128
EMBEDDINGS = ("features", "projection")
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
"""What a model may be called: it becomes a file name."""

_CHOOSE = mark("Choose a .safetensors file made by CLARUS.")


@dataclass(frozen=True, eq=False)
class Header:
    """The parsed header of a bundle file."""

    card: dict[str, Any]
    tensors: Mapping[str, Any]
    """Name to {dtype, shape, data_offsets} as stored."""
    start: int
    """Offset of the first tensor byte in the file."""


def read_card(path: Path) -> dict[str, Any]:
    """The checked model card of a bundle file.

    Raises:
        ModelNotFoundError: no such file, or it can't be read.
        ModelCorruptError: not a bundle, or its card breaks the format.
    """
    with open_bundle(path) as file:
        return read_header(file, path.name).card


def read_info(path: Path) -> ModelInfo:
    """Identity, defaults and card of a bundle file, without loading its weights.

    Raises:
        ModelNotFoundError: no such file, or it can't be read.
        ModelCorruptError: not a bundle, or its card breaks the format.
    """
    with open_bundle(path) as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        header = read_header(file, path.name)
        return make_info(header, sha256, _reference_distances(file, header, path.name))


def open_bundle(path: Path) -> BufferedReader:
    """Open a regular file for reading; ``ModelNotFoundError`` otherwise."""
    try:
        if path.is_file():
            return path.open("rb")
    except OSError as error:
        raise ModelNotFoundError(
            tr("The model file “{name}” can't be read ({reason}).", name=path.name, reason=error.strerror)
        ) from error
    raise ModelNotFoundError(
        tr("There is no model file “{name}”.", name=path.name), tr("Choose another model.")
    )


def make_info(header: Header, sha256: str, reference_distances: Values) -> ModelInfo:
    """What the rest of the program knows of a model, from its header.

    Raises:
        ModelCorruptError: a track has no threshold.
    """
    card = header.card
    kinds = []
    if "network.classifier_head.weight" in header.tensors:
        kinds.append(TrackKind.PROBABILITY)
    if "reference.embeddings" in header.tensors:
        kinds.append(TrackKind.DISTANCE)
    chosen = {kind.value: card["thresholds"][kind] for kind in kinds}
    if None in chosen.values():
        raise ModelCorruptError(
            tr("The model “{model}” has a track without a threshold.", model=card["name"])
        )
    return ModelInfo(
        name=card["name"],
        version=card["version"],
        sha256=sha256,
        architecture=card["architecture"],
        kinds=tuple(kinds),
        thresholds=Thresholds(**chosen),
        rule=RunRule(**card["rule"]),
        card=card,
        reference_distances=np.sort(reference_distances),
    )


def read_header(file: IO[bytes], name: str) -> Header:
    """Parse the header at the start of ``file``; ``name`` is for messages.

    Raises:
        ModelCorruptError: not a bundle, or its card breaks the format.
    """
    prefix = file.read(8)
    length = int.from_bytes(prefix, "little")
    if len(prefix) < 8 or not 2 <= length <= LARGEST_HEADER:
        raise ModelCorruptError(tr("“{name}” is not a model bundle.", name=name), tr(_CHOOSE))
    text = file.read(length)
    try:
        header = json.loads(text)
        metadata = header.pop("__metadata__")
        card = json.loads(metadata[CARD_KEY], parse_constant=_refuse_constant)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelCorruptError(
            tr("“{name}” is damaged or holds no model card.", name=name), tr(_CHOOSE)
        ) from error
    check_card(card, name)
    return Header(card, header, start=8 + length)


def check_card(card: Any, name: str) -> None:
    """Check every field of a model card.

    Raises:
        ModelCorruptError: naming the first field that is missing, unknown or of the wrong kind.
    """
    form = card.get("format") if isinstance(card, dict) else None
    if form != FORMAT:
        later = isinstance(form, str) and form.startswith("clarus-bundle/")
        raise ModelCorruptError(
            tr(
                "“{name}” has another bundle format than the {format} this version reads.",
                name=name,
                format=FORMAT,
            ),
            tr("Update CLARUS Desktop.") if later else "",
        )
    wrong = _first_wrong(card, _CARD)
    if wrong is not None:
        raise ModelCorruptError(
            tr(
                "The model card of “{name}” has a missing, unknown or wrong field: {field}.",
                name=name,
                field=wrong,
            )
        )
    Preprocessing.from_card(card["preprocessing"])


def _reference_distances(file: IO[bytes], header: Header, name: str) -> Values:
    entry = header.tensors.get("reference.distances")
    if entry is None:
        return np.empty(0)
    damaged = ModelCorruptError(tr("The reference distances of “{name}” are damaged.", name=name))
    try:
        (rows,), (begin, end) = entry["shape"], entry["data_offsets"]
        if entry["dtype"] != "F32" or min(rows, begin) < 0 or not end - begin == 4 * rows < LARGEST_HEADER:
            raise damaged
        file.seek(header.start + begin)
        values = np.frombuffer(file.read(4 * rows), "<f4").astype(np.float64)
    except (ValueError, KeyError, TypeError, OverflowError) as error:
        raise damaged from error
    if len(values) != rows or not np.isfinite(values).all():
        raise damaged
    return values


def _refuse_constant(text: str) -> None:
    raise ValueError(f"{text} is no JSON")


# The form of a card: a dict asks for exactly these fields, a one-element list for any number of such
# items, a function for a value it accepts.


def _text(value: object) -> bool:
    return isinstance(value, str)


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < math.inf


def _whole(least: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and value >= least


def _one_of(*choices: str) -> Callable[[object], bool]:
    return lambda value: value in choices


def _up_to(maximum: float) -> Callable[[object], bool]:
    """From 0 to ``maximum``, or null where there is no such track."""
    return lambda value: value is None or (_number(value) and 0 <= value <= maximum)  # type: ignore[operator]


def _count(value: object) -> bool:
    """A count, or null where it is not known."""
    return value is None or _whole(0)(value)


def _date(value: object) -> bool:
    try:
        return bool(datetime.fromisoformat(value))  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False


_CARD: dict[str, Any] = {
    "format": _text,
    "name": lambda value: isinstance(value, str) and NAME.fullmatch(value) is not None,
    "version": _text,
    "architecture": _one_of(*ARCHITECTURES),
    "preprocessing": lambda value: isinstance(value, dict),
    "embedding": _one_of(*EMBEDDINGS),
    "neighbours": _whole(1),
    "thresholds": {
        "probability": _up_to(TrackKind.PROBABILITY.maximum),
        "distance": _up_to(TrackKind.DISTANCE.maximum),
        "how": _text,
    },
    "rule": {"min_run": _whole(1), "max_gap": _whole(0)},
    "training": {
        "data": [{"name": _text, "licence": _text, "patients": _count, "clips": _count}],
        "recipe": lambda value: isinstance(value, str | dict),
    },
    "figures": [
        {
            "what": _text,
            "value": lambda value: _text(value) or _number(value),
            "split": _text,
            "patients": _count,
        }
    ],
    "limits": [_text],
    "licence": _text,
    "created": _date,
}


def _first_wrong(value: Any, form: Any, where: str = "") -> str | None:
    """Path of the first part of ``value`` that doesn't have the form; None when all of it does."""
    parts: Iterable[tuple[Any, Any, str]]
    if isinstance(form, dict) and isinstance(value, dict):
        for key in sorted(form.keys() ^ value.keys()):
            return f"{where}.{key}".lstrip(".")
        parts = ((value[key], form[key], f"{where}.{key}".lstrip(".")) for key in form)
    elif isinstance(form, list) and isinstance(value, list):
        parts = ((item, form[0], f"{where}.{index}") for index, item in enumerate(value))
    elif callable(form) and form(value):
        return None
    else:
        return where
    return next((wrong for part in parts if (wrong := _first_wrong(*part)) is not None), None)
