"""Open a clip of any format: refuse what is no clip, read it once, then give any frame exactly."""

from clarus_desktop.core.clip import CLIP_SUFFIXES
from clarus_desktop.media.budget import default_budget, largest_budget
from clarus_desktop.media.dicom.folder import is_dicomdir
from clarus_desktop.media.dicom.folder import listing as list_dicom
from clarus_desktop.media.listing import (
    Glance,
    dicom_header,
    glance,
    identify,
    size_on_disk,
    study,
    thumbnail,
)
from clarus_desktop.media.open import open_clip, opening
from clarus_desktop.media.progress import OpenProgress
from clarus_desktop.media.search import find_clips, finding_clips, is_series

__all__ = [
    "CLIP_SUFFIXES",
    "Glance",
    "OpenProgress",
    "default_budget",
    "dicom_header",
    "find_clips",
    "finding_clips",
    "glance",
    "identify",
    "is_dicomdir",
    "is_series",
    "largest_budget",
    "list_dicom",
    "open_clip",
    "opening",
    "size_on_disk",
    "study",
    "thumbnail",
]
