"""Where the files that travel with the program are: models, demo clip, icons."""

from __future__ import annotations

from pathlib import Path


def folder() -> Path:
    """The resources folder: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def models() -> Path:
    return folder() / "models"


def demo_clip() -> Path:
    return folder() / "demo" / "demo.mp4"


def icon() -> Path:
    return folder() / "icons" / "clarus.svg"
