"""Sheets to read: the model card, about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from clarus_desktop import __version__
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.ui import words


class Sheet(QDialog):
    """A text to scroll through and close. Its HTML is our own; what comes from files is escaped in it."""

    def __init__(self, title: str, html: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(16)
        self.text.setHtml(html)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.addWidget(self.text)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self.resize(size)


class About(Sheet):
    """What this program is and is not, and, once that is known, what it is made of."""

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(f"About {words.APP_NAME}", f"{_ABOUT}<p>{_LISTING}</p>", QSize(640, 560), parent)
        self.setWindowIcon(icon)

    def show_parts(self, parts: Iterable[tuple[str, str, str]], licence: str) -> None:
        """Name, version and licence of each part, and the licence of them all."""
        rows = "".join(
            f"<tr><td>{escape(name)}</td><td>{escape(version)}</td><td>{escape(part)}</td></tr>"
            for name, version, part in parts
        )
        head = "<tr><th align='left'>Part</th><th align='left'>Version</th><th align='left'>Licence</th></tr>"
        table = f'<table cellpadding="3" width="100%">{head}{rows}</table>'
        self.text.setHtml(f"{_ABOUT}<h3>Licences</h3><p>{escape(licence)}</p>{table}")


_LISTING = "What it is made of is being listed."
_ABOUT = (
    f"<h2>{words.APP_NAME} {escape(__version__)}</h2>"
    "<p>Reviews lung-ultrasound clips of children beside the tracks of a model: the probability of a "
    "small consolidation for each frame, and each frame's distance to a reference without consolidation.</p>"
    f"<p><b>{words.RESEARCH_USE}.</b> A flag says that a value is at or above a threshold; what it means "
    "is for a clinician to judge.</p>"
)


def card_sheet(model: ModelInfo, parent: QWidget | None = None) -> Sheet:
    """The model card: what stands in the bundle, in its own order."""
    kinds = ", ".join(words.TRACK[kind].lower() for kind in TrackKind if kind in model.kinds) or "none"
    facts = (
        ("Version", model.version),
        ("Architecture", model.architecture),
        ("Tracks", kinds),
        ("Rule", str(model.rule)),
        ("SHA-256", model.sha256),
    )
    body = _table(facts) + _mapping(model.card, 3)
    html = f"<h2>{escape(model.name)}</h2><p>{words.RESEARCH_USE}.</p>{body}"
    return Sheet(f"Model card: {model.name}", html, QSize(720, 680), parent)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """Names in bold beside their values; columns stand alike in all tables of a sheet."""
    cells = (
        f'<tr><td width="28%"><b>{escape(name)}</b></td><td width="72%">{escape(value)}</td></tr>'
        for name, value in rows
    )
    return f'<table cellpadding="3" width="100%">{"".join(cells)}</table>'


def _mapping(card: Mapping[str, Any], level: int) -> str:
    """Plain values first as a table, then a section for each nested one."""
    plain = [(_title(key), _plain(value)) for key, value in card.items() if not _nested(value)]
    parts = [_table(plain)] if plain else []
    for key, value in card.items():
        if _nested(value):
            parts.append(f"<h{level}>{escape(_title(key))}</h{level}>{_section(value, level)}")
    return "".join(parts)


def _section(value: Any, level: int) -> str:
    below = min(level + 1, 6)
    if isinstance(value, Mapping):
        return _mapping(value, below)
    items = (_mapping(item, below) if isinstance(item, Mapping) else escape(_plain(item)) for item in value)
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def _nested(value: Any) -> bool:
    """Mappings and lists of texts or mappings; a short list of numbers stays on one line."""
    if isinstance(value, Mapping):
        return bool(value)
    return isinstance(value, list | tuple) and any(isinstance(item, str | Mapping) for item in value)


def _plain(value: Any) -> str:
    if value is None or value in ({}, [], ()):
        return words.UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(_plain(item) for item in value)
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _title(key: str) -> str:
    """ "training_data" → "Training data"."""
    text = str(key).replace("_", " ").strip()
    return text[:1].upper() + text[1:]
