"""Model bundles: weights, reference, model card and a golden answer in one safetensors file."""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.core.language import tr
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.inference.card import (
    CARD_KEY,
    FORMAT,
    check_card,
    make_info,
    open_bundle,
    read_header,
)
from clarus_desktop.inference.files import store
from clarus_desktop.inference.golden import agrees, answer, golden_frames
from clarus_desktop.inference.library import Entry
from clarus_desktop.inference.networks import ClarusNetwork, assemble
from clarus_desktop.inference.pictures import from_tensors, to_tensors
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, unit_rows
from clarus_desktop.inference.support import Support, from_support, to_support

LARGEST_FILE = 2**30
"""Bytes; a bundle is read into memory as a whole."""
PARTS = ("network.", "golden.", "reference.", "pictures.", "support.", "clips.")
"""With what the names of tensors begin."""


@dataclass(frozen=True, eq=False)
class Bundle:
    """A model ready to be used."""

    info: ModelInfo
    preprocessing: Preprocessing
    network: ClarusNetwork
    """In evaluation mode, float32, on the CPU, without gradients. Engines share it: not to be changed."""
    reference: Reference | None
    neighbours: int
    """Reference embeddings averaged for a distance."""
    embedding: str
    """"features" or "projection": which output the distance is measured on."""
    support: Support | None = None
    """What it was trained on, of the same output; None: nobody can tell what is unlike that."""
    clips: frozenset[str] = frozenset()
    """SHA-256 of the clips it was trained on; empty: not told."""


def write_bundle(
    path: Path,
    network: ClarusNetwork,
    *,
    card: Mapping[str, Any],
    preprocessing: Preprocessing,
    reference: Reference | None,
    support: Support | None = None,
    clips: Iterable[str] = (),
    dtype: torch.dtype = torch.float16,
) -> None:
    """Write what ``pack`` makes, whole or not at all, after checking that it loads. A bundle with pictures of
    the reference's frames, which may be a patient's, can be read by this user only.

    Raises:
        ModelCorruptError: the bundle would not load: a card that breaks the rules, values not finite.
        ModelError: the file could not be written.
    """
    data = pack(
        network,
        card=card,
        preprocessing=preprocessing,
        reference=reference,
        support=support,
        clips=clips,
        dtype=dtype,
    )
    unpack(data, path.name)
    store(path, data, private=reference is not None and reference.pictures is not None)


def load_bundle(path: Path, *, expected_sha256: str | None = None) -> Bundle:
    """Read a bundle and check all that can be checked, in this order: size and hash, card, keys and shapes
    of the network, finite values, reference, and that the golden frames give the golden answer.

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


def pack(
    network: ClarusNetwork,
    *,
    card: Mapping[str, Any],
    preprocessing: Preprocessing,
    reference: Reference | None,
    support: Support | None = None,
    clips: Iterable[str] = (),
    dtype: torch.dtype = torch.float16,
) -> bytes:
    """The content of a bundle file.

    Args:
        network: trained; any device, left as it is.
        card: the fields of a model card. ``format``, ``architecture`` and ``preprocessing`` are always
            taken from here and from the other arguments.
        preprocessing: what the network was trained with.
        reference: of the embeddings that the card's ``embedding`` names; None: no distance track.
        support: of the same embeddings; None: no frame will be told to be unlike what it was trained on.
        clips: SHA-256 of those it was trained on, so that nobody takes them for new ones; empty: not told.
        dtype: storage type of weight matrices and reference embeddings. Vectors (biases, normalisation
            statistics, whose range can pass that of float16) stay float32.

    Raises:
        ModelCorruptError: the card breaks the rules.
    """
    card = {
        **card,
        "format": FORMAT,
        "architecture": network.architecture,
        "preprocessing": preprocessing.to_card(),
    }
    check_card(card, "the new bundle")
    state = {key: _stored(value, dtype) for key, value in network.state_dict().items()}
    tensors = {f"network.{key}": value for key, value in state.items()}
    if reference is not None:
        tensors["reference.embeddings"] = torch.from_numpy(reference.embeddings).to(dtype)
        tensors["reference.groups"] = torch.from_numpy(reference.groups)
        tensors["reference.distances"] = torch.from_numpy(reference.distances)
        if reference.pictures is not None:
            stored = to_tensors(reference.pictures)
            tensors |= {f"pictures.{key}": value for key, value in stored.items()}
    if support is not None:
        stored = from_support(support)
        tensors |= {f"support.{key}": _stored(value, dtype) for key, value in stored.items()}
    frames = golden_frames()
    tensors["golden.frames"] = torch.from_numpy(frames)
    for output, value in answer(assemble(network.architecture, state), preprocessing, frames).items():
        tensors[f"golden.{output}"] = value
    if told := sorted(map(bytes.fromhex, clips)):
        tensors["clips.sha256"] = torch.from_numpy(np.stack([np.frombuffer(each, np.uint8) for each in told]))
    return safetensors.torch.save(tensors, {CARD_KEY: json.dumps(card, ensure_ascii=False)})


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
        tensors = safetensors.torch.load(data)
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ModelCorruptError(
            tr("The model file “{name}” is cut short or damaged.", name=name), tr("Get it again.")
        ) from error
    card = header.card
    preprocessing = Preprocessing.from_card(card["preprocessing"])
    if not all(key.startswith(PARTS) for key in tensors):
        raise _unexpected(name)
    try:
        network = assemble(card["architecture"], _part(tensors, "network."))
    except ValueError as error:
        raise _unexpected(name) from error
    if card["embedding"] == "projection" and network.projection_head is None:
        raise _unexpected(name)
    if any(value.is_floating_point() and not bool(value.isfinite().all()) for value in tensors.values()):
        raise ModelCorruptError(
            tr("“{name}” holds values that are not finite numbers.", name=name), tr("Get it again.")
        )
    reference = _reference(_part(tensors, "reference."), network, card["embedding"], name)
    reference = _with_pictures(reference, _part(tensors, "pictures."), name)
    _check_golden(network, preprocessing, _part(tensors, "golden."), name)
    distances = np.empty(0) if reference is None else reference.distances.astype(np.float64)
    return Bundle(
        info=make_info(header, sha256, distances),
        preprocessing=preprocessing,
        network=network,
        reference=reference,
        neighbours=card["neighbours"],
        embedding=card["embedding"],
        support=_support(_part(tensors, "support."), network, card["embedding"], name),
        clips=_clips(_part(tensors, "clips."), name),
    )


def _stored(value: Tensor, dtype: torch.dtype) -> Tensor:
    value = value.detach().cpu()
    if value.is_floating_point():
        value = value.to(dtype if value.ndim >= 2 else torch.float32)
    return value.contiguous()


def _part(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}


def _reference(
    tensors: Mapping[str, Tensor], network: ClarusNetwork, embedding: str, name: str
) -> Reference | None:
    if not tensors:
        return None
    rows = len(tensors.get("groups", ()))
    width = network.width if embedding == "features" else network.projection_width
    wanted = {"embeddings": (rows, width), "groups": (rows,), "distances": (rows,)}
    types = [tensors[key].dtype for key in ("groups", "distances") if key in tensors]
    if (
        {key: tuple(value.shape) for key, value in tensors.items()} != wanted
        or types != [torch.int32, torch.float32]
        or not rows * width
    ):
        raise _unexpected(name)
    return Reference(
        embeddings=unit_rows(tensors["embeddings"].float().numpy()),
        groups=tensors["groups"].numpy(),
        distances=tensors["distances"].numpy(),
    )


def _with_pictures(reference: Reference | None, tensors: Mapping[str, Tensor], name: str) -> Reference | None:
    """The reference with the pictures that a bundle may hold."""
    if not tensors:
        return reference
    if reference is None:
        raise _unexpected(name)
    try:
        return replace(reference, pictures=from_tensors(tensors, len(reference.groups)))
    except ValueError as error:
        raise _unexpected(name) from error


def _support(
    tensors: Mapping[str, Tensor], network: ClarusNetwork, embedding: str, name: str
) -> Support | None:
    """What a bundle may tell of what its model was trained on."""
    if not tensors:
        return None
    width = network.width if embedding == "features" else network.projection_width
    try:
        return to_support(tensors, width)
    except ValueError as error:
        raise _unexpected(name) from error


def _clips(tensors: Mapping[str, Tensor], name: str) -> frozenset[str]:
    """SHA-256 of the clips that a bundle says it was trained on."""
    if not tensors:
        return frozenset()
    hashes = tensors.get("sha256")
    if len(tensors) > 1 or hashes is None or hashes.dtype != torch.uint8 or hashes.shape[1:] != (32,):
        raise _unexpected(name)
    return frozenset(each.tobytes().hex() for each in hashes.numpy())


def _check_golden(
    network: ClarusNetwork, preprocessing: Preprocessing, golden: dict[str, Tensor], name: str
) -> None:
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
