from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from clarus_desktop import settings
from clarus_desktop.core.errors import SettingsError
from clarus_desktop.settings import Settings


def test_saved_and_loaded(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    wanted = Settings(device="cpu").with_recent("/clips/患者.mp4")
    settings.save(file, wanted)
    assert settings.load(file) == wanted


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings.save(file, Settings(model="own"))
    assert json.loads(file.read_text()) == {"model": "own"}


def test_reviewers_blind_mode_and_keys(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    wanted = replace(
        Settings().with_reviewer("Ann").with_reviewer("Bob").with_reviewer("Ann"),
        blind=True,
        keys={"confirm": ("C", "Ctrl+1"), "reject": ()},
    )
    assert (wanted.reviewer, wanted.reviewers) == ("Ann", ("Ann", "Bob"))
    settings.save(file, wanted)
    assert settings.load(file) == wanted
    file.write_text(json.dumps({"blind": 1, "reviewers": "Ann", "keys": {"confirm": ["C"], "reject": "R"}}))
    assert settings.load(file) == Settings(keys={"confirm": ("C",)})
    assert Settings().reviewer == ""


def test_only_the_user_may_read_them(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "settings.json"
    for device in ("cpu", "cuda"):
        settings.save(file, Settings(device=device))
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("content", ["", "{", "[1]", "\x00\x01"])
def test_a_broken_file_is_set_aside(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content)
    assert settings.load(file) == Settings()
    assert (tmp_path / "settings.broken.json").read_text() == content


def test_values_of_the_wrong_type_fall_back_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"model": 3, "device": "cpu", "recent": ["a", 1], "unknown": True}))
    assert settings.load(file) == Settings(device="cpu")


def test_recent_is_bounded_and_without_doubles() -> None:
    chosen = Settings()
    for number in range(15):
        chosen = chosen.with_recent(f"/clips/{number}.mp4")
    chosen = chosen.with_recent("/clips/10.mp4")
    assert len(chosen.recent) == settings.RECENT_LIMIT
    assert chosen.recent[0] == "/clips/10.mp4"
    assert len(set(chosen.recent)) == len(chosen.recent)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="could not be saved"):
        settings.save(tmp_path / "file" / "settings.json", Settings(model="own"))


def test_archives_opened_last_are_remembered_first(tmp_path: Path) -> None:
    file, chosen = tmp_path / "settings.json", Settings()
    for name in ("a", "b", "a", "c", "d"):
        chosen = chosen.with_archive(f"/results/{name}")
    assert chosen.archives == ("/results/d", "/results/c", "/results/a")
    settings.save(file, chosen)
    assert settings.load(file) == chosen
