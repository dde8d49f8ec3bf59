"""Kills a writer again and again and looks each time what is left: ``python killing.py FOLDER TIMES``.

Each writer is a fork that opens the store, goes on judging, keeping analyses and changing an exam, and
acknowledges each by its number through a pipe once the store has returned. It is killed at a random moment.
Prints how many were acknowledged, and how many of these were missing at any time (0).
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import NoReturn

from conftest import CLIP, make_change, make_exam, make_snapshot

from clarus_desktop.store import Store, open_store


def main(folder: Path, times: int) -> None:
    chance = random.Random(times)
    acknowledged = lost = 0
    with closing(open_store(folder)) as store:
        store.save_exam(None, make_exam("e1", CLIP), "", "New exam")
    for _ in range(times):
        first = acknowledged
        source, sink = os.pipe()
        writer = os.fork()
        if not writer:
            write(folder, first, sink)
        os.close(sink)
        acknowledged = int(os.read(source, 64).split()[-1])  # it has begun
        time.sleep(chance.random() * 0.06)  # not to wait for anything: the random moment
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
        with os.fdopen(source) as rest:
            acknowledged = max([acknowledged, *map(int, rest.read().split())])
        with closing(open_store(folder)) as store:  # checks the file
            assert not store.read_only
            store.verify()
            done = progress(store)
        lost += max(0, acknowledged - done)
        assert done - acknowledged in (0, 1), "at most the one under way is there unacknowledged"
        acknowledged = done
    print(acknowledged, lost)


def write(folder: Path, first: int, sink: int) -> NoReturn:
    store = open_store(folder)
    for number in count(first + 1):
        step(store, number)
        os.write(sink, f"{number}\n".encode())
    raise AssertionError("it is killed before")


def step(store: Store, number: int) -> None:
    """Change ``number``; each leaves its number behind."""
    store_number = f"step {number}"
    match number % 8:
        case 0:
            store.keep(make_snapshot(app_version=store_number))
        case 4:
            exam = store.exam("e1")
            assert exam is not None
            store.save_exam(exam, replace(exam, name=store_number), "Ann", store_number)
        case _:
            store.save(make_change(number))


def progress(store: Store) -> int:
    """The number of the last change of which the state (not the log) tells, none before it missing."""
    findings = {int(finding.id, 16) for finding in store.review(CLIP, "Ann").findings}
    kept = {int(store.analysis(each.id).app_version.split()[1]) for each in store.analyses(CLIP)}
    exam = store.exam("e1")
    renamed = int(exam.name.split()[1]) if exam is not None and exam.name.startswith("step") else 0
    done = findings | kept | set(range(4, renamed + 1, 8))
    assert done == set(range(1, len(done) + 1)), "a change in between is missing"
    return len(done)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
