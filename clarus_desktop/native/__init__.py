"""Decoders whose native code damaged data can make abort or hang, an encoder that would hold up all threads,
and the process of their own they run in.

Nothing of the program is imported here, so that the process starts fast.
"""

from clarus_desktop.native.child import Child, ChildError, ChildNotStartedError
from clarus_desktop.native.decoders import Codec, decoded
from clarus_desktop.native.encoders import jpeg_ls
from clarus_desktop.native.raster import Raster, Samples, by_pixel

__all__ = [
    "Child",
    "ChildError",
    "ChildNotStartedError",
    "Codec",
    "Raster",
    "Samples",
    "by_pixel",
    "decoded",
    "jpeg_ls",
]
