"""Open a clip of any format: refuse what is no clip, read it once, then give any frame exactly."""

from clarus_desktop.core.clip import CLIP_SUFFIXES
from clarus_desktop.media.listing import Glance, glance, identify, thumbnail
from clarus_desktop.media.open import DEFAULT_BUDGET, OpenProgress, open_clip, opening
from clarus_desktop.media.search import find_clips, finding_clips

__all__ = [
    "CLIP_SUFFIXES",
    "DEFAULT_BUDGET",
    "Glance",
    "OpenProgress",
    "find_clips",
    "finding_clips",
    "glance",
    "identify",
    "open_clip",
    "opening",
    "thumbnail",
]
