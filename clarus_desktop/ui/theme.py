"""All colours of the window, for light and dark.

The colours that carry meaning are of the palette by Okabe and Ito, which holds for the common kinds of
colour blindness. None of them stands alone: a shape or a word always says the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from clarus_desktop.core.kinds import TrackKind


@dataclass(frozen=True)
class Theme:
    """Colours by what they mean, as "#rrggbb" or "#aarrggbb"."""

    plot_background: str
    plot_foreground: str
    grid: str
    probability: str
    """The probability track's curve and mark."""
    distance: str
    flagged: str
    """At or above the threshold: text, marks and the strip along a segment."""
    normal: str
    """Below the threshold."""
    unsure: str
    """Judged as neither one nor the other."""
    abnormal_tint: str
    """The region above a threshold."""
    normal_tint: str
    band: str
    """Behind a flagged segment."""
    unanalysed: str
    """Hatching over what is not analysed."""
    not_assessable: str
    """Hatching, the other way, over what no verdict rests on."""
    gap: str
    """Cross-hatching where frames are missing."""
    threshold: str
    playhead: str
    muted: str
    """Secondary text; still 4.5:1 on the window's background."""
    line: str
    """Thin borders between areas."""
    card: str
    """Background of raised areas."""
    frame_background: str
    """Around the frame; the same in both schemes, as a clip is read against black."""
    frame_text: str
    outline: str
    """Of the region, on the frame."""
    measurement: str
    """Of lines that measure, on the frame, with their lengths."""
    veil: str
    """Over what lies outside of it."""
    error: str
    warning: str
    notice: str

    def track(self, kind: TrackKind) -> str:
        return self.probability if kind is TrackKind.PROBABILITY else self.distance


LIGHT = Theme(
    plot_background="#ffffff",
    plot_foreground="#3c4650",
    grid="#d5dae0",
    probability="#8f3a70",
    distance="#006a4e",
    flagged="#b34a00",
    normal="#0a5c94",
    unsure="#7a5600",
    abnormal_tint="#2ee69f00",
    normal_tint="#2256b4e9",
    band="#48d55e00",
    unanalysed="#b0b7be",
    not_assessable="#7a4f8f",
    gap="#5f6873",
    threshold="#b34a00",
    playhead="#1b242c",
    muted="#55606a",
    line="#c9ced4",
    card="#ffffff",
    frame_background="#0b0d0f",
    frame_text="#d7dde3",
    outline="#56b4e9",
    measurement="#f0e442",
    veil="#b00b0d0f",
    error="#a92b1d",
    warning="#b36b00",
    notice="#0a5c94",
)

DARK = Theme(
    plot_background="#14181c",
    plot_foreground="#c3ccd4",
    grid="#3a424a",
    probability="#e49cc6",
    distance="#3fd0a4",
    flagged="#ff9a3c",
    normal="#6fc1f0",
    unsure="#f0d264",
    abnormal_tint="#30e69f00",
    normal_tint="#2456b4e9",
    band="#58d55e00",
    unanalysed="#58626c",
    not_assessable="#a583bb",
    gap="#a9b4be",
    threshold="#ff9a3c",
    playhead="#f2f5f7",
    muted="#a3adb7",
    line="#3d454d",
    card="#262c32",
    frame_background="#0b0d0f",
    frame_text="#d7dde3",
    outline="#56b4e9",
    measurement="#f0e442",
    veil="#b00b0d0f",
    error="#ff7b6b",
    warning="#f0b64a",
    notice="#6fc1f0",
)


def theme(palette: QPalette) -> Theme:
    """The theme that belongs to a widget's palette."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def use_scheme(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Give the application our palette for a scheme; where the system names none, light."""
    dark = scheme == Qt.ColorScheme.Dark
    palette = _palette(dark)
    app.setPalette(palette)
    # the style outlines boxes that are ticked in a darker shade of the window's colour, which nobody would
    # see; these don't paint the window's colour itself
    palette.setColor(QPalette.ColorRole.Window, QColor("#b4bcc4" if dark else "#98a0a8"))
    for ticked in ("QCheckBox", "QRadioButton"):
        app.setPalette(palette, ticked)  # type: ignore[arg-type]  # bytes in its stubs, str when it runs


def _palette(dark: bool) -> QPalette:
    window, base, button, text, disabled, accent = (
        ("#1e2328", "#171b1f", "#2b3138", "#e6eaee", "#788490", "#1d639a")
        if dark
        else ("#f1f3f5", "#ffffff", "#f7f8f9", "#1b242c", "#8b959f", "#0a6cae")
    )
    colours = DARK if dark else LIGHT
    palette = QPalette(QColor(button), QColor(window))
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, window),
        (role.Base, base),
        (role.AlternateBase, window),
        (role.Button, button),
        (role.WindowText, text),
        (role.Text, text),
        (role.ButtonText, text),
        (role.BrightText, "#ffffff"),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, accent),
        (role.HighlightedText, "#ffffff"),
        (role.Accent, accent),
        (role.Link, colours.normal),
        (role.LinkVisited, colours.normal),
        (role.Mid, colours.line),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(disabled))
    return palette
