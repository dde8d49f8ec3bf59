"""What is found out about a file's structure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class Structure:
    is_whole: bool = True
    """The file reaches the end that its structure has; False: it was cut."""
    broken_at: int | None = None
    """The byte at which the structure makes no sense any more though the file goes on."""


WHOLE = Structure()
"""Nothing wrong is to be seen."""


def read_at(file: BinaryIO, offset: int, count: int) -> bytes:
    """Up to ``count`` bytes from ``offset`` on; fewer where the file ends."""
    file.seek(offset)
    return file.read(count)
