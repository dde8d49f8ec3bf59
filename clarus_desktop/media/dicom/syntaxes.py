"""Transfer syntaxes, and the one decoder that reads each: results depend on it, so none is left to chance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydicom import uid

from clarus_desktop.native import Codec


class Plain(StrEnum):
    """Decoders that fail without harm: they run in this process."""

    NUMPY = "numpy"
    """Uncompressed: the bytes are the samples."""
    PACKBITS = "Pillow, packbits"
    PILLOW = "Pillow"


class Video(StrEnum):
    """The pixel data is not one image after the other, but one video."""

    FFMPEG = "PyAV"


@dataclass(frozen=True)
class Syntax:
    name: str
    """For people."""
    decoder: Plain | Codec | Video


SYNTAXES: dict[str, Syntax] = {
    uid.ImplicitVRLittleEndian: Syntax("uncompressed", Plain.NUMPY),
    uid.ExplicitVRLittleEndian: Syntax("uncompressed", Plain.NUMPY),
    uid.ExplicitVRBigEndian: Syntax("uncompressed, big endian", Plain.NUMPY),
    uid.DeflatedExplicitVRLittleEndian: Syntax("deflated", Plain.NUMPY),
    uid.RLELossless: Syntax("RLE", Plain.PACKBITS),
    uid.JPEGBaseline8Bit: Syntax("JPEG baseline", Plain.PILLOW),
    uid.JPEGExtended12Bit: Syntax("JPEG extended", Codec.GDCM),
    uid.JPEGLossless: Syntax("JPEG lossless", Codec.GDCM),
    uid.JPEGLosslessSV1: Syntax("JPEG lossless", Codec.GDCM),
    uid.JPEGLSLossless: Syntax("JPEG-LS", Codec.CHARLS),
    uid.JPEGLSNearLossless: Syntax("JPEG-LS near-lossless", Codec.CHARLS),
    uid.JPEG2000Lossless: Syntax("JPEG 2000 lossless", Codec.OPENJPEG),
    uid.JPEG2000: Syntax("JPEG 2000", Codec.OPENJPEG),
    uid.HTJ2KLossless: Syntax("HTJ2K lossless", Codec.OPENJPEG),
    uid.HTJ2KLosslessRPCL: Syntax("HTJ2K lossless", Codec.OPENJPEG),
    uid.HTJ2K: Syntax("HTJ2K", Codec.OPENJPEG),
    uid.MPEG2MPML: Syntax("MPEG-2", Video.FFMPEG),
    uid.MPEG2MPMLF: Syntax("MPEG-2", Video.FFMPEG),
    uid.MPEG2MPHL: Syntax("MPEG-2", Video.FFMPEG),
    uid.MPEG2MPHLF: Syntax("MPEG-2", Video.FFMPEG),
    uid.MPEG4HP41: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP41F: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP41BD: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP41BDF: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP422D: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP422DF: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP423D: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP423DF: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP42STEREO: Syntax("H.264", Video.FFMPEG),
    uid.MPEG4HP42STEREOF: Syntax("H.264", Video.FFMPEG),
    uid.HEVCMP51: Syntax("HEVC", Video.FFMPEG),
    uid.HEVCM10P51: Syntax("HEVC", Video.FFMPEG),
}
"""By transfer syntax UID."""
