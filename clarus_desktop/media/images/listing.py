"""A glance at images: how many there are and one picture, without decoding them all."""

from __future__ import annotations

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipError
from clarus_desktop.media.direct import middle_page, no_frame
from clarus_desktop.media.images.files import file_pages
from clarus_desktop.media.images.series import Series
from clarus_desktop.media.probe import Source, probe
from clarus_desktop.media.times import INTERVAL_S


def extent(source: Source) -> tuple[int, float]:
    """Frames that can be expected, and duration in seconds.

    Raises:
        ClipError: see ``file_pages``.
    """
    pages = file_pages(source)
    pages.close()
    return len(pages), sum(pages.durations_s) or len(pages) * INTERVAL_S


def middle_image(source: Source) -> Image:
    """The middle frame, or another that can be decoded; more than 8 bits are scaled by its own.

    Raises:
        ClipError: see ``file_pages`` and ``middle_page``.
    """
    pages = file_pages(source)
    return middle_page(pages, pages.read_alone)


def middle_of_series(series: Series) -> Image:
    """See ``middle_image``.

    Raises:
        ClipEmptyError: none can be decoded.
    """
    for file in (series.files[len(series.files) // 2], *series.files):
        try:
            return middle_image(probe(file))
        except ClipError:
            continue
    raise no_frame(series.name)
