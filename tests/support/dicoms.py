"""Small DICOM ultrasound objects, written on the spot: every transfer syntax, every kind of colour."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import gdcm
import jpeg_ls
import numpy as np
from numpy.typing import NDArray
from openjpeg.utils import encode_array
from PIL import Image
from pydicom import dcmread, uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate, encapsulate_extended, generate_frames
from pydicom.filewriter import dcmwrite
from pydicom.pixels.encoders import RLELosslessEncoder

Images = NDArray[Any]
"""(frames, rows, columns) or (frames, rows, columns, 3), uint8 or uint16."""

# 12 × 8 pixels of ``gradient()``: there is no encoder among the packages that are used. Made with OpenJPH.
_HTJ2K = {
    1: "|4;u>04YEK0000C0000800000000000000C000080000000000009R90sl|{2mk^A00092QUDA90ssL31q1{@0smY86Cg-XP"
    "*6}%P*6}%P*6}vNJ#%=02crOPjF>!N>E53R%LP^FfKASE;BCwkN^q*00000RR971lfWg30S9yd0KgJ}m;ncL0KgHz695-;08"
    "r=vA~XQN6F?Jyrul#ibO5F?03>%+0Kg}JRe%5h*r&pE01yBG{@@Jv$?UfP|Je",
    3: "|4;u>053oQ0000C0000800000000000000C00008000000000000RdB0S5sA2LS>9Pyh%30ssI21OHM03;+TE0RaUB1V91*T"
    "mTawP*_-4SXfwCSXfwCSWr+<|6~9c00B>MWo}APNFY{aav(4+GBz$VF8`1K3IG5A009pG0soW05`g;vM|1$d5`awshjakI5`"
    "Yx}hjah{006)VK=A;_bO68!K;{7lbO68!Kr#V`bO68!AOx@iK>h$@0QmqxbO8PUV*tPi-~_-Ya{zk%03tL1zzJXk!1(}2bO5"
    "5F075hXzzJXkumVv00p-*H?n88x0N?`FbO68!pakH${(uW~0J_!yBzIK+zzLuQKv3v_i*x``2>JlzcU1tu6F?I{69E1&1^Oi"
    "b{zI<j1pt5ruwXR+z!k6sqX1NZ006200ICGxtXQqL0000A3JMAe`T)Rr0ghCyxc~qF001;pt+oKb6%YkrLJ0BNZ~}Dzq7Xue"
    "-~jdj0qnQ{|Je",
}


def tiles(frames: int = 4, rows: int = 48, columns: int = 64, seed: int = 0) -> Images:
    """(frames, rows, columns, 3) uint8: tiles of 8 × 8 pixels in random colours."""
    shape = frames, -(-rows // 8), -(-columns // 8), 3
    drawn = np.random.default_rng(seed).integers(0, 256, shape, np.uint8)
    return drawn.repeat(8, axis=1).repeat(8, axis=2)[:, :rows, :columns]


def gradient(frames: int = 4, samples: int = 3) -> Images:
    """(frames, 8, 12[, 3]) uint8: what ``_HTJ2K`` holds, in every frame."""
    gray = np.add.outer(np.arange(8), np.arange(12)).astype(np.uint8) * 9
    image = gray if samples == 1 else np.stack([gray, 255 - gray, gray // 2], axis=-1)
    return np.stack([image] * frames)


def ybr(images: Images) -> Images:
    """RGB as YBR_FULL."""
    return np.stack([np.asarray(Image.fromarray(image).convert("YCbCr")) for image in images])


def rgb(images: Images) -> Images:
    """YBR_FULL as RGB, by the formula of PS3.3 C.7.6.3.1.2."""
    y, b, r = np.moveaxis(images.astype(np.float64), -1, 0) - np.array([0, 128, 128]).reshape(3, 1, 1, 1)
    planes = y + 1.402 * r, y - 0.344136 * b - 0.714136 * r, y + 1.772 * b
    return np.clip(np.rint(np.stack(planes, axis=-1)), 0, 255).astype(np.uint8)


def palette(bits: int = 8, *, segmented: bool = False) -> tuple[dict[str, Any], NDArray[np.uint8]]:
    """Elements of a palette of 256 colours, and (256, 3) what it holds."""
    colours = np.stack([np.arange(256), 255 - np.arange(256), np.full(256, 77)], axis=-1)
    elements: dict[str, Any] = {}
    for name, plane in zip(("Red", "Green", "Blue"), colours.T.tolist(), strict=True):
        scaled = [value * 257 for value in plane] if bits == 16 else plane
        elements[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, bits]
        prefix = "Segmented" if segmented else ""
        # one discrete entry, then a straight line to the last one (PS3.3 C.7.9.2)
        entries = [0, 1, scaled[0], 1, 255, scaled[-1]] if segmented else scaled
        kind = "<u2" if bits == 16 or segmented else "u1"
        elements[f"{prefix}{name}PaletteColorLookupTableData"] = np.array(entries, kind).tobytes()
    return elements, colours.astype(np.uint8)


def video(images: Images, codec: str = "libx264", container: str = "mp4") -> bytes:
    """A video of RGB images at 25 frames per second."""
    options = {"x265-params": "log-level=none"} if codec == "libx265" else {}
    file = io.BytesIO()
    with av.open(file, "w", format=container) as output:
        stream = output.add_stream(codec, rate=25, options=options)
        stream.height, stream.width = images.shape[1:3]
        stream.pix_fmt = "yuv420p"
        for image in images:
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        output.mux(stream.encode(None))
    return file.getvalue()


def write_dicom(
    path: Path,
    images: Images | None = None,
    syntax: str = uid.ExplicitVRLittleEndian,
    colours: str = "",
    *,
    stored: int = 0,
    signed: bool = False,
    planar: int = 0,
    table: str = "basic",
    fragments: int = 1,
    video: bytes | None = None,
    **elements: Any,
) -> Path:
    """Write an ultrasound multi-frame object.

    Args:
        images: samples as they are stored, in the order of their pixels; None: ``tiles()``.
        colours: photometric interpretation; "": RGB or MONOCHROME2.
        stored: bits per sample that count; 0: all.
        planar: 1 for one plane after the other.
        table: offsets of compressed frames: "basic", "extended" or "none".
        fragments: of each compressed frame.
        video: the pixel data, in place of frames.
        elements: by keyword, in place of or besides the usual ones; None leaves one out.
    """
    images = tiles() if images is None else images
    samples = 3 if images.ndim == 4 else 1
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = syntax
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID = uid.UltrasoundMultiFrameImageStorage
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID = "1.2.3.4"
    made.StudyInstanceUID, made.SeriesInstanceUID, made.Modality = "1.2.3", "1.2.3.1", "US"
    made.PatientName, made.PatientID = "MARKER^Jane", "MARKER7"
    made.NumberOfFrames, made.Rows, made.Columns = images.shape[:3]
    made.SamplesPerPixel = samples
    made.PhotometricInterpretation = colours or ("RGB" if samples == 3 else "MONOCHROME2")
    if samples == 3:
        made.PlanarConfiguration = planar
    made.BitsAllocated = images.dtype.itemsize * 8
    made.BitsStored = stored or made.BitsAllocated
    made.HighBit = made.BitsStored - 1
    made.PixelRepresentation = int(signed)
    if "FrameTime" not in elements and "FrameTimeVector" not in elements:
        made.FrameTime, made.FrameIncrementPointer = "40", 0x00181063
    if uid.UID(syntax).is_encapsulated:
        frames = [video] if video is not None else [*_encoded(images, syntax, made, path)]
        _put_fragments(made, frames, table, fragments)
    else:
        made.PixelData = _native(images, syntax, made.PhotometricInterpretation, planar)
        made["PixelData"].VR = "OW" if images.dtype.itemsize == 2 or uid.UID(syntax).is_implicit_VR else "OB"
    for keyword, value in elements.items():
        if value is not None:
            setattr(made, keyword, value)
        elif keyword in made:
            delattr(made, keyword)
    dcmwrite(path, made, enforce_file_format=True)
    return path


def _put_fragments(made: Dataset, frames: Sequence[bytes], table: str, fragments: int) -> None:
    if table == "extended":
        data, made.ExtendedOffsetTable, made.ExtendedOffsetTableLengths = encapsulate_extended([*frames])
        made.PixelData = data
    else:
        made.PixelData = encapsulate([*frames], fragments_per_frame=fragments, has_bot=table == "basic")


def _native(images: Images, syntax: str, colours: str, planar: int) -> bytes:
    if colours.endswith("422"):
        left, right = images[:, :, ::2], images[:, :, 1::2]
        images = np.stack([left[..., 0], right[..., 0], left[..., 1], left[..., 2]], axis=-1)
    elif planar:
        images = np.moveaxis(images, -1, 1)
    if not uid.UID(syntax).is_little_endian:
        images = images.byteswap()
    data = np.ascontiguousarray(images).tobytes()
    return data + bytes(len(data) % 2)


def _encoded(images: Images, syntax: str, made: Dataset, path: Path) -> Sequence[bytes]:
    if syntax in (uid.JPEGLossless, uid.JPEGLosslessSV1, uid.JPEGExtended12Bit):
        return _by_gdcm(images, syntax, made, path)
    return [_encode(np.ascontiguousarray(image), syntax, made) for image in images]


def _encode(image: Images, syntax: str, made: Dataset) -> bytes:
    """One frame."""
    match syntax:
        case uid.RLELossless:
            keywords = "rows columns samples_per_pixel bits_allocated bits_stored pixel_representation"
            names = {name: made[name.title().replace("_", "")].value for name in keywords.split()}
            return bytes(
                RLELosslessEncoder.encode(
                    image,
                    encoding_plugin="pydicom",  # gdcm ends the process over an odd number of samples
                    **names,
                    photometric_interpretation=made.PhotometricInterpretation,
                    number_of_frames=1,
                    planar_configuration=0,
                )
            )
        case uid.JPEGBaseline8Bit:
            file = io.BytesIO()
            mode = "YCbCr" if made.PhotometricInterpretation.startswith("YBR") else None
            kept = made.PhotometricInterpretation == "RGB"
            Image.fromarray(image, mode).save(file, "JPEG", quality=95, subsampling=0, keep_rgb=kept)
            return file.getvalue()
        case uid.JPEGLSLossless | uid.JPEGLSNearLossless:
            loss = 2 if syntax == uid.JPEGLSNearLossless else 0
            interleaved = 2 if image.ndim == 3 else 0
            return bytes(jpeg_ls.encode_array(image, lossy_error=loss, interleave_mode=interleaved))
        case uid.JPEG2000Lossless | uid.JPEG2000:
            mixes = made.PhotometricInterpretation in ("YBR_ICT", "YBR_RCT")
            ratios = [8.0] if syntax == uid.JPEG2000 else None
            kind = 2 if image.ndim == 2 else 1 if mixes or made.PhotometricInterpretation == "RGB" else 3
            return encode_array(
                image,
                made.BitsStored,
                photometric_interpretation=kind,
                use_mct=mixes,
                compression_ratios=ratios,
            )
        case uid.HTJ2KLossless | uid.HTJ2KLosslessRPCL | uid.HTJ2K:
            return base64.b85decode(_HTJ2K[made.SamplesPerPixel])
    raise AssertionError(syntax)


def _by_gdcm(images: Images, syntax: str, made: Dataset, path: Path) -> list[bytes]:
    """Frames as JPEG lossless or extended, by way of two files beside ``path``."""
    plain, packed = path.with_suffix(".plain"), path.with_suffix(".packed")
    write_dicom(plain, images, colours=made.PhotometricInterpretation, stored=made.BitsStored)
    reader = gdcm.ImageReader()
    reader.SetFileName(str(plain))
    assert reader.Read()
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(syntax)))
    change.SetInput(reader.GetImage())
    assert change.Change()
    writer = gdcm.ImageWriter()
    writer.SetFileName(str(packed))
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    assert writer.Write()
    frames = [*generate_frames(dcmread(packed).PixelData, number_of_frames=len(images))]
    plain.unlink()
    packed.unlink()
    return frames


@dataclass(frozen=True)
class Case:
    """One object that has to open, and what its frames have to be."""

    name: str
    """Fit for a file name."""
    write: Callable[[Path], Path]
    expected: Images
    """(frames, rows, columns, 3) uint8 RGB."""
    tolerance: int = 0
    """By how much a value may differ: lossy compression, or rounding of colours."""
    format: str = "uncompressed"
    """What it is compressed with, in words."""


def _case(
    name: str, images: Images, expected: Images | None = None, tolerance: int = 0, **options: Any
) -> Case:
    if expected is None:
        expected = images if images.ndim == 4 else np.repeat(images[..., None], 3, axis=-1)
    words = FORMATS.get(options.get("syntax", ""), "uncompressed")
    return Case(name, lambda path: write_dicom(path, images, **options), expected, tolerance, words)


def _cases() -> Iterator[Case]:
    colour = tiles()
    gray = colour[..., 0]
    for label, syntax in NATIVE.items():
        yield _case(f"{label}-rgb", colour, syntax=syntax)
        yield _case(f"{label}-rgb-planar", colour, syntax=syntax, planar=1)
        yield _case(f"{label}-gray", gray, syntax=syntax)
        wide = gray.astype(np.uint16) << 4
        shown = np.rint(wide / 4095 * 255).astype(np.uint8)
        yield _case(
            f"{label}-gray12", wide, np.repeat(shown[..., None], 3, axis=-1), syntax=syntax, stored=12
        )
    yield _case("monochrome1", gray, 255 - np.repeat(gray[..., None], 3, axis=-1), colours="MONOCHROME1")
    yield _case("ybr-full", ybr(colour), rgb(ybr(colour)), 1, colours="YBR_FULL")
    yield _case("ybr-full-422", ybr(colour), rgb(ybr(colour)), 1, colours="YBR_FULL_422")
    for label, bits, segmented in (("8", 8, False), ("16", 16, False), ("segmented", 16, True)):
        elements, table = palette(bits, segmented=segmented)
        yield _case(f"palette-{label}", gray, table[gray], colours="PALETTE COLOR", **elements)
    for label, syntax in LOSSLESS.items():
        yield _case(f"{label}-rgb", colour, syntax=syntax)
        yield _case(f"{label}-gray", gray, syntax=syntax)
        wide = gray.astype(np.uint16) << 4
        shown = np.rint(wide / 4095 * 255).astype(np.uint8)
        yield _case(
            f"{label}-gray12", wide, np.repeat(shown[..., None], 3, axis=-1), syntax=syntax, stored=12
        )
    yield _case("jpeg2000-rct", colour, syntax=uid.JPEG2000Lossless, colours="YBR_RCT")
    yield _case("rle-ybr-full", ybr(colour), rgb(ybr(colour)), 1, syntax=uid.RLELossless, colours="YBR_FULL")
    yield _case("htj2k-rgb", gradient(), syntax=uid.HTJ2KLossless, colours="YBR_RCT")
    yield _case("htj2k-gray", gradient(samples=1), syntax=uid.HTJ2KLossless)
    yield _case("jpeg-rgb", colour, None, 12, syntax=uid.JPEGBaseline8Bit)
    yield _case("jpeg-ybr", ybr(colour), colour, 12, syntax=uid.JPEGBaseline8Bit, colours="YBR_FULL_422")
    yield _case("jpeg-gray", gray, None, 12, syntax=uid.JPEGBaseline8Bit)
    smooth = np.stack([np.add.outer(np.arange(48) * 20, np.arange(64) * 40 + step) for step in range(4)])
    shown = np.rint(smooth / 4095 * 255).astype(np.uint8)
    yield _case(
        *("jpeg-extended-gray12", smooth.astype(np.uint16), np.repeat(shown[..., None], 3, axis=-1), 1),
        syntax=uid.JPEGExtended12Bit,
        stored=12,
    )
    yield _case("jpeg-ls-near", colour, None, 2, syntax=uid.JPEGLSNearLossless)
    yield _case("jpeg2000-lossy", colour, None, 90, syntax=uid.JPEG2000, colours="YBR_ICT")


NATIVE = {
    "implicit": uid.ImplicitVRLittleEndian,
    "explicit": uid.ExplicitVRLittleEndian,
    "big-endian": uid.ExplicitVRBigEndian,
    "deflated": uid.DeflatedExplicitVRLittleEndian,
}
LOSSLESS = {
    "rle": uid.RLELossless,
    "jpeg-lossless": uid.JPEGLossless,
    "jpeg-lossless-sv1": uid.JPEGLosslessSV1,
    "jpeg-ls": uid.JPEGLSLossless,
    "jpeg2000": uid.JPEG2000Lossless,
}
FORMATS = {
    uid.ExplicitVRBigEndian: "uncompressed, big endian",
    uid.DeflatedExplicitVRLittleEndian: "deflated",
    uid.RLELossless: "RLE",
    uid.JPEGBaseline8Bit: "JPEG baseline",
    uid.JPEGExtended12Bit: "JPEG extended",
    uid.JPEGLossless: "JPEG lossless",
    uid.JPEGLosslessSV1: "JPEG lossless",
    uid.JPEGLSLossless: "JPEG-LS",
    uid.JPEGLSNearLossless: "JPEG-LS near-lossless",
    uid.JPEG2000Lossless: "JPEG 2000 lossless",
    uid.JPEG2000: "JPEG 2000",
    uid.HTJ2KLossless: "HTJ2K lossless",
}
CASES = {case.name: case for case in _cases()}
"""By name; of videos see ``VIDEOS``."""
VIDEOS = {
    "mpeg2-raw": (uid.MPEG2MPML, "mpeg2video", "mpeg2video"),
    "mpeg2-ts": (uid.MPEG2MPHL, "mpeg2video", "mpegts"),
    "h264-raw": (uid.MPEG4HP41, "libx264", "h264"),
    "h264-mp4": (uid.MPEG4HP41, "libx264", "mp4"),
    "h264-ts": (uid.MPEG4HP41BD, "libx264", "mpegts"),
    "hevc-raw": (uid.HEVCMP51, "libx265", "hevc"),
    "hevc-mp4": (uid.HEVCMP51, "libx265", "mp4"),
}
"""Transfer syntax, codec and container, by name."""


def write_video(
    path: Path, name: str, images: Images | None = None, content: bytes | None = None, **options: Any
) -> Path:
    """An object of ``VIDEOS``. ``content``: its video, as ``video`` makes it, which is never twice the same;
    ``options``: those of ``write_dicom``."""
    images = tiles(12) if images is None else images
    syntax, codec, container = VIDEOS[name]
    made = video(images, codec, container) if content is None else content
    return write_dicom(path, images, syntax, "YBR_PARTIAL_420", video=made, **options)
