"""What nobody foresaw is told with a dialog, and the program lives on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from clarus_desktop import media, places
from clarus_desktop.ui.unforeseen_dialog import KEPT, UnforeseenDialog
from desk import Desk, Run


def fail(*_: object, **__: object) -> None:
    raise ValueError("Doe^Jane")


def told(desk: Desk) -> str:
    """What the dialog says; it is closed then."""
    desk.wait_for(lambda: bool(desk.window.findChildren(UnforeseenDialog)))
    (dialog,) = desk.window.findChildren(UnforeseenDialog)
    assert dialog.isVisible()
    assert dialog.kept.text() == KEPT
    assert dialog.log.text() == str(places.log_file())
    place = dialog.place.text()
    dialog.reject()
    desk.wait_for(lambda: not desk.window.findChildren(UnforeseenDialog))
    return place


def test_the_program_lives_on_after_an_error_in_a_slot(run_window: Run, demo_clip: Path) -> None:
    def user(desk: Desk) -> None:
        QTimer.singleShot(0, fail)
        assert told(desk).startswith("ValueError at test_unforeseen.py:")
        desk.drop(demo_clip)
        desk.wait_for(lambda: desk.session.clip is not None)

    assert run_window([], user) == 0


def test_the_program_lives_on_after_an_error_in_a_worker(
    run_window: Run, demo_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def user(desk: Desk) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(media, "opening", fail)
            desk.drop(demo_clip)
            assert "test_unforeseen.py" in told(desk)
        assert "Something unexpected went wrong (ValueError)" in desk.error
        assert "Doe" not in desk.error
        desk.drop(demo_clip)
        desk.wait_for(lambda: desk.session.clip is not None)

    assert run_window([], user) == 0
