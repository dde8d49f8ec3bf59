"""Images: one file, one file of several pages, or a folder of them in order. Pillow reads them.

``files`` and ``pages`` give the images of a file or a folder one at a time; ``pixels`` has all that Pillow
does. ``structure`` and ``tiff`` look into files before, where Pillow is slow or silent. ``series`` says which
folders are a clip.
"""

from clarus_desktop.media.images.listing import extent, middle_image, middle_of_series
from clarus_desktop.media.images.opening import opening, opening_series
from clarus_desktop.media.images.series import (
    Series,
    find_series,
    identify_series,
    is_image_name,
    series_at,
)

__all__ = [
    "Series",
    "extent",
    "find_series",
    "identify_series",
    "is_image_name",
    "middle_image",
    "middle_of_series",
    "opening",
    "opening_series",
    "series_at",
]
