"""torch's native libraries, loaded without holding up the other threads of the program."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_LIBRARIES = (
    ("libtorch_global_deps", os.RTLD_GLOBAL if os.name == "posix" else 0),
    *(("libtorch_cpu", 0), ("libtorch_cuda", 0)),
    ("libtorch_python", 0),
)
"""As torch itself loads them: the last one brings all others. The two large ones come before, each by itself:
who makes a thread meanwhile waits until the one that is being loaded is there."""


def load_torch() -> None:
    """Have torch's libraries in memory, to be called in a worker before it imports torch.

    Python imports an extension while no other thread can run, which for torch takes half a second: the
    window would stand still. A function that is called through ctypes lets the others run. On Windows torch
    loads its libraries that way itself.
    """
    if "torch" in sys.modules or os.name != "posix":
        return
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    suffix = ".dylib" if sys.platform == "darwin" else ".so"
    for name, visible in _LIBRARIES:
        # One that is missing or can't be loaded is for the import to report.
        path = Path(spec.origin).parent / "lib" / f"{name}{suffix}"
        dlopen(os.fsencode(path), os.RTLD_NOW | visible)
