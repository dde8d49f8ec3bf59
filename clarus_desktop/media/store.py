"""The frames of a clip, all in memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipError
from clarus_desktop.core.language import tr


class ArrayStore:
    """All frames in memory. Safe without a lock: nothing is written once it is made."""

    def __init__(self, name: str, images: NDArray[np.uint8]) -> None:
        """``images``: (frame_count, height, width, 3) uint8 RGB; made read-only."""
        images.flags.writeable = False
        self._name = name
        self._count = len(images)
        self._images: NDArray[np.uint8] | None = images

    def __len__(self) -> int:
        return self._count

    def at_hand(self, index: int) -> Image | None:
        return None if self._images is None else self.frame(index)

    def frame(self, index: int) -> Image:
        images = self._images
        if images is None:
            raise closed(self._name)
        check_index(index, self._count)
        image: Image = images[index]
        return image

    def close(self) -> None:
        self._images = None


def check_index(index: int, count: int) -> None:
    if not 0 <= index < count:
        raise IndexError(f"frame {index} of a clip with {count} frames")


def closed(name: str) -> ClipError:
    return ClipError(tr("“{name}” was closed.", name=name), tr("Open the clip again."))
