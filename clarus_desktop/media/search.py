"""Find clips in files and folders."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Generator, Iterable, Iterator
from itertools import chain
from pathlib import Path

from clarus_desktop.core.clip import CLIP_SUFFIXES
from clarus_desktop.media.images import find_series, is_image_name
from clarus_desktop.media.kinds import HEAD_BYTES, is_dicom
from clarus_desktop.media.order import natural_key
from clarus_desktop.media.probe import is_folder

log = logging.getLogger(__name__)


def find_clips(paths: Iterable[str | Path]) -> list[Path]:
    """Files as they are given, folders replaced by the clips in and under them; no path twice.

    A folder's clips come in natural order (2 before 10): files that bear the name of a clip, and DICOM
    objects whatever their name. A folder whose images are a series (``images.find_series``) and that holds
    no other clip is itself a clip, and its path stands for it. Any other image is a clip of one frame,
    unless it is the preview of another kind of clip beside it, as its name tells (``a.jpg`` or ``a.mp4.jpg``
    beside ``a.mp4``); previews are left out.

    Hidden files and folders (names beginning with a dot) are skipped, and so are links to folders and the
    index of a DICOM folder (DICOMDIR). A path that doesn't exist is passed on: opening it says what is wrong.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        clips = _in_order(chain.from_iterable(_clips_under(path))) if is_folder(path) else [path]
        found.update(dict.fromkeys(clips))
    return list(found)


def finding_clips(folder: Path) -> Generator[None, None, list[Path]]:
    """``find_clips`` of one folder; yields once per folder in it, so that a long search can be given up."""
    found = []
    for clips in _clips_under(folder):
        found += clips
        yield
    return _in_order(found)


def is_series(path: str | Path) -> bool:
    """Whether a folder is itself a clip, a series of images, and holds no other in or under it."""
    folder = Path(path).absolute()
    clips = chain.from_iterable(_clips_under(folder))
    return next(clips, None) == folder and next(clips, None) is None


def _clips_under(folder: Path) -> Iterator[list[Path]]:
    """Folder by folder, from the top."""
    for parent, folders, files in os.walk(folder, onerror=_log_skipped):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield _clips_in(Path(parent), [name for name in files if not name.startswith(".")])


def _clips_in(folder: Path, names: Iterable[str]) -> list[Path]:
    """The clips that the files of one folder are."""
    images: list[str] = []
    others: list[Path] = []
    for name in names:
        if is_image_name(name):
            images.append(name)
        elif name.lower().endswith(CLIP_SUFFIXES) or _is_dicom_file(folder / name):
            others.append(folder / name)
    if not others and find_series(folder, images) is not None:
        return [folder if folder.name else folder.absolute()]  # whose name is the clip's
    previewed = {name.casefold() for clip in others for name in (clip.stem, clip.name)}
    return others + [folder / name for name in images if Path(name).stem.casefold() not in previewed]


def _is_dicom_file(path: Path) -> bool:
    """Opened once, for its first bytes, if it is a regular file; one that can't be read is none."""
    if path.name.upper() == "DICOMDIR":
        return False
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb", buffering=0) as file:
            return is_dicom(file.read(HEAD_BYTES))
    except OSError:
        return False


def _log_skipped(error: OSError) -> None:
    log.warning("a folder could not be searched: %s", error.strerror)


def _in_order(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=natural_key)
