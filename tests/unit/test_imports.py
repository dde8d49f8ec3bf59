"""Modules are imported by Python alone, though PySide is there."""

from __future__ import annotations

import builtins
import linecache
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore")
from clarus_desktop import imports


def test_the_source_of_an_imported_module_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)  # to be put back
    monkeypatch.syspath_prepend(tmp_path)
    module = tmp_path / "just_imported.py"
    module.write_text("value = 1\n")
    imports.be_plain()
    __import__("just_imported")
    assert sys.modules.pop("just_imported").value == 1
    assert str(module) not in linecache.cache


def test_without_pyside_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = getattr(builtins, "__orig_import__", builtins.__import__)
    monkeypatch.setattr(builtins, "__import__", plain)
    monkeypatch.delattr(builtins, "__orig_import__", raising=False)
    imports.be_plain()
    assert builtins.__import__ is plain
