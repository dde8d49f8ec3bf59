"""The frames of an object whose frames are compressed each by itself, or not at all."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from contextlib import ExitStack

import numpy as np

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipChangedError, ClipEmptyError, ClipUnreadableError
from clarus_desktop.core.language import tr
from clarus_desktop.media.dicom.colours import Colours
from clarus_desktop.media.dicom.decoding import check_size, decode
from clarus_desktop.media.dicom.fragments import Span
from clarus_desktop.media.dicom.frames import Frames, find_frames, raster_of
from clarus_desktop.media.dicom.header import Head
from clarus_desktop.media.dicom.syntaxes import SYNTAXES, Plain
from clarus_desktop.media.direct import PageError, no_frame
from clarus_desktop.media.probe import Source, unreadable
from clarus_desktop.native import Child, ChildNotStartedError, Codec, Raster, Samples, decoded

_LIMIT_S = 2.0
_LIMIT_S_PER_PIXEL = 1e-6
"""Time for one frame in a process of its own: many times what the slowest decoder needs."""


class DicomPages:
    """See ``direct.Pages``.

    Attributes:
        frames: where they lie.
    """

    def __init__(self, source: Source, head: Head) -> None:
        """Raises ClipError when there is no frame that could be shown."""
        self._source = source
        self._pixels = head.pixels
        self._raster = raster = raster_of(head, source.name)
        decoder = SYNTAXES[head.syntax].decoder
        self._image = Colours(head.dataset, raster, decoder, source.name).image
        self._lock = threading.Lock()
        with ExitStack() as opened:
            self._file = opened.enter_context(head.open(source))
            try:
                self.frames: Frames = find_frames(self._file, head, raster)
            except OSError as error:
                raise unreadable(source.name, error) from None
            if not self.frames.spans:
                raise _without_frames(source.name, self.frames)
            opened.pop_all()
        self._decode: Callable[[bytes], Samples]
        if isinstance(decoder, Plain):
            self._close_decoder: Callable[[], None] = lambda: None
            self._decode = functools.partial(decode, decoder, raster)
        else:
            assert isinstance(decoder, Codec)
            limit_s = _LIMIT_S + _LIMIT_S_PER_PIXEL * raster.rows * raster.columns
            child = Child(functools.partial(decoded, decoder, head.syntax, raster), limit_s)
            self._close_decoder = child.close
            self._decode = functools.partial(_decode_in, child, raster)

    @property
    def name(self) -> str:
        return self._source.name

    def __len__(self) -> int:
        return len(self.frames.spans)

    def read(self, number: int) -> Image:
        spans = self.frames.spans[number]
        if not spans:
            raise PageError
        try:
            with self._lock:
                data = b"".join(map(self._bytes, spans))
        except OSError as error:
            raise unreadable(self.name, error) from None
        try:
            return self._image(self._decode(data))
        except MemoryError:
            raise
        except ChildNotStartedError as error:
            raise ClipUnreadableError(
                tr("The decoder for “{name}” could not be started.", name=self.name),
                tr("Close other programs and try again."),
            ) from error
        except Exception as error:  # decoders fail on damaged bytes in more ways than can be listed
            raise PageError from error

    def check(self) -> None:
        self._source.check()

    def changed(self) -> ClipChangedError:
        return self._source.changed()

    def close(self) -> None:
        with self._lock:
            self._file.close()
        self._close_decoder()

    def _bytes(self, span: Span) -> bytes:
        """Words of two bytes are swapped back, where samples of one byte are stored in swapped words."""
        at, length = span
        is_swapped = self._raster.big_endian and self._raster.bits_allocated == 8 and self._pixels.vr == "OW"
        odd = (at - self._pixels.at) % 2 if is_swapped else 0
        self._file.seek(at - odd)
        if not is_swapped:
            return self._file.read(length)
        words = self._file.read(-(-(length + odd) // 2) * 2)
        return np.frombuffer(words, np.uint16).byteswap().tobytes()[odd : odd + length]


def _without_frames(name: str, frames: Frames) -> ClipEmptyError:
    if not frames.is_cut:
        return no_frame(name)
    return ClipEmptyError(
        tr("“{name}” was cut short within its first frame.", name=name), tr("Copy or export the clip again.")
    )


def _decode_in(child: Child, raster: Raster, data: bytes) -> Samples:
    check_size(raster, data)
    rows, columns, samples = raster.shape
    answer = child.run(data, rows * columns * samples * raster.kind.itemsize)
    return np.frombuffer(answer, raster.kind).reshape(raster.shape)
