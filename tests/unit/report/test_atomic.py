"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clarus_desktop.core.errors import ReportError
from clarus_desktop.report import atomic

OLD, NEW = b"what was there", b"n" * 300_000


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    return path


def untouched(path: Path) -> bool:
    return path.read_bytes() == OLD and list(path.parent.iterdir()) == [path]


def test_the_new_content_takes_the_olds_place(old: Path) -> None:
    atomic.write(old, NEW)
    assert old.read_bytes() == NEW
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "writing there is not allowed"),
        (errno.EIO, "refused"),
    ],
)
def test_what_the_system_refuses_is_told_and_leaves_no_trace(
    old: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    def refuse(path: Path, content: bytes) -> int:
        path.open("wb").close()
        raise OSError(code, os.strerror(code), str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(ReportError, match=reason) as caught:
        atomic.write(old, NEW)
    assert str(caught.value).startswith("“report.pdf” was not written: ")
    assert caught.value.advice
    assert str(old.parent) not in f"{caught.value} {caught.value.advice}"
    assert untouched(old)


def test_a_disk_that_takes_too_little_in_silence_counts_as_full(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:10])
        return len(content)

    monkeypatch.setattr(Path, "write_bytes", short)
    with pytest.raises(ReportError, match="disk is full"):
        atomic.write(old, NEW)
    assert untouched(old)


def test_a_file_that_fails_its_check_is_not_put_in_place(old: Path) -> None:
    def bad(written: Path) -> None:
        assert written.read_bytes() == NEW
        raise ReportError("no good")

    with pytest.raises(ReportError, match="no good"):
        atomic.write(old, NEW, bad)
    assert untouched(old)


def test_a_folder_of_that_name_and_a_missing_folder_are_told(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(ReportError, match="there is a folder of that name"):
        atomic.write(tmp_path / "there", NEW)
    with pytest.raises(ReportError, match="its folder does not exist"):
        atomic.write(tmp_path / "missing" / "report.pdf", NEW)


def test_killed_while_writing_the_old_file_is_whole(old: Path) -> None:
    script = (
        "import os, sys, pathlib\n"
        "from clarus_desktop.report import atomic\n"
        "def die(path, content):\n"
        "    open(path, 'wb').write(content[:1000])\n"
        "    os._exit(9)\n"
        "pathlib.Path.write_bytes = die\n"
        "atomic.write(pathlib.Path(sys.argv[1]), b'n' * 300_000)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, old], check=False).returncode == 9
    assert old.read_bytes() == OLD


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount a small file system here")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_really_full_disk(small_disk: Path) -> None:
    path = small_disk / "report.pdf"
    path.write_bytes(OLD)
    with pytest.raises(ReportError, match="the disk is full"):
        atomic.write(path, NEW)
    assert untouched(path)


def test_a_really_read_only_disk(small_disk: Path) -> None:
    path = small_disk / "report.pdf"
    path.write_bytes(OLD)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(ReportError, match="the disk is read-only"):
        atomic.write(path, NEW)
    assert untouched(path)
