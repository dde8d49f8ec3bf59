"""A second start of the program, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from clarus_desktop import instances
from clarus_desktop.first_instance import LONGEST, FirstInstance
from clarus_desktop.instances import Answer

ASK = "import sys; from pathlib import Path; from clarus_desktop.instances import ask; \
print(ask(Path(sys.argv[1]), sys.argv[2]).name)"


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstInstance]:
    first = FirstInstance(tmp_path)
    yield first
    first.close()


def second(folder: Path, path: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ASK, str(folder), path], stdout=subprocess.PIPE, encoding="utf-8"
    )


def said(process: subprocess.Popen[str]) -> str:
    return process.communicate(timeout=30)[0].strip()


@pytest.mark.parametrize("path", ["", "clips/肺 <b>.mp4", "two\nlines.mp4", "bad\udcff.mp4"])
def test_the_first_is_handed_the_path(qtbot: QtBot, first: FirstInstance, tmp_path: Path, path: str) -> None:
    with qtbot.waitSignal(first.asked, timeout=30_000) as asked:
        process = second(tmp_path, path)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    assert said(process) == "TAKEN"
    assert asked.args == [path]


def test_alone(qtbot: QtBot, tmp_path: Path, first: FirstInstance) -> None:
    assert instances.ask(tmp_path / "another", "a.mp4") is Answer.ALONE
    first.close()
    assert instances.ask(tmp_path, "a.mp4") is Answer.ALONE


def test_one_that_does_not_answer_is_not_waited_for_long(tmp_path: Path, first: FirstInstance) -> None:
    began = time.monotonic()
    process = second(tmp_path, "a.mp4")  # nobody runs the first one's event loop meanwhile
    assert said(process) == "SILENT"
    assert time.monotonic() - began < 10


def test_a_killed_one_leaves_nothing_in_the_way(qtbot: QtBot, tmp_path: Path) -> None:
    script = "import os, signal, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; \
from clarus_desktop.instances import FirstInstance; app = QCoreApplication([]); \
first = FirstInstance(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], timeout=30, check=False)
    assert instances.ask(tmp_path, "a.mp4") is Answer.ALONE
    first = FirstInstance(tmp_path)
    with qtbot.waitSignal(first.asked, timeout=30_000):
        process = second(tmp_path, "a.mp4")
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    assert said(process) == "TAKEN"
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself admits this user only")
def test_the_socket_is_this_users(tmp_path: Path, first: FirstInstance) -> None:
    socket = QLocalSocket()
    socket.connectToServer(instances.socket_name(tmp_path))
    file = Path(socket.fullServerName())
    socket.abort()
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("request_", [b"no json\n", b"7\n", b"x" * (LONGEST + 1)])
def test_what_is_no_request_is_not_answered(
    qtbot: QtBot, tmp_path: Path, first: FirstInstance, request_: bytes
) -> None:
    asked: list[str] = []
    first.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(instances.socket_name(tmp_path))
    assert socket.waitForConnected(5000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(request_)
    assert asked == []
