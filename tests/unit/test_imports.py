"""Modules are imported by Python alone, though PySide is there; what is missing is told in words."""

from __future__ import annotations

import builtins
import linecache
import sys
from importlib import import_module
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore")
from clarus_desktop import imports
from clarus_desktop.core.errors import ClarusError


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


def test_a_library_that_is_not_there_is_told_in_words() -> None:
    with pytest.raises(ModuleNotFoundError) as missing:
        import_module("no_such_library.models")
    told = imports.in_words(missing.value)
    assert isinstance(told, ClarusError)
    assert str(told) == "A part of this program is missing: no_such_library."
    assert told.advice == "Install the program again."


def test_no_other_error_is_told_so() -> None:
    with pytest.raises(ModuleNotFoundError) as misspelled:
        import_module("clarus_desktop.no_such_module")
    with pytest.raises(ImportError) as lacking:
        exec("from json import no_such_name")
    for error in (misspelled.value, lacking.value, ModuleNotFoundError("halted"), ValueError()):
        assert imports.in_words(error) is error
