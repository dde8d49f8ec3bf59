"""A clip is opened, played while it is analysed, and exported: once through, in a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SUPPORT = Path(__file__).resolve().parents[1] / "support"

SCRIPT = """
import gc, json, sys, threading
from dataclasses import asdict
from pathlib import Path
sys.path.insert(0, sys.argv[1])

class Elsewhere:
    # Notes what other threads than the window's import.
    names = []

    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is not threading.main_thread():
            self.names.append(name)

sys.meta_path.insert(0, Elsewhere())
from watching import fluency
told = asdict(fluency(Path(sys.argv[2]), Path(sys.argv[3]), timeout_s=60))
told |= {"collects": gc.isenabled(), "frozen": gc.get_freeze_count(), "elsewhere": Elsewhere.names}
print(json.dumps(told))
"""


def test_what_a_user_sees_is_told(home: Path, demo_clip: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(SUPPORT), str(demo_clip), str(report)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert report.read_bytes().startswith(b"%PDF")
    assert 0 <= told["late"] <= told["due"] > 0
    assert told["stalls_ms"] == sorted(told["stalls_ms"], reverse=True)
    assert told["peak_bytes"] >= 0
    assert told["collects"]
    assert told["frozen"] == 0
    # PySide's types must not be made in two threads at once, and what draws with them makes them on import.
    assert {"clarus_desktop.store", "pypdf"} <= set(told["elsewhere"])
    assert not [
        name for name in told["elsewhere"] if name.startswith(("PySide6", "clarus_desktop.report.pdf"))
    ]
