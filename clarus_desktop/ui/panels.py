"""The panels beside the review: flags and findings left, verdicts, model and study right, history below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QMainWindow,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import tr

if TYPE_CHECKING:
    from clarus_desktop.ui.finding_editor import FindingEditor
    from clarus_desktop.ui.flag_list import FlagList
    from clarus_desktop.ui.history_panel import HistoryPanel
    from clarus_desktop.ui.looks_like import LooksLike
    from clarus_desktop.ui.measure_list import MeasureList
    from clarus_desktop.ui.model_panel import ModelPanel
    from clarus_desktop.ui.opinion_panel import OpinionPanel
    from clarus_desktop.ui.study_panel import StudyPanel
    from clarus_desktop.ui.verdict_panel import VerdictPanel

PANELS = 4
"""Counts up when panels are added: an arrangement without them is not taken back."""
WIDTHS = [264, 308]
SPARE = 4
"""Pixels by which words that come later, with a clip or a model, may be wider."""
NARROWEST, WIDEST = 280, 360
"""Pixels that the panels on the right keep at least, as the words of a language need them."""
HISTORY_HEIGHT = 170


class Panels:
    """The docks of a window. Their frames are made first: the View menu holds their switches, and they are
    painted before what they hold is there."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._flags = _dock(tr("Flags and findings"), "flags", window)
        self._verdict = _dock(tr("Verdict"), "verdict", window)
        self._model = _dock(tr("Model"), "model", window)
        self._study = _dock(tr("Study"), "study", window)
        self._nearest = _dock(tr("Looks like"), "looks_like", window)
        self._history = _dock(tr("History"), "history", window)
        self._put_away: list[QDockWidget] = []
        self._covered: dict[QDockWidget, QDockWidget] = {}
        self._at_first = self._taken_back = QByteArray()
        window.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)

    def switches(self) -> dict[str, QAction]:
        """For each dock an action that shows or hides it, by its name in the table of actions."""
        docks = {
            "flag_list": self._flags,
            "verdict_panel": self._verdict,
            "model_panel": self._model,
            "study_panel": self._study,
            "looks_like": self._nearest,
            "history": self._history,
        }
        return {name: self._switch(dock) for name, dock in docks.items()}

    def _switch(self, dock: QDockWidget) -> QAction:
        """Checked while the dock is to be seen: one that another tab covers is shown by it, not hidden. Once
        it is hidden, the one that it covered is seen again."""
        action = QAction(self._window)
        action.setCheckable(True)
        action.triggered.connect(lambda on: self._show(dock) if on else self._hide(dock))
        dock.visibilityChanged.connect(action.setChecked)
        return action

    def _show(self, dock: QDockWidget) -> None:
        docks = self._window.findChildren(QDockWidget)
        seen = [each for each in docks if not each.visibleRegion().isEmpty()]
        _bring_to_front(dock)
        for covered in self._window.tabifiedDockWidgets(dock):
            if covered in seen:
                self._covered[dock] = covered

    def _hide(self, dock: QDockWidget) -> None:
        dock.close()
        covered = self._covered.pop(dock, None)
        if covered is not None and covered.isVisible():
            _bring_to_front(covered)

    def fill(
        self,
        flags: FlagList,
        editor: FindingEditor,
        measures: MeasureList,
        opinions: OpinionPanel,
        verdicts: VerdictPanel,
        model: ModelPanel,
        study: StudyPanel,
        nearest: LooksLike,
        history: HistoryPanel,
    ) -> None:
        """Put in what they hold."""
        self._flags.setWidget(_column(flags, editor, measures))
        _scroll(self._verdict, _column(opinions, verdicts, stretched=False))
        _scroll(self._model, model)
        _scroll(self._study, study)
        _scroll(self._nearest, nearest)
        self._history.setWidget(history)
        if self._taken_back.isEmpty():
            self._give_room()  # now it is known how much they need

    def place(self) -> None:
        """Put all where they are at first; to be called once."""
        areas = Qt.DockWidgetArea
        self._window.addDockWidget(areas.LeftDockWidgetArea, self._flags)
        self._window.addDockWidget(areas.RightDockWidgetArea, self._verdict)
        self._window.tabifyDockWidget(self._verdict, self._model)
        self._window.tabifyDockWidget(self._model, self._study)
        self._window.tabifyDockWidget(self._study, self._nearest)
        self._window.addDockWidget(areas.BottomDockWidgetArea, self._history)
        self._history.hide()
        self._verdict.raise_()
        self._give_room()
        self._at_first = self._window.saveState(PANELS)

    def take_back(self, state: bytes) -> None:
        """All where ``QMainWindow.saveState`` found them; what can't be read is ignored. The same
        state is taken back once: a window is on screen before its parts are there, and when it was taken back
        again then, Qt left the tabs that were there before over the menu."""
        if state != self._taken_back:
            self._taken_back = QByteArray(state)
            self._window.restoreState(self._taken_back, PANELS)

    def reset(self) -> None:
        """All where they were at first. To add and tab them again would leave old tabs on screen."""
        self._put_away.clear()
        self._taken_back = QByteArray()
        self._window.restoreState(self._at_first, PANELS)
        self._give_room()

    def _give_room(self) -> None:
        docks = [self._flags, self._verdict]
        widths = [max(width, _needed(dock)) for width, dock in zip(WIDTHS, docks, strict=True)]
        self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        self._window.resizeDocks([self._history], [HISTORY_HEIGHT], Qt.Orientation.Vertical)

    def show_verdict(self) -> None:
        """Bring the verdicts to the front, wherever they are."""
        _bring_to_front(self._verdict)

    def contents(self) -> list[QWidget]:
        """What all docks hold."""
        docks = (self._flags, self._verdict, self._model, self._study, self._nearest, self._history)
        return [dock.widget() for dock in docks]

    def put_away(self) -> None:
        """Hide what is about one clip, while the exam is on screen."""
        docks = (self._flags, self._verdict, self._model, self._study, self._nearest)
        self._put_away += [dock for dock in docks if not dock.isHidden()]
        for dock in self._put_away:
            dock.hide()

    def bring_back(self) -> None:
        """Show again what ``put_away`` hid."""
        for dock in self._put_away:
            dock.show()
        if self._verdict in self._put_away:
            _bring_to_front(self._verdict)
        self._put_away.clear()


def _needed(dock: QDockWidget) -> int:
    """Pixels in width so that nothing in it is cut off or scrolled sideways."""
    held = dock.widget()
    if isinstance(held, _Scroll):
        return held.needed
    return 0 if held is None else held.minimumSizeHint().width()


def _bring_to_front(dock: QDockWidget) -> None:
    """Show a dock, before all that share its place."""
    dock.show()
    dock.lower()  # raising the one raised last does nothing, even where it was hidden meanwhile
    dock.raise_()


def _column(*widgets: QWidget, stretched: bool = True) -> QWidget:
    """One under the other; ``stretched``: the first takes the room that is left, else nobody does."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, widget in enumerate(widgets):
        column.addWidget(widget, 1 if stretched and number == 0 else 0)
    if not stretched:
        column.addStretch(1)
    return both


class _Scroll(QScrollArea):
    """Scrolls up and down; sideways only where what it holds is wider than can be asked of a window."""

    @property
    def needed(self) -> int:
        """Pixels in width so that it need not scroll sideways."""
        held, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        return bar + SPARE + (0 if held is None else held.minimumSizeHint().width())

    def minimumSizeHint(self) -> QSize:
        width = min(max(self.needed, NARROWEST), WIDEST)
        return super().minimumSizeHint().expandedTo(QSize(width, 0))


def _scroll(dock: QDockWidget, widget: QWidget) -> None:
    scroll = _Scroll()
    scroll.setWidget(widget)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setAccessibleName(dock.windowTitle())
    dock.setWidget(scroll)


def _dock(title: str, name: str, window: QMainWindow) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    return dock
