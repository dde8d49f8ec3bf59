"""What was computed once, kept on disk: engines and results. All of it can be made again."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from pathlib import Path

from clarus_desktop.core import atomic

_SLACK = 16
"""A folder is looked through when a process has put this part of the limit there: it may hold thousands."""
_HASH = hashlib.sha256().digest_size
_log = logging.getLogger(__name__)


class Cache:
    """A folder of entries, this user's alone, each found by what it was made from.

    Several processes may share it: an entry appears whole or not at all. Nothing is lost with an entry, so
    whatever goes wrong with one counts as its absence, and nothing is raised.
    """

    def __init__(self, kind: str, limit: int) -> None:
        """Without a folder, in which nothing is kept.

        Args:
            kind: what the entries are; their files' suffix, too.
            limit: bytes; the entries used last are kept, and for a while a sixteenth more.
        """
        self._kind = kind
        self._limit = limit
        self._folder: Path | None = None
        self._unseen = 0

    @property
    def in_use(self) -> bool:
        """Whether there is a folder."""
        return self._folder is not None

    def keep_in(self, folder: Path | None) -> None:
        """Use a folder from now on, made when something is put there; None, as at first: none."""
        self._folder = folder
        self._unseen = self._limit

    def get(self, key: str) -> bytes | None:
        """What was put under a key; None where nothing was, or where it has been damaged since."""
        if self._folder is None:
            return None
        path = self._path(self._folder, key)
        try:
            with path.open("rb", buffering=0) as file:  # no copy of what may be 45 MB, while others wait
                digest, content = file.read(_HASH), file.readall()
        except OSError:
            return None
        with contextlib.suppress(OSError):  # another process may have removed it, or it is not ours
            os.utime(path)  # used last
        if hashlib.sha256(content).digest() != digest:
            _log.warning("an entry of the cache of %ss was damaged", self._kind)
            return None
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep something, in the place of what was there, and let go of what was not used for longest."""
        if self._folder is None:
            return
        try:
            atomic.private_folder(self._folder)
            data = hashlib.sha256(content).digest() + content
            atomic.write_bytes(self._path(self._folder, key), data, private=True)
            self._unseen += len(data)
            if self._unseen > self._limit / _SLACK:
                self._shrink(self._folder)
                self._unseen = 0
        except OSError as error:
            _log.warning("the cache of %ss could not be written: %s", self._kind, error.strerror)

    def _shrink(self, folder: Path) -> None:
        """Temporary files of a process that was killed count as well: they too have the suffix."""
        files = []
        for path in folder.glob(f"*.{self._kind}"):
            with contextlib.suppress(OSError):  # another process may have removed it
                status = path.stat()
                files.append((status.st_mtime_ns, status.st_size, path))
        total = 0
        for _, size, path in sorted(files, reverse=True):
            total += size
            if total > self._limit:
                with contextlib.suppress(OSError):  # gone, or on Windows still being read
                    path.unlink()

    def _path(self, folder: Path, key: str) -> Path:
        return folder / f"{hashlib.sha256(key.encode()).hexdigest()}.{self._kind}"


ENGINES = Cache("engine", 512 * 2**20)
"""What engines have made of models: 8 to 45 MB each."""
RESULTS = Cache("result", 64 * 2**20)
"""Tracks of whole clips: 40 bytes a frame at most, so those of a million frames."""
