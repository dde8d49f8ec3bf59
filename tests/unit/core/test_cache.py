import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from clarus_desktop.core.cache import Cache

OTHER = """
import sys
from pathlib import Path
from clarus_desktop.core.cache import Cache
cache = Cache("thing", 2**30)
cache.keep_in(Path(sys.argv[1]))
for _ in range(60):
    cache.put("shared", sys.argv[2].encode() * 50_000)
    assert cache.get("shared") is not None
"""


def kept_in(folder: Path, limit: int = 2**30) -> Cache:
    cache = Cache("thing", limit)
    cache.keep_in(folder)
    return cache


def entries(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    cache = Cache("thing", 2**30)
    cache.put("a", b"1")
    assert not cache.in_use
    assert cache.get("a") is None
    cache.keep_in(tmp_path)
    cache.put("a", b"2")
    assert cache.in_use
    cache.keep_in(None)
    assert cache.get("a") is None
    assert kept_in(tmp_path).get("a") == b"2"


def test_what_was_put_is_found_and_nothing_else(tmp_path: Path) -> None:
    cache = kept_in(tmp_path / "new" / "engines")
    assert cache.get("a") is None
    cache.put("a", b"first")
    cache.put("b", b"")
    cache.put("a", b"second")
    assert cache.get("a") == b"second"
    assert cache.get("b") == b""
    assert cache.get("c") is None
    assert kept_in(tmp_path / "new" / "engines").get("a") == b"second"


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
def test_entries_are_the_users_own(tmp_path: Path) -> None:
    cache = kept_in(tmp_path / "engines")
    cache.put("a", b"1")
    (entry,) = entries(tmp_path / "engines")
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
    assert stat.S_IMODE(entry.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("damage", [b"", b"short", None])
def test_a_damaged_entry_is_no_entry_and_is_replaced(tmp_path: Path, damage: bytes | None) -> None:
    cache = kept_in(tmp_path)
    cache.put("a", b"x" * 1000)
    (entry,) = entries(tmp_path)
    data = bytearray(entry.read_bytes())
    data[500] ^= 1
    entry.write_bytes(bytes(data) if damage is None else damage)
    assert cache.get("a") is None
    cache.put("a", b"anew")
    assert cache.get("a") == b"anew"


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    cache = kept_in(tmp_path, limit=3200)
    for age, key in enumerate("abc"):
        cache.put(key, b"x" * 1000)
        for entry in entries(tmp_path):  # as if put days apart
            times = entry.stat().st_mtime - 86_400
            os.utime(entry, (times, times))
        assert len(entries(tmp_path)) == age + 1
    assert cache.get("a") is not None  # used today
    cache.put("d", b"x" * 1000)
    assert [key for key in "abcd" if cache.get(key) is not None] == ["a", "c", "d"]
    assert sum(entry.stat().st_size for entry in entries(tmp_path)) <= 3200


def test_many_small_entries_stay_within_the_limit(tmp_path: Path) -> None:
    """And the folder is not looked through for each."""
    looks: list[int] = []
    cache = kept_in(tmp_path, limit=8000)
    shrink = cache._shrink
    cache._shrink = lambda folder: (looks.append(1), shrink(folder))[1]  # type: ignore[method-assign]
    for number in range(200):
        cache.put(str(number), b"x" * 68)
    assert 7000 <= sum(entry.stat().st_size for entry in entries(tmp_path)) <= 8000 * 17 / 16
    assert len(looks) < 40
    assert cache.get("199") is not None


def test_what_a_killed_process_left_goes_too(tmp_path: Path) -> None:
    cache = kept_in(tmp_path, limit=3200)
    cache.put("a", b"x")
    (entry,) = entries(tmp_path)
    left = tmp_path / f".half{entry.suffix}"
    left.write_bytes(b"x" * 3000)
    os.utime(left, (0, 0))
    cache.put("b", b"x" * 500)
    assert not left.exists()
    assert cache.get("a") == b"x"


def test_a_folder_that_cannot_be_written_to_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = kept_in(tmp_path / "file" / "engines")
    cache.put("a", b"1")
    assert cache.get("a") is None


def test_processes_share_it(tmp_path: Path) -> None:
    """Both write and read the same entry, and neither ever sees half of one."""
    both = [subprocess.Popen([sys.executable, "-c", OTHER, tmp_path, letter]) for letter in "ab"]
    assert [process.wait(60) for process in both] == [0, 0]
    assert kept_in(tmp_path).get("shared") in (b"a" * 50_000, b"b" * 50_000)
    assert len(entries(tmp_path)) == 1


def test_an_entry_whose_time_cannot_be_set_is_found_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = kept_in(tmp_path)
    cache.put("a", b"1")

    def gone(path: Path) -> None:  # as when another process lets go of it meanwhile
        path.unlink()
        raise FileNotFoundError

    monkeypatch.setattr(os, "utime", gone)
    assert cache.get("a") == b"1"
    assert entries(tmp_path) == []
