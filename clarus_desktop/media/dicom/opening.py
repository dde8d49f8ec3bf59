"""Open a DICOM object: its header, its frames once from first to last, and what it says of them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID

from clarus_desktop.core.clip import Clip, ClipInfo, Image, Timing
from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.region import Region
from clarus_desktop.core.study import Study
from clarus_desktop.media import video
from clarus_desktop.media.dicom.areas import areas_of, region_of
from clarus_desktop.media.dicom.damage import with_damage, with_damage_of_video
from clarus_desktop.media.dicom.facts import study_of
from clarus_desktop.media.dicom.frames import announced
from clarus_desktop.media.dicom.header import Head, read_head
from clarus_desktop.media.dicom.identity import fact
from clarus_desktop.media.dicom.pages import DicomPages
from clarus_desktop.media.dicom.stream import EmbeddedVideo
from clarus_desktop.media.dicom.syntaxes import SYNTAXES, Video
from clarus_desktop.media.dicom.timing import frame_times
from clarus_desktop.media.dicom.zone import zone_hint
from clarus_desktop.media.direct import middle_page, no_frame, reading_pages
from clarus_desktop.media.hashing import hashing
from clarus_desktop.media.probe import Source
from clarus_desktop.media.progress import OpenProgress, Pulse, quietly
from clarus_desktop.media.sector import Sampler
from clarus_desktop.media.video.opening import first_image


def opening(
    source: Source, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """See ``media.opening``."""
    head = read_head(source)
    with ExitStack() as opened:
        if _is_video(head):
            clip = yield from _reading_video(source, head, budget_bytes, pulse, sampler)
        else:
            clip = yield from _reading_frames(source, head, budget_bytes, pulse, sampler)
        opened.callback(clip.frames.close)
        sha256 = yield from quietly(hashing(source), pulse)
        opened.pop_all()
    areas = areas_of(head.dataset, clip.info.width, clip.info.height)
    info = replace(
        clip.info,
        sha256=sha256,
        format=f"DICOM, {SYNTAXES[head.syntax].name}",
        region=region_of(areas, clip.info.width, clip.info.height),
        areas=areas,
    )
    return replace(clip, info=info)


def extent(source: Source) -> tuple[int, float, str]:
    """Frames that can be expected, duration in seconds, and the zone in the words of the file.

    Raises:
        ClipError: see ``read_head``.
    """
    head = read_head(source)
    frames = announced(head)
    times = frame_times(head.dataset, frames or 1)
    duration_s = float(times.times_s[-1]) + times.interval_s
    if _is_video(head) and (frames is None or times.timing is Timing.UNKNOWN):
        frames, duration_s = video.extent(EmbeddedVideo.of(source, head))
    return frames or 1, duration_s, zone_hint(head.dataset)


def study(source: Source) -> Study:
    """What the object says besides its pixels, all but where its times are from.

    Raises:
        ClipError: see ``read_head``.
    """
    return study_of(read_head(source).dataset)


def header(source: Source) -> Dataset:
    """All but the pixels and private elements; texts are decoded. Of its file meta information, the transfer
    syntax alone.

    Raises:
        ClipError: see ``read_head``.
    """
    head = read_head(source)
    head.dataset.file_meta = FileMetaDataset()
    head.dataset.file_meta.TransferSyntaxUID = UID(head.syntax)
    return head.dataset


def middle_image(source: Source) -> tuple[Image, Region | None]:
    """The middle frame, or one near it that can be decoded, and the region that the file states.

    Raises:
        ClipError: there is none, or see ``read_head``.
    """
    head = read_head(source)
    if _is_video(head):
        image = video.middle_image(EmbeddedVideo.of(source, head))
    else:
        pages = DicomPages(source, head)
        image = middle_page(pages, pages.read)
    height, width = image.shape[:2]
    return image, region_of(areas_of(head.dataset, width, height), width, height)


def _is_video(head: Head) -> bool:
    return isinstance(SYNTAXES[head.syntax].decoder, Video)


def _reading_frames(
    source: Source, head: Head, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """All but what ``opening`` adds."""
    pages = DicomPages(source, head)
    with ExitStack() as opened:
        opened.callback(pages.close)
        read = yield from reading_pages(pages, budget_bytes, pulse, sampler)
        opened.pop_all()
    times = frame_times(head.dataset, max(pages.frames.announced or 0, len(pages)))
    shown = times.times_s[list(read.numbers)]
    info = ClipInfo(
        name=source.name,
        sha256="",
        times_s=shown - shown[0],
        duration_s=float(shown[-1] - shown[0]) + times.interval_s,
        width=read.size[0],
        height=read.size[1],
        format="",
        timing=times.timing,
    )
    info = with_damage(info, read, pages.frames, is_counted="NumberOfFrames" in head.dataset)
    return Clip(info, read.frames, _study(head, times.tell))


def _reading_video(
    source: Source, head: Head, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """All but what ``opening`` adds. Times are those of the object, unless the video has lost frames on the
    way and has times of its own, which tell where."""
    stream = EmbeddedVideo.of(source, head)
    try:
        first = first_image(stream)
        yield OpenProgress(0, 0, first)
        clip = yield from video.reading(stream, first, budget_bytes, pulse, sampler)
    except NotAClipError:
        raise no_frame(source.name) from None
    times = frame_times(head.dataset, clip.info.frame_count)
    tell: Callable[[], str] = partial(tr, mark("from the video"))
    info = clip.info
    if times.timing is Timing.FILE and (info.timing is Timing.UNKNOWN or not info.missing_frames):
        tell = times.tell
        duration_s = float(times.times_s[-1]) + times.interval_s
        info = replace(info, times_s=times.times_s, duration_s=duration_s, timing=Timing.FILE)
    elif info.timing is Timing.UNKNOWN:
        tell = times.tell
    info = with_damage_of_video(info, announced(head), is_cut=stream.is_cut)
    return replace(clip, info=info, study=_study(head, tell))


def _study(head: Head, times: Callable[[], str]) -> Study:
    study = study_of(head.dataset)
    return replace(study, facts=(*study.facts, fact(mark("Frame times"), times)))
