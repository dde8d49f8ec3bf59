"""How answers are put."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.media import open_clip
from formats.cases import IN_PART, NO, NOTHING, YES


def said(is_so: bool) -> str:
    """Yes or no."""
    return YES if is_so else NO


def amount(told: Iterable[bool]) -> str:
    """Yes if all, no if none."""
    answers = set(told)
    return IN_PART if len(answers) == 2 else said(True in answers) if answers else NOTHING


def told_by(path: Path) -> ClipInfo:
    """What a clip says of itself."""
    clip = open_clip(path)
    clip.frames.close()
    return clip.info
