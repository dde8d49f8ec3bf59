"""What the guides name exists: words on the screen, menus with their keys, messages, pictures, rooms."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clarus_desktop.ui.action_table import ACTIONS, MENUS
from handbook.said import texts

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
PICTURES = DOCS / "pictures"
GUIDES = ("clinician.md", "researcher.md", "developer.md", "troubleshooting.md")
LARGEST = 3_000_000
"""Bytes that all pictures together may have."""
OTHER_KEYS = {"Enter", "Esc", "Tab"}
"""Keys that fields and lists take, and no command of the menus."""
COMMANDS = {
    f"{menu} › {spec.text}": spec for menu, groups in MENUS.items() for group in groups for spec in group
}
SAID = frozenset(text.replace("&", "").lower() for text in texts())
KEYS = {key for spec in ACTIONS for key in spec.keys} | OTHER_KEYS


def read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def is_said(phrase: str) -> bool:
    """Whatever its case, for many a text begins a sentence in one place and not in another."""
    return any(" ".join(phrase.split()).lower() in text for text in SAID)


@pytest.mark.parametrize("name", ["clinician.md", "researcher.md", "troubleshooting.md"])
def test_menus_and_words_on_the_screen_exist(name: str) -> None:
    wrong = []
    for phrase in re.findall(r"\*\*([^*]+)\*\*", read(name)):
        if "›" in phrase:
            wrong += [phrase] if " ".join(phrase.split()) not in COMMANDS else []
        elif not is_said(phrase):
            wrong.append(phrase)
    assert wrong == []


@pytest.mark.parametrize("name", GUIDES)
def test_keys_exist_and_are_those_of_the_menu_they_stand_beside(name: str) -> None:
    text = " ".join(read(name).split())
    assert set(re.findall(r"<kbd>(.+?)</kbd>", text)) <= KEYS
    beside = re.findall(r"\*\*([^*]+ › [^*]+)\*\* \(<kbd>(.+?)</kbd>\)", text)
    assert [pair for pair in beside if pair[1] not in COMMANDS[pair[0]].keys] == []


def test_messages_are_those_of_the_program() -> None:
    tables = re.findall(r"^\| it says \|.*\n\|[-|]+\n((?:\|.*\n)+)", read("troubleshooting.md"), re.MULTILINE)
    messages = [row.split("|")[1].strip() for table in tables for row in table.splitlines()]
    assert len(messages) > 30
    wrong = []
    for message in messages:
        parts = (part.strip(" .:“”") for part in re.split(r"…|: ", message))
        wrong += [message] if not all(is_said(part) for part in parts) else []
    assert wrong == []


def test_each_picture_is_taken_by_the_script_and_shown_in_a_guide() -> None:
    shown = [found for name in GUIDES for found in re.findall(r"!\[[^]]+\]\(pictures/(\S+)\)", read(name))]
    assert sorted(shown) == sorted(path.name for path in PICTURES.iterdir() if path.suffix != ".css")
    source = (ROOT / "tests/support/handbook/scenes.py").read_text(encoding="utf-8")
    taken = re.findall(r'hand\.take\(\s*"([\w-]+)"', source)
    assert sorted(f"{name}.webp" for name in taken) == sorted(name for name in shown if name != "house.svg")
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < LARGEST


def test_the_house_has_all_rooms() -> None:
    house = (PICTURES / "house.svg").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in (ROOT / "clarus_desktop").glob("*/__init__.py")]
    assert len(rooms) > 8
    assert [room for room in rooms if not re.search(rf"\b{room}\b", house)] == []
