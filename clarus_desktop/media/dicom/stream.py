"""The video inside a DICOM object, as a file of its own."""

from __future__ import annotations

import io
import os
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import BinaryIO, Self, cast

from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.media.dicom.fragments import Span, fragments_at
from clarus_desktop.media.dicom.header import Head
from clarus_desktop.media.probe import Source, unreadable


@dataclass(frozen=True)
class EmbeddedVideo:
    """Fragments of a file joined, as a ``probe.Stream``."""

    source: Source
    spans: tuple[Span, ...]
    is_cut: bool
    """The file ends before the video does."""

    @classmethod
    def of(cls, source: Source, head: Head) -> Self:
        """The video that the pixels are, in as many fragments as there may be."""
        try:
            with head.open(source) as file:
                fragments = fragments_at(file, head.pixels.at, head.size)
        except OSError as error:
            raise unreadable(source.name, error) from None
        spans = (*(fragment.span for fragment in fragments.found), *fragments.rest)
        return cls(source, spans, fragments.is_cut)

    @property
    def name(self) -> str:
        return self.source.name

    def open(self) -> BinaryIO:
        """See ``Source.open``."""
        return cast(BinaryIO, io.BufferedReader(_Joined(self.source.open(), self.spans)))

    def check(self) -> None:
        self.source.check()

    def changed(self) -> ClipChangedError:
        return self.source.changed()


class _Joined(io.RawIOBase):
    """Parts of a file, one after the other."""

    def __init__(self, file: BinaryIO, spans: Iterable[Span]) -> None:
        self._file = file
        self._spans = [span for span in spans if span[1]]
        self._ends = list(accumulate(length for _, length in self._spans))
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        size = self._ends[-1] if self._ends else 0
        self._at = max(offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: size}[whence], 0)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        number = bisect_right(self._ends, self._at)
        if number == len(self._ends):
            return 0
        start, length = self._spans[number]
        left = self._ends[number] - self._at
        self._file.seek(start + length - left)
        data = self._file.read(min(left, len(buffer)))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._file.close()
        super().close()
