"""The rule that makes segments of flagged frames: how short they may be, and what they bridge."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.language import tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.fields import muted, reset_button
from clarus_desktop.ui.inputs import IntBox

LONGEST = 999


class RuleBar(QWidget):
    """Sets the session's rule and follows it."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self.min_run = self._box(1, tr("Minimum run"), tr("A segment spans at least this many frames"))
        self.max_gap = self._box(
            0, tr("Bridges up to"), tr("Up to this many frames below the threshold don't end a segment")
        )
        self.model = muted()
        self.model.setToolTip(tr("Minimum run, and how many frames are bridged, as they come with the model"))
        self.reset = reset_button(tr("Reset rule"), tr("Back to the model's rule"))
        self.reset.clicked.connect(self.reset_rule)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, box in enumerate((self.min_run, self.max_gap)):
            label = muted(box.accessibleName())
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.addWidget(self.model, 0, 2)
        grid.addWidget(self.reset, 1, 2)
        grid.setColumnStretch(1, 1)
        session.thresholds_changed.connect(self.refresh)
        session.model_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        rule, model = self._session.rule, self._session.model
        if (rule, model) == self._shown:  # a threshold was moved
            return
        self._shown = rule, model
        for box, value in ((self.min_run, rule.min_run), (self.max_gap, rule.max_gap)):
            box.blockSignals(True)
            unit = tr("frame") if value == 1 else tr("frames")
            box.setSuffix(f" {unit}")
            box.setValue(value)
            box.blockSignals(False)
        self.setEnabled(model is not None)
        own = "" if model is None else f"{model.rule.min_run}, {model.rule.max_gap}"
        self.model.setText(own and tr("model: {value}", value=own))
        self.reset.setEnabled(model is not None and rule != model.rule)

    def reset_rule(self) -> None:
        """Back to the model's own."""
        if self._session.model is not None:
            self._session.set_rule(self._session.model.rule)

    def _box(self, low: int, name: str, tip: str) -> IntBox:
        box = IntBox(low, LONGEST)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.valueChanged.connect(self._changed)
        return box

    def _changed(self) -> None:
        self._session.set_rule(RunRule(self.min_run.value(), self.max_gap.value()))
