"""What a Linux desktop is told of the program: entry, AppStream metadata, manual."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QMimeDatabase
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from clarus_desktop import __version__, cli, resources

ROOT = Path(__file__).resolve().parents[3]
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "clarus-desktop.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_starts_the_command_with_the_file_that_was_chosen(entry: configparser.SectionProxy) -> None:
    command, file = entry["Exec"].split()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert command in project["scripts"]
    assert file == "%f"


def test_windows_belong_to_the_entry(entry: configparser.SectionProxy, tmp_path: Path) -> None:
    script = "from clarus_desktop.app import application; print(application().desktopFileName())"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    assert told.strip() == entry["StartupWMClass"] == "clarus-desktop"


@pytest.mark.parametrize("ending", ["dcm", "mp4", "mov", "avi", "mkv", "mpg", "gif"])
def test_clips_can_be_opened_with_it(entry: configparser.SectionProxy, ending: str) -> None:
    types = QMimeDatabase().mimeTypesForFileName(f"clip.{ending}")
    assert {each.name() for each in types} & set(entry["MimeType"].split(";"))


def test_the_entry_names_types_that_are_known(entry: configparser.SectionProxy) -> None:
    assert entry["MimeType"].endswith(";")
    known = QMimeDatabase()
    for name in filter(None, entry["MimeType"].split(";")):
        assert known.mimeTypeForName(name).isValid(), name


def test_the_metainfo_tells_the_version_and_its_day() -> None:
    component = ElementTree.parse(LINUX / "clarus-desktop.metainfo.xml").getroot()
    release = component.find("releases/release")
    day = re.search(r"^date-released: (\S+)$", (ROOT / "CITATION.cff").read_text("utf-8"), re.MULTILINE)
    assert release is not None
    assert day is not None
    assert release.attrib == {"version": __version__, "date": day[1]}
    assert component.findtext("launchable") == "clarus-desktop.desktop"
    assert "not for diagnosis" in "".join(component.itertext())


def test_the_manual_has_every_command() -> None:
    manual = (LINUX / "clarus-desktop.1").read_text(encoding="utf-8")
    for command in set(cli.COMMANDS) - {"analyse"}:
        assert re.search(rf"^\.(B|BR|BI) {command}\b", manual, re.MULTILINE), command


def test_the_icon_is_legible_when_small(qtbot: QtBot) -> None:
    picture = QIcon(str(resources.icon())).pixmap(16, 16).toImage()
    colours = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
    bright = [colour for colour in colours if colour.lightnessF() > 0.85 and colour.alphaF() > 0.9]
    warm = [colour for colour in colours if colour.redF() > 0.8 and colour.blueF() < 0.5]
    assert len(bright) >= 4, "the pleural line"
    assert len(warm) >= 4, "the consolidation"


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "clarus-desktop.desktop"],
        ["appstreamcli", "validate", "--no-net", "clarus-desktop.metainfo.xml"],
        ["man", "--warnings", "-l", "-Tutf8", "clarus-desktop.1"],
    ],
    ids=lambda command: command[0],
)
def test_checkers_have_nothing_to_say(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    told = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stderr == ""
