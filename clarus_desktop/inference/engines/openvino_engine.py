"""OpenVINO: several times as fast as torch on a processor; Intel's graphics and neural units too."""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from clarus_desktop import __version__
from clarus_desktop.core.cache import ENGINES
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.cores import CORES
from clarus_desktop.inference.devices import Device, EngineChoice
from clarus_desktop.inference.engines import runtime
from clarus_desktop.inference.engines.base import Engine, Result, failure

BATCH = {"cpu": 8, "intel-gpu": 16, "intel-npu": 1}
"""Frames at once. On a processor 16 are hardly faster, and a batch is the time that a cancel may take."""
Outcome = Future[list[NDArray[np.float32]]]
_log = logging.getLogger(__name__)
_lock = threading.Lock()
_programs: WeakKeyDictionary[Bundle, dict[EngineChoice, Any]] = WeakKeyDictionary()
"""Compiled models, which any thread may use, as long as their bundle is in use."""


class OpenVinoEngine(Engine):
    """A network run by OpenVINO."""

    begun_at_once = 2
    """OpenVINO goes from one batch to the next by itself, whatever Python is doing."""

    def __init__(self, bundle: Bundle, choice: EngineChoice, notes: tuple[str, ...] = ()) -> None:
        """``choice`` names a precision, not auto; ``notes`` are for ``info``.

        Raises:
            AnalysisError: OpenVINO can't compile the network for the device.
        """
        self._choice = choice
        self._notes = notes
        self.batch = BATCH[choice.device.kind]
        try:
            program = _program(bundle, choice)
            requests = [_Request(program.create_infer_request()) for _ in range(self.begun_at_once)]
        except Exception as error:  # OpenVINO's, or a torchvision whose layers are not those we know
            raise failure(choice.device.name, error) from error
        self._requests = deque(requests)

    @property
    def info(self) -> EngineInfo:
        device = self._choice.device
        return EngineInfo(device.kind, device.name, "openvino", self._choice.precision, self._notes)

    def run(self, gray: NDArray[np.uint8]) -> Result:
        """See :meth:`Engine.run`."""
        starts = range(0, len(gray), self.batch)
        begun = [self._begin(self._padded(gray[start : start + self.batch])) for start in starts]
        return self._joined([outcome() for outcome in begun], len(gray))

    def start(self, gray: NDArray[np.uint8]) -> Callable[[], Result]:
        """See :meth:`Engine.start`."""
        if len(gray) > self.batch:
            return super().start(gray)
        begun = self._begin(self._padded(gray))
        return lambda: self._joined([begun()], len(gray))

    def close(self) -> None:
        """Give up what is being computed, and free the buffers; the compiled model stays with its bundle, for
        the next engine."""
        for request in self._requests:
            request.give_up()
        self._requests.clear()

    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        return self._begin(gray)()

    def _begin(self, gray: NDArray[np.uint8]) -> Callable[[], Result]:
        """Exactly ``batch`` frames; of two requests the one that was begun first is waited for."""
        request = self._requests[0]
        self._requests.rotate(-1)
        try:
            outcome = request.begin(gray)
        except RuntimeError as error:
            raise failure(self._choice.device.name, error) from error

        def result() -> Result:
            request.finish()
            try:
                return _result(outcome.result())
            except RuntimeError as error:
                raise failure(self._choice.device.name, error) from error

        return result


class _Request:
    """One of OpenVINO's: buffers for a batch, and the batch computed in them last."""

    def __init__(self, request: Any) -> None:
        self._request = request
        self._outcome: Outcome = Future()
        self._outcome.cancel()

    def begin(self, gray: NDArray[np.uint8]) -> Outcome:
        """Compute (batch, S, S) after all that was begun before; the outcome is there after ``finish``."""
        self.finish()
        self._gray = gray  # only looked at, and so not copied
        self._request.start_async([gray], share_inputs=True)
        self._outcome = Future()
        return self._outcome

    def finish(self) -> None:
        """Wait for the batch, if one is being computed. Its outputs are copied: the next's go there too."""
        if self._outcome.done():
            return
        try:
            self._request.wait()
            self._outcome.set_result([np.array(tensor.data) for tensor in self._request.output_tensors])
        except RuntimeError as error:
            self._outcome.set_exception(error)

    def give_up(self) -> None:
        """End what is being computed."""
        if not self._outcome.done():
            self._request.cancel()
        self.finish()


def _result(outputs: list[NDArray[np.float32]]) -> Result:
    """Of the graph's outputs: embeddings (batch, E), and logits (batch, 1) where there is a classifier."""
    probability = None
    if len(outputs) > 1:
        with np.errstate(over="ignore"):  # of a logit far below 0, whose probability is 0
            probability = 1 / (1 + np.exp(-outputs[1][:, 0].astype(np.float64)))
    return Result(probability, outputs[0].astype(np.float32))


def _program(bundle: Bundle, choice: EngineChoice) -> Any:
    """The bundle's compiled model, from memory, from the cache, or made."""
    with _lock:
        programs = _programs.setdefault(bundle, {})
        if choice not in programs:
            programs[choice] = _loaded(bundle, choice)
        return programs[choice]


def _loaded(bundle: Bundle, choice: EngineChoice) -> Any:
    unit, settings, batch = _unit(choice.device), _settings(choice), BATCH[choice.device.kind]
    made_from = [bundle.info.sha256, __version__, runtime.version(), unit.name, unit.precisions]
    key = json.dumps([*made_from, settings, batch])
    kept = ENGINES.get(key)
    if kept is not None:
        try:
            return runtime.core().import_model(kept, unit.id, settings)
        except RuntimeError as error:
            _log.warning("a compiled model could not be used again: %s", error)
    from clarus_desktop.inference.engines.graph import build_graph  # which needs torch

    program = runtime.core().compile_model(build_graph(bundle, batch), unit.id, settings)
    if ENGINES.in_use:
        ENGINES.put(key, program.export_model().getvalue())
    return program


def _unit(device: Device) -> runtime.Unit:
    kind = device.kind.removeprefix("intel-").upper()
    return runtime.units()[kind]


def _settings(choice: EngineChoice) -> dict[str, Any]:
    settings: dict[str, Any] = {"INFERENCE_PRECISION_HINT": runtime.PRECISIONS[choice.precision]}
    if choice.device.kind == "cpu":
        # One stream for all threads. They don't spin while they wait, and are not tied to cores, so that the
        # system can move them out of the way of decoding and of the window: none has to be left out.
        settings |= {"NUM_STREAMS": 1, "INFERENCE_NUM_THREADS": CORES, "ENABLE_CPU_PINNING": False}
    return settings
