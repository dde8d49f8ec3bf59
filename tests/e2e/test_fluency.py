"""A clip is opened, played while it is analysed, and exported: once through, in a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SUPPORT = Path(__file__).resolve().parents[1] / "support"

SCRIPT = """
import gc, json, sys
from dataclasses import asdict
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from watching import fluency
told = asdict(fluency(Path(sys.argv[2]), Path(sys.argv[3]), timeout_s=60))
print(json.dumps(told | {"collects": gc.isenabled(), "frozen": gc.get_freeze_count()}))
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
