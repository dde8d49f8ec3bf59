"""OpenVINO, imported without what would report its use over the network; None where it is not installed.

The package imports ``openvino.tools.ovc``, which reports that very moment through ``openvino_telemetry``
unless the user has opted out. It does without both where they can't be imported, so they are made impossible
to import, for as long as the process lives. Nothing else of ours may import OpenVINO.
"""

from __future__ import annotations

import functools
import logging
import sys
from dataclasses import dataclass
from typing import Any

sys.modules["openvino.tools.ovc"] = sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

try:
    import openvino
except (ImportError, OSError) as error:  # not made for this system, or a library of the system is missing
    logging.getLogger(__name__).info("OpenVINO is not there: %s", error)
    openvino = None

__all__ = ["PRECISIONS", "Unit", "core", "openvino", "units", "version"]

PRECISIONS = {"float16": "f16", "bfloat16": "bf16", "float32": "f32"}
"""Ours to OpenVINO's names, the fastest and then the most exact first."""


@dataclass(frozen=True)
class Unit:
    """A part of this machine that OpenVINO can compute on."""

    id: str
    """OpenVINO's own: CPU, GPU, NPU, with a number where there are several."""
    name: str
    """For people."""
    precisions: tuple[str, ...]
    """Those of ``PRECISIONS`` that it computes in natively, in their order."""


def version() -> str:
    """OpenVINO's, with its build."""
    return str(openvino.__version__)


@functools.cache
def core() -> Any:
    """OpenVINO's ``Core``: one for the process."""
    return openvino.Core()


@functools.cache
def units() -> dict[str, Unit]:
    """The first of each kind, by kind: CPU, GPU, NPU. Empty where there is no OpenVINO."""
    if openvino is None:
        return {}
    found: dict[str, Unit] = {}
    for unit in core().available_devices:
        try:
            name = core().get_property(unit, "FULL_DEVICE_NAME")
            able = core().get_property(unit, "OPTIMIZATION_CAPABILITIES")
        except RuntimeError as error:
            logging.getLogger(__name__).warning("OpenVINO can't use %s: %s", unit, error)
            continue
        native = {"float32": "FP32", "bfloat16": "BF16", "float16": "FP16"}
        precisions = tuple(precision for precision in PRECISIONS if native[precision] in able)
        found.setdefault(unit.partition(".")[0], Unit(unit, name, precisions))
    return found
