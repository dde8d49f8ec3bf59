"""Everything that is refused before a decoder sees the file.

FFmpeg takes names for addresses (``http:x.mp4`` opens a socket) and follows scripts to other files (an
ffconcat text named ``x.mp4`` plays another patient's clip). It is therefore never given a name, only
the open file, and the file has to be a regular one that isn't such a script.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import BinaryIO, Protocol

from clarus_desktop.core.errors import (
    ClipChangedError,
    ClipEmptyError,
    ClipError,
    ClipNotFoundError,
    ClipRefusedError,
    ClipUnreadableError,
    NotAClipError,
)
from clarus_desktop.core.language import tr
from clarus_desktop.core.words import display_name

# How scripts begin: HLS and other playlists, concat, session descriptions, redirectors.
_SCRIPT_STARTS = (
    b"#extm3u", b"#extinf", b"ffconcat", b"file ", b"v=0", b"[playlist]", b"[reference]", b"rtsptext",
    b"<asx", b"<smil", b"<mpd", b"<smoothstreamingmedia",
)  # fmt: skip
_HEAD_BYTES = 1024
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Should a pipe take the file's place just then, opening it must not wait for somebody to write."""


class Stream(Protocol):
    """Bytes that a decoder may read: those of a file, or of a video inside one."""

    @property
    def name(self) -> str:
        """File name without folder, for people."""
        ...

    def open(self) -> BinaryIO:
        """The bytes, open for reading; ClipChangedError when they are no longer those of before."""
        ...

    def check(self) -> None:
        """Raise ClipChangedError when the file was changed, replaced or taken away."""
        ...

    def changed(self) -> ClipChangedError: ...


@dataclass(frozen=True)
class Source:
    """A regular, readable file with content, as it was when the clip was opened."""

    path: Path
    """Absolute."""
    name: str
    """File name without folder, for people."""
    stamp: tuple[int, int, int]
    """Inode, size in bytes and time of change in ns: differs once the file is another."""

    def open(self) -> BinaryIO:
        """The file, open for reading.

        Raises:
            ClipChangedError: it is no longer the one that was probed.
        """
        self.check()
        file = _open(self.path, self.name)
        if _stamp(os.fstat(file.fileno())) != self.stamp:
            file.close()
            raise self.changed()
        return file

    def check(self) -> None:
        """Raise ClipChangedError when the file was changed, replaced or taken away."""
        try:
            stamp = _stamp(self.path.stat())
        except OSError:
            raise self.changed() from None
        if stamp != self.stamp:
            raise self.changed()

    def changed(self) -> ClipChangedError:
        return ClipChangedError(
            tr("“{name}” was changed, moved or deleted while it was open.", name=self.name),
            tr("Open the clip again."),
        )


def is_folder(path: str | Path) -> bool:
    """Whether there is a folder; False where that can't be told, for opening says why."""
    try:
        return Path(path).is_dir()
    except OSError:  # such as a name that is too long, or a folder above that may not be looked into
        return False


def probe(path: str | Path) -> Source:
    """Check that ``path`` names a file that a decoder may be given.

    Raises:
        ClipNotFoundError, ClipUnreadableError, ClipEmptyError: as their names say.
        NotAClipError: a folder, device, pipe or socket.
        ClipRefusedError: an address, or a script that leads to other files.
    """
    name = display_name(Path(path).name or Path(path).absolute().name)
    try:
        status = Path(path).stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
        raise _nowhere(str(path)) from None
    except OSError as error:
        raise unreadable(name, error) from None
    _refuse_kind(name, status)
    absolute = Path(path).absolute()
    with _open(absolute, name) as file:
        status = os.fstat(file.fileno())
        _refuse_kind(name, status)  # it may have been exchanged since
        try:
            head = file.read(_HEAD_BYTES)
        except OSError as error:
            raise unreadable(name, error) from None
    _refuse_script(name, head)
    return Source(absolute, name, _stamp(status))


def _nowhere(path: str) -> ClipError:
    name = display_name(PureWindowsPath(path).name)  # which knows both kinds of separators
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", path):  # a single letter is a Windows drive
        return ClipRefusedError(
            tr("“{name}” is an address, and only files are opened.", name=name),
            tr("Save the clip to a disk and open it there."),
        )
    return ClipNotFoundError(
        tr("There is no file named “{name}”.", name=name),
        tr("Check the name; the file may have been moved or renamed."),
    )


def _refuse_kind(name: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise NotAClipError(
            tr("“{name}” is a folder, not a clip.", name=name), tr("Choose a clip inside it.")
        )
    if not stat.S_ISREG(status.st_mode):
        raise NotAClipError(
            tr("“{name}” is not a regular file.", name=name), tr("Choose a clip stored as a file.")
        )
    if status.st_size == 0:
        raise ClipEmptyError(tr("“{name}” is empty.", name=name), tr("Copy or export the clip again."))


def _refuse_script(name: str, head: bytes) -> None:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(_SCRIPT_STARTS) or (text.startswith(b"<?xml") and b"<mpd" in text):
        raise ClipRefusedError(
            tr(
                "“{name}” is not a video but a text that leads to other files, which are never followed.",
                name=name,
            ),
            tr("Open the clip itself."),
        )


def _open(path: Path, name: str) -> BinaryIO:
    """The file as an object that bears no name: FFmpeg would look at it (``img%03d.png`` is a pattern)."""
    try:
        return os.fdopen(os.open(path, _FLAGS), "rb")
    except OSError as error:
        raise unreadable(name, error) from None


def unreadable(name: str, error: OSError) -> ClipError:
    reason = error.strerror or tr("unknown error")
    return ClipUnreadableError(
        tr("“{name}” can't be read: {reason}.", name=name, reason=reason),
        tr("Check the file's permissions and its disk."),
    )


@contextmanager
def enough_memory(name: str) -> Iterator[None]:
    """Turn the lack of memory into a ClipUnreadableError that names the clip."""
    try:
        yield
    except MemoryError:
        raise ClipUnreadableError(
            tr("“{name}” needs more memory than there is.", name=display_name(name)),
            tr("Close other programs and try again; if that doesn't help, the file is damaged."),
        ) from None


def _stamp(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_ino, status.st_size, status.st_mtime_ns
