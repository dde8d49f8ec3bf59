from __future__ import annotations

from email.message import Message
from pathlib import PurePosixPath
from types import SimpleNamespace
from typing import Any

import pytest

from clarus_desktop import __version__, parts
from clarus_desktop.parts import Part


def test_this_program_and_the_libraries_it_needs_are_listed() -> None:
    listed = {part.name: part for part in parts.parts()}
    assert listed["CLARUS Desktop"] == Part("CLARUS Desktop", __version__, "Apache-2.0")
    for name in ("Python", "numpy", "torch", "av", "shiboken6"):  # the last is needed by one that is needed
        assert listed[name].version
        assert listed[name].licence != parts.UNTOLD
    assert not {"pytest", "ruff", "mypy"} & listed.keys()


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Libraries by name, as they say of themselves."""
    libraries: dict[str, Any] = {}

    def distribution(name: str) -> Any:
        if name not in libraries:
            raise parts.PackageNotFoundError(name)
        return libraries[name]

    monkeypatch.setattr(parts, "distribution", distribution)
    return libraries


def library(name: str, files: tuple[str, ...] = (), requires: tuple[str, ...] = (), **fields: str) -> Any:
    metadata = Message()
    for key, value in fields.items():
        metadata[key.replace("_", "-")] = value
    paths = [PurePosixPath(file) for file in files]
    return SimpleNamespace(name=name, version="1", metadata=metadata, files=paths, requires=list(requires))


def test_licences_are_told_in_the_best_words_there_are(installed: dict[str, Any]) -> None:
    asks = ("a", "b>=1", "c ; sys_platform != 'x'", "d", "gone ; os_name == 'y'", "e ; extra == 'dev'")
    installed["clarus-desktop"] = library("clarus-desktop", requires=asks)
    installed["a"] = library("a", License_Expression="MIT", Classifier="License :: OSI Approved :: No")
    installed["b"] = library("b", Classifier="License :: OSI Approved :: BSD License", requires=("a",))
    installed["c"] = library("c", License="Own licence\nwith many lines")
    installed["d"] = library("d")
    installed["e"] = library("e")
    told = [(part.name, part.licence) for part in parts.parts()[2:]]
    assert told == [("a", "MIT"), ("b", "BSD License"), ("c", "Own licence"), ("d", parts.UNTOLD)]
    assert "GNU" not in parts.whole()


def test_the_strictest_licence_holds_for_the_whole(installed: dict[str, Any]) -> None:
    installed["clarus-desktop"] = library("clarus-desktop", requires=("av", "card"))
    installed["av"] = library("av", files=("av.libs/libx264-1.so", "av.libs/libx265-1.so", "av/x264.py"))
    installed["card"] = library("card", License="Proprietary")
    assert "GNU General Public License 3" in parts.whole()
    assert "av brings x264 and x265" in parts.whole()
    assert "may not be passed on" in parts.whole()
