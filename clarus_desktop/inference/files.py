"""Storing a model file: whole or not at all, in words a user understands."""

from __future__ import annotations

from pathlib import Path

from clarus_desktop.core import atomic
from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.language import tr


def store(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all; its folder is made where missing. A private one can be read by this
    user only.

    Raises:
        ModelError: the file could not be written; what stood at ``path`` still stands there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write_bytes(path, content, private=private)
    except OSError as error:
        raise ModelError(
            tr("“{name}” could not be written ({reason}).", name=path.name, reason=error.strerror or error),
            tr("Check that the disk has room and that the folder may be written to."),
        ) from error
