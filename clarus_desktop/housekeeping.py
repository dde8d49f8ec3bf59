"""What Python does besides running the program: done when the window is idle, and never in its way.

Python looks for objects that hold each other alive in whatever thread makes one too many, while no other
thread runs. With half a million objects of torch's in memory that takes up to a third of a second, in which
the window stands still. See docs/decisions/0018.
"""

from __future__ import annotations

import functools
import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
"""From one round to the next."""
YOUNG = 1000
"""New objects from which on it is worth while to look for garbage."""
BURST = 30_000
"""New objects in one round from which on they are taken for those of a library that is being imported, which
stay for good, and are not looked at again. A clip, its tracks and findings make some thousands."""
LONG_S = 0.01
"""Of processor time for a round. If it took longer, what is left is put out of reach too."""
TURN_S = 0.001
"""How long a worker may go on running Python while the window's thread waits for its turn; by default five
times as long. What is shown takes some turns."""


@contextmanager
def done_when_idle(parent: QObject) -> Iterator[None]:
    """Within, garbage is collected by the event loop of ``parent``'s thread alone, between two events.

    Objects that are there at the beginning stay out of it, as those of libraries do. Afterwards all is as it
    was before.
    """
    was_enabled, turn_s = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    gc.freeze()
    sys.setswitchinterval(TURN_S)
    timer = QTimer(parent)
    timer.timeout.connect(tidy)
    timer.start(EVERY_MS)
    try:
        yield
    finally:
        timer.stop()
        timer.deleteLater()
        sys.setswitchinterval(turn_s)
        gc.unfreeze()
        if was_enabled:
            gc.enable()


def tidy() -> None:
    """One round: collect garbage, and give the system back what nobody needs any more."""
    young = gc.get_count()[0]
    if young > BURST:
        gc.freeze()
    elif young > YOUNG:
        began = time.thread_time()
        gc.collect()
        if time.thread_time() - began > LONG_S:
            gc.freeze()
    _trimmer()()


@functools.cache
def _trimmer() -> Callable[[], object]:
    """What makes the C library give back memory that was freed. glibc keeps it, in a pool for each thread:
    half a gigabyte after a long clip. Others give it back by themselves."""
    import ctypes  # here, as the window is painted before it is needed

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    return (lambda: None) if trim is None else lambda: trim(0)
