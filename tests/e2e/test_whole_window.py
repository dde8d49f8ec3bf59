"""Everything the window shows, walked through: names for screen readers, contrast, languages, larger text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from clarus_desktop import app, places, settings
from clarus_desktop.core import language
from clarus_desktop.ui.appearance import appearance, use_text_size
from clarus_desktop.ui.translation import BUTTONS, MACHINE_MADE, offered
from clips import write_exam
from desk import Desk, Run
from whole_window import parts, texts, walk, words

READABLE = 4.5
"""Contrast of text (WCAG 2.2, success criterion 1.4.3)."""
FINE = 3
"""Pixels painted for one, so that thin strokes have their colour."""
CONTROLS = (
    *(QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit),
    QAbstractItemView,
)
FOREIGN = "ǁ"
"""What every translated text begins and ends with."""
LONGER = 0.4
NAMES = re.compile(
    r"CLARUS Desktop|clarus-[\w-]+|Ada|(demo|a_L1|a_R2)\.mp4|mp4, h264|^exam – |\bcm\b|\b[0-9a-f]{8}\b"
)
"""What has one name in all languages."""
SCREEN = 1366, 768
EDGE = 4
"""Pixels around the text of a button."""


@pytest.fixture
def exam(tmp_path: Path) -> Path:
    return write_exam(tmp_path / "exam", ("a_L1.mp4", "a_R2.mp4"))


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Language, size of texts and colours are the application's: they outlive a window."""
    yield
    language.use(None)
    use_text_size(100)
    appearance().use("auto")


def foreign(text: str) -> str:
    """A translation that is 40 % longer, in letters that English has not got."""
    bare = re.sub(r"\{\w*\}|&", "", text)
    return f"{FOREIGN}{text}{'ø' * round(LONGER * len(bare))}{FOREIGN}" if text.strip() else text


def settle(**chosen: object) -> None:
    """Have chosen this in the settings before the start."""
    known = settings.load(places.settings_file())
    settings.save(places.settings_file(), replace(known, **chosen))  # type: ignore[arg-type]


def test_every_control_has_a_name_for_screen_readers(run_window: Run, exam: Path) -> None:
    nameless: set[str] = set()

    def user(desk: Desk) -> None:
        for scene, top in walk(desk, exam):
            for part in parts(top):
                takes_focus = part.focusPolicy() != Qt.FocusPolicy.NoFocus
                if (takes_focus or isinstance(part, CONTROLS)) and not name(part):
                    nameless.add(f"{scene}: {type(part).__name__} in {type(part.parent()).__name__}")

    assert run_window([], user) == 0
    assert sorted(nameless) == []


def name(part: QWidget) -> str:
    """What a screen reader says of it; of tabs, heads of columns and bars Qt tells by itself."""
    if isinstance(part, QTabBar | QHeaderView | QScrollBar):
        return type(part).__name__
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_can_be_read(run_window: Run, exam: Path, theme: str) -> None:
    faint: dict[str, float] = {}

    def user(desk: Desk) -> None:
        desk.window.resize(*SCREEN)
        for scene, top in walk(desk, exam):
            picture = painted(top)
            for part in parts(top):
                if isinstance(part, QLabel | QAbstractButton) and words(part.text()) and part.isEnabled():
                    found = contrast(picture, inside(part, top))
                    if found < READABLE:
                        faint[f"{scene}: {part.text()}"] = round(found, 2)

    settle(theme=theme)
    assert run_window([], user) == 0
    assert faint == {}


def painted(top: QWidget) -> NDArray[np.float64]:
    """(height, width, 3) relative to white, as a screen would show it that is finer."""
    image = QImage(top.size() * FINE, QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(FINE)
    top.render(image)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3) / 255


def inside(part: QWidget, top: QWidget) -> tuple[slice, slice]:
    """Rows and columns of a picture of ``top`` with a part's text; of buttons without their edge."""
    edge = EDGE if isinstance(part, QAbstractButton) else 0
    is_whole = part.visibleRegion().boundingRect() == part.rect()  # not scrolled away
    shown = part.rect().adjusted(edge, edge, -edge, -edge) if is_whole else QRect()
    area = QRect(part.mapTo(top, shown.topLeft()), shown.size()) & QRect(QPoint(), top.size())
    return (
        slice(FINE * area.top(), FINE * (area.bottom() + 1)),
        slice(FINE * area.left(), FINE * (area.right() + 1)),
    )


def contrast(picture: NDArray[np.float64], area: tuple[slice, slice]) -> float:
    """Between the ground, the commonest colour of an area, and what differs most from it (WCAG's ratio)."""
    colours = picture[area].reshape(-1, 3)
    if not len(colours):
        return np.inf  # scrolled away
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    light = linear @ (0.2126, 0.7152, 0.0722)
    levels, counts = np.unique(light.round(5), return_counts=True)
    ground = levels[counts.argmax()]
    ratios = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    return float(ratios.max())


def test_all_that_is_said_is_translated_and_has_room(
    run_window: Run, exam: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english: set[str] = set()
    cut: set[str] = set()
    as_they_are = {*BUTTONS, *(name for _, name in offered())}

    def user(desk: Desk) -> None:
        desk.window.resize(*SCREEN)
        for scene, top in walk(desk, exam):
            for said_by, text in texts(top):
                if words(NAMES.sub("", text)) and FOREIGN not in text and text not in as_they_are:
                    english.add(f"{scene}: {said_by}: {text}")
            cut.update(f"{scene}: {part}" for part in without_room(top))

    monkeypatch.setattr(app, "speak", lambda *_: language.use(foreign))
    assert run_window([], user) == 0
    assert (sorted(english), sorted(cut)) == ([], [])


@pytest.mark.parametrize("code", sorted(MACHINE_MADE))
def test_in_each_language_everything_has_room(run_window: Run, exam: Path, code: str) -> None:
    cut: set[str] = set()

    def user(desk: Desk) -> None:
        desk.window.resize(*SCREEN)
        for scene, top in walk(desk, exam):
            cut.update(f"{scene}: {part}" for part in without_room(top))
            for panel in top.findChildren(QScrollArea):
                if panel.isVisible() and panel.horizontalScrollBar().maximum() > 0:
                    cut.add(f"{scene}: {panel.accessibleName()} scrolls sideways")
        assert desk.window.width() == SCREEN[0]

    settle(language=code)
    assert run_window([], user) == 0
    assert sorted(cut) == []


def test_at_twice_the_size_everything_has_room(run_window: Run, exam: Path) -> None:
    cut: set[str] = set()

    def user(desk: Desk) -> None:
        desk.window.resize(2 * SCREEN[0], 2 * SCREEN[1])
        for scene, top in walk(desk, exam):
            cut.update(f"{scene}: {part}" for part in without_room(top))

    settle(text_percent=200)
    assert run_window([], user) == 0
    assert sorted(cut) == []


def without_room(top: QWidget) -> Iterator[str]:
    """Labels and buttons that don't show all of their text."""
    for part in parts(top):
        if isinstance(part, QLabel) and part.text() and not part.pixmap():
            needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            too_wide = not part.wordWrap() and part.sizeHint().width() > part.width() + 1
            if too_wide or needed > part.height() + 1:
                yield f"{type(part).__name__} in {type(part.parent()).__name__}: {part.text()}"
        elif isinstance(part, QAbstractButton) and part.text() and needed_by(part) > part.width() + 1:
            yield f"{type(part).__name__} in {type(part.parent()).__name__}: {part.text()}"


def needed_by(button: QAbstractButton) -> int:
    """Pixels across; those that are made narrower than the style likes still need room for their words."""
    text = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    return min(button.sizeHint().width(), text + 2 * EDGE)
