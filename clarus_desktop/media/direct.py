"""Clips whose images can be read in any order, each by itself: DICOM objects and folders of images."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import FrameStore, Gap, Image
from clarus_desktop.core.errors import ClipChangedError, ClipEmptyError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.media.near import CACHE_BYTES, NearStore
from clarus_desktop.media.progress import OpenProgress, Pulse
from clarus_desktop.media.sector import Sampler
from clarus_desktop.media.store import ArrayStore

MAX_PIXELS = 1 << 26
"""An image larger than this (8192 × 8192) is a damaged header, not a recording."""
_TRIES = 8
"""Pages near the middle, and from the start, that are tried for a picture of the clip."""


BROKEN = mark("“{name}” can't be read as an image.")


class PageError(Exception):
    """One image can't be decoded; those beside it may be sound.

    Its sentence, marked, says why: ``name`` stands in it for the file, and the rest for ``values``.
    """

    def __init__(self, sentence: str = BROKEN, **values: object) -> None:
        super().__init__(sentence)
        self._sentence = sentence
        self._values = values

    def told(self, name: str) -> str:
        """Of a file of that name, for people."""
        return tr(self._sentence, name=name, **self._values)


class Pages(Protocol):
    """The images of one clip, in order. Safe to call from several threads."""

    @property
    def name(self) -> str:
        """File name without folder, for people."""
        ...

    def __len__(self) -> int:
        """Images there should be."""
        ...

    def read(self, number: int) -> Image:
        """Image ``number`` (0-based), a fresh, read-only array.

        Raises:
            PageError: it can't be decoded, or is not there.
            ClipError: nothing can be read any more.
        """
        ...

    def check(self) -> None:
        """Raise ClipChangedError when a file was changed, replaced or taken away."""
        ...

    def changed(self) -> ClipChangedError: ...

    def close(self) -> None: ...


@dataclass(frozen=True, eq=False)
class PagesRead:
    """What one pass through the pages gave."""

    frames: FrameStore
    numbers: tuple[int, ...]
    """Page of each frame, rising."""
    size: tuple[int, int]
    """(width, height) of the frames."""
    gaps: tuple[Gap, ...]
    """Where pages could not be decoded."""
    odd: int
    """Pages left out because they are of another size than the first that could be decoded."""


def reading_pages(
    pages: Pages, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, PagesRead]:
    """Read all pages once. They are kept if they fit in ``budget_bytes``, and read again if not.

    Raises:
        ClipEmptyError: none can be decoded.
        ClipError: see ``Pages.read``.
    """
    count = len(pages)
    numbers: list[int] = []
    checksums: list[int] = []
    first: Image | None = None
    missing: Counter[int] = Counter()
    odd = 0
    kept: NDArray[np.uint8] | None = None
    for number in range(count):
        yield from pulse.report(len(numbers), count)
        try:
            image = pages.read(number)
        except PageError:
            missing[len(numbers)] += 1
            continue
        if first is None:
            first = image
            size = image.shape[1], image.shape[0]
            if (count - number) * image.nbytes <= budget_bytes:
                kept = np.empty((count - number, *image.shape), np.uint8)
            yield OpenProgress(0, count, image)
        elif size != (image.shape[1], image.shape[0]):
            odd += 1
            continue
        if kept is not None:
            kept[len(numbers)] = image
        numbers.append(number)
        checksums.append(zlib.crc32(image.data))
        sampler.add(image)
    if first is None:
        raise no_frame(pages.name)
    pages.check()
    store: FrameStore
    if kept is not None:
        pages.close()
        store = ArrayStore(pages.name, kept[: len(numbers)])
    else:
        store = DirectStore(pages, numbers, checksums, budget_bytes, first)
    gaps = tuple(Gap(at, frames) for at, frames in missing.items())
    return PagesRead(store, tuple(numbers), size, gaps, odd)


def middle_page(pages: Pages, read: Callable[[int], Image]) -> Image:
    """The middle page as ``read`` gives it, or where that can't be decoded, one near it or one of the first.
    The pages are closed.

    Raises:
        ClipEmptyError: none of these can be decoded.
        ClipError: see ``Pages.read``.
    """
    count = len(pages)
    numbers = range(max(count // 2 - _TRIES, 0), min(count // 2 + _TRIES, count))
    near = sorted(numbers, key=lambda number: abs(number - count // 2))[:_TRIES]
    with closing(pages):
        for number in dict.fromkeys((*near, *range(min(count, _TRIES)))):
            try:
                return read(number)
            except PageError:
                continue
    raise no_frame(pages.name)


def no_frame(name: str) -> ClipEmptyError:
    return ClipEmptyError(
        tr("“{name}” holds no frame that can be decoded.", name=name), tr("Copy or export the clip again.")
    )


class DirectStore(NearStore):
    """Frames that are read one by one."""

    def __init__(
        self, pages: Pages, numbers: list[int], checksums: list[int], cache_bytes: int, first: Image
    ) -> None:
        """``numbers``, ``checksums``: page and CRC-32 of each frame. ``cache_bytes``: of frames kept.
        ``first``: frame 0, which is shown first."""
        super().__init__(pages.name, len(numbers), first.nbytes, min(cache_bytes, CACHE_BYTES))
        self._pages = pages
        self._numbers = numbers
        self._checksums = checksums
        self._keep(0, first)

    def _read(self, index: int) -> Image:
        self._pages.check()
        try:
            image = self._pages.read(self._numbers[index])
        except PageError as error:
            raise self._pages.changed() from error
        if zlib.crc32(image.data) != self._checksums[index]:
            raise self._pages.changed()
        self._keep(index, image)
        return image

    def _give_back(self) -> None:
        self._pages.close()
