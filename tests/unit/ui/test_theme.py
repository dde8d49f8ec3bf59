from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.appearance import appearance
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.theme import DARK, LIGHT, Theme, theme, use_scheme


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = []
    for part in QColor(colour).getRgbF()[:3]:
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("colours", "window"), [(LIGHT, "#f1f3f5"), (DARK, "#1e2328")])
def test_text_is_legible(colours: Theme, window: str) -> None:
    for name in ("muted", "flagged", "normal", "unsure"):
        assert contrast(getattr(colours, name), window) >= 4.5, name
        assert contrast(getattr(colours, name), colours.card) >= 4.5, name
    for name in ("plot_foreground", "probability", "distance", "threshold", "playhead"):
        assert contrast(getattr(colours, name), colours.plot_background) >= 4.5, name
    assert contrast(colours.frame_text, colours.frame_background) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_all_are_colours(colours: Theme) -> None:
    assert all(QColor(getattr(colours, field.name)).isValid() for field in fields(colours))


def test_the_palette_tells_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for scheme, wanted in (
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Unknown, LIGHT),
    ):
        use_scheme(qapp, scheme)
        qapp.processEvents()
        assert theme(widget.palette()) is wanted


def test_the_system_is_followed(qapp: QApplication) -> None:
    appearance()
    assert qapp.style().objectName().lower() == "fusion"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 128
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() > 128


def test_the_whole_window_changes_with_it(qapp: QApplication, window: MainWindow) -> None:
    def mean_lightness() -> float:
        image = window.grab().toImage()
        points = [(x, y) for x in range(2, image.width(), 40) for y in range(2, image.height(), 40)]
        return sum(image.pixelColor(*point).lightness() for point in points) / len(points)

    light = mean_lightness()
    use_scheme(qapp, Qt.ColorScheme.Dark)
    qapp.processEvents()
    dark = mean_lightness()
    plots = window.review.plots
    assert plots is not None
    for plot in plots.plots.values():
        assert plot.plot.backgroundBrush().color() == QColor(DARK.plot_background)
    use_scheme(qapp, Qt.ColorScheme.Light)
    assert dark < 80 < 150 < light


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_can_be_ticked_has_an_outline_that_can_be_seen(
    qapp: QApplication, qtbot: QtBot, kind: type[QAbstractButton], scheme: Qt.ColorScheme
) -> None:
    use_scheme(qapp, scheme)
    qapp.processEvents()
    window = QWidget()
    qtbot.addWidget(window)
    box = kind("x", window)
    box.setGeometry(10, 10, 60, 30)
    window.resize(80, 50)
    image = window.grab().toImage()
    ground = image.pixelColor(2, 2).name()
    across = [image.pixelColor(10 + x, 10 + box.height() // 2).name() for x in range(6)]
    use_scheme(qapp, Qt.ColorScheme.Light)
    assert max(contrast(each, ground) for each in across) >= 3.0
