"""Where the frames of an open clip come from: one array, or the file again through a bounded cache."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipError
from clarus_desktop.media.index import Index, tick_of
from clarus_desktop.media.probe import Source
from clarus_desktop.media.reader import Reader

_FIRST_MARGIN_S = 0.5
"""How far before a frame to seek at first: MPEG streams need about that to give whole images."""
_WIDEN = 8
"""How many times further back each next try goes."""
_CURSORS = 2
"""Places in the file held at once: one for who watches, one for who analyses."""


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

    def frame(self, index: int) -> Image:
        images = self._images
        if images is None:
            raise _closed(self._name)
        _check_index(index, self._count)
        image: Image = images[index]
        return image

    def close(self) -> None:
        self._images = None


class CachedStore:
    """Frames read from the file when they are asked for; the last used ones are kept.

    A seek may land anywhere, and a decoder may begin with broken images. So each image is compared with
    the checksum of the reading pass, and when the frame asked for doesn't come out as it was, the next
    try starts further back, the last one at the start of the file. A frame is exact or an error; how
    well a format seeks decides only how fast it comes.
    """

    def __init__(
        self, source: Source, size: tuple[int, int], index: Index, *, cache_bytes: int, seekable: bool
    ) -> None:
        """``size``: (width, height). ``seekable``: False to read from the start each time, for damaged
        clips: what a decoder makes of damage depends on all that it read before."""
        width, height = size
        self._source = source
        self._size = size
        self._index = index
        self._by_tick = index.by_tick() if seekable else {}
        self._margin = max(round(_FIRST_MARGIN_S / index.time_base), 1)
        self._capacity = max(cache_bytes // (width * height * 3), 1)
        self._cache: OrderedDict[int, Image] = OrderedDict()
        self._cursors: list[_Cursor] = []
        self._closed = False
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._index)

    def frame(self, index: int) -> Image:
        _check_index(index, len(self))
        with self._lock:
            if self._closed:
                raise _closed(self._source.name)
            if index not in self._cache:
                self._source.check()
                return self._read(index)
            self._cache.move_to_end(index)
            return self._cache[index]

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._cache.clear()
            while self._cursors:
                self._cursors.pop().close()

    def _read(self, index: int) -> Image:
        tries = chain(self._cursors_before(index), map(self._cursor_at, self._starts(index)))
        for cursor in tries:
            image = self._read_on(cursor, index)
            if image is not None:
                return image
        raise self._source.changed()

    def _starts(self, index: int) -> Iterator[int | None]:
        """Ticks to seek to, further and further back; None is the start of the file."""
        tick, first = self._index.ticks[index], self._index.ticks[0]
        if self._by_tick and tick is not None and first is not None:
            margin = self._margin
            while tick - margin > first:
                yield tick - margin
                margin *= _WIDEN
        yield None

    def _cursors_before(self, index: int) -> list[_Cursor]:
        """The one from which to read on, if that takes no longer than from where a seek would land."""
        start = next(self._starts(index))
        landing = 0 if start is None else self._index.key_at(start)
        fit = [cursor for cursor in self._cursors if landing <= cursor.position <= index]
        return sorted(fit, key=lambda cursor: cursor.position)[-1:]

    def _cursor_at(self, tick: int | None) -> _Cursor:
        """A fresh cursor in the place of the one used longest ago."""
        if len(self._cursors) == _CURSORS:
            self._cursors.pop(0).close()
        cursor = _Cursor(Reader(self._source, self._size), self._by_tick, tick)
        self._cursors.append(cursor)
        return cursor

    def _read_on(self, cursor: _Cursor, index: int) -> Image | None:
        """Frame ``index`` from this cursor, None when it doesn't give it as it was."""
        self._cursors.remove(cursor)
        self._cursors.append(cursor)
        for number, image in cursor.images:
            is_exact = self._index.holds(number, image)
            if is_exact:
                self._keep(number, image)
            if number >= index:
                return image if is_exact and number == index else None
        return None

    def _keep(self, index: int, image: Image) -> None:
        self._cache[index] = image
        self._cache.move_to_end(index)
        if len(self._cache) > self._capacity:
            self._cache.popitem(last=False)


class _Cursor:
    """A reader on its way through the file."""

    def __init__(self, reader: Reader, by_tick: dict[int, int], tick: int | None) -> None:
        """``tick``: where to seek to; None to stay at the start and count."""
        self.position = 0
        """Index of the frame that comes next, as far as is known."""
        self._reader = reader
        if tick is not None:
            reader.seek(tick)
        self.images = self._by_tick(by_tick) if tick is not None else self._by_count()

    def close(self) -> None:
        self._reader.close()

    def _by_count(self) -> Iterator[tuple[int, Image]]:
        for number, frame in enumerate(self._reader.frames()):
            self.position = number + 1
            yield number, self._reader.image(frame)

    def _by_tick(self, numbers: dict[int, int]) -> Iterator[tuple[int, Image]]:
        for frame in self._reader.frames():
            number = numbers.get(tick) if (tick := tick_of(frame)) is not None else None
            if number is not None:
                self.position = number + 1
                yield number, self._reader.image(frame)


def _check_index(index: int, count: int) -> None:
    if not 0 <= index < count:
        raise IndexError(f"frame {index} of a clip with {count} frames")


def _closed(name: str) -> ClipError:
    return ClipError(f"“{name}” was closed.", "Open the clip again.")
