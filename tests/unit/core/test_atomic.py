from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from clarus_desktop.core.atomic import private_folder, replacing, write_bytes


def test_written_whole(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a.json", b"{}")
    assert (tmp_path / "a.json").read_bytes() == b"{}"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_a_failure_keeps_the_old_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")

    def fail() -> None:
        with replacing(target) as temporary:
            temporary.write_bytes(b"half")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        fail()
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_a_disk_that_takes_too_little_in_silence_counts_as_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "write_bytes", lambda _path, content: len(content))
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)) as caught:
        write_bytes(tmp_path / "a.json", b"{}")
    assert caught.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(IsADirectoryError):
        write_bytes(tmp_path / "a.json", b"{}")


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_bytes(tmp_path / "none" / "a.json", b"{}")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_private_folder_lies_in_private_ones(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    private_folder(tmp_path / "a" / "b")
    (tmp_path / "a").chmod(0o755)  # widened by hand, so left alone
    private_folder(tmp_path / "a" / "b")
    private_folder(tmp_path / "c" / "d")
    rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
    assert rights == {"a": 0o755, "b": 0o700, "c": 0o700, "d": 0o700}
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
