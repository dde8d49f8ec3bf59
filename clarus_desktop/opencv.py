"""OpenCV, imported without the Qt paths it would leave in the environment.

Its wheels bring a Qt of their own and point ``QT_QPA_*`` at it; a PySide6 window started later would then
look for its plugins there.
"""

from __future__ import annotations

import os

_NAMES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_before = {name: os.environ.get(name) for name in _NAMES}

import cv2  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

# A frame is too little work to be shared. OpenCV's threads wait for one another by spinning, and what they do
# takes up to half as long again, more beside an engine that keeps all cores busy.
cv2.setNumThreads(1)

__all__ = ["cv2"]
