"""Frames of a video too long to be kept: read from the file again, through a bounded cache."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import chain

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.core.language import tr
from clarus_desktop.media.near import CACHE_BYTES, NearStore
from clarus_desktop.media.probe import Stream
from clarus_desktop.media.video.index import Index, tick_of
from clarus_desktop.media.video.reader import Reader

_FIRST_MARGIN_S = 0.5
"""How far before a frame to seek at first: MPEG streams need about that to give whole images."""
_WIDEN = 8
"""How many times further back each next try goes."""
_DECODING = 6
"""Images' worth of memory that a decoder and the conversions take: half of what may be kept of 4K."""
_CURSORS = 2
"""Places in the file held while nobody reads: one for who watches, one for who analyses."""


class CachedStore(NearStore):
    """Frames read on from one that was read before, or from where a seek lands.

    A seek may land anywhere, and a decoder may begin with broken images. So each image is compared with
    the checksum of the reading pass, and when the frame asked for doesn't come out as it was, the next
    try starts further back, the last one at the start of the file. A frame is exact or an error; how
    well a format seeks decides only how fast it comes.
    """

    def __init__(
        self, source: Stream, first: Image, index: Index, *, cache_bytes: int, seekable: bool
    ) -> None:
        """``first``: an image of their size, of frame 0 if the index says so. ``seekable``: False to read
        from the start each time, for damaged clips: what a decoder makes of damage depends on all that it
        read before."""
        height, width = first.shape[:2]
        memory = min(cache_bytes, CACHE_BYTES) - _DECODING * first.nbytes
        super().__init__(source.name, len(index), first.nbytes, memory)
        self._source = source
        self._size = width, height
        self._index = index
        self._by_tick = index.by_tick() if seekable else {}
        self._margin = max(round(_FIRST_MARGIN_S / index.time_base), 1)
        self._idle: list[_Cursor] = []
        if index.holds(0, first):
            self._keep(0, first)

    @property
    def starts(self) -> tuple[int, ...]:
        """Frames, rising, that are read with few others before them; see ``Clip.starts``."""
        return self._index.starts(self._margin) if self._by_tick else (0,)

    def _read(self, index: int) -> Image:
        self._source.check()
        tries = chain(self._cursors_before(index), map(self._cursor_at, self._starts(index)))
        for cursor in tries:
            try:
                image = self._read_on(cursor, index)
            finally:
                self._put_back(cursor)
            if image is not None:
                return image
        raise ClipChangedError(
            tr("“{name}” gives other images than when it was opened.", name=self._source.name),
            tr("Open the clip again; if that doesn't help, the file is damaged."),
        )

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
        """The idle one from which to read on, taken, if that takes no longer than from where a seek would
        land."""
        start = next(self._starts(index))
        landing = 0 if start is None else self._index.key_at(start)
        with self._lock:
            fit = [cursor for cursor in self._idle if landing <= cursor.position <= index]
            nearest = sorted(fit, key=lambda cursor: cursor.position)[-1:]
            self._idle = [cursor for cursor in self._idle if cursor not in nearest]
        return nearest

    def _cursor_at(self, tick: int | None) -> _Cursor:
        return _Cursor(Reader(self._source, self._size), self._by_tick, tick)

    def _put_back(self, cursor: _Cursor) -> None:
        """It is idle now; of too many, those used longest ago are closed."""
        with self._lock:
            self._idle.append(cursor)
            while len(self._idle) > _CURSORS:
                self._idle.pop(0).close()

    def _read_on(self, cursor: _Cursor, index: int) -> Image | None:
        """Frame ``index`` from this cursor, None when it doesn't give it as it was."""
        for number, image in cursor.images:
            is_exact = self._index.holds(number, image)
            if is_exact:
                self._keep(number, image)
            if number >= index:
                return image if is_exact and number == index else None
        return None

    def _give_back(self) -> None:
        while self._idle:
            self._idle.pop().close()


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
        self.images.close()  # it holds this cursor, and with it a decoder that would wait for the collector
        self._reader.close()

    def _by_count(self) -> Generator[tuple[int, Image], None, None]:
        for number, frame in enumerate(self._reader.frames()):
            self.position = number + 1
            yield number, self._reader.image(frame)

    def _by_tick(self, numbers: dict[int, int]) -> Generator[tuple[int, Image], None, None]:
        for frame in self._reader.frames():
            number = numbers.get(tick) if (tick := tick_of(frame)) is not None else None
            if number is not None:
                self.position = number + 1
                yield number, self._reader.image(frame)
