"""One program for each user: a second start hands its clip to the first.

The first listens on a local socket that is named by the data folder and open to its user only. What is sent
is the path to open as a JSON string, empty to just come to the front; what comes back says that it was taken.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

ANSWER_MS = 2000
TAKEN = b"taken\n"
LONGEST = 64 * 1024
"""Bytes of a request."""


class Answer(Enum):
    """What came of asking the first program."""

    ALONE = auto()
    """There is none."""
    TAKEN = auto()
    SILENT = auto()
    """There is one, and it doesn't answer."""


def ask(folder: Path, path: str) -> Answer:
    """Hand ``path`` (empty: just come to the front) to the program that uses the data folder."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
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


class FirstInstance(QObject):
    """Listens for programs started later."""

    asked = Signal(object)
    """Path to open, a str; empty: just come to the front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        QLocalServer.removeServer(_name(folder))  # what a program that was killed has left
        if not self._server.listen(_name(folder)):
            log.warning("programs started later will not find this one")

    @Slot()
    def close(self) -> None:
        """Take no more requests."""
        self._server.close()

    @Slot()
    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if socket.canReadLine():
            try:
                path = json.loads(bytes(socket.readLine(LONGEST).data()))
            except (ValueError, RecursionError):
                path = None
            if not isinstance(path, str):
                socket.abort()
                return
            socket.write(TAKEN)
            socket.flush()
            self.asked.emit(path)
        elif socket.bytesAvailable() > LONGEST:
            socket.abort()


def _name(folder: Path) -> str:
    return "clarus-desktop-" + hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:20]


def _is_ours(socket_file: str) -> bool:
    """Whether the socket is this user's: another's could lie in wait under this name, and learn a clip's."""
    if sys.platform == "win32":
        return True  # Windows itself admits this user only
    try:
        return os.stat(socket_file).st_uid == os.getuid()  # noqa: PTH116 - the same for a name that is no file
    except OSError:
        return False
