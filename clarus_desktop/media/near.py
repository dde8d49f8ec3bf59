"""Clips too long to be kept: frames are read when they are asked for, and those near the reviewer stay."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from bisect import insort
from collections.abc import Iterator
from contextlib import contextmanager

from clarus_desktop.core.clip import Image
from clarus_desktop.media.store import check_index, closed

CACHE_BYTES = 3 << 26
"""Of memory that the frames kept take at most: seven seconds of 640 × 480. More would hardly be looked at
again before the reviewer has gone on."""


class NearStore(ABC):
    """Frames that a kind of clip reads anew; some are kept, those nearest to where the reviewer is.

    So whoever goes through the whole clip, as the analysis does, takes away nothing of what is there, and
    leaves behind what the reviewer comes to next. Where that is, ``at_hand`` tells, which the window alone
    calls: for the frame shown and those ahead.
    """

    def __init__(self, name: str, count: int, image_bytes: int, cache_bytes: int) -> None:
        """``name``: of the file, for people. ``count``: frames of the clip. ``cache_bytes``: of memory that
        those kept may take; one is kept always."""
        self._name = name
        self._count = count
        self._kept = Nearest(max(cache_bytes // image_bytes, 1))
        self._readers = 0
        self._closed = False
        self._lock = threading.Lock()
        """Of all that changes; never held while a frame is read."""

    def __len__(self) -> int:
        return self._count

    def at_hand(self, index: int) -> Image | None:
        check_index(index, self._count)
        with self._lock:
            self._kept.look_at(index)
            return self._kept.get(index)

    def frame(self, index: int) -> Image:
        check_index(index, self._count)
        with self._lock:
            image = self._kept.get(index)
        if image is None:
            with self._reading():
                image = self._read(index)
        return image

    def close(self) -> None:
        with self._lock:
            was_closed, self._closed = self._closed, True
            self._kept.clear()
            if not was_closed and not self._readers:
                self._give_back()

    @abstractmethod
    def _read(self, index: int) -> Image:
        """Frame ``index``, read and given to ``_keep``; may be called by several threads at once."""

    @abstractmethod
    def _give_back(self) -> None:
        """Close the files. Called once, when nobody reads any more, with the lock held."""

    def _keep(self, index: int, image: Image) -> None:
        with self._lock:
            if not self._closed:
                self._kept.put(index, image)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """The files stay open within; the last reader of a store that was closed closes them."""
        with self._lock:
            if self._closed:
                raise closed(self._name)
            self._readers += 1
        try:
            yield
        finally:
            with self._lock:
                self._readers -= 1
                if self._closed and not self._readers:
                    self._give_back()


class Nearest:
    """At most ``capacity`` images: the one put last, and those nearest to where the reviewer is."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._images: dict[int, Image] = {}
        self._indices: list[int] = []
        """Of the images, rising."""
        self._place: int | None = None
        self._asked = 0

    def look_at(self, index: int) -> None:
        """The reviewer asks for a frame, and is there if the one asked for before lies beside it; a single
        frame elsewhere, for a picture in a list, doesn't count."""
        if self._place is None or abs(index - self._asked) <= 1:
            self._place = index
        self._asked = index

    def get(self, index: int) -> Image | None:
        return self._images.get(index)

    def put(self, index: int, image: Image) -> None:
        """Keep an image; if they are too many, the furthest one is given up for it. Where nobody reviews, it
        is itself the place."""
        if index not in self._images:
            if len(self._indices) == self._capacity:
                place = index if self._place is None else self._place
                behind, ahead = place - self._indices[0], self._indices[-1] - place
                del self._images[self._indices.pop(0 if behind > ahead else -1)]
            insort(self._indices, index)
        self._images[index] = image

    def clear(self) -> None:
        self._images.clear()
        self._indices.clear()
