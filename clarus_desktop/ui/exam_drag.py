"""Clips on their way from the list to a zone, or from one zone to another."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData

CLIPS_DRAGGED = "application/x-clarus-clips"
"""Hashes, one per line."""


def dragged(hashes: Iterable[str]) -> QMimeData:
    """Clips as something to drag."""
    data = QMimeData()
    data.setData(CLIPS_DRAGGED, QByteArray("\n".join(hashes).encode()))
    return data


def dropped(data: QMimeData) -> tuple[str, ...]:
    """Hashes of the clips that are dragged; empty when it is something else."""
    return tuple(bytes(data.data(CLIPS_DRAGGED).data()).decode().split())
