"""Sheets to read: the model card, about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from clarus_desktop import __version__
from clarus_desktop.core import kept
from clarus_desktop.core.language import tr
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
        title = tr("About {program}", program=words.APP_NAME)
        listing = escape(tr("What it is made of is being listed."))
        super().__init__(title, f"{_about()}<p>{listing}</p>", QSize(640, 560), parent)
        self.setWindowIcon(icon)

    def show_parts(self, parts: Iterable[tuple[str, str, str]], licence: str) -> None:
        """Name, version and licence of each part, and the licence of them all; in English."""
        head = _cells("th", (tr("Part"), tr("Version"), tr("Licence")))
        rows = "".join(_cells("td", (name, version, tr(part))) for name, version, part in parts)
        table = f'<table cellpadding="3" width="100%">{head}{rows}</table>'
        title, whole = escape(tr("Licences")), escape(tr(licence))
        self.text.setHtml(f"{_about()}<h3>{title}</h3><p>{whole}</p>{table}")


def _about() -> str:
    """What the program is and is not, as HTML."""
    purpose = tr(
        "Reviews lung-ultrasound clips of children beside the tracks of a model: the probability of a "
        "small consolidation for each frame, and each frame's distance to a reference without consolidation."
    )
    use = tr(words.RESEARCH_USE)
    flags = tr(
        "A flag says that a value is at or above a threshold; what it means is for a clinician to judge."
    )
    return (
        f"<h2>{words.APP_NAME} {escape(__version__)}</h2><p>{escape(purpose)}</p>"
        f"<p><b>{escape(use)}.</b> {escape(flags)}</p>"
    )


def card_sheet(model: ModelInfo, parent: QWidget | None = None) -> Sheet:
    """The model card: what stands in the bundle, in its own order; nothing twice."""
    kinds = [tr(words.TRACK[kind]).lower() for kind in TrackKind if kind in model.kinds]
    facts = (
        (tr("Version"), model.version),
        (tr("Architecture"), model.architecture),
        (tr("Tracks"), ", ".join(kinds) or tr("none")),
        (tr("Rule"), str(model.rule)),
        ("SHA-256", model.sha256),
    )
    told = {"name": model.name, "version": model.version, "architecture": model.architecture}
    rest = {key: value for key, value in model.card.items() if told.get(key) != str(value)}
    body = _table(facts) + _mapping(rest, 3)
    use = tr(words.RESEARCH_USE)
    html = f"<h2>{escape(model.name)}</h2><p>{escape(use)}.</p>{body}"
    return Sheet(tr("Model card: {model}", model=model.name), html, QSize(720, 680), parent)


def _cells(tag: str, texts: Iterable[str]) -> str:
    """A row of a table: of names with the tag "th", of values with "td"."""
    cells = "".join(f"<{tag} align='left'>{escape(text)}</{tag}>" for text in texts)
    return f"<tr>{cells}</tr>"


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
        return tr("yes") if value else tr("no")
    if isinstance(value, list | tuple):
        return ", ".join(_plain(item) for item in value)
    return f"{value:.6g}" if isinstance(value, float) else kept.shown(str(value))


def _title(key: str) -> str:
    """ "training_data" → "Training data"."""
    text = str(key).replace("_", " ").strip()
    return text[:1].upper() + text[1:]
