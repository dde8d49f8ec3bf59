"""FrameAnswers: what workers find out about single frames of the clip under review, once it is wanted."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from clarus_desktop.judging import Judging

KEPT = 4096
"""Frames whose answers are kept, those that came last."""

Answer = TypeVar("Answer")


class FrameAnswers(QObject, Generic[Answer]):  # Python 3.11 knows no other way
    """What has been computed so far, by frame. Whoever computes asks for ``generation`` before; what comes
    for an older one, of another clip, region or model, is dropped."""

    changed = Signal()
    """Something else is to be shown, or nothing; or there are other answers from now on."""
    arrived = Signal(int)
    """The answer for this frame is there."""

    def __init__(self, judging: Judging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judging = judging
        self._on = False
        self._trouble = ""
        self._answers: dict[int, Answer] = {}
        self._generation = 0
        for signal in (judging.hidden_changed, judging.review_changed):
            signal.connect(self.changed)

    @property
    def on(self) -> bool:
        """They are wanted, and it is known that the model's answers need not be hidden."""
        return self._on and bool(self._judging.clip) and not self._judging.hidden

    @property
    def trouble(self) -> str:
        """Why there can't be any now, in one sentence; empty where nothing is known to be in the way."""
        return self._trouble

    @property
    def generation(self) -> int:
        """Counts up whenever all answers are forgotten."""
        return self._generation

    def knows(self, index: int) -> bool:
        """Whether the answer for a frame is there, or there can be none."""
        return index in self._answers

    def switch(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit()

    def tell(self, trouble: str) -> None:
        """Say why there can't be any, or that nothing is in the way any more."""
        if trouble != self._trouble:
            self._trouble = trouble
            self.changed.emit()

    def take(self, generation: int, index: int, answer: Answer) -> None:
        """Keep what was computed of a frame."""
        if generation != self._generation:
            return
        self._answers.pop(index, None)
        self._answers[index] = answer
        if len(self._answers) > KEPT:
            del self._answers[next(iter(self._answers))]
        self.arrived.emit(index)

    def forget(self) -> None:
        """The clip, its region or the model is another one."""
        self._answers.clear()
        self._trouble = ""
        self._generation += 1
        self.changed.emit()
