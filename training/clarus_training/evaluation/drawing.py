"""How plots look, and how they become SVG; matplotlib's global state is left as it was."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas

from clarus_desktop.core.tracks import TrackKind

INK, PALE = "#333333", "#bbbbbb"
COLOUR = {TrackKind.PROBABILITY: "#0072b2", TrackKind.DISTANCE: "#d55e00"}
"""Of Okabe and Ito's palette, told apart by all; line and marker differ besides, for prints in gray."""
LINE = {TrackKind.PROBABILITY: "-", TrackKind.DISTANCE: "--"}
MARKER = {TrackKind.PROBABILITY: "o", TrackKind.DISTANCE: "s"}
WIDTH = 10.0
"""Inches, of every plot; the report scales them to the page."""

_STYLE: dict[Any, Any] = {
    "font.size": 9,
    "axes.titlesize": 9,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "legend.fontsize": 8,
    "svg.hashsalt": "clarus",  # the same plot twice is the same file
}


@dataclass(frozen=True)
class Plot:
    """One drawing for the report."""

    title: str
    caption: str
    """What to see in it, in whole sentences."""
    svg: bytes


def drawn(draw: Callable[[Canvas], None], height: float) -> bytes:
    """SVG of what ``draw`` puts on a canvas of ``WIDTH`` by ``height`` inches."""
    content = io.BytesIO()
    with mpl.rc_context(_STYLE):
        canvas = Canvas(figsize=(WIDTH, height), layout="constrained")
        draw(canvas)
        canvas.savefig(content, format="svg", metadata={"Date": None})
    return content.getvalue()


def panels(canvas: Canvas, count: int, columns: int, *, sharey: bool = False) -> list[Axes]:
    """``count`` axes in rows of ``columns``."""
    axes = list(canvas.subplots(rows_of(count, columns), columns, squeeze=False, sharey=sharey).flat)
    for spare in axes[count:]:
        spare.remove()
    return axes[:count]


def rows_of(count: int, columns: int) -> int:
    return -(-count // columns)
