"""From a decoded frame to RGB pixels: byte for byte those that OpenCV gives of it.

swscale converts to BGR with bicubic flags, as OpenCV has it do, then channels are swapped: its way straight
to RGB, or with other flags, differs by up to 3 steps of 255 in some clips.
"""

from __future__ import annotations

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.media.video.orientation import Orientation

_THREADS = 1
"""Of swscale. A frame is too little to be shared: waiting for one another takes more than the conversion."""


class Pixels:
    """Converts frames, all to one size; not safe to use from two threads at once."""

    def __init__(self, width: int, height: int) -> None:
        """Of the images once they are upright."""
        self._size = width, height
        self._to_bgr = VideoReformatter()
        self._to_rgb = VideoReformatter()

    def fit(self, frame: VideoFrame, orientation: Orientation) -> bool:
        """Whether a frame has the images' size already; else it is scaled."""
        return (frame.width, frame.height) == orientation.turned(*self._size)

    def image(self, frame: VideoFrame, orientation: Orientation) -> Image:
        """A fresh (height, width, 3) uint8 RGB image, the right way up."""
        return np.ascontiguousarray(self._swapped(self._bgr(frame, orientation), orientation))

    def put(self, frame: VideoFrame, orientation: Orientation, image: Image) -> None:
        """The same into an array, which takes a copy less. OpenCV swaps the channels on the way there, which
        takes longer to import than one image to make."""
        from clarus_desktop.opencv import cv2

        bgr = self._bgr(frame, orientation)
        if bgr is frame:  # as decoded, perhaps from the bottom up
            image[:] = self._swapped(bgr, orientation)
            return
        plane = bgr.planes[0]
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(bgr.height, plane.line_size)
        pixels = rows[:, : 3 * bgr.width].reshape(bgr.height, bgr.width, 3)
        cv2.cvtColor(orientation.upright(pixels), cv2.COLOR_BGR2RGB, dst=image)

    def _bgr(self, frame: VideoFrame, orientation: Orientation) -> VideoFrame:
        """As recorded, in the size of all images."""
        width, height = orientation.turned(*self._size)
        bicubic = Interpolation.BICUBIC
        return self._to_bgr.reformat(frame, width, height, "bgr24", interpolation=bicubic, threads=_THREADS)

    def _swapped(self, bgr: VideoFrame, orientation: Orientation) -> NDArray[np.uint8]:
        """(height, width, 3) RGB, the right way up."""
        rgb = self._to_rgb.reformat(bgr, format="rgb24", threads=_THREADS)
        return orientation.upright(np.asarray(rgb.to_ndarray(), np.uint8))
