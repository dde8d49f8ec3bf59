"""What can compute here, and what is chosen when the user leaves it open."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

import torch

from clarus_desktop.core.errors import DeviceError

PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
_CAN = {
    "cpu": ("float32", "bfloat16"),
    "cuda": ("float32", "bfloat16", "float16"),
    "mps": ("float32", "float16"),
}


@dataclass(frozen=True)
class Device:
    """One thing that can compute."""

    kind: str
    """cpu, cuda or mps."""
    name: str
    """The processor's or the card's name."""


@dataclass(frozen=True)
class EngineChoice:
    """Where and how precisely to compute."""

    device: Device
    precision: str
    """A key of ``PRECISIONS``."""


def available() -> list[Device]:
    """All devices of this machine; the processor is always the first."""
    devices = [Device("cpu", _processor_name())]
    if torch.cuda.is_available():
        devices.append(Device("cuda", torch.cuda.get_device_name()))
    if torch.backends.mps.is_available():
        devices.append(Device("mps", "Apple GPU"))
    return devices


def resolve(device: str = "auto", precision: str = "auto") -> EngineChoice:
    """Turn a wish into a choice.

    Args:
        device: cpu, cuda, mps, or auto: CUDA where there is one, else the processor. Apple's GPU is used
            only on request, as its results have not been compared yet.
        precision: float32, bfloat16, float16, or auto: float32 everywhere, so that every machine gives the
            same tracks; bfloat16 moves probabilities by up to 0.1.

    Raises:
        DeviceError: the device is not there, or can't compute in that precision.
    """
    devices = {found.kind: found for found in available()}
    kind = ("cuda" if "cuda" in devices else "cpu") if device == "auto" else device
    if kind not in devices:
        raise DeviceError(
            f"There is no device “{device}” that this program can use.",
            f"Choose one of {', '.join(devices)}.",
        )
    precision = "float32" if precision == "auto" else precision
    if precision not in _CAN[kind]:
        raise DeviceError(
            f"The device “{kind}” can't compute in {precision}.", f"Choose one of {', '.join(_CAN[kind])}."
        )
    return EngineChoice(devices[kind], precision)


def _processor_name() -> str:
    """As people know it; Linux keeps it where the standard library doesn't look."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
