"""Find clips in files and folders."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Generator, Iterable, Iterator
from itertools import chain
from pathlib import Path

from clarus_desktop.core.clip import CLIP_SUFFIXES

log = logging.getLogger(__name__)


def find_clips(paths: Iterable[str | Path]) -> list[Path]:
    """Files as they are given, folders replaced by the clips in and under them; no path twice.

    A folder's clips come in natural order (2 before 10). Its hidden files and folders (names beginning
    with a dot) are skipped, and so are links to folders. A path that doesn't exist is passed on: opening
    it says what is wrong.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        clips = _in_order(chain.from_iterable(_clips_under(path))) if path.is_dir() else [path]
        found.update(dict.fromkeys(clips))
    return list(found)


def finding_clips(folder: Path) -> Generator[None, None, list[Path]]:
    """``find_clips`` of one folder; yields once per folder in it, so that a long search can be given up."""
    found = []
    for clips in _clips_under(folder):
        found += clips
        yield
    return _in_order(found)


def _clips_under(folder: Path) -> Iterator[list[Path]]:
    """Folder by folder."""
    for parent, folders, files in os.walk(folder, onerror=_log_skipped):
        folders[:] = [name for name in folders if not name.startswith(".")]
        visible = [name for name in files if not name.startswith(".")]
        yield [Path(parent, name) for name in visible if name.lower().endswith(CLIP_SUFFIXES)]


def _log_skipped(error: OSError) -> None:
    log.warning("a folder could not be searched: %s", error.strerror)


def _in_order(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=_natural_key)


def _natural_key(path: Path) -> tuple[list[tuple[str, int]], str]:
    """Text and numbers by turns, letter case ignored; the path itself decides between equals."""
    pieces = re.findall(r"(\D*)(\d*)", str(path).casefold())
    return [(text, int(number or -1)) for text, number in pieces], str(path)
