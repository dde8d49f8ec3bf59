"""The first program of a user, which takes over what those started later are asked to open."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from clarus_desktop.instances import TAKEN, socket_name

log = logging.getLogger(__name__)

LONGEST = 64 * 1024
"""Bytes of a request."""


class FirstInstance(QObject):
    """Listens for programs started later."""

    asked = Signal(object)
    """Path to open, a str; empty: just come to the front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        QLocalServer.removeServer(socket_name(folder))  # what a program that was killed has left
        if not self._server.listen(socket_name(folder)):
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
