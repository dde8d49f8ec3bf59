"""Videos: everything FFmpeg reads, frame-exact. Nothing else in this room hands it a file."""

from clarus_desktop.media.video.listing import extent, middle_image
from clarus_desktop.media.video.opening import opening, reading

__all__ = ["extent", "middle_image", "opening", "reading"]
