"""``./dev bench``: runs the measures, prints them as a table and keeps them as JSON."""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import clarus_desktop
from benchmarks import clips
from benchmarks.harness import SCALES, Row, joined, table
from benchmarks.machine import load, machine, share_got

KEPT = Path(__file__).resolve().parents[2] / "build" / "bench"
"""Every run, by when it ended, and the last one as ``latest.json``."""
HOME = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


@dataclass(frozen=True)
class Group:
    """Measures that share a process."""

    module: str
    screen: str = "offscreen"
    """Qt's platform; xcb has a virtual screen made for it."""
    cores: int = 0
    """That the process may use; 0: all."""
    sittings: bool = False
    """In as many processes as the scale says."""


GROUPS = (
    Group("start"),
    Group("start", screen="xcb"),
    Group("opening", sittings=True),
    Group("threshold"),
    Group("playback", cores=2),
    Group("memory"),
    Group("growth"),
    Group("pipeline"),
    Group("archives"),
)
NAMES = tuple(dict.fromkeys(group.module for group in GROUPS))


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status 1 when something could not be measured, whatever goals are reached."""
    parser = argparse.ArgumentParser(prog="dev bench", description="Measure how fast the program is.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}; all by default")
    parser.set_defaults(scale="full")
    for scale, use in (("quick", "in 3 minutes"), ("tiny", "only to see that all of it runs")):
        parser.add_argument(f"--{scale}", dest="scale", action="store_const", const=scale, help=use)
    parser.add_argument("--into", type=Path, default=KEPT, metavar="FOLDER", help="where the JSON is kept")
    options = parser.parse_args(argv)
    if unknown := [name for name in options.names if name not in NAMES]:
        parser.error(f"there is no measure {unknown[0]}; there are {', '.join(NAMES)}")
    record: dict[str, Any] = {
        "scale": options.scale,
        "clips": clips.source(),
        "started": _now(),
        "load_at_start": load(),
        "got_at_start": share_got(),
        "machine": machine(),
    }
    compileall.compile_dir(clarus_desktop.__path__[0], quiet=1)  # as an installed program is
    rows, failed = _run(options.names or NAMES, options.scale)
    record |= {"ended": _now(), "load_at_end": load(), "got_at_end": share_got(), "failed": failed}
    record["rows"] = [row.to_json() for row in rows]
    kept = keep(record, options.into)
    print(f"{record['machine']['processor']}, {record['machine']['cores']} cores; clips: {record['clips']}")
    print(f"load at start {record['load_at_start']}, at end {record['load_at_end']}")
    for when in ("start", "end"):
        share, gap = record[f"got_at_{when}"].values()
        print(
            f"a lone thread got {share:.0%} of a processor at the {when}, and was held up for up to {gap} ms"
        )
    print()
    print(table(rows))
    for name, reason in failed.items():
        print(f"not measured: {name}: {reason}")
    print(f"\nkept in {kept}")
    return 1 if failed else 0


def keep(record: dict[str, Any], folder: Path) -> Path:
    """Write a run; never over another one."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(record, indent=1, ensure_ascii=False)
    path = folder / f"{record['ended'].replace(':', '-')}.json"
    for each in (path, folder / "latest.json"):
        each.write_text(text, encoding="utf-8")
    return path


def _run(names: Sequence[str], scale: str) -> tuple[list[Row], dict[str, str]]:
    """All rows, and why what is missing is missing, by group."""
    rows: list[Row] = []
    failed: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="clarus-bench-") as folder:
        for group in GROUPS:
            if group.module not in names or (group.screen == "xcb" and not shutil.which("xvfb-run")):
                continue
            name, start = f"{group.module} ({group.screen})", time.monotonic()
            print(f"{name} …", end=" ", flush=True, file=sys.stderr)
            try:
                rows += _rows(group, scale, Path(folder))
            except subprocess.CalledProcessError as error:
                failed[name] = error.stderr.strip().splitlines()[-1] if error.stderr else str(error)
                print(error.stderr, file=sys.stderr)
            print(f"{time.monotonic() - start:.0f} s", file=sys.stderr)
    return rows, failed


def _rows(group: Group, scale: str, folder: Path) -> list[Row]:
    if not group.sittings:
        return _process(group, scale, folder)
    _process(group, "tiny", folder)  # so that engines have been compiled, as on every day but the first
    count = SCALES[scale].sittings
    return joined([row for _ in range(count) for row in _process(group, scale, folder)])


def _process(group: Group, scale: str, folder: Path) -> list[Row]:
    """One process of a group, with a user's folders of its own; only compiled engines live on."""
    here = Path(tempfile.mkdtemp(dir=folder))
    homes = {name: str(here / name.lower()) for name in HOME} | {"XDG_CACHE_HOME": str(folder / "cache")}
    rows = here / "rows.json"
    arguments = [group.module, scale, str(group.cores), str(folder), str(rows)]
    command = [sys.executable, "-m", "benchmarks.group", *arguments]
    if group.screen == "xcb":
        command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", *command]
    environment = {**os.environ, **homes, "QT_QPA_PLATFORM": group.screen}
    subprocess.run(command, env=environment, check=True, stderr=subprocess.PIPE, encoding="utf-8")
    return [Row.from_json(row) for row in json.loads(rows.read_text(encoding="utf-8"))]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


if __name__ == "__main__":
    sys.exit(main())
