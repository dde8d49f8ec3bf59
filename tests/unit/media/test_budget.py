"""Decoded frames take a share of what this program may use, however that is limited."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clarus_desktop.media import default_budget, largest_budget
from clarus_desktop.media.budget import allowed_bytes

GIB = 1 << 30
resource = pytest.importorskip("resource")


@pytest.fixture(autouse=True)
def large_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """64 GiB, no limits."""
    known = {"SC_PHYS_PAGES": 16 << 20, "SC_PAGE_SIZE": 4096}
    monkeypatch.setattr(os, "sysconf", known.__getitem__)
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (resource.RLIM_INFINITY,) * 2)


def groups(root: Path, lines: str, **limits: str) -> Path:
    """A made-up /proc and /sys; the limits' names are paths with "__" for "/"."""
    (root / "proc" / "self").mkdir(parents=True)
    (root / "proc" / "self" / "cgroup").write_text(lines)
    for name, limit in limits.items():
        path = root / "sys" / "fs" / "cgroup" / name.replace("__", "/").replace("_max", ".max")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{limit}\n")
    return root


def test_the_machine_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert allowed_bytes(tmp_path) == 64 * GIB
    monkeypatch.setattr(os, "sysconf", lambda name: -1)
    assert allowed_bytes(tmp_path) == 5 * GIB  # it doesn't tell


def test_limits_of_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {resource.RLIMIT_AS: 3 * GIB, resource.RLIMIT_DATA: 2 * GIB}
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (limits[kind], resource.RLIM_INFINITY))
    assert allowed_bytes(tmp_path) == 2 * GIB


def test_limits_of_control_groups(tmp_path: Path) -> None:
    root = groups(
        tmp_path, "0::/user/app\n", memory_max="max", user__memory_max=str(GIB), user__app__memory_max="max"
    )
    assert allowed_bytes(root) == GIB


def test_limits_of_old_control_groups(tmp_path: Path) -> None:
    root = groups(tmp_path, "9:name=systemd:/\n4:cpu,memory:/app\n", memory__app__limit="")
    (root / "sys/fs/cgroup/memory/app/memory.limit_in_bytes").write_text("5000000\n")
    (root / "sys/fs/cgroup/memory/memory.limit_in_bytes").write_text("9223372036854771712\n")
    assert allowed_bytes(root) == 5_000_000


@pytest.mark.parametrize("lines", ["0::/../..\n", "0::/\n", "0::/not/seen/from/here\n"])
def test_in_a_container_the_top_group_counts(lines: str, tmp_path: Path) -> None:
    assert allowed_bytes(groups(tmp_path, lines, memory_max="700")) == 700


@pytest.mark.parametrize("lines", ["", "?", "1:2\n", "0::\n", "x:memory:\n"])
def test_what_is_not_understood_is_no_limit(lines: str, tmp_path: Path) -> None:
    assert allowed_bytes(groups(tmp_path, lines)) == 64 * GIB


def test_a_fifth_and_never_more_than_a_gigabyte(monkeypatch: pytest.MonkeyPatch) -> None:
    for allowed, budget in ((64 * GIB, GIB), (5 * GIB, GIB), (GIB, GIB // 5), (0, 0)):
        monkeypatch.setattr("clarus_desktop.media.budget.allowed_bytes", lambda allowed=allowed: allowed)
        assert default_budget() == budget


def test_a_user_can_have_half_of_what_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clarus_desktop.media.budget.allowed_bytes", lambda: 5 * GIB)
    assert largest_budget() == 5 * GIB // 2


@pytest.mark.skipif(not Path("/proc/self/statm").is_file(), reason="needs to know how much is used")
def test_half_of_what_libraries_have_left_of_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    used = int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    limits = {resource.RLIMIT_AS: resource.RLIM_INFINITY, resource.RLIMIT_DATA: used + 50_000_000}
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (limits[kind], resource.RLIM_INFINITY))
    assert default_budget() == pytest.approx(
        min(25_000_000, limits[resource.RLIMIT_DATA] // 5), abs=3_000_000
    )
    limits[resource.RLIMIT_DATA] = used // 2
    assert default_budget() == 0
