"""A DICOM clip without identity: its frames anew, blank outside the region, under a header of nobody."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np
from pydicom import dcmwrite, uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import itemize_fragment

from clarus_desktop.core.clip import Clip, ClipInfo, Image, Timing
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.identity import telling_parts, without
from clarus_desktop.core.region import Region
from clarus_desktop.native import Child, ChildError, ChildNotStartedError, jpeg_ls
from clarus_desktop.report import atomic
from clarus_desktop.report.clips import burned_in, is_identity_removed
from clarus_desktop.report.dicom.profile import deidentified, mark
from clarus_desktop.report.dicom.subject import new_uid, subject_of, written_as

_SYNTAX = uid.JPEGLSLossless
_LOSSLESS = frozenset(
    {
        None, uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian, uid.RLELossless, uid.JPEGLossless, uid.JPEGLosslessSV1,
        uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL,
    }
)  # fmt: skip
"""Transfer syntaxes; all others lose something."""
_LONGEST_VECTOR = 60_000
"""Characters of all frame times; a value may have 65,534 (PS3.5 7.1.2)."""
_LIMIT_S = 30.0
"""For one frame; the largest take a tenth of a second."""
_HEAD = 1 << 16
"""Bytes that a frame may have besides its samples, which noise makes no smaller."""
_EVEN_S = 1e-6
"""Frames that are shown as long as each other, but for this, have one time for all."""


def writing(
    clip: Clip, header: Dataset, region: Region | None, path: Path
) -> Generator[tuple[int, int], None, None]:
    """See :func:`clarus_desktop.report.clips.writing_clip`; ``header``: of the clip's object, without pixels.

    The pixels are always encoded anew, without loss: streams of any codec can carry remarks.
    """
    made = _header(clip, header, region)
    has_gray = (
        header.get("SamplesPerPixel") == 1 and header.get("PhotometricInterpretation") != "PALETTE COLOR"
    )
    _describe_pixels(made, clip.info, has_gray=has_gray)
    if clip.info.frame_count > 1:  # a still has neither
        made.NumberOfFrames = clip.info.frame_count
        _put_times(made, clip.info, path.name)
    total = clip.info.frame_count
    # The target first, to fail before the work where there is no writing; frames may be too many for memory.
    with (
        atomic.replacing(path) as temporary,
        TemporaryFile() as fragments,
        _encoding(clip.info, path.name, has_gray=has_gray) as encode,
    ):
        fragments.write(itemize_fragment(b""))  # in place of a table of offsets, which may be left out
        for index in range(total):
            image = clip.frames.frame(index)
            frame = encode(image if region is None else region.blank(image))
            fragments.write(itemize_fragment(frame + bytes(len(frame) % 2)))
            yield index + 1, total
        fragments.seek(0)
        made.PixelData = fragments
        made["PixelData"].VR = "OB"
        made["PixelData"].is_undefined_length = True
        dcmwrite(temporary, made, enforce_file_format=True)


def _header(clip: Clip, header: Dataset, region: Region | None) -> Dataset:
    """All but what describes the pixels."""
    hidden = telling_parts(clip.study) if clip.study is not None else frozenset()
    subject = subject_of(header, clip.info, identified=False)
    made = deidentified(header, lambda text: without(text, hidden))
    made.update(subject.elements)
    mark(made, is_blanked=region is not None)
    if not is_identity_removed(header, region):
        del made.PatientIdentityRemoved
    made.SOPClassUID = written_as(clip.info)
    if subject.source is None:
        made.SOPInstanceUID, made.SeriesInstanceUID = new_uid(), new_uid()
    if "Modality" not in made:  # as both classes want it
        made.Modality = "US"
    if _is_lossy(header):
        made.LossyImageCompression = "01"
    sided = () if "ImageLaterality" in made else ("Laterality",)
    for keyword in ("Manufacturer", "SeriesNumber", "InstanceNumber", "PatientOrientation", *sided):
        if keyword not in made:
            setattr(made, keyword, "")
    made.ImageType = ["DERIVED", "SECONDARY"]
    if burned_in(header):
        made.BurnedInAnnotation = burned_in(header)
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = _SYNTAX
    return made


def _is_lossy(header: Dataset) -> bool:
    """Whether the frames have been through a compression that loses something, whatever the header says."""
    meta = getattr(header, "file_meta", {})
    return meta.get("TransferSyntaxUID") not in _LOSSLESS


def _describe_pixels(made: Dataset, info: ClipInfo, *, has_gray: bool) -> None:
    """Put in what the frames are: 8-bit gray or RGB."""
    made.SamplesPerPixel = 1 if has_gray else 3
    made.PhotometricInterpretation = "MONOCHROME2" if has_gray else "RGB"
    if not has_gray:
        made.PlanarConfiguration = 0
    made.Rows, made.Columns = info.height, info.width
    made.BitsAllocated = made.BitsStored = 8
    made.HighBit, made.PixelRepresentation = 7, 0


@contextmanager
def _encoding(info: ClipInfo, name: str, *, has_gray: bool) -> Iterator[Callable[[Image], bytes]]:
    """What encodes each frame, in a process of its own where one can be had.

    Raises:
        ReportError: a frame can't be encoded; ``name``: of the file that is not written.
    """
    shape = (info.height, info.width, *(() if has_gray else (3,)))
    child = Child(partial(jpeg_ls, shape), _LIMIT_S)

    def encode(image: Image) -> bytes:
        samples = np.ascontiguousarray(image[..., 0] if has_gray else image).tobytes()
        try:
            return child.run(samples, 2 * len(samples) + _HEAD)
        except ChildNotStartedError:
            return jpeg_ls(shape, samples)
        except ChildError as error:
            raise ReportError(
                f"“{name}” was not written: a frame could not be encoded.", "Try again."
            ) from error

    try:
        yield encode
    finally:
        child.close()


def _put_times(made: Dataset, info: ClipInfo, name: str) -> None:
    """When each frame is shown (PS3.3 C.7.6.5 and C.7.6.6); where nobody knows, frames are just counted.

    Raises:
        ReportError: there are too many; ``name``: of the file that is not written.
    """
    if info.timing is Timing.UNKNOWN:
        made.FrameIncrementPointer = 0x00182001
        made.PageNumberVector = list(range(1, info.frame_count + 1))
        return
    steps = np.diff(info.times_s)
    each = [0.0, *(steps * 1000).tolist()]
    texts = [f"{step:.6g}" for step in each]
    if not len(steps) or float(np.ptp(steps)) < _EVEN_S:
        made.FrameIncrementPointer = 0x00181063
        made.FrameTime = f"{1000 * info.duration_s / info.frame_count:.6g}"
    elif sum(map(len, texts)) + len(texts) > _LONGEST_VECTOR:
        raise ReportError(
            f"“{name}” was not written: a DICOM object can't hold the uneven times of so many frames.",
            "Cut the clip into shorter ones.",
        )
    else:
        made.FrameIncrementPointer = 0x00181065
        made.FrameTimeVector = texts
