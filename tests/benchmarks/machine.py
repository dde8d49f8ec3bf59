"""The machine that figures were taken on."""

from __future__ import annotations

import os
import platform
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

FLAGS = ("avx2", "avx512f", "avx512_bf16", "avx512_fp16", "avx512_vnni", "amx_bf16", "amx_fp16", "amx_int8")
"""Of a processor, that decide how fast networks are."""
PACKAGES = (
    *("clarus-desktop", "PySide6-Essentials", "pyqtgraph", "torch", "openvino"),
    *("av", "opencv-python", "pillow", "numpy"),
)


def machine() -> dict[str, Any]:
    """Processor, system and versions. Nothing that names the machine or its user."""
    processor = _processor()
    known = processor.get("flags", "").split()
    return {
        "processor": processor.get("model name") or platform.processor() or platform.machine(),
        "cores": cores(),
        "flags": [flag for flag in FLAGS if flag in known],
        "memory_gb": round(_memory_bytes() / 1e9, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in PACKAGES},
    }


def cores() -> int:
    """That this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load() -> list[float] | None:
    """Mean number of threads that wanted a processor, over 1, 5 and 15 minutes; None where nothing tells."""
    return [round(each, 2) for each in os.getloadavg()] if hasattr(os, "getloadavg") else None


def share_got(seconds: float = 1.0) -> dict[str, float]:
    """What a thread gets that does nothing but count: the share of a processor, and the longest time, in ms,
    for which it was held up. On a virtual machine others may take the rest, which no load tells of."""
    longest, worked = 0.0, time.thread_time()
    start = now = time.perf_counter()
    while now - start < seconds:
        before, now = now, time.perf_counter()
        longest = max(longest, now - before)
    share = (time.thread_time() - worked) / (now - start)
    return {"processor": round(share, 2), "held_up_ms": round(1000 * longest, 1)}


def _processor() -> dict[str, str]:
    """Of the first one, as Linux describes it; empty elsewhere."""
    path = Path("/proc/cpuinfo")
    if not path.is_file():
        return {}
    first = path.read_text(encoding="utf-8").split("\n\n")[0]
    fields = (line.partition(":") for line in first.splitlines())
    return {name.strip(): value.strip() for name, _, value in fields}


def _memory_bytes() -> int:
    if not hasattr(os, "sysconf"):  # on Windows
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
