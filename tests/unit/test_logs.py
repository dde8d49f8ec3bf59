"""The log: private, and silent about clips even where it can't be written."""

from __future__ import annotations

import errno
import io
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from clarus_desktop import logs


@pytest.fixture
def handlers() -> Iterator[list[logging.Handler]]:
    """Those that are added meanwhile; they are gone afterwards."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    added: list[logging.Handler] = []
    yield added
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.usefixtures("handlers")
def test_only_this_user_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "log" / "clarus.log"
    logs.set_up(file)
    logging.getLogger("clarus_desktop").warning("a line")
    assert "a line" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


class Full(io.StringIO):
    """A file on a full disk."""

    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.usefixtures("handlers")
def test_a_full_disk_tells_nothing_of_a_clip(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(tmp_path / "log" / "clarus.log")
    handler = logging.getLogger().handlers[-1]
    assert isinstance(handler, logging.FileHandler)
    handler.stream.close()
    handler.stream = Full()
    logging.getLogger("clarus_desktop").warning("“%s” failed", "Mustermann.mp4")
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("handlers")
def test_a_full_file_makes_room_for_another_and_three_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LONGEST", 100)
    file = tmp_path / "log" / "clarus.log"
    logs.set_up(file)
    log = logging.getLogger("clarus_desktop")
    for number in range(6):
        log.warning("line %d %s", number, "." * 100)
    assert sorted(each.name for each in file.parent.iterdir()) == [
        *("clarus.log", "clarus.log.1", "clarus.log.2", "clarus.log.3")
    ]
    for number, path in enumerate(("clarus.log", "clarus.log.1", "clarus.log.2", "clarus.log.3")):
        assert f"line {5 - number}" in (file.parent / path).read_text()
        assert stat.S_IMODE((file.parent / path).stat().st_mode) == 0o600
