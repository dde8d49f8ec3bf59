"""Broken copies of clips, one for each seed; and a program that opens them and tells what came of each.

It runs in a process of its own, so that a crash is seen as one: what it prints last names the seed.
"""

from __future__ import annotations

import faulthandler
import json
import random
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import numpy as np

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClipError
from clarus_desktop.media import glance, open_clip, thumbnail

STUCK_S = 60
"""After this a file is taken to hang; far more than any should take, for slow machines."""
MEMORY = 2 << 30
"""Bytes of addresses: programs and their libraries take half a gigabyte of them."""
EXTREMES = (b"\0", b"\1", b"\x7f", b"\x80", b"\xff")


class Outcome(NamedTuple):
    seed: int
    source: str
    end: str
    """"clean", "warned", or the name of the error."""
    cpu_s: float


def mutate(content: bytes, rng: random.Random) -> bytes:
    """``content`` with one to three things wrong."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 3)):
        kind = rng.choice(KINDS_OF_DAMAGE)
        kind(data, rng)
    return bytes(data)


def _flip(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.choice((1, 5, 50))):
        if data:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _cut(data: bytearray, rng: random.Random) -> None:
    del data[rng.randrange(len(data) + 1) :]


def _block(data: bytearray, rng: random.Random) -> slice:
    start = rng.randrange(len(data) + 1)
    return slice(start, start + rng.choice((1, 4, 100, 3000)))


def _insert(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data) + 1)
    data[at:at] = rng.choice((rng.randbytes(rng.choice((1, 4, 500))), data[_block(data, rng)]))


def _drop(data: bytearray, rng: random.Random) -> None:
    del data[_block(data, rng)]


def _blank(data: bytearray, rng: random.Random) -> None:
    where = _block(data, rng)
    data[where] = rng.choice((b"\0", b"\xff")) * len(data[where])


def _field(data: bytearray, rng: random.Random) -> None:
    """An extreme number in the first or the last kilobytes, where headers and indices are."""
    width = rng.choice((1, 2, 4, 8))
    span = min(rng.choice((64, 1024, 4096)), len(data))
    at = rng.randrange(span) if span else 0
    at = at if rng.random() < 0.6 else len(data) - at - 1
    value = rng.choice(EXTREMES)
    data[at : at + width] = rng.choice((value * width, value + bytes(width - 1), bytes(width - 1) + value))


KINDS_OF_DAMAGE = (_flip, _cut, _insert, _drop, _blank, _field, _field)


def check(clip: Clip) -> str:
    """What any opened clip must hold to, however broken its file is."""
    info = clip.info
    assert info.frame_count == len(clip.frames) > 0
    assert info.times_s[0] == 0
    assert (np.diff(info.times_s) > 0).all()
    assert np.isfinite(info.times_s).all()
    assert info.duration_s > info.times_s[-1]
    assert sum(gap.frames for gap in info.gaps) <= info.missing_frames
    places = [gap.at for gap in info.gaps]
    assert places == sorted(set(places))
    assert set(places) <= set(range(info.frame_count + 1))
    assert not (info.missing_frames or info.gaps) or info.warnings
    assert clip.frames.frame(info.frame_count - 1).shape == (info.height, info.width, 3)
    return "warned" if info.warnings else "clean"


def end_of(path: Path, seed: int) -> str:
    """What comes of opening a clip in the way that the seed chooses."""
    try:
        if seed % 8 == 0:
            list(glance(path))
            thumbnail(path)
        clip = open_clip(path, budget_bytes=50_000 if seed % 4 == 0 else None)
        with closing(clip.frames):
            return check(clip)
    except ClipError as error:
        told = str(error)
        name = type(error).__name__
    assert told.endswith(".")
    assert path.parent.name not in told
    return name


def main(sources: Path, scratch: Path, seeds: range) -> None:
    names = sorted(path.name for path in sources.iterdir())
    for seed in seeds:
        rng = random.Random(seed)
        name = rng.choice(names)
        path = scratch / f"{seed}-{name}"
        path.write_bytes(mutate((sources / name).read_bytes(), rng))
        print(f"{seed} {name}", flush=True)
        faulthandler.dump_traceback_later(STUCK_S, exit=True)
        start = time.process_time()
        end = end_of(path, seed)
        faulthandler.cancel_dump_traceback_later()
        print(json.dumps(Outcome(seed, name, end, time.process_time() - start)), flush=True)
        path.unlink()


def limit_memory() -> None:
    """What asks for much more than a clip needs gets an error, and is to say so by name."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    limit_memory()
    main(Path(sys.argv[1]), Path(sys.argv[2]), range(*map(int, sys.argv[3:])))
