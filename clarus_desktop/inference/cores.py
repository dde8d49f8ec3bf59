"""How many cores of the processor this process may use: as torch counts them, without importing it."""

from __future__ import annotations

import os
from pathlib import Path

_TOLD = ("MKL_NUM_THREADS", "OMP_NUM_THREADS")
"""By which a process is told to use fewer; the first one that is a number counts."""


def _told() -> int:
    """0: nothing."""
    numbers = (os.environ.get(name, "").partition(",")[0].strip() for name in _TOLD)
    return next((int(number) for number in numbers if number.isdecimal()), 0)


def _there() -> int:
    """Cores, and not the threads that some run two of; where that can't be told, threads."""
    if not hasattr(os, "sched_getaffinity"):
        return os.cpu_count() or 1
    allowed = os.sched_getaffinity(0)
    system = Path("/sys/devices/system/cpu")
    try:
        cores = {(system / f"cpu{each}/topology/thread_siblings_list").read_text() for each in allowed}
    except OSError:
        return len(allowed)
    return len(cores)


CORES = _told() or _there()
"""Counted before anything limits torch's threads."""
