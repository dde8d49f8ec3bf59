"""From the bytes of one frame to its samples: what this process does itself, and what it checks before."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.media.dicom.syntaxes import Plain
from clarus_desktop.native import Raster, Samples, by_pixel

_MOST_SCANS = 32
"""Of a JPEG image: each costs as much time as an image, and needs no more than a few bytes."""
_SIZE_MARKERS = frozenset({*range(0xC0, 0xD0), 0xF7}) - {0xC4, 0xC8, 0xCC}
"""Start of frame (ITU-T T.81 table B.1, T.87), less the markers of tables among them."""


class DecodingError(Exception):
    """The bytes are not those of a frame of this size."""


def check_size(raster: Raster, data: bytes) -> None:
    """Look at the size that a JPEG, JPEG-LS or JPEG 2000 image says it has: a decoder reserves memory for it.

    Raises:
        DecodingError: it is another than the object's, or there are more scans than any image needs.
        struct.error: the image ends in its header.
    """
    size = _size(data)
    if size != (raster.columns, raster.rows):
        raise DecodingError(f"{size} pixels in place of {(raster.columns, raster.rows)}")
    if data.count(b"\xff\xda") > _MOST_SCANS:
        raise DecodingError("too many scans")


def decode(decoder: Plain, raster: Raster, data: bytes) -> Samples:
    """The samples of one frame.

    Raises:
        Exception: of any kind, when they can't be decoded.
    """
    samples = _DECODERS[decoder](data, raster)
    if samples.shape != raster.shape:
        raise DecodingError(f"samples of shape {samples.shape}")
    return samples.astype(raster.kind, copy=False)


def _size(data: bytes) -> tuple[int, int] | None:
    """(width, height); None where there is none."""
    is_jpeg = data.startswith(b"\xff\xd8")
    start = -1 if is_jpeg else data.find(b"\xff\x4f\xff\x51")  # JPEG 2000, some behind a JP2 header
    if start >= 0:
        right, lower, left, upper = struct.unpack_from(">4I", data, start + 8)
        return right - left, lower - upper
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _SIZE_MARKERS:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 1 if marker == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _numpy(data: bytes, raster: Raster) -> NDArray[Any]:
    kind = raster.kind.newbyteorder(">" if raster.big_endian else "<")
    values = np.frombuffer(data, kind, raster.frame_bytes // kind.itemsize)
    if raster.is_subsampled:  # Y, Y, Cb, Cr for every two pixels (PS3.3 C.7.6.3.1.2)
        values = values.reshape(-1, 4)[:, [0, 2, 3, 1, 2, 3]]
    return by_pixel(values, raster, by_plane=raster.by_plane and not raster.is_subsampled)


def _packbits(data: bytes, raster: Raster) -> NDArray[Any]:
    """RLE (PS3.5 annex G): a table of offsets, then one segment for each byte of a sample, high one first."""
    from PIL import Image

    count, *offsets = struct.unpack_from("<16I", data)
    if count != raster.samples * raster.kind.itemsize:
        raise DecodingError(f"{count} segments")
    pixels = raster.rows * raster.columns
    planes = []
    for start, end in zip(offsets[:count], [*offsets[1:count], len(data)], strict=True):
        # as one long row: some writers let a run go on into the next row
        plane = Image.frombytes("L", (pixels, 1), data[start:end], "packbits", "L")
        planes.append(np.asarray(plane).ravel())
    return by_pixel(np.stack(planes, axis=-1).view(raster.kind.newbyteorder(">")), raster, by_plane=False)


def _pillow(data: bytes, raster: Raster) -> NDArray[Any]:
    """JPEG; colours come out as RGB."""
    from PIL import Image, JpegImagePlugin

    check_size(raster, data)
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        assert isinstance(image, JpegImagePlugin.JpegImageFile)
        names = bytes(component for component, *_ in image.layer)
        says_how = image.info.keys() & {"jfif", "adobe_transform"} or names == b"RGB"
        if raster.colours == "RGB" and not says_how:
            image.draft("YCbCr", image.size)  # as stored: libjpeg would take it for YCbCr and convert it
            return np.asarray(image)
        return by_pixel(
            np.asarray(image.convert("RGB" if raster.samples == 3 else "L")), raster, by_plane=False
        )


_DECODERS: dict[Plain, Callable[[bytes, Raster], NDArray[Any]]] = {
    Plain.NUMPY: _numpy,
    Plain.PACKBITS: _packbits,
    Plain.PILLOW: _pillow,
}
