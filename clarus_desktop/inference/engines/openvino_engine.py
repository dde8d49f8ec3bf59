"""OpenVINO: several times as fast as torch on a processor; Intel's graphics and neural units too."""

from __future__ import annotations

import json
import logging
import threading
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import torch
from numpy.typing import NDArray

from clarus_desktop import __version__
from clarus_desktop.core.cache import ENGINES
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import CORES, Device, EngineChoice
from clarus_desktop.inference.engines import runtime
from clarus_desktop.inference.engines.base import Engine, Result, failure

BATCH = {"cpu": 8, "intel-gpu": 16, "intel-npu": 1}
"""Frames at once. On a processor 16 are hardly faster, and a batch is the time that a cancel may take."""
_log = logging.getLogger(__name__)
_lock = threading.Lock()
_programs: WeakKeyDictionary[Bundle, dict[EngineChoice, Any]] = WeakKeyDictionary()
"""Compiled models, which any thread may use, as long as their bundle is in use."""


class OpenVinoEngine(Engine):
    """A network run by OpenVINO."""

    def __init__(self, bundle: Bundle, choice: EngineChoice, notes: tuple[str, ...] = ()) -> None:
        """``choice`` names a precision, not auto; ``notes`` are for ``info``.

        Raises:
            AnalysisError: OpenVINO can't compile the network for the device.
        """
        self._choice = choice
        self._notes = notes
        self.batch = BATCH[choice.device.kind]
        try:
            self._request = _program(bundle, choice).create_infer_request()
        except Exception as error:  # OpenVINO's, or a torchvision whose layers are not those we know
            raise failure(choice.device.name, error) from error

    @property
    def info(self) -> EngineInfo:
        device = self._choice.device
        return EngineInfo(device.kind, device.name, "openvino", self._choice.precision, self._notes)

    def close(self) -> None:
        """Free the buffers; the compiled model stays with its bundle, for the next engine."""
        del self._request

    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        try:
            # The frames are only looked at; the outputs stand in buffers that the next run writes to again.
            outputs = self._request.infer([gray], share_inputs=True, share_outputs=True)
        except RuntimeError as error:
            raise failure(self._choice.device.name, error) from error
        probability = None
        if len(outputs) > 1:
            probability = torch.from_numpy(outputs[1][:, 0]).double().sigmoid().numpy()
        return Result(probability, outputs[0].astype(np.float32))


def _program(bundle: Bundle, choice: EngineChoice) -> Any:
    """The bundle's compiled model, from memory, from the cache, or made."""
    with _lock:
        programs = _programs.setdefault(bundle, {})
        if choice not in programs:
            programs[choice] = _loaded(bundle, choice)
        return programs[choice]


def _loaded(bundle: Bundle, choice: EngineChoice) -> Any:
    from clarus_desktop.inference.engines.graph import build_graph

    unit, settings, batch = _unit(choice.device), _settings(choice), BATCH[choice.device.kind]
    made_from = [bundle.info.sha256, __version__, runtime.version(), unit.name, unit.precisions]
    key = json.dumps([*made_from, settings, batch])
    kept = ENGINES.get(key)
    if kept is not None:
        try:
            return runtime.core().import_model(kept, unit.id, settings)
        except RuntimeError as error:
            _log.warning("a compiled model could not be used again: %s", error)
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
