"""What can compute here, and what is chosen when the user leaves it open."""

from __future__ import annotations

import ctypes
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from clarus_desktop.core.errors import DeviceError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.inference.engines import runtime
from clarus_desktop.inference.loading import load_torch

_LABELS = {
    ("cpu", "openvino"): mark("Processor (OpenVINO)"),
    ("cpu", "torch"): mark("Processor (PyTorch)"),
    ("cuda", "torch"): mark("Graphics card (CUDA)"),
    ("mps", "torch"): mark("Apple GPU (PyTorch)"),
    ("intel-gpu", "openvino"): mark("Intel graphics (OpenVINO)"),
    ("intel-npu", "openvino"): mark("Intel NPU (OpenVINO)"),
}


@dataclass(frozen=True)
class Device:
    """One thing that can compute, and what runs a network on it."""

    kind: str
    """cpu, cuda, mps, intel-gpu or intel-npu."""
    name: str
    """The processor's or the card's name."""
    backend: str = "torch"
    """torch or openvino."""
    precisions: tuple[str, ...] = ("float32",)
    """float32, bfloat16 or float16, in the order in which they are tried when the user leaves it open."""

    @property
    def label(self) -> str:
        """For people: what it is and what runs on it, without its name. English, marked."""
        return _LABELS[self.kind, self.backend]


@dataclass(frozen=True)
class EngineChoice:
    """Where and how precisely to compute."""

    device: Device
    precision: str
    """One of the device's; or auto: the first of them that is exact enough for the model."""


def available() -> dict[str, Device]:
    """All devices of this machine by the name to choose them by; ``cpu`` is always the first.

    ``cpu`` is whatever is fastest on the processor: OpenVINO where it is installed, and torch is then to be
    had as ``torch-cpu``.
    """
    units, processor = runtime.units(), _torch_cpu()
    devices = {"cpu": processor}
    if "CPU" in units:
        fast = Device("cpu", processor.name, "openvino", units["CPU"].precisions)
        devices = {"cpu": fast, "torch-cpu": processor}
    devices |= _torch_cards()
    for kind in ("gpu", "npu"):
        if (unit := units.get(kind.upper())) is not None:
            devices[f"intel-{kind}"] = Device(f"intel-{kind}", unit.name, "openvino", unit.precisions)
    return devices


def resolve(device: str = "auto", precision: str = "auto") -> EngineChoice:
    """Turn a wish into a choice.

    Args:
        device: a key of :func:`available`, or auto: CUDA where there is one, else the processor. Graphics of
            Apple and Intel and neural units are used only on request: whether they are faster, nobody has
            measured yet. torch-cpu is to be had everywhere.
        precision: float32, bfloat16, float16, or auto; see ``EngineChoice``.

    Raises:
        DeviceError: the device is not there, or can't compute in that precision.
    """
    devices = available()
    if device == "torch-cpu":
        devices.setdefault(device, _torch_cpu())
    name = ("cuda" if "cuda" in devices else "cpu") if device == "auto" else device
    if name not in devices:
        raise DeviceError(
            tr("There is no device “{device}” that this program can use.", device=device),
            tr("Choose one of {devices}.", devices=", ".join(devices)),
        )
    chosen = devices[name]
    if precision != "auto" and precision not in chosen.precisions:
        raise DeviceError(
            tr("The device “{name}” can't compute in {precision}.", name=name, precision=precision),
            tr("Choose one of {precisions}.", precisions=", ".join(chosen.precisions)),
        )
    return EngineChoice(chosen, precision)


def cuda_cards() -> int:
    """How many graphics cards CUDA sees."""
    import torch

    return torch.cuda.device_count()


def _torch_cards() -> dict[str, Device]:
    """Graphics that torch computes on, by name. Where there is no driver of any, it would find none, and is
    not imported, which takes seconds."""
    if "torch" not in sys.modules and not _has_driver():
        return {}
    load_torch()
    import torch

    found = {}
    if torch.cuda.is_available():
        precisions = ("float16", "bfloat16", "float32")
        found["cuda"] = Device("cuda", torch.cuda.get_device_name(), "torch", precisions)
    if torch.backends.mps.is_available():
        found["mps"] = Device("mps", "Apple GPU", "torch", ("float32", "float16"))
    return found


def _has_driver() -> bool:
    """Of NVIDIA's cards, or AMD's, which torch calls CUDA too. Apple's is part of the system."""
    if sys.platform == "darwin" or Path("/dev/kfd").exists():
        return True
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _torch_cpu() -> Device:
    return Device("cpu", processor_name(), "torch", ("float32", "bfloat16"))


def processor_name() -> str:
    """As people know it; Linux keeps it where the standard library doesn't look."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
