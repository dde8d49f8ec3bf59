"""Making model bundles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.torch
import torch
from torch import Tensor

from clarus_desktop.inference.bundle import unpack
from clarus_desktop.inference.card import CARD_KEY, FORMAT, check_card
from clarus_desktop.inference.files import store
from clarus_desktop.inference.golden import answer, golden_frames
from clarus_desktop.inference.networks import ClarusNetwork, assemble
from clarus_desktop.inference.pictures import to_tensors
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference
from clarus_desktop.inference.support import Support, from_support


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
            tensors |= {f"pictures.{key}": torch.tensor(value) for key, value in stored.items()}
    if support is not None:
        told = from_support(support)
        tensors |= {f"support.{key}": _stored(torch.tensor(value), dtype) for key, value in told.items()}
    frames = golden_frames()
    tensors["golden.frames"] = torch.from_numpy(frames)
    for output, value in answer(assemble(network.architecture, state), preprocessing, frames).items():
        tensors[f"golden.{output}"] = value
    if hashes := sorted(map(bytes.fromhex, clips)):
        tensors["clips.sha256"] = torch.from_numpy(
            np.stack([np.frombuffer(each, np.uint8) for each in hashes])
        )
    return safetensors.torch.save(tensors, {CARD_KEY: json.dumps(card, ensure_ascii=False)})


def _stored(value: Tensor, dtype: torch.dtype) -> Tensor:
    value = value.detach().cpu()
    if value.is_floating_point():
        value = value.to(dtype) if value.ndim >= 2 else value.float()
    return value.contiguous()
