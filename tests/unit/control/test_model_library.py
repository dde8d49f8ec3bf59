"""The Models window on a real library: the bundled model, and copies of it that are a user's own."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

pytest.importorskip("PySide6")
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop import places, resources
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.model_library import ModelLibrary
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import DownloadError
from clarus_desktop.inference import download, published
from clarus_desktop.inference.library import DEFAULT, Library, record
from clarus_desktop.ui.import_dialog import ADDRESS, ImportDialog
from clarus_desktop.ui.models_window import ModelsWindow
from web import Site, serving

BUNDLED = Library([resources.models()]).default().path


class Main(QWidget):
    """The main window, as far as it matters here."""

    def __init__(self) -> None:
        super().__init__()
        self.commands = {"models": QAction(self)}
        self.unforeseen: list[str] = []

    def show_unforeseen(self, where: str, log: str) -> None:
        self.unforeseen.append(where)


@dataclass
class Chosen:
    """The models that are offered, and the one in use."""

    name: str = BUNDLED.stem
    offered: list[str] = field(default_factory=list)

    def offer(self, entries: list[Any], default: Any) -> None:
        self.offered = [entry.name for entry in entries if entry.info is not None]

    def take(self, entry: Any) -> None:
        self.name = entry.name


@dataclass
class Shelf:
    main: Main
    chosen: Chosen
    folder: Path
    settled: Callable[[Callable[[], object]], None]
    """Does something, and waits until all that follows from it is done."""

    @property
    def window(self) -> ModelsWindow:
        (window,) = self.main.findChildren(ModelsWindow)
        return window

    def rows(self) -> list[tuple[str, str]]:
        """Name and state of each."""
        table = self.window.table
        items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
        return [(item.text(0), item.text(5)) for item in items]

    def choose(self, name: str) -> None:
        table = self.window.table
        rows = {name: row for row, (name, _) in enumerate(self.rows())}
        table.setCurrentItem(table.topLevelItem(rows[name]))


@pytest.fixture
def shelf(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """The window is open, on the bundled model, the user's “mine”, and “odd”, which is damaged."""
    folder = tmp_path / "models"
    folder.mkdir()
    shutil.copy(BUNDLED, folder / "mine.safetensors")
    record(folder / "mine.safetensors")
    (folder / "odd.safetensors").write_bytes(b"odd")
    monkeypatch.setattr(places, "downloads", lambda: tmp_path / "downloads")
    main, chosen, workers = Main(), Chosen(), Workers()
    qtbot.addWidget(main)
    memory = SimpleNamespace(settings=SimpleNamespace(folder=""))
    library = Library([resources.models(), folder])
    failures = Failures(cast(Any, main))
    served = ModelLibrary(
        *cast(Any, (main, chosen, library, memory, workers, failures, folder)), parent=workers
    )

    def settled(act: Callable[[], object]) -> None:
        with qtbot.waitSignal(workers.settled, timeout=60_000):
            act()
        qtbot.waitUntil(lambda: not workers._jobs, timeout=60_000)

    settled(main.commands["models"].trigger)
    yield Shelf(main, chosen, folder, settled)
    workers.shut_down()
    assert served.parent() is workers
    assert main.unforeseen == []


def test_models_are_listed_with_what_is_wrong_with_them(shelf: Shelf) -> None:
    assert shelf.rows() == [(BUNDLED.stem, "default, in use"), ("mine", ""), ("odd", "can't be used")]
    shelf.choose("odd")
    assert "is not a model bundle" in shelf.window.facts.text()
    assert shelf.chosen.offered == [BUNDLED.stem, "mine"]


def test_one_is_made_the_default_and_removed(shelf: Shelf) -> None:
    shelf.choose("mine")
    shelf.settled(shelf.window.default.click)
    assert shelf.rows()[:2] == [(BUNDLED.stem, ""), ("mine", "default, in use")]
    assert (shelf.folder / DEFAULT).read_text() == "mine\n"
    assert shelf.window.said.text() == "“mine” is used from now on."
    shelf.settled(lambda: shelf.window.remove_requested.emit("mine"))
    assert [name for name, _ in shelf.rows()] == [BUNDLED.stem, "odd"]
    assert shelf.chosen.offered == [BUNDLED.stem]
    assert not (shelf.folder / "mine.safetensors").exists()


def test_verifying_finds_what_is_sound_and_what_is_not(shelf: Shelf) -> None:
    shelf.choose("mine")
    shelf.settled(shelf.window.verify.click)
    assert shelf.window.said.text().startswith("Hash, keys, shapes, numbers and golden output of “mine” hold")
    shelf.choose("odd")
    shelf.settled(shelf.window.verify.click)
    assert "is not a model bundle" in shelf.window.said.text()
    assert shelf.window.add.isEnabled()


def test_what_is_fetched_is_asked_for_once_it_is_wanted(shelf: Shelf) -> None:
    with serving(Site(b"<html>sign in</html>")) as site:
        shelf.window.add.click()
        (dialog,) = shelf.window.findChildren(ImportDialog)
        dialog.source.setCurrentText(ADDRESS)
        dialog.place.setText(site.address)
        dialog.name.setText("mine")
        shelf.settled(dialog.start.click)
        assert "There is already a model “mine”" in dialog.said.text()
        assert site.requests == []
        dialog.name.setText("other")
        shelf.settled(dialog.start.click)
        assert "sent a web page" in dialog.said.text()
        assert len(site.requests) == 1
        dialog.reject()
    assert [name for name, _ in shelf.rows()] == [BUNDLED.stem, "mine", "odd"]


def test_stopping_leaves_what_came_to_be_gone_on_with(
    shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "TOLD_EVERY_S", 0.0)
    with serving(Site(bytes(1_000_000), stop_after=500_000)) as site:
        shelf.window.add.click()
        (dialog,) = shelf.window.findChildren(ImportDialog)
        dialog.source.setCurrentText(ADDRESS)
        dialog.place.setText(site.address)
        dialog.name.setText("other")
        dialog.start.click()
        qtbot.waitUntil(lambda: dialog.said.text() == "0.5 of 1.0 MB from 127.0.0.1.")

        def stop() -> None:
            dialog.cancel.click()
            site.go_on.set()

        shelf.settled(stop)
        assert "go on from there" in dialog.said.text()
        assert dialog.start.isEnabled()
        dialog.reject()
    (part,) = (shelf.folder.parent / "downloads").glob("*/part")
    assert part.stat().st_size >= 500_000


def test_the_default_is_taken_though_the_window_was_opened_anew(shelf: Shelf) -> None:
    shelf.choose("mine")

    def make_and_open_anew() -> None:
        shelf.window.default.click()
        shelf.window.reject()
        shelf.main.commands["models"].trigger()

    shelf.settled(make_and_open_anew)
    assert shelf.chosen.name == "mine"


def test_a_second_import_waits_for_the_first_whose_dialog_was_closed(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else two would write to the same file."""
    begun, overlapped = [threading.Event(), threading.Event()], []

    def fetch_model(_address: str, name: str, *_: object, **__: object) -> Generator[str, None, None]:
        begun[int(name)].set()
        if name == "0":  # its server says nothing for a while
            overlapped.append(begun[1].wait(0.3))
        yield f"Step {name}."
        raise DownloadError(f"No {name}.")

    monkeypatch.setattr(published, "fetch_model", fetch_model)

    def start(name: str) -> ImportDialog:
        shelf.window.add.click()
        dialog = next(each for each in shelf.window.findChildren(ImportDialog) if each.isVisible())
        dialog.source.setCurrentText(ADDRESS)
        dialog.place.setText("https://127.0.0.1/a.pth")
        dialog.name.setText(name)
        dialog.start.click()
        return dialog

    def start_twice() -> None:
        first = start("0")
        assert begun[0].wait(10)
        first.reject()
        start("1")

    shelf.settled(start_twice)
    assert overlapped == [False]
    (dialog,) = shelf.window.findChildren(ImportDialog)
    assert dialog.said.text() == "Step 1.\nNo 1."
