"""The region while it is being drawn: its outline, where that comes from, the corner chosen, steps back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.views import ClipView
from clarus_desktop.ui import outline as shapes
from clarus_desktop.ui.outline import Outline, Point


class Choice(Enum):
    """What will be analysed."""

    WHOLE = "whole"
    """Whole frames."""
    GIVEN = "given"
    """The region as the file or the frames have it."""
    DRAWN = "drawn"


@dataclass(frozen=True)
class Shape:
    """An outline, and which choice it shows."""

    outline: Outline
    choice: Choice


class Draft:
    """Starts with what is analysed now. Whatever changes the outline makes it a drawn one, and is one step
    to undo."""

    def __init__(self, info: ClipInfo, view: ClipView) -> None:
        self._info = info
        self._view = view
        self._back: list[Shape] = []
        self._forth: list[Shape] = []
        self.chosen: int | None = None
        """Index of the corner that keys are about; None: the outline as a whole."""
        if not view.whole and view.region is not None:
            self._shape = Shape(view.region.outline, Choice.DRAWN)
        elif not view.whole and info.region is not None:
            self._shape = self._given(info.region)
        else:
            self._shape = self._whole()
        self._first = self._shape

    @property
    def outline(self) -> Outline:
        return self._shape.outline

    @property
    def frame(self) -> Outline:
        """All of the frame."""
        return shapes.frame_outline(*self._size)

    @property
    def choice(self) -> Choice:
        return self._shape.choice

    @property
    def origin(self) -> Origin | None:
        """Who says that this is the region; None for whole frames."""
        if self.choice is Choice.WHOLE:
            return None
        if self.choice is Choice.GIVEN and self._info.region is not None:
            return self._info.region.origin
        return (
            self._view.region.origin if self._view.region is not None and not self.changed else Origin.DRAWN
        )

    @property
    def changed(self) -> bool:
        """It is not what is analysed now."""
        return self._shape != self._first

    @property
    def fault(self) -> str:
        """Why it can't be taken, as one sentence; empty where it can."""
        if self.choice is not Choice.DRAWN:
            return ""
        return shapes.fault(self.outline, self._info.width, self._info.height)

    def view(self) -> ClipView:
        """The clip's view with this region; the same as before where nothing was changed."""
        if not self.changed:
            return self._view
        if self.choice is Choice.WHOLE:
            return replace(self._view, whole=True)
        region = Region(self.outline, Origin.DRAWN) if self.choice is Choice.DRAWN else None
        return replace(self._view, region=region, whole=False)

    # Other shapes

    def use_whole(self) -> None:
        """Whole frames."""
        self._take(self._whole())

    def use_given(self) -> None:
        """The region of the file or the frames, if there is one."""
        if self._info.region is not None:
            self._take(self._given(self._info.region))

    def use_rectangle(self) -> None:
        """Start anew."""
        self._take(Shape(shapes.rectangle(self._info.width, self._info.height), Choice.DRAWN))

    # Changing the outline

    def place(self, index: int, point: Point, *, going_on: bool = False) -> None:
        """Put a corner somewhere else; ``going_on``: as part of the step before, a drag."""
        self._draw(shapes.with_corner_at(self.outline, index, point, *self._size), going_on=going_on)

    def shift(self, by: Point, start: Outline, *, going_on: bool = False) -> None:
        """Move all of it away from where it was at the ``start`` of a drag."""
        self._draw(shapes.moved(start, by, *self._size), going_on=going_on)

    def nudge(self, across: int, down: int) -> None:
        """Move the corner chosen, or else all of it."""
        if self.chosen is None:
            self.shift((across, down), self.outline)
        else:
            x, y = self.outline[self.chosen]
            self.place(self.chosen, (x + across, y + down))

    def add(self, edge: int, point: Point | None = None) -> None:
        """A new corner on an edge, in its middle where no point is given, and choose it."""
        point = shapes.middle_of_edge(self.outline, edge) if point is None else point
        self._draw(shapes.with_new_corner(self.outline, edge, point, *self._size))
        self.chosen = edge + 1

    def remove(self, index: int) -> None:
        """Take a corner away, unless there would be too few."""
        fewer = shapes.without_corner(self.outline, index)
        if fewer != self.outline:
            self._draw(fewer)
            self.chosen = index % len(fewer)

    def step(self, by: int) -> bool:
        """Choose the next corner (1) or the one before (-1); False past the last one: none is chosen."""
        count = len(self.outline)
        start = -1 if by > 0 else count
        index = (start if self.chosen is None else self.chosen) + by
        self.chosen = index if 0 <= index < count else None
        return self.chosen is not None

    # Steps back

    def undo(self) -> None:
        if self._back:
            self._forth.append(self._shape)
            self._show(self._back.pop())

    def redo(self) -> None:
        if self._forth:
            self._back.append(self._shape)
            self._show(self._forth.pop())

    @property
    def _size(self) -> tuple[int, int]:
        return self._info.width, self._info.height

    def _whole(self) -> Shape:
        return Shape(self.frame, Choice.WHOLE)

    @staticmethod
    def _given(region: Region) -> Shape:
        return Shape(region.outline, Choice.GIVEN)

    def _draw(self, outline: Outline, *, going_on: bool = False) -> None:
        if outline != self.outline:
            self._take(Shape(outline, Choice.DRAWN), going_on=going_on)

    def _take(self, shape: Shape, *, going_on: bool = False) -> None:
        if not going_on and shape != self._shape:
            self._back.append(self._shape)
        self._forth.clear()
        self._show(shape)

    def _show(self, shape: Shape) -> None:
        self._shape = shape
        if self.chosen is not None and self.chosen >= len(shape.outline):
            self.chosen = None
