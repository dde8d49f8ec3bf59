"""One program for each user: a second start hands its clip to the first.

The first listens on a local socket that is named by the data folder and open to its user only. What is sent
is the path to open as a JSON string, empty to just come to the front; what comes back says that it was taken.
"""

from __future__ import annotations

import json
import os
import sys
import time
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir

ANSWER_MS = 2000
TAKEN = b"taken\n"


class Answer(Enum):
    """What came of asking the first program."""

    ALONE = auto()
    """There is none."""
    TAKEN = auto()
    SILENT = auto()
    """There is one, and it doesn't answer."""


def ask(folder: Path, path: str) -> Answer:
    """Hand ``path`` (empty: just come to the front) to the program that uses the data folder."""
    name = socket_name(folder)
    if sys.platform != "win32" and not os.path.lexists(QDir(QDir.tempPath()).filePath(name)):
        return Answer.ALONE
    from PySide6.QtNetwork import QLocalSocket  # which takes a while, and mostly nobody is there

    socket = QLocalSocket()
    socket.connectToServer(name)
    deadline = time.monotonic() + ANSWER_MS / 1000
    if not socket.waitForConnected(ANSWER_MS) or not _is_ours(socket.fullServerName()):
        return Answer.ALONE
    socket.write(json.dumps(path).encode() + b"\n")
    while not socket.canReadLine():
        left = int((deadline - time.monotonic()) * 1000)
        if left <= 0 or not socket.waitForReadyRead(left):
            break
    answer = Answer.TAKEN if socket.readLine().data() == TAKEN else Answer.SILENT
    socket.abort()
    return answer


def socket_name(folder: Path) -> str:
    """Of the socket that the program using a data folder listens on; on all systems but Windows it is a file
    in the folder for temporary files."""
    digest = QCryptographicHash.hash(os.fsencode(folder.absolute()), QCryptographicHash.Algorithm.Sha256)
    return "clarus-desktop-" + digest.toHex().toStdString()[:20]


def _is_ours(socket_file: str) -> bool:
    """Whether the socket is this user's: another's could lie in wait under this name, and learn a clip's."""
    if sys.platform == "win32":
        return True  # Windows itself admits this user only
    try:
        return os.stat(socket_file).st_uid == os.getuid()  # noqa: PTH116 - the same for a name that is no file
    except OSError:
        return False
