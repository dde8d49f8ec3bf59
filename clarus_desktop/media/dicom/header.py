"""A DICOM object's header: all but its pixels, read within bounds; what can't be read of it is left out."""

from __future__ import annotations

import io
import logging
import os
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

from pydicom import config, uid
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

from clarus_desktop.core.errors import ClipError, ClipRefusedError, NotAClipError
from clarus_desktop.core.language import tr
from clarus_desktop.media.dicom.syntaxes import SYNTAXES, Plain
from clarus_desktop.media.probe import Source, unreadable

# Warnings and log lines of pydicom quote values, which can name a patient.
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
config.settings.reading_validation_mode = config.IGNORE

_PIXEL_DATA = 0x7FE00010
_FLOAT_PIXELS = (0x7FE00008, 0x7FE00009)
_PER_FRAME_GROUPS = 0x52009230
_LARGEST = 1 << 22
"""Bytes of one element; larger ones are left out. The longest tables of frames have a megabyte or two."""
_LARGEST_HEADER = 1 << 24
"""Bytes read of a header, less what is left out."""
_MOST_READS = 100_000
"""Of a header's bytes, one to three for each element or item: millions of them would take minutes."""
_MOST_DECODED = 1 << 20
"""Bytes of texts, numbers and sequences that are decoded, which takes seconds per megabyte; the rest is left
out. The longest tables of frame times have a few hundred thousand."""
_AS_THEY_ARE = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
"""Kinds of values that stay bytes."""
_LARGEST_INFLATED = 1 << 28
_DEEPEST = 8
"""Sequences within sequences; deeper ones are left out."""
_VR_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_LETTERS_IN_GROUP = 0x400
"""A first group this high is one of the low groups with its bytes swapped: big endian."""
_UNCOMPRESSED = {
    (True, True): uid.ImplicitVRLittleEndian,
    (False, True): uid.ExplicitVRLittleEndian,
    (False, False): uid.ExplicitVRBigEndian,
}
"""Transfer syntax, by whether value representations are implicit and bytes little-endian first."""
_quiet_lock = threading.Lock()


@dataclass(frozen=True)
class PixelData:
    """Where the pixels lie."""

    at: int
    """Offset of the first byte of the value."""
    length: int | None
    """In bytes, as the file says; None: up to a delimiter, in fragments."""
    vr: str


@dataclass(frozen=True, eq=False)
class Head:
    """A header, and what it takes to go on to the pixels."""

    dataset: Dataset
    """Without pixels. Every element is decoded already; those that could not be are left out."""
    syntax: str
    """UID of the transfer syntax: one of ``SYNTAXES``."""
    little_endian: bool
    pixels: PixelData
    size: int
    """Bytes of the file, or of what it inflates to."""
    inflated: bytes | None = None
    """Of a deflated object, the data set; offsets are into it."""

    def open(self, source: Source) -> BinaryIO:
        """What the offsets of ``pixels`` refer to, open for reading."""
        return source.open() if self.inflated is None else io.BytesIO(self.inflated)


def read_header(source: Source) -> Dataset:
    """The header of an image object. Raises as ``read_head``."""
    return read_head(source).dataset


def read_head(source: Source) -> Head:
    """The header of an image object, and where its pixels lie.

    Raises:
        NotAClipError: not DICOM, or nothing that has frames, or none in a way that this program reads.
        ClipRefusedError: it inflates to more than this program reads.
        ClipChangedError, ClipUnreadableError: see ``Source.open``.
    """
    try:
        with source.open() as file, _quiet():
            return _read(file, source.name)
    except (ClipError, MemoryError):
        raise
    except Exception as error:  # pydicom has errors of every kind for damaged headers
        if isinstance(error, OSError) and error.errno is not None:  # which pydicom's own lack
            raise unreadable(source.name, error) from None
        raise NotAClipError(
            tr("“{name}” has a damaged DICOM header.", name=source.name), tr("Copy or export the clip again.")
        ) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Without warnings; one at a time, since the filters of warnings belong to the whole program."""
    with _quiet_lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


class _Bounded:
    """A file of which reads never ask for more than there is, for a length in a damaged header may be
    anything; nor for more than a header may have."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        at = file.tell()
        self.size = file.seek(0, os.SEEK_END)
        file.seek(at)
        self.tell = file.tell
        self.seek = file.seek
        self._left = _LARGEST_HEADER
        self._reads = 0

    def read(self, count: int = -1) -> bytes:
        there = max(self.size - self.tell(), 0)
        data = self._file.read(there if count < 0 else min(count, there))
        self._left -= len(data)
        self._reads += 1
        if self._left < 0 or self._reads > _MOST_READS:
            raise ValueError("the header is too long")
        return data


def _read(file: BinaryIO, name: str) -> Head:
    if file.read(132)[128:] != b"DICM":
        file.seek(0)
    bounded = _Bounded(file)
    meta, _ = _elements(bounded, implicit=False, little=True, group=2)
    told = str(meta.get("TransferSyntaxUID", "")).strip()
    inflated = None
    if told == uid.DeflatedExplicitVRLittleEndian:
        inflated = _inflate(file, name)
        bounded = _Bounded(io.BytesIO(inflated))
    implicit, little = _encoding(bounded, told)
    dataset, pixels = _elements(bounded, implicit=implicit, little=little)
    if pixels is None:
        raise _without_image(dataset, meta, name)
    syntax = told or _UNCOMPRESSED[implicit, little]
    is_known = syntax in SYNTAXES
    if not is_known or (SYNTAXES[syntax].decoder is Plain.NUMPY and pixels.length is None):
        kind = "" if is_known else uid.UID(told).name
        if not kind or kind == told:  # what has no name may be any text
            message = tr(
                "The frames of “{name}” are compressed in a way that this program doesn't know.", name=name
            )
        else:
            message = tr(
                "The frames of “{name}” are compressed in a way, “{way}”, that this program doesn't know.",
                name=name,
                way=kind,
            )
        raise NotAClipError(
            message,
            tr("Export the clip again, uncompressed or as JPEG."),
        )
    return Head(dataset, syntax, little, pixels, bounded.size, inflated)


def _without_image(dataset: Dataset, meta: Dataset, name: str) -> NotAClipError:
    """What an object without pixels is."""
    told = str(dataset.get("SOPClassUID") or meta.get("MediaStorageSOPClassUID") or "")
    kind = uid.UID(told).name if told else ""
    if told == uid.MediaStorageDirectoryStorage:
        return NotAClipError(
            tr("“{name}” is the list of the recordings on a disk, not a recording.", name=name),
            tr("Open its folder and choose the clip inside."),
        )
    if "Rows" in dataset or "Image" in kind:
        return NotAClipError(
            tr("“{name}” was cut short: its frames are missing.", name=name),
            tr("Copy or export the clip again."),
        )
    if kind and kind != told:
        return NotAClipError(
            tr(
                "“{name}” holds no image: it is a DICOM object of the kind “{kind}”.",
                name=name,
                kind=kind.removesuffix(" Storage"),
            ),
            tr("Choose an ultrasound clip."),
        )
    return NotAClipError(
        tr("“{name}” is no DICOM object with an image.", name=name), tr("Choose an ultrasound clip.")
    )


def _encoding(file: _Bounded, syntax: str) -> tuple[bool, bool]:
    """Whether value representations are implicit, and bytes little-endian first."""
    if syntax:
        return syntax == uid.ImplicitVRLittleEndian, syntax != uid.ExplicitVRBigEndian
    start = file.tell()
    head = file.read(6)
    file.seek(start)
    explicit = len(head) == 6 and _VR_LETTERS.issuperset(head[4:])
    return not explicit, not explicit or int.from_bytes(head[:2], "little") < _LETTERS_IN_GROUP


def _elements(
    file: _Bounded, *, implicit: bool, little: bool, group: int | None = None
) -> tuple[Dataset, PixelData | None]:
    """The elements up to the pixels, or those of one group; and where the pixels lie."""
    pixels: list[PixelData] = []

    def at_end(tag: BaseTag, vr: str | None, length: int) -> bool:
        if tag == _PIXEL_DATA:
            pixels[:] = [PixelData(file.tell(), None if length == 0xFFFFFFFF else length, vr or "OW")]
        return tag in (_PIXEL_DATA, *_FLOAT_PIXELS) or (group is not None and tag.group != group)

    dataset = read_dataset(cast(BinaryIO, file), implicit, little, stop_when=at_end, defer_size=_LARGEST)
    dataset.pop(_PER_FRAME_GROUPS, None)
    _settle(dataset, _DEEPEST, _MOST_DECODED)
    return dataset, pixels[0] if pixels else None


def _settle(dataset: Dataset, depth: int, left: int) -> int:
    """Decode every element now, so that nothing fails or warns later, and drop those that can't be; nor are
    private ones needed.

    ``left``: bytes that may be decoded. Returns those that then still may.
    """
    for tag in list(dataset.keys()):
        raw = dataset.get_item(tag)
        length = raw.length if isinstance(raw, RawDataElement) and raw.VR not in _AS_THEY_ARE else 0
        try:
            if tag.is_private or length > left or (depth == 0 and dataset[tag].VR == "SQ"):
                del dataset[tag]
                continue
            left -= length
            element = dataset[tag]
            if element.VR == "SQ":
                for item in element.value:
                    left = _settle(item, depth - 1, left)
            elif element.VR == "PN":
                str(element.value)  # names are decoded as late as that
        except Exception:  # of any kind: a value can be broken in more ways than can be listed
            del dataset[tag]
    return left


def _inflate(file: BinaryIO, name: str) -> bytes:
    """The rest of the file inflated, as far as it can be (PS3.5 A.5)."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated = io.BytesIO()
    left = _LARGEST_INFLATED
    while not inflater.eof and (block := inflater.unconsumed_tail or file.read(1 << 20)):
        try:
            piece = inflater.decompress(block, left)
        except zlib.error:
            break
        inflated.write(piece)
        left -= len(piece)
        if left == 0:
            raise ClipRefusedError(
                tr("“{name}” inflates to more than {limit} MB.", name=name, limit=_LARGEST_INFLATED >> 20),
                tr("Export the clip again without deflation."),
            )
    return inflated.getvalue()
