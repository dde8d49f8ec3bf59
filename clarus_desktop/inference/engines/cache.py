"""What an engine has made of a model, kept on disk for the next start of the program."""

from __future__ import annotations

import contextlib
import hashlib
import logging
from pathlib import Path

from clarus_desktop.core import atomic

LIMIT = 512 * 2**20
"""Bytes kept; a converted network has 8 to 45 million."""
_SUFFIX = ".engine"
_HASH = hashlib.sha256().digest_size
_log = logging.getLogger(__name__)
_current: Cache | None = None


def keep_in(folder: Path | None) -> None:
    """Use the cache of a folder from now on; None, as at first: none."""
    global _current
    _current = None if folder is None else Cache(folder)


def current() -> Cache | None:
    """The cache in use."""
    return _current


class Cache:
    """A folder of entries, this user's alone, each found by what it was made from.

    Several processes may share it: an entry appears whole or not at all. Nothing is lost with an entry, so
    whatever goes wrong with one counts as its absence, and nothing is raised.
    """

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        """The folder is made when something is put there.

        ``limit`` is in bytes; the entries used last are kept.
        """
        self._folder = folder
        self._limit = limit

    def get(self, key: str) -> bytes | None:
        """What was put under a key; None where nothing was, or where it has been damaged since."""
        path = self._path(key)
        try:
            data = path.read_bytes()
            path.touch()  # used last
        except OSError:
            return None
        digest, content = data[:_HASH], data[_HASH:]
        if hashlib.sha256(content).digest() != digest:
            _log.warning("an entry of the cache of engines was damaged")
            return None
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep something, in the place of what was there, and let go of what was not used for longest."""
        try:
            atomic.private_folder(self._folder)
            data = hashlib.sha256(content).digest() + content
            atomic.write_bytes(self._path(key), data, private=True)
            self._shrink()
        except OSError as error:
            _log.warning("the cache of engines could not be written: %s", error.strerror)

    def _shrink(self) -> None:
        """Temporary files of a process that was killed count as well: they too have the suffix."""
        files = []
        for path in self._folder.glob(f"*{_SUFFIX}"):
            with contextlib.suppress(OSError):  # another process may have removed it
                status = path.stat()
                files.append((status.st_mtime_ns, status.st_size, path))
        total = 0
        for _, size, path in sorted(files, reverse=True):
            total += size
            if total > self._limit:
                with contextlib.suppress(OSError):  # gone, or on Windows still being read
                    path.unlink()

    def _path(self, key: str) -> Path:
        return self._folder / (hashlib.sha256(key.encode()).hexdigest() + _SUFFIX)
