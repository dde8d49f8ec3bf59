"""``kill -9`` of the whole program while somebody judges, analyses and exports.

``CLARUS_KILLS=50`` in the environment kills that often.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

from clarus_desktop import places
from clarus_desktop.store import open_store
from clips import write_clip
from judging_on import REVIEWER

KILLS = int(os.environ.get("CLARUS_KILLS", "3"))
SHOWN_S = 5.0
"""In this time after a start the last state is on screen."""
SCRIPT = Path(__file__).resolve().parents[1] / "support" / "judging_on.py"


def run_and_kill(clip: Path, folder: Path, after_s: float) -> tuple[list[str], float]:
    """What the program said, and after how many seconds it showed the clip with all that is kept of it.

    It is killed ``after_s`` later.
    """
    began = time.monotonic()
    program = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(clip), str(folder)], stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert program.stdout is not None
    first = program.stdout.readline()
    shown_s = time.monotonic() - began
    killer = threading.Timer(after_s, program.kill)
    killer.start()
    lines = [first, *program.stdout]
    killer.join()
    program.wait()
    program.stdout.close()
    return [line.rstrip("\n") for line in lines if line.endswith("\n")], shown_s


def test_nothing_that_was_acknowledged_is_lost(home: Path, tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "Mustermann.mp4", frames=40)
    moments = random.Random(6)
    notes: dict[str, str] = {}
    acknowledged = 0
    opinions: list[str] = []
    times = []
    for kill in range(KILLS):
        lines, shown_s = run_and_kill(clip, tmp_path, moments.uniform(0.0, 3.0))
        assert lines[0].startswith("shown")
        if kill:  # the first time there is nothing to show yet
            times.append(shown_s)
            assert int(lines[0].split()[1]) >= len(notes)
        for line in lines[1:]:
            acknowledged += 1
            match line.split(maxsplit=2):
                case ["finding", identity]:
                    notes.setdefault(identity, "")
                case ["noted", identity, note]:
                    notes[identity] = note
                case ["opinion", _, _]:
                    opinions.append(line.removeprefix("opinion "))

        with contextlib.closing(open_store(places.reviews())) as store:
            assert not store.read_only
            store.verify()
            (review,) = (
                store.review(sha256, REVIEWER) for sha256 in {event.clip for event in store.history()}
            )
        stored = {finding.id: finding.note for finding in review.findings}
        for identity, note in notes.items():
            assert stored[identity] == note or (not note and stored[identity] == f"Vertraulich {identity}")
        if opinions:
            assert review.opinion is not None  # the last one, or one that came after it
            assert review.opinion.note not in opinions[:-1]
        for file in tmp_path.glob("*.json"):
            json.loads(file.read_text(encoding="utf-8"))
    logged = places.log_file().read_text(encoding="utf-8")
    assert not {word for word in (REVIEWER, "Vertraulich", clip.name) if word in logged}
    assert stat.S_IMODE(places.log_file().stat().st_mode) == 0o600
    print(f"{KILLS} kills, {acknowledged} acknowledged; shown after {min(times):.1f} to {max(times):.1f} s")
    assert acknowledged > KILLS
    assert min(times) < SHOWN_S  # others may have kept the machine busy now and then
