from __future__ import annotations

import json
import stat
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from clarus_desktop import settings
from clarus_desktop.core.errors import SettingsError
from clarus_desktop.core.preferences import Preferences
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


CHOSEN = Preferences(
    *("cuda", "float16", 512, 0.5, "off", True, "dark", 175, True, True, "sw"), keys={"confirm": ("K",)}
)


def test_preferences_are_a_part_of_the_settings(tmp_path: Path) -> None:
    file, before = tmp_path / "settings.json", Settings(model="own", recent=("/a.mp4",))
    assert before.preferences == Preferences()
    wanted = before.with_preferences(CHOSEN)
    assert (wanted.preferences, wanted.model, wanted.recent) == (CHOSEN, "own", ("/a.mp4",))
    assert all(
        getattr(CHOSEN, each.name) != getattr(Preferences(), each.name) for each in fields(Preferences)
    )
    settings.save(file, wanted)
    assert settings.load(file) == wanted


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("precision", "float8"), ("memory_mib", 100), ("memory_mib", "64"), ("memory_mib", True)),
        *(("speed", 3), ("speed", True), ("speed", [1]), ("loop", ""), ("plays", 1), ("theme", "pink")),
        *(("text_percent", 1000), ("hide_identity", "yes"), ("blind", None), ("language", 5), ("device", {})),
    ],
)
def test_a_value_that_is_none_of_the_choices_is_the_default(tmp_path: Path, name: str, value: Any) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({name: value, "model": "own"}))
    assert settings.load(file) == Settings(model="own")


@pytest.mark.parametrize("layout", ["", "{", "[]", '{"choices": []}', '{"choices": {"hide_identity": 1}}'])
def test_layouts_that_hide_nobody(tmp_path: Path, layout: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"layout": layout}))
    assert not settings.load(file).hide_identity


def test_identity_hidden_by_a_layout_of_before_stays_so_until_it_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    content = {"layout": '{"state": {}, "choices": {"hide_identity": true}}'}
    file.write_text(json.dumps(content))
    assert settings.load(file).hide_identity
    file.write_text(json.dumps({**content, "hide_identity": False}))
    assert not settings.load(file).hide_identity


def test_each_setting_is_documented() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip(" `") for line in page.splitlines() if line.startswith("| `")]
    assert sorted(rows) == sorted(each.name for each in fields(Settings))
    for each in fields(Preferences):
        row = next(line for line in page.splitlines() if line.startswith(f"| `{each.name}`"))
        default = json.dumps(getattr(Preferences(), each.name)).replace("0.0", "0")
        assert row.split("|")[3].strip(" `") == default
