"""Checkpoints of the published layout: a file of plain tensors becomes a network, or is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.serialization import get_unsafe_globals_in_checkpoint

from clarus_desktop.core.errors import CheckpointError
from clarus_desktop.core.language import joined, mark, tr
from clarus_desktop.inference.networks import ARCHITECTURES, ClarusNetwork, assemble, build_network

LARGEST_FILE = 2**30
WRAPPERS = ("state_dict", "model_state_dict", "model", "net", "network")
"""Keys under which trainers put the tensors."""
PREFIXES = ("module.", "_orig_mod.", "model.", "net.", "network.")
"""What wrapping modules put before every key."""
HEADS = ("projection_head", "classifier_head")

_ENCODER_PREFIX = {
    "resnet18": "backbone.",
    "resnet34": "backbone.",
    "densenet121": "features.",
    "efficientnet_b0": "backbone_features.",
}
_RESNET_CHILDREN = ("conv1", "bn1", "relu", "maxpool", "layer1", "layer2", "layer3", "layer4")
"""The published ResNets number torchvision's children in this order."""
_COUNTER = "num_batches_tracked"
"""A training counter of normalisation layers without effect on the result: may be missing."""


@dataclass(frozen=True)
class MappingReport:
    """What became of a checkpoint's keys."""

    architecture: str
    mapped: int
    """Encoder tensors taken over: all of them."""
    heads: tuple[str, ...]
    wrappers: tuple[str, ...]
    """Taken off, outermost first."""
    ignored: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join(self.sentences())

    def sentences(self) -> tuple[str, ...]:
        """For people."""
        return (
            tr("Architecture: {name}, found from names and shapes.", name=self.architecture),
            tr(
                "Encoder: {taken} of {tensors} tensors taken over.",
                taken=self.mapped,
                tensors=self.mapped,
            ),
            tr("Heads: {names}.", names=", ".join(self.heads)) if self.heads else tr("Heads: none."),
            tr("Wrappers taken off: {names}.", names=", ".join(self.wrappers))
            if self.wrappers
            else tr("Wrappers taken off: none."),
            tr("Ignored: {names}.", names=", ".join(self.ignored))
            if self.ignored
            else tr("Ignored: nothing."),
        )


@dataclass(frozen=True)
class _Fit:
    """How the tensors of a checkpoint fit one architecture."""

    architecture: str
    keys: dict[str, str]
    """Key in the checkpoint to key in our network, encoder only."""
    missing: list[str]
    misshapen: list[str]
    extra: list[str]

    @property
    def faults(self) -> int:
        return len(self.missing) + len(self.misshapen) + len(self.extra)


def read_checkpoint(path: Path) -> tuple[ClarusNetwork, MappingReport]:
    """Read a checkpoint of one of the four published networks; only tensors are ever unpickled.

    Returns:
        The network in evaluation mode, float32, with the heads the checkpoint holds, and what was done.

    Raises:
        CheckpointError: no such file, not a checkpoint, holds code, not all encoder tensors of a known
            network, wrong shapes, values that are not finite.
    """
    tensors, wrappers, ignored = _unwrap(_load(path))
    fit = min((_fit(architecture, tensors) for architecture in ARCHITECTURES), key=lambda fit: fit.faults)
    _require_whole(fit, path.name)
    heads = tuple(head for head in HEADS if any(key.startswith(f"{head}.") for key in tensors))
    taken = fit.keys | {f"{head}.{part}": f"{head}.{part}" for head in heads for part in ("weight", "bias")}
    state = {ours: tensors[theirs].float().clone() for theirs, ours in taken.items() if theirs in tensors}
    for ours in fit.keys.values():
        if ours.endswith(_COUNTER):
            state[ours] = torch.zeros((), dtype=torch.int64)
    if not all(bool(value.isfinite().all()) for value in state.values()):
        raise CheckpointError(
            tr("“{name}” holds weights that are not finite numbers.", name=path.name), tr("Get it again.")
        )
    try:
        network = assemble(fit.architecture, state)
    except ValueError as error:
        raise CheckpointError(
            tr("The heads in “{name}” are not of the published shape.", name=path.name)
        ) from error
    rest = [key for key in tensors if key not in taken]
    return network, MappingReport(fit.architecture, len(fit.keys), heads, wrappers, (*ignored, *rest))


def _load(path: Path) -> Any:
    """The unpickled content, by the unpickler that knows tensors and containers only."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:
            raise CheckpointError(
                tr("“{name}” is missing, not a file, or too large for a checkpoint.", name=path.name)
            )
        with path.open("rb") as file:
            start = file.read(512)
    except OSError as error:
        raise CheckpointError(
            tr("“{name}” can't be read ({reason}).", name=path.name, reason=error.strerror)
        ) from error
    if start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise CheckpointError(
            tr("“{name}” is a web page, not a checkpoint.", name=path.name),
            tr("Download it again; a share link must end in dl=1, not dl=0."),
        )
    offenders = _unsafe_globals(path)
    if offenders:
        raise CheckpointError(
            tr(
                "“{name}” was refused: it holds more than weights ({names}).",
                name=path.name,
                names=", ".join(offenders[:3]),
            ),
            tr("Ask its maker for the plain state_dict."),
        )
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # nine kinds were seen for damaged and hostile files
        raise CheckpointError(
            tr("“{name}” is damaged, or not a checkpoint of plain weights.", name=path.name),
            tr("Get it again."),
        ) from error


def _unsafe_globals(path: Path) -> list[str]:
    """Names a full unpickler would import; empty where the file's format doesn't let them be listed."""
    try:
        return get_unsafe_globals_in_checkpoint(str(path))
    except Exception:  # not a zip archive, or a damaged one: torch.load decides
        return []


def _unwrap(content: Any) -> tuple[dict[str, Tensor], tuple[str, ...], tuple[str, ...]]:
    """The innermost tensors by key, the wrappers around them, and the names of what is no such tensor."""
    wrappers: list[str] = []
    ignored: list[str] = []
    while isinstance(content, Mapping):
        inner = next((key for key in WRAPPERS if isinstance(content.get(key), Mapping)), None)
        if inner is None:
            break
        wrappers.append(inner)
        ignored += [str(key) for key in content if key != inner]
        content = content[inner]
    items = {str(key): value for key, value in content.items()} if isinstance(content, Mapping) else {}
    tensors = {key: value for key, value in items.items() if _plain(value)}
    ignored += [key for key in items if key not in tensors]
    while prefix := next((p for p in PREFIXES if tensors and all(k.startswith(p) for k in tensors)), None):
        wrappers.append(prefix)
        tensors = {key.removeprefix(prefix): value for key, value in tensors.items()}
    return tensors, tuple(wrappers), tuple(ignored)


def _plain(value: object) -> bool:
    return (
        isinstance(value, Tensor)
        and value.layout == torch.strided
        and not value.is_quantized
        and not value.is_complex()
    )


def _fit(architecture: str, tensors: Mapping[str, Tensor]) -> _Fit:
    with torch.device("meta"):
        network = build_network(architecture, classifier=False, projection=False)
    prefix = _ENCODER_PREFIX[architecture]
    wanted = {_published(architecture, key): (key, value) for key, value in network.state_dict().items()}
    return _Fit(
        architecture,
        keys={theirs: ours for theirs, (ours, _) in wanted.items()},
        missing=[key for key in wanted if key not in tensors and not key.endswith(_COUNTER)],
        misshapen=[
            key for key, (_, value) in wanted.items() if key in tensors and tensors[key].shape != value.shape
        ],
        extra=[key for key in tensors if key.startswith(prefix) and key not in wanted],
    )


def _published(architecture: str, key: str) -> str:
    """The published name of one of our encoder keys."""
    key = key.removeprefix("encoder.")
    if architecture.startswith("resnet"):
        child, rest = key.split(".", 1)
        key = f"{_RESNET_CHILDREN.index(child)}.{rest}"
    return _ENCODER_PREFIX[architecture] + key


def _require_whole(fit: _Fit, name: str) -> None:
    if fit.faults == 0:
        return
    needed = sum(not key.endswith(_COUNTER) for key in fit.keys)
    if len(fit.missing) == needed:
        raise CheckpointError(
            tr("“{name}” holds none of the known networks.", name=name),
            tr("Known are {names}.", names=", ".join(ARCHITECTURES)),
        )
    kinds = (
        (fit.missing, mark("{number} missing (first: {name})")),
        (fit.misshapen, mark("{number} misshapen (first: {name})")),
        (fit.extra, mark("{number} unknown (first: {name})")),
    )
    told = [tr(words, number=len(keys), name=keys[0]) for keys, words in kinds if keys]
    raise CheckpointError(
        tr(
            "“{name}” looks like {architecture}, but not all of its encoder fits: {faults}.",
            name=name,
            architecture=fit.architecture,
            faults=joined(*told, by=", "),
        ),
        tr("A network is only imported whole."),
    )
