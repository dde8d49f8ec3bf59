"""The reference engine: torch, on the processor, on NVIDIA's and on Apple's graphics cards."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from clarus_desktop.core import kept
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.cores import CORES
from clarus_desktop.inference.devices import EngineChoice, resolve
from clarus_desktop.inference.engines.base import Engine, Result, failure

THREADS = max(1, CORES - 1)
"""On a processor. One core is left to decoding and to the window: spread over all of them, torch's threads
wait, spinning, for whichever of them has lost its core; on a busy machine that took up to eight times as
long."""
BATCH = {"cpu": 4, "mps": 16, "cuda": 64}
"""Frames at once, at most. On a processor 4 are as fast as 16; a card needs more to be kept busy."""
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
BYTES_PER_FRAME = 64 * 2**20
"""Memory of a card that a frame of 224×224 pixels may take, generously; it grows with the area."""


class _Launched(NamedTuple):
    """A batch that a device computes, or has computed."""

    logit: Tensor | None
    embeddings: Tensor
    done: torch.cuda.Event | None
    """After which the tensors, which are on the processor's side, hold what they shall; None: now."""


class TorchEngine(Engine):
    """A network run by torch.

    When a graphics card runs out of memory, the frames are run again in smaller and smaller batches, and at
    last on the processor; ``info.notes`` says so.
    """

    def __init__(self, bundle: Bundle, choice: EngineChoice, notes: tuple[str, ...] = ()) -> None:
        """``choice`` names a precision, not auto; ``notes`` are put before those of its own in ``info``.

        Raises:
            AnalysisError: the network can't be brought to the device.
        """
        self._bundle = bundle
        self._given = notes
        self._notes: tuple[str, ...] = ()
        try:
            self._move_to(choice)
        except RuntimeError as error:
            if not _out_of_memory(error):
                raise failure(choice.device.name, error) from error
            self._fall_back()

    @property
    def info(self) -> EngineInfo:
        device = self._choice.device
        notes = self._given + self._notes
        return EngineInfo(device.kind, device.name, "torch", self._choice.precision, notes)

    def run(self, gray: NDArray[np.uint8]) -> Result:
        """See :meth:`Engine.run`."""
        while True:
            try:
                return super().run(gray)
            except RuntimeError as error:
                if self._choice.device.kind == "cpu" or not _out_of_memory(error):
                    raise failure(self._choice.device.name, error) from error
            # Outside the handler: the traceback held the tensors of the failed attempt.
            self._make_do(min(self.batch, len(gray)))

    def start(self, gray: NDArray[np.uint8]) -> Callable[[], Result]:
        """See :meth:`Engine.start`. Whatever fails here, ``run`` finds out again, and what is to be done."""
        if self._choice.device.kind == "cuda" and len(gray) <= self.batch:
            try:
                return functools.partial(self._wait, self._launch(self._padded(gray)), gray)
            except RuntimeError:
                pass
        return super().start(gray)

    def close(self) -> None:
        """Free the card's copy of the network."""
        del self._network
        if self._choice.device.kind == "cuda":
            torch.cuda.empty_cache()

    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        return _collected(self._launch(gray))

    def _launch(self, gray: NDArray[np.uint8]) -> _Launched:
        """Exactly ``batch`` frames. A CUDA card is told what to do, to the last copy, and not waited for."""
        is_cuda = self._choice.device.kind == "cuda"
        with torch.inference_mode():
            outputs = self._network(self._input(torch.from_numpy(gray)))
            embeddings = outputs.features if self._bundle.embedding == "features" else outputs.projection
            logit = outputs.logit
            launched = _Launched(
                logit=None if logit is None else logit.to("cpu", non_blocking=is_cuda),
                embeddings=embeddings.float().to("cpu", non_blocking=is_cuda),
                done=torch.cuda.Event() if is_cuda else None,  # type: ignore[no-untyped-call]
            )
        if launched.done is not None:
            launched.done.record()
        return launched

    def _wait(self, launched: _Launched, gray: NDArray[np.uint8]) -> Result:
        try:
            part = _collected(launched)
        except RuntimeError:
            return self.run(gray)
        return self._joined([part], len(gray))

    def _input(self, gray: Tensor) -> Tensor:
        """Bytes go over to the device and become numbers there: a twelfth of what the numbers would be."""
        kind = self._choice.device.kind
        gray = self._uploaded(gray) if kind == "cuda" else gray.to(kind)
        frames = self._bundle.preprocessing.normalise(gray)
        return frames.to(PRECISIONS[self._choice.precision]).contiguous(memory_format=torch.channels_last)

    def _uploaded(self, gray: Tensor) -> Tensor:
        """On the card, by a copy from pinned memory that goes on while the card computes what came before."""
        computing = torch.cuda.current_stream()
        with torch.cuda.stream(self._copying):
            uploaded = gray.pin_memory().to("cuda", non_blocking=True)
        computing.wait_stream(self._copying)
        uploaded.record_stream(computing)  # else its memory could be given to the next copy too early
        return uploaded

    def _move_to(self, choice: EngineChoice) -> None:
        self._choice = choice
        kind, precision = choice.device.kind, PRECISIONS[choice.precision]
        self.batch = _batch(kind, self._bundle.preprocessing.size)
        if kind == "cuda":
            self.begun_at_once = 2  # so that the card is never without work
            self._copying = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        if kind == "cpu":
            torch.set_num_threads(THREADS)
        else:
            # float32 means float32: cuDNN would otherwise round what it multiplies to 10 bits.
            torch.backends.cudnn.conv.fp32_precision = "ieee"  # type: ignore[attr-defined]
        self._network = self._bundle.network
        if kind != "cpu" or precision is not torch.float32:
            self._network = copy.deepcopy(self._network).to(kind, precision)

    def _make_do(self, size: int) -> None:
        """Prepare for another attempt after the card could not hold ``size`` frames."""
        if self._choice.device.kind == "cuda":
            torch.cuda.empty_cache()
        if size == 1:
            self._fall_back()
            return
        self.batch = size // 2
        self._notes = (kept.FEWER_AT_ONCE.format(frames=self.batch),)

    def _fall_back(self) -> None:
        self._move_to(resolve("torch-cpu", "float32"))
        self._notes = (kept.TAKEN_OVER,)


def _collected(launched: _Launched) -> Result:
    if launched.done is not None:
        launched.done.synchronize()
    return Result(
        probability=None if launched.logit is None else launched.logit.double().sigmoid().numpy(),
        embeddings=launched.embeddings.numpy(),
    )


def _batch(kind: str, size: int) -> int:
    """Frames of ``size`` × ``size`` pixels at once: a card whose memory is short gets fewer."""
    if kind != "cuda":
        return BATCH[kind]
    free, _ = torch.cuda.mem_get_info()
    fitting = int(free / (BYTES_PER_FRAME * (size / 224) ** 2))
    return next((count for count in (64, 32, 16, 8, 4, 2) if count <= fitting), 1)


def _out_of_memory(error: RuntimeError) -> bool:
    """CUDA's libraries and Apple's backend have their own words for it."""
    words = ("ALLOC_FAILED", "out of memory")
    return isinstance(error, torch.OutOfMemoryError) or any(word in str(error) for word in words)
