"""Writing a DICOM object whole or not at all."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pydicom import dcmread, dcmwrite
from pydicom.dataset import Dataset

from clarus_desktop.core.errors import ReportError
from clarus_desktop.report import atomic

Check = Callable[[Dataset], bool]
"""Whether an object that was read back is what it should be."""


def put(dataset: Dataset, path: Path, is_good: Check) -> None:
    """Write an object that has its file meta information, and read it back before it takes its place.

    Raises:
        ReportError: nothing was written, and why.
    """
    written = io.BytesIO()
    dcmwrite(written, dataset, enforce_file_format=True)
    atomic.write(path, written.getvalue(), partial(_check, name=path.name, is_good=is_good))


def _check(path: Path, *, name: str, is_good: Check) -> None:
    try:
        good = is_good(dcmread(path))
    except Exception as error:  # whatever a reader may stumble over, the file is not good
        raise _bad(name) from error
    if not good:
        raise _bad(name)


def _bad(name: str) -> ReportError:
    return ReportError(
        f"“{name}” was not written: the finished file could not be read back whole.",
        "Try again, or choose another disk.",
    )
