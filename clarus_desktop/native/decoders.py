"""From the bytes of one compressed image to its samples. Run in a ``Child`` only."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.native.raster import Raster, by_pixel


class Codec(StrEnum):
    """The package that decodes."""

    GDCM = "gdcm"
    CHARLS = "pyjpegls"
    OPENJPEG = "pylibjpeg-openjpeg"


def decoded(codec: Codec, syntax: str, raster: Raster, data: bytes) -> bytes:
    """The samples of one frame as ``raster`` has them, in order, each of ``raster.kind``.

    Raises:
        Exception: of any kind, when they can't be decoded.
    """
    values: NDArray[Any]
    match codec:
        case Codec.GDCM:
            values = _gdcm(data, raster, syntax)
        case Codec.CHARLS:
            values = _charls(data, raster)
        case Codec.OPENJPEG:
            values = _openjpeg(data, raster)
    if values.dtype.itemsize > raster.kind.itemsize:
        raise ValueError(f"samples of type {values.dtype}")
    return values.astype(f"{values.dtype.kind}{raster.kind.itemsize}").tobytes()


def _gdcm(data: bytes, raster: Raster, syntax: str) -> NDArray[Any]:
    """JPEG lossless and extended: an image of one frame, which is one fragment."""
    import gdcm

    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(data)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((raster.columns, raster.rows, 1))
    image.SetDataElement(element)
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(syntax)))
    kind = gdcm.PhotometricInterpretation.GetPIType(raster.colours)
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(kind))
    bits = raster.bits_allocated, raster.bits_stored, raster.bits_stored - 1
    image.SetPixelFormat(gdcm.PixelFormat(raster.samples, *bits, int(raster.signed)))
    buffer = image.GetBuffer().encode("utf-8", "surrogateescape")  # bytes, which gdcm hands over as text
    return by_pixel(np.frombuffer(buffer, raster.kind), raster, by_plane=False)


def _charls(data: bytes, raster: Raster) -> NDArray[Any]:
    """JPEG-LS."""
    import jpeg_ls

    buffer, told = jpeg_ls.decode_pixel_data(data)
    values = np.frombuffer(buffer, np.uint8 if told["bits_per_sample"] <= 8 else np.uint16)
    return by_pixel(values, raster, by_plane=told["components"] > 1 and told["interleave_mode"] == 0)


def _openjpeg(data: bytes, raster: Raster) -> NDArray[Any]:
    """JPEG 2000 and HTJ2K; colours that its own transforms have mixed come out as RGB."""
    from openjpeg.utils import decode

    return by_pixel(decode(data), raster, by_plane=False)
