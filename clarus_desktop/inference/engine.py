"""Engine: runs a bundle's network on a device, and says what did not go as asked."""

from __future__ import annotations

import copy
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.tracks import Values
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import PRECISIONS, Device, EngineChoice, resolve

CPU_THREADS = max(1, torch.get_num_threads() - 1)
"""One core is left to decoding and to the window. Spread over all of them, the network's threads would wait,
spinning, for whichever of them has lost its core: on a busy machine that took up to eight times as long."""


class Result(NamedTuple):
    """What the network says of N frames; all finite."""

    probability: Values | None
    """(N,) float64, 0…1; None without classifier head."""
    embeddings: NDArray[np.float32]
    """(N, E) of the kind the bundle names."""


class TorchEngine:
    """A network on a device. Use it from one thread.

    When a graphics card runs out of memory, the frames are run again in smaller and smaller batches, and at
    last on the processor; ``info.notes`` says so.
    """

    def __init__(self, bundle: Bundle, choice: EngineChoice) -> None:
        """Raises ``AnalysisError`` when the network can't be brought to the device."""
        self._bundle = bundle
        self._precision = choice.precision
        self._notes: tuple[str, ...] = ()
        self._most: int | None = None
        try:
            self._move_to(choice.device)
        except RuntimeError as error:
            if not _out_of_memory(error):
                raise _failure(choice.device, error) from error
            self._fall_back()

    @property
    def info(self) -> EngineInfo:
        """What computes now."""
        return EngineInfo(self._device.kind, self._device.name, "torch", self._precision, self._notes)

    def run(self, gray: NDArray[np.uint8]) -> Result:
        """Frames (N, S, S) as ``Preprocessing.shrink`` gives them, N ≥ 1.

        Raises:
            AnalysisError: the computation failed, or gave values that are not finite.
        """
        while True:
            size = self._most or len(gray)
            try:
                parts = [self._forward(gray[start : start + size]) for start in range(0, len(gray), size)]
                break
            except RuntimeError as error:
                if self._device.kind == "cpu" or not _out_of_memory(error):
                    raise _failure(self._device, error) from error
            # Outside the handler: the traceback held the tensors of the failed attempt.
            self._make_do(min(size, len(gray)))
        embeddings = np.concatenate([part.embeddings for part in parts])
        found = [part.probability for part in parts if part.probability is not None]
        probability = np.concatenate(found) if found else None
        if not np.isfinite(embeddings).all() or not (probability is None or np.isfinite(probability).all()):
            raise AnalysisError(
                f"The network gave values that are not finite numbers ({self._precision}).",
                "Choose the precision float32, or another model.",
            )
        return Result(probability, embeddings)

    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        kind, precision = self._device.kind, PRECISIONS[self._precision]
        reduced = self._precision != "float32"
        with torch.inference_mode(), torch.autocast(kind, precision if reduced else None, enabled=reduced):
            frames = self._bundle.preprocessing.normalise(torch.from_numpy(gray).to(kind))
            outputs = self._network(frames.contiguous(memory_format=torch.channels_last))
        embeddings = outputs.features if self._bundle.embedding == "features" else outputs.projection
        logit = outputs.logit
        return Result(
            probability=None if logit is None else logit.cpu().double().sigmoid().numpy(),
            embeddings=embeddings.float().cpu().numpy(),
        )

    def _move_to(self, device: Device) -> None:
        self._device = device
        if device.kind == "cpu":
            torch.set_num_threads(CPU_THREADS)
            self._network = self._bundle.network
            return
        # float32 means float32: cuDNN would otherwise round what it multiplies to 10 bits.
        torch.backends.cudnn.conv.fp32_precision = "ieee"  # type: ignore[attr-defined]
        self._network = copy.deepcopy(self._bundle.network).to(device.kind)

    def _make_do(self, size: int) -> None:
        """Prepare for another attempt after the card could not hold ``size`` frames."""
        if self._device.kind == "cuda":
            torch.cuda.empty_cache()
        if size == 1:
            self._fall_back()
            return
        self._most = size // 2
        self._notes = (f"The graphics card ran out of memory; it was given {self._most} frames at a time.",)

    def _fall_back(self) -> None:
        cpu = resolve("cpu")
        self._move_to(cpu.device)
        self._precision, self._most = cpu.precision, None
        self._notes = ("The graphics card ran out of memory; the processor took over, in float32.",)


def _out_of_memory(error: RuntimeError) -> bool:
    """CUDA's libraries and Apple's backend have their own words for it."""
    words = ("ALLOC_FAILED", "out of memory")
    return isinstance(error, torch.OutOfMemoryError) or any(word in str(error) for word in words)


def _failure(device: Device, error: RuntimeError) -> AnalysisError:
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
    return AnalysisError(f"The computation on {device.name} failed: {reason}.", "Choose another device.")
