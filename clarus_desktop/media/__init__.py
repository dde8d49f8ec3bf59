"""Open a clip of any format: refuse what is no clip, read it once, then give any frame exactly."""

from clarus_desktop.core.clip import CLIP_SUFFIXES
from clarus_desktop.media.open import DEFAULT_BUDGET, OpenProgress, open_clip, opening
from clarus_desktop.media.search import find_clips

__all__ = ["CLIP_SUFFIXES", "DEFAULT_BUDGET", "OpenProgress", "find_clips", "open_clip", "opening"]
