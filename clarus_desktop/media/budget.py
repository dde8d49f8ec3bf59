"""How much memory decoded frames may take: a share of what this program is allowed to use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_MOST = 1 << 30
"""More is never taken: a clip that needs more is read from its file fast enough."""
_SHARE = 5
"""The rest is for the networks, which take half a gigabyte, the window, and other programs."""


def default_budget() -> int:
    """Bytes of decoded frames to keep in memory for one clip: a fifth of what is allowed, 1 GiB at most.

    And half of what is left of ``ulimit`` at most: addresses count there, and libraries reserve many.
    """
    left = [max(limit - used, 0) for limit, used in _process_limits()]
    return min(_MOST, allowed_bytes() // _SHARE, *(free // 2 for free in left))


def largest_budget() -> int:
    """Bytes of decoded frames that a user can have kept for one clip: half of what is allowed."""
    return allowed_bytes() // 2


def allowed_bytes(root: Path = Path("/")) -> int:
    """The least of the machine's memory and the limits set for this process; 5 GiB where nothing tells.

    Args:
        root: where ``proc`` and ``sys`` are mounted; only Linux has limits there.
    """
    limits = [limit for limit, _ in _process_limits()]
    return min([*_memory(), *limits, *_group_limits(root)], default=_MOST * _SHARE)


def _memory() -> Iterator[int]:
    if hasattr(os, "sysconf"):  # not on Windows
        pages, page_bytes = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
        if pages > 0 and page_bytes > 0:
            yield pages * page_bytes


def _process_limits() -> Iterator[tuple[int, int]]:
    """``ulimit -v`` and ``-d``, each with what is used of it; 0 where nothing tells."""
    try:
        import resource
    except ImportError:  # on Windows
        return
    pages = [int(word) for word in _text(Path("/proc/self/statm")).split()] or [0] * 7
    for kind, field in ((resource.RLIMIT_AS, 0), (resource.RLIMIT_DATA, 5)):
        limit = resource.getrlimit(kind)[0]
        if limit != resource.RLIM_INFINITY:
            yield limit, pages[field] * resource.getpagesize()


def _group_limits(root: Path) -> Iterator[int]:
    """Those of the control groups this process is in, and of the ones above: both versions of cgroups."""
    groups = root / "sys" / "fs" / "cgroup"
    for line in _text(root / "proc" / "self" / "cgroup").splitlines():
        _, kinds, path = [*line.split(":", 2), "", ""][:3]
        if kinds == "":
            top, name = groups, "memory.max"
        elif "memory" in kinds.split(","):
            top, name = groups / "memory", "memory.limit_in_bytes"
        else:
            continue
        group = Path(*(part for part in path.split("/") if part != ".."))  # which lead out of a container
        for folder in (group, *group.parents):
            limit = _text(top / folder / name).strip()  # "max" where there is none
            if limit.isdecimal():
                yield int(limit)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
