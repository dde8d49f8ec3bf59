"""Model bundles: weights, reference, model card and a golden answer in one safetensors file.

``packing`` makes them.
"""

from __future__ import annotations

import functools
import hashlib
import io
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import safetensors
from numpy.typing import NDArray
from safetensors import SafetensorError

from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.core.language import tr
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.inference.card import (
    PROJECTION_WIDTH,
    WIDTHS,
    make_info,
    open_bundle,
    read_header,
)
from clarus_desktop.inference.exact import kept_exact
from clarus_desktop.inference.golden import agrees, answer
from clarus_desktop.inference.library import Entry
from clarus_desktop.inference.loading import load_torch
from clarus_desktop.inference.pictures import from_tensors
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, unit_rows
from clarus_desktop.inference.support import Support, to_support

if TYPE_CHECKING:
    from torch import Tensor

    from clarus_desktop.inference.networks import ClarusNetwork

LARGEST_FILE = 2**30
"""Bytes; a bundle is read into memory as a whole."""
PARTS = ("network.", "golden.", "reference.", "pictures.", "support.", "clips.")
"""With what the names of tensors begin."""
T = TypeVar("T")
_TYPES = {
    "F16": np.float16,
    "F32": np.float32,
    "F64": np.float64,
    "U8": np.uint8,
    "I32": np.int32,
    "I64": np.int64,
}
"""Of tensors, by safetensors' names; and BF16, which numpy doesn't have."""


@dataclass(frozen=True, eq=False)
class Bundle:
    """A model ready to be used."""

    info: ModelInfo
    preprocessing: Preprocessing
    assembled: Callable[[], ClarusNetwork]
    """Gives ``network``."""
    reference: Reference | None
    neighbours: int
    """Reference embeddings averaged for a distance."""
    embedding: str
    """"features" or "projection": which output the distance is measured on."""
    support: Support | None = None
    """What it was trained on, of the same output; None: nobody can tell what is unlike that."""
    clips: frozenset[str] = frozenset()
    """SHA-256 of the clips it was trained on; empty: not told."""

    @functools.cached_property
    def network(self) -> ClarusNetwork:
        """In evaluation mode, float32, on the CPU, without gradients. Engines share it: not to be changed. It
        is put together when it is first asked for, as that takes torch, which takes seconds to import.

        Raises:
            ModelCorruptError: it doesn't give the golden answer.
        """
        return self.assembled()


def load_bundle(path: Path, *, expected_sha256: str | None = None) -> Bundle:
    """Read a bundle and check all that can be checked, in this order: size and hash, card, finite values,
    reference, keys and shapes of the network, and that the golden frames give the golden answer.

    The last two take torch. Where they were found right before, of this very file, with the same libraries on
    the same processor, they are checked when ``Bundle.network`` is asked for; see ``exact``.

    Args:
        path: the file.
        expected_sha256: hexadecimal; None: no hash is known.

    Raises:
        ModelNotFoundError: no such file, or it can't be read.
        ModelCorruptError: one of the checks failed; the sentence says which.
    """
    with open_bundle(path) as file:
        size = os.fstat(file.fileno()).st_size  # memory is reserved for as much as is asked for
        data = file.read(min(size, LARGEST_FILE) + 1)
    if len(data) > LARGEST_FILE:
        raise ModelCorruptError(tr("“{name}” is too large to be a model bundle.", name=path.name))
    return unpack(data, path.name, expected_sha256)


def load_entry(entry: Entry) -> Bundle:
    """Read the bundle of a library's entry: one that the library finds fault with is never loaded.

    Raises:
        ModelError: the entry's own, or as ``load_bundle``.
    """
    entry.usable()
    return load_bundle(entry.path, expected_sha256=entry.sha256)


def verified(entry: Entry) -> Bundle:
    """As ``load_entry``, and nothing that was found right before counts.

    Raises:
        ModelError: as ``load_entry``.
    """
    bundle = load_entry(entry)
    _ = bundle.network
    return bundle


def unpack(data: bytes, name: str, expected_sha256: str | None = None) -> Bundle:
    """The bundle in a file's content; checks and errors as ``load_bundle``. ``name`` is for messages."""
    sha256 = hashlib.sha256(data).hexdigest()
    if expected_sha256 is not None and sha256 != expected_sha256.lower():
        raise ModelCorruptError(
            tr("The model file “{name}” is not the one that was installed: its SHA-256 differs.", name=name),
            tr("Install it again."),
        )
    header = read_header(io.BytesIO(data), name)
    try:
        tensors = _tensors(data)
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ModelCorruptError(
            tr("The model file “{name}” is cut short or damaged.", name=name), tr("Get it again.")
        ) from error
    card = header.card
    preprocessing = Preprocessing.from_card(card["preprocessing"])
    if not all(key.startswith(PARTS) for key in tensors):
        raise _unexpected(name)
    width = WIDTHS[card["architecture"]]
    if card["embedding"] == "projection":
        if "network.projection_head.weight" not in tensors:
            raise _unexpected(name)
        width = PROJECTION_WIDTH
    if any(value.dtype.kind == "f" and not np.isfinite(value).all() for value in tensors.values()):
        raise ModelCorruptError(
            tr("“{name}” holds values that are not finite numbers.", name=name), tr("Get it again.")
        )
    reference = _reference(_part(tensors, "reference."), width, name)
    reference = _with_pictures(reference, _part(tensors, "pictures."), name)
    distances = np.empty(0) if reference is None else reference.distances.astype(np.float64)
    bundle = Bundle(
        info=make_info(header, sha256, distances),
        preprocessing=preprocessing,
        assembled=lambda: _network(data, card["architecture"], preprocessing, name),
        reference=reference,
        neighbours=card["neighbours"],
        embedding=card["embedding"],
        support=_support(_part(tensors, "support."), width, name),
        clips=_clips(_part(tensors, "clips."), name),
    )
    if kept_exact(sha256, preprocessing) is None:
        _ = bundle.network  # checked now
    return bundle


def _tensors(data: bytes) -> dict[str, NDArray[Any]]:
    """Those of a bundle, read-only; BF16 as float32."""
    found: dict[str, NDArray[Any]] = {}
    for key, tensor in safetensors.deserialize(data):  # type: ignore[no-untyped-call]
        if tensor["dtype"] == "BF16":
            upper = np.frombuffer(tensor["data"], "<u2").astype("<u4") << 16
            values: NDArray[Any] = upper.view(np.float32)
        else:
            values = np.frombuffer(tensor["data"], _TYPES[tensor["dtype"]])
        found[key] = values.reshape(tensor["shape"])
    return found


def _network(data: bytes, architecture: str, preprocessing: Preprocessing, name: str) -> ClarusNetwork:
    """The network in a bundle file's content, which gives its golden answer."""
    load_torch()
    import safetensors.torch

    from clarus_desktop.inference.networks import assemble

    tensors = safetensors.torch.load(data)
    try:
        network = assemble(architecture, _part(tensors, "network."))
    except ValueError as error:
        raise _unexpected(name) from error
    _check_golden(network, preprocessing, _part(tensors, "golden."), name)
    return network


def _part(tensors: Mapping[str, T], prefix: str) -> dict[str, T]:
    return {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}


def _reference(tensors: Mapping[str, NDArray[Any]], width: int, name: str) -> Reference | None:
    if not tensors:
        return None
    rows = len(tensors.get("groups", ()))
    wanted = {"embeddings": (rows, width), "groups": (rows,), "distances": (rows,)}
    types = [tensors[key].dtype for key in ("groups", "distances") if key in tensors]
    if (
        {key: value.shape for key, value in tensors.items()} != wanted
        or types != [np.int32, np.float32]
        or not rows * width
    ):
        raise _unexpected(name)
    return Reference(
        embeddings=unit_rows(tensors["embeddings"].astype(np.float32)),
        groups=tensors["groups"],
        distances=tensors["distances"],
    )


def _with_pictures(
    reference: Reference | None, tensors: Mapping[str, NDArray[Any]], name: str
) -> Reference | None:
    """The reference with the pictures that a bundle may hold."""
    if not tensors:
        return reference
    if reference is None:
        raise _unexpected(name)
    try:
        return replace(reference, pictures=from_tensors(tensors, len(reference.groups)))
    except ValueError as error:
        raise _unexpected(name) from error


def _support(tensors: Mapping[str, NDArray[Any]], width: int, name: str) -> Support | None:
    """What a bundle may tell of what its model was trained on."""
    if not tensors:
        return None
    try:
        return to_support(tensors, width)
    except ValueError as error:
        raise _unexpected(name) from error


def _clips(tensors: Mapping[str, NDArray[Any]], name: str) -> frozenset[str]:
    """SHA-256 of the clips that a bundle says it was trained on."""
    if not tensors:
        return frozenset()
    hashes = tensors.get("sha256")
    if len(tensors) > 1 or hashes is None or hashes.dtype != np.uint8 or hashes.shape[1:] != (32,):
        raise _unexpected(name)
    return frozenset(each.tobytes().hex() for each in hashes)


def _check_golden(
    network: ClarusNetwork, preprocessing: Preprocessing, golden: dict[str, Tensor], name: str
) -> None:
    import torch

    frames = golden.pop("frames", None)
    images = frames is not None and frames.dtype == torch.uint8 and frames.ndim == 4 and frames.shape[-1] == 3
    if frames is None or not images or frames.numel() == 0:
        raise _unexpected(name)
    if not agrees(answer(network, preprocessing, frames.numpy()), golden):
        raise ModelCorruptError(
            tr("The model “{name}” does not give its stored answer to its stored frames.", name=name),
            tr("The file may be damaged: get it again."),
        )


def _unexpected(name: str) -> ModelCorruptError:
    return ModelCorruptError(
        tr("The tensors of “{name}” are not those its model card announces.", name=name),
        tr("Get the model file again."),
    )
