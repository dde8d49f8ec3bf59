"""Measures and colours of the printed report. Each pair of colours also differs in gray."""

from __future__ import annotations

from PySide6.QtGui import QColor

from clarus_desktop.core.tracks import TrackKind

DPI = 1200
"""Resolution of the page's coordinates, fine enough that rounding never shows."""

PT = DPI / 72
MM = DPI / 25.4

MARGIN = 18 * MM
HEAD = 10 * MM
"""From the paper's upper edge to the running head of the pages after the first."""
BODY_TOP = 17 * MM
BODY_BOTTOM = 19 * MM
"""From the paper's lower edge to the end of the text."""
FOOT = 13 * MM
"""From the paper's lower edge to the footer's upper edge."""

TITLE = 18.0
HEADING = 11.5
TEXT = 9.0
SMALL = 7.5
"""Type sizes in points."""

INK = QColor("#1b2129")
SOFT = QColor("#59636e")
HAIRLINE = QColor("#c5ccd3")
ACCENT = QColor("#0f3d5c")
PAPER = QColor("#ffffff")
NOTICE = QColor("#fff4d6")
NOTICE_EDGE = QColor("#b7791f")

OVER = QColor("#f9e3b4")
"""Behind values at or above the threshold: the window's orange, stronger, so that it stays in gray."""
UNDER = QColor("#edf6fc")
"""Behind values below it: the window's blue, fainter."""
THRESHOLD = QColor("#b34a00")
CURVES = {TrackKind.PROBABILITY: QColor("#8f3a70"), TrackKind.DISTANCE: QColor("#006a4e")}
FLAG = QColor("#7a3200")
"""The bar over a flagged segment: dark enough to be plain in gray."""
FLAG_BAND = QColor(213, 94, 0, 60)
MISSING = QColor("#9aa3ad")
