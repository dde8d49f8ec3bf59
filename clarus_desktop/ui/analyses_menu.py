"""The kept analyses of the clip under review: any of them can be shown again as it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.snapshot import KeptAnalysis
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words

ANSWERS = {
    (TrackKind.PROBABILITY, True): mark("small consolidation positive"),
    (TrackKind.PROBABILITY, False): mark("small consolidation not positive"),
    (TrackKind.DISTANCE, True): mark("large consolidation positive"),
    (TrackKind.DISTANCE, False): mark("large consolidation not positive"),
}
"""By the track, and whether its verdict is positive."""


class AnalysesMenu(QMenu):
    """One entry each, latest first; the one shown is ticked. Closed while the model's answers are hidden."""

    chosen = Signal(int)
    """Id of a kept analysis."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kept analyses"), parent)
        self._session = session
        self._shown = True
        self._group = QActionGroup(self)
        self.setToolTipsVisible(True)
        tip = tr("Show an earlier analysis of this clip as it was")
        self.menuAction().setStatusTip(tip)
        self.menuAction().setToolTip(tip)
        self.triggered.connect(self._choose)
        session.judging.hidden_changed.connect(self._refresh)
        self._refresh()

    def set_analyses(self, analyses: Sequence[KeptAnalysis], shown: int | None) -> None:
        """``shown``: id of the one on screen; None while that is not kept."""
        self.clear()
        for analysis in sorted(analyses, key=lambda each: each.created, reverse=True):
            action = QAction(words.unmnemonic(_title(analysis)), self)
            action.setCheckable(True)
            action.setChecked(analysis.id == shown)
            action.setToolTip(words.plain(_engine(analysis)))
            action.setStatusTip(_engine(analysis))
            action.setData(analysis.id)
            self._group.addAction(action)
            self.addAction(action)
        self._refresh()

    def set_shown(self, shown: bool) -> None:
        """Whether the clip is on screen, and not the first frame of another one."""
        self._shown = shown
        self._refresh()

    def _refresh(self) -> None:
        choices = bool(self.actions()) and not self._session.judging.hidden
        self.menuAction().setEnabled(choices and self._shown)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _title(analysis: KeptAnalysis) -> str:
    """ "clarus-lus-resnet18 1, 3/12/25 14:05:07: small consolidation positive, large consolidation not"."""
    answers = [
        tr(ANSWERS[kind, verdict.positive])
        for kind, verdict in sorted(analysis.verdicts.items(), reverse=True)
        if verdict.answered
    ]
    none = tr("no verdict")
    name = f"{analysis.model_name} {analysis.model_version}, {words.moment(analysis.created)}"
    return f"{name}: {', '.join(answers) or none}"


def _engine(analysis: KeptAnalysis) -> str:
    engine = analysis.engine
    return tr(
        "Computed on {name} ({device}, {backend}, {precision})",
        name=engine.device_name,
        device=engine.device,
        backend=engine.backend,
        precision=engine.precision,
    )
