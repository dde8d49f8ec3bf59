"""Stands in for ``Models``: a model is chosen, and its bundle is any object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass
class Entry:
    sha256: str

    def usable(self) -> Entry:
        return self


@dataclass
class Chosen:
    entry: Entry
    device: str = "auto"
    bundle: Callable[[], object] = object


class ModelsAtHand(QObject):
    """What of ``Models`` is needed here."""

    changed = Signal()
    device_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: Chosen | None = Chosen(Entry("a" * 64))
