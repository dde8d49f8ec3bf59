"""From samples to the bytes of one compressed image. Run in a ``Child``: the library keeps Python's other
threads waiting while it encodes."""

from __future__ import annotations

import numpy as np


def jpeg_ls(shape: tuple[int, ...], samples: bytes) -> bytes:
    """One frame of ``shape`` (height, width[, 3]), 8-bit samples, as JPEG-LS without loss.

    Raises:
        Exception: of any kind, when it can't be encoded.
    """
    import jpeg_ls as library

    image = np.frombuffer(samples, np.uint8).reshape(shape)
    by_pixel = 2 if image.ndim == 3 else 0
    return bytes(library.encode_array(image, lossy_error=0, interleave_mode=by_pixel))
