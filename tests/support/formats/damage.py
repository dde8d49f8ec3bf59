"""What clips are asked that were cut or damaged."""

from __future__ import annotations

import random
import shutil
from functools import cache
from pathlib import Path

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import ClipError
from formats.answers import amount, told_by
from formats.cases import NO, NOTHING, YES, Case, Shelf

CUTS = (10, 50, 90, 99)
"""Per cent of a file that are left."""
_REORDERED = 2
"""Frames at the end among which the first missing one may have been."""
_BLOCK = 200
"""Bytes overwritten at a time."""


def _opened(path: Path) -> ClipInfo | None:
    """What a clip says; None: it is refused."""
    try:
        return told_by(path)
    except ClipError:
        return None


@cache
def _cut(case: Case, shelf: Shelf) -> dict[int, ClipInfo | None]:
    """What a clip says of which only some per cent are left."""
    path = shelf.clip(case)
    if path.is_dir():
        return {}
    content = path.read_bytes()
    said = {}
    for share in CUTS:
        cut = shelf.place(case.suffix)
        cut.write_bytes(content[: len(content) * share // 100])
        said[share] = _opened(cut)
    return said


def cut_told(case: Case, shelf: Shelf) -> str:
    return amount(info is None or bool(info.warnings) for info in _cut(case, shelf).values())


def cut_shown(case: Case, shelf: Shelf) -> str:
    cuts = _cut(case, shelf)
    shown = [share for share, info in cuts.items() if info is not None]
    return f"from {shown[0]} %" if shown else NO if cuts else NOTHING


def cut_placed(case: Case, shelf: Shelf) -> str:
    """Of those cuts that took frames and left some. Codecs store some frames after later ones."""
    infos = [info for info in _cut(case, shelf).values() if info and info.frame_count < case.frames]
    if not infos:
        return NOTHING
    if not all(info.gaps and info.gaps[-1].at >= info.frame_count - _REORDERED for info in infos):
        return NO
    return "counted" if all(info.frame_count + info.missing_frames == case.frames for info in infos) else YES


@cache
def _damaged(case: Case, shelf: Shelf, length: int) -> list[ClipInfo | None]:
    """What clips say in which some bytes were overwritten, or one bit was turned where ``length`` is 0, each
    at another place between headers and index."""
    whole = shelf.clip(case)
    rng = random.Random(case.name)
    said = []
    for _ in range(case.tries):
        changed = shelf.place(case.suffix)
        if whole.is_dir():
            shutil.copytree(whole, changed)
            target = sorted(changed.iterdir())[1]
        else:
            shutil.copy(whole, changed)
            target = changed
        content = bytearray(target.read_bytes())
        at = rng.randrange(len(content) // 4, len(content) * 3 // 4)
        if length:
            content[at : at + length] = rng.randbytes(len(content[at : at + length]))
        else:
            content[at] ^= 1 << rng.randrange(8)
        target.write_bytes(content)
        said.append(_opened(changed))
    return said


def block_told(case: Case, shelf: Shelf) -> str:
    return amount(info is None or bool(info.warnings) for info in _damaged(case, shelf, _BLOCK))


def loss_told(case: Case, shelf: Shelf) -> str:
    """Of those that show fewer frames than there were."""
    fewer = [info for info in _damaged(case, shelf, _BLOCK) if info and info.frame_count < case.frames]
    return amount(bool(info.warnings) for info in fewer)


def bit_told(case: Case, shelf: Shelf) -> str:
    return amount(info is None or bool(info.warnings) for info in _damaged(case, shelf, 0))


def hash_told(case: Case, shelf: Shelf) -> str:
    whole = told_by(shelf.clip(case)).sha256
    return amount(info is None or info.sha256 != whole for info in _damaged(case, shelf, 0))
