"""``clarus-desktop selftest``: what works is told, what doesn't is named, and nothing else is."""

from __future__ import annotations

import errno
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

from clarus_desktop import places, resources
from clarus_desktop.cli import main
from clarus_desktop.inference.library import Library
from clarus_desktop.store.opening import FILE

CHECKS = ["Models", "Engines", "Graphics card", "Reading clips", "Analysis", "Report", "Reviews", "Disk"]


def results_of(text: str) -> dict[str, str]:
    """What each check of the printed table came to."""
    return {
        what: line[15:].split()[0]
        for line in text.splitlines()
        for what in CHECKS
        if line.startswith(what.ljust(15))
    }


def test_all_works_and_nothing_is_left(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "selftest.json"
    assert main(["selftest", "--json", str(file)]) == 0
    told = capsys.readouterr().out
    results = results_of(told)
    assert list(results) == CHECKS
    assert results.pop("Graphics card") in ("none", "passed")
    assert results.pop("Reviews") == "none"
    assert set(results.values()) == {"passed"}
    assert "Everything works." in told
    kept: dict[str, Any] = json.loads(file.read_text())
    assert kept["passed"]
    assert [check["what"] for check in kept["checks"]] == CHECKS
    assert "225 frames of the demo clip analysed" in kept["checks"][4]["told"]
    assert not home.exists()


def test_whatever_is_broken_is_named_and_the_rest_is_checked(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = Library([resources.models()]).default().path.read_bytes()
    places.models().mkdir(parents=True)
    (places.models() / "mine.safetensors").write_bytes(bundle[: len(bundle) // 2])
    places.reviews().mkdir(parents=True)
    (places.reviews() / FILE).write_bytes(b"Doe^Jane" * 1000)

    def full(**_: object) -> object:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    assert main(["selftest", "--json", str(tmp_path / "no folder" / "x.json")]) == 1
    printed = capsys.readouterr()
    results = results_of(printed.out)
    assert [what for what, result in results.items() if result == "failed"] == ["Models", "Reviews", "Disk"]
    assert results["Report"] == "passed"
    assert "mine" in printed.out
    assert "No space left on device" in printed.out
    assert "3 of 8 checks failed." in printed.out
    assert "“x.json” could not be written" in printed.err
    assert "Doe" not in printed.out
    assert str(home) not in printed.out
