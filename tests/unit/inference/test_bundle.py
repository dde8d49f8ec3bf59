import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch
from numpy.typing import NDArray
from torch import Tensor

from clarus_desktop.core import atomic
from clarus_desktop.core.errors import ModelCorruptError, ModelError, ModelNotFoundError
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import Bundle, load_bundle, unpack
from clarus_desktop.inference.card import CARD_KEY
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.packing import pack, write_bundle
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, cosine_distances

Tensors = dict[str, Tensor]


@pytest.fixture
def altered(bundle_path: Path, bundle: Bundle) -> Callable[[Callable[[Tensors], object]], bytes]:
    """The good bundle's content after a change to its tensors."""

    def alter(change: Callable[[Tensors], object]) -> bytes:
        tensors = safetensors.torch.load_file(bundle_path)
        change(tensors)
        return safetensors.torch.save(tensors, {CARD_KEY: json.dumps(bundle.info.card)})

    return alter


def test_round_trip(
    bundle: Bundle, network: ClarusNetwork, reference: Reference, preprocessing: Preprocessing
) -> None:
    assert bundle.preprocessing == preprocessing
    assert (bundle.neighbours, bundle.embedding) == (3, "features")
    assert not bundle.network.training
    loaded = bundle.network.state_dict()
    for key, value in network.state_dict().items():
        assert loaded[key].dtype == value.dtype
        torch.testing.assert_close(loaded[key], value, atol=1e-3, rtol=1e-3)
    assert bundle.reference is not None
    np.testing.assert_allclose(bundle.reference.embeddings, reference.embeddings, atol=1e-3)
    np.testing.assert_array_equal(bundle.reference.groups, reference.groups)
    np.testing.assert_array_equal(bundle.reference.distances, reference.distances)


def test_float16_halves_the_file_and_hardly_moves_the_values(
    bundle: Bundle,
    bundle_path: Path,
    network: ClarusNetwork,
    card: dict[str, Any],
    gray: NDArray[np.uint8],
    tmp_path: Path,
) -> None:
    path = tmp_path / "full.safetensors"
    write_bundle(
        path,
        network,
        card=card,
        preprocessing=bundle.preprocessing,
        reference=bundle.reference,
        dtype=torch.float32,
    )
    assert bundle_path.stat().st_size < 0.52 * path.stat().st_size
    full = load_bundle(path)
    for key, value in network.state_dict().items():
        assert torch.equal(full.network.state_dict()[key], value)
    x = bundle.preprocessing.normalise(torch.from_numpy(gray[:2]))
    torch.testing.assert_close(bundle.network(x).logit, network(x).logit, atol=0.02, rtol=0.02)


def test_writing_leaves_the_network_as_it_was(
    network: ClarusNetwork, card: dict[str, Any], preprocessing: Preprocessing
) -> None:
    before = {key: value.clone() for key, value in network.state_dict().items()}
    pack(network, card=card, preprocessing=preprocessing, reference=None)
    after = network.state_dict()
    assert all(torch.equal(after[key], value) for key, value in before.items())
    assert next(network.parameters()).dtype == torch.float32


def test_reference_may_be_missing_and_may_be_of_the_projection(
    network: ClarusNetwork, card: dict[str, Any], preprocessing: Preprocessing, reference: Reference
) -> None:
    without = unpack(pack(network, card=card, preprocessing=preprocessing, reference=None), "x")
    assert without.reference is None
    assert without.info.kinds == (TrackKind.PROBABILITY,)
    assert without.info.reference_distances.size == 0
    narrow = replace(reference, embeddings=reference.embeddings[:, :128].copy())
    card = card | {"embedding": "projection"}
    projected = unpack(pack(network, card=card, preprocessing=preprocessing, reference=narrow), "x")
    assert projected.reference is not None
    assert projected.reference.embeddings.shape == (12, 128)


def _told_clips(hashes: Tensor) -> Callable[[Tensors], object]:
    return lambda tensors: tensors.update({"clips.sha256": hashes})


def test_it_tells_which_clips_it_was_trained_on(
    network: ClarusNetwork,
    card: dict[str, Any],
    preprocessing: Preprocessing,
    altered: Callable[[Callable[[Tensors], object]], bytes],
) -> None:
    clips = [hashlib.sha256(name).hexdigest() for name in (b"one", b"two", b"three")]
    made = [
        pack(network, card=card, preprocessing=preprocessing, reference=None, clips=order)
        for order in (clips, clips[::-1])
    ]
    assert made[0] == made[1]
    assert unpack(made[0], "x").clips == set(clips)
    assert unpack(altered(len), "x").clips == set()
    for wrong in (torch.zeros(3, 31).byte(), torch.zeros(3, 32), torch.zeros(32).byte()):
        with pytest.raises(ModelCorruptError, match="not those its model card announces"):
            unpack(altered(_told_clips(wrong)), "x")


def test_reference_rows_have_unit_length_again(bundle: Bundle) -> None:
    assert bundle.reference is not None
    np.testing.assert_allclose(np.linalg.norm(bundle.reference.embeddings, axis=1), 1, atol=1e-6)
    assert cosine_distances(bundle.reference.embeddings, bundle.reference, 1) == pytest.approx(0, abs=1e-6)


def test_the_hash_is_checked_first(bundle_path: Path) -> None:
    data = bundle_path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    assert load_bundle(bundle_path, expected_sha256=digest.upper()).info.sha256 == digest
    with pytest.raises(ModelCorruptError, match="SHA-256"):
        unpack(data[:-1] + bytes([data[-1] ^ 1]), "tiny.safetensors", digest)
    with pytest.raises(ModelCorruptError, match="SHA-256"):
        unpack(b"", "tiny.safetensors", digest)


def test_a_flipped_exponent_is_noticed_without_a_hash(
    altered: Callable[[Callable[[Tensors], object]], bytes],
) -> None:
    def flip(tensors: Tensors) -> None:
        bits = tensors["network.encoder.layer2.0.conv1.weight"].view(torch.int16)
        bits[3, 2, 1, 1] ^= 0x4000

    with pytest.raises(ModelCorruptError, match="stored answer"):
        unpack(altered(flip), "tiny.safetensors")


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.01, 0.5, 0.9999])
def test_a_cut_file_is_refused(bundle_path: Path, share: float) -> None:
    data = bundle_path.read_bytes()
    with pytest.raises(ModelCorruptError, match=r"tiny\.safetensors"):
        unpack(data[: int(share * len(data))], "tiny.safetensors")


def test_flipped_header_bytes_never_bring_the_reader_down(bundle_path: Path) -> None:
    data = bytearray(bundle_path.read_bytes())
    rng = np.random.default_rng(0)
    for position in [*range(8), *rng.integers(8, 12_000, 25)]:
        data[position] ^= 0x15
        try:
            unpack(bytes(data), "tiny.safetensors")
        except ModelError:
            pass
        finally:
            data[position] ^= 0x15


HEAD = "network.classifier_head.weight"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t: t[HEAD].fill_(float("nan")), "finite"),
        (lambda t: t["reference.embeddings"].fill_(float("inf")), "finite"),
        (lambda t: t.pop("network.encoder.bn1.weight"), "tensors"),
        (lambda t: t.pop("network.classifier_head.bias"), "tensors"),
        (lambda t: t.update(extra=torch.zeros(1)), "tensors"),
        (lambda t: t.update({"network.extra": torch.zeros(1)}), "tensors"),
        (lambda t: t.update({HEAD: torch.zeros(2, 512)}), "tensors"),
        (lambda t: t.pop("reference.groups"), "tensors"),
        (lambda t: t.update({"reference.groups": torch.zeros(12)}), "tensors"),
        (lambda t: t.update({"reference.distances": torch.zeros(11)}), "tensors"),
        (lambda t: t.update({"reference.embeddings": torch.zeros(12, 128)}), "tensors"),
        (lambda t: t.pop("golden.frames"), "tensors"),
        (lambda t: t.update({"golden.frames": torch.zeros(0, 4, 4, 3, dtype=torch.uint8)}), "tensors"),
        (lambda t: t.pop("golden.logit"), "stored answer"),
        (lambda t: t["golden.features"].mul_(1.01), "stored answer"),
        (lambda t: t["golden.logit"].add_(0.05), "stored answer"),
        (lambda t: t["network.encoder.bn1.running_var"].neg_(), "stored answer"),
    ],
)
def test_wrong_tensors_are_refused(
    altered: Callable[[Callable[[Tensors], object]], bytes],
    change: Callable[[Tensors], object],
    message: str,
) -> None:
    with pytest.raises(ModelCorruptError, match=message):
        unpack(altered(change), "tiny.safetensors")


@pytest.mark.parametrize(
    "change",
    [{"name": "a/b"}, {"neighbours": 0}, {"surprise": 1}, {"embedding": "projection"}],
    ids=str,
)
def test_a_bundle_that_would_not_load_is_not_written(
    network: ClarusNetwork,
    card: dict[str, Any],
    preprocessing: Preprocessing,
    reference: Reference,
    tmp_path: Path,
    change: dict[str, Any],
) -> None:
    path = tmp_path / "new.safetensors"
    with pytest.raises(ModelCorruptError):
        write_bundle(path, network, card=card | change, preprocessing=preprocessing, reference=reference)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_old_file(
    network: ClarusNetwork,
    card: dict[str, Any],
    preprocessing: Preprocessing,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "old.safetensors"
    path.write_bytes(b"old")
    monkeypatch.setattr(atomic, "write_bytes", fail)
    with pytest.raises(ModelError, match="No space left") as caught:
        write_bundle(path, network, card=card, preprocessing=preprocessing, reference=None)
    assert "room" in caught.value.advice
    assert path.read_bytes() == b"old"


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match=r"gone\.safetensors"):
        load_bundle(tmp_path / "gone.safetensors")
