"""A folder of images that is one clip, and its order."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clarus_desktop.core.clip import IMAGE_SUFFIXES
from clarus_desktop.core.errors import ClipError, NotAClipError
from clarus_desktop.core.language import tr
from clarus_desktop.core.words import display_name
from clarus_desktop.core.zones import Protocol, guess_zone
from clarus_desktop.media.direct import PageError
from clarus_desktop.media.hashing import hashing
from clarus_desktop.media.images import pixels
from clarus_desktop.media.order import natural_key
from clarus_desktop.media.probe import Source, probe, unreadable

_LOOKED_AT = 3
"""Images of a folder that are looked into to tell whether it is a series: thousands would take too long."""


@dataclass(frozen=True)
class Series:
    """Images that are the frames of one clip."""

    folder: Path
    files: tuple[Path, ...]
    """In natural order."""
    left_out: int
    """Images in the same folder that don't belong to it."""

    @property
    def name(self) -> str:
        """Of the clip, for people: the folder's."""
        return display_name(self.folder.name)

    @property
    def size(self) -> int:
        """Bytes of all its files; one that is gone counts as empty."""
        return sum(map(_size, self.files))


def find_series(folder: Path, names: Iterable[str]) -> Series | None:
    """The series that a folder's images make; None where they are stills, each for itself.

    They are a series if more than half of them, two at least, share a name but for its numbers, and the
    first, the middle and the last of these are single images of one size. Stills named after different
    zones of the chest (``L1.png``, ``L2.png``) are none. The frames of two recordings in one folder can't be
    told apart with certainty, so they are stills too; numbered stills alone in a folder look like a series
    and are taken for one. Whether there are other clips in the folder is for the caller to look at.

    Args:
        names: of the files in the folder that may be images, without hidden ones.
    """
    groups: defaultdict[str, list[str]] = defaultdict(list)
    count = 0
    for name in names:
        count += 1
        groups[re.sub(r"\d+", "#", name.casefold())].append(name)
    frames = max(groups.values(), key=len, default=[])
    if len(frames) < 2 or 2 * len(frames) <= count or _in_zones(frames):
        return None
    files = [folder / name for name in sorted(frames, key=natural_key)]
    if not _alike(files):
        return None
    return Series(folder, tuple(files), count - len(files))


def series_at(path: str | Path) -> Series:
    """The series in a folder.

    Raises:
        NotAClipError: its images are no series.
        ClipUnreadableError: it can't be listed.
    """
    folder = Path(path).absolute()
    try:
        series = find_series(folder, filter(is_image_name, (path.name for path in folder.iterdir())))
    except OSError as error:
        raise unreadable(display_name(folder.name), error) from None
    if series is None:
        raise NotAClipError(
            tr("“{name}” is a folder, and its images are no series.", name=display_name(folder.name)),
            tr("Choose a clip inside it."),
        )
    return series


def is_image_name(name: str) -> bool:
    """Whether a file of that name may be an image, and isn't hidden."""
    return name.lower().endswith(IMAGE_SUFFIXES) and not name.startswith(".")


def probing(series: Series) -> Generator[None, None, list[Source | None]]:
    """The files of a series, None for each that can't be read; yields once per file."""
    sources: list[Source | None] = []
    for file in series.files:
        yield
        try:
            sources.append(probe(file))
        except ClipError:
            sources.append(None)
    return sources


def identify_series(series: Series) -> Generator[None, None, str]:
    """``identifying`` of its files as they are now."""
    return (yield from identifying((yield from probing(series))))


def identifying(sources: Sequence[Source | None]) -> Generator[None, None, str]:
    """SHA-256 over the binary SHA-256 digests of a series' files in order, hexadecimal; a file that can't be
    read counts as an empty one. Yields once per file and megabyte.

    Raises:
        ClipChangedError, ClipUnreadableError: see ``Source.open``.
    """
    sha256 = hashlib.sha256()
    for source in sources:
        yield
        digest = hashlib.sha256().hexdigest() if source is None else (yield from hashing(source))
        sha256.update(bytes.fromhex(digest))
    return sha256.hexdigest()


def _in_zones(names: Sequence[str]) -> bool:
    """Whether all the names tell zones, and not the same."""
    zones = set()
    for name in names:
        zone = guess_zone(name, Protocol.ZONES12)
        if zone is None:
            return False
        zones.add(zone)
    return len(zones) > 1


def _alike(files: Sequence[Path]) -> bool:
    """Whether the first, the middle and the last file are single images of one size; others are looked at for
    those that can't be read. False if none can be."""
    kinds = []
    for file in (files[0], files[len(files) // 2], files[-1], *files):
        try:
            with probe(file).open() as content:
                image = pixels.open_image(content)
                kinds.append((image.size, pixels.is_still(image)))
        except (ClipError, PageError):
            continue
        if len(kinds) == _LOOKED_AT:
            break
    return len(set(kinds)) == 1 and kinds[0][1]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
