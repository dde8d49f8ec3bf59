"""Lines being drawn, chosen and moved on the frame, until the reviewer's judging takes them."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from clarus_desktop.core.measuring import MeasureKind, Measurement, Point
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.drawn_line import Grip, Line, grip_at, pulled, straightened, upright
from clarus_desktop.ui.shown_frame import ShownFrame

STILL_MS = 700
"""A line that keys move is saved when it has not been moved for so long."""


class Tool(Enum):
    """What the next drag on the frame draws."""

    CALIPER = "caliper"
    M_MODE = "M-mode line"
    DEPTH = "line along the depth marks"
    """For the scale, not for the review."""

    @property
    def kind(self) -> MeasureKind:
        return MeasureKind.M_MODE if self is Tool.M_MODE else MeasureKind.CALIPER


class Measuring(QObject):
    """Shown on the frame and in the list. A line is put into the review when it is let go."""

    changed = Signal()
    """Another tool, another line chosen, or lines are to be shown otherwise."""
    drawn = Signal(object)
    """A Measurement without an id, to be put into the review."""
    moved = Signal(object)
    """A Measurement of the review as it is to be from now on."""
    removed = Signal(str)
    """Id of the measurement to be taken away."""

    def __init__(self, session: ReviewSession, shown: ShownFrame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._tool: Tool | None = None
        self._chosen = ""
        self._recent: list[str] = []  # ids in the order in which they were chosen
        self._grip: Grip | None = None
        self._draft: Measurement | None = None  # under the hand, or on its way to the review; new without id
        self._held: tuple[Line, Point] | None = None  # as it was when the drag began, and where that was
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self.save)
        session.clip_changed.connect(self.stop)
        session.judging.review_changed.connect(self._review_changed)
        session.judging.refused.connect(self.let_go)
        shown.changed.connect(self._frame_changed)

    # What is to be seen

    @property
    def tool(self) -> Tool | None:
        """None: a drag moves what is there."""
        return self._tool

    @property
    def chosen(self) -> Measurement | None:
        """As saved; None where none is chosen."""
        return self._session.judging.review.measurement(self._chosen)

    @property
    def m_mode(self) -> Measurement | None:
        """The M-mode line that is followed through time: the one chosen last, or else the first."""
        measurements = self._session.judging.review.measurements
        lines = (each for each in measurements if each.kind is MeasureKind.M_MODE)
        ranks = {identity: rank for rank, identity in enumerate(self._recent)}
        return max(lines, key=lambda each: ranks.get(each.id, -1), default=None)

    @property
    def grip(self) -> Grip | None:
        """The part that is under the hand, or that keys move."""
        return self._grip

    @property
    def depth_line(self) -> Measurement | None:
        """What was drawn along the depth marks, while that is the tool."""
        return self._draft if self._tool is Tool.DEPTH else None

    @property
    def is_held(self) -> bool:
        """A line is under the hand."""
        return self._held is not None

    @property
    def means_line(self) -> bool:
        """A line is chosen, or on its way into the review."""
        return self.chosen is not None or self._draft is not None

    def lines(self) -> tuple[Measurement, ...]:
        """All on the frame shown, as the hand has them now; M-mode lines are on every frame."""
        if self._tool is Tool.DEPTH or self._shown.index is None:
            return ()
        lines = {each.id: each for each in self._session.judging.review.measurements}
        if self._draft is not None:
            lines[self._draft.id] = self._draft
        return tuple(each for each in lines.values() if self._is_shown(each))

    def under(self, point: Point, reach: float) -> tuple[Measurement, Grip] | None:
        """The line at a point and its part that is meant; the one chosen goes before others."""
        if self._tool is not None:
            return None
        for each in sorted(self.lines(), key=lambda each: each.id != self._chosen):
            grip = grip_at((each.start, each.end), point, reach) if each.id else None
            if grip is not None:
                return each, grip
        return None

    def _is_shown(self, measurement: Measurement) -> bool:
        return measurement.kind is MeasureKind.M_MODE or measurement.frame == self._shown.index

    # Tools, and which line is meant

    def use(self, tool: Tool | None) -> None:
        """Draw with this tool from now on; None: with none."""
        self.save()
        self._tool, self._chosen = tool if self._session.clip is not None else None, ""
        self.let_go()

    def choose(self, identity: str, grip: Grip | None = None) -> None:
        """Mean this line, and this part of it, from now on; empty: none."""
        self.save()
        self._tool = self._draft = self._held = None
        self._grip = grip
        self._mean(identity)

    def expect(self, identity: str) -> None:
        """What was drawn will be in the review under this id, and is meant from then on; empty: it won't."""
        if not identity:
            self.let_go()
        self._mean(identity)

    def _mean(self, identity: str) -> None:
        self._chosen = identity
        self._recent = [*(each for each in self._recent if each != identity), identity]
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Put the tool away, mean no line, and forget what was not saved."""
        self._tool, self._chosen = None, ""
        self._recent.clear()
        self.let_go()

    # The hand

    def press(self, point: Point, reach: float) -> bool:
        """Begin a line, or take hold of one within ``reach``; False where there is none."""
        if self._tool is not None:
            self._begin(self._tool, point, reach)
            return True
        found = self.under(point, reach)
        if found is not None:
            self.choose(found[0].id)
            self._hold(*found, point)
        elif self._chosen:
            self.choose("")
        return found is not None

    def _begin(self, tool: Tool, point: Point, reach: float) -> None:
        """The line along the depth marks can be taken hold of, too."""
        drawn = self.depth_line
        grip = grip_at((drawn.start, drawn.end), point, reach) if drawn is not None else None
        if drawn is not None and grip is not None:
            self._hold(drawn, grip, point)
        elif self._shown.index is not None:
            point, _ = pulled((point, point), Grip.START, (0, 0), *self._size)
            self._hold(Measurement("", tool.kind, self._shown.index, point, point), Grip.END, point)

    def _hold(self, line: Measurement, grip: Grip, point: Point) -> None:
        self._draft, self._grip, self._held = line, grip, ((line.start, line.end), point)
        self.changed.emit()

    def drag(self, point: Point, *, straight: bool = False) -> None:
        """Move what is held along; ``straight``: keep the line level or upright."""
        if self._draft is None or self._held is None or self._grip is None:
            return
        line, began = self._held
        line = pulled(line, self._grip, (point[0] - began[0], point[1] - began[1]), *self._size)
        if straight and self._grip is not Grip.ALL:
            line = straightened(line, self._grip)
        self._draft = replace(self._draft, start=line[0], end=line[1])
        self.changed.emit()

    def release(self, shortest: float) -> None:
        """Let go: what was drawn or moved is to be saved. A new line shorter than ``shortest`` frame pixels
        was a click, and is forgotten."""
        draft, held, self._held = self._draft, self._held, None
        if draft is None or held is None:
            return
        if draft.id:
            self.save()
        elif draft.length_px < shortest:
            self.let_go()
        elif self._tool is Tool.DEPTH:
            self.changed.emit()
        else:
            self._give(draft)

    def _give(self, draft: Measurement) -> None:
        self._tool = self._grip = None
        self.changed.emit()
        self.drawn.emit(draft)

    # Keys

    def put(self, middle: Point) -> None:
        """Draw a line around a point, for who has no mouse."""
        if self._tool is None or self._shown.index is None:
            return
        line = upright(*self._size, middle)
        self._draft = Measurement("", self._tool.kind, self._shown.index, *line)
        if self._tool is Tool.DEPTH:
            self.changed.emit()
        else:
            self._give(self._draft)

    def step(self, by: int) -> bool:
        """Mean the next part of the line (1) or the one before (-1); False past the last: none is meant."""
        parts = list(Grip)
        start = -1 if by > 0 else len(parts)
        index = (start if self._grip is None else parts.index(self._grip)) + by
        has_line = self.chosen is not None or self.depth_line is not None
        self._grip = parts[index] if has_line and 0 <= index < len(parts) else None
        self.changed.emit()
        return self._grip is not None

    def nudge(self, across: int, down: int) -> None:
        """Move the part that is meant by so many frame pixels; saved when it stands still."""
        line = self._draft or self.chosen
        if line is None or self._grip is None:
            return
        start, end = pulled((line.start, line.end), self._grip, (across, down), *self._size)
        self._draft = replace(line, start=start, end=end)
        if self._tool is None:
            self._still.start()
        self.changed.emit()

    def remove(self) -> None:
        """Take the line chosen away."""
        if self.chosen is not None:
            self.let_go()
            self.removed.emit(self._chosen)

    @Slot()
    def save(self) -> None:
        """Have saved what was moved."""
        self._still.stop()
        draft = self._draft
        if draft is None or not draft.id or self._held is not None:
            return
        if draft == self.chosen:
            self._draft = None
        else:
            self.moved.emit(draft)

    # From the session

    @Slot()
    def _review_changed(self) -> None:
        """What was on its way is there, unless the hand has it."""
        if self._held is None and not self._still.isActive() and self._tool is not Tool.DEPTH:
            self._draft = None
        self.changed.emit()

    @Slot()
    def _frame_changed(self) -> None:
        """A caliper of another frame than the one wanted is not meant any more."""
        chosen = self.chosen
        if chosen is not None and chosen.kind is MeasureKind.CALIPER and chosen.frame != self._session.frame:
            self.choose("")
        elif self._held is not None and self._draft is not None and not self._is_shown(self._draft):
            self.let_go()
        if self._session.judging.review.measurements:
            self.changed.emit()

    @Slot()
    def let_go(self) -> None:
        """Forget what is not saved."""
        self._still.stop()
        self._draft = self._held = self._grip = None
        self.changed.emit()

    @property
    def _size(self) -> tuple[int, int]:
        clip = self._session.clip
        return (clip.info.width, clip.info.height) if clip is not None else (0, 0)
